import type { FRENCH_COMPARISONS } from '../french/frenchComparisons';

/** Spanish translations by English sentence: two drafts compared. */
export const SPANISH_COMPARISONS: Readonly<Record<keyof typeof FRENCH_COMPARISONS, string>> = {
  changed: 'modificado',
  new: 'nuevo',
  deleted: 'suprimido',
  split: 'dividido',
  merged: 'fusionado',
  moved: 'trasladado',
  renumbered: 'renumerado',
  'the same': 'sin cambios',
  'unnumbered text': 'texto no numerado',
  'text of {0}': 'texto del párrafo {0}',
  'heading {0}': 'epígrafe {0}',
  masthead: 'encabezado',
  '“{0}” no longer names anything.': '“{0}” ya no remite a nada.',
  '“{0}” now names {1}, and named nothing before.': '“{0}” designa ahora {1}, y antes no designaba nada.',
  '“{0}” now names another place: {1}, which is not what was {2}.':
    '“{0}” designa ahora otro lugar: {1}, que no es lo que era {2}.',
  Before: 'Antes',
  After: 'Después',
  Change: 'Cambio',
  'Comparison of two drafts': 'Comparación de dos borradores',
  'The drafts say the same.': 'Los dos borradores dicen lo mismo.',
  'List of changes': 'Lista de modificaciones',
  Sentence: 'Oración',
  For: 'Donde dice',
  Read: 'Debe decir',
  '{0} (new)': '{0} (nuevo)',
  '(deleted)': '(suprimido)',
  '{0} (now {1})': '{0} (ahora {1})',
};
