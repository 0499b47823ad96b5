"""Where things are: quarters, funding areas, places."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models

from ..sockets.personal_data import holds_no_personal_data
from .translation import Translatable

LATITUDE: dict[str, Any] = {
    "max_digits": 8,
    "decimal_places": 6,
    "validators": [MinValueValidator(-90), MaxValueValidator(90)],
}
LONGITUDE: dict[str, Any] = {
    "max_digits": 9,
    "decimal_places": 6,
    "validators": [MinValueValidator(-180), MaxValueValidator(180)],
}


@holds_no_personal_data
class FundingArea(models.Model):
    """Fördergebiet: the area a programme of urban development pays for; holds one or more quarters."""

    name = models.CharField("Name", max_length=120, unique=True)
    programme = models.CharField("Förderprogramm", max_length=120, blank=True)
    residents = models.PositiveIntegerField("Einwohnerinnen und Einwohner", null=True, blank=True)
    outline = models.JSONField("Umriss (GeoJSON)", null=True, blank=True)

    def __str__(self) -> str:
        return self.name


@holds_no_personal_data
class Neighbourhood(models.Model):
    """Quartier: what an office serves; every record of the desk belongs to exactly one.

    `hosts` are the names under which its website answers. `operator` is who employs the coordinator
    (Träger), `commissioner` who pays (Auftraggeber); both change over the years and are texts of the present.
    """

    name = models.CharField("Name", max_length=120)
    slug = models.SlugField("Kurzname", unique=True, max_length=60)
    town = models.CharField("Stadt", max_length=120)
    state_code = models.CharField(
        "Land",
        max_length=2,
        default="ST",
        validators=[RegexValidator("^[A-Z]{2}$", "Zwei Großbuchstaben, z. B. ST.")],
    )
    hosts = models.JSONField("Namen im Netz", default=list, blank=True)
    funding_area = models.ForeignKey(
        FundingArea,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="neighbourhoods",
        verbose_name="Fördergebiet",
    )
    residents = models.PositiveIntegerField("Einwohnerinnen und Einwohner", null=True, blank=True)
    started_on = models.DateField("Quartiersmanagement seit", null=True, blank=True)
    funding_settled_on = models.DateField("Verwendungsnachweis abgegeben am", null=True, blank=True)
    operator = models.CharField("Träger", max_length=200, blank=True)
    commissioner = models.CharField("Auftraggeber", max_length=200, blank=True)
    commissioner_department = models.CharField("Zuständiges Amt", max_length=200, blank=True)
    phone = models.CharField("Telefon", max_length=40, blank=True)
    email = models.EmailField("E-Mail", blank=True)
    latitude = models.DecimalField("Breite", **LATITUDE, default=51.82)
    longitude = models.DecimalField("Länge", **LONGITUDE, default=12.24)
    outline = models.JSONField("Umriss (GeoJSON)", null=True, blank=True)
    base_plan = models.JSONField("Grundplan (GeoJSON)", null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def whole_address(self, path: str) -> str:
        """A path with scheme and host, for mails and paper; empty when the quarter has no name in the net."""
        scheme = "https" if settings.IS_HTTPS else "http"
        return f"{scheme}://{self.hosts[0]}{path}" if self.hosts else ""


@holds_no_personal_data
class Place(Translatable):
    """Ort: a named spot of the quarter that dates, projects, actors and office hours point to."""

    translated_fields = ("name", "way_there", "accessibility")

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="places")
    name = models.CharField("Name", max_length=160)
    slug = models.SlugField("Kurzname", max_length=60)
    street = models.CharField("Straße und Hausnummer", max_length=160, blank=True)
    postcode = models.CharField("Postleitzahl", max_length=5, blank=True)
    town = models.CharField("Ort", max_length=120, blank=True)
    latitude = models.DecimalField("Breite", **LATITUDE, null=True, blank=True)
    longitude = models.DecimalField("Länge", **LONGITUDE, null=True, blank=True)
    way_there = models.TextField("So finden Sie hin", blank=True)
    is_step_free = models.BooleanField("Stufenlos erreichbar", null=True, blank=True)
    accessibility = models.TextField("Hinweise zur Barrierefreiheit", blank=True)
    is_office = models.BooleanField("Ist das Quartiersbüro", default=False)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "slug"], name="place_slug_once_per_neighbourhood"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def address(self) -> str:
        """One line as on an envelope; parts that are not known are left out."""
        return ", ".join(part for part in (self.street, f"{self.postcode} {self.town}".strip()) if part)

    @property
    def is_on_map(self) -> bool:
        return self.latitude is not None and self.longitude is not None
