"""Reads of the page of operation: the machine, the database, the mail and what deserves a word of warning."""

import platform
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from ..jobs.enums import DutyState
from ..jobs.queries import DutyLine, duty_lines, latest_backup
from ..kernel import dates
from ..mailbox.box import KEPT
from ..mailbox.queries import homeless_count, refused_count, waiting_count
from ..outbox.delivery import can_deliver
from ..outbox.enums import MailState
from ..outbox.queries import counts_of
from ..places.models import Neighbourhood

MEGABYTE, GIGABYTE = 10**6, 10**9
# Below either of these a backup or a handful of pictures may no longer fit.
SCARCE_BYTES, SCARCE_SHARE = 2 * GIGABYTE, 0.05
TONES = {
    DutyState.FINE: "success",
    DutyState.RUNNING: "info",
    DutyState.FAILING: "danger",
    DutyState.LATE: "warning",
    DutyState.NEVER: "neutral",
}


@dataclass(frozen=True)
class Disk:
    """The disk of the data folder, in bytes."""

    free: int
    total: int

    @property
    def is_scarce(self) -> bool:
        return self.free < SCARCE_BYTES or self.free < self.total * SCARCE_SHARE


def disk() -> Disk:
    usage = shutil.disk_usage(settings.DATA)
    return Disk(usage.free, usage.total)


def in_words(size: int) -> str:
    """Bytes as „3,4 MB“ or „12,0 GB“."""
    amount, unit = (size / GIGABYTE, "GB") if size >= GIGABYTE else (size / MEGABYTE, "MB")
    return f"{amount:.1f}".replace(".", ",") + f"\u00a0{unit}"


def database_name() -> str:
    """„PostgreSQL 16.3, 42,0 MB“"""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        file = Path(str(connection.settings_dict["NAME"]))
        size = sum(f.stat().st_size for f in file.parent.glob(f"{file.name}*")) if file.is_file() else 0
        release = ".".join(map(str, connection.Database.sqlite_version_info))  # type: ignore[attr-defined]
        return f"SQLite {release}" + (f", {in_words(size)}" if size else "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version'), pg_database_size(current_database())")
        release, size = cursor.fetchone()
    return f"PostgreSQL {release.split()[0]}, {in_words(size)}"


def operation(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """Everything the page shows."""
    lines, mails, backup, space = duty_lines(), counts_of(neighbourhood), latest_backup(), disk()
    return {
        "lines": [(line, TONES[line.state]) for line in lines],
        "concerns": list(_concerns(lines, mails, space, homeless_count())),
        "waiting": mails[MailState.QUEUED],
        "failed": mails[MailState.FAILED],
        "unplaced": waiting_count(neighbourhood),
        "backup": backup,
        "backup_size": in_words(backup.size) if backup else "",
        "disk_free": in_words(space.free),
        "facts": [
            {"label": "Programm", "value": f"Quartiersbüro {version('quartiersbuero')}"},
            {"label": "Datenbank", "value": database_name()},
            {
                "label": "Speicherplatz",
                "value": f"{in_words(space.free)} von {in_words(space.total)} frei",
            },
            {"label": "Mailserver", "value": _mail_server()},
            {"label": "Postfach", "value": _mailbox(lines, neighbourhood)},
            {"label": "Python", "value": platform.python_version()},
        ],
    }


def _mail_server() -> str:
    if settings.IS_DEMO:
        return "Vorführung: Mails werden als Dateien abgelegt"
    return settings.EMAIL_HOST or "nicht eingerichtet (QUARTIER_MAIL_URL)"


def _mailbox(lines: list[DutyLine], neighbourhood: Neighbourhood) -> str:
    """„mail.example.org, zuletzt abgerufen am 15.04.2021, 9:00“ and how many mails were not taken in whole"""
    refused = refused_count(neighbourhood)
    told = f"; {refused} {'Mail' if refused == 1 else 'Mails'} nicht ganz übernommen" if refused else ""
    if settings.IS_DEMO:
        return f"Vorführung: es wird nichts abgerufen{told}"
    if settings.MAILBOX is None:
        return "nicht eingerichtet (QUARTIER_MAILBOX_URL)"
    row = next((line.row for line in lines if line.duty.key == "mailbox.fetch"), None)
    last = (
        f"zuletzt abgerufen am {dates.local(row.ended_at):%d.%m.%Y, %H:%M}"
        if row and row.ended_at
        else "noch nie abgerufen"
    )
    return f"{settings.MAILBOX.host}, {last}{told}"


def _concerns(lines: list[DutyLine], mails: dict[str, int], space: Disk, homeless: int) -> Any:
    """One sentence for each thing that somebody should look after, the weightiest first."""
    if any(line.state == DutyState.LATE for line in lines):
        yield (
            "Wiederkehrende Arbeiten sind überfällig. Bitte lassen Sie von der Technik prüfen, ob der Dienst "
            "„quartier work“ läuft."
        )
    elif lines and all(line.state == DutyState.NEVER for line in lines):
        yield "Der Dienst „quartier work“ ist noch nie gelaufen. Mails und wiederkehrende Arbeiten bleiben liegen."
    for line in lines:
        if line.is_failing:
            yield f"„{line.duty.label}“ ist gescheitert. Der Grund steht unten, es wird weiter versucht."
    if mails[MailState.FAILED] == 1:
        yield "Eine Mail ließ sich nicht zustellen."
    elif mails[MailState.FAILED]:
        yield f"{mails[MailState.FAILED]} Mails ließen sich nicht zustellen."
    if not can_deliver():
        yield "Es ist kein Mailserver eingerichtet. Mails bleiben im Postausgang liegen."
    if homeless:
        begin = "Eine Mail nennt" if homeless == 1 else f"{homeless} Mails nennen"
        yield f"{begin} keine Büroadresse dieser Installation und liegt im Postfach unter „{KEPT}“."
    if space.is_scarce:
        yield "Der Speicherplatz wird knapp. Bitte informieren Sie die Technik."
