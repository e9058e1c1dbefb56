import type { SectionId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import type { Language } from '../languages/language';
import type { Block, Zone } from '../syntax/block';
import { lex, type Tokens, tokensOf } from '../syntax/lexer';
import { WordSet } from '../syntax/lexicon';
import type { Tree } from '../syntax/tree';
import { isSpace } from '../text/words';
import { compilePhrases, endsWord, fold, isWordUnit, type Phrases, startsWord, walkPhrases } from './dates';

/**
 * Which paragraphs of concluding observations state a concern, which recommend, and which do neither. What the words of a block
 * say is a function of its text and the language alone, and is kept as long as the block; putting it together with the place in
 * the document takes a few steps for each paragraph.
 */

/** What a numbered paragraph, with all that belongs to it, does. */
export type Role = 'concern' | 'recommendation' | 'concern-and-recommendation' | 'neither';

/** What the words of a text say, as bits; texts are joined by "or". */
export type Signals = number;

/** The bits of {@link Signals}. */
export const SIGNAL = {
  /** "is concerned", "regrets" */
  concern: 1,
  /** "recommends": on substance wherever it stands. */
  recommends: 2,
  /** "urges", "requests the State party", "the State party should" */
  request: 4,
  /** States a fact without judging it: "notes that …". */
  note: 8,
  /** Denies something behind such a note: "notes that the State party has not …". */
  deniedNote: 16,
  /** Speaks of dissemination, follow-up or the next report. */
  closing: 32,
} as const;

/** Where a paragraph stands. */
export interface RoleContext {
  readonly zone: Zone;
  /** Undefined where no heading above the paragraph is known. */
  readonly section: SectionId | undefined;
}

/** Most words that " … " in a phrase stands for. */
const LONGEST_GAP = 3;

const CONCERNS: SectionId = 'concerns-and-recommendations';

/** Sections that state neither concern nor recommendation, whatever their words: the introduction "regrets" a late report. */
const SILENT: ReadonlySet<SectionId> = new Set([
  'introduction',
  'positive-aspects',
  'measures-and-progress',
  'factors-and-difficulties',
]);

/** Sections on the procedure. */
const CLOSING: ReadonlySet<SectionId> = new Set([
  'follow-up-and-dissemination',
  'follow-up-procedure',
  'implementation-and-reporting',
  'other-issues',
]);

/** What the words of a text say. Reads it once; linear. */
export function signalsOf(text: string, language: Language): Signals {
  // The words of the language must be known before a text is looked up.
  const words = compiled(language);
  return signalsAmong(lex(text, 0, text.length, language.elides), words);
}

function signalsAmong(tokens: Tokens, words: RoleWords): Signals {
  const { text, length } = tokens;
  const end = tokens.end(length - 1);
  let signals = 0;
  const visit = (found: SignalPhrase, behind: number): void => {
    if (found.tails !== undefined) {
      // What is known already need not be found again.
      if ((signals & found.bits) !== found.bits) signals |= tailSignals(text, behind, found.tails, words);
    } else if (found.bits !== NEGATION) signals |= found.bits;
    else if ((signals & SIGNAL.note) !== 0) signals |= SIGNAL.deniedNote;
  };
  for (let i = 0; i < length; i++) {
    const word = tokens.word(i);
    if (word !== 0 && words.openings.has(word)) {
      const at = tokens.start(i);
      if (tokens.spaced(i) || startsWord(text, at)) words.signals.walk(text, at, end, visit);
    } else if (tokens.joined(i)) {
      // A phrase may begin with any part of "non-governmental".
      for (let at = tokens.start(i); at < tokens.end(i); at++)
        if (startsWord(text, at)) words.signals.walk(text, at, end, visit);
    }
  }
  return signals;
}

const NO_WORD = 1;
const WORD = 2;

/** Whether each unit belongs to a word; 0 for one that has not been met yet. */
const UNITS = new Uint8Array(1 << 16);

function unitOf(code: number): number {
  const known = UNITS[code] ?? 0;
  return known !== 0 ? known : meetUnit(code);
}

function meetUnit(code: number): number {
  const unit = isWordUnit(code) ? WORD : NO_WORD;
  UNITS[code] = unit;
  return unit;
}

/** {@link signalsOf} the words of a block; computed once for a block and a language. */
export function blockSignals(block: Block, language: Language): Signals {
  const words = compiled(language);
  let signals = words.known.get(block);
  if (signals === undefined) {
    signals = signalsAmong(tokensOf(block, language.elides), words);
    words.known.set(block, signals);
  }
  return signals;
}

/** Reads the signals of a block where they will be asked for, while its tokens are at hand. */
export function noteSignals(block: Block, language: Language): void {
  if (block.kind === 'paragraph' || block.kind === 'subparagraph' || block.kind === 'unnumbered')
    blockSignals(block, language);
}

/**
 * The role of a paragraph by what its blocks say together and where it stands.
 *
 * In the introduction, the positive aspects and an annex it is neither. In the sections on follow-up, dissemination, technical
 * assistance and the next report, paragraphs ask the State party for something but recommend nothing on substance: they are
 * neither, unless they say "recommends". The same holds for a paragraph elsewhere that only asks for the report or for
 * dissemination. Among the concerns, a fact noted and denied ("notes that the State party has not ratified …") is a concern.
 */
export function combinedRole(signals: Signals, { zone, section }: RoleContext): Role {
  if (zone !== 'body' || (section !== undefined && SILENT.has(section))) return 'neither';
  const recommends = (signals & SIGNAL.recommends) !== 0;
  if (section !== undefined && CLOSING.has(section)) return recommends ? 'recommendation' : 'neither';
  const isConcern = (signals & SIGNAL.concern) !== 0;
  if (!recommends && !isConcern && (signals & SIGNAL.closing) !== 0) return 'neither';
  const isRecommendation = recommends || (signals & SIGNAL.request) !== 0;
  if (isConcern) return isRecommendation ? 'concern-and-recommendation' : 'concern';
  if (isRecommendation) return 'recommendation';
  const isDenied = section === CONCERNS && (signals & SIGNAL.deniedNote) !== 0;
  return isDenied ? 'concern' : 'neither';
}

/** The role of a paragraph given as the texts of its blocks. */
export function roleOf(texts: readonly string[], context: RoleContext, language: Language): Role {
  return combinedRole(
    texts.reduce((signals, text) => signals | signalsOf(text, language), 0),
    context,
  );
}

/** The section that a heading opens, by the words it begins with; undefined for a heading on a subject. */
export function sectionOf(heading: string, language: Language): SectionId | undefined {
  let start = 0;
  while (start < heading.length && !isWordUnit(heading.charCodeAt(start))) start++;
  let end = heading.length;
  while (end > start && !isWordUnit(heading.charCodeAt(end - 1))) end--;
  let section: SectionId | undefined;
  walkPhrases(compiled(language).sections, heading, start, end, (found, behind) => {
    if (!found.isWhole || behind === end) section = found.section;
  });
  return section;
}

/** A numbered paragraph and its role. */
export interface ParagraphRole {
  /** Index of its first block, and of the block behind its last. */
  readonly block: number;
  readonly end: number;
  readonly section: SectionId | undefined;
  readonly role: Role;
}

/** Whether the paragraphs of a kind of document have roles at all. */
export function haveRoles(kind: DocumentKind | undefined): boolean {
  return kind === undefined || kind === 'concluding-observations' || kind === 'other';
}

/**
 * The role of each numbered paragraph, in the order of the text; of `neither` throughout where the kind of document is known
 * and is not concluding observations. A heading that names no section goes on with the section of the heading above it. Among
 * the concerns, a paragraph that only notes something, with a recommendation directly behind it and no heading between, is the
 * concern that the recommendation answers.
 */
export function paragraphRoles(tree: Tree, language: Language, kind?: DocumentKind): ParagraphRole[] {
  const isRead = haveRoles(kind);
  const roles: ParagraphRole[] = [];
  let noted: number | undefined;
  const headings: { readonly level: number; readonly section: SectionId | undefined }[] = [];
  let open: { block: number; zone: Zone; signals: Signals } | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    const section = headings.at(-1)?.section;
    const role = isRead ? combinedRole(open.signals, { zone: open.zone, section }) : 'neither';
    const before = noted === undefined ? undefined : roles[noted];
    if (role === 'recommendation' && before?.end === open.block)
      roles[roles.length - 1] = { ...before, role: 'concern' };
    const isNote = role === 'neither' && isRead && section === CONCERNS && open.zone === 'body';
    noted = isNote && (open.signals & (SIGNAL.note | SIGNAL.closing)) === SIGNAL.note ? roles.length : undefined;
    roles.push({ block: open.block, end, section, role });
    open = undefined;
  };
  for (const [index, block] of tree.blocks.entries()) {
    switch (block.kind) {
      case 'paragraph':
        close(index);
        open = { block: index, zone: block.zone, signals: isRead ? blockSignals(block, language) : 0 };
        break;
      case 'subparagraph':
      case 'unnumbered':
        if (open !== undefined && isRead) open.signals |= blockSignals(block, language);
        break;
      case 'heading':
        close(index);
        while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
        headings.push({ level: block.level, section: sectionOfBlock(block, language) ?? headings.at(-1)?.section });
        break;
      default:
        // A footnote or a page header in the middle of a paragraph says nothing of its role.
        break;
    }
  }
  close(tree.blocks.length);
  return roles;
}

/**
 * Whether paragraphs have the same roles in two trees that have the same outline and differ between two places at most: their
 * headings open the same sections and their words say the same.
 */
export function sameSignals(a: Tree, b: Tree, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const [one, other] = [a.blocks[i], b.blocks[i]];
    if (one === other) continue;
    if (!one || !other || one.kind !== other.kind) return false;
    switch (one.kind) {
      case 'heading':
        if (sectionOfBlock(one, language) !== sectionOfBlock(other, language)) return false;
        break;
      case 'paragraph':
      case 'subparagraph':
      case 'unnumbered':
        if (blockSignals(one, language) !== blockSignals(other, language)) return false;
        break;
      default:
        break;
    }
  }
  return true;
}

function sectionOfBlock(block: Block, language: Language): SectionId | undefined {
  const { headings } = compiled(language);
  let section = headings.get(block);
  if (section === undefined) {
    section = sectionOf(block.text.slice(block.content.start, block.content.end), language) ?? '';
    headings.set(block, section);
  }
  return section === '' ? undefined : section;
}

/** What stands behind the gap of a phrase: the bits of the first fitting end within a few words of the same clause. */
function tailSignals(text: string, start: number, tails: QuickPhrases<Signals>, words: RoleWords): Signals {
  let at = start;
  for (let gap = 0; gap <= LONGEST_GAP; gap++) {
    while (at < text.length && unitOf(text.charCodeAt(at)) === NO_WORD) {
      if (endsClause(text, at)) return 0;
      at++;
    }
    if (at >= text.length) return 0;
    if (tails.mayBegin(text, at)) {
      let bits = 0;
      tails.walk(text, at, text.length, (found) => {
        bits |= found;
      });
      if (bits !== 0) return bits;
    }
    if (words.gapStops.mayBegin(text, at)) {
      let stops = false;
      words.gapStops.walk(text, at, text.length, () => {
        stops = true;
      });
      if (stops) return 0;
    }
    while (at < text.length && unitOf(text.charCodeAt(at)) !== NO_WORD) at++;
  }
  return 0;
}

function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3a || code === 0x3b || code === 0x3002) return true;
  return code === 0x2e && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)));
}

// ------------------------------------------------------------------------------------------------------- words made ready

/** Means something behind a note alone. */
const NEGATION = 64;
const GAP = ' … ';

/** What a phrase says, or the ends that a phrase with a gap may have. */
interface SignalPhrase {
  /** Of one with a gap, those of all its ends. */
  readonly bits: Signals;
  readonly tails: QuickPhrases<Signals> | undefined;
}

interface RoleWords {
  readonly signals: QuickPhrases<SignalPhrase>;
  /** Words that the phrases of `signals` begin with. */
  readonly openings: WordSet;
  readonly gapStops: QuickPhrases<true>;
  readonly sections: Phrases<{ readonly section: SectionId; readonly isWhole: boolean }>;
  readonly known: WeakMap<Block, Signals>;
  /** Empty for a heading that names no section. */
  readonly headings: WeakMap<Block, SectionId | ''>;
}

/** Phrases that are tried at each word of a text: their tree as one table, for the letters of ASCII without a look-up in a map. */
class QuickPhrases<T> {
  private readonly nodes: Phrases<T>[] = [];
  private readonly indexes = new Map<Phrases<T>, number>();
  /** A row for each node, a column for each letter: the index of the next node, 0 for none. */
  private readonly table: Int16Array;
  /** Whether a phrase ends at a node. */
  private readonly ends: Uint8Array;

  constructor(root: Phrases<T>) {
    this.enter(root);
    // Nodes are added to the list behind the one that is looked at.
    for (const node of this.nodes) for (const next of node.next.values()) this.enter(next);
    this.table = new Int16Array(this.nodes.length * COLUMNS);
    for (const [i, node] of this.nodes.entries()) {
      for (const [code, next] of node.next) {
        const column = columnOf(code);
        if (column > 0) this.table[i * COLUMNS + column] = this.indexes.get(next) ?? 0;
      }
    }
    this.ends = Uint8Array.from(this.nodes, ({ values }) => (values.length > 0 ? 1 : 0));
  }

  private enter(node: Phrases<T>): void {
    this.indexes.set(node, this.nodes.length);
    this.nodes.push(node);
  }

  /** False only where no phrase stands, to judge by two units. */
  mayBegin(text: string, at: number): boolean {
    const first = columnOf(text.charCodeAt(at));
    if (first === 0) return true;
    const node = this.table[first] ?? 0;
    if (node === 0) return false;
    const second = at + 1 < text.length ? columnOf(text.charCodeAt(at + 1)) : 0;
    return second === 0 || this.table[node * COLUMNS + second] !== 0 || this.nodes[node]?.values.length !== 0;
  }

  /** As {@link walkPhrases}. */
  walk(text: string, at: number, end: number, visit: (value: T, end: number) => void): void {
    const { table, ends } = this;
    let node = 0;
    for (let p = at; p < end; ) {
      const column = columnOf(text.charCodeAt(p));
      if (column > 0) node = table[node * COLUMNS + column] ?? 0;
      else node = this.indexes.get(this.nodes[node]?.next.get(fold(text.charCodeAt(p))) as Phrases<T>) ?? 0;
      if (node === 0) return;
      p++;
      if (column === SPACE_COLUMN || (column === 0 && fold(text.charCodeAt(p - 1)) === SPACE))
        while (p < end && fold(text.charCodeAt(p)) === SPACE) p++;
      if (ends[node] !== 0 && endsWord(text, p, end))
        for (const value of this.nodes[node]?.values ?? []) visit(value, p);
    }
  }
}

const SPACE = 0x20;
const COLUMNS = 32;
const SPACE_COLUMN = 27;

/** The columns of units: small letters and capitals in one, white space and hyphens in one; 0 for what has none. */
const COLUMN = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const folded = fold(code);
  if (folded >= 0x61 && folded <= 0x7a) COLUMN[code] = folded - 0x60;
  else if (folded === SPACE) COLUMN[code] = SPACE_COLUMN;
  else if (folded === 0x27) COLUMN[code] = SPACE_COLUMN + 1;
}

function columnOf(code: number): number {
  return code < 128 ? (COLUMN[code] ?? 0) : 0;
}

const COMPILED = new WeakMap<Language, RoleWords>();

function compiled(language: Language): RoleWords {
  const known = COMPILED.get(language);
  if (known !== undefined) return known;
  const { meaning } = language;
  const lists = [
    [meaning.concern, SIGNAL.concern],
    [meaning.recommends, SIGNAL.recommends],
    [meaning.request, SIGNAL.request],
    [meaning.closing, SIGNAL.closing],
    [meaning.note, SIGNAL.note],
    [meaning.negation, NEGATION],
  ] as const;
  const words: RoleWords = {
    signals: new QuickPhrases(compileSignals(lists)),
    openings: new WordSet(lists.flatMap(([phrases]) => phrases.map(firstWord))),
    gapStops: new QuickPhrases(compilePhrases(meaning.gapStops.map((word) => [word, true] as const))),
    sections: compilePhrases(sectionPhrases(language)),
    known: new WeakMap(),
    headings: new WeakMap(),
  };
  COMPILED.set(language, words);
  return words;
}

/** The first word of a phrase; a hyphen and an apostrophe end it. */
function firstWord(phrase: string): string {
  return phrase.split(/[ \-'’]/, 1)[0] ?? '';
}

/** Phrases with a gap that begin alike share their beginning, so that it is tried once. */
function compileSignals(
  lists: readonly (readonly [phrases: readonly string[], bits: Signals])[],
): Phrases<SignalPhrase> {
  const plain: [string, SignalPhrase][] = [];
  const gapped = new Map<string, [string, Signals][]>();
  for (const [phrases, bits] of lists) {
    for (const phrase of phrases) {
      const gap = phrase.indexOf(GAP);
      if (gap < 0) {
        plain.push([phrase, { bits, tails: undefined }]);
        continue;
      }
      const head = phrase.slice(0, gap);
      const tails = gapped.get(head) ?? [];
      tails.push([phrase.slice(gap + GAP.length), bits]);
      gapped.set(head, tails);
    }
  }
  const withTails = [...gapped].map(
    ([head, tails]) =>
      [
        head,
        {
          bits: tails.reduce((all, [, bits]) => all | bits, 0),
          tails: new QuickPhrases(compilePhrases(tails)),
        },
      ] as [string, SignalPhrase],
  );
  return compilePhrases([...plain, ...withTails]);
}

/** A single word, such as "Follow-up", opens a section only where it is the whole heading. */
function sectionPhrases(language: Language): [string, { section: SectionId; isWhole: boolean }][] {
  const found: [string, { section: SectionId; isWhole: boolean }][] = [];
  for (const section of SECTIONS) {
    for (const phrase of language.meaning.sections[section]) {
      found.push([phrase, { section, isWhole: !phrase.includes(' ') }]);
    }
  }
  return found;
}

const SECTIONS: readonly SectionId[] = [
  'introduction',
  'positive-aspects',
  'measures-and-progress',
  'factors-and-difficulties',
  'concerns-and-recommendations',
  'follow-up-and-dissemination',
  'follow-up-procedure',
  'implementation-and-reporting',
  'other-recommendations',
  'other-issues',
];
