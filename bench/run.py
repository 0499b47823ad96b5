"""`make bench`: what the real server does, beside a bare page of the same size on the same server.

Takes about a minute. The demonstration quarter is told into a folder of its own, or give one with
`python bench/run.py --data FOLDER`.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import mean
from urllib.request import Request, urlopen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import load, servers

WORKERS = 2
ROUNDS = 2
WARM_UP = 20
COLD_REQUESTS = 100
AIMS = {"ratio": 0.8, "queries": 12, "cpu_ms": 15, "kilobytes": 100, "requests": 12, "memory_mb": 250}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", help="Datenordner mit einem erzählten Beispielquartier")
    options.add_argument("--seconds", type=int, default=2, help="Dauer eines Laufs")
    chosen = options.parse_args()
    load.demand_wrk()
    _warn_when_busy()
    with tempfile.TemporaryDirectory(prefix="quartier-bench-") as folder:
        env = os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": chosen.data or folder,
                            "DJANGO_SETTINGS_MODULE": "quartier.config.settings"}  # fmt: skip
        env["PYTHONPATH"] = str(servers.ROOT / "src")
        if not chosen.data:
            print("Das Beispielquartier wird erzählt …", flush=True)
            subprocess.run([sys.executable, "-m", "quartier.config.cli", "demo"], env=env, check=True,
                           stdout=subprocess.DEVNULL)  # fmt: skip
        measure(env, chosen.seconds)


def _warn_when_busy():
    busy, cores = os.getloadavg()[0], os.cpu_count() or 1
    if busy > cores / 2:
        print(f"Achtung: Der Rechner ist beschäftigt (Last {busy:.1f} auf {cores} Kernen); alle Zahlen fallen zu "
              "schlecht aus, CPU-Zeiten bis zum Doppelten.", flush=True)  # fmt: skip


def measure(env, seconds):
    port, bare_port = servers.free_port(), servers.free_port()
    with servers.house(port, WORKERS, env) as house, servers.bare(bare_port, WORKERS):
        base = f"http://127.0.0.1:{port}"
        pids = servers.family(house.pid)
        fresh_mb = servers.memory_mb(pids)
        pages = _pages(base)
        queries = _json("bench/queries.py", *pages.values(), env=env)
        rows = [
            _row(label, base, path, bare_port, seconds, pids, queries[path]) for label, path in pages.items()
        ]
        _print_table(rows)
        _print_visit(_json("bench/first_visit.py", base + "/", env=env))
        _print_memory(fresh_mb, servers.memory_mb(pids), len(pids))


def _pages(base):
    """Start page, list of dates, and the first date of the list."""
    with urlopen(f"{base}/termine/") as answer:
        found = re.search(r'<h3><a href="(/termine/[\w-]+/)"', answer.read().decode())
    pages = {"Startseite": "/", "Terminliste": "/termine/"}
    return pages | ({"Termin": found[1]} if found else {})


def _row(label, base, path, bare_port, seconds, pids, queries):
    size = _wire_size(base + path)
    warm, bare = [], []
    for _round in range(ROUNDS):
        bare.append(load.wrk(f"http://127.0.0.1:{bare_port}/{size}", seconds))
        warm.append(load.wrk(base + path, seconds))
    load.ask_anew(base + path, WARM_UP)  # each process reads its templates once
    web = servers.without_worker(pids)
    before = servers.cpu_seconds(web)
    cold = load.ask_anew(base + path, COLD_REQUESTS)
    cpu_ms = (servers.cpu_seconds(web) - before) * 1000 / COLD_REQUESTS
    return {"label": label, "size": size, "warm": warm, "bare": bare, "cold": cold, "cpu_ms": cpu_ms,
            "queries": queries}  # fmt: skip


def _wire_size(url):
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip, br"})) as answer:
        return len(answer.read())


def _json(script, *arguments, env):
    command = [sys.executable, script, *arguments]
    return json.loads(
        subprocess.run(command, cwd=servers.ROOT, env=env, check=True, capture_output=True).stdout
    )


def _print_table(rows):
    print(
        f"\n{'':26}{'Anfragen/s':>12}{'p50 ms':>9}{'p99 ms':>9}{'Anteil':>9}{'SQL':>6}{'CPU ms':>8}{'Bytes':>8}"
    )
    for row in rows:
        bare, warm = _mean(row["bare"]), _mean(row["warm"])
        ratio = warm.per_second / bare.per_second
        print(_line("Nackte Seite", bare, "", "", "", row["size"]))
        print(_line(f"{row['label']}, warm", warm, f"{ratio:.0%}", "0", "", row["size"]))
        print(
            _line(
                f"{row['label']}, kalt", row["cold"], "", row["queries"], f"{row['cpu_ms']:.1f}", row["size"]
            )
        )
        _verdict(ratio >= AIMS["ratio"], f"warm mindestens {AIMS['ratio']:.0%} der nackten Seite")
        _verdict(row["queries"] <= AIMS["queries"], f"kalt höchstens {AIMS['queries']} Abfragen")
        _verdict(row["cpu_ms"] <= AIMS["cpu_ms"], f"kalt höchstens {AIMS['cpu_ms']} ms CPU")


def _mean(runs):
    bad = sum(run.bad for run in runs)
    return load.Run(
        *(mean(getattr(run, f) for run in runs) for f in ("per_second", "p50", "p99", "requests")), bad
    )


def _line(label, run, ratio, queries, cpu_ms, size):
    bad = f"  {run.bad} Fehler!" if run.bad else ""
    figures = f"{run.per_second:12,.0f}{run.p50:9.2f}{run.p99:9.2f}{ratio:>9}{queries:>6}{cpu_ms:>8}{size:8,}"
    return f"{label:26}{figures}{bad}"


def _print_visit(visit):
    kilobytes = visit["bytes"] / 1000
    print(f"\nErster Besuch der Startseite (390 px): {visit['requests']} Anfragen, {kilobytes:.0f} kB ohne Bilder; "
          f"dazu {visit['pictures']} Bilder mit {visit['picture_bytes'] / 1000:.0f} kB")  # fmt: skip
    for size, address in visit["list"]:
        print(
            f"  {size / 1000:7.1f} kB  {address.partition('/')[2].partition('/')[2].partition('/')[2] or '(Seite)'}"
        )
    _verdict(kilobytes <= AIMS["kilobytes"], f"höchstens {AIMS['kilobytes']} kB")
    _verdict(visit["requests"] <= AIMS["requests"], f"höchstens {AIMS['requests']} Anfragen")


def _print_memory(fresh, loaded, processes):
    print(
        f"\nSpeicher: {fresh:.0f} MB nach dem Start, {loaded:.0f} MB nach der Messung ({processes} Prozesse)"
    )
    _verdict(loaded < AIMS["memory_mb"], f"unter {AIMS['memory_mb']} MB")


def _verdict(reached, aim):
    print(f"    {'erreicht' if reached else 'VERFEHLT'}: {aim}")


if __name__ == "__main__":
    main()
