"""Fields as people meet them: label, hint, message, and nothing lost."""

import pytest
from django import forms
from lxml import html

from quartier.ui.forms import EuroField, RadioTiles, RichTextField, as_paragraphs


class Wish(forms.Form):
    name = forms.CharField(label="Ihr Name", help_text="Wie im Ausweis")
    phone = forms.CharField(label="Telefon", required=False)
    kind = forms.ChoiceField(label="Art", choices=[("a", "Frage"), ("b", "Idee")], widget=RadioTiles)
    sum = EuroField(label="Betrag", required=False)
    story = RichTextField(label="Beschreibung", required=False)
    agreed = forms.BooleanField(label="Einverstanden")


def page(form):
    return html.fromstring(f"<div>{form}</div>")


def test_optional_fields_are_marked_in_words():
    tree = page(Wish())
    assert "(freiwillig)" in tree.xpath("//label[@for='id_phone']")[0].text_content()
    assert "(freiwillig)" not in tree.xpath("//label[@for='id_name']")[0].text_content()


def test_hint_and_error_are_tied_to_the_field():
    tree = page(Wish({"name": ""}))
    field = tree.get_element_by_id("id_name")
    for part in field.get("aria-describedby").split():
        assert tree.get_element_by_id(part) is not None
    assert "id_name_error" in field.get("aria-describedby")
    assert field.get("aria-invalid") == "true"


def test_error_summary_links_to_every_wrong_field():
    tree = page(Wish({"name": ""}))
    targets = [link.get("href")[1:] for link in tree.xpath("//div[@data-error-summary]//a")]
    assert targets == ["id_name", "id_kind", "id_agreed"]
    for target in targets:
        assert tree.get_element_by_id(target) is not None


def test_no_summary_without_errors():
    assert not page(Wish()).xpath("//div[@data-error-summary]")


def test_what_was_typed_is_kept():
    tree = page(Wish({"phone": "0340 <b>", "sum": "viel"}))
    assert tree.get_element_by_id("id_phone").get("value") == "0340 <b>"
    assert tree.get_element_by_id("id_sum").get("value") == "viel"


def test_every_tile_has_one_label():
    tree = page(Wish())
    assert [label.text_content().strip() for label in tree.xpath("//label[@class='tile']")] == [
        "Frage",
        "Idee",
    ]


@pytest.mark.parametrize(("typed", "cents"), [("250", 25000), ("1.234,50 €", 123450), ("", None)])
def test_euro_field_reads_sums(typed, cents):
    assert EuroField(required=False).clean(typed) == cents


def test_euro_field_says_what_it_wants():
    with pytest.raises(forms.ValidationError, match="Betrag"):
        EuroField().clean("viel")


def test_plain_paragraphs_become_markup():
    assert as_paragraphs("Eins\nzwei\r\n\r\n<drei>") == "<p>Eins<br>zwei</p><p>&lt;drei&gt;</p>"


def test_rich_text_is_sanitised():
    cleaned = RichTextField().clean('<p onclick="x()">Gut</p><script>alert(1)</script>')
    assert cleaned == "<p>Gut</p>"
