import { pluralsOf, singularsOf } from '../../../languages/countedNoun';
import type { Language } from '../../../languages/language';
import { compilePattern } from '../../../languages/pattern';
import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { Matcher } from '../../../syntax/tokens/matcher';
import { isDigit } from '../../../text/characterKinds';
import { precedesPattern } from './aroundPlace';

/**
 * Whether the closing bracket at an offset belongs to a letter or lower-case Roman numeral, « 7 a) », "33 b)", rather than to the last
 * bracket opened (`openedAt`, undefined if none is). Only for languages that cite letters this way.
 */
export function isHalf(text: string, at: number, openedAt: number | undefined): boolean {
  const from = labelStart(text, at, 0, /[a-z]/);
  if (from === at || from - 1 === openedAt) return false;
  return HALF_PATTERN.test(text.slice(Math.max(0, from - 1), at));
}

/** Maximum length of a label before a bracket, such as "viii" or "101". */
const MAX_LABEL_LENGTH = 5;
const HALF_PATTERN = /^[\s\d)](?:[a-z]|[ivx]{1,5})$/;

/** Start of the run of one kind of character before an offset, `least` at the lowest; the offset itself if there is no such run. */
function labelStart(text: string, at: number, least: number, unit: RegExp): number {
  let from = at;
  while (from > least && at - from < MAX_LABEL_LENGTH && unit.test(text.charAt(from - 1))) from--;
  return from;
}

/** Whether the bracket at an offset belongs to an enumerator such as "a)", "12)" or "iv)", preceded by a space or the start of the text. */
export function isEnumeration({ block, language }: BlockReading, at: number): boolean {
  const { text, content } = block;
  const { start } = content;
  const from = labelStart(text, at, start, /[0-9A-Za-z]/);
  const label = text.slice(from, at);
  if (!/^(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,5}|[IVXLC]{1,5})$/.test(label)) return false;
  if (from === start) return true;
  if (isDigit(label.charCodeAt(0)) && precedesPattern(block, from, citedBefore(language))) return false;
  return /[\s,;:\u2013("“‘'-]/.test(text.charAt(from - 1));
}

/** "see paras. 20 and 22)", "of 640,000)": the end of a list of citations or of a large number. */
const citedBefore = memoize(({ citations: { paragraph, article, number, section, provisions, and, to } }: Language) => {
  const nouns = [paragraph, article, number].flatMap((noun) => [...singularsOf(noun), ...pluralsOf(noun)]);
  // "sections 12), 13)" may be a separate list.
  const otherNouns = section.filter((noun) => !provisions.section.includes(noun));
  const allNouns = [...nouns, ...otherNouns, ...provisions.target, ...provisions.goal];
  return new Matcher(compilePattern`${allNouns} .? [<number>|,|–|[${[...and, ...to]}]|[( <any> )]]*12 | <number> ,`);
});

/** The letter enumerates part of the quotation, so its bracket closes nothing: "(“a) six months; b) twelve months”)". */
export function isQuotedLetter(text: string, at: number, quote: number): boolean {
  if (!/[\s]/.test(text.charAt(at + 1)) || !/[a-z\d]/.test(text.charAt(at - 1))) return false;
  return at - 2 === quote || (/[;:,]\s$/.test(text.slice(at - 3, at - 1)) && text.lastIndexOf('(', at) < quote);
}
