### Jäsennys: aiheiden ja ryhmien nimet, lukijan kysymykset, mitä seloste kertoo ja mitä laki edellyttää.
### Puhutaan aina tekstistä, ei koskaan organisaatiosta; mikään tässä ei ole arvio.

group-who = Kuka
group-what = Mitä ja miksi
group-where = Minne tiedot menevät
group-how-long = Säilytys ja suojaus
group-rights = Oikeutesi
group-about = Selosteesta

topic-overview = Yleistä
topic-overview-question = Mistä tässä selosteessa on kyse?
topic-overview-explanation = Mikä seloste on sekä ketä ja mitä se koskee: johdanto, soveltamisala, määritelmät ja lait, joihin teksti viittaa.
topic-overview-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. 12 artikla edellyttää, että kaikki tiedot annetaan tiiviisti, selkeästi ja helposti saatavilla.

topic-controller = Rekisterinpitäjä
topic-controller-question = Kuka vastaa tiedoistani ja miten saan yhteyden?
topic-controller-explanation = Kuka päättää, miksi ja miten tietoja käsitellään, sekä nimi, osoite ja muut yhteystiedot. Myös yhteisrekisterinpitäjä ja edustaja EU:ssa kuuluvat tähän.
topic-controller-law = Kerrottava aina: rekisterinpitäjän nimi ja yhteystiedot sekä, jos sillä on edustaja, myös tämän nimi ja yhteystiedot.

topic-dpo = Tietosuojavastaava
topic-dpo-question = Keneltä kysyn tietosuojasta?
topic-dpo-explanation = Tietosuojavastaava taikka henkilö tai sähköpostiosoite, joka on nimetty tietosuoja-asioita varten.
topic-dpo-law = Kerrottava, jos tietosuojavastaava on nimitetty: hänen yhteystietonsa. Kaikkien ei tarvitse nimittää tietosuojavastaavaa.

topic-data-categories = Käsiteltävät tiedot
topic-data-categories-question = Mitä tietoja minusta käsitellään?
topic-data-categories-explanation = Mitä henkilötietoja teksti mainitsee ja kenen tietoja ne ovat.
topic-data-categories-law = Kerrottava, jos tietoja ei saada sinulta itseltäsi. Kun annat tiedot itse, 13 artikla ei edellytä luetteloa.

topic-sources = Tietolähteet
topic-sources-question = Mistä tietoni saadaan?
topic-sources-explanation = Mistä tiedot ovat peräisin ja miten niitä kerätään: sinulta itseltäsi, automaattisesti, muilta tai rekistereistä.
topic-sources-law = Kerrottava, jos tietoja ei saada sinulta itseltäsi, myös se, onko ne saatu julkisista lähteistä. Jos yksittäistä lähdettä ei voida nimetä, yleinen kuvaus riittää.

topic-purposes = Käyttötarkoitukset
topic-purposes-question = Mihin tietojani käytetään?
topic-purposes-explanation = Miksi tietoja kerätään ja mitä niillä tehdään.
topic-purposes-law = Kerrottava aina: käsittelyn tarkoitukset. Uudesta tarkoituksesta on kerrottava, ennen kuin tietoja käytetään siihen.

topic-legal-basis = Oikeusperuste
topic-legal-basis-question = Millä perusteella tietojani käsitellään?
topic-legal-basis-explanation = 6 artiklan peruste, johon teksti viittaa: suostumus, sopimus, lakisääteinen velvoite, elintärkeä etu, yleinen etu tai oikeutettu etu.
topic-legal-basis-law = Kerrottava aina: käsittelyn oikeusperuste. Jos se on oikeutettu etu, myös se, mikä etu on kyseessä.

topic-recipients = Vastaanottajat
topic-recipients-question = Kuka saa tietoni?
topic-recipients-explanation = Kuka saa tiedot tai näkee ne: palveluntarjoajat, kumppanit, viranomaiset, konserniyhtiöt, muut käyttäjät. Myös se, ettei tietoja anneta kenellekään.
topic-recipients-law = Kerrottava, jos tiedoilla on vastaanottajia: keitä he ovat tai mihin ryhmiin he kuuluvat. Viranomaista, joka saa tietoja yksittäistä selvitystä varten, ei tarvitse nimetä.

topic-transfers = EU:n ja ETA:n ulkopuolelle
topic-transfers-question = Siirretäänkö tietojani EU:n tai ETA:n ulkopuolelle?
topic-transfers-explanation = Siirretäänkö tietoja EU:n tai ETA:n ulkopuolelle, missä ne sijaitsevat ja miten ne siellä suojataan.
topic-transfers-law = Kerrottava, jos tietoja aiotaan siirtää kolmanteen maahan tai kansainväliselle järjestölle: siirto, tietosuojan riittävyyttä koskeva päätös tai suojatoimet sekä se, mistä niistä saa jäljennöksen.

topic-retention = Säilytysaika
topic-retention-question = Kuinka kauan tietojani säilytetään?
topic-retention-explanation = Kuinka kauan tietoja säilytetään tai miten aika määräytyy ja milloin tiedot poistetaan.
topic-retention-law = Kerrottava aina: säilytysaika tai, jos sitä ei voida sanoa, kriteerit, joilla aika määräytyy.

topic-rights = Oikeudet
topic-rights-question = Mitä oikeuksia minulla on ja miten käytän niitä?
topic-rights-explanation = Oikeudet nähdä, oikaista, poistaa ja siirtää tiedot, rajoittaa käsittelyä ja vastustaa sitä sekä se, miten oikeuksia käytetään. Myös asetukset, joilla saman voi tehdä itse, kuuluvat tähän.
topic-rights-law = Kerrottava aina: oikeus saada pääsy tietoihin, oikaista ja poistaa ne, rajoittaa niiden käsittelyä, vastustaa sitä ja siirtää tiedot järjestelmästä toiseen. Käsittelyn peruste ratkaisee, mitkä oikeudet ovat käytössä.

topic-consent-withdrawal = Suostumuksen peruuttaminen
topic-consent-withdrawal-question = Miten perun suostumukseni?
topic-consent-withdrawal-explanation = Se, että suostumuksen voi peruuttaa, ja miten se tehdään.
topic-consent-withdrawal-law = Kerrottava, jos käsittely perustuu suostumukseen: sen voi peruuttaa milloin tahansa. Ennen peruutusta tehty käsittely pysyy lainmukaisena.

topic-complaint = Valitus
topic-complaint-question = Mihin voin valittaa?
topic-complaint-explanation = Oikeus valittaa tietosuojaviranomaiselle ja viranomainen, jonka teksti nimeää.
topic-complaint-law = Kerrottava aina: oikeus tehdä valitus valvontaviranomaiselle. Viranomaista ei tarvitse nimetä.

topic-obligation = Tietojen antamisen pakollisuus
topic-obligation-question = Onko minun pakko antaa tietoni?
topic-obligation-explanation = Onko tietojen antaminen vapaaehtoista vai vaaditaanko niitä, ja mitä seuraa, jos tietoja ei anna.
topic-obligation-law = Kerrottava, jos annat tiedot itse: vaatiiko niitä laki tai sopimus, onko ne pakko antaa ja mitä voi seurata, jos niitä ei anna. 14 artikla ei edellytä tätä.

topic-automated-decisions = Automaattiset päätökset
topic-automated-decisions-question = Tekeekö kone minua koskevia päätöksiä?
topic-automated-decisions-explanation = Automaattiset päätökset ja profilointi tai se, ettei niitä ole.
topic-automated-decisions-law = Kerrottava, jos pelkästään automaattisesti tehdään päätöksiä, joilla on oikeusvaikutuksia tai muita merkittäviä vaikutuksia: käsittelyn logiikka ja seuraukset. Jos tällaisia päätöksiä ei tehdä, siitä ei tarvitse kertoa.

topic-security = Tietoturva
topic-security-question = Miten tietoni suojataan?
topic-security-explanation = Tekniset ja organisatoriset suojatoimet, ketkä työntekijöistä saavat käsitellä tietoja, salassapito ja toiminta tietoturvaloukkauksessa.
topic-security-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. 32 artikla edellyttää tietojen suojaamista, ei suojauksen kuvaamista.

topic-cookies = Evästeet
topic-cookies-question = Mitä evästeitä tai seurantaa käytetään?
topic-cookies-explanation = Evästeet, seurantapikselit, paikallinen tallennus ja analytiikka laitteellasi sekä se, miten niitä hallitaan.
topic-cookies-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. Sähköisen viestinnän tietosuojadirektiivin 5 artiklan 3 kohta edellyttää selkeitä tietoja ja suostumusta, paitsi kun eväste on välttämätön pyytämääsi palvelua varten.

topic-marketing = Markkinointi
topic-marketing-question = Käytetäänkö tietojani markkinointiin ja miten kiellän sen?
topic-marketing-explanation = Suoramarkkinointi, uutiskirjeet ja sinulle kohdistettu mainonta sekä se, miten niistä kieltäydytään.
topic-marketing-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. 21 artikla antaa oikeuden vastustaa suoramarkkinointia milloin tahansa ja edellyttää, että siitä kerrotaan selkeästi ja muusta tiedosta erillään.

topic-children = Lapset
topic-children-question = Mitä lapsista sanotaan?
topic-children-explanation = Ikärajat, lasten tiedot sekä vanhempien ja huoltajien asema.
topic-children-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. 8 artiklassa säädetään ikärajasta, josta alkaen lapsi voi itse antaa suostumuksen verkkopalvelussa (Suomessa 13 vuotta), ja 12 artikla edellyttää kieltä, jota lapsi ymmärtää.

topic-special-categories = Arkaluonteiset tiedot
topic-special-categories-question = Käsitelläänkö minusta arkaluonteisia tietoja?
topic-special-categories-explanation = Tiedot terveydestä, etnisestä alkuperästä, uskonnosta, poliittisista mielipiteistä, ammattiliiton jäsenyydestä, seksuaalisuudesta, geeneistä, biometriikasta ja rikoksista tai se, ettei niitä käsitellä.
topic-special-categories-law = Ei sellaisenaan kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. 9 ja 10 artikla kieltävät käsittelyn muuten kuin niissä luetelluilla perusteilla.

topic-changes = Muutokset ja versio
topic-changes-question = Milloin seloste on päivitetty ja miten muutoksista kerrotaan?
topic-changes-explanation = Selosteen versio tai päiväys sekä se, miten muutoksista ilmoitetaan.
topic-changes-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin. Uudesta käyttötarkoituksesta on kerrottava ennen käyttöä (13 artiklan 3 kohta, 14 artiklan 4 kohta).

topic-external-links = Muut sivustot ja palvelut
topic-external-links-question = Mitä muita sivustoja seloste ei koske?
topic-external-links-explanation = Linkit muille sivustoille ja palveluihin, joilla on omat selosteensa.
topic-external-links-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin.

topic-other = Muuta
topic-other-question = Mitä muuta tekstissä sanotaan?
topic-other-explanation = Tekstin osat, jotka eivät kuulu mihinkään aiheista.
topic-other-law = Ei kuulu 13 ja 14 artiklan mukaan kerrottaviin asioihin.
