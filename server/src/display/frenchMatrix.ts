/** French translations by English sentence: what became of recommendations and of issues raised. */
export const FRENCH_MATRIX = {
  'Committee’s evaluation': 'Évaluation du Comité',
  'Next concluding observations': 'Observations finales suivantes',
  'Other committees': 'Autres comités',
  Reiterated: 'Réitérée',
  'Similar wording': 'Formulation proche',
  'What became of the recommendations: {0}': 'Suite donnée aux recommandations : {0}',
  '(says nothing)': '(n’en dit rien)',
  '(no such document)': '(pas de document de ce type)',
  '(see {0})': '(voir {0})',
  'on the concern in paragraph {0}': 'sur le sujet de préoccupation exposé au paragraphe {0}',
  'reply to {0}': 'réponse à {0}',
  'without a number, under the same heading': 'sans numéro, sous le même intitulé',
  '“{0}”': '« {0} »',
  '{0} of {1} words': '{0} mots sur {1}',
  '{0}, para. {1}': '{0}, par. {1}',
} as const;
