"""The inbox: its views, how it is narrowed and sorted, and how much stands in each view."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from urllib.parse import parse_qsl, urlencode

from django.db import models
from django.db.models import Count, Q

from ..accounts.models import Person
from ..kernel import dates
from ..kernel.codes import read_code
from ..places.models import Neighbourhood
from .enums import CaseKind, Channel, Topic
from .models import Case, SavedFilter
from .queries import overdue
from .states import CLOSED, FORWARDED, IN_CLARIFICATION, NEW, OPEN

MINE, NOBODY = "mir", "niemand"
FIRST_VIEW = "offen"
# Views that nobody works through day by day.
SELDOM = ("neu", "abgeschlossen", "alle")
SORTS = {
    "": "was zuerst dran ist",
    "neueste": "neueste zuerst",
    "aelteste": "älteste zuerst",
    "frist": "nach dem zugesagten Tag",
}
_ORDERS = {
    "": ("-waits_for_us", "answer_due_on", "received_at", "pk"),
    "neueste": ("-received_at", "-pk"),
    "aelteste": ("received_at", "pk"),
    "frist": ("answer_due_on", "received_at", "pk"),
}


def views(person: Person) -> dict[str, tuple[str, Q]]:
    """The built-in views by key: label and condition."""
    today = dates.today()
    return {
        "offen": ("Offen", Q(state__in=OPEN)),
        "neu": ("Neu", Q(state=NEW)),
        "wartet": ("Wir sind dran", Q(state__in=OPEN, waits_for_us=True)),
        "andere": ("Bei anderen", Q(state__in=(FORWARDED, IN_CLARIFICATION), waits_for_us=False)),
        "ueberfaellig": ("Überfällig", overdue(today)),
        "wiedervorlage": ("Wiedervorlage", Q(state__in=OPEN, follow_up_on__lte=today)),
        "meine": ("Meine", Q(state__in=OPEN, assignee=person)),
        "abgeschlossen": ("Abgeschlossen", Q(state__in=CLOSED)),
        "alle": ("Alle", Q()),
    }


@dataclass(frozen=True)
class Search:
    """What of the inbox somebody wants to see, by the names of the address; what is unknown counts as not said."""

    stand: str = ""
    art: str = ""
    weg: str = ""
    thema: str = ""
    wer: str = ""
    q: str = ""
    sort: str = ""

    @classmethod
    def read(cls, said: Mapping[str, str]) -> "Search":
        """From an address or a form."""
        known = {
            "art": CaseKind.values,
            "weg": Channel.values,
            "thema": Topic.values,
            "sort": SORTS,
        }
        values = {
            own.name: str(said.get(own.name, "")).replace("\x00", "").strip()[:80] for own in fields(cls)
        }
        for name, possible in known.items():
            if values[name] not in possible:
                values[name] = ""
        return cls(**values)

    @classmethod
    def of_query(cls, query: str) -> "Search":
        """From the kept query of a saved filter."""
        return cls.read(dict(parse_qsl(query)))

    @property
    def query(self) -> str:
        """The same as the query of an address; only what was said."""
        return urlencode({own.name: value for own in fields(self) if (value := getattr(self, own.name))})

    @property
    def is_narrowed(self) -> bool:
        return any((self.art, self.weg, self.thema, self.wer, self.q, self.sort))

    def view(self, person: Person) -> str:
        return self.stand if self.stand in views(person) else FIRST_VIEW

    def condition(self, person: Person) -> Q:
        """All of it together."""
        wanted = views(person)[self.view(person)][1] & _said(
            kind=self.art, channel=self.weg, topic=self.thema
        )
        if self.wer == MINE:
            wanted &= Q(assignee=person)
        elif self.wer == NOBODY:
            wanted &= Q(assignee__isnull=True)
        elif self.wer.isdecimal() and len(self.wer) < 10:
            wanted &= Q(assignee_id=int(self.wer))
        if self.q:
            wanted &= (
                Q(subject__icontains=self.q) | Q(description__icontains=self.q) | Q(place_text__icontains=self.q)
                | Q(reporter_name__icontains=self.q) | Q(code=read_code(self.q[:40]))
            )  # fmt: skip
        return wanted

    def order(self, person: Person) -> tuple[str, ...]:
        """What is closed stands in the order of its coming, unless another order is asked for."""
        if not self.sort and self.view(person) in {"abgeschlossen", "alle"}:
            return _ORDERS["neueste"]
        return _ORDERS[self.sort]


def _said(**values: str) -> Q:
    return Q(**{name: value for name, value in values.items() if value})


def cases_in_inbox(neighbourhood: Neighbourhood, person: Person, search: Search) -> models.QuerySet[Case]:
    """The cases somebody wants to see."""
    cases = Case.objects.filter(search.condition(person), neighbourhood=neighbourhood)
    return cases.select_related("assignee").order_by(*search.order(person))


def inbox_counts(
    neighbourhood: Neighbourhood, person: Person, saved: list[SavedFilter]
) -> tuple[dict[str, int], dict[int, int]]:
    """How many cases stand in each view, and in each saved filter by its number; in one query."""
    wanted = {f"view_{key}": condition for key, (_label, condition) in views(person).items()}
    wanted |= {f"saved_{one.pk}": Search.of_query(one.query).condition(person) for one in saved}
    found = (
        Case.objects.filter(neighbourhood=neighbourhood)
        .order_by()
        .aggregate(
            **{
                name: Count("pk", filter=condition) if condition else Count("pk")
                for name, condition in wanted.items()
            }
        )
    )
    by_view = {key: found[f"view_{key}"] for key in views(person)}
    return by_view, {one.pk: found[f"saved_{one.pk}"] for one in saved}


def saved_filters(neighbourhood: Neighbourhood, person: Person) -> list[SavedFilter]:
    """The person's own ones in this quarter, by name."""
    return list(SavedFilter.objects.filter(neighbourhood=neighbourhood, person=person))
