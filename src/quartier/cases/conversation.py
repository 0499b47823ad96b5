"""A case as a conversation by mail: which ids answers refer to, and which case a mail means."""

import re
from collections.abc import Iterable

from django.db.models import Q

from ..kernel.codes import CODE
from ..mailbox.models import IncomingMail
from ..outbox.actions import post_mail
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.messages import Message
from .enums import Channel
from .models import Case, CaseMail, CaseMessage, Forwarding
from .queries import case_with_code

_PREFIXES = re.compile(r"^(?:(?:re|aw|wg|fw|fwd|antw|antwort)\s*(?:\[\d+\])?\s*:\s*)+", re.I)
_OF_CASE = re.compile(r"(case|forwarding):(\d+):")


def thread_of(case: Case) -> list[str]:
    """The ids of all mails about a case, ours and theirs, the oldest first."""
    ours = Mail.objects.filter(pk__in=case.messages.filter(mail__isnull=False).values("mail"))
    ours |= Mail.objects.filter(key=f"case:{case.pk}:received")
    theirs = IncomingMail.objects.filter(case_mail__case=case).exclude(message_id="")
    told = [
        *theirs.order_by("pk").values_list("received_at", "message_id"),
        *ours.order_by("pk").values_list("created_at", "message_id"),
    ]
    return list(dict.fromkeys(message_id for _at, message_id in sorted(told, key=lambda each: each[0])))


def subject_for(case: Case, subject: str) -> str:
    """Who wrote by mail finds our answer under their own subject, with the code that leads back to the case."""
    if case.channel != Channel.MAIL:
        return subject
    return f"Re: {bare_subject(case.subject)[:150]} [{case.code}]"


def bare_subject(text: str) -> str:
    """A subject without „AW: Re: WG:“ and without a code of ours."""
    return " ".join(CODE.sub("", _PREFIXES.sub("", text)).replace("[]", "").split())


def case_meant(mail: IncomingMail) -> Case | None:
    """The case a mail is about: by the mail it answers, then by a code in its subject."""
    assert mail.neighbourhood is not None
    return (
        _by_ours(mail.answered_mail, mail.neighbourhood)
        or _by_theirs(mail)
        or _by_code(mail.subject, mail.neighbourhood)
    )


def forwarding_meant(mail: IncomingMail) -> Forwarding | None:
    """The live forwarding that a department or an actor answers by mail instead of by the link."""
    key = _OF_CASE.match((mail.answered_mail.key if mail.answered_mail else "") or "")
    if key is None or key[1] != "forwarding" or mail.neighbourhood is None:
        return None
    found = _forwarding_with(key[2], mail.neighbourhood)
    is_theirs = found is not None and found.email.casefold() == mail.sender_address.casefold() != ""
    return found if found is not None and is_theirs and found.is_live else None


def write_to(case: Case, letter: Message, kind: str, *, key: str | None = None) -> Mail:
    """A mail of ours about a case: in the thread, and under the subject, of the conversation so far."""
    thread = thread_of(case)
    return post_mail(
        Message(subject_for(case, letter.subject), letter.body),
        neighbourhood=case.neighbourhood, to=case.reporter_email, kind=kind, key=key,
        in_reply_to=thread[-1] if thread else "", references=thread, is_automatic=False,
    )  # fmt: skip


def case_of(mail: Mail, neighbourhood: Neighbourhood) -> Case | None:
    """The case a mail of the outbox was written for."""
    return _by_ours(mail, neighbourhood)


def attach_mails(case: Case, lines: Iterable[CaseMessage]) -> IncomingMail | None:
    """Give each line of a case the mail it came by (`incoming`), for the desk; returns the one that opened it."""
    links = CaseMail.objects.filter(Q(case=case) | Q(case__merged_into=case), mail__erased_at__isnull=True)
    found = {}
    for link in links.select_related("mail").prefetch_related("mail__attachments"):
        link.mail.files = list(link.mail.attachments.all())  # type: ignore[attr-defined]
        found[link.message_id or -link.case_id] = link.mail
    for line in lines:
        line.incoming = found.get(line.pk)  # type: ignore[attr-defined]
    return found.get(-case.pk)


def _by_ours(mail: Mail | None, neighbourhood: Neighbourhood) -> Case | None:
    if mail is None:
        return None
    own = Case.objects.filter(neighbourhood=neighbourhood)
    if found := own.filter(messages__mail=mail).first():
        return found
    if mail.kind.startswith("cases.") and (key := _OF_CASE.match(mail.key or "")):
        if key[1] == "case":
            return own.filter(pk=key[2]).first()
        forwarding = _forwarding_with(key[2], neighbourhood)
        return forwarding.case if forwarding else None
    return None


def _forwarding_with(pk: str, neighbourhood: Neighbourhood) -> Forwarding | None:
    return Forwarding.objects.filter(pk=pk, case__neighbourhood=neighbourhood).select_related("case").first()


def _by_theirs(mail: IncomingMail) -> Case | None:
    """Somebody writes again before we answered: their own first mail is named."""
    if not mail.answers:
        return None
    return Case.objects.filter(
        neighbourhood=mail.neighbourhood, case_mails__mail__message_id__in=mail.answers[:50]
    ).order_by("-pk").first()  # fmt: skip


def _by_code(subject: str, neighbourhood: Neighbourhood) -> Case | None:
    found = (case_with_code(neighbourhood, code) for code in CODE.findall(subject)[:3])
    return next((case for case in found if case), None)
