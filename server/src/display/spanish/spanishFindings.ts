import type { FRENCH_FINDINGS } from '../french/frenchFindings';

/** Spanish translations by English sentence: actions and notices about findings, other than the messages of rules. */
export const SPANISH_FINDINGS: Readonly<Record<keyof typeof FRENCH_FINDINGS, string>> = {
  '{0} reference': '{0} remisión',
  '{0} references': '{0} remisiones',
  '{0} in {1}': '{0} en {1}',
  'Show the places that refer to paragraph {0}': 'Mostrar los lugares que remiten al párrafo {0}',
  'This text is not recognized as a treaty body document and is not checked. Open it with the language “treaty-body” to have it checked.':
    'Este texto no se reconoce como documento de un órgano creado en virtud de un tratado y no se comprueba. Para que se compruebe, ábralo con el lenguaje “treaty-body”.',
  'This document is longer than {0} million characters ({1}), so it is not checked and has no semantic colours, hints, lenses, links or word count. The outline and navigation still work.':
    'Este documento supera los {0} millones de caracteres ({1}), por lo que no se comprueba ni tiene colores semánticos, sugerencias, CodeLens, vínculos ni recuento de palabras. El esquema y la navegación siguen funcionando.',
  '{0}: {1}': '{0}: {1}',
};
