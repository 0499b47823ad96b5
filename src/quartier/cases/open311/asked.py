"""What a call asks for, read carefully: an empty parameter is one that was not given."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _

from ...kernel import dates
from ..actions import Report
from ..enums import CaseKind, Channel, Topic
from .errors import Open311Error

SPAN = timedelta(days=90)
DAY_LENGTH = len("2021-04-15")
LONGEST_DESCRIPTION = 4000
MOST_NUMBERS = 200
MOST = 1000
USUAL_PAGE = 100
LAST_PAGE = 100_000


def value_of(asked: QueryDict, name: str) -> str:
    return "".join(c for c in asked.get(name, "") if c.isprintable() or c in "\n\r\t").strip()


def list_of(asked: QueryDict, name: str) -> list[str]:
    return [part.strip() for part in value_of(asked, name).split(",") if part.strip()][:MOST_NUMBERS]


def topic_of(code: str) -> Topic:
    if code not in Topic.values:
        raise Open311Error(404, _("Diesen Dienst (service_code) gibt es hier nicht."))
    return Topic(code)


@dataclass(frozen=True)
class Wanted:
    """What of the released cases is asked for. Numbers given override everything else.

    `page` counts from 1; without pages it is the first thousand.
    """

    numbers: list[int] | None
    topics: list[str]
    is_open: bool | None
    first: datetime
    last: datetime
    page: int = 1
    page_size: int = MOST

    @property
    def cut(self) -> slice:
        """The page as a part of the list."""
        begins = (self.page - 1) * self.page_size
        return slice(begins, begins + self.page_size)


def read_wanted(asked: QueryDict) -> Wanted:
    numbers = list_of(asked, "service_request_id")
    now = dates.now()
    if numbers:
        known = [int(number) for number in numbers if number.isdecimal() and len(number) < 10]
        return Wanted(known, [], None, now - SPAN, now)
    first, last = _moment(asked, "start_date"), _moment(asked, "end_date", ends=True)
    if first is None:
        first = (last or now) - SPAN
    if last is None:
        last = min(first + SPAN, now) if first <= now else first
    if last < first:
        raise Open311Error(400, _("end_date liegt vor start_date."))
    ends_with_its_day = len(value_of(asked, "end_date")) == DAY_LENGTH
    if last - first > SPAN + timedelta(days=ends_with_its_day):
        raise Open311Error(400, _("Zwischen start_date und end_date dürfen höchstens 90 Tage liegen."))
    page, size = _count(asked, "page", LAST_PAGE), _count(asked, "page_size", MOST)
    if size is None:
        size = MOST if page is None else USUAL_PAGE
    return Wanted(
        None, list_of(asked, "service_code"), _is_open(list_of(asked, "status")), first, last,
        page=page or 1, page_size=size,
    )  # fmt: skip


def _count(asked: QueryDict, name: str, most: int) -> int | None:
    """A whole number from 1 to `most`; None when it was not given."""
    typed = value_of(asked, name)
    if not typed:
        return None
    if typed.isascii() and typed.isdecimal() and len(typed) < 10 and 1 <= int(typed) <= most:
        return int(typed)
    raise Open311Error(
        400, _("%(name)s ist eine ganze Zahl von 1 bis %(most)s.") % {"name": name, "most": most}
    )


def _is_open(states: list[str]) -> bool | None:
    if set(states) - {"open", "closed"}:
        raise Open311Error(400, _("status kennt nur open und closed."))
    return None if len(set(states)) != 1 else states[0] == "open"


def _moment(asked: QueryDict, name: str, *, ends: bool = False) -> datetime | None:
    """A W3C date and time; without an offset it is ours. A plus sign that was not escaped arrives as a blank."""
    typed = value_of(asked, name)
    if not typed:
        return None
    try:
        found = parse_datetime(typed.replace(" ", "+") if "T" in typed else typed)
        day = parse_date(typed) if len(typed) == DAY_LENGTH else None
        if day is not None:
            return dates.at(day, time.max if ends else time.min)
        if found is not None:
            return found if found.tzinfo else found.replace(tzinfo=dates.LOCAL)
    except (ValueError, OverflowError):
        pass
    raise Open311Error(400, _("%(name)s ist kein Zeitpunkt wie 2021-04-15T09:00:00+02:00.") % {"name": name})


def read_report(posted: QueryDict) -> Report:
    """A new case. Everything that is wrong is said at once."""
    code = value_of(posted, "service_code")
    if not code:
        raise Open311Error(400, _("Bitte geben Sie service_code an."))
    topic = topic_of(code)
    wrong: list[str] = []
    latitude, longitude = _point(posted, wrong)
    address = value_of(posted, "address_string") or value_of(posted, "address_id")
    if latitude is None and not address and not wrong:
        wrong.append(_("Bitte geben Sie einen Ort an: lat und long, address_string oder address_id."))
    description = value_of(posted, "description")
    if len(description) > LONGEST_DESCRIPTION:
        wrong.append(_("description hat höchstens 4000 Zeichen."))
    email = value_of(posted, "email")
    if email and not _is_email(email):
        wrong.append(_("email ist keine E-Mail-Adresse."))
    kind = value_of(posted, "attribute[kind]") or CaseKind.NOTICE
    if kind not in CaseKind.values:
        wrong.append(_("attribute[kind] hat keinen der Werte der Dienstbeschreibung."))
    media = value_of(posted, "media_url")
    if media and not media.startswith(("https://", "http://")):
        wrong.append(_("media_url ist keine Adresse im Netz."))
    if wrong:
        raise Open311Error(400, *wrong)
    name = " ".join(filter(None, (value_of(posted, "first_name"), value_of(posted, "last_name"))))
    return Report(
        description=_told(description or str(topic.label), media), kind=kind, channel=Channel.OTHER_SYSTEM,
        place_text=address, latitude=latitude, longitude=longitude, topic=topic, name=name,
        phone=value_of(posted, "phone"), email=email,
    )  # fmt: skip


def _told(description: str, media: str) -> str:
    """A picture elsewhere is not fetched (nobody may make us call addresses); the team sees where it is."""
    return f"{description}\n\nBild: {media[:500]}" if media else description


def _point(posted: QueryDict, wrong: list[str]) -> tuple[Decimal | None, Decimal | None]:
    typed = value_of(posted, "lat"), value_of(posted, "long")
    if not any(typed):
        return None, None
    try:
        latitude, longitude = (round(Decimal(part), 6) for part in typed)
        if abs(latitude) <= 90 and abs(longitude) <= 180:
            return latitude, longitude
    except (InvalidOperation, ValueError):
        pass
    wrong.append(_("lat und long gehören zusammen und sind Grad wie 51.82 und 12.24."))
    return None, None


def _is_email(typed: str) -> bool:
    try:
        validate_email(typed)
    except ValidationError:
        return False
    return True


def sentences(error: ValidationError) -> list[str]:
    """What the tables refused, field by field."""
    told: dict[str, Any] = error.message_dict
    return [f"{name}: {sentence}" for name, found in told.items() for sentence in found]
