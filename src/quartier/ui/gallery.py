"""The gallery of components: each one rendered from the very call that is shown beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms
from django.template import engines

from .forms import DateInput, FileInput, RadioTiles, RichTextField


@dataclass(frozen=True)
class Sample:
    """A component with its call. `rendered` shows it with the made-up records below."""

    name: str
    about: str
    source: str

    @property
    def rendered(self) -> str:
        return engines["django"].from_string(self.source).render(dict(_records()))


class SampleForm(forms.Form):
    kind = forms.ChoiceField(
        label="Worum geht es?",
        choices=[
            ("question", "Frage"),
            ("notice", "Hinweis"),
            ("suggestion", "Idee"),
            ("complaint", "Beschwerde"),
        ],
        widget=RadioTiles(
            icons={"question": "circle-help", "notice": "eye", "suggestion": "lightbulb", "complaint": "flag"}
        ),
    )
    text = forms.CharField(
        label="Was möchten Sie uns sagen?",
        widget=forms.Textarea,
        max_length=2000,
        help_text="Jede Sprache ist willkommen.",
    )
    where = forms.CharField(
        label="Wo ist das?", required=False, help_text="Zum Beispiel: Spielplatz Ackerstraße"
    )
    seen_on = forms.DateField(label="Seit wann?", required=False, widget=DateInput)
    photo = forms.FileField(label="Foto", required=False, widget=FileInput)
    answer = forms.ChoiceField(
        label="Wie sollen wir antworten?",
        required=False,
        choices=[("email", "Per E-Mail"), ("phone", "Per Telefon"), ("letter", "Per Brief")],
        widget=forms.RadioSelect,
    )
    topics = forms.MultipleChoiceField(
        label="Themen",
        required=False,
        choices=[("green", "Grün"), ("ways", "Wege")],
        widget=forms.CheckboxSelectMultiple,
    )
    story = RichTextField(label="Beschreibung", required=False)
    agreed = forms.BooleanField(
        label="Ich bin einverstanden", help_text="Wir verwenden die Angaben nur, um zu antworten."
    )


def _records() -> Mapping[str, Any]:
    return {
        "begins": datetime(2021, 5, 8, 10),
        "ends": datetime(2021, 5, 8, 14),
        "form": SampleForm(),
        "wrong": SampleForm({"text": ""}),
        "facts": [
            {"label": "Wann", "value": "Samstag, 8. Mai 2021", "icon": "calendar"},
            {"label": "Wo", "value": "Leipziger Torhaus", "icon": "place", "url": "#"},
            {"label": "Teilnahme", "value": "höchstens 10 Personen", "icon": "people"},
        ],
        "card_facts": [{"icon": "place", "text": "Ackerstraße"}],
        "entries": [
            {"title": "Ihr Anliegen ist bei uns", "at": date(2021, 4, 2)},
            {"title": "An das Grünflächenamt weitergegeben", "at": date(2021, 4, 6), "by": "Quartiersbüro"},
            {
                "title": "Wird bearbeitet",
                "at": date(2021, 4, 12),
                "state": "current",
                "text": "Die Stadt prüft den Standort.",
            },
            {"title": "Antwort", "state": "todo"},
        ],
        "items": [
            {
                "title": "Baustart am Spielplatz",
                "url": "#",
                "kicker": "Meldung",
                "text": "Die Bagger kommen im Mai.",
            }
        ],
        "tabs": [
            {"label": "Offen", "url": "#", "is_current": True, "count": 4},
            {"label": "Alle", "url": "#"},
        ],
        "stats": [
            {"figure": "6", "label": "Jour fixe", "url": "#", "note": "2020"},
            {"figure": "17", "label": "Netzwerkpartner", "url": "#"},
        ],
        "columns": [{"label": "Aufgabe"}, {"label": "Tätigkeit"}, {"label": "Stunden", "numeric": True}],
        "rows": [
            [
                {"text": "Quartiersbüro", "url": "#"},
                {"text": "Sprechstunde", "label": "Tätigkeit"},
                {"text": "2:00 h", "label": "Stunden", "numeric": True},
            ],
            [
                {"text": "Netzwerkarbeit", "url": "#"},
                {"text": "Telefonat", "label": "Tätigkeit"},
                {"text": "0:45 h", "label": "Stunden", "numeric": True},
            ],
        ],
        "choices": [
            {"value": "15", "label": "15 min"},
            {"value": "30", "label": "30 min"},
            {"value": "60", "label": "1 Std."},
        ],
        "answers": [
            {"label": "Anliegen", "value": "Die Bank ist kaputt.", "url": "#"},
            {"label": "Telefon", "value": "", "url": "#"},
        ],
        "toc": [{"id": "buttons", "label": "Knöpfe"}, {"id": "cards", "label": "Karten"}],
        "rules_in_force": [
            {
                "title": "Kleine Gruppen, draußen",
                "text": "Bitte kommen Sie nur, wenn Sie gesund sind.",
                "rules": ["höchstens 10 Personen", "nur im Freien"],
                "span": "Gilt bis Mittwoch, 30. Juni 2021.",
            }
        ],
        "tones": ["neutral", "info", "success", "warning", "danger", "accent"],
        "drawings": [
            "houses",
            "letterbox",
            "lost",
            "meadow",
            "news",
            "people",
            "play",
            "talk",
            "walk",
            "work",
        ],
        "icons": [
            "actor",
            "aim",
            "case",
            "door",
            "event",
            "notice",
            "news",
            "office",
            "people",
            "place",
            "project",
            "report",
            "walk",
            "work",
        ],
    }


def _include(name: str, values: str) -> str:
    return f'{{% include "ui/components/{name}.html" with {values} only %}}'


SAMPLES = (
    Sample(
        "button",
        "Ein Verb auf dem Knopf, höchstens ein Hauptknopf je Seite.",
        '<div class="actions">{% include "ui/components/button_link.html" with label="Anliegen melden" url="#" icon_name="message-circle" only %}{% include "ui/components/button_link.html" with label="Termine ansehen" url="#" kind="secondary" only %}{% include "ui/components/button_link.html" with label="Abbrechen" url="#" kind="tertiary" only %}{% include "ui/components/button_link.html" with label="Idee eintragen" url="#" kind="accent" only %}{% include "ui/components/button_link.html" with label="Löschen" url="#" kind="danger" icon_name="delete" only %}</div>',
    ),
    Sample(
        "badge",
        "Ein Zustand: immer Wort und Zeichen.",
        '<div class="row">{% for tone in tones %}{% include "ui/components/badge.html" with label=tone tone=tone only %}{% endfor %}</div>',
    ),
    Sample(
        "tag",
        "Ein Schlagwort, mit oder ohne Verweis.",
        '<div class="tags">{% include "ui/components/tag.html" with label="Grün" url="#" only %}{% include "ui/components/tag.html" with label="Wege" only %}</div>',
    ),
    Sample(
        "notice",
        "Ein Hinweis in einem von vier Tönen.",
        '<div class="stack">'
        + _include(
            "notice",
            'tone="warning" title="Zurzeit keine Sprechzeiten" text="Sie erreichen uns per Telefon und E-Mail."',
        )
        + _include("notice", 'tone="success" text="Gespeichert."')
        + _include(
            "notice", 'tone="info" title="Aktionskasse 2021" text="Anträge bis 500 Euro sind möglich."'
        )
        + _include("notice", 'tone="danger" text="Das hat nicht geklappt."')
        + "</div>",
    ),
    Sample(
        "in_force",
        "Was gerade gilt: Rahmenbedingungen in einem Kasten über der Seite.",
        _include("in_force", 'title="Was gerade gilt" items=rules_in_force'),
    ),
    Sample(
        "card",
        "Was es gibt, mit Bild oder Zeichnung. Die ganze Karte führt weiter.",
        '<div class="card-grid">'
        + _include(
            "card",
            'title="Spielplatz Ackerstraße" url="#" kicker="Projekt" text="Im Sommer wird gebaut." drawing="play" status="In Umsetzung" status_tone="success" facts=card_facts',
        )
        + _include(
            "card",
            'title="Urbane Farm" url="#" kicker="Akteur" text="Offene Beete mitten im Quartier." drawing="meadow"',
        )
        + "</div>",
    ),
    Sample(
        "event_row",
        "Ein Termin mit Datumsschild.",
        '<ul class="event-rows">'
        + _include(
            "event_row",
            'title="Tag der Städtebauförderung" begins=begins ends=ends place="Leipziger Torhaus" url="#" kicker="Aktionstag" status="Anmeldung offen" status_tone="info"',
        )
        + _include(
            "event_row", 'title="Quartiersgespräch" begins=begins ends=ends place="Torhaus" url="#" past=True'
        )
        + "</ul>",
    ),
    Sample("teaser_list", "Eine Liste von Meldungen oder Treffern.", _include("teaser_list", "items=items")),
    Sample(
        "facts",
        "Angaben zu einer Sache.",
        _include("facts", "facts=facts") + "<hr>" + _include("facts", "facts=facts wide=True"),
    ),
    Sample(
        "panel",
        "Ein Kasten um Zusammengehöriges.",
        '{% component "panel" title="Diese Woche" url="#" label="Alle" %}<p>Inhalt</p>{% endcomponent %}',
    ),
    Sample("stats", "Zahlen, die zu ihren Datensätzen führen.", _include("stats", "stats=stats")),
    Sample(
        "meter",
        "Stunden gegen den Vertrag.",
        _include(
            "meter",
            'label="Stunden" text="9:30 h von 15:00 h" value=570 maximum=900 note="Noch 5:30 h bis Sonntag"',
        ),
    ),
    Sample(
        "table",
        "Auf dem Telefon wird jede Zeile ein Absatz.",
        _include("table", 'caption="Diese Woche" columns=columns rows=rows'),
    ),
    Sample("tabs", "Reiter sind Verweise.", _include("tabs", 'label="Anliegen" tabs=tabs')),
    Sample("timeline", "Lebenslauf eines Anliegens oder Verlauf.", _include("timeline", "entries=entries")),
    Sample("steps", "Ein Schritt je Seite.", _include("steps", 'current=2 total=3 title="Ihr Kontakt"')),
    Sample(
        "quick_choice",
        "Große Felder für den Daumen.",
        _include("quick_choice", 'legend="Dauer" name="minutes" choices=choices value="30" narrow=True'),
    ),
    Sample("check_answers", "Angaben prüfen vor dem Absenden.", _include("check_answers", "answers=answers")),
    Sample(
        "work_item",
        "Was wartet.",
        '<ul class="work-list">'
        + _include(
            "work_item",
            'title="Bank ist kaputt" text="seit 3 Tagen überfällig" late=True icon_name="case" url="#"',
        )
        + _include(
            "work_item",
            'title="Rückruf" text="heute" icon_name="phone" url="#" status="Neu" status_tone="info"',
        )
        + "</ul>",
    ),
    Sample(
        "empty_state",
        "Noch nichts da, und was man tun kann.",
        _include(
            "empty_state",
            'title="Noch nichts geplant" text="Sobald ein Termin feststeht, sehen Sie ihn hier." label="Termin vorschlagen" url="#" drawing="people"',
        ),
    ),
    Sample(
        "fold",
        "Aufklappen, ohne JavaScript.",
        _include("fold", 'title="Ist der Weg barrierefrei?" slot="Ja, bis auf ein kurzes Stück."'),
    ),
    Sample("toc", "Inhalt einer langen Seite.", _include("toc", "entries=toc")),
    Sample(
        "definition",
        "Ein Fachwort erklärt.",
        _include("definition", 'term="Aktionskasse" text="Geld für kleine Ideen im Quartier."'),
    ),
    Sample("avatar", "Kürzel oder Bild einer Person.", _include("avatar", 'name="Maria Beispiel"')),
    Sample(
        "form",
        "Felder mit Hinweis, Zähler, Kacheln und Textfeld mit Gestaltung.",
        '<form class="form" method="post" novalidate>{{ form }}'
        + _include("form_actions", 'label="Weiter" back_url="#"')
        + "</form>",
    ),
    Sample(
        "error_summary",
        "Fehler oben im Überblick und am Feld.",
        '{% include "ui/components/error_summary.html" with form=wrong only %}',
    ),
    Sample(
        "art",
        "Zeichnungen des Quartiers in den Farben der Darstellung.",
        '<div class="card-grid">{% for name in drawings %}<div class="card"><div class="card-picture">{% art name %}</div></div>{% endfor %}</div>',
    ),
    Sample(
        "icon",
        "Zeichen nach Bedeutung.",
        '<div class="row">{% for name in icons %}{% icon name "icon-large" %}{% endfor %}</div>',
    ),
)

GALLERY: dict[str, Any] = {"title": "Gestaltung", "samples": SAMPLES, "form": SampleForm}
