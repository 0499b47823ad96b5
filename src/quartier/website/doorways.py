"""Pages that stand for no record, found by what people call the thing they came for.

Who looks for „Öffnungszeiten“ means the office, though that word stands in no record of the house.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..publishing.search import folded_words, searchable

# Fewer letters than this stand in half of all words.
SHORTEST = 3


@dataclass(frozen=True)
class Doorway:
    """A standing page: the name of its address, what it is called, what one does there, what else it is called."""

    url_name: str
    title: str | Promise
    text: str | Promise
    words: str | Promise

    @property
    def url(self) -> str:
        return reverse(self.url_name)

    def answers(self, wanted: list[str]) -> bool:
        """Whether every folded word stands in what this page is called."""
        called = searchable(f"{self.title} {self.words}")
        return all(word in called for word in wanted)


DOORWAYS = (
    Doorway(
        "website:office",
        _("Quartiersbüro"),
        _("Sprechzeiten, Anschrift, Telefon und der Weg zu uns."),
        _(
            "Öffnungszeiten Sprechzeiten Sprechstunden Bürozeiten geöffnet offen Anschrift Adresse Anfahrt Weg "
            "Haltestelle Telefonnummer Büro"
        ),
    ),
    Doorway(
        "website:contact",
        _("Kontakt"),
        _("Anrufen, schreiben oder vorbeikommen."),
        _("Ansprechpartner Ansprechpartnerin Telefonnummer E-Mail Mail Adresse schreiben anrufen erreichen"),
    ),
    Doorway(
        "appointments:book",
        _("Termin im Quartiersbüro"),
        _("Ein Gespräch zu einer festen Zeit vereinbaren."),
        _("Termin vereinbaren Termin buchen Gespräch Beratung Vereinbarung Sprechstunde Dolmetscher"),
    ),
    Doorway(
        "cases:report",
        _("Anliegen mitteilen"),
        _("Eine Frage, ein Hinweis, eine Idee: Sagen Sie uns, was los ist."),
        _(
            "Anliegen melden Mangel melden Schaden melden Beschwerde Hinweis Idee Vorschlag Frage Müll Problem kaputt"
        ),
    ),
    Doorway(
        "cases:follow",
        _("Was wurde aus meinem Anliegen?"),
        _("Mit Ihrem Code sehen Sie, wie weit es ist."),
        _("Anliegen verfolgen Code Stand Bearbeitungsstand Nachfrage"),
    ),
    Doorway(
        "website:take_part",
        _("Mitmachen"),
        _("Wie Sie im Quartier mitreden und etwas anfangen können."),
        _("mitreden mithelfen Ehrenamt engagieren beteiligen Beteiligung"),
    ),
    Doorway(
        "website:map",
        _("Karte des Quartiers"),
        _("Orte, Projekte, Akteure und Termine auf einen Blick."),
        _("Stadtplan Lageplan Straßenplan Karte"),
    ),
    Doorway(
        "events:list",
        _("Termine"),
        _("Was im Quartier los ist und war."),
        _("Veranstaltungen Veranstaltungskalender Kalender was ist los"),
    ),
)


def find_doorways(words: str) -> list[Doorway]:
    """The standing pages that are called so, in the order people need them."""
    wanted = folded_words(words)
    if len("".join(wanted)) < SHORTEST:
        return []
    return [doorway for doorway in DOORWAYS if doorway.answers(wanted)]
