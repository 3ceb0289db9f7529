### Ülesehitus: teemade ja rühmade nimed, lugeja küsimused, mida teade ütleb, mida seadus nõuab.
### Alus on alati tekst, mitte kunagi organisatsioon; siin ei ole ühtegi hinnangut.

group-who = Kes
group-what = Mida ja miks
group-where = Kuhu need lähevad
group-how-long = Kui kaua ja kui turvaliselt
group-rights = Sinu õigused
group-about = Teate kohta

topic-overview = Ülevaade
topic-overview-question = Millest see teade räägib?
topic-overview-explanation = Mis teade see on ning keda ja mida see puudutab: sissejuhatus, kohaldamisala, mõisted ja õigus, millele viidatakse.
topic-overview-law = Artiklid 13–14 seda ei nõua. Artikkel 12 nõuab, et kogu teave oleks kokkuvõtlik, selge ja lihtsalt kättesaadav.

topic-controller = Vastutav töötleja
topic-controller-question = Kes minu andmete eest vastutab ja kuidas temani jõuda?
topic-controller-explanation = Kes otsustab, miks ja kuidas andmeid töödeldakse, koos nime, aadressi ja muude kontaktandmetega. Siia kuuluvad ka kaasvastutav töötleja ja esindaja ELis.
topic-controller-law = Tuleb öelda: vastutava töötleja ja tema esindaja, kui see on olemas, nimi ja kontaktandmed.

topic-dpo = Andmekaitsespetsialist
topic-dpo-question = Kellelt andmekaitse kohta küsida?
topic-dpo-explanation = Andmekaitsespetsialist või isik või postkast, mis on nimetatud andmekaitse küsimuste jaoks.
topic-dpo-law = Tuleb öelda, kui andmekaitsespetsialist on määratud: tema kontaktandmed. Igaüks ei pea teda määrama.

topic-data-categories = Töödeldavad andmed
topic-data-categories-question = Milliseid andmeid minu kohta töödeldakse?
topic-data-categories-explanation = Milliseid isikuandmete liike tekst nimetab ja kelle andmed need on.
topic-data-categories-law = Tuleb öelda, kui andmed ei pärine sinult endalt. Kui annad andmed ise, artikkel 13 loetelu ei nõua.

topic-sources = Päritolu
topic-sources-question = Kust andmed minu kohta pärinevad?
topic-sources-explanation = Kust andmed tulevad ja kuidas neid kogutakse: sinult, automaatselt, teistelt või registritest.
topic-sources-law = Tuleb öelda, kui andmed ei pärine sinult endalt, ka see, kas need pärinevad avalikest allikatest. Kui üksikut allikat ei saa nimetada, piisab üldisest teabest.

topic-purposes = Eesmärgid
topic-purposes-question = Milleks minu andmeid kasutatakse?
topic-purposes-explanation = Miks andmeid kogutakse ja mida nendega tehakse.
topic-purposes-law = Tuleb öelda: töötlemise eesmärgid. Uus eesmärk öeldakse enne, kui andmeid selleks kasutatakse.

topic-legal-basis = Õiguslik alus
topic-legal-basis-question = Mis õiguslikul alusel minu andmeid kasutatakse?
topic-legal-basis-explanation = Artikli 6 alus, millele tekst viitab: nõusolek, leping, juriidiline kohustus, elulised huvid, avalik ülesanne või õigustatud huvi.
topic-legal-basis-law = Tuleb öelda: töötlemise õiguslik alus. Kui see on õigustatud huvi, siis ka huvi ise.

topic-recipients = Vastuvõtjad
topic-recipients-question = Kes minu andmed saab?
topic-recipients-explanation = Kes andmed saab või neid näeb: teenusepakkujad, partnerid, asutused, kontserni ettevõtted, teised kasutajad. Ka väide, et mitte keegi.
topic-recipients-law = Tuleb öelda, kui vastuvõtjaid on: kes nad on või mis liiki nad on. Asutusi, kes saavad andmeid konkreetse päringu jaoks, ei pea nimetama.

topic-transfers = Väljapoole ELi ja EMPd
topic-transfers-question = Kas minu andmeid saadetakse väljapoole ELi või EMPd?
topic-transfers-explanation = Kas andmeid edastatakse väljapoole ELi või EMPd, kus need asuvad ja kuidas neid seal kaitstakse.
topic-transfers-law = Tuleb öelda, kui andmeid kavatsetakse edastada kolmandale riigile või rahvusvahelisele organisatsioonile: edastamine, kaitse piisavuse otsus või kaitsemeetmed ja kuidas saada nende koopia.

topic-retention = Säilitamine
topic-retention-question = Kui kaua minu andmeid säilitatakse?
topic-retention-explanation = Kui kaua andmeid säilitatakse või kuidas see aeg määratakse ja millal andmed kustutatakse.
topic-retention-law = Tuleb öelda: isikuandmete säilitamise ajavahemik või, kui see ei ole võimalik, selle määramise kriteeriumid.

topic-rights = Õigused
topic-rights-question = Mis õigused mul on ja kuidas neid kasutada?
topic-rights-explanation = Õigus andmetega tutvuda, neid parandada, kustutada ja üle kanda, nende kasutamist piirata ja sellele vastu vaielda ning kuidas õigusi kasutada. Siia kuuluvad ka seaded, mis teevad sama.
topic-rights-law = Tuleb öelda: õigus andmetega tutvuda, neid parandada ja kustutada, töötlemist piirata, esitada vastuväiteid ja andmeid üle kanda. Millised neist kehtivad, sõltub õiguslikust alusest.

topic-consent-withdrawal = Nõusoleku tagasivõtmine
topic-consent-withdrawal-question = Kuidas nõusolek tagasi võtta?
topic-consent-withdrawal-explanation = Et nõusoleku saab tagasi võtta, ja kuidas.
topic-consent-withdrawal-law = Tuleb öelda, kui töötlemine põhineb nõusolekul: selle saab igal ajal tagasi võtta. Enne tagasivõtmist tehtu jääb seaduslikuks.

topic-complaint = Kaebus
topic-complaint-question = Kuhu ma saan kaevata?
topic-complaint-explanation = Õigus kaevata andmekaitseasutusele ja millist asutust tekst nimetab.
topic-complaint-law = Tuleb öelda: õigus esitada kaebus järelevalveasutusele. Asutust ei pea nimetama.

topic-obligation = Andmete esitamise kohustus
topic-obligation-question = Kas ma pean oma andmed andma?
topic-obligation-explanation = Kas andmete andmine on vabatahtlik või kohustuslik ja mis järgneb, kui neid ei anta.
topic-obligation-law = Tuleb öelda, kui annad andmed ise: kas seda nõuab seadus või leping, kas oled kohustatud ja mis võib järgneda, kui sa andmeid ei anna. Artikkel 14 seda ei nõua.

topic-automated-decisions = Automatiseeritud otsused
topic-automated-decisions-question = Kas minu kohta otsustab masin?
topic-automated-decisions-explanation = Automatiseeritud otsused ja profiilianalüüs või väide, et neid ei ole.
topic-automated-decisions-law = Tuleb öelda, kui õigusliku või samalaadse mõjuga otsuseid tehakse üksnes automatiseeritult: kasutatav loogika ja tagajärjed. Kui neid ei ole, ei pea midagi ütlema.

topic-security = Turvalisus
topic-security-question = Kuidas minu andmeid kaitstakse?
topic-security-explanation = Tehnilised ja korralduslikud meetmed, kes töötajatest võib andmeid käsitleda, saladuse hoidmine ja mida tehakse rikkumise korral.
topic-security-law = Artiklid 13–14 seda ei nõua. Artikkel 32 nõuab kaitset, mitte selle kirjeldust.

topic-cookies = Küpsised
topic-cookies-question = Milliseid küpsiseid või jälgimisvahendeid kasutatakse?
topic-cookies-explanation = Küpsised, pikslid, kohalik salvestus ja analüütika sinu seadmes ning kuidas neid hallata.
topic-cookies-law = Artiklid 13–14 seda ei nõua. E-privaatsuse direktiivi artikli 5 lõige 3 nõuab selget teavet ja nõusolekut, välja arvatud selle jaoks, mis on sinu soovitud teenuseks hädavajalik.

topic-marketing = Turundus
topic-marketing-question = Kas minu andmeid kasutatakse turunduseks ja kuidas sellest loobuda?
topic-marketing-explanation = Otseturundus, uudiskirjad ja sulle suunatud reklaam ning kuidas neist keelduda.
topic-marketing-law = Artiklid 13–14 seda ei nõua. Artikkel 21 annab õiguse igal ajal otseturundusele vastu vaielda ja nõuab, et seda öeldaks selgelt ja muust teabest eraldi.

topic-children = Lapsed
topic-children-question = Mida öeldakse laste kohta?
topic-children-explanation = Vanusepiirid, laste andmed ning vanemate ja eestkostjate roll.
topic-children-law = Artiklid 13–14 seda ei nõua. Artikkel 8 seab vanusepiiri nõusolekule netiteenuste jaoks (Eestis 13 aastat) ja artikkel 12 nõuab keelt, millest laps aru saab.

topic-special-categories = Eriliigilised andmed
topic-special-categories-question = Kas minu kohta töödeldakse tundlikke andmeid?
topic-special-categories-explanation = Andmed tervise, etnilise päritolu, usu, poliitiliste vaadete, ametiühingusse kuulumise, seksuaalelu, geenide või biomeetria ning süütegude kohta; või väide, et neid ei ole.
topic-special-categories-law = Artiklid 13–14 seda eraldi ei nõua. Artiklid 9 ja 10 keelavad sellise töötlemise, välja arvatud nende loetletud alustel.

topic-changes = Muudatused ja versioon
topic-changes-question = Millal teadet uuendati ja kuidas ma muudatustest kuulen?
topic-changes-explanation = Teate versioon või kuupäev ja kuidas muudatustest teatatakse.
topic-changes-law = Artiklid 13–14 seda ei nõua. Uus eesmärk öeldakse enne, kui andmeid selleks kasutatakse (artikli 13 lõige 3 ja artikli 14 lõige 4).

topic-external-links = Muud saidid ja teenused
topic-external-links-question = Milliste muude saitide kohta teade ei kehti?
topic-external-links-explanation = Lingid teistele saitidele ja teenustele, millel on oma teated.
topic-external-links-law = Artiklid 13–14 seda ei nõua.

topic-other = Muu
topic-other-question = Mida tekst veel ütleb?
topic-other-explanation = Teksti osad, mis ei kuulu ühegi teema alla.
topic-other-law = Artiklid 13–14 seda ei nõua.
