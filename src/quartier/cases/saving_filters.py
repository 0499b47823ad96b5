"""The verbs of saved filters. They are a person's own and touch nothing but what this person sees."""

from django.db import transaction

from ..accounts.models import Person
from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from .inbox import Search
from .models import SavedFilter

MOST = 12


@transaction.atomic
def save_filter(neighbourhood: Neighbourhood, person: Person, name: str, search: Search) -> SavedFilter:
    """Keep a view of the inbox under a name; the same name once more replaces it."""
    own = SavedFilter.objects.select_for_update().filter(neighbourhood=neighbourhood, person=person)
    kept = own.filter(name=_named(name)).first()
    if kept is None:
        if own.count() >= MOST:
            raise DomainError(
                f"Mehr als {MOST} Filter werden unübersichtlich. Bitte entfernen Sie zuerst einen.",
                field="name",
            )
        kept = SavedFilter(neighbourhood=neighbourhood, person=person, name=_named(name))
    kept.query = search.query
    kept.full_clean(exclude=["neighbourhood", "person"])
    kept.save()
    return kept


@transaction.atomic
def rename_filter(kept: SavedFilter, name: str) -> SavedFilter:
    """Give it another name, which none of the others has."""
    others = SavedFilter.objects.filter(neighbourhood=kept.neighbourhood, person=kept.person)
    if others.filter(name=_named(name)).exclude(pk=kept.pk).exists():
        raise DomainError("Einen Filter mit diesem Namen haben Sie schon.", field="name")
    kept.name = _named(name)
    kept.save()
    return kept


def remove_filter(kept: SavedFilter) -> None:
    kept.delete()


def _named(name: str) -> str:
    words = " ".join(name.replace("\x00", "").split())
    if not words:
        raise DomainError("Bitte geben Sie dem Filter einen Namen.", field="name")
    if len(words) > 40:
        raise DomainError("Bitte wählen Sie einen kürzeren Namen, höchstens 40 Zeichen.", field="name")
    return words
