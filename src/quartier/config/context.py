"""What every page's layout shows; read lazily, so that a page pays only for what its layout uses."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language, get_language_info

from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.ui.menu import Entry
from quartier.website import frame
from quartier.website.view_settings import read_view_settings

from . import menus, settings


def page(request: HttpRequest) -> dict[str, Any]:
    """Context processor of all templates. A view that gives the same name overrides it."""
    neighbourhood = getattr(request, "neighbourhood", None)
    person = getattr(request, "user", None)
    context = {
        "neighbourhood": neighbourhood,
        "person": person if person is not None and person.is_authenticated else None,
        "languages": _late(lambda: _languages(request)),
        "menu": _late(lambda: _shown(menus.PUBLIC, request)),
        "footer": _late(lambda: _footer(request)),
        "desk_menu": _late(lambda: _desk_menu(request)),
        "view_settings": read_view_settings(request),
        "view_settings_url": _late(lambda: reverse("website:view_settings")),
        "search_url": _late(lambda: reverse("website:search")),
        "demo_day": dates.today() if settings.IS_DEMO else None,
        "canonical_url": request.build_absolute_uri(request.path),
    }
    return context | (_of_quarter(request, neighbourhood) if neighbourhood is not None else {})


def _late(read: Callable[[], Any]) -> Any:
    return SimpleLazyObject(read)


def _of_quarter(request: HttpRequest, neighbourhood: Neighbourhood) -> dict[str, Any]:
    identity = _late(lambda: frame.identity(neighbourhood))
    return {
        "identity": identity,
        "office": _late(lambda: frame.office(neighbourhood)),
        "notices": _late(lambda: frame.notices(neighbourhood)),
        "plan_url": _late(lambda: reverse("website:map_plan")),
        "tiles_url": "/karte/kacheln/{z}/{x}/{y}" if settings.MAP_TILES_URL else "",
        "tiles_credit": settings.MAP_TILES_CREDIT,
        "social_image": _late(lambda: _social_image(request, identity)),
    }


def _social_image(request: HttpRequest, identity: Any) -> str:
    """The picture of the quarter, for pages without one of their own."""
    return request.build_absolute_uri(identity.hero.card_url) if identity.hero else ""


def _languages(request: HttpRequest) -> list[dict[str, Any]]:
    """The same page in each language: the first part of the address alone says which."""
    current = get_language() or settings.LANGUAGE_CODE
    path = request.get_full_path()
    if current != settings.LANGUAGE_CODE:
        path = path.removeprefix(f"/{current}")
    found = []
    for code, _name in settings.LANGUAGES:
        told = get_language_info(code)
        found.append(
            {
                "code": code,
                "name": told["name_local"],
                "dir": "rtl" if told["bidi"] else "ltr",
                "url": path if code == settings.LANGUAGE_CODE else f"/{code}{path}",
                "is_current": code == current,
            }
        )
    return found


@lru_cache(maxsize=256)
def _address(name: str, language: str | None) -> str:
    """Addresses of menu entries never change while the program runs; looking them up is a tenth of a page."""
    return reverse(name)


def _shown(entries: Iterable[Entry], request: HttpRequest) -> list[dict[str, Any]]:
    found = []
    for entry in entries:
        url = _address(entry.name, get_language())
        found.append(
            {
                "label": entry.label,
                "url": url,
                "icon": entry.icon,
                "is_current": request.path == url if entry.section == "" else request.path.startswith(url),
                "in_bottom_bar": entry.in_bottom_bar,
                "count": None,
            }
        )
    return found


def _footer(request: HttpRequest) -> list[dict[str, Any]]:
    return [{"label": label, "items": _shown(entries, request)} for label, entries in menus.FOOTER]


def _desk_menu(request: HttpRequest) -> list[dict[str, Any]]:
    """The groups of the desk's menu with what this person may open; a group with nothing is left out."""
    person, neighbourhood = request.user, request.neighbourhood  # type: ignore[attr-defined]
    groups = [
        {
            "label": label,
            "items": _shown((e for e in entries if person.has_perm(e.permission, neighbourhood)), request),
        }
        for label, entries in menus.DESK
    ]
    return [group for group in groups if group["items"]]
