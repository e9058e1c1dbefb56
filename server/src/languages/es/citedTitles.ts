import { compilePattern } from '../pattern';

/** A cited document title, from its noun on: «observaciones finales sobre el segundo informe periódico de …». */
export const CITED_TITLES = {
  answersBefore:
    compilePattern`respuestas|respuesta|seguimiento|información|comentarios|adición|corrección|anexo <gap 10> a|al|de|sobre la|las|los|esa|esas|su|sus?`.like(
      'las respuestas de Xandria a la',
    ),
  prior: compilePattern`previa a`.like('previa a la presentación del'),
  author: compilePattern`[aprobadas|aprobada|formuladas|adoptadas]? de|del|por el|la?`.like('aprobadas por el', 'del'),
  about:
    compilePattern`[sobre | acerca de | relativas|relativa|referentes|referente a|al | en relación con | [con respecto] a|al
    | previa a la presentación de|del] [el examen de|del]? el|la|los|las|su|sus? | :`.like(
      'sobre el',
      'relativa al',
      'previa a la presentación del',
    ),
  whose: compilePattern`combinados? de|del la|el|los|las? | combinados? presentado|presentados por la|el|los|las?`.like(
    'combinados de',
    'presentado por',
  ),
  body: compilePattern`comité`.like('Comité'),
  single: compilePattern`informe único? de|del la|el|los|las?`.like('informe de'),
  serving: compilePattern`[que constituye] el|los|sus|su?`.like('que constituye el'),
  leads: compilePattern`[,|(|: [en particular]|véase|véanse|,*3 el|los?]? <end>`.like(', en particular'),
  year: compilePattern`( [aprobadas|aprobada? en|el? [<number> de <word> de]?]? year=<year> ) | ,? aprobadas|aprobada? en|de|del|el [<number> de <word> de]? year=<year> | , year=<year> &,|(|)`.like(
    '(2019)',
    'de 2019',
    'de 9 de octubre de 2019',
    ', 2019, párr. 4',
  ),
} as const;
