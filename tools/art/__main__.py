"""Write the pictures that are named, or all of them."""

import sys
from pathlib import Path

from . import scenes  # noqa: F401  (enters the pictures in the list)
from .canvas import SCENES, draw

OUT = Path(__file__).resolve().parents[2] / "src/quartier/demo/art"


def main(names: list[str]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name in names or SCENES:
        svg = draw(name)
        (OUT / f"{name}.svg").write_text(svg, encoding="utf-8")
        print(f"{name:24} {len(svg) / 1024:6.1f} KB")


if __name__ == "__main__":
    main(sys.argv[1:])
