# Grensesnittet på norsk bokmål. Si teksten, aldri virksomheten; aldri «mangler», «etterlever», «poeng».

own-name = Norsk bokmål
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
format-locale = nb-NO
# EUR-Lex har ingen norsk tekst; dansk ligger nærmest.
eurlex-language = DA

## På alle sider

skip-to-content = Gå til innholdet
navigation-label = Hovedmeny
navigation-notices = Erklæringer
navigation-topics = Emner
navigation-compare = Sammenlign
languages-label = Språk
footer-links = Lenk til en erklæring
footer-languages = Alle språk
footer-privacy = Dette nettstedet setter ingen informasjonskapsler og henter ingenting fra andre nettsteder.
footer-publisher = Utgiver: { $publisher }
pager-label = Sidene i listen
pager-page = Side { NUMBER($page) } av { NUMBER($pages) }
pager-previous = Forrige side
pager-next = Neste side

## Språkvalg, sider som ikke finnes

choose-language = Velg språk
lost-title = Det finnes ingen side på denne adressen
lost-explanation = Adressen kan være skrevet feil, eller siden kan være flyttet. Prøv en av disse:

## Forsiden

home-lead = En personvernerklæring forteller hvem som har opplysningene dine, hvorfor og hvor lenge, og hva du kan gjøre med det. Her kan du lese erklæringene, finne stedet som svarer på spørsmålet ditt, og se dem side om side.
home-topics = Hva vil du vite?
home-notices = Erklæringer
home-all-notices = { $count ->
    [one] Den eneste erklæringen
   *[other] Alle { NUMBER($count) } erklæringer
}

## Lister over erklæringer

notices-title = Erklæringer
notices-count = { $count ->
    [one] { NUMBER($count) } erklæring
   *[other] { NUMBER($count) } erklæringer
}
notices-none = Her er det ingen erklæringer ennå.
only-in = { $language ->
    [da] Bare på dansk
    [en] Bare på engelsk
    [fi] Bare på finsk
    [nb] Bare på norsk
    [sv] Bare på svensk
   *[other] Bare på: { $name }
}
text-in = { $language ->
    [da] På dansk
    [en] På engelsk
    [fi] På finsk
    [nb] På norsk
    [sv] På svensk
   *[other] På: { $name }
}
available-in = Finnes på

## En erklæring

notice-in = { $language ->
    [da] Denne erklæringen er på dansk.
    [en] Denne erklæringen er på engelsk.
    [fi] Denne erklæringen er på finsk.
    [nb] Denne erklæringen er på norsk.
    [sv] Denne erklæringen er på svensk.
   *[other] Språket i denne erklæringen: { $name }.
}
notice-in-explanation = Innholdsfortegnelsen er på norsk.
notice-description = Personvernerklæring, { $organisation }: hvem som har opplysningene, hvorfor og hvor lenge, og hva du kan gjøre med det.
notice-organisation = Organisasjon
notice-business-id = Organisasjonsnummer
notice-service = Tjeneste
notice-audience = For hvem
notice-role = Rolle
role-controller = Behandlingsansvarlig: bestemmer hvorfor og hvordan opplysningene brukes
role-joint = Felles behandlingsansvarlig: bestemmer sammen med andre
role-processor = Databehandler: behandler opplysninger på vegne av andre
notice-date = Dato
notice-effective = Gjelder fra { $date }
notice-updated = Oppdatert { $date }
notice-no-date = Ingen dato ble funnet i teksten
notice-date-in-text = Se teksten
notice-check = Kontroll
notice-reviewed = Kontrollert { $date }
notice-not-reviewed = Ikke kontrollert av et menneske
notice-languages = Språk
copied = Kopiert { $date }.
original-at = Originalen på { $host } gjelder.
original = Originalen gjelder.
contents-title = I denne erklæringen
contents-not-found = Ikke funnet i teksten
contents-note = Plukket ut av teksten av et program; det er selve teksten som gjelder.
contents-also = også
contents-place = { $topic }, sted { NUMBER($number) }
heading-supplied = Overskriften er lagt til her; originalen har ingen på dette stedet.
section-link = Lenke til denne delen: { $title }
section-topics = Emner
section-languages = Samme del på
section-others = { $count ->
    [one] Samme emne i { NUMBER($count) } annen erklæring
   *[other] Samme emne i { NUMBER($count) } andre erklæringer
}
section-others-of = { $count ->
    [one] «{ $topic }» i { NUMBER($count) } annen erklæring
   *[other] «{ $topic }» i { NUMBER($count) } andre erklæringer
}
chip-evidence = Ut fra ordene:
link-to-notice = Lenk til denne erklæringen

## Emner

topics-title = Emner
topics-lead = Spørsmål som en personvernerklæring kan svare på. For hvert spørsmål: hva loven krever, og hva erklæringene sier med egne ord.
topic-in-notices = { $count ->
    [0] ikke funnet i erklæringene
    [one] { NUMBER($count) } erklæring
   *[other] { NUMBER($count) } erklæringer
}
topic-law-title = Hva loven krever
article = { $law ->
    [eprivacy] { $form ->
        [article] Artikkel { $number } i kommunikasjonsverndirektivet
       *[paragraph] Artikkel { $number } nr. { $paragraph } i kommunikasjonsverndirektivet
    }
   *[gdpr] { $form ->
        [article] Artikkel { $number }
        [paragraph] Artikkel { $number } nr. { $paragraph }
       *[point] Artikkel { $number } nr. { $paragraph } bokstav { $point }
    }
}
articles-label = Artikler i personvernforordningen, på EUR-Lex
topic-answers = Med erklæringenes egne ord
topic-found = { $total ->
    [one] Funnet i { NUMBER($found) } av { NUMBER($total) } erklæring
   *[other] Funnet i { NUMBER($found) } av { NUMBER($total) } erklæringer
}
topic-perhaps = { $found ->
    [0] kanskje i { NUMBER($count) }
   *[other] kanskje i { NUMBER($count) } til
}
topic-silent = Ikke funnet i disse erklæringene
answer-read = Les i teksten: { $title }
answer-also = Også:
topic-compare = Sammenlign: { $group }

## Tilstander

state-found = Funnet i teksten
state-perhaps = Kanskje her
state-denied = { $topic ->
    [transfers] Teksten sier: overføres ikke
    [recipients] Teksten sier: utleveres ikke
    [automated-decisions] Teksten sier: ingen automatiserte avgjørelser
    [special-categories] Teksten sier: ingen sensitive opplysninger
    [marketing] Teksten sier: ingen markedsføring
    [cookies] Teksten sier: ingen informasjonskapsler
    [children] Teksten sier: ikke ment for barn
    [dpo] Teksten sier: intet personvernombud
   *[other] Teksten sier nei
}
state-not-found = Ikke funnet i teksten
state-condition = { $condition ->
    [officer] Bare dersom det finnes et personvernombud
    [indirect] Bare dersom opplysningene kommer fra andre enn deg
    [recipients] Bare dersom opplysninger utleveres
    [transfers] Bare dersom opplysninger overføres ut av EU og EØS
    [consent] Bare dersom samtykke brukes
    [automated] Bare dersom avgjørelser tas automatisk
   *[none] Bare i visse tilfeller
}
state-not-asked = Kreves ikke i artikkel 13 og 14
state-not-applicable = Gjelder ikke (utgiveren)
state-unread = Ikke lest: programmet kan ikke språket

## Sammenlign

compare-title = Sammenlign erklæringene
compare-lead = Hver rad er en erklæring, hver kolonne et emne. Formen viser om emnet ble funnet i teksten, og fører rett til stedet.
compare-group-title = Sammenlign: { $group }
compare-groups = Emnegrupper
compare-overview = Oversikt
compare-legend = Hva formene betyr
compare-legend-condition = Kreves bare i visse tilfeller, som ikke er sett i teksten
compare-legend-denied = Teksten sier nei
compare-caption = Erklæringer og emner: { $name }
compare-notice = Erklæring
compare-choose = Emne
compare-more = { $count ->
    [one] og { NUMBER($count) } del til
   *[other] og { NUMBER($count) } deler til
}

## For nettredaksjoner

links-title = Lenk til en erklæring
links-lead = For deg som holder et nettsted ved like. Den faste adressen til en erklæring har ikke noe språk og endres ikke: den fører til erklæringen på leserens språk der den finnes på det. Legg til #retention, #rights eller navnet på en annen del, så fører den dit.
links-hostless = Portalen kjenner ikke sitt eget domenenavn ennå: sett det foran adressene.
links-permalink = Fast adresse
links-html = HTML
links-markdown = Markdown
links-copy = Kopier
links-copied = Kopiert
links-words = Personvernerklæring
