"""Mails for tests, as they come over the wire."""

from email.message import EmailMessage
from email.policy import SMTP


def letter(
    text="Die Bank vor der Apotheke ist kaputt.\n\nGruß\nAnna", *, sender="Anna Muster <anna@example.org>",
    to="buero@example.org", subject="Bank kaputt", message_id="<1@example.org>", html="", files=(), **headers,
) -> bytes:  # fmt: skip
    """A well-formed mail; `headers` with underscores for dashes; `files` are (name, maintype, subtype, bytes)."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = headers.pop("Date", "Thu, 15 Apr 2021 06:50:00 +0200")
    if message_id:
        mail["Message-ID"] = message_id
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    if text or not html:
        mail.set_content(text)
        if html:
            mail.add_alternative(html, subtype="html")
    else:
        mail.set_content(html, subtype="html")
    for name, main, sub, content in files:
        mail.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


HEAD = (
    b"From: Anna Muster <anna@example.org>\r\nTo: buero@example.org\r\nSubject: Bank kaputt\r\n"
    b"Message-ID: <hostile@example.org>\r\nDate: Thu, 15 Apr 2021 06:50:00 +0200\r\nMIME-Version: 1.0\r\n"
)


def bounce_of(message_id: str, *, action="failed", status="5.1.1") -> bytes:
    """A delivery report as RFC 3464 has it."""
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.example.org\r\nTo: quartier@example.org\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <report@mail.example.org>\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"\r\n\r\n'
        "--grenze\r\nContent-Type: text/plain\r\n\r\nI am sorry.\r\n"
        "--grenze\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; anna@example.org\r\nAction: {action}\r\nStatus: {status}\r\n"
        "Diagnostic-Code: smtp; 550 User unknown\r\n\r\n"
        f"--grenze\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Antwort\r\nMessage-ID: {message_id}\r\n\r\n"
        "--grenze--\r\n"
    ).encode()
