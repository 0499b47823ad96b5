"""Keys of other systems at the desk."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, View

from ...accounts.gate import DeskView
from ...ui.views import Page
from ..api_keys import issue_key, revoke_key
from ..models import ApiKey


class KeyForm(forms.Form):
    name = forms.CharField(
        label="Welches System soll Anliegen einreichen dürfen?", max_length=80,
        help_text="Zum Beispiel „Mängelmelder der Stadt“.",
        error_messages={"required": "Bitte geben Sie dem Schlüssel den Namen des Systems."},
    )  # fmt: skip


class ApiKeys(Page, DeskView, FormView):  # type: ignore[type-arg]
    """The keys, and a new one: its words are shown once, right after it was made."""

    permission = "cases.manage_keys"
    template_name = "cases/desk/api_keys.html"
    title = "Andere Systeme (Open311)"
    parents = (("Öffentliche Anliegen", "cases:desk_public_list"),)
    form_class = KeyForm

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "keys": ApiKey.objects.filter(neighbourhood=self.neighbourhood).select_related("by"),
            "discovery": self.request.build_absolute_uri(reverse("cases:open311_discovery", args=["xml"])),
        }
        return super().get_context_data(**(own | kwargs))

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            key, plain = issue_key(self.neighbourhood, form.cleaned_data["name"], by=self.person)
        except ValidationError as error:
            for sentence in error.messages:
                form.add_error("name", sentence)
            return self.form_invalid(form)
        fresh = {"new_key": key, "plain": plain, "form": KeyForm()}
        return self.render_to_response(self.get_context_data(**fresh))


class RevokeKey(DeskView, View):
    permission = "cases.manage_keys"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        key = revoke_key(self.own(ApiKey, pk=pk), by=self.person)
        messages.success(request, f"Der Schlüssel für „{key}“ ist gesperrt.")
        return HttpResponseRedirect(reverse("cases:api_keys"))
