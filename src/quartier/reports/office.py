"""The standing parts: the office introduces itself, and says who answers for the report."""

from collections.abc import Iterator, Sequence

from django.conf import settings

from ..kernel import dates
from ..kernel.words import day, listing
from ..places.models import Neighbourhood
from ..sockets.sections import Block, Bullets, Image, Item, Paragraph, Slide
from .look import office_place, public_page
from .prose import Passage, passages

PAGE, TASKS_PAGE, TASKS_WORD = "ueber", "aufgaben", "aufgaben"
TITLE = "Das Quartiersmanagement ist vor Ort"


def presence(neighbourhood: Neighbourhood) -> Iterator[Slide]:
    """The opening of the page „Über das Quartiersmanagement“, then the tasks named there."""
    page = public_page(neighbourhood, PAGE)
    if page is None:
        return
    parts = passages(page.body)
    opening = [b for part in parts if not part.heading for b in part.blocks if not isinstance(b, Bullets)]
    if page.lead:
        opening.insert(0, Paragraph(page.lead))
    source = (f"Quelle: Seite „{page.title}“ der Website.",)
    if opening:
        yield Slide(TITLE, tuple(opening), layout="statement", notes=source, key="presence")
    if tasks := _tasks(neighbourhood, parts):
        yield Slide(tasks.heading, tuple(tasks.blocks), layout="cards", notes=source, key="tasks")


def _tasks(neighbourhood: Neighbourhood, parts: Sequence[Passage]) -> Passage | None:
    named = [part for part in parts if TASKS_WORD in part.heading.lower() and part.blocks]
    listed = [part for part in parts if any(isinstance(block, Bullets) for block in part.blocks)]
    if not named and (page := public_page(neighbourhood, TASKS_PAGE)) is not None:
        lists: list[Block] = [
            b for part in passages(page.body) for b in part.blocks if isinstance(b, Bullets)
        ]
        named = [Passage(page.title, lists)] if lists else []
    found = next(iter(named or listed), None)
    if found is None:
        return None
    bullets: list[Block] = [block for block in found.blocks if isinstance(block, Bullets)]
    return Passage(found.heading or "Aufgaben des Quartiersmanagements", bullets or found.blocks)


def imprint(neighbourhood: Neighbourhood, images: Sequence[Image]) -> Slide:
    """Who made the report, who commissioned it, whose pictures are in it."""
    items = tuple(
        item for item in (_office(neighbourhood), _commissioner(neighbourhood), _about(images)) if item
    )
    return Slide("Impressum", (Bullets(items),), layout="imprint", key="imprint")


def _lines(heading: str, *lines: str) -> Item | None:
    said = [line for line in lines if line]
    return Item(heading, tuple(Item(line) for line in said)) if said else None


def _office(neighbourhood: Neighbourhood) -> Item | None:
    place = office_place(neighbourhood)
    return _lines(
        f"Quartiersmanagement {neighbourhood.name}",
        neighbourhood.operator,
        place.street if place else "",
        f"{place.postcode} {place.town}".strip() if place else "",
        f"Telefon: {neighbourhood.phone}" if neighbourhood.phone else "",
        f"E-Mail: {neighbourhood.email}" if neighbourhood.email else "",
    )


def _commissioner(neighbourhood: Neighbourhood) -> Item | None:
    area = neighbourhood.funding_area
    return _lines(
        "Auftraggeber",
        neighbourhood.commissioner or neighbourhood.town,
        neighbourhood.commissioner_department,
        f"Fördergebiet: {area.name}" if area else "",
        f"Förderprogramm: {area.programme}" if area and area.programme else "",
    )


def _about(images: Sequence[Image]) -> Item | None:
    credits = list(dict.fromkeys(image.credit for image in images if image.credit))
    return _lines(
        "Zu diesem Bericht",
        f"Erstellt am {day(dates.today())} aus den Aufzeichnungen des Quartiersbüros.",
        f"{'' if ':' in credits[0] else 'Bilder: '}{listing(credits)}." if credits else "",
        "Vorführung: Zahlen und Ereignisse sind Beispieldaten." if settings.IS_DEMO else "",
    )
