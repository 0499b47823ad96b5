"""The mails to those who have registered for a date. None repeats what a visitor typed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from django.utils import translation
from django.utils.translation import gettext as _

from ..places.models import Neighbourhood, Place
from ..sockets.messages import Message, MessageKind
from .attendees import attendee_url, people
from .enums import Format
from .models import Event, Registration
from .showing import when
from .states import REGISTERED, WAITLISTED

Writer = Callable[[Registration], Message]


def registered(registration: Registration) -> Message:
    """Right after registering: when, where, for how many, the code, and how to change it."""
    with translation.override(registration.language):
        return Message(_("Sie sind angemeldet"), _letter(registration, _("Sie sind angemeldet:")))


def waiting(registration: Registration) -> Message:
    """No place is free, but they will be told."""
    with translation.override(registration.language):
        opening = _("im Moment sind alle Plätze vergeben. Sie stehen auf der Warteliste für:")
        return Message(_("Sie stehen auf der Warteliste"), _letter(registration, opening, _promise()))


def promoted(registration: Registration) -> Message:
    """A place is free, and it is theirs."""
    with translation.override(registration.language):
        opening = _("gute Nachricht: Es ist Platz für Sie. Sie sind jetzt angemeldet:")
        return Message(_("Sie sind dabei: Ein Platz ist frei geworden"), _letter(registration, opening))


def party_changed(registration: Registration) -> Message:
    """More or fewer people come."""
    with translation.override(registration.language):
        opening = _("wir haben Ihre Anmeldung geändert. Jetzt gilt:")
        return Message(_("Ihre Anmeldung ist geändert"), _letter(registration, opening))


def changed(registration: Registration) -> Message:
    """The date has another time or place."""
    with translation.override(registration.language):
        opening = _("der Termin, zu dem Sie angemeldet sind, hat sich geändert. Jetzt gilt:")
        hint = _(
            "Passt es Ihnen so nicht mehr? Dann melden Sie sich bitte ab, damit jemand anderes den Platz bekommt."
        )
        return Message(_("Ihre Veranstaltung hat sich geändert"), _letter(registration, opening, hint))


def called_off(registration: Registration) -> Message:
    """The date does not take place."""
    with translation.override(registration.language):
        sentence = _("leider fällt dieser Termin aus:")
        return Message(
            _("Abgesagt: Ihr Termin fällt aus"),
            _frame(
                registration,
                sentence,
                _facts(registration),
                _reason(registration.event),
                _("Es tut uns leid."),
            ),
        )


def postponed(registration: Registration) -> Message:
    """The date is put off; the new day is not known yet."""
    with translation.override(registration.language):
        sentence = _("dieser Termin ist verschoben. Der neue Tag steht noch nicht fest:")
        hint = _("Ihre Anmeldung bleibt bestehen. Sobald der neue Tag feststeht, schreiben wir Ihnen.")
        facts, reason = _facts(registration), _reason(registration.event)
        return Message(_("Ihr Termin ist verschoben"), _frame(registration, sentence, facts, reason, hint))


def takes_place(registration: Registration) -> Message:
    """It was called off by mistake, or takes place after all."""
    with translation.override(registration.language):
        opening = _("der Termin findet doch statt:")
        return Message(_("Ihr Termin findet doch statt"), _letter(registration, opening))


def withdrawn(registration: Registration) -> Message:
    """A receipt for who does not come."""
    with translation.override(registration.language):
        sentence = _("Sie haben sich abgemeldet. Danke, dass Sie Bescheid gesagt haben. Es ging um:")
        return Message(_("Sie sind abgemeldet"), _frame(registration, sentence, _facts(registration)))


def dropped(registration: Registration) -> Message:
    """The office had to say no: the reason."""
    with translation.override(registration.language):
        sentence = _("leider müssen wir Ihre Anmeldung absagen:")
        reason = _("Grund: %(reason)s") % {"reason": registration.reason} if registration.reason else ""
        hint = _("Haben Sie Fragen? Rufen Sie uns an.")
        return Message(
            _("Wir müssen Ihre Anmeldung absagen"),
            _frame(registration, sentence, _facts(registration), reason, hint),
        )


def set_waiting(registration: Registration) -> Message:
    """Fewer people may come than have registered."""
    with translation.override(registration.language):
        opening = _(
            "zu diesem Termin dürfen jetzt weniger Personen kommen. Sie stehen deshalb auf der Warteliste für:"
        )
        return Message(_("Sie stehen jetzt auf der Warteliste"), _letter(registration, opening, _promise()))


def reminder(registration: Registration) -> Message:
    """The day before."""
    with translation.override(registration.language):
        opening = _("morgen ist es so weit. Wir freuen uns auf Sie.")
        return Message(_("Morgen: Ihr Termin"), _letter(registration, opening))


def _promise() -> str:
    return _(
        "Wird genug Platz frei, rücken Sie von selbst nach, und wir sagen Ihnen Bescheid. Bitte kommen Sie nicht, "
        "bevor Sie von uns gehört haben."
    )


def _facts(registration: Registration) -> str:
    event = registration.event
    meeting = event.local.meeting_point
    lines = [
        event.local.title,
        when(event),
        ", ".join(part for part in (event.where, event.place.address if event.place else "") if part),
        _("Treffpunkt: %(place)s") % {"place": meeting} if meeting else "",
        event.online_url if registration.state == REGISTERED else "",
        people(registration.party_size),
    ]
    return "\n".join(line for line in lines if line)


def _reason(event: Event) -> str:
    return _("Grund: %(reason)s") % {"reason": event.local.held_reason} if event.held_reason else ""


def _letter(registration: Registration, opening: str, hint: str = "") -> str:
    code = _("Ihr Code: %(code)s") % {"code": registration.code}
    return _frame(registration, opening, _facts(registration), hint, code, _change(registration))


def _change(registration: Registration) -> str:
    if url := attendee_url(registration):
        return _("Ändern oder abmelden können Sie sich hier:") + f"\n{url}"
    return _("Sie möchten etwas ändern oder sich abmelden? Rufen Sie uns an und nennen Sie den Code.")


def _frame(registration: Registration, *paragraphs: str) -> str:
    neighbourhood = registration.neighbourhood
    lines = [
        _("Guten Tag,"),
        *(paragraph for paragraph in paragraphs if paragraph),
        _("Freundliche Grüße\nIhr Quartiersbüro %(name)s") % {"name": neighbourhood},
    ]
    if neighbourhood.phone:
        lines.append(_("Telefon: %(phone)s") % {"phone": neighbourhood.phone})
    return "\n\n".join(lines)


def specimen(state: str = REGISTERED) -> Registration:
    """An invented registration that is never saved, for previews and tests."""
    neighbourhood = Neighbourhood(
        name="Am Leipziger Tor", hosts=["quartier.example.org"], phone="0340 000000"
    )
    begins = datetime(2021, 5, 27, 15, 0, tzinfo=UTC)
    event = Event(
        neighbourhood=neighbourhood, format=Format.WALK, title="Quartiersspaziergang", starts_at=begins,
        ends_at=begins + timedelta(minutes=90), meeting_point="An der alten Kastanie",
        place=Place(name="Große Wiese", street="Ackerstraße", postcode="06842", town="Dessau-Roßlau"),
        held_reason="Es ist Sturm angesagt",
    )  # fmt: skip
    return Registration(
        neighbourhood=neighbourhood, event=event, code="K7M-4TQ-9XB", party_size=3, state=state,
        reason="Der Weg ist gesperrt",
    )  # fmt: skip


KINDS = (
    MessageKind("events.registered", "Anmeldung zu einem Termin", lambda: registered(specimen())),
    MessageKind("events.waiting", "Warteliste", lambda: waiting(specimen(WAITLISTED))),
    MessageKind("events.promoted", "Von der Warteliste nachgerückt", lambda: promoted(specimen())),
    MessageKind("events.party_changed", "Anmeldung geändert", lambda: party_changed(specimen())),
    MessageKind("events.changed", "Termin geändert", lambda: changed(specimen())),
    MessageKind("events.called_off", "Termin fällt aus", lambda: called_off(specimen())),
    MessageKind("events.postponed", "Termin verschoben", lambda: postponed(specimen())),
    MessageKind("events.takes_place", "Termin findet doch statt", lambda: takes_place(specimen())),
    MessageKind("events.withdrawn", "Abmeldung von einem Termin", lambda: withdrawn(specimen())),
    MessageKind("events.dropped", "Anmeldung vom Büro abgesagt", lambda: dropped(specimen())),
    MessageKind("events.set_waiting", "Zurück auf die Warteliste", lambda: set_waiting(specimen(WAITLISTED))),
    MessageKind("events.reminder", "Erinnerung an einen Termin", lambda: reminder(specimen())),
)
