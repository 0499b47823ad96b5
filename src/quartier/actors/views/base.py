"""Forms of the desk that belong to no publishable record: filled in, checked, done once."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.generic import FormView

from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...kernel.errors import DomainError
from ...ui.views import Page


class DeskPage(Page, DeskView):
    """A page of the desk that can say a sentence after it did something."""

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)

    def refuse(self, error: DomainError) -> None:
        messages.error(self.request, error.message)

    def may(self, permission: str) -> bool:
        return bool(self.request.user.has_perm(permission, self.neighbourhood))  # type: ignore[union-attr]


class DeskForm(DeskPage, FormView):  # type: ignore[type-arg]
    """A form with one button. `act(form)` calls an action and returns what was made or changed.

    What an action refuses stands at its field; what was typed is kept; a form sent twice acts once.
    """

    template_name = "actors/desk/form.html"
    button = "Speichern"
    explanation = ""
    made: Any = None  # the model a form makes; None for changes, which do no harm when repeated

    def act(self, form: Any) -> Any:
        raise NotImplementedError

    def sentence(self, subject: Any) -> str:
        return "Gespeichert."

    def back_url(self) -> str:
        raise NotImplementedError

    def next_url(self, subject: Any) -> str:
        return self.back_url()

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            subject, is_first = self._act_once(form)
        except (DomainError, ValidationError) as error:
            _put(error, form)
            return self.form_invalid(form)
        if is_first:
            self.say(self.sentence(subject))
        return HttpResponseRedirect(self.next_url(subject))

    def _act_once(self, form: Any) -> tuple[Any, bool]:
        if self.made is None:
            with transaction.atomic():
                return self.act(form), True
        return do_once(self.request.POST.get("key", ""), self.made, lambda: self.act(form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"button": self.button, "explanation": self.explanation, "back_url": self.back_url()}
        if self.made is not None:
            own["key"] = self.request.POST.get("key", "")[:40] or new_key()
        return super().get_context_data(**(own | kwargs))


class DeskDeed(DeskPage):
    """A button without a form: POST only, one action, back to the page it came from."""

    http_method_names = ["post"]

    def act(self) -> str:
        """Do it and return the sentence to say."""
        raise NotImplementedError

    def next_url(self) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                sentence = self.act()
            self.say(sentence)
        except DomainError as error:
            self.refuse(error)
        return HttpResponseRedirect(self.next_url())


def _put(error: DomainError | ValidationError, form: Any) -> None:
    if isinstance(error, DomainError):
        form.add_error(error.field if error.field in form.fields else None, error.message)
        return
    for sentence in error.messages:
        form.add_error(None, sentence)
