"""Pictures of meadows, gardens and clean paths."""

from __future__ import annotations

import random

from ..bodies import person, walking
from ..buildings import gruenderzeit, slab
from ..canvas import n, scene
from ..outside import bee, birds, butterfly, hill, outdoors, walkway
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    GLASS,
    INK,
    LEAF,
    LIME,
    MEADOW,
    PLUM,
    SAND,
    SKINS,
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
from ..people import wheel, wheelchair
from ..plants import flowers, sunflower, tree, tufts, tulip
from ..things import bag, grabber


# fmt: off
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
# fmt: on
