"""Reporting on the website: page by page, without cookie or JavaScript, and nothing gets lost."""

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation
from PIL import Image

from quartier.cases import drafts
from quartier.cases.models import Case
from quartier.cases.steps import Answers
from quartier.outbox.models import Mail
from quartier.ui.proof import find_proof
from tests.protection import token_of_age

ABOUT = {
    "description": "Vor der Apotheke ist die Sitzbank zerbrochen.\nZwei Latten fehlen.",
}


def photo(size=(640, 480)) -> SimpleUploadedFile:
    file = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Kamera"
    Image.new("RGB", size, "green").save(file, "JPEG", exif=exif)
    return SimpleUploadedFile("bank.jpg", file.getvalue(), "image/jpeg")


class Visitor:
    """Somebody who fills the pages in turn; sends back what the page carried, as a browser does."""

    def __init__(self, client):
        self.client, self.url = client, reverse("cases:report")
        self.read(client.get(self.url))
        self.carried = Answers(token=token_of_age("cases.report")).carried()

    def read(self, page):
        self.page, self.text = page, page.content.decode()
        carried = re.search(r'name="carried" value="([^"]+)"', self.text)
        self.carried = carried[1] if carried else ""
        return page

    @property
    def step(self):
        return re.search(r'name="step" value="([^"]+)"', self.text)[1]

    def answer(self, step, **data):
        return self.read(self.client.post(self.url, {"step": step, "carried": self.carried} | data))

    def fill_to_the_end(self, about=ABOUT, where=None, picture=None, contact=None, subject=""):
        self.answer("thema", subject=subject)
        self.answer("worum", **about)
        self.answer("wo", **(where or {}))
        self.answer("bild", **(picture or {}))
        return self.answer("kontakt", **(contact or {}))

    def send(self, **data):
        token = re.search(r'name="form_token" value="([^"]+)"', self.text)[1]
        self.posted = {"step": "pruefen", "carried": self.carried, "form_token": token,
                       "form_proof": find_proof(token), "homepage": ""} | data  # fmt: skip
        return self.client.post(self.url, self.posted)


@pytest.fixture
def visitor(client, neighbourhood):
    return Visitor(client)


def test_a_report_with_nothing_but_a_sentence_gets_a_code(visitor, client):
    visitor.fill_to_the_end()
    assert visitor.step == "pruefen"
    answer = visitor.send()
    case = Case.objects.get()
    assert answer["Location"] == reverse("cases:confirmation", args=[case.code])
    assert (case.channel, case.kind, case.reporter_email, case.picture) == ("web", "notice", "", None)
    assert case.subject == "Vor der Apotheke ist die Sitzbank zerbrochen"
    page = client.get(answer["Location"]).content.decode()
    assert case.code in page
    assert "Vielen Dank. Ihr Anliegen ist angekommen." in page
    assert "22. April 2021" in page, "five working days from Thursday, 15 April"
    assert not client.cookies
    assert Mail.objects.count() == 0


def test_all_answers_arrive_and_the_address_gets_a_mail_without_the_words_typed(visitor):
    visitor.fill_to_the_end(
        where={"place_text": "Askanische Straße 5", "latitude": "51.8234567", "longitude": "12.24"},
        picture={"picture": photo()},
        contact={"name": "A. Beispiel", "phone": "0340 1", "email": "a@example.org"},
    )
    assert "Askanische Straße 5" in visitor.text
    visitor.send()
    case = Case.objects.get()
    assert (str(case.latitude), case.place_text) == ("51.823457", "Askanische Straße 5")
    assert case.picture is not None
    mail = Mail.objects.get()
    assert mail.to_address == "a@example.org"
    assert case.code in mail.body
    assert "Sitzbank" not in mail.body + mail.subject
    assert "Beispiel" not in mail.body


def test_a_double_click_makes_one_case_and_the_same_confirmation(visitor, client):
    visitor.fill_to_the_end()
    first = visitor.send()
    assert client.post(visitor.url, visitor.posted)["Location"] == first["Location"]
    assert Case.objects.count() == 1


def test_going_back_keeps_everything_even_what_is_still_wrong(visitor):
    visitor.answer("worum", **ABOUT)
    visitor.answer("wo", to="worum", place_text="Torhaus", latitude="nirgendwo")
    assert visitor.step == "worum"
    assert "Zwei Latten fehlen." in visitor.text
    visitor.answer("worum", **ABOUT)
    assert "Torhaus" in visitor.text
    assert "nirgendwo" in visitor.text


def test_a_mistake_stays_on_its_page_with_what_was_typed(visitor):
    visitor.answer("worum", description="Nur Text " * 500)
    assert visitor.step == "worum"
    assert "error-summary" in visitor.text
    assert "Nur Text" in visitor.text


@pytest.mark.parametrize(
    ("tapped", "kind", "topic"),
    [
        ("rubbish", "notice", "cleanliness"),
        ("light", "notice", "safety"),
        ("noise", "notice", "together"),
        ("question", "question", ""),
        ("idea", "idea", ""),
        ("other", "notice", ""),
        ("", "notice", ""),
    ],
)
def test_a_tile_says_kind_and_topic_and_none_need_be_tapped(visitor, tapped, kind, topic):
    visitor.fill_to_the_end(subject=tapped)
    visitor.send()
    case = Case.objects.get()
    assert (case.kind, case.topic) == (kind, topic)


def test_an_unknown_tile_is_said_so(visitor):
    visitor.answer("thema", subject="gibt-es-nicht")
    assert visitor.step == "thema"
    assert "error-summary" in visitor.text


@pytest.mark.parametrize(("asked", "ticked"), [("idea", "idea"), ("gibt-es-nicht", "other")])
def test_a_link_may_tap_the_tile(client, neighbourhood, asked, ticked):
    page = client.get(reverse("cases:report"), {"art": asked}).content.decode()
    assert re.findall(r'value="(\w+)"[^>]*checked', page) == [ticked]


def test_the_phone_offers_its_camera_and_the_places_of_the_quarter_are_suggested(visitor, neighbourhood):
    neighbourhood.places.create(name="Torhaus", slug="torhaus", street="Askanische Straße 152")
    visitor.answer("worum", **ABOUT)
    assert '<option value="Torhaus">' in visitor.text
    visitor.answer("wo")
    assert 'capture="environment"' in visitor.text
    visitor.answer("bild", photo=photo())
    visitor.answer("kontakt")
    assert "1 Bild" in visitor.text


def test_who_does_not_know_where_taps_that_and_goes_on(visitor):
    visitor.answer("thema")
    visitor.answer("worum", **ABOUT)
    assert "Weiß ich nicht" in visitor.text
    assert '<div class="js-only"><details' in visitor.text.replace(
        "\n", ""
    )  # no map without scripts, and no numbers
    visitor.answer("wo")
    assert visitor.step == "bild"


def test_a_camera_picture_that_is_none_is_said_at_its_field(visitor):
    visitor.answer("worum", **ABOUT)
    visitor.answer("bild", photo=SimpleUploadedFile("bild.jpg", b"%PDF", "image/jpeg"))
    assert visitor.step == "bild"
    assert 'href="#id_photo"' in visitor.text


def test_jumping_ahead_leads_to_the_first_page_with_a_mistake(visitor):
    visitor.answer("bild", to="pruefen")
    assert visitor.step == "worum"
    visitor.answer("worum", **ABOUT)
    visitor.answer("kontakt", email="kein", to="wo")
    visitor.answer("bild")
    visitor.answer("kontakt", email="kein")
    assert visitor.step == "kontakt"
    assert Case.objects.count() == 0


def test_tampered_answers_are_not_believed_but_the_words_are_kept(visitor):
    visitor.carried = visitor.carried[:-3] + "xyz"
    visitor.answer("worum", **ABOUT)
    assert visitor.step == "worum"
    assert "Zwei Latten fehlen." in visitor.text


def test_without_javascript_the_sum_is_asked_on_the_last_page(visitor):
    visitor.fill_to_the_end()
    page = visitor.send(form_proof="").content.decode()
    assert "Wie viel ist" in page
    assert "Zwei Latten fehlen." in page
    assert Case.objects.count() == 0


@pytest.mark.parametrize("content", [b"", b"<script>", b"%PDF-1.4", b"\xff\xd8\xff" + b"0" * 1000])
def test_what_is_no_picture_is_said_so(visitor, content):
    visitor.answer("worum", **ABOUT)
    visitor.answer("wo")
    visitor.answer("bild", picture=SimpleUploadedFile("bild.jpg", content, "image/jpeg"))
    assert visitor.step == "bild"
    assert "error-summary" in visitor.text


def test_a_kept_picture_is_clean_and_swept_when_nobody_sends_it(visitor, settings, tmp_path):
    settings.DATA = tmp_path
    visitor.answer("worum", **ABOUT)
    visitor.answer("wo")
    visitor.answer("bild", picture=photo())
    [kept] = (tmp_path / "entwuerfe").iterdir()
    assert not Image.open(kept).getexif()
    import os
    import time

    os.utime(kept, (time.time() - 13 * 3600,) * 2)
    drafts.sweep()
    assert not kept.exists()


def test_a_picture_can_be_taken_out_again(visitor, settings, tmp_path):
    settings.DATA = tmp_path
    visitor.fill_to_the_end(picture={"picture": photo()})
    visitor.answer("pruefen", to="bild")
    assert "Ihr Bild ist dabei" in visitor.text
    visitor.answer("bild", remove="on")
    visitor.answer("kontakt")
    visitor.send()
    assert Case.objects.get().picture is None
    assert list((tmp_path / "entwuerfe").iterdir()) == []


def test_a_flood_is_stopped(visitor):
    answers = []
    for number in range(12):
        visitor.carried = Answers(token=token_of_age("cases.report")).carried()
        visitor.fill_to_the_end(ABOUT | {"description": f"Nummer {number} ist neu."})
        answers.append(visitor.send().status_code)
    assert answers == [302] * 10 + [429] * 2


@pytest.mark.parametrize("text", ["x" * 4001, "\x00", " \n ", "a\x00b"])
def test_impossible_texts_are_a_sentence_not_a_crash(visitor, text):
    visitor.answer("worum", description=text)
    assert visitor.page.status_code == 200
    assert visitor.step == "worum"


def test_a_huge_post_is_refused(client, neighbourhood):
    answer = client.post(reverse("cases:report"), {"step": "worum", "description": "x" * 13_000_000})
    assert answer.status_code == 400


@pytest.mark.parametrize("language", ["", "/en"])
def test_pages_are_kept_by_the_own_browser_only_and_speak_english_too(client, neighbourhood, language):
    with translation.override("de"):  # the middleware leaves the language of the last request behind
        page = client.get(language + reverse("cases:report"))
    assert page.status_code == 200
    assert page["Cache-Control"] == "private, max-age=0", "no-store would break the back button"


def test_who_stands_before_it_may_begin_with_the_photo(visitor):
    visitor.answer("worum", description="Hier liegt", to="foto")
    assert visitor.step == "bild"
    assert "Schritt 1 von 6" in visitor.text
    visitor.answer("bild", picture=photo())
    assert visitor.step == "thema"
    visitor.answer("thema", subject="rubbish")
    assert "Hier liegt" in visitor.text
    visitor.answer("worum", **ABOUT)
    assert visitor.step == "wo"
    visitor.answer("wo")
    assert visitor.step == "kontakt"
    visitor.answer("kontakt")
    assert visitor.step == "pruefen"
    assert "1 Bild" in visitor.text


def test_photo_first_can_be_gone_back_and_left_out(visitor, client):
    visitor.read(client.get(visitor.url, {"foto": "1"}))
    assert visitor.step == "bild"
    visitor.answer("bild")
    assert visitor.step == "thema"
    visitor.answer("worum", to="bild", **ABOUT)
    assert visitor.step == "bild"
    visitor.answer("bild", to="worum")
    assert ABOUT["description"].splitlines()[0] in visitor.text


def test_photo_first_still_asks_what_it_is_about(visitor):
    visitor.answer("thema", to="foto")
    visitor.answer("bild", picture=photo())
    visitor.answer("thema", subject="rubbish")
    visitor.answer("worum", description="")
    assert visitor.step == "worum"
    assert "Bitte schreiben Sie in einem Satz" in visitor.text
