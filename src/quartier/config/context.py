"""What every page's layout shows; read lazily, so that a page pays only for what its layout uses."""

from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse, translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language, get_language_info

from quartier.appointments.queries import office_card
from quartier.kernel import dates
from quartier.publishing.queries import identity_of, notices_in_force
from quartier.ui.menu import Entry
from quartier.website.view_settings import read_view_settings

from . import menus, settings


def page(request: HttpRequest) -> dict[str, Any]:
    """Context processor of all templates."""
    neighbourhood = getattr(request, "neighbourhood", None)
    person = getattr(request, "user", None)
    context = {
        "neighbourhood": neighbourhood,
        "person": person if person is not None and person.is_authenticated else None,
        "languages": SimpleLazyObject(lambda: _languages(request)),
        "menu": SimpleLazyObject(lambda: [_shown(entry, request, "") for entry in menus.PUBLIC]),
        "desk_menu": SimpleLazyObject(lambda: _desk_menu(request)),
        "view_settings": read_view_settings(request),
        "demo_day": dates.today() if settings.IS_DEMO else None,
        "canonical_url": request.build_absolute_uri(request.path),
    }
    if neighbourhood is not None:
        context |= {
            "identity": SimpleLazyObject(lambda: identity_of(neighbourhood)),
            "office": SimpleLazyObject(lambda: office_card(neighbourhood)),
            "notices": SimpleLazyObject(lambda: notices_in_force(neighbourhood, "everywhere")),
        }
    return context


def _languages(request: HttpRequest) -> list[dict[str, Any]]:
    current = get_language()
    path = request.get_full_path()
    return [
        {
            "code": code,
            "name": get_language_info(code)["name_local"],
            "dir": "rtl" if get_language_info(code)["bidi"] else "ltr",
            "url": translate_url(path, code),
            "is_current": code == current,
        }
        for code, _name in settings.LANGUAGES
    ]


def _shown(entry: Entry, request: HttpRequest, base: str) -> dict[str, Any]:
    try:
        url = reverse(entry.name)
    except NoReverseMatch:
        url = ""
    path = request.path
    is_current = path == url if entry.section == "" else path.startswith(url) and url != ""
    return {
        "label": entry.label,
        "url": url,
        "icon": entry.icon,
        "is_current": is_current,
        "in_bottom_bar": entry.in_bottom_bar,
        "children": (),
        "count": None,
    }


def _desk_menu(request: HttpRequest) -> list[dict[str, Any]]:
    return [
        _shown(entry, request, "buero")
        for entry in menus.DESK
        if request.user.has_perm(entry.permission, request.neighbourhood)  # type: ignore[union-attr,attr-defined]
    ]
