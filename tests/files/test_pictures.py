"""Pictures: what comes in, what is kept, what goes out."""

import io
import re
import zlib

import pytest
from django.core.files.storage import default_storage
from django.template import Context, Template
from django.test import Client
from django.utils import translation
from PIL import Image

from quartier.files.actions import add_picture, delete_picture, describe_picture
from quartier.files.models import Picture
from quartier.kernel.errors import DomainError
from tests.publishing.factories import post

from .factories import image_bytes, picture, upload

pytestmark = pytest.mark.database


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def kept(name: str) -> Image.Image:
    return Image.open(io.BytesIO(default_storage.open(name).read()))


def with_position() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright: turn by 90 degrees
    exif[0x010F] = "Kamera"
    exif.get_ifd(0x8825)[1] = "N"
    return image_bytes((400, 300), exif=exif.tobytes())


def test_position_and_camera_are_gone_and_the_picture_stands_upright(neighbourhood, coordinator):
    shown = picture(neighbourhood, content=with_position(), by=coordinator)
    assert (shown.width, shown.height) == (300, 400)
    names = [
        f"bilder/am-leipziger-tor/{name}" for name in default_storage.listdir("bilder/am-leipziger-tor")[1]
    ]
    assert len(names) == 4
    for name in names:
        assert len(kept(name).getexif()) == 0
        assert b"Kamera" not in default_storage.open(name).read()


def test_a_large_photo_is_kept_smaller_and_offered_in_three_widths(neighbourhood):
    shown = picture(neighbourhood, content=image_bytes((4000, 3000)))
    assert (shown.width, shown.height) == (2400, 1800)
    assert shown.widths == [480, 960, 1600]
    for width in shown.widths:
        file = kept(shown.url_of(width).removeprefix("/medien/"))
        assert (file.format, file.width) == ("WEBP", width)
    assert kept(shown.fallback_url.removeprefix("/medien/")).format == "JPEG"
    assert kept(shown.card_name).size == (1200, 630)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "JPEG", "AVIF"])
def test_the_content_decides_not_the_name(neighbourhood, kind):
    assert picture(neighbourhood, content=image_bytes(kind=kind)).extension == "jpg"


def test_a_transparent_logo_stays_transparent(neighbourhood):
    shown = picture(neighbourhood, content=image_bytes((200, 200), "PNG", (255, 0, 0, 0), "RGBA"))
    assert shown.extension == "png"
    assert shown.widths == [200]
    assert kept(shown.file.name).mode == "RGBA"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_unusual_kinds_of_colour_are_understood(neighbourhood, mode):
    content = io.BytesIO()
    Image.new(mode, (60, 40)).save(content, "JPEG" if mode == "CMYK" else "PNG")
    assert picture(neighbourhood, content=content.getvalue()).width == 60


def bomb() -> bytes:
    """A PNG of a few hundred bytes that claims 40,000 x 40,000 points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = (40_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(999)))
        + chunk(b"IEND", b"")
    )


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (SVG, "kein Bild"),
        (b"", "kein Bild"),
        (b"%PDF-1.7 ...", "kein Bild"),
        (b"GIF89a", "kein Bild"),
        (image_bytes()[:200], "kein Bild"),
        (bomb(), "60 Millionen"),
        (b"\xff\xd8\xff" + bytes(15 * 1024 * 1024), "15 MB"),
    ],
    ids=["svg", "empty", "pdf", "header only", "cut off", "bomb", "too heavy"],
)
def test_what_is_no_fit_picture_is_refused_in_a_sentence(neighbourhood, content, sentence):
    with pytest.raises(DomainError, match=sentence):
        add_picture(neighbourhood, upload(content, "foto.jpg"), alt="Foto", by=None)
    assert Picture.objects.count() == 0


def test_a_file_that_is_picture_and_page_at_once_keeps_only_the_picture(neighbourhood):
    shown = picture(neighbourhood, content=image_bytes(kind="GIF") + b"<script>alert(1)</script>")
    assert b"script" not in default_storage.open(shown.file.name).read()


def test_a_description_is_demanded(neighbourhood):
    with pytest.raises(DomainError, match="was zu sehen ist"):
        add_picture(neighbourhood, upload(), alt="  ", by=None)


def test_the_same_picture_twice_is_one(neighbourhood, foreign_neighbourhood):
    first, second = picture(neighbourhood), picture(neighbourhood, alt="Anders")
    assert first == second
    assert picture(foreign_neighbourhood).file.name != first.file.name


def test_the_tag_offers_sizes_without_style_and_shift(neighbourhood):
    shown = picture(neighbourhood, alt='Ein "Beet"', focus=(23, 96), translations={"en": {"alt": "A bed"}})
    draw = Template('{% load files %}{% picture pic sizes="50vw" %}')
    html = draw.render(Context({"pic": shown}))
    for part in (
        'width="800" height="600"',
        'loading="lazy"',
        "480w",
        "800w",
        'sizes="50vw"',
        "Ein &quot;Beet&quot;",
    ):
        assert part in html
    assert "focus-x-2 focus-y-10" in html
    assert "style" not in html
    with translation.override("en"):
        assert 'alt="A bed"' in draw.render(Context({"pic": shown}))
    assert draw.render(Context({"pic": None})) == ""


def test_pictures_are_served_for_ever_and_nothing_else_is(neighbourhood):
    shown = picture(neighbourhood)
    answer = Client().get(shown.thumbnail_url)
    assert answer["Content-Type"] == "image/webp"
    assert "immutable" in answer["Cache-Control"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer
    assert answer.getvalue().startswith(b"RIFF")
    again = Client().get(shown.thumbnail_url, headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304
    for name in (
        "../quartier.sqlite3",
        "bilder/am-leipziger-tor/x.webp",
        "anhaenge/brief.pdf",
        "bilder/../x",
        "",
    ):
        assert Client().get(f"/medien/{name}").status_code == 404


def test_a_moved_focal_point_makes_a_new_card_under_a_new_name(neighbourhood, coordinator):
    shown = picture(neighbourhood)
    before = shown.card_name
    shown.focus_x = 10
    describe_picture(shown, by=coordinator)
    assert shown.card_name != before
    assert default_storage.exists(shown.card_name)


def test_a_shown_picture_cannot_be_deleted_an_unused_one_goes_with_its_files(
    neighbourhood, coordinator, django_capture_on_commit_callbacks
):
    shown = picture(neighbourhood)
    news = post(neighbourhood, picture=shown)
    with pytest.raises(DomainError, match="noch gezeigt"):
        delete_picture(shown, by=coordinator)
    news.picture = None
    news.save()
    with django_capture_on_commit_callbacks(execute=True):
        delete_picture(shown, by=coordinator)
    assert default_storage.listdir("bilder/am-leipziger-tor")[1] == []


LIBRARY = "/buero/bilder/"


def test_the_library_takes_shows_and_describes(desk, neighbourhood):
    assert "Noch keine Bilder" in desk.get(LIBRARY).content.decode()
    typed = {"alt": "Ein Beet", "alt_en": "A bed", "credit": "Kim", "focus_x": 50, "focus_y": 50}
    answer = desk.post(f"{LIBRARY}neu/", typed | {"file": upload()}, follow=True)
    shown = Picture.objects.get()
    assert shown.translations == {"en": {"alt": "A bed"}}
    assert "Das Bild ist gespeichert." in answer.content.decode()
    desk.post(f"{LIBRARY}{shown.pk}/", typed | {"alt": "Ein grünes Beet", "focus_x": 20})
    shown.refresh_from_db()
    assert (shown.alt, shown.focus_x) == ("Ein grünes Beet", 20)
    assert "Ein grünes Beet" in desk.get(LIBRARY).content.decode()


def test_a_wrong_file_keeps_what_was_typed(desk, neighbourhood):
    typed = {"alt": "Ein Beet", "credit": "Kim", "focus_x": 50, "focus_y": 50}
    answer = desk.post(f"{LIBRARY}neu/", typed | {"file": upload(SVG, "logo.png")})
    text = answer.content.decode()
    assert "kein Bild, das wir lesen können" in text
    assert "Ein Beet" in text
    assert answer.context["form"].errors["file"]
    assert "Dieses Feld" in desk.post(f"{LIBRARY}neu/", {"file": upload()}).content.decode()


def test_another_quarters_pictures_do_not_exist_here(desk, neighbourhood, foreign_neighbourhood):
    theirs = picture(foreign_neighbourhood, alt="Fremdes Bild")
    assert "Fremdes Bild" not in desk.get(LIBRARY).content.decode()
    for ending in ("", "loeschen/"):
        assert desk.get(f"{LIBRARY}{theirs.pk}/{ending}").status_code == 404
        assert desk.post(f"{LIBRARY}{theirs.pk}/{ending}").status_code == 404
    assert Client().get(LIBRARY).status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_the_library_asks_a_fixed_number_of_times(desk, neighbourhood, count, django_assert_max_num_queries):
    for number in range(count):
        picture(neighbourhood, content=image_bytes((50 + number, 40)))
    desk.get(LIBRARY)
    with django_assert_max_num_queries(8):
        desk.get(LIBRARY)


def test_every_served_name_matches_what_is_written(neighbourhood):
    from quartier.files.views.public import NAME

    picture(neighbourhood, content=image_bytes((2000, 900)))
    for name in default_storage.listdir("bilder/am-leipziger-tor")[1]:
        assert re.fullmatch(NAME, f"bilder/am-leipziger-tor/{name}")
