"""Who can sign in to the demonstration. All of them are invented."""

from dataclasses import dataclass

from ..accounts.roles import Role

DEMO_DOMAIN = "leipziger-tor.example.org"
PASSWORD = "bunt-gruen-weit"  # noqa: S105  (printed on purpose; refused outside the demonstration)


@dataclass(frozen=True)
class DemoPerson:
    key: str
    name: str
    role: Role
    label: str

    @property
    def email(self) -> str:
        return f"{self.key}@{DEMO_DOMAIN}"


PEOPLE = (
    DemoPerson("buero", "Marlene Sommer", Role.COORDINATOR, "Quartiersmanagerin"),
    DemoPerson("leitung", "Jonas Ahrendt", Role.PROVIDER_LEAD, "Projektleitung des Trägers"),
    DemoPerson("stadt", "Petra Lindner", Role.CITY_OFFICER, "Amt für Stadtentwicklung"),
    DemoPerson("beirat", "Kadir Yilmaz", Role.BOARD_MEMBER, "Mitglied des Vergabegremiums"),
    DemoPerson("akteur", "Svea Brandt", Role.ACTOR_EDITOR, "Jugendclub (Akteur)"),
)
