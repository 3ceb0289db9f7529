### Die Gliederung: Namen der Themen und Gruppen, Fragen der Lesenden, was ein Text sagt, was das Recht verlangt.
### Subjekt ist immer der Text, nie die Organisation; nichts hier ist ein Urteil.

group-who = Wer
group-what = Was und wozu
group-where = Wohin die Daten gehen
group-how-long = Wie lange und wie sicher
group-rights = Ihre Rechte
group-about = Über den Text

topic-overview = Überblick
topic-overview-question = Worum geht es in diesem Text?
topic-overview-explanation = Was der Text ist, für wen und wofür er gilt: Einleitung, Geltungsbereich, Begriffsbestimmungen und das Recht, auf das er verweist.
topic-overview-law = Von den Artikeln 13–14 nicht verlangt. Artikel 12 verlangt, dass alle Informationen in präziser, verständlicher und leicht zugänglicher Form gegeben werden.

topic-controller = Verantwortlicher
topic-controller-question = Wer ist für meine Daten verantwortlich, und wie erreiche ich ihn?
topic-controller-explanation = Wer über Zwecke und Mittel der Verarbeitung entscheidet, mit Namen, Anschrift und weiteren Kontaktdaten. Auch gemeinsam Verantwortliche und ein Vertreter in der Union gehören hierher.
topic-controller-law = Mitzuteilen sind: Name und Kontaktdaten des Verantwortlichen und gegebenenfalls seines Vertreters.

topic-dpo = Datenschutzbeauftragter
topic-dpo-question = Wen frage ich zum Datenschutz?
topic-dpo-explanation = Ein Datenschutzbeauftragter oder eine Person oder ein Postfach, die für Fragen des Datenschutzes genannt sind.
topic-dpo-law = Mitzuteilen, wenn ein Datenschutzbeauftragter benannt ist: seine Kontaktdaten. Nicht jede Organisation muss einen benennen.

topic-data-categories = Verarbeitete Daten
topic-data-categories-question = Welche Daten über mich werden verarbeitet?
topic-data-categories-explanation = Welche Kategorien personenbezogener Daten der Text nennt und wessen Daten es sind.
topic-data-categories-law = Mitzuteilen, wenn die Daten nicht bei Ihnen selbst erhoben werden. Geben Sie die Daten selbst, verlangt Artikel 13 keine Aufzählung.

topic-sources = Quellen
topic-sources-question = Woher stammen die Daten über mich?
topic-sources-explanation = Woher die Daten stammen und wie sie erhoben werden: bei Ihnen, automatisch, bei Dritten oder aus Registern.
topic-sources-law = Mitzuteilen, wenn die Daten nicht bei Ihnen selbst erhoben werden, auch ob sie aus öffentlich zugänglichen Quellen stammen. Lässt sich die einzelne Quelle nicht nennen, genügen allgemeine Angaben.

topic-purposes = Zwecke
topic-purposes-question = Wozu werden meine Daten verwendet?
topic-purposes-explanation = Warum die Daten erhoben werden und was mit ihnen geschieht.
topic-purposes-law = Mitzuteilen sind: die Zwecke der Verarbeitung. Ein neuer Zweck ist mitzuteilen, bevor die Daten dafür verwendet werden.

topic-legal-basis = Rechtsgrundlage
topic-legal-basis-question = Auf welcher Rechtsgrundlage werden meine Daten verwendet?
topic-legal-basis-explanation = Die Grundlage nach Artikel 6, auf die sich der Text beruft: Einwilligung, Vertrag, rechtliche Verpflichtung, lebenswichtige Interessen, Aufgabe im öffentlichen Interesse oder berechtigte Interessen.
topic-legal-basis-law = Mitzuteilen ist: die Rechtsgrundlage der Verarbeitung. Ist es ein berechtigtes Interesse, so auch dieses Interesse selbst.

topic-recipients = Empfänger
topic-recipients-question = Wer erhält meine Daten?
topic-recipients-explanation = Wer die Daten erhält oder sehen kann: Auftragsverarbeiter, Behörden, Unternehmen einer Gruppe, andere Nutzer. Auch die Aussage, dass niemand sie erhält.
topic-recipients-law = Mitzuteilen, wenn es Empfänger gibt: welche oder welche Kategorien von Empfängern. Behörden, die Daten für eine einzelne Untersuchung erhalten, müssen nicht genannt werden.

topic-transfers = Außerhalb von EU und EWR
topic-transfers-question = Werden meine Daten in Länder außerhalb der EU oder des EWR übermittelt?
topic-transfers-explanation = Ob Daten in Länder außerhalb der EU oder des EWR übermittelt werden, wo sie sich befinden und wie sie dort geschützt sind.
topic-transfers-law = Mitzuteilen, wenn Daten an ein Drittland oder eine internationale Organisation übermittelt werden sollen: die Übermittlung, der Angemessenheitsbeschluss oder die Garantien, und wie eine Kopie davon zu erhalten ist.

topic-retention = Speicherdauer
topic-retention-question = Wie lange werden meine Daten gespeichert?
topic-retention-explanation = Wie lange die Daten gespeichert werden oder wonach sich die Dauer richtet und wann sie gelöscht werden.
topic-retention-law = Mitzuteilen ist: die Dauer der Speicherung oder, falls das nicht möglich ist, die Kriterien für ihre Festlegung.

topic-rights = Rechte
topic-rights-question = Welche Rechte habe ich, und wie übe ich sie aus?
topic-rights-explanation = Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Übertragung und Widerspruch und wie sie auszuüben sind. Auch Einstellungen, die dasselbe bewirken, gehören hierher.
topic-rights-law = Mitzuteilen sind: die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Widerspruch und Datenübertragbarkeit. Welche davon bestehen, hängt von der Rechtsgrundlage ab.

topic-consent-withdrawal = Widerruf der Einwilligung
topic-consent-withdrawal-question = Wie nehme ich meine Einwilligung zurück?
topic-consent-withdrawal-explanation = Dass die Einwilligung widerrufen werden kann und wie.
topic-consent-withdrawal-law = Mitzuteilen, wenn die Verarbeitung auf einer Einwilligung beruht: Sie kann jederzeit widerrufen werden. Was vor dem Widerruf geschah, bleibt rechtmäßig.

topic-complaint = Beschwerde
topic-complaint-question = Wo kann ich mich beschweren?
topic-complaint-explanation = Das Recht auf Beschwerde bei einer Aufsichtsbehörde und welche Behörde der Text nennt.
topic-complaint-law = Mitzuteilen ist: das Recht auf Beschwerde bei einer Aufsichtsbehörde. Die Behörde muss nicht genannt werden.

topic-obligation = Pflicht zur Bereitstellung
topic-obligation-question = Muss ich meine Daten angeben?
topic-obligation-explanation = Ob die Angabe der Daten freiwillig oder vorgeschrieben ist und was folgt, wenn sie unterbleibt.
topic-obligation-law = Mitzuteilen, wenn Sie die Daten selbst geben: ob Gesetz oder Vertrag die Bereitstellung vorschreibt, ob Sie dazu verpflichtet sind und welche Folgen es haben kann, wenn Sie es nicht tun. Von Artikel 14 nicht verlangt.

topic-automated-decisions = Automatisierte Entscheidungen
topic-automated-decisions-question = Entscheidet eine Maschine über mich?
topic-automated-decisions-explanation = Automatisierte Entscheidungen und Profiling oder die Aussage, dass es beides nicht gibt.
topic-automated-decisions-law = Mitzuteilen, wenn Entscheidungen mit rechtlicher oder ähnlich erheblicher Wirkung allein automatisiert getroffen werden: die involvierte Logik und die Auswirkungen. Wo es keine gibt, muss nichts gesagt werden.

topic-security = Sicherheit
topic-security-question = Wie werden meine Daten geschützt?
topic-security-explanation = Technische und organisatorische Maßnahmen, welche Beschäftigten die Daten verarbeiten dürfen, Verschwiegenheit und was bei einer Verletzung des Schutzes geschieht.
topic-security-law = Von den Artikeln 13–14 nicht verlangt. Artikel 32 verlangt den Schutz, nicht seine Beschreibung.

topic-cookies = Cookies
topic-cookies-question = Welche Cookies oder Tracker werden eingesetzt?
topic-cookies-explanation = Cookies, Zählpixel, lokaler Speicher und Analyse auf Ihrem Gerät und wie sie sich steuern lassen.
topic-cookies-law = Von den Artikeln 13–14 nicht verlangt. Artikel 5 Absatz 3 der ePrivacy-Richtlinie verlangt klare Informationen und eine Einwilligung, außer für das, was für den gewünschten Dienst unbedingt erforderlich ist.

topic-marketing = Werbung
topic-marketing-question = Werden meine Daten für Werbung verwendet, und wie lehne ich das ab?
topic-marketing-explanation = Direktwerbung, Newsletter und an Sie gerichtete Werbung und wie sie sich ablehnen lassen.
topic-marketing-law = Von den Artikeln 13–14 nicht verlangt. Artikel 21 gibt das Recht, der Direktwerbung jederzeit zu widersprechen, und verlangt, dass Sie darauf verständlich und getrennt von anderen Informationen hingewiesen werden.

topic-children = Kinder
topic-children-question = Was steht da über Kinder?
topic-children-explanation = Altersgrenzen, Daten von Kindern und die Rolle der Eltern und Sorgeberechtigten.
topic-children-law = Von den Artikeln 13–14 nicht verlangt. Artikel 8 setzt eine Altersgrenze für die Einwilligung in Online-Dienste (in Deutschland 16 Jahre, in Österreich 14), und Artikel 12 verlangt eine Sprache, die ein Kind versteht.

topic-special-categories = Besondere Kategorien von Daten
topic-special-categories-question = Werden sensible Daten über mich verarbeitet?
topic-special-categories-explanation = Daten über Gesundheit, ethnische Herkunft, Religion, politische Meinungen, Gewerkschaftszugehörigkeit, Sexualleben, Gene oder Biometrie und über Straftaten; oder die Aussage, dass es keine gibt.
topic-special-categories-law = Von den Artikeln 13–14 nicht als solche verlangt. Die Artikel 9 und 10 untersagen diese Verarbeitung außer in den Fällen, die sie nennen.

topic-changes = Änderungen und Fassung
topic-changes-question = Von wann ist der Text, und wie erfahre ich von Änderungen?
topic-changes-explanation = Fassung oder Datum des Textes und wie Änderungen bekannt gegeben werden.
topic-changes-law = Von den Artikeln 13–14 nicht verlangt. Ein neuer Zweck ist mitzuteilen, bevor die Daten dafür verwendet werden (Artikel 13 Absatz 3 und 14 Absatz 4).

topic-external-links = Andere Websites und Dienste
topic-external-links-question = Für welche anderen Websites gilt der Text nicht?
topic-external-links-explanation = Links zu anderen Websites und Diensten, die eigene Datenschutzhinweise haben.
topic-external-links-law = Von den Artikeln 13–14 nicht verlangt.

topic-other = Sonstiges
topic-other-question = Was sagt der Text sonst noch?
topic-other-explanation = Teile des Textes, die zu keinem der Themen gehören.
topic-other-law = Von den Artikeln 13–14 nicht verlangt.
