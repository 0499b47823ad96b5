"""Desk pages that do one thing: a form whose deed may be refused, and a single button."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views import View
from django.views.generic import FormView

from ..kernel.errors import DomainError
from ..ui.views import Page
from .gate import DeskView


class Deed(Page, DeskView, FormView):  # type: ignore[type-arg]
    """A form whose deed may be refused: then the sentence stands at its field, and nothing typed is lost."""

    template_name = "ui/desk_form.html"
    label = "Speichern"
    icon = "save"
    text = ""
    is_danger = False

    def carry_out(self, form: Any) -> str:
        """Do it, and say where to go on."""
        raise NotImplementedError

    def back_url(self) -> str:
        raise NotImplementedError

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return HttpResponseRedirect(self.carry_out(form))
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
        except ValidationError as error:
            form.add_error(None, error.messages)
        return self.form_invalid(form)

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "label": self.label, "icon": self.icon, "text": self.text, "kind": "danger" if self.is_danger else "primary",
            "back_url": self.back_url(),
        }  # fmt: skip
        return super().get_context_data(**(own | kwargs))


class Tap(DeskView, View):
    """One button: do it and come back. What is refused is said above the page."""

    http_method_names: Sequence[str] = ("post",)

    def carry_out(self) -> str:
        """Do it; the sentence that says so, or "" where the page shows it by itself."""
        raise NotImplementedError

    def back_url(self) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            if sentence := self.carry_out():
                messages.success(request, sentence)
        except DomainError as error:
            messages.warning(request, error.message)
        return HttpResponseRedirect(self.back_url())
