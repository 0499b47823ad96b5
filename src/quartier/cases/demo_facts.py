"""Twenty-seven invented cases of 2020 and 2021, of every kind and by every channel.

Each is told as it happened: `at` it came in, then what was done and when. People are invented; most of them
gave no name at all, as in life. Places are those of the demonstration's plan.
"""

from typing import Any

Fact = dict[str, Any]

YEAR_2020: tuple[Fact, ...] = (
    {
        "at": (2020, 1, 14, 9, 10), "channel": "walk_in", "kind": "question", "place": "buero",
        "topic": "help",
        "text": "Was genau macht ein Quartiersmanagement? Kann ich hier auch meinen Wohngeldantrag abgeben?",
        "steps": [("finish", (2020, 1, 14, 9, 20), "Aufgaben erklärt, Flyer mitgegeben. Für Wohngeld die Adresse und die "
                   "Öffnungszeiten des Amtes aufgeschrieben.", "person")],
    },
    {
        "at": (2020, 2, 4, 9, 0), "channel": "office_hour", "kind": "notice", "place": "bordstein-heidestrasse",
        "name": "E. Wolter", "phone": "0340 000101", "project": "barrierefreiheit",
        "topic": "traffic",
        "text": "An der Querung Heidestraße, Ecke Ackerstraße ist der Bordstein zu hoch. Mit dem Rollator komme ich dort "
                "nicht hinüber und muss einen weiten Umweg gehen.",
        "steps": [
            ("ask", (2020, 2, 6, 10, 0), "Wir haben die Stelle angesehen und dem Tiefbauamt gemeldet. Sobald wir eine "
             "Rückmeldung haben, rufen wir Sie an.", "phone"),
            ("note", (2020, 3, 3, 11, 0), "Tiefbauamt: steht auf der Liste für 2020, Reihenfolge noch offen."),
            ("finish", (2020, 6, 23, 14, 0), "Der Bordstein wird noch in diesem Jahr abgesenkt. Bis dahin hilft die "
             "Querung an der Haltestelle.", "phone"),
        ],
    },
    {
        "at": (2020, 3, 11, 18, 40), "channel": "event", "kind": "suggestion", "place": "pollingpark",
        "topic": "cleanliness",
        "text": "Im Pollingpark fehlen Mülleimer am Weg zur Wiese. Nach jedem sonnigen Wochenende liegt alles im Gras.",
        "steps": [
            ("ask", (2020, 3, 13, 9, 30), "Danke für den Hinweis im Quartiersgespräch. Wir fragen beim Stadtpflegebetrieb "
             "nach, ob zwei Eimer aufgestellt werden können.", "online"),
            ("finish", (2020, 5, 12, 13, 0), "Der Stadtpflegebetrieb hat einen Eimer am Parkeingang aufgestellt und leert "
             "im Sommer zweimal in der Woche.", "online"),
        ],
    },
    {
        "at": (2020, 3, 24, 14, 5), "channel": "phone", "kind": "offer", "name": "Familie Nowak", "phone": "0340 000102",
        "topic": "together",
        "text": "Wir sind gerade viel zu Hause und würden für ältere Nachbarn im Block einkaufen gehen.",
        "steps": [
            ("note", (2020, 3, 24, 14, 15), "Ans Frauenzentrum weitergegeben, das die Hilfen sammelt (Einwilligung erteilt)."),
            ("finish", (2020, 3, 26, 9, 0), "Das Frauenzentrum hat zwei Haushalte vermittelt. Herzlichen Dank!", "phone"),
        ],
    },
    {
        "at": (2020, 4, 7, 10, 30), "channel": "mail", "kind": "question", "letter": "krause",
        "topic": "participation",
        "text": "Findet das Quartiersgespräch im Mai statt, und kann man sich auch ohne Treffen beteiligen?",
        "steps": [("finish", (2020, 4, 8, 9, 0), "Ein Treffen in großer Runde ist zurzeit nicht möglich. Ihre Ideen "
                   "nehmen wir gern am Telefon, per E-Mail oder auf der Postkarte auf, die im Sommer in alle "
                   "Briefkästen kommt.", "mail")],
    },
    {
        "at": (2020, 5, 19, 16, 20), "channel": "web", "kind": "complaint", "place": "bolzplatz",
        "topic": "together",
        "text": "Auf dem Bolzplatz wird bis spät in die Nacht laute Musik gespielt. Die Kinder können nicht schlafen.",
        "steps": [
            ("ask", (2020, 5, 20, 10, 0), "Wir sprechen mit dem Jugendclub, der dort abends unterwegs ist. Bitte rufen Sie "
             "bei starkem Lärm in der Nacht das Ordnungsamt an.", "online"),
            ("reply", (2020, 5, 26, 20, 10), "Seit dem Wochenende ist es besser geworden. Danke."),
            ("finish", (2020, 5, 27, 9, 30), "Das freut uns. Der Jugendclub hat mit der Gruppe eine Zeit vereinbart: "
             "Musik bis 21 Uhr.", "online"),
        ],
    },
    {
        "at": (2020, 6, 16, 17, 30), "channel": "walk", "kind": "idea", "place": "grosse-wiese",
        "topic": "green",
        "text": "Auf der großen Wiese könnte man einen Weg mähen und den Rest für Bienen stehen lassen.",
        "steps": [
            ("answer", (2020, 6, 25, 9, 0), "Eine schöne Idee vom Wiesenspaziergang. Wir bringen sie in die AG "
             "Freiraumpflege ein.", "online"),
            ("finish", (2020, 8, 18, 11, 0), "Die AG Freiraumpflege probiert es aus: ein gemähter Weg, zwei Mahden im Jahr. "
             "Ein Schild erklärt, warum die Wiese hoch steht.", "online"),
        ],
    },
    {
        "at": (2020, 6, 30, 10, 45), "channel": "walk", "kind": "notice", "place": "kastanie",
        "topic": "green",
        "text": "Die Bank unter der alten Kastanie ist morsch. Man kann sich nicht mehr anlehnen.",
        "steps": [("finish", (2020, 7, 14, 9, 15), "Der Stadtpflegebetrieb hat die Latten erneuert.", "online")],
    },
    {
        "at": (2020, 7, 9, 11, 0), "channel": "council", "kind": "question", "place": "schulgelaende",
        "project": "bernburger-strasse",
        "topic": "participation",
        "text": "Der Stadtbezirksbeirat fragt: Wie werden die Anwohnenden bei der Neugestaltung des ehemaligen "
                "Schulgeländes an der Bernburger Straße beteiligt?",
        "steps": [("finish", (2020, 7, 14, 10, 0), "Geplant sind kleine Runden vor Ort und eine Sammlung von Ideen auf "
                   "Postkarten und im Internet. Der Beirat bekommt vor jedem Schritt einen Bericht.", "letter")],
    },
    {
        "at": (2020, 8, 20, 9, 30), "channel": "postcard", "kind": "idea", "place": "franztreff",
        "topic": "together",
        "text": "Ein Nachbarschaftskaffee einmal im Monat, draußen vor dem Franztreff. Ich backe den ersten Kuchen.",
        "name": "Renate", "phone": "0340 000103",
        "steps": [
            ("answer", (2020, 8, 27, 10, 0), "Wir haben mit dem Franztreff gesprochen: Sobald es wieder erlaubt ist, stellt er "
             "Tische und Strom.", "phone"),
        ],
        "plan": {"on": (2021, 4, 15), "at": (2021, 2, 16, 9, 0)},
    },
    {
        "at": (2020, 8, 20, 9, 40), "channel": "postcard", "kind": "suggestion", "place": "spielplatz",
        "project": "spielplatz-ackerstrasse",
        "topic": "green",
        "text": "Auf dem neuen Spielplatz bitte auch etwas für die Großen: eine Slackline oder eine Kletterwand.",
        "steps": [("finish", (2020, 9, 1, 9, 0), "Ihr Wunsch steht in der Liste für die Planung. Im Entwurf ist ein "
                   "Kletterbereich für Kinder ab acht vorgesehen.", "online")],
    },
    {
        "at": (2020, 9, 2, 15, 20), "channel": "event", "kind": "complaint", "place": "wagnerpassage",
        "topic": "shops",
        "text": "In der Wagnerpassage stehen so viele Läden leer. Früher war hier Leben, jetzt geht man schnell durch.",
        "steps": [
            ("answer", (2020, 9, 8, 9, 0), "Das haben uns bei den Gesprächen viele gesagt. Wir haben die Eigentümer "
             "angeschrieben und Zwischennutzungen vorgeschlagen.", "online"),
            ("refuse", (2020, 12, 8, 10, 0), "Für eine Zwischennutzung gibt es leider noch keine Zusage: Die Eigentümer "
             "verhandeln mit einem neuen Betreiber. Wir bleiben dran und berichten im nächsten Quartiersgespräch.",
             "online"),
        ],
    },
    {
        "at": (2020, 9, 3, 14, 10), "channel": "event", "kind": "question", "place": "wagnerpassage",
        "topic": "help",
        "text": "Gibt es im Viertel einen Deutschkurs am Vormittag, mit Kinderbetreuung?",
        "steps": [("finish", (2020, 9, 4, 9, 0), "Ja: Das Frauenzentrum bietet dienstags und donnerstags um 9 Uhr einen Kurs, "
                   "Kinder werden im Nebenraum betreut. Der Integrationskoordinator hilft bei der Anmeldung.", "online")],
    },
    {
        "at": (2020, 9, 20, 11, 15), "channel": "event", "kind": "offer", "place": "wildnis-sued",
        "name": "K. Brandt", "email": "k.brandt@example.org",
        "topic": "cleanliness",
        "text": "Beim World Cleanup Day haben wir gemerkt, wie viel im Gebüsch liegt. Unsere Wandergruppe würde zweimal "
                "im Jahr sammeln, wenn jemand Zangen und Säcke stellt.",
        "steps": [
            ("answer", (2020, 9, 22, 9, 0), "Das nehmen wir sehr gern an! Zangen und Säcke bekommen Sie bei uns im Büro, der "
             "Stadtpflegebetrieb holt ab.", "mail"),
            ("mail", (2020, 9, 23, 19, 0), "brandt"),
            ("finish", (2020, 10, 1, 9, 0), "Der Termin im März 2021 ist notiert, das Material liegt bereit.", "mail"),
        ],
    },
    {
        "at": (2020, 10, 15, 14, 0), "channel": "letter", "kind": "complaint", "place": "haltestelle-tor",
        "name": "H. Fiedler",
        "topic": "safety",
        "text": "An der Haltestelle Leipziger Tor ist abends kein Licht. Ich traue mich im Dunkeln nicht mehr dorthin.",
        "steps": [
            ("ask", (2020, 10, 20, 9, 0), "Die Verkehrsgesellschaft prüft die Leuchte noch in dieser Woche.", "letter"),
            ("finish", (2020, 11, 3, 13, 40), "Die Leuchte ist repariert. Bitte sagen Sie uns, wenn sie wieder ausfällt.",
             "letter"),
        ],
    },
    {
        "at": (2020, 11, 12, 10, 0), "channel": "web", "kind": "question",
        "email": "verein@example.org", "name": "Kleingartenverein", "place": "kleingaerten",
        "topic": "fund",
        "text": "Kann unser Verein aus der Aktionskasse einen Schaukasten und zwei Bänke für alle bezahlen?",
        "steps": [("finish", (2020, 11, 17, 9, 30), "Ja, wenn beides öffentlich nutzbar ist: bis zu 500 Euro je Projekt. "
                   "Wir helfen beim Antrag, ein Anruf genügt.", "mail")],
    },
)  # fmt: skip

YEAR_2021: tuple[Fact, ...] = (
    {
        "at": (2021, 1, 19, 9, 20), "channel": "phone", "kind": "question", "phone": "0340 000104", "name": "M. Lorenz",
        "topic": "help",
        "text": "Wo kann ich mich für die Impfung anmelden? Ich habe kein Internet.",
        "steps": [("finish", (2021, 1, 19, 9, 40), "Telefonnummer der Terminstelle herausgesucht und beim Anruf "
                   "geholfen.", "phone")],
    },
    {
        "at": (2021, 2, 9, 13, 0), "channel": "web", "kind": "notice", "place": "spielplatz",
        "project": "spielplatz-ackerstrasse",
        "topic": "safety",
        "text": "Am Bauzaun Ackerstraße fehlt ein Feld. Kinder laufen auf die Baustelle.",
        "steps": [("finish", (2021, 2, 9, 15, 30), "Die Baufirma hat den Zaun noch am Nachmittag geschlossen. Danke für "
                   "die schnelle Meldung!", "online")],
    },
    {
        "at": (2021, 2, 25, 10, 15), "channel": "mail", "kind": "idea", "email": "idee@example.org",
        "name": "Jugendgruppe", "place": "jugendclub", "project": "imagekampagne",
        "topic": "culture",
        "text": "Für die Imagekampagne könnten wir Fotos machen: Lieblingsorte im Viertel, von Jugendlichen gezeigt.",
        "steps": [
            ("answer", (2021, 3, 4, 9, 0), "Das passt sehr gut. Wir laden euch zur ersten Runde der Kampagne ein und "
             "besorgen Drucke für eine Ausstellung im Schaukasten.", "mail"),
        ],
        "plan": {"on": (2021, 4, 22), "at": (2021, 3, 4, 9, 10)},
    },
    {
        "at": (2021, 3, 2, 8, 15), "channel": "mail", "kind": "question", "letter": "sperrmuell",
        "topic": "cleanliness",
        "text": "Seit Tagen liegt Sperrmüll auf dem Gehweg in der Ackerstraße. Wer holt ihn ab?",
        "steps": [("withdraw", (2021, 3, 3, 17, 20), "")],
    },
    {
        "at": (2021, 3, 9, 11, 0), "channel": "phone", "kind": "complaint", "place": "briefkasten",
        "phone": "0340 000105",
        "topic": "shops",
        "text": "Der gelbe Briefkasten am Platz wurde abgebaut. Der nächste ist für mich zu weit.",
        "steps": [
            ("ask", (2021, 3, 11, 10, 0), "Wir haben bei der Post nachgefragt und melden uns.", "phone"),
            ("refuse", (2021, 3, 30, 9, 0), "Die Post stellt keinen neuen Kasten auf, weil der nächste unter 1.000 Meter "
             "entfernt ist. Die Apotheke am Leipziger Tor nimmt Ihre Briefe auf ihrem täglichen Weg mit.", "phone"),
        ],
    },
    {
        "at": (2021, 3, 18, 16, 45), "channel": "web", "kind": "suggestion", "place": "torhaus", "project": "leipziger-torhaus",
        "topic": "culture",
        "text": "Das Torhaus könnte abends angestrahlt werden. Dann sieht man gleich, wo das Viertel anfängt.",
        "steps": [("answer", (2021, 3, 25, 9, 0), "Wir haben Ihren Vorschlag dem Verein Bürgerzentrum Leipziger Torhaus "
                   "weitergegeben. Er prüft Strom und Denkmalschutz.", "online"),
                  ("reply", (2021, 4, 13, 18, 20), "Gibt es schon etwas Neues vom Verein?")],
    },
    {
        "at": (2021, 4, 1, 9, 50), "channel": "phone", "kind": "notice", "place": "wildnis-bernburger",
        "phone": "0340 000106", "name": "Herr Öztürk",
        "topic": "cleanliness",
        "text": "Hinter den Garagen an der Bernburger Straße hat jemand Sperrmüll und Reifen abgeladen.",
        "steps": [("note", (2021, 4, 6, 9, 0), "Dem Umweltamt gemeldet, Fotos liegen dort vor. Noch keine Antwort.")],
        "plan": {"on": (2021, 4, 13), "at": (2021, 4, 6, 9, 5)},
    },
    {
        "at": (2021, 4, 8, 13, 30), "channel": "web", "kind": "notice", "place": "apotheke",
        "email": "anwohnerin@example.org",
        "topic": "green",
        "text": "Vor der Apotheke ist die Sitzbank zerbrochen. Zwei Latten fehlen, und ein Nagel steht heraus.",
        "steps": [],
    },
    {
        "at": (2021, 4, 9, 11, 20), "channel": "web", "kind": "notice", "email": "treppenhaus@example.org",
        "text": "Im Treppenhaus in der Heidestraße brennt seit einer Woche kein Licht. Meine Mutter ist 84.",
        "steps": [("ask", (2021, 4, 12, 9, 30), "Danke für den Hinweis. Welche Hausnummer ist es? Dann rufen wir heute noch bei "
                   "der Wohnungsgesellschaft an.")],
    },
    {
        "at": (2021, 4, 12, 8, 50), "channel": "mail", "kind": "question", "letter": "kita",
        "art": "spielplatz-ackerstrasse",
        "text": "Können unsere Vorschulkinder beim Tag der Städtebauförderung am 8. Mai ihre Bilder vom neuen Spielplatz "
                "zeigen?",
        "steps": [],
    },
    {
        "at": (2021, 4, 14, 17, 5), "channel": "web", "kind": "offer", "place": "urbane-farm",
        "topic": "green",
        "text": "Ich bin Tischlerin und könnte mit Kindern Nistkästen bauen, kostenlos und im Freien.",
        "name": "Jana", "phone": "0340 000107",
        "steps": [],
    },
    {
        "at": (2021, 4, 15, 8, 20), "channel": "web", "kind": "idea", "place": "pollingpark",
        "text": "Ein Bücherschrank am Pollingpark, aus einer alten Telefonzelle.",
        "steps": [],
    },
)  # fmt: skip
