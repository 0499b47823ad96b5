"""Languages in which somebody may be asked to interpret, as a choice in a form."""

from typing import Any

from django.utils.translation import gettext_lazy as _

# Kept in German, as the team reads it; shown first in the language itself. Which ones: the most asked for in the east
# of Germany, and sign language.
INTERPRETING = (
    ("Arabisch", "العربية", _("Arabisch")),
    ("Ukrainisch", "Українська", _("Ukrainisch")),
    ("Russisch", "Русский", _("Russisch")),
    ("Persisch, Dari", "فارسی / دری", _("Persisch, Dari")),
    ("Türkisch", "Türkçe", _("Türkisch")),
    ("Kurdisch", "Kurdî", _("Kurdisch")),
    ("Polnisch", "Polski", _("Polnisch")),
    ("Rumänisch", "Română", _("Rumänisch")),
    ("Vietnamesisch", "Tiếng Việt", _("Vietnamesisch")),
    ("Englisch", "English", _("Englisch")),
    ("Französisch", "Français", _("Französisch")),
)
SIGNED = "Deutsche Gebärdensprache"
ANOTHER = "andere Sprache"


def interpreting() -> list[tuple[str, Any]]:
    """Shown in the language itself, with the name of it in the language of the page."""
    spoken = [(key, f"{own} – {name}" if own != str(name) else own) for key, own, name in INTERPRETING]
    return [
        ("", _("Nein, nicht nötig")), *spoken, (SIGNED, _("Deutsche Gebärdensprache")),
        (ANOTHER, _("eine andere Sprache (bitte unten dazuschreiben)")),
    ]  # fmt: skip
