# Käyttöliittymä suomeksi. Kerro tekstistä, älä organisaatiosta; älä koskaan "puuttuu", "vaatimustenmukainen", "pisteet".

own-name = Suomi
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
format-locale = fi-FI
eurlex-language = FI

## Joka sivulla

skip-to-content = Siirry sisältöön
navigation-label = Päävalikko
navigation-notices = Selosteet
navigation-topics = Aiheet
navigation-compare = Vertailu
languages-label = Kieli
footer-links = Linkitä selosteeseen
footer-languages = Kaikki kielet
footer-privacy = Tämä sivusto ei käytä evästeitä eikä hae mitään muilta sivustoilta.
footer-publisher = Julkaisija: { $publisher }
pager-label = Luettelon sivut
pager-page = Sivu { NUMBER($page) }/{ NUMBER($pages) }
pager-previous = Edellinen sivu
pager-next = Seuraava sivu

## Kielivalinta, sivut joita ei ole

choose-language = Valitse kieli
lost-title = Tässä osoitteessa ei ole sivua
lost-explanation = Osoitteessa voi olla kirjoitusvirhe, tai sivu on voinut siirtyä. Näistä pääset eteenpäin:

## Etusivu

home-lead = Tietosuojaseloste kertoo, kenellä tietosi ovat, miksi ja kuinka kauan, ja mitä voit itse tehdä. Täällä voit lukea selosteita, löytää kohdan, joka vastaa kysymykseesi, ja verrata selosteita rinnakkain.
home-topics = Mitä haluat tietää?
home-notices = Selosteet
home-all-notices = { $count ->
    [one] Ainoa seloste
   *[other] Kaikki { NUMBER($count) } selostetta
}

## Selosteluettelot

notices-title = Selosteet
notices-count = { $count ->
    [one] { NUMBER($count) } seloste
   *[other] { NUMBER($count) } selostetta
}
notices-none = Täällä ei ole vielä selosteita.
only-in = { $language ->
    [en] Vain englanniksi
    [fi] Vain suomeksi
    [sv] Vain ruotsiksi
   *[other] Vain kielellä: { $name }
}
text-in = { $language ->
    [en] Englanniksi
    [fi] Suomeksi
    [sv] Ruotsiksi
   *[other] Kielellä: { $name }
}
available-in = Saatavilla kielillä

## Seloste

notice-in = { $language ->
    [en] Tämä seloste on englanniksi.
    [fi] Tämä seloste on suomeksi.
    [sv] Tämä seloste on ruotsiksi.
   *[other] Tämän selosteen kieli: { $name }.
}
notice-in-explanation = Sisällysluettelo on suomeksi.
notice-description = Tietosuojaseloste, { $organisation }: kenellä tiedot ovat, miksi ja kuinka kauan, ja mitä voit itse tehdä.
notice-organisation = Organisaatio
notice-business-id = Y-tunnus
notice-service = Palvelu
notice-audience = Kenelle
notice-role = Rooli
role-controller = Rekisterinpitäjä: päättää, miksi ja miten tietoja käytetään
role-joint = Yhteisrekisterinpitäjä: päättää yhdessä muiden kanssa
role-processor = Henkilötietojen käsittelijä: käsittelee tietoja muiden puolesta
notice-date = Päiväys
notice-effective = Voimassa { $date } alkaen
notice-updated = Päivitetty { $date }
notice-no-date = Päiväystä ei löytynyt tekstistä
notice-date-in-text = Katso tekstistä
notice-check = Tarkistus
notice-reviewed = Tarkistettu { $date }
notice-not-reviewed = Ei ihmisen tarkistama
notice-languages = Kielet
copied = Kopioitu { $date }.
original-at = Alkuperäinen osoitteessa { $host } on ratkaiseva.
original = Alkuperäinen on ratkaiseva.
contents-title = Tässä selosteessa
contents-not-found = Ei löytynyt tekstistä
contents-note = Poimittu tekstistä ohjelmallisesti; itse teksti ratkaisee.
contents-also = myös
contents-place = { $topic }, kohta { NUMBER($number) }
heading-supplied = Otsikko on lisätty täällä; alkuperäisessä ei ole otsikkoa tässä kohdassa.
section-link = Linkki tähän kohtaan: { $title }
section-topics = Aiheet
section-languages = Sama kohta kielellä
section-others = { $count ->
    [one] Sama aihe { NUMBER($count) } muussa selosteessa
   *[other] Sama aihe { NUMBER($count) } muussa selosteessa
}
section-others-of = { $count ->
    [one] ”{ $topic }” { NUMBER($count) } muussa selosteessa
   *[other] ”{ $topic }” { NUMBER($count) } muussa selosteessa
}
chip-evidence = Sanojen perusteella:
link-to-notice = Linkitä tähän selosteeseen

## Aiheet

topics-title = Aiheet
topics-lead = Kysymyksiä, joihin tietosuojaseloste voi vastata. Jokaisesta näet, mitä laki vaatii ja mitä kukin seloste sanoo omin sanoin.
topic-in-notices = { $count ->
    [0] ei löytynyt selosteista
    [one] { NUMBER($count) } seloste
   *[other] { NUMBER($count) } selostetta
}
topic-law-title = Mitä laki vaatii
article = { $law ->
    [eprivacy] { $form ->
        [article] Sähköisen viestinnän tietosuojadirektiivin { $number } artikla
       *[paragraph] Sähköisen viestinnän tietosuojadirektiivin { $number } artiklan { $paragraph } kohta
    }
   *[gdpr] { $form ->
        [article] { $number } artikla
        [paragraph] { $number } artiklan { $paragraph } kohta
       *[point] { $number } artiklan { $paragraph } kohdan { $point } alakohta
    }
}
articles-label = Yleisen tietosuoja-asetuksen artiklat EUR-Lexissä
topic-answers = Selosteiden omin sanoin
topic-found = { $total ->
    [one] Löytyi { NUMBER($found) }/{ NUMBER($total) } selosteesta
   *[other] Löytyi { NUMBER($found) }/{ NUMBER($total) } selosteesta
}
topic-perhaps = { $found ->
    [0] ehkä { NUMBER($count) } selosteesta
   *[other] ehkä { NUMBER($count) } muusta
}
topic-silent = Ei löytynyt näistä selosteista
answer-read = Lue tekstistä: { $title }
answer-also = Myös:
topic-compare = Vertaile: { $group }

## Tilat

state-found = Löytyi tekstistä
state-perhaps = Ehkä tässä
state-denied = { $topic ->
    [transfers] Tekstin mukaan ei siirretä
    [recipients] Tekstin mukaan ei luovuteta
    [automated-decisions] Tekstin mukaan ei automaattisia päätöksiä
    [special-categories] Tekstin mukaan ei arkaluonteisia tietoja
    [marketing] Tekstin mukaan ei markkinointia
    [cookies] Tekstin mukaan ei evästeitä
    [children] Tekstin mukaan ei tarkoitettu lapsille
    [dpo] Tekstin mukaan ei tietosuojavastaavaa
   *[other] Tekstin mukaan ei
}
state-not-found = Ei löytynyt tekstistä
state-condition = { $condition ->
    [officer] Vain jos tietosuojavastaava on nimetty
    [indirect] Vain jos tiedot saadaan muualta
    [recipients] Vain jos tietoja luovutetaan
    [transfers] Vain jos tietoja siirretään EU:n ja ETA:n ulkopuolelle
    [consent] Vain jos käytetään suostumusta
    [automated] Vain jos päätöksiä tehdään automaattisesti
   *[none] Vain tietyissä tapauksissa
}
state-not-asked = Artiklat 13–14 eivät edellytä tätä
state-not-applicable = Ei koske (julkaisija)
state-unread = Ei luettu: ohjelma ei osaa kieltä

## Vertailu

compare-title = Vertaile selosteita
compare-lead = Jokainen rivi on seloste, jokainen sarake aihe. Muoto kertoo, löytyikö aihe tekstistä, ja vie suoraan oikeaan kohtaan.
compare-group-title = Vertailu: { $group }
compare-groups = Aiheryhmät
compare-overview = Yleiskuva
compare-legend = Mitä muodot tarkoittavat
compare-legend-condition = Edellytetään vain tietyissä tapauksissa, joita tekstissä ei havaittu
compare-legend-denied = Tekstin mukaan ei
compare-caption = Selosteet ja aiheet: { $name }
compare-notice = Seloste
compare-choose = Aihe
compare-more = { $count ->
    [one] ja { NUMBER($count) } muu kohta
   *[other] ja { NUMBER($count) } muuta kohtaa
}

## Verkkosivujen ylläpitäjille

links-title = Linkitä selosteeseen
links-lead = Verkkosivujen ylläpitäjille. Selosteen pysyvässä osoitteessa ei ole kieltä, eikä se vanhene: se vie selosteeseen lukijan kielellä, jos sellainen on. Kun lisäät loppuun #retention, #rights tai muun kohdan nimen, osoite vie siihen kohtaan.
links-hostless = Portaali ei vielä tiedä omaa verkkotunnustaan: lisää se osoitteiden eteen.
links-permalink = Pysyvä osoite
links-html = HTML
links-markdown = Markdown
links-copy = Kopioi
links-copied = Kopioitu
links-words = Tietosuojaseloste
