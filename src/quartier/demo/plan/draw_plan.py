"""Draw the schematic plan of the demonstration quarter.

The plan is invented: street and place names are plausible, positions are not surveyed.
Everything is laid out in metres on a local grid (x east, y north) and written as GeoJSON:

    plan.geojson      streets, green, water, railway, squares, building footprints
    places.geojson    points with a short id
    boundary.geojson  the quarter and the larger funding area

Run ``python draw_plan.py`` to write the three files beside this script;
``python draw_plan.py --preview plan.svg`` also draws them in a calm map style.
"""

from __future__ import annotations

import itertools
import json
import math
import random
import sys
from pathlib import Path

NOTE = "Schematischer Plan, nicht vermessen"
WIDTH, HEIGHT = 1250, 1050
LAT0, LON0 = 51.82, 12.24
M_PER_LAT = 111_240
M_PER_LON = 111_320 * math.cos(math.radians(LAT0))

# --- geometry helpers ------------------------------------------------------------------


def lonlat(p):
    """A grid point in metres as rounded longitude and latitude."""
    x, y = p
    return [round(LON0 + (x - WIDTH / 2) / M_PER_LON, 5), round(LAT0 + (y - HEIGHT / 2) / M_PER_LAT, 5)]


def rounded(points, radius):
    """A closed ring whose corners are cut by ``radius`` metres and bent a little."""
    out = []
    n = len(points)
    for i, (x, y) in enumerate(points):
        (xa, ya), (xb, yb) = points[i - 1], points[(i + 1) % n]
        da, db = math.hypot(xa - x, ya - y), math.hypot(xb - x, yb - y)
        ra, rb = min(radius, da / 2.2), min(radius, db / 2.2)
        p = (x + (xa - x) * ra / da, y + (ya - y) * ra / da)
        q = (x + (xb - x) * rb / db, y + (yb - y) * rb / db)
        middle = (p[0] / 4 + x / 2 + q[0] / 4, p[1] / 4 + y / 2 + q[1] / 4)
        out += [p, middle, q]
    return out


def slab(cx, cy, length, depth=13, angle=0.0):
    """A free-standing rectangular block, turned by ``angle`` degrees."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [
        (cx + dx * c - dy * s, cy + dx * s + dy * c)
        for dx, dy in (
            (-length / 2, -depth / 2),
            (length / 2, -depth / 2),
            (length / 2, depth / 2),
            (-length / 2, depth / 2),
        )
    ]


def along(line, side, setback, depth, lengths, start=0.0, gap=0.0):
    """Houses standing in a row along a street; ``side`` is +1 left or -1 right of its direction."""
    pts = []
    total = 0.0
    for (x1, y1), (x2, y2) in itertools.pairwise(line):
        seg = math.hypot(x2 - x1, y2 - y1)
        pts.append((total, seg, x1, y1, (x2 - x1) / seg, (y2 - y1) / seg))
        total += seg

    def at(t, off):
        for t0, seg, x, y, ux, uy in pts:
            if t <= t0 + seg or (t0, seg) == (pts[-1][0], pts[-1][1]):
                d = t - t0
                return (x + ux * d - uy * off * side, y + uy * d + ux * off * side)

    houses = []
    t = start
    for n in lengths:
        if n < 0:  # a gap in the row
            t -= n
            continue
        if t + n > total + 5:
            break
        houses.append(
            [at(t, setback), at(t + n, setback), at(t + n, setback + depth), at(t, setback + depth)]
        )
        t += n + gap
    return houses


# --- the layout --------------------------------------------------------------------------

STREETS = {
    # name: (class, points)
    "Askanische Straße": ("main", [(0, 935), (230, 948), (560, 962), (900, 958), (1250, 930)]),
    "Franzstraße": ("main", [(548, 1050), (560, 962), (588, 800), (604, 655)]),
    "Leipziger Straße": ("main", [(604, 655), (548, 560), (470, 410), (410, 200), (376, 0)]),
    "Heidestraße": ("main", [(604, 655), (668, 540), (716, 390), (744, 190), (790, 0)]),
    "Törtener Straße": (
        "main",
        [(985, 1050), (968, 956), (950, 760), (962, 524), (990, 330), (1012, 165), (1030, 0)],
    ),
    "Radegaster Straße": ("side", [(130, 392), (250, 396), (470, 410)]),
    "Bernburger Straße": ("side", [(300, 951), (284, 800), (262, 640), (250, 396), (236, 182)]),
    "Ackerstraße": ("side", [(668, 540), (800, 530), (962, 524), (1150, 540)]),
    "Gartenstraße": ("side", [(776, 960), (784, 810), (800, 530)]),
    "Südstraße": ("side", [(120, 168), (236, 182), (410, 200), (744, 190), (1012, 165), (1180, 172)]),
    "Am Leipziger Tor": ("side", [(262, 640), (430, 650), (604, 655)]),
    "Mühlenstraße": ("side", [(950, 760), (1060, 764), (1170, 745)]),
    "Mauerstraße": ("side", [(284, 800), (430, 806), (588, 800)]),
    "Lindenstraße": ("side", [(784, 744), (950, 760)]),
    "Kleine Ackergasse": ("side", [(840, 528), (846, 640), (868, 752)]),
    "Parkstraße": ("side", [(716, 390), (860, 376), (984, 366)]),
    "Am Wiesengrund": ("side", [(1030, 535), (1050, 400), (1075, 170)]),
    "Wagnerpassage": ("path", [(588, 800), (690, 806), (784, 812)]),
    "Wiesenweg": ("path", [(604, 655), (598, 540), (566, 420), (585, 300), (560, 196)]),
    "Bunter Weg": ("path", [(470, 410), (566, 420), (640, 408), (716, 390)]),
    "Bahndammweg": ("path", [(128, 935), (132, 700), (130, 392), (120, 168), (124, 0)]),
    "Torweg": ("path", [(430, 650), (440, 560), (470, 410)]),
    "Pollingweg": ("path", [(728, 305), (810, 330), (880, 290), (940, 235), (1005, 218)]),
    "Schulgasse": ("path", [(132, 560), (190, 545), (256, 520)]),
    "Gartenweg": ("path", [(410, 200), (330, 110), (236, 60), (124, 40)]),
    "Hofweg": ("path", [(660, 806), (672, 700), (690, 600), (700, 538)]),
}

GREENS = [
    # name, class, ring, corner radius
    (
        "Große Wiese",
        "meadow",
        [(604, 640), (664, 528), (704, 392), (732, 204), (424, 210), (482, 400), (556, 548)],
        22,
    ),
    ("Wiese am Torhaus", "meadow", [(448, 636), (580, 640), (538, 562), (460, 428), (434, 560)], 22),
    ("Pollingpark", "park", [(728, 378), (860, 362), (972, 352), (998, 182), (756, 202)], 30),
    ("Stadtwildnis Bernburger Straße", "wild", [(140, 382), (240, 384), (226, 194), (130, 182)], 24),
    ("Stadtwildnis Süd", "wild", [(420, 188), (560, 184), (732, 178), (776, 10), (388, 10)], 30),
    ("Wiese Radegaster Straße", "meadow", [(264, 384), (452, 398), (400, 212), (250, 196)], 26),
    ("Kleingärten am Bahndamm", "garden", [(140, 922), (286, 930), (272, 806), (252, 668), (144, 668)], 14),
    ("Wildblumenwiese Gartenstraße", "meadow", [(800, 738), (850, 740), (832, 620), (806, 606)], 14),
    ("Hof Lindenstraße", "park", [(880, 738), (936, 744), (948, 560), (858, 548), (860, 640)], 16),
    ("Grünzug Ost", "park", [(972, 746), (1150, 732), (1176, 560), (980, 548)], 24),
    ("Wiese am Wiesengrund", "meadow", [(1044, 524), (1160, 528), (1162, 400), (1190, 190), (1090, 182)], 22),
    ("Hof Mauerstraße", "park", [(300, 788), (570, 788), (578, 668), (280, 660)], 18),
    ("Hof Bernburger Straße", "meadow", [(276, 628), (426, 634), (452, 424), (266, 408)], 18),
    ("Lindenhof", "park", [(628, 776), (766, 782), (784, 552), (684, 556), (634, 650)], 18),
    ("Hof Ackerstraße", "meadow", [(690, 520), (946, 510), (966, 384), (866, 392), (730, 406)], 16),
    ("Feld der Landmeisterinnen", "garden", [(336, 98), (388, 140), (366, 24), (232, 34)], 12),
    ("Wiese an der Südstraße", "meadow", [(776, 172), (1000, 150), (1012, 22), (802, 22)], 22),
    (
        "Spielplatz Ackerstraße/Gartenstraße",
        "playground",
        [(808, 598), (842, 604), (834, 542), (812, 543)],
        6,
    ),
    (
        "Ehemaliges Schulgelände Bernburger Straße",
        "school",
        [(142, 650), (252, 648), (242, 412), (140, 406)],
        8,
    ),
    ("Bolzplatz am Jugendclub", "sport", [(884, 462), (946, 458), (952, 420), (886, 424)], 4),
]

WATERS = [
    ("Teich im Pollingpark", [(880, 262), (925, 258), (940, 236), (905, 215), (868, 228)]),
    ("Wiesentümpel", [(508, 330), (535, 335), (545, 312), (520, 300)]),
]
DITCH = ("Wiesengraben", [(1250, 615), (1180, 560), (1172, 400), (1205, 200), (1190, 0)])
RAIL = ("Bahnstrecke", [(62, 1050), (70, 700), (60, 400), (48, 0)])
SQUARES = [
    ("Platz am Leipziger Tor", [(574, 694), (630, 694), (640, 640), (618, 606), (588, 606), (566, 642)]),
    ("Wagnerpassage", [(612, 830), (758, 836), (758, 788), (612, 782)]),
]


def buildings():
    """Footprints: perimeter blocks of the Gründerzeit in the north, slabs of the 1970s between the meadows."""
    rnd = random.Random(7)
    out = []

    def row(street, side, start, lengths, cls="perimeter", setback=11, depth=13):
        for ring in along(STREETS[street][1], side, setback, depth, lengths, start):
            out.append((cls, "", ring))

    def mix(n, lo=48, hi=84, gap_every=2):
        res = []
        for i in range(n):
            res.append(rnd.randint(lo, hi))
            if i % gap_every == gap_every - 1:
                res.append(-rnd.randint(14, 30))
        return res

    # Gründerzeit rows on the town side
    row("Askanische Straße", -1, 150, [62, 58])
    row("Askanische Straße", -1, 322, [70, 64, -18, 52])
    row("Askanische Straße", -1, 582, [58, -16, 76, 40])
    row("Askanische Straße", -1, 796, [64, 58, -30])
    row("Askanische Straße", 1, 40, mix(6), depth=12)
    row("Askanische Straße", 1, 590, [66, 70, -20, 74, 84], depth=12)
    row("Franzstraße", -1, 128, [44, 56])
    row("Franzstraße", 1, 130, [30, 26, -75, 32])
    row("Mauerstraße", 1, 22, [62, 70, -18, 56, 50])
    row("Bernburger Straße", -1, 165, [52])
    row("Bernburger Straße", 1, 40, [44, 46])
    row("Törtener Straße", -1, 140, [62, -14, 66])
    row("Törtener Straße", 1, 130, [52, 60], depth=12)
    row("Gartenstraße", 1, 36, [40, 50])
    row("Gartenstraße", -1, 40, [30, 26])
    row("Lindenstraße", 1, 26, [38, 46])
    row("Ackerstraße", 1, 190, [40, 44])
    row("Törtener Straße", 1, 330, [46, 54], depth=12)
    row("Radegaster Straße", -1, 140, [58, -18, 64], depth=12)
    row("Südstraße", -1, 132, [58, -14, 26], depth=12)
    row("Südstraße", -1, 660, [54, 28, -20, 62], depth=12)
    row("Heidestraße", 1, 520, [26, 30, -16, 30], depth=12)

    def put(cx, cy, length, angle=0.0, cls="slab", name="", depth=13):
        out.append((cls, name, slab(cx, cy, length, depth, angle)))

    # slabs west of the Franzstraße, around the green court
    for cx, cy, n, a in (
        (380, 762, 78, 2), (480, 764, 78, 2), (392, 706, 84, 2), (500, 708, 76, 2), (318, 735, 66, 86),
        (352, 622, 88, 2), (352, 570, 88, 2), (352, 518, 88, 2), (352, 466, 76, 2), (282, 560, 64, 87), (420, 545, 70, 80),
    ):  # fmt: skip
        put(cx, cy, n, a)
    # slabs between Franzstraße and Gartenstraße, and along the Ackerstraße
    for cx, cy, n, a in (
        (712, 748, 74, 3), (722, 690, 66, 3), (734, 634, 62, 3), (738, 578, 60, -4),
        (900, 702, 54, 5), (905, 575, 60, 88), (880, 655, 56, 4),
        (742, 500, 78, -4), (832, 492, 62, -2), (760, 446, 84, -5), (854, 428, 60, -4), (940, 410, 50, -4),
    ):  # fmt: skip
        put(cx, cy, n, a)
    # long rows in the south and the east
    for cx, cy, n, a in (
        (1010, 470, 60, 98), (1012, 300, 66, 98), (1040, 232, 54, 98),
        (1090, 500, 56, 98), (1082, 330, 60, 98), (1060, 700, 66, 0), (1064, 655, 66, 0), (1070, 610, 66, 0),
        (500, 250, 70, 4), (642, 250, 74, -4), (660, 300, 66, -4),
        (300, 340, 66, 4), (310, 290, 66, 4), (318, 240, 66, 4),
        (300, 140, 66, 6), (650, 120, 62, -4), (655, 70, 66, -4), (470, 120, 66, 6),
        (860, 120, 74, -5), (940, 100, 60, -5), (880, 60, 74, -5), (1080, 110, 70, 4), (1090, 60, 70, 4),
        (190, 120, 54, 8),
    ):  # fmt: skip
        put(cx, cy, n, a)

    # houses everyone knows
    put(660, 486, 46, -72, "public", "Grone-Bildungszentrum", 18)
    put(648, 452, 40, 18, "public", "Grone-Bildungszentrum, Seitenflügel", 14)
    put(603, 616, 34, 0, "landmark", "Leipziger Torhaus", 12)
    put(685, 845, 104, 3, "shop", "Wagnerpassage", 18)
    put(690, 774, 70, 3, "shop", "Wagnerpassage", 14)
    put(178, 602, 62, 4, "public", "Ehemalige Schule", 16)
    put(212, 570, 46, 90, "public", "Ehemalige Schule, Turnhalle", 18)
    put(926, 478, 30, 0, "public", "Jugendclub", 18)
    put(850, 352 - 18, 26, 0, "public", "Pavillon im Pollingpark", 14)
    put(1046, 912, 50, -4, "public", "Stadtarchiv", 20)
    put(632, 728, 28, 96, "shop", "Apotheke am Leipziger Tor", 16)
    put(196, 322, 34, 0, "public", "Urbane Farm", 12)
    put(300, 78, 22, 30, "public", "Scheune der Landmeisterinnen", 10)
    put(1100, 300, 34, 98, "slab", "", 12)
    for gx, gy in ((165, 880), (205, 884), (246, 888), (168, 800), (214, 806), (170, 730), (222, 736)):
        put(gx, gy, 9, 8, "hut", "", 7)
    put(1110, 820, 74, -6, "public", "Grundschule", 18)
    put(1120, 858, 40, 84, "public", "Grundschule, Turnhalle", 20)
    put(1066, 838, 46, 0, "public", "Kindertagesstätte", 20)
    put(420, 862, 60, 3, "public", "Seniorenheim", 18)
    put(446, 884, 40, 90, "public", "Seniorenheim, Seitenflügel", 14)
    return out


PLACES = [
    # id, name, kind, x, y, address
    ("buero", "Quartiersbüro im Grone-Bildungszentrum", "office", 660, 488, "Heidestraße 20"),
    ("wagnerpassage", "Wagnerpassage", "shops", 686, 808, "Wagnerpassage"),
    ("spielplatz", "Spielplatz Ackerstraße/Gartenstraße", "playground", 824, 566, "Ackerstraße/Gartenstraße"),
    ("schulgelaende", "Ehemaliges Schulgelände Bernburger Straße", "school", 190, 530, "Bernburger Straße"),
    ("torhaus", "Leipziger Torhaus", "landmark", 603, 617, "Leipziger Straße 1"),
    ("pollingpark", "Pollingpark", "green", 820, 290, "Parkstraße"),
    ("jugendclub", "Jugendclub", "club", 926, 476, "Ackerstraße"),
    ("frauenzentrum", "Frauenzentrum", "club", 366, 826, "Mauerstraße"),
    ("urbane-farm", "Urbane Farm", "garden", 192, 316, "Bernburger Straße"),
    ("franztreff", "Franztreff", "cafe", 592, 884, "Franzstraße"),
    ("apotheke", "Apotheke am Leipziger Tor", "shop", 632, 728, "Franzstraße"),
    ("stadtarchiv", "Stadtarchiv", "culture", 1046, 912, "Askanische Straße"),
    ("landmeisterinnen", "Feld der Landmeisterinnen", "garden", 326, 64, "Südstraße"),
    ("wohnen", "Wohnungsgenossenschaft, Servicebüro", "housing", 746, 500, "Ackerstraße"),
    ("grosse-wiese", "Große Wiese", "green", 596, 360, "zwischen Leipziger Straße und Heidestraße"),
    ("wildnis-bernburger", "Stadtwildnis Bernburger Straße", "green", 180, 232, "Bernburger Straße"),
    ("wildnis-sued", "Stadtwildnis Süd", "green", 560, 90, "Südstraße"),
    ("kleingaerten", "Kleingärten am Bahndamm", "garden", 196, 810, "Bernburger Straße"),
    ("bolzplatz", "Bolzplatz", "sport", 914, 440, "Ackerstraße"),
    ("grundschule", "Grundschule", "school", 1110, 820, "Mühlenstraße"),
    ("kita", "Kindertagesstätte", "nursery", 1066, 838, "Mühlenstraße"),
    ("seniorenheim", "Seniorenheim", "care", 420, 862, "Mauerstraße"),
    ("haltestelle-tor", "Haltestelle Leipziger Tor", "stop", 566, 596, "Leipziger Straße"),
    (
        "bordstein-heidestrasse",
        "Querung Heidestraße (Bordsteinabsenkung)",
        "access",
        672,
        530,
        "Heidestraße/Ackerstraße",
    ),
    ("kastanie", "Alte Kastanie", "tree", 560, 470, "Wiesenweg"),
    ("briefkasten", "Gelber Briefkasten am Platz", "letterbox", 628, 676, "Platz am Leipziger Tor"),
]

BOUNDARY = [
    (100, 920), (300, 940), (560, 950), (775, 950), (980, 945), (1195, 920), (1200, 760), (1195, 560),
    (1185, 400), (1196, 200), (1180, 30), (790, 16), (380, 14), (100, 30), (96, 200), (104, 400), (108, 700),
]  # fmt: skip
FUNDING = [
    (-120, 1180), (160, 1330), (520, 1420), (900, 1400), (1260, 1300), (1420, 1080), (1400, 700), (1340, 320),
    (1290, -20), (1040, -130), (700, -110), (340, -130), (20, -60), (-40, 220), (-20, 520), (-80, 850),
]  # fmt: skip


# --- writing -----------------------------------------------------------------------------


def feature(kind, cls, name, geometry, coordinates, **more):
    """A GeoJSON feature without empty properties."""
    properties = {
        k: v
        for k, v in {"id": more.pop("id", ""), "name": name, "kind": kind, "class": cls, **more}.items()
        if v
    }
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": geometry, "coordinates": coordinates},
    }


def ring(points):
    pts = [lonlat(p) for p in points]
    return [[*pts, pts[0]]]


def plan_features():
    out = []
    for name, cls, points, radius in GREENS:
        out.append(feature("green", cls, name, "Polygon", ring(rounded(points, radius))))
    for name, points in WATERS:
        out.append(feature("water", "pond", name, "Polygon", ring(rounded(points, 14))))
    out.append(feature("water", "ditch", DITCH[0], "LineString", [lonlat(p) for p in DITCH[1]]))
    out.append(feature("rail", "line", RAIL[0], "LineString", [lonlat(p) for p in RAIL[1]]))
    for name, points in SQUARES:
        out.append(feature("square", "paved", name, "Polygon", ring(points)))
    for cls, name, points in buildings():
        out.append(feature("building", cls, name, "Polygon", ring(points)))
    order = {"path": 0, "side": 1, "main": 2}
    for name, (cls, points) in sorted(STREETS.items(), key=lambda s: order[s[1][0]]):
        out.append(feature("street", cls, name, "LineString", [lonlat(p) for p in points]))
    return out


def write(path, features):
    data = {"type": "FeatureCollection", "note": NOTE, "features": features}
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


# --- preview -----------------------------------------------------------------------------

GREEN_FILL = {
    "meadow": "#D5E6B5", "park": "#BFDCA4", "wild": "#C6D79B", "garden": "#DDE7C0",
    "playground": "#F6DFA6", "school": "#EFE3CC", "sport": "#CFE3B0",
}  # fmt: skip
BUILDING_FILL = {
    "perimeter": "#E3CDBF",
    "slab": "#DCD6CB",
    "public": "#E6BFA6",
    "shop": "#EBCFA5",
    "hut": "#D8CFBE",
    "landmark": "#C8553D",
}
STREET_WIDTH = {"main": 15, "side": 10, "path": 4}


def preview(features, places, boundary):
    """The plan as one SVG, drawn from the written GeoJSON and nothing else."""

    def xy(c):
        return f"{(c[0] - LON0) * M_PER_LON + WIDTH / 2:.1f},{HEIGHT / 2 - (c[1] - LAT0) * M_PER_LAT:.1f}"

    def d(geometry):
        if geometry["type"] == "Polygon":
            return "".join("M" + " L".join(xy(c) for c in r) + "Z" for r in geometry["coordinates"])
        return "M" + " L".join(xy(c) for c in geometry["coordinates"])

    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#F6F1E7"/>',
    ]
    by: dict[str, list] = {}
    for f in features:
        by.setdefault(f["properties"]["kind"], []).append(f)
    for f in by["green"]:
        svg.append(f'<path d="{d(f["geometry"])}" fill="{GREEN_FILL[f["properties"]["class"]]}"/>')
    for f in by["water"]:
        if f["geometry"]["type"] == "Polygon":
            svg.append(f'<path d="{d(f["geometry"])}" fill="#B5DAE4"/>')
        else:
            svg.append(f'<path d="{d(f["geometry"])}" fill="none" stroke="#B5DAE4" stroke-width="6"/>')
    for f in by["rail"]:
        svg.append(f'<path d="{d(f["geometry"])}" fill="none" stroke="#A9A49B" stroke-width="7"/>')
        svg.append(
            f'<path d="{d(f["geometry"])}" fill="none" stroke="#F6F1E7" stroke-width="4" stroke-dasharray="12 12"/>'
        )
    for f in by["square"]:
        svg.append(f'<path d="{d(f["geometry"])}" fill="#FBEFD8"/>')
    for edge in (True, False):
        for f in by["street"]:
            cls = f["properties"]["class"]
            if cls == "path":
                if not edge:
                    svg.append(
                        f'<path d="{d(f["geometry"])}" fill="none" stroke="#FFFDF8" stroke-width="4"/>'
                    )
                continue
            w = STREET_WIDTH[cls] + (3 if edge else 0)
            colour = "#DDD3C2" if edge else "#FFE9B8" if cls == "main" else "#FFFFFF"
            svg.append(
                f'<path d="{d(f["geometry"])}" fill="none" stroke="{colour}" stroke-width="{w}" stroke-linecap="round" stroke-linejoin="round"/>'
            )
    for f in by["building"]:
        svg.append(
            f'<path d="{d(f["geometry"])}" fill="{BUILDING_FILL[f["properties"]["class"]]}" stroke="#CDBFB0"/>'
        )
    for f in boundary:
        svg.append(
            f'<path d="{d(f["geometry"])}" fill="none" stroke="#1F6F54" stroke-width="4" stroke-dasharray="14 8" opacity=".7"/>'
        )
    text = '<text font-family="DejaVu Sans" text-anchor="middle" '
    for f in by["street"]:
        c = f["geometry"]["coordinates"]
        a, b = c[len(c) // 2 - 1], c[len(c) // 2]
        (x1, y1), (x2, y2) = (tuple(map(float, xy(p).split(","))) for p in (a, b))
        if x2 < x1:
            x1, y1, x2, y2 = x2, y2, x1, y1
        angle = math.degrees(math.atan2(y2 - y1, x2 - x1))
        svg.append(
            f'{text}font-size="10" fill="#5D564B" transform="translate({(x1 + x2) / 2:.0f} {(y1 + y2) / 2:.0f}) rotate({angle:.0f})" y="3">{f["properties"]["name"]}</text>'
        )
    for f in places:
        x, y = xy(f["geometry"]["coordinates"]).split(",")
        svg.append(f'<circle cx="{x}" cy="{y}" r="6" fill="#1F6F54" stroke="#fff" stroke-width="2"/>')
        svg.append(
            f'{text}font-size="9" fill="#20302B" x="{x}" y="{float(y) - 9}">{f["properties"]["id"]}</text>'
        )
    return "\n".join([*svg, "</svg>"])


def main():
    here = Path(__file__).parent
    features = plan_features()
    places = [
        feature("place", kind, name, "Point", lonlat((x, y)), id=pid, address=address)
        for pid, name, kind, x, y, address in PLACES
    ]
    boundary = [
        feature("boundary", "quarter", "Am Leipziger Tor", "Polygon", ring(BOUNDARY), id="quartier"),
        feature(
            "boundary",
            "funding",
            "Fördergebiet Dessauer Innenstadt",
            "Polygon",
            ring(rounded(FUNDING, 60)),
            id="foerdergebiet",
        ),
    ]
    write(here / "plan.geojson", features)
    write(here / "places.geojson", places)
    write(here / "boundary.geojson", boundary)
    if sys.argv[1:2] == ["--preview"]:
        Path(sys.argv[2]).write_text(preview(features, places, boundary), encoding="utf-8")


if __name__ == "__main__":
    main()
