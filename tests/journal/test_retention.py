"""The history of what is gone, and of single fields that are gone, tells nothing about people any more."""

import pytest
from django.db import transaction

from quartier.journal.actions import record, redact_fields
from quartier.journal.models import Entry
from quartier.journal.queries import history_of
from quartier.journal.retention import forget_versions
from quartier.projects.models import Project
from quartier.publishing.actions import restore_version
from tests.events.factories import make_event
from tests.worklog.factories import entry, project

pytestmark = pytest.mark.django_db


def test_versions_of_deleted_records_about_people_are_emptied(neighbourhood, coordinator):
    gone, kept = (
        entry(neighbourhood, coordinator, text=text) for text in ("Gespräch mit Frau Kluge", "Ablage")
    )
    assert "Kluge" in str(list(Entry.objects.values()))
    key = gone.pk
    type(gone).objects.filter(pk=key).delete()
    assert forget_versions() >= 1
    assert "Kluge" not in str(list(Entry.objects.values()))
    left = Entry.objects.filter(object_id=key, content_type__model="timeentry")
    assert {(e.title, e.snapshot, e.by) for e in left} == {("Zeiteintrag", None, coordinator)}
    assert history_of(kept).first().snapshot["text"] == "Ablage"
    assert forget_versions() == 0, "nothing is left to empty"


def test_the_history_of_other_records_stays_when_they_are_deleted(neighbourhood):
    own = project(neighbourhood)
    key = own.pk
    Project.objects.filter(pk=key).delete()
    forget_versions()
    assert Entry.objects.filter(object_id=key, content_type__model="project").first().snapshot is not None


def test_single_texts_are_emptied_in_all_versions_and_the_rest_is_restored(neighbourhood):
    event = make_event(neighbourhood, title="Erster Titel", contact="Kim Wolter", is_published=False)
    event.title, event.contact = "Zweiter Titel", "Mo Wolter"
    with transaction.atomic():
        event.save()
        record(event, "geändert", by=None)
        assert redact_fields(event, ["contact"]) == 2
    assert "Wolter" not in str(list(Entry.objects.values()))
    assert redact_fields(event, ["contact"]) == 0
    first = history_of(event).last()
    assert restore_version(event, first, by=None).title == "Erster Titel"
