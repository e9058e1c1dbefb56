import { compilePattern } from '../pattern';

const AGAIN = compilePattern`reitera|reiterando|reiteró|repite|repitiendo|reafirma|reafirmando|[insiste|insistiendo en]`;
const RECOMMENDATION = compilePattern`recomendación|recomendaciones|petición|peticiones`;
const ISSUED = compilePattern`formuladas|formulada|contenidas|contenida|hechas|hecha|expuestas|expuesta|enunciadas|enunciada | [que figuran|figura|formuló|hizo]`;
/** «vuelve a recomendar», «recomienda nuevamente». */
const RECOMMENDS_AGAIN = compilePattern`[vuelve|volviendo a recomendar|instar|pedir|solicitar|exhortar|alentar] | [recomienda|insta|pide|solicita|exhorta nuevamente|[de nuevo]|[una vez más]]
  | [recomienda|insta|pide|solicita|exhorta , una vez más ,]`;

/** Statements of a committee on its earlier recommendations, and its grades for their implementation. */
export const REITERATIONS = {
  repeated: compilePattern`${AGAIN} <gap 12 .;> ${RECOMMENDATION} | ${RECOMMENDS_AGAIN}`.like(
    'El Comité reitera su recomendación',
  ),
  ownRepeated: compilePattern`${AGAIN} su|sus anterior|anteriores|última|últimas? ${RECOMMENDATION}
    | ${AGAIN} la|las ${RECOMMENDATION} <gap 5 .;> sus anteriores|últimas
    | ${AGAIN} la|las [preocupaciones y]? ${RECOMMENDATION} [y preocupaciones]? ${ISSUED} [al estado parte]?
      [[en sus anteriores|últimas? observaciones] | [al examinar <gap 8> informe]] | ${RECOMMENDS_AGAIN}`.like(
    'reitera sus anteriores recomendaciones',
    'reitera las recomendaciones formuladas en sus anteriores observaciones',
    'reitera las recomendaciones que formuló en sus observaciones finales',
    'reitera la recomendación que hizo al Estado parte en sus anteriores observaciones',
    'reitera la recomendación que formuló al examinar el segundo informe',
    'vuelve a recomendar',
    'recomienda una vez más',
  ),
  grade: compilePattern`[plenamente|parcialmente|ampliamente|insuficientemente aplicada|aplicadas]
    | [no aplicada|aplicadas] | [no ha|han sido aplicada|aplicadas]`.like('parcialmente aplicada'),
  evaluation:
    compilePattern`[misión permanente] | [representante permanente] | [relator|relatora <gap 5 .;> seguimiento]
    | [evaluación <gap 4 .;> información|seguimiento|respuestas|informe] | [informe <gap 3 .;> seguimiento]`.like(
      'Carta a la Misión Permanente de Xandoria',
      'Relator Especial para el seguimiento de las observaciones finales',
      'Evaluación de la información recibida',
      'Informe sobre el seguimiento de las observaciones finales',
    ),
  othersPaper:
    compilePattern`[informe|contribución alternativo|alternativa|paralelo|paralela|conjunto|conjunta] | [presentado|presentada|elaborado|elaborada por <gap 6 .;> unión|federación|coalición|red|asociación|organización|organizaciones|centro]`.like(
      'Informe alternativo',
      'Evaluación presentada por la Federación de Marineros',
    ),
} as const;
