"""Shapes that carry text, and the footers."""

from copy import deepcopy
from typing import Any

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR

from . import template as t
from .xml import MAIN, Place, emu


def set_place(shape: Any, place: Place) -> None:
    """Move and size a shape, in points."""
    shape.left, shape.top, shape.width, shape.height = (emu(measure) for measure in place)


def bare(frame: Any, padding: float = 0) -> Any:
    """A text frame with one padding all around and wrapped lines."""
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = emu(padding)
    frame.word_wrap = True
    return frame


def text_box(slide: Any, place: Place) -> Any:
    """The text frame of a new box."""
    return bare(slide.shapes.add_textbox(*(emu(measure) for measure in place)).text_frame)


def card(
    slide: Any, place: Place, padding: float, name: str, colour: Any = MSO_THEME_COLOR.BACKGROUND_2
) -> Any:
    """The text frame of a new rounded card, in the light tint of the quarter."""
    made = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *(emu(measure) for measure in place))
    made.name = name
    made.adjustments[0] = min(12 / min(place[2], place[3]), 0.5)
    made.fill.solid()
    made.fill.fore_color.theme_color = colour
    made.line.fill.background()
    style = made._element.find("p:style", MAIN)
    if style is not None:
        made._element.remove(style)
    frame = bare(made.text_frame, padding)
    frame.vertical_anchor = MSO_ANCHOR.TOP
    return frame


def describe(shape: Any, words: str) -> None:
    """The alternative text of a picture, chart or table."""
    next(shape._element.iterfind(".//p:cNvPr", MAIN)).set("descr", words)


def add_footers(slide: Any) -> None:
    """python-pptx leaves footer and number of a layout out of new slides."""
    for shape in slide.slide_layout.placeholders:
        if shape.placeholder_format.idx in {t.FOOTER, t.NUMBER}:
            copied = deepcopy(shape._element)
            taken = [int(one) for one in slide.shapes._spTree.xpath("//@id") if one.isdigit()]
            copied.nvSpPr.cNvPr.set("id", str(max(taken) + 1))
            slide.shapes._spTree.append(copied)


def remove_unused(slide: Any) -> None:
    """Empty placeholders would show their prompt while somebody works on the slide."""
    for shape in list(slide.placeholders):
        is_empty = not shape.text_frame.text.strip() if shape.has_text_frame else False
        is_frame = shape.placeholder_format.idx == t.PICTURE and not hasattr(shape, "image")
        if is_empty or is_frame:
            shape._element.getparent().remove(shape._element)
