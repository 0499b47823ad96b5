"""Slides as plain values for the templates of the html version."""

import base64
from collections.abc import Callable, Iterable
from typing import Any

from django.utils.safestring import mark_safe

from ...sockets.sections import (
    Block,
    Bullets,
    Chart,
    Document,
    FigureRow,
    FigureValue,
    Image,
    Paragraph,
    Quote,
    Slide,
    Table,
)
from ..amounts import shown
from ..charts import draw
from ..layout.panels import value_parts
from ..look import Look
from ..pictures import prepare

CHART_WIDTH = 440.0
HERO_RATIO, PHOTO_RATIO = 2.4, 1.5


def _nowhere(key: str) -> str:
    return ""


class PageData:
    """Slides for templates. `opener` gives the address of a figure's list, or nothing for who may not open it;
    `links` tells whether items lead to their records."""

    def __init__(self, look: Look, opener: Callable[[str], str] = _nowhere, *, links: bool = False) -> None:
        self.look, self.opener, self.links = look, opener, links
        self._charts = 0

    def slides(self, document: Document) -> list[dict[str, Any]]:
        """All slides; the first of a chapter carries its heading."""
        found, chapter = [], ""
        for number, slide in enumerate(document.slides, start=1):
            found.append(self._slide(slide, number, bool(slide.chapter) and slide.chapter != chapter))
            chapter = slide.chapter or chapter
        return found

    def _slide(self, slide: Slide, number: int, opens_chapter: bool) -> dict[str, Any]:
        return {
            "anchor": f"teil-{number}",
            "title": slide.title,
            "subtitle": slide.subtitle,
            "chapter": slide.chapter,
            "opens_chapter": opens_chapter,
            "layout": slide.layout,
            "notes": slide.notes,
            "blocks": list(self._blocks(slide)),
            "logo": self._image(self.look.logo, 0) if slide.layout == "title" else None,
        }

    def _blocks(self, slide: Slide) -> Iterable[dict[str, Any]]:
        is_large = slide.layout == "statement"
        for place, block in enumerate(slide.blocks):
            found = self.block(block, HERO_RATIO if slide.layout == "title" else PHOTO_RATIO)
            if is_large and place == 0 and found["is"] == "paragraph":
                found["is_lead"] = True
            yield found

    def block(self, block: Block, ratio: float = PHOTO_RATIO) -> dict[str, Any]:
        """One block; its `is` tells the template which one."""
        if isinstance(block, Paragraph):
            return {"is": "paragraph", "text": block.text, "is_lead": block.is_lead}
        if isinstance(block, Bullets):
            return {"is": "bullets", "items": block.items, "links": self.links}
        if isinstance(block, FigureRow):
            return {"is": "figures", "figures": [self._figure(figure) for figure in block.figures]}
        if isinstance(block, Table):
            return {
                "is": "table",
                "caption": block.caption,
                "header": self._header(block),
                "rows": _cells(block),
            }
        if isinstance(block, Chart):
            return self.chart(block)
        if isinstance(block, Image):
            return {"is": "image", "image": self._image(block, ratio)}
        if isinstance(block, Quote):
            return {"is": "quote", "text": block.text, "source": block.source}
        raise TypeError(f"{type(block).__name__} is no block")

    def chart(self, chart: Chart) -> dict[str, Any]:
        """A chart with the table that says the same in numbers."""
        self._charts += 1
        values = [
            (label, shown(value, chart.unit))
            for label, value in zip(chart.labels, chart.values, strict=False)
        ]
        # Made of numbers and escaped words only, see `charts.svg`.
        drawn = mark_safe(draw(chart, CHART_WIDTH, self.look.colours, uid=f"diagramm-{self._charts}"))
        return {"is": "chart", "title": chart.title, "svg": drawn, "values": values}

    def _figure(self, figure: FigureValue) -> dict[str, str]:
        number, unit = value_parts(figure.value)
        url = self.opener(figure.key)
        return {"label": figure.label, "number": number, "unit": unit, "note": figure.note, "url": url}

    def _header(self, table: Table) -> list[tuple[str, bool]]:
        return [(words, place in table.numeric) for place, words in enumerate(table.header)]

    def _image(self, image: Image | None, ratio: float) -> dict[str, Any] | None:
        made = prepare(image.path, ratio, image.focus, widest=1200) if image else None
        if image is None or made is None:
            return None
        source = f"data:{made.content_type};base64,{base64.b64encode(made.data).decode()}"
        return {
            "source": source,
            "alt": image.alt,
            "credit": image.credit,
            "width": made.width,
            "height": made.height,
        }


def _cells(table: Table) -> list[list[dict[str, Any]]]:
    return [
        [
            {"text": words, "label": table.header[place], "is_number": place in table.numeric}
            for place, words in enumerate(row)
        ]
        for row in table.rows
    ]
