import { pattern } from '../pattern';

const OF = pattern`de|del`;

/** Words around names of States that changed. `…Before` patterns end directly before the name. */
export const STATES = {
  formal: pattern`república|reino|federación|estado|estados <name>*2 ${OF}`.like(
    'la República de',
    'la República Islámica del',
  ),
  unchanged: pattern`estado|estados`.like('el Estado de'),
  itself: pattern`gobierno|república|gobiernos|embajada`.like('el Gobierno de'),
  opening: pattern`En|A|Al|De|Del|Con|Para|Por|Desde|Hacia|Según|Y|Como|La|El|Los|Las|Si`.like('En Xelmiria'),
  of: OF.like('el Colegio de Abogados de'),
  for: pattern`por|para`.like('el partido Juntos por'),
  the: pattern`la|el|los|las`.like('la'),
  versus: pattern`c|v|vs|contra`.like('Xara c. Xelmiria'),
  versusBefore: pattern`c|v|vs .? | contra`.like('Xara c.'),
  joint: pattern`,|.|y|la|el|los|las`.like('Xara c. Xelmiria y'),
  courtesyBefore: pattern`sr|sra|srta|dr|dra .`.like('Sr.'),
  partBefore:
    pattern`yugoslava de | ![Gobierno|Gobiernos|República|Embajada|Estado|Estados|Comité|El|La|Los|Las|Un|Una|Unos|Muchos|Muchas|Se|Hay|En] ~. ~: <name> <small>*2 ${OF} la|el?`.like(
      'la ex República Yugoslava de',
      'el Banco central de',
    ),
  partAfter: pattern`del|de norte|este|oeste|sur | oriental|occidental|meridional|septentrional | y herzegovina`.like(
    'Xelmiria oriental',
  ),
  onBefore: pattern`sobre`.like('Informe sobre'),
  aboutBefore: pattern`<name> en|de|del|sobre`.like('Los Derechos en'),
  programme:
    pattern`campaña|programa|proyecto|iniciativa|plan|estrategia|fondo|fundación|red|coalición|movimiento|conferencia|foro`.like(
      'la campaña',
    ),
  joining: pattern`sin|para|por|contra|hacia|con|de|del|y|en|a|la|el|los|las|sobre`.like('sin'),
  since: pattern`[( hasta? | de | en | , [firmado|firmada|concertado|concertada en]] year=<year>`.like(
    'Swazilandia (1994)',
  ),
  formerlyBefore: pattern`entonces|antes|antigua|antiguo|ex [república|reino de]?`.like('la antigua'),
} as const;

/** Words that show when a State had a former name. */
export const NAMED_THEN = {
  ofTime: pattern`en|de|desde|antes|después|durante|hasta|año|años <small>*2 year=<number> ![<name>]`.like(
    'las matanzas de 1994',
  ),
  thenCalled: pattern`entonces llamado|llamada|denominado|denominada | como se llamaba|denominaba`.like(
    'entonces llamado',
  ),
  now: pattern`,? hoy|actualmente|ahora`.like(', hoy Xandoria'),
} as const;
