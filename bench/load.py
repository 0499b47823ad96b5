"""The load: wrk, the way a browser asks."""

import re
import shutil
import subprocess
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


# A parameter the house does not know: such a page is made anew each time and never kept.
COLD = """
local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", wrk.path .. "?messung=" .. n)
end
"""


def wrk(url, seconds, connections=16, script=None):
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
    if script:
        command += ["-s", str(script)]
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
    number, unit = re.search(rf"^\s+{line}\s+([\d.]+)(us|ms|s|m)$", out, re.M).groups()
    return float(number) * UNITS[unit]
