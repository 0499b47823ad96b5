"""Mail is a row of its cause; a worker sends it once, whatever falls over meanwhile."""

import smtplib
import socket
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from django.db import transaction

from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox import delivery
from quartier.outbox.actions import resend
from quartier.outbox.delivery import deliver, deliver_due, take_next
from quartier.outbox.models import Mail

from .factories import posted


class Mailbox:
    """A real SMTP server; `answers` are given to letters in turn, then it accepts."""

    def __init__(self):
        self.letters, self.answers = [], []

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("unbekannt@"):
            return "550 No such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"


@pytest.fixture
def mailbox(settings):
    box = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    yield box
    server.stop()


def later(minutes):
    return dates.standing_at(dates.now() + timedelta(minutes=minutes))


def test_a_mail_reaches_a_real_server_with_its_headers(neighbourhood, mailbox):
    neighbourhood.email = "buero@example.org"
    mail = posted(
        neighbourhood, subject="Grüße aus dem Büro", body="Schöne Grüße\r\nIhr Büro", in_reply_to="<a@b>"
    )
    assert deliver_due() == 1
    [letter] = mailbox.letters
    assert (letter["To"], letter["Subject"], letter["Reply-To"]) == (
        "anna@example.org", "Grüße aus dem Büro", "buero@example.org")  # fmt: skip
    assert (letter["Message-ID"], letter["In-Reply-To"]) == (mail.message_id, "<a@b>")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content_type() == "text/plain"
    assert letter.get_content().splitlines() == ["Schöne Grüße", "Ihr Büro"]
    mail.refresh_from_db()
    assert (mail.state, mail.attempts, mail.sent_at) == ("sent", 1, dates.now())
    assert deliver_due() == 0


def test_a_mail_lives_and_dies_with_its_cause(neighbourhood):
    with transaction.atomic():
        posted(neighbourhood)
        transaction.set_rollback(True)
    assert Mail.objects.count() == 0


def test_a_cause_is_told_once(neighbourhood):
    assert posted(neighbourhood, key="case:1:received") == posted(
        neighbourhood, key="case:1:received", subject="?"
    )
    assert Mail.objects.count() == 1


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_no_header_can_be_smuggled_in(neighbourhood, mailbox, line_end):
    mail = posted(
        neighbourhood, subject=f"Hallo{line_end}Bcc: opfer@example.org", in_reply_to=f"<a@b>{line_end}X: y"
    )
    assert mail.subject == "Hallo Bcc: opfer@example.org"
    assert deliver_due() == 1
    assert mailbox.letters[0]["Bcc"] is None
    assert mailbox.letters[0]["X"] is None


@pytest.mark.parametrize(
    "to", ["", "a@example.org\nBcc: b@example.org", "a@example.org, b@example.org", "kein", "Ä <a@b>"]
)
def test_only_one_whole_address_is_accepted(neighbourhood, to):
    with pytest.raises(DomainError):
        posted(neighbourhood, to=to)


def test_words_of_strangers_are_never_evaluated(neighbourhood):
    mail = posted(
        neighbourhood, subject="{{ settings }} %(x)s {0}", body="{% include 'x' %} {a} %s \x00\x1b[31m"
    )
    assert mail.subject == "{{ settings }} %(x)s {0}"
    assert mail.body == "{% include 'x' %} {a} %s [31m\n"


def test_a_busy_server_is_tried_again_later_and_later(neighbourhood, mailbox):
    mailbox.answers = ["451 try later", "451 try later"]
    mail = posted(neighbourhood)
    assert deliver_due() == 0
    assert deliver_due() == 0, "not before its time"
    mail.refresh_from_db()
    assert (mail.state, mail.attempts, mail.due_at) == ("queued", 1, dates.now() + timedelta(minutes=1))
    with later(2):
        assert deliver_due() == 0
    with later(4):
        assert deliver_due() == 0
    with later(8):
        assert deliver_due() == 1
    assert len(mailbox.letters) == 1
    assert mailbox.letters[0]["Message-ID"] == mail.message_id


def test_a_server_that_never_answers_ends_in_failed_and_can_be_sent_again(neighbourhood, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    mail = posted(neighbourhood)
    for attempt in range(9):
        with later(attempt * 1000):
            deliver_due()
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("failed", len(delivery.WAITS) + 1)
    assert mail.last_error == "Der Mailserver war nicht zu erreichen."
    resend(mail)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("queued", 0)
    with pytest.raises(DomainError):
        resend(mail)


def test_an_unknown_address_fails_at_once_and_holds_up_nobody(neighbourhood, mailbox):
    lost = posted(neighbourhood, to="unbekannt@example.org")
    posted(neighbourhood)
    assert deliver_due() == 1
    lost.refresh_from_db()
    assert (lost.state, lost.attempts) == ("failed", 1)


def test_a_wrong_password_of_ours_is_no_fault_of_the_mail():
    assert not delivery.is_final(smtplib.SMTPAuthenticationError(535, b"no"))
    assert delivery.is_final(smtplib.SMTPDataError(554, b"spam"))


def test_a_mail_in_the_hands_of_one_worker_is_not_taken_by_another(neighbourhood):
    mail = posted(neighbourhood)
    assert take_next() == mail
    assert take_next() is None


def test_the_mail_of_a_killed_worker_is_taken_over_when_its_lease_ends(neighbourhood, mailbox):
    posted(neighbourhood)
    dead = take_next()  # and the worker is killed
    with later(4):
        assert deliver_due() == 0
    with later(6):
        assert deliver_due() == 1
    assert [letter["Message-ID"] for letter in mailbox.letters] == [dead.message_id]


def test_a_slow_worker_cannot_overwrite_what_its_successor_noted(neighbourhood, mailbox):
    mail = posted(neighbourhood)
    slow = take_next()
    with later(6):
        deliver_due()
    mailbox.answers = ["451 try later"]
    deliver(slow)
    mail.refresh_from_db()
    assert mail.state == "sent"


def test_without_a_mail_server_everything_waits(neighbourhood, settings):
    settings.EMAIL_HOST, settings.IS_DEMO = "", False
    posted(neighbourhood)
    assert deliver_due() == 0
    assert Mail.objects.get().attempts == 0


def test_the_demonstration_writes_files_only(neighbourhood, settings, tmp_path):
    settings.IS_DEMO = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    posted(neighbourhood)
    assert deliver_due() == 1
    assert "anna@example.org" in next(tmp_path.iterdir()).read_text()
