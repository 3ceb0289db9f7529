# L’interface en français. The interface in French. Say the text, never the organisation.
# Le sujet est le texte, jamais l’organisme ; jamais « manquant », « conforme », « note ».

own-name = Français
# Comment s’appellent elles-mêmes les langues sans messages.
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
# À qui sont les dates, les listes, les nombres et l’alphabet.
format-locale = fr-FR
# La langue dans les adresses d’EUR-Lex.
eurlex-language = FR

## Sur chaque page

skip-to-content = Aller au contenu
navigation-label = Navigation principale
navigation-notices = Notices
navigation-topics = Thèmes
navigation-compare = Comparer
languages-label = Langue
footer-links = Lien vers une notice
footer-languages = Toutes les langues
footer-privacy = Ce site ne dépose aucun cookie et ne charge rien depuis d’autres sites.
footer-publisher = Publié par { $publisher }
pager-label = Pages de la liste
pager-page = Page { NUMBER($page) } sur { NUMBER($pages) }
pager-previous = Page précédente
pager-next = Page suivante

## Choix de la langue, pages qui n’existent pas

choose-language = Choisissez une langue
lost-title = Il n’y a pas de page ici
lost-explanation = L’adresse est peut-être mal écrite, ou la page a été déplacée. Essayez l’une de celles-ci :

## Accueil

home-lead = Les notices de confidentialité disent qui détient vos données, pourquoi, combien de temps, et ce que vous pouvez y faire. Ici, vous pouvez les lire, trouver le passage qui répond à votre question et les voir côte à côte.
home-topics = Que voulez-vous savoir ?
home-notices = Notices
home-all-notices = { $count ->
    [0] Les notices
    [one] La seule notice
   *[other] Les { NUMBER($count) } notices
}

## Listes de notices

notices-title = Notices
notices-count = { $count ->
    [one] { NUMBER($count) } notice
   *[other] { NUMBER($count) } notices
}
notices-none = Il n’y a pas encore de notice ici.
# À côté d’une notice sans texte dans la langue du lecteur.
only-in = { $language ->
    [da] Seulement en danois
    [de] Seulement en allemand
    [en] Seulement en anglais
    [es] Seulement en espagnol
    [et] Seulement en estonien
    [fi] Seulement en finnois
    [fr] Seulement en français
    [it] Seulement en italien
    [nb] Seulement en norvégien
    [nl] Seulement en néerlandais
    [sv] Seulement en suédois
   *[other] Seulement en : { $name }
}
# À côté de mots cités d’un texte dans une autre langue.
text-in = { $language ->
    [da] En danois
    [de] En allemand
    [en] En anglais
    [es] En espagnol
    [et] En estonien
    [fi] En finnois
    [fr] En français
    [it] En italien
    [nb] En norvégien
    [nl] En néerlandais
    [sv] En suédois
   *[other] Langue : { $name }
}
available-in = Disponible en

## Une notice

notice-in = { $language ->
    [da] Cette notice est en danois.
    [de] Cette notice est en allemand.
    [en] Cette notice est en anglais.
    [es] Cette notice est en espagnol.
    [et] Cette notice est en estonien.
    [fi] Cette notice est en finnois.
    [fr] Cette notice est en français.
    [it] Cette notice est en italien.
    [nb] Cette notice est en norvégien.
    [nl] Cette notice est en néerlandais.
    [sv] Cette notice est en suédois.
   *[other] La langue de cette notice : { $name }.
}
notice-in-explanation = Son sommaire est en français.
notice-description = Notice de confidentialité de { $organisation } : qui détient les données, pourquoi, combien de temps, et ce que vous pouvez y faire.
notice-organisation = Organisme
notice-business-id = Numéro d’identification
notice-service = Service
notice-audience = Pour
notice-role = Rôle
role-controller = Responsable du traitement : décide pourquoi et comment les données sont utilisées
role-joint = Responsable conjoint : décide avec d’autres
role-processor = Sous-traitant : traite des données pour le compte d’autrui
notice-date = Date
notice-effective = En vigueur : { $date }
notice-updated = Mise à jour : { $date }
notice-no-date = Date pas trouvée dans le texte
# Là où une partie du texte dit la date ou la version.
notice-date-in-text = Voir le texte
notice-check = Vérification
notice-reviewed = Vérifiée : { $date }
notice-not-reviewed = Pas vérifiée par une personne
notice-languages = Langues
copied = Copie : { $date }.
original-at = L’original sur { $host } fait foi.
original = L’original fait foi.
contents-title = Dans cette notice
contents-not-found = Pas trouvé dans le texte
contents-note = Relevé dans le texte par un programme ; seul le texte compte.
# Avant les numéros d’autres passages sur un thème : « Sources aussi 2 3 ».
contents-also = aussi
contents-place = { $topic }, passage { NUMBER($number) }
heading-supplied = Titre ajouté ici ; l’original n’en a pas à cet endroit.
section-link = Lien vers cette partie : { $title }
section-topics = Thèmes
section-languages = La même partie en
section-others = { $count ->
    [one] Ce thème dans { NUMBER($count) } autre notice
   *[other] Ce thème dans { NUMBER($count) } autres notices
}
# Quand une partie a plusieurs thèmes et que « ce thème » ne dirait pas lequel.
section-others-of = { $count ->
    [one] « { $topic } » dans { NUMBER($count) } autre notice
   *[other] « { $topic } » dans { NUMBER($count) } autres notices
}
chip-evidence = En raison des mots :
link-to-notice = Lien vers cette notice

## Thèmes

topics-title = Thèmes
topics-lead = Les questions auxquelles une notice de confidentialité peut répondre. Pour chacune : ce que demande la loi, et ce que dit chaque notice avec ses propres mots.
topic-in-notices = { $count ->
    [0] pas trouvé dans les notices
    [one] { NUMBER($count) } notice
   *[other] { NUMBER($count) } notices
}
topic-law-title = Ce que demande la loi
article = { $law ->
    [eprivacy] { $form ->
        [article] Article { $number } de la directive vie privée et communications électroniques
       *[paragraph] Article { $number }, paragraphe { $paragraph }, de la directive vie privée et communications électroniques
    }
   *[gdpr] { $form ->
        [article] Article { $number }
        [paragraph] Article { $number }, paragraphe { $paragraph }
       *[point] Article { $number }, paragraphe { $paragraph }, point { $point })
    }
}
articles-label = Articles du règlement général sur la protection des données, sur EUR-Lex
topic-answers = Dans les mots des notices
topic-found = { $total ->
    [one] Trouvé dans { NUMBER($found) } notice sur { NUMBER($total) }
   *[other] { $found ->
        [one] Trouvé dans { NUMBER($found) } notice sur { NUMBER($total) }
       *[other] Trouvé dans { NUMBER($found) } notices sur { NUMBER($total) }
    }
}
topic-perhaps = { $found ->
    [0] peut-être dans { NUMBER($count) }
   *[other] peut-être dans { NUMBER($count) } de plus
}
topic-silent = Pas trouvé dans ces notices
answer-read = Lire dans le texte : { $title }
answer-also = Aussi :
topic-compare = Comparer : { $group }

## États

state-found = Trouvé dans le texte
state-perhaps = Peut-être ici
state-denied = { $topic ->
    [transfers] Le texte dit : pas de transfert
    [recipients] Le texte dit : pas de communication à des tiers
    [automated-decisions] Le texte dit : pas de décision automatisée
    [special-categories] Le texte dit : pas de données sensibles
    [marketing] Le texte dit : pas de prospection
    [cookies] Le texte dit : pas de cookies
    [children] Le texte dit : pas destiné aux enfants
    [dpo] Le texte dit : pas de délégué à la protection des données
   *[other] Le texte dit que non
}
state-not-found = Pas trouvé dans le texte
state-condition = { $condition ->
    [officer] Seulement s’il y a un délégué à la protection des données
    [indirect] Seulement si des données viennent d’ailleurs
    [recipients] Seulement si les données sont communiquées
    [transfers] Seulement si les données sortent de l’UE et de l’EEE
    [consent] Seulement en cas de consentement
    [automated] Seulement si des décisions sont automatisées
   *[none] Seulement dans certains cas
}
state-not-asked = Non demandé par les articles 13 et 14
state-not-applicable = Sans objet (selon l’éditeur)
state-unread = Non lu : le programme ne connaît pas la langue

## Comparaison

compare-title = Comparer les notices
compare-lead = Chaque ligne est une notice, chaque colonne un thème. Un symbole dit si le thème a été trouvé dans le texte et mène droit au passage.
compare-group-title = Comparer : { $group }
compare-groups = Groupes de thèmes
compare-overview = Vue d’ensemble
compare-legend = Ce que veulent dire les symboles
compare-legend-condition = Demandé seulement dans certains cas, pas vu dans le texte
compare-legend-denied = Le texte dit que non
compare-caption = Notices et thèmes : { $name }
compare-notice = Notice
compare-choose = Thème
compare-more = { $count ->
    [one] et { NUMBER($count) } autre passage
   *[other] et { NUMBER($count) } autres passages
}

## Pour les équipes web

links-title = Lien vers une notice
links-lead = Pour celles et ceux qui tiennent un site. Le lien permanent d’une notice ne porte pas de langue et ne se rompt pas : il mène à la notice dans la langue du lecteur, s’il y en a une. Ajoutez #retention, #rights ou le nom d’une autre partie, et il mène à cette partie.
links-hostless = Ce portail ne connaît pas encore son propre nom d’hôte : mettez-le devant les adresses.
links-permalink = Lien permanent
links-html = HTML
links-markdown = Markdown
links-copy = Copier
links-copied = Copié
links-words = Notice de confidentialité
