"""Text blocks: what the office says again and again, with placeholders that are filled from the case.

A text block and what people typed into a case are both only words: a closed list of placeholders is replaced in one
pass, so that nothing which comes out of a case is ever read as a placeholder, and no template engine sees either.
"""

import re
from collections.abc import Callable

from django.db import models, transaction
from django.db.models import Q

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.words import listing, short_day
from ..places.models import Neighbourhood
from .models import Case, TextBlock

PLACEHOLDER = re.compile(r"\{([^{}\n]{1,40})\}")

Said = Callable[[Case, Person], str]
PLACEHOLDERS: dict[str, tuple[str, Said]] = {
    "anliegen": ("worum es geht, in wenigen Wörtern", lambda case, by: case.subject),
    "code": ("der Code zum Verfolgen", lambda case, by: case.code),
    "thema": ("das Thema", lambda case, by: str(case.get_topic_display())),
    "ort": ("der Ort", lambda case, by: case.place_text),
    "eingang": ("der Tag, an dem es kam", lambda case, by: short_day(dates.local(case.received_at).date())),
    "frist": ("der zugesagte Tag", lambda case, by: short_day(case.answer_due_on)),
    "telefon": ("die Telefonnummer des Büros", lambda case, by: case.neighbourhood.phone),
    "quartier": ("der Name des Quartiers", lambda case, by: str(case.neighbourhood)),
    "ich": ("Ihr Name", lambda case, by: str(by)),
}


def filled(text: str, case: Case, by: Person) -> str:
    """The text with every placeholder replaced; where the case knows nothing, a gap to be filled by hand."""

    def say(found: re.Match[str]) -> str:
        name = found[1].strip().lower()
        if name not in PLACEHOLDERS:
            return found[0]
        return PLACEHOLDERS[name][1](case, by) or f"[{name}?]"

    return PLACEHOLDER.sub(say, text)


def offered_for(case: Case) -> models.QuerySet[TextBlock]:
    """Those of the quarter that fit: written for this kind first, then those for every kind."""
    fits = TextBlock.objects.filter(Q(kind=case.kind) | Q(kind=""), neighbourhood=case.neighbourhood_id)
    return fits.order_by("-kind", "title", "pk")  # no kind is the empty word, so it comes last


def check_placeholders(text: str) -> None:
    """Refuse what nobody could fill, by name."""
    unknown = [name for name in PLACEHOLDER.findall(text) if name.strip().lower() not in PLACEHOLDERS]
    if unknown:
        known = listing([f"{{{name}}}" for name in PLACEHOLDERS])
        raise DomainError(
            f"Den Platzhalter {{{unknown[0]}}} gibt es nicht. Möglich sind {known}.", field="text"
        )


@transaction.atomic
def save_text_block(block: TextBlock, *, by: Person | None) -> TextBlock:
    """Create or change one."""
    check_placeholders(block.text)
    is_new = block.pk is None
    block.full_clean(exclude=["neighbourhood"])
    block.save()
    record(block, "angelegt" if is_new else "geändert", by=by)
    return block


@transaction.atomic
def remove_text_block(block: TextBlock, *, by: Person | None) -> None:
    """Take it out of the list; what was written with it stays as it is."""
    record(block, "gelöscht", by=by)
    block.delete()


def text_blocks_of(neighbourhood: Neighbourhood) -> models.QuerySet[TextBlock]:
    return TextBlock.objects.filter(neighbourhood=neighbourhood)
