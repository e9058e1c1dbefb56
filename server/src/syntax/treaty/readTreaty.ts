import { type ArticleStructure, structureOf } from '../../catalogue/articleStructure';
import type { OfficialArticle, OfficialText } from '../../catalogue/official';
import { LANGUAGES } from '../../languages/languageList';
import { heardOf, isAgainst, isFor, isMute, NOTHING_SAID, type Testimony } from './fit';
import { headedAs, instrumentNamed } from './recogniseTreaty';
import { BREAKS_OFF, type Misfit, readArticle, type Section } from './treatyArticle';
import type { TreatyLine, TreatyLines } from './treatyLine';

/** What does not fit into the instrument. */
export interface TreatyProblem extends Omit<Misfit, 'kind'> {
  readonly article: number;
  readonly kind: Misfit['kind'] | 'absent' | 'not-there';
}

/** Why a file is not taken for the text of an instrument, though it was said or seemed to be that. */
export type TreatyRefusal =
  /** It was not read to its end; why, in words. */
  | { readonly kind: 'unread'; readonly why: string }
  /** It is headed by the title of another text. */
  | { readonly kind: 'title'; readonly title: string }
  /** Of so many articles only some have the paragraphs and letters that they must have. */
  | { readonly kind: 'structure'; readonly read: number; readonly articles: number };

/** What a file gave. Articles that do not fit are not in `text`, not even in part. */
export interface TreatyReading {
  /** Undefined where the file does not say which instrument it is. */
  readonly instrument: string | undefined;
  /** There where the file is the text of something else; then it gave nothing. */
  readonly refusal?: TreatyRefusal;
  /** Undefined where not one article fits, and where the file is refused. */
  readonly text: OfficialText | undefined;
  /** How many articles the instrument has. */
  readonly count: number;
  readonly problems: readonly TreatyProblem[];
}

/** Reads the text of an instrument out of the lines of a file. `told`: which one it is, where somebody has said so. */
export function readTreaty(name: string, source: TreatyLines, told?: string): TreatyReading {
  if (source.unread !== undefined) {
    const refusal = { kind: 'unread', why: source.unread } as const;
    return { instrument: told, refusal, text: undefined, count: 0, problems: [] };
  }
  const runs = runsOf(source.lines);
  const firstArticle = runs[0]?.[0]?.line ?? Number.POSITIVE_INFINITY;
  const instrument = told ?? instrumentNamed(name, source, firstArticle);
  if (instrument === undefined) return { instrument, text: undefined, count: 0, problems: [] };
  const structure = structureOf(instrument);
  let best: RunReading | undefined;
  for (const run of runs) {
    const reading = readRun(run, structure);
    if (!best || reading.articles.length > best.articles.length) best = reading;
  }
  const { articles, problems, testimony } = best ?? { articles: [], problems: [], testimony: NOTHING_SAID };
  const named = () => told === undefined || instrumentNamed(name, source, firstArticle) === told;
  const refusal = whyRefused(testimony, headedAs(source, firstArticle, instrument), named);
  if (refusal) return { instrument, refusal, text: undefined, count: structure.length, problems: [] };
  const seen = new Set([...articles.map(({ number }) => number), ...problems.map(({ article }) => article)]);
  const absent = structure
    .filter(({ number }) => !seen.has(number))
    .map(({ number }): TreatyProblem => ({ kind: 'absent', article: number, line: 0, place: '' }));
  return {
    instrument,
    text: articles.length > 0 ? { version: 1, instrument, source: name, articles } : undefined,
    count: structure.length,
    problems: [...problems, ...absent].sort((a, b) => a.article - b.article),
  };
}

/** What one run of articles gave. */
interface RunReading {
  readonly articles: readonly OfficialArticle[];
  readonly problems: readonly TreatyProblem[];
  readonly testimony: Testimony;
}

function readRun(run: readonly Section[], structure: readonly ArticleStructure[]): RunReading {
  const articles: OfficialArticle[] = [];
  const problems: TreatyProblem[] = [];
  let testimony = NOTHING_SAID;
  for (const section of run) {
    const known = structure[section.number - 1];
    const reading = known ? readArticle(section, known, section === run.at(-1)) : undefined;
    testimony = heardOf(testimony, section, known, reading);
    if (!reading) problems.push({ kind: 'not-there', article: section.number, line: section.line, place: '' });
    else if ('article' in reading) articles.push(reading.article);
    else problems.push({ ...reading.misfit, article: section.number });
  }
  return { articles, problems, testimony };
}

/**
 * The title of another text is believed unless the articles speak against it, and the articles whatever the title. Where the
 * articles say nothing, the file has to be named after the instrument (`isNamed`).
 */
function whyRefused(
  testimony: Testimony,
  title: string | undefined,
  isNamed: () => boolean,
): TreatyRefusal | undefined {
  if (title !== undefined && !isFor(testimony)) return { kind: 'title', title };
  const { read, articles } = testimony;
  const isOther = isAgainst(testimony) || (isMute(testimony) && !isNamed());
  return isOther ? { kind: 'structure', read, articles } : undefined;
}

const words = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].join('|');
const ARTICLE = words(LANGUAGES.map(({ citations }) => [...citations.article, ...citations.articles]));
const SECTION = words(LANGUAGES.map(({ citations }) => citations.section));
const HEADING = new RegExp(
  `^(?:${ARTICLE})\\.?\\s+(\\d{1,3}|premier)(?:\\s*er)?(?:\\s*([.:–—-])\\s*(.*)|\\s+(.*))?$`,
  'iu',
);
const BOUNDARY = new RegExp(`^(?:${SECTION})\\s+[IVXL]+\\b(?:\\s*[.:–—-]\\s*.{0,200})?$`, 'iu');

/** Headings are no longer than this; a line that goes on is text. */
const HEADING_LENGTH = 200;

interface SectionDraft extends Section {
  heading: string;
  readonly lines: TreatyLine[];
}

/**
 * The articles of a file, heading by heading. Where the count begins again (after a table of contents, in a file with
 * several treaties), a new run begins.
 */
function runsOf(lines: readonly TreatyLine[]): readonly (readonly Section[])[] {
  const runs: SectionDraft[][] = [];
  let section: SectionDraft | undefined;
  for (const line of lines) {
    const heading = headingOf(line, section);
    if (heading) {
      section = { ...heading, line: line.line, lines: [] };
      const run = runs.at(-1);
      if (!run || heading.number <= (run.at(-1)?.number ?? 0)) runs.push([section]);
      else run.push(section);
    } else if (BOUNDARY.test(line.text)) section = undefined;
    else if (section && goesOnWithHeading(section, line)) section.heading += ` ${line.text}`;
    else section?.lines.push(line);
  }
  return runs;
}

/** A heading that is wrapped by hand. */
function goesOnWithHeading({ heading, lines }: Section, { opens, text }: TreatyLine): boolean {
  return (
    heading !== '' &&
    heading.length <= HEADING_LENGTH &&
    lines.length === 0 &&
    !opens &&
    (/^\p{Ll}/u.test(text) || BREAKS_OFF.test(heading))
  );
}

function headingOf(
  line: TreatyLine,
  open: Section | undefined,
): { readonly number: number; readonly heading: string } | undefined {
  const [, digits, stop, behind = '', rest = ''] = HEADING.exec(line.text) ?? [];
  // In small letters it is the middle of a sentence.
  if (digits === undefined || !/^\p{Lu}/u.test(line.text)) return undefined;
  const number = /^\d/.test(digits) ? Number(digits) : 1;
  // The heading once more, in front of the text.
  if (open?.number === number && open.lines.length === 0 && line.text.length > HEADING_LENGTH) return undefined;
  if (stop !== undefined) return line.text.length <= HEADING_LENGTH ? { number, heading: behind } : undefined;
  if (rest === '') return { number, heading: '' };
  // "Article 17 Respect for privacy", not a line that goes on with "article 17 of the Convention".
  const isTitle = line.opens && /^\p{Lu}/u.test(rest) && rest.length <= 120 && !/[.;,]$/.test(rest);
  return isTitle && number === (open?.number ?? 0) + 1 ? { number, heading: rest } : undefined;
}
