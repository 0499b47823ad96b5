"""Projects: what is changing in the quarter, and how far it has come."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ...actors.models import Actor
from ...actors.models.actor import one_line
from ...files.models import Picture
from ...kernel import dates
from ...places.models import Neighbourhood, Place
from ...places.translation import Translatable
from ...publishing.models import Post, Publishable
from ...sockets.personal_data import holds_no_personal_data
from ..enums import DRAWINGS, TaskArea
from ..states import Stage

STAGE_TONES = {
    Stage.IDEA: "neutral",
    Stage.PREPARATION: "info",
    Stage.REALISATION: "success",
    Stage.DONE: "success",
    Stage.PAUSED: "warning",
}
MOST_CENTS = 10_000_000_000  # a hundred million euros: more is a slip of the finger


@holds_no_personal_data
class FieldOfAction(Translatable):
    """Handlungsfeld: what a neighbourhood wants to improve, as in its concept; the list is the town's own."""

    translated_fields = ("name", "lead")

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="fields_of_action")
    name = models.CharField("Name", max_length=80)
    lead = models.CharField("Worum geht es?", max_length=240, blank=True)
    position = models.PositiveSmallIntegerField("Reihenfolge", default=10)

    class Meta:
        ordering = ["position", "name"]
        verbose_name, verbose_name_plural = "Handlungsfeld", "Handlungsfelder"
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "name"],
                name="field_of_action_once",
                violation_error_message="Dieses Handlungsfeld gibt es schon.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@holds_no_personal_data
class Project(Publishable):
    """Projekt: a change in the quarter with a stage, a place, partners, money and news.

    `geometry` is a GeoJSON geometry for what is more than a point; otherwise the place says where it is.
    Money is whole cents and names its source, because figures about money are asked for.
    """

    translated_fields = ("title", "lead", "body", "office_role", "period_text", "money_source")

    title = models.CharField("Name", max_length=120)
    lead = models.TextField("Worum geht es? (ein bis zwei Sätze)", max_length=400)
    body = models.TextField("Text", blank=True)
    stage = models.CharField("Stand", max_length=12, choices=Stage, default=Stage.IDEA, editable=False)
    area = models.CharField("Im Rückblick unter", max_length=12, choices=TaskArea, default=TaskArea.PROJECTS)
    is_investive = models.BooleanField("investiv (es wird gebaut oder angeschafft)", default=False)
    field_of_action = models.ForeignKey(
        FieldOfAction,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="projects",
        verbose_name="Handlungsfeld",
    )
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="projects", verbose_name="Ort"
    )
    geometry = models.JSONField("Fläche oder Linie (GeoJSON)", null=True, blank=True)
    begins_on = models.DateField("Beginn", null=True, blank=True)
    ends_on = models.DateField("Ende", null=True, blank=True)
    period_text = models.CharField("Zeitraum in Worten", max_length=80, blank=True)
    partners = models.ManyToManyField(Actor, blank=True, related_name="projects", verbose_name="Partner")
    office_role = models.TextField("Was das Quartiersbüro dabei tut", max_length=400, blank=True)
    cost_cents = models.PositiveBigIntegerField(
        "Kosten", null=True, blank=True, validators=[MaxValueValidator(MOST_CENTS)]
    )
    funding_cents = models.PositiveBigIntegerField(
        "davon Förderung", null=True, blank=True, validators=[MaxValueValidator(MOST_CENTS)]
    )
    money_source = models.CharField("Woher die Zahlen und das Geld kommen", max_length=240, blank=True)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )
    posts = models.ManyToManyField(Post, blank=True, related_name="projects", verbose_name="Meldungen dazu")

    class Meta(Publishable.Meta):
        ordering = ["title"]
        verbose_name, verbose_name_plural = "Projekt", "Projekte"
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(begins_on__isnull=True) | Q(ends_on__gte=F("begins_on")),
                name="project_ends_after_it_begins",
                violation_error_message="Das Ende liegt vor dem Beginn.",
            ),
            models.CheckConstraint(
                condition=Q(funding_cents__isnull=True) | Q(cost_cents__isnull=True)
                | Q(funding_cents__lte=F("cost_cents")),
                name="project_funding_within_cost",
                violation_error_message="Die Förderung ist höher als die Kosten.",
            ),
        ]  # fmt: skip

    def get_absolute_url(self) -> str:
        return reverse("projects:detail", args=[self.slug])

    @property
    def map_id(self) -> str:
        """The name of its pin, the same in the map's data and in the list beside it."""
        return f"project-{self.pk}"

    @property
    def whereabouts(self) -> str:
        """One line that says where it is."""
        return one_line(self.place, unless=self.local.title) if self.place else ""

    @property
    def drawing(self) -> str:
        """What is drawn where the project has no picture."""
        return DRAWINGS[TaskArea(self.area)]

    @property
    def tone(self) -> str:
        """How loud its stage is shown."""
        return STAGE_TONES[Stage(self.stage)]

    @property
    def is_finished(self) -> bool:
        return self.stage == Stage.DONE


@holds_no_personal_data
class StageMove(models.Model):
    """Standwechsel: since when a project is in a stage; so the figures of past years stay true."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="stage_moves")
    stage = models.CharField("Stand", max_length=12, choices=Stage)
    moved_on = models.DateField("seit", default=dates.today)
    note = models.CharField("Anlass", max_length=240, blank=True)

    class Meta:
        ordering = ["moved_on", "pk"]

    def __str__(self) -> str:
        return f"{self.get_stage_display()} seit {self.moved_on:%d.%m.%Y}"
