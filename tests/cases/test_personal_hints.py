"""The warning before publishing: what looks like a person is named, what does not is left alone."""

import pytest

from quartier.cases.personal_hints import personal_hints


@pytest.mark.parametrize(
    ("text", "label", "excerpt"),
    [
        ("Melden bei anna.schulz@example.org bitte", "eine E-Mail-Adresse", "anna.schulz@example.org"),
        ("Schreiben Sie an anna (at) example.org", "eine E-Mail-Adresse", "anna (at) example.org"),
        ("Anruf unter 0340 000101 genügt", "eine Telefonnummer", "0340 000101"),
        ("mobil 0176/000 00 101", "eine Telefonnummer", "0176/000 00 101"),
        ("mobil +49 340 000101", "eine Telefonnummer", "+49 340 000101"),
        ("Im Haus Heidestraße 20 brennt nachts Licht", "eine Hausnummer", "Heidestraße 20"),
        ("Nachbar aus der Ackerstr. 7b", "eine Hausnummer", "Ackerstr. 7b"),
        ("am Albrechtsplatz 12", "eine Hausnummer", "Albrechtsplatz 12"),
        ("Der Wagen DE-AB 123 parkt dort", "ein Autokennzeichen", "DE-AB 123"),
        ("Kennzeichen DE XY 1234E", "ein Autokennzeichen", "DE XY 1234E"),
        ("IBAN DE02 1203 0000 0000 2020 51", "eine IBAN", "DE02 1203 0000 0000 2020 51"),
        ("Herr Beispiel lärmt", "ein Name", "Herr Beispiel"),
        ("bei Frau Dr. Muster-Weiß", "ein Name", "Frau Dr. Muster-Weiß"),
        ("Familie Nowak hilft", "ein Name", "Familie Nowak"),
        ("geb. 3.4.1951", "ein Geburtsdatum", "geb. 3.4.1951"),
    ],
)
def test_what_points_to_a_person_is_named(text, label, excerpt):
    assert (label, excerpt) in {(hint.label, hint.excerpt) for hint in personal_hints(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Vor der Apotheke ist die Sitzbank zerbrochen. Zwei Latten fehlen.",
        "Am 12. Mai 2021 um 14:30 Uhr kamen 120 Menschen zur Heidestraße.",
        "Bis zu 500 Euro je Projekt, 1.000 Meter Weg, 2020 und 2021.",
        "Die Frau, die dort arbeitet, und der Herr vom Amt wissen Bescheid.",
        "",
    ],
)
def test_ordinary_words_raise_no_warning(text):
    assert personal_hints(text) == []


def test_the_name_of_who_reported_is_found_without_any_title():
    hints = personal_hints("Die alte Wolter kommt nicht hinüber.", ["E. Wolter"])
    assert [(hint.label, hint.excerpt) for hint in hints] == [("der Name aus der Meldung", "Wolter")]
    assert personal_hints("Das Wolterhaus steht leer.", ["E. Wolter"]) == []
