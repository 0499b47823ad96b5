"""Who may do what with cases. The city reads them without the contacts of people; only the team works on them."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "cases.view_case": STAFF,
        "cases.view_contact": TEAM,
        "cases.add_case": TEAM,
        "cases.change_case": TEAM,
        "cases.view_publication": STAFF,
        "cases.change_publication": TEAM,
        "cases.publish": TEAM,
        "cases.manage_keys": TEAM,
    }
)
