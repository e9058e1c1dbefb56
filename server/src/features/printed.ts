import type { Language } from '../languages/language';
import { memoizeBy } from '../model/base/memo';
import type { Target } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { dateAt, isComplete } from '../model/words/dates';
import type { PageBlock, PagePart, PageRun } from '../protocol';
import type { Block } from '../syntax/blocks/block';
import { leavesOf } from '../syntax/blocks/tree';
import { parseSymbol } from '../syntax/symbols/parse';
import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import { citedRuns } from './places/citedRuns';

/** A printed block, before findings are added. */
export type PrintedBlock = Omit<PageBlock, 'findings'>;

/** A block as printed: its words and references, without page furniture and converter leftovers (“[bookmark: …]”). Memoized per reading. */
export const printedBlock = memoizeBy((reading: BlockReading, language: Language): PrintedBlock => {
  const { block } = reading;
  const { kind, level, text, label, marker } = block;
  const commonFields = { kind, level, label: label?.text ?? '', length: text.length };
  if (kind === 'furniture') return { ...commonFields, marker: '', runs: [] };
  const printedParts = { ...commonFields, marker: text.slice(marker.start, marker.end).trim() };
  if (kind !== 'masthead') return { ...printedParts, runs: runsIn(insideOf(reading), block.content) };
  return { ...printedParts, runs: [], parts: partsOf(insideOf(reading), bodiesIn(reading), language) };
});

/** Superscript figures after a word or punctuation, or an asterisk after a word at the end of a line. */
const NOTE_MARK_PATTERN =
  /(?<=[\p{L}\p{N}.,;:!?)\]”’"'»])[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=[\p{L}.)\]”’"'»]\s?)[*†‡]+(?=\s*(?:\n|$))/gu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The boundaries within a block, computed once for all its parts, since a masthead may have thousands. */
interface Inside {
  readonly block: Block;
  readonly links: readonly PageRun[];
  readonly leaves: readonly Span[];
  /** Whether it can contain note marks; most blocks have none of their characters. */
  readonly mayHaveMarks: boolean;
}

function insideOf(reading: BlockReading): Inside {
  const { block } = reading;
  const links = citedRuns(reading).flatMap(({ start, end, reference }): PageRun[] => {
    const link = linkOf(reference.target);
    return link ? [{ start, text: block.text.slice(start, end), ...link, at: reference.start }] : [];
  });
  links.sort((a, b) => a.start - b.start);
  return {
    block,
    links,
    leaves: leavesOf(block).filter(({ kind }) => kind !== 'leftover'),
    mayHaveMarks: block.kind !== 'footnote' && /[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]/.test(block.text),
  };
}

/** Splits a span of a block into runs at citations, note marks and leftovers; leftovers are dropped. */
function runsIn({ block, links, leaves, mayHaveMarks }: Inside, within: Span): readonly PageRun[] {
  const markedRuns: PageRun[] = [];
  for (let i = bisect(links.length, (at) => (links[at]?.start ?? 0) < within.start); i < links.length; i++) {
    const link = links[i];
    if (!link || link.start >= within.end) break;
    if (link.start + link.text.length <= within.end) markedRuns.push(link);
  }
  if (mayHaveMarks) {
    for (const { 0: text, index } of block.text.slice(within.start, within.end).matchAll(NOTE_MARK_PATTERN)) {
      const note = [...text]
        .map((sign) => (RAISED_DIGITS.includes(sign) ? RAISED_DIGITS.indexOf(sign) : sign))
        .join('');
      markedRuns.push({ start: within.start + index, text, note });
    }
    markedRuns.sort((a, b) => a.start - b.start);
  }
  const runs: PageRun[] = [];
  let nextStart = 0;
  for (let i = bisect(leaves.length, (at) => (leaves[at]?.end ?? 0) <= within.start); i < leaves.length; i++) {
    const leaf = leaves[i];
    if (!leaf || leaf.start >= within.end) break;
    let at = Math.max(leaf.start, within.start);
    const end = Math.min(leaf.end, within.end);
    const fill = (to: number) => {
      if (to > at) runs.push({ start: at, text: block.text.slice(at, to) });
    };
    for (let run = markedRuns[nextStart]; run && run.start < end; run = markedRuns[++nextStart]) {
      const runEnd = run.start + run.text.length;
      if (run.start < at || runEnd > end) continue;
      fill(run.start);
      runs.push(run);
      at = runEnd;
    }
    fill(end);
  }
  return runs;
}

function linkOf(target: Target): Pick<PageRun, 'link' | 'to'> | undefined {
  switch (target.kind) {
    case 'paragraph':
      return target.number === ''
        ? { link: 'here' }
        : { link: 'here', to: target.number + target.path.map((letter) => `(${letter})`).join('') };
    case 'relative':
    case 'section':
      return { link: 'here' };
    case 'article':
    case 'instrument':
    case 'ilo':
      return { link: 'article' };
    case 'other-paragraph':
    case 'other-section':
    case 'symbol':
    case 'general-comment':
    case 'resolution':
    case 'rule':
    case 'goal':
      return { link: 'document' };
    case 'law':
    case 'unknown':
      return undefined;
  }
}

/** The spans of committee names. */
function bodiesIn({ mentions }: BlockReading): readonly Span[] {
  return mentions.filter(({ kind }) => kind === 'committee');
}

/** The lines of a masthead, split at tabs; `bodies` are the spans of committee names. */
function partsOf(inside: Inside, bodies: readonly Span[], language: Language): readonly PagePart[] {
  const { text, content } = inside.block;
  const parts: PagePart[] = [];
  for (const { 0: words, index } of text.slice(content.start, content.end).matchAll(/[^\t\r\n]+/g)) {
    const trimmedText = words.trim();
    if (trimmedText === '') continue;
    const start = content.start + index + words.indexOf(trimmedText);
    const runs = runsIn(inside, { start, end: start + trimmedText.length });
    const isBody = bodies.some((body) => body.start <= start && start + trimmedText.length <= body.end);
    parts.push({ place: placeOf(trimmedText, language), runs, ...(isBody && { isBody }) });
  }
  return betweenIssue(parts);
}

/** Labels that are printed in Latin script in every language: “Distr.: General”, “Original: English”. */
const ISSUE = ['distr', 'original'];

function placeOf(words: string, language: Language): PagePart['place'] {
  if (words.includes('/') && parseSymbol(words.replace(/[\s*]+$/, ''))) return 'symbol';
  if (ISSUE.includes(/^\p{L}*/u.exec(words)?.[0].toLowerCase() ?? '')) return 'issue';
  const date = dateAt(words, 0, words.length, language);
  // The days of a session are a range: "31 August–9 September 2015".
  const isOfIssue =
    date?.form === 'single' && date.end === words.length && date.dates.every((one) => isComplete(one.date));
  return isOfIssue && /^\d{1,2}\s/.test(words) ? 'issue' : 'name';
}

/** The line that gives the language is between distribution and original, and belongs with them. */
function betweenIssue(parts: readonly PagePart[]): readonly PagePart[] {
  const firstIndex = parts.findIndex(({ place }) => place === 'issue');
  const lastIndex = parts.findLastIndex(({ place }) => place === 'issue');
  return parts.map((part, i) =>
    part.place === 'name' && i > firstIndex && i < lastIndex ? { ...part, place: 'issue' } : part,
  );
}
