# The interface in English. Say the text, never the organisation; never "missing", "compliant", "score".

own-name = English
# How languages without messages of their own call themselves.
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
# Whose dates, lists, numbers and alphabet are meant.
format-locale = en-GB
# The language in the addresses of EUR-Lex.
eurlex-language = EN

## On every page

skip-to-content = Skip to the content
navigation-label = Main navigation
navigation-notices = Notices
navigation-topics = Topics
navigation-compare = Compare
languages-label = Language
footer-links = Link to a notice
footer-languages = All languages
footer-privacy = This site sets no cookies and loads nothing from other sites.
footer-publisher = Published by { $publisher }
pager-label = Pages of the list
pager-page = Page { NUMBER($page) } of { NUMBER($pages) }
pager-previous = Previous page
pager-next = Next page

## Choice of language, pages that are not there

choose-language = Choose a language
lost-title = There is no page here
lost-explanation = The address may be mistyped, or the page may have moved. Try one of these:

## Home

home-lead = Privacy notices tell who holds your data, why, how long, and what you can do about it. Here you can read them, find the place that answers your question, and see them side by side.
home-topics = What do you want to know?
home-notices = Notices
home-all-notices = { $count ->
    [one] The only notice
   *[other] All { NUMBER($count) } notices
}

## Lists of notices

notices-title = Notices
notices-count = { $count ->
    [one] { NUMBER($count) } notice
   *[other] { NUMBER($count) } notices
}
notices-none = There are no notices here yet.
# Beside a notice without a text in the reader's language.
only-in = { $language ->
    [en] Only in English
    [fi] Only in Finnish
    [sv] Only in Swedish
   *[other] Only in: { $name }
}
# Beside words quoted from a text in another language.
text-in = { $language ->
    [en] In English
    [fi] In Finnish
    [sv] In Swedish
   *[other] In: { $name }
}
available-in = Available in

## A notice

notice-in = { $language ->
    [en] This notice is in English.
    [fi] This notice is in Finnish.
    [sv] This notice is in Swedish.
   *[other] The language of this notice: { $name }.
}
notice-in-explanation = Its table of contents is in English.
notice-description = Privacy notice of { $organisation }: who holds the data, why and how long, and what you can do about it.
notice-organisation = Organisation
notice-business-id = Business ID
notice-service = Service
notice-audience = For
notice-role = Role
role-controller = Controller: decides why and how data is used
role-joint = Joint controller: decides together with others
role-processor = Processor: handles data on behalf of others
notice-date = Date
notice-effective = In force { $date }
notice-updated = Updated { $date }
notice-no-date = Date not found in the text
# Where a section tells the date or the version.
notice-date-in-text = See the text
notice-check = Check
notice-reviewed = Checked { $date }
notice-not-reviewed = Not checked by a person
notice-languages = Languages
copied = Copied { $date }.
original-at = The original at { $host } prevails.
original = The original prevails.
contents-title = In this notice
contents-not-found = Not found in the text
contents-note = Picked from the text by a program; the text itself counts.
# Before the numbers of further places on a topic: “Sources also 2 3”.
contents-also = also
contents-place = { $topic }, place { NUMBER($number) }
heading-supplied = Heading added here; the original has none at this place.
section-link = Link to this section: { $title }
section-topics = Topics
section-languages = The same section in
section-others = { $count ->
    [one] This topic in { NUMBER($count) } other notice
   *[other] This topic in { NUMBER($count) } other notices
}
# Where a section has several topics, so that “this topic” would not say which.
section-others-of = { $count ->
    [one] “{ $topic }” in { NUMBER($count) } other notice
   *[other] “{ $topic }” in { NUMBER($count) } other notices
}
chip-evidence = Because of the words:
link-to-notice = Link to this notice

## Topics

topics-title = Topics
topics-lead = Questions that a privacy notice can answer. For each: what the law asks, and what every notice says in its own words.
topic-in-notices = { $count ->
    [0] not found in the notices
    [one] { NUMBER($count) } notice
   *[other] { NUMBER($count) } notices
}
topic-law-title = What the law asks
article = { $law ->
    [eprivacy] { $form ->
        [article] Article { $number } of the ePrivacy Directive
       *[paragraph] Article { $number }({ $paragraph }) of the ePrivacy Directive
    }
   *[gdpr] { $form ->
        [article] Article { $number }
        [paragraph] Article { $number }({ $paragraph })
       *[point] Article { $number }({ $paragraph })({ $point })
    }
}
articles-label = Articles of the General Data Protection Regulation, at EUR-Lex
topic-answers = In the notices’ own words
topic-found = { $total ->
    [one] Found in { NUMBER($found) } of { NUMBER($total) } notice
   *[other] Found in { NUMBER($found) } of { NUMBER($total) } notices
}
topic-perhaps = { $found ->
    [0] perhaps in { NUMBER($count) }
   *[other] perhaps in { NUMBER($count) } more
}
topic-silent = Not found in these notices
answer-read = Read in the text: { $title }
answer-also = Also:
topic-compare = Compare: { $group }

## States

state-found = Found in the text
state-perhaps = Perhaps here
state-denied = { $topic ->
    [transfers] The text says: no transfers
    [recipients] The text says: no disclosure
    [automated-decisions] The text says: no automated decisions
    [special-categories] The text says: no sensitive data
    [marketing] The text says: no marketing
    [cookies] The text says: no cookies
    [children] The text says: not meant for children
    [dpo] The text says: no data protection officer
   *[other] The text says no
}
state-not-found = Not found in the text
state-condition = { $condition ->
    [officer] Only if there is a data protection officer
    [indirect] Only if data comes from elsewhere
    [recipients] Only if data is disclosed
    [transfers] Only if data leaves the EU and EEA
    [consent] Only if consent is used
    [automated] Only if decisions are made automatically
   *[none] Only in certain cases
}
state-not-asked = Not asked by Articles 13–14
state-not-applicable = Does not apply (publisher)
state-unread = Not read: the program does not know the language

## Compare

compare-title = Compare the notices
compare-lead = Each row is a notice, each column a topic. A shape tells whether the topic was found in the text, and leads straight to the section.
compare-group-title = Compare: { $group }
compare-groups = Groups of topics
compare-overview = Overview
compare-legend = What the shapes mean
compare-legend-condition = Asked only in certain cases, not seen in the text
compare-legend-denied = The text says no
compare-caption = Notices and topics: { $name }
compare-notice = Notice
compare-choose = Topic
compare-more = { $count ->
    [one] and { NUMBER($count) } more section
   *[other] and { NUMBER($count) } more sections
}

## For web teams

links-title = Link to a notice
links-lead = For those who keep a website. The permalink of a notice carries no language and does not break: it leads to the notice in the reader’s language where there is one. Add #retention, #rights or another section’s name, and it leads to that section.
links-hostless = This portal does not know its own host yet: put it before the addresses.
links-permalink = Permalink
links-html = HTML
links-markdown = Markdown
links-copy = Copy
links-copied = Copied
links-words = Privacy notice
