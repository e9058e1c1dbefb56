import { articleExists } from './article-exists';
import { paragraphExists } from './paragraph-exists';
import { paragraphNumbering } from './paragraph-numbering';
import type { Rule } from './rule';
import { subparagraphNumbering } from './subparagraph-numbering';
import { symbolCommittee } from './symbol-committee';
import { wordLimit } from './word-limit';

/** All rules, in the order of their pages. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  paragraphExists,
  articleExists,
  paragraphNumbering,
  subparagraphNumbering,
  symbolCommittee,
  wordLimit,
];

/** The rule with an id; undefined where there is none. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
