"""Lines of different features about one thing become one line."""

from datetime import date

from quartier.kernel.dates import Period
from quartier.reports.told_once import told_once
from quartier.sockets.sections import Item

SPRING, AUTUMN = Period(date(2021, 3, 1), date(2021, 5, 8)), Period(date(2021, 9, 1), date(2021, 12, 31))


def project(text, *names, span=None, children=()):
    return Item(text, children, names=frozenset(names), span=span)


def outline(items):
    return [(item.text, [child.text for child in item.children]) for item in items]


def test_a_line_goes_under_the_record_it_belongs_to_wherever_that_stands():
    items = (Item("Fest (1.5.)", part_of=("p:1",)), Item("Sonst"), project("Spielplatz", "p:1"))
    assert outline(told_once(items)) == [("Spielplatz", ["Fest (1.5.)"]), ("Sonst", [])]


def test_what_belongs_to_nothing_told_stays_where_it_was():
    items = (Item("Fest", part_of=("p:2",)), project("Spielplatz", "p:1"))
    assert outline(told_once(items)) == [("Fest", []), ("Spielplatz", [])]


def test_of_two_lines_of_one_record_that_one_takes_it_whose_time_it_shares():
    autumn = Period(date(2021, 9, 18), date(2021, 9, 18))
    items = (
        project("Vorbereiten", "p:1", span=SPRING),
        project("Dabei sein", "p:1", span=AUTUMN),
        Item("Putztag", part_of=("p:1",), span=autumn),
    )
    assert outline(told_once(items)) == [("Vorbereiten", []), ("Dabei sein", ["Putztag"])]


def test_the_nearest_of_several_records_takes_it():
    items = (project("Fern", "p:1"), project("Nah", "p:2"), Item("Fest", part_of=("p:2", "p:1")))
    assert outline(told_once(items)) == [("Fern", []), ("Nah", ["Fest"])]


def test_own_points_come_first_and_words_said_already_are_not_said_again():
    head = project("Postkartenaktion", "post:4", children=(Item("Karten ausgelegt"),))
    items = (Item("Postkartenaktion: Schreiben Sie uns (Juli)", part_of=("post:4",)), head)
    assert outline(told_once(items)) == [
        ("Postkartenaktion", ["Karten ausgelegt", "Schreiben Sie uns (Juli)"]),
    ]
