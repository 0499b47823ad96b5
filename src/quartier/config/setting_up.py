"""From a fresh checkout to a house that stands: database, shared cache, static files."""

import shutil
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from quartier.journal.models import Stamp


def prepare_house(echo: Callable[[str], None]) -> None:
    """Bring database and static files up to this version; quick when there is nothing to do."""
    if not _tables_are_current():
        echo("Datenbank wird eingerichtet …")
        call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    Stamp.objects.get_or_create(pk=1)
    if _statics_are_stale():
        echo("Gestaltungsdateien werden bereitgestellt …")
        call_command(
            "collectstatic", interactive=False, verbosity=0, clear=Path(settings.STATIC_ROOT).exists()
        )


def is_prepared() -> bool:
    """Whether the tables are those of this version and the static files are at hand."""
    return _tables_are_current() and _manifest().exists()


def _tables_are_current() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _manifest() -> Path:
    return Path(settings.STATIC_ROOT) / "staticfiles.json"


def throw_away() -> None:
    """Forget the demonstration: database, pictures, mails and its clock. Only ever called in demo mode."""
    connection.close()
    if connection.vendor == "sqlite":
        for ending in ("", "-wal", "-shm"):
            Path(f"{settings.DATABASES['default']['NAME']}{ending}").unlink(missing_ok=True)
    else:
        call_command("flush", interactive=False, verbosity=0)
    for folder in (settings.MEDIA_ROOT, settings.EMAIL_FILE_PATH):
        shutil.rmtree(folder, ignore_errors=True)
    Path(settings.DEMO_CLOCK).unlink(missing_ok=True)


def _statics_are_stale() -> bool:
    """Whether a source file is newer than what was collected."""
    if not _manifest().exists():
        return True
    collected = _manifest().stat().st_mtime
    return any(f.stat().st_mtime > collected for f in settings.PACKAGE.glob("*/static/**/*") if f.is_file())
