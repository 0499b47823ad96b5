"""What the mailbox plugs into the sockets."""

from datetime import timedelta

from ..sockets.duties import Duty, duties
from .fetching import fetch_mail
from .retention import clear_originals, forget_mails

duties.register(Duty("mailbox.fetch", "Mails abrufen", timedelta(minutes=2), fetch_mail, order=20))
duties.register(
    Duty("mailbox.forget", "Alte eingegangene Mails vergessen", timedelta(days=1), forget_mails, order=80)
)
duties.register(
    Duty("mailbox.clear", "Alte Mails im Postfach löschen", timedelta(days=1), clear_originals, order=85)
)
