import { Kind, type Tokens } from '../../../syntax/tokens';
import { isYear } from '../dates/dateTokens';
import { opensSentence } from '../wording/phraseTokens';

/** Signs that a number counts something, and signs that it names something. Only a few neighbouring tokens are examined. */

/** Words after which a number does not count. */
const NAMED = new Set(
  `
  no nos number numbers resolution resolutions decision decisions act acts decree decrees law laws bill bills case
  cases article articles art arts paragraph paragraphs para paras section sections rule rules order orders
  ordinance regulation regulations directive code application applications complaint communication petition file
  docket register registration form page pages p pp box tel telephone fax phone hotline helpline line dial postcode iso
  chapter entry record index treaty year years since series vol volume reference decree-law decree-laws by-law
  edict statute proclamation circular room rooms cell channel flight bus
  `
    .trim()
    .split(/\s+/),
);
/** Four figures after these may be a year of another calendar; five or more never are. */
const TIMES = new Set(['year', 'years', 'since']);
/** "each year 3400 women", "in recent years 12000 women" */
const NOT_THE = new Set(['each', 'every', 'per', 'a', 'this', 'that', 'last', 'recent', 'these', 'same', 'school']);
/** Words followed by a number to call, however far away. */
const CALLED = new Set(['phone', 'telephone', 'hotline', 'helpline', 'dial', 'dialled', 'dialling', 'fax', 'postcode']);
/** People who are counted, where "number" is the verb. */
const WHO = new Set([
  'who',
  'which',
  'that',
  'they',
  'these',
  'now',
  'women',
  'children',
  'persons',
  'people',
  'migrants',
]);
/** The beginning of a clause, which has numbers of its own. */
const CLAUSE = new Set(['that', 'which', 'who', 'whom', 'but', 'while', 'whereas', 'although', 'because', 'where']);
/** How far back the word before a list of numbers is looked for, in tokens. */
const LONGEST_LIST = 16;
/** A list before a number that counts is shorter. */
const LONGEST_COUNT = 12;
const MOST_WORDS = 3;

/** Verbs for what happened to those who are counted; "numbered" and the like precede names instead. */
const VERB =
  /^(?!(?:numbered|called|named|entitled|titled|registered|dated|marked|listed|cited|coded|renumbered|published|adopted|issued|filed)$)(?:[a-z]{3,}ed|had|has|have|took|heard|held|made|gave|saw|drew|left|sent|brought|drove|hit|cost|got|won|lost|met|put|led|rose|fell|grew|stood)$/;

/** Words before a number that counts, never before the number of a law. */
const ABOUT = new Set(
  'some about only nearly almost approximately roughly around estimated additional further another merely just barely hardly scarcely totalling exceeding numbering averaging'.split(
    ' ',
  ),
);

/** Units that may have fractions: "10.125 million", "12.345 per cent". */
const FRACTIONS = new Set(['million', 'billion', 'thousand', 'per', 'percent', 'points', 'times']);
const UNITS = new Set('km kilometres metres litres tons tonnes kilograms hectares acres degrees miles'.split(' '));

/** Words that end like a plural but are none. */
const NOT_SEVERAL = new Set([
  'towards',
  'besides',
  'perhaps',
  'sometimes',
  'always',
  'afterwards',
  'does',
  'goes',
  'yes',
]);

/** "some 3400", "more than 3400", "a total of 3400": the number counts something. */
export function isHowMany(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i - 1) !== Kind.word) return false;
  const before = tokens.slice(i - 1).toLowerCase();
  if (ABOUT.has(before)) return true;
  const first = tokens.slice(i - 2).toLowerCase();
  switch (before) {
    case 'than':
      return /^(?:more|fewer|less|rather)$/.test(first);
    case 'least':
    case 'most':
      return first === 'at';
    case 'to':
      return first === 'up';
    case 'of':
      return first === 'total';
    default:
      return false;
  }
}

/** What somebody did, or what happened, with a number of things: "the office received 3400 calls". */
export function isDone(tokens: Tokens, i: number): boolean {
  return tokens.kind(i - 1) === Kind.word && VERB.test(tokens.slice(i - 1));
}

/** Whether a word in lower case is something counted in whole numbers; with `units`, also a unit with fractions. */
export function isCounted(tokens: Tokens, at: number, units = false): boolean {
  if (tokens.kind(at) !== Kind.word || tokens.upper(at)) return false;
  const counted = tokens.slice(at);
  if (UNITS.has(counted)) return units;
  if (/^(?:people|women|men|children|persons)$/.test(counted)) return true;
  return /[a-z]{2}[^aius\W]s$/.test(counted) && !FRACTIONS.has(counted) && !NOT_SEVERAL.has(counted);
}

/** Whether a token begins what is counted, including words that describe it: "internally displaced persons", "case files". */
export function isCountedHere(tokens: Tokens, at: number, units = false): boolean {
  let counted = at;
  while (counted < at + MOST_DESCRIBING && isDescribed(tokens, counted)) counted++;
  return (
    isCounted(tokens, counted, units) ||
    isCounted(tokens, at, units) ||
    (isNoun(tokens, at) && isCounted(tokens, at + 1, units))
  );
}

/** "case" in "case files": a word that does not join others. */
function isNoun(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind(at) === Kind.word && !tokens.upper(at) && !NO_NOUN.has(tokens.slice(at)) && !isFraction(tokens, at)
  );
}

const NO_NOUN = new Set(
  `
  of in and or to per for by as at on with from than the a an is are was were has have had who which that but while when if
  not also more less under over out up into times metre kilometre litre hectare ton gram degree day year month hour week
  against between after before during since until this these those its their his her
  `
    .trim()
    .split(/\s+/),
);

const MOST_DESCRIBING = 2;

/** Whether a fraction may precede a token: "million", "per cent". */
export function isFraction(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.word && FRACTIONS.has(tokens.slice(at));
}

/** "public": a word in lower case that may precede what is counted. */
function isDescribed(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.word && !tokens.upper(at) && DESCRIBING.test(tokens.slice(at));
}

const DESCRIBING =
  /[a-z]{2}(?:al|an|ed|en|ic|ing|ive|ous|ry|ant|ent|able|less|ful|ly)$|^(?:new|young|old|poor|rural|urban)$/;

/** Whether a currency sign precedes it. */
export function isAmount(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i - 1) !== Kind.other) return false;
  const sign = tokens.text.charAt(tokens.end(i - 1) - 1);
  return sign === '$' || sign === '€' || sign === '£' || sign === '¥';
}

/**
 * Whether a capitalized word precedes a number, which is then part of a name: "Version 1.200". "Some" and the like only begin a sentence.
 */
export function isAfterName(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i - 1) !== Kind.word || !tokens.upper(i - 1)) return false;
  return !opensSentence(tokens, i - 1) || !isOpening(tokens.slice(i - 1).toLowerCase());
}

/** A word that may precede a counting number at the beginning of a sentence. */
function isOpening(word: string): boolean {
  return ABOUT.has(word) || OPENING.has(word) || word.endsWith('ly');
}

const OPENING = new Set(
  `
  the these those this all over with from between among for in at by of on and more than while although though since if when
  where whereas because as after before during under against despite given once every each no out within without including
  through until today now yet then but or its their there both
  `
    .trim()
    .split(/\s+/),
);

/**
 * Whether a number follows a word such as "case", perhaps later in a list: "cases 23456 and 23457". `last`: the last token of the number.
 */
export function isNamed(tokens: Tokens, i: number, last = i): boolean {
  if (isHowMany(tokens, i)) return false;
  const counts = isCountedHere(tokens, last + 1, true);
  // "the helpline received 23500 calls"
  if (counts && isDone(tokens, i)) return false;
  let words = 0;
  let isAfterYear = false;
  const farthest = i - (counts ? LONGEST_COUNT : LONGEST_LIST);
  for (let back = i - 1; back >= farthest; back--) {
    const kind = tokens.kind(back);
    if (kind === Kind.number) isAfterYear ||= isYear(tokens, back);
    if (kind === Kind.number || kind === Kind.comma || kind === Kind.stop) continue;
    // "articles 1009-1 and 1014"
    if (kind === Kind.dash && tokens.kind(back - 1) === Kind.number && tokens.kind(back + 1) === Kind.number) continue;
    if (kind !== Kind.word) return false;
    const word = tokens.folded(back);
    // "… has been organized since 2011 and that 18200 girls were married"
    if (CLAUSE.has(word)) return false;
    if (words >= MOST_WORDS) {
      if (counts) return false;
      if (CALLED.has(word)) return true;
      continue;
    }
    if (counts && VERB.test(tokens.slice(back))) return false;
    const isNoTime = counts && (isAfterYear || tokens.end(i) - tokens.start(i) > 4);
    if (NAMED.has(word) && !(counts && tokens.kind(back + 1) === Kind.comma) && names(tokens, back, isNoTime))
      return true;
    if (!JOINING.has(word)) words++;
  }
  return false;
}

const JOINING = new Set(['and', 'or', 'to']);

/** Whether a word such as "case" or "year" is followed by the number of one. `isNoTime`: the number cannot be a year. */
function names(tokens: Tokens, at: number, isNoTime: boolean): boolean {
  const word = tokens.slice(at).toLowerCase();
  const next = tokens.kind(at + 1);
  // "22,400 applications"
  if (word.endsWith('s') && tokens.kind(at - 1) === Kind.number) return false;
  // "a series of attacks", "the number of detainees", "the number fell to"
  if (tokens.is(at + 1, 'of')) return false;
  if (word === 'number' && next === Kind.word && VERB.test(tokens.slice(at + 1))) return false;
  if (TIMES.has(word)) return !isNoTime && !NOT_THE.has(tokens.slice(at - 1).toLowerCase());
  // "no fewer than", "no campaign"
  if (word === 'no' && !tokens.upper(at)) return next === Kind.stop || next === Kind.number;
  // "persons of foreign origin, who number 38400"
  return word !== 'number' || !WHO.has(tokens.slice(at - 1).toLowerCase());
}
