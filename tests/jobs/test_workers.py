"""Workers as they are: processes, some of them killed with SIGKILL, several at once, on both databases."""

import os
import signal
import time

import pytest

from .workers import own_database, told, worker

pytestmark = pytest.mark.database


@pytest.fixture
def env(tmp_path):
    with own_database(tmp_path) as env:
        yield env


@pytest.fixture
def diary(tmp_path):
    file = tmp_path / "diary"
    file.touch()
    return file


def wait_for(diary, line):
    deadline = time.monotonic() + 60
    while line not in diary.read_text():
        assert time.monotonic() < deadline, f"nobody wrote „{line}“"
        time.sleep(0.05)


def test_a_duty_outlives_its_killed_worker(env, diary):
    doomed = worker(env, diary, seconds=60)
    wait_for(diary, "begin")
    os.kill(doomed.pid, signal.SIGKILL)
    assert doomed.wait(30) == -signal.SIGKILL
    assert told(worker(env, diary, minutes=4)) == "0", "its lease still holds"
    assert told(worker(env, diary, minutes=6)) == "0", "the lost run is noted and rests a minute"
    assert told(worker(env, diary, minutes=8)) == "1"
    assert told(worker(env, diary, minutes=9)) == "0", "done is done"
    assert told(worker(env, diary, minutes=70)) == "1"
    assert [line.split()[0] for line in diary.read_text().splitlines()] == [
        "begin", "begin", "end", "begin", "end"]  # fmt: skip


def test_four_workers_at_once_run_a_duty_once(env, diary):
    together = [worker(env, diary, seconds=1.5, lease=60) for _ in range(4)]
    for one in together:
        told(one)
    assert [line.split()[0] for line in diary.read_text().splitlines()] == ["begin", "end"]


def test_a_duty_longer_than_its_lease_is_not_begun_by_a_second_worker(env, diary):
    """The lease of one second is renewed as long as the worker lives."""
    together = [worker(env, diary, seconds=4, lease=1) for _ in range(2)]
    for one in together:
        told(one)
    assert [line.split()[0] for line in diary.read_text().splitlines()] == ["begin", "end"]
