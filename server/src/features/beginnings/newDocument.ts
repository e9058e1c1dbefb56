import { type Committee, type CommitteeId, committeeOf } from '../../catalogue/committees';
import { speaker } from '../../display/speaker';
import { en } from '../../languages/en';
import { BEGINNINGS } from '../../languages/en/beginnings';
import { IN_SENTENCES } from '../../languages/en/stateForms';
import { stateNameIn } from '../../languages/states/stateNames';
import { clusterName } from '../committeeWords';
import { committeeName, instrumentName } from '../officialNames';
import { filledIn } from './filledIn';
import { ordinalWords } from './ordinalWords';

/** The kinds of document that can be begun without another one. */
export const BEGUN_KINDS = ['concluding-observations', 'list-of-issues', 'list-of-issues-prior'] as const;

/** One of {@link BEGUN_KINDS}. */
export type BegunKind = (typeof BEGUN_KINDS)[number];

/** What has to be known to begin a document. */
export interface NewDocument {
  readonly committee: CommitteeId;
  readonly kind: BegunKind;
  /** The code of the State in symbols, and its name as it stands in a sentence: "the Congo". */
  readonly state: { readonly code: string; readonly name: string };
  /** The number of the session. */
  readonly session: number;
  /** The reports that the document is about, by their numbers: [1] for the initial one, [2, 3] for combined ones. */
  readonly reports: readonly number[];
}

/** How symbols name each kind. */
const IN_SYMBOLS: Readonly<Record<BegunKind, string>> = {
  'concluding-observations': 'CO',
  'list-of-issues': 'Q',
  'list-of-issues-prior': 'QPR',
};

/**
 * The text that a document begins with, in English: masthead, title, the sections that its committee has, in its usual order, and
 * numbered paragraphs with what the writer has to fill in between square brackets. Undefined for a committee that adopts no such documents.
 */
export function newDocument(request: NewDocument): string | undefined {
  const committee = committeeOf(request.committee);
  if (!committee?.sectionScheme) return undefined;
  const lines = frontOf(request, committee);
  const numbered = new NumberedLines(lines, committee.sectionScheme.numbering, wordsOf(request, committee));
  if (request.kind === 'concluding-observations') observations(committee, numbered);
  else issues(committee, numbered);
  return `${lines.join('\n')}\n`;
}

/** The lines of the masthead, the title and its note, with a blank line at the end. */
export function frontOf(request: NewDocument, committee: Committee): string[] {
  const words = wordsOf(request, committee);
  const title = `\t\t${filledIn(BEGINNINGS.titles[request.kind], words)}`;
  const masthead = BEGINNINGS.masthead.map((line) => filledIn(line, words));
  return [...masthead, '', title, '', filledIn(BEGINNINGS.note, words), ''];
}

/** What stands for each name in the sentences. */
export function wordsOf({ kind, state, session, reports, committee: id }: NewDocument, committee: Committee) {
  const prefix = `${committee.prefixes[0]}/${state.code}`;
  const number = reports.length > 1 ? `${reports[0]}-${reports.at(-1)}` : String(reports[0] ?? 1);
  const ordinal = ordinalWords(session);
  return {
    symbol: `${prefix}/${IN_SYMBOLS[kind]}/${number}`,
    reportSymbol: `${prefix}/${number}`,
    treaty: instrumentName(committee.instrument, 'en'),
    Treaty: instrumentName(committee.instrument, 'en').includes('Covenant') ? 'Covenant' : 'Convention',
    committee: committeeName(id, 'en'),
    session: ordinal,
    Session: capitalized(ordinal),
    report: reportWords(reports),
    State: state.name,
  };
}

/** "initial report", "second periodic report", "combined second and third periodic reports". */
export function reportWords(reports: readonly number[]): string {
  const [first = 1, ...others] = reports;
  if (others.length === 0)
    return first === 1 ? BEGINNINGS.initial : filledIn(BEGINNINGS.periodic, { ordinal: ordinalWords(first) });
  const named = reports.map((number) => (number === 1 ? 'initial' : ordinalWords(number)));
  const ordinals = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  return filledIn(BEGINNINGS.combined, { ordinals });
}

function observations({ sectionScheme }: Committee, numbered: NumberedLines): void {
  if (!sectionScheme) return;
  const { openingBeforeHeading, sections, concerns, clusters } = sectionScheme;
  if (openingBeforeHeading?.value !== false) numbered.paragraph(BEGINNINGS.opening);
  for (const { id, optional } of sections) {
    if (optional && id !== 'follow-up-and-dissemination') continue;
    if (id === 'factors-and-difficulties' || id === 'other-issues') continue;
    if (id === 'concerns-and-recommendations') {
      numbered.heading(capitalized(en.meaning.concernsHeadings[concerns.value]));
      const names = clusters?.value.map((cluster) => clusterName(cluster.id, speaker('en'))) ?? [];
      for (const name of names.length > 0 ? names : ['']) {
        if (name !== '') numbered.subheading(name);
        for (const words of BEGINNINGS.sections[id]) numbered.paragraph(words);
      }
      continue;
    }
    numbered.heading(BEGINNINGS.headings[id]);
    if (id === 'introduction' && openingBeforeHeading?.value === false) numbered.paragraph(BEGINNINGS.opening);
    for (const words of BEGINNINGS.sections[id]) numbered.paragraph(words);
  }
}

function issues({ sectionScheme }: Committee, numbered: NumberedLines): void {
  const { general, articles, paragraphs, ofArticles } = BEGINNINGS.issues;
  numbered.heading(general);
  for (const words of paragraphs) numbered.paragraph(words);
  numbered.heading(articles);
  const names = sectionScheme?.clusters?.value.map((cluster) => clusterName(cluster.id, speaker('en'))) ?? [];
  for (const name of names.length > 0 ? names : ['']) {
    if (name !== '') numbered.subheading(name);
    for (const words of ofArticles) numbered.paragraph(words);
  }
}

/** Writes headings and paragraphs with their numbers. */
class NumberedLines {
  private headings = 0;
  private subheadings = 0;
  private paragraphs = 0;

  constructor(
    private readonly lines: string[],
    private readonly numbering: 'letter' | 'roman',
    private readonly words: Readonly<Record<string, string>>,
  ) {}

  heading(name: string): void {
    this.subheadings = 0;
    const at = this.headings++;
    this.put(
      `\t${this.numbering === 'letter' ? letter(at) : (ROMAN[at] ?? letter(at))}.\t${filledIn(name, this.words)}`,
    );
  }

  subheading(name: string): void {
    const at = this.subheadings++;
    this.put(`\t${this.numbering === 'letter' ? at + 1 : letter(at)}.\t${name}`);
  }

  paragraph(words: string): void {
    this.lines.push(`${++this.paragraphs}.\t${filledIn(words, this.words)}`);
  }

  private put(line: string): void {
    if (this.lines.at(-1) !== '') this.lines.push('');
    this.lines.push(line, '');
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a State as it stands in an English sentence: "the Congo"; for a code without a name, a blank to be filled in. */
export function stateInSentence(code: string): string {
  const name = IN_SENTENCES[code] ?? stateNameIn('en', code);
  return name === code ? '[State]' : name;
}
