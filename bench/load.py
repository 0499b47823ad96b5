"""The load: wrk, the way a browser asks."""

import http.client
import re
import shutil
import subprocess
import time
from dataclasses import dataclass

UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@dataclass
class Run:
    """One run of wrk; times in milliseconds."""

    per_second: float
    p50: float
    p99: float
    requests: int
    bad: int


def demand_wrk():
    if shutil.which("wrk") is None:
        raise SystemExit("Zum Messen fehlt wrk (Debian, Ubuntu: apt install wrk; macOS: brew install wrk).")


def ask_anew(url, number):
    """Ask `number` times for a page that must be made: with a parameter the house does not know, nothing is kept.

    One after the other, so that the times are those of making the page and not of waiting for it.
    """
    host, _slash, path = url.removeprefix("http://").partition("/")
    connection = http.client.HTTPConnection(host, timeout=60)
    times, bad = [], 0
    for n in range(number):
        begin = time.perf_counter()
        connection.request("GET", f"/{path}?messung={n}", headers={"Accept-Encoding": "gzip, br"})
        answer = connection.getresponse()
        answer.read()
        bad += answer.status != 200
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    return Run(number * 1000 / sum(times), times[number // 2], times[int(number * 0.99)], number, bad)


def wrk(url, seconds, connections=16):
    """Ask for one address again and again."""
    command = [
        "wrk",
        "-t1",
        f"-c{connections}",
        f"-d{seconds}s",
        "--latency",
        "-H",
        "Accept-Encoding: gzip, br",
    ]
    out = subprocess.run([*command, url], capture_output=True, text=True, check=True).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    return Run(
        per_second=float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]),
        p50=_time(out, "50%"),
        p99=_time(out, "99%"),
        requests=int(re.search(r"(\d+) requests in", out)[1]),
        bad=int(refused[1]) if refused else 0,
    )


def _time(out, line):
    number, unit = re.search(rf"^\s+{line}\s+([\d.]+)(us|ms|s|m)\s*$", out, re.M).groups()
    return float(number) * UNITS[unit]
