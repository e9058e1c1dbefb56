import type { FRENCH_STATISTICS } from '../french/frenchStatistics';

/** Spanish translations by English sentence: where a document stands. */
export const SPANISH_STATISTICS: Readonly<Record<keyof typeof FRENCH_STATISTICS, string>> = {
  '{0} of {1} words; {2} left': '{0} de {1} palabras; quedan {2}',
  '{0} words, {2} over the limit of {1}': '{0} palabras, {2} más que el límite de {1}',
  '{0} per cent': '{0} %',
  'target {0}': 'objetivo: {0}',
  '{1} over the target of {0}': '{1} más que el objetivo de {0}',
  'Paragraphs: {0}': 'Párrafos: {0}',
  'Recommendations: {0}': 'Recomendaciones: {0}',
  'References: {0}': 'Remisiones: {0}',
  'Articles of treaties: {0}': 'Artículos de tratados: {0}',
  'Errors: {0}': 'Errores: {0}',
  'Warnings: {0}': 'Advertencias: {0}',
  'Queries: {0}': 'Consultas: {0}',
};
