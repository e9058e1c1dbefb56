import type { DisplayLanguage } from '../display/displayLanguage';
import { filled } from '../display/filled';
import { groupedIn } from '../display/numbers';
import type { Arguments } from './engine/finding';
import { type RULE_LIST, RULES } from './registry';

type Listed = (typeof RULE_LIST)[number];

/** The words of one language for everything that rules find, by rule and key: a table that lacks one does not compile. `{name}` stands for an argument. */
export type MessageTable = {
  readonly [Id in Listed['id']]: Readonly<Record<keyof Extract<Listed, { readonly id: Id }>['messages'], string>>;
};

type AnyTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** English: what the rules themselves say. */
export const EN: AnyTable = Object.fromEntries(RULES.map(({ id, messages }) => [id, messages]));

/** The table of each language; what a table does not have is said in English. */
const TABLES: Readonly<Record<DisplayLanguage, AnyTable>> = { en: EN, fr: {}, es: {} };

/** A message filled in; the rule and the key where there is none, which the tests of the messages do not let happen. */
export function messageOf(rule: string, key: string, args: Arguments, language: DisplayLanguage): string {
  const template = TABLES[language][rule]?.[key] ?? EN[rule]?.[key] ?? `${rule}: ${key}`;
  const { count } = args;
  // Other numbers are those of paragraphs, articles and years, which are written without a comma.
  return filled(template, count === undefined ? args : { ...args, count: groupedIn(language, count) });
}
