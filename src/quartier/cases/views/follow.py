"""Following a case by its code: confirmation, life line, reply, withdrawal.

The code is a secret in the address: see `accounts.secret`.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView, TemplateView

from ...accounts import secret
from ...accounts.gate import PublicView
from ...kernel.codes import read_code
from ...sockets.printed_codes import address_of_printed
from ...ui.limits import Limit, RateLimit
from ...ui.protection import ProtectedView
from ...ui.qr import qr_of
from ...ui.views import Page
from ..actions import reply_to_case, withdraw_case
from ..conversion import public_results_of
from ..enums import MessageKind
from ..forms import CodeForm, ReplyForm, WithdrawForm
from ..models import Case, CaseMessage
from ..public_queries import case_nearly
from ..queries import case_with_code, life_line
from ..rating import may_rate, rating_of
from ..rating_forms import rate_form
from ..states import CASE, OPEN, TONES, WITHDRAWN, CaseState

MISSES = RateLimit("cases.follow", per_address=Limit(20, 900), per_network=Limit(100, 900))
FOLLOW = (gettext_lazy("Anliegen verfolgen"), "cases:follow")
ICONS = {
    MessageKind.ANSWER: "message-circle", MessageKind.QUESTION: "circle-help", MessageKind.OUTCOME: "flag",
    MessageKind.REPLY: "user", MessageKind.WITHDRAWAL: "x", MessageKind.REOPENING: "refresh-cw",
    MessageKind.FORWARDING: "send", MessageKind.PLAN: "calendar", MessageKind.MERGER: "link",
    MessageKind.SEPARATION: "unlink",
}  # fmt: skip


class SecretPage(secret.SecretPage):
    """A page whose address holds the code of a case."""

    misses = MISSES
    found: Case

    @property
    def case(self) -> Case:
        return self.found

    def find(self, code: str) -> Case | None:
        return case_with_code(self.neighbourhood, code)

    def elsewhere(self, code: str) -> str:
        return address_of_printed(self.neighbourhood, code)

    def refuse_code(self, typed: str, status: int) -> HttpResponse:
        view = FollowCase()
        view.setup(self.request)
        return view.refuse(typed, status)


@method_decorator(csrf_exempt, name="dispatch")
class FollowCase(PublicView, Page, FormView):
    """The door: type the code. It only leads on, so no token is needed; wrong codes are counted behind it."""

    title = FOLLOW[0]
    parents = ((gettext_lazy("Mitmachen"), "website:take_part"),)
    template_name = "cases/public/follow.html"
    form_class = CodeForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response

    def form_valid(self, form: CodeForm) -> HttpResponse:
        code, surname = read_code(form.cleaned_data["code"]), form.cleaned_data["surname"]
        if MISSES.is_exceeded(self.request):
            return self.refuse(code, 429)
        case = case_with_code(self.neighbourhood, code) if code else None
        if case is None and (address := address_of_printed(self.neighbourhood, code)):
            return HttpResponseRedirect(address)
        if case is None and surname:
            case = case_nearly(self.neighbourhood, code, surname)
        if case is None:
            MISSES.hit(self.request)
            return self.refuse(code, 404)
        return HttpResponseRedirect(reverse("cases:life_line", args=[case.code]))

    def refuse(self, typed: str, status: int) -> HttpResponse:
        form = CodeForm({"code": typed})
        form.is_valid()
        form.add_error("code", _("Zu diesem Code finden wir kein Anliegen. Bitte vergleichen Sie ihn mit Ihrer Bestätigung.")
                       if status == 404 else
                       _("Von Ihrem Anschluss kamen zu viele unbekannte Codes. Bitte versuchen Sie es in einer "
                         "Viertelstunde noch einmal, oder rufen Sie uns an."))  # fmt: skip
        response = self.render_to_response(self.get_context_data(form=form), status=status)
        response._has_been_logged = True  # type: ignore[attr-defined]
        return response


class Confirmation(SecretPage, TemplateView):
    """Right after sending: the code, what happens next and when; made to be printed."""

    title = gettext_lazy("Vielen Dank. Ihr Anliegen ist angekommen.")
    parents = (FOLLOW,)
    template_name = "cases/public/confirmation.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        address = self.request.build_absolute_uri(self.case.get_absolute_url())
        return super().get_context_data(case=self.case, address=address, qr=qr_of(address), **kwargs)


class LifeLine(SecretPage, ProtectedView, FormView):
    """What was said, by whom, and what became of it; the person who asked may write again here."""

    parents = (FOLLOW,)
    template_name = "cases/public/life_line.html"
    form_class = ReplyForm

    def get_title(self) -> str:
        return self.case.subject

    def carry_out(self, form: Any) -> str:
        reply_to_case(self.case, form.cleaned_data["text"])
        return self.case.get_absolute_url() + "#verlauf"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines = life_line(self.case)
        own = {
            "case": self.case,
            "tone": TONES[CaseState(self.case.state)],
            "became": public_results_of(self.case),
            "entries": [self.arrival(), *(self.entry(line) for line in lines), *self.ahead(lines)],
            "may_reply": self.case.state != WITHDRAWN,
            "may_withdraw": self.case.state in OPEN,
        }
        if may_rate(self.case):
            rating = rating_of(self.case)
            own |= {"rating": rating, "rate_form": rate_form(rating)}
        return super().get_context_data(**(own | kwargs))

    def arrival(self) -> dict[str, Any]:
        channel = _("Weg: %(channel)s") % {"channel": self.case.get_channel_display()}
        return {
            "title": CASE.public_label(CaseState.NEW),
            "at": self.case.received_at,
            "text": channel,
            "icon": "inbox",
        }

    def entry(self, line: CaseMessage) -> dict[str, Any]:
        by = (
            _("Sie")
            if line.kind in (MessageKind.REPLY, MessageKind.WITHDRAWAL)
            else _(line.author or "Quartiersmanagement")
        )
        label = CASE.public_label(line.state) if line.kind == MessageKind.OUTCOME else line.get_kind_display()
        return {
            "title": label,
            "at": line.at,
            "by": by,
            "text": line.text,
            "icon": ICONS[MessageKind(line.kind)],
        }

    def ahead(self, lines: list[CaseMessage]) -> list[dict[str, Any]]:
        """What is promised and has not happened yet."""
        if self.case.state not in OPEN or self.case.answered_at:
            return []
        return [
            {
                "title": _("Unsere Antwort"),
                "at": self.case.answer_due_on,
                "by": _("spätestens"),
                "state": "todo",
            }
        ]


class WithdrawCase(SecretPage, ProtectedView, FormView):
    """Asks once more, then takes the case back."""

    title = gettext_lazy("Anliegen zurückziehen")
    template_name = "cases/public/withdraw.html"
    form_class = WithdrawForm

    def get_parents(self) -> Any:
        return (FOLLOW, (self.case.subject, self.case.get_absolute_url()))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(case=self.case, **kwargs)

    def carry_out(self, form: Any) -> str:
        withdraw_case(self.case)
        return self.case.get_absolute_url()
