import type { Language, ReportedWords } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import { endsClause } from '../../syntax/blocks/sentence';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { lex } from '../../syntax/tokens/lexer';
import { WordSet } from '../../syntax/tokens/lexicon';
import { Holds, type Tokens } from '../../syntax/tokens/tokens';
import { isWordUnit } from '../../text/characterKinds';
import { memoize } from '../base/memo';
import { compilePhrases, compileWords, mayBegin, type Phrases, startsWord, walkPhrases } from './phrases';

/**
 * Signals in a block's words for the role of its paragraph: that the Committee is concerned, or that it recommends. Depends only on the
 * block's text and the language.
 */

/** The signals of a text, as a bit mask; masks are combined with "or". */
export type Signals = number;

/** The bits of {@link Signals}. */
export const SIGNAL = {
  /** "is concerned", "regrets" */
  concern: 1,
  /** "recommends": on substance, wherever it occurs. */
  recommends: 2,
  /** "urges", "requests the State party", "the State party should" */
  request: 4,
  /** States a fact without judgement: "notes that …". */
  note: 8,
  /** A negation after a {@link note}: "notes that the State party has not …". */
  deniedNote: 16,
  /** Mentions dissemination, follow-up or the next report. */
  closing: 32,
} as const;

/** The maximum number of words that " … " in a phrase can match. */
const MAX_GAP_WORDS = 3;
/** The maximum number of words between a reported recommendation and its reporting clause: "of the Special Rapporteur on …". */
const MAX_ATTRIBUTION_WORDS = 14;

/** Whether the words of a block are relevant to roles. */
export function haveSignals({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'subparagraph' || kind === 'unnumbered';
}

/** The signals of a text, in a single linear pass. */
export function signalBitsOf(text: string, language: Language): Signals {
  // Creating the reader registers its words, which must precede lexing.
  const reader = signalReader(language);
  return reader.read(lex(text, 0, text.length, language.elides));
}

/** {@link signalBitsOf} for a block, from its shared tokens. */
export function blockSignals(block: Block, language: Language): Signals {
  const reader = signalReader(language);
  return reader.read(blockTokens(block, language.elides));
}

// -------------------------------------------------------------------------------------------------------------- reading

/** Reads the signals of texts in one language. Handles one text at a time, so that callbacks are created only once. */
export class SignalReader {
  private tokens: Tokens = NO_TOKENS;
  private signals: Signals = 0;
  private tail: Signals = 0;
  private stops = false;
  /** The offset of the phrases being matched. */
  private opening = 0;

  constructor(private readonly words: SignalWords) {}

  /** The signals of a text. */
  read(tokens: Tokens): Signals {
    this.tokens = tokens;
    this.signals = 0;
    const { openings } = this.words;
    const { length } = tokens;
    const hasJoined = (tokens.kindsHeld & Holds.joined) !== 0;
    for (let i = tokens.seek(0, openings, 0, hasJoined); i < length; i = tokens.seek(i + 1, openings, 0, hasJoined))
      this.hear(i);
    this.tokens = NO_TOKENS;
    return this.signals & ~NEGATION_BIT;
  }

  /** Handles the phrases that begin at, or inside, a token. */
  private hear(i: number): void {
    const { tokens } = this;
    const { phrases, openings } = this.words;
    const { text } = tokens;
    const end = tokens.end(tokens.length - 1);
    if (openings.has(tokens.word(i))) {
      const at = tokens.start(i);
      if (!tokens.hasSpaceBefore(i) && !startsWord(text, at)) return;
      this.opening = at;
      walkPhrases(phrases, text, at, end, this.take);
      return;
    }
    // A phrase may begin at any part of "non-governmental".
    for (let at = tokens.start(i); at < tokens.end(i); at++) {
      if (!mayBegin(phrases, text, at) || !startsWord(text, at)) continue;
      this.opening = at;
      walkPhrases(phrases, text, at, end, this.take);
    }
  }

  private readonly take = (phrase: SignalPhrase, after: number): void => {
    if (!phrase.tails) this.add(this.signalsOf(phrase.bits, after));
    else if ((this.signals & phrase.bits) !== phrase.bits)
      this.signals |= this.signalsOf(this.tailAfter(phrase.tails, after), -1);
  };

  private add(bits: Signals): void {
    const isDenied = (this.signals & SIGNAL.note) !== 0 && (bits & NEGATION_BIT) !== 0;
    this.signals |= isDenied ? bits | SIGNAL.deniedNote : bits;
  }

  /** Removes the request from a phrase's signals if the following text makes it a mere remark, or if it reports someone else's words. */
  private signalsOf(bits: Signals, after: number): Signals {
    if ((bits & SIGNAL.request) === 0) return bits;
    const isRemark = after >= 0 && this.tailAfter(this.words.remarks, after) !== 0;
    return isRemark || this.isReported() ? bits & ~SIGNAL.request : bits;
  }

  /** Whether the phrase follows "concerned that the", or "the recommendation of the Ombudsman that the". */
  private isReported(): boolean {
    const { determiners, that, regret, view, by, own } = this.words.reported;
    const words = new WordsBefore(this.tokens.text, this.opening);
    let word = words.next();
    if (!that.has(word) && determiners.has(word)) word = words.next();
    if (!that.has(word)) return false;
    let textAfter = '';
    for (let i = 0; i < MAX_ATTRIBUTION_WORDS; i++) {
      word = words.next();
      if (i === 0 && regret.has(word)) return true;
      if (word === '' || own.has(word)) return false;
      // "its recommendation" is the Committee's own.
      if (view.has(word)) return by.has(textAfter) && !own.has(words.next());
      textAfter = word;
    }
    return false;
  }

  /** The signals of the first tail of a phrase that matches, up to a few words later in the same clause. */
  private tailAfter(tails: Phrases<Signals>, after: number): Signals {
    const { text } = this.tokens;
    const { gapStops } = this.words;
    let at = after;
    for (let gap = 0; gap <= MAX_GAP_WORDS; gap++) {
      while (at < text.length && !isWordUnit(text.charCodeAt(at))) {
        if (endsClause(text, at)) return 0;
        at++;
      }
      if (at >= text.length) return 0;
      const bits = mayBegin(tails, text, at) ? this.bitsAt(tails, at) : 0;
      if (bits !== 0) return bits;
      if (mayBegin(gapStops, text, at) && this.stopsAt(at)) return 0;
      while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    }
    return 0;
  }

  private bitsAt(tails: Phrases<Signals>, at: number): Signals {
    const { text } = this.tokens;
    this.tail = 0;
    walkPhrases(tails, text, at, text.length, this.heardTail);
    return this.tail;
  }

  private readonly heardTail = (bits: Signals): void => {
    this.tail |= bits;
  };

  private stopsAt(at: number): boolean {
    const { text } = this.tokens;
    this.stops = false;
    walkPhrases(this.words.gapStops, text, at, text.length, this.heardStop);
    return this.stops;
  }

  private readonly heardStop = (): void => {
    this.stops = true;
  };
}

/** Iterates backwards over the words of a clause from an offset, in lower case; then yields empty strings. */
class WordsBefore {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  next(): string {
    const { text } = this;
    let end = this.at;
    while (end > 0 && !isWordUnit(text.charCodeAt(end - 1))) {
      end--;
      if (endsClause(text, end)) return '';
    }
    let start = end;
    while (start > 0 && end - start <= MAX_WORD_LENGTH && isWordUnit(text.charCodeAt(start - 1))) start--;
    this.at = start;
    return text.slice(start, end).toLowerCase();
  }
}

const MAX_WORD_LENGTH = 40;

const NO_TOKENS = lex('', 0, 0, false);

// -------------------------------------------------------------------------------------------------------- compiled words

/** Counts only after a note. */
const NEGATION_BIT = 64;

const GAP = ' … ';

/** The signals of a phrase or, for a phrase with a gap, its possible tails. */
interface SignalPhrase {
  /** For a phrase with a gap, the signals of all its tails combined. */
  readonly bits: Signals;
  readonly tails: Phrases<Signals> | undefined;
}

interface SignalWords {
  readonly phrases: Phrases<SignalPhrase>;
  /** The first words of the phrases. */
  readonly openings: WordSet;
  /** Words that cannot be part of a gap. */
  readonly gapStops: Phrases<true>;
  readonly remarks: Phrases<Signals>;
  readonly reported: Readonly<Record<keyof ReportedWords | 'determiners', ReadonlySet<string>>>;
}

/** The reader for a language. It recognizes words only in texts lexed after its creation. */
export const signalReader = memoize((language: Language) => new SignalReader(signalWordsOf(language)));

function signalWordsOf({ meaning, citations }: Language): SignalWords {
  const { that, regret, view, by, own } = meaning.reported;
  const phrases = signalPhrases([
    [meaning.concern, SIGNAL.concern],
    [meaning.recommends, SIGNAL.recommends],
    [meaning.request, SIGNAL.request],
    [meaning.closing, SIGNAL.closing],
    [meaning.note, SIGNAL.note],
    [meaning.negation, NEGATION_BIT],
  ]);
  return {
    phrases: compilePhrases(phrases),
    openings: new WordSet(phrases.map(([phrase]) => phrase.split(/[ \-'’]/)[0] ?? '')),
    gapStops: compileWords(meaning.gapStops),
    remarks: compilePhrases(meaning.remarks.map((phrase) => [phrase, SIGNAL.request] as const)),
    reported: {
      determiners: new Set(citations.determiner),
      that: new Set(that),
      regret: new Set(regret),
      view: new Set(view),
      by: new Set(by),
      own: new Set(own),
    },
  };
}

/** Merges phrases with a gap that begin alike, so that the beginning is matched once. */
function signalPhrases(
  lists: readonly (readonly [phrases: readonly string[], bits: Signals])[],
): readonly (readonly [string, SignalPhrase])[] {
  const plainPhrases: [string, SignalPhrase][] = [];
  const gapPhrases = new Map<string, [string, Signals][]>();
  for (const [phrases, bits] of lists) {
    for (const phrase of phrases) {
      const gap = phrase.indexOf(GAP);
      if (gap < 0) {
        plainPhrases.push([phrase, { bits, tails: undefined }]);
        continue;
      }
      const head = phrase.slice(0, gap);
      const tails = gapPhrases.get(head) ?? [];
      tails.push([phrase.slice(gap + GAP.length), bits]);
      gapPhrases.set(head, tails);
    }
  }
  const withTails = [...gapPhrases].map(([head, tails]): [string, SignalPhrase] => [
    head,
    { bits: tails.reduce((all, [, bits]) => all | bits, 0), tails: compilePhrases(tails) },
  ]);
  return [...plainPhrases, ...withTails];
}
