"""Texts that stand for long or over the whole website."""

from django.db import models
from django.urls import reverse

from ...files.models import Picture
from ...sockets.personal_data import holds_no_personal_data
from .publishable import Publishable

# Pages that every website has stand under addresses of their own.
STANDING_ADDRESSES = {
    "ueber": "website:about",
    "impressum": "website:imprint",
    "datenschutz": "website:privacy",
    "barrierefreiheit": "website:accessibility",
    "leichte-sprache": "website:easy_language",
}


@holds_no_personal_data
class Page(Publishable):
    """Seite: a standing text of the website, such as Impressum or „Über das Quartiersmanagement“."""

    translated_fields = ("title", "lead", "body")

    title = models.CharField("Überschrift", max_length=120)
    lead = models.TextField("Vorspann", max_length=400, blank=True)
    body = models.TextField("Text", blank=True)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )
    is_easy_language = models.BooleanField("in Leichter Sprache", default=False)
    is_required = models.BooleanField(
        "gehört zur Website und kann nicht zurückgezogen werden", default=False, editable=False
    )

    class Meta(Publishable.Meta):
        ordering = ["title"]
        verbose_name, verbose_name_plural = "Seite", "Seiten"

    def get_absolute_url(self) -> str:
        if self.slug in STANDING_ADDRESSES:
            return reverse(STANDING_ADDRESSES[self.slug])
        return reverse("publishing:page", args=[self.slug])


class NoticeReach(models.TextChoices):
    EVERYWHERE = "everywhere", "auf jeder Seite"
    OFFICE = "office", "beim Quartiersbüro"
    WALKS = "walks", "bei den Quartiersspaziergängen"


@holds_no_personal_data
class Notice(Publishable):
    """Hinweis: what must be known now, shown on top from a time to a time („keine Sprechzeiten“)."""

    translated_fields = ("title", "text")

    title = models.CharField("Überschrift", max_length=120)
    text = models.TextField("Hinweis", max_length=600)
    reach = models.CharField(
        "Wo er steht", max_length=12, choices=NoticeReach, default=NoticeReach.EVERYWHERE
    )
    # It announces another record (a condition, a closure), which tells of itself in reports.
    is_banner = models.BooleanField(default=False, editable=False)

    class Meta(Publishable.Meta):
        ordering = ["-publish_at"]
        verbose_name, verbose_name_plural = "Hinweis", "Hinweise"

    def get_absolute_url(self) -> str:
        return reverse("website:office")
