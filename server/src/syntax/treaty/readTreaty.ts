import { type ArticleStructure, structureOf } from '../../catalogue/articleStructure';
import type { OfficialArticle, OfficialText } from '../../catalogue/official';
import { LANGUAGES } from '../../languages/languageList';
import { ARTICLE_WORDS, anyWordOf } from './articleNouns';
import { addTestimony, isAgainst, isFor, isInconclusive, NO_TESTIMONY, type Testimony } from './fit';
import { headedAs, instrumentNamed } from './recognizeTreaty';
import { type ArticleLines, type Discrepancy, readArticle, UNFINISHED_PATTERN } from './treatyArticle';
import type { TreatyLine, TreatyLines } from './treatyLine';

/** A discrepancy between the file and the instrument. */
export interface TreatyProblem extends Omit<Discrepancy, 'kind'> {
  readonly article: number;
  readonly kind: Discrepancy['kind'] | 'absent' | 'not-there';
}

/** Why a file was rejected as the text of an instrument, whether the user chose the instrument or it was recognized. */
type TreatyRefusal =
  /** The file was not read to the end; `why` gives the reason, in words. */
  | { readonly kind: 'unread'; readonly why: string }
  /** The file is headed by the title of another text. */
  | { readonly kind: 'title'; readonly title: string }
  /** Only some of the file's articles have the paragraphs and letters that the instrument requires. */
  | { readonly kind: 'structure'; readonly read: number; readonly articles: number };

/** The result of reading a file. `text` omits articles that do not fit. */
export interface TreatyReading {
  /** Undefined if the file does not identify its instrument. */
  readonly instrument: string | undefined;
  /** Set if the file was rejected. */
  readonly refusal?: TreatyRefusal;
  /** Undefined if no article fits or the file was rejected. */
  readonly text: OfficialText | undefined;
  /** Number of articles in the instrument. */
  readonly count: number;
  readonly problems: readonly TreatyProblem[];
}

/** Reads the text of an instrument from the lines of a file. `wantedInstrument`: the instrument that the user chose, if any. */
export function readTreaty(name: string, source: TreatyLines, wantedInstrument?: string): TreatyReading {
  if (source.unread !== undefined) {
    const refusal = { kind: 'unread', why: source.unread } as const;
    return { instrument: wantedInstrument, refusal, text: undefined, count: 0, problems: [] };
  }
  const runs = runsOf(source.lines);
  const firstArticle = runs[0]?.[0]?.line ?? Number.POSITIVE_INFINITY;
  const instrument = wantedInstrument ?? instrumentNamed(name, source, firstArticle);
  if (instrument === undefined) return { instrument, text: undefined, count: 0, problems: [] };
  const structure = structureOf(instrument);
  let bestReading: RunReading | undefined;
  for (const run of runs) {
    const reading = readRun(run, structure);
    if (!bestReading || reading.articles.length > bestReading.articles.length) bestReading = reading;
  }
  const { articles, problems, testimony } = bestReading ?? { articles: [], problems: [], testimony: NO_TESTIMONY };
  const isNamed = () =>
    wantedInstrument === undefined || instrumentNamed(name, source, firstArticle) === wantedInstrument;
  const refusal = refusalReason(testimony, headedAs(source, firstArticle, instrument), isNamed);
  if (refusal) return { instrument, refusal, text: undefined, count: structure.length, problems: [] };
  const seenArticles = new Set([...articles.map(({ number }) => number), ...problems.map(({ article }) => article)]);
  const absentArticles = structure
    .filter(({ number }) => !seenArticles.has(number))
    .map(({ number }): TreatyProblem => ({ kind: 'absent', article: number, line: 0, place: '' }));
  return {
    instrument,
    text: articles.length > 0 ? { version: 1, instrument, source: name, articles } : undefined,
    count: structure.length,
    problems: [...problems, ...absentArticles].sort((a, b) => a.article - b.article),
  };
}

/** The result for one run of articles. */
interface RunReading {
  readonly articles: readonly OfficialArticle[];
  readonly problems: readonly TreatyProblem[];
  readonly testimony: Testimony;
}

function readRun(run: readonly ArticleLines[], structure: readonly ArticleStructure[]): RunReading {
  const articles: OfficialArticle[] = [];
  const problems: TreatyProblem[] = [];
  let testimony = NO_TESTIMONY;
  for (const section of run) {
    const knownStructure = structure[section.number - 1];
    const reading = knownStructure ? readArticle(section, knownStructure, section === run.at(-1)) : undefined;
    testimony = addTestimony(testimony, section, knownStructure, reading);
    if (!reading) problems.push({ kind: 'not-there', article: section.number, line: section.line, place: '' });
    else if ('article' in reading) articles.push(reading.article);
    else problems.push({ ...reading.misfit, article: section.number });
  }
  return { articles, problems, testimony };
}

/**
 * The title of another text leads to rejection unless the articles clearly match; articles of another text lead to rejection regardless of
 * the title. If the articles prove nothing, the file must be named after the instrument (`isNamed`).
 */
function refusalReason(
  testimony: Testimony,
  title: string | undefined,
  isNamed: () => boolean,
): TreatyRefusal | undefined {
  if (title !== undefined && !isFor(testimony)) return { kind: 'title', title };
  const { read, articles } = testimony;
  const isOtherTreaty = isAgainst(testimony) || (isInconclusive(testimony) && !isNamed());
  return isOtherTreaty ? { kind: 'structure', read, articles } : undefined;
}

const SECTION = anyWordOf(LANGUAGES.map(({ citations }) => citations.section));
const FIRST_WORDS = anyWordOf(LANGUAGES.map(({ citations }) => citations.firstArticle.words));
const FIRST_SUFFIX = anyWordOf(LANGUAGES.map(({ citations }) => citations.firstArticle.suffixes));
const HEADING_PATTERN = new RegExp(
  String.raw`^(?:${ARTICLE_WORDS})\.?\s+(\d{1,3}|${FIRST_WORDS})(?:\s*(?:${FIRST_SUFFIX}))?(?:\s*([.:–—-])\s*(.*)|\s+(.*))?$`,
  'iu',
);
const BOUNDARY_PATTERN = new RegExp(`^(?:${SECTION})\\s+[IVXL]+\\b(?:\\s*[.:–—-]\\s*.{0,200})?$`, 'iu');

/** Maximum length of a heading; a longer line is text. */
const HEADING_LENGTH = 200;

interface SectionDraft extends ArticleLines {
  heading: string;
  readonly lines: TreatyLine[];
}

/**
 * The articles of a file, split at their headings. A new run starts where the numbering restarts: after a table of contents, or in a file
 * with several treaties.
 */
function runsOf(lines: readonly TreatyLine[]): readonly (readonly ArticleLines[])[] {
  const runs: SectionDraft[][] = [];
  let section: SectionDraft | undefined;
  for (const line of lines) {
    const heading = headingOf(line, section);
    if (heading) {
      section = { ...heading, line: line.line, lines: [] };
      const run = runs.at(-1);
      if (!run || heading.number <= (run.at(-1)?.number ?? 0)) runs.push([section]);
      else run.push(section);
    } else if (BOUNDARY_PATTERN.test(line.text)) section = undefined;
    else if (section && continuesHeading(section, line)) section.heading += ` ${line.text}`;
    else section?.lines.push(line);
  }
  return runs;
}

/** Whether a line continues a hand-wrapped heading. */
function continuesHeading({ heading, lines }: ArticleLines, { opens, text }: TreatyLine): boolean {
  return (
    heading !== '' &&
    heading.length <= HEADING_LENGTH &&
    lines.length === 0 &&
    !opens &&
    (/^\p{Ll}/u.test(text) || UNFINISHED_PATTERN.test(heading))
  );
}

function headingOf(
  line: TreatyLine,
  open: ArticleLines | undefined,
): { readonly number: number; readonly heading: string } | undefined {
  const [, digits, stop, after = '', rest = ''] = HEADING_PATTERN.exec(line.text) ?? [];
  // In lower case, it is in mid-sentence.
  if (digits === undefined || !/^\p{Lu}/u.test(line.text)) return undefined;
  const number = /^\d/.test(digits) ? Number(digits) : 1;
  // The heading, repeated at the start of the text.
  if (open?.number === number && open.lines.length === 0 && line.text.length > HEADING_LENGTH) return undefined;
  if (stop !== undefined) return line.text.length <= HEADING_LENGTH ? { number, heading: after } : undefined;
  if (rest === '') return { number, heading: '' };
  // "Article 17 Respect for privacy", as opposed to a line that continues with "article 17 of the Convention".
  const isTitle = line.opens && /^\p{Lu}/u.test(rest) && rest.length <= 120 && !/[.;,]$/.test(rest);
  return isTitle && number === (open?.number ?? 0) + 1 ? { number, heading: rest } : undefined;
}
