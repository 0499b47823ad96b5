"""Who may do what about people."""

from .permissions import grant
from .roles import EVERYONE

grant({"accounts.view_own": EVERYONE})
