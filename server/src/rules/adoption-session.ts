import type { Language } from '../languages/language';
import { compareDates, compileWords, findPhrase, type Phrases, wordStarts } from '../model/dates';
import type { DocumentModel } from '../model/document';
import { datesIn } from './dates-in';
import { oneLine } from './habit';
import type { DocumentRule } from './rule';

/** Adoption on a day that is not in the session. */
export const adoptionSession: DocumentRule = {
  id: 'adoption-session',
  group: 'dates',
  severity: 'warning',
  scope: 'document',
  summary: 'A date of adoption outside the session at which the document was adopted.',
  why: 'Paragraph 1 says on which day a document was adopted, the footnote to the title at which session; when the two do not fit, one is wrong. A footnote that names two sessions, or no dates, is left alone, and so is the session on the first page of a list of issues, which a working group may have adopted before it.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 14 April 2015 and adopted the present concluding observations at its 288th meeting, held on 23 April 2015.\n  \t                                                                                                                                                                     ^^^^^^^^^^^^^ 23 April 2015 is not in the session (13–14 April 2015).\n\n*\tAdopted by the Committee at its twenty-fourth session (13–14 April 2015).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 14 April 2015 and adopted the present concluding observations at its 288th meeting, held on 23 April 2015.\n\n*\tAdopted by the Committee at its twenty-fourth session (13–24 April 2015).',
    },
    {
      text: 'CMW/C/XAA/Q/1\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families\nTwenty-fourth session\n13–24 April 2015\n\nList of issues in relation to the initial report of Xandoria*\n\n1.\tPlease explain.\n\n*\tAdopted by the pre-sessional working group on 12 September 2014.',
    },
  ],
  check(model, _options, report) {
    const { session, adoption } = model.identity;
    const { from, to } = session ?? {};
    const date = adoption?.dates?.value.at(-1);
    const at = adoption?.dates?.at;
    if (!from?.at || !to?.at || !date || !at || from.at.block !== to.at.block || at.block === from.at.block) return;
    if (isOfWorkingGroup(model, from.at.block)) return;
    if (!date.valid || !from.value.valid || !to.value.valid || compareDates(from.value, to.value) > 0) return;
    if (compareDates(from.value, date) <= 0 && compareDates(date, to.value) <= 0) return;
    if (namesSeveral(model, from.at.block)) return;
    const place = { block: from.at.block, start: from.at.start, end: to.at.end };
    report({
      ...at,
      message: 'found',
      args: { date: written(model, at), session: written(model, place) },
      related: [{ ...place, message: 'related', args: {} }],
    });
  },
};

/** A list of issues is often a pre-sessional working group's, and the session of its first page is the one at which the report is read. */
function isOfWorkingGroup({ identity: { kind }, tree: { blocks } }: DocumentModel, session: number): boolean {
  return (kind === 'list-of-issues' || kind === 'list-of-issues-prior') && blocks[session]?.kind === 'masthead';
}

function written(model: DocumentModel, { block, start, end }: { block: number; start: number; end: number }): string {
  return oneLine(model.tree.blocks[block]?.text.slice(start, end) ?? '');
}

/** Whether a footnote names more than one session, or the dates of more than one. */
function namesSeveral(model: DocumentModel, index: number): boolean {
  const block = model.tree.blocks[index];
  if (!block || block.kind === 'masthead') return false;
  const { language } = model.language;
  if (datesIn(block, language).filter(({ form }) => form === 'range').length > 1) return true;
  const words = sessionWords(language);
  const starts = wordStarts(block.text, 0, block.text.length);
  const first = findPhrase(words, block.text, starts, block.text.length);
  const behind = first ? starts.filter((start) => start >= first.end) : [];
  return findPhrase(words, block.text, behind, block.text.length) !== undefined;
}

const compiled = new WeakMap<Language, Phrases<true>>();

function sessionWords(language: Language): Phrases<true> {
  let words = compiled.get(language);
  if (!words) {
    words = compileWords(language.meaning.session.flatMap((word) => [word, `${word}s`]));
    compiled.set(language, words);
  }
  return words;
}
