"""What the desk itself does again and again."""

from datetime import timedelta

from ..sockets.duties import Duty, duties
from ..sockets.messages import MessageKind, messages
from .weekly import KIND, post_week_mails, specimen

duties.register(Duty("desk.week", "Mail zum Wochenbeginn schreiben", timedelta(minutes=15), post_week_mails))
messages.register(MessageKind(KIND, "Ihre Woche im Quartier", specimen))
