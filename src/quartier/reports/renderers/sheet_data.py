"""Sheets as plain data for typst, and the pictures that belong to them."""

from typing import Any

from ...sockets.sections import (
    Block,
    Bullets,
    Chart,
    FigureValue,
    Image,
    Item,
    Paragraph,
    Quote,
    Slide,
    Table,
)
from .. import fit
from ..charts import chart_height, draw_apart
from ..layout import Sheet
from ..layout import geometry as g
from ..layout.panels import value_parts, value_size
from ..layout.special import statement_lead_size
from ..look import Look
from ..pictures import prepare

HERO_WIDTH = 500.0
HERO_RATIO = HERO_WIDTH / g.HEIGHT
PHOTO_RATIO = 1 / 0.68


class SheetData:
    """Collects the files that the sheets refer to."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.files: dict[str, bytes] = {}

    def sheet(self, sheet: Sheet) -> dict[str, Any]:
        """One sheet with everything typst needs to set it."""
        slide: Slide = sheet.slide
        widths = _column_widths(sheet)
        return {
            "layout": sheet.layout,
            "title": sheet.title,
            "title_size": sheet.title_size,
            "subtitle": slide.subtitle,
            "chapter": slide.chapter,
            "opens_chapter": sheet.opens_chapter,
            "size": sheet.size,
            "lead_size": statement_lead_size(sheet) if sheet.layout == "statement" else 0,
            "first_number": sheet.first_number,
            "has_strip": sheet.has_strip,
            "columns": [
                [self.block(block, width, sheet.size) for block in column]
                for column, width in zip(sheet.columns, widths, strict=True)
            ],
            "figures": [self.figure(figure, *figure_room(sheet)) for figure in sheet.panel.figures],
            "tile_height": g.tile_height(len(sheet.panel.figures), any(sheet.columns)),
            "visuals": [self.visual(visual, sheet) for visual in sheet.panel.visuals],
        }

    def block(self, block: Block, width: float, size: float) -> dict[str, Any]:
        """A flowing block; its `is` tells typst which one."""
        if isinstance(block, Paragraph):
            return {"is": "paragraph", "text": block.text, "is_lead": block.is_lead}
        if isinstance(block, Quote):
            return {"is": "quote", "text": block.text, "source": block.source}
        if isinstance(block, Bullets):
            return {"is": "bullets", "items": [_item(item) for item in block.items]}
        if isinstance(block, Table):
            return {
                "is": "table",
                "caption": block.caption,
                "header": block.header,
                "rows": block.rows,
                "numeric": sorted(block.numeric),
                "widths": fit.column_widths(block, width, size * g.TABLE_SHARE),
            }
        raise TypeError(f"{type(block).__name__} does not flow")

    def figure(self, figure: FigureValue, width: float, largest: float) -> dict[str, Any]:
        """A number with its label, in the size that the place allows."""
        number, unit = value_parts(figure.value)
        return {"label": figure.label, "number": number, "unit": unit, "note": figure.note,
                "size": value_size(figure.value, width, largest)}  # fmt: skip

    def visual(self, visual: Chart | Image, sheet: Sheet) -> dict[str, Any]:
        """A chart as shapes and labels, or a picture."""
        if isinstance(visual, Image):
            is_alone = sheet.layout == "gallery" and len(sheet.panel.visuals) == 1
            shapes_of_pictures = {
                "title": HERO_RATIO,
                "gallery": g.FULL / g.PICTURE_ALONE if is_alone else PHOTO_RATIO,
            }
            return self.image(visual, shapes_of_pictures.get(sheet.layout, PHOTO_RATIO))
        width, scale = chart_measures(visual, sheet)
        shapes, labels = draw_apart(visual, width, self.look.colours)
        return {
            "scale": scale,
            "is": "chart",
            "title": visual.title,
            "alt": visual.alt,
            "svg": shapes,
            "width": width,
            "height": chart_height(visual, width),
            "labels": [
                {"x": label.x, "y": label.y, "words": label.words, "size": label.size, "fill": label.fill,
                 "is_bold": label.is_bold, "anchor": label.anchor}
                for label in labels
            ],
        }  # fmt: skip

    def image(self, image: Image, ratio: float) -> dict[str, Any]:
        """A picture cut to its place; `file` is empty when it cannot be read."""
        made = prepare(image.path, ratio, image.focus)
        name = f"picture-{len(self.files) + 1}.{made.extension}" if made else ""
        if made:
            self.files[name] = made.data
        return {"is": "image", "file": name, "alt": image.alt or "Bild", "credit": image.credit}

    def logo(self) -> str:
        """The file of the quarter's mark; empty when there is none."""
        made = prepare(self.look.logo.path, widest=400) if self.look.logo else None
        if made is None:
            return ""
        name = f"logo.{made.extension}"
        self.files[name] = made.data
        return name


def figure_room(sheet: Sheet) -> tuple[float, float]:
    """The width a number may take on this sheet, and its largest size."""
    if sheet.layout == "figures":
        return g.TILE_WIDTH - 2 * g.TILE_PADDING, g.TILE_VALUE
    is_beside = sheet.layout == "text" and not sheet.has_strip
    return (g.PANEL_INNER if is_beside else g.TILE_WIDTH), g.FIGURE_VALUE


def chart_measures(chart: Chart, sheet: Sheet) -> tuple[float, float]:
    """The width in which a chart is drawn, and how much it is enlarged afterwards to fill its place."""
    if sheet.layout != "gallery":
        return g.PANEL_INNER, 1.0
    place = g.HALF if len(sheet.panel.visuals) > 1 else g.SINGLE_VISUAL
    room = g.ROOM - g.GALLERY_TITLE - (g.STRIP if sheet.panel.figures else 0)
    scale = min(g.GALLERY_SCALE, room / chart_height(chart, place / g.GALLERY_SCALE))
    return place / scale, scale


def _column_widths(sheet: Sheet) -> list[float]:
    if sheet.layout == "statement":
        return [g.SINGLE, *[g.HALF if len(sheet.columns) > 2 else g.SINGLE] * (len(sheet.columns) - 1)]
    is_beside = bool(sheet.panel) and sheet.layout == "text" and not sheet.has_strip
    if len(sheet.columns) > 1:
        return [g.BESIDE_HALF if is_beside else g.HALF] * len(sheet.columns)
    return [g.BESIDE_PANEL if is_beside else g.SINGLE] * len(sheet.columns)


def _item(item: Item) -> dict[str, Any]:
    return {"text": item.text, "children": [_item(child) for child in item.children]}
