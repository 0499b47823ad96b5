"""Dates at the desk."""

from typing import Any

from django.urls import reverse

from ...accounts.models import Person
from ...journal.models import Entry
from ...publishing.desk import PublishableDesk
from ...publishing.forms import PublishableForm
from .. import showing
from ..actions import restore_event, save_event
from ..attendees import list_url
from ..forms import EventForm
from ..models import Event
from ..reviews import reviewed, with_reviews
from .steps import holding_url


class EventDesk(PublishableDesk):
    model = Event
    form_class = EventForm
    app = "events"
    section = "buero/termine/"
    view_permission = "events.view_event"
    change_permission = "events.change_event"
    title, title_plural, new_label = "Termin", "Termine", "Neuer Termin"
    intro = "Was ansteht und was war. Ein veröffentlichter Termin steht sofort auf der Website und in den Kalendern."
    empty = "Tragen Sie das nächste Quartiersgespräch oder einen Spaziergang ein."
    icon = "event"
    ordering = ("-starts_at", "-pk")
    select_related = ("place", "neighbourhood")
    list_columns = (("Wann", showing.desk_moment), ("Ort", "where"), ("Durchführung", showing.standing))
    preview_template = "events/public/detail.html"

    @classmethod
    def prepared(cls, neighbourhood: Any, subjects: list[Any]) -> list[Any]:
        return with_reviews(neighbourhood, subjects)

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        """Above the list; a date itself has buttons."""
        if subject is not None:
            return []
        return [
            {"label": "Termine", "url": cls.url("list"), "is_current": True},
            {
                "label": "Anmeldungen",
                "url": reverse("events:desk_registrations"),
                "permission": "events.view_registration",
            },
            {"label": "Zu prüfen", "url": reverse("events:desk_reviews")},
        ]

    @classmethod
    def save(cls, form: PublishableForm, by: Person) -> Any:
        return save_event(form.instance, by=by, related=form.related())

    @classmethod
    def restore(cls, subject: Any, entry: Entry, by: Person) -> Any:
        return restore_event(subject, entry, by=by)

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return showing.detail(subject)

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        label = "Zu prüfen" if reviewed(subject).review else "Durchführung"
        links = [{"label": label, "url": holding_url(subject), "icon": "calendar-check"}]
        if subject.needs_registration or subject.registrations.exists():
            links.insert(0, {"label": "Anmeldungen", "url": list_url(subject), "icon": "users"})
        return {"links": links}
