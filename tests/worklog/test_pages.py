"""Who sees which hours, and that pages cost the same for one entry and for three."""

import csv
import io
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from quartier.accounts.roles import Role
from quartier.worklog.models import HoursReview, TimeEntry, WorkContract
from tests.conftest import member

from . import factories

pytestmark = pytest.mark.database
TODAY = factories.TODAY
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
READING = ("entries", "records", "export", "month", "year", "agreements")
WRITING = ("quick", "add", "tap", "proposals", "contract_add", "review_add")
PUSHING = ("accept", "accept_all", "dismiss", "offer_again")


def browser(person):
    client = Client()
    client.force_login(person, backend=BACKEND)
    return client


def text_of(answer):
    return b"".join(answer).decode() if answer.streaming else answer.content.decode()


@pytest.fixture
def lead(neighbourhood):
    return member(neighbourhood, Role.PROVIDER_LEAD, "Robin Leitung")


@pytest.mark.parametrize("name", READING)
def test_staff_reads_and_others_do_not(neighbourhood, desk, lead, city_officer, name):
    url = reverse(f"worklog:{name}")
    assert desk.get(url).status_code == 200
    assert browser(lead).get(url).status_code == 200
    assert browser(city_officer).get(url).status_code == 200
    for role in (Role.BOARD_MEMBER, Role.ACTOR_EDITOR):
        assert browser(member(neighbourhood, role)).get(url).status_code == 403
    assert Client().get(url).status_code == 302


@pytest.mark.parametrize("name", [*WRITING, *PUSHING])
def test_the_city_reads_but_does_not_write(city_officer, foreign_coordinator, name):
    url = reverse(f"worklog:{name}")
    for method in ("get", "post"):
        assert getattr(browser(city_officer), method)(url).status_code == 403
        assert getattr(browser(foreign_coordinator), method)(url).status_code == 404


def test_the_city_is_offered_nothing_to_write(neighbourhood, coordinator, city_officer):
    entry = factories.entry(neighbourhood, coordinator)
    client = browser(city_officer)
    pages = text_of(client.get("/buero/arbeitszeit/")) + text_of(client.get(entry.url))
    assert entry.title in pages
    for door in ("schnell/", "tippen/", "neu/", "aendern/", "loeschen/"):
        assert door not in pages


def test_the_lead_sees_everybody_and_changes_only_what_is_own(neighbourhood, coordinator, lead):
    entry, own = (
        factories.entry(neighbourhood, coordinator),
        factories.entry(neighbourhood, lead, text="Meins"),
    )
    client = browser(lead)
    assert "Meins" in text_of(client.get("/buero/arbeitszeit/"))
    assert "Telefonat" in text_of(client.get(f"/buero/arbeitszeit/?person={coordinator.pk}"))
    everything = text_of(client.get("/buero/arbeitszeit/?person=alle"))
    assert "Meins" in everything
    assert "Telefonat" in everything
    for name, data in (("edit", {"minutes": "1", "area": "office", "day": "2021-04-15"}), ("delete", {})):
        url = reverse(f"worklog:{name}", args=[entry.pk])
        assert client.get(url).url == entry.url
        assert "kann nur Kim Beispiel ändern" in text_of(client.post(url, data, follow=True))
    entry.refresh_from_db()
    assert entry.minutes == 45
    assert client.post(reverse("worklog:delete", args=[own.pk])).status_code == 302
    assert not TimeEntry.objects.filter(pk=own.pk).exists()


def test_a_coordinator_sees_her_own_hours_only(desk, neighbourhood, lead):
    entry = factories.entry(neighbourhood, lead, text="Leitungsrunde")
    for query in ("", "?person=alle", f"?person={lead.pk}"):
        assert "Leitungsrunde" not in text_of(desk.get(f"/buero/arbeitszeit/{query}"))
        assert "Leitungsrunde" not in text_of(desk.get(f"/buero/arbeitszeit/liste/{query}"))
        assert "Leitungsrunde" not in text_of(desk.get(f"/buero/arbeitszeit/liste/tabelle.csv{query}"))
    for name in ("entry", "edit", "delete"):
        assert desk.get(reverse(f"worklog:{name}", args=[entry.pk])).status_code == 404
    assert "Leitungsrunde" not in text_of(desk.get(f"/buero/arbeitszeit/neu/?wie={entry.pk}"))


def test_entries_of_a_foreign_quarter_do_not_exist_here(
    desk, foreign_neighbourhood, coordinator, foreign_coordinator
):
    for person in (coordinator, foreign_coordinator):
        entry = factories.entry(foreign_neighbourhood, person, text="Fremdarbeit")
        for name in ("entry", "edit", "delete"):
            url = reverse(f"worklog:{name}", args=[entry.pk])
            assert desk.get(url).status_code == 404
            assert desk.post(url).status_code in {404, 405}
    contract = factories.contract(foreign_neighbourhood, foreign_coordinator)
    assert desk.get(reverse("worklog:contract_edit", args=[contract.pk])).status_code == 404
    assert "Fremdarbeit" not in text_of(desk.get("/buero/arbeitszeit/liste/?person=alle"))
    assert TimeEntry.objects.count() == 2


def test_the_week_shows_days_holidays_and_the_contract(desk, neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator)
    factories.entry(neighbourhood, coordinator, day=date(2021, 4, 6), minutes=75)
    page = text_of(desk.get("/buero/arbeitszeit/?tag=2021-04-07"))
    for words in (
        "Woche 14: 05.04. bis 11.04.2021",
        "Ostermontag",
        "1:15\u00a0h von 16:00\u00a0h",
        "Dienstag, 6. April 2021",
    ):
        assert words in page
    assert "tag=2021-03-29" in page
    assert "tag=2021-04-12" in page


@pytest.mark.parametrize(
    "tag", ["", "unsinn", "2021-02-31", "0001-01-01", "9999-12-31", "1999-12-31", "2100-12-31"]
)
def test_odd_days_in_the_address_do_no_harm(desk, tag):
    for name in ("entries", "month", "year"):
        assert (
            desk.get(reverse(f"worklog:{name}"), {"tag": tag, "person": "99999999999999999999"}).status_code
            == 200
        )


def test_month_and_year_open_the_entries_they_are_summed_from(desk, neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator)
    factories.entry(neighbourhood, coordinator, minutes=60, area="network")
    factories.entry(neighbourhood, coordinator, day=date(2021, 3, 31), minutes=30, area="network")
    month = text_of(desk.get("/buero/arbeitszeit/monat/"))
    assert "Arbeitszeit April 2021" in month
    assert "first=2021-04-01&amp;last=2021-04-30&amp;area=network" in month
    records = text_of(desk.get("/buero/arbeitszeit/liste/?first=2021-04-01&last=2021-04-30&area=network"))
    assert "1 Eintrag, zusammen 1:00\u00a0h" in records
    year = text_of(desk.get("/buero/arbeitszeit/jahr/?tag=2021-05-05"))
    assert "first=2021-03-01&amp;last=2021-03-31" in year
    assert "2 Einträge, zusammen 1:30\u00a0h" in text_of(
        desk.get("/buero/arbeitszeit/liste/?first=2021-01-01&last=2021-12-31")
    )


def test_a_span_that_makes_no_sense_is_said(desk):
    page = text_of(desk.get("/buero/arbeitszeit/liste/?first=2021-05-01&last=2021-04-01"))
    assert "Das Ende liegt vor dem Beginn" in page
    assert "gibt es nicht" in text_of(desk.get("/buero/arbeitszeit/liste/?first=31.2.2021"))
    answer = desk.get("/buero/arbeitszeit/liste/tabelle.csv?first=2021-05-01&last=2021-04-01")
    assert answer.status_code == 302


def test_the_table_holds_the_span_and_no_formula(desk, neighbourhood, coordinator):
    factories.entry(neighbourhood, coordinator, text="=cmd|'/c calc'!A1")
    factories.entry(neighbourhood, coordinator, day=date(2021, 3, 1), text="März")
    answer = desk.get("/buero/arbeitszeit/liste/tabelle.csv?first=2021-04-01&last=2021-04-30")
    raw = b"".join(answer)
    assert raw.startswith(b"\xef\xbb\xbf")
    assert answer["Content-Disposition"] == (
        'attachment; filename="arbeitszeit-am-leipziger-tor-20210401-20210430.csv"'
    )
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert [row[7] for row in rows[1:]] == ["'=cmd|'/c calc'!A1"]


def test_hours_are_agreed_on_by_the_team(desk, coordinator, neighbourhood):
    url = reverse("worklog:contract_add")
    data = {"person": coordinator.pk, "weekly_minutes": "19,5", "valid_from": "2021-01-01", "key": "k"}
    for _click in range(2):
        assert desk.post(url, data).status_code == 302
    contract = WorkContract.objects.get()
    assert (contract.weekly_minutes, contract.neighbourhood) == (1170, neighbourhood)
    assert "schon ein Stundenumfang" in text_of(desk.post(url, data | {"key": "k2"}))
    edit = reverse("worklog:contract_edit", args=[contract.pk])
    assert 'value="19:30"' in text_of(desk.get(edit))
    assert desk.post(edit, data | {"weekly_minutes": "25", "key": "k3"}).status_code == 302
    contract.refresh_from_db()
    assert contract.weekly_minutes == 1500


@pytest.mark.parametrize("typed", ["0", "61", "viel", "", "-3"])
def test_impossible_hours_are_refused(desk, coordinator, typed):
    data = {"person": coordinator.pk, "weekly_minutes": typed, "valid_from": "2021-01-01"}
    assert desk.post(reverse("worklog:contract_add"), data).status_code == 200
    assert not WorkContract.objects.exists()


def test_a_review_is_kept_and_corrected(desk):
    data = {
        "title": "Stundenevaluierung", "held_on": "2020-08-14", "finding": "Reicht nicht.", "key": "k",
        "aim_weekly_minutes_from": "25", "aim_weekly_minutes_to": "30", "aim_year": "2022",
    }  # fmt: skip
    assert desk.post(reverse("worklog:review_add"), data).status_code == 302
    review = HoursReview.objects.get()
    assert "von 25 bis 30 Stunden" in text_of(desk.get(reverse("worklog:agreements")))
    edit = reverse("worklog:review_edit", args=[review.pk])
    assert desk.post(edit, data | {"finding": "Reicht knapp.", "key": "k2"}).status_code == 302
    review.refresh_from_db()
    assert review.finding == "Reicht knapp."


@pytest.mark.parametrize(
    "path",
    ["", "liste/", "monat/", "jahr/", "stundenumfang/", "liste/tabelle.csv"],
)
def test_pages_cost_the_same_for_one_and_three(
    desk, neighbourhood, coordinator, path, django_assert_max_num_queries, django_assert_num_queries
):
    url = f"/buero/arbeitszeit/{path}"

    def fill(number):
        for index in range(number):
            factories.entry(
                neighbourhood, coordinator, minutes=10 + index, area="projects", text=f"Arbeit {TimeEntry.objects.count()}",
                project=factories.project(neighbourhood, title=f"Projekt {TimeEntry.objects.count()}"),
                actor=factories.actor(neighbourhood, name=f"Akteur {TimeEntry.objects.count()}"),
            )  # fmt: skip

    factories.contract(neighbourhood, coordinator)
    fill(1)
    text_of(desk.get(url))
    with django_assert_max_num_queries(14) as asked:
        text_of(desk.get(url))
    fill(2)
    with django_assert_num_queries(len(asked)):
        text_of(desk.get(url))


def test_proposals_cost_the_same_for_one_and_three(
    desk, django_assert_num_queries, django_assert_max_num_queries
):
    url = reverse("worklog:proposals")
    with factories.offered(factories.proposal(1)):
        desk.get(url)
        with django_assert_max_num_queries(12) as asked:
            desk.get(url)
    with (
        factories.offered(*(factories.proposal(n, day=TODAY - timedelta(days=n)) for n in range(3))),
        django_assert_num_queries(len(asked)),
    ):
        desk.get(url)


def test_the_start_page_shows_this_week_and_the_line(desk, neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator)
    factories.entry(neighbourhood, coordinator, minutes=90)
    page = text_of(desk.get("/buero/"))
    assert "1:30\u00a0h von 20:00\u00a0h" in page
    assert 'action="/buero/arbeitszeit/schnell/"' in page
    assert 'name="key"' in page
    assert "/buero/arbeitszeit/tippen/" in page
