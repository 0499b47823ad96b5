"""Who may do what with what the office says in public."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "publishing.view": STAFF,
        "publishing.change": TEAM,
        "publishing.publish": TEAM,
        "publishing.change_identity": TEAM,
    }
)
