"""The long picture of the quarter, and its sign."""

from __future__ import annotations

from ..bodies import person, walking
from ..buildings import gruenderzeit, skyline, slab, torhaus
from ..canvas import scene
from ..outside import bench, birds, butterfly, cloud, hill, sun, walkway
from ..palette import (
    BLUE,
    BRICK,
    FERN,
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
    mix,
)
from ..people import cyclist, dog, pram, rollator, sitting_front, wheelchair
from ..plants import bush, flowers, tree, tufts


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
# fmt: on
