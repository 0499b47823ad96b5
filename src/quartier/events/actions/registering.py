"""Registering for a date: places are given to whole groups, and who finds none may wait for one."""

from dataclasses import dataclass, fields

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...accounts.models import Person
from ...journal.actions import move, record
from ...kernel import dates
from ...kernel.codes import new_code
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...outbox.actions import address as check_address
from .. import mails
from ..attendees import people_at_the_desk
from ..enums import RegistrationChannel
from ..models import Event, Registration
from ..models.registrations import LARGEST_PARTY
from ..states import REGISTERED, REGISTRATION, WAITLISTED
from .seats import NotEnoughPlaces, demand_places, give_back_seats, hold_date, take_seats
from .telling import tell, write


@dataclass(frozen=True)
class Signup:
    """What the attendee said. Nothing is demanded: a code is enough to come."""

    name: str = ""
    email: str = ""
    phone: str = ""
    interpreter_language: str = ""
    needs_wheelchair_access: bool = False
    note: str = ""
    language: str = "de"


@transaction.atomic
def register(
    event: Event,
    signup: Signup,
    party_size: int,
    *,
    channel: str = RegistrationChannel.WEB,
    accepts_waiting: bool = False,
    by: Person | None = None,
) -> Registration:
    """Give a group all its places, or a place on the waiting list if it accepts that; else `NotEnoughPlaces`.

    `by` is the member of the team who does it for somebody; they may do so until the date begins, also for a larger
    group than the date allows on the website, but not beyond its places.
    """
    event = hold_date(event)
    _demand_open(event, is_staff=by is not None)
    _check_party(event, party_size, is_staff=by is not None)
    if signup.email:
        check_address(signup.email)
    has_room = event.places_free is None or event.places_free >= party_size
    if not has_room and not accepts_waiting:
        raise NotEnoughPlaces(event.places_free or 0)
    registration = Registration(
        neighbourhood=event.neighbourhood, event=event, code=new_code(), channel=channel, party_size=party_size,
        state=REGISTERED if has_room else WAITLISTED, waits_since=None if has_room else dates.now(),
        **{own.name: getattr(signup, own.name) for own in fields(signup)},
    )  # fmt: skip
    registration.save()
    if has_room:
        take_seats(event, registration, party_size)
    record(
        registration, "angemeldet" if has_room else "auf die Warteliste gesetzt", by=by, keep_snapshot=False
    )
    write(registration, mails.registered if has_room else mails.waiting)
    return registration


@transaction.atomic
def change_party(registration: Registration, party_size: int, *, by: Person | None = None) -> Registration:
    """More or fewer people come. More only if there is room for all of them; what gets free goes to who waits."""
    event, registration = _hold(registration)
    _demand_changeable(registration)
    if party_size == registration.party_size:
        return registration
    # A group that was larger than the website allows from the beginning may become smaller.
    if party_size > registration.party_size:
        _check_party(event, party_size, is_staff=by is not None)
    _check_size(party_size)
    more = party_size - registration.party_size
    if registration.state == REGISTERED and more > 0:
        demand_places(event, more)
        take_seats(event, registration, more)
    elif registration.state == REGISTERED:
        give_back_seats(registration, -more)
    before, registration.party_size = registration.party_size, party_size
    _touch(registration)
    registration.save()
    record(
        registration,
        "Zahl der Personen geändert",
        by=by,
        note=f"{before} → {party_size}",
        keep_snapshot=False,
    )
    write(registration, mails.party_changed)
    _fill(event)
    registration.refresh_from_db(fields=["state"])
    return registration


@transaction.atomic
def withdraw_registration(registration: Registration, *, by: Person | None = None) -> Registration:
    """The attendee does not come (`by` is the member of the team whom they told); the places are free at once."""
    event, registration = _hold(registration)
    _demand_changeable(registration)
    _leave(registration, "withdraw", by=by)
    write(registration, mails.withdrawn)
    _fill(event)
    return registration


@transaction.atomic
def drop_registration(registration: Registration, *, by: Person, reason: str) -> Registration:
    """The office has to say no; the attendee is told by mail or stands on the call list."""
    event, registration = _hold(registration)
    _demand_changeable(registration)
    if not reason.strip():
        raise DomainError(
            "Bitte nennen Sie den Grund. Er steht in der Nachricht an die angemeldete Person.", field="reason"
        )
    registration.reason = reason.strip()[:160]
    _leave(registration, "drop", by=by)
    tell(registration, mails.dropped, f"Die Anmeldung ist abgesagt: {registration.reason}")
    _fill(event)
    return registration


@transaction.atomic
def put_on_waiting_list(registration: Registration, *, by: Person) -> Registration:
    """Fewer people may come than have registered: this group waits, before all who registered later."""
    event, registration = _hold(registration)
    _demand_changeable(registration)
    if not event.places_over:
        raise DomainError("Für alle Angemeldeten ist Platz. Niemand muss auf die Warteliste.")
    registration.waits_since = registration.created_at
    _leave(registration, "wait", by=by)
    tell(
        registration,
        mails.set_waiting,
        "Es dürfen weniger Personen kommen: Die Anmeldung steht auf der Warteliste",
    )
    return registration


@transaction.atomic
def promote_registration(registration: Registration, *, by: Person | None) -> Registration:
    """Somebody who waited gets their places, chosen by the team."""
    event, registration = _hold(registration)
    _demand_changeable(registration)
    demand_places(event, registration.party_size)
    return _promote(event, registration, by=by)


@transaction.atomic
def fill_places(event: Event) -> list[Registration]:
    """Give free places to those who wait: the longest wait first whose whole group fits. Returns who moved up."""
    return _fill(hold_date(event))


def _fill(event: Event) -> list[Registration]:
    if not event.is_ahead:
        return []
    moved = []
    for registration in list(Registration.objects.filter(event=event).waiting().select_for_update()):
        registration.event = event
        if event.places_free is None or event.places_free >= registration.party_size:
            moved.append(_promote(event, registration, by=None))
    return moved


def _promote(event: Event, registration: Registration, *, by: Person | None) -> Registration:
    take_seats(event, registration, registration.party_size)
    registration.waits_since = None
    _touch(registration)
    move(registration, REGISTRATION, "promote", by=by, keep_snapshot=False)
    tell(
        registration,
        mails.promoted,
        f"Ein Platz ist frei: Die Anmeldung gilt für {people_at_the_desk(registration.party_size)}",
    )
    return registration


def _hold(registration: Registration) -> tuple[Event, Registration]:
    """Always the date first, so that two callers never wait for each other."""
    event = hold_date(registration.event)
    registration = lock(registration)
    registration.event = event
    return event, registration


def _leave(registration: Registration, step: str, *, by: Person | None) -> None:
    give_back_seats(registration)
    _touch(registration)
    move(registration, REGISTRATION, step, by=by, note=registration.reason, keep_snapshot=False)


def _touch(registration: Registration) -> None:
    registration.sequence += 1
    registration.updated_at = dates.now()


def _demand_open(event: Event, *, is_staff: bool) -> None:
    if not event.needs_registration:
        raise DomainError(_("Für diesen Termin brauchen Sie keine Anmeldung. Kommen Sie einfach vorbei."))
    if not event.is_ahead:
        raise DomainError(_("Für diesen Termin kann man sich nicht mehr anmelden."))
    if not is_staff and not event.takes_registrations:
        raise DomainError(
            _(
                "Die Anmeldung für diesen Termin ist geschlossen. Rufen Sie uns an, vielleicht geht noch etwas."
            )
        )


def _check_party(event: Event, party_size: int, *, is_staff: bool) -> None:
    _check_size(party_size)
    if not is_staff and event.party_limit and party_size > event.party_limit:
        text = ngettext(
            "Auf der Website kann sich jede Person nur einzeln anmelden. Für mehr rufen Sie uns bitte an.",
            "Auf der Website kann man höchstens %(limit)s Personen zusammen anmelden. Für mehr rufen Sie uns bitte an.",
            event.party_limit,
        )
        raise DomainError(text % {"limit": event.party_limit}, field="party_size")


def _check_size(party_size: int) -> None:
    if not 1 <= party_size <= LARGEST_PARTY:
        raise DomainError(
            _("Bitte geben Sie an, wie viele Personen kommen: 1 bis %(most)s.") % {"most": LARGEST_PARTY},
            field="party_size",
        )


def _demand_changeable(registration: Registration) -> None:
    if not registration.event.awaits_attendees:
        raise DomainError(
            _(
                "Der Termin hat schon begonnen, ist vorbei oder abgesagt. Die Anmeldung lässt sich nicht mehr ändern."
            )
        )
