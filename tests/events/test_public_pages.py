"""What visitors see of dates."""

import json
import re

import pytest
from django.test import Client

from quartier.events.actions import cancel_event, hold_event, postpone_event, reschedule_event
from quartier.events.enums import Format
from quartier.kernel import dates
from quartier.publishing.actions import publish, withdraw

from ..appointments.factories import make_usual_hours
from .factories import make_actor, make_event, make_place, make_project, moment

pytestmark = pytest.mark.django_db


def body(answer) -> str:
    return answer.content.decode()


def test_list_shows_what_is_to_come_under_its_months(client, neighbourhood):
    make_event(neighbourhood, title="Im Mai", starts_at=moment(2021, 5, 8, 10))
    make_event(neighbourhood, title="Im Juni", starts_at=moment(2021, 6, 19, 14))
    make_event(neighbourhood, title="Längst gewesen", starts_at=moment(2021, 4, 1, 10))
    page = body(client.get("/termine/"))
    assert (
        page.index('<h2 id="monat-2021-05')
        < page.rindex("Im Mai")
        < page.index("Juni 2021")
        < page.index("Im Juni")
    )
    assert "Längst gewesen" not in page


def test_a_date_stays_in_the_list_until_it_ends(client, neighbourhood):
    make_event(neighbourhood, title="Läuft gerade", starts_at=moment(2021, 4, 15, 8))
    assert "Läuft gerade" in body(client.get("/termine/"))
    with dates.standing_at(moment(2021, 4, 15, 10)):
        assert "Läuft gerade" not in body(client.get("/termine/"))
        assert "Läuft gerade" in body(client.get("/termine/archiv/2021/"))


def test_list_can_be_narrowed_to_a_format(client, neighbourhood):
    make_event(neighbourhood, title="Reden")
    make_event(neighbourhood, title="Gehen", format=Format.WALK)
    page = body(client.get("/termine/?format=spaziergang"))
    assert "Gehen" in page
    assert "Reden" not in page
    assert "Reden" in body(client.get("/termine/?format=unbekannt"))
    assert "nichts davon geplant" in body(client.get("/termine/?format=vortrag"))


def test_empty_quarter_has_friendly_pages(client, neighbourhood):
    assert "nichts geplant" in body(client.get("/termine/"))
    assert "nichts im Archiv" in body(client.get("/termine/archiv/"))
    assert client.get("/termine/archiv/1999/").status_code == 404


def test_archive_is_sorted_by_year_and_opens_at_the_latest(client, neighbourhood):
    make_event(neighbourhood, title="Von 2019", starts_at=moment(2019, 6, 3, 18))
    make_event(neighbourhood, title="Von 2020", starts_at=moment(2020, 3, 11, 17))
    answer = client.get("/termine/archiv/")
    assert (answer.status_code, answer.url) == (302, "/termine/archiv/2020/")
    page = body(client.get("/termine/archiv/2019/"))
    assert "Von 2019" in page
    assert "Von 2020" not in page


def test_the_year_of_the_archive_is_the_german_one(client, neighbourhood):
    """Half past midnight on New Year's Day in Germany is still the old year in UTC."""
    make_event(neighbourhood, title="Neujahrsrunde", starts_at=moment(2020, 1, 1, 0, 30))
    assert "Neujahrsrunde" in body(client.get("/termine/archiv/2020/"))
    assert client.get("/termine/archiv/2019/").status_code == 404


@pytest.mark.parametrize("state", ["draft", "scheduled", "withdrawn", "foreign"])
def test_what_is_not_public_is_nowhere(client, neighbourhood, foreign_neighbourhood, coordinator, state):
    event = make_event(
        foreign_neighbourhood if state == "foreign" else neighbourhood, title="Geheim", is_published=False
    )
    if state == "scheduled":
        publish(event, by=coordinator, at=moment(2021, 4, 16, 9))
    elif state == "withdrawn":
        withdraw(publish(event, by=coordinator), by=coordinator)
    elif state == "foreign":
        publish(event, by=None)
    for address in ("/termine/", "/termine/kalender.ics"):
        assert "Geheim" not in body(client.get(address))
    # What was withdrawn is gone (410), the rest was never there.
    assert client.get("/termine/geheim/").status_code == (410 if state == "withdrawn" else 404)
    assert client.get("/termine/geheim/termin.ics").status_code == 404


def test_a_publication_time_that_arrives_shows_the_date(client, neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Später", is_published=False)
    publish(event, by=coordinator, at=moment(2021, 4, 16, 9))
    with dates.standing_at(moment(2021, 4, 16, 9)):
        assert "Später" in body(client.get("/termine/"))


def test_detail_tells_all_facts(client, neighbourhood):
    event = make_event(
        neighbourhood,
        starts_at=moment(2021, 5, 8, 10),
        place=make_place(neighbourhood, is_step_free=True),
        meeting_point="Am Brunnen",
        group_limit=10,
        is_outdoors=True,
        target_group="Familien",
        languages="Deutsch, Arabisch",
        cost="frei",
        contact="Quartiersbüro",
        related={"organisers": [make_actor(neighbourhood)], "projects": [make_project(neighbourhood)]},
    )
    page = body(client.get(event.get_absolute_url()))
    for words in (
        "Samstag, 8. Mai 2021, 10:00 bis 12:00 Uhr", "Wagnerpassage", "Am Brunnen", "höchstens 10 Personen",
        "Im Freien", "Familien", "Deutsch, Arabisch", "frei", "Stufenlos erreichbar", "Jugendclub", "Spielplatz",
    ):  # fmt: skip
        assert words in page


def test_detail_hides_organisers_and_projects_that_are_not_public(client, neighbourhood):
    event = make_event(
        neighbourhood,
        related={
            "organisers": [make_actor(neighbourhood, "Heimlich e. V.", is_published=False)],
            "projects": [make_project(neighbourhood, "Geheimplan", is_published=False)],
        },
    )
    page = body(client.get(event.get_absolute_url()))
    assert "Heimlich" not in page
    assert "Geheimplan" not in page


def test_a_past_date_shows_what_came_of_it(client, neighbourhood, coordinator):
    event = make_event(neighbourhood, starts_at=moment(2020, 3, 11, 17))
    hold_event(
        event, by=coordinator, attendee_count=27, is_count_estimated=True, documentation="<p>Neun Zeichnungen.</p>",
        links=[{"label": "Protokoll", "url": "https://example.org/p"}],
    )  # fmt: skip
    page = body(client.get(event.get_absolute_url()))
    assert "Neun Zeichnungen." in page
    assert "rund 27 (geschätzt)" in page
    assert 'href="https://example.org/p"' in page
    assert "termin.ics" not in page


def test_called_off_dates_say_why(client, neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Picknick")
    cancel_event(event, by=coordinator, reason="Wegen Sturm")
    assert "Wegen Sturm" in body(client.get("/termine/"))
    page = body(client.get(event.get_absolute_url()))
    assert "abgesagt" in page
    assert "Wegen Sturm" in page


def test_english_pages_show_translations_and_mark_what_is_german(client, neighbourhood):
    event = make_event(
        neighbourhood, title="Rundgang", translations={"en": {"title": "Walk"}}, format=Format.WALK
    )
    page = body(client.get(f"/en{event.get_absolute_url()}"))
    assert "Walk" in page
    assert '<span lang="de">Wir reden über den Spielplatz.</span>' in page


def test_hostile_texts_stay_texts(client, neighbourhood):
    event = make_event(neighbourhood, title="</script><script>alert(1)</script>", lead="<b>fett</b>")
    page = body(client.get(event.get_absolute_url()))
    assert "<script>alert" not in page
    assert "<b>fett" not in page


def structured(client, event) -> dict:
    page = body(client.get(event.get_absolute_url()))
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)[1])


def test_structured_data_follow_the_rules_of_schema_org(client, neighbourhood, coordinator):
    first = moment(2021, 5, 8, 10)
    event = make_event(neighbourhood, starts_at=first, place=make_place(neighbourhood))
    data = structured(client, event)
    assert data["@type"] == "Event"
    assert (data["startDate"], data["endDate"]) == ("2021-05-08T10:00+02:00", "2021-05-08T12:00+02:00")
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["location"][0]["address"]["streetAddress"] == "Hauptstraße 1"

    event = postpone_event(event, by=coordinator, reason="Regen")
    data = structured(client, event)
    assert data["eventStatus"] == "https://schema.org/EventPostponed"
    assert data["startDate"] == "2021-05-08T10:00+02:00"
    assert "previousStartDate" not in data

    event = reschedule_event(
        event, by=coordinator, starts_at=moment(2021, 5, 15, 10), ends_at=moment(2021, 5, 15, 12)
    )
    data = structured(client, event)
    assert data["eventStatus"] == "https://schema.org/EventRescheduled"
    assert data["previousStartDate"] == "2021-05-08T10:00+02:00"

    event = cancel_event(event, by=coordinator, reason="Sturm")
    data = structured(client, event)
    assert data["eventStatus"] == "https://schema.org/EventCancelled"
    assert data["startDate"] == "2021-05-15T10:00+02:00"
    assert "previousStartDate" not in data


def test_structured_data_of_whole_days_and_open_ends(client, neighbourhood):
    whole = make_event(
        neighbourhood,
        title="Ostern",
        starts_at=moment(2021, 5, 1),
        ends_at=moment(2021, 5, 4),
        is_whole_day=True,
    )
    assert (structured(client, whole)["startDate"], structured(client, whole)["endDate"]) == (
        "2021-05-01", "2021-05-03",
    )  # fmt: skip
    assert "endDate" not in structured(client, make_event(neighbourhood, title="Offen", is_end_open=True))


def test_related_dates_are_really_related(client, neighbourhood):
    project = make_project(neighbourhood)
    event = make_event(neighbourhood, title="Dieser", related={"projects": [project]})
    make_event(neighbourhood, title="Gleiches Projekt", format=Format.WALK, related={"projects": [project]})
    make_event(neighbourhood, title="Ganz anderes", format=Format.FESTIVAL)
    page = body(client.get(event.get_absolute_url()))
    assert "Gleiches Projekt" in page
    assert "Ganz anderes" not in page


@pytest.mark.parametrize("address", ["/termine/", "/termine/archiv/2021/", "/termine/quartiersgespraech/"])
def test_queries_do_not_grow_with_the_dates(
    neighbourhood, coordinator, django_assert_max_num_queries, address
):
    def visit() -> int:
        with django_assert_max_num_queries(20) as seen:
            assert Client().get(address).status_code == 200
        return len(seen.captured_queries)

    make_usual_hours(neighbourhood)  # the help band of every page reads them, and with them the office
    place, actor = make_place(neighbourhood), make_actor(neighbourhood)
    make_event(neighbourhood, place=place, related={"organisers": [actor]})
    make_event(neighbourhood, title="Alt", starts_at=moment(2021, 3, 1, 10), place=place)
    visit()  # content types and the like are read once a process
    few = visit()
    for number in range(3):
        make_event(neighbourhood, title=f"Neu {number}", place=place, related={"organisers": [actor]})
        make_event(neighbourhood, title=f"Alt {number}", starts_at=moment(2021, 3, 2, 10), place=place)
    assert visit() == few
    assert few <= 12
