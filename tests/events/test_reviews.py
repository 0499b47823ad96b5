"""A date that breaks a condition in force is to be looked at: computed, decided at the desk, gone with the condition."""

from datetime import date, timedelta

import pytest
from django.test import Client

from quartier.conditions.actions import lift_condition, set_end
from quartier.events.actions import cancel_event, reschedule_event, save_event
from quartier.events.deciding import adapt_event, clear_event, review_again
from quartier.events.enums import Format
from quartier.events.models import Clearance
from quartier.events.reviews import clearances_ahead, reviewed, to_review
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.publishing.actions import withdraw
from quartier.sockets.conditions import targets
from quartier.sockets.tiles import tiles
from tests.conditions.factories import FIRST, LAST, make_condition, make_draft

from .factories import make_event, make_place, moment

pytestmark = pytest.mark.django_db
IN_IT = moment(2021, 4, 22, 17)


def titles(events) -> list[str]:
    return [event.title for event in events]


def adapt(event, by=None, **fields):
    wanted = {"group_limit": 10, "is_outdoors": True, "place": event.place, "place_text": ""} | fields
    return adapt_event(event, by=by, **wanted)


@pytest.mark.parametrize(
    ("rules", "fields", "reasons"),
    [
        ({}, {"group_limit": 30}, ["für bis zu 30 Personen geplant, erlaubt sind 10 Personen"]),
        ({}, {"group_limit": 10}, []),
        ({}, {}, ["keine Grenze angegeben, erlaubt sind 10 Personen"]),
        ({"largest_group": 1}, {}, ["keine Grenze angegeben, erlaubt ist 1 Person"]),
        ({"largest_group": None, "outdoors_only": True}, {"is_outdoors": True}, []),
        (
            {"largest_group": None, "outdoors_only": True},
            {},
            ["nicht als „im Freien“ eingetragen, erlaubt ist es nur draußen"],
        ),
        (
            {"largest_group": None, "no_walks": True},
            {"format": Format.WALK},
            ["Quartiersspaziergänge sind nicht erlaubt"],
        ),
        ({"largest_group": None, "no_walks": True}, {}, []),
        ({"largest_group": None, "protection": "mask"}, {}, []),
        ({"largest_group": None, "no_office_hours": True}, {}, []),
        ({"outdoors_only": True}, {"online_url": "https://example.org/treffen"}, []),
        ({"outdoors_only": True}, {"format": Format.ONLINE}, []),
        ({}, {"online_url": "https://example.org/x", "place_text": "und im Hof"}, ["keine Grenze angegeben, erlaubt sind 10 Personen"]),
    ],
)  # fmt: skip
def test_a_date_is_held_against_each_rule(neighbourhood, rules, fields, reasons):
    make_condition(neighbourhood, **rules)
    event = reviewed(make_event(neighbourhood, starts_at=IN_IT, **fields))
    assert (event.review.reasons if event.review else []) == reasons


def test_only_dates_within_the_condition_are_asked_about(neighbourhood, foreign_neighbourhood):
    make_condition(neighbourhood)
    for title, at in (
        ("davor", dates.at(FIRST) - timedelta(hours=2)),
        ("am ersten", dates.at(FIRST)),
        ("am letzten", dates.next_midnight(LAST) - timedelta(hours=1)),
        ("danach", dates.next_midnight(LAST)),
    ):
        make_event(neighbourhood, title=title, starts_at=at)
    make_event(foreign_neighbourhood, title="anderswo", starts_at=IN_IT)
    assert titles(to_review(neighbourhood)) == ["am ersten", "am letzten"]
    assert to_review(foreign_neighbourhood) == []


def test_a_draft_a_cancelled_date_and_what_was_are_left_alone(neighbourhood):
    make_condition(neighbourhood, begins_on=date(2021, 4, 1))
    make_event(neighbourhood, starts_at=IN_IT, is_published=False)
    cancel_event(make_event(neighbourhood, starts_at=IN_IT), by=None, reason="Sturm")
    make_event(neighbourhood, starts_at=moment(2021, 4, 9, 15))
    gone = withdraw(make_event(neighbourhood, starts_at=IN_IT), by=None)
    assert to_review(neighbourhood) == []
    assert reviewed(gone).review is None


def test_it_is_undone_when_the_condition_is_lifted_or_ends_earlier(neighbourhood):
    condition = make_condition(neighbourhood)
    make_event(neighbourhood, starts_at=IN_IT)
    assert to_review(neighbourhood)
    condition = set_end(condition, ends_on=date(2021, 4, 21), by=None)
    assert to_review(neighbourhood) == []
    condition = set_end(condition, ends_on=LAST, by=None)
    assert to_review(neighbourhood)
    lift_condition(condition, by=None)
    assert to_review(neighbourhood) == []


def test_cleared_it_is_held_as_it_is_and_the_reason_is_kept(neighbourhood, coordinator):
    make_condition(neighbourhood)
    event = make_event(neighbourhood, starts_at=IN_IT)
    clear_event(event, by=coordinator, reason=" Alle kommen nacheinander. ")
    assert to_review(neighbourhood) == []
    assert [one.reason for one in clearances_ahead(neighbourhood)] == ["Alle kommen nacheinander."]
    entry = history_of(event)[0]
    assert (entry.verb, entry.note, entry.by) == (
        "geprüft, findet so statt",
        "Alle kommen nacheinander.",
        coordinator,
    )


def test_a_decision_lapses_when_what_was_judged_changes(neighbourhood, coordinator):
    make_condition(neighbourhood)
    event = clear_event(make_event(neighbourhood, starts_at=IN_IT), by=coordinator, reason="Passt.")
    event.title = "Neuer Titel"
    save_event(event, by=coordinator)
    assert to_review(neighbourhood) == []
    event.group_limit = 50
    save_event(event, by=coordinator)
    assert titles(to_review(neighbourhood)) == ["Neuer Titel"]
    assert clearances_ahead(neighbourhood) == []
    clear_event(event, by=coordinator, reason="Auch so.")
    assert Clearance.objects.get().reason == "Auch so."


def test_a_decision_is_about_one_condition(neighbourhood, coordinator):
    make_condition(neighbourhood)
    event = clear_event(make_event(neighbourhood, starts_at=IN_IT), by=coordinator, reason="Passt.")
    make_condition(neighbourhood, title="Nur draußen", largest_group=None, outdoors_only=True)
    assert [one.condition.title for one in to_review(neighbourhood)[0].review.breaches] == ["Nur draußen"]
    review_again(event, by=coordinator)
    assert len(to_review(neighbourhood)[0].review.breaches) == 2


def test_adapted_it_fits_and_stays_so_after_the_condition(neighbourhood, coordinator):
    condition = make_condition(neighbourhood, outdoors_only=True)
    meadow = make_place(neighbourhood, name="Wiese", slug="wiese")
    event = make_event(neighbourhood, starts_at=IN_IT, group_limit=40)
    with pytest.raises(DomainError, match="passt es noch nicht: für bis zu 12 Personen"):
        adapt(event, by=coordinator, group_limit=12)
    event.refresh_from_db()
    assert event.group_limit == 40
    event = adapt(event, by=coordinator, place=meadow)
    assert to_review(neighbourhood) == []
    lift_condition(condition, by=None)
    event.refresh_from_db()
    assert (event.group_limit, event.is_outdoors, event.place) == (10, True, meadow)
    assert history_of(event)[0].note == "an Rahmenbedingung angepasst"


def test_moved_behind_the_condition_it_is_no_question_any_more(neighbourhood, coordinator):
    make_condition(neighbourhood)
    event = make_event(neighbourhood, starts_at=IN_IT)
    later = dates.next_midnight(LAST) + timedelta(hours=17)
    reschedule_event(event, by=coordinator, starts_at=later, ends_at=later + timedelta(hours=2))
    assert to_review(neighbourhood) == []


def test_what_needs_no_decision_is_refused_in_words(neighbourhood, coordinator):
    event = make_event(neighbourhood, starts_at=IN_IT)
    for act in (
        lambda: clear_event(event, by=coordinator, reason="Passt."),
        lambda: adapt(event, by=coordinator),
    ):
        with pytest.raises(DomainError, match="nichts mehr zu prüfen"):
            act()
    with pytest.raises(DomainError, match="nichts entschieden"):
        review_again(event, by=coordinator)
    make_condition(neighbourhood)
    with pytest.raises(DomainError, match="in einem Satz"):
        clear_event(event, by=coordinator, reason="  ")
    assert not Clearance.objects.exists()


def test_the_preview_says_what_a_draft_would_change(neighbourhood):
    make_event(neighbourhood, title="Groß", starts_at=IN_IT)
    make_event(neighbourhood, title="Klein", starts_at=IN_IT, group_limit=8)
    make_event(neighbourhood, title="Entwurf", starts_at=IN_IT, is_published=False)
    draft = make_draft(neighbourhood)
    found = list(targets["events"].effects(neighbourhood, draft, FIRST, LAST))
    assert [(one.title, one.what) for one in found] == [
        ("Groß", "ist zu prüfen: keine Grenze angegeben, erlaubt sind 10 Personen")
    ]
    masks = make_draft(neighbourhood, largest_group=None, protection="mask")
    found = list(targets["events"].effects(neighbourhood, masks, FIRST, LAST))
    assert {one.what for one in found} == {"bleibt, mit dem Hinweis „bitte mitbringen: Maske“"}
    assert to_review(neighbourhood) == []


def test_the_list_of_one_in_force_knows_what_was_decided(neighbourhood, coordinator):
    condition = make_condition(neighbourhood)
    clear_event(make_event(neighbourhood, starts_at=IN_IT), by=coordinator, reason="Passt.")
    found = list(targets["events"].effects(neighbourhood, condition, FIRST, LAST))
    assert [one.what for one in found] == ["bleibt, wie entschieden: Passt."]


def test_the_tile_counts_and_leads_to_the_list(neighbourhood, coordinator):
    content = tiles["events_review"].content(neighbourhood, coordinator)
    assert (content.count, bool(content.empty)) == (0, True)
    make_condition(neighbourhood)
    make_event(neighbourhood, title="Fest", starts_at=IN_IT)
    content = tiles["events_review"].content(neighbourhood, coordinator)
    assert (content.count, content.lines[0].title, content.more_url) == (
        1,
        "Fest",
        "/buero/termine/zu-pruefen/",
    )
    assert "keine Grenze angegeben" in content.lines[0].note


def test_visitors_read_that_it_is_being_looked_at_in_their_language(neighbourhood, coordinator):
    event = make_event(neighbourhood, starts_at=IN_IT, place=make_place(neighbourhood))
    condition = make_condition(neighbourhood, outdoors_only=True)
    where = event.get_absolute_url()
    page = Client().get(where).content.decode()
    assert "Ob und wie dieser Termin stattfindet, wird gerade geprüft." in page
    assert "höchstens 10 Personen · nur im Freien" in page
    assert "is being looked into" in Client().get(f"/en{where}").content.decode()
    for path in ("/termine/", "/", "/mitmachen/"):
        assert "wird geprüft" in Client().get(path).content.decode(), path
    feed = Client().get("/termine/kalender.ics").content.decode()
    assert "STATUS:TENTATIVE" in feed
    assert "SUMMARY:Wird geprüft: Quartiersgespräch" in feed
    before = sequence_in(feed)
    with dates.standing_at(dates.now() + timedelta(minutes=5)):
        lift_condition(condition, by=coordinator)
        feed = Client().get("/termine/kalender.ics").content.decode()
        assert "STATUS:CONFIRMED" in feed
        assert sequence_in(feed) > before
        for path in (where, "/termine/", "/"):
            assert "geprüft" not in Client().get(path).content.decode(), path


def sequence_in(feed: str) -> int:
    return int(next(line for line in feed.splitlines() if line.startswith("SEQUENCE:")).partition(":")[2])


def test_what_to_bring_stands_among_the_facts(neighbourhood):
    event = make_event(neighbourhood, starts_at=IN_IT)
    make_condition(neighbourhood, largest_group=None, protection="mask_and_test")
    page = Client().get(event.get_absolute_url()).content.decode()
    assert "Bitte mitbringen" in page
    assert "Maske und negativer Test" in page


def test_the_coordinator_decides_at_the_desk(desk, neighbourhood):
    make_condition(neighbourhood, outdoors_only=True)
    event = make_event(neighbourhood, title="Fest", starts_at=IN_IT, group_limit=50)
    listed = desk.get("/buero/termine/zu-pruefen/").content.decode()
    assert "Fest" in listed
    assert "für bis zu 50 Personen geplant" in listed
    where = f"/buero/termine/{event.pk}/durchfuehrung/"
    page = desk.get(where).content.decode()
    assert "Findet so statt" in page
    assert "Anpassen" in page
    assert "zu prüfen" in desk.get("/buero/termine/").content.decode()
    assert "Zu prüfen" in desk.get(f"/buero/termine/{event.pk}/").content.decode()
    answer = desk.post(f"{where}anpassen/", {"group_limit": "12", "is_outdoors": "on"})
    assert "So passt es noch nicht" in answer.content.decode()
    assert 'value="12"' in answer.content.decode()
    assert desk.post(f"{where}anpassen/", {"group_limit": "viele"}).context["form"].has_error("group_limit")
    assert desk.post(f"{where}so-stattfinden/", {"reason": ""}).context["form"].has_error("reason")
    assert desk.post(f"{where}so-stattfinden/", {"reason": "Zehn zugleich."}).status_code == 302
    page = desk.get(where).content.decode()
    assert "Zehn zugleich." in page
    assert "Noch einmal prüfen" in page
    assert "Anpassen" not in page
    listed = desk.get("/buero/termine/zu-pruefen/").content.decode()
    assert "Nichts zu prüfen" in listed
    assert "Zehn zugleich." in listed
    desk.post(f"{where}noch-einmal-pruefen/")
    assert desk.post(f"{where}anpassen/", {"group_limit": "10", "is_outdoors": "on"}).status_code == 302
    assert to_review(neighbourhood) == []


def test_the_city_sees_the_list_but_does_not_decide(neighbourhood, city_officer):
    make_condition(neighbourhood)
    event = make_event(neighbourhood, starts_at=IN_IT)
    client = Client()
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert "Quartiersgespräch" in client.get("/buero/termine/zu-pruefen/").content.decode()
    where = f"/buero/termine/{event.pk}/durchfuehrung/"
    assert "Anpassen" not in client.get(where).content.decode()
    for step in ("anpassen", "so-stattfinden", "noch-einmal-pruefen"):
        assert client.post(f"{where}{step}/", {"reason": "x"}).status_code == 403
    assert not Clearance.objects.exists()


@pytest.mark.parametrize(
    "path", ["/buero/termine/zu-pruefen/", "/buero/termine/", "/termine/", "/termine/kalender.ics"]
)
def test_queries_do_not_grow(desk, neighbourhood, coordinator, django_assert_max_num_queries, path):
    make_condition(neighbourhood)

    def visit() -> int:
        desk.get(path)
        with django_assert_max_num_queries(40) as seen:
            assert desk.get(path).status_code == 200
        return len(seen.captured_queries)

    def two(number: int) -> None:
        make_event(neighbourhood, title=f"Offen {number}", starts_at=IN_IT)
        clear_event(
            make_event(neighbourhood, title=f"Klar {number}", starts_at=IN_IT),
            by=coordinator,
            reason="Passt.",
        )

    two(0)
    few = visit()
    two(1), two(2)
    assert visit() == few


def test_hold_is_offered_only_once_it_has_begun(desk, neighbourhood):
    event = make_event(neighbourhood, starts_at=IN_IT)
    where = f"/buero/termine/{event.pk}/durchfuehrung/"
    assert "Hat stattgefunden" not in desk.get(where).content.decode()
    assert (
        "noch nicht begonnen" in desk.post(f"{where}durchgefuehrt/", {"attendee_count": "3"}).content.decode()
    )
    begun = make_event(neighbourhood, title="War", starts_at=moment(2021, 4, 9, 15))
    assert "Hat stattgefunden" in desk.get(f"/buero/termine/{begun.pk}/durchfuehrung/").content.decode()
