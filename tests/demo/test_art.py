"""The pictures of the demonstration are what their program draws."""

import pytest
from tools.art import __main__ as art
from tools.art.canvas import SCENES, draw


@pytest.mark.parametrize("name", SCENES)
def test_a_picture_is_drawn_as_it_is_kept(name):
    assert draw(name) == (art.OUT / f"{name}.svg").read_text(encoding="utf-8")


def test_no_picture_lies_there_that_nothing_draws():
    assert {file.stem for file in art.OUT.glob("*.svg")} == set(SCENES)
