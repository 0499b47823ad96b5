"""Text blocks: filled from a closed list in one pass, offered where they fit, put into an answer without sending it."""

import pytest
from django.test import Client

from quartier.accounts.roles import Role
from quartier.cases.models import CaseMessage, TextBlock
from quartier.cases.text_blocks import PLACEHOLDERS, filled, offered_for, save_text_block
from quartier.kernel.errors import DomainError
from tests.conftest import member

from .factories import filed

pytestmark = pytest.mark.django_db
BLOCKS = "/buero/anliegen/textbausteine/"


def block(neighbourhood, title="Danke", text="Danke für {anliegen}.", **more) -> TextBlock:
    return save_text_block(TextBlock(neighbourhood=neighbourhood, title=title, text=text, **more), by=None)


@pytest.fixture
def case(neighbourhood):
    neighbourhood.phone = "0340 000000"
    neighbourhood.save()
    return filed(neighbourhood, "Die Bank ist kaputt", place_text="Pollingpark", topic="green")


def test_every_placeholder_is_filled(case, coordinator):
    text = filled(" | ".join(f"{{{name}}}" for name in PLACEHOLDERS), case, coordinator)
    for word in (
        "Die Bank ist kaputt", case.code, "Grün und Spielplätze", "Pollingpark", "15.04.2021", "22.04.2021",
        "0340 000000", "Am Leipziger Tor", "Kim Beispiel",
    ):  # fmt: skip
        assert word in text
    assert "{" not in text


def test_what_is_not_known_is_a_gap_to_be_filled_by_hand(neighbourhood, coordinator):
    assert filled("in {ort}", filed(neighbourhood), coordinator) == "in [ort?]"


def test_words_of_a_case_are_never_read_as_placeholders_or_code(neighbourhood, coordinator):
    hostile = filed(neighbourhood, "{code} {{ request }} {% load x %} {0.__class__}", place_text="{ich}")
    text = filled("{anliegen} / {ort}", hostile, coordinator)
    assert hostile.code not in text
    assert "Kim Beispiel" not in text
    assert "{code} {{ request }} {% load x %} {0.__class__}" in text


@pytest.mark.parametrize("text", ["{nix}", "Hallo {name.__class__}", "{ code} {password}"])
def test_an_unknown_placeholder_is_refused_by_name(neighbourhood, text):
    with pytest.raises(DomainError, match="gibt es nicht"):
        block(neighbourhood, text=text)


def test_those_for_the_kind_come_first_and_others_not_at_all(neighbourhood, case):
    everywhere = block(neighbourhood, "A für alle")
    own = block(neighbourhood, "Z für Hinweise", kind="notice")
    block(neighbourhood, "Für Ideen", kind="idea")
    assert list(offered_for(case)) == [own, everywhere]


def test_one_is_written_changed_and_removed_at_the_desk(desk, neighbourhood):
    assert "Noch kein Textbaustein" in desk.get(BLOCKS).content.decode()
    desk.post(f"{BLOCKS}neu/", {"title": "Dank", "kind": "offer", "step": "answer", "text": "Danke, {ich}!"})
    kept = TextBlock.objects.get()
    assert (kept.kind, kept.step, kept.neighbourhood) == ("offer", "answer", neighbourhood)
    desk.post(f"{BLOCKS}{kept.pk}/", {"title": "Großer Dank", "text": "Danke!"})
    assert "Großer Dank" in desk.get(BLOCKS).content.decode()
    desk.post(f"{BLOCKS}{kept.pk}/entfernen/")
    assert not TextBlock.objects.exists()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": "", "text": "Gut"}, "einen Namen"),
        ({"title": "Neu", "text": ""}, "schreiben Sie den Text"),
        ({"title": "Neu", "text": "Hallo {nix}"}, "Den Platzhalter {nix} gibt es nicht"),
        ({"title": "danke", "text": "Zweimal"}, "gibt es schon"),
        ({"title": "Neu", "text": "x" * 4001}, "4000"),
    ],
)
def test_bad_input_is_answered_and_kept(desk, neighbourhood, typed, sentence):
    block(neighbourhood, "Danke")
    page = desk.post(f"{BLOCKS}neu/", typed)
    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert page.context["form"]["text"].value() == typed["text"]
    assert TextBlock.objects.count() == 1


def test_it_is_put_below_what_was_typed_and_nothing_is_sent(desk, neighbourhood, case):
    chosen = block(neighbourhood, text="Zu {anliegen} ({code})", step="ask")
    page = desk.post(
        f"/buero/anliegen/{case.pk}/antworten/",
        {
            "insert": "1",
            "block": chosen.pk,
            "text": "Guten Tag!",
            "step": "finish",
            "way": "phone",
            "once": "k1",
        },
    )
    form = page.context["answer_form"]
    assert form["text"].value() == f"Guten Tag!\n\nZu Die Bank ist kaputt ({case.code})"
    assert (form["step"].value(), form["way"].value(), form["once"].value()) == ("ask", "phone", "k1")
    assert "Bitte prüfen Sie" not in page.content.decode()
    assert not CaseMessage.objects.exists()


def test_without_a_choice_it_says_so_and_keeps_what_was_typed(desk, case, neighbourhood):
    foreign = block(neighbourhood, kind="idea")
    for chosen in ("", "999999", "quatsch", foreign.pk):
        page = desk.post(
            f"/buero/anliegen/{case.pk}/antworten/", {"insert": "1", "block": chosen, "text": "Bleibt."}
        )
        assert page.status_code == 200
        assert page.context["answer_form"]["text"].value() == "Bleibt."
        assert "zuerst einen Textbaustein" in page.content.decode()


def test_blocks_of_another_quarter_do_not_exist(desk, foreign_neighbourhood, case):
    foreign = block(foreign_neighbourhood, "Fremder Baustein")
    assert "Fremder Baustein" not in desk.get(BLOCKS).content.decode()
    assert "Fremder Baustein" not in desk.get(f"/buero/anliegen/{case.pk}/").content.decode()
    assert desk.get(f"{BLOCKS}{foreign.pk}/").status_code == 404
    assert desk.post(f"{BLOCKS}{foreign.pk}/entfernen/").status_code == 404


def test_who_only_reads_does_not_see_them(neighbourhood):
    city = Client()
    city.force_login(
        member(neighbourhood, Role.CITY_OFFICER),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    assert city.get(BLOCKS).status_code == 403


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_and_the_case_cost_the_same_however_many(
    desk, neighbourhood, case, number, django_assert_max_num_queries
):
    for n in range(number):
        block(neighbourhood, f"Baustein {n}")
    desk.get(BLOCKS)
    with django_assert_max_num_queries(10):
        desk.get(BLOCKS)
    with django_assert_max_num_queries(30):
        desk.get(f"/buero/anliegen/{case.pk}/")
