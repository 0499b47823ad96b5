"""Single days on which something is different."""

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock_all
from ..enums import ExceptionKind
from ..models import Booking, ExceptionalDay
from ..occurrences import days_of
from ..states import CONFIRMED, HELD
from .book import lock_book
from .calling import call_off, relocate
from .checks import check_times, check_year


@transaction.atomic
def save_exception(exception: ExceptionalDay, *, by: Person | None) -> ExceptionalDay:
    """Create or change what is different on one day.

    Appointments of that office hour follow: cancelled where their time falls away, told of the new place where it
    changes (by mail, or on the call list). Extra hours change nothing that is booked.
    """
    lock_book(exception.neighbourhood)
    _check(exception)
    is_new = exception.pk is None
    exception.updated_at = dates.now()
    exception.full_clean()
    exception.save()
    record(exception, "eingetragen" if is_new else "geändert", by=by)
    _follow(exception, by)
    return exception


@transaction.atomic
def remove_exception(exception: ExceptionalDay, *, by: Person | None) -> None:
    """Everything is as usual on that day. What was cancelled stays cancelled."""
    lock_book(exception.neighbourhood)
    if exception.kind == ExceptionKind.EXTRA and dates.at(exception.day) < dates.at(dates.today()):
        raise DomainError("Diese zusätzliche Sprechzeit war schon. Sie bleibt in den Kennzahlen.")
    rule = exception.office_hour
    if rule is not None:
        rule.updated_at = dates.now()  # calendars hear of it by the latest change
        rule.save(update_fields=["updated_at"])
    record(rule or exception, "Ausnahme entfernt", by=by, note=str(exception), keep_snapshot=False)
    exception.delete()


def _check(exception: ExceptionalDay) -> None:
    check_year(exception.day, "day")
    kind, rule = exception.kind, exception.office_hour
    needs_time = kind in (ExceptionKind.OTHER_TIME, ExceptionKind.EXTRA)
    needs_place = kind in (ExceptionKind.OTHER_PLACE, ExceptionKind.EXTRA)
    if needs_time and (exception.opens is None or exception.closes is None):
        raise DomainError("Bitte geben Sie an, von wann bis wann.", field="opens")
    if exception.opens is not None and exception.closes is not None:
        check_times(exception.opens, exception.closes)
    if needs_place and exception.place is None:
        raise DomainError("Bitte wählen Sie den Ort.", field="place")
    if kind == ExceptionKind.EXTRA:
        exception.office_hour = None
        if not (exception.takes_walk_ins or exception.takes_appointments):
            raise DomainError(
                "Bitte wählen Sie: offen ohne Anmeldung, mit Termin oder beides.", field="takes_walk_ins"
            )
        return
    if rule is None:
        raise DomainError("Bitte wählen Sie, um welche Sprechzeit es geht.", field="office_hour")
    period = dates.Period(exception.day, exception.day)
    if exception.day not in days_of(rule, period, exception.neighbourhood.state_code):
        raise DomainError(
            f"Am {exception.day:%d.%m.%Y} ist diese Sprechzeit gar nicht vorgesehen: {rule}.", field="day"
        )


def _follow(exception: ExceptionalDay, by: Person | None) -> None:
    if exception.office_hour is None:
        return
    day = dates.Period(exception.day, exception.day)
    rows = Booking.objects.filter(
        office_hour=exception.office_hour, starts_at__gt=dates.now(), starts_at__gte=day.begins_at,
        starts_at__lt=day.ends_at,
    )  # fmt: skip
    rows.filter(state=HELD).delete()
    bookings = lock_all(rows.filter(state=CONFIRMED))
    reason = exception.reason or "Diese Sprechzeit fällt aus."
    if exception.kind == ExceptionKind.CLOSED:
        call_off(bookings, reason=reason, by=by)
        return
    fitting = bookings
    if exception.opens is not None and exception.closes is not None:
        opens, closes = dates.at(exception.day, exception.opens), dates.at(exception.day, exception.closes)
        fitting = [b for b in bookings if opens <= b.starts_at and b.ends_at <= closes]
        call_off([b for b in bookings if b not in fitting], reason=exception.reason or "Die Zeit hat sich geändert.", by=by)  # fmt: skip
    if exception.place is not None:
        relocate([b for b in fitting if b.place_id != exception.place_id], exception.place, by=by)
