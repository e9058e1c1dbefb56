import type { Argument, Fix } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { messageOf, ruleNameIn } from '../../rules/messages';
import type { CheckedDocument } from './format';

/** Runs of letters that are words rather than numbers, letters of subparagraphs or parts of symbols. */
const WORD = /\p{L}*\p{Ll}\p{L}+/u;

/** The message of a finding; the name of its rule where the message has words of a document that must not be quoted. */
export function messageFor(
  { language, isQuoted }: CheckedDocument,
  { rule, message, args }: Pick<WeighedFinding, 'rule' | 'message' | 'args'>,
): string {
  if (isQuoted || !Object.values(args).some(hasWords)) return messageOf(rule, message, args, language);
  const name = ruleNameIn(language, rule);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** The corrections of a finding; without those that write words where the document must not be quoted. */
export function fixesFor({ isQuoted }: CheckedDocument, { fixes = [] }: WeighedFinding): readonly Fix[] {
  return isQuoted ? fixes : fixes.filter(({ edits }) => !edits.some(({ text }) => WORD.test(text)));
}

/** Arguments that are texts may be words of the document; all others are ids and numbers. */
function hasWords(value: Argument): boolean {
  return typeof value === 'string' && WORD.test(value);
}
