"""What the office says in public: posts, pages, notices, and the looks of the quarter."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.urls import reverse

from ..files.models import Picture
from ..kernel import dates
from ..places.models import Neighbourhood
from ..places.translation import Translatable
from ..sockets.personal_data import holds_no_personal_data
from .states import PublicationState, Status


class PublishableQuerySet(models.QuerySet[Any]):
    def of(self, neighbourhood: Neighbourhood) -> "PublishableQuerySet":
        """The records of one quarter."""
        return self.filter(neighbourhood=neighbourhood)

    def public(self, moment: datetime | None = None) -> "PublishableQuerySet":
        """What visitors may see at a moment (now, unless told)."""
        moment = moment or dates.now()
        return self.filter(
            Q(publish_until__isnull=True) | Q(publish_until__gt=moment),
            state=PublicationState.PUBLISHED,
            publish_at__lte=moment,
        )

    def in_status(self, status: str) -> "PublishableQuerySet":
        """The records that stand there at this moment; see `states.Status`."""
        now = dates.now()
        if status == Status.PUBLIC:
            return self.public(now)
        if status == Status.SCHEDULED:
            return self.filter(state=PublicationState.PUBLISHED, publish_at__gt=now)
        if status == Status.EXPIRED:
            return self.filter(state=PublicationState.PUBLISHED, publish_at__lte=now, publish_until__lte=now)
        return self.filter(state=status)


class Publishable(Translatable):
    """Abstract: a record of a quarter that can be drafted, previewed, published at a time and withdrawn.

    Subclasses have a title field named by `title_field`, unique slugs per quarter, and give `get_absolute_url`.
    """

    title_field: ClassVar[str] = "title"

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="%(app_label)s_%(class)ss")
    slug = models.SlugField("Adresszeile", max_length=80, blank=True)
    state = models.CharField(
        "Stand", max_length=10, choices=PublicationState, default=PublicationState.DRAFT, editable=False
    )
    publish_at = models.DateTimeField("veröffentlicht ab", null=True, blank=True, editable=False)
    publish_until = models.DateTimeField("veröffentlicht bis", null=True, blank=True, editable=False)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    objects = PublishableQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "slug"], name="%(app_label)s_%(class)s_slug_once"
            ),
        ]

    def __str__(self) -> str:
        return getattr(self, self.title_field)

    @property
    def is_public(self) -> bool:
        """Whether visitors see it at this moment."""
        now = dates.now()
        return (
            self.state == PublicationState.PUBLISHED
            and self.publish_at is not None
            and self.publish_at <= now
            and (self.publish_until is None or now < self.publish_until)
        )

    @property
    def status(self) -> Status:
        """Where it stands at this moment, as the desk shows it."""
        if self.state != PublicationState.PUBLISHED:
            return Status(self.state)
        if self.is_public:
            return Status.PUBLIC
        return Status.SCHEDULED if self.is_scheduled else Status.EXPIRED

    @property
    def is_scheduled(self) -> bool:
        """Published, but its time is still to come."""
        return self.state == PublicationState.PUBLISHED and bool(
            self.publish_at and self.publish_at > dates.now()
        )


class PostKind(models.TextChoices):
    NEWS = "news", "Meldung"
    PRESS = "press", "Pressemitteilung"
    GAZETTE = "gazette", "Amtsblatt"
    FLYER = "flyer", "Flyer"
    POSTCARD = "postcard", "Postkarte"


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

    def get_absolute_url(self) -> str:
        return reverse("publishing:post", args=[self.slug])


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

    class Meta(Publishable.Meta):
        ordering = ["-publish_at"]
        verbose_name, verbose_name_plural = "Hinweis", "Hinweise"

    def get_absolute_url(self) -> str:
        return reverse("website:office")


@holds_no_personal_data
class Identity(Translatable):
    """Erscheinungsbild: name, colours and pictures by which people know their quarter."""

    translated_fields = ("motto", "introduction")

    neighbourhood = models.OneToOneField(Neighbourhood, models.CASCADE, related_name="identity")
    motto = models.CharField("Motto", max_length=80, blank=True)
    introduction = models.TextField("Ein Satz zum Quartier", max_length=300, blank=True)
    primary_colour = models.CharField("Hauptfarbe", max_length=7, default="#1f6f54")
    accent_colour = models.CharField("Akzentfarbe", max_length=7, default="#f2b84b")
    logo = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Zeichen"
    )
    hero = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild der Startseite"
    )

    class Meta:
        verbose_name = "Erscheinungsbild"

    def __str__(self) -> str:
        return f"Erscheinungsbild {self.neighbourhood}"


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
