"""How a date is put into words and lines; shared by lists, detail and preview."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..conditions.enums import Protection
from ..files.templatetags.files import picture
from ..kernel import dates
from ..ui.templatetags import ui
from .breaches import asks_to_bring
from .enums import HeldState
from .models import Event
from .reviews import reviewed
from .states import HOLDING

TONES = {HeldState.CANCELLED: "danger", HeldState.POSTPONED: "warning"}


def when(event: Event) -> str:
    """„Donnerstag, 15. April 2021, 17:00 bis 19:00 Uhr“"""
    if not event.is_one_day:
        days = ui.date_range(event.starts_on, event.ends_on)
        return days if event.is_whole_day else f"{days}{ui.comma()} {clock(event)}"
    return f"{ui.day(event.starts_on)}{ui.comma()} {clock(event)}"


def desk_moment(event: Event) -> str:
    """„08.05.2021, 17:00“ in the list of the desk; a whole day has no time."""
    begins = dates.local(event.starts_at)
    return f"{begins:%d.%m.%Y}" if event.is_whole_day else f"{begins:%d.%m.%Y,\u00a0%H:%M}"


def clock(event: Event) -> str:
    if event.is_whole_day:
        return _("ganztägig")
    if event.is_end_open:
        return _("%(clock)s, Ende offen") % {"clock": ui.clock(event.starts_at)}
    if event.is_one_day:
        return ui.until(event.starts_at, event.ends_at)
    return _("von %(start)s bis %(end)s") % {
        "start": ui.clock(event.starts_at),
        "end": ui.clock(event.ends_at),
    }


def status(event: Event) -> dict[str, str] | None:
    """The badge of a date that is not simply planned or over."""
    if event.is_called_off:
        return {"label": str(HeldState(event.held_state).label), "tone": TONES[HeldState(event.held_state)]}
    if event.review:
        return {"label": _("wird geprüft"), "tone": "warning", "icon": "hourglass"}
    if event.is_rescheduled:
        return {"label": _("neuer Termin"), "tone": "info"}
    if event.is_full and event.is_ahead:
        return {"label": _("ausgebucht, Warteliste"), "tone": "neutral", "icon": "users"}
    if event.takes_registrations:
        return {"label": _("mit Anmeldung"), "tone": "accent", "icon": "user-check"}
    return None


def places(event: Event) -> str:
    """„4 von 10 Plätzen frei“, for who thinks of coming; nothing where nobody has to register."""
    if not event.needs_registration:
        return ""
    free = event.places_free
    if free is None:
        return _("Platz für alle, die sich anmelden")
    if not free:
        return _("Alle Plätze sind vergeben")
    return ngettext(
        "Noch %(free)s von %(all)s Plätzen frei", "Noch %(free)s von %(all)s Plätzen frei", free
    ) % {
        "free": free,
        "all": event.places_offered,
    }


def numbers(event: Event) -> str:
    """„7 von 10 Plätzen vergeben, 2 warten“, for the team."""
    taken, offered, waiting = event.places_taken, event.places_offered, event.people_waiting
    places = f"{taken} angemeldet" if offered is None else f"{taken} von {offered} Plätzen vergeben"
    return places + (f", {waiting} {'wartet' if waiting == 1 else 'warten'}" if waiting else "")


def row(event: Event) -> dict[str, Any]:
    """A line of a list."""
    kicker = str(event.get_format_display())
    if event.is_whole_day and not event.is_one_day:
        kicker = f"{kicker} · {ui.date_range(event.starts_on, event.ends_on)}"
    return {
        "event": event,
        "begins": dates.local(event.starts_at),
        "ends": None if event.is_end_open else dates.local(event.ends_at),
        "kicker": kicker,
        "where": event.where or (_("im Netz") if event.online_url else ""),
        "status": status(event),
    }


def months(events: Iterable[Event]) -> list[tuple[date, list[dict[str, Any]]]]:
    """Rows under the months in which they begin."""
    grouped = groupby(events, key=lambda event: event.starts_on.replace(day=1))
    return [(month, [row(event) for event in found]) for month, found in grouped]


def facts(event: Event) -> list[dict[str, Any]]:
    """What one has to know, one fact a line; what is not known is left out."""
    place = event.place
    limit = _("höchstens %(number)s Personen") % {"number": event.group_limit} if event.group_limit else ""
    until = event.registration_ends_at if event.takes_registrations else None
    lines = [
        ("calendar", _("Wann"), when(event), ""),
        ("place", _("Wo"), event.where, ""),
        ("map", _("Anschrift"), _german(place.address) if place else "", ""),
        ("flag", _("Treffpunkt"), ui.text(event, "meeting_point"), ""),
        ("globe", _("Im Netz"), event.online_url and _("Zur Teilnahme"), event.online_url),
        ("trees", _("Draußen"), _("Im Freien") if event.is_outdoors else "", ""),
        ("people", _("Gruppe"), limit, ""),
        ("hourglass", _("Anmeldung bis"), until and f"{ui.day(until)}, {ui.clock(until)}", ""),
        ("heart", _("Für wen"), ui.text(event, "target_group"), ""),
        ("shield", _("Bitte mitbringen"), _to_bring(event), ""),
        ("languages", _("Sprachen"), ui.text(event, "languages"), ""),
        ("euro", _("Kosten"), ui.text(event, "cost"), ""),
        ("accessibility", _("Barrierefreiheit"), _access(event), ""),
        ("phone", _("Fragen beantwortet"), event.contact, ""),
        ("user-check", _("Teilnehmende"), attendance(event), ""),
    ]
    return [
        {"icon": icon, "label": label, "value": value, "url": url}
        for icon, label, value, url in lines
        if value
    ]


def _to_bring(event: Event) -> str:
    """„Maske“, „Maske und negativer Test“, while a condition asks for it."""
    asking = (condition for condition in event.conditions if asks_to_bring(event, condition))
    wanted = {str(Protection(condition.protection).label) for condition in asking}
    return ", ".join(sorted(wanted))


def attendance(event: Event) -> str:
    """„34“ or „rund 120 (geschätzt)“; nothing when nobody counted."""
    if event.attendee_count is None or event.held_state != HeldState.HELD:
        return ""
    if event.is_count_estimated:
        return _("rund %(number)s (geschätzt)") % {"number": event.attendee_count}
    return str(event.attendee_count)


def standing(event: Event) -> str:
    """„hat stattgefunden, 34 Teilnehmende“, for staff."""
    number = attendance(event)
    question = "zu prüfen" if event.review else ""
    parts = [HOLDING.staff_label(event.held_state), number and _counted(event), question]
    return ", ".join(filter(None, parts))


def _counted(event: Event) -> str:
    """„34 Teilnehmende“, or „rund 120 Teilnehmende“ when somebody estimated."""
    number = event.attendee_count
    return f"rund {number} Teilnehmende" if event.is_count_estimated else f"{number} Teilnehmende"


def _german(words: str) -> str:
    """Names of streets are read aloud in German on a page of any language."""
    return format_html('<span lang="de">{}</span>', words) if words else ""


def _access(event: Event) -> str:
    own, place = ui.text(event, "accessibility"), event.place
    if own or place is None:
        return own
    words: dict[bool | None, str] = {True: _("stufenlos erreichbar"), False: _("nicht stufenlos erreichbar")}
    step_free = words.get(place.is_step_free, "")
    return ". ".join(capfirst(part) for part in (step_free, place.local.accessibility) if part)


def feature(event: Event) -> dict[str, Any]:
    """The date at the top of the list, with its picture."""
    return {
        "title": ui.text(event, "title"),
        "url": event.get_absolute_url(),
        "kicker": _("Als Nächstes"),
        "text": ui.text(event, "lead"),
        "picture": image(event),
        "drawing": event.facts.art,
        "facts": [{"icon": "calendar", "text": when(event)}, {"icon": "place", "text": row(event)["where"]}],
    }


def image(event: Event) -> str:
    """Its picture for a card; the title beside it says what it is about."""
    return picture(event.picture, sizes="(min-width: 60rem) 30vw, 100vw", alt="") if event.picture else ""


def company(event: Event) -> Event:
    """The date with its public organisers and projects, however it was loaded."""
    if not hasattr(event, "public_organisers"):
        prefetch_related_objects([event], "organisers", "projects")
        event.public_organisers = [actor for actor in event.organisers.all() if actor.is_public]
        event.public_projects = [project for project in event.projects.all() if project.is_public]
    return event


def detail(event: Event) -> dict[str, Any]:
    """What the page of one date needs besides the date itself."""
    company(event)
    reviewed(event)
    return {
        "facts": facts(event),
        "kicker": "" if event.title == event.get_format_display() else event.get_format_display(),
        "status": status(event),
        "row": row(event),
        "places": places(event),
        "description": event.local.lead,
        "back_url": archive_url(event.starts_on.year) if event.is_over else reverse("events:list"),
    }


def archive_url(year: int) -> str:
    return reverse("events:archive", args=[year])
