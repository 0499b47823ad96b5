"""Who may read and resend mail: the team alone, as mails hold what people wrote in confidence."""

from ..accounts.permissions import grant
from ..accounts.roles import TEAM

grant({"outbox.view_mail": TEAM, "outbox.change_mail": TEAM})
