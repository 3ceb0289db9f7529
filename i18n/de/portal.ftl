# Die Oberfläche auf Deutsch. Subjekt ist der Text, nie die Organisation; nie „fehlt“, „konform“, „Punktzahl“.

own-name = Deutsch
# Wie sich Sprachen ohne eigene Texte selbst nennen.
own-name-of = { $language ->
    [bg] Български
    [cs] Čeština
    [da] Dansk
    [de] Deutsch
    [el] Ελληνικά
    [en] English
    [es] Español
    [et] Eesti
    [fi] Suomi
    [fr] Français
    [ga] Gaeilge
    [hr] Hrvatski
    [hu] Magyar
    [is] Íslenska
    [it] Italiano
    [lt] Lietuvių
    [lv] Latviešu
    [mt] Malti
    [nb] Norsk bokmål
    [nl] Nederlands
    [nn] Norsk nynorsk
    [pl] Polski
    [pt] Português
    [ro] Română
    [ru] Русский
    [se] Davvisámegiella
    [sk] Slovenčina
    [sl] Slovenščina
    [sv] Svenska
    [uk] Українська
   *[other] { $language }
}
# Wessen Datum, Aufzählungen, Zahlen und Alphabet gemeint sind.
format-locale = de-DE
# Die Sprache in den Adressen von EUR-Lex.
eurlex-language = DE

## Auf jeder Seite

skip-to-content = Zum Inhalt springen
navigation-label = Hauptnavigation
navigation-notices = Datenschutzhinweise
navigation-topics = Themen
navigation-compare = Vergleich
languages-label = Sprache
footer-links = Auf einen Datenschutzhinweis verlinken
footer-languages = Alle Sprachen
footer-privacy = Diese Website setzt keine Cookies und lädt nichts von anderen Websites.
footer-publisher = Herausgegeben von { $publisher }
pager-label = Seiten der Liste
pager-page = Seite { NUMBER($page) } von { NUMBER($pages) }
pager-previous = Vorige Seite
pager-next = Nächste Seite

## Wahl der Sprache, Seiten, die es nicht gibt

choose-language = Wählen Sie eine Sprache
lost-title = Hier ist keine Seite
lost-explanation = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Versuchen Sie eine von diesen:

## Startseite

home-lead = Datenschutzhinweise sagen, wer Ihre Daten hat, wozu, wie lange und was Sie dabei tun können. Hier können Sie sie lesen, die Stelle finden, die Ihre Frage beantwortet, und sie nebeneinander sehen.
home-topics = Was möchten Sie wissen?
home-notices = Datenschutzhinweise
home-all-notices = { $count ->
    [one] Der einzige Datenschutzhinweis
   *[other] Alle { NUMBER($count) } Datenschutzhinweise
}

## Listen

notices-title = Datenschutzhinweise
notices-count = { $count ->
    [one] { NUMBER($count) } Datenschutzhinweis
   *[other] { NUMBER($count) } Datenschutzhinweise
}
notices-none = Hier gibt es noch keine Datenschutzhinweise.
# Neben einem Datenschutzhinweis ohne Text in der Sprache der Lesenden.
only-in = { $language ->
    [de] Nur auf Deutsch
    [en] Nur auf Englisch
    [fi] Nur auf Finnisch
    [sv] Nur auf Schwedisch
   *[other] Nur in: { $name }
}
# Neben Worten aus einem Text in einer anderen Sprache.
text-in = { $language ->
    [de] Auf Deutsch
    [en] Auf Englisch
    [fi] Auf Finnisch
    [sv] Auf Schwedisch
   *[other] In: { $name }
}
available-in = Verfügbar in

## Ein Datenschutzhinweis

notice-in = { $language ->
    [de] Dieser Datenschutzhinweis ist auf Deutsch.
    [en] Dieser Datenschutzhinweis ist auf Englisch.
    [fi] Dieser Datenschutzhinweis ist auf Finnisch.
    [sv] Dieser Datenschutzhinweis ist auf Schwedisch.
   *[other] Die Sprache dieses Datenschutzhinweises: { $name }.
}
notice-in-explanation = Sein Inhaltsverzeichnis ist auf Deutsch.
notice-description = Datenschutzhinweis von { $organisation }: wer die Daten hat, wozu und wie lange, und was Sie dabei tun können.
notice-organisation = Organisation
notice-business-id = Unternehmenskennung
notice-service = Dienst
notice-audience = Für
notice-role = Rolle
role-controller = Verantwortlicher: entscheidet über Zwecke und Mittel der Verarbeitung
role-joint = Gemeinsam Verantwortlicher: entscheidet zusammen mit anderen
role-processor = Auftragsverarbeiter: verarbeitet Daten im Auftrag anderer
notice-date = Datum
notice-effective = In Kraft { $date }
notice-updated = Aktualisiert { $date }
notice-no-date = Datum im Text nicht gefunden
# Wo ein Abschnitt das Datum oder die Fassung nennt.
notice-date-in-text = Siehe den Text
notice-check = Durchsicht
notice-reviewed = Durchgesehen { $date }
notice-not-reviewed = Von keinem Menschen durchgesehen
notice-languages = Sprachen
copied = Kopiert { $date }.
original-at = Maßgeblich ist das Original auf { $host }.
original = Maßgeblich ist das Original.
contents-title = In diesem Datenschutzhinweis
contents-not-found = Im Text nicht gefunden
contents-note = Von einem Programm aus dem Text herausgesucht; es zählt der Text selbst.
# Vor den Nummern weiterer Stellen zu einem Thema: „Quellen auch 2 3“.
contents-also = auch
contents-place = { $topic }, Stelle { NUMBER($number) }
heading-supplied = Überschrift hier hinzugefügt; das Original hat an dieser Stelle keine.
section-link = Link zu diesem Abschnitt: { $title }
section-topics = Themen
section-languages = Derselbe Abschnitt auf
section-others = { $count ->
    [one] Dieses Thema in { NUMBER($count) } anderen Datenschutzhinweis
   *[other] Dieses Thema in { NUMBER($count) } anderen Datenschutzhinweisen
}
# Wo ein Abschnitt mehrere Themen hat und „dieses Thema“ nicht sagte, welches.
section-others-of = { $count ->
    [one] „{ $topic }“ in { NUMBER($count) } anderen Datenschutzhinweis
   *[other] „{ $topic }“ in { NUMBER($count) } anderen Datenschutzhinweisen
}
chip-evidence = Wegen der Worte:
link-to-notice = Auf diesen Datenschutzhinweis verlinken

## Themen

topics-title = Themen
topics-lead = Fragen, die ein Datenschutzhinweis beantworten kann. Zu jeder: was das Recht verlangt und was jeder Datenschutzhinweis mit eigenen Worten sagt.
topic-in-notices = { $count ->
    [0] in den Datenschutzhinweisen nicht gefunden
    [one] { NUMBER($count) } Datenschutzhinweis
   *[other] { NUMBER($count) } Datenschutzhinweise
}
topic-law-title = Was das Recht verlangt
article = { $law ->
    [eprivacy] { $form ->
        [article] Artikel { $number } der ePrivacy-Richtlinie
       *[paragraph] Artikel { $number } Absatz { $paragraph } der ePrivacy-Richtlinie
    }
   *[gdpr] { $form ->
        [article] Artikel { $number }
        [paragraph] Artikel { $number } Absatz { $paragraph }
       *[point] Artikel { $number } Absatz { $paragraph } Buchstabe { $point }
    }
}
articles-label = Artikel der Datenschutz-Grundverordnung, auf EUR-Lex
topic-answers = Mit den Worten der Datenschutzhinweise
topic-found = { $total ->
    [one] Gefunden in { NUMBER($found) } von { NUMBER($total) } Datenschutzhinweis
   *[other] Gefunden in { NUMBER($found) } von { NUMBER($total) } Datenschutzhinweisen
}
topic-perhaps = { $found ->
    [0] vielleicht in { NUMBER($count) }
   *[other] vielleicht in { NUMBER($count) } weiteren
}
topic-silent = In diesen Datenschutzhinweisen nicht gefunden
answer-read = Im Text lesen: { $title }
answer-also = Auch:
topic-compare = Vergleichen: { $group }

## Zustände

state-found = Im Text gefunden
state-perhaps = Vielleicht hier
state-denied = { $topic ->
    [transfers] Der Text sagt: keine Übermittlung
    [recipients] Der Text sagt: keine Weitergabe
    [automated-decisions] Der Text sagt: keine automatisierten Entscheidungen
    [special-categories] Der Text sagt: keine sensiblen Daten
    [marketing] Der Text sagt: keine Werbung
    [cookies] Der Text sagt: keine Cookies
    [children] Der Text sagt: nicht für Kinder bestimmt
    [dpo] Der Text sagt: kein Datenschutzbeauftragter
   *[other] Der Text sagt nein
}
state-not-found = Im Text nicht gefunden
state-condition = { $condition ->
    [officer] Nur wenn es einen Datenschutzbeauftragten gibt
    [indirect] Nur wenn Daten anderswoher stammen
    [recipients] Nur wenn Daten offengelegt werden
    [transfers] Nur wenn Daten EU und EWR verlassen
    [consent] Nur wenn auf Einwilligung gestützt
    [automated] Nur wenn automatisiert entschieden wird
   *[none] Nur in bestimmten Fällen
}
state-not-asked = Von den Artikeln 13–14 nicht verlangt
state-not-applicable = Trifft nicht zu (Herausgeber)
state-unread = Nicht gelesen: Das Programm kennt die Sprache nicht

## Vergleich

compare-title = Datenschutzhinweise vergleichen
compare-lead = Jede Zeile ist ein Datenschutzhinweis, jede Spalte ein Thema. Eine Form zeigt, ob das Thema im Text gefunden wurde, und führt geradewegs zum Abschnitt.
compare-group-title = Vergleichen: { $group }
compare-groups = Gruppen von Themen
compare-overview = Überblick
compare-legend = Was die Formen bedeuten
compare-legend-condition = Nur in bestimmten Fällen verlangt, im Text nicht gesehen
compare-legend-denied = Der Text sagt nein
compare-caption = Datenschutzhinweise und Themen: { $name }
compare-notice = Datenschutzhinweis
compare-choose = Thema
compare-more = { $count ->
    [one] und { NUMBER($count) } weiterer Abschnitt
   *[other] und { NUMBER($count) } weitere Abschnitte
}

## Für Webredaktionen

links-title = Auf einen Datenschutzhinweis verlinken
links-lead = Für alle, die eine Website pflegen. Der Permalink eines Datenschutzhinweises trägt keine Sprache und bricht nicht: Er führt zum Text in der Sprache der Lesenden, wo es ihn gibt. Hängen Sie #retention, #rights oder den Namen eines anderen Abschnitts an, so führt er zu diesem Abschnitt.
links-hostless = Dieses Portal kennt seinen eigenen Host noch nicht: Setzen Sie ihn vor die Adressen.
links-permalink = Permalink
links-html = HTML
links-markdown = Markdown
links-copy = Kopieren
links-copied = Kopiert
links-words = Datenschutzhinweis
