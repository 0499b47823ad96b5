"""Entering work at the desk: the line, the two taps, the form, proposals; each saves once."""

from datetime import date

import pytest
from django.urls import reverse

from quartier.worklog.models import TimeEntry

from . import factories

pytestmark = pytest.mark.database
TODAY = factories.TODAY
QUICK, TAP, ADD = "/buero/arbeitszeit/schnell/", "/buero/arbeitszeit/tippen/", "/buero/arbeitszeit/neu/"


def text_of(answer):
    return answer.content.decode()


def test_a_clear_line_is_saved_at_once_and_can_be_taken_back(desk, neighbourhood, coordinator):
    factories.actor(neighbourhood)
    answer = desk.post(QUICK, {"text": "45 min Telefonat Jugendclub gestern", "key": "k1"}, follow=True)
    entry = TimeEntry.objects.get()
    assert (entry.minutes, entry.day, entry.area) == (45, date(2021, 4, 14), "network")
    assert (entry.person, entry.neighbourhood) == (coordinator, neighbourhood)
    page = text_of(answer)
    assert "Eingetragen" in page
    assert "Mittwoch, 14. April 2021" in page
    undo, change = (
        reverse("worklog:delete", args=[entry.pk]),
        reverse("worklog:edit", args=[entry.pk]),
    )
    assert f'action="{undo}"' in page
    assert f'href="{change}"' in page
    assert "ist gelöscht" in text_of(desk.post(undo, follow=True))
    assert not TimeEntry.objects.exists()
    assert "Rückgängig" not in text_of(desk.get("/buero/arbeitszeit/"))


def test_a_project_is_named_by_its_sign(desk, neighbourhood):
    project = factories.project(neighbourhood)
    desk.post(QUICK, {"text": "9:30-11 Jour fixe #Aktionskasse"})
    entry = TimeEntry.objects.get()
    assert (entry.project, entry.minutes, f"{entry.starts_at:%H:%M}") == (project, 90, "09:30")
    assert (entry.area, entry.activity, entry.text) == ("coordination", "jour_fixe", "Jour fixe")


@pytest.mark.parametrize(
    ("line", "sentence", "kept"),
    [
        ("Telefonat Jugendclub", "Wie lange hat es gedauert?", 'value="Telefonat Jugendclub"'),
        ("45 min irgendwas", "Zu welchem Bereich gehört das?", 'value="irgendwas"'),
        ("45 min Presse 31.2.", "gibt es nicht", 'value="Presse"'),
        ("45 min Presse morgen", "Zukunft", 'value="45"'),
        ("", "Wie lange hat es gedauert?", 'name="text"'),
        ("45 min Presse #Nichts", "gibt es nicht", 'value="45"'),
    ],
)
def test_an_unclear_line_opens_the_form_with_what_was_understood(desk, line, sentence, kept):
    answer = desk.post(QUICK, {"text": line})
    page = text_of(answer)
    assert answer.status_code == 200
    assert "error-summary" in page
    assert sentence in page
    assert kept in page
    assert f'action="{ADD}"' in page
    assert not TimeEntry.objects.exists()


def test_a_reload_of_the_quick_address_shows_the_form(desk):
    assert desk.get(QUICK, follow=True).redirect_chain == [(ADD, 302)]


def test_ten_megabytes_and_control_characters_do_no_harm(desk):
    assert desk.post(QUICK, {"text": "45 min Presse " + "x" * 2_000_000}).status_code == 302
    assert len(TimeEntry.objects.get().text) <= 200
    assert desk.post(QUICK, {"text": "45 min Presse\x00\r\n=1+1"}).status_code == 302


@pytest.mark.parametrize(
    ("url", "data"),
    [
        (QUICK, {"text": "45 min Presse"}),
        (TAP, {"area": "office", "minutes": "30", "day": "2021-04-15"}),
        (ADD, {"area": "office", "minutes": "1:30", "day": "2021-04-15", "text": "Rundgang"}),
    ],
)
def test_a_double_click_saves_once_and_another_text_is_another_deed(desk, url, data):
    for _click in range(2):
        assert desk.post(url, data | {"key": "same"}).status_code == 302
    assert TimeEntry.objects.count() == 1
    desk.post(url, data | {"key": "same", "text": "2 h Amtsblatt"})
    assert TimeEntry.objects.count() == 2
    desk.post(url, data | {"key": "other"})
    assert TimeEntry.objects.count() == 3


def test_what_was_taken_back_can_be_entered_again_with_the_same_form(desk):
    desk.post(QUICK, {"text": "45 min Presse", "key": "same"})
    desk.post(reverse("worklog:delete", args=[TimeEntry.objects.get().pk]))
    assert desk.post(QUICK, {"text": "45 min Presse", "key": "same"}).status_code == 302
    assert TimeEntry.objects.count() == 1


def test_two_taps_save_for_today(desk, coordinator):
    page = text_of(desk.get(TAP))
    assert 'value="2021-04-15"' in page
    for minutes in (15, 30, 45, 60, 90, 120):
        assert f'name="minutes" value="{minutes}"' in page
    answer = desk.post(TAP, {"area": "publicity", "minutes": "90", "day": "2021-04-15", "key": "k"})
    assert answer.url == "/buero/arbeitszeit/?tag=2021-04-15"
    entry = TimeEntry.objects.get()
    assert (entry.area, entry.minutes, entry.day, entry.person) == ("publicity", 90, TODAY, coordinator)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"minutes": "30", "day": "2021-04-15"}, "Zu welchem Bereich"),
        ({"area": "office", "day": "2021-04-15"}, "tippen Sie auf eine Dauer"),
        ({"area": "office", "minutes": "30", "day": "2021-04-16"}, "Zukunft"),
        ({"area": "office", "minutes": "30", "day": "31.02.2021"}, "Diesen Tag gibt es nicht"),
        ({"area": "garden", "minutes": "9999", "day": "2021-04-15"}, "Zu welchem Bereich"),
    ],
)
def test_a_tap_too_few_is_said(desk, data, sentence):
    answer = desk.post(TAP, data)
    assert answer.status_code == 200
    assert sentence in text_of(answer)
    assert not TimeEntry.objects.exists()


@pytest.mark.parametrize(
    ("typed", "minutes"), [("45", 45), ("1:30", 90), ("1,5", 90), ("45 min", 45), ("2 Std.", 120), ("9-11 Uhr", 120)]
)  # fmt: skip
def test_the_form_reads_durations_as_people_write_them(desk, typed, minutes):
    desk.post(ADD, {"area": "office", "minutes": typed, "day": "15.04.2021"})
    assert TimeEntry.objects.get().minutes == minutes


@pytest.mark.parametrize("typed", ["", "lange", "0", "-5", "1500", "25:00", "9" * 30, "1:75"])
def test_the_form_says_what_is_wrong_with_a_duration(desk, typed):
    answer = desk.post(
        ADD, {"area": "office", "minutes": typed, "day": "2021-04-15", "text": "Bleibt stehen"}
    )
    assert answer.status_code == 200
    assert "Bleibt stehen" in text_of(answer)
    assert not TimeEntry.objects.exists()


def test_an_activity_of_another_area_is_dropped(desk):
    desk.post(ADD, {"area": "office", "minutes": "30", "day": "2021-04-15", "activity": "press"})
    assert TimeEntry.objects.get().activity == ""


def test_projects_and_actors_of_a_foreign_quarter_cannot_be_chosen(desk, foreign_neighbourhood):
    foreign = factories.project(foreign_neighbourhood, title="Fremd")
    answer = desk.post(ADD, {"area": "office", "minutes": "30", "day": "2021-04-15", "project": foreign.pk})
    assert answer.status_code == 200
    assert not TimeEntry.objects.exists()
    assert "Fremd" not in text_of(desk.get(ADD))
    assert "gibt es nicht" in text_of(desk.post(QUICK, {"text": "30 min Presse #Fremd"}))


def test_something_done_again_is_filled_in(desk, neighbourhood, coordinator):
    entry = factories.entry(neighbourhood, coordinator, text="Sprechstunde", minutes=120)
    assert f"{ADD}?wie={entry.pk}" in text_of(desk.get("/buero/arbeitszeit/"))
    page = text_of(desk.get(f"{ADD}?wie={entry.pk}"))
    assert 'value="Sprechstunde"' in page
    assert 'value="2:00"' in page
    assert desk.get(f"{ADD}?wie=unsinn").status_code == 200


def test_an_entry_is_changed_with_its_history(desk, neighbourhood, coordinator):
    entry = factories.entry(neighbourhood, coordinator)
    url = reverse("worklog:edit", args=[entry.pk])
    assert 'value="0:45"' in text_of(desk.get(url))
    data = {"area": "network", "minutes": "1:00", "day": "2021-04-14", "text": "Besuch", "key": "k"}
    assert desk.post(url, data).url == "/buero/arbeitszeit/?tag=2021-04-14"
    entry.refresh_from_db()
    assert (entry.minutes, entry.area, entry.day) == (60, "network", date(2021, 4, 14))
    page = text_of(desk.get(entry.url))
    assert "Minuten: 45 → 60" in page
    answer = desk.post(url, data | {"day": "2021-04-20", "key": "k2"})
    assert "Zukunft" in text_of(answer)


def test_proposals_are_taken_over_with_one_tap(desk, neighbourhood):
    with factories.offered(factories.proposal(1, text="Infostand"), factories.proposal(2)):
        page = text_of(desk.get("/buero/arbeitszeit/vorschlaege/"))
        assert "Infostand" in page
        assert "2 Vorschläge" in page
        accept = reverse("worklog:accept")
        after = text_of(desk.post(accept, {"source": "deed:1"}, follow=True))
        assert "Eingetragen" in after
        assert "1 Vorschlag " in after
        again = text_of(desk.post(accept, {"source": "deed:1"}, follow=True))
        assert "schon eingetragen" in again
        assert "gibt es nicht mehr" in text_of(desk.post(accept, {"source": "deed:99"}, follow=True))
    assert TimeEntry.objects.get().source == "deed:1"


def test_a_proposal_is_adjusted_and_still_counts_once(desk):
    with factories.offered(factories.proposal(1, text="Infostand", minutes=240)):
        url = f"{ADD}?quelle=deed:1"
        assert 'value="4:00"' in text_of(desk.get(url))
        data = {"area": "projects", "minutes": "3:30", "day": "2021-04-13", "text": "Infostand", "key": "k"}
        assert desk.post(url, data).status_code == 302
        entry = TimeEntry.objects.get()
        assert (entry.minutes, entry.source) == (210, "deed:1")
        assert desk.post(url, data | {"key": "k2"}).url == "/buero/arbeitszeit/vorschlaege/"
    assert TimeEntry.objects.count() == 1


def test_proposals_are_dismissed_and_offered_again(desk):
    with factories.offered(factories.proposal(1, text="Infostand")):
        page = text_of(desk.post(reverse("worklog:dismiss"), {"source": "deed:1"}, follow=True))
        assert "wird nicht mehr vorgeschlagen" in page
        assert "Alles eingetragen" in page
        page = text_of(desk.post(reverse("worklog:offer_again"), follow=True))
        assert "1 Vorschlag " in page


def test_all_proposals_are_taken_over_together(desk):
    with factories.offered(*(factories.proposal(number) for number in range(3))):
        page = text_of(desk.post(reverse("worklog:accept_all"), follow=True))
        assert "3 Einträge sind übernommen" in page
        page = text_of(desk.post(reverse("worklog:accept_all"), follow=True))
        assert "wartet kein Vorschlag mehr" in page
    assert TimeEntry.objects.count() == 3
