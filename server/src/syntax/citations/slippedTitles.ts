import type { Language } from '../../languages/language';
import { isOneSlip } from '../../text/slip';
import { Kind } from '../tokens';
import { Role } from '../wordRoles';
import type { Parsed, Words } from './citationWords';

/** The title of an instrument from its noun on, in lower case: "convention", "on", "the", "rights" … */
interface Title {
  readonly id: string;
  readonly words: readonly string[];
}

/** Shorter titles are only a word apart from those of other instruments. */
const LEAST_WORDS = 6;
/** Shorter words are only a letter apart from others. */
const LEAST_LETTERS = 5;

const titles = new Map<Language, readonly Title[]>();

/** The first title of each instrument in a language, computed once. */
function titlesOf(language: Language): readonly Title[] {
  let known = titles.get(language);
  if (!known) {
    const nouns = new Set(language.citations.instrument);
    known = Object.entries(language.names.instruments).flatMap(([id, [title = '']]) => {
      const words = title.toLowerCase().replaceAll(',', '').split(' ');
      const noun = words.findIndex((word) => nouns.has(word));
      return noun >= 0 && words.length - noun >= LEAST_WORDS ? [{ id, words: words.slice(noun) }] : [];
    });
    titles.set(language, known);
  }
  return known;
}

/**
 * The instrument whose title begins with the noun at a token and has exactly one slip: a wrong letter, a repeated word or a missing small
 * one. Undefined if there is none. Bounded by the length of the titles.
 */
export function slippedTitleAt(words: Words, noun: number): Parsed<string> | undefined {
  for (const { id, words: title } of titlesOf(words.vocabulary.language)) {
    const next = afterSlipped(words, noun, title);
    if (next > noun) return { value: id, next };
  }
  return undefined;
}

function afterSlipped(words: Words, noun: number, title: readonly string[]): number {
  const { t } = words;
  let at = noun;
  let slips = 0;
  for (let k = 0; k < title.length; ) {
    if (t.kind(at) === Kind.comma) at++;
    if (t.kind(at) !== Kind.word) return noun;
    const written = t.slice(at).toLowerCase();
    const wanted = title[k] ?? '';
    if (written === wanted) {
      at++;
      k++;
      continue;
    }
    if (++slips > 1 || k === 0) return noun;
    if (wanted.length >= LEAST_LETTERS && isOneSlip(written, wanted)) {
      at++;
      k++;
    } else if (title.includes(written) && t.slice(at + 1).toLowerCase() === wanted) at++;
    else if (title[k + 1] === written && words.vocabulary.language.citations.determiner.includes(wanted)) k++;
    else return noun;
  }
  return slips === 1 && !words.has(at, Role.law) ? at : noun;
}
