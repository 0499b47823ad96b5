"""What is told of office hours and appointments. Guests are invented; times follow the seed where it knows them."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from .actions import Wish
from .enums import BookingChannel, OfferMode, Topic, Weekday

HOURS = (
    (Weekday.TUESDAY, time(8, 30), time(10, 30), "Sowie nach Vereinbarung.", "And by appointment."),
    (
        Weekday.THURSDAY,
        time(13, 30),
        time(15, 30),
        "Sowie nach Vereinbarung. Material von Vereinen können Sie hier auslegen.",
        "And by appointment. Clubs may leave their leaflets here.",
    ),
)

LANGUAGES: dict[str, Any] = {"languages": "Deutsch, Englisch"}


def _english(title: str, text: str) -> dict[str, Any]:
    return {"en": {"title": title, "text": text, "languages": "German, English"}}


# Key, fields, and windows of their own beside the office hours: weekday, from, to.
OFFERS: tuple[tuple[str, dict[str, Any], tuple[tuple[Weekday, time, time], ...]], ...] = (
    (
        "office",
        LANGUAGES
        | {
            "title": "Gespräch im Quartiersbüro",
            "text": "Fragen, Ideen, Ärger: Wir nehmen uns eine halbe Stunde Zeit. Sie müssen nichts mitbringen.",
            "mode": OfferMode.OFFICE,
            "minutes": 30,
            "translations": _english(
                "Talk at the neighbourhood office",
                "Questions, ideas, trouble: we take half an hour for you. There is nothing you need to bring.",
            ),
        },
        (),
    ),
    (
        "phone",
        LANGUAGES
        | {
            "title": "Gespräch am Telefon",
            "text": "Wir rufen Sie an, zwanzig Minuten lang sind wir nur für Sie da.",
            "mode": OfferMode.PHONE,
            "minutes": 20,
            "buffer_after": 10,
            "in_office_hours": False,
            "translations": _english(
                "Talk on the telephone", "We call you, and for twenty minutes we are there for you alone."
            ),
        },
        ((Weekday.MONDAY, time(10), time(12)), (Weekday.WEDNESDAY, time(14), time(16))),
    ),
    (
        "video",
        LANGUAGES
        | {
            "title": "Gespräch per Video",
            "text": "Den Link schicken wir Ihnen mit der Bestätigung. Sie brauchen kein Programm und kein Konto.",
            "mode": OfferMode.VIDEO,
            "minutes": 30,
            "buffer_after": 15,
            "notice_hours": 24,
            "in_office_hours": False,
            "online_url": "https://video.example.org/quartiersbuero",
            "translations": _english(
                "Talk by video",
                "We send you the link with the confirmation. You need no programme and no account.",
            ),
        },
        ((Weekday.WEDNESDAY, time(16), time(18)),),
    ),
    (
        "home",
        LANGUAGES
        | {
            "title": "Wir kommen zu Ihnen",
            "text": "Wenn der Weg zu uns beschwerlich ist, kommen wir ins Haus. Rufen Sie uns an, wir finden eine Zeit.",
            "mode": OfferMode.HOME,
            "minutes": 45,
            "buffer_before": 15,
            "buffer_after": 15,
            "in_office_hours": False,
            "translations": _english(
                "We come to you",
                "If the way is hard for you, we come to your home. Give us a call and we find a time.",
            ),
        },
        (),
    ),
    (
        "walk",
        LANGUAGES
        | {
            "title": "Gespräch bei einem Spaziergang",
            "text": "Zeigen Sie uns vor Ort, worum es geht: zu zweit, im Freien, mit Abstand.",
            "mode": OfferMode.WALK,
            "minutes": 60,
            "in_office_hours": False,
            "most_per_day": 1,
            "translations": _english(
                "Talk on a walk", "Show us on the spot what it is about: just the two of us, in the open air."
            ),
        },
        (),
    ),
)

# When it was told, first and last day, reason, in English.
BREAKS = (
    ((2019, 12, 5, 9), date(2019, 12, 23), date(2020, 1, 3), "Weihnachtspause", "Christmas break"),
    ((2020, 7, 2, 9), date(2020, 7, 27), date(2020, 8, 7), "Sommerpause", "Summer break"),
)


@dataclass(frozen=True)
class Talk:
    """An appointment of the past."""

    day: date
    clock: time
    wish: Wish
    offer: str = "office"
    channel: str = BookingChannel.PHONE
    days_before: int = 5
    came: bool = True


TALKS = (
    Talk(date(2019, 10, 17), time(13, 30), Wish("Ingrid Falke", Topic.NEIGHBOURS, phone="0340 000021")),
    Talk(date(2019, 10, 29), time(9), Wish("Familie Haddad", Topic.FAMILY, interpreter_language="Arabisch",
                                           phone="0340 000022"), channel=BookingChannel.DESK),
    Talk(date(2019, 11, 14), time(14), Wish("Nachbarschaftsgruppe", Topic.IDEA, email="gruppe@example.org"),
         channel=BookingChannel.WEB, days_before=8),
    Talk(date(2019, 12, 3), time(8, 30), Wish("Horst Lindemann", Topic.HOUSING, phone="0340 000023"), came=False),
    Talk(date(2020, 1, 16), time(13, 30), Wish("Sportverein", Topic.CLUB, email="verein@example.org"),
         channel=BookingChannel.WEB),
    Talk(date(2020, 1, 28), time(9, 30), Wish("Olena", Topic.WORK, interpreter_language="Ukrainisch"),
         channel=BookingChannel.DESK, days_before=2),
    Talk(date(2020, 2, 11), time(10), Wish("Ruth Engel", Topic.QUESTION, needs_wheelchair_access=True,
                                           phone="0340 000024")),
    Talk(date(2020, 2, 27), time(14, 30), Wish("Gartenfreunde", Topic.FUNDING, email="garten@example.org"),
         channel=BookingChannel.WEB, days_before=10),
    Talk(date(2020, 3, 5), time(15), Wish("Ingrid Falke", Topic.NEIGHBOURS, phone="0340 000021")),
    Talk(date(2020, 4, 15), time(14), Wish("Herr Baumann", Topic.QUESTION, phone="0340 000025"), offer="phone"),
    Talk(date(2020, 5, 11), time(10), Wish("Frau Sanders", Topic.SURROUNDINGS, phone="0340 000026"), offer="phone"),
    Talk(date(2020, 6, 18), time(13, 30), Wish("Elternrat", Topic.FAMILY, email="eltern@example.org"),
         channel=BookingChannel.WEB),
    Talk(date(2020, 7, 14), time(9), Wish("Jo", Topic.IDEA)),
    Talk(date(2020, 9, 10), time(14), Wish("Gartenfreunde", Topic.FUNDING, email="garten@example.org"),
         channel=BookingChannel.WEB),
    Talk(date(2020, 10, 13), time(9, 30), Wish("Horst Lindemann", Topic.HOUSING, phone="0340 000023")),
    Talk(date(2020, 11, 25), time(14, 30), Wish("Frau Sanders", Topic.SURROUNDINGS, phone="0340 000026"),
         offer="phone"),
    Talk(date(2021, 1, 18), time(11), Wish("Herr Baumann", Topic.WORK, phone="0340 000025"), offer="phone"),
    Talk(date(2021, 2, 17), time(16), Wish("Jugendinitiative", Topic.IDEA, email="jugend@example.org"),
         offer="video", channel=BookingChannel.WEB),
    Talk(date(2021, 3, 22), time(10, 30), Wish("Ruth Engel", Topic.QUESTION, phone="0340 000024"), offer="phone"),
)  # fmt: skip


@dataclass(frozen=True)
class Ahead:
    """An appointment that lies ahead when the story opens, arranged by telephone."""

    told_on: tuple[int, ...]
    day: date
    clock: time
    offer: str
    wish: Wish
    place: str = ""


AHEAD = (
    Ahead((2021, 4, 12, 10), date(2021, 4, 15), time(11), "phone",
          Wish("Herr Baumann", Topic.FUNDING, phone="0340 000025")),
    Ahead((2021, 4, 13, 9), date(2021, 4, 20), time(9), "phone",
          Wish("Ruth Engel", Topic.QUESTION, phone="0340 000024", note="Bitte langsam sprechen.")),
    Ahead((2021, 4, 14, 15), date(2021, 4, 22), time(14), "phone",
          Wish("Familie Haddad", Topic.FAMILY, interpreter_language="Arabisch", phone="0340 000022")),
    Ahead((2021, 4, 14, 16), date(2021, 4, 28), time(15), "walk",
          Wish("Gartenfreunde", Topic.SURROUNDINGS, email="garten@example.org"), "spielplatz"),
)  # fmt: skip
