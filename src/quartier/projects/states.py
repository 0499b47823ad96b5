"""How far a project has come, and how far a measure."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition


class Stage(models.TextChoices):
    IDEA = "idea", _("Idee")
    PREPARATION = "preparation", _("Vorbereitung")
    REALISATION = "realisation", _("Umsetzung")
    DONE = "done", _("Abgeschlossen")
    PAUSED = "paused", _("Pausiert")


IDEA, PREPARATION, REALISATION, DONE, PAUSED = (
    Stage.IDEA, Stage.PREPARATION, Stage.REALISATION, Stage.DONE, Stage.PAUSED,
)  # fmt: skip

# The way a project takes, as the public page draws it. A pause is not a step of the way.
WAY = (IDEA, PREPARATION, REALISATION, DONE)

STAGES = StateTable(
    {
        IDEA: ("Idee", _("Idee")),
        PREPARATION: ("in Vorbereitung", _("In Vorbereitung")),
        REALISATION: ("in Umsetzung", _("In Umsetzung")),
        DONE: ("abgeschlossen", _("Fertig")),
        PAUSED: ("pausiert", _("Ruht zurzeit")),
    },
    [
        Transition("prepare", frozenset({IDEA, PAUSED}), PREPARATION, "projects.change_project", "Vorbereitung begonnen"),
        Transition("realise", frozenset({IDEA, PREPARATION, PAUSED}), REALISATION, "projects.change_project",
                   "Umsetzung begonnen"),
        Transition("finish", frozenset({REALISATION}), DONE, "projects.change_project", "abgeschlossen"),
        Transition("pause", frozenset({IDEA, PREPARATION, REALISATION}), PAUSED, "projects.change_project", "pausiert"),
        Transition("reopen", frozenset({DONE}), REALISATION, "projects.change_project", "wieder aufgenommen"),
        Transition("rethink", frozenset({PREPARATION, PAUSED}), IDEA, "projects.change_project", "zurück zur Idee"),
    ],
    field="stage",
)  # fmt: skip


class MeasureState(models.TextChoices):
    PLANNED = "planned", _("geplant")
    RUNNING = "running", _("läuft")
    DONE = "done", _("erledigt")
    DROPPED = "dropped", _("entfällt")


M = MeasureState

MEASURES = StateTable(
    {
        M.PLANNED: ("geplant", _("geplant")),
        M.RUNNING: ("läuft", _("läuft")),
        M.DONE: ("erledigt", _("erledigt")),
        M.DROPPED: ("entfällt", _("entfällt")),
    },
    [
        Transition("begin", frozenset({M.PLANNED}), M.RUNNING, "projects.change_project", "begonnen"),
        Transition("complete", frozenset({M.PLANNED, M.RUNNING}), M.DONE, "projects.change_project", "erledigt"),
        Transition("drop", frozenset({M.PLANNED, M.RUNNING}), M.DROPPED, "projects.change_project", "entfällt"),
        Transition("plan_again", frozenset({M.RUNNING, M.DONE, M.DROPPED}), M.PLANNED, "projects.change_project",
                   "wieder geplant"),
    ],
)  # fmt: skip
