"""Tags and filters of all templates."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.template import engines
from django.test import RequestFactory
from django.utils.translation import override

from quartier.kernel import dates
from quartier.ui.templatetags import ui


class Told:
    def __init__(self, text, language):
        self.answer = (text, language)

    def local_text(self, field):
        return self.answer


def render(source, **values):
    return engines["django"].from_string(source).render(values)


def test_days_and_times_are_german():
    moment = datetime(2021, 4, 15, 7, 5, tzinfo=UTC)
    assert ui.day(moment) == "Donnerstag, 15. April 2021"
    assert ui.day_short(date(2021, 5, 8)) == "Sa, 8. Mai"
    assert ui.day_number(date(2021, 5, 8)) == "08.05.2021"
    assert ui.clock(moment) == "9:05 Uhr"
    assert ui.clock(time(13, 30)) == "13:30 Uhr"


def test_nothing_is_shown_for_nothing():
    assert [f(None) for f in (ui.day, ui.day_short, ui.day_number, ui.clock, ui.hours, ui.euro)] == [""] * 6


def test_span_of_hours_and_of_days():
    assert ui.until(datetime(2021, 4, 15, 17), datetime(2021, 4, 15, 19)) == "17:00 bis 19:00 Uhr"
    assert ui.until(datetime(2021, 4, 15, 17), None) == "17:00 Uhr"
    assert ui.date_range(date(2021, 4, 15), date(2021, 4, 17)) == "15. bis 17. April 2021"
    assert ui.date_range(date(2021, 4, 30), date(2021, 5, 2)) == "30. April bis 2. Mai 2021"
    assert ui.date_range(date(2020, 12, 30), date(2021, 1, 2)) == "30. Dezember 2020 bis 2. Januar 2021"
    assert ui.date_range(date(2021, 4, 15), date(2021, 4, 15)) == "15. April 2021"


def test_english_has_no_ordinal_dot():
    with override("en"):
        assert ui.day(date(2021, 4, 15)) == "Thursday, 15 April 2021"


@pytest.mark.parametrize(
    ("minutes", "text"), [(90, "1:30\u00a0h"), (5, "0:05\u00a0h"), (-75, "−1:15\u00a0h"), (0, "0:00\u00a0h")]
)
def test_minutes_as_hours(minutes, text):
    assert ui.hours(minutes) == text


def test_text_in_another_language_is_marked():
    assert render("{% text told 'title' %}", told=Told("Hallo", "de")) == "Hallo"
    assert (
        render("{% text told 'title' %}", told=Told("Hello <b>", "en"))
        == '<span lang="en">Hello &lt;b&gt;</span>'
    )
    assert (
        render("{% rich told 'body' %}", told=Told("<p>Hello</p>", "en"))
        == '<div class="prose" lang="en"><p>Hello</p></div>'
    )


def test_icon_is_hidden_from_screen_readers_and_safe():
    assert 'aria-hidden="true"' in render("{% icon 'event' %}")
    assert "<path" in render("{% icon 'event' %}")
    assert "<path" not in render("{% icon '../../../../../../etc/passwd' %}")


def test_every_meaning_has_a_drawing():
    assert [name for name in ui.ICON_OF.values() if not ui._drawing(name)] == []


def test_component_sees_its_own_values_only():
    shown = render("{% component 'panel' %}Inhalt{% endcomponent %}", title="Titel der Seite")
    assert "Inhalt" in shown
    assert "Titel der Seite" not in shown


def test_component_may_hold_another():
    shown = render(
        "{% component 'card_grid' %}{% component 'card' title=name url='/x/' %}{% endcomponent %}{% endcomponent %}",
        name="A & B",
    )
    assert '<a href="/x/">A &amp; B</a>' in shown


def test_query_string_keeps_the_rest_of_the_query():
    request = RequestFactory().get("/termine/?q=wiese&page=2")
    template = engines["django"].from_string("{% query_string page=3 %}|{% query_string page=None q='' %}")
    assert template.render({}, request) == "?q=wiese&amp;page=3|."


def test_what_ends_at_midnight_held_until_the_day_before():
    assert ui.last_day(dates.at(date(2021, 4, 20))) == date(2021, 4, 19)
    assert ui.last_day(dates.at(date(2021, 4, 20)) + timedelta(hours=12)) == date(2021, 4, 20)
    assert ui.last_day(None) is None
