"""Did it help? One question after the end, changeable, counted once; and codes that are hard to read."""

import pytest
from django.urls import reverse

from quartier.cases.actions import reply_to_case
from quartier.cases.answering import close_case
from quartier.cases.models import CaseRating
from quartier.cases.rating import rate_case
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.sockets.figures import figures
from tests.protection import filled

from .factories import filed

pytestmark = pytest.mark.django_db


def rate(client, case, answer):
    return client.post(reverse("cases:rate", args=[case.code]), filled("cases.rate", has_helped=answer))


def life(client, case) -> str:
    return client.get(case.get_absolute_url()).content.decode()


def test_the_question_comes_when_the_case_is_closed_and_the_answer_can_be_changed(
    client, neighbourhood, coordinator
):
    case = filed(neighbourhood)
    assert "Hat das geholfen?" not in life(client, case)
    close_case(case, "Repariert.", by=coordinator)
    assert "Hat das geholfen?" in life(client, case)
    assert rate(client, case, "yes")["Location"].startswith(case.get_absolute_url())
    assert "Schön, dass es geholfen hat." in life(client, case)
    rate(client, case, "no")
    assert CaseRating.objects.get().has_helped is False
    assert "Schade." in life(client, case)


def test_an_open_case_is_not_rated(client, neighbourhood, coordinator):
    case = filed(neighbourhood)
    with pytest.raises(DomainError, match="noch nicht abgeschlossen"):
        rate_case(case, has_helped=True)
    assert "noch nicht abgeschlossen" in rate(client, case, "yes").content.decode()
    close_case(case, "Fertig.", by=coordinator)
    reply_to_case(case, "Es ist wieder kaputt.")
    assert "noch nicht abgeschlossen" in rate(client, case, "yes").content.decode()
    assert not CaseRating.objects.exists()


def test_without_javascript_a_small_sum_is_asked_and_nothing_is_lost(client, neighbourhood, coordinator):
    case = filed(neighbourhood)
    close_case(case, "Fertig.", by=coordinator)
    answer = client.post(reverse("cases:rate", args=[case.code]), {"has_helped": "yes", "form_proof": ""})
    assert answer.status_code == 200
    assert not CaseRating.objects.exists()
    assert 'value="yes"' in answer.content.decode()


def test_an_unknown_code_rates_nothing(client, neighbourhood):
    answer = client.post(reverse("cases:rate", args=["K7M-4TQ-9XB"]), filled("cases.rate", has_helped="yes"))
    assert answer.status_code == 404


def test_the_figure_opens_its_list(neighbourhood, coordinator):
    for helped in (True, False, True):
        case = filed(neighbourhood)
        close_case(case, "Fertig.", by=coordinator)
        rate_case(case, has_helped=helped)
    records = figures["case_ratings"].records(neighbourhood, Period(dates.today(), dates.today()))
    assert sorted(record.part for record in records) == ["hat geholfen", "hat geholfen", "hat nicht geholfen"]
    assert all(record.url for record in records)


def near(code: str) -> str:
    """The code with its last character misread."""
    return code[:-1] + ("B" if code[-1] != "B" else "D")


def test_a_misread_code_opens_with_the_surname_and_not_without(client, neighbourhood):
    case = filed(neighbourhood, name="Erika Müller-Groß")
    for surname, opens in (("müller-groß", True), ("", False), ("Meier", False), ("Erik", False)):
        answer = client.post(reverse("cases:follow"), {"code": near(case.code), "surname": surname})
        assert answer.get("Location") == (case.get_absolute_url() if opens else None), surname


def test_two_wrong_characters_open_nothing_even_with_the_surname(client, neighbourhood):
    case = filed(neighbourhood, name="E. Wolter")
    wrong = near(case.code)
    wrong = ("B" if wrong[0] != "B" else "D") + wrong[1:]
    assert client.post(reverse("cases:follow"), {"code": wrong, "surname": "Wolter"}).status_code == 404
