import { compilePattern } from '../pattern';

const ISSUE = compilePattern`question|questions|point|points`;
/** The opening of a paragraph that cites the question it answers. */
const LEAD = compilePattern`en réponse à|au|aux | en ce qui concerne | s agissant de|du|des | concernant | quant à|au|aux | réponse|réponses à|au|aux`;

/** How replies refer to the questions they answer. */
export const REPLIES = {
  issueBefore: compilePattern`${ISSUE} no|nos?`.like('Réponse à la question'),
  recommendationBefore: compilePattern`~générale recommandation|recommandations [no|nos .?]?`.like(
    'Au sujet de la recommandation no',
  ),
  openingBefore: compilePattern`<start> ${LEAD}
    la|le|les? [${ISSUE} [posées|posée|soulevées|soulevés|soulevée|soulevé au|aux]? le|les?]? [paragraphe|paragraphes|${ISSUE} no|nos?]?`.like(
    'En réponse à la question',
    'S’agissant de la question',
  ),
} as const;
