"""Who may sit at the desk."""

from ..accounts.permissions import grant
from ..accounts.roles import EVERYONE, STAFF

grant({"desk.view": EVERYONE, "desk.view_calendar": STAFF})
