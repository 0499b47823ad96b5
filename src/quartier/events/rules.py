"""Who may look after dates."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant({"events.view_event": STAFF, "events.change_event": TEAM})
