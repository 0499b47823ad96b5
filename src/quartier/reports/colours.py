"""Colours of a printed report, worked out from the two the quarter chose, so that all text is readable."""

import re
from dataclasses import dataclass

INK, WHITE = "#1b2420", "#ffffff"
READABLE, READABLE_LARGE = 4.5, 3.0  # WCAG 2.2, 1.4.3

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""
    linear = [
        c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
        for c in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` of `one`, the rest of `other`."""
    mixed = (
        round(a * share + b * (1 - share)) for a, b in zip(_channels(one), _channels(other), strict=True)
    )
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _towards(colour: str, goal: str, ground: str, ratio: float) -> str:
    """The colour, moved towards `goal` as little as needed to stand out on `ground`."""
    steps = (mix(goal, colour, step / 20) for step in range(21))
    return next((step for step in steps if contrast(step, ground) >= ratio), goal)


@dataclass(frozen=True)
class Palette:
    """Every colour a renderer may use. `deep` carries white text, `strong` is text on white, `glow` large
    text on `deep`, `accent` decoration and the ground of `on_accent`."""

    deep: str
    deeper: str
    strong: str
    accent: str
    on_accent: str
    glow: str
    tint: str
    tint_line: str
    ink: str
    muted: str
    line: str
    series: tuple[str, ...]


def palette(primary: str, accent: str) -> Palette:
    """The palette of a quarter; unreadable input falls back to the house's own colours."""
    primary = primary if _HEX.fullmatch(primary) else "#1f6f54"
    accent = accent if _HEX.fullmatch(accent) else "#f2b84b"
    deep = _towards(primary, "#000000", WHITE, 5.5)
    return Palette(
        deep=deep,
        deeper=mix("#000000", deep, 0.22),
        strong=deep,
        accent=accent,
        on_accent=INK if contrast(INK, accent) >= contrast(WHITE, accent) else WHITE,
        glow=_towards(accent, WHITE, deep, READABLE),
        tint=mix(primary, WHITE, 0.07),
        tint_line=mix(primary, WHITE, 0.22),
        ink=INK,
        muted="#55625c",
        line="#d9dfdb",
        series=tuple(
            _towards(colour, "#000000", WHITE, READABLE_LARGE)
            for colour in (
                deep,
                accent,
                mix(deep, "#7fb7d6", 0.35),
                mix("#c4553b", accent, 0.8),
                mix(deep, WHITE, 0.5),
                INK,
            )
        ),
    )
