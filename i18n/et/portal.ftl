# Kasutajaliides eesti keeles. Räägi tekstist, mitte kunagi organisatsioonist; mitte kunagi „puudub“, „vastab nõuetele“, „punktid“.

own-name = Eesti
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
# Kelle kuupäevi, loendeid, arve ja tähestikku mõeldakse.
format-locale = et-EE
# Keel EUR-Lexi aadressides.
eurlex-language = ET

## Igal lehel

skip-to-content = Liigu sisu juurde
navigation-label = Peamenüü
navigation-notices = Teated
navigation-topics = Teemad
navigation-compare = Võrdle
languages-label = Keel
footer-links = Lingi teatele
footer-languages = Kõik keeled
footer-privacy = See sait ei kasuta küpsiseid ega laadi midagi teistelt saitidelt.
footer-publisher = Avaldaja: { $publisher }
pager-label = Loendi lehed
pager-page = Leht { NUMBER($page) } / { NUMBER($pages) }
pager-previous = Eelmine leht
pager-next = Järgmine leht

## Keele valik, lehed, mida ei ole

choose-language = Vali keel
lost-title = Siin lehte ei ole
lost-explanation = Aadress võib olla valesti kirjutatud või leht teise kohta viidud. Proovi mõnda neist:

## Avaleht

home-lead = Privaatsusteated räägivad, kelle käes on sinu andmed, miks, kui kaua ja mida sa ise teha saad. Siin saad neid lugeda, leida koha, mis vastab sinu küsimusele, ja vaadata neid kõrvuti.
home-topics = Mida sa teada tahad?
home-notices = Teated
home-all-notices = { $count ->
    [one] Ainus teade
   *[other] Kõik { NUMBER($count) } teadet
}

## Teadete loendid

notices-title = Teated
notices-count = { $count ->
    [one] { NUMBER($count) } teade
   *[other] { NUMBER($count) } teadet
}
notices-none = Siin ei ole veel ühtegi teadet.
# Teate juures, millel ei ole teksti lugeja keeles.
only-in = { $language ->
    [en] Ainult inglise keeles
    [es] Ainult hispaania keeles
    [et] Ainult eesti keeles
    [fi] Ainult soome keeles
    [sv] Ainult rootsi keeles
   *[other] Ainult keeles: { $name }
}
# Sõnade juures, mis on tsiteeritud teises keeles tekstist.
text-in = { $language ->
    [en] Inglise keeles
    [es] Hispaania keeles
    [et] Eesti keeles
    [fi] Soome keeles
    [sv] Rootsi keeles
   *[other] Keeles: { $name }
}
available-in = Saadaval keeltes

## Teade

notice-in = { $language ->
    [en] See teade on inglise keeles.
    [es] See teade on hispaania keeles.
    [et] See teade on eesti keeles.
    [fi] See teade on soome keeles.
    [sv] See teade on rootsi keeles.
   *[other] Selle teate keel: { $name }.
}
notice-in-explanation = Selle sisukord on eesti keeles.
notice-description = Privaatsusteade, { $organisation }: kelle käes on andmed, miks ja kui kaua ning mida sa ise teha saad.
notice-organisation = Organisatsioon
notice-business-id = Registrikood
notice-service = Teenus
notice-audience = Kellele
notice-role = Roll
role-controller = Vastutav töötleja: otsustab, miks ja kuidas andmeid kasutatakse
role-joint = Kaasvastutav töötleja: otsustab koos teistega
role-processor = Volitatud töötleja: töötleb andmeid teiste nimel
notice-date = Kuupäev
notice-effective = Kehtib alates { $date }
notice-updated = Uuendatud { $date }
notice-no-date = Kuupäeva tekstist ei leitud
# Kui mõni jaotis ütleb kuupäeva või versiooni.
notice-date-in-text = Vaata teksti
notice-check = Kontroll
notice-reviewed = Kontrollitud { $date }
notice-not-reviewed = Inimene ei ole kontrollinud
notice-languages = Keeled
copied = Kopeeritud { $date }.
original-at = Kehtib originaal: { $host }.
original = Kehtib originaal.
contents-title = Selles teates
contents-not-found = Tekstist ei leitud
contents-note = Valinud tekstist programm; loeb tekst ise.
# Teema muude kohtade numbrite ees: „Päritolu ka 2 3“.
contents-also = ka
contents-place = { $topic }, koht { NUMBER($number) }
heading-supplied = Pealkiri on lisatud siin; originaalis selles kohas pealkirja ei ole.
section-link = Link sellele jaotisele: { $title }
section-topics = Teemad
section-languages = Sama jaotis keeltes
section-others = { $count ->
    [one] See teema veel { NUMBER($count) } teates
   *[other] See teema veel { NUMBER($count) } teates
}
# Kui jaotisel on mitu teemat, nii et „see teema“ ei ütleks, milline.
section-others-of = { $count ->
    [one] „{ $topic }“ veel { NUMBER($count) } teates
   *[other] „{ $topic }“ veel { NUMBER($count) } teates
}
chip-evidence = Sõnade tõttu:
link-to-notice = Lingi sellele teatele

## Teemad

topics-title = Teemad
topics-lead = Küsimused, millele privaatsusteade võib vastata. Igaühe juures: mida nõuab seadus ja mida ütleb iga teade oma sõnadega.
topic-in-notices = { $count ->
    [0] teadetest ei leitud
    [one] { NUMBER($count) } teade
   *[other] { NUMBER($count) } teadet
}
topic-law-title = Mida nõuab seadus
article = { $law ->
    [eprivacy] { $form ->
        [article] E-privaatsuse direktiivi artikkel { $number }
       *[paragraph] E-privaatsuse direktiivi artikli { $number } lõige { $paragraph }
    }
   *[gdpr] { $form ->
        [article] Artikkel { $number }
        [paragraph] Artikli { $number } lõige { $paragraph }
       *[point] Artikli { $number } lõike { $paragraph } punkt { $point }
    }
}
articles-label = Isikuandmete kaitse üldmääruse artiklid, EUR-Lexis
topic-answers = Teadete oma sõnadega
topic-found = { $total ->
    [one] Leitud: { NUMBER($found) } / { NUMBER($total) } teatest
   *[other] Leitud: { NUMBER($found) } / { NUMBER($total) } teatest
}
topic-perhaps = { $found ->
    [0] võib-olla { NUMBER($count) } teates
   *[other] võib-olla veel { NUMBER($count) } teates
}
topic-silent = Nendest teadetest ei leitud
answer-read = Loe tekstist: { $title }
answer-also = Ka:
topic-compare = Võrdle: { $group }

## Olekud

state-found = Tekstist leitud
state-perhaps = Võib-olla siin
state-denied = { $topic ->
    [transfers] Tekst ütleb: ei edastata
    [recipients] Tekst ütleb: ei avaldata
    [automated-decisions] Tekst ütleb: automatiseeritud otsuseid ei ole
    [special-categories] Tekst ütleb: tundlikke andmeid ei ole
    [marketing] Tekst ütleb: turundust ei ole
    [cookies] Tekst ütleb: küpsiseid ei ole
    [children] Tekst ütleb: ei ole mõeldud lastele
    [dpo] Tekst ütleb: andmekaitsespetsialisti ei ole
   *[other] Tekst ütleb ei
}
state-not-found = Tekstist ei leitud
state-condition = { $condition ->
    [officer] Ainult siis, kui on andmekaitsespetsialist
    [indirect] Ainult siis, kui andmed tulevad mujalt
    [recipients] Ainult siis, kui andmeid avaldatakse
    [transfers] Ainult siis, kui andmed lahkuvad ELi ja EMP piirest
    [consent] Ainult siis, kui kasutatakse nõusolekut
    [automated] Ainult siis, kui otsustatakse automatiseeritult
   *[none] Ainult teatud juhtudel
}
state-not-asked = Artiklid 13–14 ei nõua
state-not-applicable = Ei kohaldu (avaldaja)
state-unread = Lugemata: programm ei oska keelt

## Võrdlus

compare-title = Võrdle teateid
compare-lead = Iga rida on teade, iga veerg teema. Kujund näitab, kas teema leiti tekstist, ja viib otse jaotise juurde.
compare-group-title = Võrdle: { $group }
compare-groups = Teemade rühmad
compare-overview = Ülevaade
compare-legend = Mida kujundid tähendavad
compare-legend-condition = Nõutakse ainult teatud juhtudel, tekstis ei nähtud
compare-legend-denied = Tekst ütleb ei
compare-caption = Teated ja teemad: { $name }
compare-notice = Teade
compare-choose = Teema
compare-more = { $count ->
    [one] ja veel { NUMBER($count) } jaotis
   *[other] ja veel { NUMBER($count) } jaotist
}

## Veebisaidi pidajatele

links-title = Lingi teatele
links-lead = Neile, kes peavad veebisaiti. Teate püsilink ei sisalda keelt ega lähe katki: see viib teateni lugeja keeles, kui selline on. Lisa #retention, #rights või muu jaotise nimi ja see viib selle jaotiseni.
links-hostless = See portaal ei tea veel oma aadressi: lisa see aadresside ette.
links-permalink = Püsilink
links-html = HTML
links-markdown = Markdown
links-copy = Kopeeri
links-copied = Kopeeritud
links-words = Privaatsusteade
