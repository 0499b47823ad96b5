"""Fields of action, projects with their measures and stages, aims."""

from .aim import Aim
from .project import FieldOfAction, Project, StageMove
from .measure import Measure  # isort: skip  (a measure points to its project)

__all__ = ["Aim", "FieldOfAction", "Measure", "Project", "StageMove"]
