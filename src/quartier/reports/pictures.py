"""Pictures of records made ready for a page: cut to a shape around their focal point, in a size that suffices."""

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

WIDEST = 1600


@dataclass(frozen=True)
class Prepared:
    """Bytes of a JPEG or, with transparency, a PNG."""

    data: bytes
    extension: str
    width: int
    height: int

    @property
    def content_type(self) -> str:
        return "image/png" if self.extension == "png" else "image/jpeg"


def prepare(
    path: str, ratio: float = 0, focus: tuple[int, int] = (50, 50), widest: int = WIDEST
) -> Prepared | None:
    """The picture in the shape `ratio` (width by height; 0 keeps its own); None when it cannot be read."""
    try:
        changed_at = Path(path).stat().st_mtime_ns
    except (OSError, ValueError):
        return None
    return _prepare(path, changed_at, round(ratio, 3), focus, widest)


@lru_cache(maxsize=32)
def _prepare(
    path: str, changed_at: int, ratio: float, focus: tuple[int, int], widest: int
) -> Prepared | None:
    try:
        with Image.open(path) as opened:
            picture = ImageOps.exif_transpose(opened)
            picture.load()
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError):
        return None
    has_alpha = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    picture = picture.convert("RGBA" if has_alpha else "RGB")
    if ratio:
        picture = picture.crop(_window(picture.size, ratio, focus))
    if picture.width > widest:
        picture = picture.resize((widest, max(1, round(picture.height * widest / picture.width))))
    out = io.BytesIO()
    if has_alpha:
        picture.save(out, "PNG", optimize=True)
    else:
        picture.save(out, "JPEG", quality=86, optimize=True, progressive=False)
    return Prepared(out.getvalue(), "png" if has_alpha else "jpg", picture.width, picture.height)


def _window(size: tuple[int, int], ratio: float, focus: tuple[int, int]) -> tuple[int, int, int, int]:
    """The largest part of that shape, as near to the focal point as the edges allow."""
    width, height = size
    cut_width, cut_height = min(width, round(height * ratio)), min(height, round(width / ratio))
    left = min(max(round(width * focus[0] / 100 - cut_width / 2), 0), width - cut_width)
    top = min(max(round(height * focus[1] / 100 - cut_height / 2), 0), height - cut_height)
    return left, top, left + max(cut_width, 1), top + max(cut_height, 1)
