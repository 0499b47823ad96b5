"""The verbs of actors, contacts, groups and meetings: the only code that writes them."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.codes import slug_of
from ..kernel.errors import DomainError
from ..kernel.html import sanitise
from .models import Actor, Contact, RegularMeeting, WorkingGroup
from .states import MEETING


@transaction.atomic
def save_contact(contact: Contact, *, by: Person | None) -> Contact:
    """Enter or change a person to ask. The history of the actor says that it happened, but no name."""
    is_new = contact.pk is None
    contact.neighbourhood = contact.actor.neighbourhood
    if contact.is_public and not contact.has_consent:
        raise DomainError(
            "Ohne gültige Einwilligung darf niemand auf der Website stehen. "
            "Bitte tragen Sie ein, wann sie gegeben wurde.",
            field="consent_given_on",
        )
    _check(contact)
    contact.save()
    verb = "Kontaktperson eingetragen" if is_new else "Kontaktperson geändert"
    record(contact.actor, verb, by=by, keep_snapshot=False)
    return contact


@transaction.atomic
def withdraw_consent(contact: Contact, *, by: Person | None) -> Contact:
    """Take somebody off the website at once, because they said so."""
    if contact.consent_given_on is None:
        raise DomainError("Für diese Person ist keine Einwilligung eingetragen.")
    contact.consent_withdrawn_on = dates.today()
    contact.is_public = False
    contact.save()
    record(contact.actor, "Einwilligung widerrufen", by=by, keep_snapshot=False)
    return contact


@transaction.atomic
def forget_contact(contact: Contact, *, by: Person | None) -> None:
    """Delete a person for good; nothing of them is left in the history."""
    actor = contact.actor
    contact.delete()
    record(actor, "Kontaktperson gelöscht", by=by, keep_snapshot=False)


@transaction.atomic
def save_group(
    group: WorkingGroup, *, by: Person | None, members: Iterable[Actor] | None = None
) -> WorkingGroup:
    """Found or change a group; `members` are the actors in it from now on."""
    is_new = group.pk is None
    if not group.slug:
        group.slug = _free_group_slug(group)
    _check(group)
    group.save()
    if members is not None:
        group.members.set(members)
    record(group, "angelegt" if is_new else "geändert", by=by)
    return group


@transaction.atomic
def save_meeting(
    meeting: RegularMeeting, *, by: Person | None, attending: Iterable[Actor] | None = None
) -> RegularMeeting:
    """Plan a meeting, or write down its agenda, minutes and decisions."""
    is_new = meeting.pk is None
    meeting.neighbourhood = meeting.group.neighbourhood
    meeting.minutes = sanitise(meeting.minutes)
    meeting.updated_at = dates.now()
    _check(meeting)
    meeting.save()
    if attending is not None:
        meeting.attending.set(attending)
    record(meeting, "angelegt" if is_new else "geändert", by=by)
    return meeting


@transaction.atomic
def hold_meeting(meeting: RegularMeeting, *, by: Person | None) -> RegularMeeting:
    """Write down that it took place."""
    if meeting.starts_at > dates.now():
        raise DomainError("Diese Sitzung liegt noch in der Zukunft. Bitte bestätigen Sie sie, wenn sie war.")
    move(meeting, MEETING, "hold", by=by)
    return meeting


@transaction.atomic
def cancel_meeting(meeting: RegularMeeting, *, by: Person | None, reason: str = "") -> RegularMeeting:
    """It does not take place; it stays in the list, so that nobody waits."""
    move(meeting, MEETING, "cancel", by=by, note=reason)
    return meeting


@transaction.atomic
def plan_again(meeting: RegularMeeting, *, by: Person | None) -> RegularMeeting:
    """Take back that it was held or cancelled."""
    move(meeting, MEETING, "plan_again", by=by)
    return meeting


def _check(subject: Any) -> None:
    """Constraints and validators as one sentence at the right field."""
    try:
        subject.full_clean()
    except ValidationError as error:
        field, sentences = next(iter(error.message_dict.items()))
        raise DomainError(sentences[0], field=None if field == "__all__" else field) from error


def _free_group_slug(group: WorkingGroup) -> str:
    wish = slug_of(group.name)
    taken = set(WorkingGroup.objects.filter(neighbourhood=group.neighbourhood).values_list("slug", flat=True))
    return next(
        slug for n in range(1, len(taken) + 2) if (slug := wish if n == 1 else f"{wish}-{n}") not in taken
    )
