"""The verbs of the office: answer, ask back, note, hand over, look again, close, take up again."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext_noop

from ..accounts.models import Person
from ..accounts.roles import Role
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..outbox.actions import plain
from ..outbox.models import Mail
from ..projects.models import Project
from ..sockets.messages import Message
from . import mails
from .actions import say
from .conversation import write_to
from .enums import MessageKind, Way
from .models import Case, CaseMessage
from .queries import team_of
from .states import CASE

NO_TEXT = "Bitte schreiben Sie einen Text."


@transaction.atomic
def answer_case(case: Case, text: str, *, by: Person, way: str = "") -> CaseMessage:
    """Say something final or provisional to the person who asked; counts as the first answer."""
    case, words = lock(case), _demand(text)
    _speak(case)
    move(case, CASE, "answer", by=by, keep_snapshot=False)
    return _tell(case, MessageKind.ANSWER, words, by, way, mails.answered(case, words))


@transaction.atomic
def ask_back(case: Case, text: str, *, by: Person, way: str = "") -> CaseMessage:
    """A question of ours, or „wir klären das“: the case is in clarification."""
    case, words = lock(case), _demand(text)
    _speak(case)
    move(case, CASE, "clarify", by=by, keep_snapshot=False)
    return _tell(case, MessageKind.QUESTION, words, by, way, mails.answered(case, words))


@transaction.atomic
def announce_plan(case: Case, text: str, *, by: Person, way: str = "") -> CaseMessage:
    """Say that it will be done, by whom and when as far as known; the case stays open until then."""
    case, words = lock(case), _demand(text)
    _speak(case)
    move(case, CASE, "plan", by=by, keep_snapshot=False)
    return _tell(case, MessageKind.PLAN, words, by, way, mails.answered(case, words))


@transaction.atomic
def close_case(case: Case, text: str, *, by: Person, is_possible: bool = True, way: str = "") -> CaseMessage:
    """Say what became of it. What was not possible needs a reason."""
    case, words = lock(case), plain(text).strip()
    if not words:
        sentence = "Bitte schreiben Sie, was daraus wurde." if is_possible else "Bitte nennen Sie den Grund."
        raise DomainError(sentence, field="text")
    _speak(case)
    case.closed_at, case.follow_up_on = dates.now(), None
    move(case, CASE, "finish" if is_possible else "refuse", by=by, keep_snapshot=False)
    line = _tell(case, MessageKind.OUTCOME, words, by, way, mails.closed(case, words))
    for other in case.merged.exclude(reporter_email=""):
        write_to(other, mails.closed(other, words), "cases.closed", key=f"case:{other.pk}:outcome:{line.pk}")
    return line


@transaction.atomic
def reopen_case(case: Case, *, by: Person) -> Case:
    """Take up again what was closed."""
    case = lock(case)
    case.closed_at, case.waits_for_us = None, True
    move(case, CASE, "reopen", by=by, keep_snapshot=False)
    say(case, MessageKind.REOPENING, "", by=by, author=_role(case, by))
    return case


@transaction.atomic
def note_on_case(case: Case, text: str, *, by: Person) -> CaseMessage:
    """An internal note; the person who asked never sees it."""
    case, words = lock(case), _demand(text)
    message = say(case, MessageKind.NOTE, words, by=by)
    record(case, "Vermerk geschrieben", by=by, keep_snapshot=False)
    return message


@transaction.atomic
def plan_case(
    case: Case,
    *,
    assignee: Person | None,
    follow_up_on: date | None,
    project: Project | None,
    by: Person,
    topic: str | None = None,
) -> Case:
    """Who takes care of it, when to look at it again, which project and topic it belongs to (None: as it is)."""
    case = lock(case)
    if assignee is not None and not team_of(case.neighbourhood).filter(pk=assignee.pk).exists():
        raise DomainError("Diese Person gehört nicht zum Team des Quartiers.", field="assignee")
    if project is not None and project.neighbourhood_id != case.neighbourhood_id:
        raise DomainError("Dieses Projekt gehört zu einem anderen Quartier.", field="project")
    if follow_up_on is not None and not case.is_open:
        raise DomainError(
            "Das Anliegen ist abgeschlossen: es braucht keine Wiedervorlage.", field="follow_up_on"
        )
    if follow_up_on is not None and follow_up_on != case.follow_up_on and follow_up_on < dates.today():
        raise DomainError("Der Tag der Wiedervorlage liegt in der Vergangenheit.", field="follow_up_on")
    case.assignee, case.follow_up_on, case.project = assignee, follow_up_on, project
    if topic is not None:
        case.topic = topic
        case.clean_fields(exclude=[f.name for f in case._meta.fields if f.name != "topic"])
    case.save()
    record(case, "eingeplant", by=by, keep_snapshot=False)
    return case


def _demand(text: str) -> str:
    words = plain(text).strip()
    if not words:
        raise DomainError(NO_TEXT, field="text")
    return words


def _speak(case: Case) -> None:
    """The last word is ours now."""
    case.waits_for_us = False
    case.answered_at = case.answered_at or dates.now()


def _tell(case: Case, kind: str, text: str, by: Person, way: str, letter: Message) -> CaseMessage:
    """Write the line and, when it shall go by mail, the mail in the same breath."""
    way = way or (Way.MAIL if case.reporter_email else Way.ONLINE)
    if way == Way.MAIL and not case.reporter_email:
        raise DomainError("Zu diesem Anliegen gibt es keine E-Mail-Adresse.", field="way")
    mail: Mail | None = None
    if way == Way.MAIL:
        mail = write_to(case, letter, "cases.closed" if kind == MessageKind.OUTCOME else "cases.answered")
    return say(case, kind, text, by=by, author=_role(case, by), way=way, mail=mail)


def _role(case: Case, by: Person) -> str:
    """Staff appear by their role."""
    is_city = Role.CITY_OFFICER in by.roles_in(case.neighbourhood)
    return gettext_noop("Stadtverwaltung") if is_city else gettext_noop("Quartiersmanagement")
