# Brugerfladen på dansk. Sig teksten, aldrig organisationen; aldrig »mangler«, »overholder«, »point«.

own-name = Dansk
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
format-locale = da-DK
eurlex-language = DA

## På alle sider

skip-to-content = Gå til indholdet
navigation-label = Hovedmenu
navigation-notices = Politikker
navigation-topics = Emner
navigation-compare = Sammenlign
languages-label = Sprog
footer-links = Link til en politik
footer-languages = Alle sprog
footer-privacy = Dette websted sætter ingen cookies og henter intet fra andre websteder.
footer-publisher = Udgiver: { $publisher }
pager-label = Listens sider
pager-page = Side { NUMBER($page) } af { NUMBER($pages) }
pager-previous = Forrige side
pager-next = Næste side

## Valg af sprog, sider der ikke findes

choose-language = Vælg sprog
lost-title = Der er ingen side på denne adresse
lost-explanation = Adressen kan være skrevet forkert, eller siden kan være flyttet. Prøv en af disse:

## Forsiden

home-lead = En privatlivspolitik fortæller, hvem der har dine oplysninger, hvorfor og hvor længe, og hvad du kan gøre ved det. Her kan du læse politikkerne, finde det sted, der svarer på dit spørgsmål, og se dem side om side.
home-topics = Hvad vil du vide?
home-notices = Privatlivspolitikker
home-all-notices = { $count ->
    [one] Den eneste politik
   *[other] Alle { NUMBER($count) } politikker
}

## Lister over politikker

notices-title = Privatlivspolitikker
notices-count = { $count ->
    [one] { NUMBER($count) } politik
   *[other] { NUMBER($count) } politikker
}
notices-none = Her er ingen politikker endnu.
only-in = { $language ->
    [da] Kun på dansk
    [en] Kun på engelsk
    [fi] Kun på finsk
    [nb] Kun på norsk
    [sv] Kun på svensk
   *[other] Kun på: { $name }
}
text-in = { $language ->
    [da] På dansk
    [en] På engelsk
    [fi] På finsk
    [nb] På norsk
    [sv] På svensk
   *[other] På: { $name }
}
available-in = Findes på

## En politik

notice-in = { $language ->
    [da] Denne politik er på dansk.
    [en] Denne politik er på engelsk.
    [fi] Denne politik er på finsk.
    [nb] Denne politik er på norsk.
    [sv] Denne politik er på svensk.
   *[other] Sproget i denne politik: { $name }.
}
notice-in-explanation = Indholdsfortegnelsen er på dansk.
notice-description = Privatlivspolitik, { $organisation }: hvem der har oplysningerne, hvorfor og hvor længe, og hvad du kan gøre ved det.
notice-organisation = Organisation
notice-business-id = CVR-nummer
notice-service = Tjeneste
notice-audience = For hvem
notice-role = Rolle
role-controller = Dataansvarlig: bestemmer, hvorfor og hvordan oplysningerne bruges
role-joint = Fælles dataansvarlig: bestemmer sammen med andre
role-processor = Databehandler: behandler oplysninger på vegne af andre
notice-date = Dato
notice-effective = Gælder fra { $date }
notice-updated = Opdateret { $date }
notice-no-date = Ingen dato fundet i teksten
notice-date-in-text = Se teksten
notice-check = Kontrol
notice-reviewed = Kontrolleret { $date }
notice-not-reviewed = Ikke kontrolleret af et menneske
notice-languages = Sprog
copied = Kopieret { $date }.
original-at = Originalen på { $host } gælder.
original = Originalen gælder.
contents-title = I denne politik
contents-not-found = Ikke fundet i teksten
contents-note = Udvalgt fra teksten af et program; det er selve teksten, der gælder.
contents-also = også
contents-place = { $topic }, sted { NUMBER($number) }
heading-supplied = Overskriften er tilføjet her; originalen har ingen på dette sted.
section-link = Link til dette afsnit: { $title }
section-topics = Emner
section-languages = Samme afsnit på
section-others = { $count ->
    [one] Samme emne i { NUMBER($count) } anden politik
   *[other] Samme emne i { NUMBER($count) } andre politikker
}
section-others-of = { $count ->
    [one] »{ $topic }« i { NUMBER($count) } anden politik
   *[other] »{ $topic }« i { NUMBER($count) } andre politikker
}
chip-evidence = På grund af ordene:
link-to-notice = Link til denne politik

## Emner

topics-title = Emner
topics-lead = Spørgsmål, som en privatlivspolitik kan svare på. For hvert spørgsmål: hvad loven kræver, og hvad politikkerne siger med egne ord.
topic-in-notices = { $count ->
    [0] ikke fundet i politikkerne
    [one] { NUMBER($count) } politik
   *[other] { NUMBER($count) } politikker
}
topic-law-title = Hvad loven kræver
article = { $law ->
    [eprivacy] { $form ->
        [article] Artikel { $number } i e-databeskyttelsesdirektivet
       *[paragraph] Artikel { $number }, stk. { $paragraph }, i e-databeskyttelsesdirektivet
    }
   *[gdpr] { $form ->
        [article] Artikel { $number }
        [paragraph] Artikel { $number }, stk. { $paragraph }
       *[point] Artikel { $number }, stk. { $paragraph }, litra { $point })
    }
}
articles-label = Artikler i databeskyttelsesforordningen, på EUR-Lex
topic-answers = Med politikkernes egne ord
topic-found = { $total ->
    [one] Fundet i { NUMBER($found) } af { NUMBER($total) } politik
   *[other] Fundet i { NUMBER($found) } af { NUMBER($total) } politikker
}
topic-perhaps = { $found ->
    [0] måske i { NUMBER($count) }
   *[other] måske i { NUMBER($count) } mere
}
topic-silent = Ikke fundet i disse politikker
answer-read = Læs i teksten: { $title }
answer-also = Også:
topic-compare = Sammenlign: { $group }

## Tilstande

state-found = Fundet i teksten
state-perhaps = Måske her
state-denied = { $topic ->
    [transfers] Teksten siger: overføres ikke
    [recipients] Teksten siger: videregives ikke
    [automated-decisions] Teksten siger: ingen automatiske afgørelser
    [special-categories] Teksten siger: ingen følsomme oplysninger
    [marketing] Teksten siger: ingen markedsføring
    [cookies] Teksten siger: ingen cookies
    [children] Teksten siger: ikke beregnet til børn
    [dpo] Teksten siger: ingen databeskyttelsesrådgiver
   *[other] Teksten siger nej
}
state-not-found = Ikke fundet i teksten
state-condition = { $condition ->
    [officer] Kun hvis der er en databeskyttelsesrådgiver
    [indirect] Kun hvis oplysningerne kommer fra andre end dig
    [recipients] Kun hvis oplysninger videregives
    [transfers] Kun hvis oplysninger overføres ud af EU og EØS
    [consent] Kun hvis samtykke bruges
    [automated] Kun hvis afgørelser træffes automatisk
   *[none] Kun i visse tilfælde
}
state-not-asked = Kræves ikke i artikel 13 og 14
state-not-applicable = Gælder ikke (udgiveren)
state-unread = Ikke læst: programmet kender ikke sproget

## Sammenlign

compare-title = Sammenlign politikkerne
compare-lead = Hver række er en politik, hver kolonne et emne. Formen viser, om emnet blev fundet i teksten, og fører direkte til stedet.
compare-group-title = Sammenlign: { $group }
compare-groups = Grupper af emner
compare-overview = Overblik
compare-legend = Hvad formerne betyder
compare-legend-condition = Kræves kun i visse tilfælde, som ikke er set i teksten
compare-legend-denied = Teksten siger nej
compare-caption = Politikker og emner: { $name }
compare-notice = Politik
compare-choose = Emne
compare-more = { $count ->
    [one] og { NUMBER($count) } afsnit mere
   *[other] og { NUMBER($count) } afsnit mere
}

## For webredaktører

links-title = Link til en politik
links-lead = For dig, der passer et websted. En politiks faste adresse har intet sprog og ændrer sig ikke: den fører til politikken på læserens sprog, hvor den findes på det. Tilføj #retention, #rights eller navnet på et andet afsnit, så fører den dertil.
links-hostless = Portalen kender ikke sit eget domænenavn endnu: sæt det foran adresserne.
links-permalink = Fast adresse
links-html = HTML
links-markdown = Markdown
links-copy = Kopiér
links-copied = Kopieret
links-words = Privatlivspolitik
