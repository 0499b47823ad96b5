"""Collect the interface's texts and compile the catalogues, in Python alone (no GNU gettext needed).

German is the language of the source. `python tools/messages.py` brings the catalogues up to date and
compiles them; `--check` says what is missing, untranslated or not compiled, and fails.
"""

import ast
import io
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

sys.path.insert(0, "src")
PACKAGE = Path("src/quartier")
LOCALE = PACKAGE / "locale"
BY_HAND = PACKAGE / "accounts/locale/de/LC_MESSAGES"  # the sign-in library's texts, with „Sie“
KEYWORDS = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def collect() -> Catalog:
    """All texts of Python files and templates."""
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=True)
    from django.utils.translation.template import templatize

    catalog = Catalog(project="Quartiersbüro")
    for file in sorted(PACKAGE.rglob("*")):
        if "migrations" in file.parts or not file.is_file():
            continue
        if file.suffix == ".py":
            source = file.read_text()
            if lost := in_f_strings(source):
                raise SystemExit(f"{file}: a text inside an f-string is not collected; name it first: {lost}")
        elif "templates" in file.parts and file.suffix in {".html", ".txt"}:
            source = _calls(templatize(file.read_text(), origin=str(file)))
        else:
            continue
        name = str(file.relative_to(PACKAGE))
        for _line, text, comments, context in extract("python", io.BytesIO(source.encode()), KEYWORDS):
            catalog.add(text, locations=[(name, 0)], auto_comments=comments, context=context)
    return catalog


def in_f_strings(source: str) -> list[str]:
    """Texts that the collector does not see, because they stand inside `f"…{_('…')}…"`."""
    formatted = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr))
    calls = (call for node in formatted for call in ast.walk(node) if isinstance(call, ast.Call))
    return [
        ast.unparse(call)
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in KEYWORDS
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]


STRING = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"(?<![\w.])(?:n?p?gettext|_)\({STRING}(?:\s*,\s*(?:{STRING}|\w+))*\)", re.DOTALL)


def _calls(templatized: str) -> str:
    """Only the calls of what Django makes of a template; the rest is no Python."""
    return "\n".join(match.group().replace("\n", " ") for match in CALL.finditer(templatized))


def merge(language: str, fresh: Catalog) -> Catalog:
    path = LOCALE / language / "LC_MESSAGES/django.po"
    known = read_po(path.open("rb"), locale=language) if path.exists() else Catalog(locale=language)
    merged = Catalog(locale=language, project="Quartiersbüro", fuzzy=False)
    for message in fresh:
        if message.id:
            old = known.get(message.id, message.context)
            translation = old.string if old and not old.fuzzy else None
            merged.add(message.id, translation, locations=message.locations, context=message.context)
    return merged


def as_po(catalog: Catalog) -> bytes:
    buffer = io.BytesIO()
    write_po(buffer, catalog, omit_header=False, sort_by_file=True, include_lineno=False, width=100)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    volatile = ('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By', '"Last-Translator')
    return "".join(line for line in lines if not line.startswith(volatile)).encode()


def as_mo(catalog: Catalog) -> bytes:
    catalog.creation_date = datetime(2021, 4, 15, tzinfo=UTC)  # any fixed day: the same texts, the same bytes
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def gaps(catalog: Catalog) -> list[str]:
    missing = []
    for message in catalog:
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and not all(strings):
            missing.append(str(message.id))
    return missing


def by_hand(is_check: bool) -> list[str]:
    """Compile the catalogue nobody collects: its texts stand in a library."""
    mo = as_mo(read_po((BY_HAND / "django.po").open("rb"), locale="de"))
    compiled = BY_HAND / "django.mo"
    if not is_check:
        compiled.write_bytes(mo)
    return (
        []
        if compiled.exists() and compiled.read_bytes() == mo
        else ["de: by hand, not compiled; run make messages"]
    )


def main(is_check: bool) -> int:
    fresh, faults = collect(), []
    for folder in sorted(LOCALE.iterdir()):
        language, messages = folder.name, folder / "LC_MESSAGES"
        merged = merge(language, fresh)
        po, mo = as_po(merged), as_mo(read_po(io.BytesIO(as_po(merged)), locale=language))
        faults += [f"{language}: not translated: {text!r}" for text in gaps(merged)]
        if is_check:
            current = messages / "django.po"
            if not current.exists() or current.read_bytes() != po:
                faults.append(f"{language}: the catalogue is not up to date; run make messages")
            compiled = messages / "django.mo"
            if not compiled.exists() or compiled.read_bytes() != mo:
                faults.append(f"{language}: the catalogue is not compiled; run make messages")
        else:
            messages.mkdir(parents=True, exist_ok=True)
            (messages / "django.po").write_bytes(po)
            (messages / "django.mo").write_bytes(mo)
    faults += by_hand(is_check)
    print("\n".join(faults) or "complete")
    return 1 if faults and is_check else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))
