"""The running house: the processes share the program but no connection, and each is replaced when it dies."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tools.house import free_port

from quartier.config.serving import WORKER_NAME
from tests.jobs.workers import own_database

pytestmark = [
    pytest.mark.database,
    pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc"),
]
QUARTIER = (sys.executable, "-m", "quartier.config.cli")


class House:
    def __init__(self, process: subprocess.Popen[bytes], address: str) -> None:
        self.process = process
        self.address = address

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(self.address, timeout=5).close()
        except urllib.error.HTTPError as error:
            return error.code == 404  # an empty house has no quarter to show
        except OSError:
            return False
        return True

    def children(self) -> dict[int, str]:
        """The processes of the house by number, each with its name."""
        threads = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        listed = [int(pid) for thread in threads for pid in thread.read_text().split()]
        return {pid: Path(f"/proc/{pid}/comm").read_text().strip() for pid in listed if is_alive(pid)}

    def worker(self) -> int | None:
        return next((pid for pid, name in self.children().items() if name == WORKER_NAME), None)

    def web(self) -> list[int]:
        return [pid for pid, name in self.children().items() if name != WORKER_NAME]


def wait_until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def is_alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """Environment of a house with an empty database of its own, whichever kind the tests run on."""
    with own_database(tmp_path_factory.mktemp("house")) as env:
        subprocess.run([*QUARTIER, "prepare"], env=env, check=True, stdout=subprocess.DEVNULL)
        yield env


@pytest.fixture
def house(prepared):
    port = free_port()
    process = subprocess.Popen(
        [*QUARTIER, "serve", "--port", str(port)],
        env=prepared,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    house, started = House(process, f"http://127.0.0.1:{port}/"), []
    try:
        wait_until(house.answers)
        wait_until(house.worker)
        started = list(house.children())
        yield house
    finally:
        process.terminate()
        process.wait(20)
        for pid in filter(is_alive, started):
            os.kill(pid, signal.SIGKILL)


def test_no_connection_is_handed_from_the_supervisor_to_its_processes(house):
    """On SQLite the file would be open; on PostgreSQL two processes on one connection would confuse each other."""
    held = [link.resolve().name for link in Path(f"/proc/{house.process.pid}/fd").iterdir()]
    assert not [name for name in held if "sqlite3" in name]
    with ThreadPoolExecutor(8) as visitors:
        assert all(visitors.map(lambda _number: house.answers(), range(80)))


def test_a_killed_worker_and_a_killed_web_process_are_replaced(house):
    worker, web = house.worker(), house.web()
    assert len(web) == 2
    for pid in (worker, web[0]):
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: house.worker() not in (None, worker))
    wait_until(lambda: len(set(house.web()) - {web[0]}) == 2)
    assert house.answers()


def test_the_worker_ends_with_its_supervisor(house):
    worker = house.worker()
    house.process.terminate()
    assert house.process.wait(20) == 0
    assert not is_alive(worker)


def test_the_worker_ends_when_its_supervisor_is_killed(house):
    worker = house.worker()
    house.process.kill()
    house.process.wait(20)
    wait_until(lambda: not is_alive(worker))
