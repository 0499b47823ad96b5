"""Pictures of the archive and of the network of all."""

from __future__ import annotations

import random

from ..bodies import person
from ..buildings import gruenderzeit, skyline, slab, torhaus
from ..canvas import Batch, n, scene
from ..inside import indoors
from ..outside import birds, cloud, hill, sun
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    INK,
    LEAF,
    LIME,
    MEADOW,
    PALE,
    PAPER,
    PLUM,
    ROSE,
    SAND,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
    mix,
)
from ..people import wheelchair
from ..plants import tree


# fmt: off
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
