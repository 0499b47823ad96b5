"""The pages every website of an office must have; the law names most of them."""

from ..accounts.models import Person
from ..kernel.html import from_plain
from ..places.models import Neighbourhood
from .actions import publish, save_publishable
from .models import Page

STANDING_PAGES = {
    "ueber": ("Über das Quartiersmanagement", "Das Quartiersmanagement ist Ihre Anlaufstelle im Quartier."),
    "impressum": (
        "Impressum",
        "Anbieter, Anschrift, Telefon und E-Mail tragen Sie bitte am Schreibtisch ein.",
    ),
    "datenschutz": ("Datenschutz", "Was wir über Sie speichern, wozu und wie lange, steht auf dieser Seite."),
    "barrierefreiheit": (
        "Erklärung zur Barrierefreiheit",
        "Stoßen Sie auf dieser Website auf eine Hürde? Schreiben Sie uns, wir antworten innerhalb eines Monats.",
    ),
    "leichte-sprache": ("Leichte Sprache", "Hier erklären wir unsere Arbeit in Leichter Sprache."),
}


def ensure_standing_pages(neighbourhood: Neighbourhood, *, by: Person | None) -> list[Page]:
    """Create and publish what is missing; pages that are there stay untouched."""
    present = set(Page.objects.of(neighbourhood).values_list("slug", flat=True))
    made = []
    for slug, (title, text) in STANDING_PAGES.items():
        if slug not in present:
            page = Page(
                neighbourhood=neighbourhood,
                slug=slug,
                title=title,
                body=from_plain(text),
                is_required=True,
                is_easy_language=slug == "leichte-sprache",
            )
            made.append(publish(save_publishable(page, by=by), by=by))
    return made
