"""Who may look after dates, and who may know who comes."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

grant(
    {
        "events.view_event": STAFF,
        "events.change_event": TEAM,
        # Names and contacts of attendees are for those who meet them; the city reads the figures.
        "events.view_registration": TEAM,
        "events.change_registration": TEAM,
    }
)
