"""Heads and hair."""

from __future__ import annotations

from .canvas import n
from .palette import BARK, BRICK, INK, SKINS, WHITE, dark, light, mix


def back_hair(a, cx, cy, r, hair, hc, look):
    """What hangs behind the head, drawn before the body."""
    u = r / 10

    def p(x, y):
        return f"{n(cx + x * u)} {n(cy + y * u)}"

    hd = dark(hc, 0.12)
    if hair in ("bob", "long"):
        low = 9 if hair == "bob" else 19
        a.path(
            f"M{p(-11.6, -1)}C{p(-12, -14.5)} {p(12, -14.5)} {p(11.6, -1)}L{p(12, low)}Q{p(12, low + 3)} {p(8, low + 2)}"
            f"L{p(-8, low + 2)}Q{p(-12, low + 3)} {p(-12, low)}Z",
            hd,
        )
    elif hair == "ponytail":
        a.path(f"M{p(-7, -6)}C{p(-18, -9)} {p(-18, 5)} {p(-14, 11)}C{p(-12, 6)} {p(-9, 4)} {p(-6, 0)}Z", hd)
    elif hair == "pigtails":
        a.ellipse(cx - 12.5 * u, cy + 3 * u, 3.6 * u, 6.4 * u, hd)
        a.ellipse(cx + 12.5 * u, cy + 3 * u, 3.6 * u, 6.4 * u, hd)
    elif hair == "bun":
        a.circle(cx - look * 3 * u, cy - 12.6 * u, 5 * u, hd)
    elif hair == "afro":
        a.circle(cx, cy - 3 * u, 14.2 * u, hc)
    elif hair == "curly":
        for x, y, q in ((-9, -3, 5), (9, -3, 5), (-10, 3, 4.4), (10, 3, 4.4)):
            a.circle(cx + x * u, cy + y * u, q * u, hd)
    elif hair == "braid":
        a.path(f"M{p(8, -2)}Q{p(15, 6)} {p(10, 20)}", None, hd, 4.5 * u)


def head(a, cx, cy, r, skin, hair, hc, look, glasses, beard, mouth, eyes, accent):
    """A face with hair or headwear, drawn around the given centre."""
    u = r / 10
    f = look * 2.6 * u  # the features move sideways when somebody looks aside

    def p(x, y):
        return f"{n(cx + x * u)} {n(cy + y * u)}"

    def cap(low=0.5, fringe=-4.5):
        return (
            f"M{p(-10.6, low)}C{p(-11.6, -8)} {p(-6, -11.8)} {p(0, -11.8)}C{p(6, -11.8)} {p(11.6, -8)} {p(10.6, low)}"
            f"C{p(9.4, -1.5)} {p(8.6, -3.6)} {p(6.4 + look, fringe)}Q{p(-2 + look * 3, fringe - 3)} {p(-6.6 + look, fringe + 1)}"
            f"C{p(-8.8, -2.6)} {p(-9.6, -1)} {p(-10.6, low)}Z"
        )

    hd = dark(hc, 0.12)
    if hair == "hijab":
        a.path(
            f"M{p(-12, 1)}C{p(-13, -15)} {p(13, -15)} {p(12, 1)}C{p(12, 8)} {p(13, 14)} {p(15, 20)}Q{p(0, 27)} {p(-15, 20)}"
            f"C{p(-13, 14)} {p(-12, 8)} {p(-12, 1)}Z",
            hc,
        )
        a.path(f"M{p(-8, 9)}Q{p(2, 17)} {p(12, 12)}", None, hd, 1.3 * u)
        a.ellipse(cx + f * 0.5, cy + 0.6 * u, 8.2 * u, 9.3 * u, skin)
    else:
        a.circle(cx - 10 * u + f * 0.3, cy + 1.2 * u, 2.2 * u, dark(skin, 0.1))
        a.circle(cx + 10 * u + f * 0.3, cy + 1.2 * u, 2.2 * u, dark(skin, 0.1))
        a.circle(cx, cy, 10 * u, skin)
    # cheeks, eyes, nose, mouth
    blush = mix(skin, "#D9483B", 0.26 if skin in SKINS[:3] else 0.17)
    a.dots([(cx + f - 5.3 * u, cy + 3.2 * u), (cx + f + 5.3 * u, cy + 3.2 * u)], blush, 3.6 * u)
    if eyes == "happy":
        a.path(
            f"M{p(f / u - 5, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0M{p(f / u + 2, 0)}q{n(1.5 * u)} {n(-2.2 * u)} {n(3 * u)} 0",
            None,
            INK,
            1.2 * u,
        )
    else:
        a.dots([(cx + f - 3.5 * u, cy - 0.4 * u), (cx + f + 3.5 * u, cy - 0.4 * u)], INK, 2.3 * u)
    a.path(
        f"M{p(f / u - 0.6 + look * 0.9, 0.6)}q{n((1.2 if look >= 0 else -1.2) * u)} {n(1.6 * u)} {n(-0.3 * u)} {n(1.9 * u)}",
        None,
        dark(skin, 0.25),
        0.9 * u,
    )
    if beard:
        a.path(
            f"M{p(-9.9, 1.6)}C{p(-9.6, 13)} {p(9.6, 13)} {p(9.9, 1.6)}Q{p(7, 4.6)} {p(3.4 + look, 3.6)}Q{p(look, 2.6)} {p(-3.4 + look, 3.6)}Q{p(-7, 4.6)} {p(-9.9, 1.6)}Z",
            hc,
        )
    if mouth == "open":
        a.path(
            f"M{p(f / u - 3, 3.9)}Q{p(f / u, 4.6)} {p(f / u + 3, 3.9)}Q{p(f / u + 2.4, 7.8)} {p(f / u, 7.8)}Q{p(f / u - 2.4, 7.8)} {p(f / u - 3, 3.9)}Z",
            "#7C2420",
        )
        a.path(f"M{p(f / u - 2.2, 4.6)}h{n(4.4 * u)}", None, WHITE, 0.9 * u)
    else:
        a.path(
            f"M{p(f / u - 2.9, 4.5)}Q{p(f / u, 7.4)} {p(f / u + 2.9, 4.5)}",
            None,
            INK if beard or skin in SKINS[3:] else "#7A332B",
            1.2 * u,
        )
    # hair in front, headwear
    if hair in ("short", "bob", "long", "ponytail", "pigtails", "bun", "braid"):
        a.path(cap(0.8 if hair == "short" else 1.5), hc)
    elif hair == "side":
        a.path(
            f"M{p(-10.6, 1)}C{p(-12, -9)} {p(-6, -12.6)} {p(1, -12)}C{p(8, -12)} {p(11.6, -7)} {p(10.6, 1)}C{p(9, -3)} {p(8, -5)} {p(5, -7)}Q{p(-3, -2.6)} {p(-9, -3)}Z",
            hc,
        )
    elif hair == "quiff":
        a.path(cap(-0.5), hc)
        a.ellipse(cx + 2 * u, cy - 11 * u, 7 * u, 3.6 * u, hc)
    elif hair in ("curly", "afro"):
        for x, y, q in ((-7.4, -6.6, 4.6), (-2.6, -9.4, 4.8), (3, -9.4, 4.8), (7.6, -6.4, 4.6)):
            a.circle(cx + x * u, cy + y * u, q * u, hc)
    elif hair == "bald":
        a.path(
            f"M{p(-10.5, 3)}Q{p(-12.6, -3)} {p(-8.6, -5.6)}Q{p(-9.4, -1)} {p(-8.8, 1)}ZM{p(10.5, 3)}Q{p(12.6, -3)} {p(8.6, -5.6)}Q{p(9.4, -1)} {p(8.8, 1)}Z",
            hc,
        )
    elif hair == "cap":
        a.path(f"M{p(-10.4, -2.4)}C{p(-10.6, -15)} {p(10.6, -15)} {p(10.4, -2.4)}Z", accent)
        side = 1 if look >= 0 else -1
        a.path(
            f"M{p(-4 * side, -4.4)}L{p(10 * side, -4.4)}Q{p(17.5 * side, -3.6)} {p(17 * side, -1.6)}L{p(-2 * side, -1.8)}Z",
            dark(accent),
        )
    elif hair == "beanie":
        a.path(f"M{p(-10.6, -3)}C{p(-11, -16)} {p(11, -16)} {p(10.6, -3)}Z", accent)
        a.rect(cx - 11.2 * u, cy - 6 * u, 22.4 * u, 4.6 * u, dark(accent), 2.2 * u)
        a.circle(cx, cy - 14 * u, 3 * u, light(accent))
    elif hair == "sunhat":
        a.path(f"M{p(-8.6, -4)}C{p(-9, -15.5)} {p(9, -15.5)} {p(8.6, -4)}Z", accent)
        a.ellipse(cx, cy - 5.6 * u, 16.5 * u, 3.4 * u, light(accent, 0.18))
        a.path(f"M{p(-8.6, -8)}Q{p(0, -6)} {p(8.6, -8)}", None, BRICK, 2 * u)
    elif hair in ("helmet", "hardhat"):
        a.path(f"M{p(-11, -3)}C{p(-11.6, -16.5)} {p(11.6, -16.5)} {p(11, -3)}Z", accent)
        a.rect(cx - 12.5 * u, cy - 5 * u, 25 * u, 3 * u, dark(accent, 0.12), 1.5 * u)
        if hair == "helmet":
            a.path(
                f"M{p(-4, -12.4)}Q{p(-5, -8)} {p(-4, -6)}M{p(4, -12.4)}Q{p(5, -8)} {p(4, -6)}",
                None,
                dark(accent),
                1.4 * u,
            )
        else:
            a.path(f"M{p(0, -13)}L{p(0, -6)}", None, light(accent), 2.4 * u)
    if glasses:
        g = dark(BARK, 0.4)
        a.circle(cx + f - 3.6 * u, cy - 0.2 * u, 3.1 * u, None, g, 0.9 * u)
        a.circle(cx + f + 3.6 * u, cy - 0.2 * u, 3.1 * u, None, g, 0.9 * u)
        a.path(f"M{p(f / u - 0.6, -0.6)}h{n(1.2 * u)}", None, g, 0.9 * u)
