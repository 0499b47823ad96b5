"""Which pictures docs/ needs: where they are taken, by whom, how wide, and what is done before."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page


def fill(label: str, text: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_label(label, exact=True).first.fill(text)


def send(button: str) -> Callable[[Page], None]:
    def press(page: Page) -> None:
        page.get_by_role("button", name=button, exact=True).first.click()
        page.wait_for_load_state("networkidle")

    return press


def follow(link: str) -> Callable[[Page], None]:
    def step(page: Page) -> None:
        page.locator("main").get_by_role("link", name=link).first.click()
        page.wait_for_load_state("networkidle")

    return step


def show(selector: str) -> Callable[[Page], None]:
    """Bring a part of the page to the top of the picture."""
    return lambda page: page.locator(selector).first.evaluate(
        "e => { e.scrollIntoView(); scrollBy(0, -90); }"
    )


def choose(label: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_label(label, exact=True).first.check(force=True)


def name_the_house(page: Page) -> None:
    """The paper carries the address of the website, not that of a house told for a photograph."""
    page.evaluate(
        """address => { const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (all.nextNode()) all.currentNode.data = all.currentNode.data.replace(location.origin, address); }""",
        "https://leipziger-tor.example.org",
    )


@dataclass(frozen=True)
class Shot:
    """One picture: where, who, how wide; `steps` are done before it is taken, `look` after walking the page."""

    name: str
    path: str
    who: str | None = None
    width: int = 1280
    is_dark: bool = False
    steps: tuple[Callable[[Page], None], ...] = ()
    look: Callable[[Page], None] | None = None
    region: str = ""


PHONE = 390
TEAM = "buero"
# What changes the house stands last.
SHOTS = (
    Shot("start-1280-hell", "/"),
    Shot("start-1280-dunkel", "/", is_dark=True),
    Shot("start-390-hell", "/", width=PHONE),
    Shot("quartiersbuero-1280", "/quartiersbuero/"),
    Shot("termine-1280", "/termine/"),
    Shot("projekte-1280", "/projekte/", look=show("main .filter-bar, main form")),
    Shot("akteure-1280", "/akteure/", look=show("main .filter-bar, main form")),
    Shot("karte-1280", "/karte/"),
    Shot("leichte-sprache-390", "/leichte-sprache/", width=PHONE),
    Shot("anliegen-melden-390", "/anliegen/melden/", width=PHONE),
    Shot("termin-angebot-390", "/termin-im-buero/", width=PHONE),
    Shot("anmelden-390", "/anmelden/", width=PHONE),
    Shot("heute-1280", "/buero/", TEAM),
    Shot("heute-390", "/buero/", TEAM, PHONE),
    Shot("konto-1280", "/buero/konto/", TEAM),
    Shot("arbeitszeit-1280", "/buero/arbeitszeit/", TEAM),
    Shot("zwei-tipper-390", "/buero/arbeitszeit/tippen/", TEAM, PHONE, steps=(choose("Netzwerkarbeit"),), look=show("main .tiles")),
    Shot("vorschlaege-1280", "/buero/arbeitszeit/vorschlaege/", TEAM),
    Shot("monat-1280", "/buero/arbeitszeit/monat/", TEAM, look=show("main .panel")),
    Shot("anliegen-eingang-1280", "/buero/anliegen/", TEAM),
    Shot("anliegen-aufnehmen-390", "/buero/anliegen/neu/", TEAM, PHONE),
    Shot("textbausteine-1280", "/buero/anliegen/textbausteine/", TEAM),
    Shot("posteingang-1280", "/buero/posteingang/", TEAM),
    Shot("anliegen-antworten-1280", "/buero/anliegen/", TEAM,
         steps=(follow("Vor der Apotheke"),), look=show("#verlauf")),
    Shot(
        "zettel-1280", "/buero/anliegen/", TEAM,
        steps=(follow("Vor der Apotheke"), follow("Zettel drucken"), name_the_house), region="main .panel",
    ),
    Shot("karten-1280", "/buero/karten/1/", TEAM),
    Shot(
        "anmeldungen-1280", "/buero/termine/anmeldungen/", TEAM,
        steps=(follow("Quartiersspaziergang: Bunt, grün, weit"),),
    ),
    Shot("termin-bearbeiten-1280", "/buero/termine/", TEAM, steps=(follow("Tag der Städtebauförderung"),)),
    Shot("termin-durchfuehrung-1280", "/buero/termine/", TEAM,
         steps=(follow("Aktionskasse am Fenster"), follow("Durchführung"))),
    Shot("veroeffentlichen-1280", "/buero/meldungen/", TEAM,
         steps=(follow("Baustart am Spielplatz"), follow("Veröffentlichen"), choose("zu einem Zeitpunkt"))),
    Shot("projekt-stand-1280", "/buero/projekte/", TEAM,
         steps=(follow("Ehemaliges Schulgelände"), follow("Stand und Maßnahmen")), look=show("main .panel")),
    Shot("gruppen-1280", "/buero/gruppen/", TEAM),
    Shot("jour-fixe-blatt-1280", "/buero/gruppen/", TEAM,
         steps=(follow("Jour fixe"), follow("Vorlage drucken"))),
    Shot("meldungen-1280", "/buero/meldungen/", TEAM),
    Shot("meldung-schreiben-1280", "/buero/meldungen/", TEAM, steps=(follow("Am 8. Mai"),)),
    Shot("verlauf-1280", "/buero/meldungen/", TEAM, steps=(follow("Am 8. Mai"), follow("Verlauf"))),
    Shot("hinweise-1280", "/buero/hinweise/", TEAM),
    Shot("bilder-1280", "/buero/bilder/", TEAM),
    Shot("blickpunkt-1280", "/buero/bilder/", TEAM, steps=(follow("Menschen gärtnern"),)),
    Shot("sprechzeiten-1280", "/buero/sprechzeiten/", TEAM),
    Shot("termine-pruefen-1280", "/buero/termine/zu-pruefen/", TEAM),
    Shot("erscheinungsbild-1280", "/buero/erscheinungsbild/", TEAM),
    Shot("berichte-1280", "/buero/berichte/?jahr=2020", TEAM),
    Shot("rueckblick-1280", "/buero/berichte/rueckblick/2020/", TEAM),
    Shot("zahl-1280", "/buero/berichte/zahlen/2020/events/", TEAM),
    Shot("stadt-heute-1280", "/buero/", "stadt"),
    Shot("betrieb-1280", "/buero/system/", "leitung"),
    Shot("rahmenbedingung-vorschau-1280", "/buero/rahmenbedingungen/neu/", TEAM,
         steps=(fill("Höchstens so viele Personen (freiwillig)", "5"), fill("Gilt ab", "2021-05-01"), fill("Gilt bis (freiwillig)", "2021-05-31"),
                fill("Überschrift", "Höchstens fünf Personen"), fill("Hinweis für alle", "Im Mai treffen wir uns in ganz kleinen Gruppen."),
                send("Speichern und Wirkung ansehen"))),
    Shot("schnelleingabe-390", "/buero/arbeitszeit/", TEAM, PHONE,
         steps=(fill("Was haben Sie gemacht?", "45 min Telefonat Jugendclub"), send("Eintragen"))),
)  # fmt: skip
