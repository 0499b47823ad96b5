"""What the guards know of the house: its floors, its files, its addresses."""

import ast
import configparser
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "quartier"


def floors() -> dict[str, int]:
    """App name to floor, ground floor 0, as the import contract tells it."""
    contract = configparser.ConfigParser()
    contract.read(ROOT / ".importlinter")
    lines = contract["importlinter:contract:floors"]["layers"].strip().splitlines()
    return {app.strip(): level for level, line in enumerate(reversed(lines)) for app in line.split("|")}


def own_models() -> list[type]:
    return [model for model in apps.get_models() if model.__module__.startswith("quartier.")]


def app_of(model: type) -> str:
    return model.__module__.split(".")[1]


def sources() -> Iterator[tuple[Path, ast.Module]]:
    """Every Python file of the product with its syntax tree, migrations left out."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if "migrations" not in file.parts:
            yield file, ast.parse(file.read_text())


def templates() -> Iterator[tuple[str, Path]]:
    """(app, file) of every template."""
    for file in sorted(PACKAGE.glob("*/templates/**/*")):
        if file.is_file():
            yield file.relative_to(PACKAGE).parts[0], file


def addresses(resolver: URLResolver | None = None, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    """(full name, pattern) of every address."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            space = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            yield from addresses(pattern, space)
        else:
            yield f"{prefix}{pattern.name}", pattern
