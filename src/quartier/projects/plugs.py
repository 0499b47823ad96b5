"""What projects plug into the sockets and onto the pages of actors."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..actors.models import Actor
from ..actors.plugs_in import Part, PartLine, actor_parts
from ..files.templatetags.files import picture
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.html import to_text
from ..places.models import Neighbourhood
from ..publishing.models import Publishable
from ..publishing.related import RelatedItem, RelatedSource
from ..publishing.related import sources as related_sources
from ..sockets.figures import Figure, Record, figures
from ..sockets.map import MapFeature, MapLayer, layers
from ..sockets.search import SearchKind, SearchText, kinds
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.work import WorkProposal, WorkSource, work
from . import conversion, report_parts  # noqa: F401  (plug in what a case can become, and the report sections)
from .geometry import shape_of
from .models import Aim, Project
from .queries import measures_done, projects_with_stage, public_projects, related_projects, silent_projects
from .states import STAGES, Stage

CARD_SIZES = "(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw"
SILENT_AFTER = timedelta(days=90)


def map_features(neighbourhood: Neighbourhood) -> Iterator[MapFeature]:
    """Every public project whose place or shape is known."""
    for project in public_projects(neighbourhood):
        if geometry := shape_of(project):
            yield MapFeature(
                uid=project.map_id,
                title=project.local.title,
                url=project.get_absolute_url(),
                geometry=geometry,
                note=str(project.get_stage_display()),
                icon="project",
                place=project.place.local.name if project.place else "",
            )


def search_text(project: Project) -> SearchText:
    local = project.local
    extras = (to_text(local.body), local.office_role, project.place.local.name if project.place else "")
    return SearchText(title=local.title, summary=local.lead, words=" ".join(extras))


def aim_search_text(aim: Aim) -> SearchText:
    local = aim.local
    return SearchText(f"{local.title} ({aim.year})", local.text, " ".join((local.indicator, local.result)))


def lines_of_actor(actor: Actor) -> list[PartLine]:
    """The public projects in which an actor takes part."""
    found = Project.objects.of(actor.neighbourhood).public().filter(partners=actor)
    return [
        PartLine(
            title=project.local.title,
            url=project.get_absolute_url(),
            note=str(project.get_stage_display()),
            is_past=project.is_finished,
        )
        for project in found
    ]


def related_to_record(record: Any) -> list[RelatedItem]:
    """Projects like this one; for news and dates the projects they are about."""
    if isinstance(record, Project):
        found = related_projects(record)
    elif isinstance(record, Publishable) and hasattr(record, "projects") and not isinstance(record, Actor):
        found = list(record.projects.public().select_related("picture"))
    else:
        return []
    return [
        RelatedItem(
            title=project.local.title,
            url=project.get_absolute_url(),
            kicker=str(project.get_stage_display()),
            text=project.local.lead,
            picture=picture(project.picture, sizes=CARD_SIZES, alt=""),
            drawing=project.drawing,
        )
        for project in found
    ]


def silent_tile(neighbourhood: Neighbourhood, person: object) -> TileContent:
    """Projects on the way of which nothing was heard for ninety days."""
    waiting = silent_projects(neighbourhood, dates.today() - SILENT_AFTER)
    lines = tuple(
        TileLine(
            project.title,
            desk_url(project),
            f"letzte Meldung am {dates.local(latest):%d.%m.%Y}" if latest else "noch keine Meldung",
        )
        for project, latest in waiting
    )
    return TileContent(
        lines[:5],
        count=len(lines),
        empty="Zu jedem laufenden Projekt gibt es eine frische Meldung.",
        more_url=reverse("projects:desk_list"),
    )


def work_proposals(
    neighbourhood: Neighbourhood, person: object, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each measure that was finished asks how long it took; nothing is guessed but an hour to begin with."""
    for measure in measures_done(neighbourhood, Period(first, last)):
        yield WorkProposal(
            source=f"measure:{measure.pk}",
            day=measure.done_on or first,
            minutes=60,
            text=f"{measure.project.title}: {measure.title}",
            area=measure.project.area,
            project_id=measure.project_id,
            url=desk_url(measure.project),
        )


def desk_url(project: Project) -> str:
    return reverse("projects:desk_progress", args=[project.pk])


def _by_stage(neighbourhood: Neighbourhood, period: Period, *stages: str) -> list[Record]:
    return [
        Record(project.title, desk_url(project), move.moved_on, part=str(STAGES.staff_label(move.stage)))
        for project, move in projects_with_stage(neighbourhood, min(period.last, dates.today()))
        if not stages or move.stage in stages
    ]


def _under_way(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return _by_stage(neighbourhood, period, Stage.PREPARATION, Stage.REALISATION)


def _finished(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [
        record
        for record in _by_stage(neighbourhood, period, Stage.DONE)
        if record.day and record.day in period
    ]


def _measures(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [
        Record(measure.title, desk_url(measure.project), measure.done_on, note=measure.project.title)
        for measure in measures_done(neighbourhood, period)
    ]


related_sources.register(RelatedSource("projects", related_to_record, order=20))
layers.register(MapLayer("projects", _("Projekte"), map_features, icon="project", order=20))
kinds.register(SearchKind("projects.Project", _("Projekte"), search_text, order=30))
kinds.register(SearchKind("projects.Aim", _("Ziele"), aim_search_text, order=60))
actor_parts.register(Part("projects", _("Projekte"), lines_of_actor, icon="project", order=20))
tiles.register(
    Tile(
        "silent_projects",
        "Lange nichts gehört von",
        "project",
        "projects.change_project",
        silent_tile,
        order=70,
    )
)
work.register(WorkSource("measures", "Maßnahmen", work_proposals, order=60))
PERMISSION = "projects.view_project"
figures.register(
    Figure("projects", "Projekte", _by_stage, area="projects", permission=PERMISSION, order=10,
           part_label="Stand")
)  # fmt: skip
figures.register(
    Figure("projects_under_way", "Projekte in Vorbereitung und Umsetzung", _under_way, area="projects",
           permission=PERMISSION, order=20)
)  # fmt: skip
figures.register(
    Figure(
        "projects_finished",
        "abgeschlossene Projekte",
        _finished,
        area="projects",
        permission=PERMISSION,
        order=30,
    )
)
figures.register(
    Figure(
        "measures_done", "erledigte Maßnahmen", _measures, area="projects", permission=PERMISSION, order=40
    )
)
