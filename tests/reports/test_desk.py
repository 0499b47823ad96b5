"""Reports at the desk: who may, what is shown, and that every number is the sum of its list."""

import re
from datetime import date
from statistics import median

import pytest
from django.urls import reverse

from quartier.accounts.models import Membership, Person
from quartier.accounts.roles import Role
from quartier.reports.renderers import renderers
from quartier.sockets.figures import Figure, Record

from .factories import figure, make_identity, plugged, section

pytestmark = [pytest.mark.django_db, pytest.mark.database]

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
INDEX, READ = reverse("reports:index"), reverse("reports:read", args=[2020])


def minutes(neighbourhood, period) -> list[Record]:
    found = [(date(2020, 1, 1), 90), (date(2020, 12, 31), 45), (date(2021, 1, 1), 600)]
    return [Record(f"Arbeit am {day}", "/buero/x/", day, amount) for day, amount in found if day in period]


HOURS = Figure("hours", "Arbeitszeit", minutes, unit="minutes")
EVENTS = figure("events", date(2019, 5, 11), date(2020, 3, 11), date(2020, 9, 19), label="Veranstaltungen")


@pytest.fixture
def told():
    with plugged(EVENTS, HOURS, section("office", "Rundgänge", figures=("events",))):
        yield


def test_the_index_offers_the_years_of_the_records(desk, told):
    page = desk.get(INDEX).content.decode()
    assert [int(y) for y in re.findall(r"\?jahr=(\d{4})", page)] == [2021, 2020, 2019]
    assert "Rückblick 2020 / Ausblick 2021" in page
    for renderer in renderers:
        assert reverse("reports:download", args=[2020, renderer.key]) in page
    assert reverse("reports:figure", args=[2020, "events"]) in page


def test_another_year_can_be_chosen_and_nonsense_is_ignored(desk, told):
    assert "Rückblick 2019 / Ausblick 2020" in desk.get(INDEX, {"jahr": "2019"}).content.decode()
    for odd in ("1200", "abc", "²", ""):
        assert "Rückblick 2020 / Ausblick 2021" in desk.get(INDEX, {"jahr": odd}).content.decode()


def test_a_quarter_without_records_gets_a_friendly_word(desk):
    with plugged():
        answer = desk.get(INDEX)
    assert answer.status_code == 200
    assert "Noch gibt es nichts zu berichten" in answer.content.decode()


def test_the_report_is_read_in_the_browser_and_its_figures_open(desk, told, neighbourhood):
    make_identity(neighbourhood)
    page = desk.get(READ).content.decode()
    assert "Rundgänge" in page
    assert f'href="{reverse("reports:figure", args=[2020, "events"])}"' in page
    assert 'style="' not in page


@pytest.mark.parametrize("key", [renderer.key for renderer in renderers])
def test_downloads_have_a_name_that_says_what_they_are(desk, told, key):
    answer = desk.get(reverse("reports:download", args=[2020, key]))
    assert answer.status_code == 200
    assert answer["Content-Type"] == renderers[key].content_type
    name = f"rueckblick-2020-ausblick-2021-am-leipziger-tor.{renderers[key].extension}"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}"'
    assert len(answer.content) > 5000


@pytest.mark.parametrize(
    ("key", "year", "total", "lines"),
    [
        ("events", 2020, "2", 2),
        ("events", 2019, "1", 1),
        ("hours", 2020, "2,25\u00a0Std.", 2),
        ("events", 2018, "0", 0),
    ],
)
def test_the_number_is_the_sum_of_its_list(desk, told, key, year, total, lines):
    page = desk.get(reverse("reports:figure", args=[year, key])).content.decode()
    assert f'<p class="report-sum">{total}</p>' in page
    assert page.count("<time ") == lines


def test_records_of_a_figure_are_escaped(desk):
    odd = Figure("odd", "Odd", lambda n, p: [Record("<script>x</script>", "", date(2020, 1, 1), note="<b>")])
    with plugged(odd):
        page = desk.get(reverse("reports:figure", args=[2020, "odd"])).content.decode()
    assert "<script>x" not in page
    assert "&lt;script&gt;x" in page


def test_long_lists_are_parted_but_the_sum_is_whole(desk):
    many = Figure("many", "Viele", lambda n, p: [Record(f"E {n}", "", date(2020, 1, 1)) for n in range(450)])
    with plugged(many):
        url = reverse("reports:figure", args=[2020, "many"])
        first, last = desk.get(url).content.decode(), desk.get(url, {"page": 3}).content.decode()
    assert (first.count("<time "), last.count("<time ")) == (200, 50)
    assert '<p class="report-sum">450</p>' in first
    assert '<p class="report-sum">450</p>' in last


@pytest.mark.parametrize(
    "url",
    [
        reverse("reports:read", args=[1200]),
        reverse("reports:figure", args=[2020, "unbekannt"]),
        reverse("reports:download", args=[2020, "exe"]),
    ],
)
def test_what_does_not_exist_is_not_found(desk, told, url):
    assert desk.get(url).status_code == 404


ALL = [
    INDEX,
    READ,
    reverse("reports:download", args=[2020, "html"]),
    reverse("reports:figure", args=[2020, "events"]),
]


@pytest.mark.parametrize("url", ALL)
def test_visitors_sign_in_first(client, neighbourhood, told, url):
    answer = client.get(url)
    assert answer.status_code == 302
    assert "next=" in answer["Location"]


@pytest.mark.parametrize("url", ALL)
def test_the_city_officer_reads_and_people_of_other_quarters_find_nothing(
    client, neighbourhood, city_officer, foreign_coordinator, told, url
):
    client.force_login(city_officer, backend=BACKEND)
    assert client.get(url).status_code == 200
    client.force_login(foreign_coordinator, backend=BACKEND)
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("url", ALL)
def test_members_without_the_right_are_refused(client, neighbourhood, told, url):
    person = Person.objects.create_user(email="akteur@example.org", password="test", name="Akteur")
    Membership.objects.create(person=person, neighbourhood=neighbourhood, role=Role.ACTOR_EDITOR)
    client.force_login(person, backend=BACKEND)
    assert client.get(url).status_code == 403


def test_a_closed_list_is_neither_linked_nor_shown(desk):
    closed = figure("closed", date(2020, 2, 2), label="Verschlossen", permission="reports.nobody")
    with plugged(closed, section("office", "Text", figures=("closed",))):
        address = reverse("reports:figure", args=[2020, "closed"])
        page = desk.get(READ).content.decode()
        assert "Verschlossen" in page
        assert address not in page
        assert desk.get(address).status_code == 403


def test_a_median_is_shown_alike_on_index_and_list(desk):
    middle = Figure("days", "bis zur Antwort", minutes, unit="Tage", summarise=median, total_label="Median")
    with plugged(EVENTS, middle, section("office", "Rundgänge", figures=("days",))):
        for page in (desk.get(INDEX, {"jahr": "2020"}), desk.get(READ)):
            assert "67,5" in page.content.decode()
        opened = desk.get(reverse("reports:figure", args=[2020, "days"])).content.decode()
    assert "Median aller Einträge" in opened
    assert "67,5" in opened


def test_another_view_of_a_number_is_a_chart_and_no_tile(desk):
    def by_way(neighbourhood, period):
        return [Record("x", "", date(2020, 3, 1 + n), part="Brief" if n else "Telefon") for n in range(5)]

    view = Figure("by_way", "Anliegen", by_way, part_label="Weg", is_chart_only=True)
    with plugged(EVENTS, view):
        page = desk.get(INDEX, {"jahr": "2020"}).content.decode()
    assert "Anliegen nach Weg" in page
    assert reverse("reports:figure", args=[2020, "by_way"]) not in page
