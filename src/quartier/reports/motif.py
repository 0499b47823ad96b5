"""The row of houses along the foot of a sheet: plain shapes that every renderer can draw natively."""

from collections.abc import Iterator
from math import cos, pi, sin

Shape = tuple[bool, tuple[tuple[float, float], ...]]  # is it in front?, corners

# (width, height, kind): Gründerzeit gables, the blocks of the seventies, the gatehouse, trees between them.
ROW = (
    (46, 58, "gable"), (38, 70, "gable"), (22, 40, "tree"), (96, 84, "flat"), (30, 52, "tree"), (52, 64, "gable"),
    (44, 50, "gable"), (26, 46, "tree"), (70, 96, "gate"), (24, 42, "tree"), (112, 72, "flat"), (36, 60, "gable"),
    (20, 38, "tree"), (48, 74, "gable"), (30, 54, "tree"), (84, 104, "flat"), (42, 56, "gable"), (24, 44, "tree"),
)  # fmt: skip


def houses(width: float, height: float) -> Iterator[Shape]:
    """Shapes over a strip, its upper left corner at 0, 0. Those behind come first."""
    tallest = max(tall for _wide, tall, _kind in ROW)
    for is_front, scale, start in ((False, 1.0, 0), (True, 0.68, 7)):
        x, place = -18.0 if is_front else 0.0, start
        size = height / tallest * scale
        while x < width:
            wide, tall, kind = ROW[place % len(ROW)]
            yield (
                is_front,
                tuple(
                    (min(max(x + px * size, 0.0), width), height - py * size)
                    for px, py in _outline(kind, wide, tall)
                ),
            )
            x += (wide + 4) * size
            place += 1


def _outline(kind: str, wide: float, tall: float) -> list[tuple[float, float]]:
    """Corners from the lower left, the y axis pointing up."""
    if kind == "flat":
        return [(0, 0), (0, tall), (wide, tall), (wide, 0)]
    if kind == "gate":
        third = wide / 3
        return [
            (0, 0), (0, tall * 0.7), (wide / 2, tall), (wide, tall * 0.7), (wide, 0), (2 * third, 0),
            (2 * third, tall * 0.32), (wide / 2, tall * 0.44), (third, tall * 0.32), (third, 0),
        ]  # fmt: skip
    if kind == "tree":
        radius, middle = wide / 2, wide / 2
        crown = [
            (middle + radius * sin(2 * pi * n / 20), tall - radius - radius * cos(2 * pi * n / 20))
            for n in range(1, 20)
        ]
        trunk = wide * 0.07
        return [(middle + trunk, 0), (middle + trunk, tall - 2 * radius), *crown,
                (middle - trunk, tall - 2 * radius), (middle - trunk, 0)]  # fmt: skip
    return [(0, 0), (0, tall * 0.66), (wide / 2, tall), (wide, tall * 0.66), (wide, 0)]


def as_svg(width: float, height: float, back: str, front: str) -> str:
    """The strip as an SVG file."""
    drawn = "".join(
        f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in corners)}" fill="{front if is_front else back}"/>'
        for is_front, corners in houses(width, height)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">{drawn}</svg>'
