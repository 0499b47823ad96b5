"""Who may do what with pictures."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant({"files.view_picture": STAFF, "files.change_picture": TEAM, "files.view_attachment": TEAM})
