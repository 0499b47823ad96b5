"""What the history plugs into the sockets."""

from datetime import timedelta

from ..sockets.duties import Duty, duties
from .retention import forget_versions

duties.register(
    Duty(
        "journal.forget",
        "Alte Fassungen gelöschter Angaben leeren",
        timedelta(days=1),
        forget_versions,
        order=90,
    )
)
