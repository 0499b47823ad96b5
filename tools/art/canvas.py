"""The sheet that is drawn on, and the list of all pictures."""

from __future__ import annotations

import re


def n(v):
    """A number with at most one decimal and nothing superfluous; picture coordinates need none."""
    s = f"{round(v)}.0" if abs(v) >= 100 else f"{v:.1f}"
    return "0" if s in ("-0.0", "0.0") else s[:-2] if s.endswith(".0") else s


def pts(points):
    return " ".join(f"{n(x)} {n(y)}" for x, y in points)


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


SCENES = {}


def scene(name, width=1200, height=800):
    def wrap(fn):
        SCENES[name] = (fn, width, height)
        return fn

    return wrap


def draw(name):
    """One picture as SVG."""
    picture, width, height = SCENES[name]
    art = Art(name, width, height)
    picture(art)
    return art.svg()
