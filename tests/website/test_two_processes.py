"""Two real servers on one database: what is saved in one is seen in both by the very next request."""

import time

import pytest

from .servers import PREPARE, Visitor, environment, run, server

# Published a few seconds ahead of the story's clock, and over a few seconds later.
ANNOUNCE = """
import django; django.setup()
from datetime import timedelta
from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice
notice = Notice(neighbourhood=Neighbourhood.objects.get(), title="Wasser abgestellt", text="Heute kurz.", reach="everywhere")
save_publishable(notice, by=None)
begins = dates.now() + timedelta(seconds=3)
publish(notice, by=None, at=begins, until=begins + timedelta(seconds=3))
print((begins - dates.offset()).timestamp())
"""


@pytest.fixture(scope="module")
def servers(tmp_path_factory):
    env = environment(tmp_path_factory.mktemp("house"))
    run(PREPARE, env)
    with server(env) as one, server(env) as two:
        yield env, one, two


def test_a_save_at_the_desk_shows_at_the_very_next_request_of_every_process(servers):
    _env, one, two = servers
    visitors = [Visitor(one), Visitor(two)]
    for visitor in visitors:
        visitor.get()
        assert "Neue Bank am Torhaus" not in visitor.get()
        visitor.get("/aktuelles/")
    desk = Visitor(one)
    desk.send("/anmelden/", login="kim@example.org", password="Wiese-und-Torhaus")
    new = {"kind": "news", "title": "Neue Bank am Torhaus", "lead": "Seit heute lässt es sich sitzen."}
    assert "ist gespeichert" in desk.send("/buero/meldungen/neu/", **new, step="publish")
    for visitor in visitors:
        assert "Neue Bank am Torhaus" in visitor.get()
        assert "Neue Bank am Torhaus" in visitor.get("/aktuelles/")
    run(
        "import django; django.setup()\n"
        "from quartier.publishing.models import Post; from quartier.publishing.actions import withdraw\n"
        "withdraw(Post.objects.get(title='Neue Bank am Torhaus'), by=None)",
        _env,
    )
    for visitor in visitors:
        assert "Neue Bank am Torhaus" not in visitor.get()


def test_what_has_a_time_comes_and_goes_by_itself_in_every_process(servers):
    env, one, two = servers
    begins = float(run(ANNOUNCE, env))
    visitors = [Visitor(one), Visitor(two)]
    assert time.time() < begins
    while time.time() < begins - 0.3:
        assert all("Wasser abgestellt" not in visitor.get() for visitor in visitors)
        time.sleep(0.05)
    time.sleep(max(0.0, begins + 0.05 - time.time()))
    assert all("Wasser abgestellt" in visitor.get() for visitor in visitors)
    time.sleep(max(0.0, begins + 3.05 - time.time()))
    assert all("Wasser abgestellt" not in visitor.get() for visitor in visitors)
