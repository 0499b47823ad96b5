"""The year a report is about: what was counted, and what the features tell of it."""

from dataclasses import dataclass, field

from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, contributions
from .evaluation import Counted, count_all

RETROSPECT, OUTLOOK = "retrospect", "outlook"


@dataclass(frozen=True)
class AskedYear:
    """What is asked for, and what was counted for it."""

    neighbourhood: Neighbourhood
    period: Period
    counted: dict[str, Counted]
    heard: dict[tuple[str, str], list[Contribution]] = field(default_factory=dict)

    @classmethod
    def of(cls, neighbourhood: Neighbourhood, year: int) -> "AskedYear":
        """Count everything once."""
        period = Period.year(year)
        return cls(neighbourhood, period, count_all(neighbourhood, period))

    def listen(self, report: str, area: str) -> list[Contribution]:
        """What all features tell of an area; each is asked once. The outlook is about the following year."""
        if (report, area) not in self.heard:
            period = self.period if report == RETROSPECT else self.following
            self.heard[report, area] = contributions(report, area, self.neighbourhood, period)
        return self.heard[report, area]

    @property
    def year(self) -> int:
        return self.period.first.year

    @property
    def following(self) -> Period:
        return Period.year(self.year + 1)

    @property
    def chapter(self) -> str:
        return f"Rückblick {self.year}"

    @property
    def outlook(self) -> str:
        return f"Ausblick {self.year + 1}"
