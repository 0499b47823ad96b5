"""What a visitor chose and typed on the way to an appointment. It travels signed in the page itself, so that
neither a session nor a cookie is needed and nothing is lost on the way, forward or back."""

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from django.core.cache import cache
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.crypto import salted_hmac

from ..ui.tokens import issue_token
from .actions import Wish, book_slot, confirm_booking, hold_slot, release_hold
from .actions.book import lock_book
from .enums import BookingChannel
from .models import Booking, Offer
from .public_forms import BookingForm
from .queries.bookings import WITH
from .slots import EPOCH
from .states import CONFIRMED, HELD

_SIGNER = Signer(salt="quartier.appointments.booking")
REMEMBERED_SECONDS = 3600


@dataclass
class Draft:
    """`token` was issued with the first page and names this visit; `starts_at` and `code` are of what is held."""

    token: str = ""
    code: str = ""
    starts_at: int = 0
    typed: dict[str, str] = field(default_factory=dict)

    @classmethod
    def fresh(cls) -> "Draft":
        return cls(issue_token(BookingForm.scope))

    @classmethod
    def read(cls, carried: str) -> "Draft | None":
        """What a page carried; None when it was tampered with."""
        try:
            return cls(**_SIGNER.unsign_object(carried))
        except (BadSignature, TypeError, ValueError):
            return None

    def carried(self) -> str:
        return _SIGNER.sign_object(asdict(self), compress=True)

    def remember(self, posted: QueryDict) -> None:
        """Keep what was typed, right or wrong."""
        names = [
            name for name in BookingForm.base_fields if not name.startswith("form_") and name != "homepage"
        ]
        self.typed = {name: str(posted[name])[:2000] for name in names if posted.get(name)}

    @transaction.atomic
    def hold(self, offer: Offer, slot_at: datetime) -> Booking:
        """Hold a time for this visit. A double tap finds the time held already; another time frees the first one."""
        lock_book(offer.neighbourhood)
        name = f"hold:{salted_hmac('quartier.appointments.hold', self.token, algorithm='sha256').hexdigest()[:40]}"
        before = _rows(offer).filter(code=cache.get(name, "")).first()
        if before is None or before.starts_at != slot_at or not _is_still_theirs(before):
            if before is not None:
                release_hold(before)
            before = hold_slot(offer, slot_at)
            cache.set(name, before.code, REMEMBERED_SECONDS)
        self.code, self.starts_at = before.code, int(slot_at.timestamp())
        return before

    def held(self, offer: Offer) -> Booking | None:
        """What is held for this visit; None when the time ran out and was cleared away."""
        return _rows(offer).filter(code=self.code, state__in=(HELD, CONFIRMED)).first()

    def book(self, offer: Offer, wish: Wish) -> Booking:
        """Make an appointment of it. Whoever took longer than ten minutes still gets the time, if nobody else has it."""
        booking = self.held(offer)
        if booking is None:
            starts_at = EPOCH + timedelta(seconds=self.starts_at)
            return book_slot(offer, starts_at, wish, channel=BookingChannel.WEB)
        return confirm_booking(booking, wish)


def _rows(offer: Offer) -> QuerySet[Booking]:
    return Booking.objects.of(offer.neighbourhood).filter(offer=offer).select_related(*WITH)


def _is_still_theirs(booking: Booking) -> bool:
    return booking.state == CONFIRMED or (booking.state == HELD and not booking.is_hold_over)
