"""Answers on paper: the address in the window, the words in the letter, a tagged sheet that can be opened again."""

import pytest
from django.test import Client
from django.urls import reverse

from quartier.accounts.roles import Role
from quartier.cases.answering import answer_case, close_case
from quartier.cases.letters import by_letter, check_address, letter_pdf
from quartier.cases.models import Case, CaseMessage, Letter
from quartier.cases.retention import KEPT, forget_people
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail
from tests.conftest import member
from tests.reports import structure

from .factories import filed

pytestmark = pytest.mark.django_db
ADDRESS = "Erna Wolter\nAckerstraße 7\n06842 Dessau-Roßlau"


@pytest.fixture
def case(neighbourhood):
    neighbourhood.phone = "0340 000000"
    neighbourhood.save()
    return filed(neighbourhood, "Der Bordstein ist zu hoch", email="erna@example.org")


def written(case, coordinator, text="wir haben nachgesehen.\n\nEs wird gebaut.", address=ADDRESS) -> Letter:
    return by_letter(lambda: answer_case(case, text, by=coordinator, way="letter"), address).letter


def test_the_sheet_is_tagged_and_says_who_what_and_how_to_follow(case, coordinator):
    content = letter_pdf(written(case, coordinator))
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith("de")
        assert "part>1" in pdf.Root.Metadata.read_bytes().decode().replace("pdfuaid:", "")
    assert len(structure.kinds(content)["/H1"]) == 1
    text = structure.text_of(content)
    for words in ("Erna Wolter", "Ackerstraße 7", "Der Bordstein ist zu hoch", "Es wird gebaut.", case.code,
                  "0340 000000", "15.04.2021", "Kim Beispiel"):  # fmt: skip
        assert words in text


def test_the_same_letter_is_the_same_bytes_on_any_day(case, coordinator):
    letter = written(case, coordinator)
    first = letter_pdf(letter)
    with dates.standing_at(dates.now() + KEPT / 2):
        assert letter_pdf(Letter.objects.get()) == first


def test_a_long_letter_goes_on_and_counts_its_pages(case, coordinator):
    content = letter_pdf(written(case, coordinator, "Ein langer Satz über den Bordstein. " * 120))
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 2
    assert "Seite 2 von 2" in structure.text_of(content)


@pytest.mark.parametrize(
    "text", ["مرحبا، سنجيب قريبا", "😀 Łódź Žižka", "#set page() \\ $x$ @ref <a>", "a" * 7000]
)
def test_any_words_can_be_set(case, coordinator, text):
    assert letter_pdf(written(case, coordinator, text)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Bitte geben Sie die Anschrift an"),
        ("Erna Wolter", "Bitte geben Sie die Anschrift an"),
        ("\n".join("abcdefg"), "höchstens 6 Zeilen"),
        (f"Erna\n{'x' * 46}", "zu lang für das Fenster"),
    ],
)
def test_an_address_that_does_not_fit_the_window_is_refused(typed, sentence):
    with pytest.raises(DomainError, match=sentence):
        check_address(typed)


def posted(desk, case, **more):
    said = {"text": "Es wird gebaut.", "step": "answer", "way": "letter", "address": ADDRESS}
    return desk.post(f"/buero/anliegen/{case.pk}/antworten/", said | more, follow=True)


def test_it_is_written_at_the_desk_and_opened_from_its_line(desk, case):
    page = posted(desk, case).content.decode()
    letter = Letter.objects.get()
    address = reverse("cases:letter", args=[case.pk, letter.pk])
    assert address in page
    assert "per Brief" in page
    assert not Mail.objects.filter(kind="cases.answered").exists()
    answer = desk.get(address)
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Cache-Control"] == "no-store"


def test_a_double_click_writes_one_letter(desk, case):
    for _twice in range(2):
        posted(desk, case, once="the-same-key")
    assert Letter.objects.count() == CaseMessage.objects.count() == 1


def test_without_an_address_nothing_is_written_and_the_words_stay(desk, case):
    page = posted(desk, case, address="Erna")
    assert "Bitte geben Sie die Anschrift an" in page.content.decode()
    assert page.context["answer_form"]["text"].value() == "Es wird gebaut."
    assert not CaseMessage.objects.exists()


def test_another_way_keeps_no_address(desk, case):
    posted(desk, case, way="phone")
    assert not Letter.objects.exists()


def test_others_do_not_open_it(client, case, coordinator, neighbourhood, foreign_coordinator):
    address = reverse("cases:letter", args=[case.pk, written(case, coordinator).pk])
    assert client.get(address).status_code == 302
    backend = "allauth.account.auth_backends.AuthenticationBackend"
    for person, status, host in (
        (member(neighbourhood, Role.CITY_OFFICER), 403, "testserver"),
        (foreign_coordinator, 404, "nordend.example.org"),
    ):
        browser = Client(headers={"host": host})
        browser.force_login(person, backend=backend)
        assert browser.get(address).status_code == status


def test_a_letter_of_another_case_is_not_found(desk, case, coordinator, neighbourhood):
    letter, other = written(case, coordinator), filed(neighbourhood)
    assert desk.get(reverse("cases:letter", args=[other.pk, letter.pk])).status_code == 404


def test_after_twelve_months_the_address_is_gone(case, coordinator):
    written(case, coordinator)
    close_case(case, "Gebaut.", by=coordinator)
    with dates.standing_at(dates.now() + KEPT * 1.01):
        forget_people()
    assert not Letter.objects.exists()


def test_the_slip_as_pdf_speaks_the_language_of_the_case(desk, neighbourhood):
    case = filed(neighbourhood, "Die Lampe ist kaputt")
    Case.objects.filter(pk=case.pk).update(language="uk")
    content = desk.get(reverse("cases:slip_pdf", args=[case.pk])).content
    words = structure.text_of(content)
    assert case.code in words
    assert "Die Lampe ist kaputt" in words
    with structure.opened(content) as pdf:
        assert str(pdf.Root.Lang).startswith("uk")
