"""Cases in public: nothing without a step of staff, nothing personal without a second look, nothing kept too long."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quartier.cases.actions import withdraw_case
from quartier.cases.answering import close_case
from quartier.cases.models import PublicCase
from quartier.cases.public_queries import similar_public_cases
from quartier.cases.publication import draft_of, release_case, save_public_case
from quartier.config.page_cache import _may_be_kept
from quartier.journal.queries import history_of
from quartier.kernel.errors import DomainError
from quartier.publishing.actions import withdraw
from quartier.publishing.search import find
from quartier.sockets.map import layers

from .factories import filed

pytestmark = pytest.mark.django_db
LIST = "/anliegen/"


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def released(neighbourhood, by, title="Bank kaputt", *, case=None, **more) -> PublicCase:
    case = case or filed(
        neighbourhood, latitude="51.834567", longitude="12.243210", place_text="Heidestraße 20"
    )
    public = draft_of(case)
    public.title = title
    for name, value in more.items():
        setattr(public, name, value)
    return release_case(save_public_case(public, by=by), by=by)


def text_of(answer) -> str:
    return answer.content.decode()


def test_a_draft_is_prefilled_in_short_and_without_the_house_number(neighbourhood, coordinator):
    case = filed(neighbourhood, "Die Bank ist kaputt. " + "Sehr " * 300, place_text="Heidestraße 20b, Hof")
    close_case(case, "Die Bank ist heil.", by=coordinator)
    draft = draft_of(case)
    assert (draft.outcome, draft.place_text) == ("Die Bank ist heil.", "Heidestraße, Hof")
    assert len(draft.text) <= 600
    assert not draft.shows_point
    assert not draft.shows_picture


def test_nothing_is_public_before_the_step_of_staff(client, neighbourhood, coordinator):
    case = filed(neighbourhood, "Geheimer Wunsch nach einer Schaukel")
    public = save_public_case(draft_of(case), by=coordinator)
    assert "Schaukel" not in text_of(client.get(LIST))
    assert client.get(public.get_absolute_url()).status_code == 404
    assert list(layers["cases"].features(neighbourhood)) == []
    assert list(find(neighbourhood, "Schaukel", "de")) == []
    release_case(public, by=coordinator)
    assert "Schaukel" in text_of(client.get(LIST))
    assert client.get(public.get_absolute_url()).status_code == 200
    assert [entry.title for entry in find(neighbourhood, "Schaukel", "de")] == [public.title]


def test_a_text_that_seems_to_name_a_person_is_not_released_unchecked(neighbourhood, coordinator):
    public = draft_of(filed(neighbourhood, "Frau Beispiel hat angerufen"))
    save_public_case(public, by=coordinator)
    with pytest.raises(DomainError, match="Frau Beispiel") as caught:
        release_case(public, by=coordinator)
    assert caught.value.field == "is_checked"
    assert not PublicCase.objects.of(neighbourhood).public().exists()
    release_case(public, by=coordinator, is_checked=True)
    assert PublicCase.objects.of(neighbourhood).public().exists()


def test_a_public_text_that_gets_a_name_is_not_saved_unchecked(neighbourhood, coordinator):
    public = released(neighbourhood, coordinator)
    public.translations = {"en": {"text": "Call Mrs Beispiel at 0340 000101"}}
    with pytest.raises(DomainError, match="0340 000101"):
        save_public_case(public, by=coordinator)


def test_point_and_picture_show_only_when_switched_on_and_the_point_is_rounded(
    client, neighbourhood, coordinator
):
    public = released(neighbourhood, coordinator)
    assert client.get(reverse("cases:map_data")).json()["features"] == []
    public.shows_point = True
    save_public_case(public, by=coordinator)
    (feature,) = client.get(reverse("cases:map_data")).json()["features"]
    assert feature["geometry"]["coordinates"] == [12.243, 51.835]
    assert "12.243210" not in text_of(client.get(LIST))


def test_the_public_pages_hold_nothing_of_the_case_itself(client, neighbourhood, coordinator):
    case = filed(
        neighbourhood, "Der Originaltext mit Wolter darin", name="E. Wolter", phone="0340 4711",
        email="wolter@example.org", place_text="Ackerweg 21", latitude="51.834567", longitude="12.243210",
    )  # fmt: skip
    public = released(
        neighbourhood, coordinator, case=case, text="Etwas fehlt.", place_text="", shows_point=True
    )
    pages = [LIST, public.get_absolute_url(), reverse("cases:map_data"), f"/en{LIST}"]
    text = "".join(text_of(client.get(page)) for page in pages)
    for secret in ("Originaltext", "Wolter", "4711", "Ackerweg 21", "51.8345", case.code):
        assert secret not in text


def test_visitors_narrow_by_topic_state_and_kind_and_nonsense_counts_as_no_choice(
    client, neighbourhood, coordinator
):
    one = filed(neighbourhood, kind="idea")
    released(neighbourhood, coordinator, "Licht fehlt", case=one, topic="safety")
    other = filed(neighbourhood, kind="notice")
    close_case(other, "Erledigt.", by=coordinator)
    released(neighbourhood, coordinator, "Müll liegt", case=other, topic="cleanliness")
    for query, shown in (
        ("thema=safety", {"Licht fehlt"}), ("stand=erledigt", {"Müll liegt"}), ("art=idea", {"Licht fehlt"}),
        ("art=idea&stand=erledigt", set()), ("thema=quatsch&stand=%00&page=99", {"Licht fehlt", "Müll liegt"}),
    ):  # fmt: skip
        text = text_of(client.get(f"{LIST}?{query}"))
        assert {title for title in ("Licht fehlt", "Müll liegt") if title in text} == shown, query


def test_the_public_state_follows_the_case(client, neighbourhood, coordinator):
    case = filed(neighbourhood)
    public = released(neighbourhood, coordinator, case=case)
    assert "eingegangen" in text_of(client.get(public.get_absolute_url()))
    close_case(case, "Repariert.", by=coordinator)
    assert "erledigt" in text_of(client.get(public.get_absolute_url()))


def test_what_was_withdrawn_is_gone_with_a_page_that_helps(client, neighbourhood, coordinator):
    public = released(neighbourhood, coordinator)
    withdraw(public, by=coordinator)
    answer = client.get(public.get_absolute_url())
    assert answer.status_code == 410
    assert "zurückgenommen" in text_of(answer)


def test_a_withdrawn_case_is_not_released(neighbourhood, coordinator):
    case = filed(neighbourhood)
    public = save_public_case(draft_of(case), by=coordinator)
    withdraw_case(case)
    public.refresh_from_db()
    with pytest.raises(DomainError, match="zurückgezogen"):
        release_case(public, by=coordinator)


def test_a_foreign_quarter_shows_nothing_of_ours(neighbourhood, foreign_neighbourhood, coordinator):
    public = released(neighbourhood, coordinator)
    foreign = Client(headers={"host": "nordend.example.org"})
    assert "Bank kaputt" not in text_of(foreign.get(LIST))
    assert foreign.get(public.get_absolute_url()).status_code == 404


def test_the_list_asks_the_database_equally_often_for_one_and_for_three(client, neighbourhood, coordinator):
    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.get(LIST)
        return len(queries)

    released(neighbourhood, coordinator, "Eins", shows_point=True)
    client.get(LIST)
    first = count()
    released(neighbourhood, coordinator, "Zwei", shows_point=True)
    released(neighbourhood, coordinator, "Drei", shows_point=True)
    assert count() == first


@pytest.mark.parametrize(
    ("path", "is_kept"),
    [
        ("/anliegen/", True), ("/en/anliegen/", True), ("/anliegen/karte.json", True),
        ("/anliegen/oeffentlich/bank-kaputt/", True), ("/anliegen/K7M-4TQ-9XB/", False),
        ("/en/anliegen/K7M-4TQ-9XB/", False), ("/anliegen/K7M-4TQ-9XB/danke/", False), ("/anliegen/verfolgen/", False),
        ("/anliegen/oeffentlich/K7M/danke/", False),
    ],
)  # fmt: skip
def test_the_page_cache_keeps_what_is_released_and_never_a_code(path, is_kept):
    assert _may_be_kept(path, "200 OK", [("Content-Type", "text/html")]) is is_kept


def test_at_the_desk_a_case_is_written_up_checked_and_released(neighbourhood, coordinator):
    case = filed(neighbourhood, "Herr Beispiel parkt auf dem Gehweg", name="A. Muster")
    desk = signed_in(coordinator)
    create = f"{reverse('cases:desk_public_create')}?anliegen={case.pk}"
    page = desk.get(create)
    assert "Herr Beispiel" in text_of(page)
    typed = {"title": "Gehweg zugeparkt", "text": "Herr Beispiel parkt auf dem Gehweg.", "outcome": "", "topic": "traffic",
             "place_text": "", "key": "k1", "step": "publish"}  # fmt: skip
    refused = desk.post(create, typed)
    assert "scheint auf eine Person hinzuweisen" in text_of(refused)
    assert not PublicCase.objects.exists()
    cleaned = typed | {"text": "Auf dem Gehweg wird geparkt."}
    assert desk.post(create, cleaned).status_code == 302
    public = PublicCase.objects.get()
    assert public.is_public
    desk.post(create, cleaned)  # a double click
    assert PublicCase.objects.count() == 1
    assert desk.get(create)["Location"] == reverse("cases:desk_public_edit", args=[public.pk])


def test_the_releasing_step_demands_the_check_too(neighbourhood, coordinator):
    public = save_public_case(draft_of(filed(neighbourhood, "Anruf von 0340 000101")), by=coordinator)
    desk = signed_in(coordinator)
    step = reverse("cases:desk_public_publish", args=[public.pk])
    assert "0340 000101" in text_of(desk.get(step))
    assert "scheint auf eine Person" in text_of(desk.post(step, {"when": "now"}))
    desk.post(step, {"when": "now", "is_checked": "on"})
    public.refresh_from_db()
    assert public.is_public


def test_without_a_case_the_way_leads_to_the_inbox(neighbourhood, coordinator, foreign_neighbourhood):
    desk = signed_in(coordinator)
    foreign = filed(foreign_neighbourhood)
    for query in ("", "?anliegen=abc", f"?anliegen={foreign.pk}", "?anliegen=99999999999999999999"):
        answer = desk.get(reverse("cases:desk_public_create") + query)
        assert answer["Location"].startswith(reverse("cases:inbox")), query


def test_an_earlier_text_does_not_come_back_onto_the_website_unchecked(neighbourhood, coordinator):
    public = draft_of(filed(neighbourhood))
    public.text = "Frau Beispiel war hier."
    save_public_case(public, by=coordinator)
    public.text = "Jemand war hier."
    release_case(save_public_case(public, by=coordinator), by=coordinator)
    desk = signed_in(coordinator)
    history = desk.get(reverse("cases:desk_public_history", args=[public.pk]))
    assert history.status_code == 200
    first = history_of(public).filter(snapshot__isnull=False).last()
    answer = desk.post(reverse("cases:desk_public_restore", args=[public.pk, first.pk]), follow=True)
    assert "zuerst zurück" in text_of(answer)
    public.refresh_from_db()
    assert public.text == "Jemand war hier."


def test_the_city_reads_releases_but_does_not_write_them(neighbourhood, city_officer, coordinator):
    public = released(neighbourhood, coordinator)
    city = signed_in(city_officer)
    assert city.get(reverse("cases:desk_public_list")).status_code == 200
    assert city.get(reverse("cases:desk_public_publish", args=[public.pk])).status_code == 403


def test_similar_released_cases_are_found_by_words_and_by_nearness(neighbourhood, coordinator):
    public = released(neighbourhood, coordinator, "Sitzbank vor der Apotheke zerbrochen", text="Latten fehlen.",
                      shows_point=True)  # fmt: skip
    released(neighbourhood, coordinator, "Deutschkurs am Vormittag", text="Gesucht.")
    assert similar_public_cases(neighbourhood, "Die Sitzbank bei der Apotheke hat keine Latten mehr") == [
        public
    ]
    assert similar_public_cases(neighbourhood, "Zerbrochene Scheibe") == []
    near = {"latitude": public.case.latitude, "longitude": public.case.longitude}
    public.case.refresh_from_db()
    near = {"latitude": public.case.latitude, "longitude": public.case.longitude}
    assert similar_public_cases(neighbourhood, "Zerbrochene Bank", **near) == [public]
