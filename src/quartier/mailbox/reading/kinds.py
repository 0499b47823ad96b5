"""Who wrote: a person, or a machine that must never be answered (RFC 3834, RFC 3464 and what programs really do)."""

import re
from dataclasses import dataclass
from email.message import Message

from ..enums import MailKind
from .cleaning import one_line
from .headers import Head, header, ids

_MACHINES = re.compile(r"(mailer-daemon|postmaster|mail-daemon|bounces?[+-].*|.*-bounces)@", re.I)
_SILENT = re.compile(r"(no-?reply|do-?not-?reply|noreply.*|keine-?antwort)@", re.I)
_AUTO_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Auto-Reply-From", "X-Mail-Autoreply")


@dataclass(frozen=True)
class Bounce:
    """What a mail server reports of a mail of ours; `ids` name the mails it can be about."""

    ids: tuple[str, ...]
    is_final: bool
    reason: str


def kind_of(message: Message, head: Head) -> MailKind:
    if header(message, "X-Spam-Flag").strip().lower() == "yes":
        return MailKind.SPAM
    if _is_report(message) or _MACHINES.match(head.sender_address):
        return MailKind.BOUNCE
    submitted = header(message, "Auto-Submitted").partition(";")[0].strip().lower()
    precedence = header(message, "Precedence").strip().lower()
    if submitted not in {"", "no"} or precedence == "auto_reply" or head.return_path == "":
        return MailKind.AUTO_REPLY
    if any(message.get(name) is not None for name in _AUTO_HEADERS):
        return MailKind.AUTO_REPLY
    if precedence in {"bulk", "junk", "list"} or any(
        message.get(name) is not None for name in ("List-Id", "List-Post", "List-Unsubscribe")
    ):
        return MailKind.LIST
    return MailKind.LETTER


def may_be_answered(message: Message, head: Head, kind: MailKind) -> bool:
    """Whether a confirmation may go to the sender: only a person whose address is most likely the true one."""
    if kind != MailKind.LETTER or not head.sender_address or _SILENT.match(head.sender_address):
        return False
    if header(message, "X-Auto-Response-Suppress").strip().lower() not in {"", "none"}:
        return False
    if head.return_path and _house(head.return_path) != _house(head.sender_address):
        return False
    # Our own server writes its verdict on top; further down anybody may have written what they like.
    return "dmarc=fail" not in header(message, "Authentication-Results").lower()


def bounce_in(message: Message) -> Bounce:
    """The report in a delivery failure, also of servers that do not keep to the standard."""
    found, facts = ids(header(message, "In-Reply-To")), {"action": "", "status": "", "diagnostic-code": ""}
    for part in _parts(message):
        kind = part.get_content_type()
        if kind in {"message/rfc822", "message/global", "text/rfc822-headers"}:
            found += _ids_of_original(part)
        elif kind in {"message/delivery-status", "message/global-delivery-status"}:
            for block in part.get_payload() if part.is_multipart() else []:
                for name in facts:
                    facts[name] = facts[name] or (header(block, name) if isinstance(block, Message) else "")
    found += ids(header(message, "References"))
    action, status = facts["action"].strip().lower(), facts["status"].strip()
    reason = one_line(f"{status} {facts['diagnostic-code'].partition(';')[2]}".strip(), 150)
    return Bounce(tuple(dict.fromkeys(found))[:50], action == "failed" or status.startswith("5"), reason)


def _is_report(message: Message) -> bool:
    if message.get_content_type() != "multipart/report":
        return False
    report = message.get_param("report-type")
    return not isinstance(report, str) or "delivery-status" in report.lower()


def _parts(message: Message) -> list[Message]:
    """The upper two floors of the tree: reports are flat."""
    children = message.get_payload() if message.is_multipart() else []
    return [child for child in children if isinstance(child, Message)] if isinstance(children, list) else []


def _ids_of_original(part: Message) -> list[str]:
    for inner in _parts(part):
        return ids(header(inner, "Message-ID"))
    text = part.get_payload()
    line = re.search(r"^message-id:(.{0,300})", text[:20_000], re.I | re.M) if isinstance(text, str) else None
    return ids(line[1]) if line else []


def _house(address: str) -> str:
    """The last two labels of a domain: mail of bounces.example.org may speak for example.org."""
    return ".".join(address.rpartition("@")[2].lower().split(".")[-2:])
