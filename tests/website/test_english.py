"""The English website: every text of the interface is translated, and what stays German says so."""

import re
from html.parser import HTMLParser

import pytest
from tools import messages

from . import factories

# Words a German interface cannot do without and English does not know. The records of the factories avoid them.
GERMAN = re.compile(
    r"\b(und|oder|nicht|Sie|Ihre?|wird|werden|bitte|keine?|Uhr|Termine?|Anliegen|Akteure?|Projekte|Aktuelles|"
    r"Mitmachen|Startseite|Suchen?|Sprechzeit(en)?|Zurück|Weiter|Alle|Karte|Montag|Dienstag|Mittwoch|Donnerstag|"
    r"Freitag|Samstag|Sonntag|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Do|Mi)\b"
)
PAGES = [
    "", "quartiersbuero/", "aktuelles/", "termine/", "projekte/", "akteure/", "mitmachen/",
    "mitmachen/zettel/", "kontakt/", "ziele/", "ueber/", "datenschutz/", "barrierefreiheit/", "leichte-sprache/",
    "barrierefreiheit/huerde-melden/", "suche/?q=bank", "suche/?q=nirgends", "inhalt/", "karte/",
    "anliegen/melden/", "anliegen/verfolgen/", "anmelden/", "diese-seite-gibt-es-nicht/",
]  # fmt: skip
EMPTY = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SPOKEN = {"alt", "title", "placeholder", "aria-label", "label"}


class EnglishText(HTMLParser):
    """What a screen reader would read aloud in English: text and labels outside `lang="de"`."""

    def __init__(self):
        super().__init__()
        self.found, self.open = [], []

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        language = told.get("lang") or (self.open[-1][1] if self.open else "en")
        if language == "en":
            self.found += [value for name, value in attributes if name in SPOKEN and value]
            if told.get("name") == "description":
                self.found.append(told.get("content", ""))
        if tag not in EMPTY:
            self.open.append((tag, language))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tag, language = self.open[-1] if self.open else ("", "en")
        if language == "en" and tag not in {"script", "style"} and data.strip():
            self.found.append(data.strip())


def english_of(markup):
    parser = EnglishText()
    parser.feed(markup)
    return parser.found


def test_the_catalogues_are_complete_and_compiled(capsys):
    assert messages.main(is_check=True) == 0, capsys.readouterr().out


def test_the_heuristic_tells_german_from_english_and_heeds_the_mark():
    assert GERMAN.search("Bitte rufen Sie an")
    assert not GERMAN.search("Please call us at the Leipziger Torhaus")
    assert english_of('<p lang="de">Alle Termine</p><img alt="Karte"><p>Hello<br>you</p>') == [
        "Karte",
        "Hello",
        "you",
    ]


@pytest.mark.database
@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_english_speaks_no_german(page, client, neighbourhood):
    factories.living_quarter(neighbourhood)
    response = client.get(f"/en/{page}")
    text = english_of(response.content.decode())
    assert text, f"/en/{page} answers {response.status_code} without a text"
    assert [line for line in text if GERMAN.search(line)] == []
