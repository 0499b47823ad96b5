"""`publiccode.yml` holds what its standard (0.4) demands, and says the same as the rest of the repository."""

import tomllib

import pytest
import yaml
from django.conf import settings

from . import house

CODE = yaml.safe_load((house.ROOT / "publiccode.yml").read_text())
PROJECT = tomllib.loads((house.ROOT / "pyproject.toml").read_text())["project"]
DEMANDED = {
    "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal",
    "maintenance", "localisation",
}  # fmt: skip


def test_every_demanded_key_is_there():
    assert set(CODE) >= DEMANDED
    assert CODE["publiccodeYmlVersion"] == "0.4"
    assert CODE["softwareType"] == "standalone/web"
    assert CODE["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert CODE["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert CODE["maintenance"]["contacts"]


def test_it_names_the_languages_it_speaks_and_is_described_in_two_of_them():
    spoken = [code for code, _name in settings.LANGUAGES]
    assert CODE["localisation"]["availableLanguages"] == spoken
    assert {"de", "en"} <= set(CODE["description"]) <= set(spoken)


@pytest.mark.parametrize("language", CODE["description"])
def test_each_language_describes_it_within_the_bounds_of_the_standard(language):
    told = CODE["description"][language]
    assert 0 < len(told["shortDescription"]) <= 150
    assert 150 <= len(told["longDescription"]) <= 10_000
    assert all(0 < len(feature) <= 100 for feature in told["features"])


def test_version_and_licence_are_those_of_the_program():
    assert CODE["softwareVersion"] == PROJECT["version"]
    assert CODE["legal"]["license"] in str(PROJECT["license"])
