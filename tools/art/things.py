"""Small things that are held, hung and given."""

from __future__ import annotations

from .buildings import slab, torhaus
from .canvas import n
from .palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    INK,
    LEAF,
    PAPER,
    ROSE,
    SKY,
    STEEL,
    STONE,
    SUN,
    TEAL,
    WHITE,
    dark,
    light,
)
from .plants import flowers, tree


def card(a, x, y, w, h, fill, turn=0.0, lines=2, mark=None):
    """A small written card; ink is only hinted at."""
    a.open(x, y, 1, 1, turn)
    a.rect(-w / 2, -h / 2, w, h, fill, 3)
    y0 = -h * 0.2
    for k in range(lines):
        a.line(
            [(-w * 0.34, y0 + k * h * 0.24), (w * (0.34 if k % 2 == 0 else 0.1), y0 + k * h * 0.24)],
            dark(fill, 0.45),
            max(1.5, h * 0.05),
        )
    if mark:
        a.circle(w * 0.3, h * 0.26, h * 0.1, mark)
    a.close()


def speech(a, x, y, w, h, fill=WHITE, tail=-1):
    a.rect(x - w / 2, y - h / 2, w, h, fill, h * 0.3)
    tx = x + tail * w * 0.2
    a.path(f"M{n(tx - 10)} {n(y + h / 2 - 4)}l{n(tail * 16)} 30l{n(20 - tail * 8)} -28Z", fill)


def heart(a, x, y, s, colour=BRICK):
    a.path(
        f"M{n(x)} {n(y + s)}C{n(x - s * 1.5)} {n(y)} {n(x - s * 0.9)} {n(y - s * 1.1)} {n(x)} {n(y - s * 0.3)}C{n(x + s * 0.9)} {n(y - s * 1.1)} {n(x + s * 1.5)} {n(y)} {n(x)} {n(y + s)}Z",
        colour,
    )


def leaflets(a, x, y, s=1.0):
    for k, c in enumerate((SUN, WHITE, LEAF, ROSE)):
        a.rect(x + k * 26 * s, y - 30 * s, 22 * s, 30 * s, c, 2)
        a.line(
            [(x + k * 26 * s + 5 * s, y - 20 * s), (x + k * 26 * s + 17 * s, y - 20 * s)],
            dark(c, 0.4),
            2.4 * s,
        )
        a.line(
            [(x + k * 26 * s + 5 * s, y - 12 * s), (x + k * 26 * s + 13 * s, y - 12 * s)],
            dark(c, 0.4),
            2.4 * s,
        )


def balloon(a, x, y, r, colour, tx, ty):
    a.path(f"M{n(x)} {n(y + r)}Q{n(x + r * 0.5)} {n((y + ty) / 2)} {n(tx)} {n(ty)}", None, INK, 1.6)
    a.ellipse(x, y, r * 0.86, r, colour)
    a.ellipse(x - r * 0.3, y - r * 0.35, r * 0.18, r * 0.26, WHITE, op=0.5)


def bag(a, x, y, s=1.0, colour=TEAL):
    a.ellipse(x, y, 44 * s, 6 * s, INK, op=0.13)
    a.path(
        f"M{n(x - 40 * s)} {n(y - 6 * s)}Q{n(x - 48 * s)} {n(y - 66 * s)} {n(x - 9 * s)} {n(y - 80 * s)}L{n(x - 16 * s)} {n(y - 98 * s)}L{n(x)} {n(y - 90 * s)}L{n(x + 16 * s)} {n(y - 98 * s)}L{n(x + 9 * s)} {n(y - 80 * s)}Q{n(x + 48 * s)} {n(y - 66 * s)} {n(x + 40 * s)} {n(y - 6 * s)}Q{n(x)} {n(y + 8 * s)} {n(x - 40 * s)} {n(y - 6 * s)}Z",
        colour,
    )
    a.path(
        f"M{n(x - 20 * s)} {n(y - 24 * s)}q{n(-4 * s)} {n(-22 * s)} {n(8 * s)} {n(-36 * s)}M{n(x - 10 * s)} {n(y - 80 * s)}h{n(20 * s)}",
        None,
        light(colour),
        4 * s,
    )


def grabber(a, p, hand, tip):
    """A litter picker from a hand to its tip, both in the holder's units."""
    x1, y1 = p(*hand)
    x2, y2 = p(*tip)
    a.line([(x1, y1), (x2, y2)], dark(STEEL, 0.3), 5)
    a.path(f"M{n(x2)} {n(y2)}l-8 12M{n(x2)} {n(y2)}l8 12", None, BRICK, 5)


def egg(a, x, y, r, colour, stripe=WHITE, hang=0, seed=0):
    if hang:
        a.line([(x, y - r * 1.3), (x, y - r * 1.3 - hang)], BARK, 2)
    a.path(
        f"M{n(x)} {n(y - r * 1.3)}C{n(x + r * 0.75)} {n(y - r * 1.3)} {n(x + r)} {n(y - r * 0.2)} {n(x + r)} {n(y + r * 0.2)}A{n(r)} {n(r)} 0 0 1 {n(x - r)} {n(y + r * 0.2)}C{n(x - r)} {n(y - r * 0.2)} {n(x - r * 0.75)} {n(y - r * 1.3)} {n(x)} {n(y - r * 1.3)}Z",
        colour,
    )
    if seed % 3 == 0:
        a.path(
            f"M{n(x - r * 0.9)} {n(y)}l{n(r * 0.36)} {n(-r * 0.3)}l{n(r * 0.36)} {n(r * 0.3)}l{n(r * 0.36)} {n(-r * 0.3)}l{n(r * 0.36)} {n(r * 0.3)}l{n(r * 0.34)} {n(-r * 0.3)}",
            None,
            stripe,
            r * 0.17,
        )
    elif seed % 3 == 1:
        a.dots([(x - r * 0.45, y), (x + r * 0.45, y), (x, y - r * 0.6), (x, y + r * 0.5)], stripe, r * 0.34)
    else:
        a.path(
            f"M{n(x - r * 0.86)} {n(y - r * 0.3)}Q{n(x)} {n(y)} {n(x + r * 0.86)} {n(y - r * 0.3)}M{n(x - r * 0.9)} {n(y + r * 0.3)}Q{n(x)} {n(y + r * 0.65)} {n(x + r * 0.9)} {n(y + r * 0.3)}",
            None,
            stripe,
            r * 0.2,
        )


def hare(a, x, y, s=1.0, colour="#C59A6D", flip=False):
    a.ellipse(x, y, 44 * s, 6 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    a.circle(-38, -16, 11, WHITE)
    a.ellipse(-8, -26, 34, 27, colour)
    a.ellipse(-18, -8, 20, 9, dark(colour, 0.1))
    a.ellipse(18, -6, 12, 6, colour)
    a.ellipse(14, -92, 8, 30, dark(colour, 0.1))
    a.ellipse(30, -90, 8, 30, colour)
    a.ellipse(30, -88, 3.6, 20, ROSE)
    a.circle(24, -54, 20, colour)
    a.circle(31, -58, 3, INK)
    a.ellipse(42, -51, 3.6, 2.8, BRICK)
    a.path("M34 -45q5 4 9 0", None, INK, 2)
    a.close()


def postcard(a, x, y, w, turn, what):
    h = w * 0.68
    a.open(x, y, 1, 1, turn)
    a.rect(-w / 2 + 5, -h / 2 + 8, w, h, INK, 6, op=0.12)
    a.rect(-w / 2, -h / 2, w, h, WHITE, 6)
    m = w * 0.05
    if what == "back":
        a.path(f"M0 {n(-h * 0.36)}V{n(h * 0.36)}", None, STONE, 3)
        a.rect(w * 0.3, -h * 0.38, w * 0.13, w * 0.16, BRICK, 2)
        a.path(f"M{n(w * 0.36)} {n(-h * 0.3)}m-10 12v-10l10 -8l10 8v10Z", PAPER)
        for k in range(3):
            a.line(
                [(w * 0.07, h * (0.05 + 0.13 * k)), (w * (0.43 if k < 2 else 0.3), h * (0.05 + 0.13 * k))],
                STONE,
                4,
            )
        for k, e in enumerate((0.42, 0.36, 0.42, 0.24, 0.38)):
            a.path(
                f"M{n(-w * 0.44)} {n(-h * 0.3 + k * h * 0.14)}q{n(w * 0.05)} -8 {n(w * 0.1)} 0t{n(w * 0.1)} 0t{n(w * 0.1)} 0l{n(w * (e - 0.34))} 0",
                None,
                (BLUE, BLUE, BLUE, BLUE, BRICK)[k],
                4,
            )
    else:
        cw, ch = w - 2 * m, h - 2 * m
        a.rect(-cw / 2, -ch / 2, cw, ch, SKY, 3)
        a.circle(cw * 0.3, -ch * 0.24, ch * 0.13, SUN)
        if what == "gate":
            a.path(
                f"M{n(-cw / 2)} {n(ch / 2)}V{n(ch * 0.22)}Q0 {n(ch * 0.05)} {n(cw / 2)} {n(ch * 0.22)}V{n(ch / 2)}Z",
                LEAF,
            )
            torhaus(a, 0, ch * 0.3, w / 900)
        elif what == "meadow":
            a.path(
                f"M{n(-cw / 2)} {n(ch / 2)}V{n(-ch * 0.02)}Q{n(-cw * 0.1)} {n(-ch * 0.2)} {n(cw / 2)} {n(ch * 0.06)}V{n(ch / 2)}Z",
                LEAF,
            )
            tree(a, -cw * 0.24, ch * 0.24, ch * 0.66, tone=FERN, seed=3)
            flowers(a, -cw * 0.44, cw * 0.44, ch * 0.2, ch * 0.38, 12, 4, 10)
        else:
            slab(a, -cw * 0.42, ch * 0.28, cw * 0.84, ch * 0.5, floors=4, cols=8, seed=3, stairs=(1, 5))
            a.rect(-cw / 2, ch * 0.26, cw, ch * 0.24, LEAF)
    a.close()
