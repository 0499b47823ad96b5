"""Pictures of people who plan together."""

from __future__ import annotations

import math
import random

from ..bodies import person, walking
from ..buildings import gruenderzeit, slab
from ..canvas import n, scene
from ..inside import big_window, cup, houseplant, indoors, round_table, table
from ..outside import birds, bunting, hill, lamp, outdoors
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    INK,
    LEAF,
    LIME,
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
    mix,
)
from ..people import dog, rollator, seated, wheelchair
from ..plants import bush, flowers, sunflower, tree, tufts, tulip
from ..things import card, heart


# fmt: off
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
# fmt: on
