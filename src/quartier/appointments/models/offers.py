"""What can be booked."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse

from ...places.models import Place
from ...publishing.models import Publishable
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ..enums import OfferMode
from .timetable import HourRule

MINUTES = [MinValueValidator(5), MaxValueValidator(480)]
BUFFER = [MaxValueValidator(240)]


@holds_no_personal_data
class Offer(Publishable):
    """Terminangebot: a kind of talk one can book: how long, how, and with which notice.

    All minutes are multiples of five. It can be booked in the office hours that take appointments
    (`in_office_hours`) and in windows of its own (`AppointmentWindow`); with neither it is arranged by the team.
    """

    translated_fields = ("title", "text", "languages")

    title = models.CharField("Was?", max_length=80)
    text = models.TextField("Worum geht es, was ist mitzubringen?", max_length=600, blank=True)
    mode = models.CharField("Wie?", max_length=8, choices=OfferMode, default=OfferMode.OFFICE)
    minutes = models.PositiveSmallIntegerField("Dauer in Minuten", default=30, validators=MINUTES)
    buffer_before = models.PositiveSmallIntegerField("Minuten davor frei", default=0, validators=BUFFER)
    buffer_after = models.PositiveSmallIntegerField("Minuten danach frei", default=0, validators=BUFFER)
    notice_hours = models.PositiveSmallIntegerField(
        "spätestens … Stunden vorher", default=2, validators=[MaxValueValidator(24 * 30)]
    )
    ahead_days = models.PositiveSmallIntegerField(
        "frühestens … Tage vorher", default=42, validators=[MinValueValidator(1), MaxValueValidator(365)]
    )
    most_per_day = models.PositiveSmallIntegerField(
        "höchstens … am Tag", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    languages = models.CharField("Sprachen", max_length=120, blank=True)
    can_have_interpreter = models.BooleanField("Dolmetschen ist möglich", default=True)
    in_office_hours = models.BooleanField("in den Sprechzeiten mit Termin", default=True)
    online_url = models.URLField("Link zum Videoraum", max_length=300, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["title"]
        verbose_name, verbose_name_plural = "Terminangebot", "Terminangebote"
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(mode=OfferMode.VIDEO) | ~Q(online_url=""),
                name="video_offer_has_a_room",
                violation_error_message="Für Gespräche per Video fehlt der Link zum Videoraum.",
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("website:office")


@holds_personal_data(
    label="Terminfenster",
    fields=("person",),
    purpose="Wer in einem Terminfenster Zeit hat",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit dem Auftrag der Stadt",
    retention="Wird der Zugang gelöscht, endet das Terminfenster.",
    goes_with="accounts.Person",
)
class AppointmentWindow(HourRule):
    """Terminfenster: time in which one offer can be booked, beside the office hours. Not shown as opening time.

    A window has a person or a place (or both); a window on a single day is valid from and to that day.
    """

    offer = models.ForeignKey(Offer, models.CASCADE, related_name="windows", verbose_name="Angebot")
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="Ort"
    )

    class Meta:
        ordering = ["weekday", "opens", "pk"]
        verbose_name, verbose_name_plural = "Terminfenster", "Terminfenster"
        constraints = HourRule.Meta.constraints

    @property
    def neighbourhood(self):  # type: ignore[no-untyped-def]
        """Its quarter is that of the offer."""
        return self.offer.neighbourhood
