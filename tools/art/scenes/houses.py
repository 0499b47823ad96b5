"""Pictures of the office and the youth club."""

from __future__ import annotations

from ..bodies import person
from ..buildings import gruenderzeit
from ..canvas import n, scene
from ..inside import cup, houseplant, indoors, shelf
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    GLASS,
    INK,
    LEAF,
    MEADOW,
    PAPER,
    PLUM,
    ROSE,
    SKY,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from ..people import rollator, wheelchair
from ..plants import tree, tulip
from ..things import card, speech


# fmt: off
@scene("buero")
def buero(a):
    indoors(a, "#F4EBD6", "#CFA073", 570)
    # the open door to the street
    a.rect(60, 150, 250, 420, WHITE, 4)
    a.rect(80, 170, 210, 400, SKY)
    a.circle(240, 220, 26, SUN)
    gruenderzeit(a, 92, 470, 110, 150, wall=ROSE, cols=3, floors=3, seed=3)
    a.rect(80, 466, 210, 104, LEAF)
    tree(a, 240, 500, 150, seed=3)
    a.path("M120 570Q150 520 190 480H220Q230 520 260 570Z", "#F3E7CE")
    a.path("M290 170L372 140V604L290 570Z", MEADOW)
    a.path("M304 192L356 176V356L304 352Z", light(GLASS, 0.3))
    a.circle(356, 400, 8, SUN)
    # wall: board, clock, shelf of leaflets
    a.rect(430, 130, 290, 190, "#E7CDA4", 5, WOOD, 9)
    for i, (x, y, c) in enumerate(((480, 180, SUN), (566, 176, WHITE), (660, 184, LEAF), (486, 260, ROSE), (574, 262, SKY), (664, 258, SUN))):
        card(a, x, y, 74, 54, c, (-4, 3, 5, 4, -3, -5)[i], 2, BRICK if i % 2 else None)
    a.circle(800, 180, 44, WHITE, INK, 7)
    a.path("M800 180v-28M800 180l18 12", None, INK, 6)
    shelf(a, 900, 570, 240, 400, 4, 5)
    a.path("M880 60v-60", None, INK, 3)
    a.path("M832 104q0 -48 48 -48t48 48Z", SUN)
    # desk
    person(a, 780, 700, 2.8, top=MEADOW, bottom=INK, hair="bun", hc="chestnut", glasses=True, look=-0.7, lh=(-18, -52), rh=(10, -46), mouth="open")
    a.ellipse(780, 762, 240, 14, INK, op=0.12)
    a.rect(560, 596, 440, 22, light(WOOD, 0.15), 6)
    a.rect(580, 616, 400, 144, WOOD, 3)
    a.rect(600, 634, 110, 110, dark(WOOD, 0.1), 4)
    a.rect(850, 634, 110, 48, dark(WOOD, 0.1), 4)
    a.rect(850, 692, 110, 52, dark(WOOD, 0.1), 4)
    a.dots([(694, 690), (905, 658), (905, 718)], SUN, 11)
    a.path("M850 594L872 520H976L958 594Z", dark(STEEL, 0.4))
    a.path("M862 586L880 528H966L951 586Z", SKY)
    a.rect(810, 590, 150, 8, STEEL, 4)
    cup(a, 720, 598, 1.2, BRICK)
    a.rect(604, 584, 76, 12, WHITE, 2)
    a.rect(610, 574, 70, 11, SUN, 2)
    tulip(a, 580, 570, 62, BRICK)
    tulip(a, 594, 570, 52, SUN)
    a.path("M566 568h42l-6 28h-30Z", SKY)
    # the visitors
    person(a, 470, 752, 2.9, top=BRICK, wear="coat", bottom=BLUE, hair="hijab", hc=SUN, skin=2, look=0.7, rh=(18, -56))
    person(a, 375, 762, 2.7, kind="child", top=TEAL, bottom=PLUM, hair="bob", hc="black", skin=2, look=0.6, rh=(14, -44), mouth="open")
    person(a, 180, 640, 2.35, top=PLUM, bottom=STEEL, wear="coat", hair="curly", hc="white", glasses=True, look=0.6, lean=3, lh=(15, -42), rh=(16, -42), eyes="happy")
    rollator(a, 217, 640, 2.35, SUN)
    houseplant(a, 1110, 720, 110, BRICK)
    speech(a, 600, 372, 120, 62, WHITE, -1)
    a.dots([(572, 372), (600, 372), (628, 372)], MEADOW, 13)


@scene("jugendclub")
def jugendclub(a):
    indoors(a, "#DDE9E6", "#B98E6A", 570)
    # the painted wall
    a.path("M0 556V240Q120 120 260 220T560 170T880 230T1200 140V556Z", light(TEAL, 0.35))
    a.path("M0 556V380Q160 290 320 370T700 330T1200 380V556Z", SUN)
    a.path("M0 556V470Q220 420 420 470T860 440T1200 480V556Z", BRICK)
    a.circle(620, 190, 70, PAPER)
    a.path("M580 224V176L620 140L660 176V224Z", MEADOW)
    a.path("M606 224V200a14 14 0 0 1 28 0V224Z", PAPER)
    for x, y, r in ((150, 170, 12), (330, 130, 9), (820, 130, 12), (1010, 90, 9), (440, 90, 7), (1120, 190, 8)):
        a.path(f"M{x} {y - r * 2}L{n(x + r * 0.6)} {n(y - r * 0.6)}L{x + r * 2} {y}L{n(x + r * 0.6)} {n(y + r * 0.6)}L{x} {y + r * 2}L{n(x - r * 0.6)} {n(y + r * 0.6)}L{x - r * 2} {y}L{n(x - r * 0.6)} {n(y - r * 0.6)}Z", WHITE)
    for x0 in (-10, 600):  # a string of lamps
        a.path(f"M{x0} 20Q{x0 + 305} 130 {x0 + 610} 20", None, INK, 3)
        for k in range(7):
            t = (k + 0.5) / 7
            a.circle(x0 + 610 * t, 20 + 220 * t * (1 - t) + 12, 13, (SUN, PAPER, LEAF, ROSE)[k % 4])
    # music corner
    a.rect(1010, 390, 120, 190, INK, 8)
    a.circle(1070, 440, 30, STEEL)
    a.circle(1070, 440, 12, INK)
    a.circle(1070, 520, 44, STEEL)
    a.circle(1070, 520, 18, INK)
    # table tennis
    person(a, 250, 690, 2.7, kind="teen", top=TEAL, bottom=INK, hair="ponytail", hc="black", skin=2, look=0.8, rh=(23, -56), feet=((-10, 0), (9, 0)), mouth="open")
    a.line([(250 + 23 * 2.7, 690 - 57 * 2.7), (250 + 28 * 2.7, 690 - 64 * 2.7)], WOOD, 8)
    a.circle(250 + 32 * 2.7, 690 - 70 * 2.7, 20, MEADOW)
    person(a, 800, 690, 2.7, kind="teen", flip=True, top=LEAF, bottom=BLUE, hair="afro", hc="black", skin=4, look=0.7, rh=(23, -50), feet=((-9, 0), (10, 0)), mouth="open")
    a.line([(800 - 23 * 2.7, 690 - 51 * 2.7), (800 - 28 * 2.7, 690 - 58 * 2.7)], WOOD, 8)
    a.circle(800 - 32 * 2.7, 690 - 64 * 2.7, 20, SUN)
    a.circle(560, 470, 11, WHITE)
    a.path("M470 500Q520 440 548 464", None, WHITE, 3, op=0.8)
    a.ellipse(525, 766, 220, 13, INK, op=0.13)
    for x in (360, 690):
        a.line([(x, 764), (x, 640)], INK, 9)
    a.path("M320 612H730L760 644H290Z", MEADOW)
    a.path("M320 628H745", None, WHITE, 3)
    a.path("M290 644H760V654H290Z", dark(MEADOW))
    a.path("M512 572L538 598V650L512 622Z", WHITE, op=0.85)
    a.path("M512 572L538 598M512 588L538 614M512 604L538 632M520 580V630M529 590V640", None, STEEL, 1.5)
    a.path("M512 570V622M538 596V652", None, INK, 4)
    # sofa, beanbag, guitar, the wheelchair user keeps the score
    wheelchair(a, 120, 766, 2.5, frame=SUN, top=PLUM, hair="cap", accent=BRICK, hc="brown", look=0.7, rh=(14, -62), mouth="open", bottom=INK)
    a.ellipse(1010, 768, 130, 14, INK, op=0.13)
    a.path("M890 760Q880 660 980 640Q1090 620 1120 700Q1136 760 1110 766H906Q892 768 890 760Z", TEAL)
    person(a, 1010, 752, 2.6, kind="teen", top=SUN, bottom=PLUM, hair="hijab", hc=MEADOW, skin=1, hip=(-4, -22), feet=((-26, 0), (-22, 3)), knee=-1, lean=3, look=-0.4, lh=(-12, -34), rh=(10, -36), shadow=False, eyes="happy")
    a.open(1002, 650, 1, 1, -28)
    a.path("M-60 -6h-96v12h96Z", WOOD)
    a.rect(-170, -10, 26, 20, BARK, 4)
    a.ellipse(0, 0, 34, 30, SUN, dark(SUN, 0.3), 3)
    a.ellipse(-40, 0, 26, 23, SUN, dark(SUN, 0.3), 3)
    a.ellipse(-20, 0, 26, 21, SUN)
    a.circle(-24, 0, 10, BARK)
    a.path("M-150 -2H8M-150 3H8", None, WHITE, 1.4)
    a.close()
    person(a, 930, 560, 2.1, kind="teen", top=PLUM, bottom=INK, hair="quiff", hc="blond", look=-0.7, lh=(-15, -72), mouth="open", glasses=True)
# fmt: on
