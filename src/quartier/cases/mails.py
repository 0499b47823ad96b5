"""The mails of a case. None repeats what a visitor typed: an address may be a stranger's."""

from datetime import date, datetime, timedelta

from django.utils import translation
from django.utils.translation import gettext as _

from ..kernel import dates
from ..places.models import Neighbourhood
from ..sockets.messages import Message
from ..ui.templatetags.ui import day_number
from .models import Case, Forwarding


def follow_address(case: Case) -> str:
    """The life line's whole address, as a mail and a printed slip need it."""
    return case.neighbourhood.whole_address(case.get_absolute_url())


def received(case: Case) -> Message:
    """Right after a case came in: the code, and what happens next."""
    with translation.override(case.language):
        return Message(
            _("Ihr Anliegen ist angekommen"),
            _letter(
                case.neighbourhood,
                _("vielen Dank. Ihr Anliegen ist im Quartiersbüro angekommen."),
                _("Ihr Code: %(code)s") % {"code": case.code},
                _("Wir antworten Ihnen bis zum %(day)s.") % {"day": day_number(case.answer_due_on)},
                _follow(case),
                _("Sie haben uns nichts geschrieben? Dann hat sich jemand bei der Adresse vertippt. "
                  "Sie müssen nichts tun."),
            ),
        )  # fmt: skip


def answered(case: Case, text: str) -> Message:
    """An answer or a question of the office."""
    with translation.override(case.language):
        return Message(_("Antwort auf Ihr Anliegen"), _letter(case.neighbourhood, text, _follow(case)))


def closed(case: Case, text: str) -> Message:
    """What became of the case."""
    with translation.override(case.language):
        return Message(_("Ihr Anliegen ist abgeschlossen"), _letter(case.neighbourhood, text, _follow(case)))


def merged(case: Case) -> Message:
    """The case belongs to one that is being worked on."""
    with translation.override(case.language):
        return Message(
            _("Ihr Anliegen wird schon bearbeitet"),
            _letter(
                case.neighbourhood,
                _("jemand hat uns das Gleiche gemeldet wie Sie. Wir bearbeiten beides zusammen. Was daraus wird, "
                  "erfahren Sie von uns und auf Ihrer Seite zum Verfolgen."),
                _follow(case),
            ),
        )  # fmt: skip


def forwarded(forwarding: Forwarding, link: str) -> Message:
    """To a department or an actor. What the visitor wrote stands on the page behind the link, not in the mail."""
    return Message(
        "Bitte um Stellungnahme zu einem Anliegen aus dem Quartier",
        _letter(
            forwarding.neighbourhood,
            f"bei uns ist ein Anliegen eingegangen, zu dem wir {forwarding.recipient} um eine Auskunft bitten:",
            forwarding.question,
            f"Unter diesem Link lesen Sie das Anliegen und können gleich antworten, ohne Anmeldung:\n{link}",
            f"Der Link gilt bis zum {day_number(forwarding.expires_at)}. Bitte geben Sie ihn nur im Haus weiter.",
        ),
    )


def forward_reminder(forwarding: Forwarding, link: str) -> Message:
    """After a week without an answer."""
    return Message(
        "Erinnerung: Bitte um Stellungnahme zu einem Anliegen",
        _letter(
            forwarding.neighbourhood,
            f"am {day_number(forwarding.sent_at)} haben wir Sie um eine Auskunft gebeten:",
            forwarding.question,
            f"Ein kurzer Satz genügt:\n{link}",
            f"Der Link gilt bis zum {day_number(forwarding.expires_at)}.",
        ),
    )


def _specimen_forwarding() -> Forwarding:
    day = datetime(2021, 4, 15, 9, tzinfo=dates.LOCAL)
    return Forwarding(
        case=specimen(), recipient="Tiefbauamt", question="Wann wird die Bank repariert?", sent_at=day,
        expires_at=day + timedelta(days=14),
    )  # fmt: skip


_LINK = "https://quartier.example.org/anliegen/weitergabe/K7M-4TQ-9XB-…/"


def _follow(case: Case) -> str:
    address = follow_address(case)
    if not address:
        return _("Mit dem Code %(code)s können Sie im Quartiersbüro jederzeit nachfragen.") % {
            "code": case.code
        }
    return _("Hier lesen Sie den Stand und können antworten:") + f"\n{address}"


def _letter(neighbourhood: Neighbourhood, *paragraphs: str) -> str:
    lines = [
        _("Guten Tag,"),
        *paragraphs,
        _("Freundliche Grüße\nIhr Quartiersbüro %(name)s") % {"name": neighbourhood},
    ]
    if neighbourhood.phone:
        lines.append(_("Telefon: %(phone)s") % {"phone": neighbourhood.phone})
    return "\n\n".join(lines)


def specimen() -> Case:
    """An invented case that is never saved, for previews and tests."""
    neighbourhood = Neighbourhood(
        name="Am Leipziger Tor", hosts=["quartier.example.org"], phone="0340 000000"
    )
    return Case(
        neighbourhood=neighbourhood, code="K7M-4TQ-9XB", subject="Sitzbank", answer_due_on=date(2021, 4, 20)
    )


_ANSWER = "die Stadt hat zugesagt, die Bank vor der Apotheke bis Ende Mai zu erneuern."

SPECIMENS = (
    ("cases.received", "Anliegen angekommen", lambda: received(specimen())),
    ("cases.answered", "Antwort auf ein Anliegen", lambda: answered(specimen(), _ANSWER)),
    ("cases.merged", "Anliegen zusammengeführt", lambda: merged(specimen())),
    ("cases.forwarded", "Anliegen weitergegeben", lambda: forwarded(_specimen_forwarding(), _LINK)),
    (
        "cases.forward_reminder",
        "Erinnerung an eine Weitergabe",
        lambda: forward_reminder(_specimen_forwarding(), _LINK),
    ),
    ("cases.closed", "Anliegen abgeschlossen", lambda: closed(specimen(), _ANSWER)),
)
