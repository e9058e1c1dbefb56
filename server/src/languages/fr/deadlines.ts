import { compilePattern } from '../pattern';
import { CARDINALS } from './cardinals';

const COUNTS = Object.keys(CARDINALS).filter((word) => !word.includes(' '));
const MONTHS = compilePattern`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre`;
const DAY = compilePattern`<number> er? ${MONTHS} <year>`;
/** A length of time: « un an », « deux (2) ans », « dix-huit mois ». */
const LENGTH = compilePattern`count=[<number>|${COUNTS}] [( <number> )]? unit=[an|ans|année|années|mois]`;
const UNTIL = compilePattern`[d ici au|le|à|la [fin de]?]|[au plus tard le|au|en|à?]|[avant le|la|fin [fin de]?]|[jusqu au|à]`;
/** Words that make a length of time a period: « dans un délai de », « d’ici ». */
const LEAD = compilePattern`dans|sous un|le|les? [délai|délais|période maximal|maximum? de|d]? | [au bout|terme|[à l issue] de|d] | après|d [ici]?
  | donne|accorde|laisse <gap 6>`;
const TEXT = compilePattern`observations finales? | document|texte|liste|recommandations`;

/** Words about a period and its last day. `…Before` patterns end directly before the day, or the period. */
export const DEADLINES = {
  unit: compilePattern`an|ans|année|années|mois`.like('dans un délai d’un an'),
  period: compilePattern`lead=[${LEAD}]? length=[${LENGTH}]`.like('dans un délai de deux ans', 'd’ici dix-huit mois'),
  given: compilePattern`donne|accorde|laisse`.like('donne deux ans à l’État partie'),
  soft: compilePattern`après|bout|terme|issue`.like('au bout de six mois'),
  committeeBefore: compilePattern`comité`.like('le Comité donne'),
  named:
    compilePattern`[à compter|partir de|du|d]|suivant|après la|l|le? [date de|d la|l?]? adoption [des|de|du la? présentes|présente|présent ${TEXT}]? | [à compter de ce jour] | [à compter d aujourd hui]`.like(
      'deux ans à compter de la date d’adoption des présentes observations finales',
      'un an après l’adoption du présent document',
    ),
  adoptedOn: compilePattern`[,? le]|( day=[${DAY}] )?`.like('le 11 mars 2022'),
  step: compilePattern`mark=[,|;|:|(|–]
    | saying=[soit|[c est à dire]|[c est-à-dire]|[à savoir]|[autrement dit]] | by=[${UNTIL}] | at=[le|en|au] | and=[et|mais] | again=[${LENGTH} )]`.like(
    ', soit',
    'au plus tard le',
  ),
  object:
    compilePattern`,? object=[des|les|ses|ces|un|une|l <any>*4 renseignements|informations|réponses|précisions|données|éléments|rapport|note <gap 30>] ,? ${UNTIL} <end>`.like(
      'des renseignements écrits sur les paragraphes 4 et 6, d’ici au',
    ),
  another:
    compilePattern`prochain|qui|dont|depuis|avant|après|entre|pendant|adopté|adoptée|adoptées|an|ans|mois|<year>`.like(
      'des renseignements sur le prochain rapport',
    ),
  byBefore: compilePattern`${UNTIL}`.like('d’ici au'),
  atBefore: compilePattern`le|en|au`.like('au'),
  close: compilePattern`)? [,? latest=[au plus tard]]? )?`.like(', au plus tard'),
  periodHere: compilePattern`lead=[${LEAD}]? length=[${LENGTH}]`.like('deux ans'),
  fromElse: compilePattern`de|du|des|d|à|après|suivant|depuis|avant|plus|auparavant|jusqu`.like('deux ans avant'),
  asks: compilePattern`demande|demandent|recommande|prie|invite|engage|exhorte|encourage|attend|rappelle|souhaite|souhaiterait|devrait|devraient|veuillez|[prière de]
    | est|sont également|aussi|de nouveau? prié|priée|invité|invitée|tenu|tenue|engagé|engagée | serait reconnaissant|heureux|obligé`.like(
    'L’État partie est également prié de',
    'il serait reconnaissant',
  ),
  isTo: compilePattern`doit|devra|doivent|devront | à fournir|soumettre|communiquer|présenter|transmettre|adresser|envoyer`.like(
    'doit communiquer',
  ),
  tells: compilePattern`~[qui|que|dont|laquelle|lequel] était|étaient|avait|avaient
    | a|ont également? déclaré|annoncé|indiqué|promis|décidé|demandé|informé|affirmé|fait|prévu|fixé|recommandé|engagé|ordonné
    | annonça|promit|déclara|décida|prévoit|prévoient|dispose|ordonne | selon le|la|l|les gouvernement|délégation|état|autorités
    | en vertu|application|[aux termes] de|du|des|d la|l|cette|ce? <gap 6> loi|code|décret|constitution|accord | engagement|promesse|intention|projet|décision de|d|du`.like(
    'La délégation a annoncé que',
    'en vertu de la loi électorale',
  ),
  relative:
    compilePattern`qui|dont|laquelle|lequel était|étaient|avait|a|ont|devait|devra|sera|seront|doit|entrera`.like(
      'la loi, qui entrera en vigueur',
    ),
  closedBefore: compilePattern`,|(|– [${UNTIL}|le|en]?`.like('qui entrera en vigueur, d’ici au'),
} as const;
