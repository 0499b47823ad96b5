"""Which project, actor and area a line is about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ...kernel.codes import fold
from ..activities import ACTIVITIES, Activity
from .span import Problem, cut

TAG = re.compile(r"#(\w[\w./-]*)", re.UNICODE)
ALIKE = 0.72
SHORTEST = 5  # letters of a word that may stand for a whole name
# Words that many names share and that say nothing about which one is meant.
COMMON = {fold(w) for w in (
    "Verein", "Leipziger", "Quartier", "Quartiers", "Dessau", "Roßlau", "Stadt", "Stadtteil", "gemeinnützig", "Gruppe",
    "Zentrum", "Projekt", "Aktion", "Straße", "Büro", "Treffen", "Neue", "Neuer", "Gespräch", "Team", "Private", "Akteure",
    "Sprechstunde",  # an activity: „2h Sprechstunde“ is about no project that has it in its name
)}  # fmt: skip


@dataclass(frozen=True)
class Named:
    """Something with a name that a line may mention; `area` is where work on it is told."""

    pk: int
    name: str
    area: str = ""


def read_tag(text: str, projects: Sequence[Named]) -> tuple[Named | None, str, Problem | None]:
    """The project behind a `#`, however it is abbreviated; the text goes on without it."""
    match = TAG.search(text)
    if match is None:
        return None, text, None
    typed = fold(match[1]).strip("./-")
    rest = cut(text, *match.span())
    best = _closest(typed, projects)
    if len(best) == 1:
        return best[0], rest, None
    if best:
        names = " oder ".join(f"„{project.name}“" for project in best[:3])
        return (
            None,
            rest,
            Problem("project", f"„#{match[1]}“ passt auf mehrere Projekte: {names}. Bitte wählen Sie."),
        )
    return (
        None,
        rest,
        Problem("project", f"Ein Projekt „#{match[1]}“ gibt es nicht. Bitte wählen Sie eines aus."),
    )


def _closest(typed: str, projects: Sequence[Named]) -> list[Named]:
    """Exact before beginning before part before similar; all that are equally good."""
    squeezed = {project: _squeezed(project.name) for project in projects}
    typed = _squeezed(typed)
    for is_good in (
        lambda name: name == typed,
        lambda name: name.startswith(typed),
        lambda name: len(typed) >= 3 and typed in name,
    ):
        if found := [project for project, name in squeezed.items() if is_good(name)]:
            return found
    rated = sorted(((_likeness(typed, p), p) for p in projects), key=lambda pair: -pair[0])
    return [project for rating, project in rated if rating >= ALIKE and rating >= rated[0][0] - 0.02]


def _squeezed(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name))


def _likeness(typed: str, project: Named) -> float:
    words = [_squeezed(project.name), *words_of(project.name)]
    return max((SequenceMatcher(None, typed, word).ratio() for word in words if word), default=0.0)


def find_name(text: str, candidates: Iterable[Named]) -> Named | None:
    """The one candidate the text mentions, by its whole name or a word no other has; None for two of them."""
    rest, listed = f" {fold(text)} ", list(candidates)
    found: set[Named] = set()
    for candidate in sorted(listed, key=lambda c: -len(c.name)):
        whole = re.compile(rf"(?<=\W){re.escape(fold(candidate.name))}(?=\W)")
        if candidate.name and whole.search(rest):
            found.add(candidate)
            rest = whole.sub(" ", rest)
    owners: dict[str, set[Named]] = {}
    for candidate in listed:
        for word in words_of(candidate.name):
            if len(word) >= SHORTEST and word not in COMMON:
                owners.setdefault(word, set()).add(candidate)
    found |= {next(iter(owners[word])) for word in words_of(rest) if len(owners.get(word, ())) == 1}
    return found.pop() if len(found) == 1 else None


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def find_activity(text: str) -> tuple[Activity | None, Activity | None]:
    """The first clear activity the words point to, and the first vague one."""
    folded = f" {fold(text)}"
    hits: list[tuple[int, int, Activity]] = []
    for activity in ACTIVITIES:
        for stem in activity.stems:
            match = re.search(rf"(?<!\w){re.escape(stem)}" + (r"(?!\w)" if len(stem) < 3 else ""), folded)
            if match:
                hits.append((match.start(), -len(stem), activity))
    ordered = [activity for _start, _length, activity in sorted(hits, key=lambda hit: hit[:2])]
    clear = next((a for a in ordered if not a.is_vague), None)
    return clear, next((a for a in ordered if a.is_vague), None)
