import type { DocumentModel } from '../model/document';
import type { Mention } from '../syntax/citations/mention';

/** Mentions that any kind of text may contain: of its own paragraphs, of articles, of a law. */
const ANYWHERE: ReadonlySet<Mention['kind']> = new Set(['paragraphs', 'relative', 'articles', 'law']);

/**
 * Whether a text shows any sign of a treaty body document: a recognized identity, or a mention of a committee, State party, treaty or
 * document. Weaker than recognition, since an excerpt or early draft contains few signs. Paragraph numbers do not count: every list has
 * them.
 */
export function showsSign({ identity, readings, language, text }: DocumentModel): boolean {
  const { symbol, committee, instrument, kind } = identity;
  // Treat an empty text as a document about to be written.
  if (text.text.trim() === '') return true;
  if (symbol || committee || instrument || kind !== 'other') return true;
  if (readings.some(({ mentions }) => mentions.some((one) => !ANYWHERE.has(one.kind)))) return true;
  const { meaning, names } = language.language;
  const lowerCased = text.text.toLowerCase();
  return [...meaning.addressee.state, ...names.anyCommittee].some((name) => lowerCased.includes(name.toLowerCase()));
}
