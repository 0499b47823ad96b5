"""Pages for what went wrong: in the right language, with the right status, and with a way on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def _page(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    return render(request, "ui/error.html", {"title": title, "text": text, "status": status}, status=status)


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
    return _page(
        request,
        404,
        _("Diese Seite gibt es nicht"),
        _(
            "Vielleicht wurde sie umbenannt oder zurückgezogen. Über die Suche oder die Startseite finden Sie weiter."
        ),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        500,
        _("Da ist uns etwas kaputtgegangen"),
        _(
            "Ihre Eingaben wurden nicht gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal oder rufen Sie uns an."
        ),
    )


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(
        request,
        403,
        _("Die Seite war zu lange offen"),
        _(
            "Zu Ihrer Sicherheit haben wir nichts gespeichert. Bitte gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal."
        ),
    )
