"""People who sit, roll and ride, and their dog."""

from __future__ import annotations

import math

from .bodies import person
from .canvas import n
from .palette import BRICK, FERN, INK, LEAF, PLUM, SAND, SKINS, STEEL, SUN, TEAL, WHITE, WOOD, dark, light


def wheel(a, x, y, r, tyre=INK, rim=STEEL, sw=4):
    a.circle(x, y, r, None, tyre, sw)
    a.path(
        "".join(
            f"M{n(x)} {n(y)}L{n(x + math.cos(k * (math.pi / 4 if r > 12 else math.pi / 2)) * r)} {n(y + math.sin(k * (math.pi / 4 if r > 12 else math.pi / 2)) * r)}"
            for k in range(8 if r > 12 else 4)
        ),
        None,
        rim,
        sw * 0.3,
    )
    a.circle(x, y, sw * 0.7, rim)


def wheelchair(a, x, y, s=2.5, frame=BRICK, flip=False, **kw):
    """Somebody in a wheelchair, facing right unless flipped."""
    a.ellipse(x + (3 * s if not flip else -3 * s), y, 30 * s, 4.4 * s, INK, op=0.13)
    m = -s if flip else s
    a.open(x, y, m, s)
    a.line([(-13, -27), (-16, -54), (-21, -55)], INK, 3)
    a.rect(-16, -52, 5, 26, dark(frame), 2)
    a.line([(-12, -26), (12, -26), (18, -8), (24, -6)], frame, 3.4)
    a.close()
    kw.setdefault("rh", (12, -40))
    kw.setdefault("lh", (10, -38))
    person(a, x, y, s, hip=(-5, -31), feet=((17, -5), (21, -5)), flip=flip, shadow=False, knee=1, **kw)
    a.open(x, y, m, s)
    wheel(a, -4, -17, 16.5, INK, STEEL, 3)
    a.circle(-4, -17, 13.6, None, frame, 1.2)
    wheel(a, 19, -4.5, 4.5, INK, STEEL, 2.4)
    a.close()


def rollator(a, x, y, s, colour=BRICK, flip=False):
    """A walker with wheels; the grips are at (x, y - 43 s)."""
    a.open(x, y, -s if flip else s, s)
    a.line([(0, -43), (6, -43), (9, -4)], colour, 2.6)
    a.line([(6, -40), (22, -4)], colour, 2.6)
    a.rect(7, -27, 13, 9, dark(SAND, 0.1), 2)
    a.line([(7, -27), (20, -27)], INK, 2)
    for wx in (9, 23):
        a.circle(wx, -4, 4, WHITE, INK, 2.4)
    a.close()


def pram(a, x, y, s, colour=PLUM, flip=False):
    a.ellipse(x, y, 20 * s, 3.4 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    a.line([(-26, -45), (-18, -36), (6, -7)], INK, 2.4)
    a.line([(14, -22), (-10, -7)], INK, 2.4)
    a.path("M-19 -36L17 -36Q17 -19 4 -18L-6 -18Q-19 -19 -19 -36Z", colour)
    a.path("M0 -36L17 -36A17.5 17.5 0 0 0 0 -53Z", dark(colour))
    a.path("M0 -36L12 -48M0 -36L16.6 -40", None, light(colour, 0.25), 1)
    a.circle(-6, -39, 6, SKINS[1])
    a.dots([(-8, -39.5), (-4.4, -39.5)], INK, 1.5)
    a.path("M-8 -37q1.8 1.8 3.6 0", None, INK, 0.9)
    a.path("M-19 -36Q-12 -40 -2 -36Q4 -33 -2 -31L-17 -31Z", light(colour, 0.5))
    wheel(a, -11, -7, 7, INK, STEEL, 2.2)
    wheel(a, 10, -7, 7, INK, STEEL, 2.2)
    a.close()


def bike(a, x, y, s, colour=TEAL, flip=False, basket=False):
    """A bicycle, wheels on the ground at y."""
    a.ellipse(x, y, 40 * s, 3.4 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    wheel(a, -25, -16, 15, INK, STEEL, 2.4)
    wheel(a, 25, -16, 15, INK, STEEL, 2.4)
    a.path("M-25 -16L-2 -16L17 -39L-10 -37ZM-13 -43L-2 -16M25 -16L16 -45", None, colour, 3)
    a.path("M-18 -44h10", None, INK, 4)
    a.path("M16 -45l-6 -3M16 -45l5 -2", None, INK, 2.6)
    a.circle(-2, -16, 4, STEEL)
    if basket:
        a.path("M18 -48L33 -48L31 -36L20 -36Z", WOOD)
        a.circle(23, -50, 4, FERN)
        a.circle(29, -51, 4.4, LEAF)
    a.close()


def cyclist(a, x, y, s, colour=TEAL, flip=False, **kw):
    bike(a, x, y, s, colour, flip)
    kw.setdefault("hair", "helmet")
    kw.setdefault("accent", SUN)
    person(
        a,
        x,
        y,
        s,
        hip=(-11, -47),
        feet=((2, -8), (-4, -22)),
        lean=9,
        lh=(12, -49),
        rh=(14, -48),
        flip=flip,
        shadow=False,
        knee=1,
        look=0.7,
        **kw,
    )


def dog(a, x, y, s=1.0, colour=WOOD, flip=False):
    a.ellipse(x, y, 34 * s, 5 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    a.line([(-18, -24), (-19, -2)], dark(colour), 7)
    a.line([(14, -24), (15, -2)], dark(colour), 7)
    a.line([(-22, -26), (-24, -2)], colour, 7)
    a.line([(19, -24), (21, -2)], colour, 7)
    a.path("M-24 -34Q-36 -42 -36 -56", None, colour, 6)
    a.path("M-28 -28Q-28 -42 -12 -41L14 -42Q26 -42 25 -26Q0 -18 -28 -28Z", colour)
    a.circle(28, -48, 13, colour)
    a.ellipse(38, -45, 8, 6, light(colour, 0.35))
    a.circle(45, -47, 2.8, INK)
    a.circle(30, -51, 2, INK)
    a.path("M20 -58Q12 -56 15 -42Q22 -42 24 -52Z", dark(colour, 0.3))
    a.path("M17 -38L26 -34", None, BRICK, 4)
    a.close()


def seated(a, x, y, s=2.5, flip=False, chair=WOOD, **kw):
    """Somebody on a chair, facing right unless flipped."""
    m = -s if flip else s
    a.ellipse(x + 3 * m, y, 22 * s, 4 * s, INK, op=0.12)
    a.open(x, y, m, s)
    a.line([(-11, 0), (-10, -25), (-13, -58)], dark(chair), 3.6)
    a.line([(9, 0), (8, -24)], dark(chair), 3.2)
    a.rect(-13, -27, 25, 5, chair, 2)
    a.rect(-15.5, -60, 5, 22, chair, 2)
    a.close()
    kw.setdefault("lh", (14, -42))
    kw.setdefault("rh", (15, -41))
    kw.setdefault("look", 0.7)
    return person(a, x, y, s, hip=(-2, -29), feet=((15, 0), (19, 0)), flip=flip, shadow=False, knee=1, **kw)


def sitting_front(a, x, y, s=2.5, high=24, **kw):
    """Somebody sitting on a bench and looking at us; the seat is ``high`` units above y."""
    feet = kw.pop("feet", ((-7, 0), (7, 0)))
    kw.setdefault("lh", (-8, -high - 6))
    kw.setdefault("rh", (8, -high - 6))
    return person(a, x, y, s, hip=(0, -high), feet=feet, shadow=False, front=True, **kw)
