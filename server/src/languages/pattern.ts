/**
 * A pattern over the tokens of a sentence, the single notation for matching wording. A word matches itself: in any case or, if capitalized,
 * exactly as written. Marks match themselves. Items in sequence are separated by spaces:
 *
 * - `a|b` one of several, `[a b]` a group, `[a b | c]` one of several sequences
 * - `a?` optional, `a*3` up to three times, `a+3` one to three times
 * - `name=a` captures an item
 * - `!a`, `&a` negative and positive lookahead; `~a` negative lookbehind
 * - `<number>`, `<year>`, `<word>`, `<small>` and `<name>` (by its first letter), `<symbol>` of a document, `<sign>` that is not a mark,
 * `<any>` token, `<start>` and `<end>` of the searched text
 * - `<ends th rd>`, `<begins ombuds>` a word with one of these endings or beginnings
 * - `<gap 8>` up to eight tokens, non-greedy, without a full stop, colon or semicolon; `<gap 8 !;()>` without these marks, where `!` is a
 * full stop before white space
 */
export class Pattern {
  private tree: PatternNode | undefined;

  constructor(
    private readonly source: string,
    private readonly parts: readonly PatternPart[],
    /** Sentences in which the pattern occurs. */
    readonly examples: readonly string[] = [],
  ) {}

  /** The same pattern with sentences in which it occurs; a test checks them. */
  like(...examples: readonly string[]): Pattern {
    return new Pattern(this.source, this.parts, examples);
  }

  /** The parsed pattern; throws if malformed. */
  get node(): PatternNode {
    this.tree ??= new PatternParser(this.source, this.parts).read();
    return this.tree;
  }
}

/** Values that may be interpolated into a pattern: another one, or a list of words or phrases. */
type PatternPart = Pattern | readonly string[];

/**
 * Builds a pattern from a template that may contain other patterns. Uses the cooked strings: the bundler escapes dashes, and raw strings
 * would keep the escapes.
 */
export function compilePattern(texts: TemplateStringsArray, ...parts: readonly PatternPart[]): Pattern {
  const source = texts.map((text, i) =>
    i === 0 ? text : `${PART_MARK}${String.fromCharCode(FIRST_PART + i - 1)}${text}`,
  );
  return new Pattern(source.join('').replace(/\s+/g, ' ').trim(), parts);
}

const PART_MARK = '\u0000';
const FIRST_PART = 0x100;

/** Patterns by name. */
export type PatternGroup<K extends string = string> = Readonly<Record<K, Pattern>>;

/** A node of a parsed pattern. Positions are between tokens. */
export type PatternNode =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'class'; readonly name: TokenClass }
  | { readonly kind: 'ends' | 'begins'; readonly letters: readonly string[] }
  | { readonly kind: 'seq' | 'alt'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'many'; readonly part: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'gap'; readonly most: number; readonly stops: string }
  | { readonly kind: 'follows' | 'lacks' | 'unled'; readonly part: PatternNode }
  | { readonly kind: 'capture'; readonly name: string; readonly part: PatternNode };

const CLASSES = ['number', 'year', 'word', 'small', 'name', 'symbol', 'sign', 'any', 'start', 'end'] as const;
/** A class of tokens, or an end of the searched text. */
export type TokenClass = (typeof CLASSES)[number];

const SENTENCE_STOPS = '.;:';

/** Parses the notation of {@link Pattern}, left to right. */
class PatternParser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly parts: readonly PatternPart[],
  ) {}

  read(): PatternNode {
    const rowsNode = this.rows();
    if (this.at < this.source.length) this.fail();
    return rowsNode;
  }

  private rows(): PatternNode {
    const rows = [this.row()];
    while (this.take(' | ')) rows.push(this.row());
    return alternativesNode(rows);
  }

  private row(): PatternNode {
    const items = [this.item()];
    for (;;) {
      if (this.source.startsWith(' | ', this.at) || !this.take(' ')) break;
      items.push(this.item());
    }
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'seq', parts: items };
  }

  private item(): PatternNode {
    for (const [sign, kind] of [
      ['!', 'lacks'],
      ['&', 'follows'],
      ['~', 'unled'],
    ] as const)
      if (this.take(sign)) return { kind, part: this.item() };
    const name = /([a-z]\w*)=/uy;
    name.lastIndex = this.at;
    const wordText = name.exec(this.source)?.[1];
    if (wordText !== undefined) {
      this.at = name.lastIndex;
      return { kind: 'capture', name: wordText, part: this.item() };
    }
    const choices = [this.atom()];
    while (this.source[this.at] === '|') {
      this.at++;
      choices.push(this.atom());
    }
    const part = alternativesNode(choices);
    if (this.take('?')) return { kind: 'many', part, least: 0, most: 1 };
    const times = /([*+])(\d+)/y;
    times.lastIndex = this.at;
    const [all, sign, most] = times.exec(this.source) ?? [];
    if (all === undefined) return part;
    this.at += all.length;
    return { kind: 'many', part, least: sign === '+' ? 1 : 0, most: Number(most) };
  }

  private atom(): PatternNode {
    if (this.take('[')) {
      const rows = this.rows();
      if (!this.take(']')) this.fail();
      return rows;
    }
    ATOM_PATTERN.lastIndex = this.at;
    const match = ATOM_PATTERN.exec(this.source) ?? this.fail();
    this.at = ATOM_PATTERN.lastIndex;
    const [, word, mark, special, part] = match;
    if (word !== undefined) return { kind: 'words', words: [word] };
    if (mark !== undefined) return { kind: 'mark', mark };
    if (special !== undefined) return this.special(special);
    return this.part((part ?? '').charCodeAt(0) - FIRST_PART);
  }

  private special(nameText: string): PatternNode {
    const [name, ...rest] = nameText.split(' ');
    if (name === 'ends' || name === 'begins') return { kind: name, letters: rest };
    if (name === 'gap') return { kind: 'gap', most: Number(rest[0]), stops: rest[1] ?? SENTENCE_STOPS };
    return { kind: 'class', name: CLASSES.find((one) => one === name) ?? this.fail() };
  }

  private part(index: number): PatternNode {
    const part = this.parts[index] ?? this.fail();
    if (part instanceof Pattern) return part.node;
    return alternativesNode(
      part.map((phrase) => {
        const words = phrase.split(' ').map((word): PatternNode => ({ kind: 'words', words: [word] }));
        return words.length === 1 && words[0] ? words[0] : { kind: 'seq', parts: words };
      }),
    );
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private fail(): never {
    throw new Error(`No pattern: ${this.source.slice(0, this.at)} ◂ ${this.source.slice(this.at)}`);
  }
}

const ATOM_PATTERN = /(\p{L}[\p{L}\p{N}'-]*)|([.,;:()/"–'])|<([^<>]+)>|\0(.)/suy;

/** Alternatives of several nodes; single words are merged into one set. */
function alternativesNode(parts: readonly PatternNode[]): PatternNode {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const words = parts.flatMap((part) => (part.kind === 'words' ? part.words : []));
  const otherNodes = parts.filter(({ kind }) => kind !== 'words');
  if (otherNodes.length === 0) return { kind: 'words', words };
  return { kind: 'alt', parts: words.length === 0 ? otherNodes : [...otherNodes, { kind: 'words', words }] };
}
