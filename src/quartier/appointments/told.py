"""What is different soon, in words for everybody."""

from django.utils.translation import gettext as _

from ..ui.templatetags.ui import day_short, until
from .enums import ExceptionKind
from .queries import Change
from .queries.changes import CLOSED_SPAN, HOLIDAY


def words_of(change: Change) -> str:
    """A change as one line of text."""
    first = day_short(change.first)
    if change.kind == HOLIDAY:
        return _("%(day)s: keine Sprechzeit (%(holiday)s)") % {"day": first, "holiday": _(change.text)}
    if change.kind == CLOSED_SPAN:
        if change.last is None:
            line = _("Ab %(first)s geschlossen") % {"first": first}
        elif change.last == change.first:
            line = _("%(first)s geschlossen") % {"first": first}
        else:
            line = _("%(first)s bis %(last)s geschlossen") % {"first": first, "last": day_short(change.last)}
    else:
        hours = until(change.begins_at, change.ends_at)
        place = change.place.local.name if change.place else ""
        extra = _("zusätzlich")
        what = {ExceptionKind.CLOSED: _("fällt aus"), ExceptionKind.EXTRA: f"{extra}, {place}"}
        line = f"{first}, {hours}: {what.get(ExceptionKind(change.kind), place)}"
    return f"{line} ({change.text})" if change.text else line
