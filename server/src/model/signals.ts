import type { Language, ReportedWords } from '../languages/language';
import type { Block } from '../syntax/block';
import { tokensOf } from '../syntax/blockTokens';
import { lex } from '../syntax/lexer';
import { Holds, Kind, type Tokens } from '../syntax/tokens';
import { isSpace } from '../text/characterKinds';
import { kept } from './beside';
import { isWordUnit, mayBegin, startsWord, walkPhrases } from './phrases';
import { isPlain, WordPhrases } from './wordPhrases';

/**
 * What the words of a block say of the role of its paragraph: that the Committee is concerned, that it recommends. A function of
 * the block's text and the language alone.
 */

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
  /** Denies something after such a note: "notes that the State party has not …". */
  deniedNote: 16,
  /** Speaks of dissemination, follow-up or the next report. */
  closing: 32,
} as const;

/** Most words that " … " in a phrase stands for. */
const LONGEST_GAP = 3;
/** Most words between a recommendation that is told and the clause that says it: "of the Special Rapporteur on …". */
const LONGEST_ATTRIBUTION = 14;

/** Whether the words of a block may say something of a role. */
export function haveSignals({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'subparagraph' || kind === 'unnumbered';
}

/** What the words of a text say. Reads it once; linear. */
export function signalsOf(text: string, language: Language): Signals {
  // The words of the language must be known before a text is looked up.
  const reader = signalReader(language);
  return reader.read(lex(text, 0, text.length, language.elides));
}

/** {@link signalsOf} the words of a block, from the tokens that all who read it share. */
export function blockSignals(block: Block, language: Language): Signals {
  const reader = signalReader(language);
  return reader.read(tokensOf(block, language.elides));
}

// -------------------------------------------------------------------------------------------------------------- reading

/** Reads the signals of texts in one language. One text at a time, so that what is called back need not be made for each. */
export class SignalReader {
  private tokens: Tokens = NO_TOKENS;
  private signals: Signals = 0;
  private tail: Signals = 0;
  private stops = false;
  /** The offset at which the phrases begin that are heard. */
  private opening = 0;

  constructor(private readonly words: SignalWords) {}

  /** What the words of a text say. */
  read(tokens: Tokens): Signals {
    this.tokens = tokens;
    this.signals = 0;
    const { openings } = this.words.phrases;
    const { length } = tokens;
    const hasJoined = (tokens.held & Holds.joined) !== 0;
    for (let i = tokens.seek(0, openings, 0, hasJoined); i < length; i = tokens.seek(i + 1, openings, 0, hasJoined))
      this.hear(i);
    this.tokens = NO_TOKENS;
    return this.signals & ~NEGATION;
  }

  /** What a phrase says that begins with a token, or within one. */
  private hear(i: number): void {
    const { tokens } = this;
    const { phrases } = this.words;
    const { byUnits, openings } = phrases;
    const { text } = tokens;
    const end = tokens.end(tokens.length - 1);
    if (openings.has(tokens.word(i))) {
      const at = tokens.start(i);
      if (!tokens.spaced(i) && !startsWord(text, at)) return;
      this.opening = at;
      if (!phrases.walk(tokens, i, this.heardTo)) walkPhrases(byUnits, text, at, end, this.heard);
      return;
    }
    // A phrase may begin with any part of "non-governmental".
    for (let at = tokens.start(i); at < tokens.end(i); at++) {
      if (!mayBegin(byUnits, text, at) || !startsWord(text, at)) continue;
      this.opening = at;
      walkPhrases(byUnits, text, at, end, this.heard);
    }
  }

  private readonly heardTo = (found: SignalPhrase, last: number): void => {
    if (!found.tails) this.add(this.meant(found.bits, this.tokens.end(last)));
    // What is known already need not be found again.
    else if ((this.signals & found.bits) !== found.bits)
      this.signals |= this.meant(this.tailBehind(found.tails, last), -1);
  };

  private readonly heard = (found: SignalPhrase, behind: number): void => {
    if (!found.tails) this.add(this.meant(found.bits, behind));
    else if ((this.signals & found.bits) !== found.bits)
      this.signals |= this.meant(this.tailByUnits(found.tails, behind), -1);
  };

  private add(bits: Signals): void {
    const isDenied = (this.signals & SIGNAL.note) !== 0 && (bits & NEGATION) !== 0;
    this.signals |= isDenied ? bits | SIGNAL.deniedNote : bits;
  }

  /** What is left of what a phrase says: nothing is asked where something is only remarked behind it, or others' words are told. */
  private meant(bits: Signals, behind: number): Signals {
    if ((bits & SIGNAL.request) === 0) return bits;
    const isRemark = behind >= 0 && this.tailByUnits(this.words.remarks, behind) !== 0;
    return isRemark || this.isReported() ? bits & ~SIGNAL.request : bits;
  }

  /** Whether the phrase stands after "concerned that the" or "the recommendation of the Ombudsman that the". */
  private isReported(): boolean {
    const { determiners, that, regret, view, by, own } = this.words.reported;
    const words = new WordsBefore(this.tokens.text, this.opening);
    let word = words.next();
    if (!that.has(word) && determiners.has(word)) word = words.next();
    if (!that.has(word)) return false;
    let behind = '';
    for (let i = 0; i < LONGEST_ATTRIBUTION; i++) {
      word = words.next();
      if (i === 0 && regret.has(word)) return true;
      if (word === '' || own.has(word)) return false;
      // Its own recommendation has its owner before it.
      if (view.has(word)) return by.has(behind) && !own.has(words.next());
      behind = word;
    }
    return false;
  }

  /**
   * What stands after the gap of a phrase that ends with a token: the bits of the first fitting end within a few words of the
   * same clause. Told by the tokens where each word is one of them; else by the units.
   */
  private tailBehind(tails: WordPhrases<Signals>, last: number): Signals {
    const { tokens } = this;
    const { gapStops } = this.words;
    const behind = tokens.end(last);
    // What a converter left behind is no token.
    if ((tokens.held & Holds.bracket) !== 0) return this.tailByUnits(tails, behind);
    for (let i = last + 1, gap = 0; i < tokens.length; i++) {
      switch (tokens.kind(i)) {
        case Kind.word: {
          const word = tokens.word(i);
          if (this.isGlued(i) || !isPlain(tokens, i)) return this.tailByUnits(tails, behind);
          if (tails.mayBegin(word)) {
            const bits = this.bitsAt(tails, tokens.start(i));
            if (bits !== 0) return bits;
          }
          if (gapStops.mayBegin(word) && this.stopsAt(tokens.start(i))) return 0;
          if (++gap > LONGEST_GAP) return 0;
          break;
        }
        case Kind.number:
          if (this.isGlued(i)) return this.tailByUnits(tails, behind);
          if (++gap > LONGEST_GAP) return 0;
          break;
        case Kind.stop:
          if (endsClause(tokens.text, tokens.start(i))) return 0;
          break;
        case Kind.colon:
        case Kind.semicolon:
          return 0;
        case Kind.symbol:
          return this.tailByUnits(tails, behind);
        case Kind.other:
          if (isForeign(tokens.value(i))) return this.tailByUnits(tails, behind);
          break;
        default:
          break;
      }
    }
    return this.tailByUnits(tails, behind);
  }

  /** Whether a word or a number belongs to the token before it. */
  private isGlued(i: number): boolean {
    const { tokens } = this;
    if (tokens.spaced(i)) return false;
    const before = tokens.kind(i - 1);
    return before === Kind.word || before === Kind.number || before === Kind.symbol;
  }

  private tailByUnits(tails: WordPhrases<Signals>, behind: number): Signals {
    const { text } = this.tokens;
    const { gapStops } = this.words;
    let at = behind;
    for (let gap = 0; gap <= LONGEST_GAP; gap++) {
      while (at < text.length && !isWordUnit(text.charCodeAt(at))) {
        if (endsClause(text, at)) return 0;
        at++;
      }
      if (at >= text.length) return 0;
      const bits = mayBegin(tails.byUnits, text, at) ? this.bitsAt(tails, at) : 0;
      if (bits !== 0) return bits;
      if (mayBegin(gapStops.byUnits, text, at) && this.stopsAt(at)) return 0;
      while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    }
    return 0;
  }

  private bitsAt({ byUnits }: WordPhrases<Signals>, at: number): Signals {
    const { text } = this.tokens;
    this.tail = 0;
    walkPhrases(byUnits, text, at, text.length, this.heardTail);
    return this.tail;
  }

  private readonly heardTail = (bits: Signals): void => {
    this.tail |= bits;
  };

  private stopsAt(at: number): boolean {
    const { text } = this.tokens;
    this.stops = false;
    walkPhrases(this.words.gapStops.byUnits, text, at, text.length, this.heardStop);
    return this.stops;
  }

  private readonly heardStop = (): void => {
    this.stops = true;
  };
}

/** The words of a clause before a place, the last one first, in small letters; empty before the first. */
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
    while (start > 0 && end - start <= LONGEST_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
    this.at = start;
    return text.slice(start, end).toLowerCase();
  }
}

const LONGEST_WORD = 40;

const NO_TOKENS = lex('', 0, 0, false);

/** Whether the tokens and the phrases may not agree if a unit is part of a word: it is of neither the Latin alphabets nor common punctuation. */
function isForeign(code: number): boolean {
  return code >= 0x250 && (code < 0x2010 || code > 0x203a);
}

function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3a || code === 0x3b || code === 0x3002) return true;
  return code === 0x2e && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)));
}

// ----------------------------------------------------------------------------------------------------- words made ready

/** Means something after a note alone. */
const NEGATION = 64;

const GAP = ' … ';

/** What a phrase says, or the ends that a phrase with a gap may have. */
interface SignalPhrase {
  /** Of one with a gap, those of all its ends. */
  readonly bits: Signals;
  readonly tails: WordPhrases<Signals> | undefined;
}

interface SignalWords {
  readonly phrases: WordPhrases<SignalPhrase>;
  /** Words at which a gap cannot go on. */
  readonly gapStops: WordPhrases<true>;
  readonly remarks: WordPhrases<Signals>;
  readonly reported: Readonly<Record<keyof ReportedWords | 'determiners', ReadonlySet<string>>>;
}

/** The reader of a language. Only what is lexed once it has been made is known to have its words. */
export const signalReader = kept((language: Language) => new SignalReader(compiled(language)));

function compiled({ meaning, citations }: Language): SignalWords {
  const { that, regret, view, by, own } = meaning.reported;
  return {
    phrases: new WordPhrases(
      signalPhrases([
        [meaning.concern, SIGNAL.concern],
        [meaning.recommends, SIGNAL.recommends],
        [meaning.request, SIGNAL.request],
        [meaning.closing, SIGNAL.closing],
        [meaning.note, SIGNAL.note],
        [meaning.negation, NEGATION],
      ]),
    ),
    gapStops: new WordPhrases(meaning.gapStops.map((word) => [word, true] as const)),
    remarks: new WordPhrases(meaning.remarks.map((phrase) => [phrase, SIGNAL.request] as const)),
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

/** Phrases with a gap that begin alike share their beginning, so that it is tried once. */
function signalPhrases(
  lists: readonly (readonly [phrases: readonly string[], bits: Signals])[],
): readonly (readonly [string, SignalPhrase])[] {
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
  const withTails = [...gapped].map(([head, tails]): [string, SignalPhrase] => [
    head,
    { bits: tails.reduce((all, [, bits]) => all | bits, 0), tails: new WordPhrases(tails) },
  ]);
  return [...plain, ...withTails];
}
