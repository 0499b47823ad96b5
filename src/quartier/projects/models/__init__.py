"""Fields of action, projects with their measures and stages, aims."""

from .aim import Aim
from .measure import Measure
from .project import FieldOfAction, Project, StageMove

__all__ = ["Aim", "FieldOfAction", "Measure", "Project", "StageMove"]
