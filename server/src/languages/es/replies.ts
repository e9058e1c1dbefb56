import { compilePattern } from '../pattern';

const ISSUE = compilePattern`pregunta|preguntas|cuestión|cuestiones|punto|puntos`;
/** The opening of a paragraph that cites the question it answers. */
const LEAD = compilePattern`en respuesta a|al | en relación con | con respecto a|al | en cuanto a|al | por lo que respecta a|al | respuesta|respuestas a|al`;

/** How replies refer to the questions they answer. */
export const REPLIES = {
  issueBefore: compilePattern`${ISSUE} [núm|núms .?]?`.like('Respuesta a la pregunta'),
  recommendationBefore: compilePattern`recomendación|recomendaciones [núm|núms .?]?`.like(
    'En cuanto a la recomendación núm.',
  ),
  openingBefore: compilePattern`<start> ${LEAD}
    la|el|las|los? [${ISSUE} [planteadas|planteada|formuladas|formulada en]? el|los?]? [párrafo|párrafos|${ISSUE} [núm|núms .?]?]?`.like(
    'En respuesta a la pregunta',
  ),
} as const;
