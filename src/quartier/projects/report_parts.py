"""What projects, measures and aims tell in a report."""

from collections import Counter
from collections.abc import Callable

from ..kernel import words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Block, Chart, Contribution, Item, Paragraph, Section, name_of, sections
from .aims import aims_of
from .models import Aim, Measure, Project, StageMove
from .queries import measures_ahead, measures_done, projects_active_in, projects_with_stage
from .states import STAGES, Stage

Teller = Callable[[Neighbourhood, Period], Contribution | None]


def tell_area(area: str) -> Teller:
    """The projects of one task area that were worked on in the period, each with what was finished."""

    def tell(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
        projects = projects_active_in(neighbourhood, period, area)
        if not projects:
            return None
        done: dict[int, list[Measure]] = {}
        for measure in measures_done(neighbourhood, period):
            done.setdefault(measure.project_id, []).append(measure)
        stages = {project.pk: move for project, move in projects_with_stage(neighbourhood, period.last)}
        items = tuple(_retold(p, done.get(p.pk, []), stages.get(p.pk)) for p in projects)
        is_main = area == "projects"
        return Contribution(
            items=items,
            figures=("projects_under_way", "measures_done") if is_main else (),
            blocks=_stage_chart(neighbourhood, period) if is_main else (),
            notes=(f"Projekte mit neuem Stand oder erledigten Maßnahmen im Zeitraum: {len(projects)}.",),
        )

    return tell


def tell_outlook(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """Everything intended in the period, in the order of time."""
    measures = measures_ahead(neighbourhood, period)
    if not measures:
        return None
    return Contribution(
        items=tuple(_foretold(measure) for measure in measures),
        notes=(f"Ausblick: {len(measures)} geplante Maßnahmen aus {_count(measures)} Projekten.",),
    )


def tell_aims(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The aims of the year in which the period begins, with what became of them."""
    return _aims(neighbourhood, period, with_results=True)


def tell_aims_ahead(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The aims as they were set: an outlook does not know yet what becomes of them."""
    return _aims(neighbourhood, period, with_results=False)


def _aims(neighbourhood: Neighbourhood, period: Period, *, with_results: bool) -> Contribution | None:
    """The main aim in full, the others as points."""
    aims = aims_of(neighbourhood, period.first.year)
    if not aims:
        return None
    lead: tuple[Block, ...] = ()
    if aims[0].is_main:
        main, *aims = aims
        lead = (Paragraph(main.title, is_lead=True), Paragraph(main.text))
        if main.result and with_results:
            lead += (Paragraph(f"Ergebnis: {main.result}"),)
    return Contribution(
        items=tuple(_aim_item(aim, with_results) for aim in aims),
        blocks=lead,
        notes=(f"Jahresziele {period.first.year}, gepflegt am Schreibtisch unter „Ziele“.",),
    )


def _aim_item(aim: Aim, with_result: bool) -> Item:
    children = [Item(aim.text)]
    if aim.indicator:
        children.append(
            Item(f"Woran man es erkennt: {aim.indicator}" + (f" ({aim.target})" if aim.target else ""))
        )
    if aim.result and with_result:
        children.append(Item(f"Ergebnis: {aim.result}"))
    return Item(aim.title, tuple(children), aim.get_absolute_url())


def _retold(project: Project, measures: list[Measure], move: StageMove | None) -> Item:
    """A project with what was finished in it, or else with the stage it reached."""
    children = tuple(Item(measure.title) for measure in measures)
    if move is not None and not children:
        since = f"{words.MONTHS[move.moved_on.month - 1]} {move.moved_on.year}"
        preposition = "im" if move.stage == Stage.DONE else "seit"
        children = (Item(f"{STAGES.staff_label(move.stage)} {preposition} {since}"),)
    names = frozenset((name_of(project), *map(name_of, project.posts.all())))
    return Item(project.title, children, project.get_absolute_url(), names)


def _foretold(measure: Measure) -> Item:
    text = f"ggf. {measure.title}" if measure.is_tentative else measure.title
    if measure.period_text:
        text += f" ({measure.period_text})"
    span = Period(measure.planned_from, measure.planned_to)
    names = frozenset((name_of(measure.project),))
    return Item(text, url=measure.project.get_absolute_url(), names=names, span=span)


def _stage_chart(neighbourhood: Neighbourhood, period: Period) -> tuple[Block, ...]:
    numbers = Counter(move.stage for _project, move in projects_with_stage(neighbourhood, period.last))
    shown = [(STAGES.staff_label(stage), numbers[stage]) for stage in Stage.values if numbers[stage]]
    if not shown:
        return ()
    said = ", ".join(f"{number} {label}" for label, number in shown)
    labels, values = zip(*shown, strict=True)
    title = f"Projekte nach Stand am {period.last:%d.%m.%Y}"
    return (Chart("bar", title, labels, tuple(float(value) for value in values), alt=f"{title}: {said}."),)


def _count(measures: list[Measure]) -> int:
    return len({measure.project_id for measure in measures})


for _area, _order in (
    ("office", 60),
    ("network", 60),
    ("projects", 20),
    ("publicity", 60),
    ("coordination", 60),
):
    sections.register(Section(f"projects.{_area}", "retrospect", _area, tell_area(_area), order=_order))
sections.register(Section("projects.outlook", "outlook", "projects", tell_outlook, order=20))
sections.register(Section("projects.aims", "outlook", "aims", tell_aims_ahead, order=10))
sections.register(Section("projects.aims_result", "retrospect", "aims", tell_aims, order=10))
