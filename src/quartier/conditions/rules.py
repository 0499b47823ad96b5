"""Who may look after conditions in force."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant({"conditions.view_condition": STAFF, "conditions.change_condition": TEAM})
