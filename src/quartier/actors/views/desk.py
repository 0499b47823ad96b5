"""Actors at the desk: the common pages of publishable records, declared."""

from typing import Any

from ...publishing.desk import PublishableDesk
from ..forms import ActorForm
from ..models import Actor
from .public import detail_context
from .tabs import actor_tabs, directory_tabs


def _network(actor: Actor) -> str:
    return f"seit {actor.partner_since:%d.%m.%Y}" if actor.is_partner else ""


class ActorDesk(PublishableDesk):
    model = Actor
    form_class = ActorForm
    app = "actors"
    section = "buero/akteure/"
    view_permission = "actors.view_actor"
    change_permission = "actors.change_actor"
    title, title_plural, new_label = "Akteur", "Akteure", "Neuer Akteur"
    intro = "Wer im Quartier etwas bewegt: im Verzeichnis der Website, auf der Karte und im Netzwerk."
    empty = "Tragen Sie den ersten Verein, die erste Einrichtung oder den ersten Betrieb ein."
    icon = "actor"
    list_columns = (("Art", "kind"), ("Ort", "place"), ("Im Netzwerk", _network))
    select_related = ("place",)
    preview_template = "actors/public/detail.html"

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return detail_context(subject)

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        return directory_tabs("actors") if subject is None else actor_tabs(subject, "edit")
