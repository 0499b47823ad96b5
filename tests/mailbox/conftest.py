import pytest
from aiosmtpd.controller import Controller

from .servers import PostOffice, start_imap


@pytest.fixture(scope="session")
def imap_server():
    server = start_imap()
    yield server
    server.process.terminate()
    server.process.wait(10)


@pytest.fixture
def imap(imap_server, settings, neighbourhood):
    """An empty mailbox, which the settings name."""
    neighbourhood.email = "buero@example.org"
    neighbourhood.save()
    imap_server.empty()
    settings.MAILBOX = imap_server.account
    return imap_server


@pytest.fixture
def post_office(imap, settings):
    office = PostOffice(imap)
    server = Controller(office, hostname="127.0.0.1", port=office.port)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", office.port
    yield office
    server.stop()
