"""The mail on Monday morning: what is due, what happens, what waits; without a resident's name.

It goes to whoever coordinates a quarter today and did not switch it off in „Mein Konto“.
"""

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from ..accounts.models import Person
from ..accounts.queries import current_members
from ..accounts.roles import Role
from ..kernel import dates
from ..kernel.dates import Period
from ..outbox.actions import post_mail
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.calendar import items_between
from ..sockets.messages import Message
from ..sockets.tiles import tiles
from ..sockets.week import WeekLine, week_parts
from ..ui.templatetags.ui import clock, day_short

KIND = "desk.week"
MONDAY, TUESDAY = 0, 1
BEGINS_AT_HOUR = 7


def post_week_mails() -> int:
    """Write this week's mails that are not written yet; after a breakdown on Monday, still on Tuesday."""
    now = dates.local(dates.now())
    if now.weekday() > TUESDAY or (now.weekday() == MONDAY and now.hour < BEGINS_AT_HOUR):
        return 0
    week = Period.week_of(now.date())
    return sum(
        _post(neighbourhood, person, week)
        for neighbourhood in Neighbourhood.objects.all()
        for person in current_members(neighbourhood, Role.COORDINATOR)
        if person.wants_week_mail
    )


@transaction.atomic
def _post(neighbourhood: Neighbourhood, person: Person, week: Period) -> int:
    key = f"week:{week.first}:{neighbourhood.pk}:{person.pk}"
    if Mail.objects.filter(key=key).exists():
        return 0
    message = week_message(neighbourhood, person, week)
    if message is None:
        return 0
    post_mail(message, neighbourhood=neighbourhood, to=person.email, kind=KIND, key=key)
    return 1


def week_message(neighbourhood: Neighbourhood, person: Person, week: Period) -> Message | None:
    """The mail of one person, or None in a week in which nothing waits."""
    with translation.override("de"):  # the language of the desk, whatever the worker did before
        blocks = [block for block in _blocks(neighbourhood, person, week) if block]
        return _letter(neighbourhood, str(person), week, blocks) if blocks else None


def _blocks(neighbourhood: Neighbourhood, person: Person, week: Period) -> Iterator[str]:
    for part in week_parts:
        if person.has_perm(part.permission, neighbourhood):
            yield _block(neighbourhood, str(part.title), part.lines(neighbourhood, person, week))
    yield _block(neighbourhood, "Im Kalender", _calendar(neighbourhood, week))
    yield _block(neighbourhood, "Außerdem wartet", _waiting(neighbourhood, person))


def _block(neighbourhood: Neighbourhood, title: str, lines: Iterable[WeekLine]) -> str:
    told = [
        f"- {line.text}" + (f"\n  {address}" if (address := _address(neighbourhood, line)) else "")
        for line in lines
    ]
    return "\n".join([title.upper(), *told]) if told else ""


def _address(neighbourhood: Neighbourhood, line: WeekLine) -> str:
    return neighbourhood.whole_address(line.url) if line.url else ""


def _calendar(neighbourhood: Neighbourhood, week: Period) -> Iterator[WeekLine]:
    for item in items_between(neighbourhood, week.begins_at, week.ends_at, is_staff=True):
        begins = dates.local(item.starts_at)
        cancelled = " (fällt aus)" if item.is_cancelled else ""
        yield WeekLine(f"{day_short(begins)}, {clock(begins)}: {item.title}{cancelled}")


def _waiting(neighbourhood: Neighbourhood, person: Person) -> Iterator[WeekLine]:
    """How much waits in each tile of „Heute“; what a part told line by line is not counted again."""
    told = {part.key for part in week_parts}
    for tile in tiles:
        if tile.key in told or not person.has_perm(tile.permission, neighbourhood):
            continue
        content = tile.content(neighbourhood, person)
        if content.count:
            yield WeekLine(f"{tile.title} ({content.count})", content.more_url)


def _letter(neighbourhood: Neighbourhood, name: str, week: Period, blocks: list[str]) -> Message:
    span = f"{week.first:%d.%m.} bis {week.last:%d.%m.%Y}"
    today = neighbourhood.whole_address(reverse("desk:today"))
    return Message(
        f"Ihre Woche im Quartier, {span}",
        "\n\n".join(
            [
                f"Guten Morgen, {name},",
                f"das steht vom {span} im Quartier {neighbourhood} an.",
                *blocks,
                f"Alles auf einen Blick: {today}" if today else "Alles auf einen Blick steht unter „Heute“.",
                "Sie möchten diese Mail nicht mehr? Schalten Sie sie am Schreibtisch unter „Mein Konto“ ab.",
            ]
        ),
    )


def specimen() -> Message:
    """The mail with invented facts, for the list of mails."""
    quarter = Neighbourhood(name="Am Leipziger Tor", hosts=["quartier.example.org"])
    case = WeekLine("Hinweis: überfällig, zugesagt war der 12.04.2021", "/buero/anliegen/12/")
    blocks = [_block(quarter, "Anliegen", iter([case]))]
    return _letter(quarter, "Kim Beispiel", Period.week_of(dates.today()), blocks)
