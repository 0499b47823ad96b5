"""Fetch the third-party assets of the interface and build its style bundles.

    python tools/vendor.py            fetch, trim, subset, bundle (needs npm and the network)
    python tools/vendor.py styles     only put ui/styles/*.css together again (needs nothing)

Everything it writes is committed, so that neither installing nor running needs Node.
What came from where is recorded in src/quartier/ui/VENDOR.toml; tests/ui/test_vendor.py compares it.
"""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

from fontTools import subset

UI = Path(__file__).resolve().parent.parent / "src/quartier/ui"
STATIC = UI / "static"
VENDOR = STATIC / "vendor"

LATIN = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DC,U+1E9E,U+2009,U+2010-2014,U+2018-201E,U+2020-2022,"
    "U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AC,U+2116,U+2122,U+2190-2193,U+2196-2199,U+2212,U+2215,"
    "U+2264,U+2265"
)
LATIN_EXT = (
    "U+0100-0130,U+0132-0151,U+0154-017F,U+0192,U+0218-021B,U+0300-0304,U+0306-0308,U+030A-030C,U+0327,U+0328"
)
CYRILLIC = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"
ARABIC = "U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FBFF,U+FE70-FEFC"
WEIGHTS = {"regular": "FiraSans-Regular", "semibold": "FiraSans-SemiBold", "extrabold": "FiraSans-ExtraBold"}

# The KERN components the interface uses; the rest of its style sheet is left out.
KERN_PARTS = "sr-only|error|label|hint|btn|form|fieldset|badge|layer|level-0|light|dark"
KERN_ICONS = "info|success|warning|danger|check|small|default|large|x-large"

ICONS = (
    "accessibility archive arrow-left arrow-right arrow-up-right badge-check ban bell bike book-open building-2 bus "
    "calendar calendar-check calendar-days calendar-plus camera chart-column check check-check chevron-down "
    "chevron-left chevron-right chevron-up circle circle-alert circle-check circle-dashed circle-dot circle-help "
    "circle-x clipboard-list clock contrast copy download ellipsis euro external-link eye eye-off file file-text "
    "filter flag flower-2 folder footprints gavel globe hammer handshake heart history hourglass house image inbox "
    "info key lamp languages layers-2 leaf lightbulb link list list-checks lock log-in log-out mail map map-pin megaphone "
    "menu message-circle message-square minus moon newspaper notebook-pen paperclip pause pencil phone pin play plus "
    "printer qr-code recycle refresh-cw rocket rss save school search send settings share-2 shield shovel sprout "
    "square-pen star store sun sun-moon tag target ticket timer trash-2 tree-deciduous trees triangle-alert undo-2 "
    "upload bold calendar-clock door-open heading-2 heading-3 italic list-ordered palette redo-2 text-quote unlink "
    "user user-check user-plus users utensils volume-2 vote wallet wheat x zoom-in "
)


# --- fetching -----------------------------------------------------------------------------------------------


def fetch(spec: str, into: Path) -> tuple[dict, Path]:
    """Download one package with npm and unpack it; return its metadata and its folder."""
    answer = subprocess.run(["npm", "pack", spec, "--json"], cwd=into, check=True, capture_output=True)
    meta = json.loads(answer.stdout)[0]
    check_integrity(meta)
    folder = into / meta["name"].replace("/", "-").lstrip("@")
    with tarfile.open(into / meta["filename"]) as archive:
        archive.extractall(folder, filter="data")
    root = next(folder.iterdir())
    meta["licence"] = json.loads((root / "package.json").read_text())["license"]
    return meta, root


def check_integrity(meta: dict) -> None:
    """A version once recorded must never come with other content."""
    record = UI / "VENDOR.toml"
    known = tomllib.loads(record.read_text())["package"] if record.exists() else []
    for package in known:
        same = (package["name"], package["version"]) == (meta["name"], meta["version"])
        if same and package["integrity"] != meta["integrity"]:
            raise SystemExit(f"{meta['name']} {meta['version']} is not what was recorded in VENDOR.toml")


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def copy(source: Path, target: Path) -> None:
    write(target, source.read_bytes())


# --- fonts --------------------------------------------------------------------------------------------------


def subset_font(source: Path, target: Path, ranges: str, features: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    options = [
        str(source),
        f"--unicodes={ranges}",
        f"--layout-features={features}",
        "--flavor=woff2",
        "--no-hinting",
        "--desubroutinize",
        f"--output-file={target}",
    ]
    subset.main(options)


def vendor_fonts(kern: Path, fira: Path, noto: Path) -> None:
    target = VENDOR / "fonts"
    for name, source in WEIGHTS.items():
        font = kern / f"dist/fonts/fira-sans/{source}.woff2"
        features = "kern,mark,mkmk,ccmp,locl,tnum,lnum"
        subset_font(font, target / f"fira-sans-{name}-latin.woff2", LATIN, features)
        subset_font(font, target / f"fira-sans-{name}-latin-ext.woff2", LATIN_EXT, features)
        if name != "extrabold":
            subset_font(
                font, target / f"fira-sans-{name}-cyrillic.woff2", CYRILLIC, "kern,mark,mkmk,ccmp,locl"
            )
    for name, weight in {"regular": 400, "semibold": 600}.items():
        font = noto / f"files/noto-sans-arabic-arabic-{weight}-normal.woff2"
        subset_font(font, target / f"noto-sans-{name}-arabic.woff2", ARABIC, "*")
    copy(fira / "LICENSE", target / "OFL-fira-sans.txt")
    copy(noto / "LICENSE", target / "OFL-noto-sans-arabic.txt")


# --- KERN ---------------------------------------------------------------------------------------------------


def css_blocks(css: str) -> list[tuple[str, str]]:
    """Split a style sheet into (prelude, body) pairs of its outermost blocks."""
    blocks, depth, start, opened, quote = [], 0, 0, 0, ""
    for index, sign in enumerate(css):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == "{":
            opened, depth = (index if depth == 0 else opened), depth + 1
        elif sign == "}":
            depth -= 1
            if depth == 0:
                blocks.append((css[start:opened].strip(), css[opened + 1 : index].strip()))
                start = index + 1
    return blocks


def split_selectors(prelude: str) -> list[str]:
    return [part.strip() for part in re.split(r",(?![^(]*\))", prelude)]


def is_wanted(selector: str) -> bool:
    for name in re.findall(r"\.kern-([\w-]+)", selector):
        if not re.match(rf"({KERN_PARTS})(?![a-z])", name):
            return False
        if name.startswith("icon--") and not re.fullmatch(rf"icon--({KERN_ICONS})", name):
            return False
    return True


def trim_blocks(css: str) -> str:
    kept = []
    for prelude, body in css_blocks(css):
        if prelude.startswith(("@media", "@supports")):
            inner = trim_blocks(body)
            kept += [f"{prelude}{{{inner}}}"] if inner else []
        elif prelude.startswith("@"):
            kept.append(f"{prelude}{{{body}}}")
        elif wanted := [selector for selector in split_selectors(prelude) if is_wanted(selector)]:
            kept.append(f"{','.join(wanted)}{{{body}}}")
    return "\n".join(kept)


def drop_unused_primitives(css: str) -> str:
    """Leave out tokens that no kept rule refers to, until nothing changes."""
    while True:
        used = set(re.findall(r"var\(\s*(--[\w-]+)", css))
        primitive = (
            r"(?<![\w-])(--kern-color-[a-z]+-\d+|--kern-(?:font-size|space|dimension)?-?[\w.-]+)\s*:[^;{}]*;?"
        )
        slim = re.sub(primitive, lambda found, used=used: found[0] if found[1] in used else "", css)
        if slim == css:
            return css
        css = slim


def squeeze(css: str) -> str:
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r"\s*([{};,])\s*", r"\1", css).replace(";}", "}").strip()


def vendor_kern(kern: Path, version: str) -> None:
    css = re.sub(r"/\*.*?\*/", "", (kern / "dist/kern.css").read_text(), flags=re.DOTALL)
    css = css.replace('@charset "UTF-8";', "")
    css = drop_unused_primitives(trim_blocks(css))
    head = f"/* KERN UX native {version}, EUPL-1.2, trimmed by tools/vendor.py to the parts in use. */\n"
    write(VENDOR / "kern/kern.css", head + re.sub(r"\n\s*\n+", "\n", css) + "\n")
    copy(kern / "LICENSE.md", VENDOR / "kern/LICENSE.md")


# --- others -------------------------------------------------------------------------------------------------


def vendor_leaflet(leaflet: Path) -> None:
    for name in ("dist/leaflet.js", "dist/leaflet.css", "LICENSE"):
        text = (leaflet / name).read_text().replace("//# sourceMappingURL=leaflet.js.map", "")
        write(VENDOR / "leaflet" / Path(name).name, text.rstrip() + "\n")
    for image in (leaflet / "dist/images").glob("*.png"):
        copy(image, VENDOR / "leaflet/images" / image.name)


def vendor_icons(lucide: Path) -> None:
    for name in ICONS.split():
        drawing = (lucide / f"icons/{name}.svg").read_text()
        inner = re.search(r"<svg[^>]*>(.*)</svg>", drawing, re.DOTALL)[1]
        write(VENDOR / f"lucide/{name}.svg", re.sub(r"\s*\n\s*", "", inner).replace(" />", "/>") + "\n")
    copy(lucide / "LICENSE", VENDOR / "lucide/LICENSE")


EDITOR = """
export { Editor } from "@tiptap/core";
export { default as Document } from "@tiptap/extension-document";
export { default as Paragraph } from "@tiptap/extension-paragraph";
export { default as Text } from "@tiptap/extension-text";
export { default as Heading } from "@tiptap/extension-heading";
export { default as Bold } from "@tiptap/extension-bold";
export { default as Italic } from "@tiptap/extension-italic";
export { default as Link } from "@tiptap/extension-link";
export { default as Blockquote } from "@tiptap/extension-blockquote";
export { default as HardBreak } from "@tiptap/extension-hard-break";
export { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
export { UndoRedo } from "@tiptap/extensions";
"""
EDITOR_VERSION = "3.34.0"
EDITOR_PARTS = (
    "core pm extensions extension-document extension-paragraph extension-text extension-heading extension-bold "
    "extension-italic extension-link extension-blockquote extension-hard-break extension-list"
)


def vendor_editor(work: Path) -> list[dict]:
    """Bundle the parts of TipTap in use into one script without imports; return what went into it."""
    write(work / "package.json", "{}")
    write(work / "entry.mjs", EDITOR)
    parts = [f"@tiptap/{name}@{EDITOR_VERSION}" for name in EDITOR_PARTS.split()]
    command = [
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts=false",
        *parts,
        "esbuild@0.28.2",
    ]
    subprocess.run(command, cwd=work, check=True, capture_output=True)
    target = VENDOR / "tiptap/tiptap.js"
    options = ["--bundle", "--minify", "--format=iife", "--global-name=Tiptap", "--legal-comments=none"]
    build = ["node_modules/.bin/esbuild", "entry.mjs", *options, "--target=es2020", f"--outfile={target}"]
    subprocess.run(build, cwd=work, check=True, capture_output=True)
    locked = json.loads((work / "package-lock.json").read_text())["packages"]
    used = {name.removeprefix("node_modules/"): entry for name, entry in locked.items() if name}
    return licences_of(
        work, {n: e for n, e in used.items() if "esbuild" not in n and not n.startswith("@types")}
    )


def licences_of(work: Path, used: dict[str, dict]) -> list[dict]:
    texts, packages = [], []
    for name, entry in sorted(used.items()):
        folder = work / "node_modules" / name
        licence = next((p for p in sorted(folder.iterdir()) if p.name.lower().startswith("licen")), None)
        texts.append(
            f"== {name} {entry['version']} ({entry.get('license')})\n\n{licence.read_text() if licence else ''}"
        )
        packages.append(
            {
                "name": name,
                "version": entry["version"],
                "licence": entry.get("license"),
                "integrity": entry["integrity"],
                "folder": "tiptap",
            }
        )
    write(VENDOR / "tiptap/LICENSES.txt", "\n".join(texts))
    return packages


# --- styles -------------------------------------------------------------------------------------------------

BUNDLES = {
    "public.css": ("tokens", "dark", "base", "parts", "forms", "blocks", "pictures", "frame", "art", "print"),
    "desk.css": ("tokens", "dark", "base", "parts", "forms", "blocks", "pictures", "desk", "art", "print"),
}


CHOSEN_DARK, LEFT_TO_THE_DEVICE = ':root[data-theme="dark"]', ':root:not([data-theme="light"])'


def spread_dark(css: str) -> str:
    """Write each rule for chosen dark a second time, for who leaves it to the device; both for screens, never on paper."""
    made = []
    for prelude, body in css_blocks(css):
        if prelude.startswith(("@media", "@supports")):
            made.append(f"{prelude}{{{spread_dark(body)}}}")
        elif prelude.startswith(CHOSEN_DARK):
            device = ",".join(
                selector.replace(CHOSEN_DARK, LEFT_TO_THE_DEVICE) for selector in split_selectors(prelude)
            )
            made += [
                f"@media screen and (prefers-color-scheme: dark){{{device}{{{body}}}}}",
                f"@media screen{{{prelude}{{{body}}}}}",
            ]
        else:
            made.append(f"{prelude}{{{body}}}")
    return "".join(made)


def bundle(names: tuple[str, ...]) -> str:
    """One style sheet: the trimmed KERN in its own cascade layer below ours, then our files in order."""
    kern = squeeze((VENDOR / "kern/kern.css").read_text())
    own = [spread_dark(squeeze((UI / f"styles/{name}.css").read_text())) for name in names]
    licence = "/* KERN UX native: EUPL-1.2. Quartiersbüro: EUPL-1.2. Made by tools/vendor.py styles. */"
    return "\n".join([licence, f"@layer kern{{{kern}}}", *own]) + "\n"


def write_bundles() -> None:
    for target, names in BUNDLES.items():
        write(STATIC / "ui" / target, bundle(names))


# --- record -------------------------------------------------------------------------------------------------


def digest(path: Path) -> str:
    return "sha256-" + hashlib.sha256(path.read_bytes()).hexdigest()


def record(packages: list[dict]) -> None:
    lines = ["# Third-party assets of the interface. Written by tools/vendor.py; do not edit.\n"]
    for package in packages:
        lines.append("[[package]]")
        lines += [
            f'{key} = "{package[key]}"' for key in ("name", "version", "licence", "integrity", "folder")
        ]
        lines.append("")
    lines.append("[files]")
    for path in sorted(VENDOR.rglob("*")):
        if path.is_file():
            lines.append(f'"{path.relative_to(VENDOR).as_posix()}" = "{digest(path)}"')
    write(UI / "VENDOR.toml", "\n".join(lines) + "\n")


def main() -> None:
    if sys.argv[1:] == ["styles"]:
        return write_bundles()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        kern_meta, kern = fetch("@kern-ux/native@2.7.2", work)
        leaflet_meta, leaflet = fetch("leaflet@1.9.4", work)
        fira_meta, fira = fetch("@fontsource/fira-sans@5.3.0", work)
        noto_meta, noto = fetch("@fontsource/noto-sans-arabic@5.3.0", work)
        lucide_meta, lucide = fetch("lucide-static@1.62.0", work)
        vendor_kern(kern, kern_meta["version"])
        vendor_fonts(kern, fira, noto)
        vendor_leaflet(leaflet)
        vendor_icons(lucide)
        editor = vendor_editor(work / "editor")
    folders = ("kern", "leaflet", "fonts", "fonts", "lucide")
    metas = (kern_meta, leaflet_meta, fira_meta, noto_meta, lucide_meta)
    fetched = [{**meta, "folder": folder} for meta, folder in zip(metas, folders, strict=True)]
    write_bundles()
    record(fetched + editor)


if __name__ == "__main__":
    main()
