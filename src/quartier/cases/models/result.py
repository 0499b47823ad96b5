"""What a case was turned into."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data
from .case import Case


@holds_no_personal_data
class CaseResult(models.Model):
    """Was daraus wurde: a record made out of a case, e.g. the draft of a project or of a date.

    `conversion` is the key of the plug in `sockets.conversions` that made `object`, and knows its addresses.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="results")
    conversion = models.CharField(max_length=40)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.BigIntegerField()
    object = GenericForeignKey("content_type", "object_id")
    by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(default=dates.now)

    class Meta:
        ordering = ["made_at", "pk"]
        verbose_name, verbose_name_plural = "Ergebnis eines Anliegens", "Ergebnisse von Anliegen"
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id", "case"], name="case_result_counts_once"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.case}: {self.object}"

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.case.neighbourhood
