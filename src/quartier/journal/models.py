"""The history of every object, and the stamp by which pages know that something changed."""

from typing import Any

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from ..accounts.models import Person
from ..kernel import dates
from ..places.models import Neighbourhood
from ..sockets.personal_data import holds_no_personal_data, holds_personal_data


@holds_personal_data(
    label="Verlauf der Datensätze",
    fields=("by", "snapshot", "changes"),
    purpose="Nachvollziehbarkeit: wer hat wann was geändert; Wiederherstellen früherer Fassungen",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; Art. 5 Abs. 2 DSGVO (Rechenschaftspflicht)",
    retention="So lange wie der Datensatz; beim Anonymisieren werden die alten Fassungen mit bereinigt, nach dem Löschen "
    "innerhalb eines Tages geleert.",
    carried_out_by=("journal.forget",),
)
class Entry(models.Model):
    """Eintrag im Verlauf: who did what to which object when. Written once, never changed.

    `snapshot` is the whole record after the deed (as Django's serialiser writes it), `changes` maps field
    names to [before, after] as a person reads them.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="journal", null=True)
    at = models.DateTimeField("Zeitpunkt", default=dates.now, db_index=True)
    by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+", verbose_name="Wer")
    verb = models.CharField("Vorgang", max_length=60)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.BigIntegerField()
    subject = GenericForeignKey("content_type", "object_id")
    title = models.CharField("Gegenstand", max_length=250)
    note = models.TextField("Bemerkung", blank=True)
    changes = models.JSONField("Änderungen", default=dict, encoder=DjangoJSONEncoder)
    snapshot = models.JSONField("Fassung", null=True, encoder=DjangoJSONEncoder)

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "-at"])]
        verbose_name = "Eintrag im Verlauf"

    def __str__(self) -> str:
        return f"{self.title}: {self.verb}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise TypeError("a journal entry is written once")
        super().save(*args, **kwargs)


@holds_no_personal_data
class Stamp(models.Model):
    """Stempel: one row, raised in the transaction of every change; pages kept under an old value are stale."""

    value = models.BigIntegerField(default=1)

    def __str__(self) -> str:
        return str(self.value)


@holds_no_personal_data
class Submission(models.Model):
    """Absendung: a form that was sent; sending it again (double click, reload) has no second effect."""

    key = models.CharField(max_length=40, unique=True)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.BigIntegerField()
    made = GenericForeignKey("content_type", "object_id")
    at = models.DateTimeField(default=dates.now, db_index=True)

    def __str__(self) -> str:
        return self.key
