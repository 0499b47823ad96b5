"""Rooms and what stands in them."""

from __future__ import annotations

import math
import random

from .canvas import Batch, n
from .palette import (
    BRICK,
    FERN,
    INK,
    LEAF,
    MEADOW,
    PAPER,
    PEACH,
    PLUM,
    ROSE,
    SAND,
    SKY,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)


def indoors(a, wall="#F6E7CC", floor="#D9A873", line=585, skirting=True):
    a.rect(0, 0, a.w, a.h, wall)
    a.rect(0, line, a.w, a.h - line, floor)
    a.path("".join(f"M0 {line + k}H{a.w}" for k in (50, 115)), None, dark(floor, 0.1), 2)
    a.path(
        "".join(
            f"M{x} {line + y}v{hh}"
            for x, y, hh in (
                (180, 0, 50),
                (620, 0, 50),
                (980, 0, 50),
                (360, 50, 65),
                (820, 50, 65),
                (90, 115, 100),
                (560, 115, 100),
                (1060, 115, 100),
            )
        ),
        None,
        dark(floor, 0.1),
        2,
    )
    if skirting:
        a.rect(0, line - 14, a.w, 14, light(wall, 0.5))


def big_window(a, x, y, w, h, seed=3):
    """A large window with a view of green and roofs."""
    a.rect(x - 10, y - 10, w + 20, h + 20, WHITE, 6)
    a.rect(x, y, w, h, SKY)
    a.circle(x + w * 0.78, y + h * 0.24, h * 0.09, SUN)
    rnd = random.Random(seed)
    bx = x + 4
    while bx < x + w - 50:
        bw, bh = rnd.uniform(34, 56), rnd.uniform(0.2, 0.42) * h
        a.rect(bx, y + h * 0.76 - bh, bw, bh, rnd.choice([ROSE, SAND, "#DDC9B4", PEACH]))
        a.path(
            f"M{n(bx - 3)} {n(y + h * 0.76 - bh)}l{n(bw / 2 + 3)} {n(-h * 0.09)}l{n(bw / 2 + 3)} {n(h * 0.09)}Z",
            BRICK,
        )
        bx += bw + rnd.uniform(2, 14)
    a.path(
        f"M{n(x)} {n(y + h)}V{n(y + h * 0.74)}Q{n(x + w * 0.4)} {n(y + h * 0.62)} {n(x + w)} {n(y + h * 0.78)}V{n(y + h)}Z",
        LEAF,
    )
    for k in (0.12, 0.86):
        a.circle(x + w * k, y + h * 0.66, min(h * 0.13, w * 0.11), FERN)
    a.path(f"M{n(x + w / 2)} {n(y)}v{n(h)}M{n(x)} {n(y + h * 0.34)}h{n(w)}", None, WHITE, 9)
    a.rect(x - 22, y + h + 8, w + 44, 16, light(WOOD, 0.5), 4)


def table(a, x, y, w, h=110, top=WOOD, cloth=None):
    """A table seen from the front, standing on y."""
    a.ellipse(x, y, w * 0.5, 12, INK, op=0.12)
    for m in (-0.42, 0.42):
        a.line([(x + w * m, y - 4), (x + w * m, y - h + 8)], dark(top), 12)
    if cloth:
        a.path(
            f"M{n(x - w / 2 - 6)} {n(y - h)}h{n(w + 12)}l-8 {n(h * 0.52)}q{n(-w * 0.12)} 14 {n(-w * 0.24)} 0t{n(-w * 0.24)} 0t{n(-w * 0.24)} 0t{n(-w * 0.24)} 0Z",
            cloth,
        )
    a.rect(x - w / 2 - 8, y - h - 8, w + 16, 18, light(cloth, 0.3) if cloth else top, 7)


def cup(a, x, y, s=1.0, colour=WHITE):
    a.path(
        f"M{n(x - 12 * s)} {n(y - 22 * s)}h{n(24 * s)}l{n(-3 * s)} {n(18 * s)}q{n(-1 * s)} {n(4 * s)} {n(-5 * s)} {n(4 * s)}h{n(-8 * s)}q{n(-4 * s)} 0 {n(-5 * s)} {n(-4 * s)}Z",
        colour,
    )
    a.path(
        f"M{n(x + 11 * s)} {n(y - 18 * s)}q{n(10 * s)} {n(2 * s)} {n(-2 * s)} {n(11 * s)}",
        None,
        colour,
        3.4 * s,
    )
    a.path(
        f"M{n(x - 4 * s)} {n(y - 28 * s)}q{n(-4 * s)} {n(-6 * s)} 0 {n(-12 * s)}M{n(x + 4 * s)} {n(y - 28 * s)}q{n(-4 * s)} {n(-6 * s)} 0 {n(-12 * s)}",
        None,
        light(STEEL, 0.4),
        2.2 * s,
    )


def pot(a, x, y, w, colour=BRICK):
    a.path(
        f"M{n(x - w * 0.42)} {n(y - w * 0.7)}h{n(w * 0.84)}l{n(-w * 0.12)} {n(w * 0.7)}h{n(-w * 0.6)}Z",
        colour,
    )
    a.rect(x - w / 2, y - w * 0.86, w, w * 0.22, dark(colour, 0.12), w * 0.05)


def houseplant(a, x, y, w, colour=BRICK, seed=1):
    for i, t in enumerate((-0.9, -0.45, 0, 0.45, 0.9)):
        h = w * (1.7 - abs(t) * 0.5)
        ex, ey = x + math.sin(t) * h, y - w * 0.7 - math.cos(t) * h
        mx, my = (x + ex) / 2, (y - w * 0.7 + ey) / 2
        k = w * 0.2
        a.path(
            f"M{n(x)} {n(y - w * 0.7)}Q{n(mx - k)} {n(my)} {n(ex)} {n(ey)}Q{n(mx + k)} {n(my)} {n(x)} {n(y - w * 0.7)}Z",
            (FERN, LEAF, MEADOW)[i % 3],
        )
    pot(a, x, y, w, colour)


def round_table(a, x, y, w, h, cloth=WHITE):
    """A table covered to the floor."""
    a.ellipse(x, y, w * 0.52, 13, INK, op=0.13)
    a.path(
        f"M{n(x - w / 2)} {n(y - h)}L{n(x - w * 0.44)} {n(y - 6)}Q{n(x)} {n(y + 20)} {n(x + w * 0.44)} {n(y - 6)}L{n(x + w / 2)} {n(y - h)}Z",
        dark(cloth, 0.08),
    )
    a.path(
        "".join(
            f"M{n(x + w * k)} {n(y - h + 24)}L{n(x + w * k * 0.9)} {n(y)}" for k in (-0.3, -0.1, 0.1, 0.3)
        ),
        None,
        dark(cloth, 0.15),
        3,
    )
    a.ellipse(x, y - h, w * 0.5, w * 0.085, cloth)


def shelf(a, x, y, w, h, rows=4, seed=1, frame=WOOD):
    """A shelf with books and folders; y is the floor."""
    rnd = random.Random(seed)
    a.rect(x, y - h, w, h, dark(frame, 0.25), 4)
    rh = h / rows
    b = Batch(a)
    for r in range(rows):
        base = y - rh * r - 8
        cx = x + 10
        while cx < x + w - 26:
            bw, bh = rnd.uniform(12, 24), rh * rnd.uniform(0.5, 0.8)
            if rnd.random() < 0.12:
                cx += bw
                continue
            b.rect(1, cx, base - bh, bw, bh, rnd.choice([BRICK, SUN, MEADOW, TEAL, LEAF, ROSE, PAPER, PLUM]))
            b.rect(2, cx + bw * 0.25, base - bh * 0.8, bw * 0.5, bh * 0.2, PAPER)
            cx += bw + 1.5
        b.rect(3, x, base, w, 9, frame)
    b.flush()
    a.rect(x, y - h, w, h, None, 4, frame, 9)
