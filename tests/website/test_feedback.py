"""The feedback mechanism of the declaration on accessibility."""

from quartier.cases.enums import CaseKind, Channel
from quartier.cases.models import Case

from ..protection import filled

PATH = "/barrierefreiheit/huerde-melden/"


def test_a_barrier_becomes_a_case_with_a_code(client, neighbourhood):
    told = filled("barrier", description="Die Karte geht nicht mit der Tastatur.", place="Karte")
    response = client.post(PATH, told, follow=True)
    case = Case.objects.get()
    assert response.status_code == 200
    assert case.code in response.content.decode()
    assert (case.kind, case.channel, case.place_text) == (CaseKind.COMPLAINT, Channel.WEB, "Karte")
    assert not client.cookies


def test_a_double_click_files_it_once(client, neighbourhood):
    told = filled("barrier", description="Zu wenig Kontrast.")
    first, second = client.post(PATH, told), client.post(PATH, told)
    assert first["Location"] == second["Location"]
    assert Case.objects.count() == 1


def test_nothing_typed_is_lost_when_something_is_missing(client, neighbourhood):
    response = client.post(PATH, filled("barrier", description="", place="Karte", email="kein-at"))
    text = response.content.decode()
    assert response.status_code == 200
    assert "data-error-summary" in text
    assert 'value="Karte"' in text
    assert 'value="kein-at"' in text
    assert Case.objects.count() == 0


def test_the_form_is_never_kept(client, neighbourhood):
    assert client.get(PATH)["Cache-Control"] == "no-store"


def test_ten_megabytes_are_refused_in_words(client, neighbourhood):
    response = client.post(PATH, filled("barrier", description="x" * 10_000_000))
    assert response.status_code == 200
    assert Case.objects.count() == 0
