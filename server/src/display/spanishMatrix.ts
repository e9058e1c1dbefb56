import type { FRENCH_MATRIX } from './frenchMatrix';

/** Spanish translations by English sentence: what became of recommendations and of issues raised. */
export const SPANISH_MATRIX: Readonly<Record<keyof typeof FRENCH_MATRIX, string>> = {
  'Committee’s evaluation': 'Evaluación del Comité',
  'Next concluding observations': 'Observaciones finales siguientes',
  'Other committees': 'Otros comités',
  Reiterated: 'Reiterada',
  'Similar wording': 'Redacción similar',
  'What became of the recommendations: {0}': 'Curso dado a las recomendaciones: {0}',
  '(says nothing)': '(no dice nada)',
  '(no such document)': '(no hay tal documento)',
  '(see {0})': '(véase {0})',
  'on the concern in paragraph {0}': 'sobre el motivo de preocupación expresado en el párrafo {0}',
  'reply to {0}': 'respuesta a {0}',
  'without a number, under the same heading': 'sin número, bajo el mismo epígrafe',
  '“{0}”': '«{0}»',
  '{0} of {1} words': '{0} de {1} palabras',
  '{0}, para. {1}': '{0}, párr. {1}',
};
