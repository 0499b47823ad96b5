"""Text of strangers made harmless: one line or many, always valid, never longer than allowed."""

import codecs
import re
import unicodedata

# Only real character sets: `idna` and `punycode` need quadratic time, `unicode_escape` is no character set.
_KNOWN = re.compile(
    r"(utf-(8|8-sig|16|16-le|16-be|32|7)|ascii|iso8859-\d+|cp\d{3,5}|koi8-[rut]|mac-\w+|gb2312|gbk|gb18030|"
    r"big5|big5hkscs|shift_jis\w*|euc_\w+|iso2022_\w+|hz|johab|tis-620)"
)
# Marks that turn the reading direction of what follows: „gnp.exe“ must not look like „exe.png“.
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF]
)
_MOST_MARKS = re.compile(r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")  # fmt: skip


def decoded(raw: bytes, charset: str | None) -> tuple[str, bool]:
    """The words of some bytes, and whether every one of them could be read."""
    for name in (charset, "utf-8"):
        if name and _is_known(name):
            try:
                return raw.decode(name), True
            except (UnicodeDecodeError, UnicodeError, LookupError, ValueError):
                continue
    try:
        return raw.decode("cp1252"), not charset
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace"), False


def one_line(text: str, limit: int) -> str:
    """A name, a subject: one visible line without marks that hide or turn anything."""
    valid = _valid(text[: limit * 8]).translate(_TURNS).translate(_INVISIBLE)
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp", "Cn", "Co"} else c for c in valid)
    line = " ".join(_MOST_MARKS.sub(r"\1", visible).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def many_lines(text: str) -> str:
    """The body of a mail: line breaks of one kind, at most two in a row, no other control characters."""
    lines = _valid(text).replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").translate(_TURNS)
    visible = "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cn"})
    visible = (
        visible.replace("\ufeff", "").replace("\u200b", "").replace("\u2028", "\n").replace("\u2029", "\n")
    )
    tidy = re.sub(r"[ \t\u00a0]+\n", "\n", _MOST_MARKS.sub(r"\1", visible))
    return re.sub(r"\n{3,}", "\n\n", tidy).strip()


def _valid(text: str) -> str:
    """Without halves of characters and zeros, which no database takes."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")


def _is_known(charset: str) -> bool:
    try:
        return bool(_KNOWN.fullmatch(codecs.lookup(charset[:40]).name))
    except (LookupError, ValueError, TypeError):
        return False
