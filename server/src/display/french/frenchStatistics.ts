/** French translations by English sentence: where a document stands. */
export const FRENCH_STATISTICS = {
  '{0} of {1} words; {2} left': '{0} mots sur {1} ; il en reste {2}',
  '{0} words, {2} over the limit of {1}': '{0} mots, soit {2} de plus que la limite de {1}',
  '{0} per cent': '{0} %',
  'target {0}': 'objectif : {0}',
  '{1} over the target of {0}': '{1} de plus que l’objectif de {0}',
  'Paragraphs: {0}': 'Paragraphes : {0}',
  'Recommendations: {0}': 'Recommandations : {0}',
  'References: {0}': 'Renvois : {0}',
  'Articles of treaties: {0}': 'Articles de traités : {0}',
  'Errors: {0}': 'Erreurs : {0}',
  'Warnings: {0}': 'Avertissements : {0}',
  'Queries: {0}': 'Questions : {0}',
} as const;
