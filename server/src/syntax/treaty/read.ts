import type { OfficialArticle, OfficialText } from '../../catalogue/official';
import { structureOf } from '../../catalogue/structure';
import { LANGUAGES } from '../../languages/registry';
import { BREAKS_OFF, type Misfit, readArticle, type Section } from './article';
import type { TreatyLine, TreatyLines } from './lines';
import { instrumentNamed } from './recognise';

/** What does not fit into the instrument. */
export interface TreatyProblem extends Omit<Misfit, 'kind'> {
  readonly article: number;
  readonly kind: Misfit['kind'] | 'absent' | 'not-there';
}

/** What a file gave. Articles that do not fit are not in `text`, not even in part. */
export interface TreatyReading {
  /** Undefined where the file does not say which instrument it is. */
  readonly instrument: string | undefined;
  /** Undefined where not one article fits. */
  readonly text: OfficialText | undefined;
  /** How many articles the instrument has. */
  readonly count: number;
  readonly problems: readonly TreatyProblem[];
}

/** Reads the text of an instrument out of the lines of a file. `told`: which one it is, where somebody has said so. */
export function readTreaty(name: string, source: TreatyLines, told?: string): TreatyReading {
  const runs = runsOf(source.lines);
  const instrument = told ?? instrumentNamed(name, source, runs[0]?.[0]?.line ?? Number.POSITIVE_INFINITY);
  if (instrument === undefined) return { instrument, text: undefined, count: 0, problems: [] };
  const structure = structureOf(instrument);
  let best: { readonly articles: OfficialArticle[]; readonly problems: TreatyProblem[] } | undefined;
  for (const run of runs) {
    const articles: OfficialArticle[] = [];
    const problems: TreatyProblem[] = [];
    for (const section of run) {
      const known = structure[section.number - 1];
      if (!known) {
        problems.push({ kind: 'not-there', article: section.number, line: section.line, place: '' });
        continue;
      }
      const reading = readArticle(section, known, section === run.at(-1));
      if ('article' in reading) articles.push(reading.article);
      else problems.push({ ...reading.misfit, article: section.number });
    }
    if (!best || articles.length > best.articles.length) best = { articles, problems };
  }
  const { articles, problems } = best ?? { articles: [], problems: [] };
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
 * The articles of a file, heading by heading. Where the count begins again (behind a table of contents, in a file with
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
  return heading !== '' && lines.length === 0 && !opens && (/^\p{Ll}/u.test(text) || BREAKS_OFF.test(heading));
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
