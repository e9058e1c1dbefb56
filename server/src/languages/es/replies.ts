import { pattern } from '../pattern';

const ISSUE = pattern`pregunta|preguntas|cuestión|cuestiones|punto|puntos`;
/** The opening of a paragraph that cites the question it answers. */
const LEAD = pattern`en respuesta a|al | en relación con | con respecto a|al | en cuanto a|al | por lo que respecta a|al | respuesta|respuestas a|al`;

/** How replies refer to the questions they answer. */
export const REPLIES = {
  issueBefore: pattern`${ISSUE} [núm|núms .?]?`.like('Respuesta a la pregunta'),
  recommendationBefore: pattern`recomendación|recomendaciones [núm|núms .?]?`.like('En cuanto a la recomendación núm.'),
  openingBefore: pattern`<start> ${LEAD}
    la|el|las|los? [${ISSUE} [planteadas|planteada|formuladas|formulada en]? el|los?]? [párrafo|párrafos|${ISSUE} [núm|núms .?]?]?`.like(
    'En respuesta a la pregunta',
  ),
} as const;
