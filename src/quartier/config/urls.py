"""All addresses. Each feature's `urls.py` names its own, German, public ones and those of the desk (`buero/`)."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from quartier.publishing.identity import stylesheet

urlpatterns = [
    path("identitaet.css", stylesheet, name="identity_stylesheet"),
    path("medien/", include("quartier.files.urls_media")),
    *i18n_patterns(
        path("", include("quartier.website.urls")),
        path("", include("quartier.publishing.urls")),
        path("", include("quartier.events.urls")),
        path("", include("quartier.appointments.urls")),
        path("", include("quartier.projects.urls")),
        path("", include("quartier.actors.urls")),
        path("", include("quartier.conditions.urls")),
        path("", include("quartier.cases.urls")),
        path("", include("quartier.cards.urls")),
        path("", include("quartier.worklog.urls")),
        path("", include("quartier.files.urls")),
        path("", include("quartier.reports.urls")),
        path("", include("quartier.mailbox.urls")),
        path("", include("quartier.outbox.urls")),
        path("", include("quartier.jobs.urls")),
        path("", include("quartier.accounts.urls")),
        path("", include("quartier.desk.urls")),
        prefix_default_language=False,
    ),
]

handler400 = "quartier.config.errors.bad_request"
handler403 = "quartier.config.errors.forbidden"
handler404 = "quartier.config.errors.not_found"
handler500 = "quartier.config.errors.server_error"
