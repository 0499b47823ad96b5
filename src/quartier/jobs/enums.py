"""How a duty can stand."""

from django.db import models


class DutyState(models.TextChoices):
    FINE = "fine", "in Ordnung"
    RUNNING = "running", "läuft gerade"
    FAILING = "failing", "gescheitert"
    LATE = "late", "überfällig"
    NEVER = "never", "noch nie gelaufen"
