"""The menus and the foot of the pages, in the order people need them."""

from django.utils.translation import gettext_lazy as _

from quartier.ui.menu import Entry

PUBLIC = (
    Entry(_("Quartiersbüro"), "website:office", "quartiersbuero"),
    Entry(_("Aktuelles"), "publishing:posts", "aktuelles"),
    Entry(_("Termine"), "events:list", "termine"),
    Entry(_("Projekte"), "projects:list", "projekte"),
    Entry(_("Akteure"), "actors:list", "akteure"),
    Entry(_("Mitmachen"), "website:take_part", "mitmachen"),
)

FOOTER = (
    (
        _("Das Quartier"),
        (
            Entry(_("Über das Quartiersmanagement"), "website:about", ""),
            Entry(_("Ziele und Ausblick"), "website:aims", ""),
            Entry(_("Karte des Quartiers"), "website:map", ""),
            Entry(_("Akteure"), "actors:list", ""),
        ),
    ),
    (
        _("Mitmachen"),
        (
            Entry(_("Anliegen mitteilen"), "cases:report", ""),
            Entry(_("Was wurde aus meinem Anliegen?"), "cases:follow", ""),
            Entry(_("Was aus Anliegen wurde"), "cases:list", ""),
            Entry(_("Kontakt"), "website:contact", ""),
            Entry(_("Leichte Sprache"), "website:easy_language", ""),
        ),
    ),
    (
        _("Finden und abonnieren"),
        (
            Entry(_("Suche"), "website:search", ""),
            Entry(_("Alle Seiten im Überblick"), "website:overview", ""),
            Entry(_("Termine im eigenen Kalender"), "events:feed", ""),
            Entry(_("Meldungen abonnieren (RSS)"), "publishing:feed", ""),
        ),
    ),
    (
        _("Rechtliches"),
        (
            Entry(_("Impressum"), "website:imprint", ""),
            Entry(_("Datenschutz"), "website:privacy", ""),
            Entry(_("Barrierefreiheit"), "website:accessibility", ""),
            Entry(_("Anmeldung für das Team"), "desk:today", ""),
        ),
    ),
)

# What is done every day stands first, without a heading.
DESK = (
    (
        "",
        (
            Entry(_("Heute"), "desk:today", "", "today", "desk.view", in_bottom_bar=True),
            Entry(_("Anliegen"), "cases:inbox", "anliegen", "inbox", "cases.view_case", in_bottom_bar=True),
            Entry(
                _("Sprechzeiten"),
                "appointments:desk_list",
                "sprechzeiten",
                "door",
                "appointments.view_officehour",
            ),
            Entry(
                _("Arbeitszeit"),
                "worklog:entries",
                "arbeitszeit",
                "clock",
                "worklog.view_entry",
                in_bottom_bar=True,
            ),
        ),
    ),
    (
        _("Im Quartier"),
        (
            Entry(
                _("Termine"),
                "events:desk_list",
                "termine",
                "calendar",
                "events.view_event",
                in_bottom_bar=True,
            ),
            Entry(_("Projekte"), "projects:desk_list", "projekte", "project", "projects.view_project"),
            Entry(_("Akteure"), "actors:desk_list", "akteure", "people", "actors.view_actor"),
            Entry(_("Ziele"), "projects:desk_aim_list", "ziele", "flag", "projects.view_aim"),
        ),
    ),
    (
        _("Website"),
        (
            Entry(_("Meldungen"), "publishing:desk_post_list", "meldungen", "news", "publishing.view"),
            Entry(_("Seiten"), "publishing:desk_page_list", "seiten", "page", "publishing.view"),
            Entry(_("Hinweise"), "publishing:desk_notice_list", "hinweise", "notice", "publishing.view"),
            Entry(
                _("Öffentliche Anliegen"),
                "cases:desk_public_list",
                "oeffentlich",
                "megaphone",
                "cases.view_publication",
            ),
            Entry(_("Bilder"), "files:desk_list", "bilder", "picture", "files.view_picture"),
            Entry(
                _("Erscheinungsbild"),
                "publishing:desk_identity",
                "erscheinungsbild",
                "palette",
                "publishing.change_identity",
            ),
        ),
    ),
    (
        _("Büro"),
        (
            Entry(_("Karten zum Ausfüllen"), "cards:list", "karten", "pencil", "cards.view_batch"),
            Entry(_("Berichte"), "reports:index", "berichte", "report", "reports.view"),
            Entry(
                _("Rahmenbedingungen"),
                "conditions:desk_list",
                "rahmenbedingungen",
                "shield",
                "conditions.view_condition",
            ),
            Entry(_("Posteingang"), "mailbox:desk_list", "posteingang", "mail", "mailbox.view_mail"),
            Entry(_("Postausgang"), "outbox:desk_list", "postausgang", "send", "outbox.view_mail"),
            Entry(_("Betrieb"), "desk:system", "system", "settings", "jobs.view_operation"),
        ),
    ),
)
