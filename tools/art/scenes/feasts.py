"""Pictures of feasts and stalls."""

from __future__ import annotations

from ..bodies import person, walking
from ..buildings import gruenderzeit, slab
from ..canvas import n, scene
from ..inside import big_window, cup, houseplant, indoors, round_table, table
from ..outside import bunting, hill, outdoors
from ..palette import (
    BLUE,
    BRICK,
    FERN,
    GLASS,
    INK,
    LEAF,
    LIME,
    MEADOW,
    PAPER,
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
from ..people import pram, seated, wheelchair
from ..plants import flowers, tree, tufts, tulip
from ..things import balloon, leaflets


# fmt: off
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
# fmt: on
