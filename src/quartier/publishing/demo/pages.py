"""The standing pages: tasks, imprint, privacy, accessibility, easy language, outlook."""

from typing import Any

PAGES: tuple[dict[str, Any], ...] = (
    {
        "slug": "ueber",
        "title": "Über das Quartiersmanagement",
        "lead": "Das Quartiersmanagement ist Ihre Anlaufstelle für Fragen, Informationen, Anregungen und Ideen zum Leben im "
        "Quartier „Am Leipziger Tor“.",
        "picture": "quartiersgespraech",
        "body": "<p>Ein lebendiges und vielfältiges Quartier ist ein wertvolles Gut. Gemeinsam mit Ihnen möchten wir "
        "Projekte nach Ihren Wünschen umsetzen, Ideen entwickeln und das Miteinander fördern. Wenn Sie am Leipziger Tor "
        "leben, arbeiten oder Zeit verbringen, sind Sie herzlich eingeladen. <strong>Machen Sie mit!</strong></p>"
        "<h2>Unsere Aufgaben</h2><ul><li>Ansprechpartner bei der Umsetzung konkreter Maßnahmen im Quartier</li>"
        "<li>Öffentlichkeits- und Imagearbeit</li><li>Vermittler vor Ort</li><li>Begleitung bei der Entwicklung von "
        "Initiativen und Projekten</li><li>Begleitung von Bürgerbeteiligungen</li><li>Initiierung von Netzwerken</li></ul>"
        "<h2>Wie es dazu kam</h2><p>Im Fördergebiet „Soziale Stadt – Dessauer Innenstadt“ ist seit Herbst 2019 ein "
        "Quartiersmanagement tätig. Grundlage ist das Quartierskonzept von 2018/19. Der Blick gilt zurzeit vor allem dem "
        "Quartier Am Leipziger Tor.</p>",
        "en": {
            "title": "About neighbourhood management",
            "lead": "We are the place for questions, information, suggestions and ideas about life in the neighbourhood.",
            "body": "<p>A lively and diverse neighbourhood is valuable. Together with you we want to carry out projects, "
            "develop ideas and bring people together. If you live, work or spend time here, you are warmly invited. "
            "<strong>Join in!</strong></p><h2>Our tasks</h2><ul><li>Contact for measures in the neighbourhood</li><li>"
            "Public relations and image</li><li>Mediating on the spot</li><li>Accompanying initiatives and projects</li>"
            "<li>Accompanying public participation</li><li>Building networks</li></ul><h2>How it came about</h2><p>Since "
            "autumn 2019 there has been neighbourhood management in the funding area “Soziale Stadt – Dessauer "
            "Innenstadt”, based on the concept of 2018/19.</p>",
        },
    },
    {
        "slug": "impressum",
        "title": "Impressum",
        "body": "<p>Quartiersmanagement Am Leipziger Tor<br>Grone-Bildungszentrum Sachsen-Anhalt GmbH<br>Heidestraße 20<br>"
        "06842 Dessau-Roßlau</p><p>im Auftrag der Stadt Dessau-Roßlau<br>Amt für Stadtentwicklung, Denkmalpflege und "
        "Geodienste<br>Gustav-Bergt-Straße 3<br>06862 Dessau-Roßlau</p><p>Dies ist eine Vorführung: Namen von Personen, "
        "Rufnummern und E-Mail-Adressen sind erfunden. Die Zeichnungen stammen aus dieser Vorführung.</p>",
        "en": {
            "title": "Legal notice",
            "body": "<p>Quartiersmanagement Am Leipziger Tor<br>Grone-Bildungszentrum Sachsen-Anhalt GmbH<br>Heidestraße 20"
            "<br>06842 Dessau-Roßlau</p><p>commissioned by the city of Dessau-Roßlau</p><p>This is a demonstration: names "
            "of people, numbers and e-mail addresses are invented.</p>",
        },
    },
    {
        "slug": "datenschutz",
        "title": "Datenschutz",
        "lead": "Sie können fast alles auf dieser Website tun, ohne uns zu sagen, wer Sie sind.",
        "body": "<p>Verantwortlich ist der im Impressum genannte Träger im Auftrag der Stadt. Wir erheben nur, was wir für "
        "Ihr Anliegen brauchen, und löschen es, sobald wir es nicht mehr brauchen.</p>",
        "en": {
            "title": "Privacy",
            "lead": "You can do almost everything on this website without telling us who you are.",
            "body": "<p>The provider named in the legal notice is responsible, on behalf of the city. We collect only what we "
            "need for your request and delete it as soon as we no longer need it.</p>",
        },
    },
    {
        "slug": "barrierefreiheit",
        "title": "Erklärung zur Barrierefreiheit",
        "picture": "barrierefreiheit",
        "body": "<p>Diese Erklärung gilt für die Website des Quartiersmanagements Am Leipziger Tor. Maßgeblich sind das "
        "Behindertengleichstellungsgesetz Sachsen-Anhalt, die BITV 2.0 und die WCAG 2.2, Stufe AA.</p><h2>Stand</h2>"
        "<p>Die Website wurde so gebaut, dass sie die Anforderungen erfüllt: Sie lässt sich mit der Tastatur bedienen, mit "
        "Vorleseprogrammen lesen, auf 400 Prozent vergrößern und ohne JavaScript benutzen. Das wird bei jeder Änderung "
        "von Programmen geprüft. Eine Prüfung durch Menschen mit Behinderungen steht noch aus.</p><h2>Was noch fehlt</h2>"
        "<ul><li>Die Karte ist eine Zeichnung. Alles, was sie zeigt, steht daneben als Liste.</li><li>Ein Video in "
        "Gebärdensprache gibt es noch nicht.</li></ul><p>Diese Erklärung beruht auf einer Selbstbewertung vom April "
        "2021.</p>",
        "en": {
            "title": "Accessibility statement",
            "body": "<p>This statement is about the website of the neighbourhood management. It is measured by the law of "
            "Saxony-Anhalt, BITV 2.0 and WCAG 2.2, level AA.</p><h2>Status</h2><p>The website can be used with the keyboard, "
            "read by screen readers, enlarged to 400 per cent and used without JavaScript. Programs check this with every "
            "change. A test by people with disabilities is still to come.</p><h2>What is missing</h2><ul><li>The map is a "
            "drawing; everything it shows is also in a list.</li><li>There is no video in sign language yet.</li></ul>",
        },
    },
    {
        "slug": "leichte-sprache",
        "title": "Leichte Sprache",
        "lead": "Hier erklären wir unsere Arbeit in Leichter Sprache.",
        "picture": "buero",
        "body": "<h2>Wer wir sind</h2><p>Wir sind das Quartiers-Management.<br>Ein Quartier ist ein Teil von einer Stadt."
        "<br>Unser Quartier heißt: Am Leipziger Tor.<br>Es liegt in Dessau.</p><h2>Was wir tun</h2><p>Wir helfen Menschen "
        "in diesem Quartier.<br>Sie haben eine Frage?<br>Sie haben eine Idee?<br>Etwas ist kaputt?<br>Dann sagen Sie uns "
        "das.<br>Wir hören zu.<br>Und wir suchen eine Lösung.</p><h2>So erreichen Sie uns</h2><p>Sie können uns anrufen."
        "<br>Sie können uns schreiben.<br>Sie können uns besuchen.<br>Auf der Seite Quartiersbüro lesen Sie, wann das Büro "
        "offen ist.</p><h2>So machen Sie mit</h2><p>Wir machen Treffen.<br>Wir machen Spaziergänge.<br>Alle dürfen kommen."
        "<br>Es kostet kein Geld.</p><h2>Diese Internet-Seite</h2><p>Oben auf der Seite können Sie die Schrift größer "
        "machen.<br>Mit der Suche finden Sie Texte.<br>Etwas geht nicht gut?<br>Dann sagen Sie uns das bitte.</p>",
        "en": {
            "title": "Easy language",
            "lead": "Here we explain our work in easy language.",
            "body": "<h2>Who we are</h2><p>We are the neighbourhood management.<br>A neighbourhood is a part of a city.<br>"
            "Ours is called: Am Leipziger Tor.<br>It is in Dessau.</p><h2>What we do</h2><p>We help people here.<br>Do you "
            "have a question?<br>Do you have an idea?<br>Is something broken?<br>Then tell us.<br>We listen.<br>And we look "
            "for a solution.</p><h2>How to reach us</h2><p>You can call us.<br>You can write to us.<br>You can visit us."
            "</p>",
        },
    },
    {
        "slug": "ausblick",
        "title": "Ausblick 2021",
        "lead": "Was bis zum Sommer und darüber hinaus ansteht.",
        "picture": "netzwerk",
        "body": "<p>Vorrangiges Ziel ist es, im Quartier bekannt und vertraut zu werden: als erste Anlaufstelle für Fragen "
        "und Hinweise und als Hilfe für alle, die ein Vorhaben umsetzen möchten.</p><ul><li>Online-Aktion, mit der sich "
        "Vereine und Einrichtungen zeigen</li><li>Osteraktion für Anwohnerinnen und Anwohner</li><li>Tag der "
        "Städtebauförderung am 8. Mai</li><li>Aktionskasse: organisieren, bewerben, beim Antrag helfen</li><li>"
        "Beteiligung zum Baustart des Spielplatzes Ackerstraße/Gartenstraße</li><li>Quartiersspaziergänge und neue "
        "Sprechstunden an anderen Orten</li><li>Logo und Slogan für das Quartier</li><li>Ideen für das ehemalige "
        "Schulgelände in der Bernburger Straße</li></ul>",
        "en": {
            "title": "Outlook 2021",
            "lead": "What lies ahead until summer and beyond.",
            "body": "<p>The main aim is to become known and trusted: as the first place for questions and remarks and as "
            "help for everybody who wants to carry out an idea.</p><ul><li>Online action of clubs and institutions</li><li>"
            "Easter action</li><li>Urban Development Support Day on 8 May</li><li>Action fund</li><li>Participation at "
            "the start of building the playground</li><li>Walks and new office hours in other places</li><li>Logo and "
            "slogan</li><li>Ideas for the former school ground</li></ul>",
        },
    },
)
