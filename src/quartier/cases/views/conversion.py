"""Making something of a case at the desk, and taking the link back."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import FormView

from ...journal.once import do_once, new_key
from ...kernel.errors import DomainError
from ...sockets.conversions import Conversion, conversions
from ..conversion import can_become, convert_case, hints_for, separate_result
from ..conversion_forms import ConversionForm, form_class_of
from ..models import CaseResult
from .desk import INBOX, OneCase


class ConvertCase(OneCase, FormView):  # type: ignore[type-arg]
    """A page of its own: words without people, and what the kind of record asks for."""

    permission = "cases.change_case"
    template_name = "cases/desk/convert.html"

    @property
    def conversion(self) -> Conversion:
        """The kind the address names."""
        if self.kwargs["key"] not in conversions:
            raise Http404
        return conversions[self.kwargs["key"]]

    def get_title(self) -> str:
        return f"Daraus wird: {self.conversion.label}"

    def get_parents(self) -> Any:
        return (INBOX, (self.case.subject, reverse("cases:detail", args=[self.case.pk])))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._elsewhere() or super().get(request, *args, **kwargs)

    def _elsewhere(self) -> HttpResponse | None:
        if self.conversion in can_become(self.case, self.may):
            return None
        messages.warning(self.request, "Aus diesem Anliegen kann das nicht werden.")
        return HttpResponseRedirect(reverse("cases:detail", args=[self.case.pk]))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._elsewhere() or super().post(request, *args, **kwargs)

    def get_form_class(self) -> type[ConversionForm]:
        return form_class_of(self.conversion)

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"case": self.case, "initial": {"once": new_key()}}

    def form_valid(self, form: ConversionForm) -> HttpResponse:
        try:
            result, is_new = do_once(form.cleaned_data["once"], CaseResult, lambda: self._convert(form))
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        if is_new:
            messages.success(
                self.request, f"Der Entwurf „{result.object}“ ist angelegt und mit dem Anliegen verbunden."
            )
        return HttpResponseRedirect(reverse("cases:detail", args=[self.case.pk]) + "#ergebnis")

    def _convert(self, form: ConversionForm) -> CaseResult:
        given = form.cleaned_data
        return convert_case(
            self.case, self.conversion, title=given["title"], text=given["text"], answers=given, by=self.person,
            is_checked=given.get("is_checked", False),
        )  # fmt: skip

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        left_out = hints_for(self.case, self.case.subject, self.case.description)
        own = {"case": self.case, "conversion": self.conversion, "left_out": left_out}
        return super().get_context_data(**(own | kwargs))


class SeparateResult(OneCase):
    """POST: the link between a case and its result ends; both stay."""

    permission = "cases.change_case"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, result: int) -> HttpResponse:
        link = get_object_or_404(CaseResult.objects.select_related("case"), case=self.case, pk=result)
        separate_result(link, by=self.person)
        messages.success(request, "Die Verbindung ist gelöst. Der Entwurf selbst ist noch da.")
        return HttpResponseRedirect(reverse("cases:detail", args=[pk]) + "#ergebnis")
