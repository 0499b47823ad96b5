"""Pictures of records: kept without position data, shown in modern formats."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse

from ..accounts.models import Person
from ..kernel import dates
from ..places.models import Neighbourhood
from ..places.translation import Translatable
from ..sockets.personal_data import holds_personal_data
from .imaging import FALLBACK_WIDTH, widths_of
from .signing import private_url


class PictureQuerySet(models.QuerySet["Picture"]):
    def library(self, neighbourhood: Neighbourhood) -> "PictureQuerySet":
        """What the office may use on any page."""
        return self.filter(neighbourhood=neighbourhood, is_private=False)


_SHARE = [MinValueValidator(0), MaxValueValidator(100)]


@holds_personal_data(
    label="Bilder",
    fields=("file", "credit", "added_by"),
    purpose="Veranschaulichung von Meldungen, Projekten, Terminen und Akteuren",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; bei erkennbaren Personen Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)",
    retention="Bis zum Löschen des Datensatzes oder zum Widerruf abgebildeter Personen.",
    carried_out_by=("cases.forget",),
    kept_because="Bilder der Website bleiben, bis das Büro sie löscht oder jemand widerruft; nur Bilder zu Anliegen "
    "löscht das Programm.",
)
class Picture(Translatable):
    """Bild: re-encoded on arrival, so that nothing but the picture itself is kept.

    `alt` says what is to be seen and is demanded. The focal point (per cent from the left and top) stays in
    view when the picture is cut. A private one was sent in by somebody: it belongs to one record, is not in the
    library, and is opened only by addresses that the pages of that record sign for an hour.
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
    added_by = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="hinzugefügt von"
    )
    added_at = models.DateTimeField(default=dates.now, editable=False)
    is_private = models.BooleanField(default=False, editable=False)

    objects = PictureQuerySet.as_manager()

    class Meta:
        ordering = ["-added_at", "-pk"]
        verbose_name, verbose_name_plural = "Bild", "Bilder"
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "digest"],
                condition=models.Q(is_private=False),
                name="picture_once_per_neighbourhood",
            ),
        ]

    def __str__(self) -> str:
        return self.alt

    @property
    def stem(self) -> str:
        """The name all files of the picture begin with; it holds the digest, so a name never changes its content."""
        return str(self.file.name).rpartition(".")[0]

    @property
    def extension(self) -> str:
        return str(self.file.name).rpartition(".")[2]

    @property
    def widths(self) -> list[int]:
        return widths_of(self.width)

    def url_of(self, width: int, extension: str = "webp") -> str:
        name = f"{self.stem}-{width}.{extension}"
        return private_url(name) if self.is_private else f"/medien/{name}"

    @property
    def srcset(self) -> str:
        return ", ".join(f"{self.url_of(width)} {width}w" for width in self.widths)

    @property
    def thumbnail_url(self) -> str:
        return self.url_of(self.widths[0])

    @property
    def fallback_url(self) -> str:
        """For programs that do not know WebP, and for mails."""
        return self.url_of(min(FALLBACK_WIDTH, self.width), self.extension)

    @property
    def card_name(self) -> str:
        return f"{self.stem}-karte-{self.focus_x}-{self.focus_y}.jpg"

    @property
    def card_url(self) -> str:
        """1200 x 630, cut around the focal point: for social cards."""
        return f"/medien/{self.card_name}"

    @property
    def focus_classes(self) -> str:
        """The focal point in tenths as classes: the content policy allows no style in the page."""
        return f"focus-x-{round(self.focus_x / 10)} focus-y-{round(self.focus_y / 10)}"


@holds_personal_data(
    label="Anhänge",
    fields=("name", "file"),
    purpose="Was jemand dem Büro zu seinem Anliegen mitgeschickt hat, einsehen und bearbeiten",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Mit dem Datensatz, zu dem der Anhang gehört.",
    carried_out_by=("cases.forget", "mailbox.forget"),
)
class Attachment(models.Model):
    """Anhang: a picture without position data or a PDF, for the team alone; never public."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="attachments")
    name = models.CharField("Name", max_length=100)
    file = models.FileField("Datei", upload_to="anhaenge", max_length=200)
    kind = models.CharField(max_length=20, editable=False)
    size = models.PositiveIntegerField("Größe", editable=False)
    added_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["pk"]
        verbose_name, verbose_name_plural = "Anhang", "Anhänge"

    def __str__(self) -> str:
        return self.name

    @property
    def is_picture(self) -> bool:
        return self.kind.startswith("image/")

    def get_absolute_url(self) -> str:
        return reverse("files:attachment", args=[self.pk, self.ending])

    @property
    def ending(self) -> str:
        return str(self.file.name).rpartition(".")[2]
