import type { CompiledLanguage } from '../tokens/compiled';
import type { Tokens } from '../tokens/tokens';
import { type MentionReading, readMentions } from './readMentions';

/**
 * All names and references in a run of text, recognized by the words of its language. In an unsupported language, only symbols, because
 * familiar-looking words have other meanings: “para 5 anos”.
 */
export function mentionsIn(tokens: Tokens, { vocabulary, unread }: CompiledLanguage): MentionReading {
  const { mentions, provisions } = readMentions(tokens, vocabulary);
  return unread
    ? { mentions: mentions.filter(({ kind }) => kind === 'symbol'), provisions: [] }
    : { mentions, provisions };
}
