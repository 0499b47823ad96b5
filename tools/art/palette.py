"""The colours of all pictures, and how they are mixed."""

from __future__ import annotations

MEADOW, LEAF, BRICK, SUN = "#1F6F54", "#8DBF67", "#C8553D", "#F2B84B"
SKY, INK, PAPER, WHITE = "#CFE8EE", "#20302B", "#FBF7EF", "#FFFFFF"
GRASS, LIME, PALE = "#A9CF7F", "#C5DF98", "#DDEBBE"
FERN, TEAL, BLUE = "#4C9A63", "#4A9C9C", "#3F7C93"
PEACH, ROSE, PLUM = "#F3C7A0", "#E59A86", "#7D4E72"
SAND, STONE, WOOD, BARK = "#F3E5C8", "#D8CDBA", "#B07C4F", "#7A5336"
STEEL, GLASS = "#8B979A", "#9CC9D6"
SKINS = ["#F7D4B8", "#EBB78F", "#CF9163", "#A76C45", "#85532F"]
HAIRS = {
    "black": "#2A211D",
    "brown": "#5C3B24",
    "chestnut": "#8A4F2A",
    "blond": "#DDB055",
    "red": "#BC5A2C",
    "grey": "#B9B5AE",
    "white": "#E8E4DC",
}


def mix(a, b, t):
    """Colour ``a`` moved towards ``b`` by ``t``."""
    p = [int(a[i : i + 2], 16) for i in (1, 3, 5)]
    q = [int(b[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in zip(p, q, strict=False))


def dark(c, t=0.18):
    return mix(c, INK, t)


def light(c, t=0.3):
    return mix(c, WHITE, t)
