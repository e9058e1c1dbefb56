import { pattern } from '../pattern';

const AGAIN = pattern`reitera|reiterando|reiteró|repite|repitiendo|reafirma|reafirmando`;
const ASKED = pattern`recomendación|recomendaciones|petición|peticiones`;

/** What a committee says of its earlier recommendations, and how it judges what was done about them. */
export const REITERATIONS = {
  repeated: pattern`${AGAIN} <gap 12 .;> ${ASKED}`.like('El Comité reitera su recomendación'),
  ownRepeated: pattern`${AGAIN} su|sus anterior|anteriores|última|últimas? ${ASKED}
    | ${AGAIN} la|las ${ASKED} <gap 5 .;> sus anteriores|últimas`.like(
    'reitera sus anteriores recomendaciones',
    'reitera las recomendaciones formuladas en sus anteriores observaciones',
  ),
  grade: pattern`[plenamente|parcialmente|ampliamente|insuficientemente aplicada|aplicadas]
    | [no aplicada|aplicadas] | [no ha|han sido aplicada|aplicadas]`.like('parcialmente aplicada'),
} as const;
