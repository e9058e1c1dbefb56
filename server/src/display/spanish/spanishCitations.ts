import type { FRENCH_CITATIONS } from '../french/frenchCitations';

/** Spanish translations by English sentence: citations held against their sources. */
export const SPANISH_CITATIONS: Readonly<Record<keyof typeof FRENCH_CITATIONS, string>> = {
  'Citations and quotations': 'Remisiones y citas',
  'References: {0}': 'Remisiones: {0}',
  Place: 'Lugar',
  'As written': 'Texto',
  Source: 'Fuente',
  Result: 'Resultado',
  '{0} checked': '{0} comprobada',
  '{0} of them wrong': 'de ellas, {0} incorrectas',
  '{0} not checked': '{0} sin comprobar',
  text: 'texto',
  'Word file': 'archivo Word',
  'pasted text': 'texto pegado',
  'official text from {0}': 'texto oficial tomado de {0}',
  'fingerprints of the English text': 'huellas del texto en inglés',
  'Words of the source': 'Texto de la fuente',
  Copy: 'Ejemplar',
  'Citations and quotations: {0}': 'Remisiones y citas: {0}',
  'Quotation: {0}': 'Cita: {0}',
  'held against {0}': 'comparado con {0}',
  found: 'existe',
  'no such place': 'no existe',
  'no such place; it has {0}': 'no existe; el texto tiene {0}',
  verbatim: 'textual',
  'verbatim, other paragraph: {0}': 'textual, pero en otro lugar: {0}',
  'not verbatim: the source has no such words': 'no textual: la fuente no contiene esas palabras',
  'not verbatim ({0}): {1}': 'no textual ({0}): {1}',
  'not checked: the source is a draft': 'sin comprobar: la fuente es un borrador',
  'not checked: the source is an advance unedited version':
    'sin comprobar: la fuente es una versión avanzada no editada',
  'not checked: the source is in another language': 'sin comprobar: la fuente está en otro idioma',
  'not checked: the source is not complete': 'sin comprobar: la fuente no está completa',
  'not checked: the source has a corrigendum': 'sin comprobar: la fuente tiene una corrección',
  'not checked: characters of the source were lost': 'sin comprobar: se perdieron caracteres de la fuente',
  'not checked: the provision was amended': 'sin comprobar: la disposición fue enmendada',
  'not checked: the list of general comments, of {0}, ends before it':
    'sin comprobar: la lista de observaciones generales, de {0}, termina antes',
  'not checked: the source is not at hand': 'sin comprobar: la fuente no está disponible',
  'not checked: no official text of the treaty is at hand':
    'sin comprobar: no se dispone del texto oficial del tratado',
  'not checked: import the official text to compare': 'sin comprobar: importe el texto oficial para comparar',
  'not checked: the official text at hand lacks the article':
    'sin comprobar: el texto oficial disponible no contiene el artículo',
  'not checked: a quotation mark is missing': 'sin comprobar: falta una comilla',
  'not checked: the parts stand in the source in another order':
    'sin comprobar: las partes figuran en la fuente en otro orden',
  'not checked: no source is named': 'sin comprobar: no se indica ninguna fuente',
  'not checked: it is not certain what is cited': 'sin comprobar: no es seguro qué se cita',
  'not checked: the structure of the article was not verified':
    'sin comprobar: no se ha verificado la estructura del artículo',
  'paragraphs up to {0}': 'párrafos hasta el {0}',
  'articles up to {0}': 'artículos hasta el {0}',
  '“{0}” is not in the source': '“{0}” no está en la fuente',
  '“{0}” is left out': 'se omite “{0}”',
  '“{0}” for “{1}”': '“{0}” en lugar de “{1}”',
};
