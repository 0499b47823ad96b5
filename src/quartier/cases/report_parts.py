"""What cases tell in a report: how many came by which way, and what people cared about."""

from collections import Counter

from ..kernel import words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.figures import figures
from ..sockets.sections import Chart, Contribution, Item, Section, sections
from .models import Case
from .queries import received_in
from .states import OPEN, CaseState

PACE = ("cases_in_time", "case_answer_days", "case_answer_days_90")
WAYS = {
    "phone": "am Telefon", "walk_in": "persönlich im Büro", "web": "über die Website", "mail": "per E-Mail",
    "letter": "per Brief", "walk": "bei Rundgängen", "event": "bei Veranstaltungen", "postcard": "auf Postkarten",
    "council": "über den Stadtbezirksbeirat", "office_hour": "in der Sprechstunde",
    "other_system": "aus anderen Systemen der Stadt",
}  # fmt: skip


def tell_office(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The office as the first point of contact, in numbers. No subject is told: cases are private."""
    cases = list(received_in(neighbourhood, period))
    if not cases:
        return None
    channels = Counter(case.channel for case in cases)
    ways = words.listing([f"{number} {WAYS[channel]}" for channel, number in channels.most_common()])
    children = (Item(f"Wege: {ways}"), *_results(cases), *_pace(neighbourhood, period))
    return Contribution(
        items=(Item(f"{words.count(len(cases), 'Anliegen', 'Anliegen')} aus dem Quartier", children),),
        figures=("cases", "cases_answered", "cases_in_time", "case_answer_days", "case_answer_days_90"),
        blocks=(_chart(cases, period),),
        notes=(f"Anliegen: {len(cases)} Eingänge zwischen {words.short_day(period.first)} und "
               f"{words.short_day(period.last)}, alle Wege zusammen.",),
    )  # fmt: skip


def _results(cases: list[Case]) -> tuple[Item, ...]:
    states = Counter(case.state for case in cases)
    done, impossible = states[CaseState.DONE], states[CaseState.NOT_POSSIBLE]
    open_ones = sum(number for state, number in states.items() if state in OPEN)
    parts = [text for number, text in (
        (done, f"{done} erledigt"), (open_ones, f"{open_ones} noch in Arbeit"),
        (impossible, f"{impossible} nicht möglich, mit Begründung"),
    ) if number]  # fmt: skip
    return (Item("Ergebnis: " + words.listing(parts)),) if parts else ()


def _pace(neighbourhood: Neighbourhood, period: Period) -> tuple[Item, ...]:
    """How fast the office answered, as the figures count it; each of them opens its list."""
    told = {key: figures[key].value(neighbourhood, period) for key in PACE}
    if not figures["cases_answered"].value(neighbourhood, period):
        return ()
    share, middle, most = (round(told[key]) for key in PACE)
    return (
        Item(
            f"Tempo: {share} % wie zugesagt beantwortet; zur Hälfte nach höchstens {_days(middle)}, "
            f"9 von 10 nach höchstens {_days(most)}"
        ),
    )


def _days(number: int) -> str:
    return words.count(number, "Tag", "Tagen")


def _chart(cases: list[Case], period: Period) -> Chart:
    kinds = Counter(str(case.get_kind_display()) for case in cases).most_common()
    told = words.listing([f"{label} {number}" for label, number in kinds])
    return Chart(
        kind="bar",
        title="Anliegen nach Art",
        labels=tuple(label for label, _number in kinds),
        values=tuple(float(number) for _label, number in kinds),
        alt=f"Balkendiagramm der {len(cases)} Anliegen {period}: {told}.",
    )


def plug_in() -> None:
    sections.register(Section("cases_office", "retrospect", "office", tell_office, order=30))
