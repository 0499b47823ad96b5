"""Reporting a case on the website, one thing per page, without JavaScript, cookie or account."""

from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView

from ...accounts.gate import PublicView
from ...places.models import Place
from ...ui.limits import Limit, RateLimit
from ...ui.protection import ProtectedView
from ...ui.views import Page
from .. import drafts
from ..actions import file_case
from ..models import PublicCase
from ..public_queries import similar_public_cases
from ..steps import CHECK, PICTURE, STEPS, Answers, Step
from ..subjects import subject

PICTURES = RateLimit("cases.picture", per_address=Limit(20, 3600), per_network=Limit(100, 3600))


class ReportCase(ProtectedView, PublicView, Page, FormView):
    """All pages of the report under one address; each posts to it and gets the next one."""

    title = gettext_lazy("Anliegen mitteilen")
    parents = ((gettext_lazy("Mitmachen"), "website:take_part"),)
    template_name = "cases/public/report.html"
    # Private, but kept by the visitor's own browser: its back button must find the earlier pages again.
    cache_control = "private, max-age=0"
    limit = RateLimit("cases.report", per_address=Limit(10, 1200), per_network=Limit(60, 1200))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.answers = Answers.fresh(
            subject(request.GET.get("art", "")).key if "art" in request.GET else "",
            photo_first="foto" in request.GET,
        )
        return self.show(self.answers.steps[0])

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        step = next((s for s in STEPS if s.key == request.POST.get("step")), STEPS[0])
        answers = Answers.read(request.POST.get("carried", ""))
        self.answers = answers or Answers.fresh()
        if answers is None:
            step = STEPS[0] if step is CHECK else step
            form = self.answers.take(step, request.POST, {})
            form.add_error(None, _("Die Seite war unvollständig. Bitte prüfen Sie Ihre Angaben von vorn."))
            return self.show(step, form)
        if step is CHECK and "to" not in request.POST:
            return self.send()
        if request.POST.get("to") == "foto":
            return self.begin_with_photo(step)
        return self.turn(step)

    def begin_with_photo(self, step: Step) -> HttpResponse:
        """The picture first; what was typed meanwhile is kept, finished or not."""
        if step is not CHECK:
            self.answers.take(step, self.request.POST, {})
        self.answers.photo_first = True
        return self.show(PICTURE)

    def turn(self, step: Step) -> HttpResponse:
        """Take the answers of one page and go where the button says; back is always possible."""
        target = self.request.POST.get("to", "")
        if self.request.FILES and not PICTURES.hit(self.request):
            form = step.form_class(self.request.POST)
            form.add_error(
                None, _("Von Ihrem Anschluss kamen gerade sehr viele Bilder. Bitte ohne Bild weiter.")
            )
            return self.show(step, form, 429)
        steps, keys = self.answers.steps, self.answers.keys
        if step is not CHECK:
            form = self.answers.take(step, self.request.POST, self.request.FILES)
            is_forward = target not in keys or keys.index(target) > keys.index(step.key)
            if is_forward and not form.is_valid():
                return self.show(step, form)
        if target in keys:
            wanted = steps[keys.index(target)]
        else:
            wanted = steps[min(keys.index(step.key) + 1, len(steps) - 1)]
        return self.mend(wanted) if wanted is CHECK else self.show(wanted)

    def mend(self, wanted: Step) -> HttpResponse:
        """Show the page, or the earlier one on which something is still wrong."""
        mistaken = self.answers.mistaken()
        return self.show(*mistaken) if mistaken else self.show(wanted)

    def send(self) -> HttpResponse:
        if mistaken := self.answers.mistaken():
            return self.show(*mistaken)
        form = CHECK.form_class(self.request.POST)
        return self.form_valid(form) if form.is_valid() else self.form_invalid(form)  # type: ignore[arg-type]

    def carry_out(self, form: Any) -> str:
        case = file_case(self.neighbourhood, self.answers.report())
        transaction.on_commit(lambda: drafts.forget(self.answers.picture))
        return reverse("cases:confirmation", args=[case.code])

    def form_invalid(self, form: Any) -> HttpResponse:
        return self.show(CHECK, form)

    def show(self, step: Step, form: forms.Form | None = None, status: int = 200) -> HttpResponse:
        if form is None:
            form = self.answers.form(step) if step is not CHECK else CHECK.form_class(
                initial={"form_token": self.answers.token}
            )  # fmt: skip
        keys = self.answers.keys
        number = keys.index(step.key) + 1
        context = self.get_context_data(
            form=form, step=step, number=number, total=len(STEPS), numbers=range(1, len(STEPS) + 1),
            back=keys[number - 2] if number > 1 else "", carried=self.answers.carried(),
            has_picture=bool(self.answers.picture), may_begin_with_photo=step is STEPS[0] and not self.answers.photo_first, plan_url=reverse("website:map_plan"),
            summary=self.summary() if step is CHECK else (), similar=self.similar() if step is CHECK else (), language=get_language(), places=Place.objects.filter(neighbourhood=self.neighbourhood) if step.key == "wo" else (),
        )  # fmt: skip
        return self.render_to_response(context, status=status)

    def similar(self) -> list[PublicCase]:
        """Released cases about what may be the same, so that somebody can follow those instead."""
        if self.answers.mistaken():
            return []
        report = self.answers.report()
        return similar_public_cases(
            self.neighbourhood, report.description, latitude=report.latitude, longitude=report.longitude
        )

    def summary(self) -> list[dict[str, str]]:
        """What will be sent, with the page on which to change it."""
        typed = self.answers.typed
        point = _("Punkt auf der Karte") if typed.get("latitude") else ""
        contact = [typed.get(name, "") for name in ("name", "phone", "email")]
        return [
            {"label": _("Worum geht es?"), "value": str(self.answers.subject.label), "step": "thema"},
            {"label": _("Ihre Worte"), "value": typed["description"], "step": "worum"},
            {
                "label": _("Ort"),
                "value": ", ".join(filter(None, [typed.get("place_text"), point])),
                "step": "wo",
            },
            {"label": _("Bild"), "value": _("1 Bild") if self.answers.picture else "", "step": "bild"},
            {"label": _("Kontakt"), "value": ", ".join(filter(None, contact)), "step": "kontakt"},
        ]
