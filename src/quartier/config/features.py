"""The list of everything installed, in the order of the floors from the roof down."""

FEATURES = (
    "quartier.demo",
    "quartier.website",
    "quartier.desk",
    "quartier.cases",
    "quartier.appointments",
    "quartier.events",
    "quartier.worklog",
    "quartier.projects",
    "quartier.actors",
    "quartier.conditions",
    "quartier.publishing",
    "quartier.reports",
    "quartier.mailbox",
    "quartier.journal",
    "quartier.outbox",
    "quartier.jobs",
    "quartier.files",
    "quartier.accounts",
    "quartier.places",
    "quartier.ui",
)
