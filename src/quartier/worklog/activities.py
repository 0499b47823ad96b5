"""What an office does, area by area: the catalogue of activities and the words that point to each.

Constants, not rows: every office in this trade does these things, and a report compares them across years.
What is special to a quarter stands in the text of the entry, its project and its actor.
"""

from dataclasses import dataclass

from ..kernel.codes import fold
from ..sockets.work import AREAS


@dataclass(frozen=True)
class Activity:
    """A kind of work. `stems` are beginnings of words as `kernel.codes.fold` writes them.

    Vague ones („Telefonat“) say what was done but not in which area when something else does.
    """

    key: str
    area: str
    label: str
    stems: tuple[str, ...]
    is_vague: bool = False


def _of(area: str, *rows: tuple[str, str, str], vague: bool = False) -> tuple[Activity, ...]:
    return tuple(
        Activity(key, area, label, tuple(fold(s) for s in stems.split(",")), vague)
        for key, label, stems in rows
    )


ACTIVITIES: tuple[Activity, ...] = (
    *_of(
        "office",
        ("office_hour", "Sprechstunde", "sprechstunde,sprechzeit,bürgersprech,offene tür"),
        ("resident_talk", "Gespräch mit Anwohnenden", "anwohner,bürgergespräch,bürger,bewohner,mieter,hausbesuch"),
        ("walk", "Rundgang", "rundgang,rundgänge,quartiersrundgang,spaziergang,quartiersspaziergang,wiesenspaziergang,"
         "begegnungsrundgang,begehung"),
        ("referral", "Weiterleitung an Ämter", "weiterleit,vermittl,ordnungsamt,bauhof,mängel"),
        ("room", "Einrichtung des Büros, Aushänge", "aushang,schaukasten,büro einricht,büroeinricht,auslage,material"),
    ),
    *_of(
        "office",
        ("phone", "Telefon", "telefon,anruf,angerufen,rückruf"),
        ("mail", "Post und E-Mail", "e-mail,email,mails,mail,posteingang,brief"),
        ("consulting", "Beratung", "beratung,beraten,gespräch"),
        vague=True,
    ),
    *_of(
        "network",
        ("body", "Gremium und Arbeitsgruppe", "stadtteil-ag,stadtteilag,ag freiraum,arbeitsgruppe,beirat,"
         "stadtbezirksbeirat,gremium,runder tisch,stadtteilkonferenz"),
        ("partner_talk", "Gespräch mit Partnern", "netzwerk,vernetz,partner,kooperation,austausch,akteur"),
        ("partner_care", "Kontaktpflege", "kontaktpflege,verteiler,adressliste"),
    ),
    *_of(
        "projects",
        ("event", "Veranstaltung durchführen", "veranstaltung,durchführ,quartiersgespräch,infostand,infotisch,"
         "informationsstand,workshop,clean,aktionstag,stadtteilfest,straßenfest,aufbau,abbau"),
        ("preparation", "Vor- und Nachbereitung", "vorbereit,nachbereit"),
        ("grant", "Beratung zur Aktionskasse", "antrag,antragsberatung,antragstell,fördermittel"),
        ("idea", "Ideen entwickeln", "idee,konzept"),
    ),
    *_of("projects", ("project_work", "Arbeit am Projekt", "projekt,aktion,baustelle"), vague=True),
    *_of(
        "publicity",
        ("press", "Presse und Amtsblatt", "presse,amtsblatt,zeitung,pressemitteilung,interview,artikel"),
        ("web", "Website und Internet", "website,webseite,internet,homepage,newsletter,facebook,instagram,online stell"),
        ("print", "Flyer, Plakate, Postkarten", "flyer,plakat,postkarte,druck,broschüre,faltblatt,logo,slogan"),
        ("photo", "Fotos", "foto,fotograf,bilder"),
    ),
    *_of(
        "coordination",
        ("jour_fixe", "Jour fixe", "jour fixe,jourfixe,jour-fixe,jf"),
        ("report", "Bericht und Dokumentation", "bericht,sachbericht,dokumentation,dokumentier,protokoll,ablage,"
         "präsentation,statistik"),
        ("planning", "Planung und Strategie", "planung,jahresplan,wochenplan,strategie,jahresziel"),
        ("hours_review", "Stundenevaluierung", "stundenevalu,stundenaus,fortführungsantrag"),
        ("accounting", "Abrechnung", "abrechn,rechnung,mittelabruf,verwendungsnachweis"),
        ("team", "Abstimmung im Team", "dienstberatung,teamsitzung,teamberatung,abstimmung,übergabe"),
        ("training", "Fortbildung", "fortbildung,schulung,weiterbildung,seminar"),
        ("travel", "Wege", "fahrt,anfahrt,wegezeit"),
    ),
    *_of("coordination", ("meeting", "Besprechung", "besprech,sitzung,meeting,treffen"), vague=True),
)  # fmt: skip

BY_KEY = {activity.key: activity for activity in ACTIVITIES}

ICONS = {
    "office": "store",
    "network": "handshake",
    "projects": "sprout",
    "publicity": "megaphone",
    "coordination": "clipboard-list",
}


def label_of(key: str) -> str:
    """The name of an activity; a key from an older catalogue is shown as it is."""
    return BY_KEY[key].label if key in BY_KEY else key


def grouped_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """For a select: the areas with their activities."""
    return [
        (label, [(a.key, a.label) for a in ACTIVITIES if a.area == area]) for area, label in AREAS.items()
    ]
