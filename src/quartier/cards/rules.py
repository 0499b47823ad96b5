"""Who may do what with cards. Their codes are secrets of those who fill them in: only the team prints them."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM

VIEW, PRINT, ENTER = "cards.view_batch", "cards.print", "cards.enter"

grant({VIEW: STAFF, PRINT: TEAM, ENTER: TEAM})
