import { compilePattern } from '../pattern';

/** Other texts whose adoption may be mentioned near the number of a meeting. */
export const ADOPTED_TEXTS = {
  observations: compilePattern`observación|observaciones|conclusiones|recomendaciones|comentarios`.like(
    'sus observaciones finales',
  ),
  others: compilePattern`lista|listas de | grupo de trabajo`.like('la lista de cuestiones'),
} as const;
