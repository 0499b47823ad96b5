"""What the office of the demonstration released of its cases: in its own words, with what became of it."""

from typing import Any

from .publication import draft_of, release_case, save_public_case

# The beginning of the case's words, when it was released, and the text of the office.
RELEASED: tuple[dict[str, Any], ...] = (
    {
        "case": "An der Querung Heidestraße", "at": (2020, 6, 25, 10, 0), "topic": "traffic",
        "title": "Bordstein an der Heidestraße zu hoch",
        "text": "An der Querung zur Ackerstraße ist der Bordstein für Rollatoren und Kinderwagen zu hoch. Wer ihn nicht "
                "schafft, geht einen weiten Umweg.",
        "outcome": "Das Tiefbauamt senkt den Bordstein noch 2020 ab. Bis dahin hilft die Querung an der Haltestelle.",
        "place_text": "Heidestraße, Ecke Ackerstraße",
        "en": {"title": "Kerb at Heidestraße too high",
               "text": "At the crossing to Ackerstraße the kerb is too high for walking frames and pushchairs. People who "
                       "cannot manage it have to take a long way round.",
               "outcome": "The town will lower the kerb in 2020. Until then, please use the crossing at the stop."},
    },
    {
        "case": "Im Pollingpark fehlen Mülleimer", "at": (2020, 5, 14, 10, 0), "topic": "cleanliness",
        "title": "Zu wenig Mülleimer im Pollingpark",
        "text": "Am Weg zur Wiese fehlen Mülleimer. Nach sonnigen Wochenenden bleibt viel im Gras liegen.",
        "outcome": "Am Parkeingang steht jetzt ein Eimer. Im Sommer wird er zweimal in der Woche geleert.",
        "place_text": "Pollingpark",
        "en": {"title": "Too few bins in Pollingpark",
               "text": "There are no bins along the path to the meadow. After sunny weekends a lot is left in the grass.",
               "outcome": "There is a bin at the entrance of the park now. In summer it is emptied twice a week."},
    },
    {
        "case": "An der Haltestelle Leipziger Tor", "at": (2020, 11, 5, 9, 0), "topic": "safety",
        "title": "Kein Licht an der Haltestelle Leipziger Tor",
        "text": "Abends brannte an der Haltestelle kein Licht. Menschen trauten sich im Dunkeln nicht mehr dorthin.",
        "outcome": "Die Leuchte ist repariert.",
        "place_text": "Haltestelle Leipziger Tor",
        "en": {"title": "No light at the stop Leipziger Tor",
               "text": "There was no light at the stop in the evening. People did not dare to go there in the dark.",
               "outcome": "The lamp has been repaired."},
    },
    {
        "case": "Vor der Apotheke ist die Sitzbank", "at": (2021, 4, 13, 10, 0), "topic": "green",
        "title": "Sitzbank vor der Apotheke zerbrochen",
        "text": "Zwei Latten fehlen, ein Nagel steht heraus.",
        "outcome": "",
        "place_text": "vor der Apotheke",
        "en": {"title": "Bench outside the pharmacy broken", "text": "Two slats are missing and a nail sticks out."},
    },
)  # fmt: skip


def tell_released(story: Any) -> None:
    """Each in its time; the places of the demonstration are public ones, so their rounded point is shown."""
    for fact in RELEASED:
        case = next(case for case in story.cases if case.description.startswith(fact["case"]))
        with story.at(*fact["at"]):
            public = draft_of(case)
            for name in ("title", "text", "outcome", "topic", "place_text"):
                setattr(public, name, fact[name])
            public.translations = {"en": fact["en"]}
            public.shows_point = True
            release_case(save_public_case(public, by=story.coordinator), by=story.coordinator)
