"""The search: entries kept with every save, found by folded words, shown only in their time."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.utils import translation

from ..kernel import dates
from ..kernel.codes import fold
from ..places.models import Neighbourhood
from ..sockets.search import SearchKind, kinds
from .models import Publishable, SearchEntry
from .states import PublicationState

# More words than anybody types; each one is another condition of the query.
MOST_WORDS = 8
# Two letters swapped in a word of four, one wrong in one of five, two in one of eight.
ALIKE = 0.75
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
UMLAUTS = set("äöü")


def find(neighbourhood: Neighbourhood, words: str, language: str) -> QuerySet[SearchEntry]:
    """What visitors may see now and what holds all the words, wherever they stand in a compound.

    A hit in the title comes first, one at its beginning before the others.
    """
    wanted = folded_words(words)
    entries = _visible(neighbourhood, language)
    if not wanted:
        return entries.none()
    for word in wanted:
        entries = entries.filter(words__contains=word)
    in_title = Q()
    for word in wanted:
        in_title &= Q(title_words__contains=word)
    rank = Case(
        When(Q(title_words__startswith=" ".join(wanted)), then=Value(0)),
        When(in_title, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    return entries.annotate(rank=rank).order_by("rank", "-visible_from", "title")


def suggest(neighbourhood: Neighbourhood, words: str, language: str) -> str:
    """The same words with those nobody wrote replaced by the nearest that stand in a title or summary.

    Empty when that finds nothing either. Reads all entries: only for a search that found nothing.
    """
    written: dict[str, str] = {}
    for title, summary in _visible(neighbourhood, language).values_list("title", "summary"):
        for word in re.findall(r"\w{3,}", f"{title} {summary}"):
            written.setdefault(fold(word), word)
    typed = words.split()[:MOST_WORDS]
    better = [_nearest(word, written) for word in typed]
    told = " ".join(better)
    return told if better != typed and find(neighbourhood, told, language).exists() else ""


def folded_words(text: str) -> list[str]:
    """What was typed as words the search compares."""
    return fold(text).split()[:MOST_WORDS]


def matching_ids(neighbourhood: Neighbourhood, model: type[Publishable], words: str) -> Iterable[int]:
    """Keys of records of one kind that hold the words, public or not: for the lists of the desk."""
    entries = SearchEntry.objects.filter(neighbourhood=neighbourhood, kind=model._meta.label)
    for word in folded_words(words):
        entries = entries.filter(words__contains=word)
    return entries.values_list("object_id", flat=True)


def keep(subject: Publishable) -> None:
    """Write what the search knows of a record anew; called by every action that changes one."""
    label = subject._meta.label
    if label not in kinds:
        return
    entries, german = [], ""
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            told = _entry(subject, kinds[label])
        if code == settings.LANGUAGE_CODE:
            german = told["words"]
        elif told["words"] != german:
            # Whoever looks for what stands on a sign or in a letter finds it in every language.
            told["words"] = f"{told['words']} {german}"
        entries.append(SearchEntry(kind=label, object_id=subject.pk, language=code, **told))
    drop(subject)
    SearchEntry.objects.bulk_create(entries)


def drop(subject: Publishable) -> None:
    """Forget a record that is about to be deleted."""
    SearchEntry.objects.filter(kind=subject._meta.label, object_id=subject.pk).delete()


def rebuild_search() -> int:
    """Make all entries anew, e.g. after an import; returns how many records were read."""
    SearchEntry.objects.all().delete()
    count = 0
    for kind in kinds:
        for subject in apps.get_model(kind.key)._default_manager.select_related("neighbourhood"):
            keep(subject)
            count += 1
    return count


def _visible(neighbourhood: Neighbourhood, language: str) -> QuerySet[SearchEntry]:
    """What visitors may see now in this language."""
    now = dates.now()
    return SearchEntry.objects.filter(
        Q(visible_until__isnull=True) | Q(visible_until__gt=now),
        neighbourhood=neighbourhood,
        language=language.partition("-")[0],
        visible_from__lte=now,
    )


def _nearest(word: str, written: dict[str, str]) -> str:
    """The word itself where somebody wrote it, also inside of a compound; else the most similar one, if any."""
    folded = fold(word)
    if any(folded in known for known in written):
        return word
    found = get_close_matches(folded, written, n=1, cutoff=ALIKE)
    return written[found[0]] if found else word


def _entry(subject: Publishable, kind: SearchKind) -> dict[str, Any]:
    found = kind.text(subject)
    is_out = subject.state == PublicationState.PUBLISHED
    return {
        "neighbourhood": subject.neighbourhood,
        "url": subject.get_absolute_url(),
        "title": found.title[:250],
        "title_words": searchable(found.title)[:400],
        "summary": found.summary,
        "words": searchable(f"{found.title} {found.summary} {found.words}"),
        "visible_from": subject.publish_at if is_out else None,
        "visible_until": subject.publish_until if is_out else None,
    }


def searchable(text: str) -> str:
    """Folded text, and words with umlauts once more as they are typed without them („buerger“)."""
    spelled_out = [word.translate(SPELLED_OUT) for word in text.casefold().split() if UMLAUTS & set(word)]
    return " ".join([fold(text), *(fold(word) for word in spelled_out)])
