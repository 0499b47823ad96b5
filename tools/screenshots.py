"""The pictures of docs/: the demonstration told afresh, photographed with a real browser.

`python -m tools.screenshots` takes those of README and manual; `--all FOLDER` photographs every kind of page in two
widths and both themes, to be looked at. Names stay the same, so a picture is renewed in its place.
"""

import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from quartier.demo.people import DEMO_DOMAIN, PASSWORD
from tools.house import browsing, serving, told_house
from tools.shots import SHOTS, Shot

PICTURES = Path("docs/bilder")
COLOURS = 256
HEIGHTS = {1280: 860, 390: 780}
# A browser without the German language pack writes dates as Americans do. The office's browser does not.
GERMAN_DATES = """() => {
  const forms = { date: "tt.mm.jjjj", time: "--:--", "datetime-local": "tt.mm.jjjj, --:--" };
  for (const input of document.querySelectorAll("input")) {
    const empty = forms[input.type];
    if (!empty || !input.offsetParent) continue;
    const [day, time] = input.type === "time" ? ["", input.value] : input.value.split("T");
    const said = [day && day.split("-").reverse().join("."), time].filter(Boolean).join(", ");
    input.style.width = `${input.offsetWidth}px`;
    input.type = "text";
    input.value = said || empty;
  }
}"""
# Pictures further down load when they come near; walking there once brings them all.
WALK_DOWN = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo({top: y, behavior: "instant"}); await new Promise(r => setTimeout(r, 40)); }
  await Promise.race([new Promise(r => setTimeout(r, 4000)), Promise.all([...document.images].filter(i => i.offsetParent).map(i => i.complete || new Promise(r => { i.onload = i.onerror = r; })))]);
  scrollTo({top: 0, behavior: "instant"});
}"""


def sign_in(page: Page, address: str, who: str) -> None:
    page.goto(f"{address}/anmelden/")
    page.get_by_label("E-Mail").fill(f"{who}@{DEMO_DOMAIN}")
    page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.wait_for_url("**/buero/**")


def open_page(browser: Browser, width: int, dark: bool) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHTS[width]},
        color_scheme="dark" if dark else "light",
        locale="de-DE",
        reduced_motion="reduce",
    )
    return context.new_page()


def smaller(file: Path) -> None:
    """A palette keeps the repository light; scattering keeps soft skies soft."""
    picture = Image.open(file).convert("RGB")
    palette = picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT)
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(file, optimize=True)


def take(page: Page, shot: Shot, address: str) -> None:
    page.goto(address + shot.path, wait_until="networkidle")
    for step in shot.steps:
        step(page)
    page.evaluate(WALK_DOWN)
    page.evaluate(GERMAN_DATES)
    page.mouse.move(0, 0)
    if shot.look:
        shot.look(page)
    file = PICTURES / f"{shot.name}.png"
    if shot.region:
        page.locator(shot.region).first.screenshot(path=file)
    else:
        page.screenshot(path=file)
    smaller(file)


def take_manual(browser: Browser, address: str, wanted: list[str]) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    pages: dict[tuple[str | None, int, bool], Page] = {}
    for shot in SHOTS:
        if wanted and shot.name not in wanted:
            continue
        key = (shot.who, shot.width, shot.is_dark)
        if key not in pages:
            pages[key] = open_page(browser, shot.width, shot.is_dark)
            if shot.who:
                sign_in(pages[key], address, shot.who)
        take(pages[key], shot, address)
        print(f"{PICTURES / shot.name}.png", flush=True)


def take_all(browser: Browser, address: str, folder: Path) -> None:
    import django
    from django.utils import translation

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quartier.config.settings")
    os.environ["QUARTIER_DEMO"] = "1"
    django.setup()
    from tests.journeys.walk import examples, kind_of

    folder.mkdir(parents=True, exist_ok=True)
    for start, who, language in (("/", None, "de"), ("/en/", None, "en"), ("/buero/", "buero", "de")):
        page = open_page(browser, 1280, False)
        if who:
            sign_in(page, address, who)
        with translation.override(language):  # addresses of another language resolve only in it
            paths = [(path, kind_of(path).replace(":", ".")) for path in examples(page, start, address)]
        for path, kind in paths:
            name = f"{language}.{kind}".removeprefix("de.").replace("/", "_")
            for width in (390, 1280):
                for scheme in ("light", "dark"):
                    page.set_viewport_size({"width": width, "height": 900})
                    page.emulate_media(color_scheme=scheme)
                    page.goto(address + path, wait_until="networkidle")
                    page.evaluate(WALK_DOWN)
                    page.screenshot(path=folder / f"{name}.{width}.{scheme}.png", full_page=True)
            print(path, name, flush=True)
        page.context.close()


def main() -> None:
    with told_house() as data, serving(data) as address, browsing() as browser:
        if "--all" in sys.argv:
            take_all(browser, address, Path(sys.argv[sys.argv.index("--all") + 1]))
        else:
            take_manual(browser, address, sys.argv[1:])


if __name__ == "__main__":
    main()
