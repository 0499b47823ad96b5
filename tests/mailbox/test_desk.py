"""The mailbox at the desk: what waits, what became of the rest, and who may look."""

import pytest
from django.urls import reverse

from quartier.accounts.roles import Role
from quartier.cases.models import Case
from quartier.files.attachments import check_attachment, keep_attachment
from quartier.kernel.errors import DomainError
from quartier.mailbox.enums import Fate
from quartier.mailbox.models import IncomingMail
from quartier.mailbox.reading.mail import read_mail
from quartier.mailbox.receiving import take_in
from tests.conftest import member

from ..files.factories import image_bytes
from .letters import letter

pytestmark = pytest.mark.django_db
LIST = "/buero/posteingang/"


@pytest.fixture(autouse=True)
def office(neighbourhood):
    neighbourhood.email = "buero@example.org"
    neighbourhood.save()


def came(**more) -> IncomingMail:
    return take_in(read_mail(letter(**more)))


def aside(number=1) -> IncomingMail:
    return came(subject=f"Newsletter {number}", message_id=f"<{number}@list.example.org>", Precedence="bulk")


def page(desk, url):
    answer = desk.get(url)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_parts_mails_by_what_became_of_them(desk):
    aside()
    came()
    assert "Keine Mail" in page(desk, LIST)
    assert "Newsletter 1" in page(desk, f"{LIST}?stand=aside")
    assert "Bank kaputt" in page(desk, f"{LIST}?stand=assigned")
    assert "Keine Mail" in page(desk, f"{LIST}?stand=gibtesnicht")


def test_the_list_is_searched_by_sender_and_subject(desk):
    aside(1)
    aside(2)
    text = page(desk, f"{LIST}?stand=aside&q=newsletter+2%00")
    assert "Newsletter 2" in text
    assert "Newsletter 1" not in text
    assert "Newsletter 1" in page(desk, f"{LIST}?stand=aside&q=anna@")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_database_a_fixed_number_of_times(desk, count, django_assert_max_num_queries):
    for number in range(count):
        aside(number)
    page(desk, LIST)
    with django_assert_max_num_queries(14):
        page(desk, f"{LIST}?stand=aside")


def test_a_mail_is_shown_as_plain_words_with_its_notes_and_files(desk):
    row = came(
        text="<script>alert(1)</script> Hallo\n-- \nAnna\n",
        files=[("bank.jpg", "image", "jpeg", image_bytes()), ("x.exe", "application", "octet-stream", b"MZ")],
    )
    text = page(desk, reverse("mailbox:detail", args=[row.pk]))
    assert "&lt;script&gt;alert(1)" in text
    assert "x.exe" in text
    assert "Signatur" in text
    file = row.attachments.get()
    answer = desk.get(file.get_absolute_url())
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
    assert "sandbox" in answer["Content-Security-Policy"]
    case_page = page(desk, reverse("cases:detail", args=[row.case_mail.case_id]))
    assert file.get_absolute_url() in case_page
    assert "x.exe" in case_page


def test_a_pdf_is_handed_out_and_never_shown(desk, neighbourhood):
    file = keep_attachment(neighbourhood, check_attachment(b"%PDF-1.4\n%%EOF", "plan.exe"))
    answer = desk.get(file.get_absolute_url())
    assert answer["Content-Disposition"] == 'attachment; filename="plan.pdf"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert desk.get(f"/medien/{file.file.name}").status_code == 404


@pytest.mark.parametrize("content", [
    b"", b"MZ", b"<svg/>", b"%PDF-1.4 no end", b"%PDF-1.4 /JavaScript %%EOF", b"%PDF-1.4 /Launch\n%%EOF",
    b"%PDF-1.4 /J#61vaScript %%EOF", b"%PDF-1.4 stream x endstream /JS %%EOF",
    b"%PDF-1.4" + b" " * 11_000_000 + b"%%EOF",
])  # fmt: skip
def test_files_are_judged_by_their_content(content):
    with pytest.raises(DomainError):
        check_attachment(content, "bild.jpg")


def test_an_ordinary_pdf_is_kept_whatever_its_compressed_bytes_spell():
    import typst

    real = typst.compile(b"= Plan\n#lorem(50)")
    assert check_attachment(real, "plan.pdf").content == real
    assert (
        check_attachment(b"%PDF-1.4 stream\n\x00/JS \xff endstream %%EOF", "plan.pdf").kind
        == "application/pdf"
    )


def test_a_mail_put_aside_can_become_a_case(desk):
    row = aside()
    answer = desk.post(reverse("mailbox:take_over", args=[row.pk]), {"receiver": "cases"})
    case = Case.objects.get()
    assert answer["Location"] == reverse("cases:detail", args=[case.pk])
    row.refresh_from_db()
    assert (row.fate, row.decided_by.name) == (Fate.ASSIGNED, "Kim Beispiel")
    again = desk.post(reverse("mailbox:take_over", args=[row.pk]), {"receiver": "cases"}, follow=True)
    assert "schon entschieden" in again.content.decode()
    assert Case.objects.count() == 1


def test_what_a_mail_shall_become_must_be_known(desk):
    row = aside()
    answer = desk.post(reverse("mailbox:take_over", args=[row.pk]), {"receiver": "nichts"}, follow=True)
    assert "Bitte wählen Sie" in answer.content.decode()


def test_discarding_needs_a_reason_and_keeps_the_page(desk):
    row = aside()
    url = reverse("mailbox:discard", args=[row.pk])
    assert "Bitte nennen Sie den Grund" in desk.post(url, {"reason": " "}).content.decode()
    row.refresh_from_db()
    assert row.fate == Fate.ASIDE
    desk.post(url, {"reason": "Werbung"})
    row.refresh_from_db()
    assert (row.fate, row.reason) == (Fate.DISCARDED, "Werbung")


def test_what_waits_is_said_at_the_inbox_of_cases(desk):
    row = aside()
    assert "keinem Anliegen zugeordnet" not in page(desk, reverse("cases:inbox"))
    IncomingMail.objects.filter(pk=row.pk).update(fate=Fate.WAITING)
    assert "Eine Mail ist noch keinem Anliegen zugeordnet" in " ".join(
        page(desk, reverse("cases:inbox")).split()
    )


def test_the_city_reads_no_mail(client, neighbourhood, desk):
    row = came(
        files=[("plan.pdf", "application", "pdf", b"%PDF-1.4\n%%EOF")], text="Hallo\n-- \nGeheime Anschrift"
    )
    officer = member(neighbourhood, Role.CITY_OFFICER)
    client.force_login(officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    for url in (LIST, reverse("mailbox:detail", args=[row.pk]), row.attachments.get().get_absolute_url()):
        assert client.get(url).status_code == 403
    text = page(client, reverse("cases:detail", args=[row.case_mail.case_id]))
    assert "Geheime Anschrift" not in text
    assert "plan.pdf" not in text


def test_a_foreign_quarter_finds_nothing(client, foreign_coordinator, foreign_neighbourhood):
    row = came(Delivered_To="buero@example.org")
    client.force_login(foreign_coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    url = reverse("mailbox:detail", args=[row.pk])
    assert client.get(url, HTTP_HOST="nordend.example.org").status_code == 404


def test_the_page_of_operation_tells_of_the_mailbox(client, neighbourhood, settings):
    lead = member(neighbourhood, Role.PROVIDER_LEAD)
    client.force_login(lead, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert "QUARTIER_MAILBOX_URL" in page(client, reverse("desk:system"))
    IncomingMail.objects.create(fingerprint="x", kind="letter", fate="aside", size=1)
    came(files=[("x.exe", "application", "octet-stream", b"MZ")])
    from quartier.mailbox.account import Account

    settings.MAILBOX = Account("imaps", "mail.example.org", 993, "buero", "sehr-geheim")
    text = page(client, reverse("desk:system"))
    assert "mail.example.org, noch nie abgerufen; 1 Mail nicht ganz übernommen" in text
    assert "Eine Mail nennt keine Büroadresse" in text
    assert "sehr-geheim" not in text
