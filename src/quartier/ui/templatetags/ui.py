"""Tags and filters every template has: components, icons, texts in their language, German dates and sums."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.template.base import Parser, Token, token_kwargs
from django.template.loader import get_template
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, get_language_bidi, gettext, pgettext

from quartier.kernel import dates, money

register = template.Library()

ICONS = Path(__file__).resolve().parent.parent / "static/vendor/lucide"

# What a thing means, and how it is drawn.
ICON_OF = {
    "actor": "handshake",
    "aim": "flag",
    "case": "inbox",
    "danger": "circle-alert",
    "delete": "trash-2",
    "door": "door-open",
    "edit": "pencil",
    "event": "calendar",
    "home": "house",
    "next": "chevron-right",
    "notice": "megaphone",
    "news": "newspaper",
    "office": "store",
    "page": "file-text",
    "people": "users",
    "picture": "image",
    "place": "map-pin",
    "previous": "chevron-left",
    "project": "sprout",
    "report": "chart-column",
    "success": "circle-check",
    "today": "sun",
    "walk": "footprints",
    "warning": "triangle-alert",
    "work": "clock",
}
TURNING = {
    "arrow-left",
    "arrow-right",
    "arrow-up-right",
    "chevron-left",
    "chevron-right",
    "log-in",
    "log-out",
    "send",
}


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    path = ICONS / f"{name}.svg"
    if not re.fullmatch(r"[a-z0-9-]+", name) or not path.exists():
        return ""
    return path.read_text().strip()


@register.simple_tag
@lru_cache(maxsize=512)
def icon(name: str, extra: str = "") -> SafeString:
    """`{% icon "calendar" %}`: one drawing of the set, hidden from screen readers."""
    name = ICON_OF.get(name, name)
    turn = "icon-turn" if name in TURNING else ""
    classes = " ".join(filter(None, ["icon", turn, extra]))
    return format_html(
        '<svg class="{}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"'
        ' stroke-linejoin="round" aria-hidden="true" focusable="false">{}</svg>',
        classes,
        mark_safe(_drawing(name)),
    )


@register.simple_tag
def art(name: str) -> str:
    """`{% art "meadow" %}`: one of the drawings in ui/art/, in the colours of the theme."""
    return get_template(f"ui/art/{name}.svg").render() if re.fullmatch(r"[a-z-]+", name or "") else ""


class ComponentNode(template.Node):
    def __init__(self, name: Any, values: dict[str, Any], slot: template.NodeList) -> None:
        self.name, self.values, self.slot = name, values, slot

    def render(self, context: template.Context) -> str:
        values = {key: value.resolve(context) for key, value in self.values.items()}
        values["slot"] = self.slot.render(context)
        component = context.template.engine.get_template(f"ui/components/{self.name.resolve(context)}.html")  # type: ignore[union-attr]
        inherited = {key: context[key] for key in ("csrf_token", "request") if key in context}
        return component.render(context.new(inherited | values))


@register.tag
def component(parser: Parser, token: Token) -> ComponentNode:
    """`{% component "panel" title=_("Heute") %} ... {% endcomponent %}`: a component around content (`slot`).

    It sees its own values only, never the page's.
    """
    bits = token.split_contents()[1:]
    values = token_kwargs(bits[1:], parser)
    slot = parser.parse(("endcomponent",))
    parser.delete_first_token()
    return ComponentNode(parser.compile_filter(bits[0]), values, slot)


# --- texts of records ---------------------------------------------------------------------------------------


@register.simple_tag
def text(record: Any, field: str) -> str:
    """The field in the active language; in another one it is marked as such."""
    words, language = record.local_text(field)
    if not words or language == get_language():
        return words
    return format_html("<span{}>{}</span>", _marked(language), words)


@register.filter
def words(record: Any, field: str) -> str:
    """The same where a value is handed on: `title=actor|words:"name"`. Not for attributes: it may hold a mark."""
    return text(record, field) if record else ""


@register.simple_tag
def rich(record: Any, field: str) -> str:
    """The same for rich text, which was sanitised when it was saved."""
    markup, language = record.local_text(field)
    if not markup:
        return ""
    mark = "" if language == get_language() else _marked(language)
    return format_html('<div class="prose"{}>{}</div>', mark, mark_safe(markup))


def _marked(language: str) -> str:
    """That these words are in another language than the page, and in which direction they are read."""
    if get_language_bidi() == (language in settings.LANGUAGES_BIDI):
        return format_html(' lang="{}"', language)
    return format_html(' lang="{}" dir="{}"', language, "ltr" if get_language_bidi() else "rtl")


@register.simple_tag(takes_context=True)
def query_string(context: template.Context, **changes: Any) -> str:
    """The page's own query with some values changed; `None` or `""` leaves a value out."""
    request = context.get("request") or getattr(context, "request", None)
    query = request.GET.copy() if request is not None else None
    if query is None:
        return ""
    for name, value in changes.items():
        query.pop(name, None)
        if value not in (None, ""):
            query[name] = value
    return f"?{query.urlencode()}" if query else "."


# --- days, hours, sums --------------------------------------------------------------------------------------


def _local(value: date | datetime) -> date | datetime:
    return timezone.localtime(value) if isinstance(value, datetime) and timezone.is_aware(value) else value


def _written(value: date | datetime | time | None, pattern: str) -> str:
    return formats.date_format(_local(value), pattern) if isinstance(value, date) else ""


# What separates the weekday from the day, and the parts of a day in numbers, where it is not as in most languages.
COMMAS = {"ar": "،", "fa": "،"}
NUMBERS = {"en": "d/m/Y", "ar": "d/m/Y", "fa": "Y/m/d"}


def _day_and_month() -> str:
    """„15. April“; the month as it stands beside a day, which Slavic languages decline („15 квітня“)."""
    return "j. E" if get_language() == "de" else "j E"


def comma() -> str:
    """What separates two parts of a sentence."""
    return COMMAS.get(get_language() or "", ",")


@register.filter
def day(value: date | datetime | None) -> str:
    """„Donnerstag, 15. April 2021“"""
    return _written(value, f"l{comma()} {_day_and_month()} Y")


@register.filter
def day_short(value: date | datetime | None) -> str:
    """„Do, 15. April“"""
    return _written(value, f"D{comma()} {_day_and_month()}")


@register.filter
def day_number(value: date | datetime | None) -> str:
    """„15.04.2021“"""
    return _written(value, NUMBERS.get(get_language() or "", "d.m.Y"))


@register.filter
def last_day(value: datetime | None) -> date | None:
    """The last day on which something holds that ends at this moment: what ends at midnight held the day before."""
    return dates.local(value - timedelta(microseconds=1)).date() if value else None


@register.filter
def clock(value: datetime | time | None) -> str:
    """„9:30 Uhr“"""
    if value is None or value == "":
        return ""
    moment = value if isinstance(value, time) else _local(value)
    return pgettext("Uhrzeit", "%(clock)s Uhr") % {"clock": f"{moment.hour}:{moment.minute:02d}"}  # type: ignore[union-attr]


@register.filter
def until(begins: date | datetime | None, ends: date | datetime | None) -> str:
    """The times of a date: „17:00 bis 19:00 Uhr“, over days „15. bis 17. April 2021“."""
    begins, ends = (_local(value) if value else None for value in (begins, ends))
    if begins is None:
        return ""
    if ends is None:
        return clock(begins) if isinstance(begins, datetime) else day(begins)
    if isinstance(begins, datetime) and isinstance(ends, datetime) and begins.date() == ends.date():
        start = f"{begins.hour}:{begins.minute:02d}"
        return gettext("%(start)s bis %(end)s") % {"start": start, "end": clock(ends)}
    return date_range(begins, ends)


@register.filter
def date_range(first: date | None, last: date | None) -> str:
    """„15. bis 17. April 2021“, as short as it stays clear."""
    if first is None or last is None or first == last:
        return _written(first or last, f"{_day_and_month()} Y")
    pattern = f"{_day_and_month()} Y" if first.year != last.year else _day_and_month()
    if (first.year, first.month) == (last.year, last.month):
        pattern = "j." if get_language() == "de" else "j"
    parts = {"start": _written(first, pattern), "end": _written(last, f"{_day_and_month()} Y")}
    return gettext("%(start)s bis %(end)s") % parts


@register.filter
def isolated(value: str) -> str:
    """A telephone number or code that keeps its order within a sentence from right to left."""
    return format_html('<bdi dir="ltr">{}</bdi>', value)


@register.filter
def hours(minutes: int | None) -> str:
    """Minutes as „1:30 h“."""
    if minutes is None or minutes == "":
        return ""
    sign, rest = ("\u2212" if minutes < 0 else ""), abs(int(minutes))
    return f"{sign}{rest // 60}:{rest % 60:02d}\u00a0h"


@register.filter
def more_or_less(minutes: int | None) -> str:
    """A difference of hours: „+1:30 h“, „−0:45 h“."""
    return f"+{hours(minutes)}" if minutes and minutes > 0 else hours(minutes)


@register.filter
def euro(cents: int | None) -> str:
    """Cents as „1.234,50 €“."""
    return "" if cents is None or cents == "" else money.euro(int(cents))


@register.filter
def initials(name: str) -> str:
    """„Maria Beispiel“ as „MB“."""
    return "".join(word[0] for word in str(name).split()[:2]).upper()


@register.filter
def plus(value: int, amount: int) -> int:
    return int(value) + int(amount)
