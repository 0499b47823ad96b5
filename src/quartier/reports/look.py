"""What a report shows of the quarter itself: its looks, its office, its standing pages.

Publishing is a neighbour on the same floor and is not imported; what it keeps is reached through the
relations of the quarter.
"""

from dataclasses import dataclass
from typing import Any

from ..places.models import Neighbourhood, Place
from ..places.queries import office_of
from ..sockets.sections import Image
from .colours import Palette, palette


@dataclass(frozen=True)
class Look:
    """Name, colours and pictures by which people know their quarter."""

    name: str
    motto: str
    introduction: str
    colours: Palette
    logo: Image | None
    hero: Image | None


def look_of(neighbourhood: Neighbourhood) -> Look:
    """The looks of a quarter; the house's own when nobody has set any."""
    identity = getattr(neighbourhood, "identity", None)
    if identity is None:
        return Look(neighbourhood.name, "", "", palette("", ""), None, None)
    return Look(
        name=neighbourhood.name,
        motto=identity.motto,
        introduction=identity.introduction,
        colours=palette(identity.primary_colour, identity.accent_colour),
        logo=image_of(identity.logo),
        hero=image_of(identity.hero),
    )


def image_of(picture: Any) -> Image | None:
    """A picture of the records as a block; None when there is none or it lies on no disk."""
    if picture is None or not picture.file:
        return None
    try:
        path = picture.file.path
    except (NotImplementedError, ValueError):
        return None
    return Image(path, picture.alt, picture.credit, (picture.focus_x, picture.focus_y))


def public_page(neighbourhood: Neighbourhood, slug: str) -> Any | None:
    """A standing page of the website, as visitors see it."""
    return neighbourhood.publishing_pages.public().filter(slug=slug).first()


def office_place(neighbourhood: Neighbourhood) -> Place | None:
    """Where the office sits."""
    return office_of(neighbourhood)
