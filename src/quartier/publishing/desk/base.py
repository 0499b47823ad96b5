"""What all desk pages of a publishable record share."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..models import Publishable

if TYPE_CHECKING:
    from .declaration import PublishableDesk


class RecordView(Page, DeskView):
    """A desk page of the declared noun."""

    desk: ClassVar["type[PublishableDesk]"]

    def record(self) -> Any:
        """The record of this quarter that the address names; 404 otherwise."""
        return self.own(self.desk.records(self.neighbourhood), pk=self.kwargs["pk"])

    def may(self, permission: str) -> bool:
        return self.person.has_perm(permission, self.neighbourhood)

    def get_parents(self) -> list[tuple[str, str]]:
        return [(self.desk.title_plural, self.desk.url("list"))]

    def rights(self) -> dict[str, bool]:
        return {
            "may_change": self.may(self.desk.change_permission),
            "may_publish": self.may(self.desk.publish_permission),
        }

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)

    def refuse(self, error: DomainError | ValidationError) -> None:
        for sentence in sentences_of(error):
            messages.error(self.request, sentence)


class OneRecordView(RecordView):
    """A desk page about one record."""

    label: ClassVar[str]

    def get_title(self) -> str:
        return self.label

    def get_parents(self) -> list[tuple[str, str]]:
        subject = self.subject
        step = (
            self.desk.url("edit", subject.pk)
            if self.may(self.desk.change_permission)
            else self.desk.url("list")
        )
        return [*super().get_parents(), (str(subject), step)]

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._subject: Publishable | None = None

    @property
    def subject(self) -> Any:
        if self._subject is None:
            self._subject = self.record()
        return self._subject

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"object": self.subject, "desk": desk_links(self.desk, self.subject, self.may), **self.rights()}
        return super().get_context_data(**(own | kwargs))


def desk_links(
    desk: "type[PublishableDesk]", subject: Publishable | None, may: Callable[[str], bool]
) -> dict[str, Any]:
    """Names and addresses of a desk for its templates; tabs only where the person may open them."""
    links = {"list": desk.url("list"), "create": desk.url("create")}
    if subject is not None and subject.pk:
        names = ("edit", "preview", "publish", "withdraw", "history")
        links |= {name: desk.url(name, subject.pk) for name in names}
    tabs = desk.tabs(subject if subject is not None and subject.pk else None)
    return {
        "title": desk.title,
        "title_plural": desk.title_plural,
        "new_label": desk.new_label,
        "intro": desk.intro,
        "empty": desk.empty,
        "icon": desk.icon,
        "tabs": [tab for tab in tabs if may(tab.get("permission", desk.view_permission))],
        "url": links,
    }


def sentences_of(error: DomainError | ValidationError) -> list[str]:
    return [error.message] if isinstance(error, DomainError) else list(error.messages)
