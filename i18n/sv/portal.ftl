# Gränssnittet på svenska, som den används i Finland. Tala om texten, aldrig om organisationen; aldrig "saknas", "uppfyller", "poäng".

own-name = Svenska
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
format-locale = sv-FI
eurlex-language = SV

## På varje sida

skip-to-content = Gå till innehållet
navigation-label = Huvudmeny
navigation-notices = Beskrivningar
navigation-topics = Ämnen
navigation-compare = Jämför
languages-label = Språk
footer-links = Länka till en beskrivning
footer-languages = Alla språk
footer-privacy = Den här webbplatsen använder inga kakor och hämtar ingenting från andra webbplatser.
footer-publisher = Utgivare: { $publisher }
pager-label = Listans sidor
pager-page = Sida { NUMBER($page) } av { NUMBER($pages) }
pager-previous = Föregående sida
pager-next = Nästa sida

## Språkval, sidor som inte finns

choose-language = Välj språk
lost-title = Det finns ingen sida på den här adressen
lost-explanation = Adressen kan vara felskriven, eller så har sidan flyttats. Härifrån kommer du vidare:

## Startsidan

home-lead = En dataskyddsbeskrivning berättar vem som har dina uppgifter, varför och hur länge, och vad du själv kan göra. Här kan du läsa beskrivningarna, hitta stället som svarar på din fråga och jämföra dem sida vid sida.
home-topics = Vad vill du veta?
home-notices = Beskrivningar
home-all-notices = { $count ->
    [one] Den enda beskrivningen
   *[other] Alla { NUMBER($count) } beskrivningar
}

## Listor över beskrivningar

notices-title = Beskrivningar
notices-count = { $count ->
    [one] { NUMBER($count) } beskrivning
   *[other] { NUMBER($count) } beskrivningar
}
notices-none = Här finns inga beskrivningar ännu.
only-in = { $language ->
    [en] Endast på engelska
    [fi] Endast på finska
    [sv] Endast på svenska
   *[other] Endast på: { $name }
}
text-in = { $language ->
    [en] På engelska
    [fi] På finska
    [sv] På svenska
   *[other] På: { $name }
}
available-in = Finns på

## En beskrivning

notice-in = { $language ->
    [en] Den här beskrivningen är på engelska.
    [fi] Den här beskrivningen är på finska.
    [sv] Den här beskrivningen är på svenska.
   *[other] Språket i den här beskrivningen: { $name }.
}
notice-in-explanation = Innehållsförteckningen är på svenska.
notice-description = Dataskyddsbeskrivning, { $organisation }: vem som har uppgifterna, varför och hur länge, och vad du själv kan göra.
notice-organisation = Organisation
notice-business-id = FO-nummer
notice-service = Tjänst
notice-audience = För vem
notice-role = Roll
role-controller = Personuppgiftsansvarig: bestämmer varför och hur uppgifterna används
role-joint = Gemensamt personuppgiftsansvarig: bestämmer tillsammans med andra
role-processor = Personuppgiftsbiträde: behandlar uppgifter för andras räkning
notice-date = Datum
notice-effective = Gäller från { $date }
notice-updated = Uppdaterad { $date }
notice-no-date = Inget datum hittades i texten
notice-date-in-text = Se texten
notice-check = Granskning
notice-reviewed = Granskad { $date }
notice-not-reviewed = Inte granskad av en människa
notice-languages = Språk
copied = Kopierad { $date }.
original-at = Originalet på { $host } gäller.
original = Originalet gäller.
contents-title = I den här beskrivningen
contents-not-found = Hittades inte i texten
contents-note = Plockat ur texten av ett program; själva texten gäller.
contents-also = även
contents-place = { $topic }, ställe { NUMBER($number) }
heading-supplied = Rubriken har lagts till här; originalet har ingen på det här stället.
section-link = Länk till det här avsnittet: { $title }
section-topics = Ämnen
section-languages = Samma avsnitt på
section-others = { $count ->
    [one] Samma ämne i { NUMBER($count) } annan beskrivning
   *[other] Samma ämne i { NUMBER($count) } andra beskrivningar
}
section-others-of = { $count ->
    [one] ”{ $topic }” i { NUMBER($count) } annan beskrivning
   *[other] ”{ $topic }” i { NUMBER($count) } andra beskrivningar
}
chip-evidence = Utifrån orden:
link-to-notice = Länka till den här beskrivningen

## Ämnen

topics-title = Ämnen
topics-lead = Frågor som en dataskyddsbeskrivning kan svara på. För varje fråga: vad lagen kräver och vad beskrivningarna säger med egna ord.
topic-in-notices = { $count ->
    [0] hittades inte i beskrivningarna
    [one] { NUMBER($count) } beskrivning
   *[other] { NUMBER($count) } beskrivningar
}
topic-law-title = Vad lagen kräver
article = { $law ->
    [eprivacy] { $form ->
        [article] Artikel { $number } i direktivet om integritet och elektronisk kommunikation
       *[paragraph] Artikel { $number }.{ $paragraph } i direktivet om integritet och elektronisk kommunikation
    }
   *[gdpr] { $form ->
        [article] Artikel { $number }
        [paragraph] Artikel { $number }.{ $paragraph }
       *[point] Artikel { $number }.{ $paragraph } { $point }
    }
}
articles-label = Artiklar i den allmänna dataskyddsförordningen, på EUR-Lex
topic-answers = Med beskrivningarnas egna ord
topic-found = { $total ->
    [one] Finns i { NUMBER($found) } av { NUMBER($total) } beskrivning
   *[other] Finns i { NUMBER($found) } av { NUMBER($total) } beskrivningar
}
topic-perhaps = { $found ->
    [0] kanske i { NUMBER($count) }
   *[other] kanske i { NUMBER($count) } till
}
topic-silent = Hittades inte i de här beskrivningarna
answer-read = Läs i texten: { $title }
answer-also = Även:
topic-compare = Jämför: { $group }

## Lägen

state-found = Finns i texten
state-perhaps = Kanske här
state-denied = { $topic ->
    [transfers] Enligt texten: överförs inte
    [recipients] Enligt texten: lämnas inte ut
    [automated-decisions] Enligt texten: inga automatiserade beslut
    [special-categories] Enligt texten: inga känsliga uppgifter
    [marketing] Enligt texten: ingen marknadsföring
    [cookies] Enligt texten: inga kakor
    [children] Enligt texten: inte avsedd för barn
    [dpo] Enligt texten: inget dataskyddsombud
   *[other] Enligt texten: nej
}
state-not-found = Hittades inte i texten
state-condition = { $condition ->
    [officer] Bara om det finns ett dataskyddsombud
    [indirect] Bara om uppgifterna kommer från annat håll
    [recipients] Bara om uppgifter lämnas ut
    [transfers] Bara om uppgifter överförs utanför EU och EES
    [consent] Bara om samtycke används
    [automated] Bara om beslut fattas automatiskt
   *[none] Bara i vissa fall
}
state-not-asked = Krävs inte i artiklarna 13–14
state-not-applicable = Gäller inte (utgivaren)
state-unread = Inte läst: programmet kan inte språket

## Jämför

compare-title = Jämför beskrivningarna
compare-lead = Varje rad är en beskrivning, varje kolumn ett ämne. Formen visar om ämnet hittades i texten och leder direkt till avsnittet.
compare-group-title = Jämför: { $group }
compare-groups = Ämnesgrupper
compare-overview = Översikt
compare-legend = Vad formerna betyder
compare-legend-condition = Krävs bara i vissa fall, som inte framgick av texten
compare-legend-denied = Enligt texten: nej
compare-caption = Beskrivningar och ämnen: { $name }
compare-notice = Beskrivning
compare-choose = Ämne
compare-more = { $count ->
    [one] och { NUMBER($count) } avsnitt till
   *[other] och { NUMBER($count) } avsnitt till
}

## För webbansvariga

links-title = Länka till en beskrivning
links-lead = För dig som sköter en webbplats. Beskrivningens permanenta adress har inget språk och ändras inte: den leder till beskrivningen på läsarens språk när den finns på det språket. Lägg till #retention, #rights eller namnet på ett annat avsnitt, så leder adressen till det avsnittet.
links-hostless = Portalen känner ännu inte sitt eget domännamn: sätt det före adresserna.
links-permalink = Permanent adress
links-html = HTML
links-markdown = Markdown
links-copy = Kopiera
links-copied = Kopierat
links-words = Dataskyddsbeskrivning
