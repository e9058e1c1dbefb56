import type { Language } from '../languages/language';
import { memoize } from '../model/base/memo';
import type { PlaceInBlock } from '../model/identity/identity';
import { compareDates, isComplete, type PlainDate } from '../model/words/dates';
import { patternsOf } from '../model/words/patterns';
import { compileWords, findPhrase, wordStarts } from '../model/words/phrases';
import type { Block } from '../syntax/blocks/block';
import type { Matcher } from '../syntax/tokens/matcher';
import type { Report, Severity } from './engine/finding';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { ADOPTIONS } from './reading/dates/adoptions';
import { datesIn } from './reading/dates/datesIn';
import { isIn, isWeek } from './reading/dates/sittings';
import { isInQuotation } from './reading/quotations/protectedText';
import { sourceTextAt } from './reading/wording/habit';

/** Finds days of adoption outside the session. */
export const adoptionSession = defineRule({
  id: 'adoption-session',
  name: 'date of adoption outside the session',
  group: 'dates',
  severity: 'warning',
  summary: 'A date of adoption outside the session at which the document was adopted.',
  why: 'A document says on which day and at which session it was adopted; when the two do not fit, one of them is wrong.',
  limits: [
    'The session is read from the same sentence, the footnote to the title or the first page; what is said of earlier observations or of a list is read in the same way.',
    'Sentences and footnotes that name two sessions, or none with dates.',
    'The session on the first page of a list of issues, which a working group may have adopted earlier, unless the list says otherwise.',
  ],
  messages: {
    found: '{date} is outside the session ({session}).',
    group: '{date} is outside the meeting of the working group ({session}).',
    related: 'The dates of the session are here.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 14 April 2015 and adopted the present concluding observations at its 288th meeting, held on 23 April 2015.\n  \t                                                                                                                                                                     ^^^^^^^^^^^^^ 23 April 2015 is outside the session (13–14 April 2015).\n\n*\tAdopted by the Committee at its twenty-fourth session (13–14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tAt its thirtieth session (1–12 April 2019), the Committee considered the report of Xandoria and, on 17 April 2019, adopted the present concluding observations.\n  \t                                                                                                    ^^^^^^^^^^^^^ 17 April 2019 is outside the session (1–12 April 2019).\n2.\tThe previous concluding observations were adopted on 30 May 2014, at the twentieth session (28 April–23 May 2014).\n  \t                                                     ^^^^^^^^^^^ 30 May 2014 is outside the session (28 April–23 May 2014).',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria*\n\n1.\tPlease explain.\n\n*\tAdopted on 14 March 2017 by the pre-sessional working group (6–10 March 2017).\n \t           ^^^^^^^^^^^^^ 14 March 2017 is outside the meeting of the working group (6–10 March 2017).',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie*\n\n1.\tLe Comité a examiné le rapport initial de la Xandrie (CMW/C/XAA/1) le 14 avril 2015 et a adopté les présentes observations finales à sa 288e séance, le 23 avril 2015.\n  \t                                                                                                                                                        ^^^^^^^^^^^^^ 23 avril 2015 is outside the session (13-14 avril 2015).\n\n*\tAdoptées par le Comité à sa vingt-quatrième session (13-14 avril 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria*\n\n1.\tEl Comité examinó el informe inicial de Xandria (CMW/C/XAA/1) en su 285ª sesión, celebrada el 14 de abril de 2015. En su 288ª sesión, celebrada el 23 de abril de 2015, aprobó las presentes observaciones finales.\n  \t                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^ 23 de abril de 2015 is outside the session (13 a 14 de abril de 2015).\n\n*\tAprobadas por el Comité en su 24º período de sesiones (13 a 14 de abril de 2015).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 14 April 2015 and adopted the present concluding observations at its 288th meeting, held on 23 April 2015.\n\n*\tAdopted by the Committee at its twenty-fourth session (13–24 April 2015).',
    },
    {
      text: 'CMW/C/XAA/Q/1\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families\nTwenty-fourth session\n13–24 April 2015\n\nList of issues in relation to the initial report of Xandoria*\n\n1.\tPlease explain.\n\n*\tAdopted by the pre-sessional working group on 12 September 2014.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe Committee recalls its decision, adopted on 30 May 2014, after its twentieth session (28 April–23 May 2014), and the law that was adopted on 2 June 2014.',
    },
  ],
  gathers: [ADOPTIONS],
  check(model, report) {
    const reportedAt = compareSession(model, report);
    ADOPTIONS.visit(model, ({ start, end, session }, block) => {
      if (!session || (reportedAt?.block === block && reportedAt.start === start)) return;
      const reading = model.reading(block);
      if (!reading || isInQuotation(reading, start, end)) return;
      reportSession(
        model,
        { block, start, end },
        { block, start: session.start, end: session.end },
        session.isOfGroup,
        report,
      );
    });
  },
});

/** Compares the day of adoption with the document's own session; returns the day if it is outside. */
function compareSession(model: View, report: Report): PlaceInBlock | undefined {
  const { from, to, number } = model.identity.session ?? {};
  const adoption = adoptionOf(model);
  if (!from?.at || !to?.at || !number?.at || !adoption || from.at.block !== to.at.block) return undefined;
  const { at, date } = adoption;
  if (at.block === from.at.block) return undefined;
  if (!date.valid || !from.value.valid || !to.value.valid || compareDates(from.value, to.value) > 0) return undefined;
  if (isIn(date, { from: from.value, to: to.value })) return undefined;
  const isFirstPage = model.block(from.at.block)?.kind === 'masthead';
  const isLate = compareDates(to.value, date) < 0;
  const sessionOwner = isFirstPage ? sessionOf(model, number.at.block, adoption.isOfGroup, isLate) : 'committee';
  const isShort = isWeek(from.value, to.value);
  if (sessionOwner === undefined || (sessionOwner === 'group' && !isShort)) return undefined;
  if (namesSeveral(model, from.at.block) || namesSeveral(model, number.at.block)) return undefined;
  // It is likely, but not certain, that the dates on the first page are those of the working group.
  const place = { ...from.at, end: to.at.end };
  reportSession(
    model,
    at,
    place,
    sessionOwner === 'group',
    report,
    sessionOwner === 'group' ? 'information' : undefined,
  );
  return at;
}

function reportSession(
  model: View,
  at: PlaceInBlock,
  session: PlaceInBlock,
  isOfGroup: boolean,
  report: Report,
  severity?: Severity,
): void {
  report({
    ...at,
    ...(isOfGroup ? { message: 'group' } : { message: 'found' }),
    args: { date: sourceTextAt(model, at), session: sourceTextAt(model, session) },
    ...(severity && { severity }),
    related: [{ ...session, message: 'related', args: {} }],
  });
}

/** The day on which the document was adopted, even if stated without a meeting. */
function adoptionOf(model: View): { at: PlaceInBlock; date: PlainDate; isOfGroup: boolean } | undefined {
  const { dates } = model.identity.adoption ?? {};
  const date = dates?.value.at(-1);
  if (date && dates?.at) return { at: dates.at, date, isOfGroup: false };
  let result: { at: PlaceInBlock; date: PlainDate; isOfGroup: boolean } | undefined;
  const endBlock = model.paragraphs.all[FIRST_PARAGRAPHS]?.block ?? Number.POSITIVE_INFINITY;
  ADOPTIONS.visit(model, ({ start, end, date: day, isPresent, isOfGroup }, block) => {
    if (result || !isPresent || block >= endBlock || !isComplete(day)) return;
    if (model.block(block)?.kind === 'paragraph') result = { at: { block, start, end }, date: day, isOfGroup };
  });
  return result;
}

/** How many initial paragraphs are searched for the day of adoption. */
const FIRST_PARAGRAPHS = 3;

/**
 * Whose session is on the first page, if the document was adopted at it. Lists of issues are often adopted by a pre-sessional working
 * group, in which case the first page gives the session at which the report will be considered.
 */
function sessionOf(
  { identity: { kind, adoption, basis }, tree: { blocks }, language: { language } }: View,
  number: number,
  isOfGroup: boolean,
  isLate: boolean,
): 'committee' | 'group' | undefined {
  const patterns = patternsOf(language, 'adoptions');
  if (!patterns) return kind === 'list-of-issues' || kind === 'list-of-issues-prior' ? undefined : 'committee';
  const contains = (block: Block, pattern: Matcher) => pattern.isIn(ruleTokens(block));
  const note = blocks[number];
  const isOutsideMasthead = note?.kind !== 'masthead';
  if (basis.blocks.some((block) => block.kind === 'footnote' && contains(block, patterns.betweenSessions)))
    return undefined;
  if (kind !== 'list-of-issues' && kind !== 'list-of-issues-prior') return 'committee';
  if (isOfGroup || (note && isOutsideMasthead && contains(note, patterns.anyGroup)))
    return basis.blocks.some((block) => block.kind === 'masthead' && contains(block, patterns.anyGroup))
      ? 'group'
      : undefined;
  if (note && isOutsideMasthead) return contains(note, patterns.committee) ? 'committee' : undefined;
  // Working groups do not number their meetings as the Committee does. A list is adopted before the report is considered, never after.
  const place = adoption?.meetings?.at;
  const block = place && blocks[place.block];
  if (!isLate || !block) return undefined;
  const tokens = ruleTokens(block);
  const [from, to] = [tokens.from(place.start - BEFORE_MEETING), tokens.at(place.end + AFTER_MEETING)];
  return patterns.byCommittee.isIn(tokens, from, to) && !patterns.anyGroup.isIn(tokens, from, to)
    ? 'committee'
    : undefined;
}

/** How far around the number of the meeting to look for the body that adopted a list, in UTF-16 code units. */
const BEFORE_MEETING = 200;
const AFTER_MEETING = 100;

/** Whether a footnote mentions more than one session, or the dates of more than one. */
function namesSeveral(model: View, index: number): boolean {
  const block = model.block(index);
  if (!block || block.kind === 'masthead') return false;
  const { language } = model.language;
  if (datesIn(block, language).filter(({ form }) => form === 'range').length > 1) return true;
  const words = sessionWords(language);
  const starts = wordStarts(block.text, 0, block.text.length);
  const firstMatch = findPhrase(words, block.text, starts, block.text.length);
  const laterStarts = firstMatch ? starts.filter((start) => start >= firstMatch.end) : [];
  return findPhrase(words, block.text, laterStarts, block.text.length) !== undefined;
}

const sessionWords = memoize((language: Language) =>
  compileWords(language.meaning.session.flatMap((word) => [word, `${word}s`])),
);
