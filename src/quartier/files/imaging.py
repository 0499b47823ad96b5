"""What comes in as a picture and what is made of it. No models, no storage: bytes in, bytes out."""

import hashlib
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext, gettext_noop
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from ..kernel.errors import DomainError

log = logging.getLogger(__name__)

MOST_BYTES = 15 * 1024 * 1024
MOST_PIXELS = 60_000_000
LONGEST_SIDE = 2400
WIDTHS = (480, 960, 1600)
FALLBACK_WIDTH = 960
CARD = (1200, 630)

# Which decoders may see a stranger's bytes at all; the name of the file decides nothing.
FORMATS = [
    name
    for name in ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "HEIF")
    if name in Image.registered_extensions().values()
]

NO_PICTURE = gettext_noop(
    "Diese Datei ist kein Bild, das wir lesen können. Bitte nehmen Sie ein Foto als JPEG, PNG oder WebP."
)
TOO_HEAVY = gettext_noop("Diese Datei ist größer als 15 MB. Bitte verkleinern Sie das Bild vorher.")
TOO_LARGE = gettext_noop("Dieses Bild hat mehr als 60 Millionen Bildpunkte. Bitte verkleinern Sie es vorher.")


class Readable(Protocol):
    """A file as it comes in; its name and what it says of itself are not asked."""

    def seek(self, offset: int, /) -> object: ...

    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True)
class Prepared:
    """A picture ready to be kept: nothing but its pixels, upright, not larger than needed."""

    image: Image.Image
    content: bytes
    extension: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def prepare(upload: Readable, size: int | None = None) -> Prepared:
    """Read a stranger's file, or refuse it in a sentence."""
    upload.seek(0)
    raw = upload.read(MOST_BYTES + 1) if size is None or size <= MOST_BYTES else b" " * (MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise DomainError(gettext(TOO_HEAVY), field="file")
    image = _upright(_decoded(raw))
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    extension = "png" if image.mode == "RGBA" else "jpg"
    return Prepared(image, encoded(image, extension), extension)


def encoded(image: Image.Image, extension: str) -> bytes:
    """The pixels as a file without any metadata."""
    target = io.BytesIO()
    if extension == "webp":
        image.save(target, "WEBP", quality=80, method=4, exif=b"", icc_profile=None)
    elif extension == "png":
        image.save(target, "PNG", optimize=False, compress_level=7)
    else:
        image.convert("RGB").save(
            target, "JPEG", quality=86, optimize=True, progressive=True, exif=b"", icc_profile=None
        )
    return target.getvalue()


def renditions(image: Image.Image) -> Iterator[tuple[str, bytes]]:
    """Name endings and contents: WebP in the usual widths, and one in the format every program reads."""
    for width in widths_of(image.width):
        yield f"-{width}.webp", encoded(_scaled(image, width), "webp")
    fallback = "png" if image.mode == "RGBA" else "jpg"
    yield f"-{min(FALLBACK_WIDTH, image.width)}.{fallback}", encoded(_scaled(image, FALLBACK_WIDTH), fallback)


def widths_of(width: int) -> list[int]:
    """The widths a picture is offered in; a small one only in its own."""
    return [wanted for wanted in WIDTHS if wanted < width] + ([width] if width <= WIDTHS[-1] else [])


def card(image: Image.Image, focus: tuple[int, int]) -> bytes:
    """The crop that social networks and messengers show, around the focal point."""
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    cut = ImageOps.fit(ground, CARD, Image.Resampling.LANCZOS, centering=(focus[0] / 100, focus[1] / 100))
    return encoded(cut, "jpg")


def _decoded(raw: bytes) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(raw), formats=FORMATS)
        # The header is read, nothing decoded yet: a bomb is refused before it unfolds.
        if image.width * image.height > MOST_PIXELS:
            raise DomainError(gettext(TOO_LARGE), field="file")
        image.seek(0)
        image.load()
    except Image.DecompressionBombError as error:
        raise DomainError(gettext(TOO_LARGE), field="file") from error
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        IndexError,
        MemoryError,
    ) as error:
        raise DomainError(gettext(NO_PICTURE), field="file") from error
    return image


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera was held, in sRGB, with transparency only where there is some."""
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    if image.mode.startswith(("I", "F")):  # 16 bits of grey
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    plain = image.convert("RGBA" if has_alpha else "RGB")
    if profile and image.mode in {"RGB", "RGBA"}:
        plain = _in_srgb(plain, profile)
    if plain.mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    plain.info = {}
    return plain


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode=image.mode
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        log.info("a picture with an unreadable colour profile was taken as sRGB")
        return image
    return turned or image


def _scaled(image: Image.Image, width: int) -> Image.Image:
    if image.width <= width:
        return image
    return image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
