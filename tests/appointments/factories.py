"""Office hours for tests, made through the actions."""

from datetime import date, time
from typing import Any

from quartier.appointments.actions import save_office_hour
from quartier.appointments.enums import Weekday
from quartier.appointments.models import OfficeHour
from quartier.kernel import dates
from quartier.places.queries import office_of
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice, NoticeReach

TUESDAY = (Weekday.TUESDAY, time(8, 30), time(10, 30))
THURSDAY = (Weekday.THURSDAY, time(13, 30), time(15, 30))


def make_office_hour(neighbourhood, rule=TUESDAY, *, by=None, **fields: Any) -> OfficeHour:
    weekday, opens, closes = rule
    fields = {"place": office_of(neighbourhood), "valid_from": date(2019, 10, 1)} | fields
    return save_office_hour(
        OfficeHour(neighbourhood=neighbourhood, weekday=weekday, opens=opens, closes=closes, **fields), by=by
    )


def make_usual_hours(neighbourhood) -> None:
    """Tuesday mornings and Thursday afternoons, as on the city's page."""
    for rule in (TUESDAY, THURSDAY):
        make_office_hour(neighbourhood, rule)


def suspend(neighbourhood, at, until=None, title="Keine Sprechzeiten") -> Notice:
    """A notice at the office, published at its time."""
    with dates.standing_at(at):
        notice = Notice(
            neighbourhood=neighbourhood,
            title=title,
            text="Wir sind telefonisch da.",
            reach=NoticeReach.OFFICE,
        )
        save_publishable(notice, by=None)
        return publish(notice, by=None, at=at, until=until)
