"""What an incoming mail can be, and what became of it."""

from django.db import models


class MailKind(models.TextChoices):
    LETTER = "letter", "Nachricht"
    AUTO_REPLY = "auto_reply", "automatische Antwort"
    BOUNCE = "bounce", "Unzustellbar-Meldung"
    LIST = "list", "Rundmail oder Newsletter"
    SPAM = "spam", "als Spam gekennzeichnet"
    OWN = "own", "eigene Mail"


class Fate(models.TextChoices):
    """`WAITING` is the office's to decide; `ASIDE` needs nobody, but can be looked at."""

    WAITING = "waiting", "nicht zugeordnet"
    ASSIGNED = "assigned", "zugeordnet"
    ASIDE = "aside", "beiseitegelegt"
    DISCARDED = "discarded", "verworfen"
