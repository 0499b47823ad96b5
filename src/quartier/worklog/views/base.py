"""What the pages of working time share: whose time is shown, which day, and forms that act once."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.contrib import messages
from django.db import models
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.views.generic import FormView

from ...accounts.gate import DeskView
from ...accounts.models import Person
from ...journal.once import do_once, new_key
from ...kernel import dates
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..models import TimeEntry, TimeEntryQuerySet
from ..queries import people_of

SAVED = "worklog_saved"
EVERYBODY = "alle"
TABS = (
    ("Woche", "worklog:entries"),
    ("Monat", "worklog:month"),
    ("Jahr", "worklog:year"),
    ("Alle Einträge", "worklog:records"),
    ("Vorschläge", "worklog:proposals"),
    ("Stundenumfang", "worklog:agreements"),
)
OWN_ONLY = {"worklog:proposals"}


class WorklogPage(Page, DeskView):
    """A page of working time; each shows the tabs of all of them."""

    parents: Sequence[tuple[str, str]] = (("Arbeitszeit", "worklog:entries"),)
    tab = ""

    def may(self, permission: str) -> bool:
        return bool(self.person.has_perm(permission, self.neighbourhood))

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)

    def warn(self, sentence: str) -> None:
        messages.warning(self.request, sentence)

    def refuse(self, error: DomainError) -> None:
        self.warn(error.message)

    @property
    def sees_colleagues(self) -> bool:
        return self.may("worklog.view_colleagues")

    def whose(self) -> Person | None:
        """The person asked for; None means everybody. A coordinator sees her own time only."""
        writes = self.may("worklog.add_entry")
        if not self.sees_colleagues:
            return self.person
        asked = self.request.GET.get("person", "")
        if asked.isdecimal() and (found := next((p for p in self.people if p.pk == int(asked[:12])), None)):
            return found
        return self.person if writes and asked != EVERYBODY else None

    @property
    def people(self) -> list[Person]:
        if not hasattr(self, "_people"):
            self._people = people_of(self.neighbourhood) if self.sees_colleagues else []
        return self._people

    def entries(self) -> TimeEntryQuerySet:
        """What the person may see."""
        found = TimeEntry.objects.of(self.neighbourhood).with_names()
        return found if self.sees_colleagues else found.filter(person=self.person)

    def day_asked(self, name: str = "tag") -> date:
        """The day in the address, today when there is none or it makes no sense."""
        return read_day(self.request.GET.get(name, "")) or dates.today()

    def saved_entry(self) -> TimeEntry | None:
        """What was entered a moment ago, told once."""
        key = self.request.session.pop(SAVED, None)
        own = TimeEntry.objects.of(self.neighbourhood).with_names().filter(person=self.person)
        return own.filter(pk=key).first() if key else None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        may_add = self.may("worklog.add_entry")
        tabs = [
            {"label": label, "url": reverse(name), "is_current": name == self.tab}
            for label, name in TABS
            if may_add or name not in OWN_ONLY
        ]
        return super().get_context_data(**({"tabs": tabs, "may_add": may_add} | kwargs))


class WorklogForm(WorklogPage, FormView):  # type: ignore[type-arg]
    """A form with one button. Nothing typed is lost, and what is sent twice acts once."""

    template_name = "worklog/form.html"
    button = "Speichern"
    explanation = ""
    made: type[models.Model]

    def act(self, form: Any) -> models.Model:
        raise NotImplementedError

    def back_url(self) -> str:
        return reverse("worklog:entries")

    def done(self, subject: Any) -> str:
        """Say what was done and return where to go."""
        self.say("Gespeichert.")
        return self.back_url()

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            subject = self.act_once(form)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        return HttpResponseRedirect(self.done(subject))

    def act_once(self, form: Any) -> models.Model:
        return do_once(key_of(self.request.POST), self.made, lambda: self.act(form))[0]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "button": self.button,
            "explanation": self.explanation,
            "back_url": self.back_url(),
            "key": self.request.POST.get("key", "")[:40] or new_key(),
        }
        return super().get_context_data(**(own | kwargs))


def key_of(posted: Any) -> str:
    """The key of a form together with what was typed: the same form with other words is another deed."""
    if not posted.get("key"):
        return ""
    typed = sorted((name, value) for name, value in posted.items() if name != "csrfmiddlewaretoken")
    return hashlib.sha256(repr(typed).encode()).hexdigest()[:40]


def read_day(typed: str) -> date | None:
    """A day of this or the last century's neighbours; anything else is none."""
    try:
        day = parse_date(typed)
    except ValueError:
        return None
    return day if day and 2000 <= day.year <= 2100 else None
