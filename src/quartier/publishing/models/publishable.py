"""What can be drafted, previewed, published at a time and withdrawn."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from ...kernel import dates
from ...places.models import Neighbourhood
from ...places.translation import Translatable
from ..states import PublicationState, Status


class PublishableQuerySet(models.QuerySet[Any]):
    def of(self, neighbourhood: Neighbourhood) -> "PublishableQuerySet":
        """The records of one quarter, each with it at hand."""
        found = self.filter(neighbourhood=neighbourhood)
        # What Django's own related managers do (`neighbourhood.events.all()`): no query and no join for it.
        field = self.model._meta.get_field("neighbourhood")
        found._known_related_objects = {field: {neighbourhood.pk: neighbourhood}}  # type: ignore[attr-defined]
        return found

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

    def get_absolute_url(self) -> str:
        """Where visitors read it."""
        raise NotImplementedError

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
