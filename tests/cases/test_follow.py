"""Following a case: who has the code sees its life and nothing else; who guesses learns nothing."""

import logging

import pytest
from django.urls import reverse

from quartier.cases.actions import withdraw_case
from quartier.cases.answering import answer_case, ask_back, close_case, note_on_case
from quartier.kernel.codes import HideCodes
from tests.protection import filled

from .factories import filed


@pytest.fixture
def case(neighbourhood):
    return filed(neighbourhood)


def life(client, case):
    return client.get(case.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    "change", [str, str.lower, lambda c: c.replace("-", ""), lambda c: f" {c.replace('-', ' ')} "]
)
def test_a_code_opens_the_life_line_however_it_is_typed(client, case, change):
    answer = client.post(reverse("cases:follow"), {"code": change(case.code)})
    assert answer["Location"] == case.get_absolute_url()


def test_a_code_typed_into_the_address_is_set_right(client, case):
    answer = client.get(reverse("cases:life_line", args=[case.code.lower().replace("-", "")]))
    assert answer["Location"] == case.get_absolute_url()


def test_the_life_line_tells_what_was_said_by_role_and_no_note_and_no_name(client, case, coordinator):
    ask_back(case, "Welche Bank genau?", by=coordinator)
    note_on_case(case, "Nur fürs Team.", by=coordinator)
    close_case(case, "Die Bank ist repariert.", by=coordinator)
    text = life(client, case)
    assert "Welche Bank genau?" in text
    assert "Die Bank ist repariert." in text
    assert "Quartiersmanagement" in text
    assert "Nur fürs Team." not in text
    assert coordinator.name not in text


def test_contacts_are_not_shown_even_to_who_has_the_code(client, neighbourhood):
    case = filed(neighbourhood, name="A. Beispiel", phone="0340 4711", email="a@example.org")
    text = life(client, case)
    for secret in ("A. Beispiel", "4711", "a@example.org"):
        assert secret not in text


def test_pages_with_a_code_are_kept_by_nobody(client, case):
    for name in ("life_line", "confirmation", "withdraw"):
        answer = client.get(reverse(f"cases:{name}", args=[case.code]))
        assert answer.status_code == 200
        assert answer["Cache-Control"] == "no-store"
        assert "noindex" in answer["X-Robots-Tag"]
        assert answer["Referrer-Policy"] == "no-referrer"
        assert not client.cookies


def test_an_unknown_code_is_a_helpful_page_and_stands_in_no_log(client, case, caplog):
    caplog.set_level(logging.DEBUG, "django.request")
    for path in (
        reverse("cases:life_line", args=["222-333-444"]),
        reverse("cases:confirmation", args=["222-333-444"]),
    ):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "Zu diesem Code finden wir kein Anliegen" in answer.content.decode()
        assert answer["Cache-Control"] == "no-store"
    assert client.post(reverse("cases:follow"), {"code": "222333444"}).status_code == 404
    assert "222-333-444" not in caplog.text
    assert "222333444" not in caplog.text


def test_even_a_crash_logs_no_code(case, settings):
    assert all("codes" in handler["filters"] for handler in settings.LOGGING["handlers"].values())
    record = logging.LogRecord(
        "django.request", logging.ERROR, "", 1, "Internal Server Error: %s", (case.get_absolute_url(),), None
    )
    assert HideCodes().filter(record)
    assert record.getMessage() == "Internal Server Error: /anliegen/***/"


def test_codes_of_another_quarter_look_unknown(client, neighbourhood, foreign_neighbourhood):
    assert client.get(filed(foreign_neighbourhood).get_absolute_url()).status_code == 404


def test_guessing_is_stopped_and_then_tells_nothing_even_about_true_codes(client, case):
    answers = [
        client.get(reverse("cases:life_line", args=[f"222-333-{n:03}"])).status_code for n in range(22)
    ]
    assert answers == [404] * 20 + [429] * 2
    assert client.get(case.get_absolute_url()).status_code == 429
    assert client.get(case.get_absolute_url(), REMOTE_ADDR="198.51.100.4").status_code == 200


@pytest.mark.parametrize("typed", ["", "   ", "ä" * 500, "../../etc", "%00", "<script>", "💥"])
def test_nonsense_is_a_sentence(client, neighbourhood, typed):
    assert client.post(reverse("cases:follow"), {"code": typed}).status_code in {200, 404}


def test_a_reply_brings_the_case_back(client, case, coordinator):
    close_case(case, "Die Bank ist repariert.", by=coordinator)
    answer = client.post(case.get_absolute_url(), filled("cases.reply", text="Leider wackelt sie wieder."))
    assert answer.status_code == 302
    case.refresh_from_db()
    assert (case.state, case.waits_for_us, case.closed_at) == ("clarifying", True, None)
    assert "Leider wackelt sie wieder." in life(client, case)


def test_a_reply_to_something_new_leaves_it_new(client, case):
    client.post(case.get_absolute_url(), filled("cases.reply", text="Es ist die linke Bank."))
    case.refresh_from_db()
    assert case.state == "new"


def test_a_reply_sent_twice_is_said_once(client, case):
    data = filled("cases.reply", text="Danke!")
    client.post(case.get_absolute_url(), data)
    client.post(case.get_absolute_url(), data)
    assert case.messages.count() == 1


def test_an_empty_reply_keeps_the_page(client, case):
    answer = client.post(case.get_absolute_url(), filled("cases.reply", text="  "))
    assert answer.status_code == 200
    assert "error-summary" in answer.content.decode()


def test_withdrawing_asks_first_and_ends_the_case(client, case):
    url = reverse("cases:withdraw", args=[case.code])
    assert "wirklich zurückziehen" in client.get(url).content.decode()
    assert client.post(url, filled("cases.withdraw")).status_code == 302
    case.refresh_from_db()
    assert case.state == "withdrawn"
    text = life(client, case)
    assert "Möchten Sie noch etwas sagen?" not in text
    assert client.post(url, filled("cases.withdraw")).status_code == 200, "a second time is a sentence"


def test_a_withdrawn_case_takes_no_reply(client, case):
    withdraw_case(case)
    answer = client.post(case.get_absolute_url(), filled("cases.reply", text="Doch noch etwas"))
    assert answer.status_code == 200
    assert case.messages.count() == 1


@pytest.mark.parametrize("number", [1, 3])
def test_a_long_life_costs_no_more_queries(client, case, coordinator, number, django_assert_max_num_queries):
    for n in range(number):
        answer_case(case, f"Antwort {n}", by=coordinator)
    with django_assert_max_num_queries(14):
        client.get(case.get_absolute_url())


def test_the_short_address_leads_to_the_door(client, neighbourhood):
    assert reverse("cases:follow") in client.get("/anliegen/").content.decode()
