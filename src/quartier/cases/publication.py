"""The verbs of cases in public: a draft in the office's words, and its release."""

import re
import textwrap
from contextlib import suppress
from datetime import datetime

from django.db import transaction

from ..accounts.models import Person
from ..files.actions import add_picture, delete_picture
from ..kernel.errors import DomainError
from ..publishing.actions import publish, save_publishable
from .enums import MessageKind
from .models import Case, PublicCase
from .personal_hints import Hint, personal_hints
from .states import WITHDRAWN

DRAFT_LENGTH = 600
_HOUSE_NUMBER = re.compile(r"(?<=[a-zäöüß.])\s+\d{1,3}\s?[a-z]?(?=$|[\s,;)])")


def draft_of(case: Case) -> PublicCase:
    """An unsaved draft, prefilled from the case: to be rewritten, not to be published as it is."""
    outcome = case.messages.filter(kind=MessageKind.OUTCOME).last()
    return PublicCase(
        neighbourhood=case.neighbourhood,
        case=case,
        title=textwrap.shorten(case.subject, 100, placeholder=" …"),
        text=textwrap.shorten(case.description, DRAFT_LENGTH, placeholder=" …"),
        outcome=textwrap.shorten(outcome.text, DRAFT_LENGTH, placeholder=" …") if outcome else "",
        topic=case.topic,
        place_text=place_without_number(case),
    )


def place_without_number(case: Case) -> str:
    """Where it is about, without the house number."""
    return _HOUSE_NUMBER.sub("", case.place_text)[:120].strip(" ,")


def hints_in(public: PublicCase) -> list[Hint]:
    """What in any of its texts, in any language, may point to a person."""
    own = [getattr(public, name) for name in PublicCase.translated_fields]
    other = [text for texts in public.translations.values() for text in texts.values()]
    return personal_hints("\n".join([*own, *other]), [public.case.reporter_name])


@transaction.atomic
def save_public_case(public: PublicCase, *, by: Person | None, is_checked: bool = False) -> PublicCase:
    """Keep the draft, or change what is public already: then what seems personal has to be checked."""
    if public.pk is None and PublicCase.objects.filter(case=public.case).exists():
        raise DomainError(
            "Zu diesem Anliegen gibt es schon einen öffentlichen Text. Bitte ändern Sie diesen."
        )
    if public.is_public:
        _demand_check(public, is_checked)
    return _with_picture(save_publishable(public, by=by), by)


@transaction.atomic
def release_case(
    public: PublicCase,
    *,
    by: Person | None,
    is_checked: bool = False,
    at: datetime | None = None,
    until: datetime | None = None,
) -> PublicCase:
    """Put it on the website. `is_checked`: somebody read what seems to point to a person and says it does not."""
    if public.case.state == WITHDRAWN:
        raise DomainError("Das Anliegen wurde zurückgezogen. Es wird deshalb nicht veröffentlicht.")
    _demand_check(public, is_checked)
    return publish(_with_picture(public, by), by=by, at=at, until=until)


def _with_picture(public: PublicCase, by: Person | None) -> PublicCase:
    """Bring the public copy of the picture in step with the switch."""
    private, there = public.case.picture, public.released
    if public.shows_picture and private is not None and there is None:
        with private.file.open() as file:
            public.released = add_picture(
                public.neighbourhood, file, alt=f"Bild zum Anliegen: {public.title}", by=by
            )
        public.save(update_fields=["released"])
    elif there is not None and not public.shows_picture:
        forget_released_picture(public, by=by)
    return public


def forget_released_picture(public: PublicCase, *, by: Person | None) -> None:
    """Take the public copy back; where the office shows the same picture elsewhere, on purpose, it stays there."""
    there = public.released
    public.released = None
    public.save(update_fields=["released"])
    if there is not None:
        with suppress(DomainError):
            delete_picture(there, by=by)


def _demand_check(public: PublicCase, is_checked: bool) -> None:
    demand_check(hints_in(public), is_checked)


def demand_check(hints: list[Hint], is_checked: bool) -> None:
    """What seems to point to a person goes on only after somebody looked at it."""
    if hints and not is_checked:
        named = ", ".join(str(hint) for hint in hints[:5])
        raise DomainError(
            f"Der Text scheint auf eine Person hinzuweisen ({named}). Bitte streichen Sie das, oder setzen Sie das "
            "Häkchen, wenn es keine Person betrifft.",
            field="is_checked",
        )
