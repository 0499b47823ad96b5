"""Reads of projects and measures, with names of the field."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, Prefetch, Q, Subquery, Value
from django.db.models.functions import StrIndex
from django.db.models.lookups import IsNull

from ..actors.models import Actor
from ..actors.queries import public_actors
from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing.models import Post
from .models import Measure, Project, StageMove
from .states import STAGES, WAY, MeasureState, Stage

# The order in which visitors ask: what is happening, what is coming, what might come, what was.
INTEREST = (Stage.REALISATION, Stage.PREPARATION, Stage.IDEA, Stage.PAUSED, Stage.DONE)
RANK = StrIndex(Value(" ".join(INTEREST)), F("stage"))  # half the cost of a case with five branches


def public_projects(neighbourhood: Neighbourhood) -> list[Project]:
    """All projects visitors may see, the liveliest first, ready to be listed without further queries."""
    found = Project.objects.of(neighbourhood).public().select_related("place", "picture", "field_of_action")
    return sorted(found, key=lambda project: (INTEREST.index(project.stage), project.local.title))


def faces_of_projects(neighbourhood: Neighbourhood, number: int) -> list[Project]:
    """The liveliest few, those with a picture first; only these are read."""
    found = Project.objects.of(neighbourhood).public().select_related("picture")
    return list(found.order_by(IsNull(F("picture"), True), RANK, "title", "pk")[:number])


def stages_in_use(projects: Iterable[Project]) -> list[tuple[str, str, int]]:
    """(value, public label, number) of the stages that occur, in the order of interest."""
    numbers: dict[str, int] = {}
    for project in projects:
        numbers[project.stage] = numbers.get(project.stage, 0) + 1
    return [(stage, str(Stage(stage).label), numbers[stage]) for stage in INTEREST if stage in numbers]


def way_of(project: Project) -> list[dict[str, Any]]:
    """The line of steps for `ui/components/timeline`: past, current and coming ones with the day they began.

    While a project rests, the step it had reached stays marked.
    """
    moves = list(project.stage_moves.all()) if project.pk else []
    began = {move.stage: move.moved_on for move in moves}
    at = project.stage
    if at not in WAY:
        at = next((move.stage for move in reversed(moves) if move.stage in WAY), Stage.IDEA)
    position = WAY.index(Stage(at))
    notes = {move.stage: move.note for move in moves}
    return [
        {
            "title": STAGES.public_label(stage),
            "at": began.get(stage) if index <= position else None,
            "text": notes.get(stage, "") if index <= position else "",
            "lang": "de",
            "state": "done" if index < position else "current" if index == position else "todo",
            "icon": "circle-dot" if index == position and stage != Stage.DONE else "",
        }
        for index, stage in enumerate(WAY)
    ]


def resting_since(project: Project) -> date | None:
    """The day a project was paused, if it rests."""
    if project.stage != Stage.PAUSED:
        return None
    moves = [move.moved_on for move in project.stage_moves.all() if move.stage == Stage.PAUSED]
    return moves[-1] if moves else None


def public_posts_of(project: Project) -> list[Post]:
    """The news of a project that are out, latest first."""
    return list(project.posts.public().order_by("-publish_at"))


def public_partners_of(project: Project) -> list[Actor]:
    """The partners that have a public profile."""
    return list(public_actors(project.neighbourhood).filter(projects=project))


def related_projects(project: Project, limit: int = 3) -> list[Project]:
    """Others that have something to do with this one: shared partners, field of action or place."""
    partners = set(project.partners.values_list("pk", flat=True))
    others = (
        Project.objects.of(project.neighbourhood)
        .public()
        .exclude(pk=project.pk)
        .select_related("place", "picture", "field_of_action")
        .prefetch_related(Prefetch("partners", queryset=Actor.objects.only("pk")))
    )

    def nearness(other: Project) -> int:
        shared = len(partners & {actor.pk for actor in other.partners.all()})
        same_field = project.field_of_action_id and other.field_of_action_id == project.field_of_action_id
        same_place = project.place_id and other.place_id == project.place_id
        return 2 * bool(same_field) + 3 * bool(same_place) + min(shared, 3)

    rated = sorted(((nearness(other), other) for other in others), key=lambda pair: (-pair[0], pair[1].title))
    return [other for rate, other in rated if rate > 0][:limit]


def public_measures_of(project: Project) -> list[Measure]:
    """What was done and what is intended, in the order of time; what was dropped stays at the desk."""
    return [measure for measure in project.measures.all() if measure.state != MeasureState.DROPPED]


def measures_ahead(
    neighbourhood: Neighbourhood, period: Period, *, public_only: bool = False
) -> list[Measure]:
    """What is intended in a period and was not over before it began, in the order of time."""
    found = (
        Measure.objects.filter(
            project__neighbourhood=neighbourhood,
            planned_from__lte=period.last,
            planned_to__gte=period.first,
        )
        .exclude(state=MeasureState.DROPPED)
        .exclude(state=MeasureState.DONE, done_on__lt=period.first)
        .select_related("project")
        .order_by("planned_from", "pk")
    )
    if public_only:
        found = found.filter(project__in=Project.objects.of(neighbourhood).public())
    return list(found)


def measures_done(neighbourhood: Neighbourhood, period: Period) -> list[Measure]:
    """What was finished in a period, earliest first."""
    return list(
        Measure.objects.filter(
            project__neighbourhood=neighbourhood,
            state=MeasureState.DONE,
            done_on__gte=period.first,
            done_on__lte=period.last,
        )
        .select_related("project")
        .order_by("done_on", "pk")
    )


def projects_with_stage(neighbourhood: Neighbourhood, on: date) -> list[tuple[Project, StageMove]]:
    """Every project that existed on a day, with the stage it was in then."""
    latest = StageMove.objects.filter(project=OuterRef("pk"), moved_on__lte=on).order_by("-moved_on", "-pk")
    projects = Project.objects.of(neighbourhood).annotate(move_id=Subquery(latest.values("pk")[:1]))
    found = list(projects.filter(move_id__isnull=False).order_by("title"))
    moves = StageMove.objects.in_bulk([project.move_id for project in found])
    return [(project, moves[project.move_id]) for project in found]


def projects_active_in(neighbourhood: Neighbourhood, period: Period, *areas: str) -> list[Project]:
    """What was worked on in a period: a stage beyond the idea, or a measure finished; longest known first."""
    moved = StageMove.objects.filter(
        project=OuterRef("pk"), moved_on__range=(period.first, period.last)
    ).exclude(stage=Stage.IDEA)
    did = Measure.objects.filter(
        project=OuterRef("pk"), state=MeasureState.DONE, done_on__range=(period.first, period.last)
    )
    found = Project.objects.of(neighbourhood).filter(Exists(moved) | Exists(did))
    if areas:
        found = found.filter(area__in=areas)
    return list(found.order_by("created_at", "pk").prefetch_related("posts"))


def silent_projects(neighbourhood: Neighbourhood, since: date) -> list[tuple[Project, datetime | None]]:
    """Public projects on the way without news since a day, with the moment of the last news, if any."""
    silent = (
        Project.objects.of(neighbourhood)
        .public()
        .filter(stage__in=(Stage.PREPARATION, Stage.REALISATION), publish_at__date__lt=since)
        .annotate(latest_news=Max("posts__publish_at", filter=Q(posts__publish_at__lte=dates.now())))
        .filter(Q(latest_news__isnull=True) | Q(latest_news__date__lt=since))
        .order_by("latest_news", "title")
    )
    return [(project, project.latest_news) for project in silent]
