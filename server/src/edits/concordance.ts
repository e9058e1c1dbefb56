import { kept } from '../model/beside';
import type { DocumentModel } from '../model/document';
import type { ParagraphRole } from '../model/roles';
import { contentOf } from '../syntax/block';
import { bisect } from '../text/bisect';
import { csvTable, tabTable } from '../text/csv';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { htmlTable } from '../text/htmlTable';

/** One line of a concordance: the number of a paragraph or subparagraph before and after; empty if it did not or does not exist. */
export interface ConcordanceRow {
  readonly before: string;
  readonly after: string;
  /** Its first words. */
  readonly words: string;
  /** Whether it is a subparagraph. */
  readonly isItem: boolean;
  /** Its block now; -1 if it was deleted. */
  readonly block: number;
}

/** Whether the two numbers of a line differ. */
export function isChanged({ before, after }: ConcordanceRow): boolean {
  return before !== after;
}

const LONGEST_WORDS = 80;
/** The share of words that two texts must have in common to count as the same paragraph, edited. */
const ALIKE = 0.5;
/** The same for two that are on different sides of a paragraph already matched. */
const ALIKE_ELSEWHERE = 0.65;
/** The same for a concern and a recommendation, which often share most of their words. */
const ALIKE_OF_OTHER_ROLE = 0.9;
/** How much equal first words add to likeness, and how many words that are. */
const OPENING_WEIGHT = 0.2;
const OPENING_WORDS = 6;
/** How much it adds to the likeness of two subparagraphs that their paragraphs match. */
const OWNER_WEIGHT = 0.2;
/** A word in more texts than this does not tell them apart. */
const MOST_SAYING = 60;
/** The most texts sharing words with one that are counted, and the most of them that are compared. */
const MOST_COUNTED = 4000;
const MOST_COMPARED = 8;

/** A numbered paragraph or subparagraph and its words. */
interface Numbered {
  readonly name: string;
  readonly block: number;
  readonly words: string;
  /** Its words without numbers, which may change while it stays the same. */
  readonly key: string;
  readonly isItem: boolean;
  readonly annex: number;
  /** The role of a paragraph; undefined for a subparagraph. */
  readonly role: ParagraphRole | undefined;
  /** The index of its paragraph in the list; for a paragraph, its own. */
  readonly owner: number;
}

/**
 * Matches the numbers of two versions of a document. Paragraphs are matched by their words: first those that are equal, wherever they
 * are, then similar ones, the most alike first. The first words weigh more, since concern and recommendation share many words.
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
      if (one && !known.has(next))
        rows.push({ before: '', after: one.name, words: one.words, isItem: one.isItem, block: one.block });
    }
  };
  old.forEach((one, i) => {
    const j = partner[i] ?? -1;
    // New lines come before the first old paragraph that they precede.
    if (j >= 0 && !one.isItem) addNew(j);
    const { name: after = '', words = one.words, block = -1 } = now[j] ?? {};
    rows.push({ before: one.name, after, words, isItem: one.isItem, block });
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
  // Candidates by text, and by text and number, the first last; those that are taken are dropped from the end.
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
  const alike = new Alike(old, now, partner, taken);
  for (const isItem of [false, true])
    for (const { i, j } of alike.pairs(isItem)) if (!taken.has(j)) if ((partner[i] ?? -1) < 0) take(i, j);
  return partner;
}

/** Two texts that may be the same, edited, and how alike they are. */
interface MatchCandidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Finds the most similar pairs among what is not matched yet. The work for each is bounded, however many there are. */
class Alike {
  constructor(
    private readonly old: readonly Numbered[],
    private readonly now: readonly Numbered[],
    private readonly partner: readonly number[],
    private readonly taken: ReadonlySet<number>,
  ) {}

  /** Pairs of paragraphs, or of subparagraphs, most alike first; one may be in several. */
  pairs(isItem: boolean): readonly MatchCandidate[] {
    const left = this.now.flatMap((one, j) => (one.isItem === isItem && !this.taken.has(j) ? [j] : []));
    if (left.length === 0) return [];
    const saying = new Map<string, number[]>();
    for (const j of left) {
      for (const word of wordsIn(this.now[j])) {
        const list = saying.get(word);
        if (list) list.push(j);
        else saying.set(word, [j]);
      }
    }
    const found: MatchCandidate[] = [];
    const nextKnown = this.nextKnown();
    /** The partner of the last matched one, and how many unmatched ones have followed it. */
    let before = -1;
    let since = 0;
    this.old.forEach((one, i) => {
      const known = this.partner[i] ?? -1;
      if (known >= 0 && one.isItem === isItem) {
        before = known;
        since = 0;
      }
      if (known >= 0 || one.isItem !== isItem) return;
      const beside = left[firstAbove(left, before) + since++];
      const after = nextKnown[i] ?? this.now.length;
      const others = this.sharing(one, saying);
      for (const j of new Set(beside === undefined ? others : [...others, beside])) {
        const score = this.score(one, j, j > before && j < after);
        if (score > 0) found.push({ i, j, score });
      }
    });
    return found.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  }

  /** For each old one the partner of the next matched one. */
  private nextKnown(): readonly (number | undefined)[] {
    const next: (number | undefined)[] = new Array(this.old.length).fill(undefined);
    let last: number | undefined;
    for (let i = this.old.length - 1; i >= 0; i--) {
      next[i] = last;
      const known = this.partner[i] ?? -1;
      if (known >= 0) last = known;
    }
    return next;
  }

  /** Those that share the most distinctive words with one. */
  private sharing(one: Numbered, saying: ReadonlyMap<string, readonly number[]>): readonly number[] {
    const shared = new Map<number, number>();
    let counted = 0;
    for (const word of wordsIn(one)) {
      const list = saying.get(word) ?? [];
      if (list.length > MOST_SAYING) continue;
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1);
      counted += list.length;
      if (counted > MOST_COUNTED) break;
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .map(([j]) => j);
  }

  /** How alike two are, for sorting; 0 if they do not count as the same. */
  private score(one: Numbered, j: number, isInOrder: boolean): number {
    const other = this.now[j];
    if (!other) return 0;
    if (one.key === '' && other.key === '') return one.name === other.name ? 1 : 0;
    const isOther = [one.role, other.role].sort().join() === 'concern,recommendation';
    const common = likeness(one, other);
    if (common < (isOther ? ALIKE_OF_OTHER_ROLE : isInOrder ? ALIKE : ALIKE_ELSEWHERE)) return 0;
    const owner = this.partner[one.owner] ?? -1;
    const isSameOwner = one.isItem && owner >= 0 && owner === other.owner;
    const isSameName = one.name === other.name ? 1e-3 : 0;
    return common + OPENING_WEIGHT * opening(one, other) + (isSameOwner ? OWNER_WEIGHT : 0) + isSameName;
  }
}

/** The index of the first number above a value in an ascending list. */
function firstAbove(row: readonly number[], value: number): number {
  return bisect(row.length, (i) => (row[i] ?? 0) <= value);
}

function numberedOf(model: DocumentModel): Numbered[] {
  let count = 0;
  return model.paragraphs.all.flatMap((paragraph, k) => {
    const { annex } = paragraph;
    const owner = count;
    count += 1 + paragraph.items.length;
    const role = model.roles[k];
    const own = {
      ...saying(model, paragraph.block),
      block: paragraph.block,
      name: paragraph.number,
      isItem: false,
      annex,
      role,
      owner,
    };
    const open: { readonly level: number; readonly endBlock: number; readonly path: string }[] = [];
    const items = paragraph.items.map(({ block, endBlock, level, text }) => {
      for (let last = open.at(-1); last && (last.level >= level || last.endBlock <= block); last = open.at(-1))
        open.pop();
      const above = open.at(-1)?.path;
      const path = above === undefined ? `(${text})` : `${above} (${text})`;
      open.push({ level, endBlock, path });
      return {
        ...saying(model, block),
        block,
        name: `${paragraph.number} ${path}`,
        isItem: true,
        annex,
        role: undefined,
        owner,
      };
    });
    return [own, ...items];
  });
}

function saying(model: DocumentModel, index: number): { readonly words: string; readonly key: string } {
  const block = model.tree.blocks[index];
  const said = contentOf(block).replace(/\s+/g, ' ').trim();
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

const NO_WORDS: ReadonlySet<string> = new Set();
const splitWords = kept(({ key }: Numbered): ReadonlySet<string> => new Set(key.split(' ')));

/** The share of their first words that two texts have in common. */
function opening(a: Numbered, b: Numbered): number {
  const [left, right] = [a, b].map(({ key }) => key.split(' ', OPENING_WORDS));
  const different = left?.findIndex((word, k) => word !== right?.[k]) ?? 0;
  return (different < 0 ? OPENING_WORDS : different) / OPENING_WORDS;
}

function wordsIn(one: Numbered | undefined): ReadonlySet<string> {
  return !one || one.key === '' ? NO_WORDS : splitWords(one);
}

/** The lines in the order in which people read them: what has changed first. */
export function inShownOrder(rows: readonly ConcordanceRow[]): readonly ConcordanceRow[] {
  return [...rows.filter(isChanged), ...rows.filter((row) => !isChanged(row))];
}

/** How a concordance is written as a table. */
type ConcordanceForm = 'markdown' | 'csv' | 'tabs' | 'html';

/**
 * A concordance as a table with a heading. Where it is read, changed lines come first ({@link inShownOrder}); in comma-separated values,
 * which are processed further, lines are in text order.
 */
export function concordanceTable(
  rows: readonly ConcordanceRow[],
  heading: readonly [string, string, string],
  form: ConcordanceForm,
): string {
  const ordered = form === 'csv' ? rows : inShownOrder(rows);
  const lines = ordered.map(({ before, after, words }) => [before, after, words]);
  switch (form) {
    case 'csv':
      return csvTable([heading, ...lines]);
    case 'tabs':
      return tabTable([heading, ...lines]);
    case 'html':
      return htmlTable([heading, ...lines]);
    case 'markdown': {
      // Align the numbers, since people also read the source.
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
