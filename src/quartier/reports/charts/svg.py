"""The few elements charts are made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from ...sockets.sections import Chart
from ..fit import width_of


def _attributes(names: dict[str, object]) -> str:
    values = {name.rstrip("_").replace("_", "-"): value for name, value in names.items() if value is not None}
    return "".join(
        f' {name}="{value:.2f}"' if isinstance(value, float) else f' {name}="{escape(str(value))}"'
        for name, value in values.items()
    )


def element(tag: str, content: str = "", **attributes: Any) -> str:
    """An element; underscores in names become hyphens, `class_` is the class."""
    return (
        f"<{tag}{_attributes(attributes)}>{content}</{tag}>"
        if content
        else f"<{tag}{_attributes(attributes)}/>"
    )


@dataclass(frozen=True)
class Label:
    """A line of text in a chart. Kept apart from the shapes, because PDF sets text with its own machinery."""

    x: float
    y: float
    words: str
    size: float
    fill: str
    kind: str = "label"
    anchor: str = "start"

    @property
    def is_bold(self) -> bool:
        return self.kind == "value"

    def as_svg(self) -> str:
        """The label as an SVG element."""
        return element(
            "text", escape(self.words), x=float(self.x), y=float(self.y), font_size=float(self.size), fill=self.fill,
            class_=f"chart-{self.kind}", font_weight=600 if self.is_bold else None,
            text_anchor=None if self.anchor == "start" else self.anchor,
        )  # fmt: skip


Mark = str | Label  # shapes are SVG already


def shortened(words: str, width: float, size: float, weight: str = "Regular") -> str:
    """The words, cut with an ellipsis where they would not fit."""
    if width_of(words, size, weight) <= width:
        return words
    while words and width_of(words + "…", size, weight) > width:
        words = words[:-1]
    return words.rstrip() + "…"


def frame(chart: Chart, width: float, height: float, marks: Sequence[Mark], uid: str) -> str:
    """The SVG element around a chart; title and description for those who do not see it."""
    own: dict[str, object] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {width:.0f} {height:.0f}",
        "width": round(width),
        "height": round(height),
        "font_family": "Fira Sans, Noto Sans Arabic, sans-serif",
        "class_": f"chart chart--{chart.kind}",
        "role": "img",
    }
    if uid:
        own["aria_labelledby"] = f"{uid}-title {uid}-desc"
    title = element("title", escape(chart.title) or " ", id=f"{uid}-title" if uid else None)
    description = element("desc", escape(chart.alt) or " ", id=f"{uid}-desc" if uid else None)
    body = "".join(mark.as_svg() if isinstance(mark, Label) else mark for mark in marks)
    return element("svg", title + description + body, **own)
