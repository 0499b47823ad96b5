"""`quartier report`: files, and sentences for everything that stands in the way."""

from datetime import date

import pytest

from quartier.kernel.errors import DomainError
from quartier.reports.command import write_report

from .factories import figure, plugged

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture(autouse=True)
def told():
    with plugged(figure("events", date(2019, 5, 11), date(2020, 3, 11), date(2022, 1, 1))):
        yield


@pytest.mark.parametrize(
    ("file_format", "begins"), [("pdf", b"%PDF-1"), ("pptx", b"PK"), ("html", b"<!doctype html>")]
)
def test_a_report_is_written(neighbourhood, tmp_path, file_format, begins):
    said = []
    target = tmp_path / f"bericht.{file_format}"
    assert write_report("retrospect", neighbourhood.slug, 2020, file_format, target, said.append) == target
    assert target.read_bytes().startswith(begins)
    assert "Rückblick 2020 / Ausblick 2021" in said[0]
    assert str(target) in said[0]


def test_a_folder_gets_a_file_with_a_good_name(neighbourhood, tmp_path):
    made = write_report("retrospect", neighbourhood.slug, 2020, "html", str(tmp_path), print)
    assert made.name == "rueckblick-2020-ausblick-2021-am-leipziger-tor.html"


@pytest.mark.parametrize(
    ("kind", "slug", "year", "file_format", "said"),
    [
        ("retrospect", "nirgends", 2020, "pdf", "Bekannt sind: am-leipziger-tor"),
        ("retrospect", "am-leipziger-tor", 2018, "pdf", "Aufzeichnungen gibt es für 2019 und 2020"),
        ("retrospect", "am-leipziger-tor", 2022, "pdf", "im Jahr 2022 nichts festgehalten"),
        ("retrospect", "am-leipziger-tor", 2020, "odt", "Möglich sind: pdf, pptx, html"),
        ("budget", "am-leipziger-tor", 2020, "pdf", "Möglich ist: retrospect"),
    ],
)
def test_what_does_not_exist_is_said(neighbourhood, tmp_path, kind, slug, year, file_format, said):
    target = tmp_path / "x"
    with pytest.raises(DomainError, match=said):
        write_report(kind, slug, year, file_format, target, print)
    assert not target.exists()


def test_an_unwritable_file_is_said(neighbourhood, tmp_path):
    with pytest.raises(DomainError, match="lässt sich nicht schreiben"):
        write_report("retrospect", neighbourhood.slug, 2020, "html", tmp_path / "fehlt" / "x.html", print)


def test_an_empty_installation_is_said(db, tmp_path):
    with pytest.raises(DomainError, match="noch kein Quartier"):
        write_report("retrospect", "x", 2020, "pdf", tmp_path / "x.pdf", print)
