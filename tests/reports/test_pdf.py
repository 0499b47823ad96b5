"""The PDF as an assistive technology meets it."""

import pytest

from quartier.kernel.errors import DomainError
from quartier.reports.renderers import pdf as pdf_module
from quartier.reports.renderers import renderers
from quartier.sockets.sections import Bullets, Item, Slide

from .factories import document, every_block, make_identity
from .structure import bookmarks, kinds, opened

pytestmark = [pytest.mark.django_db]


@pytest.fixture
def content(neighbourhood) -> bytes:
    make_identity(neighbourhood)
    picture = neighbourhood.identity.hero.file.path
    slides = (
        Slide("Netzwerkarbeit", every_block(picture), chapter="Rückblick 2020"),
        Slide(
            "Projekte", (Bullets(tuple(Item(f"Projekt {n}") for n in range(60))),), chapter="Rückblick 2020"
        ),
        Slide("Ziel 2021", every_block()[:3], chapter="Ausblick 2021", layout="statement"),
    )
    return renderers["pdf"].render(document(neighbourhood, *slides))


def test_the_file_declares_its_standard_language_and_title(content):
    with opened(content) as pdf:
        with pdf.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["pdfaid:part"] == "2"
            assert "Rückblick 2020 / Ausblick 2021" in about["dc:title"]
        assert str(pdf.Root.Lang).startswith("de")
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_pages_are_slides_of_16_to_9(content):
    with opened(content) as pdf:
        boxes = {tuple(float(edge) for edge in page.mediabox) for page in pdf.pages}
    assert boxes == {(0.0, 0.0, 960.0, 540.0)}


def test_headings_are_real_and_in_the_bookmarks(content):
    found = kinds(content)
    assert len(found["/Title"]) == 1
    assert found["/H1"]
    assert found["/H2"]
    titles = bookmarks(content)
    assert {
        "Rückblick 2020",
        "Netzwerkarbeit (1\u00a0von\u00a02)",
        "Ausblick 2021",
        "Ziel 2021",
        "Impressum",
    } <= set(titles)
    assert titles.count("Rückblick 2020") == 1


def test_every_figure_has_words_and_every_header_cell_a_scope(content):
    found = kinds(content)
    assert found["/Figure"]
    assert all("/Alt" in figure for figure in found["/Figure"])
    assert found["/TH"]
    assert all("Scope" in str(cell.get("/A", "")) for cell in found["/TH"])
    assert found["/L"]
    assert found["/Caption"]


def test_all_fonts_travel_with_the_file(content):
    with opened(content) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
        assert fonts
        for font in fonts:
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
            assert "FiraSans" in str(font.BaseFont) or "Noto" in str(font.BaseFont)


def test_what_typst_refuses_becomes_a_sentence(neighbourhood, monkeypatch, tmp_path):
    (tmp_path / "main.typ").write_text("#panic()")
    monkeypatch.setattr(pdf_module, "TEMPLATES", tmp_path)
    with pytest.raises(DomainError, match="PowerPoint"):
        renderers["pdf"].render(document(neighbourhood))


def test_the_list_of_visible_characters_is_that_of_the_fonts():
    from fontTools.ttLib import TTFont

    from quartier.reports.letters import FONTS, is_shown

    latin = set.intersection(*(set(TTFont(f).getBestCmap()) for f in FONTS.glob("FiraSans-*.ttf")))
    arabic = set.intersection(*(set(TTFont(f).getBestCmap()) for f in FONTS.glob("NotoSansArabic-*.ttf")))
    for letter in "äöüßÄÖÜ„“–€ъїґđặİşł":
        assert ord(letter) in latin
        assert is_shown(letter)
    assert all(ord(letter) in arabic and is_shown(letter) for letter in "مرحباگڕێ")
    assert not is_shown("🎉")
    assert not is_shown("中")
