"""The outbox at the desk: what went, what waits, what failed."""

from typing import Any

from django.contrib import messages
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import DetailView, ListView, View

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..actions import resend
from ..delivery import can_deliver
from ..enums import MailState
from ..models import Mail
from ..queries import counts_of, mails_of

TONES = {MailState.QUEUED: "info", MailState.SENT: "success", MailState.FAILED: "danger"}


class MailList(Page, DeskView, ListView):
    """All mails, with the failed ones one tap away."""

    permission = "outbox.view_mail"
    template_name = "outbox/desk/list.html"
    title = "Postausgang"
    paginate_by = 30

    def get_queryset(self) -> models.QuerySet[Mail]:
        return mails_of(
            self.neighbourhood, self.request.GET.get("stand", ""), self.request.GET.get("q", "").strip()
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        counts = counts_of(self.neighbourhood)
        chosen = self.request.GET.get("stand", "")
        tabs = [("", "Alle", sum(counts.values()))]
        tabs += [(state.value, state.label.capitalize(), counts[state]) for state in MailState]
        context["tabs"] = [
            {
                "label": label,
                "count": count,
                "url": f"?stand={key}" if key else "?",
                "is_current": key == chosen,
            }
            for key, label, count in tabs
        ]
        for mail in context["object_list"]:
            mail.tone = TONES[mail.state]
        return context | {"can_deliver": can_deliver(), "words": self.request.GET.get("q", "")}


class MailDetail(Page, DeskView, DetailView):
    permission = "outbox.view_mail"
    template_name = "outbox/desk/detail.html"
    parents = (("Postausgang", "outbox:desk_list"),)

    def get_object(self, queryset: Any = None) -> Mail:
        return self.own(Mail, pk=self.kwargs["pk"])

    def get_title(self) -> str:
        return str(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(tone=TONES[self.object.state], **kwargs)


class Resend(DeskView, View):
    permission = "outbox.change_mail"

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        mail = self.own(Mail, pk=pk)
        try:
            resend(mail)
            messages.success(
                request, "Die Mail steht wieder im Postausgang und geht gleich noch einmal hinaus."
            )
        except DomainError as error:
            messages.warning(request, error.message)
        return HttpResponseRedirect(reverse("outbox:detail", args=[mail.pk]))
