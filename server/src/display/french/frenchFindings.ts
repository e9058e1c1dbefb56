/** French translations by English sentence: actions and notices about findings, other than the messages of rules. */
export const FRENCH_FINDINGS = {
  '{0} reference': '{0} renvoi',
  '{0} references': '{0} renvois',
  '{0} in {1}': '{0} dans {1}',
  'Show the places that refer to paragraph {0}': 'Afficher les endroits qui renvoient au paragraphe {0}',
  'This text is not recognized as a treaty body document and is not checked. Open it with the language “treaty-body” to have it checked.':
    'Ce texte n’est pas reconnu comme un document d’un organe conventionnel et n’est pas vérifié. Pour qu’il le soit, ouvrez-le avec le langage « treaty-body ».',
  'This document is longer than {0} million characters ({1}), so it is not checked and has no semantic colours, hints, lenses, links or word count. The outline and navigation still work.':
    'Ce document dépasse {0} millions de caractères ({1}) : il n’est pas vérifié et n’a ni couleurs sémantiques, ni indications, ni CodeLens, ni liens, ni nombre de mots. La structure et la navigation restent disponibles.',
  '{0}: {1}': '{0} : {1}',
} as const;
