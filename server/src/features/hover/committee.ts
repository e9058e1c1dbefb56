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
import { blockIndexAt } from '../../syntax/blocks/tree';
import { capitalizeWords } from '../../text/capitalized';
import type { Span } from '../../text/edits';
import {
  type CommitteeFact,
  chosenRecommendationsText,
  clusterName,
  joinFacts,
  monthsText,
  ownListText,
  UNVERIFIED_MARK,
} from '../words/committeeWords';
import { committeeName, instrumentName, SPANISH_SECTIONS } from '../words/officialNames';
import { item, type Prose, text } from '../words/prose';

/** The committee named at an offset, with the run of text that names it; undefined if there is none. */
export function committeeAtOffset(
  model: DocumentModel,
  offset: number,
): { readonly committee: Committee; readonly span: Span } | undefined {
  const block = blockIndexAt(model.tree, offset);
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
    [t('Reports'), reportingText(reporting, says)],
    [t('Follow-up'), followUpText(followUp, says)],
    [t('Grades'), datedText(followUp.grades, gradeText, says)],
    [t('Sections'), scheme ? sectionText(scheme, says) : ''],
    [t('Below the concerns'), scheme ? clusterText(scheme, says) : ''],
  ] as const;
  const nonEmptyLines = lines.filter(([, words]) => words !== '');
  const hasUnchecked = nonEmptyLines.some(([, words]) => words.includes(UNVERIFIED_MARK));
  return [
    text({ bold: committeeName(id, language) }, ` · ${[id, ...prefixes].join(' · ')}`),
    text(`${instrumentName(instrument, language)} · ${commentsText(id, says)}`),
    ...nonEmptyLines.map(([name, words]) => item(0, t('{0}: {1}', name, words))),
    ...(hasUnchecked ? [text({ italic: t('* Not verified; practice changes over the years.') })] : []),
  ];
}

function reportingText(reporting: Reporting, says: Speaker): string {
  const { t, plural } = says;
  const { initialMonths, periodicMonths, practiceMonths, article, setBy, cycleYears } = reporting;
  if (!initialMonths) return '';
  const periodicText = periodicMonths
    ? t('then every {0}', monthsText([periodicMonths.value], says))
    : t('then whenever the Committee asks');
  const basis = article ? ` (${t('article {0}', article.value)})` : setBy ? ` (${setBy.value})` : '';
  const isChecked = [initialMonths, periodicMonths, article, setBy].every((one) => one?.status !== 'memory');
  const allFacts: CommitteeFact[] = [
    {
      words: t('the first within {0}, {1}', monthsText([initialMonths.value], says), `${periodicText}${basis}`),
      status: isChecked ? 'verified' : 'memory',
    },
  ];
  if (practiceMonths)
    allFacts.push(factWords(practiceMonths, (months) => t('in practice every {0}', monthsText(months, says))));
  if (cycleYears)
    allFacts.push(
      factWords(cycleYears, (years) =>
        cycleYears.isPlanned
          ? t(
              'a review cycle of {0} years, agreed by the Chairs in {1}, is not in force',
              years,
              cycleYears.since ?? '',
            )
          : sinceText(cycleYears, plural(years, 'a review cycle of {0} year', 'a review cycle of {0} years'), says),
      ),
    );
  return joinFacts(allFacts, says);
}

function followUpText(
  { exists, since: sinceFact, suspended, chosen, months, ownList }: FollowUpProcedure,
  says: Speaker,
): string {
  const { t } = says;
  const allFacts: CommitteeFact[] = [];
  if (!exists.value) allFacts.push({ words: t('none'), status: exists.status });
  if (sinceFact) allFacts.push(factWords(sinceFact, (year) => t('since {0}', year)));
  if (suspended?.value === true) allFacts.push({ words: t('suspended at present'), status: suspended.status });
  allFacts.push(
    ...chosen.map((one) => factWords(one, (value) => sinceText(one, chosenRecommendationsText(value, says), says))),
  );
  allFacts.push(
    ...months.map((one, i) =>
      factWords(one, (value) =>
        sinceText(one, i === 0 ? t('answer {0}', dueText(value, says)) : dueText(value, says), says),
      ),
    ),
  );
  if (ownList) allFacts.push(factWords(ownList, (value) => ownListText(value, says)));
  return joinFacts(allFacts, says);
}

function dueText(months: readonly number[], says: Speaker): string {
  const { t } = says;
  return months.length === 0 ? t('by a date that the Committee sets') : t('within {0}', monthsText(months, says));
}

function gradeText(grades: readonly string[]): string {
  return grades.map((grade) => grade.replaceAll('-', ' ')).join(' / ');
}

function datedText<T>(all: readonly DatedFact<T>[], words: (value: T) => string, says: Speaker): string {
  if (all.length === 0) return '';
  return joinFacts(
    all.map((one) => factWords(one, (value) => sinceText(one, words(value), says))),
    says,
  );
}

/** Words for a fact with the year since which it applies. */
function sinceText({ since: year }: DatedFact<unknown>, words: string, { t }: Speaker): string {
  if (year === undefined) return words;
  return year === 'later' ? t('later {0}', words) : t('from {0} {1}', year, words);
}

function commentsText(id: string, { t }: Speaker): string {
  return committeeOf(id)?.generalCommentName === 'general-recommendation'
    ? t('general recommendations')
    : t('general comments');
}

/** The sections in order; optional ones are unnumbered and in brackets. */
function sectionText({ sections, concerns, numbering }: SectionScheme, { language }: Speaker): string {
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
  return isVerified ? words : `${words}${UNVERIFIED_MARK}`;
}

function clusterText({ clusters }: SectionScheme, says: Speaker): string {
  if (!clusters) return '';
  const words = clusters.value.map(({ id, articles }) => {
    const articleList = listedArticlesText(articles, says);
    const arts = /^\d+$/.test(articles) ? says.t('art. {0}', articleList) : says.t('arts. {0}', articleList);
    return `${clusterName(id, says)}${articles === '' ? '' : ` (${arts})`}`;
  });
  return joinFacts([{ words: words.join(' · '), status: clusters.status }], says);
}

/** Localizes a list of articles, which is in English in the catalogue: « 4, 42 et 44 (6) », « 37 a) ». */
function listedArticlesText(articles: string, { t, language }: Speaker): string {
  if (language === 'en') return articles;
  return articles.replaceAll(' and ', ` ${t('and')} `).replace(/\(([a-z]+)\)/g, '$1)');
}

function sectionNumber(number: number, numbering: SectionScheme['numbering']): string {
  return numbering === 'letter' ? String.fromCharCode(64 + number) : (['I', 'II', 'III', 'IV', 'V'][number - 1] ?? '');
}

function factWords<T>(fact: Fact<T>, words: (value: T) => string): CommitteeFact {
  return { words: words(fact.value), status: fact.status };
}
