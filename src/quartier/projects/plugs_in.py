"""Where floors above plug in: dates, cases, grants of a project stand on its public page.

Projects know none of them. Whoever keeps something about a project registers a part in its own `plugs.py`:

    project_parts.register(Part("events", _("Termine"), lines=lambda project: [...], icon="calendar"))
"""

from ..actors.plugs_in import FilledPart, Part, PartLine, filled
from ..sockets.registry import Registry

__all__ = ["FilledPart", "Part", "PartLine", "filled", "project_parts"]

project_parts: Registry[Part] = Registry("parts of a project's page")
