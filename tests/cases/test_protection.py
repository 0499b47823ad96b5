"""Public forms of cases under pressure: limits really trigger, pictures lose their place, mail is no relay."""

import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from quartier.cases import drafts
from quartier.cases.actions import MOST_CONFIRMATIONS
from quartier.cases.answering import close_case
from quartier.cases.models import Case
from quartier.cases.publication import draft_of, release_case, save_public_case
from quartier.cases.views import report
from quartier.cases.views.follow import MISSES
from quartier.kernel import dates
from quartier.outbox.models import Mail
from quartier.ui.limits import RateLimit
from tests.protection import filled

from .factories import filed
from .test_public_report import ABOUT, Visitor

pytestmark = pytest.mark.django_db
GPS = 0x8825


def send_one(client, number, **headers):
    """One whole report from an address (`REMOTE_ADDR`), as a browser sends it."""
    client.defaults |= headers
    visitor = Visitor(client)
    visitor.fill_to_the_end(about=ABOUT | {"description": f"Bank Nummer {number} ist kaputt."})
    return visitor.send()


def test_one_address_reports_only_so_often_and_another_still_may(client, neighbourhood):
    most = report.ReportCase.limit.per_address.count
    for number in range(most):
        assert send_one(client, number, REMOTE_ADDR="192.0.2.1").status_code == 302
    refused = send_one(client, most, REMOTE_ADDR="192.0.2.1")
    assert refused.status_code == 429
    assert f"Bank Nummer {most}" in refused.content.decode()
    assert Case.objects.count() == most
    assert send_one(client, 99, REMOTE_ADDR="198.51.100.1").status_code == 302


def test_a_network_is_limited_as_a_whole(client, neighbourhood, monkeypatch):
    narrow = report.RateLimit("cases.report", report.Limit(10, 1200), report.Limit(2, 1200))
    monkeypatch.setattr(report.ReportCase, "limit", narrow)
    answers = [send_one(client, n, REMOTE_ADDR=f"192.0.2.{n + 1}").status_code for n in range(3)]
    assert answers == [302, 302, 429]
    assert send_one(client, 9, REMOTE_ADDR="192.0.3.1").status_code == 302


def test_codes_cannot_be_tried_one_after_another_from_a_network(client, neighbourhood):
    case = filed(neighbourhood)
    for number in range(MISSES.per_network.count):
        client.get("/anliegen/BBB-BBB-BBB/", REMOTE_ADDR=f"192.0.2.{number % 200 + 1}")
    assert client.get(case.get_absolute_url(), REMOTE_ADDR="192.0.2.250").status_code == 429
    assert client.get(case.get_absolute_url(), REMOTE_ADDR="198.51.100.1").status_code == 200


def test_no_address_is_flooded_with_confirmations(neighbourhood):
    for number in range(MOST_CONFIRMATIONS + 2):
        filed(
            neighbourhood,
            f"Anliegen {number}",
            email="Fremde@example.org" if number % 2 else "fremde@example.org",
        )
    assert Mail.objects.filter(kind="cases.received").count() == MOST_CONFIRMATIONS
    assert Case.objects.count() == MOST_CONFIRMATIONS + 2
    with dates.standing_at(dates.now() + timedelta(days=2)):
        filed(neighbourhood, "Später", email="fremde@example.org")
    assert Mail.objects.filter(kind="cases.received").count() == MOST_CONFIRMATIONS + 1


def test_a_picture_loses_its_place_before_it_is_kept(neighbourhood, settings, tmp_path):
    settings.DATA = tmp_path
    file, exif = io.BytesIO(), Image.Exif()
    exif.get_ifd(GPS)[2] = (51.0, 49.0, 12.0)
    Image.new("RGB", (640, 480), "green").save(file, "JPEG", exif=exif)
    assert Image.open(io.BytesIO(file.getvalue())).getexif().get_ifd(GPS)
    name = drafts.keep(SimpleUploadedFile("bank.jpg", file.getvalue(), "image/jpeg"), len(file.getvalue()))
    kept = Image.open(drafts.fetch(name))
    assert not kept.getexif().get_ifd(GPS)


def test_what_only_calls_itself_a_picture_is_refused(client, neighbourhood):
    visitor = Visitor(client)
    visitor.answer("worum", **ABOUT)
    visitor.answer("wo")
    visitor.answer("bild", picture=SimpleUploadedFile("bank.jpg", b"<script>alert(1)</script>", "image/jpeg"))
    assert visitor.step == "bild"


def test_similar_released_cases_are_shown_before_sending(client, neighbourhood, coordinator):
    public = draft_of(filed(neighbourhood))
    public = release_case(save_public_case(public, by=coordinator), by=coordinator)
    visitor = Visitor(client)
    visitor.fill_to_the_end()
    assert visitor.step == "pruefen"
    assert public.get_absolute_url() in visitor.text
    other = Visitor(client)
    other.fill_to_the_end(about=ABOUT | {"description": "Ich suche einen Deutschkurs."})
    assert public.get_absolute_url() not in other.text


@pytest.mark.parametrize(
    ("scope", "view", "values"),
    [
        ("cases.reply", "cases:life_line", {"text": "Bitte kommen Sie noch einmal."}),
        ("cases.withdraw", "cases:withdraw", {}),
        ("cases.rate", "cases:rate", {"has_helped": "yes"}),
    ],
)
def test_the_forms_of_the_life_line_are_limited_too(client, neighbourhood, coordinator, scope, view, values):
    def address() -> str:
        """A fresh case each time: what was withdrawn cannot be withdrawn again."""
        case = filed(neighbourhood)
        if scope == "cases.rate":
            close_case(case, "Erledigt.", by=coordinator)
        return reverse(view, args=[case.code])

    def post(number: str):
        return client.post(address(), filled(scope, **values), REMOTE_ADDR=number)

    for _number in range(RateLimit(scope).per_address.count):
        assert post("192.0.2.7").status_code == 302
    refused = post("192.0.2.7")
    assert refused.status_code == 429
    assert all(str(value) in refused.content.decode() for value in values.values())
    assert post("198.51.100.7").status_code == 302
