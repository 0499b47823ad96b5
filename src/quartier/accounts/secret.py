"""Pages whose address holds a code: who has the code is let in, without an account.

The code is a secret in the address: pages are never kept, never indexed, and what Django would log about an
unknown code is left out. Wrong codes are counted, so that nobody can try them one after another.
"""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView

from ..kernel.codes import read_code
from ..ui.limits import RateLimit
from ..ui.views import Page
from .gate import PublicView


def keep_secret(response: HttpResponseBase) -> HttpResponseBase:
    """Nobody keeps the answer, lists it, hands its address on or logs it."""
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django would log the address
    return response


@method_decorator(csrf_exempt, name="dispatch")
class SecretPage(Page, PublicView):
    """A page whose address holds a `code`. A subclass says what the code opens, and how an unknown one is answered.

    `misses` counts unknown codes; it is shared by all pages behind the same kind of code. `find` returns a record
    with a `code`, kept as `found`. Without any session there is nothing a foreign page could ride on.
    """

    misses: RateLimit
    found: Any

    def find(self, code: str) -> Any | None:
        raise NotImplementedError

    def elsewhere(self, code: str) -> str:
        """The address of another page that an unknown code opens, or nothing."""
        return ""

    def refuse_code(self, typed: str, status: int) -> HttpResponse:
        """A page that helps: unknown and other people's codes look alike."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return keep_secret(self._answer(request, *args, **kwargs))

    def _answer(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        typed: str = kwargs["code"]
        if self.misses.is_exceeded(request):
            return self.refuse_code(read_code(typed[:40]), 429)
        found = self.find(typed)
        if found is None and (address := self.elsewhere(read_code(typed[:40]))):
            return HttpResponseRedirect(address)
        if found is None:
            self.misses.hit(request)
            return self.refuse_code(read_code(typed[:40]), 404)
        if found.code != typed:
            return HttpResponseRedirect(request.path.replace(typed, found.code))
        self.found = found
        return super().dispatch(request, *args, **kwargs)


class CodeAndNameForm(forms.Form):
    """Code and surname, for who does not have the link."""

    code = forms.CharField(
        label=gettext_lazy("Ihr Code"),
        help_text=gettext_lazy(
            "Er steht auf Ihrer Bestätigung, zum Beispiel K7M-4TQ-9XB. Groß oder klein ist gleich."
        ),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": gettext_lazy("Bitte geben Sie Ihren Code ein.")},
    )
    name = forms.CharField(
        label=gettext_lazy("Nachname oder Spitzname"),
        max_length=80,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )

    def __init__(self, *args: Any, name_help: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].help_text = name_help


@method_decorator(csrf_exempt, name="dispatch")
class CodeDoor(PublicView, Page, FormView):  # type: ignore[type-arg]
    """The door before secret pages: code and surname. It only leads on, so no token is needed; wrong ones are counted.

    A subclass gives `misses`, the hint `name_help`, the sentence `unknown`, and says in `open` where both lead.
    """

    form_class = CodeAndNameForm
    misses: RateLimit
    name_help: Any
    unknown: Any

    def open(self, code: str, name: str) -> str:
        """The address of what both open, or nothing."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return keep_secret(super().dispatch(request, *args, **kwargs))

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"name_help": self.name_help}

    def form_valid(self, form: Any) -> HttpResponse:
        typed = {"code": read_code(form.cleaned_data["code"]), "name": form.cleaned_data["name"]}
        if self.misses.is_exceeded(self.request):
            return self.refuse(typed, 429)
        if address := self.open(**typed):
            return HttpResponseRedirect(address)
        self.misses.hit(self.request)
        return self.refuse(typed, 404)

    def refuse(self, typed: dict[str, str], status: int) -> HttpResponse:
        form = CodeAndNameForm(typed, name_help=self.name_help)
        form.is_valid()
        too_many = _(
            "Von Ihrem Anschluss kamen zu viele unbekannte Codes. Bitte versuchen Sie es in einer "
            "Viertelstunde noch einmal, oder rufen Sie uns an."
        )
        form.add_error("code", self.unknown if status == 404 else too_many)
        return self.render_to_response(self.get_context_data(form=form), status=status)
