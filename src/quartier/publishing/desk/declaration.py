"""What a feature says about its noun to get all the desk pages of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.urls import URLPattern, path, reverse
from django.views import View

from ...accounts.models import Person
from ...journal.models import Entry
from ...kernel.locking import lock
from ..actions import publish, restore_version, save_publishable
from ..forms import PublishableForm
from ..models import Publishable
from .editing import Create, Edit, Preview
from .history import History, Restore
from .lists import RecordList
from .steps import Publish, Withdraw

Column = tuple[str, str | Callable[[Any], Any]]


class PublishableDesk:
    """Declare `model`, `form_class`, `app`, `section`, permissions and names; `urls()` gives all pages.

    URL names are `<app>:<prefix>list`, `create`, `edit`, `preview`, `publish`, `withdraw`, `history`, `restore`.
    """

    model: ClassVar[type[Publishable]]
    form_class: ClassVar[type[PublishableForm]]
    app: ClassVar[str]
    prefix: ClassVar[str] = "desk_"
    section: ClassVar[str]
    view_permission: ClassVar[str]
    change_permission: ClassVar[str]
    publish_permission: ClassVar[str] = "publishing.publish"
    title: ClassVar[str]
    title_plural: ClassVar[str]
    new_label: ClassVar[str]
    intro: ClassVar[str] = ""
    empty: ClassVar[str] = ""
    icon: ClassVar[str] = "page"
    list_columns: ClassVar[Sequence[Column]] = ()
    list_template: ClassVar[str] = "publishing/desk/list.html"
    edit_template: ClassVar[str] = "publishing/desk/edit.html"
    search_fields: ClassVar[Sequence[str]] = ()  # empty: the title
    ordering: ClassVar[Sequence[str]] = ()
    select_related: ClassVar[Sequence[str]] = ()
    prefetch_related: ClassVar[Sequence[str]] = ()
    page_size: ClassVar[int] = 25
    preview_template: ClassVar[str]

    @classmethod
    def records(cls, neighbourhood: Any) -> models.QuerySet[Any]:
        """All records of the quarter; narrow it where a desk shows only some of a model."""
        rows = cls.model.objects.of(neighbourhood).select_related(*cls.select_related)
        rows = rows.prefetch_related(*cls.prefetch_related)
        return rows.order_by(*cls.ordering) if cls.ordering else rows

    @classmethod
    def prepared(cls, neighbourhood: Any, subjects: list[Any]) -> list[Any]:
        """The records of one page of the list; override to read for all at once what a column needs."""
        return subjects

    @classmethod
    def new(cls, neighbourhood: Any) -> Any:
        """An empty record for the form."""
        return cls.model(neighbourhood=neighbourhood)

    @classmethod
    def save(cls, form: PublishableForm, by: Person) -> Any:
        """Override to call the feature's own action."""
        return save_publishable(form.instance, by=by, related=form.related())

    @classmethod
    def locked(cls, subject: Any) -> Any:
        """The record held for a step; override where something else has to be locked before it."""
        return lock(subject)

    @classmethod
    def restore(cls, subject: Any, entry: Entry, by: Person) -> Any:
        """Bring an earlier version back; override where it has to be checked like a change."""
        return restore_version(subject, entry, by=by)

    @classmethod
    def publish(cls, subject: Any, *, by: Person, at: datetime | None, until: datetime | None) -> Any:
        """Override where what comes back has to be checked against what was added meanwhile."""
        return publish(subject, by=by, at=at, until=until)

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        """What the public page needs besides `object`."""
        return {}

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        """More for the edit page, e.g. links to what belongs to the record (`edit_template`)."""
        return {}

    @classmethod
    def list_context(cls, neighbourhood: Any) -> dict[str, Any]:
        """More for the list page; `after_list` names a template that stands below the list."""
        return {}

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        """Neighbouring pages (`label url is_current count permission`) above the form of a record, or above the list (None)."""
        return []

    @classmethod
    def url(cls, name: str, *args: Any) -> str:
        return reverse(f"{cls.app}:{cls.prefix}{name}", args=args)

    @classmethod
    def urls(cls) -> list[URLPattern]:
        pages: list[tuple[str, str, type[View], str]] = [
            ("", "list", RecordList, cls.view_permission),
            ("neu/", "create", Create, cls.change_permission),
            ("<int:pk>/", "edit", Edit, cls.view_permission),
            ("<int:pk>/vorschau/", "preview", Preview, cls.view_permission),
            ("<int:pk>/veroeffentlichen/", "publish", Publish, cls.publish_permission),
            ("<int:pk>/zurueckziehen/", "withdraw", Withdraw, cls.publish_permission),
            ("<int:pk>/verlauf/", "history", History, cls.view_permission),
            ("<int:pk>/verlauf/<int:entry_pk>/", "restore", Restore, cls.change_permission),
        ]
        return [
            path(f"{cls.section}{route}", cls._bound(view, permission), name=f"{cls.prefix}{name}")
            for route, name, view, permission in pages
        ]

    @classmethod
    def _bound(cls, view: type[View], permission: str) -> Callable[..., Any]:
        """The view as a class of its own that names its permission, so that the gate and its guard see it."""
        own: Any = type(f"{cls.__name__}{view.__name__}", (view,), {"desk": cls, "permission": permission})
        return own.as_view()
