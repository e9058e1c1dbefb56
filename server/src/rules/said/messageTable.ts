import { HABIT_MESSAGES } from '../reading/wording/habit';
import { type RULE_LIST, RULES } from '../registry';
import type { Wording } from './wording';

type RuleInList = (typeof RULE_LIST)[number];
type HabitMessages = Readonly<Record<keyof typeof HABIT_MESSAGES, string>>;

/** The messages of a rule by key; those shared by all habit rules are optional. */
type MessagesOf<Keys extends PropertyKey> =
  HabitMessages extends Readonly<Record<Keys, string>>
    ? { readonly messages?: Readonly<Partial<Record<Keys, string>>> }
    : keyof HabitMessages extends Keys
      ? { readonly messages: Readonly<Record<Exclude<Keys, keyof HabitMessages>, string>> }
      : { readonly messages: Readonly<Record<Keys, string>> };

/**
 * The messages of rules in one language. A table that lacks a rule or a message does not compile. `{name}` is a placeholder for an
 * argument. Spaces are plain; the language's code inserts no-break spaces where needed.
 */
export interface MessageTable {
  /** The messages shared by habit rules, see `HABIT_MESSAGES`. */
  readonly habit: HabitMessages;
  readonly rules: {
    readonly [Id in RuleInList['id']]: { readonly name: string; readonly summary: string } & MessagesOf<
      keyof Extract<RuleInList, { readonly id: Id }>['messages']
    >;
  };
}

/** The messages, names and summaries of a table, with their spaces converted by `withSpaces`. */
export function ruleWords(
  table: MessageTable,
  withSpaces: (words: string) => string,
): Pick<Wording, 'messages' | 'names' | 'summaries'> {
  const byRule = (words: (rule: (typeof RULES)[number]) => string) =>
    Object.fromEntries(RULES.map((rule) => [rule.id, withSpaces(words(rule))]));
  const rules: Readonly<Record<string, RuleEntry>> = table.rules;
  return {
    messages: Object.fromEntries(
      RULES.map(({ id, messages }) => {
        const hasHabitMessages = Object.keys(HABIT_MESSAGES).every((key) => key in messages);
        const words = { ...(hasHabitMessages && table.habit), ...rules[id]?.messages };
        return [id, Object.fromEntries(Object.entries(words).map(([key, one]) => [key, withSpaces(one)]))];
      }),
    ),
    names: byRule(({ id }) => rules[id]?.name ?? id),
    summaries: byRule(({ id }) => rules[id]?.summary ?? id),
  };
}

interface RuleEntry {
  readonly name: string;
  readonly summary: string;
  readonly messages?: Readonly<Record<string, string>>;
}
