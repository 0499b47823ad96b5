"""The empty presentation: 16:9, the quarter's colours as theme, five layouts with real placeholders."""

import re
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.presentation import Presentation as Presented
from pptx.util import Pt

from ...colours import Palette
from ...layout import geometry as g
from ...motif import houses
from ..sheet_data import HERO_WIDTH
from .xml import MAIN, accent_bar, placeholder, polygons, tree

TITLE, TEXT, TWO, STATEMENT, FREE = "Titel", "Text", "Zwei Spalten", "Aussage", "Frei"
EYEBROW, LEAD, BELOW_LEFT, BELOW_RIGHT, LEFT, RIGHT = 20, 1, 2, 3, 1, 2
OFFICE, WHO, PICTURE, FOOTER, NUMBER = 13, 14, 15, 11, 12
FONT = "Arial"  # on every machine that opens presentations, or a font of the same widths

_KEPT = {"Title Slide": TITLE, "Title and Content": TEXT, "Two Content": TWO, "Section Header": STATEMENT,
         "Title Only": FREE}  # fmt: skip
_TYPES = {TITLE: "title", TEXT: "obj", TWO: "twoObj", STATEMENT: "obj", FREE: "titleOnly"}


def empty(colours: Palette, name: str) -> Presented:
    """A presentation without slides in the looks of a quarter."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Pt(g.WIDTH), Pt(g.HEIGHT)
    _theme(presentation, colours)
    _master(presentation)
    for layout in list(presentation.slide_layouts):
        if layout.name not in _KEPT:
            presentation.slide_layouts.remove(layout)
            continue
        name_here = _KEPT[layout.name]
        layout.name = name_here
        layout._element.set("type", _TYPES[name_here])
        _fill(layout, name_here, name)
    return presentation


def _theme(presentation: Presented, colours: Palette) -> None:
    """Colours and fonts, where PowerPoint's own menus find them."""
    part = presentation.slide_master.part.part_related_by(RT.THEME)
    scheme = {
        "dk1": colours.ink, "lt1": "#ffffff", "dk2": colours.deep, "lt2": colours.tint, "accent1": colours.deep,
        "accent2": colours.accent, "accent3": colours.series[2], "accent4": colours.series[3],
        "accent5": colours.series[4], "accent6": colours.muted, "hlink": colours.strong, "folHlink": colours.muted,
    }  # fmt: skip
    made = "".join(
        f'<a:{key}><a:srgbClr val="{value[1:].upper()}"/></a:{key}>' for key, value in scheme.items()
    )
    xml = part.blob.decode()
    xml = re.sub(r'<a:clrScheme name="[^"]*">.*?</a:clrScheme>',
                 f'<a:clrScheme name="Quartier">{made}</a:clrScheme>', xml, flags=re.S)  # fmt: skip
    xml = xml.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>')
    part._blob = xml.replace('name="Office Theme"', 'name="Quartier"').encode()


def _level(level: int, size: float, bullet: str) -> str:
    left = round((level + 1) * size * 1.0 * 12700)
    return (
        f'<a:lvl{level + 1}pPr marL="{left}" indent="-{round(size * 12700)}" algn="l" rtl="0">'
        '<a:lnSpc><a:spcPct val="112000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="{round(size * 50)}"/></a:spcAft>'
        f'<a:buClr><a:schemeClr val="accent{2 if level == 0 else 1}"/></a:buClr><a:buFont typeface="{FONT}"/>'
        f'<a:buChar char="{bullet}"/><a:defRPr lang="de-DE" sz="{round(size * 100)}" kern="1200">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>'
        f"</a:lvl{level + 1}pPr>"
    )


def _master(presentation: Presented) -> None:
    """Places and text styles that all layouts inherit."""
    master = presentation.slide_master
    places = {
        "TITLE": (g.MARGIN, 68, g.FULL, 60), "BODY": (g.MARGIN, g.CONTENT_TOP, g.FULL, g.ROOM),
        "DATE": (g.MARGIN + 420, 498, 80, 20), "FOOTER": (g.MARGIN, 498, 400, 20),
        "SLIDE_NUMBER": (g.WIDTH - g.MARGIN - 80, 498, 80, 20),
    }  # fmt: skip
    for shape in master.placeholders:
        place = places[shape.placeholder_format.type.name]
        shape.left, shape.top, shape.width, shape.height = (Pt(measure) for measure in place)
    levels = "".join(_level(n, size, "■" if n == 0 else "–") for n, size in enumerate((18, 16, 14, 12, 12)))
    title = (
        '<a:lvl1pPr algn="l" rtl="0"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/>'
        '</a:spcBef><a:buNone/><a:defRPr lang="de-DE" sz="3200" b="1" kern="1200"><a:solidFill>'
        '<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>'
    )
    styles = etree.fromstring(
        f'<p:txStyles xmlns:a="{MAIN["a"]}" xmlns:p="{MAIN["p"]}"><p:titleStyle>{title}</p:titleStyle>'
        f"<p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle/></p:txStyles>"
    )
    old = master._element.find("p:txStyles", MAIN)
    master._element.replace(old, styles)


def _fill(layout: Any, name: str, footer: str) -> None:
    """The shapes of one layout."""
    dark = name in {TITLE, STATEMENT}
    ink, glow = ("bg1", "bg1") if dark else ("tx1", "accent1")
    shapes = [polygons(houses(g.WIDTH, g.HEIGHT * 0.2), g.HEIGHT * 0.8)] if dark else []
    if name == TITLE:
        shapes += _cover()
    else:
        shapes += [accent_bar(g.MARGIN, 38, 44)]
        shapes += [placeholder("title", 0, "Überschrift", (g.MARGIN, 74, g.FULL, 52), colour=ink, anchor="t")]
        shapes += [
            placeholder("body", EYEBROW, "Kapitel", (g.MARGIN, 50, g.FULL, 22), 14, colour=glow, bold=True)
        ]
        shapes += _bodies(name, ink)
        muted = "bg1" if dark else "accent6"
        shapes += [
            placeholder("ftr", FOOTER, "Fußzeile", (g.MARGIN, 498, 500, 22), 11, colour=muted, text=escape(footer)),
            placeholder("sldNum", NUMBER, "Foliennummer", (g.WIDTH - g.MARGIN - 80, 498, 80, 22), 11, colour=muted,
                        align="r"),
        ]  # fmt: skip
    common = layout._element.find("p:cSld", MAIN)
    for child in list(common):
        common.remove(child)
    for child in tree(shapes, "accent1" if dark else ""):
        common.append(child)


def _bodies(name: str, ink: str) -> list[str]:
    if name == TEXT:
        return [placeholder("obj", LEFT, "Text", (g.MARGIN, g.CONTENT_TOP, g.FULL, g.ROOM))]
    if name == TWO:
        return [
            placeholder("obj", LEFT, "Text links", (g.MARGIN, g.CONTENT_TOP, g.HALF, g.ROOM)),
            placeholder(
                "obj", RIGHT, "Text rechts", (g.MARGIN + g.HALF + g.GUTTER, g.CONTENT_TOP, g.HALF, g.ROOM)
            ),
        ]
    if name == STATEMENT:
        below = g.CONTENT_TOP + 130
        return [
            placeholder("body", LEAD, "Aussage", (g.MARGIN, g.CONTENT_TOP, g.SINGLE, 120), 27, colour=ink, bold=True),
            placeholder("body", BELOW_LEFT, "Text links", (g.MARGIN, below, g.HALF, 200), 18, colour=ink, levels=3),
            placeholder("body", BELOW_RIGHT, "Text rechts", (g.MARGIN + g.HALF + g.GUTTER, below, g.HALF, 200), 18,
                        colour=ink, levels=3),
        ]  # fmt: skip
    return []


def _cover() -> list[str]:
    left, wide = g.MARGIN, g.WIDTH - HERO_WIDTH - g.MARGIN - 20
    return [
        placeholder(
            "pic", PICTURE, "Titelbild", (g.WIDTH - HERO_WIDTH, 0, HERO_WIDTH, g.HEIGHT), colour="bg1"
        ),
        placeholder(
            "body", OFFICE, "Büro", (left + 66, 44, wide - 66, 52), 15, colour="bg1", bold=True, anchor="ctr"
        ),
        placeholder("ctrTitle", 0, "Titel", (left, 176, wide, 62), 46, colour="bg1", bold=True, anchor="b"),
        placeholder(
            "subTitle", 1, "Untertitel", (left, 240, wide, 50), 32, colour="bg1", bold=True, anchor="t"
        ),
        accent_bar(left, 312, 64),
        placeholder("body", WHO, "Träger", (left, 332, wide, 130), 15, colour="bg1"),
    ]
