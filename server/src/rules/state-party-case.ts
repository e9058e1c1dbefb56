import type { NewFinding, Report } from './engine/finding';
import type { NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import { isEdited, OFTEN_COUNT, reportOrOnce } from './reading/wording/habit';
import { STATE_PARTIES, type StatePartyForm } from './reading/wording/statePartyForms';

/** Documents switched from "State party" to "State Party" in early 2025. */
const CAPITALS_SINCE = 2025;

/** "State party" and "State Party" in one document. */
export const statePartyCase = defineRule({
  id: 'state-party-case',
  name: '“State party” or “State Party”',
  group: 'style',
  severity: 'warning',
  summary: '“State party” and “State Party” in one document, and “State-party”.',
  why: 'Documents had “State party” until 2024 and have had “State Party” since early 2025. Whichever a document uses, it uses throughout, with a space, and “States” in the plural.',
  limits: [
    'The rarer form is found; where both are equally frequent, the one that does not fit the date.',
    'Headings in capitals, quotations, titles of treaties and names such as “the Conference of States Parties”.',
  ],
  elsewhere: 'In French and Spanish a matter of [`house-form`](house-form.md).',
  messages: {
    hyphen: 'Is “{instead}” meant, without a hyphen?',
    hyphens: 'Write “{instead}” without a hyphen, here and throughout.',
    found: 'Write “{instead}”, as elsewhere in this document.',
    often: 'Write “{instead}”, as elsewhere; {count} places have another form.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  habits: [['The State party acts. '.repeat(OFTEN_COUNT + 1).trim(), 'The State Party should act.']],
  bad: [
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe State party should act.\n3.\tThe Committee urges the State Party to act.\n  \t                              ^^^^^ Write “State party”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.\n3.\tStates parties have obligations.\n  \t       ^^^^^^^ Write “States Parties”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe state party should act, as other State parties did.\n  \t    ^^^^^^^^^^^ Write “State party”, as elsewhere in this document.\n  \t                                     ^^^^^^^^^^^^^ Write “States parties”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State-party, which should report.\n  \t                         ^^^^^^^^^^^ Write “State party” without a hyphen, here and throughout.\n2.\tThe State-party should act.',
    },
    {
      text: '1.\tThe Committee thanks the State-party. The State party should act as other States-parties do, and State-party reports be heard.\n  \t                         ^^^^^^^^^^^ Write “State party”, as elsewhere in this document.\n  \t                                                                          ^^^^^^^^^^^^^^ Write “States parties”, as elsewhere in this document.\n  \t                                                                                                 ^^^^^^^^^^^ Is “State party” meant, without a hyphen?',
    },
  ],
  good: [
    {
      text: '1.\tThe state parties of the federation and the ruling state party were heard by the state party organs.',
    },
    { text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.' },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tTwo members of the Velari People’s State Party and of the ruling State Party Front, the sixth Meeting of States Parties and the “States Parties” of the text were mentioned.',
    },
  ],
  gathers: [STATE_PARTIES],
  check(model, report) {
    if (!isEdited(model)) return;
    const otherForms = STATE_PARTIES.in(model);
    if (otherForms.length === 0) return;
    const rightForm = STATE_PARTIES.right(model);
    const capitalized = otherForms.filter((one) => one.wellFormed);
    const usesCapitals = (model.identity.date?.value.year ?? 0) >= CAPITALS_SINCE;
    const isCapital = capitalized.length === rightForm ? usesCapitals : capitalized.length > rightForm;
    // A document without a single correct form is not checked, unless it uses a hyphen throughout.
    if (capitalized.length + rightForm === 0) {
      reportHyphens(
        otherForms.filter(({ isJoined, isDoubtful }) => isJoined && !isDoubtful),
        usesCapitals,
        report,
      );
      return;
    }
    const rarerForms = isCapital ? STATE_PARTIES.in(model, true) : capitalized;
    const allFindings = [...rarerForms, ...otherForms.filter(({ wellFormed }) => !wellFormed)].map(
      (one): NewFinding => {
        const { block, text, wellFormed, several, isDoubtful } = one;
        const replacement = statePartyWord(several, isCapital);
        // In an otherwise correct form, report only the second word, whose initial is wrong.
        const start = wellFormed ? one.end - (text.length - text.search(/\S+$/)) : one.start;
        const at = { block, start, end: one.end };
        return {
          ...at,
          ...(isDoubtful ? { message: 'hyphen', severity: 'information' as const } : { message: 'found' }),
          args: { instead: replacement },
          fixes: [
            {
              message: 'replace',
              args: { text: replacement },
              certain: !isDoubtful,
              edits: [{ ...at, text: wellFormed ? replacement.slice(replacement.indexOf(' ') + 1) : replacement }],
            },
          ],
        };
      },
    );
    const isDoubt = ({ severity }: NewFinding) => severity !== undefined;
    for (const one of allFindings.filter(isDoubt)) report(one);
    const certainFindings = allFindings
      .filter((one) => !isDoubt(one))
      .sort((a, b) => a.block - b.block || a.start - b.start);
    reportOrOnce(certainFindings, { message: 'often' }, { message: 'replace-all' }, report);
  },
});

/** Reports "State-party" once if it is used throughout. */
function reportHyphens(all: readonly NoteInBlock<StatePartyForm>[], isCapital: boolean, report: Report): void {
  const [first] = all;
  if (!first) return;
  const edits = all.map(({ block, start, end, several }) => ({
    block,
    start,
    end,
    text: statePartyWord(several, isCapital),
  }));
  const replacement = statePartyWord(first.several, isCapital);
  report({
    block: first.block,
    start: first.start,
    end: first.end,
    message: 'hyphens',
    args: { instead: replacement },
    fixes: [{ message: 'replace', args: { text: replacement }, certain: true, edits }],
  });
}

/** "State party" or "States parties", optionally capitalized. */
function statePartyWord(several: boolean, isCapital: boolean): string {
  const [one, more] = isCapital ? ['State Party', 'States Parties'] : ['State party', 'States parties'];
  return several ? more : one;
}
