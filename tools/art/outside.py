"""Sky, ground and what stands in the open."""

from __future__ import annotations

import itertools
import random

from .buildings import skyline
from .canvas import n
from .palette import (
    BARK,
    BRICK,
    FERN,
    INK,
    LEAF,
    MEADOW,
    PALE,
    PAPER,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
    mix,
)


def cloud(a, x, y, s=1.0, op=0.9):
    a.path(
        f"M{n(x - 70 * s)} {n(y)}a{n(26 * s)} {n(26 * s)} 0 0 1 {n(18 * s)} {n(-46 * s)}a{n(40 * s)} {n(40 * s)} 0 0 1 {n(72 * s)} {n(-14 * s)}a{n(32 * s)} {n(32 * s)} 0 0 1 {n(44 * s)} {n(60 * s)}Z",
        WHITE,
        op=op,
    )


def sun(a, x, y, r=52):
    a.circle(x, y, r * 1.7, SUN, op=0.16)
    a.circle(x, y, r * 1.32, SUN, op=0.25)
    a.circle(x, y, r, SUN)


def birds(a, points, s=1.0):
    a.path(
        "".join(
            f"M{n(x - 14 * s)} {n(y - 4 * s)}Q{n(x - 6 * s)} {n(y - 10 * s)} {n(x)} {n(y)}Q{n(x + 6 * s)} {n(y - 10 * s)} {n(x + 14 * s)} {n(y - 4 * s)}"
            for x, y in points
        ),
        None,
        INK,
        2.6 * s,
        op=0.6,
    )


def hill(a, points, fill, op=1):
    """A soft ground shape: a curve through the points from left to right, closed at the bottom."""
    d = f"M{n(points[0][0])} {n(points[0][1])}"
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        m = (x1 + x2) / 2
        d += f"C{n(m)} {n(y1)} {n(m)} {n(y2)} {n(x2)} {n(y2)}"
    a.path(d + f"L{a.w} {a.h}L0 {a.h}Z", fill, op=op)


def outdoors(a, horizon=430, seed=1, sunx=1010, suny=130, far=True, ground=LEAF, town=True):
    """Sky, sun, clouds, far roofs and two layers of green."""
    g = a.gradient("sky", ((0, "#BFE0EA"), (0.7, "#E3F1EE"), (1, PAPER)))
    a.rect(0, 0, a.w, a.h, g)
    sun(a, sunx, suny)
    rnd = random.Random(seed)
    for k in range(max(2, a.w // 420)):
        cloud(a, a.w * (0.14 + 0.34 * k) + rnd.uniform(-60, 60), rnd.uniform(90, 170), rnd.uniform(0.7, 1.15))
    if town:
        skyline(a, horizon + 14, mix("#A9CBD2", PAPER, 0.25), seed, 1.0)
    if far:
        hill(
            a,
            [(0, horizon - 8), (a.w * 0.3, horizon - 34), (a.w * 0.62, horizon), (a.w, horizon - 26)],
            mix(FERN, PALE, 0.45),
        )
    hill(
        a,
        [(0, horizon + 30), (a.w * 0.4, horizon + 6), (a.w * 0.75, horizon + 34), (a.w, horizon + 12)],
        ground,
    )


def walkway(a, points, width0, width1, fill="#F3E7CE", edge=None):
    """A path narrowing into the distance: points from near to far."""
    k = len(points) - 1
    left, right = [], []
    for i, (x, y) in enumerate(points):
        w = width0 + (width1 - width0) * (i / k) ** 0.6
        left.append((x - w / 2, y))
        right.append((x + w / 2, y))

    def curve(q):
        d = ""
        for (x1, y1), (x2, y2) in itertools.pairwise(q):
            m = (y1 + y2) / 2
            d += f"C{n(x1)} {n(m)} {n(x2)} {n(m)} {n(x2)} {n(y2)}"
        return d

    d = f"M{n(left[0][0])} {n(left[0][1])}{curve(left)}L{n(right[-1][0])} {n(right[-1][1])}{curve(right[::-1])}Z"
    a.path(d, fill, edge, 5)


def bench(a, x, y, w=200, colour=WOOD, back=True):
    """A park bench seen from the front; y is the ground."""
    k = w / 200
    a.ellipse(x, y, w * 0.54, 10 * k, INK, op=0.13)
    for m in (-0.4, 0.4):
        a.line([(x + w * m, y), (x + w * m, y - 92 * k if back else y - 44 * k)], dark(STEEL, 0.5), 9 * k)
    if back:
        for b in (96, 76):
            a.rect(x - w / 2, y - b * k, w, 15 * k, colour, 5 * k)
    a.rect(x - w / 2, y - 50 * k, w, 16 * k, light(colour, 0.15), 5 * k)
    a.rect(x - w / 2, y - 38 * k, w, 8 * k, dark(colour), 3 * k)


def lamp(a, x, y, h=280):
    a.ellipse(x, y, 22, 5, INK, op=0.13)
    a.line([(x, y), (x, y - h)], dark(MEADOW, 0.3), 8)
    a.rect(x - 10, y - 26, 20, 26, dark(MEADOW, 0.3), 3)
    a.path(f"M{n(x - 18)} {n(y - h - 44)}h36l-8 44h-20Z", "#FBEBC0", dark(MEADOW, 0.3), 4)
    a.path(
        f"M{n(x - 24)} {n(y - h - 44)}L{n(x)} {n(y - h - 66)}L{n(x + 24)} {n(y - h - 44)}Z", dark(MEADOW, 0.3)
    )


def bunting(a, x0, y0, x1, y1, sag=60, count=11, size=34, colours=(BRICK, SUN, MEADOW, WHITE, TEAL)):
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2 + sag * 2
    a.path(f"M{n(x0)} {n(y0)}Q{n(mx)} {n(my)} {n(x1)} {n(y1)}", None, INK, 2.5)
    for i in range(count):
        t = (i + 0.5) / count
        bx = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1
        by = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1
        a.path(
            f"M{n(bx - size * 0.42)} {n(by)}h{n(size * 0.84)}l{n(-size * 0.42)} {n(size)}Z",
            colours[i % len(colours)],
        )


def bee(a, x, y, s=1.0, flip=False):
    a.open(x, y, -s if flip else s, s)
    a.ellipse(-4, -15, 11, 7, WHITE, op=0.85)
    a.ellipse(9, -15, 11, 7, WHITE, op=0.85)
    a.ellipse(0, 0, 20, 12.5, SUN)
    a.path("M-6 -11.6V11.6M4 -12V12", None, INK, 5)
    a.circle(16, -1, 9, INK)
    a.circle(19, -3, 2, WHITE)
    a.path("M20 -9q4 -7 9 -7M16 -10q1 -7 5 -10", None, INK, 2)
    a.close()


def butterfly(a, x, y, s=1.0, colour=BRICK):
    a.open(x, y, s, s, turn=-14)
    for m in (-1, 1):
        a.ellipse(11 * m, -8, 11, 9, colour)
        a.ellipse(8 * m, 7, 8, 6.5, light(colour, 0.35))
    a.line([(0, -12), (0, 11)], INK, 3.4)
    a.close()


def slide(a, x, y, s=1.0):
    """A play tower with a slide to the right."""
    a.open(x, y, s)
    a.ellipse(60, 2, 190, 12, INK, op=0.12)
    for px in (-80, 20):
        a.line([(px, 0), (px, -250)], WOOD, 14)
    a.path("M-100 -245L-30 -315L40 -245Z", BRICK)
    a.path("M-65 -245h70", None, dark(BRICK), 4)
    a.rect(-92, -140, 124, 16, BARK, 4)
    a.path("M-80 -180h56M-80 -160h56", None, SUN, 7)
    a.path("M-108 0L-84 -130M-130 0L-106 -130M-124 -30h24M-119 -60h24M-114 -90h24", None, WOOD, 8)
    a.path("M24 -138C90 -130 110 -20 200 -14V0C90 -4 70 -110 24 -118Z", SUN)
    a.path("M24 -140C92 -132 112 -24 202 -18", None, dark(SUN, 0.25), 6)
    a.close()


def swing(a, x, y, w=260, h=250):
    a.ellipse(x, y, w * 0.6, 11, INK, op=0.12)
    for m in (-1, 1):
        a.line([(x + m * (w / 2 + 34), y), (x + m * w / 2, y - h), (x + m * (w / 2 - 30), y)], MEADOW, 12)
    a.line([(x - w / 2, y - h), (x + w / 2, y - h)], MEADOW, 14)
