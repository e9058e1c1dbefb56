import {
  type Committee,
  committeeOf,
  type DatedFact,
  type FollowUpProcedure,
  type Reporting,
  type SectionScheme,
} from '../../catalogue/committees';
import type { Fact } from '../../catalogue/fact';
import type { Speaker } from '../../display/speaker';
import { en } from '../../languages/en';
import { fr } from '../../languages/fr';
import type { DocumentModel } from '../../model/document';
import { blockAt } from '../../syntax/blocks/tree';
import { capitalizeWords } from '../../text/capitalized';
import type { Span } from '../../text/edits';
import {
  type CommitteeFact,
  chosenWords,
  clusterName,
  joinFacts,
  monthsWords,
  ownListWords,
  UNVERIFIED,
} from '../words/committeeWords';
import { committeeName, instrumentName, SPANISH_SECTIONS } from '../words/officialNames';
import { item, type Prose, text } from '../words/prose';

/** The committee named at an offset, with the run of text that names it; undefined if there is none. */
export function committeeAtOffset(
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

/** The hover for a committee: its treaty and symbols, deadlines for reports, follow-up, sections of its observations. */
export function committeeProse(committee: Committee, says: Speaker): readonly Prose[] {
  const { t, language } = says;
  const { id, instrument, prefixes, followUp, reporting, sectionScheme: scheme } = committee;
  const lines = [
    [t('Reports'), reportingWords(reporting, says)],
    [t('Follow-up'), followUpWords(followUp, says)],
    [t('Grades'), datedWords(followUp.grades, gradeWords, says)],
    [t('Sections'), scheme ? sectionWords(scheme, says) : ''],
    [t('Below the concerns'), scheme ? clusterWords(scheme, says) : ''],
  ] as const;
  const nonEmptyLines = lines.filter(([, words]) => words !== '');
  const hasUnchecked = nonEmptyLines.some(([, words]) => words.includes(UNVERIFIED));
  return [
    text({ bold: committeeName(id, language) }, ` · ${[id, ...prefixes].join(' · ')}`),
    text(`${instrumentName(instrument, language)} · ${commentsWords(id, says)}`),
    ...nonEmptyLines.map(([name, words]) => item(0, t('{0}: {1}', name, words))),
    ...(hasUnchecked ? [text({ italic: t('* Not verified; practice changes over the years.') })] : []),
  ];
}

function reportingWords(reporting: Reporting, says: Speaker): string {
  const { t, plural } = says;
  const { initialMonths, periodicMonths, practiceMonths, article, setBy, cycleYears } = reporting;
  if (!initialMonths) return '';
  const periodicText = periodicMonths
    ? t('then every {0}', monthsWords([periodicMonths.value], says))
    : t('then whenever the Committee asks');
  const basis = article ? ` (${t('article {0}', article.value)})` : setBy ? ` (${setBy.value})` : '';
  const isChecked = [initialMonths, periodicMonths, article, setBy].every((one) => one?.status !== 'memory');
  const allFacts: CommitteeFact[] = [
    {
      words: t('the first within {0}, {1}', monthsWords([initialMonths.value], says), `${periodicText}${basis}`),
      status: isChecked ? 'verified' : 'memory',
    },
  ];
  if (practiceMonths)
    allFacts.push(factWords(practiceMonths, (months) => t('in practice every {0}', monthsWords(months, says))));
  if (cycleYears)
    allFacts.push(
      factWords(cycleYears, (years) =>
        cycleYears.isPlanned
          ? t(
              'a review cycle of {0} years, agreed by the Chairs in {1}, is not in force',
              years,
              cycleYears.since ?? '',
            )
          : since(cycleYears, plural(years, 'a review cycle of {0} year', 'a review cycle of {0} years'), says),
      ),
    );
  return joinFacts(allFacts, says);
}

function followUpWords(
  { exists, since: sinceFact, suspended, chosen, months, ownList }: FollowUpProcedure,
  says: Speaker,
): string {
  const { t } = says;
  const allFacts: CommitteeFact[] = [];
  if (!exists.value) allFacts.push({ words: t('none'), status: exists.status });
  if (sinceFact) allFacts.push(factWords(sinceFact, (year) => t('since {0}', year)));
  if (suspended?.value === true) allFacts.push({ words: t('suspended at present'), status: suspended.status });
  allFacts.push(...chosen.map((one) => factWords(one, (value) => since(one, chosenWords(value, says), says))));
  allFacts.push(
    ...months.map((one, i) =>
      factWords(one, (value) =>
        since(one, i === 0 ? t('answer {0}', dueWords(value, says)) : dueWords(value, says), says),
      ),
    ),
  );
  if (ownList) allFacts.push(factWords(ownList, (value) => ownListWords(value, says)));
  return joinFacts(allFacts, says);
}

function dueWords(months: readonly number[], says: Speaker): string {
  const { t } = says;
  return months.length === 0 ? t('by a date that the Committee sets') : t('within {0}', monthsWords(months, says));
}

function gradeWords(grades: readonly string[]): string {
  return grades.map((grade) => grade.replaceAll('-', ' ')).join(' / ');
}

function datedWords<T>(all: readonly DatedFact<T>[], words: (value: T) => string, says: Speaker): string {
  if (all.length === 0) return '';
  return joinFacts(
    all.map((one) => factWords(one, (value) => since(one, words(value), says))),
    says,
  );
}

/** Words for a fact with the year since which it applies. */
function since({ since: year }: DatedFact<unknown>, words: string, { t }: Speaker): string {
  if (year === undefined) return words;
  return year === 'later' ? t('later {0}', words) : t('from {0} {1}', year, words);
}

function commentsWords(id: string, { t }: Speaker): string {
  return committeeOf(id)?.generalCommentName === 'general-recommendation'
    ? t('general recommendations')
    : t('general comments');
}

/** The sections in order; optional ones are unnumbered and in brackets. */
function sectionWords({ sections, concerns, numbering }: SectionScheme, { language }: Speaker): string {
  const { meaning } = language === 'fr' ? fr : en;
  let number = 0;
  const isVerified = sections.every(({ status }) => status === 'verified');
  const words = sections
    .map(({ id, optional }) => {
      const ownHeading =
        id === 'concerns-and-recommendations' ? meaning.concernsHeadings[concerns.value] : meaning.sections[id][0];
      const words = capitalizeWords((language === 'es' ? SPANISH_SECTIONS[id] : ownHeading) ?? id);
      return optional ? `(${words})` : `${sectionNumber(++number, numbering)}. ${words}`;
    })
    .join(' · ');
  return isVerified ? words : `${words}${UNVERIFIED}`;
}

function clusterWords({ clusters }: SectionScheme, says: Speaker): string {
  if (!clusters) return '';
  const words = clusters.value.map(({ id, articles }) => {
    const articleList = listedIn(articles, says);
    const arts = /^\d+$/.test(articles) ? says.t('art. {0}', articleList) : says.t('arts. {0}', articleList);
    return `${clusterName(id, says)}${articles === '' ? '' : ` (${arts})`}`;
  });
  return joinFacts([{ words: words.join(' · '), status: clusters.status }], says);
}

/** Localizes a list of articles, which is in English in the catalogue: « 4, 42 et 44 (6) », « 37 a) ». */
function listedIn(articles: string, { t, language }: Speaker): string {
  if (language === 'en') return articles;
  return articles.replaceAll(' and ', ` ${t('and')} `).replace(/\(([a-z]+)\)/g, '$1)');
}

function sectionNumber(number: number, numbering: SectionScheme['numbering']): string {
  return numbering === 'letter' ? String.fromCharCode(64 + number) : (['I', 'II', 'III', 'IV', 'V'][number - 1] ?? '');
}

function factWords<T>(fact: Fact<T>, words: (value: T) => string): CommitteeFact {
  return { words: words(fact.value), status: fact.status };
}
