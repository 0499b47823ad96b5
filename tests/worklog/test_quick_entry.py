"""One line becomes an entry: what people write is understood, what is unclear is asked, nothing crashes."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quartier.sockets.work import AREAS
from quartier.worklog.quick_entry import Named, read

TODAY = date(2021, 4, 15)  # a Thursday
PROJECTS = (
    Named(1, "Aktionskasse", "projects"),
    Named(2, "Spielplatz Ackerstraße/Gartenstraße", "projects"),
    Named(3, "Ein Logo und ein Satz fürs Quartier", "publicity"),
    Named(4, "Spielplatz Pollingpark", "projects"),
)
ACTORS = (
    Named(1, "Jugendclub am Leipziger Tor"),
    Named(2, "Frauenzentrum"),
    Named(3, "Apotheke am Leipziger Tor"),
    Named(4, "Stadtarchiv"),
)


def understood(line, today=TODAY):
    return read(line, today=today, projects=PROJECTS, actors=ACTORS)


def sentences(line):
    return [problem.sentence for problem in understood(line).problems]


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("45 min Presse", 45), ("45min Presse", 45), ("45 Minuten Presse", 45), ("45 Min. Presse", 45),
        ("2h Presse", 120), ("2 h Presse", 120), ("2 Std Presse", 120), ("2 Std. Presse", 120),
        ("1 Stunde Presse", 60), ("2 Stunden Presse", 120), ("1,5 Std. Presse", 90), ("1.5h Presse", 90),
        ("0,33 Std. Presse", 20), ("0,25 h Presse", 15), ("halbe Stunde Presse", 30), ("eine halbe Stunde Presse", 30),
        ("Viertelstunde Presse", 15), ("eine dreiviertel Stunde Presse", 45), ("anderthalb Stunden Presse", 90),
        ("zweieinhalb Stunden Presse", 150), ("2½ Stunden Presse", 150), ("½ h Presse", 30), ("1/2 Stunde Presse", 30),
        ("1:30 Presse", 90), ("1:30 h Presse", 90), ("10:00 h Presse", 600), ("1h30 Presse", 90),
        ("1 h 30 min Presse", 90), ("1 Stunde und 15 Minuten Presse", 75), ("Presse 45 min", 45),
        ("zwei Stunden Presse", 120), ("24h Presse", 1440),
    ],
)  # fmt: skip
def test_durations_are_read_as_people_write_them(line, minutes):
    found = understood(line)
    assert (found.minutes, found.text, found.problems) == (minutes, "Presse", ())


@pytest.mark.parametrize(
    ("line", "minutes", "begins"),
    [
        ("9:30-11 Jour fixe", 90, time(9, 30)),
        ("9-10.30 Uhr Jour fixe", 90, time(9)),
        ("9.30–11.15 Jour fixe", 105, time(9, 30)),
        ("9 bis 11 Uhr Jour fixe", 120, time(9)),
        ("von 9 bis 11 Jour fixe", 120, time(9)),
        ("Jour fixe 14:00 - 15:45 Uhr", 105, time(14)),
        ("9 Uhr bis 11 Uhr Jour fixe", 120, time(9)),
        ("22-24 Uhr Jour fixe", 120, time(22)),
        ("um 9 Uhr 30 min Jour fixe", 30, time(9)),
        ("9:30 45 min Jour fixe", 45, time(9, 30)),
    ],
)
def test_times_of_day_give_length_and_beginning(line, minutes, begins):
    found = understood(line)
    assert (found.minutes, found.starts_at, found.text, found.problems) == (minutes, begins, "Jour fixe", ())


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("heute", date(2021, 4, 15)), ("gestern", date(2021, 4, 14)), ("vorgestern", date(2021, 4, 13)),
        ("gestern Abend", date(2021, 4, 14)), ("am Montag", date(2021, 4, 12)), ("Donnerstag", date(2021, 4, 15)),
        ("letzten Donnerstag", date(2021, 4, 8)), ("am Freitag", date(2021, 4, 9)), ("am Mi", date(2021, 4, 14)),
        ("Mo.", date(2021, 4, 12)), ("Montagabend", date(2021, 4, 12)), ("12.4.", date(2021, 4, 12)),
        ("am 12.04.", date(2021, 4, 12)), ("12.4.2021", date(2021, 4, 12)), ("12.4.21", date(2021, 4, 12)),
        ("2021-04-12", date(2021, 4, 12)), ("12. April", date(2021, 4, 12)), ("12. April 2021", date(2021, 4, 12)),
        ("20.12.", date(2020, 12, 20)), ("am 12.", date(2021, 4, 12)), ("am 20.", date(2021, 3, 20)),
        ("vor 3 Tagen", date(2021, 4, 12)), ("vor einer Woche", date(2021, 4, 8)), ("Montag, 12.4.", date(2021, 4, 12)),
        ("Sonnabend", date(2021, 4, 10)), ("28.2.2020", date(2020, 2, 28)), ("29.2.2020", date(2020, 2, 29)),
    ],
)  # fmt: skip
def test_days_lie_in_the_past(words, day):
    found = understood(f"30 min Presse {words}")
    assert (found.day, found.minutes, found.text, found.problems) == (day, 30, "Presse", ())


def test_a_short_line_across_the_turn_of_the_year_means_last_december():
    assert understood("1h Presse 30.12.", today=date(2021, 1, 2)).day == date(2020, 12, 30)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Presse", "Wie lange"),
        ("9:30 Presse", "Wie lange"),
        ("2-3 Stunden Presse", "genaue Dauer"),
        ("25h Presse", "mehr als ein ganzer Tag"),
        ("0 min Presse", "null Minuten"),
        ("11-9 Uhr Presse", "Ende"),
        ("9:75-10:00 Presse", "Uhrzeit"),
        ("1h Presse 31.2.", "gibt es nicht"),
        ("1h Presse 31.2.2021", "gibt es nicht"),
        ("1h Presse 12.13.", "gibt es nicht"),
        ("1h Presse morgen", "Zukunft"),
        ("1h Presse 16.4.2021", "Zukunft"),
        ("1h Presse 20.4.", "20.04.2020"),
        ("1h Presse nächsten Montag", "Zukunft"),
        ("1h Presse 29.2.", "29.02.2020"),
        ("1h Presse 1.1.1900", "Jahr"),
        ("1h Presse 12.4. und 13.4.", "mehrere Tage"),
        ("1h irgendwas", "Bereich"),
        ("1h Presse #Unbekanntes", "gibt es nicht"),
        ("1h Presse #Spielplatz", "mehrere Projekte"),
    ],
)
def test_what_is_missing_or_impossible_is_said_in_a_sentence(line, word):
    said = sentences(line)
    assert len(said) == 1
    assert word in said[0]


def test_numbers_that_are_no_times_are_left_alone():
    found = understood("2 h Infostand, 10-12 Kinder, 3 Flyer")
    assert (found.minutes, found.starts_at, found.text) == (120, None, "Infostand, 10-12 Kinder, 3 Flyer")
    assert understood("12.4. 15 min Presse").day == date(2021, 4, 12)
    assert understood("2h 3 Anwohner beraten").minutes == 120


@pytest.mark.parametrize(
    ("line", "area", "activity"),
    [
        ("2h Sprechstunde", "office", "office_hour"),
        ("1:30 Rundgang", "office", "walk"),
        ("30 min Telefonat", "office", "phone"),
        ("30 min Telefonat Jugendclub", "network", ""),
        ("1h Stadtteil-AG", "network", "body"),
        ("1h Infostand", "projects", "event"),
        ("30 min Mails #Aktionskasse", "projects", ""),
        ("halbe Stunde Flyer", "publicity", "print"),
        ("1h Text fürs Amtsblatt", "publicity", "press"),
        ("90 min Jour fixe #Aktionskasse", "coordination", "jour_fixe"),
        ("1h Dokumentation und Ablage", "coordination", "report"),
    ],
)
def test_words_name_the_area(line, area, activity):
    found = understood(line)
    assert (found.area, found.activity) == (area, activity)


@pytest.mark.parametrize(
    ("line", "project"),
    [
        ("1h #Aktionskasse", 1), ("1h #aktionskase", 1), ("1h #Aktions", 1), ("1h #Ackerstraße", 2),
        ("1h #Ackerstrasse", 2), ("1h #Logo Presse", 3), ("1h Beratung Aktionskasse", 1), ("1h Presse", None),
    ],
)  # fmt: skip
def test_projects_are_found_however_they_are_abbreviated(line, project):
    assert understood(line).project_id == project


@pytest.mark.parametrize(
    ("line", "actor"),
    [
        ("30 min Telefonat Jugendclub", 1), ("30 min Gespräch mit dem Frauenzentrum", 2), ("30 min Apotheke", 3),
        ("30 min Rundgang am Leipziger Tor", None), ("30 min Jugendclub und Frauenzentrum", None),
    ],
)  # fmt: skip
def test_actors_are_found_by_a_word_only_they_have(line, actor):
    assert understood(line).actor_id == actor


@given(st.text(max_size=400))
def test_any_text_is_answered(line):
    _is_sound(understood(line))


TOKENS = st.sampled_from(
    [
        "45 min",
        "2h",
        "9:30-11",
        "1,5 Std.",
        "#Aktion",
        "#",
        "am Montag",
        "31.2.",
        "12.4.",
        "heute",
        "morgen",
        "Uhr",
        "von",
        "bis",
        "-",
        "½",
        "Stunde",
        "ſtunde",
        "und",
        ":",
        ".",
        ",",
        "9",
        "30",
        "2021",
        "Presse",
        "Jugendclub",
        "vor 3 Tagen",
        "nächsten",
        "am",
        "1/2",
        "0",
        "99999",
        "1e9",
        "İ",
        "\u200b",
        "\x00",
        "١٢ min",
    ]
)


@given(
    st.lists(TOKENS, max_size=14), st.sampled_from(["", " "]), st.dates(date(2001, 1, 1), date(2099, 12, 31))
)
def test_any_mixture_of_what_people_write_is_answered(parts, glue, today):
    _is_sound(understood(glue.join(parts), today=today), today)


def _is_sound(found, today=TODAY):
    assert found.minutes is None or 1 <= found.minutes <= 1440
    assert date(2000, 1, 1) <= found.day <= today
    assert found.area in {"", *AREAS}
    assert len(found.text) <= 200
    assert found.is_clear is (not found.problems)
    assert found.minutes or any(problem.field == "minutes" for problem in found.problems)


HOW_LONG = (
    lambda m: f"{m} min",
    lambda m: f"{m // 60}:{m % 60:02d} h",
    lambda m: f"{m // 60} Std. {m % 60} Minuten",
    lambda m: f"{m // 60}h{m % 60:02d}",
)
WHICH_DAY = (lambda d: f"am {d:%d.%m.%Y}", lambda d: f"{d:%Y-%m-%d}", lambda d: f"{d.day}.{d.month}.{d.year}")


@given(
    st.integers(1, 1440), st.integers(0, 3000), st.sampled_from(HOW_LONG), st.sampled_from(WHICH_DAY), st.booleans(),
    st.sampled_from(["Presse", "Telefonat mit Frau Muster", "Sprechstunde, 3 Besuche", "Jour fixe"]),
)  # fmt: skip
def test_what_is_written_is_read_again(minutes, back, how_long, which_day, is_turned, text):
    day = TODAY - timedelta(days=back)
    parts = [how_long(minutes), text, which_day(day)]
    found = understood(" ".join(reversed(parts) if is_turned else parts))
    assert (found.minutes, found.day, found.text, found.problems) == (minutes, day, text, ())
