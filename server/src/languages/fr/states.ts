import { compilePattern } from '../pattern';

const OF = compilePattern`de|du|des|d`;

/** Words around names of States that changed. `…Before` patterns end directly before the name. */
export const STATES = {
  formal: compilePattern`république|république-unie|royaume|fédération|état|états <small>? ${OF}?`.like(
    'la République de',
    'la République islamique d’',
  ),
  unchanged: compilePattern`état|états`.like('l’État de'),
  itself: compilePattern`gouvernement|république|gouvernements|ambassade`.like('le Gouvernement de'),
  opening: compilePattern`En|À|Au|Aux|De|Du|Des|Avec|Pour|Par|Dans|Depuis|Vers|Chez|Et|Comme|La|Le|Les|L|D|Si`.like(
    'En Xelmirie',
  ),
  of: OF.like('le Barreau de'),
  for: compilePattern`pour`.like('le parti Ensemble pour'),
  the: compilePattern`la|le|les|l`.like('la'),
  versus: compilePattern`c`.like('Xara c. Xelmirie'),
  versusBefore: compilePattern`c .? la|le|les|l?`.like('Xara c.'),
  joint: compilePattern`,|.|et|la|le|les|l`.like('Xara c. Xelmirie et'),
  courtesyBefore: compilePattern`m|mme|mlle|mgr .?`.like('M.'),
  partBefore:
    compilePattern`yougoslave de | ![Gouvernement|Gouvernements|République|Ambassade|État|États|Comité|Le|La|Les|L|Un|Une|Des|En|Il|Elle] ~. ~: <name> <small>*2 ${OF} la|l?`.like(
      'l’ex-République yougoslave de',
      'la Banque centrale de',
    ),
  partAfter:
    compilePattern`du|de l? nord|est|ouest|sud | orientale|occidentale|méridionale|septentrionale | [et|–]? herzégovine`.like(
      'Xelmirie orientale',
    ),
  onBefore: compilePattern`sur`.like('Rapport sur'),
  aboutBefore: compilePattern`<name> en|au|du|de|sur`.like('Les Droits en'),
  programme:
    compilePattern`campagne|programme|projet|initiative|plan|stratégie|fonds|fondation|réseau|coalition|mouvement|conférence|forum`.like(
      'la campagne',
    ),
  joining: compilePattern`sans|pour|contre|vers|avec|de|du|des|et|en|à|la|le|les|sur`.like('sans'),
  since: compilePattern`[( jusqu? [à|en]? | de | en | , [signé|signée|conclu|conclue en]] year=<year>`.like(
    'Swaziland (1994)',
  ),
  formerlyBefore: compilePattern`alors|anciennement|[ancien|ancienne <small>*2]|[ex –?]`.like('l’ancien'),
} as const;

/** Words that show when a State had a former name. */
export const NAMED_THEN = {
  ofTime:
    compilePattern`en|de|depuis|avant|après|pendant|dès|jusqu|l|année|années <small>*2 year=<number> ![<name>]`.like(
      'les massacres de 1994',
    ),
  thenCalled: compilePattern`alors appelé|appelée|nommé|nommée|dénommé|dénommée | ainsi qu il|elle s appelait`.like(
    'alors appelé',
  ),
  now: compilePattern`,? [aujourd hui]|désormais|devenu|devenue|actuellement`.like(', aujourd’hui Xandorie'),
} as const;
