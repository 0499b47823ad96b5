"""Pictures of where women and neighbours meet."""

from __future__ import annotations

from ..bodies import person, walking
from ..buildings import window
from ..canvas import Batch, n, scene
from ..inside import big_window, cup, houseplant, indoors, pot, shelf
from ..outside import sun
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    INK,
    LEAF,
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
)
from ..people import bike, seated, sitting_front, wheelchair
from ..plants import tree, tulip
from ..things import heart


# fmt: off
@scene("frauenzentrum")
def frauenzentrum(a):
    indoors(a, "#F8E3DA", "#C99A72", 570)
    big_window(a, 470, 110, 260, 240, 12)
    shelf(a, 60, 570, 220, 380, 4, 9)
    # a quilt and pictures on the wall
    for i in range(4):
        for j in range(4):
            c = (BRICK, SUN, TEAL, ROSE, MEADOW, PAPER, LEAF, PLUM)[(i * 3 + j * 5) % 8]
            a.rect(850 + i * 52, 110 + j * 52, 52, 52, c)
            if (i + j) % 2:
                a.path(f"M{850 + i * 52} {162 + j * 52}l26 -52l26 52Z", PAPER, op=0.7)
            else:
                a.circle(876 + i * 52, 136 + j * 52, 13, PAPER, op=0.7)
    a.line([(838, 106), (1070, 106)], BARK, 9)
    a.rect(330, 130, 90, 110, WHITE, 3, WOOD, 7)
    heart(a, 375, 182, 26, BRICK)
    a.path("M600 0v44", None, INK, 3)
    a.path("M552 84q0 -42 48 -42t48 42Z", BRICK)
    # sofa with friends
    a.ellipse(600, 690, 320, 16, INK, op=0.12)
    a.rect(310, 470, 580, 190, dark(MEADOW, 0.05), 34)
    a.path("M600 480V600", None, dark(MEADOW, 0.25), 4)
    a.rect(320, 604, 280, 62, FERN, 16)
    a.rect(600, 604, 280, 62, FERN, 16)
    sitting_front(a, 430, 684, 2.6, 28, top=SUN, bottom=BLUE, wear="dress", hair="hijab", hc=BRICK, skin=2, look=0.6, lh=(-10, -38), rh=(9, -40), mouth="open")
    sitting_front(a, 565, 684, 2.6, 28, top=PLUM, bottom=INK, hair="curly", hc="white", glasses=True, look=0.3, lh=(-7, -38), rh=(7, -38), eyes="happy")
    sitting_front(a, 760, 684, 2.6, 28, top=TEAL, bottom=STEEL, hair="afro", hc="black", skin=4, look=-0.6, rh=(15, -62), mouth="open")
    a.rect(300, 600, 46, 86, MEADOW, 18)
    a.rect(854, 600, 46, 86, MEADOW, 18)
    # knitting
    a.path("M548 588h36v30q-18 12 -36 0Z", BRICK)
    a.path("M540 598l44 -22M592 598l-44 -22", None, WOOD, 4)
    # low table
    a.ellipse(600, 776, 150, 12, INK, op=0.12)
    a.rect(460, 716, 280, 16, WOOD, 7)
    a.line([(490, 732), (480, 772)], dark(WOOD), 9)
    a.line([(710, 732), (720, 772)], dark(WOOD), 9)
    a.path("M570 716q-8 -44 30 -46q38 2 30 46Z", SKY)
    a.path("M628 700q28 -4 30 -24M572 690q-24 -8 -14 16", None, SKY, 7)
    a.circle(600, 666, 7, BRICK)
    cup(a, 520, 716, 1.1, BRICK)
    cup(a, 690, 716, 1.1, SUN)
    # sewing and children
    a.rect(944, 590, 230, 16, WOOD, 5)
    a.line([(964, 604), (964, 770)], dark(WOOD), 10)
    a.line([(1154, 604), (1154, 770)], dark(WOOD), 10)
    person(a, 1060, 690, 2.6, top=ROSE, bottom=BLUE, hair="long", hc="chestnut", look=-0.4, lh=(-12, -50), rh=(10, -50))
    a.rect(940, 588, 238, 18, WOOD, 5)
    a.path("M990 590v-18h90v-44h-66v30h-16v-46h100q10 0 10 12v66Z", PAPER, dark(PAPER, 0.2), 3)
    a.circle(1114, 546, 12, SUN)
    a.path("M960 590q24 -16 48 -2t60 0v22q-40 12 -108 0Z", LEAF)
    wheelchair(a, 176, 770, 2.5, frame=PLUM, top=LEAF, hair="bun", hc="black", skin=1, look=0.7, bottom=INK, lh=(12, -46), rh=(15, -44))
    a.path("M196 652l34 -10v44l-34 8Z", SUN)
    person(a, 330, 778, 2.4, kind="toddler", top=BRICK, bottom=BLUE, hair="pigtails", hc="brown", skin=3, look=0.5, hip=(0, -9), feet=((-10, 0), (10, 0)), rh=(13, -18))
    for x, y, c in ((372, 778, SUN), (396, 778, TEAL), (384, 754, BRICK)):
        a.rect(x, y - 24, 22, 22, c, 3)
    houseplant(a, 884, 760, 62, SUN)


@scene("franztreff")
def franztreff(a):
    a.rect(0, 0, 1200, 800, a.gradient("sky", ((0, "#BFE0EA"), (1, PAPER))))
    sun(a, 1110, 90, 46)
    a.rect(60, 0, 960, 620, "#F0D3A8")
    b = Batch(a)
    for i, x in enumerate((110, 260, 410, 560, 710, 860)):
        window(a, x, 40, 96, 150, ("#9CC9D6", "#F7DFA2")[i % 3 == 1], box=(BRICK, SUN, ROSE)[i % 3], batch=b)
    b.flush()
    a.rect(40, 236, 1000, 22, light(SAND, 0.3), 3)
    a.rect(60, 258, 960, 362, dark("#F0D3A8", 0.1))
    tree(a, 1130, 630, 400, tone=FERN, seed=4)
    # shop front
    for x, w in ((110, 330), (610, 350)):
        a.rect(x, 320, w, 250, WHITE, 4)
        a.rect(x + 12, 332, w - 24, 226, "#F8E7BE")
        a.path(f"M{x + w * 0.5:.0f} 332v226", None, WHITE, 8)
        a.rect(x - 6, 566, w + 12, 16, WHITE, 3)
    a.rect(470, 320, 110, 300, MEADOW, 4)
    a.rect(486, 340, 78, 150, "#F8E7BE", 4)
    a.circle(566, 520, 6, SUN)
    heart(a, 525, 410, 20, BRICK)
    # inside: lamps, counter, cake
    for x in (190, 350, 700, 880):
        a.line([(x, 332), (x, 402)], INK, 2.5)
        a.path(f"M{x - 24} 426q0 -28 24 -28t24 28Z", BRICK)
    person(a, 250, 548, 1.7, top=TEAL, bottom=INK, wear="apron", accent=PAPER, hair="quiff", hc="brown", beard=True, shadow=False, lh=(-10, -52), rh=(10, -52))
    a.rect(122, 512, 306, 46, WOOD)
    a.path("M300 512v-22h60v22Z", BRICK)
    a.ellipse(330, 490, 30, 7, PAPER)
    cup(a, 180, 512, 0.9)
    person(a, 740, 548, 1.65, top=PLUM, hair="long", hc="blond", shadow=False, look=0.6)
    person(a, 840, 548, 1.65, top=SUN, hair="short", hc="black", skin=4, shadow=False, look=-0.6, mouth="open")
    a.rect(622, 528, 326, 30, light(WOOD, 0.2))
    # awnings
    for x0, w in ((90, 370), (590, 390)):
        m = 8
        k = w / m
        for i in range(m):
            x = x0 + i * k
            a.path(f"M{n(x)} 350L{n(x + (x0 + w / 2 - x) * 0.08)} 268H{n(x + k + (x0 + w / 2 - x - k) * 0.08)}L{n(x + k)} 350V362a{n(k / 2)} 18 0 0 1 {n(-k)} 0Z", (BRICK, PAPER)[i % 2])
    a.path("M1020 330h40", None, INK, 5)
    a.circle(1062, 330, 44, MEADOW, PAPER, 5)
    a.path("M1040 316h40v10q0 26 -20 26t-20 -26Z", PAPER)
    a.path("M1080 320q14 2 0 18M1052 308q-4 -6 0 -12M1066 308q-4 -6 0 -12", None, PAPER, 4)
    # pavement
    a.path("M0 610H1200V800H0Z", "#E4D8C3")
    a.path("M0 640H1200M0 700H1200", None, dark("#E4D8C3", 0.07), 3)
    for x in (70, 470, 600, 1000):
        pot(a, x, 640, 50, BRICK if x % 200 else MEADOW)
        a.dots([(x - 16, 590), (x, 578), (x + 16, 590)], FERN, 32)
        a.dots([(x - 12, 588), (x + 6, 576), (x + 18, 592)], SUN, 9)
    # tables outside
    seated(a, 170, 776, 2.6, top=BRICK, bottom=BLUE, hair="bun", hc="white", glasses=True, chair=MEADOW, rh=(17, -48), eyes="happy")
    seated(a, 440, 776, 2.6, flip=True, top=MEADOW, bottom=INK, hair="hijab", hc=ROSE, skin=2, chair=MEADOW, rh=(15, -60), mouth="open")
    a.ellipse(305, 778, 66, 8, INK, op=0.13)
    a.line([(305, 776), (305, 670)], INK, 8)
    a.line([(270, 776), (340, 776)], INK, 8)
    a.rect(228, 660, 154, 14, SUN, 7)
    cup(a, 268, 660, 1.1, WHITE)
    cup(a, 346, 660, 1.1, BRICK)
    a.path("M300 660l-4 -20h22l-4 20Z", SKY)
    tulip(a, 307, 644, 44, BRICK)
    wheelchair(a, 700, 778, 2.5, frame=SUN, top=TEAL, hair="curly", hc="black", skin=3, look=0.7, mouth="open", bottom=PLUM, rh=(16, -50))
    seated(a, 960, 776, 2.6, flip=True, top=SUN, bottom=STEEL, hair="bald", hc="grey", beard=True, chair=BRICK, rh=(15, -56))
    a.ellipse(832, 778, 66, 8, INK, op=0.13)
    a.line([(832, 776), (832, 670)], INK, 8)
    a.line([(797, 776), (867, 776)], INK, 8)
    a.rect(756, 660, 152, 14, BRICK, 7)
    cup(a, 874, 660, 1.1, WHITE)
    a.ellipse(812, 658, 30, 6, WHITE)
    a.path("M796 656l10 -22l26 14v8Z", "#E9C18C")
    a.circle(810, 632, 6, BRICK)
    person(a, 570, 690, 2.3, top=WHITE, bottom=INK, wear="apron", accent=MEADOW, hair="ponytail", hc="red", look=0.6, rh=(19, -62), **walking(5))
    a.ellipse(620, 546, 34, 7, STEEL)
    cup(a, 608, 544, 0.9, BRICK)
    cup(a, 634, 544, 0.9, SUN)
    bike(a, 1100, 740, 1.9, TEAL, flip=True, basket=True)
# fmt: on
