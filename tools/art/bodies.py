"""People who stand and walk."""

from __future__ import annotations

import math

from .canvas import n
from .heads import back_hair, head
from .palette import BLUE, HAIRS, INK, MEADOW, SKINS, SUN, dark, light

BODIES = {
    #          hip  shoulder head   r    shw  hipw legw armw  arm  leg
    "adult": (-45, -71, -86.5, 10.2, 11.5, 9.6, 8.6, 6.8, 14.5, 21.4),
    "teen": (-41, -65, -80, 10.2, 10.2, 8.4, 7.8, 6.2, 13.0, 19.4),
    "child": (-26, -44, -58.5, 10.4, 8.8, 7.6, 7.2, 5.8, 9.8, 11.9),
    "toddler": (-16, -31, -44.5, 10.2, 8.0, 7.6, 6.8, 5.4, 7.4, 6.9),
}


def joint(a, b, l1, l2, bend):
    """Elbow or knee between ``a`` and ``b``; ``bend`` chooses the side. Also the reachable end point."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or 0.01
    if d > l1 + l2:
        b = (a[0] + dx / d * (l1 + l2), a[1] + dy / d * (l1 + l2))
        dx, dy, d = b[0] - a[0], b[1] - a[1], l1 + l2
    k = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
    h = math.sqrt(max(l1 * l1 - k * k, 0)) * bend
    return (a[0] + dx / d * k - dy / d * h, a[1] + dy / d * k + dx / d * h), b


def person(
    a, x, y, s=2.5, kind="adult", skin=0, hair="short", hc="brown", top=MEADOW, bottom=BLUE, wear="shirt", feet=None,
    hip=None, lh=None, rh=None, lean=0.0, look=0.0, flip=False, glasses=False, beard=False, mouth="smile", eyes="dot",
    accent=SUN, sleeves="long", shoes="#4A3B33", knee=1, el=0, er=0, shadow=True, tilt=0.0,
    front=False,
):  # fmt: skip
    """One person; feet at (x, y). Local units: an adult is about 97 tall. ``lh`` and ``rh`` are hand positions.

    Returns a function from local units to picture coordinates, for things the person holds.
    """
    hy, sy, cy, r, shw, hipw, legw, armw, arm, leg = BODIES[kind]
    skin = SKINS[skin] if isinstance(skin, int) else skin
    hc = HAIRS.get(hc, hc)
    hip = hip or (0, hy)
    dy = hip[1] - hy
    sx, sy, cx, cy = hip[0] + lean, sy + dy, hip[0] + lean * 1.3 + tilt, cy + dy
    feet = feet or ((-5.2, 0), (5.2, 0))
    lh = lh or (sx - shw - 2.6, sy + arm * 1.93)
    rh = rh or (sx + shw + 2.6, sy + arm * 1.93)
    if shadow:
        a.ellipse(x, y, shw * s * 1.7, 4.2 * s, INK, op=0.13)
    a.open(x, y, -s if flip else s, s)
    if wear == "dress" or wear == "skirt":
        legc, shin = skin, skin
    elif wear == "shorts":
        legc, shin = bottom, skin
    else:
        legc, shin = bottom, bottom
    pair = ""
    for i, (fx, fy) in enumerate(feet):
        hx = hip[0] + (-1 if i == 0 else 1) * (hipw - legw / 2 - 1.1)
        k, (ex, ey) = joint((hx, hip[1]), (fx, fy - 2.5), leg, leg, -knee)
        if front:  # sitting and facing us: the thighs are foreshortened
            k, ex, ey = (fx * 1.1, hip[1] + 8), fx, fy - 2.5
        thigh = legw * (1.35 if front else 1)
        c1, c2 = (dark(legc, 0.1), dark(shin, 0.1)) if i == 0 else (legc, shin)
        if c1 == c2 and not front:
            a.line([(hx, hip[1]), k, (ex, ey - 2)], c1, legw)
        else:
            a.line([k, (ex, ey - 1.4)], c2, legw * 0.8)
            a.line([(hx, hip[1]), k], c1, thigh)
        d = 1.6
        shoe = f"M{n(ex - 4.4 + d)} {n(ey + 2.8)}Q{n(ex - 4.6 + d)} {n(ey - 2.6)} {n(ex + d)} {n(ey - 2)}Q{n(ex + 6.4 + d)} {n(ey - 1.4)} {n(ex + 6.2 + d)} {n(ey + 2.8)}Z"
        pair = pair + shoe
    a.path(pair, shoes)
    # the arm behind
    sleeve = dark(top, 0.12)

    def draw_arm(shoulder, hand, bend, colour):
        e, hnd = joint(shoulder, hand, arm, arm, bend or 1)
        if not bend:  # the elbow falls down and outwards
            side = 1 if shoulder[0] > sx else -1
            e = max(e, joint(shoulder, hand, arm, arm, -1)[0], key=lambda q: q[1] + 0.6 * side * q[0])
        if sleeves == "short":
            a.line([e, hnd], skin, armw * 0.8)
            a.line([shoulder, ((shoulder[0] + e[0] * 3) / 4, (shoulder[1] + e[1] * 3) / 4)], colour, armw)
        else:
            a.line([shoulder, e, hnd], colour, armw)
        a.circle(hnd[0], hnd[1], armw * 0.5, skin)

    back_hair(a, cx, cy, r, hair, hc, look)
    left, right = (sx - shw + armw / 2 - 0.4, sy + 2.2), (sx + shw - armw / 2 + 0.4, sy + 2.2)
    draw_arm(left, lh, el, sleeve)
    a.line([(sx + (cx - sx) * 0.3, sy + 1), (cx, cy + r * 0.6)], dark(skin, 0.12), r * 0.72)
    # torso
    hem = {"dress": 0.36, "coat": 0.3, "skirt": 0.03}.get(wear, 0.05) * -hy
    flare = {"dress": 1.55, "coat": 1.2}.get(wear, 1.0)
    bx, by = hip[0], hip[1] + hem
    seated = hip[1] - hy > 6
    if seated and wear in ("dress", "coat"):
        by, flare = hip[1] + 3, 1.15
    a.path(
        f"M{n(bx - hipw * flare)} {n(by + 2)}L{n(sx - shw)} {n(sy + 5)}Q{n(sx - shw)} {n(sy - 2)} {n(sx - shw + 6)} {n(sy - 2.6)}"
        f"L{n(sx + shw - 6)} {n(sy - 2.6)}Q{n(sx + shw)} {n(sy - 2)} {n(sx + shw)} {n(sy + 5)}L{n(bx + hipw * flare)} {n(by + 2)}"
        f"Q{n(bx)} {n(by + 5)} {n(bx - hipw * flare)} {n(by + 2)}Z",
        top,
    )
    if wear == "skirt":
        low = hip[1] + 15 if not seated else hip[1] + 5
        a.path(
            f"M{n(bx - hipw)} {n(hip[1] - 3)}L{n(bx - hipw * 1.5)} {n(low)}Q{n(bx)} {n(low + 4)} {n(bx + hipw * 1.5)} {n(low)}L{n(bx + hipw)} {n(hip[1] - 3)}Z",
            bottom,
        )
    if wear == "coat":
        a.line([(sx, sy + 1), (bx, by + 2)], dark(top), 1.2)
        a.dots([(sx + 2.6, sy + 9), (sx + 2.6, sy + 17)], light(top, 0.5), 1.9)
    if wear == "overall":
        a.path(
            f"M{n(bx - hipw)} {n(by + 2)}L{n(sx - 7)} {n(sy + 9)}L{n(sx + 7)} {n(sy + 9)}L{n(bx + hipw)} {n(by + 2)}Z",
            bottom,
        )
        a.path(
            f"M{n(sx - 6)} {n(sy + 10)}L{n(sx - 7)} {n(sy - 2)}M{n(sx + 6)} {n(sy + 10)}L{n(sx + 7)} {n(sy - 2)}",
            None,
            bottom,
            2.6,
        )
    if wear == "apron":
        a.path(
            f"M{n(bx - hipw * 0.8)} {n(by + 9)}L{n(sx - 6)} {n(sy + 8)}L{n(sx + 6)} {n(sy + 8)}L{n(bx + hipw * 0.8)} {n(by + 9)}Z",
            accent,
        )
    if wear == "vest":
        a.path(
            f"M{n(sx - shw)} {n(sy + 5)}Q{n(sx - shw)} {n(sy - 2)} {n(sx - 5)} {n(sy - 2.6)}L{n(sx - 2)} {n(sy + 6)}L{n(bx - 2)} {n(by + 2)}L{n(bx - hipw)} {n(by + 2)}ZM{n(sx + shw)} {n(sy + 5)}Q{n(sx + shw)} {n(sy - 2)} {n(sx + 5)} {n(sy - 2.6)}L{n(sx + 2)} {n(sy + 6)}L{n(bx + 2)} {n(by + 2)}L{n(bx + hipw)} {n(by + 2)}Z",
            accent,
        )
    if wear == "stripes":
        for k in (0.3, 0.55, 0.8):
            yy = sy + (hip[1] - sy) * k
            a.line([(sx - shw + 2, yy), (sx + shw - 2, yy)], light(top, 0.6), 2.2)
    raised = rh[1] < sy - 4
    if not raised:
        draw_arm(right, rh, er, sleeve)
    head(a, cx, cy, r, skin, hair, hc, look, glasses, beard, mouth, eyes, accent)
    if raised:
        draw_arm(right, rh, er, sleeve)
    a.close()
    return lambda ux, uy: (x + ux * (-s if flip else s), y + uy * s)


def walking(step=9):
    return {"feet": ((-step, 0), (step, -0.5)), "knee": 1}
