"""What working time plugs into the sockets."""

from collections.abc import Callable
from datetime import timedelta

from django.urls import reverse

from ..accounts.models import Person
from ..kernel.dates import Period
from ..kernel.words import hours
from ..places.models import Neighbourhood
from ..sockets.duties import Duty, duties
from ..sockets.figures import Figure, Record, figures
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.work import AREAS
from . import report_parts  # noqa: F401  (plugs in the report sections)
from .models import TimeEntry
from .proposals import open_proposals, span_on_offer
from .retention import forget_entries

PERMISSION = "worklog.view_entry"
SHOWN = 4


def proposals_tile(neighbourhood: Neighbourhood, person: Person) -> TileContent:
    """Work of the last weeks that offers its own entry."""
    waiting = open_proposals(neighbourhood, person, span_on_offer())
    url = reverse("worklog:proposals")
    lines = tuple(
        TileLine(proposal.text, url, f"{proposal.day:%d.%m.}, {hours(proposal.minutes)}")
        for proposal in waiting[:SHOWN]
    )
    return TileContent(
        lines, count=len(waiting), empty="Alles, was Sie getan haben, ist eingetragen.", more_url=url
    )


def entry_records(*areas: str) -> Callable[[Neighbourhood, Period], list[Record]]:
    """The entries of some areas, or of all."""

    def records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
        found = TimeEntry.objects.of(neighbourhood).within(period).order_by("day", "pk")
        found = found.filter(area__in=areas) if areas else found
        return [
            Record(entry.title, entry.url, entry.day, entry.minutes, str(entry.get_area_display()))
            for entry in found
        ]

    return records


figures.register(
    Figure("hours", "Arbeitszeit", entry_records(), unit="minutes", permission=PERMISSION, order=90)
)
for _area, _label in AREAS.items():
    figures.register(
        Figure(
            f"hours_{_area}",
            f"Arbeitszeit {_label}",
            entry_records(_area),
            unit="minutes",
            area=_area,
            permission=PERMISSION,
            order=90,
        )
    )
tiles.register(
    Tile("work_proposals", "Das haben Sie getan", "clock", "worklog.add_entry", proposals_tile, order=30)
)
duties.register(
    Duty("worklog.forget_entries", "Alte Arbeitszeit löschen", timedelta(days=1), forget_entries, order=80)
)
