### The outline: names of the topics and groups, the reader's questions, what a notice tells, what the law asks.
### The subject is always the text, never the organisation; nothing here is a verdict.

group-who = Who
group-what = What and why
group-where = Where it goes
group-how-long = How long and how safe
group-rights = Your rights
group-about = About the notice

topic-overview = Overview
topic-overview-question = What is this notice about?
topic-overview-explanation = What the notice is and whom and what it covers: introduction, scope, definitions and the law it refers to.
topic-overview-law = Not asked by Articles 13–14. Article 12 asks that all information be given in a concise, clear and easily accessible form.

topic-controller = Controller
topic-controller-question = Who is responsible for my data, and how do I reach them?
topic-controller-explanation = Who decides why and how the data is processed, with name, address and other contact details. A joint controller or a representative in the EU belongs here too.
topic-controller-law = Must be told: the identity and contact details of the controller and, where there is one, of its representative.

topic-dpo = Data protection officer
topic-dpo-question = Whom do I ask about data protection?
topic-dpo-explanation = A data protection officer, or a person or mailbox named for data protection matters.
topic-dpo-law = Must be told if a data protection officer has been designated: the officer’s contact details. Not every organisation has to designate one.

topic-data-categories = Data processed
topic-data-categories-question = What data about me is processed?
topic-data-categories-explanation = Which kinds of personal data the text names, and whose data it is.
topic-data-categories-law = Must be told if the data does not come from you yourself. When you give the data, Article 13 does not ask for a list.

topic-sources = Sources
topic-sources-question = Where does the data about me come from?
topic-sources-explanation = Where the data comes from and how it is collected: from you, automatically, from others or from registers.
topic-sources-law = Must be told if the data does not come from you yourself, also whether it came from publicly accessible sources. If the single source cannot be named, general information is enough.

topic-purposes = Purposes
topic-purposes-question = What is my data used for?
topic-purposes-explanation = Why the data is collected and what is done with it.
topic-purposes-law = Must be told: the purposes of the processing. A new purpose is to be told before the data is used for it.

topic-legal-basis = Legal ground
topic-legal-basis-question = On what legal ground is my data used?
topic-legal-basis-explanation = The ground in Article 6 that the text refers to: consent, a contract, a legal obligation, vital interests, a public task or legitimate interests.
topic-legal-basis-law = Must be told: the legal ground of the processing. If it is a legitimate interest, the interest itself as well.

topic-recipients = Recipients
topic-recipients-question = Who receives my data?
topic-recipients-explanation = Who gets the data or can see it: service providers, partners, authorities, companies of a group, other users. Also a statement that nobody does.
topic-recipients-law = Must be told if there are recipients: who they are, or which kinds of recipients. Authorities that get data for a particular inquiry need not be named.

topic-transfers = Outside the EU/EEA
topic-transfers-question = Is my data sent outside the EU or EEA?
topic-transfers-explanation = Whether data is transferred outside the EU or EEA, where it is located, and how it is protected there.
topic-transfers-law = Must be told if data is to be transferred to a third country or an international organisation: the transfer, the adequacy decision or the safeguards, and how to get a copy of them.

topic-retention = Retention
topic-retention-question = How long is my data kept?
topic-retention-explanation = How long the data is kept, or how the time is determined, and when it is deleted.
topic-retention-law = Must be told: the period for which the data is stored or, if that is not possible, the criteria by which it is determined.

topic-rights = Rights
topic-rights-question = What rights do I have, and how do I use them?
topic-rights-explanation = Rights to see, correct, delete and move your data, to restrict its use and to object to it, and how to use them. Settings that do the same belong here.
topic-rights-law = Must be told: the rights of access, rectification, erasure, restriction, objection and data portability. Which of them apply depends on the legal ground.

topic-consent-withdrawal = Withdrawing consent
topic-consent-withdrawal-question = How do I take my consent back?
topic-consent-withdrawal-explanation = That consent can be withdrawn, and how.
topic-consent-withdrawal-law = Must be told if the processing is based on consent: it can be withdrawn at any time. What was done before the withdrawal stays lawful.

topic-complaint = Complaint
topic-complaint-question = Where can I complain?
topic-complaint-explanation = The right to complain to a data protection authority, and which authority the text names.
topic-complaint-law = Must be told: the right to lodge a complaint with a supervisory authority. The authority need not be named.

topic-obligation = Duty to give data
topic-obligation-question = Do I have to give my data?
topic-obligation-explanation = Whether giving the data is voluntary or required, and what follows if it is not given.
topic-obligation-law = Must be told if you give the data yourself: whether law or contract requires it, whether you are obliged to, and what may follow if you do not. Not asked by Article 14.

topic-automated-decisions = Automated decisions
topic-automated-decisions-question = Are decisions about me made by a machine?
topic-automated-decisions-explanation = Automated decisions and profiling, or a statement that there are none.
topic-automated-decisions-law = Must be told if decisions with legal or similarly significant effects are made by automated means alone: the logic involved and the consequences. Nothing needs to be said where there are none.

topic-security = Security
topic-security-question = How is my data protected?
topic-security-explanation = Technical and organisational measures, who of the staff may handle the data, secrecy, and what is done in a breach.
topic-security-law = Not asked by Articles 13–14. Article 32 asks for protection, not for a description of it.

topic-cookies = Cookies
topic-cookies-question = What cookies or trackers are used?
topic-cookies-explanation = Cookies, pixels, local storage and analytics on your device, and how to control them.
topic-cookies-law = Not asked by Articles 13–14. Article 5(3) of the ePrivacy Directive asks for clear information and consent, except for what is strictly necessary for the service you asked for.

topic-marketing = Marketing
topic-marketing-question = Is my data used for marketing, and how do I stop it?
topic-marketing-explanation = Direct marketing, newsletters and advertising aimed at you, and how to refuse them.
topic-marketing-law = Not asked by Articles 13–14. Article 21 gives the right to object to direct marketing at any time and asks that you be told of it clearly and apart from other information.

topic-children = Children
topic-children-question = What is said about children?
topic-children-explanation = Age limits, children’s data, and the role of parents and guardians.
topic-children-law = Not asked by Articles 13–14. Article 8 sets an age limit for consent to online services (13 years in Finland), and Article 12 asks for language a child understands.

topic-special-categories = Sensitive data
topic-special-categories-question = Is sensitive data about me processed?
topic-special-categories-explanation = Data on health, ethnic origin, religion, political opinions, trade union membership, sex life, genes or biometrics, and on crimes; or a statement that there is none.
topic-special-categories-law = Not asked by Articles 13–14 as such. Articles 9 and 10 forbid such processing except on the grounds they list.

topic-changes = Changes and version
topic-changes-question = When was the notice updated, and how do I hear of changes?
topic-changes-explanation = The version or date of the notice, and how changes are announced.
topic-changes-law = Not asked by Articles 13–14. A new purpose is to be told before the data is used for it (Articles 13(3) and 14(4)).

topic-external-links = Other sites and services
topic-external-links-question = To which other sites does the notice not apply?
topic-external-links-explanation = Links to other sites and services that have notices of their own.
topic-external-links-law = Not asked by Articles 13–14.

topic-other = Other
topic-other-question = What else does the text say?
topic-other-explanation = Parts of the text that belong to none of the topics.
topic-other-law = Not asked by Articles 13–14.
