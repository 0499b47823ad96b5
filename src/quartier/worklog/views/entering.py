"""Entering work: the quick line, two taps, the whole form."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from ...actors.models import Actor
from ...kernel import dates
from ...kernel.errors import DomainError
from ...projects.models import Project
from ..actions import entry_from, save_entry
from ..forms import EntryForm, TapForm
from ..models import TimeEntry
from ..proposals import find_proposal
from ..quick_entry import Named, Understood, read
from .base import SAVED, WorklogForm

DURATIONS = (15, 30, 45, 60, 90, 120, 180, 240)


def duration_label(minutes: int) -> str:
    """„45 min“, „1 h“, „1½ h“."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours}{'½' if rest == 30 else ''} h"


class Entering(WorklogForm):
    """A new entry of the person who sits here."""

    permission = "worklog.add_entry"
    form_class: Any = EntryForm
    made = TimeEntry
    title = "Arbeit eintragen"
    button = "Eintragen"

    def blank(self) -> TimeEntry:
        return TimeEntry(neighbourhood=self.neighbourhood, person=self.person, day=dates.today())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.blank(), "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> TimeEntry:
        return save_entry(form.instance, by=self.person)

    def done(self, subject: TimeEntry) -> str:
        self.request.session[SAVED] = subject.pk
        return f"{reverse('worklog:entries')}?tag={subject.day:%Y-%m-%d}"


class Add(Entering):
    """The whole form: empty, like an earlier entry (`wie`), or from a proposal (`quelle`)."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().dispatch(request, *args, **kwargs)
        except DomainError as error:
            self.refuse(error)
            return HttpResponseRedirect(reverse("worklog:proposals"))

    def blank(self) -> TimeEntry:
        if source := self.request.GET.get("quelle", ""):
            proposal = find_proposal(self.neighbourhood, self.person, source[:60])
            return entry_from(self.neighbourhood, proposal, self.person)
        entry, like = super().blank(), self.request.GET.get("wie", "")
        if like.isdecimal() and (model := self.entries().filter(pk=int(like[:12])).first()):
            for name in ("minutes", "area", "activity", "text", "project_id", "actor_id"):
                setattr(entry, name, getattr(model, name))
        return entry

    def back_url(self) -> str:
        return reverse("worklog:proposals" if self.request.GET.get("quelle") else "worklog:entries")


class Quick(Entering):
    """The one line. What is clear is saved at once; else the form shows what was understood."""

    explanation = "Fast fertig: Bitte ergänzen Sie, was noch fehlt."

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return HttpResponseRedirect(reverse("worklog:add"))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        understood = self._read(request.POST.get("text", ""))
        form = EntryForm(_as_typed(understood), instance=self.blank(), neighbourhood=self.neighbourhood)
        if form.is_valid() and understood.is_clear:
            return self.form_valid(form)
        for problem in understood.problems:
            if not form.has_error(problem.field):
                form.add_error(problem.field, problem.sentence)
        return self.form_invalid(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"action": reverse("worklog:add")} | kwargs))

    def _read(self, line: str) -> Understood:
        projects = Project.objects.of(self.neighbourhood).values_list("pk", "title", "area")
        actors = Actor.objects.of(self.neighbourhood).values_list("pk", "name")
        return read(
            line,
            today=dates.today(),
            projects=[Named(*row) for row in projects],
            actors=[Named(*row) for row in actors],
        )


def _as_typed(understood: Understood) -> dict[str, Any]:
    """What was understood, as if it had been typed into the form."""
    return {
        "text": understood.text,
        "area": understood.area,
        "minutes": str(understood.minutes or ""),
        "day": f"{understood.day:%Y-%m-%d}",
        "starts_at": f"{understood.starts_at:%H:%M}" if understood.starts_at else "",
        "activity": understood.activity,
        "project": understood.project_id or "",
        "actor": understood.actor_id or "",
    }


class Tap(Entering):
    """Two taps on a phone: the area, then the duration, which sends the form."""

    template_name = "worklog/tap.html"
    form_class = TapForm
    title = "Mit zwei Tippern eintragen"

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        return {name: kwargs[name] for name in ("initial", "prefix", "data", "files") if name in kwargs}

    def get_initial(self) -> dict[str, Any]:
        return {"day": dates.today()}

    def act(self, form: TapForm) -> TimeEntry:
        values = form.cleaned_data
        entry = self.blank()
        entry.area, entry.minutes = values["area"], values["minutes"]
        entry.day, entry.text = values["day"], values["text"]
        return save_entry(entry, by=self.person)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        durations = [{"value": minutes, "label": duration_label(minutes)} for minutes in DURATIONS]
        return super().get_context_data(**({"durations": durations} | kwargs))
