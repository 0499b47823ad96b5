"""Fetching from a real IMAP server, and a whole conversation by mail through real servers."""

import socket
import ssl
import subprocess
from datetime import timedelta
from email.message import EmailMessage

import pytest
from django.urls import reverse

from quartier.cases.enums import MessageKind
from quartier.cases.models import Case
from quartier.config import safety
from quartier.jobs.models import Schedule
from quartier.jobs.running import run_due
from quartier.kernel import dates
from quartier.mailbox import box as box_module
from quartier.mailbox import fetching
from quartier.mailbox.account import Account, read_account
from quartier.mailbox.box import DONE, KEPT, Box
from quartier.mailbox.fetching import check_mailbox, fetch_mail
from quartier.mailbox.models import IncomingMail
from quartier.mailbox.retention import ORIGINALS_KEPT, clear_originals
from quartier.outbox.delivery import deliver_due
from quartier.sockets.duties import DutyFailed

from .hostile import HOSTILE
from .letters import letter
from .servers import CITIZEN

pytestmark = pytest.mark.django_db


def test_a_conversation_by_mail_through_real_servers(post_office, imap, desk, coordinator):
    """Question, confirmation, answer at the desk, reply to it: one case, threaded on both sides."""
    question = EmailMessage()
    question["From"], question["To"], question["Subject"] = (
        f"Anna Muster <{CITIZEN}>",
        "buero@example.org",
        "Bank am Tor",
    )
    question["Message-ID"], question["Date"] = "<frage@example.org>", "Thu, 15 Apr 2021 08:55:00 +0200"
    question.set_content("Wann wird die Bank repariert?\n\n-- \nAnna Muster\nAckerstraße")
    post_office.write(question)
    assert fetch_mail() == 1
    case = Case.objects.get()
    assert (case.subject, case.channel, case.description) == (
        "Bank am Tor",
        "mail",
        "Wann wird die Bank repariert?",
    )
    deliver_due()
    (confirmation,) = post_office.of_citizen
    assert confirmation["In-Reply-To"] == "<frage@example.org>"

    page = desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert "E-Mail" in page
    form = {"text": "Im Mai, sagt die Stadt.", "step": "answer", "way": "mail", "once": "1" * 32}
    answered = desk.post(reverse("cases:answer", args=[case.pk]), form)
    assert answered.status_code == 302
    deliver_due()
    answer = post_office.of_citizen[-1]
    assert answer["Subject"] == f"Re: Bank am Tor [{case.code}]"
    assert answer["In-Reply-To"] == confirmation["Message-ID"]
    assert answer["References"].split() == ["<frage@example.org>", confirmation["Message-ID"]]
    assert answer["Auto-Submitted"] is None

    reply = EmailMessage()
    reply["From"], reply["To"], reply["Subject"] = CITIZEN, answer["Reply-To"], f"AW: {answer['Subject']}"
    reply["Message-ID"], reply["In-Reply-To"] = "<zwei@example.org>", answer["Message-ID"]
    quoted = "\n".join(f"> {line}" for line in answer.get_content().splitlines())
    reply.set_content(
        f"Danke! Und die zweite Bank?\n\nAm 15.04.2021 um 09:00 schrieb Quartiersbüro:\n{quoted}"
    )
    post_office.write(reply)
    assert fetch_mail() == 1
    case.refresh_from_db()
    line = case.messages.get(kind=MessageKind.REPLY)
    assert (Case.objects.count(), line.text, case.waits_for_us) == (1, "Danke! Und die zweite Bank?", True)
    assert "Im Mai, sagt die Stadt." in line.case_mail.mail.quoted
    page = desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert "Danke! Und die zweite Bank?" in page
    assert "Zitierter Text" in page
    assert imap.mails_in("INBOX") == []
    assert [b"\\Seen" in mail.flags for mail in imap.mails_in(DONE)] == [True, True]


def test_all_that_is_nasty_comes_through_the_real_server(imap):
    names = ["nested_300", "zeros", "html_script", "zip_bomb", "halves_of_characters", "million_headers"]
    for name in names:
        imap.deliver(HOSTILE[name].replace(b"\0", b"") or b"\r\n")
    assert fetch_mail() == len(names)
    assert Case.objects.count() == len(names)
    assert fetch_mail() == 0


def test_a_huge_mail_stays_on_the_server(imap, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_BYTES", 50_000)
    fetched = []
    original = Box.fetch
    monkeypatch.setattr(Box, "fetch", lambda *a: fetched.append(original(*a)) or fetched[-1])
    imap.deliver(letter(files=[("film.mp4", "video", "mp4", b"x" * 200_000)]))
    assert fetch_mail() == 1
    assert sum(map(len, fetched)) < 3000
    assert Case.objects.get().subject == "Bank kaputt"
    assert "nicht geholt" in IncomingMail.objects.get().notes[0]
    assert [mail["Subject"] for mail in imap.mails_in(KEPT)] == ["Bank kaputt"]


def test_killed_between_keeping_and_putting_away_it_is_one_case(imap, monkeypatch):
    def die(*_arguments):
        raise KeyboardInterrupt

    imap.deliver(letter())
    with monkeypatch.context() as broken:
        broken.setattr(Box, "put_away", die)
        with pytest.raises(KeyboardInterrupt):
            fetch_mail()
    assert len(imap.mails_in("INBOX")) == 1
    assert b"\\Seen" not in imap.mails_in("INBOX")[0].flags
    assert fetch_mail() == 1
    assert (Case.objects.count(), imap.mails_in("INBOX")) == (1, [])


def test_one_mail_that_cannot_be_kept_does_not_hold_up_the_others(imap, monkeypatch):
    imap.deliver(letter(subject="Schlimm", message_id="<1@x.org>"))
    imap.deliver(letter(subject="Gut", message_id="<2@x.org>"))
    original = fetching.take_in

    def picky(mail):
        if mail.head.subject == "Schlimm":
            raise ZeroDivisionError
        return original(mail)

    monkeypatch.setattr(fetching, "take_in", picky)
    with pytest.raises(DutyFailed, match="Eine Mail ließ sich nicht ablegen"):
        fetch_mail()
    assert [case.subject for case in Case.objects.all()] == ["Gut"]
    assert [mail["Subject"] for mail in imap.mails_in("INBOX")] == ["Schlimm"]


def test_a_server_that_cannot_move_copies_and_deletes(imap, monkeypatch):
    imap.deliver(letter())
    original = box_module._sign_in

    def poor(connection, account):
        original(connection, account)
        connection.capabilities = ("IMAP4REV1",)

    monkeypatch.setattr(box_module, "_sign_in", poor)
    assert fetch_mail() == 1
    assert (imap.mails_in("INBOX"), len(imap.mails_in(DONE))) == ([], 1)


def test_old_originals_are_deleted_from_our_folders_alone(imap):
    imap.deliver(letter())
    fetch_mail()
    imap.deliver(letter(message_id="<2@x.org>"))
    real_now = dates.now()
    assert clear_originals() == 0
    with dates.standing_at(real_now + timedelta(days=365 * 20) + ORIGINALS_KEPT):
        assert clear_originals() == 1
    assert (len(imap.mails_in("INBOX")), imap.mails_in(DONE)) == (1, [])


def test_the_duty_fetches_every_two_minutes(imap):
    imap.deliver(letter())
    run_due()
    row = Schedule.objects.get(key="mailbox.fetch")
    assert (row.count, row.failures, Case.objects.count()) == (1, 0, 1)
    assert row.due_at == dates.now() + timedelta(minutes=2)


def test_without_a_mailbox_nothing_happens(db, settings):
    settings.MAILBOX = None
    assert (fetch_mail(), clear_originals(), check_mailbox()) == (0, 0, "")


def test_a_wrong_password_and_a_missing_folder_are_said(imap, settings):
    settings.MAILBOX = Account("imap", "127.0.0.1", imap.port, "buero", "falsch")
    assert check_mailbox() == "Der Mailserver hat die Anmeldung am Postfach abgelehnt."
    settings.MAILBOX = Account("imap", "127.0.0.1", imap.port, imap.user, imap.password, "Nirgends")
    assert check_mailbox() == "Den Ordner „Nirgends“ gibt es im Postfach nicht."
    settings.MAILBOX = imap.account
    assert check_mailbox() == ""


def test_a_server_that_is_away_or_silent_is_said(db, settings, monkeypatch):
    monkeypatch.setattr(box_module, "TIMEOUT_SECONDS", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.MAILBOX = Account("imap", "127.0.0.1", silent.getsockname()[1], "a", "b")
        assert check_mailbox() == "Der Mailserver mit dem Postfach war nicht zu erreichen."
    assert check_mailbox() == "Der Mailserver mit dem Postfach war nicht zu erreichen."


def test_a_certificate_nobody_vouches_for_is_refused(imap, settings, tmp_path):
    """A real TLS server with a certificate of its own: not a byte of the password goes there."""
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-keyout", key, "-out", certificate], check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    import threading

    with socket.create_server(("127.0.0.1", 0)) as door:

        def answer():
            visitor, _address = door.accept()
            try:
                context.wrap_socket(visitor, server_side=True).close()
            except OSError:
                visitor.close()

        guard = threading.Thread(target=answer, daemon=True)
        guard.start()
        settings.MAILBOX = Account("imaps", "127.0.0.1", door.getsockname()[1], "a", "b")
        assert (
            check_mailbox() == "Das Zertifikat des Mailservers ist nicht gültig. Es wurde nichts abgerufen."
        )
        guard.join(5)


def test_a_server_without_encryption_is_refused_when_it_was_demanded(imap, settings):
    settings.MAILBOX = Account("imap+tls", "127.0.0.1", imap.port, imap.user, imap.password)
    assert check_mailbox() == "Der Mailserver bietet keine Verschlüsselung an."


def test_quartier_check_says_when_the_mailbox_cannot_be_reached(db, settings):
    settings.MAILBOX = Account("imap", "127.0.0.1", 1, "a", "b")
    assert any("Postfach" in sentence for sentence in safety.unreachable())


@pytest.mark.parametrize(("text", "told"), [
    ("imaps://buero:ge%40heim@mail.example.org", ("imaps", "mail.example.org", 993, "buero", "ge@heim", "INBOX")),
    ("imaps://buero%40example.org:x@mail.example.org:1993/INBOX/Anliegen",
     ("imaps", "mail.example.org", 1993, "buero@example.org", "x", "INBOX/Anliegen")),
    ("imap+tls://a:b@mail.example.org/Post", ("imap+tls", "mail.example.org", 143, "a", "b", "Post")),
])  # fmt: skip
def test_the_address_of_a_mailbox_is_read(text, told):
    account = read_account(text)
    assert account == Account(*told)
    assert "password" not in repr(account)


@pytest.mark.parametrize("text", [
    "https://a:geheim@mail.example.org", "imaps://mail.example.org", "imap://a:geheim@mail.example.org",
    "imaps://a:geheim@mail.example.org/Pöst", 'imaps://a:geheim@mail.example.org/a"b',
])  # fmt: skip
def test_a_wrong_address_is_refused_without_its_password(text):
    with pytest.raises(ValueError) as caught:
        read_account(text)
    assert "geheim" not in str(caught.value)
