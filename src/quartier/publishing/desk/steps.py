"""Publishing and withdrawing a record."""

from datetime import datetime
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.views.generic import FormView

from ...kernel.errors import DomainError
from ...ui.forms import DateTimeInput
from ..actions import withdraw
from ..models import Publishable
from ..states import PUBLISHED
from .base import OneRecordView


class PublishForm(forms.Form):
    WHEN = [("now", "jetzt gleich"), ("later", "zu einem Zeitpunkt")]

    when = forms.ChoiceField(
        label="Wann soll es erscheinen?", choices=WHEN, widget=forms.RadioSelect, initial="now"
    )
    at = forms.DateTimeField(
        label="Erscheint am",
        required=False,
        widget=DateTimeInput,
        help_text="Nur nötig, wenn es zu einem Zeitpunkt erscheinen soll.",
    )
    until = forms.DateTimeField(
        label="Verschwindet am",
        required=False,
        widget=DateTimeInput,
        help_text="Leer lassen, wenn es stehen bleiben soll.",
    )

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean() or {}
        if values.get("when") == "later" and not values.get("at") and "at" not in self.errors:
            self.add_error("at", "Bitte geben Sie an, wann es erscheinen soll.")
        if values.get("when") == "now":
            values["at"] = None
        return values


class WithdrawForm(forms.Form):
    reason = forms.CharField(
        label="Warum wird es zurückgezogen?",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Steht nur im Verlauf, nicht auf der Website.",
    )


class Step(OneRecordView, FormView):  # type: ignore[type-arg]
    """A step of the record: a short form, an action, back to the record."""

    template_name = "publishing/desk/step.html"
    button: str
    explanation: str = ""

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                subject = self.desk.locked(self.subject)
                self.act(subject, form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        self.say(self.sentence(subject))
        return HttpResponseRedirect(self.desk.url("edit", subject.pk))

    def act(self, subject: Publishable, values: dict[str, Any]) -> None:
        raise NotImplementedError

    def sentence(self, subject: Publishable) -> str:
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"button": self.button, "explanation": self.explanation}
        return super().get_context_data(**(own | kwargs))


class Publish(Step):
    """Publish a record; what is published already gets other times on the same page."""

    label = "Veröffentlichen"
    button = "Veröffentlichen"
    form_class = PublishForm

    def get_title(self) -> str:
        return "Zeiten ändern" if self.subject.state == PUBLISHED else self.label

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        button = "Zeiten speichern" if self.subject.state == PUBLISHED else self.button
        return super().get_context_data(**({"button": button} | kwargs))

    def get_initial(self) -> dict[str, Any]:
        if not self.subject.is_scheduled:
            return {"when": "now", "until": self._still_ahead(self.subject.publish_until)}
        return {"when": "later", "at": self.subject.publish_at, "until": self.subject.publish_until}

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        if self.subject.is_public:
            form.fields["when"].choices = [
                ("now", "steht schon auf der Website, so bleibt es"),
                PublishForm.WHEN[1],
            ]
        return form

    def act(self, subject: Publishable, values: dict[str, Any]) -> None:
        self.desk.publish(subject, by=self.person, at=values["at"], until=values["until"])

    def sentence(self, subject: Publishable) -> str:
        if subject.is_scheduled:
            return f"„{subject}“ erscheint von selbst zum gewählten Zeitpunkt."
        return f"„{subject}“ steht auf der Website."

    def _still_ahead(self, moment: datetime | None) -> datetime | None:
        return moment if self.subject.is_public else None


class Withdraw(Step):
    label = "Zurückziehen"
    button = "Zurückziehen"
    explanation = "Die Seite verschwindet sofort von der Website. Am Schreibtisch bleibt alles erhalten."
    form_class = WithdrawForm

    def act(self, subject: Publishable, values: dict[str, Any]) -> None:
        withdraw(subject, by=self.person, reason=values["reason"])

    def sentence(self, subject: Publishable) -> str:
        return f"„{subject}“ ist zurückgezogen und steht nicht mehr auf der Website."
