"""What was fetched is what was recorded, and the bundles are what their sources say."""

import re
import tomllib

import brotli
import pytest
from tools import vendor

RECORD = tomllib.loads((vendor.UI / "VENDOR.toml").read_text())
STYLES = sorted((vendor.UI / "styles").glob("*.css"))


def test_every_vendored_file_is_recorded_with_its_hash():
    found = {
        p.relative_to(vendor.VENDOR).as_posix(): vendor.digest(p)
        for p in vendor.VENDOR.rglob("*")
        if p.is_file()
    }
    assert found == RECORD["files"]


def test_every_package_names_version_licence_and_integrity():
    for package in RECORD["package"]:
        assert package["version"]
        assert package["licence"]
        assert package["integrity"].startswith("sha512-")


def test_every_vendored_folder_carries_its_licence():
    for folder in {package["folder"] for package in RECORD["package"]}:
        names = [path.name for path in (vendor.VENDOR / folder).iterdir()]
        assert any(re.match(r"LICEN[CS]E|OFL", name) for name in names), folder


@pytest.mark.parametrize("target", vendor.BUNDLES)
def test_bundle_is_up_to_date(target):
    made = vendor.bundle(vendor.BUNDLES[target])
    assert (vendor.STATIC / "ui" / target).read_text() == made, "run: python tools/vendor.py styles"


def test_dark_is_written_once_and_holds_for_the_choice_and_for_the_device_but_not_on_paper():
    spread = vendor.spread_dark(
        '@supports (color: red){:root[data-theme="dark"] .a{color: red}}.b{color: blue}'
    )
    assert spread == (
        "@supports (color: red){"
        '@media screen and (prefers-color-scheme: dark){:root:not([data-theme="light"]) .a{color: red}}'
        '@media screen{:root[data-theme="dark"] .a{color: red}}}'
        ".b{color: blue}"
    )


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_no_style_asks_the_device_for_dark_itself(path):
    assert "prefers-color-scheme" not in path.read_text()


@pytest.mark.parametrize("target", vendor.BUNDLES)
def test_bundle_stays_small(target):
    assert len(brotli.compress((vendor.STATIC / "ui" / target).read_bytes())) < 22_000


def test_the_three_fonts_of_a_german_page_stay_small():
    sizes = {
        path.name: path.stat().st_size for path in (vendor.VENDOR / "fonts").glob("fira-sans-*-latin.woff2")
    }
    assert len(sizes) == 3
    assert sum(sizes.values()) < 40_000


def test_no_asset_of_ours_calls_a_third_party():
    for path in [*STYLES, *(vendor.STATIC / "ui").rglob("*.js"), *(vendor.STATIC / "ui").rglob("*.css")]:
        for address in re.findall(r"""(?:url\(|from |import |fetch\()["']?(https?:)?//""", path.read_text()):
            pytest.fail(f"{path.name} reaches out: {address}")


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_styles_use_logical_properties(path):
    """A physical side would stay where it is in a right-to-left language."""
    physical = r"[{;\s](?:margin|padding|border)-(?:left|right)\b|[{;\s](?:left|right)\s*:|text-align:\s*(?:left|right)|float:"
    assert not re.findall(physical, path.read_text())
