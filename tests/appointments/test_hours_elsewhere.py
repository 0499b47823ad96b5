"""The hours outside of their page: in a frame on another site, on the door, in the list of what is different."""

from datetime import date, datetime, time

import pytest
from django.urls import reverse

from quartier.appointments.actions import close_office, save_exception
from quartier.appointments.enums import ExceptionKind
from quartier.appointments.models import ExceptionalDay
from quartier.appointments.queries import office_card
from quartier.appointments.queries.changes import coming_changes
from quartier.conditions.enums import Protection
from quartier.kernel import dates
from quartier.places.queries import office_of
from tests.conditions.factories import make_condition
from tests.reports import structure

from .factories import make_usual_hours, suspend
from .test_public_booking import text

pytestmark = pytest.mark.django_db
BOX, SHEET = "appointments:box", "appointments:door_sheet"


@pytest.fixture
def closed_week(neighbourhood, coordinator):
    make_usual_hours(neighbourhood)
    close_office(
        neighbourhood,
        begins_at=dates.at(date(2021, 4, 26)),
        ends_at=dates.next_midnight(date(2021, 4, 30)),
        reason="Renovierung",
        by=coordinator,
    )
    save_exception(
        ExceptionalDay(
            neighbourhood=neighbourhood, day=date(2021, 4, 24), kind=ExceptionKind.EXTRA, opens=time(10),
            closes=time(12), place=office_of(neighbourhood), reason="Markttag",
        ),
        by=coordinator,
    )  # fmt: skip


def test_the_box_alone_may_be_framed_and_has_neither_script_nor_form_nor_cookie(client, neighbourhood):
    make_usual_hours(neighbourhood)
    answer = client.get(reverse(BOX))
    assert "X-Frame-Options" not in answer
    assert "frame-ancestors *" in answer["Content-Security-Policy"]
    assert "script-src 'none'" in answer["Content-Security-Policy"]
    shown = text(answer)
    assert "8:30 bis 10:30 Uhr" in shown
    assert "Nächste Sprechzeit" in shown
    for word in ("<script", "<form", "style="):
        assert word not in shown
    assert not answer.cookies
    other = client.get(reverse("website:office"))
    assert other["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in other["Content-Security-Policy"]


def test_the_box_says_once_that_nobody_is_there_and_when_it_is_otherwise_open(client, neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, dates.now(), title="Zurzeit keine Sprechzeiten")
    shown = text(client.get(reverse(BOX)))
    assert shown.count("Zurzeit keine Sprechzeiten") == 1
    assert shown.index("Sonst sind wir da") < shown.index("8:30 bis 10:30 Uhr")


def test_what_is_different_stands_on_the_page_of_the_office(client, neighbourhood, closed_week):
    shown = text(client.get(reverse("website:office")))
    assert "Sa, 24. April" in shown
    assert "Markttag" in shown
    assert "Mo, 26. April bis Fr, 30. April geschlossen" in shown
    assert "Renovierung" in shown
    assert reverse("appointments:book") in shown


def test_changes_are_told_in_order_and_only_of_the_coming_weeks(neighbourhood, closed_week):
    changes = coming_changes(office_card(neighbourhood)["timetable"])
    assert [change.first for change in changes] == [date(2021, 4, 24), date(2021, 4, 26), date(2021, 5, 13)]


def test_the_feed_carries_extra_hours_and_closures(client, neighbourhood, closed_week):
    feed = client.get(reverse("appointments:feed")).content.decode()
    assert "20210424T100000" in feed
    assert "Renovierung" in feed
    assert "STATUS:CANCELLED" in feed


def test_the_sheet_for_the_door_is_one_tagged_page_with_hours_and_code(client, neighbourhood, closed_week):
    answer = client.get(reverse(SHEET))
    assert answer["Content-Type"] == "application/pdf"
    content = answer.content
    with structure.opened(content) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith("de")
        assert "part>1" in pdf.Root.Metadata.read_bytes().decode().replace("pdfuaid:", "")
    kinds = structure.kinds(content)
    assert len(kinds["/H1"]) == 1
    assert "Buchen" in str(kinds["/Figure"][0].Alt) or "Termins" in str(kinds["/Figure"][0].Alt)
    assert "10:30" in structure.text_of(content)
    assert client.get(reverse(SHEET)).content == content


def test_the_sheet_says_what_holds_for_who_comes_in(client, neighbourhood, closed_week):
    begins_on = dates.today()
    make_condition(neighbourhood, begins_on=begins_on, outdoors_only=True)
    make_condition(neighbourhood, begins_on=begins_on, largest_group=None, protection=Protection.MASK)
    text = structure.text_of(client.get(reverse(SHEET)).content)
    assert "Was gerade gilt" in text
    assert "Höchstens 10 Personen" in text
    assert "Bitte mitbringen: Maske" in text
    assert "Freien" not in text  # nobody holds office hours outdoors


@pytest.mark.parametrize("moment", [datetime(2021, 4, 27, 9, 0, tzinfo=dates.LOCAL)])
def test_the_sheet_says_why_it_is_closed(client, closed_week, moment):
    with dates.standing_at(moment):
        assert "Renovierung" in structure.text_of(client.get(reverse(SHEET)).content)
