"""News of the office."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ...files.models import Picture
from ...sockets.personal_data import holds_no_personal_data
from .publishable import Publishable


class PostKind(models.TextChoices):
    NEWS = "news", "Meldung"
    PRESS = "press", "Pressemitteilung"
    GAZETTE = "gazette", "Amtsblatt"
    FLYER = "flyer", "Flyer"
    POSTCARD = "postcard", "Postkarte"


PUBLIC_KINDS = {
    PostKind.NEWS: _("Meldung"),
    PostKind.PRESS: _("Pressemitteilung"),
    PostKind.GAZETTE: _("Amtsblatt"),
    PostKind.FLYER: _("Flyer"),
    PostKind.POSTCARD: _("Postkarte"),
}


@holds_no_personal_data
class Post(Publishable):
    """Meldung: something new, told once; further channels take it from here."""

    translated_fields = ("title", "lead", "body")

    kind = models.CharField("Art", max_length=10, choices=PostKind, default=PostKind.NEWS)
    title = models.CharField("Überschrift", max_length=120)
    lead = models.TextField("Worum geht es? (ein bis zwei Sätze)", max_length=400)
    body = models.TextField("Text", blank=True)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )

    class Meta(Publishable.Meta):
        ordering = ["-publish_at", "-pk"]
        verbose_name, verbose_name_plural = "Meldung", "Meldungen"

    @property
    def kind_label(self) -> str:
        """For visitors, in their language."""
        return str(PUBLIC_KINDS[PostKind(self.kind)])

    def get_absolute_url(self) -> str:
        return reverse("publishing:post", args=[self.slug])
