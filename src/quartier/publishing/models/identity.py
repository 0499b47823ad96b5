"""How a quarter looks."""

from django.db import models

from ...files.models import Picture
from ...places.models import Neighbourhood
from ...places.translation import Translatable
from ...sockets.personal_data import holds_no_personal_data


@holds_no_personal_data
class Identity(Translatable):
    """Erscheinungsbild: name, colours and pictures by which people know their quarter."""

    translated_fields = ("motto", "introduction")

    neighbourhood = models.OneToOneField(Neighbourhood, models.CASCADE, related_name="identity")
    motto = models.CharField("Motto", max_length=80, blank=True)
    introduction = models.TextField("Ein Satz zum Quartier", max_length=300, blank=True)
    primary_colour = models.CharField("Hauptfarbe", max_length=7, default="#1f6f54")
    accent_colour = models.CharField("Akzentfarbe", max_length=7, default="#f2b84b")
    logo = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Zeichen"
    )
    hero = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild der Startseite"
    )

    class Meta:
        verbose_name = "Erscheinungsbild"

    def __str__(self) -> str:
        return f"Erscheinungsbild {self.neighbourhood}"

    @property
    def version(self) -> str:
        """Changes with the colours: part of the stylesheet's address, so that browsers may keep it."""
        return f"{self.primary_colour}{self.accent_colour}".replace("#", "")
