"""The measures of a sheet, in points; every renderer of slides uses these."""

WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 56.0
TITLE_TOP, CONTENT_TOP, CONTENT_BOTTOM = 46.0, 136.0, 484.0
ROOM = CONTENT_BOTTOM - CONTENT_TOP
FULL = WIDTH - 2 * MARGIN

PANEL_WIDTH, PANEL_PADDING = 292.0, 22.0
PANEL_LEFT = WIDTH - MARGIN - PANEL_WIDTH
PANEL_INNER = PANEL_WIDTH - 2 * PANEL_PADDING
BESIDE_PANEL = PANEL_LEFT - MARGIN - 36.0
SINGLE = 780.0  # longer lines are hard to read
GUTTER = 44.0
HALF = (FULL - GUTTER) / 2

BLOCK_GAP = 14.0
SIZES = (21.0, 20.0, 19.0, 18.0, 17.0, 16.0)
SMALLEST = SIZES[-1]
TABLE_SHARE = 0.82  # text of tables beside running text
LEAD = 1.18  # size of a lead paragraph
TITLE_SIZES = (33.0, 29.0, 25.0)

UNIT_SHARE = 0.5  # size of a unit behind its number
FIGURE_VALUE, FIGURE_LABEL, FIGURE_NOTE, FIGURE_GAP = 38.0, 14.0, 12.0, 12.0
VISUAL_TITLE = 15.0

CARD_GAP = 18.0
CARDS_IN_ROW, CARD_ROWS = 3, 2
CARD_WIDTH = (FULL - 2 * CARD_GAP) / CARDS_IN_ROW
CARD_HEIGHT = (ROOM - CARD_GAP) / CARD_ROWS
CARD_PADDING, CARD_SIZE, CARD_TOP = 18.0, 17.0, 54.0

TILES_IN_ROW, TILE_ROWS = 4, 3
TILE_PADDING, TILE_VALUE, TILE_LABEL = 13.0, 31.0, 13.0
TILE_WIDTH = (FULL - 3 * CARD_GAP) / TILES_IN_ROW

STATEMENT_SIZES = ((30.0, 20.0), (27.0, 19.0), (25.0, 18.0), (23.0, 17.0), (21.0, 16.0), (19.0, 15.0))
STATEMENT_GAP, STATEMENT_ROOM = 24.0, ROOM - 44.0  # the houses below stay free

STRIP = 104.0  # a row of figures over running text
BESIDE_GUTTER = 28.0
BESIDE_HALF = (BESIDE_PANEL - BESIDE_GUTTER) / 2
GALLERY_SCALE, GALLERY_TITLE = 1.25, 34.0
SINGLE_VISUAL = 700.0
PICTURE_ALONE = ROOM - 24.0


def tile_height(figures: int, has_notes: bool) -> float:
    """How tall each tile of figures is: as the rows allow."""
    rows = -(-figures // TILES_IN_ROW)
    room = ROOM - (36.0 if has_notes else 0.0)
    return min((room - (rows - 1) * CARD_GAP) / max(rows, 1), 140.0)
