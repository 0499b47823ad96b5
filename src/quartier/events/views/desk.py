"""Dates at the desk."""

from typing import Any

from ...accounts.models import Person
from ...publishing.desk import PublishableDesk
from ...publishing.forms import PublishableForm
from .. import showing
from ..actions import save_event
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
    def list_context(cls, neighbourhood: Any) -> dict[str, Any]:
        return {"after_list": "events/desk/after_list.html"}

    @classmethod
    def save(cls, form: PublishableForm, by: Person) -> Any:
        return save_event(form.instance, by=by, related=form.related())

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return showing.detail(subject)

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        label = "Zu prüfen" if reviewed(subject).review else "Durchführung"
        return {"links": [{"label": label, "url": holding_url(subject), "icon": "calendar-check"}]}
