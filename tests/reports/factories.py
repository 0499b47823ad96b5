"""Plain functions that make a quarter's looks, small plugs and whole documents."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.core.files.base import ContentFile
from PIL import Image as Drawing

from quartier.files.models import Picture
from quartier.kernel.dates import Period
from quartier.places.models import Neighbourhood
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Identity, Page
from quartier.sockets import figures as figure_socket
from quartier.sockets import sections as section_socket
from quartier.sockets.figures import Figure, Record
from quartier.sockets.sections import (
    Bullets,
    Chart,
    Contribution,
    Document,
    FigureRow,
    FigureValue,
    Image,
    Item,
    Paragraph,
    Quote,
    Section,
    Slide,
    Table,
)


def make_picture(
    neighbourhood: Neighbourhood, name: str = "bild", size=(1200, 600), colour="#4f9a5b"
) -> Picture:
    out = io.BytesIO()
    Drawing.new("RGB", size, colour).save(out, "JPEG")
    return Picture.objects.create(
        neighbourhood=neighbourhood, file=ContentFile(out.getvalue(), f"{name}.jpg"), width=size[0], height=size[1],
        digest=name, alt=f"Ansicht: {name}", credit="Zeichnung: Beispiel",
    )  # fmt: skip


def make_identity(neighbourhood: Neighbourhood, **values) -> Identity:
    defaults = {
        "motto": "Bunt, grün, weit",
        "primary_colour": "#1f6f54",
        "accent_colour": "#f2b84b",
        "hero": make_picture(neighbourhood, "hero"),
        "logo": make_picture(neighbourhood, "logo", (200, 200), "#f2b84b"),
    }
    return Identity.objects.create(neighbourhood=neighbourhood, **(defaults | values))


def make_about_page(neighbourhood: Neighbourhood) -> Page:
    page = Page(
        neighbourhood=neighbourhood,
        slug="ueber",
        title="Über das Quartiersmanagement",
        body="<p>Das Quartiersmanagement ist Ihre Anlaufstelle.</p><p>Machen Sie mit!</p>"
        "<h2>Unsere Aufgaben</h2><ul><li>Vermittler vor Ort</li><li>Öffentlichkeits- und Imagearbeit</li></ul>",
    )
    return publish(save_publishable(page, by=None), by=None)


@contextmanager
def plugged(*plugs: Section | Figure, alone: bool = True) -> Iterator[None]:
    """Only these plugs in the sockets (or these besides the real ones), and afterwards all as before."""
    registries = (section_socket.sections, figure_socket.figures)
    before = [dict(registry._plugs) for registry in registries]
    try:
        for registry in registries:
            if alone:
                registry._plugs.clear()
        for plug in plugs:
            registries[isinstance(plug, Figure)].register(plug)
        yield
    finally:
        for registry, kept in zip(registries, before, strict=True):
            registry._plugs.clear()
            registry._plugs.update(kept)


def section(area: str, *texts: str, report: str = "retrospect", **contribution) -> Section:
    """Tells the same in every period."""
    items = tuple(Item(text) for text in texts)
    return Section(
        f"{report}.{area}.test", report, area, lambda n, p: Contribution(items=items, **contribution)
    )


def figure(key: str, *days: date, **values) -> Figure:
    """Counts one record for each of the days that lie in the period."""

    def records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
        return [Record(f"Eintrag vom {day:%d.%m.%Y}", f"/buero/eintrag/{n}/", day) for n, day in enumerate(days)
                if day in period]  # fmt: skip

    return Figure(key, values.pop("label", key), values.pop("records", records), **values)


CHART = Chart("column", "Termine nach Monaten", ("Jan", "Feb", "Mär"), (1, 4, 2), "Im Februar am meisten.")


def every_block(picture_path: str = "") -> tuple:
    image = (Image(picture_path, "Eine Wiese"),) if picture_path else ()
    return (
        Paragraph("Ein Satz voran.", is_lead=True),
        Paragraph("Ein zweiter Satz, länger als der erste."),
        Bullets((Item("Punkt", (Item("Unterpunkt", (Item("noch tiefer"),)),)), Item("Zweiter Punkt"))),
        Quote("So geht Nachbarschaft.", "eine Anwohnerin"),
        Table("Sitzungen", ("Datum", "Ort", "Zahl"), (("01.02.2020", "Rathaus", "7"),), frozenset({2})),
        FigureRow((FigureValue("events", "Veranstaltungen", "12", "davon 3 im Freien"),)),
        CHART,
        *image,
    )


def document(neighbourhood: Neighbourhood, *slides: Slide) -> Document:
    """A document of any slides, between title and imprint."""
    cover = Slide(
        "Rückblick 2020", (Paragraph("Quartiersmanagement"),), subtitle="Ausblick 2021", layout="title"
    )
    contact = Bullets((Item("Büro", (Item("Heidestraße 20"),)),))
    return Document(
        title="Rückblick 2020 / Ausblick 2021",
        subtitle=f"Quartiersmanagement {neighbourhood.name}",
        neighbourhood=neighbourhood,
        period=Period.year(2020),
        created_on=date(2021, 4, 15),
        slides=(cover, *slides, Slide("Impressum", (contact,), layout="imprint")),
    )
