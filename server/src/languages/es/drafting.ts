import { compilePattern } from '../pattern';

const CONFIRMED = compilePattern`confirmar|completar|verificar|comprobar|añadir|insertar|precisar|determinar|definir|fijar|actualizar|revisar|examinar|suprimir|traducir`;
const MONTHS = compilePattern`enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre`;
const MEETING = compilePattern`sesión|sesiones|[período|períodos de sesiones]`;
const OF_NUMBER = compilePattern`núm|núms|no|nos|nº .?`;

/** Drafters’ marks for missing text or open questions. `…Before` patterns end directly before the mark; `…After` patterns follow it. */
export const DRAFTING = {
  romanBefore:
    compilePattern`capítulo|capítulos|siglo|siglos|parte|partes|título|títulos|tomo|volumen|[vol .]|anexo|anexos|libro|congreso|sección|secciones|apéndice|período
      | artículo|artículos|[sr .]|juan|luis|pío|león|rey|papa|[p|pp .]|página|páginas`.like('Capítulo'),
  recommendationBefore: compilePattern`recomendación|recomendaciones ${OF_NUMBER}? [<word> y]?`.like(
    'recomendaciones núms.',
  ),
  commentBefore: compilePattern`observación|observaciones general|generales ${OF_NUMBER}?`.like(
    'observación general núm.',
  ),
  numberedBefore: compilePattern`recomendación|recomendaciones general|generales ${OF_NUMBER}`.like(
    'recomendación general núm.',
  ),
  meetingAfter: compilePattern`<word> <sign>? [,? y|a <word> <sign>?]? ${MEETING}`.like('ª y XXª sesiones'),
  paragraphBefore: compilePattern`[párr|párrs .]|párrafo|párrafos`.like('párr.'),
  numberBefore: compilePattern`${OF_NUMBER}`.like('Ley núm.'),
  nameAfter: compilePattern`–? <begins cromosom>`.like('XX cromosomas'),
  articleBefore: compilePattern`art|arts .`.like('art.'),
  centuryAfter: compilePattern`<begins siglo>`.like('XX siglos'),
  ofYearAfter: compilePattern`de <year>`.like('de 2012'),
  theBefore: compilePattern`el|del|al`.like('el XX Congreso del partido'),
  smallBefore: compilePattern`[párr|párrs|art|arts .]|párrafo|párrafos|artículo|artículos|y|o|a|,`.like('párrafos'),
  smallAfter: compilePattern`<year>|casos|personas|mujeres|niños`.like('xx personas'),
  rangeBefore: compilePattern`${MONTHS} – | [[párrs|arts|pp .]|párrafos|artículos] <number> –|a`.like('párrafos 12 a'),
  counted:
    compilePattern`personas|mujeres|hombres|niñas|niños|víctimas|casos|denuncias|quejas|detenidos|presos|dólares|euros`.like(
      'XX personas',
    ),
  blankBefore:
    compilePattern`${MONTHS}|ley|leyes|decreto|decretos|decreto-ley|ordenanza|ordenanzas|orden|órdenes|proyecto|reglamento|resolución|resoluciones|recomendación|recomendaciones|directiva|directivas
      | decisión|decisiones|circular|circulares|convención|convenio|protocolo|nota|número|núm|núms|no|nos|párrafo|párrafos|párr|párrs|objetivo|objetivos|meta|metas|cuadro|cuadros|regla|reglas
      | comunicación|comunicaciones|sr|sra|ministro|ministra|presidente|presidenta|juez|jueza|relator|relatora|el|la|los|las|del|de|al|en|para|a|y|con|unos|unas|entre|por|estado|estados|comité`.like(
      'Decreto XX',
    ),
  dottedBefore: compilePattern`el|del|al|de|su|sus|y|a`.like('el … de abril de 2017'),
  dottedAfter: compilePattern`[de? ${MONTHS}] <any> | [[y|a <sign>|[. . .]]? ${MEETING}]`.like(
    'de mayo de 2019',
    'sesiones',
  ),
  countedBefore: compilePattern`que|de|unos|unas|con|para|menos|más`.like('unas … personas'),
  itsBefore: compilePattern`su|sus|la|las|y`.like('su … ª sesión'),
  ordinalAfter: compilePattern`<word>|<sign> [y <any>*4]? ${MEETING}`.like('…ª y …ª sesiones'),
  ministerBefore: compilePattern`ministro|ministra|ministerio de`.like('el Ministro de …'),
  open: compilePattern`TODO|FIXME|TBC|TBD`.like('TODO'),
  note: compilePattern`nota a|al|para|de|del <word>+4 :`.like('Nota a los editores:', 'Nota de la redacción:'),
  remark: compilePattern`[NB .?]|[N . B .?] [a|para|al <gap 8 .:>]? :`.like('NB: comprobar las cifras.'),
  bracketed:
    compilePattern`<start> [fecha|fechas ![de recepción] | número|núm|nombre|nombres|signatura|título|lugar|año|mes|día|hora|importe|porcentaje|cifra|cifras|referencia|ref|nota|fuente|enlace|página|párrafo|país
      | párrafos|tratados|recomendación|respuesta|destinatarios|objetivo|tema|[motivo de preocupación]|[primera|segunda medida]|[legislación y su aplicación]
      | [estado parte] | por ${CONFIRMED} | pendiente] [de|del|a|y <any>*60]? <end>`.like(
      'fecha de la sesión',
      'por completar',
    ),
  noteOpens:
    compilePattern`<start> [<begins insert verific confirm comprob secretar relator pendient suprim añad complet sustitu traduc>|trasladado|trasladada | por ${CONFIRMED}
      | nota a|al|para | nota <gap 60 :> : | a la espera | nb | nuevo <end> | nuevo párrafo | opción <number> | no convenido | no acordado
      | véase correo]`.like('Verificar con la secretaría', 'Por completar por la secretaría'),
  noteHolds:
    compilePattern`pendiente <end> | <start> texto|párrafo suprimido|trasladado|añadido | por|pendiente de? ${CONFIRMED} | sírvanse|sírvase ${CONFIRMED}`.like(
      'cifras por confirmar',
    ),
  toDo: compilePattern`<start> para? <word> debe|para <word>`.like('CMW debe verificar'),
  toSomebody: compilePattern`<start> <word> <word>? : <gap 60 "> ${CONFIRMED}|confirme|verifique|complete|falta`.like(
    'Servicio: confirmar el nombre',
  ),
  ownRemark:
    compilePattern`<start> [sic|recibido|cursiva|original|traducción|traducido|interno|<number> | fecha de recepción <any>*12 | aprobada|aprobado|presentado|presentada en|el | en <word> | <word> solamente
      | notas omitidas | traducción no oficial | nombre omitido | sin cursiva] [añadida|añadido|omitido|[en el original]|[por <gap 20>]]? <end>`.like(
      'sic',
      'en inglés',
    ),
  joined: compilePattern`<start> y|o|e|u <small>`.like('y aplicar'),
  round: compilePattern`( [por ${CONFIRMED} [por <gap 30 )>]? | fuente|verificar <sign>]? )`.like('(por confirmar)'),
} as const;
