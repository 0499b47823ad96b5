"""Running text over as many sheets as it needs, and what is looked at beside it or after it."""

from collections.abc import Iterable, Iterator

from ...sockets.sections import Block, Chart, FigureValue, Image, Slide, Table
from . import geometry as g
from .atoms import atoms_of, balanced, joined, pack
from .panels import Panel, figure_height, gallery_pages, panel_beside, visual_height
from .sheet import Sheet, aside_of, flowing_of


def running_sheets(slide: Slide) -> Iterator[Sheet]:
    """Running text, beside it a panel; what does not fit goes on to further sheets."""
    flowing = flowing_of(slide)
    figures, visuals = aside_of(slide)
    if flowing and (figures or visuals):
        panels = _panels(figures, visuals)
        if beside := _beside(slide, flowing, panels):
            yield from beside
            rest = panels[len(beside) :]
            yield from galleries(
                slide, [f for p in rest for f in p.figures], [v for p in rest for v in p.visuals]
            )
            return
    if flowing:
        yield from _text(slide, flowing, tuple(figures[:4]))
        figures = figures[4:]
    yield from galleries(slide, figures, visuals)
    if not slide.blocks:
        yield Sheet(slide, "text", slide.title)


def _panels(figures: list[FigureValue], visuals: list[Chart | Image]) -> list[Panel]:
    """Everything that is looked at, in panels that stand beside text."""
    panels: list[Panel] = []
    while figures or visuals:
        panel, rest_figures, rest_visuals = panel_beside(figures, visuals)
        if not panel:  # too tall for a panel, so for a sheet of its own
            panel, rest_figures, rest_visuals = Panel((), tuple(visuals[:1])), figures, visuals[1:]
        panels.append(panel)
        figures, visuals = rest_figures, rest_visuals
    return panels


def _beside(slide: Slide, flowing: list[Block], panels: list[Panel]) -> list[Sheet]:
    """Text with a panel at the side of each sheet, in one column or two; nothing when there is more text."""
    sheets = next((n for n, p in enumerate(panels) if not _stands_beside(p)), len(panels))
    ways = [(1, g.BESIDE_PANEL)] if _has_table(flowing) else [(1, g.BESIDE_PANEL), (2, g.BESIDE_HALF)]
    for most in range(1, sheets + 1):
        for times, width in ways:
            for size in g.SIZES:
                atoms = atoms_of(flowing, width, size, g.ROOM)
                if len(pack(atoms, g.ROOM)) <= times * most:
                    columns = [joined(column) for column in balanced(atoms, g.ROOM, times * most)]
                    return [
                        Sheet(slide, "text", slide.title, size=size, panel=panel,
                              columns=tuple(columns[n * times : (n + 1) * times]))
                        for n, panel in enumerate(panels[: -(-len(columns) // times)])
                    ]  # fmt: skip
    return []


def _stands_beside(panel: Panel) -> bool:
    used = sum(map(figure_height, panel.figures)) + sum(map(visual_height, panel.visuals))
    return used - g.FIGURE_GAP <= g.ROOM - 2 * g.PANEL_PADDING


def _has_table(flowing: list[Block]) -> bool:
    return any(isinstance(block, Table) for block in flowing)


def _text(slide: Slide, flowing: list[Block], figures: tuple[FigureValue, ...]) -> Iterator[Sheet]:
    """Full width, in one column of readable length or two: as few sheets, then as large as can be."""
    room = g.ROOM - (g.STRIP if figures else 0)
    ways = [(1, g.SINGLE)] if _has_table(flowing) else [(1, g.SINGLE), (2, g.HALF)]
    tried = []
    for times, width in ways:
        for size in g.SIZES:
            needed = -(-len(pack(atoms_of(flowing, width, size, room), room)) // times)
            tried.append((needed, times, -size, width))
    _needed, times, size, width = min(tried)
    columns = balanced(atoms_of(flowing, width, -size, room), room, times)
    for start in range(0, len(columns), times):
        shown = tuple(joined(column) for column in columns[start : start + times])
        panel = Panel(figures) if start == 0 else Panel()
        yield Sheet(slide, "text", slide.title, size=-size, columns=shown, panel=panel, has_strip=bool(panel))


def galleries(
    slide: Slide, figures: Iterable[FigureValue], visuals: Iterable[Chart | Image]
) -> Iterator[Sheet]:
    """Sheets of nothing but figures, charts and pictures."""
    for panel in gallery_pages(list(figures), list(visuals)):
        yield Sheet(slide, "gallery", slide.title, panel=panel)
