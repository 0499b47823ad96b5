"""A worker is killed with SIGKILL in the middle of sending; a real server and real processes."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from email import message_from_bytes

import pytest
from aiosmtpd.controller import Controller

PREPARE = """
import django; django.setup()
from django.core.management import call_command
from django.db import transaction
call_command("migrate", verbosity=0, skip_checks=True)
from quartier.outbox.actions import post_mail
from quartier.places.models import Neighbourhood
from quartier.sockets.messages import Message
with transaction.atomic():
    here = Neighbourhood.objects.create(name="Am Leipziger Tor", slug="tor", town="Dessau-Roßlau")
    post_mail(Message("Ihr Anliegen", "Guten Tag"), neighbourhood=here, to="anna@example.org", kind="test.crash")
"""
WORK = """
import sys, django; django.setup()
from datetime import timedelta
from quartier.kernel import dates
from quartier.outbox.delivery import deliver_due
dates.set_offset(timedelta(minutes=float(sys.argv[1])))
print(deliver_due())
"""


class Trap:
    """An SMTP server that kills the worker while, or just after, it hands over its first letter."""

    def __init__(self, takes_first):
        self.takes_first, self.seen, self.taken, self.worker = takes_first, 0, [], None

    async def handle_DATA(self, server, session, envelope):
        self.seen += 1
        if self.seen > 1 or self.takes_first:
            self.taken.append(message_from_bytes(envelope.content)["Message-ID"])
        if self.seen == 1:
            os.kill(self.worker.pid, signal.SIGKILL)
            await asyncio.sleep(0.2)
        return "250 OK"


@pytest.mark.parametrize("takes_first", [False, True])
def test_a_killed_worker_loses_no_mail_and_sends_none_under_two_names(tmp_path, takes_first):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    trap = Trap(takes_first)
    server = Controller(trap, hostname="127.0.0.1", port=port)
    server.start()
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "quartier.config.settings",
        "QUARTIER_DATA": str(tmp_path),
        "QUARTIER_DEMO": "0",
        "QUARTIER_SECRET_KEY": "only-for-this-test-" * 4,
        "QUARTIER_HOSTS": "localhost",
        "QUARTIER_MAIL_URL": f"smtp://127.0.0.1:{port}",
        "DATABASE_URL": "",
    }

    def worker(minutes):
        return subprocess.Popen(
            [sys.executable, "-c", WORK, str(minutes)], env=environment, stdout=subprocess.PIPE, text=True
        )

    try:
        subprocess.run([sys.executable, "-c", PREPARE], env=environment, check=True, timeout=120)
        trap.worker = worker(0)
        assert trap.worker.wait(60) == -signal.SIGKILL
        assert worker(1).communicate(timeout=60)[0].strip() == "0", "its lease still holds"
        assert worker(6).communicate(timeout=60)[0].strip() == "1"
        assert worker(12).communicate(timeout=60)[0].strip() == "0", "sent is sent"
    finally:
        server.stop()
    # Killed between the server's yes and our mark, a letter may come twice, but under the same id.
    assert len(trap.taken) == (2 if takes_first else 1)
    assert len(set(trap.taken)) == 1
