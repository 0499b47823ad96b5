"""What cases plug into the sockets. They are private; what of them is released: `public_plugs`."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse

from ..accounts.models import Person
from ..kernel import dates, words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.duties import Duty, duties
from ..sockets.incoming import receivers
from ..sockets.messages import MessageKind, messages
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.week import WeekPart, week_parts
from ..sockets.work import WorkProposal, WorkSource, work
from . import conversion_plugs, figures, mails, public_plugs, rating_plugs  # noqa: F401  (these plug in by themselves)
from .drafts import sweep
from .forwarding import remind_and_give_up
from .incoming import RECEIVER
from .models import Case
from .queries import urgent_cases, words_spoken
from .report_parts import plug_in
from .retention import forget_people
from .states import FORWARDED
from .weekly import week_lines

MINUTES_PER_ANSWER = 15  # what is offered; whoever takes the entry over can change it


def desk_url(case: Case) -> str:
    return reverse("cases:detail", args=[case.pk])


def work_proposals(
    neighbourhood: Neighbourhood, person: Person, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each word a person said to somebody offers a quarter of an hour."""
    for message in words_spoken(neighbourhood, person, Period(first, last)):
        yield WorkProposal(
            source=f"case-message:{message.pk}",
            day=dates.local(message.at).date(),
            minutes=MINUTES_PER_ANSWER,
            text=f"Anliegen: {message.case.subject}",
            area="office",
            project_id=message.case.project_id,
            url=desk_url(message.case),
        )


def tile(neighbourhood: Neighbourhood, person: Person) -> TileContent:
    """What is overdue, to be looked at again, or new."""
    found, count = urgent_cases(neighbourhood)
    return TileContent(
        lines=tuple(_line(case) for case in found),
        count=count,
        empty="Kein Anliegen wartet. Schön.",
        more_url=reverse("cases:inbox"),
    )


def _line(case: Case) -> TileLine:
    today = dates.today()
    if case.is_overdue:
        note = f"Antwort war am {words.short_day(case.answer_due_on)} zugesagt"
    elif case.follow_up_on and case.follow_up_on <= today:
        note = "Wiedervorlage " + (
            "heute" if case.follow_up_on == today else f"vom {words.short_day(case.follow_up_on)}"
        )
    elif case.state == FORWARDED and case.waits_for_us:
        note = "keine Antwort auf die Weitergabe"
    elif case.answered_at is None and case.answer_due_on == today:
        note = "Antwort heute zugesagt"
    elif case.answered_at is None:
        note = f"neu, Antwort bis {words.short_day(case.answer_due_on)}"
    else:
        note = "neue Rückmeldung"
    is_silent = case.state == FORWARDED and case.waits_for_us
    is_urgent = is_silent or case.is_overdue or (case.answered_at is None and case.answer_due_on <= today)
    return TileLine(case.subject, desk_url(case), note, is_urgent)


tiles.register(Tile("cases", "Anliegen", "inbox", "cases.view_case", tile, order=10))
week_parts.register(WeekPart("cases", "Anliegen", "cases.view_case", week_lines, order=10))
duties.register(Duty("cases.forwardings", "An Weitergaben erinnern", timedelta(hours=1), remind_and_give_up))
duties.register(
    Duty("cases.forget", "Angaben zu alten Anliegen löschen", timedelta(hours=12), forget_people, order=80)
)
duties.register(
    Duty(
        "cases.sweep_drafts", "Bilder nicht abgesandter Anliegen löschen", timedelta(hours=6), sweep, order=80
    )
)
receivers.register(RECEIVER)
work.register(WorkSource("cases", "Beantwortete Anliegen", work_proposals, order=20))
for _key, _label, _specimen in mails.SPECIMENS:
    messages.register(MessageKind(_key, _label, _specimen))
plug_in()
