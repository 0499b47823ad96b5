"""Dates at the desk: typing, publishing, telling how it was."""

import pytest
from django.test import Client

from quartier.events.actions import cancel_event, save_event
from quartier.events.enums import Format, HeldState
from quartier.events.models import Event
from quartier.journal.queries import history_of
from quartier.publishing.actions import restore_version

from .factories import make_event, make_place, make_project, moment

pytestmark = pytest.mark.django_db

TYPED = {
    "format": Format.WALK,
    "title": "Rundgang am Abend",
    "lead": "Wir gehen los.",
    "starts_on": "2021-05-20",
    "starts_time": "17:00",
    "ends_time": "18:30",
    "online_url": "",
}


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_a_date_is_typed_published_and_on_the_website_at_once(desk, neighbourhood):
    project = make_project(neighbourhood)
    answer = desk.post("/buero/termine/neu/", TYPED | {"projects": [project.pk], "step": "publish"})
    event = Event.objects.get()
    assert answer.status_code == 302
    assert (event.starts_at, event.ends_at) == (moment(2021, 5, 20, 17), moment(2021, 5, 20, 18, 30))
    assert list(event.projects.all()) == [project]
    assert "Rundgang am Abend" in Client().get("/termine/").content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"ends_time": "16:00"}, "Das Ende (16:00 Uhr) liegt vor dem Beginn (17:00 Uhr)."),
        ({"ends_time": "17:00"}, "liegt vor dem Beginn"),
        ({"starts_time": ""}, "wann es beginnt"),
        ({"ends_on": "2021-05-19"}, "Der letzte Tag liegt vor dem ersten."),
        ({"ends_on": "2021-05-21", "ends_time": ""}, "wann es am letzten Tag endet"),
        ({"starts_on": "2021-02-31"}, "starts_on"),
        ({"starts_on": "0021-05-20"}, "Bitte prüfen Sie das Jahr: 21?"),
        ({"starts_on": "9999-12-31", "is_whole_day": "on"}, "Bitte prüfen Sie das Jahr: 9999?"),
        ({"starts_on": "2021-03-28", "starts_time": "02:30", "ends_time": "04:00"}, "beginnt die Sommerzeit"),
        ({"title": ""}, "title"),
        ({"title": "x" * 5000}, "title"),
        ({"group_limit": "-3"}, "group_limit"),
        ({"online_url": "javascript:alert(1)"}, "online_url"),
        ({"format": "orgie"}, "format"),
        ({"body": "x" * 70_000}, "body"),
    ],
)
def test_bad_input_is_answered_in_words_and_kept(desk, neighbourhood, typed, sentence):
    answer = desk.post("/buero/termine/neu/", TYPED | typed)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert not Event.objects.exists()
    assert sentence in page or answer.context["form"].has_error(sentence)
    assert "Wir gehen los." in page


def test_without_an_end_it_is_open_and_as_long_as_usual(desk, neighbourhood):
    desk.post("/buero/termine/neu/", TYPED | {"ends_time": ""})
    event = Event.objects.get()
    assert event.is_end_open
    assert event.minutes == 90


def test_whole_days_end_at_midnight(desk, neighbourhood):
    desk.post("/buero/termine/neu/", TYPED | {"is_whole_day": "on", "ends_on": "2021-05-22"})
    event = Event.objects.get()
    assert (event.starts_at, event.ends_at) == (moment(2021, 5, 20), moment(2021, 5, 23))
    assert f"{event.ends_on:%d.%m.}" == "22.05."


def test_editing_shows_what_was_typed_and_changes_it(desk, neighbourhood):
    event = make_event(neighbourhood, starts_at=moment(2021, 5, 20, 17), title="Alt")
    shown = desk.get(f"/buero/termine/{event.pk}/")
    page = shown.content.decode()
    assert 'value="2021-05-20"' in page
    assert 'value="17:00"' in page
    assert "Durchführung" in page
    typed = TYPED | {"title": "Neu", "title_en": "New", "version": shown.context["version"]}
    desk.post(f"/buero/termine/{event.pk}/", typed)
    event.refresh_from_db()
    assert (event.title, event.translations) == ("Neu", {"en": {"title": "New"}})


def test_places_and_projects_of_other_quarters_cannot_be_chosen(desk, neighbourhood, foreign_neighbourhood):
    foreign = make_place(foreign_neighbourhood)
    answer = desk.post("/buero/termine/neu/", TYPED | {"place": foreign.pk})
    assert answer.context["form"].has_error("place")
    answer = desk.post("/buero/termine/neu/", TYPED | {"projects": [make_project(foreign_neighbourhood).pk]})
    assert answer.context["form"].has_error("projects")


def test_preview_shows_the_public_page_of_a_draft(desk, neighbourhood):
    event = make_event(neighbourhood, title="Entwurf", is_published=False, place=make_place(neighbourhood))
    assert "Wagnerpassage" in desk.get(f"/buero/termine/{event.pk}/vorschau/").content.decode()


def test_holding_is_noted_with_count_and_links(desk, neighbourhood):
    event = make_event(neighbourhood, starts_at=moment(2021, 4, 9, 15))
    where = f"/buero/termine/{event.pk}/durchfuehrung/"
    assert "Hat stattgefunden" in desk.get(where).content.decode()
    answer = desk.post(
        f"{where}durchgefuehrt/",
        {
            "attendee_count": "34",
            "is_count_estimated": "on",
            "documentation": "<p>Gut <script>alert(1)</script></p>",
            "links": "Fotos: https://example.org/fotos\nhttps://example.org/b",
        },
    )
    assert (answer.status_code, answer.url) == (302, where)
    event.refresh_from_db()
    assert (event.held_state, event.attendee_count, event.is_count_estimated) == (HeldState.HELD, 34, True)
    assert "script" not in event.documentation
    assert [link["label"] for link in event.documentation_links] == ["Fotos", "https://example.org/b"]
    assert 'value="34"' in desk.get(f"{where}durchgefuehrt/").content.decode()


@pytest.mark.parametrize(
    ("slug", "typed", "sentence"),
    [
        ("durchgefuehrt", {"attendee_count": "-1"}, "attendee_count"),
        ("durchgefuehrt", {"attendee_count": "viele"}, "attendee_count"),
        ("durchgefuehrt", {"links": "keine Adresse"}, "fehlt eine Adresse"),
        ("durchgefuehrt", {"links": "Bild http://"}, "fehlt eine Adresse"),
        ("absagen", {"reason": ""}, "reason"),
        ("absagen", {"reason": "x" * 5000}, "reason"),
        ("neu-ansetzen", {"starts_on": "2021-03-01", "starts_time": "10:00"}, "in der Vergangenheit"),
        ("neu-ansetzen", {"starts_on": "2021-05-20"}, "wann es beginnt"),
        ("zuruecknehmen", {}, "nicht möglich"),
    ],
)
def test_steps_refuse_bad_input_in_words(desk, neighbourhood, slug, typed, sentence):
    event = make_event(neighbourhood, starts_at=moment(2021, 4, 9, 15))
    answer = desk.post(f"/buero/termine/{event.pk}/durchfuehrung/{slug}/", typed)
    assert answer.status_code == 200
    assert sentence in answer.content.decode() or answer.context["form"].has_error(sentence)
    event.refresh_from_db()
    assert event.held_state == HeldState.PLANNED


def test_cancelling_postponing_and_a_new_day(desk, neighbourhood):
    event = make_event(neighbourhood)
    where = f"/buero/termine/{event.pk}/durchfuehrung/"
    desk.post(f"{where}verschieben/", {"reason": "Regen"})
    desk.post(f"{where}neu-ansetzen/", {"starts_on": "2021-06-01", "starts_time": "17:00"})
    event.refresh_from_db()
    assert (event.held_state, event.starts_at) == (HeldState.PLANNED, moment(2021, 6, 1, 17))
    assert event.minutes == 120
    desk.post(f"{where}absagen/", {"reason": "Sturm"})
    event.refresh_from_db()
    assert (event.held_state, event.held_reason) == (HeldState.CANCELLED, "Sturm")


def test_an_unknown_step_is_not_found(desk, neighbourhood):
    event = make_event(neighbourhood)
    assert desk.get(f"/buero/termine/{event.pk}/durchfuehrung/zaubern/").status_code == 404


def addresses(event) -> list[str]:
    where = f"/buero/termine/{event.pk}/"
    steps = [
        f"{where}durchfuehrung/{step}/"
        for step in ("durchgefuehrt", "absagen", "verschieben", "neu-ansetzen")
    ]
    return ["/buero/termine/neu/", where, *steps]


def test_the_city_looks_but_changes_nothing(neighbourhood, city_officer):
    event = make_event(neighbourhood)
    client = signed_in(city_officer)
    assert client.get("/buero/termine/").status_code == 200
    assert client.get(f"/buero/termine/{event.pk}/durchfuehrung/").status_code == 200
    assert client.get(f"/buero/termine/{event.pk}/")["Location"] == f"/buero/termine/{event.pk}/vorschau/"
    for address in addresses(event):
        assert client.post(address, TYPED | {"reason": "x"}).status_code == 403
    event.refresh_from_db()
    assert event.held_state == HeldState.PLANNED


def test_people_of_other_quarters_find_nothing(neighbourhood, foreign_coordinator, foreign_neighbourhood):
    event = make_event(neighbourhood)
    client = signed_in(foreign_coordinator)
    for address in ["/buero/termine/", *addresses(event)]:
        assert client.get(address).status_code == 404
    for address in addresses(event)[1:]:
        assert client.get(address, headers={"host": "nordend.example.org"}).status_code == 404


def test_visitors_are_asked_to_sign_in(client, neighbourhood):
    for address in addresses(make_event(neighbourhood)):
        assert client.get(address).status_code == 302


def test_list_names_the_state_and_its_queries_do_not_grow(
    desk, neighbourhood, coordinator, django_assert_max_num_queries
):
    cancel_event(make_event(neighbourhood), by=coordinator, reason="Sturm")
    assert "abgesagt" in desk.get("/buero/termine/").content.decode()

    def visit() -> int:
        with django_assert_max_num_queries(25) as seen:
            desk.get("/buero/termine/")
        return len(seen.captured_queries)

    make_event(neighbourhood, title="Neu", place=make_place(neighbourhood))
    few = visit()
    for number in range(3):
        make_event(neighbourhood, title=f"Neu {number}", place=make_place(neighbourhood, slug=f"p{number}"))
    assert visit() == few


def test_an_earlier_version_brings_back_words_but_not_the_state(desk, neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Alter Titel")
    event.title = "Neuer Titel"
    save_event(event, by=coordinator)
    event = cancel_event(event, by=coordinator, reason="Sturm")
    assert desk.get(f"/buero/termine/{event.pk}/verlauf/").status_code == 200
    restore_version(event, history_of(event).last(), by=coordinator)
    event.refresh_from_db()
    assert event.title == "Alter Titel"
    assert (event.held_state, event.held_reason, event.sequence) == (HeldState.CANCELLED, "Sturm", 1)


def test_the_list_tells_whole_days_without_midnight(desk, neighbourhood):
    make_event(neighbourhood, starts_at=moment(2021, 5, 8), is_whole_day=True)
    make_event(neighbourhood, starts_at=moment(2021, 5, 9, 17))
    page = desk.get("/buero/termine/").content.decode()
    assert "08.05.2021" in page
    assert "00:00" not in page
    assert "09.05.2021,\u00a017:00" in page
