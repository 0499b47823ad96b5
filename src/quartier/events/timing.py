"""When a date is, as days and minutes on a German clock."""

from datetime import date, datetime, timedelta

from ..kernel import dates
from .enums import FACTS


class Timing:
    """What follows from `format`, `starts_at`, `ends_at` and `is_whole_day`."""

    format: str
    starts_at: datetime
    ends_at: datetime
    is_whole_day: bool

    @property
    def starts_on(self) -> date:
        return dates.local(self.starts_at).date()

    @property
    def ends_on(self) -> date:
        """The last day it touches."""
        return dates.local(self.ends_at - timedelta(seconds=1)).date()

    @property
    def is_one_day(self) -> bool:
        return self.starts_on == self.ends_on

    @property
    def is_over(self) -> bool:
        return self.ends_at <= dates.now()

    @property
    def minutes(self) -> int:
        """How long it took, for the time entry; of whole days only the usual length is known."""
        if self.is_whole_day:
            return FACTS[self.format].minutes
        return round((self.ends_at - self.starts_at).total_seconds() / 60)


def usual_end(kind: str, starts_at: datetime) -> datetime:
    """When a date of this format ends if nobody says."""
    return starts_at + timedelta(minutes=FACTS[kind].minutes)
