import type { DocumentModel } from '../model/document';
import type { Mention } from '../syntax/citations/mention';

/** Mentions that any text may have: of its own paragraphs, of articles, of a law. */
const ANYWHERE: ReadonlySet<Mention['kind']> = new Set(['paragraphs', 'relative', 'articles', 'law']);

/**
 * Whether a text shows any sign of a treaty body document: who it is of, a committee, State party, treaty or document that it names.
 * Weaker than recognizing one, since an excerpt or an early draft of a document has few. Numbers of paragraphs are none: every list has
 * them.
 */
export function showsSign({ identity, readings, language, text }: DocumentModel): boolean {
  const { symbol, committee, instrument, kind } = identity;
  // An empty text is one that has not been begun.
  if (text.text.trim() === '') return true;
  if (symbol || committee || instrument || kind !== 'other') return true;
  if (readings.some(({ mentions }) => mentions.some((one) => !ANYWHERE.has(one.kind)))) return true;
  const { meaning, names } = language.language;
  const small = text.text.toLowerCase();
  return [...meaning.addressee.state, ...names.anyCommittee].some((name) => small.includes(name.toLowerCase()));
}
