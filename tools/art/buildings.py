"""The houses of the quarter."""

from __future__ import annotations

import random

from .canvas import Batch, n
from .palette import (
    BRICK,
    FERN,
    GLASS,
    INK,
    LEAF,
    MEADOW,
    ROSE,
    SAND,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)


def window(a, x, y, w, h, lit=None, arch=False, box=None, frame=WHITE, batch=None):
    """A window with its top left at (x, y)."""
    m = w * 0.09
    b = batch or Batch(a)
    lit = lit or GLASS
    if arch:
        b.put(
            1,
            f"M{n(x)} {n(y + h)}V{n(y + w * 0.3)}Q{n(x + w / 2)} {n(y - w * 0.2)} {n(x + w)} {n(y + w * 0.3)}V{n(y + h)}Z",
            frame,
        )
        b.put(
            2,
            f"M{n(x + m)} {n(y + h - m)}V{n(y + w * 0.36)}Q{n(x + w / 2)} {n(y - w * 0.05)} {n(x + w - m)} {n(y + w * 0.36)}V{n(y + h - m)}Z",
            lit,
        )
    else:
        b.rect(1, x, y, w, h, frame)
        b.rect(2, x + m, y + m, w - 2 * m, h - 2 * m, lit)
    b.put(
        3,
        f"M{n(x + w / 2)} {n(y + m)}v{n(h - 2 * m)}M{n(x + m)} {n(y + h * 0.4)}h{n(w - 2 * m)}",
        None,
        frame,
        w * 0.06,
    )
    if box:
        b.rect(4, x - w * 0.06, y + h - w * 0.02, w * 1.12, w * 0.2, WOOD)
        b.dots(5, [(x + w * q, y + h - w * 0.05) for q in (0.1, 0.36, 0.62, 0.88)], box, w * 0.22)
    if not batch:
        b.flush()


def gruenderzeit(
    a, x, y, w, h, wall=SAND, roof=BRICK, floors=4, cols=4, seed=1, shop=None, gable=False, door=True
):
    """A house of about 1900: base, cornices, tall windows, mansard roof."""
    rnd = random.Random(seed)
    trim = light(wall, 0.45)
    fh = h / floors
    rh = fh * 0.95
    a.path(
        f"M{n(x - 6)} {n(y - h)}L{n(x + w * 0.06)} {n(y - h - rh)}L{n(x + w * 0.94)} {n(y - h - rh)}L{n(x + w + 6)} {n(y - h)}Z",
        roof,
    )
    a.rect(x + w * 0.06, y - h - rh - fh * 0.06, w * 0.88, fh * 0.1, dark(roof))
    for k in (0.2, 0.78):
        a.rect(x + w * k, y - h - rh - fh * 0.34, w * 0.06, fh * 0.36, dark(roof, 0.3))
    cw = w / cols
    for i in range(cols):
        dx = x + cw * (i + 0.5)
        if gable and i == cols // 2:
            continue
        if i % 2 == 0 or cols < 4:
            a.path(
                f"M{n(dx - cw * 0.26)} {n(y - h - 2)}V{n(y - h - fh * 0.5)}L{n(dx)} {n(y - h - fh * 0.72)}L{n(dx + cw * 0.26)} {n(y - h - fh * 0.5)}V{n(y - h - 2)}Z",
                trim,
            )
            a.rect(dx - cw * 0.15, y - h - fh * 0.48, cw * 0.3, fh * 0.36, GLASS)
    a.rect(x, y - h, w, h, wall)
    if gable:
        gx = x + cw * (cols // 2 + 0.5)
        a.path(
            f"M{n(gx - cw * 0.75)} {n(y - h + 2)}V{n(y - h - fh * 0.55)}Q{n(gx - cw * 0.4)} {n(y - h - fh * 0.6)} {n(gx - cw * 0.4)} {n(y - h - fh * 0.95)}Q{n(gx)} {n(y - h - fh * 1.4)} {n(gx + cw * 0.4)} {n(y - h - fh * 0.95)}Q{n(gx + cw * 0.4)} {n(y - h - fh * 0.6)} {n(gx + cw * 0.75)} {n(y - h - fh * 0.55)}V{n(y - h + 2)}Z",
            wall,
        )
        window(a, gx - cw * 0.26, y - h - fh * 0.75, cw * 0.52, fh * 0.62, arch=True)
    a.rect(x, y - fh, w, fh, dark(wall, 0.12))
    a.rect(x - 5, y - h - 4, w + 10, fh * 0.12, trim)
    a.rect(x - 3, y - fh - 3, w + 6, fh * 0.08, trim)
    dcol = cols // 2
    b = Batch(a)
    for f in range(1, floors):
        wy = y - h + (f - 1) * fh + fh * 0.24
        for i in range(cols):
            wx = x + cw * i + cw * 0.24
            lit = rnd.choice([GLASS, GLASS, GLASS, "#F7DFA2", "#7FB3C4"])
            box = rnd.choice([None, None, None, BRICK, SUN])
            window(a, wx, wy, cw * 0.52, fh * 0.62, lit, arch=f == 1, box=box, batch=b)
    for i in range(cols):
        wx = x + cw * i
        if door and i == dcol:
            a.path(
                f"M{n(wx + cw * 0.18)} {n(y)}V{n(y - fh * 0.62)}Q{n(wx + cw / 2)} {n(y - fh * 0.98)} {n(wx + cw * 0.82)} {n(y - fh * 0.62)}V{n(y)}Z",
                trim,
            )
            a.path(
                f"M{n(wx + cw * 0.25)} {n(y)}V{n(y - fh * 0.6)}Q{n(wx + cw / 2)} {n(y - fh * 0.88)} {n(wx + cw * 0.75)} {n(y - fh * 0.6)}V{n(y)}Z",
                MEADOW,
            )
            a.path(f"M{n(wx + cw / 2)} {n(y)}V{n(y - fh * 0.72)}", None, dark(MEADOW), 2)
        elif shop:
            a.rect(wx + cw * 0.08, y - fh * 0.7, cw * 0.84, fh * 0.62, GLASS, 3, WHITE, 4)
            m = 4
            for j in range(m):
                sx = wx + cw * 0.04 + j * cw * 0.92 / m
                a.path(
                    f"M{n(sx)} {n(y - fh * 0.84)}h{n(cw * 0.92 / m)}v{n(fh * 0.16)}a{n(cw * 0.46 / m)} {n(fh * 0.07)} 0 0 1 {n(-cw * 0.92 / m)} 0Z",
                    shop if j % 2 else WHITE,
                )
        else:
            window(a, wx + cw * 0.25, y - fh * 0.78, cw * 0.5, fh * 0.52, batch=b)
    b.flush()


def slab(
    a,
    x,
    y,
    w,
    h,
    floors=5,
    cols=9,
    wall="#EDE6D8",
    accents=(BRICK, SUN, TEAL, LEAF),
    seed=1,
    stairs=(2, 6),
    balconies=True,
):
    """A long block of the 1970s, freshly painted, with coloured balconies."""
    rnd = random.Random(seed)
    a.rect(x, y - h, w, h, wall)
    a.rect(x - 4, y - h - 7, w + 8, 12, dark(wall, 0.2), 2)
    a.rect(x, y - h * 0.07, w, h * 0.07, dark(wall, 0.16))
    a.rect(x + w * 0.3, y - h - h * 0.07, w * 0.05, h * 0.06, dark(wall, 0.25))
    fh, cw = h * 0.92 / floors, w / cols
    seams = "".join(f"M{n(x)} {n(y - h + f * fh + 6)}h{n(w)}" for f in range(1, floors))
    seams += "".join(f"M{n(x + i * cw)} {n(y - h + 6)}v{n(h * 0.92)}" for i in range(1, cols))
    a.path(seams, None, dark(wall, 0.08), 1.4)
    b = Batch(a)
    for i in range(cols):
        cx = x + cw * i
        if i in stairs:
            c = accents[stairs.index(i) % len(accents)]
            a.rect(cx + cw * 0.08, y - h + 6, cw * 0.84, h - 6, c)
            for f in range(floors - 1):
                b.rect(1, cx + cw * 0.26, y - h + fh * (f + 0.55), cw * 0.48, fh * 0.5, GLASS)
            a.rect(cx + cw * 0.2, y - fh * 0.72, cw * 0.6, fh * 0.72, MEADOW)
            a.rect(cx - cw * 0.1, y - fh * 0.84, cw * 1.2, fh * 0.11, dark(wall, 0.35), 2)
            continue
        for f in range(floors):
            fy = y - h + 6 + fh * f
            lit = rnd.choice([GLASS, GLASS, GLASS, "#7FB3C4", "#F7DFA2"])
            if balconies and (i - (1 if stairs else 0)) % 2 == 0:
                b.rect(0, cx + cw * 0.12, fy + fh * 0.12, cw * 0.76, fh * 0.78, dark(wall, 0.22))
                b.rect(1, cx + cw * 0.2, fy + fh * 0.18, cw * 0.6, fh * 0.6, lit)
                b.rect(
                    3,
                    cx + cw * 0.06,
                    fy + fh * 0.54,
                    cw * 0.88,
                    fh * 0.4,
                    accents[(i // 2 + f) % len(accents)],
                )
                if rnd.random() < 0.4:
                    b.dots(
                        4,
                        [(cx + cw * q, fy + fh * 0.52) for q in (0.2, 0.4, 0.6)],
                        rnd.choice([LEAF, FERN, ROSE]),
                        cw * 0.17,
                    )
            else:
                k = max(1.5, cw * 0.05)
                b.rect(0, cx + cw * 0.2 - k, fy + fh * 0.24 - k, cw * 0.6 + 2 * k, fh * 0.5 + 2 * k, WHITE)
                b.rect(1, cx + cw * 0.2, fy + fh * 0.24, cw * 0.6, fh * 0.5, lit)
                b.put(
                    2,
                    f"M{n(cx + cw * 0.5)} {n(fy + fh * 0.24)}v{n(fh * 0.5)}",
                    None,
                    WHITE,
                    max(1.2, cw * 0.04),
                )
    b.flush()


def torhaus(a, x, y, s=1.0, wall="#F4E3C1", roof=BRICK, banner=False):
    """The gate: a wide arch with a gable and two wings. Centre of the arch at (x, y)."""
    a.open(x, y, s)
    trim = light(wall, 0.55)
    for m in (-1, 1):
        x0 = -300 if m < 0 else 130
        a.path(f"M{x0 - 14} -170L{x0 + 40} -238L{x0 + 130} -238L{x0 + 184} -170Z", roof)
        a.path(f"M{x0 + 6} -195h158M{x0 + 24} -217h122", None, dark(roof, 0.12), 3)
        a.rect(x0, -172, 170, 172, wall)
        a.rect(x0 - 8, -178, 186, 12, trim, 2)
        a.rect(x0, -22, 170, 22, dark(wall, 0.16))
        for k in (20, 95):
            window(a, x0 + k, -146, 54, 88, box=SUN if m > 0 else BRICK, arch=True)
    # the portal with its opening
    a.path("M-142 0V-250H142V0H84V-120A84 84 0 0 0 -84 -120V0Z", wall)
    a.path("M-84 -8V-120A84 84 0 0 1 84 -120V-8", None, trim, 16)
    a.path("M-14 -196L-18 -222H18L14 -196Z", dark(wall, 0.14))
    for px in (-136, 104):
        a.rect(px, -236, 32, 236, trim)
        a.path(f"M{px + 10} -222V-18M{px + 22} -222V-18", None, dark(wall, 0.12), 3)
        a.rect(px - 5, -244, 42, 12, trim, 2)
        a.rect(px - 5, -16, 42, 16, dark(wall, 0.12), 2)
    a.rect(-156, -262, 312, 20, trim, 3)
    a.path("M-164 -262L0 -340L164 -262Z", wall)
    a.path("M-164 -262L0 -340L164 -262", None, roof, 14)
    a.circle(0, -288, 25, WHITE, dark(wall, 0.3), 4)
    a.path("M0 -288V-303M0 -288L10 -282", None, INK, 4)
    a.line([(0, -345), (0, -390)], STEEL, 4)
    a.path("M2 -390Q22 -396 36 -388Q48 -382 58 -386V-364Q46 -358 34 -364Q20 -372 2 -366Z", MEADOW)
    if banner:
        for px, c in ((-136, SUN), (104, LEAF)):
            a.path(f"M{px + 3} -226h26v92l-13 -12l-13 12Z", c)
    a.close()


def skyline(a, y, colour, seed=1, scale=1.0, width=None):
    """Far roofs in one tone."""
    rnd = random.Random(seed)
    x, d = -20.0, f"M-20 {n(y)}"
    while x < (width or a.w) + 20:
        w, h = rnd.uniform(50, 120) * scale, rnd.uniform(40, 105) * scale
        kind = rnd.choice(["flat", "gable", "mansard", "flat", "tower"])
        if kind == "flat":
            d += f"L{n(x)} {n(y - h)}L{n(x + w * 1.5)} {n(y - h)}"
            x += w * 1.5
        elif kind == "gable":
            d += f"L{n(x)} {n(y - h * 0.8)}L{n(x + w / 2)} {n(y - h * 1.15)}L{n(x + w)} {n(y - h * 0.8)}"
            x += w
        elif kind == "mansard":
            d += f"L{n(x)} {n(y - h)}L{n(x + w * 0.15)} {n(y - h * 1.25)}L{n(x + w * 0.85)} {n(y - h * 1.25)}L{n(x + w)} {n(y - h)}"
            x += w
        else:
            d += f"L{n(x)} {n(y - h)}L{n(x + w * 0.2)} {n(y - h)}L{n(x + w * 0.2)} {n(y - h * 1.5)}L{n(x + w * 0.32)} {n(y - h * 2)}L{n(x + w * 0.44)} {n(y - h * 1.5)}L{n(x + w * 0.44)} {n(y - h)}"
            x += w * 0.5
        d += f"L{n(x)} {n(y)}"
    a.path(d + "Z", colour)
