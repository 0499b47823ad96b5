"""Who sees how the installation runs: the provider's lead, who answers for it towards the town and its IT."""

from ..accounts.permissions import grant
from ..accounts.roles import Role

grant(
    {
        "jobs.view_operation": {Role.PROVIDER_LEAD},
        "jobs.run_duty": {Role.PROVIDER_LEAD},
    }
)
