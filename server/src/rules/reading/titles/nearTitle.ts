import { UNLIKE_OTHERS } from '../../../languages/officialTitles';
import { Kind, type Tokens } from '../../../syntax/tokens';
import { isOneSlip } from '../../../text/slip';
import { isWritten, joined, type OfficialTitle, type WrongTitle } from './officialTitle';

const SEVERAL = /^(protocols|conventions|covenants|committees)$/i;
/** Titles of fewer tokens may have one slip, longer ones two. */
const LONG_TITLE = 5;

/** The title at a token with one or two slips, and the part that is wrong; undefined if it is right. */
export function nearTitle(tokens: Tokens, i: number, titles: readonly OfficialTitle[]): WrongTitle | undefined {
  let near: (WrongTitle & { readonly slips: number; readonly last: number; readonly isNear: boolean }) | undefined;
  let written = 0;
  for (const one of titles) {
    if (!isWritten(tokens, i, one)) continue;
    if (!one.isBeginning) return undefined;
    written = one.tokens.length;
  }
  for (const one of titles) {
    const { title, tokens: words, isNear } = one;
    const places = words.length > written ? compared(tokens, i, one) : undefined;
    if (!places) continue;
    const wrong = words.flatMap((word, k) => (tokens.is(places[k] ?? -1, word) ? [] : [k]));
    // "the two Optional Protocols on the sale of children … and on …": several at once.
    if (wrong.some((k) => SEVERAL.test(tokens.slice(places[k] ?? -1)))) return undefined;
    const extra = (places.at(-1) ?? 0) - i + 1 - words.filter((_, k) => (places[k] ?? -1) >= 0).length;
    const slips = wrong.length + extra;
    if (slips > (isNear || words.length < LONG_TITLE ? 1 : 2) || (near && near.slips <= slips)) continue;
    // If a word is missing or superfluous, the finding names the words around it.
    const isWhole = isNear || extra > 0;
    const from = isWhole ? 0 : placedBefore(places, wrong[0] ?? 0);
    const to = isWhole ? words.length - 1 : placedAfter(places, wrong.at(-1) ?? 0);
    const [start, end] = [tokens.start(places[from] ?? i), tokens.end(places[to] ?? i)];
    near = { title, slips, instead: joined(words.slice(from, to + 1)), start, end, last: places.at(-1) ?? i, isNear };
  }
  // "the Committee on Enforced Disappearance Cases of the Ministry" has another name.
  const goesOn = near && !near.isNear && tokens.kind(near.last + 1) === Kind.word && tokens.upper(near.last + 1);
  return goesOn ? undefined : near;
}

function placedBefore(places: readonly number[], k: number): number {
  let at = k;
  while (at > 0 && (places[at] ?? -1) < 0) at--;
  return at;
}

function placedAfter(places: readonly number[], k: number): number {
  let at = k;
  while (at < places.length - 1 && (places[at] ?? -1) < 0) at++;
  return at;
}

const PREPOSITIONS = new Set(['on', 'of', 'against', 'for', 'from', 'to']);
const CONJUNCTIONS = new Set(['and', 'or']);

/** Subjects of parliamentary committees, other than those in titles of United Nations committees. */
const OF_PARLIAMENT = new Set([
  'Affairs',
  'Matters',
  'Development',
  'Policy',
  'Policies',
  'Issues',
  'Planning',
  'Questions',
]);

/** The token for each word of a title, -1 for a missing one; undefined if it is another title. */
function compared(tokens: Tokens, from: number, official: OfficialTitle): readonly number[] | undefined {
  const { title, tokens: words } = official;
  const places: number[] = [];
  let at = from;
  let slips = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    if (!tokens.is(at, word)) {
      if (tokens.kind(at) === Kind.end || ++slips > (official.isNear ? 1 : 2)) return undefined;
      // A small word or a comma is missing; an article or a comma is superfluous.
      const next = words[k + 1];
      const isSmall = (word === 'of' || word === 'and') && next !== undefined;
      if (word === 'the' || word === ',' || (isSmall && tokens.is(at, next))) {
        places.push(-1);
        continue;
      }
      const isLast = slips === 1 && places.length === words.length - 1 && tokens.upper(at);
      if (isLast && UNLIKE_OTHERS.has(title) && !OF_PARLIAMENT.has(tokens.slice(at))) {
        places.push(at++);
        continue;
      }
      if (tokens.is(at, 'the') || tokens.kind(at) === Kind.comma) at++;
      if (!tokens.is(at, word) && !isSlip(tokens, at, word, official)) return undefined;
    }
    places.push(at++);
  }
  return places;
}

function isSlip(tokens: Tokens, at: number, word: string, official: OfficialTitle): boolean {
  const length = tokens.end(at) - tokens.start(at);
  if (Math.abs(length - word.length) > 1 && !PREPOSITIONS.has(word)) return false;
  return isSlipOf(tokens.slice(at).toLowerCase(), word.toLowerCase(), official);
}

/** A word in another case or number, another preposition or conjunction, or a wrong letter in a long word; both in lower case. */
function isSlipOf(written: string, word: string, { tokens: [first], isNear }: OfficialTitle): boolean {
  if (written === word) return true;
  // "Committee for" begins the names of many bodies.
  if (PREPOSITIONS.has(written) && PREPOSITIONS.has(word)) return !(first === 'Committee' && written === 'for');
  if (CONJUNCTIONS.has(written) && CONJUNCTIONS.has(word)) return true;
  // "the High Commissioners for Human Rights" is a plural.
  if (`${word}s` === written) return !isNear;
  if (`${written}s` === word) return true;
  return word.length >= LONG_WORD && isOneSlip(written, word);
}

/** Shorter words differ from others by one letter. In UTF-16 units. */
const LONG_WORD = 6;
