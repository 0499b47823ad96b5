"""Pictures of shops and flats."""

from __future__ import annotations

import random

from ..bodies import person
from ..buildings import window
from ..canvas import Batch, n, scene
from ..inside import big_window, houseplant, indoors
from ..outside import bench, hill, outdoors
from ..palette import (
    BARK,
    BLUE,
    BRICK,
    FERN,
    GLASS,
    INK,
    LEAF,
    MEADOW,
    PAPER,
    PLUM,
    ROSE,
    SAND,
    SKY,
    STEEL,
    STONE,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
    mix,
)
from ..people import bike, dog, rollator, sitting_front, wheelchair
from ..plants import bush, flowers, tree, tufts
from ..things import heart


# fmt: off
@scene("apotheke")
def apotheke(a):
    indoors(a, "#E8F1E6", "#D9BE97", 580)
    # shelves with jars and boxes
    rnd = random.Random(8)
    a.rect(90, 90, 640, 400, light(WOOD, 0.15), 8)
    b = Batch(a)
    for r in range(4):
        y = 180 + r * 96
        b.rect(0, 104, y - 80, 612, 82, "#FBF3E0")
        x = 116
        while x < 690:
            w, h = rnd.uniform(22, 44), rnd.uniform(36, 68)
            c = rnd.choice([BRICK, SUN, TEAL, MEADOW, LEAF, ROSE, WHITE, SKY])
            if x + w > 708:
                break
            if rnd.random() < 0.35:
                b.put(1, f"M{n(x)} {y}v{n(-h * 0.7)}q0 -8 8 -8h{n(w - 16)}q8 0 8 8v{n(h * 0.7)}z", mix(c, WHITE, 0.2))
                b.rect(2, x + w * 0.2, y - h * 0.7 - 18, w * 0.6, 12, BARK)
                b.rect(2, x + 4, y - h * 0.5, w - 8, h * 0.26, WHITE)
            else:
                b.rect(1, x, y - h, w, h, c)
                b.rect(2, x + 5, y - h * 0.7, w - 10, 6, WHITE if c != WHITE else BRICK)
            x += w + rnd.uniform(4, 14)
        b.rect(3, 96, y, 628, 12, WOOD)
    b.flush()
    # the sign: mortar and leaf
    a.circle(910, 190, 96, MEADOW)
    a.circle(910, 190, 84, None, PAPER, 5)
    a.path("M862 180h96q0 50 -30 64v14h-36v-14q-30 -14 -30 -64Z", PAPER)
    a.path("M920 176L958 120", None, PAPER, 14)
    a.path("M890 168q-26 -40 8 -56q18 32 -8 56Z", LEAF)
    big_window(a, 1050, 120, 110, 240, 6)
    houseplant(a, 1110, 580, 80, BRICK)
    # the counter and the pharmacist
    person(a, 420, 680, 2.8, top=WHITE, bottom=BLUE, wear="coat", hair="bob", hc="chestnut", glasses=True, look=0.6, rh=(19, -56), mouth="open")
    person(a, 200, 680, 2.8, top=WHITE, bottom=INK, wear="coat", hair="short", hc="black", skin=3, beard=True, look=0.3, rh=(8, -52), lh=(-8, -52))
    a.ellipse(330, 776, 330, 14, INK, op=0.13)
    a.rect(40, 596, 600, 24, WHITE, 7)
    a.rect(56, 620, 568, 150, MEADOW, 4)
    for i in range(5):
        a.rect(72 + i * 110, 636, 96, 118, mix(MEADOW, FERN, 0.5), 6)
    heart(a, 340, 692, 26, PAPER)
    a.rect(560, 470, 60, 128, WHITE, 5, SKY, 6)
    a.path("M574 560h32v30h-32Z", SUN)
    a.path("M580 520l10 -12l10 12v22h-20Z", BRICK)
    a.rect(500, 566, 44, 30, BRICK, 3)
    a.rect(508, 576, 28, 6, WHITE)
    a.path("M184 560h36q0 26 -12 32h-12q-12 -6 -12 -32Z", SAND)
    a.path("M204 556l14 -26", None, WOOD, 7)
    a.rect(90, 552, 40, 44, TEAL, 4)
    a.rect(98, 566, 24, 8, WHITE)
    # customers
    person(a, 760, 760, 2.8, flip=True, top=PLUM, wear="coat", bottom=STEEL, hair="curly", hc="white", glasses=True, look=0.7, lean=3, lh=(15, -42), rh=(20, -52), eyes="happy")
    rollator(a, 722, 764, 2.6, BRICK, flip=True)
    person(a, 910, 766, 2.8, flip=True, top=SUN, bottom=PLUM, wear="coat", hair="hijab", hc=TEAL, skin=2, look=0.6)
    person(a, 990, 772, 2.7, kind="child", flip=True, top=BRICK, bottom=BLUE, hair="short", hc="black", skin=2, look=0.5, rh=(14, -58), mouth="open", wear="stripes")
    dog(a, 1110, 768, 1.1, BARK, flip=True)


@scene("wohnen")
def wohnen(a):
    outdoors(a, 500, 43, sunx=1100, suny=90)
    tree(a, 60, 620, 330, tone=MEADOW, seed=2)
    # the house, large
    x, y, w, h, floors = 170, 640, 800, 540, 4
    a.rect(x, y - h, w, h, "#F1E6D2")
    a.rect(x - 8, y - h - 12, w + 16, 20, dark("#F1E6D2", 0.25), 3)
    for k in range(3):
        a.path(f"M{x + 500 + k * 92} {y - h - 12}l22 -36h60l-22 36Z", "#4D6E7E")
        a.path(f"M{x + 511 + k * 92} {y - h - 30}h60M{x + 530 + k * 92} {y - h - 12}l22 -36", None, SKY, 2)
    fh = 128
    fill = (BRICK, SUN, TEAL, LEAF)
    b = Batch(a)
    for f in range(floors):
        fy = y - h + 18 + f * fh
        for i, bx in enumerate((x + 24, x + 210, x + 500, x + 686)):
            wide = i in (1, 2)
            if wide:
                b.rect(0, bx, fy, 160, 110, dark("#F1E6D2", 0.2))
                b.rect(1, bx + 14, fy + 10, 132, 96, GLASS if (f + i) % 3 else "#F7DFA2")
                b.put(2, f"M{bx + 80} {fy + 10}v96", None, WHITE, 6)
            else:
                window(a, bx, fy + 16, 92, 78, "#F7DFA2" if (f + i) % 4 == 0 else GLASS, batch=b)
        b.rect(1, x + 384, fy + 10, 102, 84, SKY) if f < 3 else None
    b.flush()
    a.rect(x + 376, y - h + 8, 104, h - 8, mix(MEADOW, LEAF, 0.3))
    for f in range(3):
        a.rect(x + 392, y - h + 40 + f * fh, 72, 70, GLASS, 4, WHITE, 6)
    # the entrance
    a.rect(x + 384, y - 116, 88, 116, MEADOW, 4)
    a.rect(x + 396, y - 104, 64, 66, SKY, 3)
    a.rect(x + 350, y - 136, 156, 16, BRICK, 5)
    a.path(f"M{x + 340} {y}h176l26 22h-228Z", STONE)
    # people on balconies, then the parapets in front of them
    spots = {
        (0, 1): {"top": PLUM, "hair": "bun", "hc": "white", "glasses": True, "rh": (15, -84), "mouth": "open"},
        (1, 2): {"top": SUN, "hair": "hijab", "hc": MEADOW, "skin": 2, "look": -0.6},
        (2, 1): {"top": TEAL, "hair": "short", "hc": "black", "skin": 4, "beard": True, "look": 0.6, "rh": (14, -54)},
        (2, 2): {"top": BRICK, "hair": "long", "hc": "red", "look": 0.4, "lh": (-16, -84), "mouth": "open"},
        (0, 2): {"top": LEAF, "hair": "afro", "hc": "black", "skin": 3, "look": -0.5},
    }
    for f in range(floors):
        fy = y - h + 18 + f * fh
        for i, bx in ((1, x + 210), (2, x + 500)):
            if (f, i) in spots:
                person(a, bx + 46, fy + 160, 1.5, shadow=False, front=True, feet=((-5, -36), (5, -36)), **spots[(f, i)])
            a.rect(bx - 8, fy + 62, 176, 56, fill[(f + i) % 4], 4)
            a.path("".join(f"M{bx + 14 + 22 * k} {fy + 70}v40" for k in range(7)), None, dark(fill[(f + i) % 4], 0.14), 3)
            a.rect(bx - 12, fy + 56, 184, 10, WHITE, 3)
            if (f + i) % 2:
                a.rect(bx + 94, fy + 40, 64, 18, WOOD, 3)
                a.dots([(bx + 104 + 14 * k, fy + 38) for k in range(4)], (BRICK, ROSE, SUN)[f % 3], 15)
    hill(a, [(0, 650), (500, 640), (1200, 652)], LEAF)
    a.path("M500 662H680L780 800H380Z", "#F3E7CE")
    tree(a, 1090, 680, 380, seed=5)
    bush(a, 250, 664, 150, FERN, 2, BRICK)
    bush(a, 880, 664, 150, FERN, 4, SUN)
    flowers(a, 10, 400, 690, 780, 16, 6, 12)
    tufts(a, 800, 1190, 700, 790, 14, FERN, 2)
    person(a, 560, 760, 2.4, top=MEADOW, bottom=INK, wear="coat", hair="short", hc="grey", look=0.6, rh=(17, -52))
    wheelchair(a, 680, 776, 2.3, flip=True, frame=BRICK, top=SUN, hair="bob", hc="brown", skin=1, look=0.7, mouth="open", bottom=BLUE)
    bench(a, 930, 760, 230, BRICK)
    sitting_front(a, 890, 764, 2.3, 28, top=TEAL, bottom=STEEL, hair="bald", hc="white", skin=2, beard=True, look=0.5)
    sitting_front(a, 970, 764, 2.3, 28, top=ROSE, wear="coat", bottom=PLUM, hair="curly", hc="grey", look=-0.5, eyes="happy")
    bike(a, 110, 740, 1.8, BRICK)
    person(a, 330, 776, 2.4, kind="child", top=SUN, bottom=BLUE, wear="overall", hair="pigtails", hc="black", skin=3, look=-0.5, lh=(-16, -56), mouth="open")
# fmt: on
