"""The pictures of docs/: the demonstration told afresh, photographed with a real browser.

`python -m tools.screenshots` takes those of the manual; `--all FOLDER` photographs every kind of page at three
widths in both themes, to be looked at.
"""

import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from quartier.demo.people import DEMO_DOMAIN, PASSWORD
from tools.house import browsing, serving, told_house

PICTURES = Path("docs/bilder")
# name, path, signed in as, width, dark, whole page
SHOTS = (
    ("start-1280-hell", "/", None, 1280, False, False),
    ("start-1280-dunkel", "/", None, 1280, True, False),
    ("start-390-hell", "/", None, 390, False, False),
    ("quartiersbuero", "/quartiersbuero/", None, 1280, False, False),
    ("termine", "/termine/", None, 1280, False, False),
    ("projekte", "/projekte/", None, 1280, False, False),
    ("akteure", "/akteure/", None, 1280, False, False),
    ("anliegen-melden", "/anliegen/", None, 390, False, False),
    ("heute-1280", "/buero/", "buero", 1280, False, False),
    ("heute-390", "/buero/", "buero", 390, False, False),
    ("anliegen-eingang", "/buero/anliegen/", "buero", 1280, False, False),
    ("arbeitszeit", "/buero/arbeitszeit/", "buero", 1280, False, False),
    ("termine-bearbeiten", "/buero/termine/", "buero", 1280, False, False),
    ("berichte", "/buero/berichte/", "stadt", 1280, False, False),
)


def sign_in(page: Page, address: str, who: str) -> None:
    page.goto(f"{address}/anmelden/")
    page.get_by_label("E-Mail").fill(f"{who}@{DEMO_DOMAIN}")
    page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.wait_for_url("**/buero/**")


def open_page(browser: Browser, width: int, dark: bool) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 844 if width < 600 else 860},
        color_scheme="dark" if dark else "light",
        locale="de-DE",
    )
    return context.new_page()


def smaller(file: Path) -> None:
    """A palette keeps the repository light; flat drawings lose nothing by it."""
    Image.open(file).convert("RGB").quantize(128, method=Image.Quantize.FASTOCTREE).save(file, optimize=True)


def take_manual(browser: Browser, address: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, path, who, width, dark, whole in SHOTS:
        page = open_page(browser, width, dark)
        if who:
            sign_in(page, address, who)
        page.goto(address + path, wait_until="networkidle")
        file = PICTURES / f"{name}.png"
        page.screenshot(path=file, full_page=whole)
        smaller(file)
        page.context.close()
        print(file)


def take_all(browser: Browser, address: str, folder: Path) -> None:
    from tests.journeys.walk import examples, kind_of

    folder.mkdir(parents=True, exist_ok=True)
    for start, who in (("/", None), ("/en/", None), ("/buero/", "buero")):
        page = open_page(browser, 1280, False)
        if who:
            sign_in(page, address, who)
        for path in examples(page, start, address):
            name = ("en." if path.startswith("/en/") else "") + kind_of(path).replace(":", ".").replace(
                "/", "_"
            )
            for width in (390, 1280):
                for scheme in ("light", "dark"):
                    page.set_viewport_size({"width": width, "height": 900})
                    page.emulate_media(color_scheme=scheme)
                    page.goto(address + path, wait_until="networkidle")
                    page.screenshot(path=folder / f"{name}.{width}.{scheme}.png", full_page=True)
            print(path, name, flush=True)
        page.context.close()


def main() -> None:
    with told_house() as data, serving(data) as address, browsing() as browser:
        if "--all" in sys.argv:
            import os

            import django

            os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quartier.config.settings")
            os.environ["QUARTIER_DEMO"] = "1"
            django.setup()
            take_all(browser, address, Path(sys.argv[sys.argv.index("--all") + 1]))
        else:
            take_manual(browser, address)


if __name__ == "__main__":
    main()
