"""The mailbox at the desk: what waits for a decision, what became of the rest."""

from typing import Any

from django.contrib import messages
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import DetailView, ListView, View

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...sockets.incoming import receivers
from ...ui.views import Page
from ..actions import discard_mail, take_over
from ..enums import Fate
from ..forms import DiscardForm
from ..models import IncomingMail
from ..queries import counts_of, mails_in

TONES = {Fate.WAITING: "warning", Fate.ASSIGNED: "success", Fate.ASIDE: "neutral", Fate.DISCARDED: "neutral"}
EMPTY = {
    Fate.WAITING: "Jede Mail, die hereinkam, hat ihren Platz gefunden.",
    Fate.ASSIGNED: "Hier stehen die Mails, die zu einem Anliegen gehören.",
    Fate.ASIDE: "Hier stehen automatische Antworten, Rundmails und Unzustellbar-Meldungen.",
    Fate.DISCARDED: "Hier stehen Mails, aus denen nichts wurde, mit dem Grund.",
}


NOTHING_FOUND = "Zu dieser Suche gibt es hier keine Mail. Sehen Sie auch in den anderen Reitern nach."


class MailList(Page, DeskView, ListView):
    """The mails of a quarter by their fate; first what nobody could place."""

    permission = "mailbox.view_mail"
    template_name = "mailbox/desk/list.html"
    title = "Posteingang"
    paginate_by = 30

    @property
    def chosen(self) -> Fate:
        typed = self.request.GET.get("stand", "")
        return Fate(typed) if typed in Fate.values else Fate.WAITING

    @property
    def words(self) -> str:
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:120]

    def get_queryset(self) -> models.QuerySet[IncomingMail]:
        return mails_in(self.neighbourhood, self.chosen, self.words)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = counts_of(self.neighbourhood)
        tabs = [
            {
                "label": fate.label[0].upper() + fate.label[1:],
                "count": counts[fate],
                "url": f"?stand={fate.value}",
                "is_current": fate == self.chosen,
            }
            for fate in Fate
        ]
        return super().get_context_data(
            tabs=tabs,
            empty=NOTHING_FOUND if self.words else EMPTY[self.chosen],
            chosen=self.chosen,
            words=self.words,
            **kwargs,
        )


class MailDetail(Page, DeskView, DetailView):
    """One mail in plain words; what waits or was put aside can be made into something or discarded."""

    permission = "mailbox.view_mail"
    template_name = "mailbox/desk/detail.html"
    parents = (("Posteingang", "mailbox:desk_list"),)
    mistaken: DiscardForm | None = None

    def get_object(self, queryset: Any = None) -> IncomingMail:
        return self.own(
            IncomingMail.objects.select_related("answered_mail", "decided_by"), pk=self.kwargs["pk"]
        )

    def get_title(self) -> str:
        return str(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        mail = self.object
        may_decide = mail.fate in (Fate.WAITING, Fate.ASIDE) and self.person.has_perm(
            "mailbox.change_mail", self.neighbourhood
        )
        return super().get_context_data(
            mail=mail,
            tone=TONES[Fate(mail.fate)],
            owner=receivers[mail.receiver].label if mail.receiver in receivers else "",
            files=list(mail.attachments.all()),
            may_decide=may_decide,
            takers=[receiver for receiver in receivers if receiver.take_over] if may_decide else [],
            form=self.mistaken or DiscardForm(),
            **kwargs,
        )


class TakeOver(DeskView, View):
    """Make a record of a mail."""

    permission = "mailbox.change_mail"

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        mail = self.own(IncomingMail, pk=pk)
        try:
            reception = take_over(mail, request.POST.get("receiver", ""), by=self.person)
        except DomainError as error:
            messages.warning(request, error.message)
            return HttpResponseRedirect(reverse("mailbox:detail", args=[mail.pk]))
        messages.success(request, f"Aufgenommen: „{reception.title}“.")
        return HttpResponseRedirect(reception.desk_url)


class Discard(MailDetail):
    """Say why nothing becomes of a mail; a mistake comes back on its page."""

    permission = "mailbox.change_mail"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.object = self.get_object()
        form = DiscardForm(request.POST)
        if not form.is_valid():
            self.mistaken = form
            return self.render_to_response(self.get_context_data())
        try:
            discard_mail(self.object, form.cleaned_data["reason"], by=self.person)
            messages.success(request, "Verworfen.")
        except DomainError as error:
            messages.warning(request, error.message)
            return HttpResponseRedirect(reverse("mailbox:detail", args=[pk]))
        return HttpResponseRedirect(reverse("mailbox:desk_list"))
