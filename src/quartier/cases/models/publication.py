"""Cases in public: what the office released of a case, in its own words."""

from decimal import Decimal

from django.db import models
from django.urls import reverse

from ...files.models import Picture
from ...publishing.models import Publishable
from ...sockets.personal_data import holds_no_personal_data
from ..enums import Topic
from ..states import CASE, TONES, CaseState
from .case import Case

# Three decimals of a degree are about 110 by 70 metres here: the corner of a street, not a door.
COARSE = Decimal("0.001")


@holds_no_personal_data
class PublicCase(Publishable):
    """Veröffentlichtes Anliegen: a case in the words of the office, released by a step of its own.

    Nothing of the case shows by itself but kind, day and state. Place and picture are shown only where the
    two switches say so: the point is rounded, and of the picture, which is private, `released` is a public copy
    that goes with the switch and with the case.
    """

    translated_fields = ("title", "text", "outcome", "place_text")

    case = models.OneToOneField(Case, models.CASCADE, related_name="publication", editable=False)
    title = models.CharField("Worum geht es? (in wenigen Wörtern)", max_length=100)
    text = models.TextField("Was gemeldet wurde, in Ihren Worten", max_length=1500)
    outcome = models.TextField("Was daraus wurde", max_length=1500, blank=True)
    topic = models.CharField("Thema", max_length=14, choices=Topic, blank=True)
    place_text = models.CharField("Wo, ungefähr?", max_length=120, blank=True)
    shows_point = models.BooleanField("Ungefähren Punkt auf der Karte zeigen", default=False)
    shows_picture = models.BooleanField("Bild mit veröffentlichen", default=False)
    released = models.ForeignKey(Picture, models.SET_NULL, null=True, editable=False, related_name="+")

    class Meta(Publishable.Meta):
        ordering = ["-publish_at", "-pk"]
        verbose_name, verbose_name_plural = "Veröffentlichtes Anliegen", "Veröffentlichte Anliegen"

    def get_absolute_url(self) -> str:
        return reverse("cases:public_detail", args=[self.slug])

    @property
    def map_id(self) -> str:
        """The name of its pin, the same in the map's data and in the list beside it."""
        return f"case-{self.pk}"

    @property
    def point(self) -> tuple[Decimal, Decimal] | None:
        """Latitude and longitude as the public may know them, or None."""
        case = self.case
        if not self.shows_point or case.latitude is None or case.longitude is None:
            return None
        return Decimal(case.latitude).quantize(COARSE), Decimal(case.longitude).quantize(COARSE)

    @property
    def picture(self) -> Picture | None:
        return self.released if self.shows_picture else None

    @property
    def case_state(self) -> str:
        """Where the case stands, in the words for the public."""
        return CASE.public_label(self.case.state)

    @property
    def tone(self) -> str:
        return TONES[CaseState(self.case.state)]
