"""Blocks taken apart into the smallest pieces that may stand alone, packed into columns, put together again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...sockets.sections import Block, Bullets, Item, Paragraph, Quote, Table
from .. import fit
from .geometry import BLOCK_GAP, LEAD, TABLE_SHARE

CONTINUED = " (Fortsetzung)"


@dataclass(frozen=True)
class Atom:
    """A piece of block number `source`; `lead` is what it costs more at the top of a column (a table's header)."""

    block: Block
    source: int
    height: float
    lead: float = 0.0


def atoms_of(blocks: Sequence[Block], width: float, size: float, room: float) -> list[Atom]:
    """Everything that flows, in pieces no taller than `room`."""
    return [atom for source, block in enumerate(blocks) for atom in _atoms(block, source, width, size, room)]


def _atoms(block: Block, source: int, width: float, size: float, room: float) -> Iterable[Atom]:
    if isinstance(block, Paragraph):
        own, weight = (size * LEAD, "SemiBold") if block.is_lead else (size, "Regular")
        for piece in pieces(block.text, width, own, room, weight):
            yield Atom(replace(block, text=piece), source, fit.text_height(piece, width, own, weight))
    elif isinstance(block, Quote):
        height = fit.text_height(block.text, width - 26, size * LEAD, "SemiBold")
        yield Atom(block, source, height + (size * 1.4 if block.source else 0))
    elif isinstance(block, Bullets):
        for item in block.items:
            for part in _parts_of(item, width, size, room):
                yield Atom(Bullets((part,)), source, fit.item_height(part, width, size))
    elif isinstance(block, Table):
        yield from _rows(block, source, width, size * TABLE_SHARE)


def _rows(table: Table, source: int, width: float, size: float) -> Iterable[Atom]:
    widths = fit.column_widths(table, width, size)
    caption = fit.text_height(table.caption, width, size, "SemiBold") + 8
    head = fit.row_height(table.header, widths, size, "SemiBold") + caption
    for row in table.rows:
        yield Atom(replace(table, rows=(row,)), source, fit.row_height(row, widths, size), head)


def _parts_of(item: Item, width: float, size: float, room: float) -> Iterable[Item]:
    """The item whole when it fits; else its sub-points in portions, or its text in pieces."""
    if fit.item_height(item, width, size) <= room:
        yield item
        return
    inner = width - size * fit.INDENT
    texts = list(pieces(item.text, inner, size, room * 0.5 if item.children else room * 0.9))
    for text in texts[:-1] if item.children else texts:
        yield replace(item, text=text, children=())
    if not item.children:
        return
    head, taken = replace(item, text=texts[-1], children=()), list[Item]()
    for child in item.children:
        for part in _parts_of(child, inner, size * fit.CHILD, room * 0.6):
            longer = replace(head, children=(*taken, part))
            if taken and fit.item_height(longer, width, size) > room:
                yield replace(head, children=tuple(taken))
                head, taken = replace(item, text=texts[-1] + CONTINUED), []
            taken.append(part)
    yield replace(head, children=tuple(taken))


def pieces(text: str, width: float, size: float, room: float, weight: str = "Regular") -> Iterable[str]:
    """The text whole when it fits; else cut between words into pieces that do."""
    if fit.text_height(text, width, size, weight) <= room:
        yield text
        return
    most = max(int(room / (size * fit.PITCH)) - 1, 1) * width
    taken, used = list[str](), 0.0
    for word in text.split():
        for bit in _bits(word, width, size, weight):
            need = fit.width_of(bit + " ", size, weight) * 1.12  # rests at the ends of lines
            if taken and used + need > most:
                yield " ".join(taken)
                taken, used = [], 0.0
            taken.append(bit)
            used += need
    yield " ".join(taken)


def _bits(word: str, width: float, size: float, weight: str) -> Iterable[str]:
    """A word that is wider than a line, in bits that are not."""
    longest = max(int(width / (size * 0.7)), 4)
    if len(word) <= longest or fit.width_of(word, size, weight) <= width:
        return [word]
    return [word[start : start + longest] for start in range(0, len(word), longest)]


def pack(atoms: Sequence[Atom], room: float) -> list[list[Atom]]:
    """Columns filled from the top, each as far as the next piece fits."""
    columns: list[list[Atom]] = []
    used = 0.0
    for atom in atoms:
        before = columns[-1][-1] if columns else None
        is_same = before is not None and before.source == atom.source
        need = atom.height if is_same else atom.height + atom.lead + (BLOCK_GAP if before else 0)
        if before is None or used + need > room:
            columns.append([])
            used, need = 0.0, atom.height + atom.lead
        columns[-1].append(atom)
        used += need
    return columns


def balanced(atoms: Sequence[Atom], room: float, times: int = 1) -> list[list[Atom]]:
    """As few columns as `pack` needs (a multiple of `times`), filled evenly."""
    wanted = -(-len(pack(atoms, room)) // times) * times
    low, high = 0.0, room
    for _step in range(12):
        middle = (low + high) / 2
        tallest = max((atom.height + atom.lead for atom in atoms), default=0)
        if middle >= tallest and len(pack(atoms, middle)) <= wanted:
            high = middle
        else:
            low = middle
    return pack(atoms, high)


def joined(atoms: Iterable[Atom]) -> tuple[Block, ...]:
    """Pieces of one source become one list, one table again."""
    blocks: list[Block] = []
    last = -1
    for atom in atoms:
        block, before = atom.block, blocks[-1] if blocks else None
        if atom.source == last and isinstance(block, Bullets) and isinstance(before, Bullets):
            blocks[-1] = Bullets(before.items + block.items)
        elif atom.source == last and isinstance(block, Table) and isinstance(before, Table):
            blocks[-1] = replace(before, rows=before.rows + block.rows)
        else:
            blocks.append(block)
        last = atom.source
    return tuple(blocks)
