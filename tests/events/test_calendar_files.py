"""Calendar files, read back with an independent parser."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from quartier.events.actions import cancel_event, postpone_event, save_event
from quartier.events.enums import Format
from quartier.kernel import dates

from .factories import make_event, make_place, moment

pytestmark = pytest.mark.django_db


def entries(client, address="/termine/kalender.ics") -> dict:
    answer = client.get(address)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    found = Calendar.from_ical(answer.content)
    return {str(entry["SUMMARY"]): entry for entry in found.walk("VEVENT")}


def test_a_single_date_can_be_taken_along(client, neighbourhood):
    event = make_event(
        neighbourhood, title="Fest; mit, Komma", starts_at=moment(2021, 5, 8, 10), place=make_place(neighbourhood),
        body="<p>Erste Zeile</p><p>Zweite</p>",
    )  # fmt: skip
    entry = entries(client, f"{event.get_absolute_url()}termin.ics")["Fest; mit, Komma"]
    assert entry.decoded("DTSTART") == moment(2021, 5, 8, 10)
    assert entry["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert entry["LOCATION"] == "Wagnerpassage, Hauptstraße 1, 06842 Dessau-Roßlau"
    assert "Zweite" in entry["DESCRIPTION"]
    assert entry["URL"] == "http://testserver/termine/fest-mit-komma/"
    assert entry["STATUS"] == "CONFIRMED"


@pytest.mark.parametrize(("day", "offset"), [((2021, 3, 27), 1), ((2021, 3, 28), 2), ((2021, 10, 31), 1)])
def test_wall_clock_survives_the_change_of_summer_time(client, neighbourhood, day, offset):
    with dates.standing_at(moment(2021, 3, 20, 9)):
        make_event(neighbourhood, title="Rundgang", starts_at=moment(*day, 17))
        begins = entries(client)["Rundgang"].decoded("DTSTART")
    assert (begins.hour, begins.utcoffset()) == (17, timedelta(hours=offset))


def test_a_date_across_the_change_has_its_true_length(client, neighbourhood):
    make_event(
        neighbourhood,
        title="Lange Nacht",
        starts_at=moment(2021, 10, 30, 22),
        ends_at=moment(2021, 10, 31, 6),
    )
    entry = entries(client)["Lange Nacht"]
    begins, ends = (entry.decoded(name).astimezone(dates.UTC) for name in ("DTSTART", "DTEND"))
    assert ends - begins == timedelta(hours=9)


def test_whole_days_are_days_with_an_exclusive_end(client, neighbourhood):
    make_event(
        neighbourhood,
        title="Ostern",
        starts_at=moment(2021, 5, 1),
        ends_at=moment(2021, 5, 4),
        is_whole_day=True,
    )
    entry = entries(client)["Ostern"]
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2021, 5, 1), date(2021, 5, 4))


def test_changes_keep_the_uid_and_raise_the_sequence(client, neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Rundgang")
    before = entries(client)["Rundgang"]
    event.title = "Spaziergang"
    event.starts_at += timedelta(days=1)
    event.ends_at += timedelta(days=1)
    with dates.standing_at(dates.now() + timedelta(hours=1)):
        save_event(event, by=coordinator)
        after = entries(client)["Spaziergang"]
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] == before["SEQUENCE"] + 1
    assert after.decoded("LAST-MODIFIED") > before.decoded("LAST-MODIFIED")


def test_called_off_dates_say_so(client, neighbourhood, coordinator):
    cancel_event(make_event(neighbourhood, title="Picknick"), by=coordinator, reason="Sturm")
    postpone_event(make_event(neighbourhood, title="Fest"), by=coordinator, reason="Regen")
    found = entries(client)
    assert found["Abgesagt: Picknick"]["STATUS"] == "CANCELLED"
    assert found["Abgesagt: Picknick"]["SEQUENCE"] == 1
    assert "Sturm" in found["Abgesagt: Picknick"]["DESCRIPTION"]
    assert found["Verschoben: Fest"]["STATUS"] == "TENTATIVE"


def test_feed_can_be_narrowed_and_forgets_after_a_year(client, neighbourhood):
    make_event(neighbourhood, title="Reden")
    make_event(neighbourhood, title="Gehen", format=Format.WALK)
    make_event(neighbourhood, title="Lange her", starts_at=moment(2019, 6, 3, 18))
    assert set(entries(client)) == {"Reden", "Gehen"}
    assert set(entries(client, "/termine/kalender.ics?format=spaziergang")) == {"Gehen"}


def test_the_file_carries_the_rule_of_summer_time(client, neighbourhood):
    zones = Calendar.from_ical(client.get("/termine/kalender.ics").content).walk("VTIMEZONE")
    assert [str(zone["TZID"]) for zone in zones] == ["Europe/Berlin"]
