"""The command line `quartier`."""

import os
import sys
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import click

from .environment import read_one

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quartier.config.settings")

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class InTheHouse(click.Command):
    """A command that needs the program set up; `--help` and `serve` do without and stay light."""

    def invoke(self, context: click.Context) -> Any:
        import django  # noqa: PLC0415  (takes a second)

        django.setup()
        return super().invoke(context)


class Read(click.ParamType):
    """An option that is read by the same rule as the environment variable of this name."""

    def __init__(self, variable: str) -> None:
        self.name = variable

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        try:
            return read_one(self.name, str(value))
        except ValueError as error:
            return self.fail(f"{error}.", parameter, context)


@click.group(context_settings=CONTEXT)
def main() -> None:
    """Quartiersbüro: Website, Schreibtisch, Gedächtnis und Berichte eines Quartiersmanagements.

    \b
    Zum Ausprobieren:   quartier demo, dann quartier serve
    Im Betrieb:         quartier prepare nach jeder Aktualisierung, quartier serve als Dienst
    Alle Umgebungsvariablen stehen in docs/betrieb/konfiguration.md.
    """


@main.command(cls=InTheHouse)
def prepare() -> None:
    """Datenbank einrichten oder aktualisieren und die Gestaltungsdateien bereitstellen."""
    from .setting_up import prepare_house  # noqa: PLC0415

    prepare_house(echo=click.echo)


@main.command(cls=InTheHouse)
@click.option("--fresh", is_flag=True, help="Alles verwerfen und die Vorführung von vorn beginnen.")
def demo(fresh: bool) -> None:
    """Das Beispielquartier „Am Leipziger Tor“ einrichten; was schon da ist, bleibt, wie es ist."""
    from . import settings  # noqa: PLC0415
    from .setting_up import prepare_house, throw_away  # noqa: PLC0415

    if not settings.IS_DEMO:
        raise click.ClickException("Die Vorführung braucht die Umgebungsvariable QUARTIER_DEMO=1.")
    from quartier.demo.telling import is_told, tell  # noqa: PLC0415

    if fresh:
        throw_away()
    prepare_house(echo=click.echo)
    if not is_told():
        tell(echo=click.echo)


@main.command()
@click.option(
    "--port",
    type=Read("PORT"),
    envvar="PORT",
    default=8000,
    show_default=True,
    help="Anschluss des Webservers.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse, auf der er antwortet.")
@click.option(
    "--workers",
    type=Read("QUARTIER_WORKERS"),
    envvar="QUARTIER_WORKERS",
    default=2,
    show_default=True,
    help="Zahl der Prozesse.",
)
def serve(port: int, host: str, workers: int) -> None:
    """Den Webserver und den Boten für Mails und Termine starten (Strg+C beendet beide)."""
    from .serving import serve_house  # noqa: PLC0415

    serve_house(host, port, workers)


@main.command(cls=InTheHouse)
@click.option("--once", is_flag=True, help="Einmal alles Fällige erledigen und aufhören.")
def work(once: bool) -> None:
    """Fälliges erledigen: Mails versenden, wiederkehrende Arbeiten. Läuft mit `serve` von selbst mit."""
    from .working import work_forever, work_once  # noqa: PLC0415

    if once:
        click.echo(f"{work_once()} erledigt.")
    else:
        work_forever()


@main.command(cls=InTheHouse)
def duties() -> None:
    """Wiederkehrende Arbeiten auflisten: Stand, letzter und nächster Lauf."""
    from quartier.jobs.listing import listing  # noqa: PLC0415

    for line in listing():
        click.echo(line)


@main.command(cls=InTheHouse)
@click.argument("kind", type=click.Choice(["retrospect"]))
@click.option("--neighbourhood", required=True, help="Kurzname des Quartiers, z. B. am-leipziger-tor.")
@click.option("--year", type=int, required=True, help="Jahr des Rückblicks.")
@click.option(
    "--format", "file_format", type=click.Choice(["pdf", "pptx", "html"]), default="pdf", show_default=True
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="Zieldatei.")
def report(kind: str, neighbourhood: str, year: int, file_format: str, output: Path) -> None:
    """Einen Bericht aus den Datensätzen schreiben, zum Beispiel Rückblick und Ausblick eines Jahres."""
    from quartier.kernel.errors import DomainError  # noqa: PLC0415
    from quartier.reports.command import write_report  # noqa: PLC0415

    try:
        write_report(kind, neighbourhood, year, file_format, output, echo=click.echo)
    except DomainError as error:
        raise click.ClickException(error.message) from error


@main.command(cls=InTheHouse)
@click.option("--neighbourhood", required=True, help="Kurzname des Quartiers, z. B. am-leipziger-tor.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Tag der Abgabe, z. B. 2026-03-31; ohne Angabe zurücknehmen.",
)
def settle(neighbourhood: str, on: datetime | None) -> None:
    """Vermerken, wann der Verwendungsnachweis abgegeben wurde; fünf Jahre danach wird die Arbeitszeit gelöscht."""
    from quartier.kernel.errors import DomainError  # noqa: PLC0415
    from quartier.places.models import Neighbourhood  # noqa: PLC0415
    from quartier.worklog.actions import settle_funding  # noqa: PLC0415

    quarter = Neighbourhood.objects.filter(slug=neighbourhood).first()
    if quarter is None:
        raise click.ClickException(f"Ein Quartier „{neighbourhood}“ gibt es nicht.")
    try:
        settle_funding(quarter, on.date() if on else None, by=None)
    except DomainError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"{quarter}: vermerkt." if on else f"{quarter}: Angabe zurückgenommen.")


@main.command(cls=InTheHouse)
def check() -> None:
    """Prüfen, ob die Einstellungen für den Betrieb taugen."""
    from django.core.management import call_command  # noqa: PLC0415

    from .safety import obstacles, unreachable  # noqa: PLC0415

    if found := obstacles() or unreachable():
        for sentence in found:
            click.echo(f"• {sentence}")
        sys.exit(1)
    call_command("check", stdout=StringIO())  # Django's own „no issues“; warnings still show
    click.echo("Alles in Ordnung.")


@main.command(cls=InTheHouse)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="Archiv (.tar.gz)."
)
def backup(output: Path) -> None:
    """Datenbank und Dateien im laufenden Betrieb in ein Archiv sichern."""
    from .keeping import write_backup  # noqa: PLC0415

    write_backup(output)
    click.echo(f"Gesichert nach {output} ({output.stat().st_size / 1e6:.1f} MB).")


@main.command(cls=InTheHouse)
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.confirmation_option(prompt="Der heutige Stand wird durch die Sicherung ersetzt. Fortfahren?")
def restore(archive: Path) -> None:
    """Eine Sicherung zurückspielen; der Webserver muss dazu angehalten sein."""
    from .keeping import read_backup  # noqa: PLC0415

    read_backup(archive)
    click.echo("Zurückgespielt. Bitte „quartier prepare“ ausführen und den Dienst starten.")


@main.command("add-neighbourhood", cls=InTheHouse)
@click.option("--name", required=True, help="Name des Quartiers.")
@click.option("--town", required=True, help="Stadt.")
@click.option("--host", "hosts", multiple=True, help="Name im Netz; mehrfach möglich.")
def add_neighbourhood(name: str, town: str, hosts: tuple[str, ...]) -> None:
    """Ein Quartier anlegen, mit allen Seiten, die jede Website braucht."""
    from .keeping import create_neighbourhood  # noqa: PLC0415

    neighbourhood = create_neighbourhood(name, town, list(hosts))
    click.echo(f"Angelegt: {neighbourhood.name} (Kurzname {neighbourhood.slug}).")


@main.command("add-person", cls=InTheHouse)
@click.option("--email", required=True)
@click.option("--name", required=True)
@click.option(
    "--role", required=True, help="coordinator, provider_lead, city_officer, board_member, actor_editor"
)
@click.option("--neighbourhood", required=True, help="Kurzname des Quartiers.")
@click.password_option(prompt="Passwort (mindestens 12 Zeichen)", confirmation_prompt="Noch einmal")
def add_person(email: str, name: str, role: str, neighbourhood: str, password: str) -> None:
    """Einen Zugang zum Schreibtisch anlegen."""
    from quartier.accounts.actions import create_member  # noqa: PLC0415
    from quartier.kernel.errors import DomainError  # noqa: PLC0415
    from quartier.places.queries import neighbourhood_by_slug  # noqa: PLC0415

    try:
        create_member(
            neighbourhood_by_slug(neighbourhood),
            email=email,
            name=name,
            role=role,
            password=password,
            by=None,
        )
    except DomainError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"{name} kann sich jetzt anmelden.")


@main.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, cls=InTheHouse)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(arguments: tuple[str, ...]) -> None:
    """Werkzeuge von Django, für Entwicklung und Notfälle."""
    from django.core.management import execute_from_command_line  # noqa: PLC0415

    execute_from_command_line(["quartier manage", *arguments])


if __name__ == "__main__":
    main()
