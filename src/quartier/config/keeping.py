"""Beginnings and ends in operation: new quarters, backup and restore."""

import shutil
import sqlite3
import tarfile
import tempfile
from pathlib import Path

import click
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction

from quartier.jobs.actions import note_backup
from quartier.kernel.codes import slug_of
from quartier.places.models import Neighbourhood
from quartier.publishing.standing_pages import ensure_standing_pages


@transaction.atomic
def create_neighbourhood(name: str, town: str, hosts: list[str]) -> Neighbourhood:
    """A quarter with the pages every website must have, as drafts of the law's minimum to be filled in."""
    slug = slug_of(name)
    if Neighbourhood.objects.filter(slug=slug).exists():
        raise click.ClickException(f"Ein Quartier mit dem Kurznamen {slug} gibt es schon.")
    neighbourhood = Neighbourhood.objects.create(
        name=name, slug=slug, town=town, hosts=[h.lower() for h in hosts]
    )
    ensure_standing_pages(neighbourhood, by=None)
    return neighbourhood


def write_backup(output: Path) -> None:
    """A consistent copy of the database beside the files, while the house goes on working."""
    with tempfile.TemporaryDirectory() as folder:
        if connection.vendor == "sqlite":
            copy = Path(folder) / "quartier.sqlite3"
            source = sqlite3.connect(settings.DATABASES["default"]["NAME"])
            target = sqlite3.connect(copy)
            with target:
                source.backup(target)
            target.close()
            source.close()
        else:
            copy = Path(folder) / "data.json"
            call_command(
                "dumpdata",
                natural_foreign=True,
                exclude=["contenttypes", "auth.permission"],
                output=str(copy),
            )
        with tarfile.open(output, "w:gz") as archive:
            archive.add(copy, copy.name)
            if Path(settings.MEDIA_ROOT).exists():
                archive.add(settings.MEDIA_ROOT, "media")
    note_backup(output.stat().st_size)


def read_backup(archive_path: Path) -> None:
    """Put a backup in the place of what is there. The archive is unpacked aside first and checked."""
    with tempfile.TemporaryDirectory(dir=settings.DATA) as folder:
        with tarfile.open(archive_path) as archive:
            archive.extractall(folder, filter="data")
        unpacked = Path(folder)
        if connection.vendor == "sqlite":
            _replace_sqlite(unpacked / "quartier.sqlite3")
        else:
            dump = unpacked / "data.json"
            if not dump.exists():
                raise click.ClickException("Das Archiv enthält keine Sicherung einer PostgreSQL-Datenbank.")
            call_command("flush", interactive=False, verbosity=0)
            call_command("loaddata", str(dump), verbosity=0)
        if (unpacked / "media").exists():
            shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
            shutil.move(unpacked / "media", settings.MEDIA_ROOT)


def _replace_sqlite(copy: Path) -> None:
    if not copy.exists():
        raise click.ClickException("Das Archiv enthält keine Sicherung einer SQLite-Datenbank.")
    check = sqlite3.connect(copy)
    intact = check.execute("PRAGMA integrity_check").fetchone()[0]
    check.close()
    if intact != "ok":
        raise click.ClickException("Die Datenbank im Archiv ist beschädigt. Es wurde nichts verändert.")
    connection.close()
    target = Path(settings.DATABASES["default"]["NAME"])
    for ending in ("-wal", "-shm"):
        Path(f"{target}{ending}").unlink(missing_ok=True)
    shutil.move(copy, target)
