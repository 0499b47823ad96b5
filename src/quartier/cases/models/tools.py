"""What makes daily work lighter: ready-made texts and saved filters."""

from django.db import models

from ...accounts.models import Person
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ..enums import CaseKind, Step


@holds_no_personal_data
class TextBlock(models.Model):
    """Textbaustein: a text of the office with placeholders, offered by kind and step; empty means any."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="text_blocks")
    title = models.CharField("Name", max_length=80)
    kind = models.CharField("Für die Art", max_length=12, choices=CaseKind, blank=True)
    step = models.CharField("Für den Schritt", max_length=12, choices=Step, blank=True)
    text = models.TextField("Text", max_length=4000)

    class Meta:
        ordering = ["title", "pk"]
        verbose_name, verbose_name_plural = "Textbaustein", "Textbausteine"
        constraints = [
            models.UniqueConstraint(fields=["neighbourhood", "title"], name="text_block_title_is_unique"),
        ]

    def __str__(self) -> str:
        return self.title


@holds_personal_data(
    label="Gespeicherte Filter",
    fields=("person", "name", "query"),
    purpose="Eigene Ansichten des Eingangskorbs wiederfinden",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Bis die Person den Filter oder ihr Konto löscht.",
    goes_with="accounts.Person",
)
class SavedFilter(models.Model):
    """Gespeicherter Filter: a view of the inbox under a name of one's own; `query` as in the address."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="saved_filters")
    person = models.ForeignKey(Person, models.CASCADE, related_name="saved_filters")
    name = models.CharField("Name", max_length=40)
    query = models.CharField(max_length=300)

    class Meta:
        ordering = ["name", "pk"]
        verbose_name, verbose_name_plural = "gespeicherter Filter", "gespeicherte Filter"
        constraints = [
            models.UniqueConstraint(fields=["neighbourhood", "person", "name"], name="saved_filter_name_is_unique"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.name
