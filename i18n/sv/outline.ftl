### Dispositionen: ämnenas och gruppernas namn, läsarens frågor, vad en beskrivning berättar och vad lagen kräver.
### Det är alltid texten som är subjekt, aldrig organisationen; inget här är ett omdöme.

group-who = Vem
group-what = Vad och varför
group-where = Vart uppgifterna går
group-how-long = Hur länge och hur säkert
group-rights = Dina rättigheter
group-about = Om beskrivningen

topic-overview = Översikt
topic-overview-question = Vad handlar den här beskrivningen om?
topic-overview-explanation = Vad beskrivningen är och vem och vad den gäller: inledning, tillämpningsområde, definitioner och de lagar som texten hänvisar till.
topic-overview-law = Krävs inte i artiklarna 13–14. Artikel 12 kräver att all information ges på ett kortfattat, tydligt och lättillgängligt sätt.

topic-controller = Personuppgiftsansvarig
topic-controller-question = Vem ansvarar för mina uppgifter och hur får jag kontakt?
topic-controller-explanation = Vem som bestämmer varför och hur uppgifterna behandlas, med namn, adress och andra kontaktuppgifter. Hit hör också gemensamt personuppgiftsansvariga och en företrädare i EU.
topic-controller-law = Ska alltid anges: den personuppgiftsansvariges identitet och kontaktuppgifter och, om det finns en företrädare, även företrädarens.

topic-dpo = Dataskyddsombud
topic-dpo-question = Vem frågar jag om dataskydd?
topic-dpo-explanation = Ett dataskyddsombud, eller en person eller e-postadress som anges för dataskyddsfrågor.
topic-dpo-law = Ska anges om ett dataskyddsombud har utsetts: ombudets kontaktuppgifter. Alla behöver inte utse ett ombud.

topic-data-categories = Uppgifter som behandlas
topic-data-categories-question = Vilka uppgifter om mig behandlas?
topic-data-categories-explanation = Vilka slags personuppgifter texten nämner och vems uppgifter det gäller.
topic-data-categories-law = Ska anges om uppgifterna inte kommer från dig själv. När du själv lämnar uppgifterna kräver artikel 13 ingen förteckning.

topic-sources = Källor
topic-sources-question = Varifrån kommer uppgifterna om mig?
topic-sources-explanation = Varifrån uppgifterna kommer och hur de samlas in: från dig, automatiskt, från andra eller ur register.
topic-sources-law = Ska anges om uppgifterna inte kommer från dig själv, också om de har hämtats från offentliga källor. Om en enskild källa inte kan anges räcker det med allmän information.

topic-purposes = Ändamål
topic-purposes-question = Vad används mina uppgifter till?
topic-purposes-explanation = Varför uppgifterna samlas in och vad de används till.
topic-purposes-law = Ska alltid anges: ändamålen med behandlingen. Ett nytt ändamål ska meddelas innan uppgifterna används för det.

topic-legal-basis = Rättslig grund
topic-legal-basis-question = På vilken rättslig grund behandlas mina uppgifter?
topic-legal-basis-explanation = Den grund i artikel 6 som texten hänvisar till: samtycke, avtal, rättslig förpliktelse, grundläggande intressen, allmänt intresse eller berättigat intresse.
topic-legal-basis-law = Ska alltid anges: den rättsliga grunden för behandlingen. Är den ett berättigat intresse, ska också intresset anges.

topic-recipients = Mottagare
topic-recipients-question = Vem får mina uppgifter?
topic-recipients-explanation = Vem som får eller kan se uppgifterna: tjänsteleverantörer, partner, myndigheter, koncernbolag, andra användare. Också att ingen får dem.
topic-recipients-law = Ska anges om det finns mottagare: vilka de är eller vilka kategorier de hör till. En myndighet som får uppgifter för en enskild utredning behöver inte nämnas.

topic-transfers = Utanför EU och EES
topic-transfers-question = Överförs mina uppgifter utanför EU eller EES?
topic-transfers-explanation = Om uppgifter överförs utanför EU eller EES, var de finns och hur de skyddas där.
topic-transfers-law = Ska anges om uppgifter är avsedda att överföras till ett tredjeland eller en internationell organisation: överföringen, beslutet om adekvat skyddsnivå eller skyddsåtgärderna och hur en kopia av dem fås.

topic-retention = Lagringstid
topic-retention-question = Hur länge sparas mina uppgifter?
topic-retention-explanation = Hur länge uppgifterna sparas eller hur tiden bestäms, och när de raderas.
topic-retention-law = Ska alltid anges: lagringstiden eller, om den inte kan anges, kriterierna för hur den bestäms.

topic-rights = Rättigheter
topic-rights-question = Vilka rättigheter har jag och hur använder jag dem?
topic-rights-explanation = Rätten att se, rätta, radera och flytta uppgifter, att begränsa behandlingen och invända mot den, och hur rättigheterna används. Inställningar som gör samma sak hör också hit.
topic-rights-law = Ska alltid anges: rätten till tillgång, rättelse, radering, begränsning, invändning och dataportabilitet. Vilka av dem som gäller beror på den rättsliga grunden.

topic-consent-withdrawal = Återkalla samtycke
topic-consent-withdrawal-question = Hur återkallar jag mitt samtycke?
topic-consent-withdrawal-explanation = Att samtycket kan återkallas och hur det går till.
topic-consent-withdrawal-law = Ska anges om behandlingen grundar sig på samtycke: det kan återkallas när som helst. Det som gjorts före återkallelsen förblir lagligt.

topic-complaint = Klagomål
topic-complaint-question = Vart vänder jag mig med klagomål?
topic-complaint-explanation = Rätten att klaga hos en dataskyddsmyndighet och vilken myndighet texten nämner, i Finland dataombudsmannen.
topic-complaint-law = Ska alltid anges: rätten att lämna in klagomål till en tillsynsmyndighet. Myndigheten behöver inte nämnas vid namn.

topic-obligation = Skyldighet att lämna uppgifter
topic-obligation-question = Måste jag lämna mina uppgifter?
topic-obligation-explanation = Om det är frivilligt eller krävs att uppgifterna lämnas, och vad som följer om de inte lämnas.
topic-obligation-law = Ska anges om du själv lämnar uppgifterna: om lag eller avtal kräver det, om du är skyldig att lämna dem och vad som kan följa om du inte gör det. Krävs inte i artikel 14.

topic-automated-decisions = Automatiserade beslut
topic-automated-decisions-question = Fattar en maskin beslut om mig?
topic-automated-decisions-explanation = Automatiserade beslut och profilering, eller att sådana inte förekommer.
topic-automated-decisions-law = Ska anges om beslut med rättsliga eller andra betydande följder fattas enbart automatiskt: logiken bakom och följderna. Om sådana beslut inte fattas behöver inget sägas.

topic-security = Säkerhet
topic-security-question = Hur skyddas mina uppgifter?
topic-security-explanation = Tekniska och organisatoriska åtgärder, vem i personalen som får behandla uppgifterna, tystnadsplikt och vad som görs vid en personuppgiftsincident.
topic-security-law = Krävs inte i artiklarna 13–14. Artikel 32 kräver skydd, inte en beskrivning av skyddet.

topic-cookies = Kakor
topic-cookies-question = Vilka kakor eller spårare används?
topic-cookies-explanation = Kakor, pixlar, lokal lagring och analys på din enhet, och hur du styr dem.
topic-cookies-law = Krävs inte i artiklarna 13–14. Artikel 5.3 i direktivet om integritet och elektronisk kommunikation kräver tydlig information och samtycke, utom för det som är absolut nödvändigt för en tjänst du har bett om.

topic-marketing = Marknadsföring
topic-marketing-question = Används mina uppgifter för marknadsföring och hur säger jag nej?
topic-marketing-explanation = Direktmarknadsföring, nyhetsbrev och reklam som riktas till dig, och hur du avböjer dem.
topic-marketing-law = Krävs inte i artiklarna 13–14. Artikel 21 ger rätt att när som helst invända mot direktmarknadsföring och kräver att rätten framhålls tydligt och skilt från annan information.

topic-children = Barn
topic-children-question = Vad sägs om barn?
topic-children-explanation = Åldersgränser, barns uppgifter och vårdnadshavarnas roll.
topic-children-law = Krävs inte i artiklarna 13–14. Artikel 8 sätter en åldersgräns för samtycke till nättjänster (13 år i Finland), och artikel 12 kräver ett språk som barn förstår.

topic-special-categories = Känsliga uppgifter
topic-special-categories-question = Behandlas känsliga uppgifter om mig?
topic-special-categories-explanation = Uppgifter om hälsa, etniskt ursprung, religion, politiska åsikter, medlemskap i fackförening, sexualliv, gener, biometri och brott, eller att sådana inte behandlas.
topic-special-categories-law = Krävs inte som sådant i artiklarna 13–14. Artiklarna 9 och 10 förbjuder behandlingen utom på de grunder som räknas upp där.

topic-changes = Ändringar och version
topic-changes-question = När uppdaterades beskrivningen och hur meddelas ändringar?
topic-changes-explanation = Beskrivningens version eller datum, och hur ändringar meddelas.
topic-changes-law = Krävs inte i artiklarna 13–14. Ett nytt ändamål ska meddelas innan uppgifterna används för det (artiklarna 13.3 och 14.4).

topic-external-links = Andra webbplatser och tjänster
topic-external-links-question = Vilka andra webbplatser gäller beskrivningen inte?
topic-external-links-explanation = Länkar till andra webbplatser och tjänster som har egna beskrivningar.
topic-external-links-law = Krävs inte i artiklarna 13–14.

topic-other = Övrigt
topic-other-question = Vad säger texten annars?
topic-other-explanation = Delar av texten som inte hör till något av ämnena.
topic-other-law = Krävs inte i artiklarna 13–14.
