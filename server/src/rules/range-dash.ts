import type { NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import { DASHED_RANGES, DASHES_FOR_WORD, type DashedRange } from './reading/numbers/dashedRanges';
import { isEdited, oneLine } from './reading/wording/habit';

/** Since about 2014, documents from Geneva use en dashes in ranges. */
const DASHES_SINCE = 2014;

/** Finds documents that use both hyphens and en dashes between numbers. */
export const rangeDash = defineRule({
  id: 'range-dash',
  name: 'hyphens and dashes in ranges',
  group: 'style',
  severity: 'warning',
  summary: 'Ranges of numbers with a hyphen and ranges with an en dash in one document, and “between 2015–2018”.',
  why: 'Ranges of numbers and dates have a hyphen in older documents and an en dash in those of Geneva since about 2014; a document uses one of them throughout. After “between” the ends are joined by “and”, and years after “from” by “to”.',
  limits: [
    'The rarer form is found; where both are equally frequent, the one that does not fit the date.',
    'Document symbols, which always have a hyphen.',
    'Quotations, names, numbers of articles, laws and cases, and numbers that may not be a range.',
  ],
  elsewhere: 'In French and Spanish, « à » and “a” join the ends of a range; the days of French dates have a hyphen.',
  messages: {
    word: 'Write “{instead}” for “{text}”.',
    hyphen: 'Write {text} with an en dash, as in other ranges.',
    dash: 'Write {text} with a hyphen, as in other ranges.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe prison held between 30–40 women from 2015–2018, and from 3–9 May 2019 none.\n  \t                ^^^^^^^^^^^^^ Write “between 30 and 40” for “between 30–40”.\n  \t                                    ^^^^^^^^^^^^^^ Write “from 2015 to 2018” for “from 2015–2018”.',
    },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 foresee institutions for 20-25 residents and classes of about 30-35 pupils.\n  \t                                                               ^^^^^ Write 20-25 with an en dash, as in other ranges.\n  \t                                                                                                    ^^^^^ Write 30-35 with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 were adopted.\n\n\tA.\tRights of migrant workers (arts. 7, 8 and 16-20)\n\t  \t                                          ^^^^^ Write 16-20 with an en dash, as in other ranges.\n\n2.\tThe Committee is concerned.',
    },
    {
      text: '1.\tThe sessions of 5–23 May 2019 and 29 October-23 November 2019 dealt with the plans for 2011–2015.\n  \t                                  ^^^^^^^^^^^^^^^^^^^^^^ Write 29 October-23 November with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe National Strategy 2022–2030 follows the plans for 2011–2015 and 2016-2021.\n  \t                                                                    ^^^^^^^^^ Write 2016-2021 with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe session of 13-24 April 2009 has ended (CMW/C/XAB/CO/1, paras. 12-14, and arts. 8–35 of the Convention).\n  \t                                                                                   ^^^^ Write 8–35 with a hyphen, as in other ranges.',
    },
  ],
  good: [
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021, Act 3-10 provides, a majority of 5-7 was enough, as Law 12-15 states, and form 3-10 documents were adopted.',
    },
    { text: '1.\tThe plans for 2011-2015 and 2016-2021 (see paras. 12-14) were adopted.' },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 (CMW/C/XAA/CO/3-4; Decree No. 067-2011; article 347-1; tel. 555-1234) were adopted.',
    },
  ],
  gathers: [DASHED_RANGES, DASHES_FOR_WORD],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, text, right, edit } of DASHES_FOR_WORD.in(model)) {
      report({
        block,
        start,
        end,
        message: 'word',
        args: { text: oneLine(text), instead: oneLine(right) },
        fixes: [{ message: 'replace', args: { text: oneLine(right) }, edits: [{ block, ...edit }] }],
      });
    }
    const hyphenCount = DASHED_RANGES.wrongCount(model);
    const dashCount = DASHED_RANGES.right(model);
    if (hyphenCount === 0 || dashCount === 0) return;
    const usesHyphens = (model.identity.date?.value.year ?? DASHES_SINCE) < DASHES_SINCE;
    for (const one of DASHED_RANGES.in(model, hyphenCount === dashCount ? usesHyphens : dashCount < hyphenCount)) {
      report({
        block: one.block,
        start: one.start,
        end: one.end,
        message: one.hyphen ? 'hyphen' : 'dash',
        args: { text: one.text },
        fixes: [fixOf(one)],
      });
    }
  },
});

function fixOf({ block, text, hyphen, dash }: NoteInBlock<DashedRange>) {
  const mark = hyphen ? '–' : '-';
  return {
    message: 'replace',
    args: { text: text.replace(/[-\u2010\u2011\u2013]/, mark) },
    certain: true,
    edits: [{ block, start: dash.start, end: dash.end, text: mark }],
  };
}
