"""Protection of public forms without a cookie, a session or a third party.

A form carries a signed token with its time of issue, a trap field, and a proof of work that the browser
computes in a worker (`proof.js`). Without JavaScript one small sum in words takes its place. A posted form is
carried out once: the same token with the same content answers with the same confirmation.

Views with these forms are exempt from the CSRF cookie: there is no session a foreign page could ride on, and
what a visitor may post from here anybody may post from anywhere. Token, proof and limits guard them instead.
"""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.core.cache import cache
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.crypto import salted_hmac
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from ..kernel.errors import DomainError
from .limits import Limit, RateLimit, count_up
from .proof import ProofInput, TokenInput, TrapInput, is_answer, is_proof, question
from .tokens import MAXIMUM_SECONDS, issue_token, read_token

MINIMUM_SECONDS = 3
# One solved token may send a form a few times (corrections after going back), not endlessly.
PER_TOKEN = Limit(5, MAXIMUM_SECONDS)
_OURS = {"form_token", "form_proof", "form_answer", "homepage", "csrfmiddlewaretoken"}


class ProtectedForm(forms.Form):
    """Base of every form that visitors send without an account. Subclasses set `scope`, a name of their own.

    `{{ form }}`, or the hidden fields and then the visible ones, render all that is needed.
    """

    scope: ClassVar[str] = ""
    minimum_seconds: ClassVar[int] = MINIMUM_SECONDS

    form_token = forms.CharField(required=False, widget=TokenInput, max_length=200)
    form_proof = forms.CharField(required=False, widget=ProofInput, max_length=20)
    homepage = forms.CharField(required=False, widget=TrapInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["form_token"].initial = issue_token(self.scope)
        if self.is_bound and not self._is_proven():
            self.fields["form_answer"] = forms.CharField(
                label=question(self._posted("form_token")),
                help_text=_("Mit dieser kleinen Frage halten wir automatische Einsendungen fern."),
                max_length=40,
                widget=forms.TextInput(attrs={"autocomplete": "off"}),
                error_messages={
                    "required": _("Bitte beantworten Sie noch diese kleine Frage, dann ist alles fertig.")
                },
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        self._check_token()
        if "form_answer" in self.fields and not self.errors.get("__all__"):
            self._check_answer()
        return cleaned

    def _check_token(self) -> None:
        token = read_token(self.scope, self._posted("form_token"))
        if token is None:
            self._renew_token()
            self.add_error(
                None,
                _("Die Seite war lange offen. Ihre Eingaben sind noch da: bitte senden Sie noch einmal."),
            )
        elif self._posted("homepage"):
            self._renew_token()
            self.add_error(None, _("Ein verstecktes Feld war ausgefüllt. Bitte senden Sie noch einmal."))
        elif token.age < self.minimum_seconds:
            self.add_error(
                None, _("Das ging sehr schnell. Bitte warten Sie kurz und senden Sie noch einmal.")
            )

    def _check_answer(self) -> None:
        given = self.cleaned_data.get("form_answer")
        if given and not is_answer(self._posted("form_token"), given):
            self.add_error("form_answer", _("Das Ergebnis stimmt noch nicht. Bitte rechnen Sie noch einmal."))

    def _is_proven(self) -> bool:
        token = self._posted("form_token")
        return is_proof(token, self._posted("form_proof"))

    def _posted(self, name: str) -> str:
        return str(self.data.get(self.add_prefix(name), "")).strip()

    def _renew_token(self) -> None:
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        for name in ("form_proof", "homepage", "form_answer"):
            data.pop(self.add_prefix(name), None)
        data[self.add_prefix("form_token")] = issue_token(self.scope)
        self.data = data
        if "form_answer" in self.fields:
            self.fields["form_answer"].label = question(self._posted("form_token"))

    @property
    def key(self) -> str:
        """Names this posting: the same for a double click or a replay, another when something was changed."""
        fields = sorted((name, str(values)) for name, values in _lists(self.data) if name not in _OURS)
        files = sorted((name, str(file), getattr(file, "size", 0)) for name, file in self.files.items())
        words = f"{self.scope}|{self._posted('form_token')}|{fields}|{files}"
        return f"sent:{salted_hmac('quartier.ui.protection', words, algorithm='sha256').hexdigest()[:40]}"

    def earlier_result(self) -> str | None:
        """The confirmation this very posting led to before, if it was carried out already."""
        return cache.get(self.key)

    def is_spent(self) -> bool:
        """Whether the token has sent as many different postings as one may; counts this one."""
        nonce = self._posted("form_token").partition(":")[0]
        return not count_up(f"token:{self.scope}:{nonce}", PER_TOKEN)

    @transaction.atomic
    def once(self, perform: Callable[[], str], may_send: Callable[[], bool] = lambda: True) -> str:
        """Carry out `perform` unless this posting was carried out before; return the confirmation's address.

        The mark is written in the transaction of the deed: a second posting at the same moment waits for the
        first, and when the deed fails its mark is gone too. Only what is really carried out counts against
        the limits, so that an impatient finger is never refused.
        """
        if not cache.add(self.key, "", MAXIMUM_SECONDS):
            return cache.get(self.key, "")
        if not may_send():
            raise TooOften
        address = perform()
        cache.set(self.key, address, MAXIMUM_SECONDS)
        return address


class TooOften(Exception):
    """More postings than the limits allow."""


def _lists(data: Any) -> Any:
    return data.lists() if hasattr(data, "lists") else data.items()


@method_decorator(csrf_exempt, name="dispatch")
class ProtectedView:
    """Mixin before Django's FormView: `carry_out(form)` does the deed and returns the confirmation's address.

    class Feedback(ProtectedView, PublicView, Page, FormView): ...
    """

    limit: RateLimit | None = None
    # A page kept by others would hand the same token to everybody.
    cache_control = "no-store"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
        response["Cache-Control"] = self.cache_control
        return response

    def carry_out(self, form: Any) -> str:
        raise NotImplementedError

    def form_valid(self, form: ProtectedForm) -> HttpResponse:
        limit = self.limit or RateLimit(form.scope)
        try:
            if not (address := form.earlier_result()):
                address = form.once(
                    lambda: self.carry_out(form),
                    lambda: limit.hit(self.request) and not form.is_spent(),  # type: ignore[attr-defined]
                )
            return HttpResponseRedirect(address)
        except TooOften:
            form.add_error(
                None,
                _(
                    "Von Ihrem Anschluss kam gerade sehr viel. Bitte versuchen Sie es in einer halben Stunde "
                    "noch einmal, oder rufen Sie uns an."
                ),
            )
            return self.refuse(form, 429)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.refuse(form, 200)

    def refuse(self, form: ProtectedForm, status: int) -> HttpResponse:
        response: HttpResponse = self.form_invalid(form)  # type: ignore[attr-defined]
        response.status_code = status
        return response
