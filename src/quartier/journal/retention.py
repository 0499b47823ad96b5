"""The history of a record about people does not outlive it: who did what when stays, the words go."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import Q

from ..kernel.batches import in_batches
from ..sockets.personal_data import personal_data
from .actions import raise_stamp
from .models import Entry


def forget_versions() -> int:
    """The duty: empty what the history keeps of records that hold personal data and are gone."""
    models_of_people = [apps.get_model(declared.key) for declared in personal_data]
    # Sessions of the library have words as keys, and no history.
    return sum(_empty_of(m) for m in models_of_people if isinstance(m._meta.pk, models.IntegerField))


def _empty_of(model: type[models.Model]) -> int:
    title = str(model._meta.verbose_name)[:250]
    content_type = ContentType.objects.get_for_model(model)
    told = Q(snapshot__isnull=False) | ~Q(changes={}) | ~Q(note="") | ~Q(title=title)
    gone = Entry.objects.filter(told, content_type=content_type).exclude(
        object_id__in=model._base_manager.values("pk")
    )
    return sum(_empty(entry, title) for entry in in_batches(gone.only("pk")))


@transaction.atomic
def _empty(entry: Entry, title: str) -> int:
    raise_stamp()
    return Entry.objects.filter(pk=entry.pk).update(snapshot=None, changes={}, note="", title=title)
