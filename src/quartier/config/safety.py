"""What must be set before the program serves anybody outside the demonstration."""

from . import settings

# Fifty random characters of base64 hold some thirty different ones.
FEWEST_CHARACTERS = 12


def problems() -> list[str]:
    """One German sentence for each unsafe value, saying what to set; empty when all is well."""
    if settings.IS_DEMO:
        return []
    found = []
    if settings.DEBUG:
        found.append(
            "QUARTIER_DEBUG ist eingeschaltet. Bitte entfernen: Fehlerseiten würden den Code zeigen."
        )
    if not settings.SECRET_KEY:
        found.append(
            "QUARTIER_SECRET_KEY fehlt. Bitte setzen, zum Beispiel auf die Ausgabe von: openssl rand -base64 48"
        )
    elif (
        len(settings.SECRET_KEY) < 50
        or "demonstration" in settings.SECRET_KEY
        or is_monotonous(settings.SECRET_KEY)
    ):
        found.append(
            "QUARTIER_SECRET_KEY ist zu kurz oder bekannt. Bitte mindestens 50 zufällige Zeichen setzen."
        )
    if not settings.ALLOWED_HOSTS:
        found.append("QUARTIER_HOSTS fehlt. Bitte die Namen nennen, unter denen die Website erreichbar ist.")
    if "*" in settings.ALLOWED_HOSTS:
        found.append("QUARTIER_HOSTS enthält „*“. Bitte die Namen der Website einzeln nennen.")
    if not settings.IS_HTTPS:
        found.append(
            "QUARTIER_HTTPS ist ausgeschaltet. Bitte einschalten: Anmeldungen gehören nicht über unverschlüsseltes HTTP."
        )
    return found


def is_monotonous(secret: str) -> bool:
    """Whether it is typed from a few characters and so no random one: fifty letters "a" are long, too."""
    return len(set(secret)) < FEWEST_CHARACTERS


def obstacles() -> list[str]:
    """All that keeps the house from opening: unsafe values, a database that is away, old or told by the demonstration."""
    from django.db import OperationalError  # noqa: PLC0415  (settings must be ready first)

    from .setting_up import is_prepared  # noqa: PLC0415

    if found := problems():
        return found
    try:
        if not is_prepared():
            return [
                "Die Datenbank ist nicht auf dem Stand des Programms: bitte „quartier prepare“ ausführen."
            ]
        if not settings.IS_DEMO and has_demo_sign_ins():
            return ["Die Datenbank enthält die bekannten Zugänge der Vorführung. Bitte löschen."]
    except OperationalError:
        return [
            "Die Datenbank antwortet nicht. Bitte prüfen, ob sie läuft und ob DATABASE_URL Server, Benutzer und "
            "Passwort richtig nennt."
        ]
    return []


def has_demo_sign_ins() -> bool:
    """Whether the well-known accounts of the demonstration exist in this database."""
    from quartier.accounts.models import Person  # noqa: PLC0415  (settings must be ready first)
    from quartier.demo.people import DEMO_DOMAIN  # noqa: PLC0415

    return Person.objects.filter(email__endswith=f"@{DEMO_DOMAIN}", is_active=True).exists()


def unreachable() -> list[str]:
    """What the settings name and nobody answers at; asked by `quartier check` alone, as it takes its time."""
    from quartier.mailbox.fetching import check_mailbox  # noqa: PLC0415  (settings must be ready first)

    sentence = check_mailbox()
    return [f"QUARTIER_MAILBOX_URL: {sentence}"] if sentence else []
