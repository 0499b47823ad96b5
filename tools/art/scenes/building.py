"""Pictures of what is being built and kept up."""

from __future__ import annotations

from ..bodies import person, walking
from ..buildings import gruenderzeit, slab, torhaus, window
from ..canvas import Batch, scene
from ..outside import bench, birds, butterfly, hill, lamp, outdoors, slide, swing, walkway
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
from ..people import cyclist, dog, pram, rollator, sitting_front, wheelchair
from ..plants import bush, flowers, tree, tufts


# fmt: off
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
# fmt: on
