"""The stamp is read as committed, from any process, and costs almost nothing while nothing happens."""

import sqlite3
import subprocess
import sys

import pytest
from django.db import connection, transaction

from quartier.journal.actions import raise_stamp
from quartier.journal.models import Stamp
from quartier.website.stamp_watch import SqliteWatch, watch_of

TABLE = "CREATE TABLE journal_stamp (id INTEGER PRIMARY KEY, value INTEGER)"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "house.sqlite3"


def connect(file, mode="wal"):
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    return connection


@pytest.fixture(params=["wal", "delete"])
def writer(file, request):
    connection = connect(file, request.param)
    connection.execute(TABLE)
    connection.execute("INSERT INTO journal_stamp VALUES (1, 1)")
    yield connection
    connection.close()


def raise_it(connection):
    connection.execute("UPDATE journal_stamp SET value = value + 1")


def test_it_sees_each_commit_at_once(file, writer):
    watch = SqliteWatch(file)
    for expected in range(1, 50):
        assert watch.value() == expected
        assert watch.value() == expected
        raise_it(writer)


def test_it_sees_a_commit_of_another_process(file, writer):
    watch = SqliteWatch(file)
    assert watch.value() == 1
    code = f"import sqlite3; c = sqlite3.connect({str(file)!r}); c.execute('UPDATE journal_stamp SET value = 7'); c.commit()"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert watch.value() == 7


def test_it_does_not_see_what_is_not_committed(file, writer):
    watch = SqliteWatch(file)
    watch.value()
    writer.execute("BEGIN IMMEDIATE")
    raise_it(writer)
    assert watch.value() == 1
    writer.execute("ROLLBACK")
    assert watch.value() == 1


def test_it_survives_that_the_log_is_written_back_and_begun_anew(file, writer):
    watch = SqliteWatch(file)
    for expected in range(1, 20):
        assert watch.value() == expected
        writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert watch.value() == expected
        raise_it(writer)


def test_other_changes_leave_the_stamp_alone(file, writer):
    watch = SqliteWatch(file)
    watch.value()
    writer.execute("CREATE TABLE sessions (id INTEGER)")
    assert watch.value() == 1


def test_without_a_database_there_is_no_stamp_and_later_there_is(file):
    watch = SqliteWatch(file)
    assert watch.value() is None
    writer = connect(file)
    assert watch.value() is None
    writer.execute(TABLE)
    assert watch.value() == 0
    writer.execute("INSERT INTO journal_stamp VALUES (1, 3)")
    assert watch.value() == 3
    writer.close()


@pytest.mark.database
@pytest.mark.django_db(transaction=True)
def test_the_watch_fits_the_database():
    """On SQLite the tests' database is no file, so there is nothing to read; PostgreSQL shows what is committed."""
    watch = watch_of(connection)
    Stamp.objects.create(pk=1, value=5)
    if connection.vendor == "sqlite":
        assert watch.value() is None
        return
    assert watch.value() == 5
    with transaction.atomic():
        raise_stamp()
        assert watch.value() == 5
    assert watch.value() == 6
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
    assert [watch.value(), watch.value()] == [None, 6]  # the connection was lost, and is opened anew
    watch.close()
