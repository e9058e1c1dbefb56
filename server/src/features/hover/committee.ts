import {
  type Committee,
  committeeOf,
  type Dated,
  type Fact,
  type FollowUp,
  type Reporting,
  type SectionScheme,
} from '../../catalogue/committees';
import { en } from '../../languages/en';
import { instrumentTitle } from '../../languages/titles';
import type { DocumentModel } from '../../model/document';
import { blockAt } from '../../syntax/tree';
import type { Span } from '../../text/edits';
import {
  CLUSTER_WORDS,
  COMMITTEE_WORDS,
  chosenWords,
  type Known,
  knownWords,
  monthsWords,
  OWN_LIST_WORDS,
} from '../committeeWords';
import { item, type Prose, text } from '../prose';
import { committeeName, generalCommentName } from '../words';

/** The committee that is named at an offset, with the run of text that names it; undefined where none is. */
export function committeeAt(
  model: DocumentModel,
  offset: number,
): { readonly committee: Committee; readonly span: Span } | undefined {
  const block = blockAt(model.tree, offset);
  const start = model.tree.starts[block] ?? 0;
  const at = offset - start;
  for (const mention of model.readings[block]?.mentions ?? []) {
    if (mention.kind !== 'committee' || at < mention.start || at > mention.end) continue;
    const committee = committeeOf(mention.id);
    return committee && { committee, span: { start: start + mention.start, end: start + mention.end } };
  }
  return undefined;
}

/** What a hover shows of a committee: its treaty and symbols, when reports are due, follow-up, sections. */
export function committeeProse(committee: Committee): readonly Prose[] {
  const { id, instrument, prefixes, followUp, reporting, sectionScheme: scheme } = committee;
  const lines = [
    [COMMITTEE_WORDS.reports, reportingWords(reporting)],
    [COMMITTEE_WORDS.followUp, followUpWords(followUp)],
    [COMMITTEE_WORDS.grades, datedWords(followUp.grades, gradeWords)],
    [COMMITTEE_WORDS.sections, scheme ? sectionWords(scheme) : ''],
    [COMMITTEE_WORDS.clusters, scheme ? clusterWords(scheme) : ''],
  ] as const;
  const known = lines.filter(([, words]) => words !== '');
  const unchecked = known.some(([, words]) => words.includes(COMMITTEE_WORDS.unverified));
  return [
    text({ bold: committeeName(id) }, ` · ${[id, ...prefixes].join(' · ')}`),
    text(`${instrumentTitle(instrument)} · ${generalCommentName(id).toLowerCase()}s`),
    ...known.map(([name, words]) => item(0, `${name}: ${words}`)),
    ...(unchecked ? [text({ italic: COMMITTEE_WORDS.unchecked })] : []),
  ];
}

function reportingWords(reporting: Reporting): string {
  const { initialMonths, periodicMonths, practiceMonths, article, setBy, cycleYears } = reporting;
  if (!initialMonths) return '';
  const then = periodicMonths ? `then every ${monthsWords([periodicMonths.value])}` : COMMITTEE_WORDS.asAsked;
  const where = article ? ` (article ${article.value})` : setBy ? ` (${setBy.value})` : '';
  const checked = [initialMonths, periodicMonths, article, setBy].every((one) => one?.status !== 'memory');
  const all: Known[] = [
    {
      words: `the first within ${monthsWords([initialMonths.value])}, ${then}${where}`,
      status: checked ? 'verified' : 'memory',
    },
  ];
  if (practiceMonths)
    all.push(said(practiceMonths, (months) => `${COMMITTEE_WORDS.inPractice} ${monthsWords(months)}`));
  if (cycleYears)
    all.push(
      said(cycleYears, (years) =>
        cycleYears.isPlanned
          ? `a review cycle of ${years} years is planned and not in force`
          : `${sinceWords(cycleYears)}a review cycle of ${years} years`,
      ),
    );
  return knownWords(all);
}

function followUpWords({ exists, since, suspended, chosen, months, ownList }: FollowUp): string {
  const all: Known[] = [];
  if (!exists.value) all.push({ words: COMMITTEE_WORDS.noFollowUp, status: exists.status });
  if (since) all.push(said(since, (year) => `since ${year}`));
  if (suspended?.value === true) all.push({ words: COMMITTEE_WORDS.suspended, status: suspended.status });
  all.push(...chosen.map((one) => said(one, (value) => `${sinceWords(one)}${chosenWords(value)}`)));
  all.push(
    ...months.map((one, i) => said(one, (value) => `${sinceWords(one)}${i === 0 ? 'answer ' : ''}${dueWords(value)}`)),
  );
  if (ownList) all.push(said(ownList, (value) => OWN_LIST_WORDS[value]));
  return knownWords(all);
}

function dueWords(months: readonly number[]): string {
  return months.length === 0 ? COMMITTEE_WORDS.byDate : `within ${monthsWords(months)}`;
}

function gradeWords(grades: readonly string[]): string {
  return grades.map((grade) => grade.replaceAll('-', ' ')).join(' / ');
}

function datedWords<T>(all: readonly Dated<T>[], words: (value: T) => string): string {
  if (all.length === 0) return '';
  return knownWords(all.map((one) => said(one, (value) => `${sinceWords(one)}${words(value)}`)));
}

function sinceWords({ since }: Dated<unknown>): string {
  if (since === undefined) return '';
  return since === 'later' ? 'later ' : `from ${since} `;
}

/** The sections in their order; those that are not in every document have no number and stand in brackets. */
function sectionWords({ sections, concerns, numbering }: SectionScheme): string {
  const { meaning } = en;
  let number = 0;
  const isVerified = sections.every(({ status }) => status === 'verified');
  const words = sections
    .map(({ id, optional }) => {
      const words = capital(
        id === 'concerns-and-recommendations'
          ? meaning.concernsHeadings[concerns.value]
          : (meaning.sections[id][0] ?? id),
      );
      return optional ? `(${words})` : `${numbered(++number, numbering)}. ${words}`;
    })
    .join(' · ');
  return isVerified ? words : `${words}${COMMITTEE_WORDS.unverified}`;
}

function clusterWords({ clusters }: SectionScheme): string {
  if (!clusters) return '';
  const words = clusters.value.map(({ id, articles }) => {
    const arts = articles === '' ? '' : ` (${/^\d+$/.test(articles) ? 'art.' : 'arts.'} ${articles})`;
    return `${CLUSTER_WORDS[id]}${arts}`;
  });
  return knownWords([{ words: words.join(' · '), status: clusters.status }]);
}

function numbered(number: number, numbering: SectionScheme['numbering']): string {
  return numbering === 'letter' ? String.fromCharCode(64 + number) : (['I', 'II', 'III', 'IV', 'V'][number - 1] ?? '');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function said<T>(fact: Fact<T>, words: (value: T) => string): Known {
  return { words: words(fact.value), status: fact.status };
}
