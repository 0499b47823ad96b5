"""Rich text of a page as blocks: what an editor of the desk typed becomes slides."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from ..sockets.sections import Block, Bullets, Item, Paragraph, Quote

HEADINGS, LISTS = {"h2", "h3"}, {"ul", "ol"}


@dataclass
class Passage:
    """What stands under one heading; the first passage of a page has none."""

    heading: str = ""
    blocks: list[Block] = field(default_factory=list)


class _Reader(HTMLParser):
    """Follows the few tags that the sanitiser lets through."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages = [Passage()]
        self._words: list[str] = []
        self._lists: list[list[Item]] = []
        self._is_quote = False

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._words.append(" ")
        elif tag in LISTS:
            self._close_item() if self._lists else self._close_text()
            self._lists.append([])
        elif tag in HEADINGS or (tag == "p" and not self._lists):
            self._close_text()
        elif tag == "blockquote":
            self._close_text()
            self._is_quote = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "li" and self._lists:
            self._close_item()
        elif tag in LISTS and self._lists:
            self._close_list()
        elif tag in HEADINGS:
            if heading := self._take():
                self.passages.append(Passage(heading))
        elif tag in {"p", "blockquote"} and not self._lists:
            self._close_text()
            self._is_quote = self._is_quote and tag == "p"

    def close(self) -> None:
        super().close()
        while self._lists:
            self._close_item()
            self._close_list()
        self._close_text()

    def _take(self) -> str:
        words = " ".join("".join(self._words).split())
        self._words = []
        return words

    def _close_text(self) -> None:
        if words := self._take():
            self.passages[-1].blocks.append(Quote(words) if self._is_quote else Paragraph(words))

    def _close_item(self) -> None:
        if words := self._take():
            self._lists[-1].append(Item(words))

    def _close_list(self) -> None:
        items = tuple(self._lists.pop())
        if self._lists and self._lists[-1]:
            parent = self._lists[-1].pop()
            self._lists[-1].append(Item(parent.text, parent.children + items))
        elif items:
            self.passages[-1].blocks.append(Bullets(items))


def passages(markup: str) -> list[Passage]:
    """The text cut at its headings; empty passages left out."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return [passage for passage in reader.passages if passage.heading or passage.blocks]
