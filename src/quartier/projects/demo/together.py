"""Projects in which people do something together."""

from typing import Any

TOGETHER: dict[str, dict[str, Any]] = {
    "aktionskasse": {
        "title": "Aktionskasse",
        "posts": ("aktionskasse-ist-beantragt", "aktionskasse-bis-zu-500-euro",),
        "began": (2019, 12, 10),
        "stages": (
            (2020, 2, 5, "prepare", "Antrag im Rahmen der Städtebauförderung wird vorbereitet"),
            (2021, 2, 10, "realise", "Mittel bewilligt, es kann losgehen"),
        ),
        "field": "together",
        "is_investive": True,
        "picture": "aktionskasse",
        "partners": ("amt-fuer-stadtentwicklung", "private-akteure", "wohnungsgenossenschaften"),
        "lead": "Bis zu 500 Euro für Ihre Idee: Bank, Beet, Spielgerät oder Wandbild, schnell und ohne Eigenanteil.",
        "body": "<p>Sie haben eine kleine Idee, die das Quartier schöner macht? Die Aktionskasse bezahlt bis zu 500 Euro brutto je "
        "Projekt, und zwar ganz. Anträge stellen dürfen alle, die hier wohnen, ein Geschäft oder ein Haus haben, und jeder "
        "Verein.</p><p>Noch keine Idee, aber Lust? Auch dafür sind wir da: Wir überlegen mit Ihnen und helfen beim "
        "Ausfüllen.</p>",
        "period_text": "seit Februar 2021",
        "office_role": "organisieren, bekannt machen, beim Antrag helfen",
        "money_source": "Städtebauförderung, bis 500 € brutto je Projekt, 100 % (öffentliche Angaben der Stadt)",
        "en": {
            "title": "Action fund (Aktionskasse)",
            "lead": "Up to 500 euros for your idea: a bench, a flower bed, play equipment or a mural, quickly and without own money.",
            "body": "<p>You have a small idea that makes the neighbourhood nicer? The action fund pays up to 500 euros gross per project, "
            "in full. Everybody who lives here or has a shop or a house may apply, and every club.</p><p>No idea yet, but "
            "keen? That is what we are here for too: we think along and help with the form.</p>",
            "period_text": "since February 2021",
            "office_role": "Organising, spreading the word, helping with applications",
            "money_source": "Urban development grant, up to €500 gross per project, 100 % (public information of the town)",
        },
    },
    "quartiersspaziergaenge": {
        "title": "Quartiersspaziergänge",
        "posts": ("im-sommer-gehen-wir-spazieren",),
        "began": (2021, 1, 14),
        "stages": ((2021, 2, 10, "prepare", "Routen werden erprobt"),),
        "field": "together",
        "area": "office",
        "is_investive": False,
        "picture": "quartiersspaziergang",
        "partners": ("ag-freiraumpflege", "stadtarchiv", "landmeisterinnen", "stadtbezirksbeirat"),
        "lead": "Wer zusammen geht, redet leichter: kleine Gruppen, feste Routen, offene Ohren.",
        "body": "<p>Die Rundgänge im Sommer 2020 haben gezeigt, wie viel unterwegs zur Sprache kommt. Daraus soll ein festes "
        "Angebot werden: Spaziergänge zu Wiesen, Geschichte und Wegen, mit höchstens zehn Personen.</p><p>Zurzeit finden "
        "keine Spaziergänge statt. Die Routen stehen, die Wanderschuhe auch.</p>",
        "period_text": "sobald es wieder möglich ist",
        "office_role": "Routen entwickeln, einladen, unterwegs zuhören und mitschreiben",
        "en": {
            "title": "Neighbourhood walks",
            "lead": "People who walk together talk more easily: small groups, fixed routes, open ears.",
            "body": "<p>The walks of summer 2020 showed how much comes up along the way. They are to become a regular offer: walks "
            "about meadows, history and paths, with ten people at most.</p><p>At present there are no walks. The routes are "
            "ready, and so are the boots.</p>",
            "period_text": "as soon as it is possible again",
            "office_role": "Developing routes, inviting, listening and taking notes on the way",
        },
    },
    "world-cleanup-day": {
        "title": "World Cleanup Day",
        "posts": ("world-cleanup-day-2020",),
        "began": (2020, 3, 18),
        "stages": ((2020, 6, 24, "realise", "Das Team steht"),),
        "field": "nature",
        "is_investive": False,
        "place": "grosse-wiese",
        "picture": "cleanup-day",
        "partners": ("team-world-cleanup-day", "jugendclub", "wohnungsgenossenschaften", "private-akteure"),
        "lead": "Einmal im Jahr räumen wir zusammen auf: mit Greifern, guter Laune und vielen Säcken.",
        "body": "<p>Im September 2020 war das Quartier zum ersten Mal dabei. Der schwerste Fund war ein Tresor, leider leer. "
        "2021 machen wir weiter.</p>",
        "period_text": "jedes Jahr im September",
        "office_role": "mit dem Team planen, Material besorgen, vor Ort dabei sein",
        "en": {
            "lead": "Once a year we tidy up together: with grabbers, good cheer and many bags.",
            "body": "<p>In September 2020 the neighbourhood took part for the first time. The heaviest find was a safe, sadly empty. "
            "In 2021 we carry on.</p>",
            "period_text": "every year in September",
            "office_role": "Planning with the team, getting equipment, being there",
        },
    },
    "quartiersgespraeche": {
        "title": "Quartiersgespräche",
        "posts": ("einladung-zum-quartiersgespraech", "das-war-das-quartiersgespraech",),
        "began": (2019, 9, 3),
        "stages": (
            (2019, 9, 3, "realise", "Gespräch zum Quartierskonzept"),
            (2020, 3, 18, "pause", "große Treffen sind zurzeit nicht möglich"),
        ),
        "field": "together",
        "is_investive": False,
        "picture": "quartiersgespraech",
        "partners": ("stadtteil-ag", "stadtbezirksbeirat", "amt-fuer-stadtentwicklung"),
        "lead": "Der große Tisch: Stadt, Planung und Nachbarschaft reden über das, was kommt.",
        "body": "<p>Beim bisher letzten Quartiersgespräch im März 2020 war der Saal voll. Größere Runden sind zurzeit nicht "
        "planbar. Bis dahin fragen wir im Netz, am Telefon und in kleinen Gruppen draußen.</p>",
        "office_role": "einladen, moderieren, festhalten, was gesagt wurde",
        "en": {
            "title": "Neighbourhood talks",
            "lead": "The big table: town, planners and neighbours talk about what is coming.",
            "body": "<p>At the last talk so far, in March 2020, the hall was full. Larger rounds cannot be planned at present. Until "
            "then we ask online, by telephone and in small groups outdoors.</p>",
            "office_role": "Inviting, chairing, keeping what was said",
        },
    },
    "osteraktion": {
        "title": "Osteraktion",
        "posts": ("osteraktion",),
        "picture": "ostern",
        "began": (2021, 1, 20),
        "stages": (
            (2021, 2, 17, "prepare", "Material bestellt"),
            (2021, 3, 29, "realise", "Der Baum wird geschmückt, Vorlagen liegen aus"),
            (2021, 4, 6, "finish", "Die Wünsche sind gelesen"),
        ),
        "field": "together",
        "is_investive": False,
        "place": "wagnerpassage",
        "partners": ("apotheke-am-leipziger-tor", "jugendclub", "private-akteure"),
        "lead": "Ostern mit Abstand, aber nicht allein: ein bunter Baum, bemalte Fenster und auf jedem Ei ein Wunsch.",
        "body": "<p>Malen, aufhängen, weitersagen: Jede und jeder für sich, und am Ende doch gemeinsam. Was die Menschen sich auf den "
        "Eiern gewünscht haben, lesen wir alle und nehmen es mit in die Planung.</p>",
        "begins_on": "2021-03-29",
        "ends_on": "2021-04-05",
        "office_role": "Idee, Material und Verteilung",
        "en": {
            "title": "Easter action",
            "lead": "Easter at a distance, but not alone: a colourful tree, painted windows, and a wish on every egg.",
            "body": "<p>Paint, hang up, pass it on: everybody alone, and yet together in the end. We read all the wishes on the eggs and "
            "take them along into planning.</p>",
            "office_role": "Idea, material and distribution",
        },
    },
}  # fmt: skip
