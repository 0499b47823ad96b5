"""Plain functions that make what the tests of publishing need."""

from typing import Any

from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice, Page, Post


def post(neighbourhood: Any, title: str = "Neues Beet am Franztreff", by: Any = None, **fields: Any) -> Post:
    values = {"lead": "Zwölf Nachbarn haben gepflanzt.", "body": "<p>Es war ein schöner Tag.</p>"} | fields
    return save_publishable(Post(neighbourhood=neighbourhood, title=title, **values), by=by)


def public_post(
    neighbourhood: Any, title: str = "Neues Beet am Franztreff", by: Any = None, **fields: Any
) -> Post:
    times = {name: fields.pop(name) for name in ("at", "until") if name in fields}
    return publish(post(neighbourhood, title, by, **fields), by=by, **times)


def page(neighbourhood: Any, title: str = "Impressum", by: Any = None, **fields: Any) -> Page:
    return publish(save_publishable(Page(neighbourhood=neighbourhood, title=title, **fields), by=by), by=by)


def notice(neighbourhood: Any, title: str = "Keine Sprechzeiten", by: Any = None, **fields: Any) -> Notice:
    values = {"text": "Wir sind telefonisch da."} | fields
    return publish(save_publishable(Notice(neighbourhood=neighbourhood, title=title, **values), by=by), by=by)
