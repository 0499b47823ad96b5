"""Pictures of Easter eggs and postcards."""

from __future__ import annotations

import math
import random

from ..bodies import person
from ..buildings import gruenderzeit, slab
from ..canvas import n, scene
from ..outside import butterfly, hill, outdoors
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    INK,
    LEAF,
    LIME,
    MEADOW,
    PALE,
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
    mix,
)
from ..people import dog, wheelchair
from ..plants import flowers, tree, tufts
from ..things import card, egg, hare, postcard


# fmt: off
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
# fmt: on
