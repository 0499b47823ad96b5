"""Real servers and a real browser's manners, for tests that need more than one process."""

import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from html import unescape
from http.cookiejar import CookieJar
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, ProxyHandler, build_opener

# The program after its set-up; the story's clock runs on from 15 April 2021, 9:00.
PREPARE = """
import django; django.setup()
from django.conf import settings
from quartier.config.setting_up import prepare_house
from quartier.accounts.models import Membership, Person
from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.publishing.standing_pages import ensure_standing_pages
prepare_house(echo=print)
dates.begin_story(settings.DEMO_CLOCK, settings.DEMO_OPENS_AT)
quarter = Neighbourhood.objects.create(name="Am Leipziger Tor", slug="am-leipziger-tor", town="Dessau-Roßlau")
person = Person.objects.create_user(email="kim@example.org", password="Wiese-und-Torhaus", name="Kim Beispiel")
Membership.objects.create(person=person, neighbourhood=quarter, role="coordinator")
ensure_standing_pages(quarter, by=person)
"""


def environment(folder):
    env = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
    env.pop("DATABASE_URL", None)
    return env | {
        "QUARTIER_DATA": str(folder),
        "QUARTIER_DEMO": "1",
        "DJANGO_SETTINGS_MODULE": "quartier.config.settings",
        "PYTHONPATH": "src",
    }


def run(code, env):
    """Run a few lines of the program in a process of their own; gives what they print."""
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(env):
    """One process of the real server; gives its address."""
    port = free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--workers", "1",
               "--log-level", "warning", "quartier.config.wsgi:application"]  # fmt: skip
    process = subprocess.Popen(command, env=env)
    try:
        base = f"http://127.0.0.1:{port}"
        for _attempt in range(200):
            assert process.poll() is None, "the server ended"
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield base
    finally:
        process.terminate()
        process.wait(10)


class Visitor:
    """Somebody with a browser: cookies, and forms whose hidden fields go along."""

    def __init__(self, base):
        self.base = base
        # No proxy of the environment may stand between two processes of one machine.
        self.opener = build_opener(HTTPCookieProcessor(CookieJar()), ProxyHandler({}))

    def get(self, path="/"):
        with self.opener.open(self.base + path, timeout=30) as answer:
            return answer.read().decode()

    def send(self, path, **values):
        """Fill in the form of a page and send it; gives the page it leads to."""
        hidden = {}
        for tag in re.findall(r"<input[^>]*type=\"hidden\"[^>]*>", self.get(path)):
            name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
            if name:
                hidden[name[1]] = unescape(value[1]) if value else ""
        data = urlencode(hidden | values).encode()
        with self.opener.open(self.base + path, data, timeout=30) as answer:
            return answer.read().decode()
