"""The ground floor: dates, money, codes, states, cleaning of rich text."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quartier.kernel import codes, dates, html, money
from quartier.kernel.errors import DomainError
from quartier.kernel.states import StateTable, Transition


class TestDates:
    def test_the_clock_can_stand_and_goes_on_afterwards(self):
        with dates.standing_at(datetime(2020, 3, 11, 17, 0, tzinfo=UTC)):
            assert dates.now() == datetime(2020, 3, 11, 17, 0, tzinfo=UTC)
            with dates.standing_at(datetime(2019, 6, 3, tzinfo=UTC)):
                assert dates.today() == date(2019, 6, 3)
            assert dates.today() == date(2020, 3, 11)

    def test_today_is_the_day_in_germany_not_in_utc(self):
        with dates.standing_at(datetime(2021, 6, 30, 22, 30, tzinfo=UTC)):
            assert dates.today() == date(2021, 7, 1)

    def test_a_story_is_taken_up_where_it_stands(self, tmp_path):
        before = dates.offset()
        try:
            file = tmp_path / "clock.json"
            assert dates.resume_story(file) is False
            dates.begin_story(file, datetime(2021, 4, 15, 9, 0, tzinfo=dates.LOCAL))
            told = dates.offset()
            dates.set_offset(timedelta(0))
            assert dates.resume_story(file) is True
            assert dates.offset() == told
        finally:
            dates.set_offset(before)

    def test_a_wall_clock_time_keeps_its_hour_across_the_change_to_summer_time(self):
        winter, summer = dates.at(date(2021, 3, 27), time(8, 30)), dates.at(date(2021, 3, 28), time(8, 30))
        assert summer.astimezone(UTC) - winter.astimezone(UTC) == timedelta(hours=23)

    @given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
    def test_every_day_lies_in_its_week_month_and_year(self, day):
        assert day in dates.Period.week_of(day)
        assert day in dates.Period.month(day.year, day.month)
        assert day in dates.Period.year(day.year)
        assert len(list(dates.Period.week_of(day).days)) == 7

    def test_a_period_ends_with_the_first_moment_after_it(self):
        assert dates.Period.year(2020).ends_at == dates.at(date(2021, 1, 1))
        with pytest.raises(ValueError, match="ends on or after"):
            dates.Period(date(2020, 2, 1), date(2020, 1, 1))


class TestMoney:
    @given(st.integers(0, 10**10))
    def test_what_is_written_can_be_read_again(self, cents):
        assert money.read_euro(money.euro(cents)) == cents

    @pytest.mark.parametrize(
        ("typed", "cents"),
        [
            ("500", 50000),
            ("1.234,50 €", 123450),
            ("12,5", 1250),
            ("0,07", 7),
            ("12.50", 1250),
            (" 3 000 EUR", 300000),
        ],
    )
    def test_people_type_amounts_in_many_ways(self, typed, cents):
        assert money.read_euro(typed) == cents

    @pytest.mark.parametrize("typed", ["", "fünf", "1,234.50", "-5", "1.2.3", "1e9", "12,345", "٣"])
    def test_unclear_amounts_are_refused_with_a_sentence(self, typed):
        with pytest.raises(DomainError, match="Bitte geben Sie einen Betrag"):
            money.read_euro(typed)


class TestCodes:
    def test_codes_are_readable_and_differ(self):
        made = {codes.new_code() for _ in range(500)}
        assert len(made) == 500
        assert all(len(code) == 11 and not set(code) & set("01OIAEU") for code in made)

    @given(st.text(alphabet=codes.ALPHABET, min_size=9, max_size=9))
    def test_case_blanks_and_dashes_do_not_matter(self, letters):
        code = codes.read_code(letters)
        assert codes.read_code(f" {letters.lower()[:4]} - {letters.lower()[4:]} ") == code

    @pytest.mark.parametrize(
        ("title", "slug"),
        [
            ("Straßenfest für alle", "strassenfest-fuer-alle"),
            ("Ökologie & Grün", "oekologie-gruen"),
            ("???", "ohne-titel"),
        ],
    )
    def test_addresses_are_short_and_german(self, title, slug):
        assert codes.slug_of(title) == slug

    @pytest.mark.parametrize("word", ["Straße", "STRASSE", "strasse"])
    def test_search_folds_sharp_s_and_case(self, word):
        assert codes.fold(word) == "strasse"


TABLE = StateTable(
    {"open": ("offen", "in Arbeit"), "closed": ("erledigt", "erledigt")},
    [Transition("close", frozenset({"open"}), "closed", "", "abgeschlossen")],
)


class TestStates:
    def test_a_step_is_open_only_where_the_table_says_so(self):
        assert TABLE.step("close", "open").target == "closed"
        with pytest.raises(DomainError, match="im Stand „erledigt“ nicht möglich"):
            TABLE.step("close", "closed")
        assert TABLE.steps_from("closed") == []

    def test_a_table_with_unknown_states_is_refused(self):
        with pytest.raises(ValueError, match="unknown states"):
            StateTable({"open": ("a", "b")}, [Transition("x", frozenset({"open"}), "gone", "", "x")])


class TestRichText:
    @pytest.mark.parametrize(
        "markup",
        [
            "<script>alert(1)</script>",
            "<p onclick=alert(1)>x</p>",
            '<a href="javascript:alert(1)">x</a>',
            "<img src=x onerror=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            '<p style="position:fixed">x</p>',
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        ],
    )
    def test_nothing_that_acts_survives(self, markup):
        clean = html.sanitise(markup)
        assert not any(
            bad in clean for bad in ("script", "onclick", "onerror", "javascript:", "style", "<img", "<svg")
        )

    def test_what_an_editor_makes_survives(self):
        markup = "<h2>Wo?</h2><p>Im <strong>Park</strong>.</p><ul><li>eins</li></ul>"
        assert html.sanitise(markup) == markup

    def test_plain_text_becomes_paragraphs_and_back(self):
        assert html.from_plain("Eins\nzwei\n\n<drei>") == "<p>Eins<br>zwei</p><p>&lt;drei&gt;</p>"
        assert (
            html.to_text("<p>Eins<br>zwei</p><ul><li>drei &amp; vier</li></ul>") == "Eins\nzwei\ndrei & vier"
        )

    @given(st.text())
    def test_cleaning_twice_changes_nothing(self, markup):
        once = html.sanitise(markup)
        assert html.sanitise(once) == once
