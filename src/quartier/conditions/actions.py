"""What is done with conditions; nothing else writes them."""

from collections.abc import Mapping
from datetime import date

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..places.models import Neighbourhood
from ..publishing.actions import publish, save_publishable, withdraw
from ..publishing.models import Notice
from ..publishing.states import PublicationState
from .enums import Protection
from .models import Condition
from .queries import reach_of
from .states import DRAFT, FORCE, IN_FORCE

EARLIEST, LATEST = 1990, 2100


@transaction.atomic
def save_condition(condition: Condition, *, by: Person | None) -> Condition:
    """Create a draft or change one. What is switched on keeps its rules; see `reword_condition`."""
    is_new = condition.pk is None
    if not is_new and lock(condition).state != DRAFT:
        raise DomainError(
            "Diese Rahmenbedingung ist schon eingeschaltet. Ihre Regeln bleiben, wie sie sind: "
            "Beenden Sie sie und legen Sie eine neue an."
        )
    _check(condition)
    condition.updated_at = dates.now()
    condition.full_clean()
    condition.save()
    record(condition, "angelegt" if is_new else "geändert", by=by)
    return condition


@transaction.atomic
def switch_on(condition: Condition, *, by: Person | None) -> Condition:
    """Let it act from its first day on, or from now when that day has begun; its banner appears with it.

    Nothing is written to dates and hours: they ask which conditions hold.
    """
    condition = lock(condition)
    step = FORCE.step("switch_on", condition.state)
    if condition.ends_on is not None and condition.ends_on < dates.today():
        raise DomainError("Das Ende ist schon vorbei. Bitte wählen Sie einen späteren Tag.", field="ends_on")
    condition.switched_on_at = condition.updated_at = dates.now()
    move(condition, FORCE, step.name, by=by)
    for neighbourhood in _quarters_of(condition):
        condition.notices.add(_announce(condition, neighbourhood, by))
    return condition


@transaction.atomic
def set_end(condition: Condition, *, ends_on: date | None, by: Person | None) -> Condition:
    """Another last day: earlier, later, or open. What was in force until today stays true."""
    condition = lock(condition)
    _demand_running(condition)
    if ends_on is not None:
        _check_year(ends_on, "ends_on")
        if ends_on < max(condition.begins_on, dates.today()):
            raise DomainError(
                "Der neue letzte Tag liegt in der Vergangenheit oder vor dem Beginn. "
                "Soll die Rahmenbedingung ab sofort nicht mehr gelten, heben Sie sie auf.",
                field="ends_on",
            )
    if ends_on == condition.ends_on:
        return condition
    condition.ends_on, condition.updated_at = ends_on, dates.now()
    condition.full_clean()
    condition.save()
    record(condition, "Ende geändert", by=by)
    for notice in _banners(condition):
        publish(notice, by=by, at=notice.publish_at, until=condition.ends_at)
    return condition


@transaction.atomic
def reword_condition(
    condition: Condition,
    *,
    title: str,
    text: str,
    translations: Mapping[str, Mapping[str, str]],
    by: Person | None,
) -> Condition:
    """Say the same rules in better words, at the condition and on its banner."""
    condition = lock(condition)
    _demand_running(condition)
    condition.title, condition.text = title.strip(), text.strip()
    condition.translations = {code: dict(texts) for code, texts in translations.items()}
    condition.updated_at = dates.now()
    condition.full_clean()
    condition.save()
    record(condition, "Text geändert", by=by)
    for notice in _banners(condition):
        _word(notice, condition)
        save_publishable(notice, by=by)
    return condition


@transaction.atomic
def lift_condition(condition: Condition, *, by: Person | None, reason: str = "") -> Condition:
    """It ends at this moment; one that had not begun never acts. Nothing has to be undone."""
    condition = lock(condition)
    step = FORCE.step("lift", condition.state)
    _demand_running(condition)
    condition.lifted_at = condition.updated_at = dates.now()
    move(condition, FORCE, step.name, by=by, note=reason.strip())
    for notice in _banners(condition):
        withdraw(notice, by=by, reason="Rahmenbedingung aufgehoben")
    return condition


@transaction.atomic
def discard_condition(condition: Condition, *, by: Person | None) -> None:
    """Throw a draft away. What was switched on stays in the list for ever."""
    condition = lock(condition)
    if condition.state != DRAFT:
        raise DomainError("Nur ein Entwurf lässt sich verwerfen. Was eingeschaltet war, bleibt nachlesbar.")
    record(condition, "verworfen", by=by)
    condition.delete()


def _check(condition: Condition) -> None:
    """It has an order in time, and a rule at all."""
    _check_year(condition.begins_on, "begins_on")
    if condition.ends_on is not None:
        _check_year(condition.ends_on, "ends_on")
        if condition.ends_on < condition.begins_on:
            raise DomainError(
                "Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.", field="ends_on"
            )
    if condition.largest_group is not None and condition.largest_group < 1:
        raise DomainError("Eine Gruppe hat mindestens eine Person.", field="largest_group")
    switches = ("outdoors_only", "no_walks", "no_office_hours", "no_walk_in")
    if not (
        condition.largest_group
        or condition.protection != Protection.NONE
        or any(getattr(condition, name) for name in switches)
    ):
        raise DomainError(
            "Bitte wählen Sie mindestens eine Regel, zum Beispiel eine größte Gruppe oder „nur im Freien“."
        )


def _check_year(day: date, field: str) -> None:
    if not EARLIEST <= day.year <= LATEST:
        raise DomainError(f"Bitte prüfen Sie das Jahr: {day.year}?", field=field)


def _demand_running(condition: Condition) -> None:
    if condition.state != IN_FORCE:
        raise DomainError(f"Diese Rahmenbedingung ist {FORCE.staff_label(condition.state)}.")
    if condition.ends_at is not None and condition.ends_at <= dates.now():
        raise DomainError("Diese Rahmenbedingung ist schon beendet. Bei Bedarf legen Sie eine neue an.")


def _quarters_of(condition: Condition) -> list[Neighbourhood]:
    if condition.neighbourhood is not None:
        return [condition.neighbourhood]
    return list(Neighbourhood.objects.order_by("pk"))


def _banners(condition: Condition) -> list[Notice]:
    """Its notices as far as they still stand; one that was withdrawn by hand stays withdrawn."""
    return list(condition.notices.filter(state=PublicationState.PUBLISHED))


def _announce(condition: Condition, neighbourhood: Neighbourhood, by: Person | None) -> Notice:
    notice = Notice(neighbourhood=neighbourhood, reach=reach_of(condition), is_banner=True)
    _word(notice, condition)
    save_publishable(notice, by=by)
    return publish(notice, by=by, at=condition.begins_at, until=condition.ends_at)


def _word(notice: Notice, condition: Condition) -> None:
    notice.title, notice.text = condition.title, condition.text
    notice.translations = {code: dict(texts) for code, texts in condition.translations.items()}
