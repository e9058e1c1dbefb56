import { compilePattern } from '../pattern';

const OF = compilePattern`de|del`;

/** Words around names of States that changed. `…Before` patterns end directly before the name. */
export const STATES = {
  formal: compilePattern`república|reino|federación|estado|estados <name>*2 ${OF}`.like(
    'la República de',
    'la República Islámica del',
  ),
  unchanged: compilePattern`estado|estados`.like('el Estado de'),
  itself: compilePattern`gobierno|república|gobiernos|embajada`.like('el Gobierno de'),
  opening: compilePattern`En|A|Al|De|Del|Con|Para|Por|Desde|Hacia|Según|Y|Como|La|El|Los|Las|Si`.like('En Xelmiria'),
  of: OF.like('el Colegio de Abogados de'),
  for: compilePattern`por|para`.like('el partido Juntos por'),
  the: compilePattern`la|el|los|las`.like('la'),
  versus: compilePattern`c|v|vs|contra`.like('Xara c. Xelmiria'),
  versusBefore: compilePattern`c|v|vs .? | contra`.like('Xara c.'),
  joint: compilePattern`,|.|y|la|el|los|las`.like('Xara c. Xelmiria y'),
  courtesyBefore: compilePattern`sr|sra|srta|dr|dra .`.like('Sr.'),
  partBefore:
    compilePattern`yugoslava de | ![Gobierno|Gobiernos|República|Embajada|Estado|Estados|Comité|El|La|Los|Las|Un|Una|Unos|Muchos|Muchas|Se|Hay|En] ~. ~: <name> <small>*2 ${OF} la|el?`.like(
      'la ex República Yugoslava de',
      'el Banco central de',
    ),
  partAfter:
    compilePattern`del|de norte|este|oeste|sur | oriental|occidental|meridional|septentrional | y herzegovina`.like(
      'Xelmiria oriental',
    ),
  onBefore: compilePattern`sobre`.like('Informe sobre'),
  aboutBefore: compilePattern`<name> en|de|del|sobre`.like('Los Derechos en'),
  programme:
    compilePattern`campaña|programa|proyecto|iniciativa|plan|estrategia|fondo|fundación|red|coalición|movimiento|conferencia|foro`.like(
      'la campaña',
    ),
  joining: compilePattern`sin|para|por|contra|hacia|con|de|del|y|en|a|la|el|los|las|sobre`.like('sin'),
  since: compilePattern`[( hasta? | de | en | , [firmado|firmada|concertado|concertada en]] year=<year>`.like(
    'Swazilandia (1994)',
  ),
  formerlyBefore: compilePattern`entonces|antes|antigua|antiguo|ex [república|reino de]?`.like('la antigua'),
} as const;

/** Words that show when a State had a former name. */
export const NAMED_THEN = {
  ofTime: compilePattern`en|de|desde|antes|después|durante|hasta|año|años <small>*2 year=<number> ![<name>]`.like(
    'las matanzas de 1994',
  ),
  thenCalled: compilePattern`entonces llamado|llamada|denominado|denominada | como se llamaba|denominaba`.like(
    'entonces llamado',
  ),
  now: compilePattern`,? hoy|actualmente|ahora`.like(', hoy Xandoria'),
} as const;
