import { pattern } from '../pattern';

/** A cited document title, from its noun on: «observaciones finales sobre el segundo informe periódico de …». */
export const CITED_TITLES = {
  answersBefore:
    pattern`respuestas|respuesta|seguimiento|información|comentarios|adición|corrección|anexo <gap 10> a|al|de|sobre la|las|los|esa|esas|su|sus?`.like(
      'las respuestas de Xandria a la',
    ),
  prior: pattern`previa a`.like('previa a la presentación del'),
  author: pattern`[aprobadas|aprobada|formuladas|adoptadas]? de|del|por el|la?`.like('aprobadas por el', 'del'),
  about:
    pattern`[sobre | acerca de | relativas|relativa|referentes|referente a|al | en relación con | [con respecto] a|al
    | previa a la presentación de|del] [el examen de|del]? el|la|los|las|su|sus? | :`.like(
      'sobre el',
      'relativa al',
      'previa a la presentación del',
    ),
  whose: pattern`combinados? de|del la|el|los|las? | combinados? presentado|presentados por la|el|los|las?`.like(
    'combinados de',
    'presentado por',
  ),
  body: pattern`comité`.like('Comité'),
  single: pattern`informe único? de|del la|el|los|las?`.like('informe de'),
  serving: pattern`[que constituye] el|los|sus|su?`.like('que constituye el'),
  leads: pattern`[,|(|: [en particular]|véase|véanse|,*3 el|los?]? <end>`.like(', en particular'),
  year: pattern`( [aprobadas|aprobada? en|el? [<number> de <word> de]?]? year=<year> ) | ,? aprobadas|aprobada? en|de|del|el [<number> de <word> de]? year=<year> | , year=<year> &,|(|)`.like(
    '(2019)',
    'de 2019',
    'de 9 de octubre de 2019',
    ', 2019, párr. 4',
  ),
} as const;
