import type { CompiledLanguage } from '../tokens/compiled';
import type { Tokens } from '../tokens/tokens';
import { readMentions, type Written } from './readMentions';

/**
 * Everything that a run of text names or refers to, by the words of its language. In a language that is not read only symbols, since words
 * that look like those of another mean something else: “para 5 anos”.
 */
export function mentionsIn(tokens: Tokens, { vocabulary, unread }: CompiledLanguage): Written {
  const { mentions, provisions } = readMentions(tokens, vocabulary);
  return unread
    ? { mentions: mentions.filter(({ kind }) => kind === 'symbol'), provisions: [] }
    : { mentions, provisions };
}
