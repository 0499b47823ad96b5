"""Text never runs over a sheet; what is long goes on to the next."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quartier.reports import fit
from quartier.reports.layout import geometry as g
from quartier.reports.layout import lay_out
from quartier.reports.layout.atoms import atoms_of, pack
from quartier.reports.layout.sheets import sheets_of
from quartier.sockets.sections import Bullets, FigureRow, FigureValue, Item, Paragraph, Slide, Table

from .factories import CHART, document

QUARTER = SimpleNamespace(name="Am Leipziger Tor")


def flat(items):
    for item in items:
        yield item.text
        yield from flat(item.children)


def said(sheets) -> list[str]:
    found = []
    for sheet in sheets:
        for column in sheet.columns:
            for block in column:
                found += (
                    list(flat(block.items)) if isinstance(block, Bullets) else [getattr(block, "text", "")]
                )
    return found


def assert_fits(sheet) -> None:
    if sheet.layout != "text":
        return
    room = g.ROOM - (g.STRIP if sheet.has_strip else 0)
    many = len(sheet.columns) > 1
    if sheet.panel and not sheet.has_strip:
        width = g.BESIDE_HALF if many else g.BESIDE_PANEL
    else:
        width = g.HALF if many else g.SINGLE
    for column in sheet.columns:
        assert len(pack(atoms_of(column, width, sheet.size, room), room)) <= 1, sheet.title


@pytest.mark.parametrize("amount", [1, 5, 17, 40, 200])
@pytest.mark.parametrize("length", [1, 12])
@pytest.mark.parametrize("aside", [(), (FigureRow((FigureValue("a", "Netzwerkpartner", "17"),)),), (CHART,)])
def test_lists_of_any_length_fit_and_lose_nothing(amount, length, aside):
    items = tuple(Item(f"Punkt{n} " + "Veranstaltungsreihe " * length) for n in range(amount))
    sheets = list(sheets_of(Slide("Netzwerkarbeit", (Bullets(items), *aside))))
    for sheet in sheets:
        assert_fits(sheet)
    assert said(sheets) == [item.text for item in items]
    assert all(sheet.size >= g.SMALLEST for sheet in sheets)


def test_seventeen_partners_stand_on_one_sheet_beside_their_figure():
    items = tuple(Item(f"Wohnungsgenossenschaft {n}") for n in range(17))
    sheets = list(sheets_of(Slide("Netz", (Bullets(items), FigureRow((FigureValue("a", "Partner", "17"),))))))
    assert len(sheets) == 1
    assert sheets[0].panel.figures


def test_an_item_with_very_many_children_is_continued():
    children = tuple(Item(f"Unterpunkt {n}") for n in range(90))
    sheets = list(sheets_of(Slide("Projekte", (Bullets((Item("Spielplatz", children),)),))))
    assert len(sheets) > 1
    told = said(sheets)
    assert [t for t in told if t.startswith("Unterpunkt")] == [c.text for c in children]
    assert "Spielplatz (Fortsetzung)" in told
    for sheet in sheets:
        assert_fits(sheet)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.text(st.characters(categories=("L", "N", "Zs", "P")), min_size=1, max_size=400),
        min_size=1,
        max_size=12,
    )
)
def test_any_text_fits(texts):
    slide = Slide("Öffentlichkeitsarbeit", tuple(Paragraph(text) for text in texts))
    for sheet in sheets_of(slide):
        assert_fits(sheet)


def test_a_word_without_end_is_broken():
    for sheet in sheets_of(Slide("T", (Paragraph("Donau" * 3000), Bullets((Item("dampf" * 2000),))))):
        assert_fits(sheet)


def test_long_tables_repeat_their_header():
    rows = tuple((f"{n:02d}.05.2021", f"Termin {n}", "Torhaus") for n in range(60))
    sheets = list(sheets_of(Slide("Termine", (Table("Termine", ("Datum", "Was", "Wo"), rows),))))
    tables = [block for sheet in sheets for column in sheet.columns for block in column]
    assert len(sheets) > 2
    assert [row for table in tables for row in table.rows] == list(rows)
    assert {table.header for table in tables} == {("Datum", "Was", "Wo")}


def test_continued_sheets_have_titles_of_their_own():
    items = tuple(Item("Eine Meldung über das Quartier und was dort geschah " * 2) for _ in range(40))
    sheets = lay_out(
        document(QUARTER, Slide("Öffentlichkeitsarbeit", (Bullets(items),), chapter="Rückblick 2020"))
    )
    titles = [sheet.title for sheet in sheets]
    assert len(set(titles)) == len(titles)
    assert "Öffentlichkeitsarbeit (2\u00a0von" in titles[2]
    assert [sheet.number for sheet in sheets] == list(range(1, len(sheets) + 1))
    assert [sheet.opens_chapter for sheet in sheets].count(True) == 1


def test_long_titles_become_smaller_before_they_break():
    sheets = lay_out(document(QUARTER, Slide("Beteiligungsaktionen zur Neugestaltung des Schulgeländes", ())))
    assert sheets[1].title_size < g.TITLE_SIZES[0]
    assert fit.lines_of(sheets[1].title, g.FULL, sheets[1].title_size, "ExtraBold") == 1


def test_tasks_become_cards_and_long_ones_a_list():
    short = Slide("Aufgaben", (Bullets(tuple(Item(f"Aufgabe {n}") for n in range(8))),), layout="cards")
    assert [(s.layout, s.first_number) for s in sheets_of(short)] == [("cards", 1), ("cards", 7)]
    long = Slide("Aufgaben", (Bullets((Item("sehr lange Aufgabe " * 30),)),), layout="cards")
    assert [s.layout for s in sheets_of(long)] == ["text"]


def test_a_statement_that_is_too_long_becomes_running_text():
    slide = Slide("Ziel", (Paragraph("Ein Ziel mit vielen Worten. " * 60),), layout="statement")
    sheets = list(sheets_of(slide))
    assert {sheet.layout for sheet in sheets} == {"text"}
    for sheet in sheets:
        assert_fits(sheet)
