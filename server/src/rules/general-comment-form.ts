import { MAX_COMMENT_NUMBER, yearsOfComment } from '../catalogue/commentYears';
import type { NewFinding, Report } from './engine/finding';
import type { NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { COMMENT_FORMS } from './reading/comments/commentForms';
import { MENTIONED_COMMENTS, type MentionedComment } from './reading/comments/mentionedComments';
import { NAMED_COMMENTS, otherName, othersCalled, othersNames } from './reading/comments/othersName';
import { HABIT_MESSAGES, isEdited, oneLine, reportHabit } from './reading/wording/habit';

/** Before this year, CEDAW documents omit "No.": "general recommendation 25". */
const NUMBERED_SINCE = 2010;
/** From this year on, documents give the year of adoption. */
const YEARS_SINCE = 2016;

/** Checks how general comments and recommendations are cited. */
export const generalCommentForm = defineRule({
  id: 'general-comment-form',
  name: 'form of general comments',
  group: 'style',
  severity: 'warning',
  summary:
    'A general comment or recommendation cited with capitals, without “No.”, under the other name, with the wrong year or, in documents since about 2016, without its year.',
  why: 'They are cited as “general comment No. 2 (2013)”: small letters, “No.” with a full stop and, in the practice of recent years, the year in parentheses at the first mention. CERD and CEDAW adopt general recommendations, all others general comments.',
  limits: [
    'Those of other committees, where something nearby names them; where it is not clear whose is meant, the finding is a query.',
    'A wrong year is a query; a missing one is information, once for each general comment, or once for all.',
    'Quotations and the beginning of a sentence.',
  ],
  messages: {
    ...HABIT_MESSAGES,
    'no-year': 'The year of {text} is missing at its first mention.',
    'add-year': 'Add ({year})',
    'no-years': 'The years of general comments are missing at the first mention, as here.',
    unknown: 'No committee is known to have that many: is No. {number} right?',
    'other-year': 'No. {number} dates from {right}: is {year} right?',
    'whose-year': 'No. {number} of {owner} dates from {right}, that of {other} from {year}: whose is meant?',
    comments: 'This Committee adopts general comments.',
    recommendations: 'This Committee adopts general recommendations.',
    'whose-recommendation': 'This Committee adopts general comments: whose general recommendation is meant?',
    'whose-comment': 'This Committee adopts general recommendations: whose general comment is meant?',
  },
  habits: [['It recalls its general comment No. 2 (2013).', 'It recalls General Comment No. 2.']],
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 98 (2021) on migrants.\n  \t                                              ^^ No committee is known to have that many: is No. 98 right?',
    },
    {
      text: '1.\tJudges should be trained on the Convention and the Committee’s General Recommendations.\n  \t                                                               ^^^^^^^^^^^^^^^^^^^^^^^ Write “general recommendations” for “General Recommendations”.',
    },
    {
      text: '1.\tThe Committee recalls its General Comment No. 2 and its general comment No. 1.\n  \t                          ^^^^^^^^^^^^^^^^^^^^^ Write “general comment No. 2” for “General Comment No. 2”.',
    },
    {
      text: '1.\tThe Committee recalls its general comment 2, its general comment 3 and its general comment 4.\n  \t                          ^^^^^^^^^^^^^^^^^ Write “general comment No. 2” for “general comment 2”, here and throughout (3 times).',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 26.\n  \t                          ^^^^^^^^^^^^^^^ This Committee adopts general recommendations.',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe State party should give effect to general comment No. 39 (2022) and to general comment No. 13 (2011).\n  \t                                      ^^^^^^^^^^^^^^^ This Committee adopts general recommendations.\n  \t                                                                           ^^^^^^^^^^^^^^^ This Committee adopts general recommendations: whose general comment is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 3 (2018) and general comment No. 36 (2019) of the Human Rights Committee.\n  \t                                                 ^^^^ No. 3 dates from 2017: is 2018 right?\n  \t                                                                                   ^^^^ No. 36 dates from 2018: is 2019 right?',
    },
    {
      text: 'CERD/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general recommendation No. 35 (2017).\n  \t                                                         ^^^^ No. 35 of CERD dates from 2013, that of CEDAW from 2017: whose is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe State party should give effect to general recommendation No. 2.\n  \t                                      ^^^^^^^^^^^^^^^^^^^^^^ This Committee adopts general comments: whose general recommendation is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general recommendation No. 2.\n  \t                          ^^^^^^^^^^^^^^^^^^^^^^ This Committee adopts general comments.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comments No. 2 (2013) and No. 5 (2021).\n2.\tThe Committee recalls its general comment No. 1, and its general comment No. 2.\n  \t                                              ^ The year of general comment No. 1 is missing at its first mention.\n3.\tThe Committee recalls its general comment No. 1 (2011).',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 2.\n  \t                                              ^ The years of general comments are missing at the first mention, as here.\n2.\tThe Committee recalls its general comment No. 1, its general comment No. 3 and its general comment No. 2.',
    },
  ],
  good: [
    {
      text: '1.\tGeneral comments guide the State party, which had the Compilation of General Comments and General Recommendations Adopted by Human Rights Treaty Bodies translated. General recommendations are binding on the General Comments Department.',
    },
    {
      text: '1.\tGeneral comment No. 2 says so; the Committee recalls its general comments Nos. 1 and 2, its general comments No. 3 and No. 4 and “General Comment 2”.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 2 (2013) on the rights of migrant workers in an irregular situation.\n2.\tThe Committee recalls its general comment No. 2.',
    },
  ],
  gathers: [COMMENT_FORMS, MENTIONED_COMMENTS, NAMED_COMMENTS],
  check(model, report) {
    if (!isEdited(model)) return;
    const year = model.identity.date?.value.year;
    const isEarly = year !== undefined && year < NUMBERED_SINCE;
    const forms = {
      in: () => COMMENT_FORMS.in(model).filter(({ lacksNumber }) => !(isEarly && lacksNumber)),
      right: () => COMMENT_FORMS.right(model),
    };
    reportHabit(forms, model, report);
    reportOthersName(model, report);
    reportOtherYears(model, report);
    if ((year ?? 0) < YEARS_SINCE) return;
    const comments = MENTIONED_COMMENTS.in(model);
    for (const one of comments) if (one.loose) report(withYearInBrackets(one, one.loose));
    const years = new Map(comments.flatMap(({ key, year }) => (year === '' ? [] : [[key, year] as const])));
    const { symbol } = model.identity;
    const firstMentionsFound = firstMentions(comments, ownNumber(symbol?.series, symbol?.number?.from));
    const firstComment = firstMentionsFound.missing[0];
    if (!firstComment) return;
    if (firstMentionsFound.missing.length >= 3 && firstMentionsFound.dated === 0) {
      const { block, start, end } = firstComment;
      report({ block, start, end, message: 'no-years', args: {}, severity: 'information' });
      return;
    }
    for (const { block, start, end, text, key } of firstMentionsFound.missing) {
      const year = years.get(key);
      report({
        block,
        start,
        end,
        message: 'no-year',
        args: { text },
        severity: 'information',
        // The year can be copied from a later mention.
        ...(year !== undefined && {
          fixes: [{ message: 'add-year', args: { year }, edits: [{ block, start: end, end, text: ` (${year})` }] }],
        }),
      });
    }
  },
});

/** Rewrites "2 of 2013" with the year in brackets. */
function withYearInBrackets(
  { block, start, number }: NoteInBlock<MentionedComment>,
  { year, written, end }: NonNullable<MentionedComment['loose']>,
): NewFinding {
  const replacement = `${number} (${year})`;
  return {
    block,
    start,
    end,
    message: 'found',
    args: { text: oneLine(`${number}${written}`), instead: replacement },
    fixes: [
      {
        message: 'replace',
        args: { text: replacement },
        certain: true,
        edits: [{ block, start, end, text: replacement }],
      },
    ],
  };
}

/** Reports years in brackets that are not that of the general comment. */
function reportOtherYears(model: View, report: Report): void {
  const own = ownNumber(model.identity.symbol?.series, model.identity.symbol?.number?.from);
  for (const { block, end, name, number, owner, year, quoted } of MENTIONED_COMMENTS.in(model)) {
    if (quoted || number === own) continue;
    if (number > MAX_COMMENT_NUMBER + MAX_NEW_COMMENTS) {
      const at = String(number);
      report({
        block,
        start: end - at.length,
        end,
        message: 'unknown',
        severity: 'information',
        args: { number },
      });
      continue;
    }
    if (year === '') continue;
    const years = yearsOfComment(owner, number);
    if (years.length === 0 || years.includes(Number(year))) continue;
    const start = end + ' ('.length;
    const place = { block, start, end: start + year.length, severity: 'information' as const };
    // "general recommendation No. 35 (2013)" may be from the other committee that adopts general recommendations.
    const committee = othersCalled(name).find(({ id }) => yearsOfComment(id, number).includes(Number(year)));
    const right = years.join(' or ');
    // The year shows that it is from the other committee, if the document is that committee's or does not name the owner.
    if (committee && (model.identity.committee === undefined || model.identity.committee.id === committee.id)) continue;
    if (committee)
      report({ ...place, message: 'whose-year', args: { number, right, year, owner, other: committee.id } });
    else
      report({
        ...place,
        message: 'other-year',
        args: { number, right, year },
        fixes: years.map((one) => ({
          message: 'replace',
          args: { text: one },
          edits: [{ block, start: place.start, end: place.end, text: String(one) }],
        })),
      });
  }
}

/** How many may have been adopted since the catalogue was compiled. */
const MAX_NEW_COMMENTS = 6;

/** Reports general comments that this committee calls recommendations, and vice versa. */
function reportOthersName(model: View, report: Report): void {
  for (const { block, start, end, name, text, items, isQuery } of othersNames(model)) {
    const replacement = otherName(text, name, model.language.language);
    report({
      block,
      start,
      end,
      ...(name === 'general-recommendation'
        ? { message: isQuery ? 'whose-recommendation' : 'comments' }
        : { message: isQuery ? 'whose-comment' : 'recommendations' }),
      args: {},
      ...(isQuery && { severity: 'information' as const }),
      // If the year fits none of the committee's own, it is from another committee.
      ...(!(isQuery && items.some(({ year }) => year !== 0)) && {
        fixes: [{ message: 'replace', args: { text: replacement }, edits: [{ block, start, end, text: replacement }] }],
      }),
    });
  }
}

/** The number of the document itself, if it is a general comment. */
function ownNumber(series: string | undefined, number: number | undefined): number {
  return series === 'GC' ? (number ?? 0) : 0;
}

function firstMentions(all: readonly NoteInBlock<MentionedComment>[], own: number) {
  const seenNumbers = new Set<string>();
  const missingComments: NoteInBlock<MentionedComment>[] = [];
  let datedCount = 0;
  for (const one of all) {
    // One without a known committee may be any of those cited under that number.
    if (seenNumbers.has(one.key) || (one.owner === '' && seenNumbers.has(`${one.name} ${one.number}`))) continue;
    if (one.key.endsWith(` ${own}`)) continue;
    seenNumbers.add(one.key);
    seenNumbers.add(`${one.name} ${one.number}`);
    if (one.dated) datedCount++;
    else missingComments.push(one);
  }
  return { missing: missingComments, dated: datedCount };
}
