"""What becomes of a mail: a case, a line in one, a note, or a row that waits for the office."""

import threading
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from quartier.cases.actions import withdraw_case
from quartier.cases.answering import answer_case, close_case
from quartier.cases.enums import MessageKind
from quartier.cases.forwarding import forward_case
from quartier.cases.merging import merge_case
from quartier.cases.models import Case
from quartier.cases.retention import KEPT, forget_people
from quartier.files.models import Attachment
from quartier.journal.models import Entry
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.mailbox.actions import discard_mail, take_over
from quartier.mailbox.enums import Fate, MailKind
from quartier.mailbox.models import IncomingMail
from quartier.mailbox.queries import FLOOD, MOST_CONFIRMED
from quartier.mailbox.reading import mail as reading
from quartier.mailbox.reading.mail import read_mail, read_only_head
from quartier.mailbox.receiving import STUMBLED, take_in
from quartier.mailbox.retention import forget_mails
from quartier.outbox.delivery import deliver_due
from quartier.outbox.enums import MailState
from quartier.outbox.models import Mail
from quartier.sockets.incoming import Receiver, receivers

from ..cases.factories import filed
from ..files.factories import image_bytes
from .hostile import HOSTILE
from .letters import HEAD, bounce_of, letter

pytestmark = pytest.mark.django_db
POSITION = Image.Exif()
POSITION[0x010E] = "51.82, 12.24"
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def office(neighbourhood):
    neighbourhood.email = "buero@example.org"
    neighbourhood.save()
    return neighbourhood


def came(raw: bytes | None = None, **more) -> IncomingMail:
    return take_in(read_mail(raw if raw is not None else letter(**more)))


def case_by_mail(**more) -> Case:
    return came(**more).case_mail.case


def test_a_letter_becomes_a_case_with_a_confirmation_in_its_thread():
    row = came(letter("Wann wird die Bank repariert?", subject="AW: Bank kaputt"))
    case = row.case_mail.case
    assert (row.fate, row.receiver, row.desk_url) == (Fate.ASSIGNED, "cases", f"/buero/anliegen/{case.pk}/")
    assert (case.subject, case.channel, case.kind) == ("Bank kaputt", "mail", "question")
    assert (case.reporter_name, case.reporter_email) == ("Anna Muster", "anna@example.org")
    confirmation = Mail.objects.get(kind="cases.received")
    assert (confirmation.to_address, confirmation.in_reply_to) == ("anna@example.org", "<1@example.org>")
    assert "Wann wird" not in confirmation.body


def test_the_same_mail_twice_is_one_case():
    first, second = came(), came(b"Received: by another.example.org\r\n" + letter())
    assert first.pk == second.pk
    assert Case.objects.count() == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_is_kept_and_loses_nothing(name):
    row = came(HOSTILE[name])
    assert row.fate == Fate.ASSIGNED, row.reason
    case = row.case_mail.case
    assert case.description
    assert "\x00" not in case.description
    row.refresh_from_db()


def test_a_bomb_becomes_a_case_with_a_note():
    row = came(HOSTILE["parts_50000"])
    assert row.case_mail.case.subject == "Bank kaputt"
    assert any("viele Teile" in note for note in row.notes)


def test_a_huge_mail_becomes_a_case_with_a_note():
    row = take_in(read_only_head(HEAD + b"\r\n", 80_000_000))
    assert row.case_mail.case.subject == "Bank kaputt"
    assert row.notes[0].startswith("Mail mit 80 MB, nicht geholt")
    assert not row.is_whole


def test_pictures_lose_their_position_and_other_files_are_named():
    raw = letter(files=[
        ("bank.jpg", "image", "jpeg", image_bytes(exif=POSITION)), ("plan.pdf", "application", "pdf", PDF),
        ("virus.exe", "application", "octet-stream", b"MZ"), ("brief.pdf", "application", "pdf", b"MZ"),
        ("skript.pdf", "application", "pdf", PDF.replace(b"<<>>", b"<</JavaScript 1>>")),
    ])  # fmt: skip
    row = came(raw)
    kept = list(row.attachments.all())
    assert [(a.name, a.kind) for a in kept] == [("bank.jpg", "image/jpeg"), ("plan.pdf", "application/pdf")]
    assert b"51.82" in image_bytes(exif=POSITION)
    assert b"51.82" not in kept[0].file.read()
    notes = " ".join(row.notes)
    assert all(name in notes for name in ("virus.exe", "brief.pdf", "skript.pdf"))
    assert row.case_mail.case.picture is not None


def test_the_answer_of_the_person_is_a_reply_and_reopens_the_case(coordinator):
    case = case_by_mail()
    close_case(case, "Die Bank ist repariert.", by=coordinator)
    ours = Mail.objects.get(kind="cases.closed")
    assert ours.subject == f"Re: Bank kaputt [{case.code}]"
    assert ours.in_reply_to == Mail.objects.get(kind="cases.received").message_id
    assert ours.references.split()[0] == "<1@example.org>"
    with dates.standing_at(dates.now() + timedelta(hours=1)):
        row = came(letter("Nein, noch nicht.\n\nAm 15.4. schrieb Büro:\n> Die Bank ist repariert.", subject="Re: x",
                          message_id="<2@example.org>", In_Reply_To=ours.message_id))  # fmt: skip
    case.refresh_from_db()
    reply = case.messages.get(kind=MessageKind.REPLY)
    assert (reply.text, case.state, case.waits_for_us) == ("Nein, noch nicht.", "clarifying", True)
    assert row.case_mail.message == reply
    assert "Die Bank ist repariert." in row.quoted
    answer_case(case, "Wir sehen nach.", by=coordinator)
    assert Mail.objects.get(kind="cases.answered").in_reply_to == "<2@example.org>"


def test_a_code_in_the_subject_finds_the_case_too():
    case = case_by_mail()
    row = came(letter("Noch etwas.", subject=f"AW: Bank [{case.code.lower()}]", message_id="<2@example.org>"))
    assert row.case_mail.case == case
    assert case.messages.get().kind == MessageKind.REPLY


def test_who_writes_again_before_our_answer_stays_in_the_case():
    case = case_by_mail()
    row = came(letter("Nachtrag.", message_id="<2@example.org>", References="<0@x.org> <1@example.org>"))
    assert row.case_mail.case == case


@pytest.mark.parametrize("by", ["code", "id"])
def test_a_stranger_never_speaks_in_a_case(by):
    case = case_by_mail()
    ours = Mail.objects.get(kind="cases.received")
    headers = {"subject": f"[{case.code}]"} if by == "code" else {"In_Reply_To": ours.message_id}
    row = came(letter("Ich bin Anna.", sender="eve@example.net", message_id="<evil@example.net>", **headers))
    note = case.messages.get()
    assert (note.kind, note.is_public, row.case_mail.message) == (MessageKind.NOTE, False, note)
    assert "eve@example.net" in note.text
    assert Mail.objects.filter(to_address="eve@example.net").count() == 0


def test_a_case_without_an_address_is_not_opened_by_mail_without_one(neighbourhood):
    case = filed(neighbourhood)
    row = came(letter("Hallo", sender="kaputt", subject=case.code))
    assert row.case_mail.message.kind == MessageKind.NOTE


@pytest.mark.parametrize("sender", ["amt@example.org", "kollege@example.org"])
def test_a_department_may_answer_by_mail_instead_of_by_its_link(neighbourhood, coordinator, sender):
    case = filed(neighbourhood)
    forwarding = forward_case(
        case, recipient="Amt", email="amt@example.org", question="Wann?", by=coordinator
    )
    ours = Mail.objects.get(to_address="amt@example.org")
    row = came(letter("Im Mai.", sender=sender, In_Reply_To=ours.message_id))
    line, is_theirs = row.case_mail.message, sender == "amt@example.org"
    assert line.kind == (MessageKind.STATEMENT if is_theirs else MessageKind.NOTE)
    assert "Im Mai." in line.text
    assert not line.is_public
    forwarding.refresh_from_db()
    case.refresh_from_db()
    assert (forwarding.answered_at is not None, case.waits_for_us) == (is_theirs, True)


def test_a_reply_to_a_withdrawn_case_waits_for_the_office(coordinator):
    case = case_by_mail()
    withdraw_case(case)
    row = came(letter("Doch!", subject=case.code, message_id="<2@example.org>"))
    assert (row.fate, Case.objects.count()) == (Fate.WAITING, 1)
    assert "zurückgezogen" in row.reason
    take_over(row, "cases", by=coordinator)
    row.refresh_from_db()
    assert (row.fate, Case.objects.count()) == (Fate.ASSIGNED, 2)
    with pytest.raises(DomainError):
        take_over(row, "cases", by=coordinator)


def test_machines_open_nothing_and_get_no_answer():
    for number, headers in enumerate(
        [{"Auto_Submitted": "auto-replied"}, {"Precedence": "bulk"}, {"X_Spam_Flag": "YES"}]
    ):
        row = came(letter(message_id=f"<m{number}@example.org>", **headers))
        assert row.fate == Fate.ASIDE
        assert row.reason
    assert (Case.objects.count(), Mail.objects.count()) == (0, 0)


def test_a_machine_cannot_play_ball_with_us():
    """An answering machine that hides what it is gets three confirmations a day, and its flood waits."""
    for number in range(30):
        came(letter(message_id=f"<{number}@example.org>"))
    assert Mail.objects.count() == 3
    assert Case.objects.count() == FLOOD
    assert IncomingMail.objects.filter(fate=Fate.WAITING).count() == 30 - FLOOD


@pytest.mark.parametrize("sender", ["buero@example.org", "Buero+test@example.org", "quartier@example.org"])
def test_our_own_mail_is_put_aside(sender):
    row = came(letter(sender=sender))
    assert (row.kind, row.fate, Mail.objects.count()) == (MailKind.OWN, Fate.ASIDE, 0)


def test_a_copy_of_what_we_sent_is_ours():
    case_by_mail()
    ours = Mail.objects.get()
    assert came(letter(message_id=ours.message_id, sender="x@example.net")).kind == MailKind.OWN


def test_old_letters_and_doubtful_senders_get_no_confirmation():
    came(letter(Date="Thu, 01 Apr 2021 06:50:00 +0200"))
    came(letter(message_id="<2@x.org>", Return_Path="<a@elsewhere.net>"))
    assert (Case.objects.count(), Mail.objects.count()) == (2, 0)


@pytest.fixture
def letters_leave(settings, tmp_path):
    settings.EMAIL_BACKEND, settings.EMAIL_FILE_PATH = (
        "django.core.mail.backends.filebased.EmailBackend",
        str(tmp_path),
    )
    settings.EMAIL_HOST = "127.0.0.1"


def test_a_mail_that_comes_back_is_noted_at_its_case(coordinator, letters_leave):
    case = case_by_mail()
    answer_case(case, "Im Mai.", by=coordinator)
    deliver_due()
    ours = Mail.objects.get(kind="cases.answered")
    row = came(bounce_of(ours.message_id, action="delayed", status="4.4.1"))
    ours.refresh_from_db()
    assert (row.fate, ours.state) == (Fate.ASIDE, MailState.SENT)
    row = came(bounce_of(ours.message_id))
    ours.refresh_from_db()
    case.refresh_from_db()
    assert (ours.state, ours.last_error) == (MailState.FAILED, "Die Mail kam zurück. 5.1.1 550 User unknown")
    assert "kam zurück" in case.messages.get(kind=MessageKind.NOTE).text
    assert case.waits_for_us
    assert row.desk_url.endswith(f"/{case.pk}/")


def test_a_report_about_foreign_mail_changes_nothing():
    assert "nicht von hier" in came(bounce_of("<fremd@example.org>")).reason


def test_mail_goes_to_the_quarter_whose_office_is_written_to(foreign_neighbourhood):
    foreign_neighbourhood.email = "nordend@example.org"
    foreign_neighbourhood.save()
    assert came(letter(to="Nordend <Nordend+x@example.org>")).neighbourhood == foreign_neighbourhood
    assert (
        came(letter(to="alle@example.org", Delivered_To="buero@example.org")).neighbourhood.slug
        == "am-leipziger-tor"
    )


def test_mail_for_nobody_here_keeps_only_that_it_came(foreign_neighbourhood):
    row = came(letter("Geheim", to="alle@example.org"))
    assert (row.neighbourhood, row.words, row.sender_address, row.fate) == (None, "", "", Fate.ASIDE)
    assert Case.objects.count() == 0


def test_a_foreign_code_opens_no_foreign_case(foreign_neighbourhood):
    foreign = filed(foreign_neighbourhood, email="anna@example.org")
    row = came(letter(subject=foreign.code))
    assert row.case_mail.case.neighbourhood.slug == "am-leipziger-tor"
    assert foreign.messages.count() == 0


def test_a_receiver_that_stumbles_loses_no_mail(monkeypatch):
    def stumble(_mail):
        raise ZeroDivisionError

    monkeypatch.setitem(receivers._plugs, "test", Receiver("test", "Test", stumble, order=1))
    row = came()
    assert (row.fate, row.reason, row.words[:8]) == (Fate.WAITING, STUMBLED, "Die Bank")


def test_discarding_needs_a_reason(coordinator):
    row = came(letter(Precedence="bulk"))
    with pytest.raises(DomainError):
        discard_mail(row, "  ", by=coordinator)
    assert discard_mail(row, "Werbung", by=coordinator).fate == Fate.DISCARDED


def test_what_nobody_needs_is_forgotten(coordinator):
    aside, case_row = came(letter(Precedence="bulk")), came(letter(message_id="<2@x.org>"))
    with dates.standing_at(dates.now() + timedelta(days=29)):
        assert forget_mails() == 0
    with dates.standing_at(dates.now() + timedelta(days=31)):
        assert forget_mails() == 1
    assert not IncomingMail.objects.filter(pk=aside.pk).exists()
    assert IncomingMail.objects.filter(pk=case_row.pk).exists()


def test_a_case_that_is_cleaned_takes_its_mails_along(coordinator, django_capture_on_commit_callbacks):
    row = came(letter(files=[("plan.pdf", "application", "pdf", PDF)]))
    path = str(row.attachments.get().file.name)
    close_case(row.case_mail.case, "Erledigt.", by=coordinator)
    with (
        dates.standing_at(dates.now() + KEPT + timedelta(days=1)),
        django_capture_on_commit_callbacks(execute=True),
    ):
        assert forget_people() == 1
    row.refresh_from_db()
    assert {row.words, row.sender_address, row.sender_name, row.subject, row.message_id} == {""}
    assert str(row) == "Inhalt gelöscht"
    assert (row.notes, row.answers, Attachment.objects.count()) == ([], [], 0)
    assert not default_storage.exists(path)


def test_answers_to_merged_cases_stay_in_their_own_threads(coordinator):
    main, other = (
        case_by_mail(),
        case_by_mail(message_id="<2@example.org>", sender="ben@example.org", subject="Auch Bank"),
    )
    merge_case(other, into=main, by=coordinator)
    close_case(main, "Repariert.", by=coordinator)
    told = {mail.kind: mail for mail in Mail.objects.filter(to_address="ben@example.org")}
    assert told["cases.closed"].references.split() == ["<2@example.org>", told["cases.received"].message_id,
                                                       told["cases.merged"].message_id]  # fmt: skip
    assert told["cases.closed"].subject == f"Re: Auch Bank [{other.code}]"


def test_confirmations_of_a_whole_quarter_are_limited():
    """Mail under thousands of made-up senders must not make us write to thousands of strangers."""
    for number in range(MOST_CONFIRMED + 5):
        came(letter(message_id=f"<{number}@example.org>", sender=f"a{number}@example.org"))
    assert Mail.objects.count() == MOST_CONFIRMED
    assert Case.objects.count() == MOST_CONFIRMED + 5


def test_a_reader_that_stumbles_loses_no_mail(monkeypatch):
    def stumble(_raw):
        raise ZeroDivisionError

    monkeypatch.setattr(reading, "build", stumble)
    row = came()
    assert row.fate == Fate.ASSIGNED
    assert row.notes == [reading.UNREADABLE]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "PDF"]),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=12),
    st.integers(0, 4000),
)
def test_no_broken_file_raises(neighbourhood, kind, changes, cut):
    content = bytearray(PDF if kind == "PDF" else image_bytes((40, 30), kind))
    for place, value in changes:
        content[place % len(content)] = value
    with transaction.atomic():
        came(letter(message_id="", files=[("a.jpg", "image", "jpeg", bytes(content[: cut or None]))]))
        transaction.set_rollback(True)


def test_codes_stand_in_no_title_and_no_history(coordinator):
    case = case_by_mail()
    withdraw_case(case)
    row = came(letter("Doch!", subject=f"AW: Bank [{case.code}]", message_id="<2@example.org>"))
    discard_mail(row, "erledigt", by=coordinator)
    assert str(row) == "AW: Bank [***]"
    assert not any(case.code in entry.title for entry in Entry.objects.all())


@pytest.mark.django_db(transaction=True)
def test_two_workers_with_the_same_mail_make_one_case():
    """Even when the lease of a duty fails, the fingerprint holds."""
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one writer in at a time, and its test database is one connection's own")
    mail, gate, results = read_mail(letter()), threading.Barrier(4), []

    def work():
        gate.wait(10)
        try:
            results.append(take_in(mail).pk)
        finally:
            connection.close()

    with dates.standing_at(dates.now()):
        threads = [threading.Thread(target=work) for _number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert (len(results), len(set(results)), Case.objects.count(), Mail.objects.count()) == (4, 1, 1, 1)
