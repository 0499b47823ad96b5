"""Who may read reports: everybody who works for or pays the office."""

from ..accounts.permissions import grant
from ..accounts.roles import STAFF

grant({"reports.view": STAFF})
