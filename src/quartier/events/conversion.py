"""A case can become a date, e.g. a talk with the neighbours about it."""

import textwrap
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.html import from_plain
from ..sockets.conversions import Conversion, Material, Standing, conversions
from .actions import save_event
from .enums import Format, HeldState
from .forms import TimesMixin
from .models import Event
from .showing import desk_moment, when

LEAD_LENGTH = 400


class WhenForm(TimesMixin):
    """What a date of one day needs besides its words; all of it can be changed later."""

    format = forms.ChoiceField(label="Format", choices=Format.choices, initial=Format.NEIGHBOURHOOD_TALK)

    field_order = ("format", "starts_on", "starts_time", "ends_time")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["ends_on"]
        self.fields["starts_time"].required = True
        self.fields["starts_on"].error_messages["required"] = (
            "Bitte nennen Sie den Tag. Er lässt sich später ändern."
        )
        self.fields["starts_time"].error_messages["required"] = "Bitte nennen Sie, wann es beginnt."

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if (moments := self.read_times(given.get("format", ""), is_whole_day=False)) is not None:
            given["moments"] = moments
        return given


def draft_event(material: Material, by: Any) -> Event:
    """A draft at the time that was given; where it is held stays open, unless the case names a place."""
    starts_at, ends_at, is_end_open = material.answers["moments"]
    is_long = len(material.text) > LEAD_LENGTH
    event = Event(
        neighbourhood=material.neighbourhood,
        format=material.answers["format"],
        title=material.title,
        lead=textwrap.shorten(material.text, LEAD_LENGTH, placeholder=" …") if is_long else material.text,
        body=from_plain(material.text) if is_long else "",
        place_text=material.place_text,
        starts_at=starts_at,
        ends_at=ends_at,
        is_end_open=is_end_open,
    )
    return save_event(event, by=by)


def standing_of(event: Event) -> Standing:
    url = reverse("events:desk_edit", args=[event.pk])
    state = f"{event.status.label}, {desk_moment(event)}"
    if event.is_called_off:
        state = f"{state}, {HeldState(event.held_state).label}"
    return Standing(url, state, *((_told(event), event.get_absolute_url()) if event.is_public else ()))


def _told(event: Event) -> str:
    words = {"title": event.local.title, "when": when(event)}
    if event.is_postponed:
        return (
            _(
                "Daraus sollte ein Termin werden: „%(title)s“. Er ist verschoben, der neue Tag steht noch nicht fest."
            )
            % words
        )
    if event.is_cancelled:
        return _("Daraus sollte ein Termin werden: „%(title)s“, %(when)s. Er ist leider abgesagt.") % words
    if event.ends_at <= dates.now():
        return _("Daraus ist ein Termin geworden: „%(title)s“. Er war: %(when)s.") % words
    return _("Daraus wird ein Termin: „%(title)s“, %(when)s. Sie sind herzlich eingeladen.") % words


conversions.register(
    Conversion(
        "event", "Termin", "event", "events.change_event", draft_event, standing_of, form=WhenForm,
        hint="Ein Entwurf mit Tag und Uhrzeit. Er steht erst auf der Website, wenn Sie ihn veröffentlichen.", order=20,
    )
)  # fmt: skip
