"""Native charts and tables."""

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import PP_ALIGN
from pptx.util import Pt

from ....sockets.sections import Chart, Table
from ... import fit
from ...charts import condensed
from ...colours import Palette
from ...layout import geometry as g
from .shapes import describe
from .xml import MAIN, Place, emu

KINDS = {
    "bar": XL_CHART_TYPE.BAR_CLUSTERED,
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "donut": XL_CHART_TYPE.DOUGHNUT,
}
PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # „Keine Formatvorlage, kein Raster“
_ACCENTS = ("ACCENT_1", "ACCENT_2", "ACCENT_3", "ACCENT_4", "ACCENT_5", "ACCENT_6")


def _number_format(unit: str) -> str:
    if unit == "minutes":
        return '#,##0" Std.";;'
    if unit == "cents":
        return '#,##0.00" €";;'
    said = unit.replace('"', "")
    return f'#,##0"\u00a0{said}";;' if unit else "#,##0;;"


def _amount(value: float, unit: str) -> float:
    return round(value / {"minutes": 60, "cents": 100}.get(unit, 1), 2)


def add_chart(shapes: Any, chart: Chart, place: Place, colours: Palette) -> None:
    """A chart that can be edited, with its data in it."""
    small = condensed(chart)
    pairs = list(zip(small.labels, small.values, strict=True))
    if chart.kind == "bar":
        pairs.reverse()  # PowerPoint draws bars from the bottom up
    data = CategoryChartData(number_format=_number_format(chart.unit))
    data.categories = [label for label, _value in pairs]
    data.add_series(chart.title, [_amount(value, chart.unit) for _label, value in pairs])
    frame = shapes.add_chart(KINDS[chart.kind], *(emu(measure) for measure in place), data)
    frame.name = f"Diagramm: {chart.title}"
    describe(frame, chart.alt)
    _style(frame.chart, chart, len(pairs))


def _style(drawn: Any, chart: Chart, points: int) -> None:
    drawn.font.size, drawn.font.color.theme_color = Pt(12), MSO_THEME_COLOR.TEXT_1
    drawn.has_title = True
    drawn.chart_title.include_in_layout = False
    title = drawn.chart_title.text_frame
    title.text = chart.title
    title.paragraphs[0].runs[0].font.size, title.paragraphs[0].runs[0].font.bold = Pt(14), True
    title.paragraphs[0].runs[0]._r.get_or_add_rPr().set("lang", "de-DE")
    plot = drawn.plots[0]
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = _number_format(chart.unit), False
    labels.show_value, labels.font.size, labels.font.bold = True, Pt(12), True
    drawn.has_legend = chart.kind == "donut"
    series = plot.series[0]
    if chart.kind == "donut":
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.RIGHT, False
        drawn.legend.font.size = Pt(12)
        _parts_of_ring(series, points)
        return
    _axes(drawn, chart.kind)
    if chart.kind == "line":
        series.format.line.color.theme_color, series.smooth = MSO_THEME_COLOR.ACCENT_1, False
        labels.position = XL_LABEL_POSITION.ABOVE
    else:
        plot.gap_width = 55
        series.format.fill.solid()
        series.format.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
        labels.position = XL_LABEL_POSITION.OUTSIDE_END


def _parts_of_ring(series: Any, points: int) -> None:
    for n in range(points):
        point, colour = series.points[n], _ACCENTS[n % len(_ACCENTS)]
        point.format.fill.solid()
        point.format.fill.fore_color.theme_color = getattr(MSO_THEME_COLOR, colour)


def _axes(drawn: Any, kind: str) -> None:
    drawn.value_axis.visible = drawn.value_axis.has_major_gridlines = False
    drawn.value_axis.minimum_scale = 0
    axis = drawn.category_axis
    axis.has_major_gridlines, axis.tick_labels.font.size = False, Pt(11)
    axis.format.line.color.theme_color = MSO_THEME_COLOR.ACCENT_6
    if kind == "bar":
        axis.format.line.fill.background()


def add_table(
    shapes: Any, table: Table, left: float, top: float, width: float, size: float, colours: Palette
) -> None:
    """A table with a header row; rules instead of boxes."""
    small = size * g.TABLE_SHARE
    widths = fit.column_widths(table, width, small)
    rows = [table.header, *table.rows]
    heights = [fit.row_height(row, widths, small) for row in rows]
    frame = shapes.add_table(
        len(rows), len(table.header), emu(left), emu(top), emu(sum(widths)), emu(sum(heights))
    )
    frame.name = f"Tabelle: {table.caption}"
    describe(frame, table.caption)
    made = frame.table
    made._tbl.tblPr.find("a:tableStyleId", MAIN).text = PLAIN_TABLE
    made.first_row, made.horz_banding = True, False
    for column, measure in zip(made.columns, widths, strict=True):
        column.width = emu(measure)
    for number, (row, height) in enumerate(zip(rows, heights, strict=True)):
        made.rows[number].height = emu(height)
        for place, words in enumerate(row):
            rule = (colours.strong, 1.5) if number == 0 else (colours.line, 0.75)
            _cell(made.cell(number, place), words, small, number == 0, place in table.numeric, rule)


def _cell(
    cell: Any, words: str, size: float, is_head: bool, is_number: bool, rule: tuple[str, float]
) -> None:
    cell.margin_left = cell.margin_right = Pt(fit.CELL_PADDING)
    cell.margin_top = cell.margin_bottom = Pt(fit.CELL_PADDING * 0.7)
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if is_number else PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = words
    run.font.size, run.font.bold = Pt(size), is_head
    run.font.color.theme_color = MSO_THEME_COLOR.ACCENT_1 if is_head else MSO_THEME_COLOR.TEXT_1
    properties = cell._tc.get_or_add_tcPr()
    line = properties.makeelement(f"{{{MAIN['a']}}}lnB", {"w": str(emu(rule[1]))})
    fill = line.makeelement(f"{{{MAIN['a']}}}solidFill", {})
    fill.append(fill.makeelement(f"{{{MAIN['a']}}}srgbClr", {"val": rule[0][1:].upper()}))
    line.append(fill)
    properties.insert(0, line)
