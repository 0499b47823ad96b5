"""Who may look after office hours and appointments."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "appointments.view_officehour": STAFF,
        "appointments.change_officehour": TEAM,
        # Names and contacts of guests are for those who sit across from them; the city reads the figures.
        "appointments.view_booking": TEAM,
        "appointments.change_booking": TEAM,
    }
)
