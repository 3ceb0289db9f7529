### Inddelingen: navne på emner og grupper, læserens spørgsmål, hvad en privatlivspolitik fortæller, og hvad loven kræver.
### Det er altid teksten, der er subjekt, aldrig organisationen; intet her er en dom.

group-who = Hvem
group-what = Hvad og hvorfor
group-where = Hvor oplysningerne går hen
group-how-long = Hvor længe og hvor sikkert
group-rights = Dine rettigheder
group-about = Om politikken

topic-overview = Overblik
topic-overview-question = Hvad handler denne privatlivspolitik om?
topic-overview-explanation = Hvad politikken er, og hvem og hvad den gælder for: indledning, anvendelsesområde, definitioner og de love, teksten henviser til.
topic-overview-law = Kræves ikke i artikel 13 og 14. Artikel 12 kræver, at al information gives på en kortfattet, klar og lettilgængelig måde.

topic-controller = Dataansvarlig
topic-controller-question = Hvem har ansvaret for mine oplysninger, og hvordan kontakter jeg dem?
topic-controller-explanation = Hvem der bestemmer, hvorfor og hvordan oplysningerne behandles, med navn, adresse og andre kontaktoplysninger. Fælles dataansvarlige og en repræsentant i EU hører også til her.
topic-controller-law = Skal altid oplyses: den dataansvarliges identitet og kontaktoplysninger og, hvis der er en repræsentant, også repræsentantens.

topic-dpo = Databeskyttelsesrådgiver
topic-dpo-question = Hvem spørger jeg om databeskyttelse?
topic-dpo-explanation = En databeskyttelsesrådgiver eller en person eller e-mailadresse, der er angivet til spørgsmål om databeskyttelse.
topic-dpo-law = Skal oplyses, hvis der er udpeget en databeskyttelsesrådgiver: rådgiverens kontaktoplysninger. Ikke alle organisationer skal udpege en.

topic-data-categories = Oplysninger, der behandles
topic-data-categories-question = Hvilke oplysninger om mig behandles?
topic-data-categories-explanation = Hvilke slags personoplysninger teksten nævner, og hvem oplysningerne drejer sig om.
topic-data-categories-law = Skal oplyses, hvis oplysningerne ikke kommer fra dig selv. Når du selv giver oplysningerne, kræver artikel 13 ingen liste.

topic-sources = Kilder
topic-sources-question = Hvor kommer oplysningerne om mig fra?
topic-sources-explanation = Hvor oplysningerne kommer fra, og hvordan de indsamles: fra dig, automatisk, fra andre eller fra registre.
topic-sources-law = Skal oplyses, hvis oplysningerne ikke kommer fra dig selv, også om de stammer fra offentligt tilgængelige kilder. Kan den enkelte kilde ikke angives, er generel information nok.

topic-purposes = Formål
topic-purposes-question = Hvad bruges mine oplysninger til?
topic-purposes-explanation = Hvorfor oplysningerne indsamles, og hvad de bruges til.
topic-purposes-law = Skal altid oplyses: formålene med behandlingen. Et nyt formål skal meddeles, før oplysningerne bruges til det.

topic-legal-basis = Retsgrundlag
topic-legal-basis-question = På hvilket retsgrundlag behandles mine oplysninger?
topic-legal-basis-explanation = Det grundlag i artikel 6, som teksten henviser til: samtykke, kontrakt, retlig forpligtelse, vitale interesser, opgave i samfundets interesse eller legitim interesse.
topic-legal-basis-law = Skal altid oplyses: retsgrundlaget for behandlingen. Er det en legitim interesse, skal interessen også oplyses.

topic-recipients = Modtagere
topic-recipients-question = Hvem får mine oplysninger?
topic-recipients-explanation = Hvem der får eller kan se oplysningerne: tjenesteudbydere, partnere, myndigheder, selskaber i en koncern, andre brugere. Også at ingen får dem.
topic-recipients-law = Skal oplyses, hvis der er modtagere: hvem de er, eller hvilke kategorier de hører til. Myndigheder, der får oplysninger til en bestemt undersøgelse, behøver ikke at blive nævnt.

topic-transfers = Uden for EU/EØS
topic-transfers-question = Sendes mine oplysninger ud af EU eller EØS?
topic-transfers-explanation = Om oplysninger overføres ud af EU eller EØS, hvor de befinder sig, og hvordan de er beskyttet der.
topic-transfers-law = Skal oplyses, hvis oplysninger skal overføres til et tredjeland eller en international organisation: overførslen, afgørelsen om tilstrækkeligheden af beskyttelsesniveauet eller garantierne, og hvordan man får en kopi af dem.

topic-retention = Opbevaring
topic-retention-question = Hvor længe opbevares mine oplysninger?
topic-retention-explanation = Hvor længe oplysningerne opbevares, eller hvordan tiden fastsættes, og hvornår de slettes.
topic-retention-law = Skal altid oplyses: det tidsrum, hvor oplysningerne opbevares, eller, hvis det ikke er muligt, de kriterier, der bruges til at fastsætte det.

topic-rights = Rettigheder
topic-rights-question = Hvilke rettigheder har jeg, og hvordan bruger jeg dem?
topic-rights-explanation = Retten til at se, rette, slette og flytte oplysninger, til at begrænse brugen af dem og gøre indsigelse, og hvordan rettighederne bruges. Indstillinger, der gør det samme, hører også til her.
topic-rights-law = Skal altid oplyses: retten til indsigt, berigtigelse, sletning, begrænsning, indsigelse og dataportabilitet. Hvilke af dem der gælder, afhænger af retsgrundlaget.

topic-consent-withdrawal = Tilbagetrækning af samtykke
topic-consent-withdrawal-question = Hvordan trækker jeg mit samtykke tilbage?
topic-consent-withdrawal-explanation = At samtykket kan trækkes tilbage, og hvordan.
topic-consent-withdrawal-law = Skal oplyses, hvis behandlingen bygger på samtykke: det kan trækkes tilbage når som helst. Det, der er gjort før tilbagetrækningen, er fortsat lovligt.

topic-complaint = Klage
topic-complaint-question = Hvor kan jeg klage?
topic-complaint-explanation = Retten til at klage til en tilsynsmyndighed, og hvilken myndighed teksten nævner, i Danmark Datatilsynet.
topic-complaint-law = Skal altid oplyses: retten til at indgive en klage til en tilsynsmyndighed. Myndigheden behøver ikke at blive nævnt ved navn.

topic-obligation = Pligt til at give oplysninger
topic-obligation-question = Skal jeg give mine oplysninger?
topic-obligation-explanation = Om det er frivilligt eller påkrævet at give oplysningerne, og hvad der følger, hvis de ikke gives.
topic-obligation-law = Skal oplyses, hvis du selv giver oplysningerne: om lov eller kontrakt kræver det, om du har pligt til det, og hvad der kan følge, hvis du ikke gør det. Kræves ikke i artikel 14.

topic-automated-decisions = Automatiske afgørelser
topic-automated-decisions-question = Træffer en maskine afgørelser om mig?
topic-automated-decisions-explanation = Automatiske afgørelser og profilering, eller at det ikke forekommer.
topic-automated-decisions-law = Skal oplyses, hvis afgørelser med retsvirkning eller tilsvarende betydelige følger alene træffes ved automatisk behandling: logikken bag og følgerne. Hvor der ikke træffes sådanne afgørelser, behøver intet at blive sagt.

topic-security = Sikkerhed
topic-security-question = Hvordan er mine oplysninger beskyttet?
topic-security-explanation = Tekniske og organisatoriske foranstaltninger, hvem blandt de ansatte der må behandle oplysningerne, tavshedspligt, og hvad der gøres ved brud på persondatasikkerheden.
topic-security-law = Kræves ikke i artikel 13 og 14. Artikel 32 kræver sikkerhed, ikke en beskrivelse af den.

topic-cookies = Cookies
topic-cookies-question = Hvilke cookies eller sporingsteknologier bruges?
topic-cookies-explanation = Cookies, pixels, lokal lagring og analyse på din enhed, og hvordan du styrer dem.
topic-cookies-law = Kræves ikke i artikel 13 og 14. Artikel 5, stk. 3, i e-databeskyttelsesdirektivet kræver klar information og samtykke, undtagen for det, der er strengt nødvendigt for en tjeneste, du har bedt om.

topic-marketing = Markedsføring
topic-marketing-question = Bruges mine oplysninger til markedsføring, og hvordan siger jeg nej?
topic-marketing-explanation = Direkte markedsføring, nyhedsbreve og reklame rettet mod dig, og hvordan du afmelder dem.
topic-marketing-law = Kræves ikke i artikel 13 og 14. Artikel 21 giver ret til når som helst at gøre indsigelse mod direkte markedsføring og kræver, at det meddeles klart og adskilt fra andre oplysninger.

topic-children = Børn
topic-children-question = Hvad siges der om børn?
topic-children-explanation = Aldersgrænser, børns oplysninger og forældres og værgers rolle.
topic-children-law = Kræves ikke i artikel 13 og 14. Artikel 8 sætter en aldersgrænse for samtykke til onlinetjenester (i Danmark fastsat i databeskyttelsesloven), og artikel 12 kræver et sprog, som børn forstår.

topic-special-categories = Følsomme oplysninger
topic-special-categories-question = Behandles følsomme oplysninger om mig?
topic-special-categories-explanation = Oplysninger om helbred, etnisk oprindelse, religion, politisk overbevisning, fagforeningsmæssigt tilhørsforhold, seksuelle forhold, gener eller biometri og om strafbare forhold; eller at sådanne ikke behandles.
topic-special-categories-law = Kræves ikke som sådan i artikel 13 og 14. Artikel 9 og 10 forbyder sådan behandling undtagen på de grundlag, der er opregnet dér.

topic-changes = Ændringer og version
topic-changes-question = Hvornår blev politikken opdateret, og hvordan hører jeg om ændringer?
topic-changes-explanation = Politikkens version eller dato, og hvordan ændringer meddeles.
topic-changes-law = Kræves ikke i artikel 13 og 14. Et nyt formål skal meddeles, før oplysningerne bruges til det (artikel 13, stk. 3, og artikel 14, stk. 4).

topic-external-links = Andre websteder og tjenester
topic-external-links-question = Hvilke andre websteder gælder politikken ikke for?
topic-external-links-explanation = Links til andre websteder og tjenester, der har deres egne politikker.
topic-external-links-law = Kræves ikke i artikel 13 og 14.

topic-other = Andet
topic-other-question = Hvad siger teksten ellers?
topic-other-explanation = Dele af teksten, der ikke hører til noget af emnerne.
topic-other-law = Kræves ikke i artikel 13 og 14.
