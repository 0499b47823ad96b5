"""Choices of office hours and appointments."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Weekday(models.IntegerChoices):
    """Monday is 0, as `date.weekday()` counts."""

    MONDAY = 0, _("Montag")
    TUESDAY = 1, _("Dienstag")
    WEDNESDAY = 2, _("Mittwoch")
    THURSDAY = 3, _("Donnerstag")
    FRIDAY = 4, _("Freitag")
    SATURDAY = 5, _("Samstag")
    SUNDAY = 6, _("Sonntag")


class WeekOfMonth(models.IntegerChoices):
    """Which of the same weekdays of a month."""

    FIRST = 1, _("am ersten im Monat")
    SECOND = 2, _("am zweiten im Monat")
    THIRD = 3, _("am dritten im Monat")
    FOURTH = 4, _("am vierten im Monat")
    LAST = -1, _("am letzten im Monat")


class ExceptionKind(models.TextChoices):
    """What is different on one day."""

    CLOSED = "closed", "fällt aus"
    OTHER_PLACE = "other_place", "anderer Ort"
    OTHER_TIME = "other_time", "andere Zeit"
    EXTRA = "extra", "zusätzliche Sprechzeit"


class ClosureKind(models.TextChoices):
    """Closed without warning, or a break that was planned (Advent, summer)."""

    CLOSURE = "closure", "Schließung"
    BREAK = "break", "Pause"


class OfferMode(models.TextChoices):
    """How two people meet."""

    OFFICE = "office", _("im Büro")
    PHONE = "phone", _("am Telefon")
    VIDEO = "video", _("per Video")
    HOME = "home", _("bei Ihnen zu Hause")
    WALK = "walk", _("bei einem Spaziergang")


class BookingChannel(models.TextChoices):
    """The way on which an appointment was made."""

    WEB = "web", "Website"
    PHONE = "phone", "Telefon"
    DESK = "desk", "im Büro"


class Topic(models.TextChoices):
    """What a talk is about, as coarse as statistics need it: no story, no diagnosis."""

    QUESTION = "question", _("Auskunft, Wegweiser")
    HOUSING = "housing", _("Wohnen und Haus")
    SURROUNDINGS = "surroundings", _("Straße, Grün, Sauberkeit")
    NEIGHBOURS = "neighbours", _("Nachbarschaft, Streit schlichten")
    FAMILY = "family", _("Familie, Kita, Schule")
    WORK = "work", _("Arbeit, Geld, Ämter")
    IDEA = "idea", _("Eigene Idee, mitmachen")
    FUNDING = "funding", _("Aktionskasse, Förderung")
    CLUB = "club", _("Verein oder Einrichtung")
    OTHER = "other", pgettext_lazy("topic of a talk", "etwas anderes")
