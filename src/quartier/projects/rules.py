"""Who may do what with projects, measures and aims."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "projects.view_project": STAFF,
        "projects.change_project": TEAM,
        "projects.view_aim": STAFF,
        "projects.change_aim": TEAM,
    }
)
