"""Who may read and decide about incoming mail: the team alone, as people write in confidence."""

from ..accounts.permissions import grant
from ..accounts.roles import TEAM

grant({"mailbox.view_mail": TEAM, "mailbox.change_mail": TEAM})
