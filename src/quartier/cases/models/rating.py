"""Whether an answer helped, said by the person who asked."""

from django.db import models

from ...kernel import dates
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data
from .case import Case


@holds_no_personal_data
class CaseRating(models.Model):
    """Rückmeldung „hat geholfen“: one answer to one question, asked when a case is closed; it can be changed."""

    case = models.OneToOneField(Case, models.CASCADE, related_name="rating")
    has_helped = models.BooleanField("Hat das geholfen?")
    rated_at = models.DateTimeField("Gesagt", default=dates.now)

    class Meta:
        ordering = ["rated_at", "pk"]
        verbose_name, verbose_name_plural = "Rückmeldung", "Rückmeldungen"

    def __str__(self) -> str:
        return "hat geholfen" if self.has_helped else "hat nicht geholfen"

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.case.neighbourhood
