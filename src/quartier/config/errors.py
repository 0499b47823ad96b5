"""Pages for what went wrong: in the right language, with the right status, and with a way on."""

import logging
from typing import Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.publishing.models import SearchEntry
from quartier.publishing.states import PublicationState
from quartier.sockets.search import kinds

log = logging.getLogger(__name__)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request,
        400,
        _("Das haben wir nicht verstanden"),
        _(
            "Die Anfrage war unvollständig oder zu groß. Bitte gehen Sie zurück und versuchen Sie es noch einmal."
        ),
    )


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request,
        403,
        _("Dafür fehlt Ihnen die Berechtigung"),
        _("Ihr Zugang ist für diese Seite nicht freigeschaltet. Die Quartiersmanagerin kann das ändern."),
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404; 410 for what was public once; the list of quarters under a name that belongs to none."""
    neighbourhood = getattr(request, "neighbourhood", None)
    if neighbourhood is None:
        return _quarters(request)
    if _was_public(neighbourhood, request.path):
        return _page(
            request,
            410,
            _("Diese Seite gibt es nicht mehr"),
            _("Was hier stand, wurde zurückgenommen. Über die Suche oder die Startseite finden Sie weiter."),
        )
    return _page(
        request,
        404,
        _("Diese Seite gibt es nicht"),
        _(
            "Vielleicht wurde sie umbenannt, oder in der Adresse fehlt ein Zeichen. "
            "Über die Suche oder die Startseite finden Sie weiter."
        ),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """The database itself may be what is broken, so this page needs nothing."""
    title = _("Da ist uns etwas kaputtgegangen")
    text = _(
        "Ihre Eingaben wurden nicht gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal "
        "oder rufen Sie uns an."
    )
    return _plain(500, title, text)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(
        request,
        403,
        _("Die Seite war zu lange offen"),
        _(
            "Zu Ihrer Sicherheit haben wir nichts gespeichert. Bitte gehen Sie zurück, laden Sie die Seite neu "
            "und senden Sie noch einmal."
        ),
    )


def _page(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    """In the frame of the website if that can be shown; a host name that is not ours cannot."""
    context = {"title": title, "text": text, "status": status}
    try:
        return render(request, "ui/error.html", context, status=status)
    except Exception:
        log.exception("The frame of an error page could not be shown")
        return _plain(status, title, text)


def _plain(status: int, title: str, text: str) -> HttpResponse:
    return HttpResponse(
        render_to_string("ui/error_plain.html", {"title": title, "text": text}), status=status
    )


def _was_public(neighbourhood: Neighbourhood, path: str) -> bool:
    """Whether a record was withdrawn from this address, or its time is over; drafts were never here."""
    if "\x00" in path:  # PostgreSQL knows no such text
        return False
    entry = SearchEntry.objects.filter(neighbourhood=neighbourhood, url=path).first()
    if entry is None or entry.kind not in kinds:
        return False
    record: Any = apps.get_model(entry.kind)._default_manager.filter(pk=entry.object_id).first()
    if record is None or record.publish_at is None or record.publish_at > dates.now():
        return False
    is_over = record.publish_until is not None and record.publish_until <= dates.now()
    return record.state == PublicationState.WITHDRAWN or is_over


def _quarters(request: HttpRequest) -> HttpResponse:
    """Several quarters share this house: which one is meant?"""
    addresses = [
        {"name": quarter.name, "town": quarter.town, "url": f"{request.scheme}://{quarter.hosts[0]}/"}
        for quarter in Neighbourhood.objects.defer("base_plan", "outline")
        if quarter.hosts
    ]
    return render(request, "website/public/quarters.html", {"quarters": addresses}, status=404)
