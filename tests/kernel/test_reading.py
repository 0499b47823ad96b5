"""Reading once for a page."""

import pytest

from quartier.kernel.reading import one_page, read_once


@pytest.fixture
def asked():
    """A question that notes each time it is really asked."""
    times = []

    @read_once
    def question(name, *, loud=False):
        times.append((name, loud))
        return [name]

    question.times = times
    return question


def test_outside_of_a_page_it_is_asked_anew(asked):
    asked("a")
    asked("a")
    assert len(asked.times) == 2


def test_within_a_page_each_question_is_asked_once_and_forgotten_with_it(asked):
    for _page in range(2):
        with one_page():
            assert asked("a") is asked("a")
            asked("a", loud=True)
            asked("b")
    assert asked.times == [("a", False), ("a", True), ("b", False)] * 2


def test_an_error_ends_the_page_too(asked):
    def break_off():
        with one_page():
            asked("a")
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        break_off()
    asked("a")
    assert len(asked.times) == 2
