import type { Arguments } from './engine/finding';
import { grouped } from './reading/numbers/digitGroups';
import { type RULE_LIST, RULES } from './registry';

type Listed = (typeof RULE_LIST)[number];

/** The words of one language for everything that rules find, by rule and key: a table that lacks one does not compile. `{name}` stands for an argument. */
export type MessageTable = {
  readonly [Id in Listed['id']]: Readonly<Record<keyof Extract<Listed, { readonly id: Id }>['messages'], string>>;
};

type AnyTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** English: what the rules themselves say. */
export const EN: AnyTable = Object.fromEntries(RULES.map(({ id, messages }) => [id, messages]));

/** A message filled in; the key itself where there is none, which the tests of the messages do not let happen. */
export function messageOf(rule: string, key: string, args: Arguments, table: MessageTable | AnyTable = EN): string {
  const template = (table as AnyTable)[rule]?.[key] ?? `${rule}: ${key}`;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    // Other numbers are those of paragraphs, articles and years, which are written without a comma.
    return name === 'count' ? grouped(value) : String(value);
  });
}
