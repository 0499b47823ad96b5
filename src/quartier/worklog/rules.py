"""Who may do what about working time."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM, Role

grant(
    {
        "worklog.view_entry": STAFF,
        "worklog.view_colleagues": {Role.PROVIDER_LEAD, Role.CITY_OFFICER},
        "worklog.add_entry": TEAM,
        "worklog.change_contract": TEAM,
        "worklog.change_review": TEAM,
    }
)
