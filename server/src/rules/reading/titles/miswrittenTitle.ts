import {
  MISWRITTEN,
  MISWRITTEN_ENDINGS,
  MISWRITTEN_IF_CITED,
  MISWRITTEN_OR_NATIONAL,
  type Miswriting,
} from '../../../languages/miswrittenTitles';
import { LISTED_TITLES } from '../../../languages/officialTitles';
import type { BlockReading } from '../../../model/blockReading';
import type { Tokens } from '../../../syntax/tokens';
import { groupedBy } from '../../../text/groupedBy';
import { phraseEnd, phraseTokens } from '../wording/phraseTokens';
import type { WrongTitle } from './officialTitle';

/** The titles that contain a list, with the list in every other order. */
const DISORDERED = LISTED_TITLES.flatMap(({ before, words, last, after }) => {
  const title = (order: readonly string[]) => `${before} ${listed(order, last)} ${after}`.trimEnd();
  return ordersOf(words)
    .filter((order) => order.join() !== words.join())
    .map((order): Miswriting => [title(order), title(words)]);
});

/** Every order of some words, including the given one. */
function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word) => ordersOf(words.filter((one) => one !== word)).map((order) => [word, ...order]));
}

function listed(words: readonly string[], last: string): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

const ENDED = MISWRITTEN_ENDINGS.flatMap(([before, wrong, right]) =>
  wrong.map((one): Miswriting => [`${before} ${one}`, `${before} ${right}`]),
);

interface Phrase {
  readonly wrong: readonly string[];
  readonly right: string;
  /** How many of its first tokens are right, and what should follow them. */
  readonly lead: number;
  readonly instead: string;
  readonly of: readonly Miswriting[];
}

const byFirst = groupedBy(
  [MISWRITTEN, DISORDERED, ENDED, MISWRITTEN_OR_NATIONAL, MISWRITTEN_IF_CITED].flatMap((of) =>
    of.map(([wrong, right]): Phrase => {
      const lead = rightLead(of, wrong, right);
      const instead = lead === '' ? right : right.slice(lead.length + 1);
      return { wrong: phraseTokens(wrong), right, lead: lead === '' ? 0 : phraseTokens(lead).length, instead, of };
    }),
  ),
  ({ wrong }) => (wrong[0] ?? '').toLowerCase(),
);

/** What the finding names: in a list, the list; at the end, the end; in other titles, the whole. */
function rightLead(of: readonly Miswriting[], wrong: string, right: string): string {
  const leads =
    of === DISORDERED
      ? LISTED_TITLES.map(({ before }) => before)
      : of === ENDED
        ? MISWRITTEN_ENDINGS.map(([before]) => before)
        : [];
  return leads.find((before) => wrong.startsWith(`${before} `) && right.startsWith(`${before} `)) ?? '';
}

/** The words, in lower case, with which a known miswriting begins. */
export const FIRST_OF_MISWRITTEN: readonly string[] = [...byFirst.keys()];

/** The known miswriting at a token, given the right form of its first word; doubtful if it may be another body's name. */
export function miswrittenTitle(
  tokens: Tokens,
  i: number,
  first: string,
  reading: BlockReading,
): (WrongTitle & { readonly isDoubtful: boolean }) | undefined {
  for (const { wrong, right, lead, instead, of } of byFirst.get(first) ?? []) {
    const last = phraseEnd(tokens, i, wrong);
    if (last < 0) continue;
    const [start, end] = [tokens.start(i + lead), tokens.end(last)];
    const mayBeOther = (of === MISWRITTEN_OR_NATIONAL || of === MISWRITTEN_IF_CITED) && !isNamedAsOwn(reading, end);
    if (mayBeOther && of === MISWRITTEN_IF_CITED && !isOfUnitedNations(tokens.text, start, end)) return undefined;
    if (goesOnRightly(tokens, last, wrong, right)) return undefined;
    if (mayBeOther && of === MISWRITTEN_OR_NATIONAL && mayBeNational(tokens, i, last)) return undefined;
    return { start, end, title: right, instead, isDoubtful: mayBeOther };
  }
  return undefined;
}

/** On the first page the committee named is the document's own, and so is one that "considered" the report. */
function isNamedAsOwn({ block: { kind, text } }: BlockReading, end: number): boolean {
  return kind === 'masthead' || kind === 'title' || CONSIDERED.test(text.slice(end, end + LONGEST_VERB));
}

const CONSIDERED = /^\s+(?:has\s+)?considered\s+the\b/;
/** In UTF-16 units. */
const LONGEST_VERB = 24;

const ADOPTED_BY =
  /\b(?:general\s+(?:comment|recommendation)s?\s+Nos?\.\s[\d(), and]{1,40}\s|(?:concluding|previous|earlier|its)\s+observations\s|Views\s|jurisprudence\s)(?:(?:adopted|made|issued|addressed\s+to\s+it)\s+)?(?:of|by)\s+the\s+$/i;
const ALSO_NOTED = /^\s+(?:has\s+|had\s+)?also\s+(?:noted|recommended|observed|stated|found|pointed)\b/;
const ITS_SYMBOL = /^\s+\((?:see\s+)?(?:CRC|CRPD|CMW|CED|E)\/C/;
/** In UTF-16 units. */
const LONGEST_COMMENT = 80;

function isOfUnitedNations(text: string, start: number, end: number): boolean {
  // "as the Committee for the Rights of the Child has also noted"
  if (/\bas\s+the\s+$/.test(text.slice(Math.max(0, start - 10), start)) && ALSO_NOTED.test(text.slice(end, end + 40)))
    return true;
  return (
    ADOPTED_BY.test(text.slice(Math.max(0, start - LONGEST_COMMENT), start)) ||
    ITS_SYMBOL.test(text.slice(end, end + 12))
  );
}

/** Whether a title that is only shortened continues correctly. */
function goesOnRightly(tokens: Tokens, last: number, wrong: readonly string[], right: string): boolean {
  const words = phraseTokens(right);
  return wrong.every((word, k) => words[k] === word) && tokens.is(last + 1, words[wrong.length] ?? '');
}

/** “the parliamentary Subcommittee for …”, “the Committee for … of the Ministry of Culture” */
function mayBeNational(tokens: Tokens, first: number, last: number): boolean {
  if (!/^(?:the|a|by|and)$/i.test(tokens.slice(first - 1))) return true;
  const after = tokens.slice(last + 1);
  return after === 'of' || after === 'in' || after === 'within';
}
