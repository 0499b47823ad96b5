"""What accounts plug into the sockets."""

from datetime import timedelta

from ..sockets.duties import Duty, duties
from .retention import end_sessions, forget_attempts, forget_people

duties.register(
    Duty("accounts.forget_people", "Beendete Zugänge löschen", timedelta(days=1), forget_people, order=80)
)
duties.register(
    Duty(
        "accounts.end_sessions",
        "Abgelaufene Anmeldungen löschen",
        timedelta(hours=12),
        end_sessions,
        order=80,
    )
)
duties.register(
    Duty(
        "accounts.forget_attempts",
        "Gezählte Versuche vergessen",
        timedelta(hours=1),
        forget_attempts,
        order=80,
    )
)
