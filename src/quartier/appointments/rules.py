"""Who may look after office hours."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant({"appointments.view_officehour": STAFF, "appointments.change_officehour": TEAM})
