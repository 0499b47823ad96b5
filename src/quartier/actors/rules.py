"""Who may do what with actors, their contacts and their groups."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "actors.view_actor": STAFF,
        "actors.change_actor": TEAM,
        # Contacts are people: only the office itself reads them, not the town that commissions it.
        "actors.view_contact": TEAM,
        "actors.change_contact": TEAM,
        "actors.view_meeting": STAFF,
        "actors.change_meeting": TEAM,
    }
)
