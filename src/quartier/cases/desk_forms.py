"""Input about cases from the team."""

from typing import Any

from django import forms

from ..actors.models import Actor
from ..kernel import dates
from ..kernel.errors import DomainError
from ..places.models import LATITUDE, LONGITUDE, Neighbourhood
from ..projects.models import Project
from ..ui.forms import DateInput, RadioTiles
from .actions import Report
from .enums import CaseKind, Channel, Step, Topic, Way
from .forms import KIND_ICONS, PointField, coordinate
from .letters import check_address
from .models import Case
from .queries import case_with_code, team_of

CHANNEL_ICONS: dict[str, str] = {
    Channel.PHONE: "phone", Channel.WALK_IN: "door-open", Channel.MAIL: "mail", Channel.LETTER: "file-text",
    Channel.WALK: "footprints", Channel.EVENT: "calendar", Channel.POSTCARD: "image", Channel.COUNCIL: "gavel",
    Channel.OFFICE_HOUR: "clock",
}  # fmt: skip


class EntryForm(PointField, forms.Form):
    """A call or a visit on one page: only the first two questions need an answer."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    channel = forms.ChoiceField(
        label="Wie kommt es herein?",
        choices=[
            choice for choice in Channel.choices if choice[0] not in (Channel.WEB, Channel.OTHER_SYSTEM)
        ],
        initial=Channel.PHONE,
        widget=RadioTiles(icons=CHANNEL_ICONS),
    )
    description = forms.CharField(
        label="Worum geht es?",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3, "autofocus": True}),
        error_messages={"required": "Bitte schreiben Sie in einem Satz, worum es geht."},
    )
    kind = forms.ChoiceField(
        label="Art",
        choices=CaseKind.choices,
        initial=CaseKind.NOTICE,
        widget=RadioTiles(icons=KIND_ICONS, narrow=True),
    )
    topic = forms.ChoiceField(label="Thema", choices=[("", "noch offen"), *Topic.choices], required=False)
    place_text = forms.CharField(label="Wo?", max_length=200, required=False)
    latitude = coordinate(LATITUDE, "Breite")
    longitude = coordinate(LONGITUDE, "Länge")
    name = forms.CharField(label="Name", max_length=120, required=False)
    phone = forms.CharField(label="Telefon", max_length=40, required=False,
                            widget=forms.TextInput(attrs={"type": "tel"}))  # fmt: skip
    email = forms.EmailField(label="E-Mail", max_length=254, required=False)
    answer = forms.CharField(
        label="Gleich beantwortet? Was haben Sie gesagt?",
        help_text="Dann ist das Anliegen damit erledigt und zählt in der Statistik.",
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def report(self) -> Report:
        names = (
            "channel", "description", "kind", "topic", "place_text", "latitude", "longitude", "name", "phone", "email",
        )  # fmt: skip
        return Report(**{name: self.cleaned_data[name] for name in names})


class AnswerForm(forms.Form):
    """What the office says, how it is passed on, and what that makes of the case."""

    STEPS = tuple(choice for choice in Step.choices if choice[0] != Step.FORWARD)

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    text = forms.CharField(
        label="Ihre Nachricht", max_length=8000, widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Bitte schreiben Sie einen Text. Bei „nicht möglich“ den Grund."},
    )  # fmt: skip
    step = forms.ChoiceField(label="Was ist es?", choices=STEPS, initial="answer", widget=forms.RadioSelect)
    way = forms.ChoiceField(label="Wie geben Sie es weiter?", choices=())
    address = forms.CharField(
        label="Anschrift",
        help_text="Name, Straße und Hausnummer, Postleitzahl und Ort, je eine Zeile.",
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ways = [choice for choice in Way.choices if choice[0] != Way.MAIL or case.reporter_email]
        self.fields["way"].choices = ways  # type: ignore[attr-defined]
        if case.reporter_email:
            self.fields["way"].initial = Way.MAIL
        else:
            self.fields["way"].initial = Way.PHONE if case.reporter_phone else Way.ONLINE

    def clean_address(self) -> str:
        """Demanded for a letter, and left out for every other way."""
        if self.cleaned_data.get("way") != Way.LETTER:
            return ""
        try:
            return check_address(str(self.cleaned_data["address"]))
        except DomainError as error:
            raise forms.ValidationError(error.message) from error


class MergeForm(forms.Form):
    """With which case this one is one: a number from the offered ones, or a code that was typed."""

    into = forms.CharField(
        label="Code des anderen Anliegens", max_length=40,
        error_messages={"required": "Bitte wählen Sie das andere Anliegen, oder geben Sie seinen Code ein."},
    )  # fmt: skip

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.neighbourhood = neighbourhood

    def clean_into(self) -> Case:
        typed = self.cleaned_data["into"].strip()
        if typed.isdecimal() and len(typed) < 10:  # codes hold letters among their nine signs, or are longer
            found = Case.objects.filter(neighbourhood=self.neighbourhood, pk=int(typed)).first()
        else:
            found = case_with_code(self.neighbourhood, typed)
        if found is None:
            raise forms.ValidationError("Zu diesem Code gibt es kein Anliegen. Bitte vergleichen Sie ihn.")
        return found


class ForwardForm(forms.Form):
    """To whom, with which question, and whether they may see who asked."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    actor = forms.ModelChoiceField(
        label="Akteur aus dem Verzeichnis",
        queryset=Actor.objects.none(),
        required=False,
        empty_label="keiner",
    )
    recipient = forms.CharField(label="Oder: Amt, Stelle", max_length=120, required=False,
                                help_text="Der Name steht auch im öffentlichen Verlauf.")  # fmt: skip
    email = forms.EmailField(label="E-Mail", required=False, max_length=254,
                             help_text="Bei einem Akteur leer lassen, wenn seine Adresse im Verzeichnis steht.")  # fmt: skip
    question = forms.CharField(
        label="Ihre Frage", max_length=4000, widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Bitte schreiben Sie, was Sie wissen möchten."},
    )  # fmt: skip
    shows_contact = forms.BooleanField(label="Name und Kontakt der Person zeigen", required=False)

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["actor"].queryset = Actor.objects.filter(neighbourhood=neighbourhood).order_by("name")  # type: ignore[attr-defined]


class NoteForm(forms.Form):
    once = forms.CharField(widget=forms.HiddenInput, required=False)
    text = forms.CharField(
        label="Interner Vermerk", help_text="Sieht nur das Team.", max_length=8000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip


class PlanForm(forms.ModelForm):
    """Who, when again, which topic and project."""

    class Meta:
        model = Case
        fields = ("assignee", "follow_up_on", "topic", "project")
        widgets = {"follow_up_on": DateInput()}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        neighbourhood = self.instance.neighbourhood
        self.fields["assignee"].queryset = team_of(neighbourhood)  # type: ignore[attr-defined]
        self.fields["assignee"].empty_label = "niemand"  # type: ignore[attr-defined]
        self.fields["project"].queryset = Project.objects.of(neighbourhood).order_by("title")  # type: ignore[attr-defined]
        self.fields["project"].empty_label = "keins"  # type: ignore[attr-defined]
        self.fields["follow_up_on"].widget.attrs["min"] = f"{dates.today():%Y-%m-%d}"

    def _post_clean(self) -> None:
        """The action changes the case; the instance stays as it is."""
