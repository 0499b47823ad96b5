"""Mails of the demonstration, read by the same reader as any other; no server is asked."""

from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial
from typing import Any

from ..mailbox.models import IncomingMail
from ..mailbox.reading.mail import read_mail
from ..mailbox.receiving import take_in
from ..outbox.models import Mail
from .conversation import thread_of
from .incoming import RECEIVER, receive
from .models import Case

# Each: sender, subject, text; further headers by name.
LETTERS: dict[str, dict[str, str]] = {
    "krause": {
        "From": "S. Krause <s.krause@example.org>", "Subject": "Quartiersgespräch im Mai?",
        "text": "Guten Tag,\n\nfindet das Quartiersgespräch im Mai statt, und kann man sich auch ohne Treffen beteiligen?\n\n"
                "Viele Grüße\nS. Krause\n\n-- \nVon unterwegs geschrieben, Tippfehler bitte verzeihen",
    },
    "brandt": {
        "From": "K. Brandt <k.brandt@example.org>", "Subject": "AW: Antwort auf Ihr Anliegen",
        "text": "Prima, dann im Frühjahr das erste Mal.\n\nAm 22.09.2020 um 09:00 schrieb Quartiersbüro:\n"
                "> Guten Tag,\n>\n> das nehmen wir sehr gern an! Zangen und Säcke bekommen Sie bei uns im Büro, der\n"
                "> Stadtpflegebetrieb holt ab.\n\n-- \nK. Brandt, Wandergruppe Mulde",
    },
    "kita": {
        "From": "Kindertagesstätte <kita@example.org>", "Subject": "Bilder der Vorschulkinder am 8. Mai",
        "text": "Liebes Quartiersbüro,\n\nkönnen unsere Vorschulkinder beim Tag der Städtebauförderung am 8. Mai ihre Bilder vom "
                "neuen Spielplatz zeigen? Ein Bild hängt an.\n\nHerzliche Grüße aus der Kita\n\n"
                "-----Ursprüngliche Nachricht-----\nVon: Stadtteil-Rundbrief\nGesendet: Freitag, 9. April 2021\n\n"
                "Am 8. Mai ist Tag der Städtebauförderung. Wer etwas beitragen möchte, meldet sich im Quartiersbüro.",
    },
    "sperrmuell": {
        "From": "P. Sander <p.sander@example.org>", "Subject": "Sperrmüll in der Ackerstraße",
        "text": "Seit Tagen liegt Sperrmüll auf dem Gehweg in der Ackerstraße. Wer holt ihn ab?",
    },
    "sperrmuell_again": {
        "From": "P. Sander <p.sander@example.org>", "Subject": "AW: Sperrmüll in der Ackerstraße",
        "text": "Nun liegt doch wieder etwas da, zwei Matratzen und ein Kühlschrank.",
    },
    "away": {
        "From": "S. Krause <s.krause@example.org>", "Subject": "Abwesenheit: Ihre Nachricht", "Auto-Submitted": "auto-replied",
        "text": "Ich bin bis zum 20. April nicht erreichbar.",
    },
    "newsletter": {
        "From": "Werkzeugversand <news@example.net>", "Subject": "Frühlingsangebote für Ihren Garten", "Precedence": "bulk",
        "text": "Jetzt alle Rasenmäher günstiger.",
    },
}  # fmt: skip


def came_in(
    story: Any, name: str, at: datetime, *, picture: bytes = b"", answers: str = "", code: str = ""
) -> IncomingMail:
    """A mail of the demonstration reaches the office at this moment; a case it opens gets the code."""
    letter = EmailMessage()
    for header, value in LETTERS[name].items():
        if header != "text":
            letter[header] = value
    letter["To"], letter["Date"] = story.neighbourhood.email, format_datetime(at)
    letter["Message-ID"] = f"<{name}@demo.example.org>"
    if answers:
        letter["In-Reply-To"] = answers
    letter.set_content(LETTERS[name]["text"])
    if picture:
        letter.add_attachment(picture, maintype="image", subtype="png", filename="Unser Spielplatz.png")
    receiver = replace(RECEIVER, receive=partial(receive, code=code))
    return take_in(read_mail(letter.as_bytes()), among=[receiver])


def case_by_mail(story: Any, name: str, at: datetime, **more: Any) -> Case:
    return came_in(story, name, at, **more).case_mail.case


def latest_of(case: Case) -> str:
    """The id of the latest mail we wrote about a case."""
    return thread_of(case)[-1]


def confirmation_of(case: Case) -> str:
    """The id of our first mail about a case, as an answer to it names it."""
    return Mail.objects.get(key=f"case:{case.pk}:received").message_id
