"""What the office of the demonstration says again and again."""

from typing import Any

from .models import TextBlock
from .text_blocks import save_text_block

BLOCKS = (
    ("Angekommen, wir klären das", "", "ask",
     "danke für Ihre Nachricht vom {eingang}. Wir klären das und melden uns bis zum {frist} wieder bei Ihnen."),
    ("Sperrmüll: weitergegeben", "notice", "ask",
     "danke für den Hinweis. Wir haben ihn dem Stadtpflegebetrieb gemeldet; meist wird innerhalb einer Woche abgeholt. "
     "Liegt dort danach noch etwas, rufen Sie uns bitte an: {telefon}."),
    ("Andere Stelle ist zuständig", "question", "finish",
     "dafür sind wir nicht zuständig, aber wir wissen, wer es ist: [Stelle, Telefon, Öffnungszeiten]. Kommen Sie dort nicht "
     "weiter, helfen wir gern beim Anrufen oder Ausfüllen."),
    ("Idee: auf die Liste für die nächste Runde", "idea", "plan",
     "Ihre Idee „{anliegen}“ gefällt uns. Wir nehmen sie in die nächste Runde der Akteure mit und sagen Ihnen, was daraus wird."),
    ("Danke für das Angebot", "offer", "answer",
     "das ist ein schönes Angebot, vielen Dank! Wir bringen Sie mit [Verein oder Einrichtung] zusammen. Dürfen wir dafür Ihren "
     "Namen und Ihre Nummer weitergeben?"),
)  # fmt: skip


def tell_blocks(story: Any) -> None:
    with story.at(2020, 1, 20, 10, 0):
        for title, kind, step, text in BLOCKS:
            block = TextBlock(neighbourhood=story.neighbourhood, title=title, kind=kind, step=step, text=text)
            save_text_block(block, by=story.coordinator)
