"""Pictures of records: kept without position data, shown in modern formats."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from ..accounts.models import Person
from ..kernel import dates
from ..places.models import Neighbourhood
from ..places.translation import Translatable
from ..sockets.personal_data import holds_personal_data

_SHARE = [MinValueValidator(0), MaxValueValidator(100)]


@holds_personal_data(
    label="Bilder",
    fields=("file", "credit", "added_by"),
    purpose="Veranschaulichung von Meldungen, Projekten, Terminen und Akteuren",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; bei erkennbaren Personen Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)",
    retention="Bis zum Löschen des Datensatzes oder zum Widerruf abgebildeter Personen.",
)
class Picture(Translatable):
    """Bild: re-encoded on arrival, so that nothing but the picture itself is kept.

    `alt` says what is to be seen and is demanded. The focal point (per cent from the left and top) stays in
    view when the picture is cut.
    """

    translated_fields = ("alt",)

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="pictures")
    file = models.FileField("Datei", upload_to="bilder", max_length=200)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    digest = models.CharField(max_length=64, editable=False)
    alt = models.CharField("Was ist zu sehen?", max_length=250)
    credit = models.CharField("Bildnachweis", max_length=160, blank=True)
    focus_x = models.PositiveSmallIntegerField("Blickpunkt von links in %", default=50, validators=_SHARE)
    focus_y = models.PositiveSmallIntegerField("Blickpunkt von oben in %", default=50, validators=_SHARE)
    added_by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    added_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["-added_at", "-pk"]

    def __str__(self) -> str:
        return self.alt
