"""Office hours at the desk, as a feed, and in the sockets."""

from datetime import date, datetime, time

import pytest
from django.test import Client
from icalendar import Calendar

from quartier.appointments.actions import close_office, end_office_hour, lift_closure
from quartier.appointments.models import OfficeHour
from quartier.appointments.queries import occurrences_in, office_card, over_in
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.places.models import Place
from quartier.places.queries import office_of
from quartier.publishing.actions import publish, withdraw
from quartier.publishing.desk.conflict import version_of
from quartier.sockets.calendar import items_between
from quartier.sockets.figures import figures
from quartier.sockets.sections import contributions
from quartier.sockets.work import work

from .factories import TUESDAY, make_office_hour, make_usual_hours, suspend

pytestmark = pytest.mark.django_db
LIST = "/buero/sprechzeiten/"


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


def typed(neighbourhood, **changes) -> dict:
    return {
        "weekday": "1", "opens": "08:30", "closes": "10:30", "place": office_of(neighbourhood).pk,
        "every_n_weeks": "1", "valid_from": "2021-04-20", "valid_to": "", "note": "", "takes_walk_ins": "on",
    } | changes  # fmt: skip


def test_hours_are_typed_and_at_once_on_the_website(desk, neighbourhood, coordinator):
    values = typed(neighbourhood, note="Bitte klingeln", note_en="Please ring", step="publish")
    answer = desk.post(f"{LIST}neu/", values)
    hour = OfficeHour.objects.get()
    assert (answer.status_code, answer.url) == (302, f"{LIST}{hour.pk}/")
    assert (hour.opens, hour.closes, hour.translations) == (
        time(8, 30),
        time(10, 30),
        {"en": {"note": "Please ring"}},
    )
    assert history_of(hour).first().by == coordinator
    assert "8:30 bis 10:30 Uhr" in Client().get("/termine/").content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"closes": "08:00"}, "liegt vor dem Beginn"),
        ({"closes": "08:30"}, "liegt vor dem Beginn"),
        ({"opens": "25:00"}, "opens"),
        ({"weekday": "9"}, "weekday"),
        ({"every_n_weeks": "0"}, "every_n_weeks"),
        ({"every_n_weeks": "99"}, "every_n_weeks"),
        ({"valid_to": "2021-04-01"}, "letzte Tag liegt vor dem ersten"),
        ({"valid_from": "0021-04-01"}, "Jahr"),
        ({"valid_from": "2021-02-30"}, "valid_from"),
        ({"note": "x" * 5000}, "note"),
        ({"place": "99999"}, "place"),
    ],
)
def test_bad_input_is_answered_in_words(desk, neighbourhood, changes, sentence):
    answer = desk.post(f"{LIST}neu/", typed(neighbourhood, **changes))
    assert answer.status_code == 200
    assert sentence in answer.content.decode() or answer.context["form"].has_error(sentence)
    assert not OfficeHour.objects.exists()


def test_a_draft_is_seen_by_nobody_and_counts_nowhere(desk, neighbourhood):
    desk.post(f"{LIST}neu/", typed(neighbourhood))
    hour = OfficeHour.objects.get()
    assert hour.state == "draft"
    assert "8:30 bis 10:30 Uhr" not in Client().get("/termine/").content.decode()
    assert occurrences_in(neighbourhood, Period(date(2021, 4, 20), date(2021, 5, 20))) == []
    preview = desk.get(f"{LIST}{hour.pk}/vorschau/").content.decode()
    assert "Dienstag, 8:30 bis 10:30 Uhr" in preview
    assert "20. April 2021" in preview


def test_published_at_a_time_withdrawn_and_restored(desk, neighbourhood):
    hour = make_office_hour(neighbourhood, valid_from=date(2021, 4, 20), is_draft=True)
    desk.post(f"{LIST}{hour.pk}/veroeffentlichen/", {"when": "later", "at": "2021-04-19T08:00", "until": ""})
    assert office_card(neighbourhood)["hours_lines"] == []
    with dates.standing_at(moment(2021, 4, 19, 8)):
        assert office_card(neighbourhood)["hours_lines"] == [("Dienstag", "8:30 bis 10:30 Uhr")]
        desk.post(f"{LIST}{hour.pk}/", typed(neighbourhood, closes="11:00", version=version_of(hour)))
        assert office_card(neighbourhood)["hours_lines"] == [("Dienstag", "8:30 bis 11:00 Uhr")]
        first = history_of(hour).filter(verb="angelegt").get()
        desk.post(f"{LIST}{hour.pk}/verlauf/{first.pk}/")
        assert office_card(neighbourhood)["hours_lines"] == [("Dienstag", "8:30 bis 10:30 Uhr")]
    with dates.standing_at(moment(2021, 4, 21, 8)):
        desk.post(f"{LIST}{hour.pk}/zurueckziehen/", {"reason": "Umzug"})
        assert office_card(neighbourhood)["hours_lines"] == []


def test_what_was_held_before_a_withdrawal_stays_counted(neighbourhood, coordinator):
    hour = make_office_hour(neighbourhood, valid_from=date(2021, 1, 5))
    with dates.standing_at(moment(2021, 2, 10, 8)):
        withdraw(hour, by=coordinator)
    with dates.standing_at(moment(2021, 3, 10, 8)):
        publish(hour, by=coordinator)
    days = [one.day for one in over_in(neighbourhood, Period(date(2021, 1, 1), date(2021, 3, 31)))]
    assert [day.isoformat() for day in days] == [
        "2021-01-05", "2021-01-12", "2021-01-19", "2021-01-26", "2021-02-02", "2021-02-09",
        "2021-03-16", "2021-03-23", "2021-03-30",
    ]  # fmt: skip


def test_two_rules_never_claim_the_same_place_at_the_same_time(desk, neighbourhood):
    make_office_hour(neighbourhood)
    answer = desk.post(f"{LIST}neu/", typed(neighbourhood, opens="10:00", closes="11:00"))
    assert "schon eine Sprechzeit" in answer.content.decode()
    assert desk.post(f"{LIST}neu/", typed(neighbourhood, opens="10:30", closes="11:00")).status_code == 302


def test_a_double_click_makes_one_rule(desk, neighbourhood):
    for _click in range(2):
        desk.post(f"{LIST}neu/", typed(neighbourhood, key="k1"))
    assert OfficeHour.objects.count() == 1


def test_editing_and_ending(desk, neighbourhood):
    hour = make_office_hour(neighbourhood)
    values = typed(neighbourhood, closes="11:00", valid_from="2019-10-01", version=version_of(hour))
    desk.post(f"{LIST}{hour.pk}/", values)
    hour.refresh_from_db()
    assert hour.closes == time(11)
    assert desk.post(f"{LIST}{hour.pk}/beenden/", {"last_on": "2021-04-30"}).status_code == 302
    hour.refresh_from_db()
    assert hour.valid_to == date(2021, 4, 30)
    assert [entry.verb for entry in history_of(hour)] == ["beendet", "geändert", "veröffentlicht", "angelegt"]


def test_an_end_before_the_beginning_or_after_the_end_is_refused(neighbourhood, coordinator):
    hour = make_office_hour(neighbourhood, valid_to=date(2021, 12, 31))
    for day, sentence in ((date(2019, 9, 30), "liegt davor"), (date(2022, 1, 1), "endet schon")):
        with pytest.raises(DomainError, match=sentence):
            end_office_hour(hour, last_on=day, by=coordinator)


def test_list_shows_what_falls_out(desk, neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, moment(2021, 4, 1, 9), title="Renovierung")
    page = desk.get(LIST).content.decode()
    assert "fällt aus: Renovierung" in page


def test_places_of_other_quarters_cannot_be_chosen(desk, neighbourhood, foreign_neighbourhood):
    foreign = Place.objects.create(neighbourhood=foreign_neighbourhood, name="Fern", slug="fern")
    assert desk.post(f"{LIST}neu/", typed(neighbourhood, place=foreign.pk)).context["form"].has_error("place")


def test_who_may_do_what(neighbourhood, city_officer, foreign_coordinator):
    hour = make_office_hour(neighbourhood)
    addresses = [f"{LIST}neu/", f"{LIST}{hour.pk}/beenden/", f"{LIST}{hour.pk}/zurueckziehen/"]
    client = Client()
    assert {client.get(address).status_code for address in [LIST, *addresses]} == {302}
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(LIST).status_code == 200
    assert {client.post(address, typed(neighbourhood)).status_code for address in addresses} == {403}
    client.force_login(foreign_coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert {client.get(address).status_code for address in [LIST, *addresses]} == {404}
    foreign = {"headers": {"host": "nordend.example.org"}}
    assert {client.get(address, **foreign).status_code for address in addresses[1:]} == {404}


def entries(client) -> dict:
    answer = client.get("/sprechzeiten/kalender.ics")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return {entry.decoded("DTSTART"): entry for entry in Calendar.from_ical(answer.content).walk("VEVENT")}


def test_feed_names_each_day_without_holidays(client, neighbourhood):
    make_usual_hours(neighbourhood)
    found = entries(client)
    assert moment(2021, 4, 15, 13, 30) in found
    assert moment(2021, 5, 13, 13, 30) not in found
    assert len({str(entry["UID"]) for entry in found.values()}) == len(found)


def test_feed_says_what_falls_out_and_what_is_back_again(client, neighbourhood, coordinator):
    make_usual_hours(neighbourhood)
    before = entries(client)[moment(2021, 4, 15, 13, 30)]
    with dates.standing_at(moment(2021, 4, 15, 9, 1)):
        closure = close_office(
            neighbourhood, begins_at=moment(2021, 4, 15, 9), ends_at=moment(2021, 4, 16, 9),
            reason="Renovierung", by=coordinator,
        )  # fmt: skip
    found = entries(client)
    after = found[moment(2021, 4, 15, 13, 30)]
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert "Renovierung" in after["DESCRIPTION"]
    assert found[moment(2021, 4, 20, 8, 30)]["STATUS"] == "CONFIRMED"
    with dates.standing_at(moment(2021, 4, 15, 9, 2)):
        lift_closure(closure, by=coordinator)
    again = entries(client)[moment(2021, 4, 15, 13, 30)]
    assert again["STATUS"] == "CONFIRMED"
    assert again["SEQUENCE"] > after["SEQUENCE"]


def test_calendar_socket(neighbourhood):
    make_usual_hours(neighbourhood)
    found = items_between(neighbourhood, moment(2021, 4, 12), moment(2021, 4, 19), is_staff=False)
    assert [item.starts_at for item in found] == [moment(2021, 4, 13, 8, 30), moment(2021, 4, 15, 13, 30)]


def test_each_hour_held_offers_its_entry(neighbourhood, coordinator):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, moment(2021, 4, 8, 9), moment(2021, 4, 9, 9))
    found = list(
        work["office_hours"].proposals(neighbourhood, coordinator, date(2021, 4, 6), date(2021, 4, 18))
    )
    # The 8th was suspended, the 15th is still to come at nine in the morning.
    assert [proposal.day.day for proposal in found] == [6, 13]
    assert {(proposal.minutes, proposal.area) for proposal in found} == {(120, "office")}
    assert len({proposal.source for proposal in found}) == 2


def test_suspended_hours_stay_in_the_figure_with_their_reason(neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, moment(2020, 3, 17, 0), moment(2021, 1, 1), title="Wegen der Pandemie")
    year = Period.year(2020)
    records = figures["office_hours"].records(neighbourhood, year)
    assert len(records) == 104
    assert figures["office_hours"].value(neighbourhood, year) == 21
    assert {record.note for record in records if not record.amount} == {"ausgefallen: Wegen der Pandemie"}
    (part,) = [p for p in contributions("retrospect", "office", neighbourhood, year) if p.figures]
    lines = [child.text for child in part.items[0].children]
    assert lines == ["21\u00a0Sprechzeiten mit zusammen 42\u00a0Std."]
    (change,) = [
        item for p in contributions("retrospect", "changes", neighbourhood, year) for item in p.items
        if "Sprechzeiten" in item.text
    ]  # fmt: skip
    assert change.text == "Von 104 vorgesehenen Sprechzeiten konnten 21 stattfinden, 83 fielen aus"
    assert [child.text for child in change.children] == ["83 vom 17.03. bis 31.12.2020: „Wegen der Pandemie“"]


def test_a_quarter_without_hours_tells_nothing(neighbourhood):
    assert figures["office_hours"].value(neighbourhood, Period.year(2020)) == 0
    assert contributions("retrospect", "office", neighbourhood, Period.year(2020)) == []


def test_the_rule_reads_as_people_say_it(neighbourhood):
    assert str(make_office_hour(neighbourhood, TUESDAY)) == "Dienstag, 8:30 bis 10:30 Uhr"
