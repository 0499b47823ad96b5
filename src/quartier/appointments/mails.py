"""The mails about appointments, and the words of a closure. None repeats what a visitor typed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from django.utils import translation
from django.utils.translation import gettext as _

from ..kernel import dates
from ..places.models import Neighbourhood, Place
from ..sockets.messages import Message
from ..ui.templatetags.ui import clock, comma, day, day_number
from .enums import OfferMode
from .links import guest_url
from .models import Booking, Closure, Offer

Writer = Callable[[Booking], Message]


def confirmed(booking: Booking) -> Message:
    """Right after booking: when, where, the code, and how to change it."""
    with translation.override(booking.language):
        return Message(_("Ihr Termin im Quartiersbüro"), _letter(booking, _("Ihr Termin ist gebucht:")))


def moved(booking: Booking) -> Message:
    """Another time or another place."""
    with translation.override(booking.language):
        opening = _("Ihr Termin hat sich geändert. Jetzt gilt:")
        return Message(_("Ihr Termin hat sich geändert"), _letter(booking, opening))


def reminder(booking: Booking) -> Message:
    """The day before."""
    with translation.override(booking.language):
        return Message(
            _("Morgen ist Ihr Termin"), _letter(booking, _("morgen ist Ihr Termin. Wir freuen uns auf Sie."))
        )


def cancelled_by_guest(booking: Booking) -> Message:
    """A receipt for who cancelled."""
    with translation.override(booking.language):
        sentence = _("Sie haben Ihren Termin am %(when)s abgesagt. Danke, dass Sie Bescheid gesagt haben.")
        again = _("Sie möchten einen neuen Termin? Rufen Sie uns an oder buchen Sie auf unserer Website.")
        return Message(
            _("Ihr Termin ist abgesagt"), _frame(booking, sentence % {"when": when(booking)}, again)
        )


def cancelled_by_office(booking: Booking) -> Message:
    """The office cannot keep it: the reason, and what to do."""
    with translation.override(booking.language):
        sentence = _("leider müssen wir Ihren Termin am %(when)s absagen.") % {"when": when(booking)}
        reason = _("Grund: %(reason)s") % {"reason": booking.reason} if booking.reason else ""
        again = _("Es tut uns leid. Rufen Sie uns an oder buchen Sie auf unserer Website einen neuen Termin.")
        return Message(_("Wir müssen Ihren Termin absagen"), _frame(booking, sentence, reason, again))


def when(booking: Booking) -> str:
    """„Dienstag, 20. April 2021, 9:00 Uhr“, in the active language."""
    begins = dates.local(booking.starts_at)
    return f"{day(begins)}{comma()} {clock(begins)}"


def where(booking: Booking) -> str:
    """Where or how two people meet, as one line."""
    mode = booking.offer.mode
    if mode == OfferMode.PHONE:
        return _("Wir rufen Sie an.")
    if mode == OfferMode.VIDEO:
        return _("Per Video: %(url)s") % {"url": booking.offer.online_url}
    if mode == OfferMode.HOME:
        return _("Wir kommen zu Ihnen.")
    if booking.place is None:
        return ""
    return ", ".join(part for part in (booking.place.local.name, booking.place.address) if part)


def closed_title(closure: Closure) -> str:
    """„Quartiersbüro geschlossen: Renovierung“, in the active language."""
    return _("Quartiersbüro geschlossen: %(reason)s") % {"reason": closure.local.reason}


def closed_text(closure: Closure) -> str:
    """From when to when, and the hint."""
    first = dates.local(closure.begins_at)
    if closure.ends_at is None:
        span = _("Ab %(first)s bis auf Weiteres.") % {"first": day_number(first)}
    else:
        last = dates.local(closure.ends_at - timedelta(seconds=1))
        span = (
            _("Am %(first)s.") % {"first": day_number(first)}
            if first.date() == last.date()
            else _("Vom %(first)s bis zum %(last)s.") % {"first": day_number(first), "last": day_number(last)}
        )
    return " ".join(part for part in (span, closure.local.text) if part)


def _letter(booking: Booking, opening: str) -> str:
    facts = [booking.offer.local.title, when(booking), where(booking)]
    lines = "\n".join(line for line in facts if line)
    return _frame(booking, opening, lines, _("Ihr Code: %(code)s") % {"code": booking.code}, _change(booking))


def _change(booking: Booking) -> str:
    if url := guest_url(booking):
        return _("Verlegen oder absagen können Sie den Termin hier:") + f"\n{url}"
    return _("Sie möchten den Termin verlegen oder absagen? Rufen Sie uns an und nennen Sie den Code.")


def _frame(booking: Booking, *paragraphs: str) -> str:
    neighbourhood = booking.neighbourhood
    lines = [
        _("Guten Tag,"),
        *(paragraph for paragraph in paragraphs if paragraph),
        _("Freundliche Grüße\nIhr Quartiersbüro %(name)s") % {"name": neighbourhood},
    ]
    if neighbourhood.phone:
        lines.append(_("Telefon: %(phone)s") % {"phone": neighbourhood.phone})
    return "\n\n".join(lines)


def specimen() -> Booking:
    """An invented booking that is never saved, for previews and tests."""
    neighbourhood = Neighbourhood(
        name="Am Leipziger Tor", hosts=["quartier.example.org"], phone="0340 000000"
    )
    begins = datetime(2021, 4, 20, 7, 0, tzinfo=UTC)
    place = Place(name="Quartiersbüro", street="Heidestraße 20", postcode="06842", town="Dessau-Roßlau")
    return Booking(
        neighbourhood=neighbourhood, offer=Offer(title="Gespräch im Büro", minutes=30), code="K7M-4TQ-9XB",
        starts_at=begins, ends_at=begins + timedelta(minutes=30), place=place, reason="Das Büro wird renoviert",
    )  # fmt: skip


SPECIMENS = (
    ("appointments.confirmed", "Termin gebucht", lambda: confirmed(specimen())),
    ("appointments.moved", "Termin geändert", lambda: moved(specimen())),
    ("appointments.reminder", "Erinnerung an einen Termin", lambda: reminder(specimen())),
    ("appointments.cancelled_by_guest", "Termin vom Gast abgesagt", lambda: cancelled_by_guest(specimen())),
    ("appointments.cancelled_by_office", "Termin vom Büro abgesagt", lambda: cancelled_by_office(specimen())),
)
