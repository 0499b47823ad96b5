"""The contract of every format, run over all registered ones."""

import io
import zipfile
from html.parser import HTMLParser

import pytest
from pptx import Presentation

from quartier.reports.layout import lay_out
from quartier.reports.renderers import renderers
from quartier.reports.retrospect import compose
from quartier.sockets.sections import Bullets, FigureRow, FigureValue, Image, Item, Paragraph, Slide

from .factories import document, every_block, make_identity, plugged
from .structure import opened, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.database]

FORMATS = [renderer.key for renderer in renderers]


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words, self.tags, self._skip = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self._skip += tag == "style"

    def handle_endtag(self, tag):
        self._skip -= tag == "style"

    def handle_data(self, data):
        if not self._skip:
            self.words.append(data)


def words_of(key: str, content: bytes) -> str:
    """All text that a file of this format shows."""
    if key == "html":
        reader = Words()
        reader.feed(content.decode())
        return " ".join(reader.words)
    if key == "pptx":
        found = []
        for slide in Presentation(io.BytesIO(content)).slides:
            for shape in slide.shapes:
                if shape.has_text_frame:
                    found.append(shape.text_frame.text)
                if shape.has_table:
                    found += [cell.text for row in shape.table.rows for cell in row.cells]
        return " ".join(found)
    return text_of(content)


@pytest.fixture(params=FORMATS)
def renderer(request):
    return renderers[request.param]


def test_a_renderer_says_what_it_is(renderer):
    assert renderer.label
    assert renderer.hint
    assert renderer.icon
    assert renderer.content_type.count("/") == 1
    assert renderer.extension.isalnum()


def test_every_kind_of_block_and_slide_is_shown(renderer, neighbourhood):
    make_identity(neighbourhood)
    picture = neighbourhood.identity.hero.file.path
    tasks = Bullets((Item("Vermittler vor Ort"), Item("Netzwerke")))
    made = document(
        neighbourhood,
        Slide("Alles", every_block(picture), chapter="Rückblick 2020", notes=("Quelle: Probe",)),
        Slide("Ansage", (Paragraph("Großes Wort"), tasks), layout="statement"),
        Slide("Aufgaben", (tasks,), layout="cards"),
        Slide("Zahlen", every_block(picture), layout="figures"),
    )
    content = renderer.render(made)
    said = words_of(renderer.key, content)
    for expected in ("Alles", "Unterpunkt", "Rathaus", "12", "Vermittler", "Heidestra", "2020"):
        assert expected in said, expected


def test_a_quarter_without_any_record_has_a_report(renderer, neighbourhood):
    with plugged():
        content = renderer.render(compose(neighbourhood, 2020))
    assert "keine Zahlen" in words_of(renderer.key, content)


def test_the_same_records_give_the_same_bytes(renderer, neighbourhood):
    make_identity(neighbourhood)
    made = document(neighbourhood, Slide("Alles", every_block(neighbourhood.identity.hero.file.path)))
    assert renderer.render(made) == renderer.render(made)


HOSTILE = (
    '#read("/etc/passwd")',
    "<script>alert(1)</script>",
    "$ sum $ *fett* _kursiv_ @label // Kommentar \\u{41}",
    "]]></text><a:t>{{ settings.SECRET_KEY }}{% debug %}",
    "=1+1 <b>fett</b> & \"Anführung\" 'x'",
)


def test_records_are_words_and_never_program(renderer, neighbourhood):
    neighbourhood.name = HOSTILE[1]
    blocks = (
        Bullets(tuple(Item(text, (Item(text),)) for text in HOSTILE)),
        FigureRow((FigureValue("x", HOSTILE[0], HOSTILE[1], HOSTILE[2]),)),
    )
    charts = [block for block in every_block() if hasattr(block, "kind")]
    hostile_chart = type(charts[0])("bar", HOSTILE[1], HOSTILE, (1, 2, 3, 4, 5), HOSTILE[3])
    content = renderer.render(document(neighbourhood, Slide(HOSTILE[0], (*blocks, hostile_chart))))
    said = words_of(renderer.key, content)
    assert "root:" not in said
    assert 'read("/etc/passwd")' in said
    assert "<script>alert(1)</script>" in said
    assert "{{ settings.SECRET_KEY }}" in said
    if renderer.key == "html":
        reader = Words()
        reader.feed(content.decode())
        assert "script" not in reader.tags
        assert " onerror" not in content.decode()


NAMES = (
    "Häuser & Straßen – „Größe“ 5 €",
    "Київ, Їжак і ґанок",
    "مقهى الحيّ",
    "İstanbul'lu Çiğdem",
    "Đặng Thị Hồng",
    "Ștefan Łódź",
)


def test_names_of_all_neighbours_are_visible(renderer, neighbourhood):
    items = tuple(Item(name) for name in NAMES)
    content = renderer.render(
        document(neighbourhood, Slide("Namen „ÄÖÜ“", (Bullets(items), every_block()[6])))
    )
    said = words_of(renderer.key, content)
    for expected in ("ß", "ä", "„", "–", "€", "Київ", "Đặng", "Łódź"):
        assert expected in said, expected
    assert "\ufffd" not in said


def test_pictograms_and_unknown_scripts_do_not_break_a_report(renderer, neighbourhood):
    odd = "Frühlingsfest 🎉👩‍👩‍👧 ✓ 中文 \u202e umgekehrt \x00 \u0007 Ende"
    content = renderer.render(document(neighbourhood, Slide(odd, (Bullets((Item(odd),)), Paragraph(odd)))))
    assert "Ende" in words_of(renderer.key, content)


def test_a_missing_or_broken_picture_is_left_out(renderer, neighbourhood, tmp_path):
    broken = tmp_path / "kaputt.jpg"
    broken.write_bytes(b"kein Bild")
    images = (Image(str(broken), "kaputt"), Image("/nirgends/fehlt.jpg", "fehlt"), Paragraph("Text"))
    assert renderer.render(document(neighbourhood, Slide("Bilder", images)))


@pytest.mark.parametrize(
    "colours", [("#ffffff", "#ffffff"), ("#000000", "#000000"), ("rot", ""), ("#ffee00", "#00ffee")]
)
def test_any_colours_of_a_quarter_work(renderer, neighbourhood, colours):
    make_identity(neighbourhood, primary_colour="#123456", accent_colour="#123456")
    neighbourhood.identity.primary_colour, neighbourhood.identity.accent_colour = colours
    assert renderer.render(document(neighbourhood, Slide("Alles", every_block())))


def test_the_file_for_browsers_needs_nothing_else(neighbourhood):
    make_identity(neighbourhood)
    content = renderers["html"].render(document(neighbourhood, Slide("Alles", every_block()))).decode()
    assert 'lang="de"' in content
    assert "<link" not in content
    assert 'src="http' not in content
    assert "url(" not in content
    assert "data:image/jpeg;base64," in content
    assert 'style="' not in content


def test_the_presentation_is_native(neighbourhood):
    make_identity(neighbourhood)
    slide = Slide("Alles", every_block(neighbourhood.identity.hero.file.path), chapter="Rückblick 2020",
                  notes=("Quelle: Kalender",))  # fmt: skip
    content = renderers["pptx"].render(document(neighbourhood, slide))
    shown = Presentation(io.BytesIO(content))
    titles = [one.shapes.title.text_frame.text for one in shown.slides]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    shapes = [shape for one in shown.slides for shape in one.shapes]
    charts = [shape.chart for shape in shapes if shape.has_chart]
    assert list(charts[0].plots[0].categories) == ["Jan", "Feb", "Mär"]
    assert list(charts[0].plots[0].series[0].values) == [1, 4, 2]
    assert any(shape.has_table for shape in shapes)
    assert any(
        shape.is_placeholder and "Zweiter Punkt" in shape.text_frame.text
        for shape in shapes
        if shape.has_text_frame
    )
    notes = [one.notes_slide.notes_text_frame.text for one in shown.slides]
    assert all("15. April 2021" in note.replace("\u00a0", " ") for note in notes)
    assert any("Quelle: Kalender" in note for note in notes)
    assert shown.core_properties.language == "de-DE"
    assert shown.core_properties.title
    for shape in shapes:
        if shape.has_chart or shape.has_table or shape.shape_type == 13:
            assert next(shape._element.iter("{*}cNvPr")).get("descr"), shape.name


def test_every_word_of_the_presentation_is_german_and_every_empty_frame_gone(neighbourhood):
    content = renderers["pptx"].render(document(neighbourhood, Slide("Alles", every_block())))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        slides = [package.read(n).decode() for n in package.namelist() if n.startswith("ppt/slides/slide")]
    assert slides
    for xml in slides:
        assert 'lang="en' not in xml
        assert xml.count("<a:r>") == xml.count('<a:r><a:rPr lang="de-DE"') or "<a:rPr" in xml
    for slide in Presentation(io.BytesIO(content)).slides:
        assert all(s.text_frame.text.strip() for s in slide.placeholders if s.has_text_frame)


def test_text_of_the_presentation_stays_on_its_slide(neighbourhood):
    items = tuple(Item("Eine Meldung über das Quartier " * 3) for _ in range(60))
    content = renderers["pptx"].render(
        document(neighbourhood, Slide("Meldungen", (Bullets(items), *every_block())))
    )
    shown = Presentation(io.BytesIO(content))
    for slide in shown.slides:
        for shape in slide.shapes:
            if shape.width is not None:
                assert 0 <= shape.left <= shape.left + shape.width <= shown.slide_width + 2, shape.name
                assert 0 <= shape.top <= shape.top + shape.height <= shown.slide_height + 2, shape.name


def test_each_sheet_is_one_page_and_one_slide(neighbourhood):
    make_identity(neighbourhood)
    picture = neighbourhood.identity.hero.file.path
    long = Paragraph("Ein lebendiges und vielfältiges Quartier ist ein wertvolles Gut. " * 9)
    made = document(
        neighbourhood,
        Slide("Alles", every_block(picture)),
        Slide("Vor Ort", (Paragraph("Anlaufstelle für Fragen"), long), layout="statement"),
        Slide("Vor Ort, länger", (Paragraph("Anlaufstelle für Fragen"), long, long, long), layout="statement"),
        Slide("Viele Punkte", (Bullets(tuple(Item("Ein Punkt von vielen " * 4) for _ in range(50))), *every_block())),
        Slide("Zahlen", (FigureRow(tuple(FigureValue(str(n), "Teilnehmende", "1.165\u00a0Personen") for n in range(14))),),
              layout="figures"),
    )  # fmt: skip
    sheets = len(lay_out(made))
    assert len(opened(renderers["pdf"].render(made)).pages) == sheets
    assert len(Presentation(io.BytesIO(renderers["pptx"].render(made))).slides) == sheets
