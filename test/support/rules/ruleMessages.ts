import type { WordFacts } from '../../../server/src/model/wordFacts';
import type { Arguments } from '../../../server/src/rules/engine/finding';
import type { RuleSettings } from '../../../server/src/rules/engine/weighed';
import { RULES } from '../../../server/src/rules/registry';
import { OBSERVATIONS, paragraphs } from '../documents';
import { fixture } from '../fixture';
import { badFacts, FINAL } from '../wordDrafts';
import { settingsOfExample } from './exampleSettings';
import { find } from './findings';
import { withHabit } from './habits';

const LIST =
  'CMW/C/XAA/Q/2\nDistr.: General\n9 May 2024\n\nList of issues in relation to the second periodic report of Xandoria\n\n';

/** Documents for cases that the examples on the rule pages lack. */
const MORE: readonly (string | [string, Partial<RuleSettings>])[] = [
  `${OBSERVATIONS}1.\tThe Committee recalls articles 2 (b), 16 (e), 4 (2) and 11 (2) (c) of the Convention.\n`,
  `${OBSERVATIONS}1.\tThe Committee recalls article 11, paragraph 2, of the Optional Protocol to the Convention against Torture.\n`,
  '1.\tThe Committee recalls the previous paragraph.\n2.\tThe Committee recalls the following paragraph.\n',
  `${OBSERVATIONS}1.\tThe Committee recalls paragraph 1 (a) above.\n`,
  `${OBSERVATIONS}1.\tThe Committee considered the report (CRC/C/XAA/1).\n2.\tThe Committee recalls QZVX/C/XAA/CO/1.\n`,
  `${OBSERVATIONS}${paragraphs(1, 3)}${paragraphs(8, 9)}${paragraphs(5, 6)}${paragraphs(20, 20)}${paragraphs(5, 6)}`,
  `${OBSERVATIONS}${paragraphs(1, 2)}${paragraphs(9, 9)}${paragraphs(4, 4)}`,
  OBSERVATIONS + [1, 3, 5, 7, 9, 11].map((n) => paragraphs(n, n)).join(''),
  [
    `${OBSERVATIONS}\tA.\tIntroduction\n\n${paragraphs(1, 3)}\n\tB.\tFollow-up\n\n${paragraphs(4, 5)}`,
    { wordLimits: { 'concluding-observations': 9 } },
  ],
  `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct;\n\t(d)\tAct;\n\t(d)\tAct;\n\t(b)\tAct.\n`,
  `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct;\n\t(e)\tAct.\n`,
  `${OBSERVATIONS}1.\tThe Committee heard women ; children;it heard men,, migrants;; and others.\n`,
  `${LIST}1.\tIt should reply within five months, before 7 December 2025.\n`,
  `${LIST}1.\tIt should reply within one year, before 7 December 2026.\n`,
  ...RULES.flatMap(({ habits }) => (habits ?? []).map((habit) => withHabit(habit))),
];

/** A text of a rule: of a finding, a related place or a correction. */
export interface RuleMessage {
  readonly rule: string;
  readonly key: string;
  readonly args: Arguments;
}

/** All messages of the rules on the examples on their pages and the documents above. */
export function* allSaid(): Generator<RuleMessage> {
  const documents: [string, Partial<RuleSettings>, (WordFacts | undefined)?][] = MORE.map((one) =>
    typeof one === 'string' ? [one, {}] : one,
  );
  for (const numbers of ['among', 'off', 'twice'] as const)
    for (const count of [1, 6]) documents.push([FINAL, {}, badFacts(count, numbers)]);
  for (const rule of RULES) {
    for (const example of [...rule.bad, ...rule.good]) {
      const { text: marked, word } = example;
      const { text } = fixture(marked);
      documents.push([text, settingsOfExample(rule, example), word?.facts(text)]);
    }
  }
  for (const [text, settings, word] of documents) {
    for (const { rule, message, args, related, elsewhere, fixes } of find(text, settings, word)) {
      for (const part of [{ message, args }, ...(related ?? []), ...(elsewhere ?? []), ...(fixes ?? [])]) {
        yield { rule, key: part.message, args: part.args };
      }
    }
  }
}
