"""Cards on paper: printed with a code, filled in, entered in a few seconds, and followed like any other case."""

import logging

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from quartier.cards import sheets
from quartier.cards.actions import Order, _free_codes, enter_card, print_cards, void_cards
from quartier.cards.models import Card, CardBatch
from quartier.cases.actions import Report, file_case
from quartier.cases.enums import Channel
from quartier.cases.models import Case
from quartier.kernel.codes import new_code
from quartier.kernel.errors import DomainError
from tests.reports import structure

pytestmark = pytest.mark.django_db
BENCH = "Eine Bank auf halbem Weg zur Apotheke."


@pytest.fixture
def batch(neighbourhood, coordinator) -> CardBatch:
    order = Order(sheets=1, occasion="Spaziergang im Mai", place_text="Große Wiese")
    return print_cards(neighbourhood, order, by=coordinator)


@pytest.fixture
def card(batch) -> Card:
    return batch.cards.first()


def text(answer) -> str:
    return " ".join(answer.content.decode().split())


def enter_path(card) -> str:
    return reverse("cards:enter", args=[card.code])


def follow(client, card):
    return client.get(reverse("cases:life_line", args=[card.code]), follow=True)


def test_a_sheet_has_four_cards_each_with_a_code_of_its_own(batch):
    assert batch.heading == "Was fehlt im Quartier?"
    assert len({card.code for card in batch.cards.all()}) == 4


@pytest.mark.parametrize("number", [0, -1, 26, 10_000])
def test_nobody_prints_none_or_a_forest(neighbourhood, coordinator, number):
    with pytest.raises(DomainError, match="1 bis 25"):
        print_cards(neighbourhood, Order(sheets=number), by=coordinator)


@given(
    draws=st.lists(st.sampled_from(["AAA-AAA-AA1", "AAA-AAA-AA2", "AAA-AAA-AA3"]), min_size=0, max_size=20)
)
def test_a_code_is_never_on_two_cards_nor_on_a_case(draws):
    """The dice may fall as they like: what was drawn already is drawn again."""
    taken, dice = {"AAA-AAA-AA3"}, iter(draws)
    found = _free_codes(3, lambda: next(dice, None) or new_code(), taken_among=lambda codes: codes & taken)
    assert len(set(found)) == 3
    assert not taken & set(found)


def test_a_new_case_gets_no_code_that_is_on_paper(neighbourhood, card, monkeypatch):
    codes = iter([card.code, "BBB-BBB-BB2"])
    monkeypatch.setattr("quartier.cases.actions.new_code", lambda: next(codes))
    assert file_case(neighbourhood, Report(description="Anderes")).code == "BBB-BBB-BB2"


def test_the_sheet_is_tagged_and_says_what_one_needs(desk, batch, card, neighbourhood):
    content = desk.get(reverse("cards:sheets", args=[batch.pk])).content
    words = " ".join(structure.text_of(content).split())
    for wanted in (
        "Was fehlt im Quartier?",
        "Spaziergang im Mai",
        card.code,
        "Abreißen und behalten",
        "freiwillig",
    ):
        assert wanted in words
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked
    kinds = structure.kinds(content)
    assert len(kinds["/H1"]) == 4
    assert len(kinds["/Figure"]) == 8
    assert desk.get(reverse("cards:sheets", args=[batch.pk])).content == content


def test_large_cards_in_another_language(neighbourhood, coordinator):
    batch = print_cards(neighbourhood, Order(sheets=2, size=2, language="uk"), by=coordinator)
    content = sheets.render(batch, lambda path: f"https://quartier.example.org{path}")
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.Root.Lang).startswith("uk")
    assert "Чого бракує в кварталі?" in structure.text_of(content)
    assert sheets.entry_path(batch.cards.first()).startswith("/buero/")


def test_a_card_that_came_back_is_entered_with_its_text_alone(desk, card, neighbourhood):
    page = text(desk.get(enter_path(card)))
    assert "autofocus" in page
    assert 'value="Große Wiese"' in page
    answer = desk.post(enter_path(card), {"description": BENCH, "kind": "idea", "place_text": "Große Wiese"})
    case = Case.objects.get()
    assert (case.code, case.channel, case.place_text) == (card.code, Channel.POSTCARD, "Große Wiese")
    assert answer["Location"] == f"{reverse('cards:take')}?auflage={card.batch_id}"
    page = text(desk.get(answer["Location"]))
    assert "1 von 4 zurück" in page
    assert case.subject in page


def test_the_text_is_demanded_and_the_rest_is_kept(desk, card):
    answer = desk.post(enter_path(card), {"description": " ", "kind": "idea", "name": "Frau Winkler"})
    assert "Bitte schreiben Sie ab, was auf der Karte steht." in text(answer)
    assert 'value="Frau Winkler"' in text(answer)
    assert not Case.objects.exists()


def test_scanned_twice_it_shows_the_case_that_is_there(desk, card):
    typed = {"description": BENCH, "kind": "idea"}
    desk.post(enter_path(card), typed)
    address = reverse("cases:detail", args=[Case.objects.get().pk])
    assert desk.get(enter_path(card))["Location"] == address
    assert desk.post(enter_path(card), typed)["Location"] == address
    assert Case.objects.count() == 1


@pytest.mark.parametrize("typed", ["{code}", "{lower}", "{bare}"])
def test_the_code_may_be_typed_as_one_likes(desk, card, typed):
    code = typed.format(code=card.code, lower=card.code.lower(), bare=card.code.replace("-", " "))
    assert desk.post(reverse("cards:take"), {"code": code})["Location"] == enter_path(card)


@pytest.mark.parametrize("typed", ["", "K7M", "AAA-AAA-AAA", "x" * 5000, "\x00"])
def test_a_code_that_is_none_is_said_so(desk, card, typed):
    answer = desk.post(reverse("cards:take"), {"code": typed})
    assert answer.status_code == 200
    assert "field-error" in text(answer) or "Code" in text(answer)
    assert not Case.objects.exists()


def test_the_code_of_a_case_without_a_card_leads_to_it(desk, neighbourhood):
    case = file_case(neighbourhood, Report(description="Am Telefon"))
    assert desk.post(reverse("cards:take"), {"code": case.code})["Location"] == reverse(
        "cases:detail", args=[case.pk]
    )


def test_who_looks_too_early_reads_that_the_card_is_not_entered_yet(client, card):
    answer = follow(client, card)
    assert answer.status_code == 200
    assert "Ihre Karte ist noch nicht bei uns eingetragen" in text(answer)
    assert answer["Cache-Control"] == "no-store"
    typed = client.post(reverse("cases:follow"), {"code": card.code.lower()}, follow=True)
    assert "noch nicht bei uns eingetragen" in text(typed)


def test_afterwards_the_same_code_opens_the_life_line(client, card, coordinator):
    enter_card(card, Report(description=BENCH), by=coordinator)
    assert BENCH in text(follow(client, card))
    assert BENCH in text(client.get(reverse("cards:waiting", args=[card.code]), follow=True))


def test_a_void_card_says_how_to_be_heard_all_the_same_and_still_counts(client, card, batch, coordinator):
    assert void_cards(batch, by=coordinator) == 4
    assert void_cards(batch, by=coordinator) == 0
    answer = follow(client, card)
    assert answer.status_code == 410
    assert "Diese Karte gilt nicht mehr" in text(answer)
    case, is_new = enter_card(card, Report(description=BENCH), by=coordinator)
    assert is_new
    card.refresh_from_db()
    assert (card.case, card.is_void) == (case, False)


def test_guessing_is_counted_as_for_every_other_code(client, card, caplog):
    with caplog.at_level(logging.DEBUG):
        for number in range(20):
            assert client.get(f"/anliegen/K7M-4TQ-{number:03}/karte/").status_code == 404
        assert client.get(reverse("cards:waiting", args=[card.code])).status_code == 429
    assert "K7M-4TQ" not in caplog.text


def test_another_quarter_knows_nothing_of_the_card(client, card, foreign_neighbourhood):
    path = reverse("cases:life_line", args=[card.code])
    assert client.get(path, headers={"host": foreign_neighbourhood.hosts[0]}).status_code == 404


def test_when_the_case_is_gone_its_code_opens_nothing(client, desk, card, coordinator):
    case, _is_new = enter_card(card, Report(description=BENCH), by=coordinator)
    case.delete()
    assert follow(client, card).status_code == 404
    assert "gibt es nicht mehr" in text(desk.get(enter_path(card), follow=True))


def test_printing_is_one_form_and_sent_twice_prints_once(desk, neighbourhood):
    typed = {"once": "k1", "kind": "offer", "language": "de", "size": "4", "sheets": "2"}
    path = reverse("cards:print")
    assert desk.post(path, typed)["Location"] == desk.post(path, typed)["Location"]
    batch = CardBatch.objects.get()
    assert (batch.heading, batch.cards.count()) == ("Wobei möchten Sie helfen?", 8)


@pytest.mark.parametrize(
    "wrong",
    [
        {"sheets": "0"},
        {"sheets": "99"},
        {"sheets": "viele"},
        {"language": "xx"},
        {"size": "3"},
        {"heading": "x" * 61},
    ],
)
def test_what_cannot_be_printed_is_asked_again(desk, neighbourhood, wrong):
    typed = {"kind": "idea", "language": "de", "size": "4", "sheets": "2"} | wrong
    assert desk.post(reverse("cards:print"), typed).status_code == 200
    assert not CardBatch.objects.exists()


@pytest.mark.parametrize("page", ["list", "batch"])
def test_lists_need_the_same_queries_for_one_and_for_three(desk, neighbourhood, coordinator, batch, page):
    path = reverse("cards:list") if page == "list" else reverse("cards:batch", args=[batch.pk])
    counts = []
    cards = iter(batch.cards.all())
    for number in (1, 2):
        for _one in range(number):
            print_cards(neighbourhood, Order(sheets=1), by=coordinator)
            enter_card(next(cards), Report(description=BENCH), by=coordinator)
        desk.get(path)
        with CaptureQueriesContext(connection) as caught:
            assert desk.get(path).status_code == 200
        counts.append(len(caught))
    assert counts[0] == counts[1]
