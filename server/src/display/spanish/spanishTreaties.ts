import type { FRENCH_TREATIES } from '../french/frenchTreaties';

/** Spanish translations by English sentence: treaty texts. */
export const SPANISH_TREATIES: Readonly<Record<keyof typeof FRENCH_TREATIES, string>> = {
  'Article {1} not found.': 'Artículo {1} no encontrado.',
  'Articles {1} not found.': 'Artículos {1} no encontrados.',
  'Article {0} left out: {1} was not found.': 'Artículo {0} excluido; elemento no encontrado: {1}.',
  'Article {0} left out: it has no {1}.': 'Artículo {0} excluido; elemento inexistente: {1}.',
  'Article {0} left out: the file gives no numbers to its paragraphs or letters.':
    'Artículo {0} excluido: el archivo no numera sus párrafos ni sus apartados.',
  'Article {0} left out: it breaks off in the middle of a sentence.':
    'Artículo {0} excluido: se interrumpe en mitad de una oración.',
  'Article {0} left out: {1} is not there.': 'Artículo {0} excluido; elemento ausente: {1}.',
  'Article {1} left out: the instrument has {0} article.': 'Artículo {1} excluido: el instrumento tiene {0} artículo.',
  'Article {1} left out: the instrument has {0} articles.':
    'Artículo {1} excluido: el instrumento tiene {0} artículos.',
  'Article {0} not found.': 'Artículo {0} no encontrado.',
  'its beginning': 'su comienzo',
  'The file was not read: {0}': 'El archivo no se ha leído: {0}',
  'The file does not say which treaty it is.': 'El archivo no indica de qué tratado se trata.',
  'This is not the {0}: the file is headed “{1}”': 'El archivo no contiene el instrumento “{0}”: se titula “{1}”',
  'This is not the {0}: none of {1} articles has its paragraphs and letters':
    'El archivo no contiene el instrumento “{0}”: ninguno de los {1} artículos tiene sus párrafos y apartados',
  'This is not the {1}: only {0} of {2} articles has its paragraphs and letters':
    'El archivo no contiene el instrumento “{1}”: solo {0} de los {2} artículos tiene sus párrafos y apartados',
  'This is not the {1}: only {0} of {2} articles have its paragraphs and letters':
    'El archivo no contiene el instrumento “{1}”: solo {0} de los {2} artículos tienen sus párrafos y apartados',
  '{0}: all {1} articles': '{0}: los {1} artículos',
  '{0}: {1} of {2} articles': '{0}: {1} de {2} artículos',
};
