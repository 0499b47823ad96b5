"""What every feature owes: a permission at each door, a declaration beside personal data, one clock."""

import ast
import re

from quartier.accounts.gate import is_guarded
from quartier.accounts.permissions import TABLE
from quartier.config.environment import VARIABLES
from quartier.kernel.states import StateTable
from quartier.sockets.personal_data import NOTHING_PERSONAL, personal_data
from quartier.ui.protection import ProtectedView

from . import house
from .public_addresses import PUBLIC


def _view_of(pattern):
    return getattr(pattern.callback, "view_class", pattern.callback)


def test_every_address_names_a_permission_or_stands_in_the_public_list():
    open_doors, unlisted, unknown = [], [], []
    for name, pattern in house.addresses():
        view = _view_of(pattern)
        if not is_guarded(pattern.callback):
            open_doors.append(name)
        elif getattr(view, "is_public", False) and name not in PUBLIC:
            unlisted.append(name)
        elif (permission := getattr(view, "permission", "")) and permission not in TABLE:
            unknown.append(f"{name}: {permission}")
    assert (open_doors, unlisted, unknown) == ([], [], [])


def test_forms_for_visitors_need_no_cookie():
    """A view that overrides `dispatch` loses the mark by itself, and its form then fails in every real browser."""
    protected = [
        (name, pattern.callback)
        for name, pattern in house.addresses()
        if isinstance(view := _view_of(pattern), type) and issubclass(view, ProtectedView)
    ]
    assert len(protected) > 5
    assert [name for name, view in protected if not getattr(view, "csrf_exempt", False)] == []


def test_the_public_list_names_only_what_exists():
    assert PUBLIC - {name for name, _pattern in house.addresses()} == set()


def test_every_model_says_what_it_holds_about_people():
    declared = {declaration.key for declaration in personal_data} | NOTHING_PERSONAL
    assert [m._meta.label for m in house.own_models() if m._meta.label not in declared] == []
    for declaration in personal_data:
        assert declaration.purpose
        assert "DSGVO" in declaration.legal_basis
        assert declaration.retention


def test_every_environment_variable_is_documented():
    manual = (house.ROOT / "docs/betrieb/konfiguration.md").read_text()
    assert [v.name for v in VARIABLES if f"`{v.name}`" not in manual] == []


def test_every_setting_read_from_the_environment_stands_in_the_table():
    names = {variable.name for variable in VARIABLES}
    text = "\n".join(file.read_text() for file, _tree in house.sources() if file.name != "environment.py")
    assert set(re.findall(r"ENV\[\"(\w+)\"\]", text)) <= names
    assert set(re.findall(r"os\.environ(?:\.get\(|\[)\"(\w+)\"", text)) <= names | {"DJANGO_SETTINGS_MODULE"}


FORBIDDEN_CLOCKS = {"now", "today", "utcnow", "fromtimestamp"}


def test_only_the_kernel_asks_the_system_for_the_time():
    askers = []
    for file, tree in house.sources():
        if file.name == "dates.py" and file.parent.name == "kernel":
            continue
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in FORBIDDEN_CLOCKS
            ):
                owner = ast.unparse(node.func.value)
                if owner in {"datetime", "date", "timezone", "datetime.datetime", "datetime.date"}:
                    askers.append(f"{file.relative_to(house.PACKAGE)}:{node.lineno} {owner}.{node.func.attr}")
    assert askers == []


# German words of the field that have an English name in the glossary (docs/develop/glossary.md).
GERMAN = (
    "anliegen|anwohner|veranstaltung|termin(?!al|at)|akteur|sprechstunde|sprechzeit|anmeldung|warteliste|beitrag|"
    "abstimmung|umfrage|wettbewerb|foerder|richtlinie|antrag|bescheid|auszahlung|beleg|massnahme|meldung|kanal|"
    "schaukasten|zeiteintrag|aufgabe|stunden|sachbericht|rueckblick|ausblick|kennzahl|ziel|einwilligung|auskunft|"
    "protokoll|zustaendig|wiedervorlage|hinweis|seite(?!s)|projekt|bericht|traeger|quartiers"
)


def test_identifiers_are_english():
    german = re.compile(GERMAN)
    found = []
    for file, tree in house.sources():
        for node in ast.walk(tree):
            names = []
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names = [node.name]
            elif isinstance(node, ast.arg):
                names = [node.arg]
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names = [node.id]
            found += [f"{file.relative_to(house.PACKAGE)}: {n}" for n in names if german.search(n.lower())]
    assert found == []


def _state_tables() -> list[tuple[str, StateTable]]:
    from importlib import import_module

    tables = []
    for file in house.PACKAGE.glob("*/states.py"):
        module = import_module(f"quartier.{file.parent.name}.states")
        tables += [
            (f"{file.parent.name}.{k}", v) for k, v in vars(module).items() if isinstance(v, StateTable)
        ]
    return tables


def test_state_tables_have_labels_permissions_and_no_dead_ends_nobody_reaches():
    assert _state_tables()
    for name, table in _state_tables():
        first = next(iter(table.labels))
        reached = {first} | {step.target for step in table.transitions.values()}
        assert set(table.labels) == reached, f"{name}: states nobody reaches"
        for state, (staff, public) in table.labels.items():
            assert staff, f"{name}.{state} has no label for staff"
            assert public, f"{name}.{state} has no label for the public"
        for step in table.transitions.values():
            assert step.label
            assert step.permission == "" or step.permission in TABLE, f"{name}.{step.name}: {step.permission}"
