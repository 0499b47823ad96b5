"""What the quarter itself tells in a report: when the work began."""

from ..kernel import words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, sections


def tell_start(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """In the year of the beginning: that it was made."""
    began = neighbourhood.started_on
    if began is None or began not in period:
        return None
    return _told(neighbourhood, f"Start des Quartiersmanagements im {_month(neighbourhood)}")


def tell_beginning(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """In the year after: how young the office still was."""
    began = neighbourhood.started_on
    if began is None or began.year != period.first.year - 1:
        return None
    return _told(
        neighbourhood, f"Das Quartiersmanagement arbeitet erst seit {_month(neighbourhood)} im Quartier"
    )


def _month(neighbourhood: Neighbourhood) -> str:
    began = neighbourhood.started_on
    return f"{words.MONTHS[began.month - 1]} {began.year}" if began else ""


def _told(neighbourhood: Neighbourhood, text: str) -> Contribution:
    began = neighbourhood.started_on
    note = f"Beginn des Quartiersmanagements: {words.day(began)}." if began else ""
    return Contribution(items=(Item(text),), notes=(note,))


sections.register(Section("reports.start", "retrospect", "office", tell_start, order=1))
sections.register(Section("reports.beginning", "retrospect", "changes", tell_beginning, order=1))
