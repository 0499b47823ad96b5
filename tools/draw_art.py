"""Draw the illustrations of the demonstration quarter as plain SVG.

All pictures share one small kit (people, trees, houses, furniture) and one palette, so they look like one hand.
The output is deterministic: the same script always writes the same files.

    python tools/draw_art.py               write every picture
    python tools/draw_art.py hero wiesen   write only these

The SVG uses basic shapes, paths, gradients and clip paths only: no text, no fonts, no filters, no outside references.
"""

from __future__ import annotations

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
SKINS = ["#F7D4B8", "#EBB78F", "#CF9163", "#A0663F", "#74452B"]
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
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in zip(p, q))


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
        self.add(f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{r}{self._style(fill, stroke, sw, op)}/>')

    def circle(self, x, y, r, fill, stroke=None, sw=2, op=1):
        self.add(f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}"{self._style(fill, stroke, sw, op)}/>')

    def ellipse(self, x, y, rx, ry, fill, stroke=None, sw=2, op=1):
        self.add(f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}"{self._style(fill, stroke, sw, op)}/>')

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
        self.defs.append(f'<linearGradient id="{self.name}-{gid}" x1="0" y1="0" x2="0" y2="1">{rows}</linearGradient>')
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
    blush = mix(skin, "#D9483B", 0.28)
    a.dots([(cx + f - 5.3 * u, cy + 3.2 * u), (cx + f + 5.3 * u, cy + 3.2 * u)], blush, 3.6 * u)
    if eyes == "happy":
        a.path(f"M{p(f / u - 5, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0M{p(f / u + 2, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0", None, INK, 1.2 * u)
    else:
        a.dots([(cx + f - 3.5 * u, cy - 0.4 * u), (cx + f + 3.5 * u, cy - 0.4 * u)], INK, 2.3 * u)
    a.path(f"M{p(f / u - 0.6 + look * 0.9, 0.6)}q{n((1.2 if look >= 0 else -1.2) * u)} {n(1.6 * u)} {n(-0.3 * u)} {n(1.9 * u)}", None, dark(skin, 0.25), 0.9 * u)
    if beard:
        a.path(f"M{p(-9.9, 1.6)}C{p(-9.6, 13)} {p(9.6, 13)} {p(9.9, 1.6)}Q{p(7, 4.6)} {p(3.4 + look, 3.6)}Q{p(look, 2.6)} {p(-3.4 + look, 3.6)}Q{p(-7, 4.6)} {p(-9.9, 1.6)}Z", hc)
    if mouth == "open":
        a.path(f"M{p(f / u - 3, 3.9)}Q{p(f / u, 4.6)} {p(f / u + 3, 3.9)}Q{p(f / u + 2.4, 7.8)} {p(f / u, 7.8)}Q{p(f / u - 2.4, 7.8)} {p(f / u - 3, 3.9)}Z", "#8E2F2A")
    else:
        a.path(f"M{p(f / u - 2.9, 4.5)}Q{p(f / u, 7.4)} {p(f / u + 2.9, 4.5)}", None, "#7A332B" if not beard else INK, 1.2 * u)
    # hair in front, headwear
    if hair in ("short", "bob", "long", "ponytail", "pigtails", "bun", "braid"):
        a.path(cap(0.8 if hair == "short" else 1.5), hc)
    elif hair == "side":
        a.path(f"M{p(-10.6, 1)}C{p(-12, -9)} {p(-6, -12.6)} {p(1, -12)}C{p(8, -12)} {p(11.6, -7)} {p(10.6, 1)}C{p(9, -3)} {p(8, -5)} {p(5, -7)}Q{p(-3, -2.6)} {p(-9, -3)}Z", hc)
    elif hair == "quiff":
        a.path(cap(-0.5), hc)
        a.ellipse(cx + 2 * u, cy - 11 * u, 7 * u, 3.6 * u, hc)
    elif hair in ("curly", "afro"):
        for x, y, q in ((-7.4, -6.6, 4.6), (-2.6, -9.4, 4.8), (3, -9.4, 4.8), (7.6, -6.4, 4.6)):
            a.circle(cx + x * u, cy + y * u, q * u, hc)
    elif hair == "bald":
        a.path(f"M{p(-10.5, 3)}Q{p(-12.6, -3)} {p(-8.6, -5.6)}Q{p(-9.4, -1)} {p(-8.8, 1)}ZM{p(10.5, 3)}Q{p(12.6, -3)} {p(8.6, -5.6)}Q{p(9.4, -1)} {p(8.8, 1)}Z", hc)
    elif hair == "cap":
        a.path(f"M{p(-10.4, -2.4)}C{p(-10.6, -15)} {p(10.6, -15)} {p(10.4, -2.4)}Z", accent)
        side = 1 if look >= 0 else -1
        a.path(f"M{p(-4 * side, -4.4)}L{p(10 * side, -4.4)}Q{p(17.5 * side, -3.6)} {p(17 * side, -1.6)}L{p(-2 * side, -1.8)}Z", dark(accent))
    elif hair == "beanie":
        a.path(f"M{p(-10.6, -3)}C{p(-11, -16)} {p(11, -16)} {p(10.6, -3)}Z", accent)
        a.rect(cx - 11.2 * u, cy - 6 * u, 22.4 * u, 4.6 * u, dark(accent), 2.2 * u)
        a.circle(cx, cy - 14 * u, 3 * u, light(accent))
    elif hair == "sunhat":
        a.path(f"M{p(-8.6, -4)}C{p(-9, -15.5)} {p(9, -15.5)} {p(8.6, -4)}Z", accent)
        a.ellipse(cx, cy - 4 * u, 16.5 * u, 3.8 * u, light(accent, 0.18))
        a.path(f"M{p(-8.7, -6)}Q{p(0, -3.6)} {p(8.7, -6)}", None, BRICK, 2 * u)
    elif hair in ("helmet", "hardhat"):
        a.path(f"M{p(-11, -3)}C{p(-11.6, -16.5)} {p(11.6, -16.5)} {p(11, -3)}Z", accent)
        a.rect(cx - 12.5 * u, cy - 5 * u, 25 * u, 3 * u, dark(accent, 0.12), 1.5 * u)
        if hair == "helmet":
            a.path(f"M{p(-4, -12.4)}Q{p(-5, -8)} {p(-4, -6)}M{p(4, -12.4)}Q{p(5, -8)} {p(4, -6)}", None, dark(accent), 1.4 * u)
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
    accent=SUN, sleeves="long", shoes="#4A3B33", knee=1, el=1, er=-1, shadow=True, tilt=0.0,
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
    if wear == "dress":
        legc, shin = skin, skin
    elif wear == "skirt":
        legc, shin = skin, skin
    elif wear == "shorts":
        legc, shin = bottom, skin
    else:
        legc, shin = bottom, bottom
    pair = ""
    for i, (fx, fy) in enumerate(feet):
        hx = hip[0] + (-1 if i == 0 else 1) * (hipw - legw / 2 - 1.1)
        k, (ex, ey) = joint((hx, hip[1]), (fx, fy - 2.5), leg, leg, -knee)
        c1, c2 = (dark(legc, 0.1), dark(shin, 0.1)) if i == 0 else (legc, shin)
        if c1 == c2:
            a.line([(hx, hip[1]), k, (ex, ey)], c1, legw)
        else:
            a.line([k, (ex, ey)], c2, legw * 0.8)
            a.line([(hx, hip[1]), k], c1, legw)
        d = 1.6
        shoe = (
            f"M{n(ex - 4.4 + d)} {n(ey + 2.8)}Q{n(ex - 4.6 + d)} {n(ey - 2.6)} {n(ex + d)} {n(ey - 2)}Q{n(ex + 6.4 + d)} {n(ey - 1.4)} {n(ex + 6.2 + d)} {n(ey + 2.8)}Z"
        )
        pair = pair + shoe
    a.path(pair, shoes)
    # the arm behind
    sleeve = dark(top, 0.12)

    def draw_arm(shoulder, hand, bend, colour):
        e, hnd = joint(shoulder, hand, arm, arm, bend)
        if sleeves == "short":
            a.line([e, hnd], skin, armw * 0.8)
            a.line([shoulder, ((shoulder[0] + e[0] * 3) / 4, (shoulder[1] + e[1] * 3) / 4)], colour, armw)
        else:
            a.line([shoulder, e, hnd], colour, armw)
        a.circle(hnd[0], hnd[1], armw * 0.5, skin)

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
        a.path(f"M{n(bx - hipw)} {n(hip[1] - 3)}L{n(bx - hipw * 1.5)} {n(low)}Q{n(bx)} {n(low + 4)} {n(bx + hipw * 1.5)} {n(low)}L{n(bx + hipw)} {n(hip[1] - 3)}Z", bottom)
    if wear == "coat":
        a.line([(sx, sy + 1), (bx, by + 2)], dark(top), 1.2)
        a.dots([(sx + 2.6, sy + 9), (sx + 2.6, sy + 17)], light(top, 0.5), 1.9)
    if wear == "overall":
        a.path(f"M{n(bx - hipw)} {n(by + 2)}L{n(sx - 7)} {n(sy + 9)}L{n(sx + 7)} {n(sy + 9)}L{n(bx + hipw)} {n(by + 2)}Z", bottom)
        a.path(f"M{n(sx - 6)} {n(sy + 10)}L{n(sx - 7)} {n(sy - 2)}M{n(sx + 6)} {n(sy + 10)}L{n(sx + 7)} {n(sy - 2)}", None, bottom, 2.6)
    if wear == "apron":
        a.path(f"M{n(bx - hipw * 0.8)} {n(by + 9)}L{n(sx - 6)} {n(sy + 8)}L{n(sx + 6)} {n(sy + 8)}L{n(bx + hipw * 0.8)} {n(by + 9)}Z", accent)
    if wear == "vest":
        a.path(f"M{n(sx - shw)} {n(sy + 5)}Q{n(sx - shw)} {n(sy - 2)} {n(sx - 5)} {n(sy - 2.6)}L{n(sx - 2)} {n(sy + 6)}L{n(bx - 2)} {n(by + 2)}L{n(bx - hipw)} {n(by + 2)}ZM{n(sx + shw)} {n(sy + 5)}Q{n(sx + shw)} {n(sy - 2)} {n(sx + 5)} {n(sy - 2.6)}L{n(sx + 2)} {n(sy + 6)}L{n(bx + 2)} {n(by + 2)}L{n(bx + hipw)} {n(by + 2)}Z", accent)
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
    a.path("".join(f"M{n(x)} {n(y)}L{n(x + math.cos(k * (math.pi / 4 if r > 12 else math.pi / 2)) * r)} {n(y + math.sin(k * (math.pi / 4 if r > 12 else math.pi / 2)) * r)}" for k in range(8 if r > 12 else 4)), None, rim, sw * 0.3)
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
    person(a, x, y, s, hip=(-5, -31), feet=((17, -5), (21, -5)), flip=flip, shadow=False, knee=1, er=-1, **kw)
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
    person(a, x, y, s, hip=(-11, -47), feet=((2, -8), (-4, -22)), lean=9, lh=(12, -49), rh=(14, -48), flip=flip, shadow=False, knee=1, er=-1, el=-1, look=0.7, **kw)


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
        a.path(f"M{n(x)} {n(y - h)}C{n(x + h * 0.2)} {n(y - h * 0.7)} {n(x + h * 0.2)} {n(y - h * 0.12)} {n(x)} {n(y - h * 0.12)}C{n(x - h * 0.2)} {n(y - h * 0.12)} {n(x - h * 0.2)} {n(y - h * 0.7)} {n(x)} {n(y - h)}Z", tone)
        a.path(f"M{n(x - h * 0.01)} {n(y - h * 0.92)}C{n(x - h * 0.16)} {n(y - h * 0.6)} {n(x - h * 0.15)} {n(y - h * 0.2)} {n(x - h * 0.03)} {n(y - h * 0.17)}Q{n(x - h * 0.06)} {n(y - h * 0.5)} {n(x - h * 0.01)} {n(y - h * 0.92)}Z", lightc, op=0.7)
        return
    trunk = "#EFE9DC" if kind == "birch" else BARK
    w = h * (0.035 if kind == "birch" else 0.055)
    a.path(
        f"M{n(x - w)} {n(y)}Q{n(x - w * 0.5)} {n(y - h * 0.2)} {n(x - w * 0.5)} {n(y - h * 0.55)}L{n(x + w * 0.5)} {n(y - h * 0.55)}Q{n(x + w * 0.5)} {n(y - h * 0.2)} {n(x + w)} {n(y)}Z",
        trunk,
    )
    if kind == "birch":
        a.path("".join(f"M{n(x - w * 0.5)} {n(y - h * q)}h{n(w * 0.8)}" for q in (0.1, 0.2, 0.27, 0.36)), None, INK, h * 0.009)
    else:
        a.path(f"M{n(x)} {n(y - h * 0.34)}L{n(x - h * 0.13)} {n(y - h * 0.5)}M{n(x)} {n(y - h * 0.3)}L{n(x + h * 0.13)} {n(y - h * 0.46)}", None, trunk, h * 0.025)
    k = 0.8 if kind == "birch" else 1.0
    crown = [(0, -0.76, 0.235), (-0.2 * k, -0.6, 0.2), (0.2 * k, -0.62, 0.2), (-0.1 * k, -0.46, 0.16), (0.12 * k, -0.47, 0.16)]
    crown = [(cx + rnd.uniform(-0.02, 0.02), cy + rnd.uniform(-0.02, 0.02), r) for cx, cy, r in crown]
    for cx, cy, r in crown[3:]:
        a.circle(x + cx * h, y + cy * h, r * h, darkc)
    for cx, cy, r in crown[:3]:
        a.circle(x + cx * h, y + cy * h, r * h, tone)
    for cx, cy, r in crown[:3]:
        a.circle(x + (cx - 0.04) * h, y + (cy - 0.05) * h, r * h * 0.62, lightc, op=0.55)
    if extra:
        spots = [(x + (cx + rnd.uniform(-r, r) * 0.7) * h, y + (cy + rnd.uniform(-r, r) * 0.7) * h) for cx, cy, r in crown for _ in range(4)]
        a.dots(spots, extra, h * 0.035)


def bush(a, x, y, w, tone=FERN, seed=1, extra=None):
    rnd = random.Random(seed)
    for cx, r in ((-0.3, 0.2), (0.3, 0.2), (0, 0.28)):
        a.circle(x + cx * w, y - r * w * 0.8, r * w, tone)
    a.circle(x - 0.08 * w, y - 0.3 * w, 0.15 * w, mix(tone, LIME, 0.4), op=0.6)
    a.rect(x - 0.48 * w, y - 0.12 * w, 0.96 * w, 0.13 * w, tone, 0.06 * w)
    if extra:
        a.dots([(x + rnd.uniform(-0.4, 0.4) * w, y - rnd.uniform(0.08, 0.42) * w) for _ in range(9)], extra, w * 0.06)


def tufts(a, x0, x1, y0, y1, count, colour, seed=1, size=16):
    rnd = random.Random(seed)
    d = []
    for _ in range(count):
        x, y = rnd.uniform(x0, x1), rnd.uniform(y0, y1)
        k = size * rnd.uniform(0.7, 1.2)
        d.append(f"M{x:.0f} {y:.0f}l{-k * 0.4:.0f} {-k * 0.8:.0f}m{k * 0.4:.0f} {k * 0.8:.0f}v{-k:.0f}m0 {k:.0f}l{k * 0.4:.0f} {-k * 0.7:.0f}")
    a.path("".join(d), None, colour, max(1.6, size * 0.14))


def flowers(a, x0, x1, y0, y1, count, seed=1, size=11, colours=(BRICK, SUN, WHITE, "#C58BB5")):
    rnd = random.Random(seed)
    spots = [(round(rnd.uniform(x0, x1)), round(rnd.uniform(y0, y1))) for _ in range(count)]
    a.path("".join(f"M{n(x)} {n(y)}v{n(size * 1.5)}" for x, y in spots), None, FERN, max(1.6, size * 0.2))
    for i, c in enumerate(colours):
        part = spots[i :: len(colours)]
        k = n(size * 0.45)
        a.path("".join(f"M{x} {y}m-{k} 0h.1m{k} -{k}h.1m{k} {k}h.1m-{k} {k}h.1" for x, y in part), None, c, size * 0.75)
        a.dots(part, SUN if c != SUN else WOOD, size * 0.5)


def tulip(a, x, y, h, colour=BRICK):
    a.path(f"M{n(x)} {n(y)}Q{n(x + h * 0.05)} {n(y - h * 0.4)} {n(x)} {n(y - h * 0.7)}", None, FERN, h * 0.06)
    a.path(f"M{n(x)} {n(y)}Q{n(x - h * 0.25)} {n(y - h * 0.2)} {n(x - h * 0.2)} {n(y - h * 0.45)}Q{n(x)} {n(y - h * 0.3)} {n(x)} {n(y)}Z", LEAF)
    a.path(f"M{n(x - h * 0.15)} {n(y - h)}L{n(x - h * 0.06)} {n(y - h * 0.88)}L{n(x)} {n(y - h)}L{n(x + h * 0.06)} {n(y - h * 0.88)}L{n(x + h * 0.15)} {n(y - h)}Q{n(x + h * 0.2)} {n(y - h * 0.66)} {n(x)} {n(y - h * 0.64)}Q{n(x - h * 0.2)} {n(y - h * 0.66)} {n(x - h * 0.15)} {n(y - h)}Z", colour)


def sunflower(a, x, y, h, r):
    a.line([(x, y), (x, y - h)], FERN, r * 0.25)
    a.ellipse(x + r * 0.7, y - h * 0.45, r * 0.65, r * 0.28, LEAF)
    a.ellipse(x - r * 0.7, y - h * 0.3, r * 0.65, r * 0.28, LEAF)
    a.dots([(x + math.cos(k * math.pi / 6) * r * 0.8, y - h + math.sin(k * math.pi / 6) * r * 0.8) for k in range(12)], SUN, r * 0.6)
    a.circle(x, y - h, r * 0.62, BARK)


# --- buildings ---------------------------------------------------------------------------


def window(a, x, y, w, h, lit=None, arch=False, box=None, frame=WHITE, batch=None):
    """A window with its top left at (x, y)."""
    m = w * 0.09
    b = batch or Batch(a)
    lit = lit or GLASS
    if arch:
        b.put(1, f"M{n(x)} {n(y + h)}V{n(y + w * 0.3)}Q{n(x + w / 2)} {n(y - w * 0.2)} {n(x + w)} {n(y + w * 0.3)}V{n(y + h)}Z", frame)
        b.put(2, f"M{n(x + m)} {n(y + h - m)}V{n(y + w * 0.36)}Q{n(x + w / 2)} {n(y - w * 0.05)} {n(x + w - m)} {n(y + w * 0.36)}V{n(y + h - m)}Z", lit)
    else:
        b.rect(1, x, y, w, h, frame)
        b.rect(2, x + m, y + m, w - 2 * m, h - 2 * m, lit)
    b.put(3, f"M{n(x + w / 2)} {n(y + m)}v{n(h - 2 * m)}M{n(x + m)} {n(y + h * 0.4)}h{n(w - 2 * m)}", None, frame, w * 0.06)
    if box:
        b.rect(4, x - w * 0.06, y + h - w * 0.02, w * 1.12, w * 0.2, WOOD)
        b.dots(5, [(x + w * q, y + h - w * 0.05) for q in (0.1, 0.36, 0.62, 0.88)], box, w * 0.22)
    if not batch:
        b.flush()


def gruenderzeit(a, x, y, w, h, wall=SAND, roof=BRICK, floors=4, cols=4, seed=1, shop=None, gable=False, door=True):
    """A house of about 1900: base, cornices, tall windows, mansard roof."""
    rnd = random.Random(seed)
    trim = light(wall, 0.45)
    fh = h / floors
    rh = fh * 0.95
    a.path(f"M{n(x - 6)} {n(y - h)}L{n(x + w * 0.06)} {n(y - h - rh)}L{n(x + w * 0.94)} {n(y - h - rh)}L{n(x + w + 6)} {n(y - h)}Z", roof)
    a.rect(x + w * 0.06, y - h - rh - fh * 0.06, w * 0.88, fh * 0.1, dark(roof))
    for k in (0.2, 0.78):
        a.rect(x + w * k, y - h - rh - fh * 0.34, w * 0.06, fh * 0.36, dark(roof, 0.3))
    cw = w / cols
    for i in range(cols):
        dx = x + cw * (i + 0.5)
        if gable and i == cols // 2:
            continue
        if i % 2 == 0 or cols < 4:
            a.path(f"M{n(dx - cw * 0.26)} {n(y - h - 2)}V{n(y - h - fh * 0.5)}L{n(dx)} {n(y - h - fh * 0.72)}L{n(dx + cw * 0.26)} {n(y - h - fh * 0.5)}V{n(y - h - 2)}Z", trim)
            a.rect(dx - cw * 0.15, y - h - fh * 0.48, cw * 0.3, fh * 0.36, GLASS)
    a.rect(x, y - h, w, h, wall)
    if gable:
        gx = x + cw * (cols // 2 + 0.5)
        a.path(f"M{n(gx - cw * 0.75)} {n(y - h + 2)}V{n(y - h - fh * 0.55)}Q{n(gx - cw * 0.4)} {n(y - h - fh * 0.6)} {n(gx - cw * 0.4)} {n(y - h - fh * 0.95)}Q{n(gx)} {n(y - h - fh * 1.4)} {n(gx + cw * 0.4)} {n(y - h - fh * 0.95)}Q{n(gx + cw * 0.4)} {n(y - h - fh * 0.6)} {n(gx + cw * 0.75)} {n(y - h - fh * 0.55)}V{n(y - h + 2)}Z", wall)
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
            a.path(f"M{n(wx + cw * 0.18)} {n(y)}V{n(y - fh * 0.62)}Q{n(wx + cw / 2)} {n(y - fh * 0.98)} {n(wx + cw * 0.82)} {n(y - fh * 0.62)}V{n(y)}Z", trim)
            a.path(f"M{n(wx + cw * 0.25)} {n(y)}V{n(y - fh * 0.6)}Q{n(wx + cw / 2)} {n(y - fh * 0.88)} {n(wx + cw * 0.75)} {n(y - fh * 0.6)}V{n(y)}Z", MEADOW)
            a.path(f"M{n(wx + cw / 2)} {n(y)}V{n(y - fh * 0.72)}", None, dark(MEADOW), 2)
        elif shop:
            a.rect(wx + cw * 0.08, y - fh * 0.7, cw * 0.84, fh * 0.62, GLASS, 3, WHITE, 4)
            m = 4
            for j in range(m):
                sx = wx + cw * 0.04 + j * cw * 0.92 / m
                a.path(f"M{n(sx)} {n(y - fh * 0.84)}h{n(cw * 0.92 / m)}v{n(fh * 0.16)}a{n(cw * 0.46 / m)} {n(fh * 0.07)} 0 0 1 {n(-cw * 0.92 / m)} 0Z", shop if j % 2 else WHITE)
        else:
            window(a, wx + cw * 0.25, y - fh * 0.78, cw * 0.5, fh * 0.52, batch=b)
    b.flush()


def slab(a, x, y, w, h, floors=5, cols=9, wall="#EDE6D8", accents=(BRICK, SUN, TEAL, LEAF), seed=1, stairs=(2, 6), balconies=True):
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
                b.rect(3, cx + cw * 0.06, fy + fh * 0.54, cw * 0.88, fh * 0.4, accents[(i // 2 + f) % len(accents)])
                if rnd.random() < 0.4:
                    b.dots(4, [(cx + cw * q, fy + fh * 0.52) for q in (0.2, 0.4, 0.6)], rnd.choice([LEAF, FERN, ROSE]), cw * 0.17)
            else:
                k = max(1.5, cw * 0.05)
                b.rect(0, cx + cw * 0.2 - k, fy + fh * 0.24 - k, cw * 0.6 + 2 * k, fh * 0.5 + 2 * k, WHITE)
                b.rect(1, cx + cw * 0.2, fy + fh * 0.24, cw * 0.6, fh * 0.5, lit)
                b.put(2, f"M{n(cx + cw * 0.5)} {n(fy + fh * 0.24)}v{n(fh * 0.5)}", None, WHITE, max(1.2, cw * 0.04))
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
    a.path(f"M{n(x - 70 * s)} {n(y)}a{n(26 * s)} {n(26 * s)} 0 0 1 {n(18 * s)} {n(-46 * s)}a{n(40 * s)} {n(40 * s)} 0 0 1 {n(72 * s)} {n(-14 * s)}a{n(32 * s)} {n(32 * s)} 0 0 1 {n(44 * s)} {n(60 * s)}Z", WHITE, op=op)


def sun(a, x, y, r=52):
    a.circle(x, y, r * 1.7, SUN, op=0.16)
    a.circle(x, y, r * 1.32, SUN, op=0.25)
    a.circle(x, y, r, SUN)


def birds(a, points, s=1.0):
    a.path("".join(f"M{n(x - 14 * s)} {n(y - 4 * s)}Q{n(x - 6 * s)} {n(y - 10 * s)} {n(x)} {n(y)}Q{n(x + 6 * s)} {n(y - 10 * s)} {n(x + 14 * s)} {n(y - 4 * s)}" for x, y in points), None, INK, 2.6 * s, op=0.6)


def hill(a, points, fill, op=1):
    """A soft ground shape: a curve through the points from left to right, closed at the bottom."""
    d = f"M{n(points[0][0])} {n(points[0][1])}"
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
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
        hill(a, [(0, horizon - 8), (a.w * 0.3, horizon - 34), (a.w * 0.62, horizon), (a.w, horizon - 26)], mix(FERN, PALE, 0.45))
    hill(a, [(0, horizon + 30), (a.w * 0.4, horizon + 6), (a.w * 0.75, horizon + 34), (a.w, horizon + 12)], ground)


def indoors(a, wall="#F6E7CC", floor="#D9A873", line=585, skirting=True):
    a.rect(0, 0, a.w, a.h, wall)
    a.rect(0, line, a.w, a.h - line, floor)
    a.path("".join(f"M0 {line + k}H{a.w}" for k in (50, 115)), None, dark(floor, 0.1), 2)
    a.path("".join(f"M{x} {line + y}v{hh}" for x, y, hh in ((180, 0, 50), (620, 0, 50), (980, 0, 50), (360, 50, 65), (820, 50, 65), (90, 115, 100), (560, 115, 100), (1060, 115, 100))), None, dark(floor, 0.1), 2)
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
        a.path(f"M{n(bx - 3)} {n(y + h * 0.76 - bh)}l{n(bw / 2 + 3)} {n(-h * 0.09)}l{n(bw / 2 + 3)} {n(h * 0.09)}Z", BRICK)
        bx += bw + rnd.uniform(2, 14)
    a.path(f"M{n(x)} {n(y + h)}V{n(y + h * 0.74)}Q{n(x + w * 0.4)} {n(y + h * 0.62)} {n(x + w)} {n(y + h * 0.78)}V{n(y + h)}Z", LEAF)
    for k in (0.12, 0.86):
        a.circle(x + w * k, y + h * 0.66, h * 0.13, FERN)
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
        for (x1, y1), (x2, y2) in zip(q, q[1:]):
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
    a.path(f"M{n(x - 24)} {n(y - h - 44)}L{n(x)} {n(y - h - 66)}L{n(x + 24)} {n(y - h - 44)}Z", dark(MEADOW, 0.3))


def bunting(a, x0, y0, x1, y1, sag=60, count=11, size=34, colours=(BRICK, SUN, MEADOW, WHITE, TEAL)):
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2 + sag * 2
    a.path(f"M{n(x0)} {n(y0)}Q{n(mx)} {n(my)} {n(x1)} {n(y1)}", None, INK, 2.5)
    for i in range(count):
        t = (i + 0.5) / count
        bx = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1
        by = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1
        a.path(f"M{n(bx - size * 0.42)} {n(by)}h{n(size * 0.84)}l{n(-size * 0.42)} {n(size)}Z", colours[i % len(colours)])


def table(a, x, y, w, h=110, top=WOOD, cloth=None):
    """A table seen from the front, standing on y."""
    a.ellipse(x, y, w * 0.5, 12, INK, op=0.12)
    for m in (-0.42, 0.42):
        a.line([(x + w * m, y - 4), (x + w * m, y - h + 8)], dark(top), 12)
    if cloth:
        a.path(f"M{n(x - w / 2 - 6)} {n(y - h)}h{n(w + 12)}l-8 {n(h * 0.52)}q{n(-w * 0.12)} 14 {n(-w * 0.24)} 0t{n(-w * 0.24)} 0t{n(-w * 0.24)} 0t{n(-w * 0.24)} 0Z", cloth)
    a.rect(x - w / 2 - 8, y - h - 8, w + 16, 18, light(cloth, 0.3) if cloth else top, 7)


def cup(a, x, y, s=1.0, colour=WHITE):
    a.path(f"M{n(x - 12 * s)} {n(y - 22 * s)}h{n(24 * s)}l{n(-3 * s)} {n(18 * s)}q{n(-1 * s)} {n(4 * s)} {n(-5 * s)} {n(4 * s)}h{n(-8 * s)}q{n(-4 * s)} 0 {n(-5 * s)} {n(-4 * s)}Z", colour)
    a.path(f"M{n(x + 11 * s)} {n(y - 18 * s)}q{n(10 * s)} {n(2 * s)} {n(-2 * s)} {n(11 * s)}", None, colour, 3.4 * s)
    a.path(f"M{n(x - 4 * s)} {n(y - 28 * s)}q{n(-4 * s)} {n(-6 * s)} 0 {n(-12 * s)}M{n(x + 4 * s)} {n(y - 28 * s)}q{n(-4 * s)} {n(-6 * s)} 0 {n(-12 * s)}", None, light(STEEL, 0.4), 2.2 * s)


def pot(a, x, y, w, colour=BRICK):
    a.path(f"M{n(x - w * 0.42)} {n(y - w * 0.7)}h{n(w * 0.84)}l{n(-w * 0.12)} {n(w * 0.7)}h{n(-w * 0.6)}Z", colour)
    a.rect(x - w / 2, y - w * 0.86, w, w * 0.22, dark(colour, 0.12), w * 0.05)


def houseplant(a, x, y, w, colour=BRICK, seed=1):
    for i, t in enumerate((-0.9, -0.45, 0, 0.45, 0.9)):
        h = w * (1.7 - abs(t) * 0.5)
        ex, ey = x + math.sin(t) * h, y - w * 0.7 - math.cos(t) * h
        mx, my = (x + ex) / 2, (y - w * 0.7 + ey) / 2
        k = w * 0.2
        a.path(f"M{n(x)} {n(y - w * 0.7)}Q{n(mx - k)} {n(my)} {n(ex)} {n(ey)}Q{n(mx + k)} {n(my)} {n(x)} {n(y - w * 0.7)}Z", (FERN, LEAF, MEADOW)[i % 3])
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
        a.line([(-w * 0.34, y0 + k * h * 0.24), (w * (0.34 if k % 2 == 0 else 0.1), y0 + k * h * 0.24)], dark(fill, 0.45), max(1.5, h * 0.05))
    if mark:
        a.circle(w * 0.3, h * 0.26, h * 0.1, mark)
    a.close()


def speech(a, x, y, w, h, fill=WHITE, tail=-1):
    a.rect(x - w / 2, y - h / 2, w, h, fill, h * 0.3)
    tx = x + tail * w * 0.2
    a.path(f"M{n(tx - 10)} {n(y + h / 2 - 4)}l{n(tail * 16)} 30l{n(20 - tail * 8)} -28Z", fill)


def heart(a, x, y, s, colour=BRICK):
    a.path(f"M{n(x)} {n(y + s)}C{n(x - s * 1.5)} {n(y)} {n(x - s * 0.9)} {n(y - s * 1.1)} {n(x)} {n(y - s * 0.3)}C{n(x + s * 0.9)} {n(y - s * 1.1)} {n(x + s * 1.5)} {n(y)} {n(x)} {n(y + s)}Z", colour)


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
    return person(a, x, y, s, hip=(-2, -29), feet=((15, 0), (19, 0)), flip=flip, shadow=False, knee=1, er=-1, el=-1, **kw)


def sitting_front(a, x, y, s=2.5, high=24, **kw):
    """Somebody sitting on a bench and looking at us; the seat is ``high`` units above y."""
    feet = kw.pop("feet", ((-7, 0), (7, 0)))
    kw.setdefault("lh", (-8, -high - 6))
    kw.setdefault("rh", (8, -high - 6))
    return person(a, x, y, s, hip=(0, -high), feet=feet, shadow=False, el=1, er=-1, **kw)


def leaflets(a, x, y, s=1.0):
    for k, c in enumerate((SUN, WHITE, LEAF, ROSE)):
        a.rect(x + k * 26 * s, y - 30 * s, 22 * s, 30 * s, c, 2)
        a.line([(x + k * 26 * s + 5 * s, y - 20 * s), (x + k * 26 * s + 17 * s, y - 20 * s)], dark(c, 0.4), 2.4 * s)
        a.line([(x + k * 26 * s + 5 * s, y - 12 * s), (x + k * 26 * s + 13 * s, y - 12 * s)], dark(c, 0.4), 2.4 * s)


def balloon(a, x, y, r, colour, tx, ty):
    a.path(f"M{n(x)} {n(y + r)}Q{n(x + r * 0.5)} {n((y + ty) / 2)} {n(tx)} {n(ty)}", None, INK, 1.6)
    a.ellipse(x, y, r * 0.86, r, colour)
    a.ellipse(x - r * 0.3, y - r * 0.35, r * 0.18, r * 0.26, WHITE, op=0.5)


# --- hero and logo -----------------------------------------------------------------------


@scene("hero", 2400, 900)
def hero(a):
    g = a.gradient("sky", ((0, "#B9DDE9"), (0.6, "#E3F1EE"), (1, PAPER)))
    a.rect(0, 0, a.w, a.h, g)
    sun(a, 1590, 150, 62)
    for x, y, k in ((260, 110, 1.1), (820, 160, 0.9), (1330, 90, 0.8), (1960, 120, 1.2), (2260, 190, 0.8)):
        cloud(a, x, y, k)
    birds(a, [(930, 90), (985, 110), (1040, 84)], 1.1)
    skyline(a, 590, mix("#A9CBD2", PAPER, 0.3), 5, 1.5)
    hill(a, [(0, 560), (700, 520), (1300, 566), (2400, 530)], mix(FERN, PALE, 0.5))
    # town side: houses of 1900
    tree(a, 60, 612, 250, tone=FERN, seed=2)
    gruenderzeit(a, 96, 612, 236, 320, wall=SAND, roof=BRICK, floors=4, cols=4, seed=3, gable=True)
    gruenderzeit(a, 334, 612, 200, 290, wall="#E8A58F", roof=dark(BRICK, 0.25), floors=4, cols=3, seed=8, shop=MEADOW)
    gruenderzeit(a, 536, 612, 250, 335, wall="#CFE0C0", roof=BRICK, floors=4, cols=4, seed=12, shop=BRICK)
    # the slabs behind the meadow
    slab(a, 1630, 585, 470, 250, floors=5, cols=11, seed=4, stairs=(2, 8))
    slab(a, 2010, 612, 410, 330, floors=6, cols=8, wall="#F1E3CF", seed=9, stairs=(1, 5), accents=(TEAL, SUN, BRICK, LEAF))
    tree(a, 1600, 606, 230, tone=MEADOW, seed=3)
    tree(a, 1985, 612, 190, "birch", LEAF, 4)
    hill(a, [(0, 604), (700, 596), (1200, 606), (1700, 590), (2400, 608)], LEAF)
    walkway(a, [(1130, 900), (1240, 790), (1210, 690), (1200, 596)], 420, 120)
    # the gate
    tree(a, 850, 612, 300, tone=FERN, seed=9)
    tree(a, 1545, 618, 280, tone=FERN, seed=6)
    skyline_gap = [(1118, 606), (1282, 606)]
    a.rect(skyline_gap[0][0], 430, 164, 176, mix(SKY, PAPER, 0.4))
    a.path("M1118 606V540Q1160 520 1200 536T1282 530V606Z", mix(FERN, PALE, 0.4))
    tree(a, 1160, 600, 90, "poplar", FERN)
    tree(a, 1250, 602, 84, tone=FERN, seed=3)
    a.path("M1176 606Q1190 570 1204 560L1212 560Q1214 580 1236 606Z", "#F3E7CE")
    torhaus(a, 1200, 612, 1.12, banner=True)
    bunting(a, 1536, 440, 1640, 400, 10, 4, 20)
    # meadow
    hill(a, [(0, 690), (420, 668), (1080, 900)], mix(LEAF, LIME, 0.35), 0.8)
    tufts(a, 10, 900, 660, 880, 40, FERN, 3, 18)
    tufts(a, 1420, 2390, 640, 880, 46, FERN, 5, 18)
    flowers(a, 10, 860, 700, 885, 32, 4, 13)
    flowers(a, 1480, 2390, 690, 885, 38, 6, 13)
    # far people
    person(a, 1182, 640, 0.85, top=BRICK, hair="bob", hc="black", skin=2)
    person(a, 1222, 644, 0.9, top=SUN, hair="short", hc="grey")
    person(a, 700, 640, 1.05, top=TEAL, hair="long", hc="brown", wear="dress", look=-1)
    person(a, 660, 640, 1.05, kind="child", top=SUN, hair="short", hc="blond", look=1)
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
    bush(a, 2350, 880, 190, MEADOW, 3, SUN)
    bush(a, 40, 886, 200, FERN, 5, BRICK)
    butterfly(a, 870, 700, 0.9)
    butterfly(a, 1880, 700, 0.8, SUN)
    tufts(a, 600, 900, 850, 895, 14, MEADOW, 8, 24)


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
