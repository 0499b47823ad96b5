"""Cards to fill in: printed beforehand, each with the code that its case will have."""

from django.db import models
from django.db.models import Count, Q
from django.urls import reverse

from ..cases.enums import CaseKind
from ..cases.models import Case
from ..kernel import dates
from ..places.models import Neighbourhood
from ..sockets.personal_data import holds_no_personal_data
from .enums import CardSize


class CardBatches(models.QuerySet["CardBatch"]):
    def counted(self) -> "CardBatches":
        """With how many cards were printed, have come back, and were declared void."""
        return self.annotate(
            printed=Count("cards"),
            returned=Count("cards", filter=Q(cards__returned_at__isnull=False)),
            void=Count("cards", filter=Q(cards__voided_at__isnull=False)),
        )


@holds_no_personal_data
class CardBatch(models.Model):
    """Kartenauflage: cards with one question, printed at the same time for one occasion."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="card_batches")
    kind = models.CharField("Art", max_length=12, choices=CaseKind, default=CaseKind.IDEA)
    heading = models.CharField("Frage auf der Karte", max_length=60)
    occasion = models.CharField("Anlass", max_length=80, blank=True)
    place_text = models.CharField("Ort", max_length=200, blank=True)
    language = models.CharField("Sprache", max_length=10, default="de")
    size = models.PositiveSmallIntegerField("Größe", choices=CardSize, default=CardSize.A6)
    printed_at = models.DateTimeField("Gedruckt", default=dates.now, editable=False)

    objects = CardBatches.as_manager()

    class Meta:
        ordering = ["-printed_at", "-pk"]
        verbose_name, verbose_name_plural = "Kartenauflage", "Kartenauflagen"

    # Set by `counted()`.
    printed: int
    returned: int
    void: int

    def __str__(self) -> str:
        return f"{self.heading} ({self.occasion})" if self.occasion else self.heading

    def get_absolute_url(self) -> str:
        return reverse("cards:batch", args=[self.pk])

    @property
    def waiting(self) -> int:
        """Cards that are still out there."""
        return self.printed - self.returned - self.void

    @property
    def return_rate(self) -> int:
        """How many of a hundred printed cards came back."""
        return round(100 * self.returned / self.printed) if self.printed else 0


@holds_no_personal_data
class Card(models.Model):
    """Karte: a sheet of paper with a code. Whoever fills it in keeps the code; what was written is the `case`.

    `code` is reserved for the case of this card: no other case gets it.
    """

    batch = models.ForeignKey(CardBatch, models.CASCADE, related_name="cards")
    code = models.CharField("Code", max_length=11, unique=True, editable=False)
    case = models.OneToOneField(Case, models.SET_NULL, null=True, editable=False, related_name="card")
    returned_at = models.DateTimeField("Zurück", null=True, editable=False)
    voided_at = models.DateTimeField("Verfallen", null=True, editable=False)

    class Meta:
        ordering = ["pk"]
        verbose_name, verbose_name_plural = "Karte", "Karten"
        constraints = [
            models.CheckConstraint(
                condition=Q(case__isnull=True) | Q(returned_at__isnull=False), name="card_with_case_came_back"
            ),
            models.CheckConstraint(
                condition=Q(returned_at__isnull=True) | Q(voided_at__isnull=True),
                name="card_back_is_not_void",
            ),
        ]

    def __str__(self) -> str:
        return f"Karte „{self.batch.heading}“"

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.batch.neighbourhood

    @property
    def is_void(self) -> bool:
        return self.voided_at is not None

    @property
    def has_come_back(self) -> bool:
        return self.returned_at is not None
