"""What every page has: a title and the way that leads to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HOME = (_("Startseite"), "website:home")


@dataclass(frozen=True)
class Crumb:
    """One step of the way to a page; the page itself comes last and has no address."""

    label: str
    url: str = ""


class Page:
    """Mixin of all page views: `title`, and `parents` as (label, URL name or address).

    The way to a public page always begins at the start page; the desk has its menu instead.
    """

    title: str | Promise = ""
    parents: Sequence[tuple[str | Promise, str]] = ()

    def get_title(self) -> str:
        return str(self.title)

    def get_parents(self) -> Sequence[tuple[str | Promise, str]]:
        return self.parents

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        parents = [HOME, *self.get_parents()] if getattr(self, "is_public", False) else self.get_parents()
        way = [Crumb(str(label), url if url.startswith("/") else reverse(url)) for label, url in parents]
        title = self.get_title()
        own = {"title": title, "breadcrumb": [*way, Crumb(title)]}
        return super().get_context_data(**(own | kwargs))  # type: ignore[misc]
