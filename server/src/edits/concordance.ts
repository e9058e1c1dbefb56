import { Beside } from '../model/beside';
import type { DocumentModel } from '../model/document';
import { csvCell } from '../text/csv';
import { escapeMarkdown } from '../text/markdown';

/** One line of a concordance: the number of a paragraph or subparagraph before and after; empty where it was or is not there. */
export interface ConcordanceRow {
  readonly before: string;
  readonly after: string;
  /** Its first words. */
  readonly words: string;
  /** Whether it is a subparagraph. */
  readonly isItem: boolean;
}

/** Whether a line has another number before than after, or only one of both. */
export function isChanged({ before, after }: ConcordanceRow): boolean {
  return before !== after;
}

const LONGEST_WORDS = 80;
/** So many are compared at most with one that nothing else says. */
const MOST_COMPARED = 100;
/** Share of words that two texts must have in common to be taken for the same paragraph, edited. */
const ALIKE = 0.5;

/** One numbered thing, by what it says. */
interface Numbered {
  readonly name: string;
  readonly words: string;
  /** What it says without numbers, which change while it stays the same. */
  readonly key: string;
  readonly isItem: boolean;
  readonly annex: number;
}

/**
 * Which number of one version of a document is which of another. Paragraphs are known by their words: first those that say the
 * same, wherever they stand, then, in the order of the text between them, those that say nearly the same.
 */
export function concordance(before: DocumentModel, after: DocumentModel): readonly ConcordanceRow[] {
  const old = numberedOf(before);
  const now = numberedOf(after);
  const partner = pair(old, now);
  const rows: ConcordanceRow[] = [];
  const known = new Set(partner);
  let next = 0;
  const addNew = (until: number) => {
    for (; next < until; next++) {
      const one = now[next];
      if (one && !known.has(next)) rows.push({ before: '', after: one.name, words: one.words, isItem: one.isItem });
    }
  };
  old.forEach((one, i) => {
    const j = partner[i] ?? -1;
    // What is new stands before the first old paragraph that it precedes.
    if (j >= 0 && !one.isItem) addNew(j);
    rows.push({ before: one.name, after: now[j]?.name ?? '', words: now[j]?.words ?? one.words, isItem: one.isItem });
  });
  addNew(now.length);
  return rows;
}

function pair(old: readonly Numbered[], now: readonly Numbered[]): readonly number[] {
  const partner: number[] = new Array(old.length).fill(-1);
  const taken = new Set<number>();
  const take = (i: number, j: number) => {
    partner[i] = j;
    taken.add(j);
  };
  // For each text those that say it, and for each text and number; both lose from the front what is taken.
  const saying = new Map<string, number[]>();
  const add = (key: string, j: number) => {
    const list = saying.get(key);
    if (list) list.push(j);
    else saying.set(key, [j]);
  };
  for (let j = now.length - 1; j >= 0; j--) {
    const one = now[j];
    if (!one) continue;
    add(`${one.isItem} ${one.key}`, j);
    add(`${one.isItem} ${one.key} ${one.name}`, j);
  }
  const firstLeft = (key: string): number | undefined => {
    const list = saying.get(key);
    for (let j = list?.at(-1); list && j !== undefined; j = list.at(-1)) {
      if (!taken.has(j)) return j;
      list.pop();
    }
    return undefined;
  };
  old.forEach((one, i) => {
    if (one.key === '') return;
    const key = `${one.isItem} ${one.key}`;
    const same = firstLeft(`${key} ${one.name}`) ?? firstLeft(key);
    if (same !== undefined) take(i, same);
  });
  // Between two that are found, those that are left are compared in order.
  let from = 0;
  for (let i = 0; i < old.length; i++) {
    const one = old[i];
    const found = partner[i] ?? -1;
    if (found >= 0) {
      from = found + 1;
      continue;
    }
    if (!one) continue;
    const end = Math.min(now.length, from + MOST_COMPARED);
    for (let j = from; j < end; j++) {
      const other = now[j];
      if (!other || taken.has(j)) {
        if (j > from && other && !other.isItem) break;
        continue;
      }
      const empty = one.key === '' && other.key === '' && one.name === other.name;
      if (other.isItem !== one.isItem || !(empty || likeness(one, other) >= ALIKE)) continue;
      take(i, j);
      from = j + 1;
      break;
    }
  }
  return partner;
}

function numberedOf(model: DocumentModel): Numbered[] {
  return model.paragraphs.all.flatMap((paragraph) => {
    const { annex } = paragraph;
    const own = { ...saying(model, paragraph.block), name: paragraph.number, isItem: false, annex };
    const open: { readonly level: number; readonly endBlock: number; readonly path: string }[] = [];
    const items = paragraph.items.map(({ block, endBlock, level, text }) => {
      for (let last = open.at(-1); last && (last.level >= level || last.endBlock <= block); last = open.at(-1))
        open.pop();
      const above = open.at(-1)?.path;
      const path = above === undefined ? `(${text})` : `${above} (${text})`;
      open.push({ level, endBlock, path });
      return { ...saying(model, block), name: `${paragraph.number} ${path}`, isItem: true, annex };
    });
    return [own, ...items];
  });
}

function saying(model: DocumentModel, index: number): { readonly words: string; readonly key: string } {
  const block = model.tree.blocks[index];
  const said = (block?.text.slice(block.content.start, block.content.end) ?? '').replace(/\s+/g, ' ').trim();
  const words = said.length > LONGEST_WORDS ? `${said.slice(0, said.lastIndexOf(' ', LONGEST_WORDS))} …` : said;
  return {
    words,
    key: said
      .toLowerCase()
      .replace(/[^\p{L} ]+/gu, '')
      .replace(/ +/g, ' ')
      .trim(),
  };
}

function likeness(a: Numbered, b: Numbered): number {
  if (a.key === '' || b.key === '') return 0;
  const left = wordsIn(a);
  const right = wordsIn(b);
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(left.size, right.size);
}

const words = new Beside<Numbered, ReadonlySet<string>>();

function wordsIn(one: Numbered): ReadonlySet<string> {
  let found = words.get(one);
  if (!found) {
    found = new Set(one.key.split(' '));
    words.set(one, found);
  }
  return found;
}

/** How a concordance is written as a table. */
export type TableForm = 'markdown' | 'csv' | 'tabs';

/**
 * A concordance as a table, with the words of its heading. To be read, in Markdown, it begins with what has changed; to be worked
 * with elsewhere it is in the order of the text.
 */
export function concordanceTable(
  rows: readonly ConcordanceRow[],
  heading: readonly [string, string, string],
  form: TableForm,
): string {
  const ordered = form === 'markdown' ? [...rows.filter(isChanged), ...rows.filter((row) => !isChanged(row))] : rows;
  const lines = ordered.map(({ before, after, words }) => [before, after, words]);
  switch (form) {
    case 'csv':
      return [heading, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
    case 'tabs':
      return [heading, ...lines].map((line) => `${line.map((cell) => cell.replace(/\t/g, ' ')).join('\t')}\n`).join('');
    case 'markdown': {
      // The source is read too: numbers stand below each other.
      const widths = heading.map((head, i) =>
        lines.reduce((width, line) => Math.max(width, (line[i] ?? '').length), head.length),
      );
      const cells = (line: readonly string[]) => {
        const padded = line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell));
        return `| ${padded.map(escapeMarkdown).join(' | ')} |\n`;
      };
      const rule = widths.map((width, i) => '-'.repeat(i < 2 ? width : 3));
      return `${cells(heading)}| ${rule.join(' | ')} |\n${lines.map(cells).join('')}`;
    }
  }
}
