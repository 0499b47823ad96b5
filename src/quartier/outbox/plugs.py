"""What the outbox plugs into the sockets."""

from datetime import timedelta

from ..sockets.duties import Duty, duties
from .retention import forget_mails

duties.register(
    Duty("outbox.forget_mails", "Alte Mails vergessen", timedelta(days=1), forget_mails, order=80)
)
