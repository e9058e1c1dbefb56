import { type Committee, type CommitteeId, committeeOf } from '../../catalogue/committees';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { BEGINNINGS } from '../../languages/beginningsIn';
import type { Beginnings } from '../../languages/beginningWords';
import { languageBy } from '../../languages/languageList';
import { capitalizeWords } from '../../text/capitalized';
import { clusterName } from '../words/committeeWords';
import { committeeName, instrumentName } from '../words/officialNames';
import { datesInSentences, type TypedDates } from './begunDates';
import { filledIn } from './filledIn';
import { NumberedLines } from './numberedLines';

/** The kinds of document that can be created from scratch. */
export const NEW_DOCUMENT_KINDS = ['concluding-observations', 'list-of-issues', 'list-of-issues-prior'] as const;

/** One of {@link NEW_DOCUMENT_KINDS}. */
type NewDocumentKind = (typeof NEW_DOCUMENT_KINDS)[number];

/** The input for a new document. */
export interface NewDocument {
  readonly committee: CommitteeId;
  readonly kind: NewDocumentKind;
  /** The language of the document. */
  readonly language: DisplayLanguage;
  /** The State’s code in symbols, and its name as used within a sentence: “the Congo”. */
  readonly state: { readonly code: string; readonly name: string };
  /** The number of the session. */
  readonly session: number;
  /** The numbers of the reports under review: [1] for the initial report, [2, 3] for combined ones. */
  readonly reports: readonly number[];
  /** Missing dates are left blank. */
  readonly dates?: TypedDates | undefined;
}

/** The code for each kind in a symbol. */
const IN_SYMBOLS: Readonly<Record<NewDocumentKind, string>> = {
  'concluding-observations': 'CO',
  'list-of-issues': 'Q',
  'list-of-issues-prior': 'QPR',
};

/**
 * The initial text of a document: masthead, title, the committee’s sections in their usual order, and numbered paragraphs with square
 * brackets to fill in. Undefined for a committee that adopts no such documents.
 */
export function newDocument(request: NewDocument): string | undefined {
  const committee = committeeOf(request.committee);
  if (!committee?.sectionScheme) return undefined;
  const lines = frontLinesOf(request, committee);
  const words = beginningWords(request, committee);
  const fill = (sentence: string) => filledIn(sentence, words, BEGINNINGS[request.language]);
  const numberedLines = new NumberedLines(lines, committee.sectionScheme.numbering, fill);
  if (request.kind === 'concluding-observations') writeObservations(committee, request.language, numberedLines);
  else writeIssues(committee, request.language, numberedLines);
  return `${lines.join('\n')}\n`;
}

/** The lines of the masthead, the title and its note, with a blank line at the end. */
export function frontLinesOf(request: NewDocument, committee: Committee): string[] {
  const words = beginningWords(request, committee);
  const beginnings = BEGINNINGS[request.language];
  const fill = (sentence: string) => filledIn(sentence, words, beginnings);
  const title = `\t\t${fill(beginnings.titles[request.kind])}`;
  return [...beginnings.masthead.map(fill), '', title, '', fill(beginnings.notes[request.kind]), ''];
}

/** The value of each placeholder in the sentences. */
export function beginningWords(request: NewDocument, committee: Committee) {
  const { kind, state, session, reports, committee: id, language } = request;
  const beginnings = BEGINNINGS[language];
  const prefix = `${committee.prefixes[0]}/${state.code}`;
  const number = reports.length > 1 ? `${reports[0]}-${reports.at(-1)}` : String(reports[0] ?? 1);
  const ordinal = beginnings.ordinals.session(session);
  const isCovenant = instrumentName(committee.instrument, 'en').includes('Covenant');
  return {
    symbol: `${prefix}/${IN_SYMBOLS[kind]}/${number}`,
    reportSymbol: `${prefix}/${number}`,
    treaty: instrumentName(committee.instrument, language),
    ownTreaty: beginnings.treaties[isCovenant ? 'covenant' : 'convention'],
    committee: committeeName(id, language),
    session: ordinal,
    Session: capitalizeWords(ordinal),
    ...reportWords(reports, state.name, beginnings),
    State: state.name,
    ...datesInSentences(request.dates ?? {}, language),
  };
}

/**
 * How sentences name reports: “the second periodic report of Xandoria”, “its combined second and third periodic reports”, “the combined
 * fourth to sixth periodic reports of Xandoria”.
 */
export function reportWords(reports: readonly number[], state: string, beginnings: Beginnings) {
  const { ordinals, first, and, to } = beginnings;
  const [number = 1] = reports;
  const form = reports.length > 1 ? 'combined' : number === 1 ? 'initial' : 'periodic';
  const { the, its, words } = beginnings.reports[form];
  const ordinalNames = reports.map((one) => (one === 1 ? first : ordinals.combined(one)));
  const isRun = ordinalNames.length > 2 && number > 1;
  const joinedOrdinals = isRun
    ? `${ordinalNames[0]} ${to} ${ordinalNames.at(-1)}`
    : `${ordinalNames.slice(0, -1).join(', ')} ${and} ${ordinalNames.at(-1)}`;
  const fillWords = (of: string) =>
    filledIn(words, { ordinal: ordinals.report(number), ordinals: joinedOrdinals, of }, beginnings);
  const stateText = filledIn(beginnings.ofState, { State: state }, beginnings);
  return {
    theReport: `${the} ${fillWords(` ${stateText}`)}`,
    itsReport: `${its} ${fillWords('')}`,
    ofState: stateText,
  };
}

function writeObservations(
  { sectionScheme }: Committee,
  language: DisplayLanguage,
  numberedLines: NumberedLines,
): void {
  if (!sectionScheme) return;
  const { opening, sections: paragraphs, headings } = BEGINNINGS[language];
  const { openingBeforeHeading, sections, concerns, clusters } = sectionScheme;
  if (openingBeforeHeading?.value !== false) numberedLines.paragraph(opening);
  for (const { id, optional } of sections) {
    if (optional && id !== 'follow-up-and-dissemination') continue;
    if (id === 'factors-and-difficulties' || id === 'other-issues') continue;
    if (id === 'concerns-and-recommendations') {
      numberedLines.heading(capitalizeWords(languageBy(language).meaning.concernsHeadings[concerns.value]));
      const names = clusters?.value.map((cluster) => clusterName(cluster.id, speakerFor(language))) ?? [];
      for (const name of names.length > 0 ? names : ['']) {
        if (name !== '') numberedLines.subheading(name);
        for (const words of paragraphs[id]) numberedLines.paragraph(words);
      }
      continue;
    }
    numberedLines.heading(headings[id]);
    if (id === 'introduction' && openingBeforeHeading?.value === false) numberedLines.paragraph(opening);
    for (const words of paragraphs[id]) numberedLines.paragraph(words);
  }
}

function writeIssues({ sectionScheme }: Committee, language: DisplayLanguage, numberedLines: NumberedLines): void {
  const { general, articles, paragraphs, ofArticles } = BEGINNINGS[language].issues;
  numberedLines.heading(general);
  for (const words of paragraphs) numberedLines.paragraph(words);
  numberedLines.heading(articles);
  const names = sectionScheme?.clusters?.value.map((cluster) => clusterName(cluster.id, speakerFor(language))) ?? [];
  for (const name of names.length > 0 ? names : ['']) {
    if (name !== '') numberedLines.subheading(name);
    for (const words of ofArticles) numberedLines.paragraph(words);
  }
}

/** The name of a State as used within a sentence: “the Congo”; a blank if the code has no name. */
export function stateInSentence(code: string, language: DisplayLanguage): string {
  const { stateName, blanks } = BEGINNINGS[language];
  const name = stateName(code);
  return name === code ? blanks.state : name;
}
