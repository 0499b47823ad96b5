"""Fetch the fonts of printed reports: PDF needs whole TrueType files, not the subsets of the website.

    python tools/report_fonts.py       (needs npm and the network; what it writes is committed)

The outlines are only unpacked from WOFF2, not changed. `coverage.json` lists every character that the
fonts can show, so that a report never holds an empty box.
"""

import io
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "src/quartier/reports/fonts"
SOURCES = {
    "@kern-ux/native@2.7.2": {
        f"package/dist/fonts/fira-sans/FiraSans-{weight}.woff2": f"FiraSans-{weight}.ttf"
        for weight in ("Regular", "SemiBold", "ExtraBold")
    },
    "@fontsource/noto-sans-arabic@5.3.0": {
        "package/files/noto-sans-arabic-arabic-400-normal.woff2": "NotoSansArabic-Regular.ttf",
        "package/files/noto-sans-arabic-arabic-600-normal.woff2": "NotoSansArabic-SemiBold.ttf",
    },
}


def fetch(package: str, folder: Path) -> tarfile.TarFile:
    name = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    return tarfile.open(folder / name)


def ranges(codepoints: set[int]) -> list[list[int]]:
    """Sorted spans of neighbouring numbers."""
    spans: list[list[int]] = []
    for point in sorted(codepoints):
        if spans and point == spans[-1][1] + 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return spans


def main() -> None:
    FONTS.mkdir(exist_ok=True)
    shown: dict[str, set[int]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for package, files in SOURCES.items():
            archive = fetch(package, Path(folder))
            for source, target in files.items():
                font = TTFont(io.BytesIO(archive.extractfile(source).read()), recalcTimestamp=False)
                font.flavor = None
                font.save(FONTS / target, reorderTables=False)
                family = target.partition("-")[0]
                points = set(font.getBestCmap())
                shown[family] = points & shown.get(family, points)
    everything = {point for points in shown.values() for point in points if point >= 32}
    (FONTS / "coverage.json").write_text(json.dumps(ranges(everything)).replace(" ", "") + "\n")


if __name__ == "__main__":
    main()
