"""Plays the rounds of `bench.last_slot` on the empty database that the environment names; prints a line per mode."""

import argparse
import json
import multiprocessing
import os
import sys
import threading
import time
from collections import Counter
from datetime import time as clock
from datetime import timedelta

import django
from django.conf import settings

if told := os.environ.get("LAST_SLOT_DATABASE"):
    server = json.loads(told)
    settings.DATABASES["default"] = {"ENGINE": "django.db.backends.postgresql", "NAME": server.pop("dbname"),
                                     "OPTIONS": server}  # fmt: skip
django.setup()

# Models can be read only now that the settings stand.
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from quartier.appointments.actions import SlotTaken, bookings, save_offer, save_window  # noqa: E402
from quartier.appointments.models import AppointmentWindow, Booking, Offer  # noqa: E402
from quartier.kernel import dates  # noqa: E402
from quartier.places.holidays import is_working_day  # noqa: E402
from quartier.places.models import Neighbourhood, Place  # noqa: E402
from quartier.publishing.actions import publish  # noqa: E402

PROCESSES = 2
# As many connections as a town's server gives; clients beyond it wait their turn, as behind a web server.
CONNECTIONS = 32
MODES = {
    "guarded": "Sperre und Bedingung",
    "constraint": "ohne Sperre",
    "nothing": "ohne Sperre und Bedingung",
}
CONSTRAINTS = ("nobody_is_booked_twice", "no_place_is_booked_twice")


def main():
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
        found = play(mode, chosen.clients, rounds)
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


def play(mode, clients, rounds):
    """All rounds of one mode; how many won, were told the next free times, or met an error."""
    offer_pk, moments = prepare(mode, rounds)
    context = multiprocessing.get_context("spawn")
    start, answers = context.Barrier(clients), context.Queue()
    share = [clients // PROCESSES + (n < clients % PROCESSES) for n in range(PROCESSES)]
    workers = [
        context.Process(target=work, args=(mode, offer_pk, moments, number, start, answers))
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
    return {name: counts[name] for name in ("won", "told_the_next", "told_nothing", "errors")} | {
        "double_bookings": double_bookings(moments)
    }


def prepare(mode, rounds):
    """An office in which one time is left on each of many days, and some more in a few days."""
    if mode == "nothing":
        with connection.cursor() as cursor:
            for name in CONSTRAINTS:
                cursor.execute(f"DROP INDEX {name}")
    Booking.objects.all().delete()
    quarter = Neighbourhood.objects.create(name=f"Probe {mode}", slug=f"probe-{mode}", town="Probe")
    place = Place.objects.create(neighbourhood=quarter, name="Büro", slug="buero", is_office=True)
    offer = Offer(neighbourhood=quarter, title="Gespräch", in_office_hours=False, ahead_days=365)
    publish(save_offer(offer, by=None), by=None)
    days = [day for n in range(2, 360) if is_working_day(day := dates.today() + timedelta(days=n), "ST")]
    for number, day in enumerate([days[0], *days[1 : rounds + 1]]):
        closes = clock(9, 30) if number else clock(11)
        save_window(AppointmentWindow(offer=offer, weekday=day.weekday(), opens=clock(9), closes=closes, place=place,
                                      valid_from=day, valid_to=day), by=None)  # fmt: skip
    connection.close()
    return offer.pk, [dates.at(day, clock(9)) for day in days[1 : rounds + 1]]


def work(mode, offer_pk, moments, number, start, answers):
    """One process with its share of the clients, each a thread with a connection of its own."""
    hold = bookings.hold_slot
    if mode != "guarded":
        bookings.lock_book = lambda neighbourhood: None
    if mode == "nothing":
        # On SQLite the transaction itself is the lock.
        hold = hold.__wrapped__
    gate, counts, lock = threading.Semaphore(CONNECTIONS // PROCESSES), Counter(), threading.Lock()
    clients = [
        threading.Thread(target=client, args=(hold, offer_pk, moments, start, gate, counts, lock))
        for _ in range(number)
    ]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    answers.put(dict(counts))


def client(hold, offer_pk, moments, start, gate, counts, lock):
    """In each round all begin at once; the gate stands for the connections of a server."""
    with gate:
        offer = Offer.objects.select_related("neighbourhood").get(pk=offer_pk)
        connection.close()
    for moment in moments:
        start.wait()
        with gate:
            try:
                hold(offer, moment)
                outcome = "won"
            except SlotTaken as refused:
                outcome = "told_the_next" if refused.next_slots else "told_nothing"
            except Exception as error:
                outcome = "errors"
                print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            finally:
                connection.close()
        with lock:
            counts[outcome] += 1


def double_bookings(moments):
    """How many bookings too many there are on the contested times."""
    held = Counter(Booking.objects.filter(starts_at__in=moments).values_list("starts_at", flat=True))
    return sum(number - 1 for number in held.values())


if __name__ == "__main__":
    main()
