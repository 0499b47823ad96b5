"""What the house does by itself: when each duty is due again and how it went."""

from django.db import models

from ..kernel import dates
from ..sockets.personal_data import holds_no_personal_data


@holds_no_personal_data
class Schedule(models.Model):
    """Wiederkehrende Arbeit: one row for each duty that is plugged in, for all quarters together.

    A worker holds a row by `leased_until` and renews it while the duty runs; when it dies, the next one takes
    over after that moment. `failures` counts runs in a row that went wrong.
    """

    key = models.CharField("Arbeit", max_length=80, unique=True)
    due_at = models.DateTimeField("fällig", default=dates.now, db_index=True)
    leased_until = models.DateTimeField(null=True, editable=False)
    lease = models.CharField(max_length=32, blank=True, editable=False)
    began_at = models.DateTimeField("zuletzt begonnen", null=True)
    ended_at = models.DateTimeField("zuletzt beendet", null=True)
    count = models.PositiveIntegerField("zuletzt erledigt", default=0)
    failures = models.PositiveIntegerField("Fehlschläge in Folge", default=0)
    last_error = models.CharField("Grund", max_length=250, blank=True)

    class Meta:
        ordering = ["key"]
        verbose_name, verbose_name_plural = "Wiederkehrende Arbeit", "Wiederkehrende Arbeiten"

    def __str__(self) -> str:
        return self.key


@holds_no_personal_data
class Backup(models.Model):
    """Sicherung: that `quartier backup` wrote an archive, and how large it was (bytes)."""

    made_at = models.DateTimeField("gesichert", default=dates.now)
    size = models.PositiveBigIntegerField("Größe")

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name, verbose_name_plural = "Sicherung", "Sicherungen"

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d %H:%M}"
