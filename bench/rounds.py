"""Plays a contest on the empty database that the environment names; prints a line per mode."""

import argparse
import json
import multiprocessing
import os
import sys
import threading
import time
from collections import Counter

import django
from django.conf import settings

if told := os.environ.get("CONTEST_DATABASE"):
    server = json.loads(told)
    settings.DATABASES["default"] = {"ENGINE": "django.db.backends.postgresql", "NAME": server.pop("dbname"),
                                     "OPTIONS": server}  # fmt: skip
django.setup()

# Models can be read only now that the settings stand.
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

PROCESSES = 2
# As many connections as a town's server gives; clients beyond it wait their turn, as behind a web server.
CONNECTIONS = 32
MODES = {
    "guarded": "Sperre und Bedingung",
    "constraint": "ohne Sperre",
    "nothing": "ohne Sperre und Bedingung",
}
OUTCOMES = ("won", "told_the_next", "told_nothing", "errors")


class Contest:
    """One scarce thing. A subclass stands in a module of its own, which is run as a program.

    `constraints` of the model are taken off in the mode „nothing“.
    """

    model = None
    constraints = ()

    def prepare(self, mode, rounds):
        """Make what is contested; returns what `taker` needs and a key for each round."""
        raise NotImplementedError

    def taker(self, mode, facts):
        """A function of a key that tries to take the last one and says with which outcome, once per process."""
        raise NotImplementedError

    def given_twice(self, keys):
        """How many were given away too many."""
        raise NotImplementedError


def main(contest):
    options = argparse.ArgumentParser()
    options.add_argument("vendor")
    for name in ("--clients", "--rounds", "--control-rounds"):
        options.add_argument(name, type=int)
    chosen = options.parse_args()
    call_command("migrate", verbosity=0)
    failed = 0
    for mode, words in MODES.items():
        rounds = chosen.rounds if mode == "guarded" else chosen.control_rounds
        begun = time.monotonic()
        found = play(contest, mode, chosen.clients, rounds)
        is_right = judge(mode, found, chosen.clients, rounds)
        failed |= not is_right
        print(json.dumps({"database": chosen.vendor, "mode": mode, "words": words, "rounds": rounds,
                          "clients": chosen.clients, **found, "seconds": round(time.monotonic() - begun, 1),
                          "as_expected": is_right}, ensure_ascii=False), flush=True)  # fmt: skip
    sys.exit(int(failed))


def judge(mode, found, clients, rounds):
    """What each mode must show."""
    if mode == "nothing":
        return found["double_bookings"] > 0
    return (found["double_bookings"], found["won"], found["told_the_next"], found["errors"]) == (
        0, rounds, rounds * (clients - 1), 0,
    )  # fmt: skip


def play(contest, mode, clients, rounds):
    """All rounds of one mode; how many won, were told what is left, or met an error."""
    if mode == "nothing":
        take_off_constraints(contest)
    facts, keys = contest.prepare(mode, rounds)
    connection.close()
    context = multiprocessing.get_context("spawn")
    start, answers = context.Barrier(clients), context.Queue()
    share = [clients // PROCESSES + (n < clients % PROCESSES) for n in range(PROCESSES)]
    workers = [
        context.Process(target=work, args=(contest, mode, facts, keys, number, start, answers))
        for number in share
        if number
    ]
    for worker in workers:
        worker.start()
    counts = Counter()
    for _ in workers:
        counts.update(answers.get())
    for worker in workers:
        worker.join()
    return {name: counts[name] for name in OUTCOMES} | {"double_bookings": contest.given_twice(keys)}


def take_off_constraints(contest):
    """As a migration would; SQLite builds the table anew from what the model still names."""
    options = contest.model._meta
    taken = [one for one in options.constraints if one.name in contest.constraints]
    options.constraints = [one for one in options.constraints if one not in taken]
    with connection.schema_editor() as editor:
        for constraint in taken:
            editor.remove_constraint(contest.model, constraint)


def work(contest, mode, facts, keys, number, start, answers):
    """One process with its share of the clients, each a thread with a connection of its own."""
    take = contest.taker(mode, facts)
    gate, counts, lock = threading.Semaphore(CONNECTIONS // PROCESSES), Counter(), threading.Lock()
    clients = [
        threading.Thread(target=client, args=(take, keys, start, gate, counts, lock)) for _ in range(number)
    ]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    answers.put(dict(counts))


def client(take, keys, start, gate, counts, lock):
    """In each round all begin at once; the gate stands for the connections of a server."""
    for key in keys:
        start.wait()
        with gate:
            try:
                outcome = take(key)
            except Exception as error:
                outcome = "errors"
                print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            finally:
                connection.close()
        with lock:
            counts[outcome] += 1
