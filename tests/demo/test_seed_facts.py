"""The told demonstration against the facts of the seed: the city's page and the presentation 2020/2021."""

import re
from datetime import date, datetime
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from quartier.accounts.models import Person
from quartier.conditions.queries import conditions_now
from quartier.demo.people import DEMO_DOMAIN
from quartier.events.actions import save_event
from quartier.events.enums import Format
from quartier.events.models import Event
from quartier.events.queries import archive_years
from quartier.events.reviews import clearances_ahead, to_review
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.publishing.actions import publish
from quartier.reports.amounts import shown
from quartier.reports.retrospect import compose
from quartier.sockets.figures import figures
from quartier.sockets.sections import Bullets, FigureRow, Paragraph

from ..told import telling
from .digest import rows

pytestmark = [pytest.mark.django_db, pytest.mark.database]

CITY_PAGE = (
    (date(2018, 5, 23), "Werkstattgespräch"),
    (date(2018, 9, 6), "Seniorenwoche"),
    (date(2018, 10, 25), "Expertengespräch"),
    (date(2018, 12, 12), "Vortragsveranstaltung"),
    (date(2019, 5, 11), "Tag der Städtebauförderung"),
    (date(2019, 6, 3), "Quartiersgespräch"),
    (date(2019, 6, 15), "Informationsstand zum Pollingparkfest"),
    (date(2019, 9, 3), "Quartiersgespräch"),
    (date(2020, 3, 11), "Quartiersgespräch"),
)
RETROSPECT = {
    "retrospect.changes": ("Keine Sprechzeiten", "keine Quartiersspaziergänge", "seit September 2019",
                           "nicht alle Aufgabenbereiche", "25 bis 30 Stunden"),
    "retrospect.office": ("Gespräche und Sprechstunden", "Einrichtung des Büros", "Begegnungsrundgang",
                          "Wiesenspaziergang", "Stadtbezirksbeirat", "Bürgergespräche an der Wagnerpassage"),
    "retrospect.network": ("Grone-Bildungszentrum", "Jugendclub", "Frauenzentrum", "Bürgerzentrum Leipziger Torhaus",
                           "Integrationskoordination", "Urbane Farm", "Franztreff", "Landmeisterinnen",
                           "Apotheke am Leipziger Tor", "Stadtbezirksbeirat", "Stadtteil-AG", "Architekten",
                           "Wohnungsgenossenschaften", "Stadtarchiv", "Organisationsteam World Cleanup Day",
                           "Private Akteure", "AG Freiraumpflege"),
    "retrospect.projects": ("Spielplatz Ackerstraße", "Bernburger Straße", "World Cleanup Day", "Aktionskasse",
                            "Quartiersgespräch (11.03.2020"),
    "retrospect.publicity": ("Presse, Amtsblatt, Internet", "Postkartenaktion", "Flyer"),
    "retrospect.coordination": ("Bericht und Dokumentation", "insgesamt 6 Jour fixe", "Planung und Strategie",
                                "Stundenevaluierung"),
    "outlook.aims": ("weiter etabliert", "erste Anlaufstelle", "digitale Angebote", "höchstens zehn Personen",
                     "Transparenz"),
    "outlook.projects": ("Online-Aktion", "Osteraktion", "Tags der Städtebauförderung am 8. Mai 2021", "Aktionskasse",
                         "Baustart", "Quartiersspaziergänge", "Sprechstunden neu gestalten", "Imagekampagne",
                         "Bernburger Straße", "Leipziger Torhauses", "Pollingparkfest", "World Cleanup Day 2021"),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def told_before(django_db_setup, django_db_blocker):
    """What an earlier telling left in the database; undone before the world of this module is told."""
    with telling(django_db_blocker):
        return rows()


def slides(neighbourhood, year=2020) -> dict[str, str]:
    """The words of each slide, by its key."""
    return {slide.key: "\n".join(_words(slide.blocks)) for slide in compose(neighbourhood, year).slides}


def _words(blocks):
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Bullets):
            yield from _lines(block.items)


def _lines(items):
    for item in items:
        yield item.text
        yield from _lines(item.children)


def desk_of(key: str) -> Client:
    client = Client()
    person = Person.objects.get(email=f"{key}@{DEMO_DOMAIN}")
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def announce(neighbourhood, title: str, starts_at: datetime) -> None:
    event = Event(neighbourhood=neighbourhood, title=title, lead="Für alle.", format=Format.ACTION,
                  starts_at=starts_at, ends_at=starts_at.replace(hour=18))  # fmt: skip
    with dates.standing_at(starts_at.replace(day=1)):
        publish(save_event(event, by=None), by=None)


@pytest.mark.skipif(
    connection.vendor != "sqlite",
    reason="sources and snapshots name keys, and PostgreSQL counts on after a rollback",
)
def test_telling_twice_leaves_the_same_records(told_before, world):
    now = rows()
    strangers = [row for row in now - told_before if "Nordend" not in str(row) and "Anderswo" not in str(row)]
    assert [*(told_before - now)] == []
    assert {row[0] for row in strangers} <= {"accounts.Membership", "journal.Entry"}


def test_the_dates_of_the_citys_page_are_in_the_archive(world):
    years = dict(archive_years(world))
    assert (years[2018], years[2019]) == (4, 4)
    public = Event.objects.of(world).public()
    for day, title in CITY_PAGE:
        assert [e.title for e in public if e.starts_on == day and title in e.title], (day, title)
    assert [e.starts_on for e in public if "Quartiersgespräch" in e.title and e.starts_on.year == 2020] == [
        date(2020, 3, 11)
    ]


def test_six_jour_fixe_and_seventeen_partners(world):
    assert figures["jour_fixe"].value(world, Period.year(2020)) == 6
    assert figures["network_partners"].value(world, Period.year(2020)) == 17


@pytest.mark.parametrize("key", RETROSPECT)
def test_the_report_says_what_the_presentation_said(world, key):
    told = slides(world)[key]
    assert [words for words in RETROSPECT[key] if words not in told] == []


def test_each_thing_of_the_outlook_is_told_once_with_its_date(world):
    told = slides(world)["outlook.projects"]
    assert told.count("Tag der Städtebauförderung (08.05.2021)") == 1
    lines = told.splitlines()
    assert lines.index("Tag der Städtebauförderung (08.05.2021)") == 1 + next(
        n for n, line in enumerate(lines) if line.startswith("Unterstützung bei der Vorbereitung")
    )
    assert "Weitere Termine" not in told


def test_a_date_added_at_the_desk_is_in_the_next_copy_of_its_year_only(world):
    before = figures["events"].value(world, Period.year(2020))
    announce(world, "Lesung im Hof", datetime(2020, 10, 7, 16, tzinfo=dates.LOCAL))
    announce(world, "Konzert im Hof", datetime(2021, 3, 9, 16, tzinfo=dates.LOCAL))
    document = compose(world, 2020)
    told = "\n".join(
        "\n".join(_words(slide.blocks)) for slide in document.slides if slide.key.startswith("retrospect")
    )
    assert "Lesung im Hof (07.10.2020)" in told
    assert "Konzert im Hof" not in told
    assert figures["events"].value(world, Period.year(2020)) == before + 1
    assert "Konzert im Hof (09.03.2021" in slides(world)["outlook.projects"]


@pytest.mark.parametrize("year", [2019, 2020])
def test_every_figure_of_the_report_is_made_of_its_list(world, year):
    shown_figures = [
        figure
        for slide in compose(world, year).slides
        for block in slide.blocks
        if isinstance(block, FigureRow)
        for figure in block.figures
    ]
    assert len(shown_figures) > 10
    for told in shown_figures:
        figure = figures[told.key]
        records = list(figure.records(world, Period.year(year)))
        assert told.value == shown(figure.total(records), figure.unit), told.label


def test_every_figure_in_the_browser_opens_a_list_with_the_same_number(world):
    desk = desk_of("stadt")
    page = desk.get(reverse("reports:read", args=[2020])).content.decode()
    found = re.findall(
        r'<a class="report-figure" href="([^"]+)"><span class="report-figure-value">(.*?)</span> <', page
    )
    assert len(found) > 10
    for url, markup in dict(found).items():
        opened = desk.get(url).content.decode()
        number = re.search(r'<p class="report-sum">(.*?)</p>', opened).group(1)
        assert _plain(markup) == _plain(number), url


def _plain(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", markup)).split())


def test_in_2021_at_most_ten_people_outdoors_and_one_date_is_in_question(world):
    """„maximal 10 Teilnehmern, die vornehmlich an der frischen Luft stattfinden können“"""
    [now] = [one for one in conditions_now(world) if one.largest_group]
    assert (now.largest_group, now.outdoors_only, now.begins_on.year) == (10, True, 2021)
    assert now.ends_on is not None
    assert [event.slug for event in to_review(world)] == ["pollingparkfest-2021"]
    assert [one.event.slug for one in clearances_ahead(world)] == ["tag-der-staedtebaufoerderung-2021"]
    assert "wird gerade geprüft" in Client().get("/termine/pollingparkfest-2021/").content.decode()


def test_no_two_tiles_and_no_two_charts_of_the_index_say_the_same(world):
    page = desk_of("buero").get(reverse("reports:index"), {"jahr": "2020"}).content.decode()
    labels = re.findall(r'<span class="stat-label">(.*?)</span>', page)
    assert len(labels) > 10
    assert len(labels) == len(set(labels))
    assert labels.count("Anliegen") == 1
    charts = re.findall(r"<svg[^>]*>\s*<title[^>]*>(.*?)</title>", page)
    assert len(charts) == len(set(charts))
