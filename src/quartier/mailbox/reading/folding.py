"""What somebody wrote this time, apart from what hangs below it: the quoted mail and the signature."""

import re
from dataclasses import dataclass

MOST_LINES = 5000
_SIGN = r"(?:schrieb|wrote|a écrit|написал|escribió|yazdı|napisał)"
_ATTRIBUTION = re.compile(
    rf"(?:(?:Am|On|Le|Den|El|W dniu)\b.{{4,220}}?\b{_SIGN}.{{0,160}}:|.{{3,160}}\b{_SIGN}:)", re.I
)
_RULE = re.compile(
    r"[-_ ]{2,}\s*(?:Urspr\w+ Nachricht|Original(?:nachricht| Message)|Weitergeleitete Nachricht|Forwarded message)\b.*",
    re.I,
)
_LABEL = re.compile(r"\*?(?:Von|From|Gesendet|Sent|Datum|Date|An|To|Betreff|Subject|Cc)\*?:\*?\s?.*", re.I)
_FIRST_LABEL = re.compile(r"\*?(?:Von|From)\*?:\*?\s?\S.*", re.I)
_LINE = re.compile(r"_{10,}|-{10,}")
_DEVICE = re.compile(
    r"(?:Von meinem|Gesendet (?:von|mit|über)|Diese Nachricht wurde von|Sent (?:from|with) (?:my )?|Get Outlook for)\b.{0,90}",
    re.I,
)


@dataclass(frozen=True)
class Folded:
    words: str
    quoted: str = ""
    signature: str = ""


def fold(text: str) -> Folded:
    """Part a clean text. When nothing would be left, it is a forwarded mail: all of it are the words."""
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        return Folded(text)
    begin = _quote_begins(lines)
    own, quoted = lines[:begin], lines[begin:]
    answer = _answer_below(quoted)
    if answer:
        own, quoted = [*own, *quoted[answer:]], quoted[:answer]
    own, signature = _part_signature(own)
    words = _joined(own)
    return Folded(words, _joined(quoted), _joined(signature)) if words else Folded(text)


def _quote_begins(lines: list[str]) -> int:
    """The line with which the quoted mail begins; the number of lines when there is none."""
    for place, line in enumerate(lines):
        bare = line.strip()
        if _RULE.fullmatch(bare):
            return place
        following = [other.strip() for other in lines[place + 1 : place + 5]]
        if _FIRST_LABEL.fullmatch(bare) and sum(bool(_LABEL.fullmatch(other)) for other in following) >= 2:
            return place
        if _LINE.fullmatch(bare) and any(_FIRST_LABEL.fullmatch(other) for other in following[:2]):
            return place
        if len(bare) <= 400 and _is_attribution(bare, following):
            return place
        if bare.startswith(">") and _rest_is_quoted(lines[place:]):
            return place
    return len(lines)


def _is_attribution(bare: str, following: list[str]) -> bool:
    """„Am 3. März schrieb das Büro:“, perhaps broken over two lines, and a quotation or the end below it."""
    if not bare or bare.startswith(">"):
        return False
    one, two = bool(_ATTRIBUTION.fullmatch(bare)), False
    if not one and following and re.match(r"(Am|On|Le)\b", bare):
        two = bool(_ATTRIBUTION.fullmatch(f"{bare} {following[0]}"[:400]))
    if not (one or two):
        return False
    below = [line for line in following[1 if two else 0 :] if line]
    return not below or below[0].startswith(">") or bool(re.match(r"(Am|On|Le)\b", bare))


def _rest_is_quoted(lines: list[str]) -> bool:
    return all(not line.strip() or line.lstrip().startswith(">") for line in lines)


def _answer_below(quoted: list[str]) -> int:
    """Where somebody answers below the quotation, as old mail programs do; 0 when nobody does."""
    marks = [place for place, line in enumerate(quoted) if line.lstrip().startswith(">")]
    if not marks or marks[0] > 4:
        return 0
    last = marks[-1]
    is_one_block = all(
        not quoted[p].strip() or quoted[p].lstrip().startswith(">") for p in range(marks[0], last)
    )
    return last + 1 if is_one_block and any(line.strip() for line in quoted[last + 1 :]) else 0


def _part_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    for place, line in enumerate(lines):
        if line in {"--", "-- "} and 0 < len(lines) - place <= 30:
            return lines[:place], lines[place + 1 :]
    end = len(lines)
    while end and (not lines[end - 1].strip() or _DEVICE.fullmatch(lines[end - 1].strip())):
        end -= 1
    return lines[:end], [line for line in lines[end:] if line.strip()]


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip()
