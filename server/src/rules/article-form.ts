import { patternsOf } from '../model/words/patterns';
import type { Fix, NewFinding, Report } from './engine/finding';
import type { NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import {
  type AlwaysWrongForm,
  type CitedForm,
  CLOSED_FORMS,
  GROUPED_FORMS,
  MISWRITTEN_FORMS,
  turnForm,
  UNCLOSED_FORMS,
} from './reading/references/articleForms';
import { HABIT_COUNT, isEdited, oneLine, reportOrOnce } from './reading/wording/habit';

/** Documents up to 2015 use commas, later ones brackets. */
const BRACKETS_SINCE = 2016;

/** Finds articles cited in the style of another period. */
export const articleForm = defineRule({
  id: 'article-form',
  name: 'form of article citations',
  group: 'style',
  severity: 'warning',
  summary:
    'An article cited as “article 16, paragraph 4,” in a document of 2016 or later, or as “article 16 (4)” in an older one.',
  why: 'From 2006 to 2015 documents cite “article 16, paragraph 4, of the Convention”, since 2016 “article 16 (4) of the Convention”. Each number or letter has parentheses of its own, with a space before them; in the comma form a comma closes the paragraph before “of the Convention”.',
  limits: [
    'Documents without a date, or from before 2006.',
    'A document that uses the other form throughout is reported once, as information.',
    'In older documents, parentheses and footnotes, which may have either form.',
    '“Article 16.4” is right in no document, but in older ones that have no other form it is left alone.',
    'Quotations, articles of laws, and “paragraph 4 of article 16”.',
  ],
  elsewhere:
    'French and Spanish documents cite a paragraph before its article or after it, and usage has changed with the years.',
  messages: {
    comma: 'Cite “{text}” as “{instead}”, in the form of documents since 2016.',
    bracket: 'Cite “{text}” as “{instead}”, in the form of documents before 2016.',
    form: 'Write “{instead}” for “{text}”.',
    spaces: 'The space before the parentheses is missing throughout; write “{instead}”.',
    commas: 'Articles are cited like “{text}” throughout; documents since 2016 use parentheses.',
    brackets: 'Articles are cited like “{text}” throughout; documents before 2016 use commas.',
    'no-commas': 'The comma before “of” is missing throughout; write “{instead}”.',
    often: 'Write “{instead}” for “{text}”; there are {count} such places.',
    'often-other': 'Cite “{text}” as “{instead}”, as elsewhere; there are {count} such places.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  habits: [
    ['It recalls article 5 (1) of the Convention.', 'It recalls article 16(4) of the Convention.'],
    // The style of another period.
    ['It recalls article 5 (1) of the Convention.', 'It recalls article 16, paragraph 4, of the Convention.'],
  ],
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^ Cite “17, paragraph 2” as “17 (2)”, in the form of documents since 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) of the Convention.\n  \t                                                                             ^^^^^^ Cite “17 (2)” as “17, paragraph 2”, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 17, paragraph 2, of the Convention.\n  \t                              ^^^^^^^^^^^^^^^ Articles are cited like “17, paragraph 2” throughout; documents since 2016 use parentheses.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraphs 2 and 3, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^^^^^^^^ Cite “17, paragraphs 2 and 3” as “17 (2) and (3)”, in the form of documents since 2016.\n',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) and (3) of the Convention.\n  \t                                                                             ^^^^^^^^^^^^^^ Cite “17 (2) and (3)” as “17, paragraphs 2 and 3”, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4), article 17.2 of the Convention and article 18(3)(a) of the Convention.\n  \t                                              ^^^^ Write “17 (2)” for “17.2”.\n  \t                                                                                 ^^^^^^^^ Write “18 (3) (a)” for “18(3)(a)”.',
    },
    {
      text: '1.\tThe Committee recalls articles 16(4), 17(2) and 18(3) of the Convention.\n  \t                               ^^^^^ The space before the parentheses is missing throughout; write “16 (4)”.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.\n2.\tThe Committee recalls article 22 (3) of the Convention.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19 § 3 of the Covenant and article 14.1 of the Covenant.\n  \t                              ^^^^^^ Write “19 (3)” for “19 § 3”.\n  \t                                                                 ^^^^ Write “14 (1)” for “14.1”.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2009\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19, paragraph 3 of the Covenant.\n  \t                              ^^^^^^^^^^^^^^^^^^ Write “19, paragraph 3, of” for “19, paragraph 3 of”.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2009\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19, paragraph 3 of the Covenant.\n  \t                              ^^^^^^^^^^^^^^^^^^ The comma before “of” is missing throughout; write “19, paragraph 3, of”.\n2.\tThe Committee recalls article 14, paragraph 1 of the Covenant.\n3.\tThe Committee recalls article 9, paragraph 3 of the Covenant.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.\n2.\tThe Committee recalls article 18(3)(a) of the Convention.\n  \t                              ^^^^^^^^ Write “18 (3) (a)” for “18(3)(a)”.',
    },
  ],
  good: [
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe facts disclose a violation of articles 6 (1) and 7, read alone and in conjunction with article 2 (3), of the Covenant.\n2.\tThe Committee recalls article 9 (1), as well as article 2 (3) (a), of the Covenant.',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 2 (1) of the Convention and its general recommendation No. 25 (2004) on article 4, paragraph 1, of the Convention.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention, paragraph 2 of article 17 of the Convention and article 5, paragraph 1, of the Penal Code.',
    },
    {
      text: '1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.',
    },
  ],
  gathers: [GROUPED_FORMS, MISWRITTEN_FORMS, UNCLOSED_FORMS, CLOSED_FORMS],
  check(model, report) {
    // French and Spanish documents have used the same form throughout.
    if (!isEdited(model) || !patternsOf(model.language.language, 'references')) return;
    const year = model.identity.date?.value.year;
    const usesBrackets = year !== undefined && year < BRACKETS_SINCE;
    // Some committees have always written "article 12.1".
    const isCommitteeStyle =
      (usesBrackets || year === undefined) && GROUPED_FORMS.wrongCount(model) + GROUPED_FORMS.right(model) === 0;
    const miswritten = MISWRITTEN_FORMS.in(model).filter(
      ({ text }) => !(isCommitteeStyle && DOTTED_PATTERN.test(text)),
    );
    if (miswritten.length >= HABIT_COUNT && MISWRITTEN_FORMS.right(model) === 0 && miswritten.every(isUnspaced))
      reportAll(miswritten, { message: 'spaces' }, report);
    else {
      // A document that uses brackets consistently keeps them, whatever its year.
      const hasCommas = usesBrackets && GROUPED_FORMS.wrongCount(model) >= GROUPED_FORMS.right(model);
      const findings = miswritten.map((one) => findingOfForm(hasCommas && !one.inner ? wrongInTime(one) : one));
      reportOrOnce(findings, { message: 'often' }, { message: 'replace-all' }, report);
    }
    if (year === undefined || year < COMMAS_SINCE) return;
    const usesModernForm = !usesBrackets;
    reportCommas(
      usesModernForm ? CLOSED_FORMS.in(model) : UNCLOSED_FORMS.in(model),
      usesModernForm || UNCLOSED_FORMS.right(model) > 0,
      report,
    );
    const miswrittenKeys = new Set(miswritten.map(({ block, start }) => `${block}:${start}`));
    const wrongForms = GROUPED_FORMS.in(model, !usesModernForm)
      .filter((one) => (usesModernForm || !one.inner) && !miswrittenKeys.has(`${one.block}:${one.start}`))
      .map((one) => turnForm(model, one));
    if ((usesModernForm ? GROUPED_FORMS.right(model) : GROUPED_FORMS.wrongCount(model)) === 0) {
      // In the last year of the comma style, some documents used brackets consistently.
      if (wrongForms.length > 0 && year !== BRACKETS_SINCE - 1)
        reportAll(wrongForms, usesModernForm ? { message: 'commas' } : { message: 'brackets' }, report);
      return;
    }
    const otherFindings = wrongForms.map(
      (one): NewFinding => ({
        ...placeOf(one),
        message: usesModernForm ? 'comma' : 'bracket',
        args: argumentsOf(one),
        fixes: [fixOf(one)],
      }),
    );
    reportOrOnce(otherFindings, { message: 'often-other' }, { message: 'replace-all' }, report);
  },
});

/** The first year with documents in the sample: of those from 2006 to 2014, nine in ten use commas. */
const COMMAS_SINCE = 2006;

const DOTTED_PATTERN = /^\d{1,3}\.\d{1,2}(?:\s*\([a-z]\))?$/;

/** Converts a finding to the comma style. */
function wrongInTime(one: NoteInBlock<AlwaysWrongForm>): NoteInBlock<AlwaysWrongForm> {
  const { old, edit } = one;
  return old === undefined ? one : { ...one, instead: oneLine(old), edit: { ...edit, text: old } };
}

function isUnspaced({ text }: CitedForm): boolean {
  return !/[§.]/.test(text);
}

function findingOfForm(one: NoteInBlock<CitedForm>): NewFinding {
  return { ...placeOf(one), message: 'form', args: argumentsOf(one), fixes: [{ ...fixOf(one), certain: true }] };
}

/** Reports missing or superfluous commas before "of the Convention", only once if the document never has them right. */
function reportCommas(all: readonly NoteInBlock<CitedForm>[], isElsewhereRight: boolean, report: Report): void {
  if (all.length >= HABIT_COUNT && !isElsewhereRight) reportAll(all, { message: 'no-commas' }, report);
  else for (const one of all) report(findingOfForm(one));
}

/** Reports a form that the document uses consistently, only once and at its first occurrence. */
function reportAll(
  all: readonly NoteInBlock<CitedForm>[],
  message: { readonly message: string },
  report: Report,
): void {
  const [first] = all;
  if (!first) return;
  const count = all.length;
  report({
    ...placeOf(first),
    ...message,
    args: argumentsOf(first),
    severity: 'information',
    fixes: [
      {
        message: count === 1 ? 'replace' : 'replace-all',
        args: { text: first.instead, count },
        edits: all.map(({ block, edit }) => ({ block, ...edit })),
      },
    ],
  });
}

function placeOf({ block, start, end }: NoteInBlock<CitedForm>) {
  return { block, start, end };
}

function argumentsOf({ text, instead }: NoteInBlock<CitedForm>) {
  return { text, instead: instead.replace(/,$/, '') };
}

function fixOf({ block, edit, instead }: NoteInBlock<CitedForm>): Fix {
  return { message: 'replace', args: { text: instead }, edits: [{ block, ...edit }] };
}
