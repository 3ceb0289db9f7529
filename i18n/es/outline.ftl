### El esquema: nombres de los temas y grupos, las preguntas de quien lee, lo que dice un aviso y lo que pide la ley.
### El sujeto es siempre el texto, nunca la organización; aquí no hay ningún veredicto.

group-who = Quién
group-what = Qué y por qué
group-where = Adónde van
group-how-long = Cuánto tiempo y con qué seguridad
group-rights = Tus derechos
group-about = Sobre el aviso

topic-overview = Presentación
topic-overview-question = ¿De qué trata este aviso?
topic-overview-explanation = Qué es el aviso y a quién y a qué se refiere: introducción, alcance, definiciones y la ley que cita.
topic-overview-law = No lo piden los artículos 13 y 14. El artículo 12 pide que toda la información se dé en forma concisa, transparente, inteligible y de fácil acceso.

topic-controller = Responsable del tratamiento
topic-controller-question = ¿Quién responde de mis datos y cómo le escribo?
topic-controller-explanation = Quién decide para qué y cómo se tratan los datos, con nombre, dirección y otros datos de contacto. También los corresponsables y el representante en la UE.
topic-controller-law = Debe decirse: la identidad y los datos de contacto del responsable y, en su caso, de su representante.

topic-dpo = Delegado de protección de datos
topic-dpo-question = ¿A quién pregunto sobre protección de datos?
topic-dpo-explanation = Un delegado de protección de datos, o una persona o un buzón señalados para las cuestiones de protección de datos.
topic-dpo-law = Debe decirse si se ha designado un delegado de protección de datos: sus datos de contacto. No toda organización tiene que designarlo.

topic-data-categories = Datos tratados
topic-data-categories-question = ¿Qué datos míos se tratan?
topic-data-categories-explanation = Qué categorías de datos personales nombra el texto y de quién son.
topic-data-categories-law = Debe decirse si los datos no se obtienen de ti. Cuando los das tú, el artículo 13 no pide una lista.

topic-sources = Procedencia
topic-sources-question = ¿De dónde salen los datos sobre mí?
topic-sources-explanation = De dónde proceden los datos y cómo se recogen: de ti, automáticamente, de otros o de registros.
topic-sources-law = Debe decirse si los datos no se obtienen de ti, y si proceden de fuentes de acceso público. Si no puede nombrarse cada fuente, basta una información general.

topic-purposes = Fines
topic-purposes-question = ¿Para qué se usan mis datos?
topic-purposes-explanation = Por qué se recogen los datos y qué se hace con ellos.
topic-purposes-law = Deben decirse: los fines del tratamiento. Un fin nuevo se dice antes de usar los datos para él.

topic-legal-basis = Base jurídica
topic-legal-basis-question = ¿Con qué base jurídica se usan mis datos?
topic-legal-basis-explanation = La base del artículo 6 que cita el texto: consentimiento, contrato, obligación legal, intereses vitales, interés público o interés legítimo.
topic-legal-basis-law = Debe decirse: la base jurídica del tratamiento. Si es un interés legítimo, también cuál.

topic-recipients = Destinatarios
topic-recipients-question = ¿Quién recibe mis datos?
topic-recipients-explanation = Quién obtiene los datos o puede verlos: proveedores, socios, autoridades, empresas de un grupo, otros usuarios. También la afirmación de que nadie.
topic-recipients-law = Debe decirse si hay destinatarios: quiénes son o de qué categorías. No hace falta nombrar a las autoridades que reciben datos en una investigación concreta.

topic-transfers = Fuera de la UE y del EEE
topic-transfers-question = ¿Salen mis datos de la UE o del EEE?
topic-transfers-explanation = Si los datos se transfieren fuera de la UE o del EEE, dónde se encuentran y cómo se protegen allí.
topic-transfers-law = Debe decirse si van a transferirse datos a un tercer país u organización internacional: la transferencia, la decisión de adecuación o las garantías, y cómo obtener copia de ellas.

topic-retention = Plazo de conservación
topic-retention-question = ¿Cuánto tiempo se conservan mis datos?
topic-retention-explanation = Cuánto tiempo se conservan los datos, o con qué criterios se decide, y cuándo se borran.
topic-retention-law = Debe decirse: el plazo durante el cual se conservan los datos o, si no es posible, los criterios para determinarlo.

topic-rights = Derechos
topic-rights-question = ¿Qué derechos tengo y cómo los ejerzo?
topic-rights-explanation = Derechos a ver, corregir, suprimir y llevarte tus datos, a limitar su uso y a oponerte a él, y cómo ejercerlos. Aquí entran también los ajustes que sirven para lo mismo.
topic-rights-law = Deben decirse: los derechos de acceso, rectificación, supresión, limitación, oposición y portabilidad. Cuáles se aplican depende de la base jurídica.

topic-consent-withdrawal = Retirada del consentimiento
topic-consent-withdrawal-question = ¿Cómo retiro mi consentimiento?
topic-consent-withdrawal-explanation = Que el consentimiento puede retirarse, y cómo.
topic-consent-withdrawal-law = Debe decirse si el tratamiento se basa en el consentimiento: puede retirarse en cualquier momento. Lo hecho antes de la retirada sigue siendo lícito.

topic-complaint = Reclamación
topic-complaint-question = ¿Dónde puedo reclamar?
topic-complaint-explanation = El derecho a reclamar ante una autoridad de protección de datos, y qué autoridad nombra el texto.
topic-complaint-law = Debe decirse: el derecho a presentar una reclamación ante una autoridad de control. No hace falta nombrarla.

topic-obligation = Deber de dar los datos
topic-obligation-question = ¿Tengo que dar mis datos?
topic-obligation-explanation = Si dar los datos es voluntario u obligatorio, y qué ocurre si no se dan.
topic-obligation-law = Debe decirse si los datos los das tú: si lo exige la ley o un contrato, si estás obligado y qué puede ocurrir si no los das. No lo pide el artículo 14.

topic-automated-decisions = Decisiones automatizadas
topic-automated-decisions-question = ¿Decide una máquina sobre mí?
topic-automated-decisions-explanation = Decisiones automatizadas y elaboración de perfiles, o la afirmación de que no las hay.
topic-automated-decisions-law = Debe decirse si se toman decisiones con efectos jurídicos o similares solo por medios automatizados: la lógica aplicada y las consecuencias. Donde no las hay, no hace falta decir nada.

topic-security = Seguridad
topic-security-question = ¿Cómo se protegen mis datos?
topic-security-explanation = Medidas técnicas y organizativas, quién del personal puede tratar los datos, el secreto y qué se hace ante una violación de la seguridad.
topic-security-law = No lo piden los artículos 13 y 14. El artículo 32 pide proteger los datos, no describir cómo.

topic-cookies = Cookies
topic-cookies-question = ¿Qué cookies o rastreadores se usan?
topic-cookies-explanation = Cookies, píxeles, almacenamiento local y analítica en tu dispositivo, y cómo controlarlos.
topic-cookies-law = No lo piden los artículos 13 y 14. El artículo 5, apartado 3, de la Directiva sobre la privacidad y las comunicaciones electrónicas pide información clara y consentimiento, salvo para lo estrictamente necesario para el servicio que has pedido.

topic-marketing = Mercadotecnia
topic-marketing-question = ¿Se usan mis datos para publicidad, y cómo lo evito?
topic-marketing-explanation = Mercadotecnia directa, boletines y publicidad dirigida a ti, y cómo rechazarlos.
topic-marketing-law = No lo piden los artículos 13 y 14. El artículo 21 da derecho a oponerse en todo momento a la mercadotecnia directa y pide que se diga con claridad y aparte de lo demás.

topic-children = Menores
topic-children-question = ¿Qué se dice de los menores?
topic-children-explanation = Límites de edad, datos de menores y el papel de padres y tutores.
topic-children-law = No lo piden los artículos 13 y 14. El artículo 8 fija una edad para consentir en los servicios en línea (14 años en España), y el artículo 12 pide un lenguaje que un niño entienda.

topic-special-categories = Categorías especiales de datos
topic-special-categories-question = ¿Se tratan datos sensibles sobre mí?
topic-special-categories-explanation = Datos sobre salud, origen étnico, religión, opiniones políticas, afiliación sindical, vida sexual, genes o biometría, y sobre delitos; o la afirmación de que no los hay.
topic-special-categories-law = No lo piden como tal los artículos 13 y 14. Los artículos 9 y 10 prohíben tratarlos salvo en los casos que enumeran.

topic-changes = Cambios y versión
topic-changes-question = ¿De cuándo es el aviso y cómo me entero de los cambios?
topic-changes-explanation = La versión o la fecha del aviso, y cómo se anuncian los cambios.
topic-changes-law = No lo piden los artículos 13 y 14. Un fin nuevo se dice antes de usar los datos para él (artículos 13, apartado 3, y 14, apartado 4).

topic-external-links = Otros sitios y servicios
topic-external-links-question = ¿A qué otros sitios no se aplica el aviso?
topic-external-links-explanation = Enlaces a otros sitios y servicios que tienen sus propios avisos.
topic-external-links-law = No lo piden los artículos 13 y 14.

topic-other = Otros
topic-other-question = ¿Qué más dice el texto?
topic-other-explanation = Partes del texto que no pertenecen a ninguno de los temas.
topic-other-law = No lo piden los artículos 13 y 14.
