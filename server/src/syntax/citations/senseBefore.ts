import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import type { Words } from './words/citationWords';

/** How far before a paragraph to look for words that indicate the sense of its number, in tokens. */
export const SENSE_REACH = 8;

/** What the nearest preceding word in the sentence implies about a number: "the answer to", "as mentioned in", "can be found in". */
export function senseBefore(words: Words, i: number): 'question' | 'pointer' | undefined {
  const { t, vocabulary } = words;
  for (let at = i - 1; at >= i - SENSE_REACH; at--) {
    const kind = t.kind(at);
    if (kind === Kind.end || kind === Kind.stop || kind === Kind.semicolon) return undefined;
    if (words.has(at, Role.question)) return 'question';
    if (words.has(at, Role.pointer) || (vocabulary.pointing.at(t, at, i)?.end ?? at) > at) return 'pointer';
  }
  return undefined;
}

/** Maximum length of an introduction such as "With regard to", in tokens. */
const CONCERNING_REACH = 8;

/** Whether a text opens with an introduction and the number at a token: "With regard to question 5, …". */
export function isConcerned({ t, vocabulary }: Words, i: number): boolean {
  return i > 0 && i <= CONCERNING_REACH && vocabulary.concerning.at(t, 0, i)?.end === i;
}

/** Maximum number of tokens from the start of a sentence about a paragraph to its number: "The information in paragraph 5 …". */
const REMARK_REACH = 4;

/** Whether the sentence starts with a remark on the paragraph at a token: "Observations in paragraph 23 apply here". */
export function isInRemark({ words, opening }: MentionCollector, i: number): boolean {
  const end = i - opening <= REMARK_REACH ? words.vocabulary.remarks.at(words.t, opening, i)?.end : undefined;
  if (end === undefined || !words.has(end, Role.preposition, Role.to, Role.of)) return false;
  return end === i - 1 || (end === i - 2 && words.has(end + 1, Role.determiner));
}
