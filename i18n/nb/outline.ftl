### Inndelingen: navn på emner og grupper, leserens spørsmål, hva en erklæring forteller, og hva loven krever.
### Det er alltid teksten som er subjekt, aldri virksomheten; ingenting her er en dom.

group-who = Hvem
group-what = Hva og hvorfor
group-where = Hvor opplysningene går
group-how-long = Hvor lenge og hvor sikkert
group-rights = Dine rettigheter
group-about = Om erklæringen

topic-overview = Oversikt
topic-overview-question = Hva handler denne erklæringen om?
topic-overview-explanation = Hva erklæringen er, og hvem og hva den gjelder: innledning, virkeområde, definisjoner og de lovene teksten viser til.
topic-overview-law = Kreves ikke i artikkel 13 og 14. Artikkel 12 krever at all informasjon gis på en kortfattet, klar og lett tilgjengelig måte.

topic-controller = Behandlingsansvarlig
topic-controller-question = Hvem har ansvaret for opplysningene mine, og hvordan får jeg kontakt?
topic-controller-explanation = Hvem som bestemmer hvorfor og hvordan opplysningene behandles, med navn, adresse og annen kontaktinformasjon. Felles behandlingsansvarlige og en representant i EØS hører også hjemme her.
topic-controller-law = Skal alltid oppgis: den behandlingsansvarliges identitet og kontaktopplysninger og, dersom det finnes en representant, også representantens.

topic-dpo = Personvernombud
topic-dpo-question = Hvem spør jeg om personvern?
topic-dpo-explanation = Et personvernombud, eller en person eller e-postadresse som er oppgitt for spørsmål om personvern.
topic-dpo-law = Skal oppgis dersom det er utpekt et personvernombud: ombudets kontaktopplysninger. Ikke alle virksomheter må utpeke et ombud.

topic-data-categories = Opplysninger som behandles
topic-data-categories-question = Hvilke opplysninger om meg behandles?
topic-data-categories-explanation = Hvilke slags personopplysninger teksten nevner, og hvem opplysningene gjelder.
topic-data-categories-law = Skal oppgis dersom opplysningene ikke kommer fra deg selv. Når du selv gir opplysningene, krever artikkel 13 ingen liste.

topic-sources = Kilder
topic-sources-question = Hvor kommer opplysningene om meg fra?
topic-sources-explanation = Hvor opplysningene kommer fra, og hvordan de samles inn: fra deg, automatisk, fra andre eller fra registre.
topic-sources-law = Skal oppgis dersom opplysningene ikke kommer fra deg selv, også om de er hentet fra offentlig tilgjengelige kilder. Kan den enkelte kilden ikke oppgis, er det nok med generell informasjon.

topic-purposes = Formål
topic-purposes-question = Hva brukes opplysningene mine til?
topic-purposes-explanation = Hvorfor opplysningene samles inn, og hva de brukes til.
topic-purposes-law = Skal alltid oppgis: formålene med behandlingen. Et nytt formål skal meddeles før opplysningene brukes til det.

topic-legal-basis = Rettslig grunnlag
topic-legal-basis-question = På hvilket rettslig grunnlag behandles opplysningene mine?
topic-legal-basis-explanation = Det grunnlaget i artikkel 6 som teksten viser til: samtykke, avtale, rettslig forpliktelse, vitale interesser, oppgave i allmennhetens interesse eller berettiget interesse.
topic-legal-basis-law = Skal alltid oppgis: det rettslige grunnlaget for behandlingen. Er det en berettiget interesse, skal også interessen oppgis.

topic-recipients = Mottakere
topic-recipients-question = Hvem får opplysningene mine?
topic-recipients-explanation = Hvem som får eller kan se opplysningene: tjenesteleverandører, partnere, myndigheter, selskaper i et konsern, andre brukere. Også at ingen får dem.
topic-recipients-law = Skal oppgis dersom det finnes mottakere: hvem de er, eller hvilke kategorier de hører til. Myndigheter som får opplysninger i en bestemt undersøkelse, trenger ikke å nevnes.

topic-transfers = Utenfor EU/EØS
topic-transfers-question = Sendes opplysningene mine ut av EU eller EØS?
topic-transfers-explanation = Om opplysninger overføres ut av EU eller EØS, hvor de befinner seg, og hvordan de er vernet der.
topic-transfers-law = Skal oppgis dersom opplysninger skal overføres til en tredjestat eller en internasjonal organisasjon: overføringen, beslutningen om tilstrekkelig beskyttelsesnivå eller garantiene, og hvordan man får en kopi av dem.

topic-retention = Lagringstid
topic-retention-question = Hvor lenge lagres opplysningene mine?
topic-retention-explanation = Hvor lenge opplysningene lagres, eller hvordan tiden fastsettes, og når de slettes.
topic-retention-law = Skal alltid oppgis: tidsrommet opplysningene lagres, eller, dersom det ikke er mulig, kriteriene som brukes for å fastsette det.

topic-rights = Rettigheter
topic-rights-question = Hvilke rettigheter har jeg, og hvordan bruker jeg dem?
topic-rights-explanation = Retten til å se, rette, slette og flytte opplysninger, til å begrense bruken og til å protestere, og hvordan rettighetene brukes. Innstillinger som gjør det samme, hører også hjemme her.
topic-rights-law = Skal alltid oppgis: retten til innsyn, retting, sletting, begrensning, innsigelse og dataportabilitet. Hvilke av dem som gjelder, avhenger av det rettslige grunnlaget.

topic-consent-withdrawal = Trekke samtykke tilbake
topic-consent-withdrawal-question = Hvordan trekker jeg samtykket mitt tilbake?
topic-consent-withdrawal-explanation = At samtykket kan trekkes tilbake, og hvordan.
topic-consent-withdrawal-law = Skal oppgis dersom behandlingen bygger på samtykke: det kan trekkes tilbake når som helst. Det som er gjort før samtykket ble trukket tilbake, er fortsatt lovlig.

topic-complaint = Klage
topic-complaint-question = Hvor kan jeg klage?
topic-complaint-explanation = Retten til å klage til en tilsynsmyndighet, og hvilken myndighet teksten nevner, i Norge Datatilsynet.
topic-complaint-law = Skal alltid oppgis: retten til å klage til en tilsynsmyndighet. Myndigheten trenger ikke å nevnes ved navn.

topic-obligation = Plikt til å gi opplysninger
topic-obligation-question = Må jeg gi fra meg opplysningene mine?
topic-obligation-explanation = Om det er frivillig eller påkrevd å gi opplysningene, og hva som følger om de ikke gis.
topic-obligation-law = Skal oppgis dersom du selv gir opplysningene: om lov eller avtale krever det, om du har plikt til det, og hva som kan følge om du ikke gjør det. Kreves ikke i artikkel 14.

topic-automated-decisions = Automatiserte avgjørelser
topic-automated-decisions-question = Tar en maskin avgjørelser om meg?
topic-automated-decisions-explanation = Automatiserte avgjørelser og profilering, eller at slikt ikke forekommer.
topic-automated-decisions-law = Skal oppgis dersom avgjørelser med rettsvirkning eller lignende betydelige følger tas bare ved automatisert behandling: den underliggende logikken og følgene. Der det ikke tas slike avgjørelser, trenger ingenting å sies.

topic-security = Sikkerhet
topic-security-question = Hvordan er opplysningene mine sikret?
topic-security-explanation = Tekniske og organisatoriske tiltak, hvem av de ansatte som kan behandle opplysningene, taushetsplikt, og hva som gjøres ved et brudd på personopplysningssikkerheten.
topic-security-law = Kreves ikke i artikkel 13 og 14. Artikkel 32 krever sikring, ikke en beskrivelse av den.

topic-cookies = Informasjonskapsler
topic-cookies-question = Hvilke informasjonskapsler eller sporere brukes?
topic-cookies-explanation = Informasjonskapsler, piksler, lokal lagring og analyse på enheten din, og hvordan du styrer dem.
topic-cookies-law = Kreves ikke i artikkel 13 og 14. Artikkel 5 nr. 3 i kommunikasjonsverndirektivet krever klar informasjon og samtykke, unntatt for det som er strengt nødvendig for en tjeneste du har bedt om.

topic-marketing = Markedsføring
topic-marketing-question = Brukes opplysningene mine til markedsføring, og hvordan sier jeg nei?
topic-marketing-explanation = Direkte markedsføring, nyhetsbrev og reklame rettet mot deg, og hvordan du reserverer deg.
topic-marketing-law = Kreves ikke i artikkel 13 og 14. Artikkel 21 gir rett til når som helst å protestere mot direkte markedsføring, og krever at det gjøres klart og atskilt fra annen informasjon.

topic-children = Barn
topic-children-question = Hva sies om barn?
topic-children-explanation = Aldersgrenser, barns opplysninger og foreldres og foresattes rolle.
topic-children-law = Kreves ikke i artikkel 13 og 14. Artikkel 8 setter en aldersgrense for samtykke til nettjenester (i Norge fastsatt i personopplysningsloven), og artikkel 12 krever et språk som barn forstår.

topic-special-categories = Særlige kategorier av opplysninger
topic-special-categories-question = Behandles sensitive opplysninger om meg?
topic-special-categories-explanation = Opplysninger om helse, etnisk opprinnelse, religion, politisk oppfatning, fagforeningsmedlemskap, seksuelle forhold, gener eller biometri, og om straffbare forhold; eller at slike ikke behandles.
topic-special-categories-law = Kreves ikke som sådan i artikkel 13 og 14. Artikkel 9 og 10 forbyr slik behandling unntatt på de grunnlagene som er listet opp der.

topic-changes = Endringer og versjon
topic-changes-question = Når ble erklæringen oppdatert, og hvordan får jeg vite om endringer?
topic-changes-explanation = Erklæringens versjon eller dato, og hvordan endringer gjøres kjent.
topic-changes-law = Kreves ikke i artikkel 13 og 14. Et nytt formål skal meddeles før opplysningene brukes til det (artikkel 13 nr. 3 og artikkel 14 nr. 4).

topic-external-links = Andre nettsteder og tjenester
topic-external-links-question = Hvilke andre nettsteder gjelder erklæringen ikke for?
topic-external-links-explanation = Lenker til andre nettsteder og tjenester som har egne erklæringer.
topic-external-links-law = Kreves ikke i artikkel 13 og 14.

topic-other = Annet
topic-other-question = Hva sier teksten ellers?
topic-other-explanation = Deler av teksten som ikke hører til noen av emnene.
topic-other-law = Kreves ikke i artikkel 13 og 14.
