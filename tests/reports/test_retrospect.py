"""What a Rückblick is composed of: records only, and honest where there are none."""

from datetime import date, datetime

import pytest

from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.reports.retrospect import compose
from quartier.sockets.calendar import CalendarItem, CalendarSource, calendar
from quartier.sockets.figures import Figure, Record
from quartier.sockets.sections import Contribution, Item, Paragraph, Section

from .factories import figure, make_about_page, make_identity, plugged, section

pytestmark = [pytest.mark.django_db, pytest.mark.database]


def titles(document) -> list[str]:
    return [slide.title for slide in document.slides]


def words(document) -> str:
    return repr(document.slides)


def test_the_slides_follow_the_order_of_the_commission(neighbourhood):
    make_identity(neighbourhood)
    make_about_page(neighbourhood)
    with plugged(
        section("changes", "Seit März 2020 gilt alles anders"),
        section("publicity", "Postkartenaktion"),
        section("office", "Rundgänge"),
        section("aims", "Etablierung", report="outlook"),
        section("projects", "Spielplatz", report="outlook"),
        figure("events", date(2020, 3, 11), label="Veranstaltungen"),
    ):
        document = compose(neighbourhood, 2020)
    assert document.title == "Rückblick 2020 / Ausblick 2021"
    assert titles(document) == [
        "Rückblick 2020",
        "Veränderte Bedingungen",
        "Das Quartiersmanagement ist vor Ort",
        "Unsere Aufgaben",
        "Bürger- und Quartiersbüro",
        "Öffentlichkeitsarbeit",
        "2020 in Zahlen",
        "Ziel 2021",
        "Vorhaben 2021",
        "Impressum",
    ]


def test_a_quarter_without_any_record_gets_an_honest_report(neighbourhood):
    with plugged():
        document = compose(neighbourhood, 2020)
    assert titles(document) == ["Rückblick 2020", "2020 in Zahlen", "Ziel 2021", "Impressum"]
    assert "sind im Quartiersbüro keine Zahlen festgehalten" in words(document)
    assert "noch kein Jahresziel festgehalten" in words(document)


def test_what_is_missing_in_a_year_is_named(neighbourhood):
    with plugged(section("office", "Rundgänge")):
        said = words(compose(neighbourhood, 2020))
    assert "nichts festgehalten zu: Netzwerkarbeit, Projekte und Aktionen" in said


def test_features_are_asked_for_the_year_and_the_outlook_for_the_next(neighbourhood):
    asked = []

    def tell(report):
        def told(n, period):
            asked.append((report, str(period)))
            return Contribution(items=(Item("x"),))

        return told

    with plugged(
        Section("a", "retrospect", "office", tell("retrospect")),
        Section("b", "outlook", "projects", tell("outlook")),
    ):
        compose(neighbourhood, 2020)
    assert set(asked) == {("retrospect", "2020"), ("outlook", "2021")}


def test_the_figures_of_an_area_stand_beside_its_points(neighbourhood):
    with plugged(
        section("office", "Rundgänge"),
        figure("hours", date(2020, 5, 1), area="office", label="Sprechzeiten"),
        figure("other", date(2020, 5, 1), area="network", label="Partner"),
        figure("none", area="office", label="Nichts"),
    ):
        office = next(s for s in compose(neighbourhood, 2020).slides if s.key == "retrospect.office")
    assert [figure.label for row in office.blocks[1:] for figure in row.figures] == ["Sprechzeiten"]


def test_the_lead_of_the_aim_comes_first(neighbourhood):
    lead = Contribution(items=(Item("Punkt"),), blocks=(Paragraph("Vorrangiges Ziel", is_lead=True),))
    with plugged(Section("aims", "outlook", "aims", lambda n, p: lead)):
        aim = next(s for s in compose(neighbourhood, 2020).slides if s.key == "outlook.aims")
    assert aim.layout == "statement"
    assert aim.blocks[0].text == "Vorrangiges Ziel"


def test_charts_show_parts_and_months(neighbourhood):
    def records(n, period):
        return [
            Record("T", "", date(2020, month, 3), part="Rundgang" if month < 4 else "Gespräch")
            for month in range(1, 6)
        ]

    with plugged(Figure("events", "Veranstaltungen", records, part_label="nach Format")):
        slide = next(s for s in compose(neighbourhood, 2020).slides if s.key == "figures")
    charts = {block.title: block for block in slide.blocks if hasattr(block, "kind")}
    assert dict(
        zip(*(lambda c: (c.labels, c.values))(charts["Veranstaltungen nach Format"]), strict=True)
    ) == {
        "Rundgang": 3,
        "Gespräch": 2,
    }
    assert sum(charts["Veranstaltungen nach Monaten"].values) == 5


def test_working_time_by_area_becomes_one_chart_instead_of_many_numbers(neighbourhood):
    def hours(minutes):
        return lambda n, p: [Record("Arbeit", "", date(2020, 2, 3), minutes)]

    with plugged(
        Figure("hours.office", "Arbeitszeit Büro", hours(120), unit="minutes", area="office"),
        Figure("hours.network", "Arbeitszeit Netz", hours(90), unit="minutes", area="network"),
    ):
        slide = next(s for s in compose(neighbourhood, 2020).slides if s.key == "figures")
    chart = next(block for block in slide.blocks if hasattr(block, "kind"))
    assert (chart.title, chart.values, chart.unit) == (
        "Arbeitszeit nach Aufgabenbereichen",
        (120, 90),
        "minutes",
    )
    assert not [block for block in slide.blocks if hasattr(block, "figures")]


@pytest.mark.parametrize(
    ("moment", "is_told"),
    [
        ("2020-12-31 23:30", False),
        ("2021-01-01 00:00", True),
        ("2021-12-31 23:30", True),
        ("2022-01-01 00:00", False),
    ],
)
def test_the_year_ends_at_midnight_in_germany(neighbourhood, moment, is_told):
    starts = datetime.fromisoformat(moment).replace(tzinfo=dates.LOCAL)
    item = CalendarItem("x", "Silvesterlauf", starts, None, "/termine/x/", "")
    before = dict(calendar._plugs)
    calendar._plugs.clear()
    calendar.register(CalendarSource("test", "Test", lambda n, a, b, staff: [item]))
    try:
        with plugged():
            assert ("Silvesterlauf" in words(compose(neighbourhood, 2020))) is is_told
    finally:
        calendar._plugs.clear()
        calendar._plugs.update(before)


@pytest.mark.parametrize("year", [0, 1989, 2101, -5])
def test_impossible_years_are_refused(neighbourhood, year):
    with pytest.raises(DomainError):
        compose(neighbourhood, year)


def test_a_foreign_quarter_tells_nothing_here(neighbourhood, foreign_neighbourhood):
    make_about_page(foreign_neighbourhood)
    make_identity(foreign_neighbourhood, motto="Fremdes Motto")
    with plugged():
        said = words(compose(neighbourhood, 2020))
    assert "Fremdes Motto" not in said
    assert "Anlaufstelle" not in said
