import { compilePattern } from '../pattern';

const RECOMMENDATION = compilePattern`recomendación|recomendaciones`;

/** Requests for information on the implementation of recommendations; they end directly before the paragraph numbers. */
export const FOLLOW_UP = {
  areasBefore:
    compilePattern`${RECOMMENDATION} ![<gap 40 .;()> anteriores] <gap 44 .;()> [que figuran|figura]|contenidas|contenida|formuladas|formulada|enunciadas|enunciada|recogidas|recogida en [los|el]? párrafo|párrafos [<number> <gap 20 .;>]?
    | información [sobre las medidas adoptadas]? [en cumplimiento|aplicación de|del]|[con arreglo a|al] [los|el]? párrafo|párrafos [<number> <gap 40 .;>]?`.like(
      'las recomendaciones que figuran en los párrafos 4 y',
    ),
  subjectsBefore:
    compilePattern`${RECOMMENDATION} ![<gap 40 .;()> anteriores] <gap 36 .;()> ( véase|véanse? el|los? párr|párrs .`.like(
      'las recomendaciones sobre la detención (véanse los párrs.',
    ),
  done: compilePattern`aplicar|aplicado|aplicación|cumplir | [dar|dado cumplimiento|efecto] | [poner|puesto en práctica] | [medidas adoptadas] | seguimiento`.like(
    'las medidas adoptadas para aplicar las recomendaciones',
  ),
} as const;
