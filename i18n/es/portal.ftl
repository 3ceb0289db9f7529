# La interfaz en español. Habla del texto, nunca de la organización; nunca «falta», «cumple» ni «puntuación».

own-name = Español
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
# De quién son las fechas, las listas, los números y el alfabeto.
format-locale = es-ES
# La lengua de las direcciones de EUR-Lex.
eurlex-language = ES

## En todas las páginas

skip-to-content = Ir al contenido
navigation-label = Navegación principal
navigation-notices = Avisos
navigation-topics = Temas
navigation-compare = Comparar
languages-label = Idioma
footer-links = Enlazar un aviso
footer-languages = Todos los idiomas
footer-privacy = Este sitio no usa cookies ni carga nada de otros sitios.
footer-publisher = Publicado por { $publisher }
pager-label = Páginas de la lista
pager-page = Página { NUMBER($page) } de { NUMBER($pages) }
pager-previous = Página anterior
pager-next = Página siguiente

## Elección de idioma, páginas que no están

choose-language = Elige un idioma
lost-title = Aquí no hay ninguna página
lost-explanation = La dirección puede estar mal escrita o la página puede haberse movido. Prueba con una de estas:

## Inicio

home-lead = Los avisos de privacidad dicen quién tiene tus datos, para qué, cuánto tiempo y qué puedes hacer tú. Aquí puedes leerlos, encontrar el lugar que responde a tu pregunta y verlos unos junto a otros.
home-topics = ¿Qué quieres saber?
home-notices = Avisos
home-all-notices = { $count ->
    [one] El único aviso
   *[other] Los { NUMBER($count) } avisos
}

## Listas de avisos

notices-title = Avisos
notices-count = { $count ->
    [one] { NUMBER($count) } aviso
   *[other] { NUMBER($count) } avisos
}
notices-none = Todavía no hay avisos.
# Junto a un aviso sin texto en el idioma de quien lee.
only-in = { $language ->
    [en] Solo en inglés
    [es] Solo en español
    [et] Solo en estonio
    [fi] Solo en finés
    [sv] Solo en sueco
   *[other] Solo en: { $name }
}
# Junto a palabras citadas de un texto en otro idioma.
text-in = { $language ->
    [en] En inglés
    [es] En español
    [et] En estonio
    [fi] En finés
    [sv] En sueco
   *[other] En: { $name }
}
available-in = Disponible en

## Un aviso

notice-in = { $language ->
    [en] Este aviso está en inglés.
    [es] Este aviso está en español.
    [et] Este aviso está en estonio.
    [fi] Este aviso está en finés.
    [sv] Este aviso está en sueco.
   *[other] Idioma de este aviso: { $name }.
}
notice-in-explanation = Su índice está en español.
notice-description = Aviso de privacidad de { $organisation }: quién tiene los datos, para qué y cuánto tiempo, y qué puedes hacer tú.
notice-organisation = Organización
notice-business-id = Número de identificación
notice-service = Servicio
notice-audience = Para
notice-role = Papel
role-controller = Responsable del tratamiento: decide para qué y cómo se usan los datos
role-joint = Corresponsable del tratamiento: decide junto con otros
role-processor = Encargado del tratamiento: trata datos por cuenta de otros
notice-date = Fecha
notice-effective = En vigor: { $date }
notice-updated = Actualizado: { $date }
notice-no-date = Fecha no encontrada en el texto
# Donde una sección dice la fecha o la versión.
notice-date-in-text = Véase el texto
notice-check = Revisión
notice-reviewed = Revisado: { $date }
notice-not-reviewed = No revisado por una persona
notice-languages = Idiomas
copied = Copiado: { $date }.
original-at = Prevalece el original de { $host }.
original = Prevalece el original.
contents-title = En este aviso
contents-not-found = No encontrado en el texto
contents-note = Elegido del texto por un programa; vale el propio texto.
# Ante los números de otros lugares sobre un tema: «Procedencia también 2 3».
contents-also = también
contents-place = { $topic }, lugar { NUMBER($number) }
heading-supplied = Título añadido aquí; el original no tiene ninguno en este lugar.
section-link = Enlace a esta sección: { $title }
section-topics = Temas
section-languages = La misma sección en
section-others = { $count ->
    [one] Este tema en { NUMBER($count) } aviso más
   *[other] Este tema en { NUMBER($count) } avisos más
}
# Donde una sección tiene varios temas, de modo que «este tema» no diría cuál.
section-others-of = { $count ->
    [one] «{ $topic }» en { NUMBER($count) } aviso más
   *[other] «{ $topic }» en { NUMBER($count) } avisos más
}
chip-evidence = Por las palabras:
link-to-notice = Enlace a este aviso

## Temas

topics-title = Temas
topics-lead = Preguntas que un aviso de privacidad puede responder. Para cada una: lo que pide la ley y lo que dice cada aviso con sus propias palabras.
topic-in-notices = { $count ->
    [0] no encontrado en los avisos
    [one] { NUMBER($count) } aviso
   *[other] { NUMBER($count) } avisos
}
topic-law-title = Lo que pide la ley
article = { $law ->
    [eprivacy] { $form ->
        [article] Artículo { $number } de la Directiva sobre privacidad electrónica
       *[paragraph] Artículo { $number }, apartado { $paragraph }, de la Directiva sobre privacidad electrónica
    }
   *[gdpr] { $form ->
        [article] Artículo { $number }
        [paragraph] Artículo { $number }, apartado { $paragraph }
       *[point] Artículo { $number }, apartado { $paragraph }, letra { $point })
    }
}
articles-label = Artículos del Reglamento general de protección de datos, en EUR-Lex
topic-answers = Con las palabras de los avisos
topic-found = { $total ->
    [one] Encontrado en { NUMBER($found) } de { NUMBER($total) } aviso
   *[other] Encontrado en { NUMBER($found) } de { NUMBER($total) } avisos
}
topic-perhaps = { $found ->
    [0] quizá en { NUMBER($count) }
   *[other] quizá en { NUMBER($count) } más
}
topic-silent = No encontrado en estos avisos
answer-read = Leer en el texto: { $title }
answer-also = También:
topic-compare = Comparar: { $group }

## Estados

state-found = Encontrado en el texto
state-perhaps = Quizá aquí
state-denied = { $topic ->
    [transfers] El texto dice: sin transferencias
    [recipients] El texto dice: sin cesiones
    [automated-decisions] El texto dice: sin decisiones automatizadas
    [special-categories] El texto dice: sin datos sensibles
    [marketing] El texto dice: sin publicidad
    [cookies] El texto dice: sin cookies
    [children] El texto dice: no dirigido a menores
    [dpo] El texto dice: sin delegado de protección de datos
   *[other] El texto dice que no
}
state-not-found = No encontrado en el texto
state-condition = { $condition ->
    [officer] Solo si hay un delegado de protección de datos
    [indirect] Solo si los datos proceden de otra parte
    [recipients] Solo si se comunican datos
    [transfers] Solo si salen datos de la UE y del EEE
    [consent] Solo si se usa el consentimiento
    [automated] Solo si se decide de forma automatizada
   *[none] Solo en ciertos casos
}
state-not-asked = No lo piden los artículos 13 y 14
state-not-applicable = No se aplica (dice quien publica)
state-unread = No leído: el programa no conoce el idioma

## Comparar

compare-title = Comparar los avisos
compare-lead = Cada fila es un aviso; cada columna, un tema. Una figura dice si el tema se encontró en el texto y lleva directamente a la sección.
compare-group-title = Comparar: { $group }
compare-groups = Grupos de temas
compare-overview = Vista general
compare-legend = Qué significan las figuras
compare-legend-condition = Se pide solo en ciertos casos, no visto en el texto
compare-legend-denied = El texto dice que no
compare-caption = Avisos y temas: { $name }
compare-notice = Aviso
compare-choose = Tema
compare-more = { $count ->
    [one] y { NUMBER($count) } sección más
   *[other] y { NUMBER($count) } secciones más
}

## Para quienes llevan sitios web

links-title = Enlazar un aviso
links-lead = Para quienes mantienen un sitio web. El enlace permanente de un aviso no lleva idioma y no se rompe: conduce al aviso en el idioma de quien lee, si lo hay. Añade #retention, #rights o el nombre de otra sección y conducirá a ella.
links-hostless = Este portal aún no conoce su propio servidor: ponlo delante de las direcciones.
links-permalink = Enlace permanente
links-html = HTML
links-markdown = Markdown
links-copy = Copiar
links-copied = Copiado
links-words = Aviso de privacidad
