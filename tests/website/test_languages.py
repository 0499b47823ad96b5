"""The website in other languages: every text of the interface is translated, and what stays German says so."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.utils import translation
from tools import messages

from quartier.events.models import Event
from quartier.ui.templatetags import ui

from . import factories

# Words a German interface cannot do without and English does not know. The records of the factories avoid them.
GERMAN = re.compile(
    r"\b(und|oder|nicht|Sie|Ihre?|wird|werden|bitte|keine?|Uhr|Termine?|Anliegen|Akteure?|Projekte|Aktuelles|"
    r"Mitmachen|Startseite|Suchen?|Sprechzeit(en)?|Zurück|Weiter|Alle|Karte|Montag|Dienstag|Mittwoch|Donnerstag|"
    r"Freitag|Samstag|Sonntag|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Do|Mi)\b"
)
OTHERS = [code for code, _name in settings.LANGUAGES if code != "de"]
PAGES = [
    "", "quartiersbuero/", "aktuelles/", "termine/", "projekte/", "akteure/", "mitmachen/",
    "mitmachen/zettel/", "kontakt/", "ziele/", "ueber/", "datenschutz/", "barrierefreiheit/", "leichte-sprache/",
    "barrierefreiheit/huerde-melden/", "suche/?q=bank", "suche/?q=nirgends", "inhalt/", "karte/",
    "anliegen/melden/", "anliegen/verfolgen/", "anmelden/", "diese-seite-gibt-es-nicht/",
]  # fmt: skip
EMPTY = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SPOKEN = {"alt", "title", "placeholder", "aria-label", "label"}


class Spoken(HTMLParser):
    """What a screen reader would read aloud in the language of the page: text and labels outside `lang="de"`."""

    def __init__(self, language):
        super().__init__()
        self.language = language
        self.found, self.open = [], []

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        language = told.get("lang") or (self.open[-1][1] if self.open else self.language)
        if language == self.language:
            self.found += [value for name, value in attributes if name in SPOKEN and value]
            if told.get("name") == "description":
                self.found.append(told.get("content", ""))
        if tag not in EMPTY:
            self.open.append((tag, language))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tag, language = self.open[-1] if self.open else ("", self.language)
        if language == self.language and tag not in {"script", "style"} and data.strip():
            self.found.append(data.strip())


def spoken_in(language, markup):
    parser = Spoken(language)
    parser.feed(markup)
    return parser.found


def test_the_catalogues_are_complete_and_compiled(capsys):
    assert messages.main(is_check=True) == 0, capsys.readouterr().out


def test_the_heuristic_tells_german_from_english_and_heeds_the_mark():
    assert GERMAN.search("Bitte rufen Sie an")
    assert not GERMAN.search("Please call us at the Leipziger Torhaus")
    assert spoken_in("en", '<p lang="de">Alle Termine</p><img alt="Karte"><p>Hello<br>you</p>') == [
        "Karte",
        "Hello",
        "you",
    ]


@pytest.mark.database
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_another_language_speaks_no_german(page, language, client, neighbourhood):
    factories.living_quarter(neighbourhood)
    response = client.get(f"/{language}/{page}")
    markup = response.content.decode()
    text = spoken_in(language, markup)
    assert text, f"/{language}/{page} answers {response.status_code} without a text"
    assert [line for line in text if GERMAN.search(line)] == []
    direction = "rtl" if language in settings.LANGUAGES_BIDI else "ltr"
    assert f'<html lang="{language}" dir="{direction}"' in markup


@pytest.mark.django_db
@pytest.mark.parametrize("language", OTHERS)
def test_every_language_leads_to_every_other_by_its_own_name(language, client, neighbourhood):
    markup = client.get(f"/{language}/quartiersbuero/").content.decode()
    for code in ("de", *OTHERS):
        path = "/quartiersbuero/" if code == "de" else f"/{code}/quartiersbuero/"
        assert re.search(
            rf'<a href="{path}" lang="{code}" dir="\w+" hreflang="{code}"[^>]*>[^<]+</a>', markup
        )
    assert markup.count('rel="alternate" hreflang=') == 1 + len(OTHERS)


@pytest.mark.parametrize(
    ("language", "written", "short", "span"),
    [
        ("de", "Donnerstag, 15. April 2021", "15.04.2021", "15. bis 17. April 2021"),
        ("en", "Thursday, 15 April 2021", "15/04/2021", "15 to 17 April 2021"),
        ("ar", "الخميس، 15 أبريل 2021", "15/04/2021", None),
        ("uk", "четвер, 15 квітня 2021", "15.04.2021", None),
        ("ru", "четверг, 15 апреля 2021", "15.04.2021", None),
        ("fa", "پنجشنبه، 15 آوریل 2021", "2021/04/15", None),
    ],
)
def test_days_are_written_as_the_language_does(language, written, short, span):
    with translation.override(language):
        thursday = date(2021, 4, 15)
        assert ui.day(thursday).casefold() == written.casefold()
        assert ui.day_number(thursday) == short
        if span:
            assert ui.date_range(thursday, date(2021, 4, 17)) == span


def test_german_words_within_a_page_from_right_to_left_keep_their_direction():
    event = Event(title="Fest im Park")
    with translation.override("ar"):
        assert ui.text(event, "title") == '<span lang="de" dir="ltr">Fest im Park</span>'
        assert ui.isolated("0340 000000") == '<bdi dir="ltr">0340 000000</bdi>'
    with translation.override("uk"):
        assert ui.text(event, "title") == '<span lang="de">Fest im Park</span>'
