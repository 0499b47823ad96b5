"""Pieces of PresentationML that python-pptx has no words for. Nothing of a record goes in unescaped."""

from collections.abc import Iterable

from lxml import etree

from ...motif import Shape

MAIN = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
_SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in MAIN.items() if prefix != "adec")
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    f'<adec:decorative xmlns:adec="{MAIN["adec"]}" val="1"/></a:ext></a:extLst>'
)
Place = tuple[float, float, float, float]


def emu(points: float) -> int:
    return round(points * 12700)


def _frame(place: Place) -> str:
    x, y, width, height = (emu(measure) for measure in place)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def placeholder(
    kind: str, index: int, name: str, place: Place, size: float = 0, *, colour: str = "", bold: bool = False,
    anchor: str = "t", align: str = "l", text: str = "", levels: int = 1,
) -> str:  # fmt: skip
    """A placeholder of a layout; `size` 0 keeps the levels of the master."""
    fill = f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>' if colour else ""
    own = _level_styles(size, fill, bold, align, levels) if size else ""
    if kind == "title":
        own = f'<a:lvl1pPr algn="l"><a:defRPr>{fill}</a:defRPr></a:lvl1pPr>'
    words = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="de-DE"/>'
        "<a:t>‹Nr.›</a:t></a:fld>"
        if kind == "sldNum"
        else f'<a:r><a:rPr lang="de-DE"/><a:t>{text or name}</a:t></a:r>'
    )
    number = "" if kind in {"title", "ctrTitle"} else f' idx="{index}"'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="0" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}"{number}/></p:nvPr></p:nvSpPr><p:spPr>{_frame(place)}</p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{own}</a:lstStyle><a:p>{words}</a:p></p:txBody></p:sp>"
    ).replace('type="obj" ', "")


def _level_styles(size: float, fill: str, bold: bool, align: str, levels: int) -> str:
    """Without bullets where there is one level; with those of the master where there are more."""
    bullet = (
        ' marL="0" indent="0"><a:buNone/>'
        if levels == 1
        else '><a:buClr><a:schemeClr val="accent2"/></a:buClr>'
    )
    return "".join(
        f'<a:lvl{n}pPr algn="{align}"{bullet}<a:defRPr sz="{round(size * 100)}" b="{int(bold)}">{fill}</a:defRPr>'
        f"</a:lvl{n}pPr>"
        for n in range(1, levels + 1)
    )


def _shape(name: str, geometry: str, place: Place, fill: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="0" name="{name}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f"</p:nvSpPr><p:spPr>{_frame(place)}{geometry}<a:solidFill>{fill}</a:solidFill><a:ln><a:noFill/></a:ln>"
        '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>'
    )


def accent_bar(left: float, top: float, width: float) -> str:
    """The short bar over a headline."""
    round_ = (
        '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom>'
    )
    return _shape("Akzent", round_, (left, top, width, 6), '<a:schemeClr val="accent2"/>')


def polygons(shapes: Iterable[Shape], top: float) -> str:
    """The row of houses as two native shapes, one behind the other."""
    drawn = list(shapes)
    made = []
    for is_front, darker in ((False, 78000), (True, 62000)):
        points = [corners for front, corners in drawn if front is is_front]
        width, height = max(x for c in points for x, _ in c), max(y for c in points for _, y in c)
        steps = "".join(
            f'<a:moveTo><a:pt x="{emu(c[0][0])}" y="{emu(c[0][1])}"/></a:moveTo>'
            + "".join(f'<a:lnTo><a:pt x="{emu(x)}" y="{emu(y)}"/></a:lnTo>' for x, y in c[1:]) + "<a:close/>"
            for c in points
        )  # fmt: skip
        path = f'<a:pathLst><a:path w="{emu(width)}" h="{emu(height)}">{steps}</a:path></a:pathLst>'
        geometry = f'<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>{path}</a:custGeom>'
        fill = f'<a:schemeClr val="accent1"><a:lumMod val="{darker}"/></a:schemeClr>'
        made.append(_shape("Häuser", geometry, (0, top, width, height), fill))
    return "".join(made)


def tree(shapes: Iterable[str], background: str = "") -> list[etree._Element]:
    """Background and shape tree of a layout; identifiers counted through."""
    ground = (
        f'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="{background}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
        if background else ""
    )  # fmt: skip
    body = (
        f'<p:cSld {_SPACES}>{ground}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr/>{''.join(shapes)}</p:spTree></p:cSld>"
    )
    made = etree.fromstring(body)
    for number, named in enumerate(made.iterfind(".//p:sp/p:nvSpPr/p:cNvPr", MAIN), start=2):
        named.set("id", str(number))
    return list(made)
