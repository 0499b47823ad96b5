"""Figures of dates: what was held, and how many came."""

from django.urls import reverse

from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.figures import Figure, Record, figures
from .enums import HeldState
from .models import Event
from .queries import taken_place

PERMISSION = "events.view_event"


def desk_url(event: Event) -> str:
    """Where staff sees whether and how it took place."""
    return reverse("events:desk_holding", args=[event.pk])


def _events(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [_record(event, 1) for event in taken_place(neighbourhood, period)]


def _attendees(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Dates without a count add nothing, but stay in the list: a gap must be seen."""
    return [_record(event, event.attendee_count or 0) for event in taken_place(neighbourhood, period)]


def _record(event: Event, amount: float) -> Record:
    notes = []
    if event.held_state != HeldState.HELD:
        notes.append("Durchführung noch nicht bestätigt")
    if event.attendee_count is None:
        notes.append("nicht gezählt")
    elif event.is_count_estimated:
        notes.append("geschätzt")
    part = str(event.get_format_display())
    return Record(event.title, desk_url(event), event.starts_on, amount, ", ".join(notes), part=part)


figures.register(
    Figure(
        "events",
        "Veranstaltungen",
        _events,
        area="projects",
        permission=PERMISSION,
        order=10,
        part_label="Format",
    )
)
figures.register(
    Figure(
        "attendees",
        "Teilnehmende",
        _attendees,
        area="projects",
        permission=PERMISSION,
        order=20,
        part_label="Format",
    )
)
