### Les thèmes et leurs groupes, les questions du lecteur, ce que dit une notice, ce que demande la loi.
### Le sujet est toujours le texte, jamais l’organisme ; rien ici n’est un jugement. The outline in French: names of the topics and groups, the reader's questions, what a notice tells, what the law asks.

group-who = Qui
group-what = Quoi et pourquoi
group-where = Où vont les données
group-how-long = Combien de temps, avec quelle sécurité
group-rights = Vos droits
group-about = À propos de la notice

topic-overview = Présentation
topic-overview-question = De quoi parle cette notice ?
topic-overview-explanation = Ce qu’est la notice, à qui et à quoi elle s’applique : introduction, champ d’application, définitions, textes de loi cités.
topic-overview-law = Non demandé par les articles 13 et 14. L’article 12 veut que toute information soit donnée de façon concise, claire et aisément accessible.

topic-controller = Responsable du traitement
topic-controller-question = Qui est responsable de mes données, et comment le joindre ?
topic-controller-explanation = Qui décide pourquoi et comment les données sont traitées, avec le nom, l’adresse et les autres coordonnées. Un responsable conjoint ou un représentant dans l’Union en fait partie.
topic-controller-law = À indiquer : l’identité et les coordonnées du responsable du traitement et, le cas échéant, de son représentant.

topic-dpo = Délégué à la protection des données
topic-dpo-question = À qui s’adresser au sujet de la protection des données ?
topic-dpo-explanation = Un délégué à la protection des données, ou une personne ou une adresse désignée pour ces questions.
topic-dpo-law = À indiquer si un délégué à la protection des données a été désigné : ses coordonnées. Tous les organismes ne sont pas tenus d’en désigner un.

topic-data-categories = Données traitées
topic-data-categories-question = Quelles données me concernant sont traitées ?
topic-data-categories-explanation = Les catégories de données personnelles que le texte nomme, et les personnes concernées.
topic-data-categories-law = À indiquer si les données ne viennent pas de vous. Quand vous donnez vous-même les données, l’article 13 n’en demande pas la liste.

topic-sources = Sources
topic-sources-question = D’où viennent les données qui me concernent ?
topic-sources-explanation = D’où viennent les données et comment elles sont collectées : auprès de vous, automatiquement, auprès de tiers ou dans des registres.
topic-sources-law = À indiquer si les données ne viennent pas de vous, avec la mention éventuelle de sources accessibles au public. Si la source précise ne peut pas être nommée, une information générale suffit.

topic-purposes = Finalités
topic-purposes-question = À quoi servent mes données ?
topic-purposes-explanation = Pourquoi les données sont collectées et ce qui en est fait.
topic-purposes-law = À indiquer : les finalités du traitement. Une nouvelle finalité est annoncée avant que les données y servent.

topic-legal-basis = Base juridique
topic-legal-basis-question = Sur quelle base juridique mes données sont-elles traitées ?
topic-legal-basis-explanation = Le fondement de l’article 6 que le texte invoque : consentement, contrat, obligation légale, intérêts vitaux, mission d’intérêt public ou intérêts légitimes.
topic-legal-basis-law = À indiquer : la base juridique du traitement. S’il s’agit d’un intérêt légitime, cet intérêt aussi.

topic-recipients = Destinataires
topic-recipients-question = Qui reçoit mes données ?
topic-recipients-explanation = Qui reçoit les données ou peut les voir : sous-traitants, partenaires, autorités, sociétés d’un groupe, autres utilisateurs. Aussi la mention que personne ne les reçoit.
topic-recipients-law = À indiquer s’il y a des destinataires : lesquels, ou quelles catégories. Les autorités qui reçoivent des données pour une enquête particulière n’ont pas à être nommées.

topic-transfers = Hors de l’UE et de l’EEE
topic-transfers-question = Mes données sont-elles envoyées hors de l’UE ou de l’EEE ?
topic-transfers-explanation = Si des données sont transférées hors de l’UE ou de l’EEE, où elles se trouvent et comment elles y sont protégées.
topic-transfers-law = À indiquer si des données doivent être transférées vers un pays tiers ou à une organisation internationale : le transfert, la décision d’adéquation ou les garanties, et le moyen d’en obtenir une copie.

topic-retention = Durée de conservation
topic-retention-question = Combien de temps mes données sont-elles conservées ?
topic-retention-explanation = Combien de temps les données sont conservées, ou comment cette durée est déterminée, et quand elles sont effacées.
topic-retention-law = À indiquer : la durée de conservation ou, si ce n’est pas possible, les critères qui la déterminent.

topic-rights = Droits
topic-rights-question = Quels sont mes droits, et comment les exercer ?
topic-rights-explanation = Les droits d’accès, de rectification, d’effacement, de portabilité, de limitation et d’opposition, et la façon de les exercer. Les réglages qui ont le même effet en font partie.
topic-rights-law = À indiquer : les droits d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité. Ceux qui s’appliquent dépendent de la base juridique.

topic-consent-withdrawal = Retrait du consentement
topic-consent-withdrawal-question = Comment retirer mon consentement ?
topic-consent-withdrawal-explanation = Que le consentement peut être retiré, et comment.
topic-consent-withdrawal-law = À indiquer si le traitement est fondé sur le consentement : celui-ci peut être retiré à tout moment. Ce qui a été fait avant le retrait reste licite.

topic-complaint = Réclamation
topic-complaint-question = Où introduire une réclamation ?
topic-complaint-explanation = Le droit d’introduire une réclamation auprès d’une autorité de protection des données, et l’autorité que le texte nomme.
topic-complaint-law = À indiquer : le droit d’introduire une réclamation auprès d’une autorité de contrôle. L’autorité n’a pas à être nommée.

topic-obligation = Fourniture obligatoire ou facultative
topic-obligation-question = Dois-je donner mes données ?
topic-obligation-explanation = Si la fourniture des données est facultative ou obligatoire, et ce qui se passe si elles ne sont pas données.
topic-obligation-law = À indiquer si vous donnez vous-même les données : si la loi ou un contrat l’exige, si vous y êtes tenu, et ce qui peut arriver sinon. Non demandé par l’article 14.

topic-automated-decisions = Décisions automatisées
topic-automated-decisions-question = Une machine prend-elle des décisions à mon sujet ?
topic-automated-decisions-explanation = Les décisions automatisées et le profilage, ou la mention qu’il n’y en a pas.
topic-automated-decisions-law = À indiquer si des décisions aux effets juridiques ou d’une importance comparable sont prises par des moyens uniquement automatisés : la logique suivie et les conséquences. Rien n’est à dire s’il n’y en a pas.

topic-security = Sécurité
topic-security-question = Comment mes données sont-elles protégées ?
topic-security-explanation = Les mesures techniques et organisationnelles, les membres du personnel qui ont accès aux données, le secret, et ce qui est fait en cas de violation.
topic-security-law = Non demandé par les articles 13 et 14. L’article 32 exige que les données soient protégées, non que la protection soit décrite.

topic-cookies = Cookies et traceurs
topic-cookies-question = Quels cookies ou autres traceurs sont utilisés ?
topic-cookies-explanation = Les cookies, les pixels, le stockage local et la mesure d’audience sur votre appareil, et les moyens de les maîtriser.
topic-cookies-law = Non demandé par les articles 13 et 14. L’article 5, paragraphe 3, de la directive vie privée et communications électroniques exige une information claire et un consentement, sauf pour ce qui est strictement nécessaire au service que vous avez demandé.

topic-marketing = Prospection
topic-marketing-question = Mes données servent-elles à la prospection, et comment la faire cesser ?
topic-marketing-explanation = La prospection directe, les lettres d’information et la publicité qui vous vise, et la façon de les refuser.
topic-marketing-law = Non demandé par les articles 13 et 14. L’article 21 donne le droit de s’opposer à tout moment à la prospection directe et veut que vous en soyez informé clairement et séparément.

topic-children = Enfants
topic-children-question = Qu’est-il dit des enfants ?
topic-children-explanation = Les limites d’âge, les données des enfants, le rôle des parents et des tuteurs.
topic-children-law = Non demandé par les articles 13 et 14. L’article 8 fixe un âge pour consentir aux services en ligne (15 ans en France, 13 en Belgique, 16 au Luxembourg), et l’article 12 demande des termes qu’un enfant comprend.

topic-special-categories = Données sensibles
topic-special-categories-question = Des données sensibles me concernant sont-elles traitées ?
topic-special-categories-explanation = Les données sur la santé, l’origine ethnique, la religion, les opinions politiques, l’appartenance syndicale, la vie sexuelle, les gènes ou la biométrie, et sur les infractions ; ou la mention qu’il n’y en a pas.
topic-special-categories-law = Non demandé en soi par les articles 13 et 14. Les articles 9 et 10 interdisent ces traitements, sauf pour les motifs qu’ils énumèrent.

topic-changes = Modifications et version
topic-changes-question = De quand date la notice, et comment ses modifications sont-elles annoncées ?
topic-changes-explanation = La version ou la date de la notice, et la façon dont les modifications sont annoncées.
topic-changes-law = Non demandé par les articles 13 et 14. Une nouvelle finalité est annoncée avant que les données y servent (article 13, paragraphe 3, et article 14, paragraphe 4).

topic-external-links = Autres sites et services
topic-external-links-question = À quels autres sites la notice ne s’applique-t-elle pas ?
topic-external-links-explanation = Les liens vers d’autres sites et services qui ont leur propre notice.
topic-external-links-law = Non demandé par les articles 13 et 14.

topic-other = Autre
topic-other-question = Que dit encore le texte ?
topic-other-explanation = Les parties du texte qui ne relèvent d’aucun thème.
topic-other-law = Non demandé par les articles 13 et 14.
