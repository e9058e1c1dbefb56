/** French translations by English sentence: recommendations and follow-up. */
export const FRENCH_RECOMMENDATIONS = {
  '{0} recommendation': '{0} recommandation',
  '{0} recommendations': '{0} recommandations',
  'Follow-up: {0}': 'Suivi : {0}',
  Document: 'Document',
  Paragraph: 'Paragraphe',
  Recommendation: 'Recommandation',
  Deadline: 'Délai',
  '{0}, para. {1}: {2}': '{0}, par. {1} : {2}',
  '{0}, para. {1} (reply to {3}): {2}': '{0}, par. {1} (réponse à {3}) : {2}',
  'State party’s report': 'Rapport de l’État partie',
  Replies: 'Réponses',
  'Other documents': 'Autres documents',
  'This document has no numbered paragraphs.': 'Ce document n’a pas de paragraphes numérotés.',
  'Only concluding observations have a follow-up paragraph. This document is of another kind: {0}.':
    'Seules les observations finales comportent un paragraphe relatif au suivi. Ce document est d’un autre type : {0}.',
  'This document has no follow-up paragraph.': 'Ce document n’a pas de paragraphe relatif au suivi.',
  'The follow-up paragraph ({0}) names no paragraph that exists.':
    'Le paragraphe relatif au suivi ({0}) ne mentionne aucun paragraphe existant.',
  Section: 'Section',
  Concern: 'Sujet de préoccupation',
  Articles: 'Articles',
  Addressee: 'Destinataire',
  'Cited in': 'Cité dans',
  'Follow-up': 'Suivi',
  Words: 'Mots',
  'Recommendations: {0}': 'Recommandations : {0}',
  Yes: 'Oui',
  'Only concluding observations make recommendations. This document is of another kind: {0}.':
    'Seules les observations finales contiennent des recommandations. Ce document est d’un autre type : {0}.',
  'The recommendations of documents in this language are not recognized.':
    'Les recommandations des documents rédigés dans cette langue ne sont pas reconnues.',
  'No paragraph of this document recommends anything.':
    'Aucun paragraphe de ce document ne contient de recommandation.',
} as const;
