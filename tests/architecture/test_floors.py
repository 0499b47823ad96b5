"""A room may look down, never up, never sideways: also through tables and templates."""

import re

from . import house


def test_foreign_keys_point_down():
    level = house.floors()
    upward = [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for model in house.own_models()
        for field in (*model._meta.fields, *model._meta.many_to_many)
        if field.is_relation
        and field.related_model
        and field.related_model.__module__.startswith("quartier.")
        and house.app_of(field.related_model) != house.app_of(model)
        and level[house.app_of(field.related_model)] >= level[house.app_of(model)]
    ]
    assert upward == []


def test_every_app_has_a_floor():
    apps = {path.name for path in house.PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert apps == set(house.floors())


LIBRARY = ("account/", "mfa/", "allauth/")


def test_templates_use_only_their_own_app_and_the_ui():
    foreign = []
    for app, file in house.templates():
        for name in re.findall(r"{%\s*(?:extends|include)\s+[\"']([^\"']+)[\"']", file.read_text()):
            is_own = name.startswith((f"{app}/", "ui/", "django/forms/")) or (
                app == "accounts" and name.startswith(LIBRARY)
            )
            if not is_own:
                foreign.append(f"{file.relative_to(house.PACKAGE)} uses {name}")
    assert foreign == []


def test_templates_lie_in_the_folder_of_their_app():
    misplaced = [
        str(file)
        for app, file in house.templates()
        if file.parts[file.parts.index("templates") + 1] != app
        and not (
            app == "accounts"
            and file.parts[file.parts.index("templates") + 1] in {"account", "mfa", "allauth"}
        )
    ]
    assert misplaced == []


def test_every_template_is_used():
    code = "\n".join(
        file.read_text() for file in house.PACKAGE.rglob("*") if file.suffix in {".py", ".html", ".txt"}
    )
    unused = []
    for app, file in house.templates():
        name = "/".join(file.parts[file.parts.index("templates") + 1 :])
        if not name.startswith(LIBRARY) and name not in code and not _is_default_name(name, code):
            unused.append(f"{app}: {name}")
    assert unused == []


def _is_default_name(name: str, code: str) -> bool:
    """Widgets and form parts are found by Django through a pattern of their folder."""
    folder = name.rsplit("/", 1)[0]
    return f'"{folder}/' in code or f"{folder}/{{" in code


# Saved as a file of its own, opened without any server: its style travels with it.
STANDALONE = ("reports/document/file.html",)


def test_templates_carry_no_script_and_no_style():
    inline = []
    for _app, file in house.templates():
        if str(file).endswith(STANDALONE):
            continue
        text = file.read_text()
        for tag in re.findall(r"<script\b[^>]*>", text):
            if "src=" not in tag and "json" not in tag:
                inline.append(f"{file.name}: {tag}")
        if re.search(r"<style\b|\sstyle=|\son\w+=\"", text) and file.suffix == ".html":
            inline.append(f"{file.name}: style or handler")
    assert inline == []
