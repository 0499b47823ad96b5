"""Reading a stranger's mail: plain words, folded quotations, and nothing that makes the reader stumble."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quartier.mailbox.enums import MailKind
from quartier.mailbox.reading.folding import fold
from quartier.mailbox.reading.mail import ReadMail, read_mail, read_only_head

from .hostile import HOSTILE
from .letters import HEAD, bounce_of, letter


def texts_of(mail: ReadMail) -> list[str]:
    return [
        mail.words, mail.quoted, mail.signature, mail.head.subject, mail.head.sender_name, mail.head.sender_address,
        mail.head.message_id, *mail.head.answers, *mail.notes, *mail.unread, *(leaf.name for leaf in mail.leaves),
    ]  # fmt: skip


def is_harmless(mail: ReadMail) -> None:
    for text in texts_of(mail):
        text.encode()  # no halves of characters
        assert "\x00" not in text
        assert not {"\u202e", "\u202d", "\u2066"} & set(text)
    for line in (mail.head.subject, mail.head.sender_name, mail.head.message_id):
        assert not any(unicodedata.category(c) == "Cc" for c in line)
    assert len(mail.head.subject) <= 200
    assert len(mail.words) <= 100_000


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_is_read_in_time_and_harmless(name):
    begun = time.monotonic()
    mail = read_mail(HOSTILE[name])
    assert time.monotonic() - begun < 8, "somebody can hold up the mailbox"
    is_harmless(mail)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000), st.sampled_from([b"", HEAD + b"\r\n", HEAD + b"Content-Type: "]))
def test_no_bytes_raise(tail, begin):
    is_harmless(read_mail(begin + tail))
    is_harmless(read_only_head(begin + tail, 10**8))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(
    st.sampled_from(["From", "Subject", "Content-Type", "Content-Transfer-Encoding", "Date", "Message-ID",
                     "Content-Disposition", "References", "Return-Path", "Auto-Submitted", "Authentication-Results"]),
    st.one_of(st.text(max_size=80), st.sampled_from([
        "multipart/mixed; boundary=x", "multipart/report; report-type=delivery-status; boundary=x", "message/rfc822",
        "text/html; charset=\"", "base64", "=?utf-8?b?", "attachment; filename*=x'y'%ff", "message/delivery-status",
        "multipart/alternative; boundary*0=\"a\"; boundary*1=b", "text/plain; charset*=a'b'c", "=?x?q?=?=",
    ])),
), max_size=8), st.text(max_size=200))  # fmt: skip
def test_no_head_raises(headers, body):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    raw = f"{head}\r\n--x\r\n{body}\r\n--x--".encode("utf-8", "replace")
    is_harmless(read_mail(raw))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_folding_loses_no_word(text):
    folded = fold(text)
    left = " ".join([folded.words, folded.quoted, folded.signature]).split()
    assert sorted(left) == sorted(word for word in text.split() if word in left)
    assert {w for w in text.split() if w != "--"} <= set(left) | {"--"}


def test_a_letter_is_read_with_its_sender_and_words():
    mail = read_mail(
        letter(
            "Schöne Grüße aus der Ackerstraße.", subject="Frage zu Größe", sender="Jörg Ä. <j@example.org>"
        )
    )
    assert (mail.head.sender_name, mail.head.sender_address) == ("Jörg Ä.", "j@example.org")
    assert mail.head.subject == "Frage zu Größe"
    assert mail.words == "Schöne Grüße aus der Ackerstraße."
    assert (mail.kind, mail.may_be_answered, mail.notes) == (MailKind.LETTER, True, ())


def test_bombs_are_known_by_their_head_and_said_so():
    for name in ("nested_300", "parts_50000"):
        mail = read_mail(HOSTILE[name])
        assert mail.head.subject == "Bank kaputt"
        assert "Original liegt im Postfach" in mail.notes[0]


def test_the_words_of_a_page_come_without_its_code():
    mail = read_mail(HOSTILE["html_script"])
    assert mail.words == "Hallo"
    mail = read_mail(
        letter(
            "",
            html="<html><head><title>x</title><style>p{}</style></head><body><p>Eins</p><div>Zwei<br>Drei</div>",
        )
    )
    assert mail.words.split() == ["Eins", "Zwei", "Drei"]


def test_a_name_that_shows_another_address_is_not_shown():
    mail = read_mail(HOSTILE["name_lies"])
    assert mail.head.sender_name == ""
    assert any("andere E-Mail-Adresse" in note for note in mail.notes)


def test_a_subject_cannot_smuggle_a_header():
    assert read_mail(HOSTILE["header_smuggled"]).head.subject == "Hallo Bcc: alle@example.org"


def test_wrong_characters_are_read_as_well_as_can_be():
    assert read_mail(HOSTILE["wrong_charset"]).words == "Grüße"
    assert read_mail(HOSTILE["unknown_charset"]).words == "Grüße"
    raw = b"From: J\xc3\xb6rg <j@example.org>\r\nSubject: Gr\xfc\xdfe\r\n\r\nHallo"
    assert read_mail(raw).head.sender_name == "Jörg"
    assert read_mail(raw).head.subject == "Grüße"


FOLDS = {
    "apple": ("Danke!\n\nAm 03.03.2021 um 10:00 schrieb Quartiersbüro <buero@example.org>:\n\n> Wir kümmern uns.\n", "Danke!"),
    "gmail_two_lines": ("Danke!\n\nAm Mi., 3. März 2021 um 10:00 Uhr schrieb Quartiersbüro <\nbuero@example.org>:\n\n> Text\n> mehr", "Danke!"),
    "outlook": ("Danke!\n\nVon: Büro <buero@example.org>\nGesendet: Mittwoch\nAn: Anna\nBetreff: Bank\n\nGuten Tag", "Danke!"),
    "outlook_rule": ("Danke!\n________________________________\nVon: Büro\nGesendet: heute\n\nGuten Tag", "Danke!"),
    "old_outlook": ("Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Büro\n\nText", "Danke!"),
    "english": ("Thanks\n\nOn Wed, Mar 3, 2021 at 10:00 AM Office <a@b.de> wrote:\n> text", "Thanks"),
    "bare_marks": ("Danke!\n\n> Wir kümmern uns.\n> Ihr Büro", "Danke!"),
    "answer_below": ("Am 3.3. schrieb Büro:\n> Wann passt es?\n\nMontag um zehn.", "Montag um zehn."),
    "between": ("> Wann?\nMontag.\n> Wo?\nAm Tor.", "> Wann?\nMontag.\n> Wo?\nAm Tor."),
    "signature": ("Danke!\n-- \nAnna Muster\nVorstand e. V.", "Danke!"),
    "phone": ("Danke!\n\nVon meinem iPhone gesendet", "Danke!"),
    "forwarded": ("---------- Forwarded message ---------\nFrom: Amt\n\nDer Text", "---------- Forwarded message ---------\nFrom: Amt\n\nDer Text"),
    "no_quote": ("Gestern schrieb die Zeitung: Das Tor wird saniert.\nStimmt das?", "Gestern schrieb die Zeitung: Das Tor wird saniert.\nStimmt das?"),
    "from_a_place": ("Von: der Ackerstraße bis zum Tor liegt Müll.\nWer räumt auf?", "Von: der Ackerstraße bis zum Tor liegt Müll.\nWer räumt auf?"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOLDS)
def test_what_was_quoted_is_folded(name):
    text, words = FOLDS[name]
    folded = fold(text)
    assert folded.words == words
    if words != text:
        assert folded.quoted or folded.signature


MACHINES = {
    "out_of_office": ({"Auto_Submitted": "auto-replied"}, MailKind.AUTO_REPLY),
    "nobody_as_envelope_sender": ({"Return_Path": "<>"}, MailKind.AUTO_REPLY),
    "precedence": ({"Precedence": "auto_reply"}, MailKind.AUTO_REPLY),
    "old_autoresponder": ({"X_Autoreply": "yes"}, MailKind.AUTO_REPLY),
    "bulk": ({"Precedence": "bulk"}, MailKind.LIST),
    "list": ({"List_Id": "<liste.example.org>"}, MailKind.LIST),
    "newsletter": ({"List_Unsubscribe": "<mailto:x@example.org>"}, MailKind.LIST),
    "spam": ({"X_Spam_Flag": "YES"}, MailKind.SPAM),
    "daemon": ({"sender": "MAILER-DAEMON@example.org"}, MailKind.BOUNCE),
}


@pytest.mark.parametrize("name", MACHINES)
def test_machines_are_known_and_never_answered(name):
    headers, kind = MACHINES[name]
    mail = read_mail(letter(**headers))
    assert (mail.kind, mail.may_be_answered) == (kind, False)


@pytest.mark.parametrize("headers", [
    {"X_Auto_Response_Suppress": "All"}, {"sender": "no-reply@example.org"}, {"Return_Path": "<x@elsewhere.net>"},
    {"Authentication_Results": "mx.example.org; spf=fail; dmarc=fail"},
])  # fmt: skip
def test_some_letters_are_taken_in_and_not_answered(headers):
    mail = read_mail(letter(**headers))
    assert (mail.kind, mail.may_be_answered) == (MailKind.LETTER, False)


def test_said_to_be_no_machine_it_is_a_letter():
    assert read_mail(letter(Auto_Submitted="no")).kind == MailKind.LETTER


def test_a_delivery_report_names_our_mail_and_the_reason():
    bounce = read_mail(bounce_of("<abc@example.org>")).bounce
    assert bounce
    assert bounce.ids == ("<abc@example.org>",)
    assert bounce.is_final
    assert bounce.reason == "5.1.1 550 User unknown"
    late = read_mail(bounce_of("<abc@example.org>", action="delayed", status="4.4.1")).bounce
    assert late
    assert not late.is_final


def test_files_keep_a_harmless_name():
    assert [leaf.name for leaf in read_mail(HOSTILE["name_of_a_path"]).leaves] == [".._.._etc_passwd"]
    assert len(read_mail(HOSTILE["hundred_files"]).leaves) == 100
    assert read_mail(letter()).leaves == ()


def test_a_huge_mail_is_read_by_its_head():
    mail = read_only_head(HEAD + b"\r\n", 80_000_000)
    assert mail.head.sender_address == "anna@example.org"
    assert mail.notes[0].startswith("Mail mit 80 MB, nicht geholt")


def test_the_same_mail_by_another_way_has_the_same_digest():
    assert read_mail(letter()).digest == read_mail(b"Received: by x\r\n" + letter()).digest
    assert read_mail(letter("Anders")).digest != read_mail(letter()).digest
