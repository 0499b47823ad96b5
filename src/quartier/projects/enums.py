"""Choices of projects."""

from django.db import models

from ..sockets.work import AREAS


class TaskArea(models.TextChoices):
    """In which area of the Rückblick a project is told; the keys of `sockets.work.AREAS`."""

    OFFICE = "office", AREAS["office"]
    NETWORK = "network", AREAS["network"]
    PROJECTS = "projects", AREAS["projects"]
    PUBLICITY = "publicity", AREAS["publicity"]
    COORDINATION = "coordination", AREAS["coordination"]


# The drawing that stands for an area where a project has no picture of its own (`ui/art/`).
DRAWINGS = {
    TaskArea.OFFICE: "talk",
    TaskArea.NETWORK: "people",
    TaskArea.PROJECTS: "play",
    TaskArea.PUBLICITY: "news",
    TaskArea.COORDINATION: "work",
}
