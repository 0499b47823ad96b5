"""Draw the illustrations of the demonstration quarter as plain SVG.

All pictures share one small kit (people, trees, houses, furniture) and one palette, so they look like one hand.
The output is deterministic: the same script always writes the same files.

    python tools/draw_art.py               write every picture
    python tools/draw_art.py hero wiesen   write only these

The SVG uses basic shapes, paths, gradients and clip paths only: no text, no fonts, no filters, no outside references.
"""

from __future__ import annotations

import itertools
import math
import random
import re
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src" / "quartier" / "demo" / "art"

# --- palette -----------------------------------------------------------------------------

MEADOW, LEAF, BRICK, SUN = "#1F6F54", "#8DBF67", "#C8553D", "#F2B84B"
SKY, INK, PAPER, WHITE = "#CFE8EE", "#20302B", "#FBF7EF", "#FFFFFF"
GRASS, LIME, PALE = "#A9CF7F", "#C5DF98", "#DDEBBE"
FERN, TEAL, BLUE = "#4C9A63", "#4A9C9C", "#3F7C93"
PEACH, ROSE, PLUM = "#F3C7A0", "#E59A86", "#7D4E72"
SAND, STONE, WOOD, BARK = "#F3E5C8", "#D8CDBA", "#B07C4F", "#7A5336"
STEEL, GLASS = "#8B979A", "#9CC9D6"
SKINS = ["#F7D4B8", "#EBB78F", "#CF9163", "#A76C45", "#85532F"]
HAIRS = {
    "black": "#2A211D",
    "brown": "#5C3B24",
    "chestnut": "#8A4F2A",
    "blond": "#DDB055",
    "red": "#BC5A2C",
    "grey": "#B9B5AE",
    "white": "#E8E4DC",
}


def mix(a, b, t):
    """Colour ``a`` moved towards ``b`` by ``t``."""
    p = [int(a[i : i + 2], 16) for i in (1, 3, 5)]
    q = [int(b[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in zip(p, q, strict=False))


def dark(c, t=0.18):
    return mix(c, INK, t)


def light(c, t=0.3):
    return mix(c, WHITE, t)


def n(v):
    """A number with at most one decimal and nothing superfluous; picture coordinates need none."""
    s = f"{round(v)}.0" if abs(v) >= 100 else f"{v:.1f}"
    return "0" if s in ("-0.0", "0.0") else s[:-2] if s.endswith(".0") else s


def pts(points):
    return " ".join(f"{n(x)} {n(y)}" for x, y in points)


# --- canvas ------------------------------------------------------------------------------


class Art:
    """A list of SVG elements with short drawing methods."""

    def __init__(self, name, width=1200, height=800):
        self.name, self.w, self.h = name, width, height
        self.out, self.defs = [], []

    def add(self, s):
        self.out.append(s)

    def _style(self, fill, stroke, sw, op):
        s = f' fill="{fill}"' if fill else ""
        if stroke:
            s += f' stroke="{stroke}" stroke-width="{n(sw)}"'
        return s + (f' opacity="{op:g}"' if op != 1 else "")

    def rect(self, x, y, w, h, fill, rx=0, stroke=None, sw=2, op=1):
        r = f' rx="{n(rx)}"' if rx else ""
        self.add(
            f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{r}{self._style(fill, stroke, sw, op)}/>'
        )

    def circle(self, x, y, r, fill, stroke=None, sw=2, op=1):
        self.add(f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}"{self._style(fill, stroke, sw, op)}/>')

    def ellipse(self, x, y, rx, ry, fill, stroke=None, sw=2, op=1):
        self.add(
            f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}"{self._style(fill, stroke, sw, op)}/>'
        )

    def path(self, d, fill=None, stroke=None, sw=2, op=1, evenodd=False):
        e = ' fill-rule="evenodd"' if evenodd else ""
        d = re.sub(r"(?<![\d.])0\.", ".", d.replace(" -", "-"))
        self.add(f'<path d="{d}"{e}{self._style(fill, stroke, sw, op)}/>')

    def poly(self, points, fill, stroke=None, sw=2, op=1):
        self.path(f"M{pts(points)}Z", fill, stroke, sw, op)

    def line(self, points, stroke, sw=4, op=1):
        self.path(f"M{pts(points)}", None, stroke, sw, op)

    def dots(self, points, colour, size, op=1):
        """Many round dots of one colour as a single path."""
        self.path("".join(f"M{n(x)} {n(y)}h.1" for x, y in points), None, colour, size, op)

    def open(self, x=0, y=0, sx=1.0, sy=None, turn=0):
        t = f"translate({n(x)} {n(y)})"
        if turn:
            t += f" rotate({n(turn)})"
        if sx != 1 or (sy is not None and sy != 1):
            t += f" scale({sx:.3g} {sx if sy is None else sy:.3g})"
        self.add(f'<g transform="{t}">')

    def close(self):
        self.add("</g>")

    def gradient(self, gid, stops):
        rows = "".join(f'<stop offset="{o}" stop-color="{c}"/>' for o, c in stops)
        self.defs.append(
            f'<linearGradient id="{self.name}-{gid}" x1="0" y1="0" x2="0" y2="1">{rows}</linearGradient>'
        )
        return f"url(#{self.name}-{gid})"

    def svg(self):
        defs = f"<defs>{''.join(self.defs)}</defs>" if self.defs else ""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.w} {self.h}" width="{self.w}" height="{self.h}" fill="none" stroke-linecap="round" stroke-linejoin="round">'
        return head + defs + "\n" + "\n".join(self.out) + "\n</svg>\n"


class Batch:
    """Collects many small shapes and writes one path per layer and style, which keeps facades light."""

    def __init__(self, a):
        self.a, self.rows = a, {}

    def put(self, layer, d, fill=None, stroke=None, sw=2):
        self.rows.setdefault((layer, fill or "", stroke or "", round(sw, 1)), []).append(d)

    def rect(self, layer, x, y, w, h, fill):
        if w >= 12:
            w = round(w)
        if h >= 12:
            h = round(h)
        self.put(layer, f"M{n(x)} {n(y)}h{n(w)}v{n(h)}h{n(-w)}z", fill)

    def dots(self, layer, points, colour, size):
        self.put(layer, "".join(f"M{n(x)} {n(y)}h.1" for x, y in points), None, colour, size)

    def flush(self):
        for (_, fill, stroke, sw), d in sorted(self.rows.items(), key=lambda row: row[0][0]):
            self.a.path("".join(d), fill or None, stroke or None, sw)
        self.rows = {}


# --- people ------------------------------------------------------------------------------

BODIES = {
    #          hip  shoulder head   r    shw  hipw legw armw  arm  leg
    "adult": (-45, -71, -86.5, 10.2, 11.5, 9.6, 8.6, 6.8, 14.5, 21.4),
    "teen": (-41, -65, -80, 10.2, 10.2, 8.4, 7.8, 6.2, 13.0, 19.4),
    "child": (-26, -44, -58.5, 10.4, 8.8, 7.6, 7.2, 5.8, 9.8, 11.9),
    "toddler": (-16, -31, -44.5, 10.2, 8.0, 7.6, 6.8, 5.4, 7.4, 6.9),
}


def joint(a, b, l1, l2, bend):
    """Elbow or knee between ``a`` and ``b``; ``bend`` chooses the side. Also the reachable end point."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or 0.01
    if d > l1 + l2:
        b = (a[0] + dx / d * (l1 + l2), a[1] + dy / d * (l1 + l2))
        dx, dy, d = b[0] - a[0], b[1] - a[1], l1 + l2
    k = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
    h = math.sqrt(max(l1 * l1 - k * k, 0)) * bend
    return (a[0] + dx / d * k - dy / d * h, a[1] + dy / d * k + dx / d * h), b


def back_hair(a, cx, cy, r, hair, hc, look):
    """What hangs behind the head, drawn before the body."""
    u = r / 10

    def p(x, y):
        return f"{n(cx + x * u)} {n(cy + y * u)}"

    hd = dark(hc, 0.12)
    if hair in ("bob", "long"):
        low = 9 if hair == "bob" else 19
        a.path(
            f"M{p(-11.6, -1)}C{p(-12, -14.5)} {p(12, -14.5)} {p(11.6, -1)}L{p(12, low)}Q{p(12, low + 3)} {p(8, low + 2)}"
            f"L{p(-8, low + 2)}Q{p(-12, low + 3)} {p(-12, low)}Z",
            hd,
        )
    elif hair == "ponytail":
        a.path(f"M{p(-7, -6)}C{p(-18, -9)} {p(-18, 5)} {p(-14, 11)}C{p(-12, 6)} {p(-9, 4)} {p(-6, 0)}Z", hd)
    elif hair == "pigtails":
        a.ellipse(cx - 12.5 * u, cy + 3 * u, 3.6 * u, 6.4 * u, hd)
        a.ellipse(cx + 12.5 * u, cy + 3 * u, 3.6 * u, 6.4 * u, hd)
    elif hair == "bun":
        a.circle(cx - look * 3 * u, cy - 12.6 * u, 5 * u, hd)
    elif hair == "afro":
        a.circle(cx, cy - 3 * u, 14.2 * u, hc)
    elif hair == "curly":
        for x, y, q in ((-9, -3, 5), (9, -3, 5), (-10, 3, 4.4), (10, 3, 4.4)):
            a.circle(cx + x * u, cy + y * u, q * u, hd)
    elif hair == "braid":
        a.path(f"M{p(8, -2)}Q{p(15, 6)} {p(10, 20)}", None, hd, 4.5 * u)


def head(a, cx, cy, r, skin, hair, hc, look, glasses, beard, mouth, eyes, accent):
    """A face with hair or headwear, drawn around the given centre."""
    u = r / 10
    f = look * 2.6 * u  # the features move sideways when somebody looks aside

    def p(x, y):
        return f"{n(cx + x * u)} {n(cy + y * u)}"

    def cap(low=0.5, fringe=-4.5):
        return (
            f"M{p(-10.6, low)}C{p(-11.6, -8)} {p(-6, -11.8)} {p(0, -11.8)}C{p(6, -11.8)} {p(11.6, -8)} {p(10.6, low)}"
            f"C{p(9.4, -1.5)} {p(8.6, -3.6)} {p(6.4 + look, fringe)}Q{p(-2 + look * 3, fringe - 3)} {p(-6.6 + look, fringe + 1)}"
            f"C{p(-8.8, -2.6)} {p(-9.6, -1)} {p(-10.6, low)}Z"
        )

    hd = dark(hc, 0.12)
    if hair == "hijab":
        a.path(
            f"M{p(-12, 1)}C{p(-13, -15)} {p(13, -15)} {p(12, 1)}C{p(12, 8)} {p(13, 14)} {p(15, 20)}Q{p(0, 27)} {p(-15, 20)}"
            f"C{p(-13, 14)} {p(-12, 8)} {p(-12, 1)}Z",
            hc,
        )
        a.path(f"M{p(-8, 9)}Q{p(2, 17)} {p(12, 12)}", None, hd, 1.3 * u)
        a.ellipse(cx + f * 0.5, cy + 0.6 * u, 8.2 * u, 9.3 * u, skin)
    else:
        a.circle(cx - 10 * u + f * 0.3, cy + 1.2 * u, 2.2 * u, dark(skin, 0.1))
        a.circle(cx + 10 * u + f * 0.3, cy + 1.2 * u, 2.2 * u, dark(skin, 0.1))
        a.circle(cx, cy, 10 * u, skin)
    # cheeks, eyes, nose, mouth
    blush = mix(skin, "#D9483B", 0.26 if skin in SKINS[:3] else 0.17)
    a.dots([(cx + f - 5.3 * u, cy + 3.2 * u), (cx + f + 5.3 * u, cy + 3.2 * u)], blush, 3.6 * u)
    if eyes == "happy":
        a.path(
            f"M{p(f / u - 5, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0M{p(f / u + 2, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0",
            None,
            INK,
            1.2 * u,
        )
    else:
        a.dots([(cx + f - 3.5 * u, cy - 0.4 * u), (cx + f + 3.5 * u, cy - 0.4 * u)], INK, 2.3 * u)
    a.path(
        f"M{p(f / u - 0.6 + look * 0.9, 0.6)}q{n((1.2 if look >= 0 else -1.2) * u)} {n(1.6 * u)} {n(-0.3 * u)} {n(1.9 * u)}",
        None,
        dark(skin, 0.25),
        0.9 * u,
    )
    if beard:
        a.path(
            f"M{p(-9.9, 1.6)}C{p(-9.6, 13)} {p(9.6, 13)} {p(9.9, 1.6)}Q{p(7, 4.6)} {p(3.4 + look, 3.6)}Q{p(look, 2.6)} {p(-3.4 + look, 3.6)}Q{p(-7, 4.6)} {p(-9.9, 1.6)}Z",
            hc,
        )
    if mouth == "open":
        a.path(
            f"M{p(f / u - 3, 3.9)}Q{p(f / u, 4.6)} {p(f / u + 3, 3.9)}Q{p(f / u + 2.4, 7.8)} {p(f / u, 7.8)}Q{p(f / u - 2.4, 7.8)} {p(f / u - 3, 3.9)}Z",
            "#7C2420",
        )
        a.path(f"M{p(f / u - 2.2, 4.6)}h{n(4.4 * u)}", None, WHITE, 0.9 * u)
    else:
        a.path(
            f"M{p(f / u - 2.9, 4.5)}Q{p(f / u, 7.4)} {p(f / u + 2.9, 4.5)}",
            None,
            INK if beard or skin in SKINS[3:] else "#7A332B",
            1.2 * u,
        )
    # hair in front, headwear
    if hair in ("short", "bob", "long", "ponytail", "pigtails", "bun", "braid"):
        a.path(cap(0.8 if hair == "short" else 1.5), hc)
    elif hair == "side":
        a.path(
            f"M{p(-10.6, 1)}C{p(-12, -9)} {p(-6, -12.6)} {p(1, -12)}C{p(8, -12)} {p(11.6, -7)} {p(10.6, 1)}C{p(9, -3)} {p(8, -5)} {p(5, -7)}Q{p(-3, -2.6)} {p(-9, -3)}Z",
            hc,
        )
    elif hair == "quiff":
        a.path(cap(-0.5), hc)
        a.ellipse(cx + 2 * u, cy - 11 * u, 7 * u, 3.6 * u, hc)
    elif hair in ("curly", "afro"):
        for x, y, q in ((-7.4, -6.6, 4.6), (-2.6, -9.4, 4.8), (3, -9.4, 4.8), (7.6, -6.4, 4.6)):
            a.circle(cx + x * u, cy + y * u, q * u, hc)
    elif hair == "bald":
        a.path(
            f"M{p(-10.5, 3)}Q{p(-12.6, -3)} {p(-8.6, -5.6)}Q{p(-9.4, -1)} {p(-8.8, 1)}ZM{p(10.5, 3)}Q{p(12.6, -3)} {p(8.6, -5.6)}Q{p(9.4, -1)} {p(8.8, 1)}Z",
            hc,
        )
    elif hair == "cap":
        a.path(f"M{p(-10.4, -2.4)}C{p(-10.6, -15)} {p(10.6, -15)} {p(10.4, -2.4)}Z", accent)
        side = 1 if look >= 0 else -1
        a.path(
            f"M{p(-4 * side, -4.4)}L{p(10 * side, -4.4)}Q{p(17.5 * side, -3.6)} {p(17 * side, -1.6)}L{p(-2 * side, -1.8)}Z",
            dark(accent),
        )
    elif hair == "beanie":
        a.path(f"M{p(-10.6, -3)}C{p(-11, -16)} {p(11, -16)} {p(10.6, -3)}Z", accent)
        a.rect(cx - 11.2 * u, cy - 6 * u, 22.4 * u, 4.6 * u, dark(accent), 2.2 * u)
        a.circle(cx, cy - 14 * u, 3 * u, light(accent))
    elif hair == "sunhat":
        a.path(f"M{p(-8.6, -4)}C{p(-9, -15.5)} {p(9, -15.5)} {p(8.6, -4)}Z", accent)
        a.ellipse(cx, cy - 5.6 * u, 16.5 * u, 3.4 * u, light(accent, 0.18))
        a.path(f"M{p(-8.6, -8)}Q{p(0, -6)} {p(8.6, -8)}", None, BRICK, 2 * u)
    elif hair in ("helmet", "hardhat"):
        a.path(f"M{p(-11, -3)}C{p(-11.6, -16.5)} {p(11.6, -16.5)} {p(11, -3)}Z", accent)
        a.rect(cx - 12.5 * u, cy - 5 * u, 25 * u, 3 * u, dark(accent, 0.12), 1.5 * u)
        if hair == "helmet":
            a.path(
                f"M{p(-4, -12.4)}Q{p(-5, -8)} {p(-4, -6)}M{p(4, -12.4)}Q{p(5, -8)} {p(4, -6)}",
                None,
                dark(accent),
                1.4 * u,
            )
        else:
            a.path(f"M{p(0, -13)}L{p(0, -6)}", None, light(accent), 2.4 * u)
    if glasses:
        g = dark(BARK, 0.4)
        a.circle(cx + f - 3.6 * u, cy - 0.2 * u, 3.1 * u, None, g, 0.9 * u)
        a.circle(cx + f + 3.6 * u, cy - 0.2 * u, 3.1 * u, None, g, 0.9 * u)
        a.path(f"M{p(f / u - 0.6, -0.6)}h{n(1.2 * u)}", None, g, 0.9 * u)


def person(
    a, x, y, s=2.5, kind="adult", skin=0, hair="short", hc="brown", top=MEADOW, bottom=BLUE, wear="shirt", feet=None,
    hip=None, lh=None, rh=None, lean=0.0, look=0.0, flip=False, glasses=False, beard=False, mouth="smile", eyes="dot",
    accent=SUN, sleeves="long", shoes="#4A3B33", knee=1, el=0, er=0, shadow=True, tilt=0.0,
    front=False,
):  # fmt: skip
    """One person; feet at (x, y). Local units: an adult is about 97 tall. ``lh`` and ``rh`` are hand positions.

    Returns a function from local units to picture coordinates, for things the person holds.
    """
    hy, sy, cy, r, shw, hipw, legw, armw, arm, leg = BODIES[kind]
    skin = SKINS[skin] if isinstance(skin, int) else skin
    hc = HAIRS.get(hc, hc)
    hip = hip or (0, hy)
    dy = hip[1] - hy
    sx, sy, cx, cy = hip[0] + lean, sy + dy, hip[0] + lean * 1.3 + tilt, cy + dy
    feet = feet or ((-5.2, 0), (5.2, 0))
    lh = lh or (sx - shw - 2.6, sy + arm * 1.93)
    rh = rh or (sx + shw + 2.6, sy + arm * 1.93)
    if shadow:
        a.ellipse(x, y, shw * s * 1.7, 4.2 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    if wear == "dress" or wear == "skirt":
        legc, shin = skin, skin
    elif wear == "shorts":
        legc, shin = bottom, skin
    else:
        legc, shin = bottom, bottom
    pair = ""
    for i, (fx, fy) in enumerate(feet):
        hx = hip[0] + (-1 if i == 0 else 1) * (hipw - legw / 2 - 1.1)
        k, (ex, ey) = joint((hx, hip[1]), (fx, fy - 2.5), leg, leg, -knee)
        if front:  # sitting and facing us: the thighs are foreshortened
            k, ex, ey = (fx * 1.1, hip[1] + 8), fx, fy - 2.5
        thigh = legw * (1.35 if front else 1)
        c1, c2 = (dark(legc, 0.1), dark(shin, 0.1)) if i == 0 else (legc, shin)
        if c1 == c2 and not front:
            a.line([(hx, hip[1]), k, (ex, ey - 2)], c1, legw)
        else:
            a.line([k, (ex, ey - 1.4)], c2, legw * 0.8)
            a.line([(hx, hip[1]), k], c1, thigh)
        d = 1.6
        shoe = f"M{n(ex - 4.4 + d)} {n(ey + 2.8)}Q{n(ex - 4.6 + d)} {n(ey - 2.6)} {n(ex + d)} {n(ey - 2)}Q{n(ex + 6.4 + d)} {n(ey - 1.4)} {n(ex + 6.2 + d)} {n(ey + 2.8)}Z"
        pair = pair + shoe
    a.path(pair, shoes)
    # the arm behind
    sleeve = dark(top, 0.12)

    def draw_arm(shoulder, hand, bend, colour):
        e, hnd = joint(shoulder, hand, arm, arm, bend or 1)
        if not bend:  # the elbow falls down and outwards
            side = 1 if shoulder[0] > sx else -1
            e = max(e, joint(shoulder, hand, arm, arm, -1)[0], key=lambda q: q[1] + 0.6 * side * q[0])
        if sleeves == "short":
            a.line([e, hnd], skin, armw * 0.8)
            a.line([shoulder, ((shoulder[0] + e[0] * 3) / 4, (shoulder[1] + e[1] * 3) / 4)], colour, armw)
        else:
            a.line([shoulder, e, hnd], colour, armw)
        a.circle(hnd[0], hnd[1], armw * 0.5, skin)

    back_hair(a, cx, cy, r, hair, hc, look)
    left, right = (sx - shw + armw / 2 - 0.4, sy + 2.2), (sx + shw - armw / 2 + 0.4, sy + 2.2)
    draw_arm(left, lh, el, sleeve)
    a.line([(sx + (cx - sx) * 0.3, sy + 1), (cx, cy + r * 0.6)], dark(skin, 0.12), r * 0.72)
    # torso
    hem = {"dress": 0.36, "coat": 0.3, "skirt": 0.03}.get(wear, 0.05) * -hy
    flare = {"dress": 1.55, "coat": 1.2}.get(wear, 1.0)
    bx, by = hip[0], hip[1] + hem
    seated = hip[1] - hy > 6
    if seated and wear in ("dress", "coat"):
        by, flare = hip[1] + 3, 1.15
    a.path(
        f"M{n(bx - hipw * flare)} {n(by + 2)}L{n(sx - shw)} {n(sy + 5)}Q{n(sx - shw)} {n(sy - 2)} {n(sx - shw + 6)} {n(sy - 2.6)}"
        f"L{n(sx + shw - 6)} {n(sy - 2.6)}Q{n(sx + shw)} {n(sy - 2)} {n(sx + shw)} {n(sy + 5)}L{n(bx + hipw * flare)} {n(by + 2)}"
        f"Q{n(bx)} {n(by + 5)} {n(bx - hipw * flare)} {n(by + 2)}Z",
        top,
    )
    if wear == "skirt":
        low = hip[1] + 15 if not seated else hip[1] + 5
        a.path(
            f"M{n(bx - hipw)} {n(hip[1] - 3)}L{n(bx - hipw * 1.5)} {n(low)}Q{n(bx)} {n(low + 4)} {n(bx + hipw * 1.5)} {n(low)}L{n(bx + hipw)} {n(hip[1] - 3)}Z",
            bottom,
        )
    if wear == "coat":
        a.line([(sx, sy + 1), (bx, by + 2)], dark(top), 1.2)
        a.dots([(sx + 2.6, sy + 9), (sx + 2.6, sy + 17)], light(top, 0.5), 1.9)
    if wear == "overall":
        a.path(
            f"M{n(bx - hipw)} {n(by + 2)}L{n(sx - 7)} {n(sy + 9)}L{n(sx + 7)} {n(sy + 9)}L{n(bx + hipw)} {n(by + 2)}Z",
            bottom,
        )
        a.path(
            f"M{n(sx - 6)} {n(sy + 10)}L{n(sx - 7)} {n(sy - 2)}M{n(sx + 6)} {n(sy + 10)}L{n(sx + 7)} {n(sy - 2)}",
            None,
            bottom,
            2.6,
        )
    if wear == "apron":
        a.path(
            f"M{n(bx - hipw * 0.8)} {n(by + 9)}L{n(sx - 6)} {n(sy + 8)}L{n(sx + 6)} {n(sy + 8)}L{n(bx + hipw * 0.8)} {n(by + 9)}Z",
            accent,
        )
    if wear == "vest":
        a.path(
            f"M{n(sx - shw)} {n(sy + 5)}Q{n(sx - shw)} {n(sy - 2)} {n(sx - 5)} {n(sy - 2.6)}L{n(sx - 2)} {n(sy + 6)}L{n(bx - 2)} {n(by + 2)}L{n(bx - hipw)} {n(by + 2)}ZM{n(sx + shw)} {n(sy + 5)}Q{n(sx + shw)} {n(sy - 2)} {n(sx + 5)} {n(sy - 2.6)}L{n(sx + 2)} {n(sy + 6)}L{n(bx + 2)} {n(by + 2)}L{n(bx + hipw)} {n(by + 2)}Z",
            accent,
        )
    if wear == "stripes":
        for k in (0.3, 0.55, 0.8):
            yy = sy + (hip[1] - sy) * k
            a.line([(sx - shw + 2, yy), (sx + shw - 2, yy)], light(top, 0.6), 2.2)
    raised = rh[1] < sy - 4
    if not raised:
        draw_arm(right, rh, er, sleeve)
    head(a, cx, cy, r, skin, hair, hc, look, glasses, beard, mouth, eyes, accent)
    if raised:
        draw_arm(right, rh, er, sleeve)
    a.close()
    return lambda ux, uy: (x + ux * (-s if flip else s), y + uy * s)


def walking(step=9):
    return {"feet": ((-step, 0), (step, -0.5)), "knee": 1}


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


# --- plants ------------------------------------------------------------------------------


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


# --- buildings ---------------------------------------------------------------------------


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


# --- sky, ground, things -----------------------------------------------------------------


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


SCENES = {}


def scene(name, width=1200, height=800):
    def wrap(fn):
        SCENES[name] = (fn, width, height)
        return fn

    return wrap


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


# --- hero and logo -----------------------------------------------------------------------
# From here on each line places one thing in a picture; one line per thing reads better than wrapped calls.
# fmt: off


@scene("hero", 2400, 900)
def hero(a):
    g = a.gradient("sky", ((0, "#B9DDE9"), (0.6, "#E3F1EE"), (1, PAPER)))
    a.rect(0, 0, a.w, a.h, g)
    sun(a, 1590, 150, 62)
    for x, y, k in ((260, 110, 1.1), (820, 160, 0.9), (1330, 90, 0.8), (1960, 120, 1.2)):
        cloud(a, x, y, k)
    birds(a, [(930, 90), (985, 110), (1040, 84)], 1.1)
    skyline(a, 590, mix("#A9CBD2", PAPER, 0.3), 5, 2.2)
    hill(a, [(0, 560), (700, 520), (1300, 566), (2400, 530)], mix(FERN, PALE, 0.5))
    # town side: houses of 1900
    tree(a, 60, 612, 250, tone=FERN, seed=2)
    gruenderzeit(a, 96, 612, 236, 320, wall=SAND, roof=BRICK, floors=4, cols=4, seed=3, gable=True)
    gruenderzeit(a, 334, 612, 200, 290, wall="#E8A58F", roof=dark(BRICK, 0.25), floors=4, cols=3, seed=8, shop=MEADOW)
    gruenderzeit(a, 536, 612, 250, 335, wall="#CFE0C0", roof=BRICK, floors=4, cols=4, seed=12, shop=BRICK)
    # the slabs behind the meadow
    slab(a, 1630, 585, 420, 250, floors=5, cols=9, seed=4, stairs=(2, 6))
    slab(a, 2010, 612, 410, 330, floors=5, cols=7, wall="#F1E3CF", seed=9, stairs=(1, 5), accents=(TEAL, SUN, BRICK, LEAF))
    tree(a, 1610, 606, 230, tone=MEADOW, seed=3)
    tree(a, 1985, 612, 190, "birch", LEAF, 4)
    hill(a, [(0, 604), (700, 596), (1200, 606), (1700, 590), (2400, 608)], LEAF)
    walkway(a, [(1130, 900), (1240, 790), (1210, 690), (1200, 596)], 420, 120)
    # the gate
    tree(a, 850, 612, 300, tone=FERN, seed=9)
    tree(a, 1545, 618, 280, tone=FERN, seed=6)
    a.rect(1118, 390, 164, 216, "#E6F1ED")
    a.path("M1118 606V540Q1160 520 1200 536T1282 530V606Z", mix(FERN, PALE, 0.4))
    tree(a, 1160, 600, 90, "poplar", FERN)
    tree(a, 1250, 602, 84, tone=FERN, seed=3)
    a.path("M1176 606Q1190 570 1204 560L1212 560Q1214 580 1236 606Z", "#F3E7CE")
    torhaus(a, 1200, 612, 1.12, banner=True)
    # meadow
    hill(a, [(0, 690), (420, 668), (900, 900)], mix(LEAF, LIME, 0.35), 0.8)
    tufts(a, 10, 900, 660, 880, 16, FERN, 3, 18)
    tufts(a, 1420, 2390, 640, 880, 18, FERN, 5, 18)
    flowers(a, 10, 860, 700, 885, 15, 4, 15)
    flowers(a, 1480, 2390, 690, 885, 18, 6, 15)
    # far people
    person(a, 1158, 640, 0.85, top=BRICK, hair="bob", hc="black", skin=2)
    person(a, 1258, 642, 0.9, top=SUN, hair="short", hc="grey")
    cyclist(a, 1420, 668, 1.25, colour=BRICK, top=TEAL, skin=3, hc="black", flip=True)
    # a bench with two friends
    tree(a, 250, 800, 420, tone=MEADOW, seed=21)
    bench(a, 470, 800, 270)
    sitting_front(a, 412, 806, 2.05, 33, top=PLUM, bottom=STEEL, hair="bun", hc="white", glasses=True, eyes="happy", look=0.6)
    sitting_front(a, 520, 806, 2.1, 33, top=SUN, bottom=BLUE, hair="bald", hc="grey", skin=1, mouth="open", look=-0.6, rh=(16, -62))
    dog(a, 690, 830, 1.05, WOOD, flip=True)
    # on the path
    pram(a, 1010, 840, 2.1, colour=BRICK, flip=True)
    person(a, 1080, 840, 2.25, top=TEAL, wear="coat", bottom=PLUM, hair="hijab", hc=SUN, skin=2, flip=True, lh=(14, -46), rh=(15, -45), look=0.7, **walking(8))
    wheelchair(a, 1300, 858, 2.2, top=BRICK, hair="short", hc="black", skin=4, beard=True, look=-0.6, mouth="open")
    person(a, 1215, 800, 2.05, top=SUN, wear="skirt", bottom=MEADOW, hair="ponytail", hc="red", look=0.8, rh=(16, -42))
    # playing children, an older lady with a walker
    person(a, 1600, 800, 2.1, kind="child", top=BRICK, bottom=BLUE, wear="shorts", hair="curly", hc="black", skin=3, lh=(-17, -62), rh=(17, -58), mouth="open", feet=((-9, 0), (9, -4)))
    a.circle(1690, 772, 27, WHITE)
    a.path("M1690 772m-10 -6l10 -8l10 8l-4 11h-12ZM1664 766l8 -4M1716 766l-8 -4M1680 797l4 -8M1700 797l-4 -8", INK, INK, 3)
    person(a, 1775, 812, 2.1, kind="child", top=SUN, wear="dress", hair="pigtails", hc="brown", skin=1, flip=True, look=0.6, rh=(17, -50), mouth="open", feet=((-7, 0), (7, 0)))
    person(a, 1972, 846, 2.25, top=ROSE, wear="coat", bottom=STEEL, hair="curly", hc="white", glasses=True, lean=3, lh=(15, -42), rh=(16, -42), look=0.6, eyes="happy")
    rollator(a, 2006, 846, 2.25, MEADOW)
    person(a, 2170, 836, 2.3, top=MEADOW, hair="beanie", accent=BRICK, hc="brown", beard=True, skin=1, look=-0.8, lh=(-22, -58), bottom=INK)
    person(a, 2255, 842, 2.1, kind="toddler", top=TEAL, bottom=BRICK, hair="bob", hc="chestnut", look=-0.5, lh=(-14, -34))
    bush(a, 2350, 880, 190, MEADOW, 3)
    bush(a, 40, 886, 200, FERN, 5)
    butterfly(a, 870, 700, 0.9)
    butterfly(a, 1880, 700, 0.8, SUN)


def mark(a, ground, gate, hole, roofs, meadow, disc):
    """The square mark: a gate with an arch between two roofs, standing on the meadow."""
    a.defs.append(f'<clipPath id="{a.name}-c"><rect width="512" height="512" rx="116"/></clipPath>')
    a.add(f'<g clip-path="url(#{a.name}-c)">')
    a.rect(0, 0, 512, 512, ground)
    a.circle(394, 112, 50, disc)
    a.path("M36 420V262L112 190L188 262V420Z", roofs)
    a.rect(340, 232, 130, 190, roofs)
    for x in (388, 428):
        for y in (264, 318):
            a.rect(x, y, 26, 30, ground, 5)
    a.rect(97, 264, 32, 36, ground, 5)
    a.path("M138 430V232L256 112L374 232V430Z", gate)
    a.path("M190 430V326A66 66 0 0 1 322 326V430Z", hole)
    a.path("M-10 430C90 372 200 408 256 404S430 356 522 398V522H-10Z", meadow)
    a.path("M220 400C214 440 180 470 150 522H348C322 470 298 440 292 400Z", hole)
    a.close()


@scene("logo", 512, 512)
def logo(a):
    mark(a, MEADOW, PAPER, MEADOW, BRICK, LEAF, SUN)


@scene("logo-dark", 512, 512)
def logo_dark(a):
    mark(a, PAPER, MEADOW, PAPER, BRICK, LEAF, SUN)


# --- places and projects -----------------------------------------------------------------


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


@scene("spielplatz-ackerstrasse")
def spielplatz(a):
    outdoors(a, 430, 3)
    gruenderzeit(a, 20, 452, 190, 210, wall=SAND, seed=4, cols=3)
    gruenderzeit(a, 212, 452, 190, 185, wall=ROSE, roof=dark(BRICK), seed=6, cols=3, floors=3)
    slab(a, 800, 440, 370, 175, seed=5, cols=9)
    tree(a, 470, 470, 250, seed=3)
    tree(a, 745, 462, 200, "birch", LEAF, 5)
    tree(a, 1150, 500, 260, tone=MEADOW, seed=7)
    hill(a, [(0, 520), (500, 480), (1200, 530)], mix(LEAF, LIME, 0.4))
    a.path("M40 690Q60 600 300 590T760 600Q960 630 930 700T560 770T120 770Q30 750 40 690Z", SAND)
    a.path("M80 690Q110 620 320 610T720 622", None, dark(SAND, 0.08), 5)
    slide(a, 330, 650, 1.06)
    person(a, 296, 506, 2.1, kind="child", top=TEAL, hair="curly", hc="black", skin=3, lh=(-16, -62), rh=(16, -62), mouth="open", bottom=PLUM)
    person(a, 486, 642, 2.1, kind="child", top=BRICK, hair="bob", hc="blond", hip=(-4, -12), feet=((16, 2), (19, 4)), lean=-4, lh=(-16, -44), rh=(12, -46), mouth="open", shadow=False, look=0.6, bottom=BLUE)
    swing(a, 870, 640, 250, 270)
    a.line([(800, 372), (770, 566)], STEEL, 4)
    a.line([(836, 372), (806, 560)], STEEL, 4)
    a.rect(760, 560, 56, 10, INK, 4)
    person(a, 788, 618, 2.1, kind="child", top=SUN, wear="dress", hair="pigtails", hc="brown", skin=1, hip=(0, -27), feet=((17, -14), (20, -17)), lean=-4, lh=(-8, -50), rh=(13, -54), look=0.5, shadow=False, mouth="open")
    a.line([(918, 372), (918, 560)], STEEL, 4)
    a.line([(954, 372), (954, 560)], STEEL, 4)
    a.rect(910, 558, 52, 10, INK, 4)
    # sand, buckets, toddlers
    a.path("M150 742q36 -60 76 0Z", dark(SAND, 0.12))
    person(a, 128, 752, 2.3, kind="toddler", top=LEAF, hair="short", hc="red", hip=(0, -9), feet=((-10, 0), (10, 0)), rh=(14, -14), shadow=False)
    a.path("M240 722h34l-6 30h-22Z", BRICK)
    a.path("M241 722q16 -26 32 0", None, WHITE, 3)
    wheelchair(a, 560, 742, 2.0, top=MEADOW, kind="child", hair="cap", hc="brown", accent=BRICK, skin=1, mouth="open", lh=(12, -40), rh=(15, -58))
    person(a, 660, 744, 2.0, kind="child", top=ROSE, wear="overall", bottom=BLUE, hair="afro", hc="black", skin=4, flip=True, look=0.6, rh=(15, -50))
    tufts(a, 960, 1190, 550, 780, 16, FERN, 4)
    bench(a, 1040, 720, 220)
    sitting_front(a, 1000, 722, 2.4, 26, top=PLUM, wear="coat", bottom=INK, hair="hijab", hc=TEAL, skin=2, look=-0.8, eyes="happy")
    sitting_front(a, 1086, 722, 2.4, 26, top=MEADOW, bottom=STEEL, hair="bald", hc="white", glasses=True, look=-0.6, mouth="smile", rh=(10, -34))
    flowers(a, 20, 1180, 772, 792, 18, 3, 11)


@scene("bernburger-strasse")
def bernburger(a):
    outdoors(a, 410, 8, sunx=180)
    # the old school
    a.path("M334 196L390 140H970L1026 196Z", BRICK)
    a.rect(345, 196, 670, 264, "#E9C9A6")
    a.rect(335, 190, 690, 16, light(SAND, 0.4))
    a.path("M600 200V130L680 70L760 130V200Z", "#E9C9A6", light(SAND, 0.4), 8)
    a.path("M592 136L680 66L768 136", None, BRICK, 14)
    a.circle(680, 142, 26, WHITE, BARK, 4)
    a.path("M680 142v-16M680 142l11 6", None, INK, 4)
    b = Batch(a)
    for x in (370, 450, 530, 774, 854, 934):
        for y in (226, 326):
            window(a, x, y, 56, 76, arch=y == 226, batch=b)
    for x in (616, 690):
        window(a, x, 226, 54, 76, arch=True, batch=b)
    b.flush()
    a.rect(345, 430, 670, 30, dark("#E9C9A6", 0.16))
    a.path("M630 460V356Q680 306 730 356V460Z", light(SAND, 0.4))
    a.path("M642 460V360Q680 322 718 360V460Z", MEADOW)
    a.path("M680 460V342", None, dark(MEADOW), 3)
    tree(a, 200, 480, 300, seed=4)
    tree(a, 1100, 490, 320, tone=MEADOW, seed=8)
    bush(a, 300, 478, 120, FERN, 2, SUN)
    bush(a, 1000, 482, 120, FERN, 3, BRICK)
    hill(a, [(0, 480), (600, 462), (1200, 484)], "#D9CDB8")
    a.path("M0 800V560Q560 500 1200 566V800Z", "#CFC2AC")
    a.path("M640 468L520 800H880L716 468Z", "#DDD2BE")
    # wishes in chalk: outlines of what might stand here
    chalk = {"stroke": WHITE, "sw": 6}
    a.path("M110 740v-70M110 670a52 52 0 1 1 4 0M56 740h116", **chalk)
    a.path("M340 660h120M352 660v28M448 660v28M340 636h120", stroke=SUN, sw=6)
    a.path("M800 600v-64h170v64M830 536v64M860 536v64M890 536v64M920 536v64M800 566h170", stroke=WHITE, sw=4)
    a.path("M1010 690q60 -50 130 -10t30 56q-70 26 -140 4t-20 -50ZM1040 700q14 -10 28 0t28 0", stroke=SKY, sw=6)
    for i, (x, y) in enumerate(((600, 590), (600, 634), (600, 682), (568, 682), (632, 682), (600, 734))):
        a.path(f"M{x - 17} {y - 18}h34l4 38h-42Z", stroke=(WHITE, SUN, WHITE, SUN, ROSE, WHITE)[i], sw=5)
    # children and the big plan
    person(a, 290, 768, 2.5, kind="child", top=BRICK, bottom=BLUE, wear="overall", hair="ponytail", hc="blond", hip=(0, -17), lh=(-16, -16), rh=(14, -24), feet=((-9, 0), (8, 0)), look=-0.6, knee=-1)
    person(a, 690, 700, 2.4, kind="child", top=SUN, bottom=MEADOW, wear="shorts", hair="afro", hc="black", skin=4, feet=((-3, -4), (9, -12)), lh=(-18, -56), rh=(18, -54), mouth="open")
    person(a, 520, 778, 2.4, kind="child", top=TEAL, wear="dress", hair="bob", hc="black", skin=1, look=0.7, rh=(17, -50))
    p = person(a, 850, 770, 2.75, top=MEADOW, bottom=INK, hair="bun", hc="chestnut", glasses=True, look=0.5, lh=(4, -48), rh=(22, -52))
    person(a, 1030, 772, 2.6, top=PLUM, wear="coat", bottom=STEEL, hair="hijab", hc=PEACH, skin=2, look=-0.7, lh=(-17, -50))
    x, y = p(26, -50)
    a.open(x - 30, y - 36, 1, 1, 4)
    a.rect(-60, 0, 178, 118, WHITE, 4)
    a.rect(-50, 10, 72, 44, LEAF, 4)
    a.rect(30, 10, 78, 26, SAND, 4)
    a.circle(60, 74, 24, SKY)
    a.path("M-46 92Q0 60 30 84T108 70", None, SUN, 8)
    for q in ((-30, 26), (-10, 40), (8, 24), (96, 96)):
        a.circle(*q, 9, MEADOW)
    a.rect(-42, 66, 30, 18, BRICK, 3)
    a.close()
    person(a, 300, 588, 1.5, kind="teen", top=TEAL, hair="cap", accent=BRICK, hc="brown", look=0.6)
    person(a, 358, 590, 1.5, kind="teen", top=SUN, hair="long", hc="black", skin=3, look=-0.4, wear="skirt", bottom=PLUM)


@scene("leipziger-torhaus")
def torhaus_scene(a):
    outdoors(a, 480, 6, sunx=150, suny=120)
    gruenderzeit(a, -70, 520, 200, 220, wall=ROSE, seed=2, cols=3, roof=dark(BRICK))
    slab(a, 1040, 516, 260, 200, cols=6, seed=3, stairs=(1,))
    tree(a, 160, 530, 290, seed=5)
    tree(a, 1060, 540, 300, tone=MEADOW, seed=2)
    hill(a, [(0, 560), (600, 545), (1200, 560)], LEAF)
    a.rect(485, 290, 230, 270, "#E6F1ED")
    a.path("M485 560V490Q560 460 640 484T715 470V560Z", mix(FERN, PALE, 0.4))
    tree(a, 548, 556, 140, "poplar", FERN)
    tree(a, 664, 560, 130, seed=9)
    walkway(a, [(560, 800), (620, 690), (600, 552)], 520, 186)
    torhaus(a, 600, 566, 1.36, banner=True)
    tufts(a, 10, 330, 620, 780, 20, FERN, 3)
    tufts(a, 860, 1190, 620, 780, 20, FERN, 4)
    flowers(a, 10, 300, 640, 780, 16, 5)
    flowers(a, 900, 1190, 640, 780, 18, 6)
    person(a, 566, 606, 1.15, top=SUN, wear="dress", hair="long", hc="black", skin=2)
    person(a, 626, 610, 1.2, top=MEADOW, hair="short", hc="grey", bottom=INK)
    bench(a, 225, 700, 210)
    sitting_front(a, 190, 704, 2.2, 27, top=TEAL, bottom=INK, hair="cap", accent=BRICK, hc="grey", skin=1, beard=True, look=0.5)
    wheelchair(a, 460, 750, 2.35, top=PLUM, hair="bun", hc="white", glasses=True, look=0.7, eyes="happy")
    person(a, 372, 752, 2.5, top=SUN, bottom=BLUE, hair="curly", hc="black", skin=3, look=0.6, rh=(19, -52), lh=(17, -50))
    person(a, 680, 746, 2.5, top=BRICK, bottom=INK, hair="quiff", hc="brown", look=0.4, rh=(16, -86), beard=True)
    person(a, 766, 752, 2.4, kind="child", top=WHITE, wear="overall", bottom=TEAL, hair="pigtails", hc="red", mouth="open", look=-0.3)
    cyclist(a, 960, 720, 2.0, colour=MEADOW, top=BRICK, hc="brown", skin=2, flip=True)
    birds(a, [(360, 110), (400, 126), (820, 90)])


@scene("barrierefreiheit")
def barrierefreiheit(a):
    outdoors(a, 400, 4, sunx=960, ground=mix(LEAF, LIME, 0.2))
    gruenderzeit(a, 30, 470, 240, 260, wall="#CFE0C0", seed=3, shop=BRICK)
    gruenderzeit(a, 272, 470, 220, 235, wall=SAND, roof=dark(BRICK), seed=5, floors=4)
    gruenderzeit(a, 494, 470, 200, 260, wall=ROSE, seed=9, shop=MEADOW, cols=3)
    slab(a, 790, 460, 390, 200, seed=2, cols=9)
    tree(a, 745, 486, 260, seed=4)
    a.path("M0 470H1200V570H0Z", "#E6DCC9")
    a.path("".join(f"M{x} 470l-20 100" for x in range(40, 1240, 80)), None, dark("#E6DCC9", 0.07), 3)
    # the street with its crossing and the lowered kerb
    a.path("M0 600H1200V800H0Z", "#8D9698")
    a.path("M0 570H1200V604H0Z", "#C9BEAA")
    a.path("M0 600H1200", None, "#7B8486", 4)
    a.path("M420 570H790L830 604H380Z", "#E6DCC9")
    a.path("M440 574H770L790 592H420Z", SUN)
    a.dots([(450 + 26 * i + (13 if k else 0), 579 + 9 * k) for i in range(12) for k in (0, 1)], dark(SUN, 0.25), 6)
    for i in range(7):
        x = 330 + i * 82
        a.path(f"M{x + 16} 622h52l{(i - 3) * 12} 170h-66Z", PAPER)
    # signal post
    a.line([(868, 592), (868, 330)], dark(STEEL, 0.4), 9)
    a.rect(846, 290, 44, 92, INK, 10)
    a.circle(868, 316, 13, dark(BRICK, 0.5))
    a.circle(868, 354, 14, "#5FCB6B")
    a.rect(856, 470, 24, 34, SUN, 4)
    a.circle(868, 484, 6, INK)
    lamp(a, 130, 590, 250)
    # people
    wheelchair(a, 560, 756, 2.7, frame=BRICK, top=SUN, hair="bob", hc="black", skin=1, look=0.7, mouth="open", bottom=MEADOW)
    person(a, 404, 744, 2.5, top=ROSE, wear="coat", bottom=STEEL, hair="bun", hc="white", glasses=True, lean=4, lh=(16, -42), rh=(17, -42), look=0.7, eyes="happy", **walking(6))
    rollator(a, 446, 744, 2.5, MEADOW)
    p = person(a, 744, 740, 2.6, top=TEAL, bottom=INK, hair="short", hc="brown", beard=True, skin=2, look=0.3, rh=(17, -44), accent=INK, glasses=True, **walking(6))
    (x1, y1), (x2, y2) = p(17, -46), p(32, -3)
    a.line([(x1, y1), (x2, y2)], WHITE, 6)
    a.line([(x1 + (x2 - x1) * 0.8, y1 + (y2 - y1) * 0.8), (x2, y2)], BRICK, 6)
    pram(a, 1010, 590, 2.0, colour=PLUM, flip=True)
    person(a, 1075, 590, 2.15, top=MEADOW, bottom=BLUE, hair="hijab", hc=BRICK, skin=2, flip=True, lh=(14, -45), rh=(15, -45), look=0.7, wear="coat", **walking(7))
    person(a, 232, 588, 2.1, kind="child", top=BRICK, hair="afro", hc="black", skin=4, look=0.7, rh=(15, -54), mouth="open", wear="shorts")
    person(a, 290, 590, 2.1, top=SUN, wear="skirt", bottom=PLUM, hair="long", hc="brown", look=0.6)
    dog(a, 1130, 596, 0.8, BARK, flip=True)


@scene("wiesen")
def wiesen(a):
    outdoors(a, 360, 9, sunx=930, suny=120, town=False)
    slab(a, 60, 388, 260, 90, seed=5, cols=10, floors=4)
    slab(a, 900, 380, 240, 100, seed=8, cols=9, floors=5)
    for x, h, k in ((30, 110, "round"), (345, 120, "poplar"), (375, 100, "poplar"), (560, 90, "round"), (850, 120, "round"), (1165, 130, "round")):
        tree(a, x, 396, h, k, FERN, x)
    hill(a, [(0, 400), (420, 376), (800, 410), (1200, 382)], mix(LEAF, FERN, 0.2))
    hill(a, [(0, 480), (360, 430), (760, 470), (1200, 440)], LEAF)
    walkway(a, [(430, 800), (590, 650), (700, 540), (590, 453)], 300, 8)
    hill(a, [(0, 600), (240, 560), (430, 800), (440, 800)], mix(LEAF, LIME, 0.5))
    tree(a, 200, 660, 480, tone=MEADOW, seed=12)
    tufts(a, 10, 400, 620, 790, 26, FERN, 2, 22)
    tufts(a, 700, 1190, 520, 790, 44, FERN, 3, 22)
    tufts(a, 640, 1190, 450, 520, 24, FERN, 5, 12)
    flowers(a, 720, 1190, 480, 580, 30, 8, 9, (BRICK, BRICK, WHITE, SUN))
    flowers(a, 740, 1190, 590, 780, 40, 9, 15, (BRICK, BRICK, WHITE, SUN))
    flowers(a, 10, 380, 680, 780, 18, 10, 15, (BRICK, "#C58BB5", WHITE, SUN))
    person(a, 640, 560, 1.25, top=PLUM, hair="bun", hc="white", bottom=INK, wear="coat", lean=2)
    person(a, 684, 566, 1.3, top=SUN, hair="bald", hc="grey", bottom=BLUE, look=-0.6)
    person(a, 520, 720, 2.6, top=TEAL, bottom=PLUM, wear="coat", hair="hijab", hc=SUN, skin=2, look=0.6, **walking(7))
    person(a, 596, 728, 2.5, kind="child", top=BRICK, bottom=BLUE, wear="overall", hair="bob", hc="black", skin=2, look=0.8, rh=(17, -58), mouth="open")
    person(a, 405, 742, 2.7, top=MEADOW, bottom=INK, hair="sunhat", hc="brown", accent=SAND, beard=True, look=0.5, **walking(7))
    butterfly(a, 700, 600, 1.3, SUN)
    butterfly(a, 830, 520, 1.0, BRICK)
    dog(a, 770, 720, 1.2, WOOD)
    birds(a, [(420, 150), (470, 170), (520, 140), (690, 210)])
    for x, h in ((1090, 200), (1150, 170), (1040, 140)):
        a.path(f"M{x} 800Q{x + 6} {800 - h / 2} {x + 14} {800 - h}", None, FERN, 4)
        a.path(f"M{x + 14} {800 - h}m-30 4q-6 -34 30 -34t30 34q-30 14 -60 0Z", BRICK)
        a.circle(x + 14, 800 - h - 2, 9, INK)


@scene("aktionskasse")
def aktionskasse(a):
    outdoors(a, 410, 11, sunx=1040)
    gruenderzeit(a, 40, 440, 210, 220, wall=SAND, seed=6, cols=3)
    slab(a, 800, 430, 360, 165, seed=3, cols=9)
    tree(a, 330, 470, 250, seed=3)
    tree(a, 730, 462, 210, "birch", LEAF, 4)
    hill(a, [(0, 500), (600, 470), (1200, 510)], mix(LEAF, LIME, 0.35))
    flowers(a, 10, 1190, 520, 580, 26, 3, 9)
    person(a, 330, 660, 2.9, top=MEADOW, bottom=BLUE, wear="apron", accent=SUN, hair="ponytail", hc="red", look=0.5, lh=(-6, -50), rh=(19, -54))
    person(a, 600, 664, 3.0, top=PLUM, hair="curly", hc="black", skin=3, glasses=True, mouth="open", lh=(-14, -56), rh=(12, -52))
    person(a, 860, 660, 2.9, top=BRICK, hair="bald", hc="white", skin=0, look=-0.5, lh=(-20, -52), eyes="happy")
    # the long table
    a.ellipse(600, 776, 560, 14, INK, op=0.12)
    a.rect(70, 610, 1060, 26, light(WOOD, 0.1), 8)
    a.rect(86, 634, 1028, 130, WOOD, 4)
    a.path("M86 676H1114M86 720H1114", None, dark(WOOD, 0.15), 4)
    heart(a, 600, 696, 36, PAPER)
    # seedlings
    a.rect(110, 580, 190, 34, BARK, 5)
    for i in range(5):
        x = 132 + i * 36
        a.path(f"M{x} 582v-36", None, FERN, 5)
        a.ellipse(x - 11, 548, 13, 7, LEAF)
        a.ellipse(x + 11, 542, 13, 7, FERN)
    a.path("M150 540m0 0", None, FERN, 2)
    # paint pots and a brush
    for x, c in ((340, BRICK), (408, TEAL)):
        a.path(f"M{x} 552h58v58h-58Z", light(STEEL, 0.5))
        a.ellipse(x + 29, 552, 29, 9, dark(STEEL))
        a.ellipse(x + 29, 552, 24, 6.5, c)
        a.path(f"M{x + 6} 555q2 30 8 26t6 -22Z", c)
        a.path(f"M{x} 556q29 -44 58 0", None, STEEL, 3)
    a.line([(478, 608), (520, 588)], WOOD, 10)
    a.path("M516 580l34 -18q8 18 -22 34Z", SUN)
    # the jar
    a.rect(560, 494, 96, 116, WHITE, 18, op=0.65)
    a.path("M566 560h84v34q0 16 -16 16h-52q-16 0 -16 -16Z", light(SUN, 0.2), op=0.9)
    a.dots([(580 + (k % 5) * 14, 598 - (k // 5) * 13) for k in range(15)], dark(SUN, 0.12), 13)
    a.rect(556, 484, 104, 16, STEEL, 6)
    a.rect(560, 494, 96, 116, None, 18, light(STEEL, 0.2), 4)
    a.circle(608, 448, 17, SUN, dark(SUN, 0.2), 4)
    a.circle(642, 424, 13, SUN, dark(SUN, 0.2), 4)
    # a small bench, a nesting box, a watering can
    a.open(770, 612, 0.62)
    for m in (-70, 70):
        a.line([(m, 0), (m, -104)], dark(STEEL, 0.5), 11)
    for k, c in ((112, BRICK), (86, SUN), (58, LEAF)):
        a.rect(-100, -k, 200, 18, c, 6)
    a.close()
    a.path("M880 612V548L924 512L968 548V612Z", light(WOOD, 0.35))
    a.path("M868 556L924 508L980 556", None, BRICK, 12)
    a.circle(924, 572, 13, INK)
    a.path("M1010 556h70l6 54h-82Z", MEADOW)
    a.path("M1080 590L1124 546l10 10L1084 608Z", MEADOW)
    a.path("M1012 562q-34 6 -10 44M1018 556q26 -40 54 0", None, dark(MEADOW), 7)
    sunflower(a, 60, 800, 210, 42)
    sunflower(a, 1160, 800, 170, 38)
    bush(a, 1170, 804, 110, FERN, 2)
    bunting(a, 0, 60, 1200, 40, 50, 17, 40)


# --- things the office does --------------------------------------------------------------


@scene("imagekampagne")
def imagekampagne(a):
    indoors(a, "#EAF1E4", "#CFA27A", 600)
    # the wall of drafts
    drafts = [
        (70, 70, 190, 240, SUN, "gate"), (290, 50, 170, 210, WHITE, "tree"), (490, 84, 210, 250, MEADOW, "sun"),
        (730, 56, 170, 210, ROSE, "heart"), (930, 74, 200, 240, WHITE, "roofs"), (300, 290, 150, 180, SKY, "birds"), (740, 296, 150, 180, LEAF, "flower"),
    ]  # fmt: skip
    for i, (x, y, w, h, c, what) in enumerate(drafts):
        a.open(x + w / 2, y + h / 2, 1, 1, (-3, 2, 0, -2, 3, 2, -3)[i])
        a.rect(-w / 2 + 5, -h / 2 + 7, w, h, INK, 5, op=0.1)
        a.rect(-w / 2, -h / 2, w, h, c, 5)
        k = w / 200
        if what == "gate":
            a.path(f"M{-64 * k} {60 * k}V{-30 * k}L0 {-84 * k}L{64 * k} {-30 * k}V{60 * k}Z", PAPER)
            a.path(f"M{-30 * k} {60 * k}V0A{30 * k} {30 * k} 0 0 1 {30 * k} 0V{60 * k}Z", MEADOW)
        elif what == "tree":
            a.rect(-8 * k, 0, 16 * k, 70 * k, BARK)
            for q in ((0, -50, 44), (-36, -18, 36), (36, -18, 36)):
                a.circle(q[0] * k, q[1] * k, q[2] * k, (BRICK, SUN, LEAF)[abs(q[0]) // 30 + (q[0] > 0)])
        elif what == "sun":
            a.circle(0, -20 * k, 46 * k, SUN)
            a.path(f"M{-100 * k} {70 * k}Q{-40 * k} {-10 * k} {10 * k} {50 * k}T{100 * k} {40 * k}V{110 * k}H{-100 * k}Z", LEAF)
        elif what == "heart":
            heart(a, 0, -20, 56 * k, BRICK)
            a.path(f"M{-50 * k} {70 * k}h{100 * k}", None, PAPER, 9)
        elif what == "roofs":
            for q, col, hh in ((-70, BRICK, 60), (-18, SUN, 100), (34, TEAL, 74)):
                a.path(f"M{q * k} {60 * k}V{(40 - hh) * k}l{21 * k} {-26 * k}l{21 * k} {26 * k}V{60 * k}Z", col)
            a.path(f"M{-80 * k} {84 * k}Q0 {60 * k} {84 * k} {84 * k}", None, LEAF, 10)
        elif what == "birds":
            birds(a, [(-30, -10), (20, -36), (30, 20)], 2.0)
        else:
            for q in range(6):
                a.circle(math.cos(q * math.pi / 3) * 36, math.sin(q * math.pi / 3) * 36, 24, WHITE)
            a.circle(0, 0, 24, SUN)
        a.rect(-20, -h / 2 - 8, 40, 16, light(SUN, 0.55), 2, op=0.9)
        a.close()
    for i in range(5):  # dots of a vote
        a.circle(540 + i * 26, 366, 9, (BRICK, SUN, BRICK, TEAL, BRICK)[i])
    # people
    person(a, 200, 720, 3.0, top=TEAL, bottom=INK, hair="bob", hc="red", look=0.5, rh=(22, -104), mouth="open")
    person(a, 600, 742, 2.9, top=BRICK, hair="hijab", hc=MEADOW, skin=2, lh=(-12, -50), rh=(14, -50))
    person(a, 784, 742, 2.9, top=SUN, hair="afro", hc="black", skin=4, glasses=True, look=-0.5, lh=(-10, -52))
    person(a, 1060, 720, 2.9, top=PLUM, bottom=STEEL, hair="curly", hc="white", wear="coat", look=-0.6, lh=(-20, -58), eyes="happy")
    # table with pens and swatches
    table(a, 700, 780, 580, 136, WOOD, PAPER)
    a.rect(430, 620, 150, 20, WHITE, 2)
    a.path("M450 628q30 -16 50 0t56 -4", None, BRICK, 5)
    for i, c in enumerate((MEADOW, LEAF, SUN, BRICK, SKY)):
        a.rect(612 + i * 34, 622, 30, 18, c, 3)
    for x in (830, 900):
        for i, c in enumerate((BRICK, SUN, TEAL, MEADOW)):
            a.line([(x + 6 + i * 9, 600), (x - 6 + i * 17, 548 + (i % 2) * 12)], c, 9)
        a.rect(x - 4, 584, 46, 56, WHITE if x < 850 else SKY, 6)
    person(a, 420, 772, 2.7, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="pigtails", hc="brown", skin=1, look=0.7, rh=(17, -50), mouth="open")


@scene("quartiersspaziergang")
def spaziergang(a):
    outdoors(a, 400, 13, sunx=1060, suny=110)
    gruenderzeit(a, 10, 470, 230, 270, wall=ROSE, seed=2, shop=MEADOW)
    gruenderzeit(a, 242, 470, 230, 250, wall=SAND, seed=7, gable=True, roof=dark(BRICK))
    tree(a, 540, 480, 270, seed=6)
    slab(a, 770, 452, 400, 190, seed=9, cols=10)
    tree(a, 720, 470, 210, "birch", LEAF, 2)
    tree(a, 1150, 510, 280, tone=MEADOW, seed=5)
    hill(a, [(0, 500), (600, 474), (1200, 510)], mix(LEAF, LIME, 0.3))
    a.path("M0 610Q400 560 760 590T1200 570V790Q800 780 500 800H0Z", "#F3E7CE")
    flowers(a, 500, 1190, 500, 566, 26, 5, 10)
    tufts(a, 480, 1190, 496, 570, 16, FERN, 6, 13)
    lamp(a, 610, 580, 250)
    # back row
    person(a, 215, 690, 2.5, top=PLUM, bottom=INK, hair="short", hc="black", skin=3, look=0.6, **walking(6))
    person(a, 420, 680, 2.5, top=LEAF, wear="skirt", bottom=BRICK, hair="long", hc="blond", look=0.6, **walking(5))
    person(a, 700, 676, 2.5, top=TEAL, bottom=STEEL, hair="bald", hc="white", beard=True, look=0.7, **walking(6))
    person(a, 880, 680, 2.5, top=ROSE, bottom=INK, hair="beanie", accent=BRICK, hc="brown", skin=1, look=0.5, rh=(16, -86), mouth="open")
    # front row
    person(a, 110, 766, 2.7, top=SUN, wear="coat", bottom=BLUE, hair="bun", hc="grey", glasses=True, look=0.6, lean=3, lh=(15, -42), rh=(16, -42), **walking(5))
    rollator(a, 153, 766, 2.7, BRICK)
    wheelchair(a, 340, 772, 2.5, frame=MEADOW, top=BRICK, hair="curly", hc="brown", skin=2, look=0.7, mouth="open", bottom=INK)
    person(a, 510, 770, 2.5, kind="child", top=SUN, bottom=TEAL, wear="shorts", hair="cap", accent=BRICK, hc="black", skin=1, look=0.7, rh=(17, -52), mouth="open", **walking(5))
    person(a, 600, 768, 2.7, top=MEADOW, wear="coat", bottom=PLUM, hair="hijab", hc=PEACH, skin=2, look=0.7, **walking(6))
    p = person(a, 1010, 768, 2.85, top=MEADOW, bottom=INK, wear="vest", accent=SUN, hair="ponytail", hc="chestnut", look=-0.6, rh=(18, -88), lh=(-17, -58), mouth="open")
    x, y = p(18, -88)
    a.line([(x, y + 40), (x, y - 70)], WOOD, 7)
    a.circle(x, y - 96, 40, SUN)
    a.path(f"M{n(x - 18)} {n(y - 78)}v-22l18 -18l18 18v22Z", MEADOW)
    a.path(f"M{n(x - 7)} {n(y - 78)}v-10a7 7 0 0 1 14 0v10Z", SUN)
    dog(a, 800, 766, 1.1, WOOD)
    a.path("M0 800V790Q300 770 520 800Z", LEAF)


def round_table(a, x, y, w, h, cloth=WHITE):
    """A table covered to the floor."""
    a.ellipse(x, y, w * 0.52, 13, INK, op=0.13)
    a.path(f"M{n(x - w / 2)} {n(y - h)}L{n(x - w * 0.44)} {n(y - 6)}Q{n(x)} {n(y + 20)} {n(x + w * 0.44)} {n(y - 6)}L{n(x + w / 2)} {n(y - h)}Z", dark(cloth, 0.08))
    a.path("".join(f"M{n(x + w * k)} {n(y - h + 24)}L{n(x + w * k * 0.9)} {n(y)}" for k in (-0.3, -0.1, 0.1, 0.3)), None, dark(cloth, 0.15), 3)
    a.ellipse(x, y - h, w * 0.5, w * 0.085, cloth)


@scene("quartiersgespraech")
def gespraech(a):
    indoors(a, "#F7E9CF", "#C99667", 560)
    big_window(a, 60, 110, 220, 250, 4)
    # the pin board
    a.rect(350, 70, 560, 330, "#C79C6B", 8)
    a.rect(362, 82, 536, 306, "#E7CDA4", 4)
    rnd = random.Random(5)
    for c in range(5):
        card(a, 425 + c * 103, 114, 88, 34, MEADOW, 0, 1)
        for r in range(4):
            if (c, r) in ((4, 3), (1, 3)):
                continue
            card(a, 425 + c * 103 + rnd.uniform(-6, 6), 170 + r * 56, 84, 44, (SUN, WHITE, LEAF, ROSE, SKY)[(c + r * 2) % 5], rnd.uniform(-6, 6), 2, BRICK if rnd.random() < 0.3 else None)
    houseplant(a, 1120, 560, 92, BRICK)
    for x, c in ((990, SUN), (1070, TEAL)):
        a.line([(x, 0), (x, 60)], INK, 3)
        a.path(f"M{x - 38} 104q0 -46 38 -46t38 46Z", c)
    # standing at the board
    person(a, 970, 620, 2.7, top=MEADOW, bottom=INK, hair="bun", hc="chestnut", glasses=True, look=-0.7, lh=(-24, -82), mouth="open")
    # far table
    person(a, 330, 610, 2.3, top=BRICK, hair="quiff", hc="blond", look=0.3)
    person(a, 450, 606, 2.3, top=SUN, hair="hijab", hc=PLUM, skin=2)
    person(a, 570, 610, 2.3, top=TEAL, hair="bald", hc="white", beard=True, look=-0.4)
    person(a, 700, 612, 2.3, top=PLUM, hair="afro", hc="black", skin=4, look=-0.6, mouth="open", rh=(16, -70))
    round_table(a, 500, 640, 480, 96, WHITE)
    for x in (380, 520, 610):
        cup(a, x, 552, 0.8, (SUN, TEAL, BRICK)[x % 3])
    card(a, 450, 546, 60, 14, SUN, 0, 0)
    # near table
    seated(a, 470, 780, 2.75, top=LEAF, bottom=BLUE, hair="ponytail", hc="red", mouth="open", rh=(17, -56))
    seated(a, 1056, 780, 2.75, flip=True, top=ROSE, bottom=STEEL, hair="curly", hc="white", glasses=True, eyes="happy")
    wheelchair(a, 190, 780, 2.6, frame=TEAL, top=SUN, hair="short", hc="black", skin=3, look=0.7, beard=True, bottom=INK)
    table(a, 762, 784, 400, 128, WOOD)
    for x, y, c, t in ((640, 640, SUN, -4), (720, 644, ROSE, 5), (800, 640, SKY, -3)):
        card(a, x, y, 64, 16, c, t, 0)
    cup(a, 880, 648, 1.1, BRICK)
    cup(a, 590, 648, 1.1, MEADOW)
    tulip(a, 760, 640, 70, BRICK)
    tulip(a, 742, 640, 58, SUN)
    a.path("M730 606h46l-6 42h-34Z", SKY)


def bag(a, x, y, s=1.0, colour=TEAL):
    a.ellipse(x, y, 44 * s, 6 * s, INK, op=0.13)
    a.path(f"M{n(x - 40 * s)} {n(y - 6 * s)}Q{n(x - 48 * s)} {n(y - 66 * s)} {n(x - 9 * s)} {n(y - 80 * s)}L{n(x - 16 * s)} {n(y - 98 * s)}L{n(x)} {n(y - 90 * s)}L{n(x + 16 * s)} {n(y - 98 * s)}L{n(x + 9 * s)} {n(y - 80 * s)}Q{n(x + 48 * s)} {n(y - 66 * s)} {n(x + 40 * s)} {n(y - 6 * s)}Q{n(x)} {n(y + 8 * s)} {n(x - 40 * s)} {n(y - 6 * s)}Z", colour)
    a.path(f"M{n(x - 20 * s)} {n(y - 24 * s)}q{n(-4 * s)} {n(-22 * s)} {n(8 * s)} {n(-36 * s)}M{n(x - 10 * s)} {n(y - 80 * s)}h{n(20 * s)}", None, light(colour), 4 * s)


def grabber(a, p, hand, tip):
    """A litter picker from a hand to its tip, both in the holder's units."""
    x1, y1 = p(*hand)
    x2, y2 = p(*tip)
    a.line([(x1, y1), (x2, y2)], dark(STEEL, 0.3), 5)
    a.path(f"M{n(x2)} {n(y2)}l-8 12M{n(x2)} {n(y2)}l8 12", None, BRICK, 5)


@scene("cleanup-day")
def cleanup(a):
    outdoors(a, 410, 21, sunx=180)
    slab(a, 60, 450, 420, 190, seed=6, cols=10)
    gruenderzeit(a, 900, 460, 240, 240, wall="#CFE0C0", seed=3)
    tree(a, 560, 480, 290, seed=5)
    tree(a, 820, 474, 240, tone=MEADOW, seed=2)
    hill(a, [(0, 510), (600, 476), (1200, 512)], mix(LEAF, LIME, 0.3))
    walkway(a, [(700, 800), (640, 640), (730, 481)], 420, 26)
    tufts(a, 10, 1190, 520, 780, 34, FERN, 6)
    flowers(a, 10, 420, 540, 780, 16, 5, 11)
    flowers(a, 900, 1190, 540, 780, 12, 7, 11)
    # litter
    a.path("M470 742l24 -6l10 18l-26 8Z", SKY, STEEL, 2)
    a.path("M690 690h16v26h-16ZM694 682h8v8h-8Z", "#9CC9A6")
    a.rect(552, 706, 30, 18, SUN, 3)
    a.path("M836 736q16 -18 32 0t-6 12h-22Z", WHITE, STEEL, 2)
    p = person(a, 250, 740, 2.75, top=BRICK, bottom=BLUE, wear="vest", accent=SUN, hair="short", hc="brown", beard=True, look=0.6, rh=(20, -50), lh=(-17, -44))
    grabber(a, p, (20, -50), (44, -6))
    bag(a, 190, 744, 0.95, TEAL)
    p = person(a, 420, 690, 2.4, top=PLUM, bottom=INK, wear="vest", accent=SUN, hair="hijab", hc=MEADOW, skin=2, look=0.5, rh=(19, -50))
    grabber(a, p, (19, -50), (38, -4))
    p = person(a, 660, 768, 2.5, kind="child", top=TEAL, bottom=PLUM, hair="pigtails", hc="black", skin=1, look=-0.6, lh=(-17, -36), mouth="open", wear="vest", accent=SUN)
    grabber(a, p, (-17, -36), (-30, -6))
    person(a, 800, 690, 2.5, top=MEADOW, bottom=STEEL, hair="bald", hc="white", glasses=True, wear="vest", accent=SUN, look=0.4, lh=(-8, -46), rh=(8, -46))
    bag(a, 800, 622, 0.8, BLUE)
    wheelchair(a, 890, 766, 2.5, frame=BRICK, top=LEAF, hair="bob", hc="red", look=0.6, mouth="open", rh=(20, -46), bottom=INK)
    p2 = lambda ux, uy: (890 + ux * 2.5, 766 + uy * 2.5)  # noqa: E731
    grabber(a, p2, (20, -46), (44, -2))
    person(a, 1110, 720, 2.6, kind="teen", top=SUN, bottom=BLUE, hair="afro", hc="black", skin=4, look=-0.5, lh=(-14, -76), mouth="open")
    for x, c, k in ((1010, TEAL, 0.8), (1085, BLUE, 0.95), (1160, TEAL, 0.8)):
        bag(a, x, 782 if k > 0.9 else 760, k, c)
    # a heap well done
    bag(a, 70, 700, 0.9, BLUE)
    bag(a, 118, 724, 0.8, TEAL)


@scene("stadtnatur")
def stadtnatur(a):
    outdoors(a, 380, 23, sunx=1060, suny=100, town=True)
    slab(a, 800, 410, 260, 90, seed=5, cols=10, floors=4)
    tree(a, 1100, 440, 190, seed=3)
    tree(a, 720, 420, 130, seed=8)
    hill(a, [(0, 450), (500, 420), (1200, 470)], mix(LEAF, LIME, 0.3))
    # the old oak
    a.ellipse(240, 664, 240, 22, INK, op=0.13)
    a.path("M120 670Q190 600 176 430Q160 360 90 300L118 280Q180 330 210 350Q214 280 196 210L240 206Q250 290 262 344Q320 300 352 230L384 250Q350 340 318 410Q300 560 388 670Q330 650 290 672Q240 650 200 674Q160 656 120 670Z", BARK)
    a.path("M226 640Q240 520 228 420M276 640Q262 560 272 450M186 640Q206 600 206 560", None, dark(BARK), 6)
    for x, y, r, c in ((70, 250, 110, dark(MEADOW, 0.1)), (420, 240, 110, dark(MEADOW, 0.1)), (150, 150, 130, MEADOW), (340, 150, 130, MEADOW), (245, 90, 130, MEADOW), (20, 150, 100, MEADOW), (470, 160, 80, MEADOW)):
        a.circle(x, y, r, c)
    for x, y, r in ((130, 120, 76), (320, 110, 74), (230, 60, 70), (60, 220, 52), (410, 210, 50)):
        a.circle(x, y, r, mix(MEADOW, LIME, 0.35), op=0.5)
    a.ellipse(246, 456, 26, 34, dark(BARK, 0.5))
    a.ellipse(250, 464, 17, 20, SUN)
    a.dots([(246, 456), (258, 456)], INK, 6)
    a.path("M266 460l12 4l-12 5Z", BRICK)
    # insect hotel
    a.line([(560, 620), (560, 480)], BARK, 10)
    a.line([(660, 620), (660, 480)], BARK, 10)
    a.path("M524 410L610 340L696 410Z", BRICK)
    a.rect(540, 406, 140, 130, light(WOOD, 0.35), 3, WOOD, 8)
    a.path("M610 410v124M544 470h132", None, WOOD, 7)
    a.dots([(558 + 16 * i, 424 + 16 * j) for i in range(3) for j in range(3)], BARK, 8)
    a.path("M624 420h46M624 432h46M624 444h46M624 456h46", None, SUN, 6)
    a.dots([(628 + 20 * i, 488 + 20 * j) for i in range(3) for j in range(2)], SAND, 15)
    a.dots([(628 + 20 * i, 488 + 20 * j) for i in range(3) for j in range(2)], BARK, 6)
    a.path("M552 482l44 44M552 504l24 22M574 482l22 22M596 482l-44 44", None, FERN, 5)
    tufts(a, 10, 1190, 600, 795, 40, FERN, 9, 24)
    # a child with a lens, a grown-up with a book
    p = person(a, 800, 716, 2.7, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="curly", hc="black", skin=3, look=0.7, rh=(19, -44), mouth="open")
    x, y = p(23, -50)
    a.line([(x - 10, y + 14), (x, y)], BARK, 8)
    a.circle(x + 14, y - 18, 24, WHITE, INK, 6, op=0.9)
    person(a, 700, 690, 2.6, top=TEAL, wear="skirt", bottom=MEADOW, hair="sunhat", hc="brown", accent=SAND, glasses=True, look=0.6, lh=(4, -50), rh=(10, -48))
    a.path("M694 556l30 8l30 -10v40l-30 10l-30 -8Z", WHITE, BRICK, 4)
    # foreground flowers
    flowers(a, 20, 640, 680, 780, 26, 4, 14, (WHITE, BRICK, "#C58BB5", SUN))
    for x, h, r in ((960, 300, 50), (1130, 360, 58), (1050, 220, 44)):
        sunflower(a, x, 800, h, r)
    for x, h, c in ((420, 130, BRICK), (470, 160, "#C58BB5"), (520, 120, SUN), (60, 140, BRICK), (110, 110, SUN), (880, 120, "#C58BB5")):
        tulip(a, x, 800, h, c)
    bee(a, 890, 440, 1.5)
    bee(a, 1010, 350, 1.1, flip=True)
    bee(a, 470, 560, 1.0)
    a.path("M860 452q-40 30 -70 0t-60 10", None, INK, 2, op=0.4)
    butterfly(a, 1080, 520, 1.5, BRICK)
    butterfly(a, 560, 680, 1.1, SUN)


@scene("seniorenwoche")
def seniorenwoche(a):
    indoors(a, "#F9E6CB", "#C98F5F", 560)
    big_window(a, 70, 150, 230, 230, 8)
    big_window(a, 900, 150, 230, 230, 2)
    bunting(a, -10, 40, 610, 40, 50, 10, 40)
    bunting(a, 590, 40, 1210, 40, 50, 10, 40)
    # the musician
    person(a, 470, 590, 2.4, top=WHITE, bottom=INK, hair="cap", accent=BRICK, hc="grey", beard=True, look=0.4, lh=(-12, -54), rh=(12, -56), eyes="happy")
    a.path("M446 430h10v54h-10Z", BRICK)
    a.path("M456 428l9 4l9 -4l9 4l9 -4v56l-9 -4l-9 4l-9 -4l-9 4Z", SUN)
    a.path("M492 428h10v56h-10Z", BRICK)
    for x, y in ((560, 250), (620, 200), (690, 260)):
        a.path(f"M{x} {y}v-44l26 -8v40", None, MEADOW, 6)
        a.ellipse(x - 7, y, 10, 8, MEADOW)
        a.ellipse(x + 19, y - 12, 10, 8, MEADOW)
    # dancing
    a.ellipse(690, 722, 150, 14, INK, op=0.13)
    person(a, 640, 716, 2.85, top=BRICK, wear="dress", hair="bun", hc="white", skin=0, look=0.7, eyes="happy", mouth="open", rh=(24, -62), lh=(-15, -58), feet=((-9, -4), (6, 0)), shadow=False, sleeves="short")
    person(a, 746, 720, 2.9, flip=True, top=MEADOW, bottom=INK, wear="vest", accent=SUN, hair="bald", hc="grey", skin=2, look=0.7, rh=(14, -60), lh=(12, -52), feet=((-8, 0), (7, -3)), shadow=False, glasses=True)
    person(a, 876, 640, 2.4, top=SUN, bottom=STEEL, hair="curly", hc="white", skin=1, wear="skirt", lh=(-18, -82), rh=(18, -80), mouth="open", eyes="happy")
    # coffee table left
    seated(a, 120, 778, 2.7, top=PLUM, bottom=STEEL, hair="curly", hc="grey", glasses=True, rh=(18, -46))
    person(a, 262, 720, 2.6, top=TEAL, hair="hijab", hc=ROSE, skin=2)
    round_table(a, 300, 780, 280, 124, WHITE)
    cup(a, 222, 660, 1.2, BRICK)
    cup(a, 374, 662, 1.2, TEAL)
    a.ellipse(300, 660, 54, 10, SKY)
    a.path("M258 656v-30q42 -14 84 0v30q-42 14 -84 0Z", "#E9C18C")
    a.path("M258 628q42 -16 84 0q-6 14 -14 4q-10 14 -20 2q-12 14 -24 0q-14 12 -26 -6Z", WHITE)
    a.dots([(276, 618), (300, 614), (324, 618)], BRICK, 14)
    # right: watching, clapping
    wheelchair(a, 1090, 780, 2.6, flip=True, frame=TEAL, top=ROSE, hair="bob", hc="white", look=0.7, eyes="happy", mouth="open", rh=(14, -54), lh=(12, -54), bottom=PLUM)
    person(a, 1010, 650, 2.5, top=LEAF, bottom=BLUE, hair="short", hc="black", skin=4, look=-0.7, lh=(-4, -54), rh=(2, -55), mouth="open")
    houseplant(a, 1160, 580, 80, BRICK)


# --- feasts, cards, stalls ---------------------------------------------------------------


@scene("staedtebaufoerderung")
def staedtebau(a):
    outdoors(a, 430, 31, sunx=160, suny=120)
    # a house being renewed, with scaffold
    gruenderzeit(a, 690, 560, 300, 300, wall="#F0D9B0", seed=4, cols=5)
    a.path("".join(f"M{x} 560V220" for x in (676, 750, 824)) + "".join(f"M668 {y}H840" for y in (250, 325, 400, 475)), None, dark(STEEL, 0.25), 6)
    a.path("M676 400L750 325M750 475L824 400M676 560L750 475", None, STEEL, 4)
    for y in (325, 400, 475):
        a.rect(664, y - 4, 178, 10, WOOD, 2)
    person(a, 716, 396, 0.98, top=BRICK, bottom=BLUE, wear="vest", accent=SUN, hair="hardhat", hc="brown", look=0.8, rh=(20, -74))
    person(a, 790, 471, 0.98, top=TEAL, bottom=INK, wear="overall", hair="hardhat", hc="black", accent=SUN, skin=3, look=0.8, rh=(20, -60))
    slab(a, 20, 520, 330, 220, seed=8, cols=7, stairs=(1, 4))
    # the crane
    a.path("M470 560V96M510 560V96" + "".join(f"M470 {y}L510 {y + 32}M510 {y}L470 {y + 32}" for y in range(110, 560, 32)), None, SUN, 6)
    a.path("M330 96H930M490 40V96M490 44L340 94M490 44L900 94M330 120H930" + "".join(f"M{x} 96L{x + 20} 120L{x + 40} 96" for x in range(340, 900, 40)), None, SUN, 5)
    a.rect(330, 96, 62, 56, dark(SAND, 0.35), 4)
    a.rect(508, 112, 40, 46, SUN, 5)
    a.rect(516, 120, 26, 24, GLASS, 3)
    a.line([(860, 120), (860, 166)], INK, 3)
    a.path("M860 166L820 196M860 166L900 196", None, INK, 3)
    a.rect(804, 194, 112, 14, BRICK, 3)
    a.rect(820, 178, 80, 16, dark(BRICK), 3)
    tree(a, 1090, 570, 330, tone=MEADOW, seed=4)
    tree(a, 400, 556, 170, "birch", LEAF, 3)
    hill(a, [(0, 560), (600, 552), (1200, 568)], mix(LEAF, LIME, 0.3))
    flowers(a, 10, 1190, 590, 640, 24, 3, 10)
    bunting(a, -10, 240, 480, 176, 36, 10, 36)
    bunting(a, 500, 176, 1210, 170, 20, 14, 36)
    # the plan on a table, people around it
    person(a, 400, 742, 2.7, top=MEADOW, bottom=INK, hair="ponytail", hc="chestnut", glasses=True, look=0.6, rh=(20, -52))
    person(a, 560, 724, 2.7, top=WHITE, bottom=BLUE, wear="vest", accent=SUN, hair="hardhat", hc="black", skin=2, beard=True, look=0.3, lh=(-10, -50), rh=(14, -52))
    person(a, 740, 742, 2.7, top=PLUM, bottom=STEEL, hair="curly", hc="white", wear="coat", look=-0.6, lh=(-18, -54), eyes="happy")
    table(a, 570, 784, 350, 124, WOOD)
    a.path("M412 652L738 652L752 668L398 668Z", WHITE)
    a.path("M430 664l30 -9h40l-8 9ZM520 663l6 -8h60l2 8Z", LEAF)
    a.path("M620 664l-4 -9h36l10 9ZM690 664l-8 -9h30l10 9Z", BRICK)
    a.path("M500 640V604L530 580L560 604V640Z", SAND)
    a.path("M492 608L530 576L568 608", None, BRICK, 8)
    a.rect(590, 594, 70, 46, light(TEAL, 0.4), 2)
    a.path("M600 604h12v10h-12ZM620 604h12v10h-12ZM640 604h12v10h-12ZM600 622h12v10h-12ZM640 622h12v10h-12Z", WHITE)
    person(a, 860, 780, 2.6, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="hardhat", accent=BRICK, hc="brown", skin=1, look=-0.6, lh=(-15, -56), mouth="open")
    wheelchair(a, 1050, 770, 2.5, flip=True, frame=TEAL, top=BRICK, hair="bob", hc="black", skin=3, look=0.7, mouth="open", bottom=INK)
    person(a, 190, 766, 2.7, top=SUN, wear="coat", bottom=PLUM, hair="hijab", hc=TEAL, skin=2, look=0.6)
    person(a, 270, 772, 2.5, kind="child", top=BRICK, wear="dress", hair="bob", hc="black", skin=2, look=0.4, rh=(14, -64), mouth="open")
    x, y = 270 + 14 * 2.5, 772 - 64 * 2.5
    balloon(a, 330, 480, 44, BRICK, x, y)
    balloon(a, 250, 450, 40, SUN, x, y)


def egg(a, x, y, r, colour, stripe=WHITE, hang=0, seed=0):
    if hang:
        a.line([(x, y - r * 1.3), (x, y - r * 1.3 - hang)], BARK, 2)
    a.path(f"M{n(x)} {n(y - r * 1.3)}C{n(x + r * 0.75)} {n(y - r * 1.3)} {n(x + r)} {n(y - r * 0.2)} {n(x + r)} {n(y + r * 0.2)}A{n(r)} {n(r)} 0 0 1 {n(x - r)} {n(y + r * 0.2)}C{n(x - r)} {n(y - r * 0.2)} {n(x - r * 0.75)} {n(y - r * 1.3)} {n(x)} {n(y - r * 1.3)}Z", colour)
    if seed % 3 == 0:
        a.path(f"M{n(x - r * 0.9)} {n(y)}l{n(r * 0.36)} {n(-r * 0.3)}l{n(r * 0.36)} {n(r * 0.3)}l{n(r * 0.36)} {n(-r * 0.3)}l{n(r * 0.36)} {n(r * 0.3)}l{n(r * 0.34)} {n(-r * 0.3)}", None, stripe, r * 0.17)
    elif seed % 3 == 1:
        a.dots([(x - r * 0.45, y), (x + r * 0.45, y), (x, y - r * 0.6), (x, y + r * 0.5)], stripe, r * 0.34)
    else:
        a.path(f"M{n(x - r * 0.86)} {n(y - r * 0.3)}Q{n(x)} {n(y)} {n(x + r * 0.86)} {n(y - r * 0.3)}M{n(x - r * 0.9)} {n(y + r * 0.3)}Q{n(x)} {n(y + r * 0.65)} {n(x + r * 0.9)} {n(y + r * 0.3)}", None, stripe, r * 0.2)


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


@scene("ostern")
def ostern(a):
    outdoors(a, 400, 33, sunx=1050)
    gruenderzeit(a, 30, 450, 220, 230, wall=SAND, seed=8, cols=3)
    slab(a, 860, 440, 320, 170, seed=2, cols=8)
    tree(a, 330, 470, 200, "birch", LEAF, 4)
    hill(a, [(0, 500), (600, 470), (1200, 505)], mix(LEAF, LIME, 0.45))
    tufts(a, 10, 1190, 520, 780, 40, FERN, 6, 18)
    flowers(a, 10, 1190, 530, 620, 26, 8, 11, (SUN, WHITE, SUN, "#C58BB5"))
    # the tree with eggs
    a.ellipse(610, 640, 150, 16, INK, op=0.13)
    for x, y, r in ((430, 320, 92), (790, 320, 92), (520, 220, 96), (700, 215, 96), (612, 170, 92), (610, 300, 110)):
        a.circle(x, y, r, mix(LEAF, PALE, 0.55))
    for x, y, r in ((410, 290, 56), (500, 180, 58), (600, 130, 54), (690, 180, 56), (770, 290, 56)):
        a.circle(x, y, r, mix(LEAF, PALE, 0.72))
    a.path("M582 640Q602 520 598 396Q612 380 624 396Q620 520 642 640Z", BARK)
    branches = [(610, 430, 430, 300), (610, 400, 520, 200), (612, 420, 780, 290), (612, 390, 700, 190), (610, 400, 612, 140), (526, 381, 390, 370), (694, 376, 830, 370), (472, 340, 400, 230), (735, 332, 820, 220)]
    for x1, y1, x2, y2 in branches:
        a.path(f"M{x1} {y1}Q{(x1 + x2) / 2} {y1 + (y2 - y1) * 0.3:.0f} {x2} {y2}", None, BARK, 13 if abs(x1 - 610) < 9 else 8)
    rnd = random.Random(4)
    for x1, y1, x2, y2 in branches:
        for k in (0.7, 0.85, 1.0):
            cx, cy = x1 + (x2 - x1) * k, y1 + (y2 - y1) * k
            for m in (-1, 1):
                t = rnd.uniform(0.4, 1.2) * m + math.atan2(y2 - y1, x2 - x1)
                lx, ly = cx + math.cos(t) * 22, cy + math.sin(t) * 22
                a.path(f"M{n(cx)} {n(cy)}Q{n((cx + lx) / 2 - (ly - cy) * 0.5)} {n((cy + ly) / 2 + (lx - cx) * 0.5)} {n(lx)} {n(ly)}Q{n((cx + lx) / 2 + (ly - cy) * 0.5)} {n((cy + ly) / 2 - (lx - cx) * 0.5)} {n(cx)} {n(cy)}Z", rnd.choice([LEAF, FERN, LEAF]))
    for i, (x, y) in enumerate(((400, 300), (460, 380), (520, 280), (570, 350), (615, 220), (655, 330), (700, 270), (760, 380), (820, 300), (380, 420), (845, 420), (530, 190), (700, 180))):
        egg(a, x, y + 20, 22, (BRICK, SUN, TEAL, "#C58BB5", MEADOW)[i % 5], WHITE, 30, i)
    hare(a, 150, 600, 0.85)
    # children and helpers
    person(a, 300, 740, 2.7, kind="child", top=SUN, wear="dress", hair="pigtails", hc="red", look=0.7, rh=(15, -60), mouth="open")
    egg(a, 300 + 15 * 2.7, 740 - 66 * 2.7, 20, BRICK, WHITE, 0, 1)
    person(a, 470, 758, 2.7, kind="child", top=TEAL, bottom=PLUM, wear="shorts", hair="afro", hc="black", skin=4, look=0.6, rh=(14, -58), lh=(-15, -34), mouth="open")
    egg(a, 470 + 14 * 2.7, 758 - 64 * 2.7, 20, SUN, BRICK, 0, 2)
    person(a, 760, 740, 2.9, top=PLUM, wear="coat", bottom=BLUE, hair="hijab", hc=SUN, skin=2, look=-0.6, lh=(-17, -82))
    egg(a, 760 - 17 * 2.9, 740 - 90 * 2.9, 22, TEAL, WHITE, 0, 0)
    wheelchair(a, 960, 760, 2.35, kind="child", flip=True, frame=BRICK, top=LEAF, hair="bob", hc="blond", look=0.7, mouth="open", bottom=BLUE, rh=(18, -56))
    person(a, 1090, 736, 2.7, top=MEADOW, bottom=INK, hair="bald", hc="white", glasses=True, look=-0.7, lh=(-12, -48), rh=(14, -46), eyes="happy")
    # basket, eggs in the grass, a hare
    a.path("M130 700h120l-16 66h-88Z", WOOD)
    a.path("M132 702q58 -110 116 0", None, WOOD, 9)
    for i, (x, y) in enumerate(((160, 692), (192, 682), (222, 692))):
        egg(a, x, y, 19, (BRICK, SUN, TEAL)[i], WHITE, 0, i)
    a.path("M130 700h120l-3 14h-114Z", dark(WOOD))
    a.path("M140 736h100M150 712l8 52M190 712v52M230 712l-8 52", None, dark(WOOD), 3)
    for i, (x, y) in enumerate(((60, 660), (590, 756), (650, 772), (880, 784), (1160, 690))):
        egg(a, x, y, 19, ("#C58BB5", BRICK, SUN, TEAL, BRICK)[i], WHITE, 0, i)
        tufts(a, x - 24, x + 24, y + 20, y + 26, 4, FERN, i, 20)
    butterfly(a, 900, 520, 1.1, SUN)


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
            a.line([(w * 0.07, h * (0.05 + 0.13 * k)), (w * (0.43 if k < 2 else 0.3), h * (0.05 + 0.13 * k))], STONE, 4)
        for k, e in enumerate((0.42, 0.36, 0.42, 0.24, 0.38)):
            a.path(f"M{n(-w * 0.44)} {n(-h * 0.3 + k * h * 0.14)}q{n(w * 0.05)} -8 {n(w * 0.1)} 0t{n(w * 0.1)} 0t{n(w * 0.1)} 0l{n(w * (e - 0.34))} 0", None, (BLUE, BLUE, BLUE, BLUE, BRICK)[k], 4)
    else:
        cw, ch = w - 2 * m, h - 2 * m
        a.rect(-cw / 2, -ch / 2, cw, ch, SKY, 3)
        a.circle(cw * 0.3, -ch * 0.24, ch * 0.13, SUN)
        if what == "gate":
            a.path(f"M{n(-cw / 2)} {n(ch / 2)}V{n(ch * 0.22)}Q0 {n(ch * 0.05)} {n(cw / 2)} {n(ch * 0.22)}V{n(ch / 2)}Z", LEAF)
            torhaus(a, 0, ch * 0.3, w / 900)
        elif what == "meadow":
            a.path(f"M{n(-cw / 2)} {n(ch / 2)}V{n(-ch * 0.02)}Q{n(-cw * 0.1)} {n(-ch * 0.2)} {n(cw / 2)} {n(ch * 0.06)}V{n(ch / 2)}Z", LEAF)
            tree(a, -cw * 0.24, ch * 0.24, ch * 0.66, tone=FERN, seed=3)
            flowers(a, -cw * 0.44, cw * 0.44, ch * 0.2, ch * 0.38, 12, 4, 10)
        else:
            slab(a, -cw * 0.42, ch * 0.28, cw * 0.84, ch * 0.5, floors=4, cols=8, seed=3, stairs=(1, 5))
            a.rect(-cw / 2, ch * 0.26, cw, ch * 0.24, LEAF)
    a.close()


@scene("postkarten")
def postkarten(a):
    outdoors(a, 470, 35, sunx=150, suny=110)
    gruenderzeit(a, 940, 520, 240, 280, wall=ROSE, seed=5, cols=4)
    tree(a, 900, 540, 270, seed=6)
    tree(a, 60, 560, 300, tone=MEADOW, seed=2)
    hill(a, [(0, 570), (600, 540), (1200, 575)], mix(LEAF, LIME, 0.3))
    a.path("M0 720Q500 660 1200 700V800H0Z", "#F3E7CE")
    flowers(a, 10, 1190, 590, 670, 26, 5, 10)
    # cards in the wind
    a.path("M760 500Q640 470 520 510T250 470", None, WHITE, 5, op=0.7)
    a.path("M770 470Q640 420 560 300T330 150", None, WHITE, 5, op=0.7)
    postcard(a, 560, 150, 270, 8, "slab")
    postcard(a, 270, 260, 330, -9, "gate")
    postcard(a, 620, 370, 250, -5, "back")
    postcard(a, 330, 505, 230, 10, "meadow")
    # the letter box
    a.ellipse(830, 742, 90, 12, INK, op=0.13)
    a.rect(818, 600, 24, 140, dark(STEEL, 0.4))
    a.path("M752 430Q752 380 802 380H858Q908 380 908 430V610Q908 622 896 622H764Q752 622 752 610Z", SUN)
    a.path("M858 380Q908 380 908 430V610Q908 622 896 622H872V400Q872 384 858 380Z", dark(SUN, 0.12))
    a.rect(774, 436, 84, 16, INK, 5)
    a.path("M770 430h92l-6 -12h-80Z", dark(SUN, 0.2))
    a.path("M784 500h62v42h-62ZM784 500l31 24l31 -24", None, INK, 5)
    # people
    p = person(a, 660, 760, 2.9, top=TEAL, wear="skirt", bottom=BRICK, hair="curly", hc="black", skin=3, look=0.7, rh=(24, -98), mouth="open")
    x, y = p(27, -103)
    card(a, x, y, 60, 40, WHITE, 8, 2, BRICK)
    wheelchair(a, 1040, 766, 2.6, flip=True, frame=MEADOW, top=PLUM, hair="bun", hc="white", glasses=True, look=0.7, eyes="happy", bottom=STEEL, rh=(15, -52), lh=(13, -50))
    card(a, 1040 - 17 * 2.6, 766 - 56 * 2.6, 62, 42, WHITE, -8, 2, SUN)
    p = person(a, 500, 770, 2.7, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="short", hc="blond", look=0.6, rh=(15, -56), mouth="open")
    card(a, *p(17, -64), 56, 38, SKY, 12, 2, BRICK)
    dog(a, 260, 768, 1.2, WOOD)


@scene("infostand")
def infostand(a):
    outdoors(a, 420, 37, sunx=1080, suny=110)
    tree(a, 110, 520, 400, tone=MEADOW, seed=3)
    tree(a, 1060, 510, 350, seed=5)
    tree(a, 930, 480, 230, "birch", LEAF, 4)
    slab(a, 200, 450, 260, 110, seed=3, cols=9, floors=4)
    hill(a, [(0, 510), (600, 480), (1200, 515)], mix(LEAF, LIME, 0.35))
    # far pond and pavilion of the park
    a.path("M880 540Q960 516 1090 530T1160 560Q1040 590 920 574T880 540Z", "#A9D6E0")
    a.path("M930 548h60M1020 560h70", None, WHITE, 3)
    bunting(a, 110, 250, 420, 210, 34, 8, 32)
    bunting(a, 800, 210, 1080, 260, 34, 8, 32)
    flowers(a, 10, 360, 560, 770, 16, 4, 12)
    flowers(a, 960, 1190, 600, 780, 12, 6, 12)
    tufts(a, 10, 1190, 560, 790, 28, FERN, 3)
    # the stall
    a.ellipse(610, 690, 270, 16, INK, op=0.13)
    for x in (404, 816):
        a.rect(x - 7, 250, 14, 436, WOOD)
    a.rect(404, 290, 412, 400, light(SAND, 0.2), op=0.6)
    person(a, 520, 664, 2.6, top=MEADOW, hair="bun", hc="chestnut", glasses=True, look=-0.5, lh=(-16, -52), mouth="open")
    person(a, 690, 664, 2.6, top=BRICK, hair="short", hc="black", skin=3, beard=True, look=0.5, rh=(15, -54))
    for i in range(8):
        x = 372 + i * 59.5
        a.path(f"M{n(x)} 290L{n(410 + i * 50)} 190H{n(460 + i * 50)}L{n(x + 59.5)} 290V312A29.7 24 0 0 1 {n(x)} 312Z", (MEADOW, PAPER)[i % 2])
    a.path("M372 290H848", None, INK, 2, op=0.15)
    a.rect(392, 548, 436, 20, WOOD, 5)
    a.rect(402, 566, 416, 122, MEADOW)
    a.path("M540 688V626L610 586L680 626V688Z", PAPER)
    a.path("M586 688V650a24 24 0 0 1 48 0V688Z", MEADOW)
    leaflets(a, 410, 548, 1.1)
    leaflets(a, 566, 548, 0.9)
    a.path("M744 548h48l-7 -36h-34Z", SKY)
    tulip(a, 760, 516, 62, BRICK)
    tulip(a, 776, 516, 52, SUN)
    # visitors
    person(a, 330, 744, 2.8, top=SUN, bottom=BLUE, hair="short", hc="grey", skin=1, look=0.7, rh=(17, -54), **walking(5))
    person(a, 236, 760, 2.6, kind="child", top=TEAL, wear="dress", hair="curly", hc="black", skin=3, look=0.5, lh=(-13, -60), mouth="open")
    x, y = 236 - 13 * 2.6, 760 - 60 * 2.6
    balloon(a, 150, 430, 44, SUN, x, y)
    balloon(a, 216, 400, 42, BRICK, x, y)
    balloon(a, 190, 490, 40, TEAL, x, y)
    pram(a, 886, 752, 2.4, colour=TEAL, flip=True)
    person(a, 966, 752, 2.8, flip=True, top=PLUM, wear="coat", bottom=INK, hair="hijab", hc=ROSE, skin=2, look=0.7, lh=(14, -46), rh=(15, -46), **walking(6))
    wheelchair(a, 486, 784, 2.3, frame=SUN, top=TEAL, hair="beanie", accent=BRICK, hc="brown", look=0.5, beard=True, bottom=INK)
    person(a, 1090, 740, 2.6, top=BRICK, hair="afro", hc="black", skin=4, wear="skirt", bottom=SUN, look=-0.7, lh=(-16, -80), mouth="open")


# --- houses of the quarter ---------------------------------------------------------------


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


@scene("buero")
def buero(a):
    indoors(a, "#F4EBD6", "#CFA073", 570)
    # the open door to the street
    a.rect(60, 150, 250, 420, WHITE, 4)
    a.rect(80, 170, 210, 400, SKY)
    a.circle(240, 220, 26, SUN)
    gruenderzeit(a, 92, 470, 110, 150, wall=ROSE, cols=3, floors=3, seed=3)
    a.rect(80, 466, 210, 104, LEAF)
    tree(a, 240, 500, 150, seed=3)
    a.path("M120 570Q150 520 190 480H220Q230 520 260 570Z", "#F3E7CE")
    a.path("M290 170L372 140V604L290 570Z", MEADOW)
    a.path("M304 192L356 176V356L304 352Z", light(GLASS, 0.3))
    a.circle(356, 400, 8, SUN)
    # wall: board, clock, shelf of leaflets
    a.rect(430, 130, 290, 190, "#E7CDA4", 5, WOOD, 9)
    for i, (x, y, c) in enumerate(((480, 180, SUN), (566, 176, WHITE), (660, 184, LEAF), (486, 260, ROSE), (574, 262, SKY), (664, 258, SUN))):
        card(a, x, y, 74, 54, c, (-4, 3, 5, 4, -3, -5)[i], 2, BRICK if i % 2 else None)
    a.circle(800, 180, 44, WHITE, INK, 7)
    a.path("M800 180v-28M800 180l18 12", None, INK, 6)
    shelf(a, 900, 570, 240, 400, 4, 5)
    a.path("M880 60v-60", None, INK, 3)
    a.path("M832 104q0 -48 48 -48t48 48Z", SUN)
    # desk
    person(a, 780, 700, 2.8, top=MEADOW, bottom=INK, hair="bun", hc="chestnut", glasses=True, look=-0.7, lh=(-18, -52), rh=(10, -46), mouth="open")
    a.ellipse(780, 762, 240, 14, INK, op=0.12)
    a.rect(560, 596, 440, 22, light(WOOD, 0.15), 6)
    a.rect(580, 616, 400, 144, WOOD, 3)
    a.rect(600, 634, 110, 110, dark(WOOD, 0.1), 4)
    a.rect(850, 634, 110, 48, dark(WOOD, 0.1), 4)
    a.rect(850, 692, 110, 52, dark(WOOD, 0.1), 4)
    a.dots([(694, 690), (905, 658), (905, 718)], SUN, 11)
    a.path("M850 594L872 520H976L958 594Z", dark(STEEL, 0.4))
    a.path("M862 586L880 528H966L951 586Z", SKY)
    a.rect(810, 590, 150, 8, STEEL, 4)
    cup(a, 720, 598, 1.2, BRICK)
    a.rect(604, 584, 76, 12, WHITE, 2)
    a.rect(610, 574, 70, 11, SUN, 2)
    tulip(a, 580, 570, 62, BRICK)
    tulip(a, 594, 570, 52, SUN)
    a.path("M566 568h42l-6 28h-30Z", SKY)
    # the visitors
    person(a, 470, 752, 2.9, top=BRICK, wear="coat", bottom=BLUE, hair="hijab", hc=SUN, skin=2, look=0.7, rh=(18, -56))
    person(a, 375, 762, 2.7, kind="child", top=TEAL, bottom=PLUM, hair="bob", hc="black", skin=2, look=0.6, rh=(14, -44), mouth="open")
    person(a, 180, 640, 2.35, top=PLUM, bottom=STEEL, wear="coat", hair="curly", hc="white", glasses=True, look=0.6, lean=3, lh=(15, -42), rh=(16, -42), eyes="happy")
    rollator(a, 217, 640, 2.35, SUN)
    houseplant(a, 1110, 720, 110, BRICK)
    speech(a, 600, 372, 120, 62, WHITE, -1)
    a.dots([(572, 372), (600, 372), (628, 372)], MEADOW, 13)


@scene("jugendclub")
def jugendclub(a):
    indoors(a, "#DDE9E6", "#B98E6A", 570)
    # the painted wall
    a.path("M0 556V240Q120 120 260 220T560 170T880 230T1200 140V556Z", light(TEAL, 0.35))
    a.path("M0 556V380Q160 290 320 370T700 330T1200 380V556Z", SUN)
    a.path("M0 556V470Q220 420 420 470T860 440T1200 480V556Z", BRICK)
    a.circle(620, 190, 70, PAPER)
    a.path("M580 224V176L620 140L660 176V224Z", MEADOW)
    a.path("M606 224V200a14 14 0 0 1 28 0V224Z", PAPER)
    for x, y, r in ((150, 170, 12), (330, 130, 9), (820, 130, 12), (1010, 90, 9), (440, 90, 7), (1120, 190, 8)):
        a.path(f"M{x} {y - r * 2}L{n(x + r * 0.6)} {n(y - r * 0.6)}L{x + r * 2} {y}L{n(x + r * 0.6)} {n(y + r * 0.6)}L{x} {y + r * 2}L{n(x - r * 0.6)} {n(y + r * 0.6)}L{x - r * 2} {y}L{n(x - r * 0.6)} {n(y - r * 0.6)}Z", WHITE)
    for x0 in (-10, 600):  # a string of lamps
        a.path(f"M{x0} 20Q{x0 + 305} 130 {x0 + 610} 20", None, INK, 3)
        for k in range(7):
            t = (k + 0.5) / 7
            a.circle(x0 + 610 * t, 20 + 220 * t * (1 - t) + 12, 13, (SUN, PAPER, LEAF, ROSE)[k % 4])
    # music corner
    a.rect(1010, 390, 120, 190, INK, 8)
    a.circle(1070, 440, 30, STEEL)
    a.circle(1070, 440, 12, INK)
    a.circle(1070, 520, 44, STEEL)
    a.circle(1070, 520, 18, INK)
    # table tennis
    person(a, 250, 690, 2.7, kind="teen", top=TEAL, bottom=INK, hair="ponytail", hc="black", skin=2, look=0.8, rh=(23, -56), feet=((-10, 0), (9, 0)), mouth="open")
    a.line([(250 + 23 * 2.7, 690 - 57 * 2.7), (250 + 28 * 2.7, 690 - 64 * 2.7)], WOOD, 8)
    a.circle(250 + 32 * 2.7, 690 - 70 * 2.7, 20, MEADOW)
    person(a, 800, 690, 2.7, kind="teen", flip=True, top=LEAF, bottom=BLUE, hair="afro", hc="black", skin=4, look=0.7, rh=(23, -50), feet=((-9, 0), (10, 0)), mouth="open")
    a.line([(800 - 23 * 2.7, 690 - 51 * 2.7), (800 - 28 * 2.7, 690 - 58 * 2.7)], WOOD, 8)
    a.circle(800 - 32 * 2.7, 690 - 64 * 2.7, 20, SUN)
    a.circle(560, 470, 11, WHITE)
    a.path("M470 500Q520 440 548 464", None, WHITE, 3, op=0.8)
    a.ellipse(525, 766, 220, 13, INK, op=0.13)
    for x in (360, 690):
        a.line([(x, 764), (x, 640)], INK, 9)
    a.path("M320 612H730L760 644H290Z", MEADOW)
    a.path("M320 628H745", None, WHITE, 3)
    a.path("M290 644H760V654H290Z", dark(MEADOW))
    a.path("M512 572L538 598V650L512 622Z", WHITE, op=0.85)
    a.path("M512 572L538 598M512 588L538 614M512 604L538 632M520 580V630M529 590V640", None, STEEL, 1.5)
    a.path("M512 570V622M538 596V652", None, INK, 4)
    # sofa, beanbag, guitar, the wheelchair user keeps the score
    wheelchair(a, 120, 766, 2.5, frame=SUN, top=PLUM, hair="cap", accent=BRICK, hc="brown", look=0.7, rh=(14, -62), mouth="open", bottom=INK)
    a.ellipse(1010, 768, 130, 14, INK, op=0.13)
    a.path("M890 760Q880 660 980 640Q1090 620 1120 700Q1136 760 1110 766H906Q892 768 890 760Z", TEAL)
    person(a, 1010, 752, 2.6, kind="teen", top=SUN, bottom=PLUM, hair="hijab", hc=MEADOW, skin=1, hip=(-4, -22), feet=((-26, 0), (-22, 3)), knee=-1, lean=3, look=-0.4, lh=(-12, -34), rh=(10, -36), shadow=False, eyes="happy")
    a.open(1002, 650, 1, 1, -28)
    a.path("M-60 -6h-96v12h96Z", WOOD)
    a.rect(-170, -10, 26, 20, BARK, 4)
    a.ellipse(0, 0, 34, 30, SUN, dark(SUN, 0.3), 3)
    a.ellipse(-40, 0, 26, 23, SUN, dark(SUN, 0.3), 3)
    a.ellipse(-20, 0, 26, 21, SUN)
    a.circle(-24, 0, 10, BARK)
    a.path("M-150 -2H8M-150 3H8", None, WHITE, 1.4)
    a.close()
    person(a, 930, 560, 2.1, kind="teen", top=PLUM, bottom=INK, hair="quiff", hc="blond", look=-0.7, lh=(-15, -72), mouth="open", glasses=True)


@scene("frauenzentrum")
def frauenzentrum(a):
    indoors(a, "#F8E3DA", "#C99A72", 570)
    big_window(a, 470, 110, 260, 240, 12)
    shelf(a, 60, 570, 220, 380, 4, 9)
    # a quilt and pictures on the wall
    for i in range(4):
        for j in range(4):
            c = (BRICK, SUN, TEAL, ROSE, MEADOW, PAPER, LEAF, PLUM)[(i * 3 + j * 5) % 8]
            a.rect(850 + i * 52, 110 + j * 52, 52, 52, c)
            if (i + j) % 2:
                a.path(f"M{850 + i * 52} {162 + j * 52}l26 -52l26 52Z", PAPER, op=0.7)
            else:
                a.circle(876 + i * 52, 136 + j * 52, 13, PAPER, op=0.7)
    a.line([(838, 106), (1070, 106)], BARK, 9)
    a.rect(330, 130, 90, 110, WHITE, 3, WOOD, 7)
    heart(a, 375, 182, 26, BRICK)
    a.path("M600 0v44", None, INK, 3)
    a.path("M552 84q0 -42 48 -42t48 42Z", BRICK)
    # sofa with friends
    a.ellipse(600, 690, 320, 16, INK, op=0.12)
    a.rect(310, 470, 580, 190, dark(MEADOW, 0.05), 34)
    a.path("M600 480V600", None, dark(MEADOW, 0.25), 4)
    a.rect(320, 604, 280, 62, FERN, 16)
    a.rect(600, 604, 280, 62, FERN, 16)
    sitting_front(a, 430, 684, 2.6, 28, top=SUN, bottom=BLUE, wear="dress", hair="hijab", hc=BRICK, skin=2, look=0.6, lh=(-10, -38), rh=(9, -40), mouth="open")
    sitting_front(a, 565, 684, 2.6, 28, top=PLUM, bottom=INK, hair="curly", hc="white", glasses=True, look=0.3, lh=(-7, -38), rh=(7, -38), eyes="happy")
    sitting_front(a, 760, 684, 2.6, 28, top=TEAL, bottom=STEEL, hair="afro", hc="black", skin=4, look=-0.6, rh=(15, -62), mouth="open")
    a.rect(300, 600, 46, 86, MEADOW, 18)
    a.rect(854, 600, 46, 86, MEADOW, 18)
    # knitting
    a.path("M548 588h36v30q-18 12 -36 0Z", BRICK)
    a.path("M540 598l44 -22M592 598l-44 -22", None, WOOD, 4)
    # low table
    a.ellipse(600, 776, 150, 12, INK, op=0.12)
    a.rect(460, 716, 280, 16, WOOD, 7)
    a.line([(490, 732), (480, 772)], dark(WOOD), 9)
    a.line([(710, 732), (720, 772)], dark(WOOD), 9)
    a.path("M570 716q-8 -44 30 -46q38 2 30 46Z", SKY)
    a.path("M628 700q28 -4 30 -24M572 690q-24 -8 -14 16", None, SKY, 7)
    a.circle(600, 666, 7, BRICK)
    cup(a, 520, 716, 1.1, BRICK)
    cup(a, 690, 716, 1.1, SUN)
    # sewing and children
    a.rect(944, 590, 230, 16, WOOD, 5)
    a.line([(964, 604), (964, 770)], dark(WOOD), 10)
    a.line([(1154, 604), (1154, 770)], dark(WOOD), 10)
    person(a, 1060, 690, 2.6, top=ROSE, bottom=BLUE, hair="long", hc="chestnut", look=-0.4, lh=(-12, -50), rh=(10, -50))
    a.rect(940, 588, 238, 18, WOOD, 5)
    a.path("M990 590v-18h90v-44h-66v30h-16v-46h100q10 0 10 12v66Z", PAPER, dark(PAPER, 0.2), 3)
    a.circle(1114, 546, 12, SUN)
    a.path("M960 590q24 -16 48 -2t60 0v22q-40 12 -108 0Z", LEAF)
    wheelchair(a, 176, 770, 2.5, frame=PLUM, top=LEAF, hair="bun", hc="black", skin=1, look=0.7, bottom=INK, lh=(12, -46), rh=(15, -44))
    a.path("M196 652l34 -10v44l-34 8Z", SUN)
    person(a, 330, 778, 2.4, kind="toddler", top=BRICK, bottom=BLUE, hair="pigtails", hc="brown", skin=3, look=0.5, hip=(0, -9), feet=((-10, 0), (10, 0)), rh=(13, -18))
    for x, y, c in ((372, 778, SUN), (396, 778, TEAL), (384, 754, BRICK)):
        a.rect(x, y - 24, 22, 22, c, 3)
    houseplant(a, 884, 760, 62, SUN)


@scene("urbane-farm")
def urbane_farm(a):
    outdoors(a, 420, 41, sunx=170, suny=120)
    slab(a, 700, 460, 440, 200, seed=7, cols=11)
    tree(a, 1130, 500, 270, tone=MEADOW, seed=4)
    tree(a, 640, 470, 170, "poplar", FERN)
    hill(a, [(0, 500), (600, 476), (1200, 505)], mix(LEAF, LIME, 0.3))
    # greenhouse
    a.path("M60 560V360L190 280L320 360V560Z", light(GLASS, 0.55), op=0.85)
    for x, h in ((90, 70), (140, 110), (190, 90), (240, 120), (290, 76)):
        a.path(f"M{x} 556v{-h}", None, FERN, 5)
        a.dots([(x - 8, 556 - h * 0.4), (x + 8, 556 - h * 0.6), (x - 6, 556 - h * 0.85)], LEAF, 18)
        a.dots([(x + 9, 556 - h * 0.35), (x - 9, 556 - h * 0.7)], BRICK, 12)
    a.path("M60 560V360L190 280L320 360V560ZM190 280V560M125 320V560M255 320V560M60 360H320M60 460H320", None, WHITE, 7)
    a.path("M0 640Q400 590 1200 640V800H0Z", "#E5D6B6")

    def bed(x, y, w, h, seed):
        rnd = random.Random(seed)
        a.ellipse(x + w / 2, y + h, w * 0.54, 11, INK, op=0.13)
        kind = seed % 3
        for i in range(int(w / 34)):
            cx = x + 22 + i * 34
            if kind == 0:
                a.dots([(cx, y - 10), (cx - 9, y - 4), (cx + 9, y - 4)], (LEAF, FERN)[i % 2], 25)
            elif kind == 1:
                a.path(f"M{cx} {y}v-58", None, FERN, 5)
                a.dots([(cx - 9, y - 22), (cx + 9, y - 34), (cx, y - 56)], LEAF, 19)
                a.dots([(cx + 8, y - 18), (cx - 8, y - 44)], BRICK, 13)
            else:
                a.path(f"M{cx} {y}q-12 -26 -18 -40M{cx} {y}v-48M{cx} {y}q12 -26 18 -40", None, FERN, 6)
                a.dots([(cx, y - 1)], "#E9873C", 17)
        a.rect(x, y - 4, w, h + 4, WOOD, 4)
        a.path(f"M{x + 4} {y + h * 0.33:.0f}h{w - 8}M{x + 4} {y + h * 0.68:.0f}h{w - 8}", None, dark(WOOD), 4)
        a.rect(x - 5, y - 8, 14, h + 8, dark(WOOD), 3)
        a.rect(x + w - 9, y - 8, 14, h + 8, dark(WOOD), 3)
        rnd.random()

    person(a, 470, 646, 2.5, top=PLUM, wear="overall", bottom=MEADOW, hair="hijab", hc=SUN, skin=2, look=0.5, rh=(18, -50))
    bed(380, 600, 280, 62, 3)
    person(a, 900, 640, 2.5, top=SUN, bottom=BLUE, hair="sunhat", accent=SAND, hc="grey", beard=True, look=-0.6, lh=(-18, -54))
    a.path("M820 500h50l5 40h-60Z", TEAL)
    a.path("M820 530L790 500l-8 8L812 542Z", TEAL)
    a.path("M826 500q20 -30 40 0", None, dark(TEAL), 6)
    a.path("M786 512l-14 30M780 512l-22 26M790 516l-8 32", None, "#7FB9CC", 3)
    bed(690, 606, 260, 62, 4)
    bed(90, 690, 300, 74, 5)
    wheelchair(a, 490, 776, 2.45, flip=True, frame=BRICK, top=TEAL, hair="bob", hc="white", glasses=True, look=0.7, eyes="happy", bottom=PLUM, rh=(20, -46))
    person(a, 640, 776, 2.6, kind="child", top=BRICK, bottom=BLUE, wear="shorts", hair="short", hc="black", skin=3, look=0.5, lh=(-10, -36), rh=(10, -36), mouth="open")
    a.path("M604 688h72l-8 36h-56Z", WOOD)
    a.dots([(618, 684), (640, 678), (662, 684)], BRICK, 22)
    a.dots([(629, 674), (652, 672)], LEAF, 18)
    # hens
    for x, y, f, c in ((760, 760, 1, WHITE), (850, 780, -1, "#C78B5B"), (930, 784, -1, WHITE)):
        a.ellipse(x, y + 2, 34, 5, INK, op=0.13)
        a.open(x, y, f, 1)
        a.path("M-8 0v-14M6 0v-14M-14 0h10M0 0h10", None, SUN, 4)
        a.path("M-44 -58Q-30 -44 -10 -46Q8 -48 14 -64Q22 -76 32 -64Q38 -30 10 -14Q-30 -4 -40 -36Z", c)
        a.path("M-26 -36q12 18 28 4", None, dark(c, 0.18), 4)
        a.path("M14 -70q2 -12 8 -4q4 -10 8 0q6 -6 4 6Z", BRICK)
        a.path("M33 -62l12 4l-12 5Z", SUN)
        a.circle(26, -62, 2.6, INK)
        a.close()
    bed(950, 684, 200, 66, 9)
    sunflower(a, 1040, 684, 190, 40)
    sunflower(a, 1110, 684, 150, 34)
    sunflower(a, 44, 760, 230, 42)
    bee(a, 980, 470, 0.9, flip=True)
    butterfly(a, 340, 560, 1.0, BRICK)


@scene("franztreff")
def franztreff(a):
    a.rect(0, 0, 1200, 800, a.gradient("sky", ((0, "#BFE0EA"), (1, PAPER))))
    sun(a, 1110, 90, 46)
    a.rect(60, 0, 960, 620, "#F0D3A8")
    b = Batch(a)
    for i, x in enumerate((110, 260, 410, 560, 710, 860)):
        window(a, x, 40, 96, 150, ("#9CC9D6", "#F7DFA2")[i % 3 == 1], box=(BRICK, SUN, ROSE)[i % 3], batch=b)
    b.flush()
    a.rect(40, 236, 1000, 22, light(SAND, 0.3), 3)
    a.rect(60, 258, 960, 362, dark("#F0D3A8", 0.1))
    tree(a, 1130, 630, 400, tone=FERN, seed=4)
    # shop front
    for x, w in ((110, 330), (610, 350)):
        a.rect(x, 320, w, 250, WHITE, 4)
        a.rect(x + 12, 332, w - 24, 226, "#F8E7BE")
        a.path(f"M{x + w * 0.5:.0f} 332v226", None, WHITE, 8)
        a.rect(x - 6, 566, w + 12, 16, WHITE, 3)
    a.rect(470, 320, 110, 300, MEADOW, 4)
    a.rect(486, 340, 78, 150, "#F8E7BE", 4)
    a.circle(566, 520, 6, SUN)
    heart(a, 525, 410, 20, BRICK)
    # inside: lamps, counter, cake
    for x in (190, 350, 700, 880):
        a.line([(x, 332), (x, 402)], INK, 2.5)
        a.path(f"M{x - 24} 426q0 -28 24 -28t24 28Z", BRICK)
    person(a, 250, 548, 1.7, top=TEAL, bottom=INK, wear="apron", accent=PAPER, hair="quiff", hc="brown", beard=True, shadow=False, lh=(-10, -52), rh=(10, -52))
    a.rect(122, 512, 306, 46, WOOD)
    a.path("M300 512v-22h60v22Z", BRICK)
    a.ellipse(330, 490, 30, 7, PAPER)
    cup(a, 180, 512, 0.9)
    person(a, 740, 548, 1.65, top=PLUM, hair="long", hc="blond", shadow=False, look=0.6)
    person(a, 840, 548, 1.65, top=SUN, hair="short", hc="black", skin=4, shadow=False, look=-0.6, mouth="open")
    a.rect(622, 528, 326, 30, light(WOOD, 0.2))
    # awnings
    for x0, w in ((90, 370), (590, 390)):
        m = 8
        k = w / m
        for i in range(m):
            x = x0 + i * k
            a.path(f"M{n(x)} 350L{n(x + (x0 + w / 2 - x) * 0.08)} 268H{n(x + k + (x0 + w / 2 - x - k) * 0.08)}L{n(x + k)} 350V362a{n(k / 2)} 18 0 0 1 {n(-k)} 0Z", (BRICK, PAPER)[i % 2])
    a.path("M1020 330h40", None, INK, 5)
    a.circle(1062, 330, 44, MEADOW, PAPER, 5)
    a.path("M1040 316h40v10q0 26 -20 26t-20 -26Z", PAPER)
    a.path("M1080 320q14 2 0 18M1052 308q-4 -6 0 -12M1066 308q-4 -6 0 -12", None, PAPER, 4)
    # pavement
    a.path("M0 610H1200V800H0Z", "#E4D8C3")
    a.path("M0 640H1200M0 700H1200", None, dark("#E4D8C3", 0.07), 3)
    for x in (70, 470, 600, 1000):
        pot(a, x, 640, 50, BRICK if x % 200 else MEADOW)
        a.dots([(x - 16, 590), (x, 578), (x + 16, 590)], FERN, 32)
        a.dots([(x - 12, 588), (x + 6, 576), (x + 18, 592)], SUN, 9)
    # tables outside
    seated(a, 170, 776, 2.6, top=BRICK, bottom=BLUE, hair="bun", hc="white", glasses=True, chair=MEADOW, rh=(17, -48), eyes="happy")
    seated(a, 440, 776, 2.6, flip=True, top=MEADOW, bottom=INK, hair="hijab", hc=ROSE, skin=2, chair=MEADOW, rh=(15, -60), mouth="open")
    a.ellipse(305, 778, 66, 8, INK, op=0.13)
    a.line([(305, 776), (305, 670)], INK, 8)
    a.line([(270, 776), (340, 776)], INK, 8)
    a.rect(228, 660, 154, 14, SUN, 7)
    cup(a, 268, 660, 1.1, WHITE)
    cup(a, 346, 660, 1.1, BRICK)
    a.path("M300 660l-4 -20h22l-4 20Z", SKY)
    tulip(a, 307, 644, 44, BRICK)
    wheelchair(a, 700, 778, 2.5, frame=SUN, top=TEAL, hair="curly", hc="black", skin=3, look=0.7, mouth="open", bottom=PLUM, rh=(16, -50))
    seated(a, 960, 776, 2.6, flip=True, top=SUN, bottom=STEEL, hair="bald", hc="grey", beard=True, chair=BRICK, rh=(15, -56))
    a.ellipse(832, 778, 66, 8, INK, op=0.13)
    a.line([(832, 776), (832, 670)], INK, 8)
    a.line([(797, 776), (867, 776)], INK, 8)
    a.rect(756, 660, 152, 14, BRICK, 7)
    cup(a, 874, 660, 1.1, WHITE)
    a.ellipse(812, 658, 30, 6, WHITE)
    a.path("M796 656l10 -22l26 14v8Z", "#E9C18C")
    a.circle(810, 632, 6, BRICK)
    person(a, 570, 690, 2.3, top=WHITE, bottom=INK, wear="apron", accent=MEADOW, hair="ponytail", hc="red", look=0.6, rh=(19, -62), **walking(5))
    a.ellipse(620, 546, 34, 7, STEEL)
    cup(a, 608, 544, 0.9, BRICK)
    cup(a, 634, 544, 0.9, SUN)
    bike(a, 1100, 740, 1.9, TEAL, flip=True, basket=True)


@scene("apotheke")
def apotheke(a):
    indoors(a, "#E8F1E6", "#D9BE97", 580)
    # shelves with jars and boxes
    rnd = random.Random(8)
    a.rect(90, 90, 640, 400, light(WOOD, 0.15), 8)
    b = Batch(a)
    for r in range(4):
        y = 180 + r * 96
        b.rect(0, 104, y - 80, 612, 82, "#FBF3E0")
        x = 116
        while x < 690:
            w, h = rnd.uniform(22, 44), rnd.uniform(36, 68)
            c = rnd.choice([BRICK, SUN, TEAL, MEADOW, LEAF, ROSE, WHITE, SKY])
            if x + w > 708:
                break
            if rnd.random() < 0.35:
                b.put(1, f"M{n(x)} {y}v{n(-h * 0.7)}q0 -8 8 -8h{n(w - 16)}q8 0 8 8v{n(h * 0.7)}z", mix(c, WHITE, 0.2))
                b.rect(2, x + w * 0.2, y - h * 0.7 - 18, w * 0.6, 12, BARK)
                b.rect(2, x + 4, y - h * 0.5, w - 8, h * 0.26, WHITE)
            else:
                b.rect(1, x, y - h, w, h, c)
                b.rect(2, x + 5, y - h * 0.7, w - 10, 6, WHITE if c != WHITE else BRICK)
            x += w + rnd.uniform(4, 14)
        b.rect(3, 96, y, 628, 12, WOOD)
    b.flush()
    # the sign: mortar and leaf
    a.circle(910, 190, 96, MEADOW)
    a.circle(910, 190, 84, None, PAPER, 5)
    a.path("M862 180h96q0 50 -30 64v14h-36v-14q-30 -14 -30 -64Z", PAPER)
    a.path("M920 176L958 120", None, PAPER, 14)
    a.path("M890 168q-26 -40 8 -56q18 32 -8 56Z", LEAF)
    big_window(a, 1050, 120, 110, 240, 6)
    houseplant(a, 1110, 580, 80, BRICK)
    # the counter and the pharmacist
    person(a, 420, 680, 2.8, top=WHITE, bottom=BLUE, wear="coat", hair="bob", hc="chestnut", glasses=True, look=0.6, rh=(19, -56), mouth="open")
    person(a, 200, 680, 2.8, top=WHITE, bottom=INK, wear="coat", hair="short", hc="black", skin=3, beard=True, look=0.3, rh=(8, -52), lh=(-8, -52))
    a.ellipse(330, 776, 330, 14, INK, op=0.13)
    a.rect(40, 596, 600, 24, WHITE, 7)
    a.rect(56, 620, 568, 150, MEADOW, 4)
    for i in range(5):
        a.rect(72 + i * 110, 636, 96, 118, mix(MEADOW, FERN, 0.5), 6)
    heart(a, 340, 692, 26, PAPER)
    a.rect(560, 470, 60, 128, WHITE, 5, SKY, 6)
    a.path("M574 560h32v30h-32Z", SUN)
    a.path("M580 520l10 -12l10 12v22h-20Z", BRICK)
    a.rect(500, 566, 44, 30, BRICK, 3)
    a.rect(508, 576, 28, 6, WHITE)
    a.path("M184 560h36q0 26 -12 32h-12q-12 -6 -12 -32Z", SAND)
    a.path("M204 556l14 -26", None, WOOD, 7)
    a.rect(90, 552, 40, 44, TEAL, 4)
    a.rect(98, 566, 24, 8, WHITE)
    # customers
    person(a, 760, 760, 2.8, flip=True, top=PLUM, wear="coat", bottom=STEEL, hair="curly", hc="white", glasses=True, look=0.7, lean=3, lh=(15, -42), rh=(20, -52), eyes="happy")
    rollator(a, 722, 764, 2.6, BRICK, flip=True)
    person(a, 910, 766, 2.8, flip=True, top=SUN, bottom=PLUM, wear="coat", hair="hijab", hc=TEAL, skin=2, look=0.6)
    person(a, 990, 772, 2.7, kind="child", flip=True, top=BRICK, bottom=BLUE, hair="short", hc="black", skin=2, look=0.5, rh=(14, -58), mouth="open", wear="stripes")
    dog(a, 1110, 768, 1.1, BARK, flip=True)


@scene("wohnen")
def wohnen(a):
    outdoors(a, 500, 43, sunx=1100, suny=90)
    tree(a, 60, 620, 330, tone=MEADOW, seed=2)
    # the house, large
    x, y, w, h, floors = 170, 640, 800, 540, 4
    a.rect(x, y - h, w, h, "#F1E6D2")
    a.rect(x - 8, y - h - 12, w + 16, 20, dark("#F1E6D2", 0.25), 3)
    for k in range(3):
        a.path(f"M{x + 500 + k * 92} {y - h - 12}l22 -36h60l-22 36Z", "#4D6E7E")
        a.path(f"M{x + 511 + k * 92} {y - h - 30}h60M{x + 530 + k * 92} {y - h - 12}l22 -36", None, SKY, 2)
    fh = 128
    fill = (BRICK, SUN, TEAL, LEAF)
    b = Batch(a)
    for f in range(floors):
        fy = y - h + 18 + f * fh
        for i, bx in enumerate((x + 24, x + 210, x + 500, x + 686)):
            wide = i in (1, 2)
            if wide:
                b.rect(0, bx, fy, 160, 110, dark("#F1E6D2", 0.2))
                b.rect(1, bx + 14, fy + 10, 132, 96, GLASS if (f + i) % 3 else "#F7DFA2")
                b.put(2, f"M{bx + 80} {fy + 10}v96", None, WHITE, 6)
            else:
                window(a, bx, fy + 16, 92, 78, "#F7DFA2" if (f + i) % 4 == 0 else GLASS, batch=b)
        b.rect(1, x + 384, fy + 10, 102, 84, SKY) if f < 3 else None
    b.flush()
    a.rect(x + 376, y - h + 8, 104, h - 8, mix(MEADOW, LEAF, 0.3))
    for f in range(3):
        a.rect(x + 392, y - h + 40 + f * fh, 72, 70, GLASS, 4, WHITE, 6)
    # the entrance
    a.rect(x + 384, y - 116, 88, 116, MEADOW, 4)
    a.rect(x + 396, y - 104, 64, 66, SKY, 3)
    a.rect(x + 350, y - 136, 156, 16, BRICK, 5)
    a.path(f"M{x + 340} {y}h176l26 22h-228Z", STONE)
    # people on balconies, then the parapets in front of them
    spots = {
        (0, 1): {"top": PLUM, "hair": "bun", "hc": "white", "glasses": True, "rh": (15, -84), "mouth": "open"},
        (1, 2): {"top": SUN, "hair": "hijab", "hc": MEADOW, "skin": 2, "look": -0.6},
        (2, 1): {"top": TEAL, "hair": "short", "hc": "black", "skin": 4, "beard": True, "look": 0.6, "rh": (14, -54)},
        (2, 2): {"top": BRICK, "hair": "long", "hc": "red", "look": 0.4, "lh": (-16, -84), "mouth": "open"},
        (0, 2): {"top": LEAF, "hair": "afro", "hc": "black", "skin": 3, "look": -0.5},
    }
    for f in range(floors):
        fy = y - h + 18 + f * fh
        for i, bx in ((1, x + 210), (2, x + 500)):
            if (f, i) in spots:
                person(a, bx + 46, fy + 160, 1.5, shadow=False, front=True, feet=((-5, -36), (5, -36)), **spots[(f, i)])
            a.rect(bx - 8, fy + 62, 176, 56, fill[(f + i) % 4], 4)
            a.path("".join(f"M{bx + 14 + 22 * k} {fy + 70}v40" for k in range(7)), None, dark(fill[(f + i) % 4], 0.14), 3)
            a.rect(bx - 12, fy + 56, 184, 10, WHITE, 3)
            if (f + i) % 2:
                a.rect(bx + 94, fy + 40, 64, 18, WOOD, 3)
                a.dots([(bx + 104 + 14 * k, fy + 38) for k in range(4)], (BRICK, ROSE, SUN)[f % 3], 15)
    hill(a, [(0, 650), (500, 640), (1200, 652)], LEAF)
    a.path("M500 662H680L780 800H380Z", "#F3E7CE")
    tree(a, 1090, 680, 380, seed=5)
    bush(a, 250, 664, 150, FERN, 2, BRICK)
    bush(a, 880, 664, 150, FERN, 4, SUN)
    flowers(a, 10, 400, 690, 780, 16, 6, 12)
    tufts(a, 800, 1190, 700, 790, 14, FERN, 2)
    person(a, 560, 760, 2.4, top=MEADOW, bottom=INK, wear="coat", hair="short", hc="grey", look=0.6, rh=(17, -52))
    wheelchair(a, 680, 776, 2.3, flip=True, frame=BRICK, top=SUN, hair="bob", hc="brown", skin=1, look=0.7, mouth="open", bottom=BLUE)
    bench(a, 930, 760, 230, BRICK)
    sitting_front(a, 890, 764, 2.3, 28, top=TEAL, bottom=STEEL, hair="bald", hc="white", skin=2, beard=True, look=0.5)
    sitting_front(a, 970, 764, 2.3, 28, top=ROSE, wear="coat", bottom=PLUM, hair="curly", hc="grey", look=-0.5, eyes="happy")
    bike(a, 110, 740, 1.8, BRICK)
    person(a, 330, 776, 2.4, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="pigtails", hc="black", skin=3, look=-0.5, lh=(-16, -56), mouth="open")


@scene("stadtarchiv")
def stadtarchiv(a):
    indoors(a, "#EFE4CF", "#A97B56", 570)
    rnd = random.Random(3)
    # shelves of boxes
    for x, w in ((40, 330), (830, 330)):
        a.rect(x, 60, w, 520, dark(WOOD, 0.35), 5)
        b = Batch(a)
        for r in range(5):
            y = 156 + r * 102
            cx = x + 12
            while cx < x + w - 60:
                bw = rnd.uniform(44, 64)
                c = rnd.choice(["#C9A77A", "#B98F63", "#8DA59A", "#D9BF94", "#A9604C", "#6F8F7F"])
                hh = rnd.uniform(62, 82)
                b.rect(1, cx, y - hh, bw, hh, c)
                b.rect(2, cx + bw * 0.22, y - hh * 0.68, bw * 0.56, hh * 0.24, PAPER)
                b.dots(3, [(cx + bw / 2, y - hh * 0.2)], INK, 8)
                cx += bw + 3
            b.rect(4, x, y, w, 12, WOOD)
        b.flush()
        a.rect(x, 60, w, 520, None, 5, WOOD, 10)
    # ladder
    a.line([(230, 590), (300, 90)], light(WOOD, 0.35), 9)
    a.line([(300, 590), (350, 90)], light(WOOD, 0.35), 9)
    a.path("".join(f"M{n(238 + k * 9.4)} {530 - k * 66}L{n(306 + k * 6.8)} {530 - k * 66}" for k in range(7)), None, light(WOOD, 0.35), 8)
    person(a, 290, 466, 2.0, top=BRICK, bottom=INK, hair="ponytail", hc="blond", look=-0.6, lh=(-16, -86), shadow=False)
    # the old map on the wall
    a.rect(430, 80, 340, 260, "#F3DFB4", 4, BARK, 12)
    a.path("M445 200Q520 160 570 220T690 230T756 200", None, "#8FB7BF", 13)
    a.path("M600 96L580 200L540 326M580 200L680 326M446 270L754 280M470 96L500 326M700 96L690 330", None, "#B98F63", 5)
    for px, py in ((480, 120), (520, 140), (630, 130), (660, 160), (720, 140), (470, 300), (560, 290), (620, 300), (730, 310), (610, 250), (650, 260)):
        a.rect(px, py, 24, 14, "#C8826B", 2)
    a.path("M566 200q0 -26 26 -26t26 26l0 22h-14v-16a12 12 0 0 0 -24 0v16h-14Z", BRICK)
    a.circle(724, 290, 22, None, BARK, 3)
    a.path("M724 262l7 28l-7 28l-7 -28Z", BRICK)
    for cx in (470, 730):
        a.line([(cx, 0), (cx, 30)], INK, 3)
        a.path(f"M{cx - 46} 62q0 -34 46 -34t46 34Z", MEADOW)
    # people at the table
    person(a, 520, 690, 2.7, top=MEADOW, bottom=INK, hair="side", hc="grey", glasses=True, beard=True, look=0.5, lh=(-10, -54), rh=(18, -54))
    person(a, 760, 690, 2.7, top=SUN, bottom=PLUM, wear="dress", hair="hijab", hc=PLUM, skin=2, look=-0.6, lh=(-17, -60))
    x, y = 760 - 20 * 2.7, 690 - 62 * 2.7
    a.line([(x, y + 4), (x - 20, y + 16)], BARK, 8)
    a.circle(x - 38, y + 28, 24, WHITE, INK, 6, op=0.85)
    a.ellipse(620, 778, 330, 14, INK, op=0.13)
    a.rect(330, 606, 600, 22, WOOD, 6)
    for tx in (360, 890):
        a.rect(tx, 626, 20, 146, dark(WOOD), 4)
    a.path("M440 572L770 572L806 606H400Z", "#F3DFB4")
    a.path("M448 588Q520 576 600 596T780 586M560 572L530 606M680 572L700 606", None, "#B98F63", 4)
    a.path("M586 588h22v-10l11 -8l11 8v10Z", BRICK)
    a.rect(350, 566, 74, 40, "#B98F63", 3)
    a.rect(366, 576, 42, 16, PAPER)
    for k, c in enumerate((BRICK, TEAL, SUN)):
        a.rect(836, 594 - k * 14, 84 - k * 8, 14, c, 2)
    # child and wheelchair user with old photographs
    wheelchair(a, 1020, 774, 2.5, flip=True, frame=MEADOW, top=BRICK, hair="curly", hc="white", look=0.7, eyes="happy", bottom=STEEL, rh=(16, -52), lh=(13, -50))
    a.open(1020 - 20 * 2.5, 774 - 57 * 2.5, 1, 1, -8)
    a.rect(-34, -26, 68, 52, WHITE, 3)
    a.rect(-27, -19, 54, 38, "#CDBFA6")
    a.path("M-16 19v-20l10 -10l10 10v20ZM6 19v-28h14v28Z", "#8A7A62")
    a.close()
    person(a, 240, 776, 2.6, kind="child", top=TEAL, bottom=BLUE, wear="overall", hair="afro", hc="black", skin=4, look=0.6, lh=(-10, -36), rh=(10, -36), mouth="open")
    a.path("M206 676h68v44h-68Z", "#C9A77A")
    a.rect(200, 668, 80, 14, "#B98F63", 3)
    a.rect(224, 690, 32, 14, PAPER)


@scene("landmeisterinnen")
def landmeisterinnen(a):
    outdoors(a, 380, 47, sunx=980, suny=120, town=True)
    slab(a, 60, 410, 240, 84, seed=3, cols=9, floors=4)
    a.path("M900 420V330L960 280L1020 330V420Z", "#A9604C")
    a.path("M886 340L960 276L1034 340", None, BARK, 12)
    a.path("M936 420V360h48v60Z", BARK)
    a.path("M936 360l48 60M984 360l-48 60", None, WOOD, 4)
    tree(a, 1110, 440, 260, tone=MEADOW, seed=3)
    tree(a, 400, 410, 130, seed=5)
    tree(a, 460, 412, 150, "poplar", FERN)
    tree(a, 840, 424, 150, seed=8, extra=BRICK)
    hill(a, [(0, 440), (600, 420), (1200, 445)], mix(LEAF, LIME, 0.35))
    # the field in furrows
    a.path("M0 800V530Q600 450 1200 520V800Z", "#A77850")
    for i in range(-7, 8):
        x0, x1 = 620 + i * 62, 600 + i * 220
        a.path(f"M{x0} {486 + abs(i) * 5}Q{(x0 + x1) / 2:.0f} 600 {x1} 820", None, "#8C613E", 12 if i else 16)
    a.path("M0 545Q600 456 1200 536L1200 500Q600 430 0 505Z", LEAF)
    for i in range(-6, 7):
        for k in (0.12, 0.26, 0.44, 0.66, 0.9):
            x0, x1 = 650 + i * 62, 712 + i * 220
            t = k
            px = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * (x0 + x1) / 2 + t * t * x1
            py = (1 - t) ** 2 * (490 + abs(i) * 5) + 2 * t * (1 - t) * 600 + t * t * 820
            s = 7 + 17 * k
            if -20 < px < 1220 and i % 2 == 0:
                a.path(f"M{n(px)} {n(py)}q{n(-s)} {n(-s * 0.2)} {n(-s)} {n(-s)}q{n(s)} 0 {n(s)} {n(s)}q0 {n(-s)} {n(s)} {n(-s)}q0 {n(s * 0.8)} {n(-s)} {n(s)}Z", (LEAF, LIME)[i % 4 == 0])
    # the women
    p = person(a, 280, 700, 2.8, top=BRICK, bottom=BLUE, wear="overall", hair="sunhat", accent=SAND, hc="brown", look=0.6, lh=(6, -58), rh=(20, -46))
    (x1, y1), (x2, y2) = p(2, -66), p(40, -4)
    a.line([(x1, y1), (x2, y2)], WOOD, 8)
    a.path(f"M{n(x2 - 8)} {n(y2 - 10)}l22 -6l2 24l-10 4Z", STEEL)
    a.circle(*p(6, -58), 9, SKINS[0])
    a.circle(*p(20, -46), 9, SKINS[0])
    p = person(a, 560, 660, 2.5, top=TEAL, bottom=PLUM, wear="skirt", hair="hijab", hc=SUN, skin=2, look=0.4, lh=(-8, -46), rh=(8, -46))
    a.path("M510 542h100l-12 52h-76Z", WOOD)
    a.dots([(530, 538), (560, 530), (590, 538)], LEAF, 34)
    a.dots([(544, 534), (578, 534)], BRICK, 26)
    a.path("M516 560h88", None, dark(WOOD), 4)
    p = person(a, 800, 716, 2.8, top=SUN, bottom=MEADOW, wear="overall", hair="bun", hc="white", glasses=True, look=-0.5, rh=(18, -66), eyes="happy")
    (x1, y1), (x2, y2) = p(18, -66), p(19, 2)
    a.line([(x1, y1 - 30), (x2, y2 - 34)], WOOD, 9)
    a.path(f"M{n(x1 - 16)} {n(y1 - 32)}h32", None, WOOD, 9)
    a.path(f"M{n(x2 - 20)} {n(y2 - 52)}h40v40q-20 26 -40 0Z", STEEL)
    a.circle(*p(18, -66), 9, SKINS[0])
    # wheelbarrow
    p = person(a, 1010, 740, 2.8, flip=True, top=PLUM, bottom=INK, wear="overall", hair="afro", hc="black", skin=4, look=0.6, lh=(15, -40), rh=(17, -39), mouth="open", **walking(7))
    a.ellipse(880, 744, 90, 9, INK, op=0.13)
    a.line([(968, 632), (860, 690)], WOOD, 9)
    a.path("M820 640H950L920 700H846Z", MEADOW)
    a.dots([(840, 634), (868, 622), (898, 620), (926, 632)], FERN, 40)
    a.dots([(856, 620), (912, 618)], LEAF, 30)
    a.dots([(882, 612)], "#E9873C", 26)
    a.line([(930, 692), (936, 740)], INK, 7)
    wheel(a, 836, 716, 26, INK, STEEL, 7)
    wheelchair(a, 120, 780, 2.4, frame=SUN, top=LEAF, hair="braid", hc="chestnut", look=0.6, mouth="open", bottom=BRICK, rh=(15, -48), lh=(12, -46))
    a.path("M142 650h50l-6 34h-38Z", BRICK)
    a.path("M152 650v-24M166 650v-34M180 650v-22", None, FERN, 5)
    a.dots([(152, 624), (166, 612), (180, 626)], LEAF, 20)
    birds(a, [(560, 130), (610, 150), (660, 124)])
    butterfly(a, 700, 560, 1.0, SUN)


@scene("netzwerk")
def netzwerk(a):
    g = a.gradient("bg", ((0, "#BFE0EA"), (0.5, PAPER)))
    a.rect(0, 0, 1200, 800, g)
    sun(a, 990, 110, 50)
    cloud(a, 200, 120, 1.1)
    cloud(a, 640, 150, 0.8)
    birds(a, [(420, 110), (470, 130), (800, 90)])
    skyline(a, 380, mix("#A9CBD2", PAPER, 0.4), 11, 1.1)
    hill(a, [(0, 376), (400, 362), (800, 374), (1200, 360)], mix(LEAF, LIME, 0.3))
    a.ellipse(600, 566, 560, 206, mix(LIME, PALE, 0.3))
    a.ellipse(600, 560, 500, 176, mix(LIME, PALE, 0.75))
    gruenderzeit(a, 140, 400, 120, 130, wall=ROSE, cols=3, seed=3, floors=3)
    slab(a, 880, 400, 220, 110, cols=7, floors=4, seed=4, stairs=(1, 4))
    torhaus(a, 600, 398, 0.42)
    tree(a, 330, 410, 130, seed=3)
    tree(a, 820, 408, 120, seed=7)
    tree(a, 70, 420, 150, tone=MEADOW, seed=2)
    tree(a, 1140, 420, 150, tone=MEADOW, seed=5)
    # back to front around the ellipse; each holds two threads at the hands
    rows = [
        (400, 500, 1.75, {"top": SUN, "bottom": BLUE, "hair": "quiff", "hc": "brown", "look": 0.4}),
        (600, 476, 1.7, {"top": MEADOW, "bottom": INK, "hair": "bun", "hc": "chestnut", "glasses": True, "mouth": "open"}),
        (800, 500, 1.75, {"top": TEAL, "bottom": PLUM, "hair": "afro", "hc": "black", "skin": 4, "look": -0.4}),
        (230, 574, 2.1, {"top": BRICK, "wear": "coat", "bottom": STEEL, "hair": "hijab", "hc": MEADOW, "skin": 2, "look": 0.6}),
        (975, 574, 2.1, {"top": PLUM, "wear": "skirt", "bottom": SUN, "hair": "long", "hc": "red", "look": -0.6, "mouth": "open"}),
        (150, 756, 2.5, {"chair": True, "top": SUN, "hair": "short", "hc": "black", "skin": 3, "beard": True, "look": 0.6, "bottom": INK}),
        (440, 780, 2.6, {"kind": "child", "top": TEAL, "bottom": BLUE, "wear": "overall", "hair": "pigtails", "hc": "blond", "look": 0.5, "mouth": "open"}),
        (760, 784, 2.6, {"top": LEAF, "bottom": BLUE, "hair": "curly", "hc": "white", "glasses": True, "wear": "coat", "look": -0.5, "eyes": "happy"}),
        (1050, 766, 2.5, {"top": BRICK, "bottom": INK, "hair": "bald", "hc": "grey", "skin": 1, "look": -0.6, "wear": "vest", "accent": SAND}),
    ]
    centre = (600, 590)
    hands = []
    for x, y, s, kw in rows:
        chair = kw.pop("chair", False)
        k = kw.get("kind", "adult")
        side = 1 if x < centre[0] - 20 else -1 if x > centre[0] + 20 else 0
        up = -56 if k == "adult" else -36
        if chair:
            hand = (18, -50)
        elif side == 0:
            hand = (4, up + 4)
        else:
            hand = ((21 if k == "adult" else 16) * side, up)
        hands.append((x + hand[0] * s, y + hand[1] * s))
        kw["hand"] = hand
        kw["is_chair"] = chair
    colours = [BRICK, MEADOW, SUN, TEAL, PLUM, BRICK, "#E9873C", MEADOW, TEAL]
    links = [(0, 2), (0, 4), (1, 3), (1, 4), (2, 3), (3, 7), (5, 4), (5, 7), (6, 2), (6, 8), (7, 0), (8, 3), (8, 1), (5, 1), (3, 4), (0, 8), (2, 6), (5, 8)]

    def people(part):
        for x, y, s, kw in rows[part]:
            kw = dict(kw)
            hand, chair = kw.pop("hand"), kw.pop("is_chair")
            if chair:
                wheelchair(a, x, y, s, frame=BRICK, rh=hand, lh=(14, -47), **kw)
            else:
                kw["rh" if hand[0] >= 0 else "lh"] = hand
                if x == 600:
                    kw["lh"] = (-4, hand[1])
                person(a, x, y, s, **kw)

    people(slice(0, 5))
    for p, q in links:
        (x1, y1), (x2, y2) = hands[p], hands[q]
        mx, my = (x1 + x2) / 2, (y1 + y2) / 2 + 14
        a.path(f"M{n(x1)} {n(y1)}Q{n(mx)} {n(my)} {n(x2)} {n(y2)}", None, colours[p], 4)
    for x, y in hands:
        a.line([(centre[0], centre[1]), (x, y)], SUN, 3)
    a.circle(*centre, 34, SUN)
    a.circle(*centre, 34, None, dark(SUN, 0.2), 4)
    a.path("M572 580q28 -18 56 0M570 592q30 -16 60 0M576 604q24 -12 48 0M586 562q-10 26 4 54M606 558q12 30 0 62", None, dark(SUN, 0.2), 3)
    people(slice(5, None))
    for i, (x, y) in enumerate(hands):
        a.circle(x, y, 9, colours[i], WHITE, 3)


# fmt: on


def main(names):
    OUT.mkdir(parents=True, exist_ok=True)
    for name in names or SCENES:
        fn, width, height = SCENES[name]
        a = Art(name, width, height)
        fn(a)
        svg = a.svg()
        (OUT / f"{name}.svg").write_text(svg, encoding="utf-8")
        print(f"{name:24} {len(svg) / 1024:6.1f} KB")


if __name__ == "__main__":
    main(sys.argv[1:])
