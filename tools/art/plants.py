"""Trees, bushes and flowers."""

from __future__ import annotations

import math
import random

from .canvas import n
from .palette import BARK, BRICK, FERN, INK, LEAF, LIME, SUN, WHITE, WOOD, dark, mix


def tree(a, x, y, h, kind="round", tone=FERN, seed=1, extra=None):
    """A tree of height ``h`` standing at (x, y)."""
    rnd = random.Random(seed)
    lightc, darkc = mix(tone, LIME, 0.4), dark(tone, 0.12)
    a.ellipse(x, y, h * 0.22, h * 0.03, INK, op=0.13)
    if kind == "poplar":
        a.line([(x, y), (x, y - h * 0.3)], BARK, h * 0.05)
        a.path(
            f"M{n(x)} {n(y - h)}C{n(x + h * 0.2)} {n(y - h * 0.7)} {n(x + h * 0.2)} {n(y - h * 0.12)} {n(x)} {n(y - h * 0.12)}C{n(x - h * 0.2)} {n(y - h * 0.12)} {n(x - h * 0.2)} {n(y - h * 0.7)} {n(x)} {n(y - h)}Z",
            tone,
        )
        a.path(
            f"M{n(x - h * 0.01)} {n(y - h * 0.92)}C{n(x - h * 0.16)} {n(y - h * 0.6)} {n(x - h * 0.15)} {n(y - h * 0.2)} {n(x - h * 0.03)} {n(y - h * 0.17)}Q{n(x - h * 0.06)} {n(y - h * 0.5)} {n(x - h * 0.01)} {n(y - h * 0.92)}Z",
            lightc,
            op=0.7,
        )
        return
    trunk = "#EFE9DC" if kind == "birch" else BARK
    w = h * (0.035 if kind == "birch" else 0.055)
    a.path(
        f"M{n(x - w)} {n(y)}Q{n(x - w * 0.5)} {n(y - h * 0.2)} {n(x - w * 0.5)} {n(y - h * 0.55)}L{n(x + w * 0.5)} {n(y - h * 0.55)}Q{n(x + w * 0.5)} {n(y - h * 0.2)} {n(x + w)} {n(y)}Z",
        trunk,
    )
    if kind == "birch":
        a.path(
            "".join(f"M{n(x - w * 0.5)} {n(y - h * q)}h{n(w * 0.8)}" for q in (0.1, 0.2, 0.27, 0.36)),
            None,
            INK,
            h * 0.009,
        )
    else:
        a.path(
            f"M{n(x)} {n(y - h * 0.34)}L{n(x - h * 0.13)} {n(y - h * 0.5)}M{n(x)} {n(y - h * 0.3)}L{n(x + h * 0.13)} {n(y - h * 0.46)}",
            None,
            trunk,
            h * 0.025,
        )
    k = 0.8 if kind == "birch" else 1.0
    crown = [
        (0, -0.76, 0.235),
        (-0.2 * k, -0.6, 0.2),
        (0.2 * k, -0.62, 0.2),
        (-0.1 * k, -0.46, 0.16),
        (0.12 * k, -0.47, 0.16),
    ]
    crown = [(cx + rnd.uniform(-0.02, 0.02), cy + rnd.uniform(-0.02, 0.02), r) for cx, cy, r in crown]
    for cx, cy, r in crown[3:]:
        a.circle(x + cx * h, y + cy * h, r * h, darkc)
    for cx, cy, r in crown[:3]:
        a.circle(x + cx * h, y + cy * h, r * h, tone)
    spots = [(x + (cx - 0.04) * h, y + (cy - 0.05) * h, r * h * 0.62) for cx, cy, r in crown[:3]]
    a.path(
        "".join(
            f"M{n(px - q)} {n(py)}a{n(q)} {n(q)} 0 1 0 {n(2 * q)} 0a{n(q)} {n(q)} 0 1 0 {n(-2 * q)} 0z"
            for px, py, q in spots
        ),
        mix(tone, lightc, 0.55),
    )
    if extra:
        spots = [
            (x + (cx + rnd.uniform(-r, r) * 0.7) * h, y + (cy + rnd.uniform(-r, r) * 0.7) * h)
            for cx, cy, r in crown
            for _ in range(4)
        ]
        a.dots(spots, extra, h * 0.035)


def bush(a, x, y, w, tone=FERN, seed=1, extra=None):
    rnd = random.Random(seed)
    for cx, r in ((-0.3, 0.2), (0.3, 0.2), (0, 0.28)):
        a.circle(x + cx * w, y - r * w * 0.8, r * w, tone)
    a.circle(x - 0.08 * w, y - 0.3 * w, 0.15 * w, mix(tone, LIME, 0.4), op=0.6)
    a.rect(x - 0.48 * w, y - 0.12 * w, 0.96 * w, 0.13 * w, tone, 0.06 * w)
    if extra:
        a.dots(
            [(x + rnd.uniform(-0.4, 0.4) * w, y - rnd.uniform(0.08, 0.42) * w) for _ in range(9)],
            extra,
            w * 0.06,
        )


def tufts(a, x0, x1, y0, y1, count, colour, seed=1, size=16):
    rnd = random.Random(seed)
    d = []
    for _ in range(count):
        x, y = rnd.uniform(x0, x1), rnd.uniform(y0, y1)
        k = size * rnd.uniform(0.7, 1.2)
        d.append(
            f"M{x:.0f} {y:.0f}l{-k * 0.4:.0f} {-k * 0.8:.0f}m{k * 0.4:.0f} {k * 0.8:.0f}v{-k:.0f}m0 {k:.0f}l{k * 0.4:.0f} {-k * 0.7:.0f}"
        )
    a.path("".join(d), None, colour, max(1.6, size * 0.14))


def flowers(a, x0, x1, y0, y1, count, seed=1, size=11, colours=(BRICK, SUN, WHITE, "#C58BB5")):
    rnd = random.Random(seed)
    spots = [(round(rnd.uniform(x0, x1)), round(rnd.uniform(y0, y1))) for _ in range(count)]
    a.path("".join(f"M{n(x)} {n(y)}v{n(size * 1.5)}" for x, y in spots), None, FERN, max(1.6, size * 0.2))
    for i, c in enumerate(colours):
        part = spots[i :: len(colours)]
        k = n(size * 0.45)
        a.path(
            "".join(f"M{x} {y}m-{k} 0h.1m{k} -{k}h.1m{k} {k}h.1m-{k} {k}h.1" for x, y in part),
            None,
            c,
            size * 0.75,
        )
        a.dots(part, SUN if c != SUN else WOOD, size * 0.5)


def tulip(a, x, y, h, colour=BRICK):
    a.path(f"M{n(x)} {n(y)}Q{n(x + h * 0.05)} {n(y - h * 0.4)} {n(x)} {n(y - h * 0.7)}", None, FERN, h * 0.06)
    a.path(
        f"M{n(x)} {n(y)}Q{n(x - h * 0.25)} {n(y - h * 0.2)} {n(x - h * 0.2)} {n(y - h * 0.45)}Q{n(x)} {n(y - h * 0.3)} {n(x)} {n(y)}Z",
        LEAF,
    )
    a.path(
        f"M{n(x - h * 0.15)} {n(y - h)}L{n(x - h * 0.06)} {n(y - h * 0.88)}L{n(x)} {n(y - h)}L{n(x + h * 0.06)} {n(y - h * 0.88)}L{n(x + h * 0.15)} {n(y - h)}Q{n(x + h * 0.2)} {n(y - h * 0.66)} {n(x)} {n(y - h * 0.64)}Q{n(x - h * 0.2)} {n(y - h * 0.66)} {n(x - h * 0.15)} {n(y - h)}Z",
        colour,
    )


def sunflower(a, x, y, h, r):
    a.line([(x, y), (x, y - h)], FERN, r * 0.25)
    a.ellipse(x + r * 0.7, y - h * 0.45, r * 0.65, r * 0.28, LEAF)
    a.ellipse(x - r * 0.7, y - h * 0.3, r * 0.65, r * 0.28, LEAF)
    a.dots(
        [
            (x + math.cos(k * math.pi / 6) * r * 0.8, y - h + math.sin(k * math.pi / 6) * r * 0.8)
            for k in range(12)
        ],
        SUN,
        r * 0.6,
    )
    a.circle(x, y - h, r * 0.62, BARK)
