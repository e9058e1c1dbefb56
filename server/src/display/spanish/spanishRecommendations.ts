import type { FRENCH_RECOMMENDATIONS } from '../french/frenchRecommendations';

/** Spanish translations by English sentence: recommendations and follow-up. */
export const SPANISH_RECOMMENDATIONS: Readonly<Record<keyof typeof FRENCH_RECOMMENDATIONS, string>> = {
  '{0} recommendation': '{0} recomendación',
  '{0} recommendations': '{0} recomendaciones',
  'Follow-up: {0}': 'Seguimiento: {0}',
  Document: 'Documento',
  Paragraph: 'Párrafo',
  Recommendation: 'Recomendación',
  Deadline: 'Plazo',
  '{0}, para. {1}: {2}': '{0}, párr. {1}: {2}',
  '{0}, para. {1} (reply to {3}): {2}': '{0}, párr. {1} (respuesta a {3}): {2}',
  'State party’s report': 'Informe del Estado parte',
  Replies: 'Respuestas',
  'Other documents': 'Otros documentos',
  'This document has no numbered paragraphs.': 'Este documento no tiene párrafos numerados.',
  'Only concluding observations have a follow-up paragraph. This document is of another kind: {0}.':
    'Solo las observaciones finales tienen un párrafo relativo al seguimiento. Este documento es de otro tipo: {0}.',
  'This document has no follow-up paragraph.': 'Este documento no tiene ningún párrafo relativo al seguimiento.',
  'The follow-up paragraph ({0}) names no paragraph that exists.':
    'El párrafo relativo al seguimiento ({0}) no menciona ningún párrafo existente.',
  Section: 'Sección',
  Concern: 'Motivo de preocupación',
  Articles: 'Artículos',
  Addressee: 'Destinatario',
  'Cited in': 'Citado en',
  'Follow-up': 'Seguimiento',
  Words: 'Palabras',
  'Recommendations: {0}': 'Recomendaciones: {0}',
  Yes: 'Sí',
  'Only concluding observations make recommendations. This document is of another kind: {0}.':
    'Solo las observaciones finales contienen recomendaciones. Este documento es de otro tipo: {0}.',
  'The recommendations of documents in this language are not recognized.':
    'No se reconocen las recomendaciones de los documentos redactados en este idioma.',
  'No paragraph of this document recommends anything.': 'Ningún párrafo de este documento contiene recomendaciones.',
};
