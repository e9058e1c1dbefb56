import type { Argument, Fix } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { messageOf, ruleNameIn } from '../../rules/messages';
import type { CheckedDocument } from './format';

/** A run of letters that is a word, as opposed to a number, the letter of a subparagraph or part of a symbol. */
const WORD_PATTERN = /\p{L}*\p{Ll}\p{L}+/u;

/** The message of a finding; if the message contains words of a document that must not be quoted, the rule’s name instead. */
export function messageFor(
  { language, isQuoted }: CheckedDocument,
  { rule, message, args }: Pick<WeighedFinding, 'rule' | 'message' | 'args'>,
): string {
  if (isQuoted || !Object.values(args).some(hasWords)) return messageOf(rule, message, args, language);
  const name = ruleNameIn(language, rule);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** The corrections of a finding; if the document must not be quoted, without those that insert words. */
export function fixesFor({ isQuoted }: CheckedDocument, { fixes = [] }: WeighedFinding): readonly Fix[] {
  return isQuoted ? fixes : fixes.filter(({ edits }) => !edits.some(({ text }) => WORD_PATTERN.test(text)));
}

/** String arguments may be words of the document; others are ids and numbers. */
function hasWords(value: Argument): boolean {
  return typeof value === 'string' && WORD_PATTERN.test(value);
}
