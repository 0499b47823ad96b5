"""Every component renders, and none carries inline style or script."""

import re

import pytest
from tools import vendor

from quartier.ui.gallery import SAMPLES
from quartier.ui.templatetags.ui import ICONS

TEMPLATES = sorted((vendor.UI / "templates/ui").rglob("*.html"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_sample_renders(sample):
    shown = sample.rendered
    assert shown.strip()
    assert not re.search(r"\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=", shown)


@pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda path: str(path.relative_to(vendor.UI / "templates/ui"))
)
def test_template_has_no_inline_style_or_script(path):
    source = path.read_text()
    assert not re.search(r"<[^>]*\sstyle=|<style|<script(?![^>]*\ssrc=)|<[^>]*\son[a-z]+=", source)


def test_named_icons_exist():
    named = set()
    for path in TEMPLATES:
        named |= set(re.findall(r"""\{% icon "([a-z0-9-]+)" """, path.read_text()))
    from quartier.ui.templatetags.ui import ICON_OF

    assert [name for name in named if not (ICONS / f"{ICON_OF.get(name, name)}.svg").exists()] == []


def test_readme_names_every_component():
    listed = (vendor.UI / "README.md").read_text()
    components = [path.stem for path in (vendor.UI / "templates/ui/components").glob("*.html")]
    assert [name for name in components if f"`{name}`" not in listed] == []
