"""Office hours for tests, made through the actions."""

from datetime import date, time, timedelta
from typing import Any

from quartier.appointments.actions import save_offer, save_office_hour, save_window
from quartier.appointments.enums import Weekday
from quartier.appointments.models import AppointmentWindow, Offer, OfficeHour
from quartier.conditions.actions import save_condition, switch_on
from quartier.conditions.models import Condition
from quartier.kernel import dates
from quartier.places.queries import office_of
from quartier.publishing.actions import publish

TUESDAY = (Weekday.TUESDAY, time(8, 30), time(10, 30))
THURSDAY = (Weekday.THURSDAY, time(13, 30), time(15, 30))


def make_office_hour(neighbourhood, rule=TUESDAY, *, by=None, is_draft=False, **fields: Any) -> OfficeHour:
    weekday, opens, closes = rule
    fields = {"place": office_of(neighbourhood), "valid_from": date(2019, 10, 1)} | fields
    hour = OfficeHour(neighbourhood=neighbourhood, weekday=weekday, opens=opens, closes=closes, **fields)
    save_office_hour(hour, by=by)
    return hour if is_draft else publish(hour, by=by)


def make_usual_hours(neighbourhood) -> None:
    """Tuesday mornings and Thursday afternoons, as on the city's page."""
    for rule in (TUESDAY, THURSDAY):
        make_office_hour(neighbourhood, rule)


def suspend(neighbourhood, at, until=None, title="Keine Sprechzeiten", **rules: Any) -> Condition:
    """A condition that suspends the office hours, switched on at its time."""
    with dates.standing_at(at):
        condition = Condition(
            neighbourhood=neighbourhood,
            title=title,
            text="Wir sind telefonisch da.",
            begins_on=at.date(),
            ends_on=(until - timedelta(seconds=1)).date() if until else None,
            **(rules or {"no_office_hours": True}),
        )
        return switch_on(save_condition(condition, by=None), by=None)


def make_offer(neighbourhood, *, is_draft=False, by=None, **fields: Any) -> Offer:
    offer = Offer(neighbourhood=neighbourhood, **({"title": "Gespräch im Büro", "notice_hours": 0} | fields))
    save_offer(offer, by=by)
    return offer if is_draft else publish(offer, by=by)


def make_window(offer, rule, person=None, **fields: Any) -> AppointmentWindow:
    weekday, opens, closes = rule
    fields = {"valid_from": date(2019, 10, 1), "person": person} | fields
    return save_window(
        AppointmentWindow(offer=offer, weekday=weekday, opens=opens, closes=closes, **fields), by=person
    )


def make_bookable(neighbourhood, person, **fields: Any) -> Offer:
    """Tuesday mornings with the person, half an hour each, also by appointment."""
    make_office_hour(neighbourhood, TUESDAY, person=person, takes_appointments=True)
    return make_offer(neighbourhood, **fields)


def clocks(slots) -> list[str]:
    """„20.04. 8:30“"""
    return [f"{dates.local(s.begins_at):%d.%m. %H:%M}" for s in slots]
