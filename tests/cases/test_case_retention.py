"""Twelve months after its end nothing about a person is left of a case: not in old versions, not in mail."""

from datetime import timedelta

from django.core import serializers
from django.db import transaction
from django.urls import reverse

from quartier.cases.actions import reply_to_case
from quartier.cases.answering import close_case, note_on_case
from quartier.cases.forwarding import answer_forwarding, forward_case
from quartier.cases.models import Case, CaseMessage, Forwarding
from quartier.cases.retention import forget_people
from quartier.journal.actions import record
from quartier.journal.models import Entry
from quartier.kernel import dates
from quartier.outbox.models import Mail

from .factories import filed

SECRETS = (
    "Wolter",
    "000101",
    "erna@example.org",
    "Sitzbank",
    "Ackerstraße 7",
    "tiefbau@example.org",
    "Geheim",
)


def everything():
    rows = [row for model in (Case, CaseMessage, Forwarding, Mail, Entry) for row in model.objects.all()]
    return serializers.serialize("json", rows, ensure_ascii=False)


def test_nothing_about_the_person_is_left_anywhere(neighbourhood, coordinator, desk, client):
    case = filed(neighbourhood, name="Erna Wolter", phone="0340 000101", email="erna@example.org",
                 place_text="Ackerstraße 7", latitude="51.823456", longitude="12.243456")  # fmt: skip
    forwarding = forward_case(
        case, recipient="Tiefbauamt", email="tiefbau@example.org", question="Geheim?", by=coordinator
    )
    answer_forwarding(forwarding, "Geheim.")
    note_on_case(case, "Geheim, ruft Frau Wolter an", by=coordinator)
    reply_to_case(case, "Geheim")
    close_case(case, "Liebe Frau Wolter, Geheim.", by=coordinator)
    record_old_version(case)
    assert all(secret in everything() for secret in SECRETS)
    with dates.standing_at(dates.now() + timedelta(days=364)):
        assert forget_people() == 0
    with dates.standing_at(dates.now() + timedelta(days=365)):
        assert (forget_people(), forget_people()) == (1, 0)
    left = everything()
    assert [secret for secret in SECRETS if secret in left] == []
    case.refresh_from_db()
    assert (case.state, case.kind, case.channel) == ("done", "notice", "web")
    assert str(case.latitude) == "51.823000"
    assert desk.get(reverse("cases:detail", args=[case.pk])).status_code == 200
    assert client.get(case.get_absolute_url()).status_code == 200


@transaction.atomic
def record_old_version(case):
    """A version with everything, as restoring records keeps them."""
    case.refresh_from_db()
    record(case, "geändert", by=None)


def test_open_cases_keep_everything(neighbourhood):
    filed(neighbourhood, name="Erna Wolter")
    with dates.standing_at(dates.now() + timedelta(days=800)):
        assert forget_people() == 0
    assert Case.objects.get().reporter_name == "Erna Wolter"
