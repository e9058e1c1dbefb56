import { endsWord, fold, nextNode, nextNodes, type PhraseNode, type Phrases } from './dates';

/** Phrases that are tried at many places of a text: their tree as one table, for the letters of ASCII without a look-up in a map. */
export class PhraseTable<T> {
  private readonly nodes: PhraseNode<T>[] = [];
  private readonly indexes = new Map<PhraseNode<T>, number>();
  /** A row for each node, a column for each letter: the index of the next node, 0 for none. */
  private readonly table: Int16Array;
  /** Whether a phrase ends at a node. */
  private readonly ends: Uint8Array;

  constructor({ root }: Phrases<T>) {
    this.enter(root);
    // Nodes are added to the list behind the one that is looked at.
    for (const node of this.nodes) for (const [, next] of nextNodes(node)) this.enter(next);
    this.table = new Int16Array(this.nodes.length * COLUMNS);
    for (const [i, node] of this.nodes.entries()) {
      for (const [code, next] of nextNodes(node)) {
        const column = columnOf(code);
        if (column > 0) this.table[i * COLUMNS + column] = this.indexes.get(next) ?? 0;
      }
    }
    this.ends = Uint8Array.from(this.nodes, ({ values }) => (values.length > 0 ? 1 : 0));
  }

  private enter(node: PhraseNode<T>): void {
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
    return second === 0 || this.table[node * COLUMNS + second] !== 0 || this.ends[node] !== 0;
  }

  private nextByMap(index: number, code: number): number {
    const node = this.nodes[index];
    const next = node && nextNode(node, fold(code));
    return next ? (this.indexes.get(next) ?? 0) : 0;
  }

  /** As {@link walkPhrases}. */
  walk(text: string, at: number, end: number, visit: (value: T, end: number) => void): void {
    const { table, ends } = this;
    let node = 0;
    for (let p = at; p < end; ) {
      const column = columnOf(text.charCodeAt(p));
      if (column > 0) node = table[node * COLUMNS + column] ?? 0;
      else node = this.nextByMap(node, text.charCodeAt(p));
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
