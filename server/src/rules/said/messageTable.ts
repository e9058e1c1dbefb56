import type { RULE_LIST } from '../registry';

type RuleOfList = (typeof RULE_LIST)[number];

/** The messages of all rules in one language, by rule and key: a table that lacks one does not compile. `{name}` stands for an argument. */
export type MessageTable = {
  readonly [Id in RuleOfList['id']]: Readonly<
    Record<keyof Extract<RuleOfList, { readonly id: Id }>['messages'], string>
  >;
};

/** The names of all rules in one language. */
export type RuleNames = Readonly<Record<RuleOfList['id'], string>>;
