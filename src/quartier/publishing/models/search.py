"""What the search knows."""

from django.db import models

from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data


@holds_no_personal_data
class SearchEntry(models.Model):
    """Sucheintrag: what the search knows of one public record in one language.

    `words` is folded text; `visible_from` and `visible_until` are the publication times, so that the search
    shows a record neither before nor after its time.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="search_entries")
    kind = models.CharField(max_length=60)
    object_id = models.BigIntegerField()
    language = models.CharField(max_length=10)
    url = models.CharField(max_length=250)
    title = models.CharField(max_length=250)
    title_words = models.CharField(max_length=400)
    summary = models.TextField(blank=True)
    words = models.TextField()
    visible_from = models.DateTimeField(null=True)
    visible_until = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "object_id", "language"], name="search_entry_once"),
        ]
        indexes = [models.Index(fields=["neighbourhood", "language"])]

    def __str__(self) -> str:
        return self.title
