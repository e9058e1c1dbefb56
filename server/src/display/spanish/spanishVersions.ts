import type { FRENCH_VERSIONS } from '../french/frenchVersions';

/** Spanish translations by English sentence: two language versions of a document. */
export const SPANISH_VERSIONS: Readonly<Record<keyof typeof FRENCH_VERSIONS, string>> = {
  'Differences between language versions': 'Diferencias entre las versiones lingüísticas',
  Difference: 'Diferencia',
  Original: 'Original',
  'Other version': 'Otra versión',
  'Changes of the original since it was translated': 'Cambios del original desde que se tradujo',
  Translation: 'Traducción',
  '{0} change of the original since it was translated': '{0} cambio del original desde que se tradujo',
  '{0} changes of the original since it was translated': '{0} cambios del original desde que se tradujo',
  'is missing': 'falta',
  'is not in the original': 'no figura en el original',
  'other citations': 'otras remisiones',
  'other symbols': 'otras signaturas',
  'other dates': 'otras fechas',
  'other numbers': 'otras cifras',
  'other States': 'otros Estados',
  'other treaties': 'otros tratados',
  'other committees': 'otros comités',
  'terms that are not rendered as agreed': 'términos que no se traducen como se convino',
  'not the official words of the treaty in this language': 'texto del tratado que no es el oficial en este idioma',
  'the original repeats itself, and is translated in two ways': 'repetición del original, traducida de dos maneras',
  'is not translated': 'no está traducido',
  'a concern in one version, a recommendation in the other':
    'una preocupación en una versión, una recomendación en la otra',
  'much longer or shorter than translations usually are': 'mucho más largo o más corto que las traducciones habituales',
  'footnote {0}': 'nota {0}',
  title: 'título',
  'original: {0}': 'original: {0}',
  '{0} difference': '{0} diferencia',
  '{0} differences': '{0} diferencias',
  'no numbered paragraphs were read, so that it cannot be compared':
    'no se reconoció ningún párrafo numerado, por lo que el texto no puede compararse',
};
