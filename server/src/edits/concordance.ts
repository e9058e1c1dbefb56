import type { DocumentModel } from '../model/document';
import type { Paragraph } from '../model/paragraphs';

/** One line of a concordance: the number of a paragraph or subparagraph before and after; empty where it was or is not there. */
export interface ConcordanceRow {
  readonly before: string;
  readonly after: string;
  /** Its first words. */
  readonly words: string;
  /** Whether it is a subparagraph. */
  readonly isItem: boolean;
}

const LONGEST_WORDS = 80;
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
  const placed = new Set<number>();
  const addNew = (until: number) => {
    for (let j = 0; j < until; j++) {
      const one = now[j];
      if (!one || placed.has(j) || partner.includes(j)) continue;
      placed.add(j);
      rows.push({ before: '', after: one.name, words: one.words, isItem: one.isItem });
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
  const byKey = new Map<string, number[]>();
  now.forEach((one, j) => {
    const key = `${one.isItem} ${one.key}`;
    const list = byKey.get(key);
    if (list) list.push(j);
    else byKey.set(key, [j]);
  });
  old.forEach((one, i) => {
    if (one.key === '') return;
    const candidates = (byKey.get(`${one.isItem} ${one.key}`) ?? []).filter((j) => !taken.has(j));
    const same = candidates.find((j) => now[j]?.name === one.name) ?? candidates[0];
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
    for (let j = from; j < now.length; j++) {
      const other = now[j];
      if (!other || taken.has(j)) {
        if (j > from && other && !other.isItem) break;
        continue;
      }
      const empty = one.key === '' && other.key === '' && one.name === other.name;
      if (other.isItem !== one.isItem || !(empty || likeness(one.key, other.key) >= ALIKE)) continue;
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
    return [
      own,
      ...paragraph.items.map((item, i) => ({
        ...saying(model, item.block),
        name: `${paragraph.number} ${pathOf(paragraph, i)}`,
        isItem: true,
        annex,
      })),
    ];
  });
}

function pathOf(paragraph: Paragraph, index: number): string {
  const item = paragraph.items[index];
  if (!item) return '';
  const parent = paragraph.items.findLastIndex(
    (one, i) => i < index && one.level < item.level && item.block < one.endBlock,
  );
  return `${parent >= 0 ? `${pathOf(paragraph, parent)} ` : ''}(${item.text})`;
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

function likeness(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  if (a === '' || b === '') return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(left.size, right.size);
}

/** How a concordance is written as a table. */
export type TableForm = 'markdown' | 'csv' | 'tabs';

/** A concordance as a table, with the words of its heading. */
export function concordanceTable(
  rows: readonly ConcordanceRow[],
  heading: readonly [string, string, string],
  form: TableForm,
): string {
  const lines = rows.map(({ before, after, words }) => [before, after, words]);
  switch (form) {
    case 'csv':
      return [heading, ...lines]
        .map((line) => `${line.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`)
        .join('');
    case 'tabs':
      return [heading, ...lines].map((line) => `${line.map((cell) => cell.replace(/\t/g, ' ')).join('\t')}\n`).join('');
    case 'markdown': {
      const cells = (line: readonly string[]) =>
        `| ${line.map((cell) => cell.replace(/[\\|`*_<>[\]]/g, '\\$&')).join(' | ')} |\n`;
      return `${cells(heading)}| --- | --- | --- |\n${lines.map(cells).join('')}`;
    }
  }
}
