import type { RuleNames } from './messageTable';

/** What each rule finds, in a line of Spanish for the settings. */
export const SPANISH_SUMMARIES: RuleNames = {
  'paragraph-exists': 'Remisión a un párrafo o apartado que no existe en el documento.',
  'article-exists': 'Remisión a un artículo, o a un párrafo o apartado de un artículo, que el instrumento no contiene.',
  'range-order': 'Intervalo de párrafos, artículos o años invertido, o cuyos extremos son iguales.',
  'repeated-reference':
    'Número citado dos veces en una misma lista de párrafos, artículos, observaciones generales o convenciones.',
  'reference-order': 'Lista de párrafos o artículos que no sigue el orden de los números.',
  'self-reference': 'Párrafo o apartado que remite a sí mismo por su propio número.',
  'follow-up-target': 'Solicitud de seguimiento de la recomendación de un párrafo que no contiene ninguna.',
  'shortened-symbol': 'Signatura abreviada que no concuerda con la que la precede.',
  'stale-field': 'Campo de referencia cruzada de un archivo de Word que no muestra el número actual de su destino.',
  'lost-bookmark':
    'Campo de referencia cruzada de un archivo de Word cuyo marcador ha desaparecido o que muestra un error.',
  'typed-reference': 'Remisiones escritas a mano, en un archivo de Word, a párrafos de numeración automática.',
  'paragraph-numbering': 'Número de párrafo que falta, se utiliza dos veces o está fuera de orden.',
  'subparagraph-numbering': 'Letra de apartado que falta, se utiliza dos veces, está fuera de orden o está sola.',
  'heading-numbering': 'Número o letra de epígrafe que falta, se utiliza dos veces, está fuera de orden o está solo.',
  'typed-number':
    'Número escrito a mano en una lista de numeración automática de un archivo de Word, o en lugar de uno automático desactivado.',
  'typed-note-mark': 'Número de nota a pie de página escrito a mano en un archivo de Word.',
  'symbol-committee': 'Signatura de un comité que no existe, o de otro comité donde el documento habla de sí mismo.',
  'committee-acronym':
    'Sigla que solo se diferencia en una letra de la de un comité (“the CECR”), o sigla de otro comité.',
  'symbol-form':
    'Serie de signos que pretende ser la signatura de un documento de un órgano creado en virtud de un tratado y no lo es.',
  'symbol-state':
    'Signatura de un informe, una lista de cuestiones o unas respuestas de otro Estado donde el documento habla de los suyos.',
  'state-name':
    'Nombre de otro Estado donde el documento habla de su propio informe o de anteriores observaciones finales.',
  'symbol-role':
    'Lista de cuestiones, respuestas, informe u observaciones anteriores con la signatura de otro tipo de documento.',
  'meeting-records': 'Acta resumida cuyo número no es el de la sesión.',
  'state-code': 'Signatura con un código que no corresponde a ningún Estado.',
  'file-symbol':
    'Encabezamiento o propiedad de un archivo de Word con una signatura distinta de la de la primera página.',
  'ordinal-form': 'Ordinal en cifras con una terminación incorrecta o sin ella: “2131th”, “its 2131 meeting”.',
  'impossible-date': 'Día que no existe, como el 31 de junio o el 29 de febrero de 2015.',
  'adoption-session': 'Fecha de aprobación fuera del período de sesiones en que se aprobó el documento.',
  'adoption-order': 'Día o sesión de aprobación anteriores al examen del informe.',
  deadline: 'Fecha límite que no corresponde al plazo enunciado: “within two years, i.e. by …”.',
  'report-due':
    'Próximo informe, o información de seguimiento, que se solicitan para una fecha anterior al examen del informe.',
  'word-limit': 'Documento que supera el límite de palabras o está a menos de un 5 % de él.',
  'section-share': 'Sección que supera su objetivo y, cuando el documento se acerca al límite, parte de cada sección.',
  'report-limit': 'Límite de palabras citado en el texto que no es el de ese tipo de informe.',
  'empty-section': 'Epígrafe sin texto o sin palabras.',
  'title-symbol': 'Título que indica un tipo de documento, o un informe, distinto del de la signatura.',
  'missing-section': 'Observaciones finales sin una sección que suele figurar en las del comité.',
  'concern-answered': 'Subsección que expresa una preocupación sin contener ninguna recomendación.',
  placeholder:
    'Texto por completar o nota de redacción: “XX”, “[date]”, “SR.XXX”, “[check with the secretariat]”, “12 bis”, “GE.15-”.',
  'conversion-leftover': 'Resto de una conversión, por ejemplo “[bookmark: hit4]”.',
  'markup-leftover':
    'Cambios registrados, comentarios, texto oculto o resaltado en el archivo de Word de un documento definitivo.',
  'per-cent':
    '“percent”, “pct” o “%” en el cuerpo del texto, o número en letras, cuando las Naciones Unidas escriben “11 per cent”.',
  'date-form': 'Fecha en una forma distinta de “24 April 2015”.',
  'article-form':
    'Artículo citado en la forma “article 16, paragraph 4,” en un documento de 2016 o posterior, o “article 16 (4)” en uno anterior.',
  abbreviation: '“art.”, “para.” o “sect.” en el cuerpo del texto, fuera de paréntesis.',
  'range-dash':
    'Intervalos de números unas veces con guion y otras con semirraya en un mismo documento, y “between 2015–2018”.',
  'general-comment-form':
    'Observación o recomendación general citada con mayúsculas, sin “No.”, con la otra denominación, con un año incorrecto o, desde 2016, sin su año.',
  ize: '“-ise” en una palabra que las Naciones Unidas escriben con “-ize”, o “analyze” en lugar de “analyse”.',
  'subparagraph-spelling': '“sub-paragraph” con guion o en dos palabras.',
  'thousands-comma': 'Número de varios millares sin coma: “10700”.',
  'double-space': 'Dos espacios entre palabras.',
  unbalanced: 'Paréntesis o comillas que se abren y no se cierran, o se cierran sin haberse abierto.',
  'treaty-capital': '“the convention” por la Convención: el tratado con minúscula.',
  'country-name': 'Estado designado con un nombre que no tenía en la fecha del documento.',
  'wrong-title': 'Título de un tratado o nombre de un comité con un error: “Committee on Torture”.',
  'state-party-case': '“State party” y “State Party” en un mismo documento, y “State-party”.',
  acronym: 'Sigla que el documento no desarrolla nunca.',
  'reference-plural': 'Singular ante varios artículos o párrafos: “(art. 2 and 7)”.',
  'repeated-word': 'Palabra breve escrita dos veces seguidas: “of the the Convention”.',
  punctuation:
    'Espacio antes de una coma o un punto y coma, falta de espacio después, o signo escrito dos veces: “women , children”.',
  'british-spelling': 'Palabra con grafía estadounidense: “labor”, “programs”, “center”.',
  'closing-stop': 'Párrafo sin punto final en un documento cuyos demás párrafos lo tienen.',
  'report-symbol':
    'Signatura del informe examinado con un número distinto del que dice el texto: “the third periodic report (CAT/C/XAA/2)”.',
  'above-below': '“above” junto al número de un párrafo posterior, o “below” junto al de un párrafo anterior.',
  'merge-mark': 'Líneas como “<<<<<<< HEAD”, con las que Git separa dos versiones entre las que falta elegir.',
};
