"""The looks of the quarter: readable colours only."""

import pytest
from django.test import Client

from quartier.publishing.colours import contrast
from quartier.publishing.models import Identity

pytestmark = pytest.mark.database
FORM = "/buero/erscheinungsbild/"
TYPED = {
    "motto": "Bunt, grün, weit",
    "introduction": "",
    "primary_colour": "#1f6f54",
    "accent_colour": "#f2b84b",
    "motto_en": "Colourful",
}


def test_contrast_is_computed_as_wcag_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_looks_are_saved_and_stand_in_the_stylesheet(desk, neighbourhood):
    assert desk.post(FORM, TYPED | {"primary_colour": "#20406f"}).status_code == 302
    assert Identity.objects.get().translations == {"en": {"motto": "Colourful"}}
    css = Client().get("/identitaet.css")
    assert "--quarter-primary: #20406f" in css.content.decode()
    assert css["Cache-Control"] == "no-cache"
    named = Client().get("/identitaet.css", {"v": Identity.objects.get().version})
    assert "immutable" in named["Cache-Control"]


@pytest.mark.parametrize(
    ("field", "colour", "sentence"),
    [
        ("primary_colour", "#ffee00", "dunklere"),
        ("accent_colour", "#202020", "hellere"),
        ("primary_colour", "red;}*{", "Farbe"),
    ],
)
def test_unreadable_colours_are_refused_at_their_field(desk, neighbourhood, field, colour, sentence):
    answer = desk.post(FORM, TYPED | {field: colour})
    assert sentence in " ".join(answer.context["form"].errors[field])
    assert Identity.objects.count() == 0
    assert "Bunt, grün, weit" in answer.content.decode()


def test_only_the_team_changes_the_looks(neighbourhood, city_officer):
    client = Client()
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.post(FORM, TYPED).status_code == 403
    assert Client().get(FORM).status_code == 302
