import { compilePattern } from '../pattern';
import { CARDINALS } from './cardinals';

const COUNTS = Object.keys(CARDINALS).filter((word) => !word.includes(' '));
const MONTHS = compilePattern`enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre`;
const DAY = compilePattern`<number> de ${MONTHS} de <year>`;
/** A length of time: “un año”, “dos (2) años”, “18 meses”. */
const LENGTH = compilePattern`count=[<number>|${COUNTS}] [( <number> )]? unit=[año|años|mes|meses]`;
const UNTIL = compilePattern`[a más tardar el|en|a [fines de]?]|[antes del|de el|fines|finales? de?]|[hasta el]|[para el]|[no más tarde del]`;
/** Words that make a length of time a period: “en el plazo de”, “dentro de”. */
const LEAD = compilePattern`en|dentro el|un|del|de los? [plazo|período|periodo máximo? no? [superior a]? de|[no superior a]]? | [al cabo|término de] | después|transcurrido|transcurridos de?
  | da|concede|otorga <gap 6>`;
const TEXT = compilePattern`observaciones finales? | documento|texto|lista|recomendaciones`;

/** Words about a period and its last day. `…Before` patterns end directly before the day, or the period. */
export const DEADLINES = {
  unit: compilePattern`año|años|mes|meses`.like('en el plazo de un año'),
  period: compilePattern`lead=[${LEAD}]? length=[${LENGTH}]`.like('en el plazo de dos años', 'dentro de 18 meses'),
  given: compilePattern`da|concede|otorga`.like('da dos años al Estado parte'),
  soft: compilePattern`después|cabo|término|transcurrido|transcurridos`.like('al cabo de seis meses'),
  committeeBefore: compilePattern`comité`.like('el Comité concede'),
  named:
    compilePattern`[a partir|contar de|desde]|desde|después|[contados|contado a partir|desde de?]|siguientes de|a? la|su? [fecha de la|su?]? aprobación|adopción [de las|la|los presentes|presente ${TEXT} | del presente ${TEXT}]?`.like(
      'dos años a partir de la fecha de aprobación de las presentes observaciones finales',
      'un año después de la aprobación del presente documento',
    ),
  adoptedOn: compilePattern`[,? el]|( day=[${DAY}] )?`.like('el 11 de marzo de 2022'),
  step: compilePattern`mark=[,|;|:|(|–]
    | saying=[[es decir]|[esto es]|[o sea]|[a saber]] | by=[${UNTIL}] | at=[el|en|al] | and=[y|pero] | again=[${LENGTH} )]`.like(
    ', es decir',
    'a más tardar el',
  ),
  object:
    compilePattern`,? object=[la|las|los|su|sus|un|una|<start>? <any>*4 información|informaciones|respuestas|datos|detalles|informe|nota <gap 30>] ,? ${UNTIL} <end>`.like(
      'la información solicitada sobre los párrafos 4 y 6, a más tardar el',
    ),
  another:
    compilePattern`próximo|que|cuyo|desde|antes|después|entre|durante|aprobado|aprobada|aprobadas|año|años|mes|meses|<year>`.like(
      'información sobre el próximo informe',
    ),
  byBefore: compilePattern`${UNTIL}`.like('a más tardar el'),
  atBefore: compilePattern`el|en|al`.like('en'),
  close: compilePattern`)? [,? latest=[a más tardar]]? )?`.like(', a más tardar'),
  periodHere: compilePattern`lead=[${LEAD}]? length=[${LENGTH}]`.like('dos años'),
  fromElse: compilePattern`de|del|desde|a|al|después|antes|hasta|atrás|más`.like('dos años antes'),
  asks: compilePattern`pide|solicita|recomienda|insta|invita|exhorta|alienta|ruega|espera|recuerda|desea|debería|deberían|sírvanse|sírvase|[parte debe|deberá]
    | se también|además? pide|solicita|invita|insta|ruega | agradecería`.like(
    'El Comité solicita',
    'El Comité agradecería',
  ),
  isTo: compilePattern`deberá|deberán|[ha de]|[han de] | a presentar|proporcionar|transmitir|facilitar|comunicar|remitir`.like(
    'deberá presentar',
  ),
  tells: compilePattern`~[que|cuyo|cual] era|eran|había|habían
    | ha|han también? declarado|anunciado|indicado|prometido|decidido|pedido|informado|afirmado|previsto|fijado|recomendado|comprometido|ordenado
    | anunció|prometió|declaró|decidió|informó|pidió|solicitó|recomendó|indicó|prevé|prevén|dispone|ordena | según el|la|los gobierno|delegación|estado|autoridades
    | en virtud|aplicación|cumplimiento de|del la|esta|ese|este? <gap 6> ley|código|decreto|constitución|acuerdo | compromiso|promesa|intención|proyecto|decisión de|del`.like(
    'La delegación anunció que',
    'en virtud de la Ley Electoral',
  ),
  relative: compilePattern`que|cuyo|cuya|cual era|eran|había|ha|han|debía|deberá|será|serán|debe|entrará`.like(
    'la ley, que entrará en vigor',
  ),
  closedBefore: compilePattern`,|(|– [${UNTIL}|el|en]?`.like('que entrará en vigor, a más tardar el'),
} as const;
