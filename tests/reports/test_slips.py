"""The slip to take home: tagged, one small sheet, large letters, the code and the telephone number on it."""

import re
from datetime import date

import pytest
from django.utils import translation

from quartier.reports.slips import PROGRAM, Slip, render

from . import structure

pytestmark = pytest.mark.django_db
SLIP = Slip(
    title="Sie sind angemeldet",
    facts=(("Was", "Quartiersspaziergang"), ("Wann", "Donnerstag, 27. Mai 2021, 17:00 Uhr"), ("Wo", "")),
    code="K7M-4TQ-9XB",
    address="https://quartier.example.org/anmeldung/K7M-4TQ-9XB/",
    qr_words="Quadrat-Code",
    day=date(2021, 4, 15),
)


@pytest.mark.parametrize("language", ["de", "ar", "ru"])
def test_it_is_one_tagged_sheet_with_code_and_telephone(neighbourhood, language):
    neighbourhood.phone = "0340 000000"
    with translation.override(language):
        content = render(neighbourhood, SLIP)
        assert render(neighbourhood, SLIP) == content
    words = structure.text_of(content)
    assert "K7M-4TQ-9XB" in words
    assert "0340 000000" in words
    assert "Quartiersspaziergang" in words
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith(language)
        assert "part>1" in pdf.Root.Metadata.read_bytes().decode().replace("pdfuaid:", "")
    assert len(structure.kinds(content)["/H1"]) == 1


def test_nothing_but_the_address_for_the_net_is_smaller_than_sixteen_points(neighbourhood):
    source = PROGRAM.read_text()
    sizes = sorted(int(size) for size in re.findall(r"size: (\d+)pt", source))
    assert sizes[0] == 10
    assert sizes[1] >= 16


def test_long_words_stay_on_the_sheet(neighbourhood):
    long = Slip(**(SLIP.__dict__ | {"title": "Sehr " * 12, "facts": (("Was", "Wort " * 40),)}))
    with structure.opened(render(neighbourhood, long)) as pdf:
        assert len(pdf.pages) == 1
