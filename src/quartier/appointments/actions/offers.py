"""What can be booked, and when."""

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel.errors import DomainError
from ...publishing.actions import save_publishable
from ..enums import OfferMode
from ..models import AppointmentWindow, Offer
from .book import lock_book
from .checks import check_rule


@transaction.atomic
def save_offer(offer: Offer, *, by: Person | None) -> Offer:
    """Create or change an offer (a new one is a draft until it is published). What was booked stays as it is."""
    for name in ("minutes", "buffer_before", "buffer_after"):
        if getattr(offer, name) % 5:
            raise DomainError("Bitte geben Sie volle fünf Minuten an, zum Beispiel 30.", field=name)
    if offer.mode == OfferMode.VIDEO and not offer.online_url:
        raise DomainError("Für Gespräche per Video fehlt der Link zum Videoraum.", field="online_url")
    lock_book(offer.neighbourhood)
    return save_publishable(offer, by=by)


@transaction.atomic
def save_window(window: AppointmentWindow, *, by: Person | None) -> AppointmentWindow:
    """Create or change a time in which its offer can be booked. It may overlap: whoever sits there gives each minute once."""
    lock_book(window.neighbourhood)
    check_rule(window)
    if window.person_id is None and window.place_id is None:
        raise DomainError("Bitte wählen Sie, wer Zeit hat, oder einen Ort.", field="person")
    is_new = window.pk is None
    window.full_clean()
    window.save()
    record(window, "angelegt" if is_new else "geändert", by=by)
    return window


@transaction.atomic
def remove_window(window: AppointmentWindow, *, by: Person | None) -> None:
    """Nothing more can be booked in it. What was booked stays as it is."""
    lock_book(window.neighbourhood)
    record(window.offer, "geändert", by=by, note=f"Terminfenster entfernt: {window}")
    window.delete()
