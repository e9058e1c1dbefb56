import type { Span } from '../../text/edits';
import { isSpace } from '../../text/words';
import { holding, Kind, type Tokens } from '../lexer';
import { romanValue } from '../marker';
import { continuations } from '../symbols/shortened';
import { type Meaning, Role, type Vocabulary } from '../vocabulary';
import { articleList } from './articleList';
import { lawNumber } from './articleNumber';
import { gapBetween } from './gap';
import { glossEnd, LONGEST_GLOSS } from './glosses';
import { isListNumber, separatorAt } from './lists';
import type { ArticleItem, Mention, ParagraphItem } from './mention';
import { paragraphList } from './paragraphList';
import { type NewMention, placed } from './placed';
import type { Provision } from './provision';
import { type ReadProvision, readProvision } from './readProvision';
import { isSentenceEnd } from './sentences';
import { type Parsed, Words } from './words';

/** A name of a law or a title in a gap is no longer than this many words. */
const LONGEST_NAME = 12;

/**
 * Everything that a run of text names or points at, in text order: lists of paragraphs and articles, symbols,
 * instruments, laws, general comments, resolutions, other documents. One pass over the tokens, each looked at a bounded
 * number of times; never fails. `docs/citations.md` shows the forms.
 */
export function readMentions(tokens: Tokens, vocabulary: Vocabulary): Written {
  return new CitationReader(new Words(tokens, vocabulary)).read();
}

/** The kinds of token that a mention is one of, or that change where a mention stands. */
const MARKS = holding(Kind.symbol) | holding(Kind.open) | holding(Kind.close) | holding(Kind.stop);

/** What a run of text names or points at, in text order. */
export interface Written {
  readonly mentions: readonly Mention[];
  readonly provisions: readonly Provision[];
}

class CitationReader {
  private readonly mentions: Mention[] = [];
  /** The first token of each. */
  private readonly firstTokens: number[] = [];
  private readonly provisions: ReadProvision[] = [];
  private sentence = 0;
  private depth = 0;
  /** First token behind the last mention. */
  private gapFrom = 0;
  /** Whether the sentence has named general comments in the plural, so that a bare "No. 28" may be another one. */
  private commentsIn = -1;
  /** The last sentence that has named one by its number. */
  private commentIn = -1;
  /** The organ that was named last, and the sentence that named it. */
  private organ = { id: '', sentence: -1 };
  private commentName: 'general-comment' | 'general-recommendation' = 'general-comment';
  /** The committee named last, or that of the last symbol where none has been named. */
  private committee = { id: '', isNamed: false };

  private readonly t: Tokens;
  private readonly vocabulary: Vocabulary;

  constructor(private readonly words: Words) {
    this.t = words.t;
    this.vocabulary = words.vocabulary;
  }

  read(): Written {
    const { t } = this;
    const { length } = t;
    const { starters } = this.vocabulary;
    for (let i = t.seek(0, starters, MARKS); i < length; ) {
      const kind = t.kind(i);
      let next = i;
      if (kind === Kind.word) {
        if (this.words.has(i, Role.section)) {
          const provision = readProvision(this.words, i);
          if (provision) this.provisions.push(provision);
        }
        next = this.mentionAt(i);
      } else if (kind === Kind.symbol) next = this.symbol(i);
      else this.pass(i);
      i = t.seek(next > i ? next : i + 1, starters, MARKS);
    }
    this.closeTail();
    return { mentions: this.mentions, provisions: this.provisions.length === 0 ? NO_PROVISIONS : this.placed() };
  }

  /** The provisions, with the mentions that follow them and what stands between. */
  private placed(): readonly Provision[] {
    let next = 0;
    return this.provisions.map(({ nextToken, ...provision }) => {
      while (next < this.mentions.length && (this.mentions[next]?.start ?? 0) < provision.end) next++;
      return { ...provision, next, gap: gapBetween(this.words, nextToken, this.firstTokens[next] ?? this.t.length) };
    });
  }

  // ---------------------------------------------------------------------------------------------- tokens and words

  /** Goes past a token that belongs to no mention: only brackets and ends of sentences leave a trace. */
  private pass(i: number): void {
    switch (this.t.kind(i)) {
      case Kind.open:
        this.depth++;
        break;
      case Kind.close:
        if (this.depth > 0) this.depth--;
        break;
      case Kind.stop:
        if (isSentenceEnd(this.words, i)) {
          this.sentence++;
          this.depth = 0;
        }
        break;
      default:
        break;
    }
  }

  private add(mention: NewMention, next: number, firstToken: number): number {
    const gap = gapBetween(this.words, this.gapFrom, firstToken);
    const last = this.mentions.at(-1);
    if (last) last.tail = gap;
    // Brackets inside the mention are balanced by construction; only the ones before it count for its depth.
    this.mentions.push(placed(mention, this.sentence, this.depth, gap));
    this.firstTokens.push(firstToken);
    this.gapFrom = Math.max(next, firstToken + 1);
    return this.gapFrom;
  }

  private closeTail(): void {
    const last = this.mentions.at(-1);
    if (last) last.tail = gapBetween(this.words, this.gapFrom, this.t.length);
  }

  // ------------------------------------------------------------------------------------------------------ mentions

  /** Reads the mention that starts at a word; the index behind it, or the same index where there is none. */
  private mentionAt(i: number): number {
    const { t } = this;
    const roles = this.words.roles(i);
    if (roles & (Role.paragraph | Role.subparagraph)) {
      const next = this.paragraphs(i);
      if (next > i) return next;
    }
    if (roles & Role.article) {
      const next = this.articles(i);
      if (next > i) return next;
    }
    if (roles & (Role.previous | Role.following)) {
      const next = this.relative(i);
      if (next > i) return next;
    }
    const phrase = roles & Role.phrase ? this.words.phraseAt(i) : undefined;
    if (phrase) {
      if (isOfTreaty(phrase.value) && t.upper(i) && this.goesOnAsLaw(phrase.next)) return i;
      const next = this.phrase(i, phrase.value, phrase.next);
      if (next > i) return next;
    }
    if (roles & Role.number && this.mayGoOn(i)) {
      const next = this.generalComments(i, i, this.commentName);
      if (next > i) return next;
    }
    if (roles & Role.resolution) {
      const next = this.resolutions(i, i, '');
      if (next > i) return next;
    }
    if (roles & Role.instrument && t.upper(i)) {
      const next = this.instrument(i, i + 1, undefined);
      if (next > i) return next;
    }
    if (roles & Role.law && t.upper(i) && !(roles & Role.section && !this.isNameWord(i - 1))) return this.law(i);
    return i;
  }

  private isJoiner(i: number): boolean {
    const kind = this.t.kind(i);
    return kind === Kind.comma || kind === Kind.slash || this.words.has(i, Role.and);
  }

  /** Whether a bare "No. 7" may be one more of the general comments that the sentence has named. */
  private mayGoOn(i: number): boolean {
    const last = this.mentions.at(-1)?.kind;
    if (last === 'law' || last === 'ilo' || last === 'resolutions') return false;
    if (this.commentsIn === this.sentence && (this.isJoiner(i - 1) || this.words.has(i - 1, Role.introducer)))
      return true;
    // "general comment No. 24 (2019), which replaced No. 10 (2007)", "in general comment No. 1 (2014) and in No. 5 (2017)"
    if (this.commentIn !== this.sentence || !this.isDated(this.words.skipStop(i + 1))) return false;
    return this.words.has(i - 1, Role.change | Role.preposition | Role.and);
  }

  /** "10 (2007)" */
  private isDated(i: number): boolean {
    const { t } = this;
    return (
      t.kind(i) === Kind.number &&
      t.kind(i + 1) === Kind.open &&
      this.words.isYear(i + 2) &&
      t.kind(i + 3) === Kind.close
    );
  }

  /** "that Committee", "the latter Committee": the one that was named last. */
  private committeeAgain(i: number, next: number): number {
    const { t } = this;
    const order = this.words.order(i - 1);
    const isAgain = order === 'that' || order === 'latter' || this.words.has(i - 1, Role.same);
    if (!isAgain || this.committee.id === '') return i;
    return this.add({ kind: 'committee', id: this.committee.id, start: t.start(i), end: t.end(next - 1) }, next, i);
  }

  private phrase(i: number, meaning: Meaning, next: number): number {
    const { t } = this;
    const start = t.start(i);
    const end = t.end(next - 1);
    switch (meaning.kind) {
      case 'instrument':
        if (!t.upper(i)) return i;
        return this.add({ kind: 'instrument', id: meaning.id, start, end }, next, i);
      case 'other-instrument':
        if (!t.upper(i)) return i;
        return this.add({ kind: 'instrument', id: 'other', start, end }, next, i);
      case 'law':
        if (!t.upper(i)) return i;
        return this.add({ kind: 'law', name: t.text.slice(start, end).toLowerCase(), start, end }, next, i);
      case 'own':
        if (meaning.type === 'instrument')
          // "article 17 of that instrument"
          return (this.words.has(i - 1, Role.determiner | Role.same) || this.words.order(i - 1) === 'latter') &&
            this.words.has(i - 2, Role.of | Role.determiner)
            ? this.add({ kind: 'instrument', id: 'own-instrument', start, end }, next, i)
            : i;
        if (meaning.type === 'any-protocol' ? t.upper(i) : meaning.type === 'protocol' || t.upper(i))
          return this.instrument(i, next, meaning.type, meaning.to);
        if (meaning.type === 'any-protocol') return i;
        // "article 5 of the convention": small letters are a slip of style, the meaning is plain where "of the" stands before.
        if (
          next !== i + 1 ||
          !this.words.has(i - 1, Role.determiner) ||
          !this.words.has(i - 2, Role.of | Role.preposition) ||
          this.words.has(next, Role.number)
        )
          return i;
        return this.add({ kind: 'instrument', id: `own-${meaning.type}`, start, end }, next, i);
      case 'committee': {
        if (!t.upper(i)) return i;
        if (meaning.id === '') return this.committeeAgain(i, next);
        this.committee = { id: meaning.id, isNamed: true };
        const titled = this.words.beginsTitle(next);
        return this.add({ kind: 'committee', id: meaning.id, ...(titled && { titled }), start, end }, next, i);
      }
      case 'organ':
        this.organ = { id: meaning.id, sentence: this.sentence };
        if (this.words.has(next, Role.resolution)) return this.resolutions(i, next, meaning.id);
        return i;
      case 'document':
        return this.add(
          meaning.decides
            ? { kind: 'document', role: meaning.role, decides: true, start, end }
            : { kind: 'document', role: meaning.role, start, end },
          next,
          i,
        );
      case 'general-comment': {
        const behind = this.generalComments(i, next, meaning.name, meaning.several);
        if (behind > i) {
          this.commentName = meaning.name;
          this.commentIn = this.sentence;
          if (meaning.several || t.kind(behind) === Kind.slash || t.text.charAt(t.end(behind - 1)) === '/')
            this.commentsIn = this.sentence;
          return behind;
        }
        if (!meaning.several) return this.add({ kind: 'document', role: 'general-comment', start, end }, next, i);
        // "the general comments of the Committee, in particular No. 5 (2003)"
        this.commentName = meaning.name;
        this.commentsIn = this.sentence;
        return i;
      }
      case 'ilo': {
        // "ILO Convention 189": the noun may be followed by the bare number.
        let at = next;
        if (this.words.has(at, Role.instrument) && t.upper(at)) {
          at++;
          if (this.words.has(at, Role.number)) at = this.words.skipStop(at + 1);
          const items = this.plainNumbers(at);
          if (items)
            return this.add({ kind: 'ilo', items: items.value, start, end: t.end(items.next - 1) }, items.next, i);
        }
        return i;
      }
    }
  }

  // ---------------------------------------------------------------------------------------------------- paragraphs

  private paragraphs(i: number): number {
    const { t } = this;
    const roles = this.words.roles(i);
    const abbreviated = t.kind(i + 1) === Kind.stop;
    let at = this.words.skipStop(i + 1);
    if (this.words.has(at, Role.number)) at = this.words.skipStop(at + 1);
    const plural = (roles & Role.plural) !== 0 || (roles & Role.subparagraph) !== 0;
    const list = paragraphList(
      this.words,
      at,
      plural,
      abbreviated || this.depth > 0,
      (roles & Role.subparagraph) !== 0,
    );
    if (!list) {
      // "the paragraph above" names no number; "paragraph XX" is a draft's placeholder.
      return i;
    }
    at = list.next;
    const inverse = this.inverse(i, at, list.value);
    if (inverse > i) return inverse;
    const gloss = list.value.length > 1 ? glossEnd(this.words, at) : at;
    if (this.words.position(gloss) !== '') at = gloss;
    const pointer = this.words.skipComma(at);
    const position = this.words.position(pointer);
    if (position !== '') at = pointer + 1;
    const thereof = this.words.has(at, Role.thereof);
    if (thereof) at++;
    const bracketed = list.value.every(
      (item) => item.number === '' && item.path.length > 0 && /^\d/.test(item.path[0] ?? ''),
    );
    if (bracketed) {
      // "paragraphs (2) and (3) thereof": paragraphs of the article named before.
      return this.add(
        {
          kind: 'articles',
          items: list.value.map((p) => ({
            article: '',
            paragraph: p.path[0] ?? '',
            path: p.path.slice(1),
            range: p.range,
            start: p.start,
            end: p.end,
            ...(p.joint && { joint: p.joint }),
          })),
          abbreviated,
          sameArticle: true,
          start: t.start(i),
          end: t.end(at - 1),
        },
        at,
        i,
      );
    }
    const order = this.orderAt(at);
    const items = list.value;
    const behind = items.every((item) => item.number === '') ? this.ofThisParagraph(at) : at;
    const here = behind > at;
    at = behind;
    const start = t.start(i);
    const end = t.end(at - 1);
    const next = this.add(
      order || here
        ? {
            kind: 'paragraphs',
            items,
            abbreviated,
            position,
            thereof,
            ...(order && { order }),
            ...(here && { here }),
            start,
            end,
          }
        : { kind: 'paragraphs', items, abbreviated, position, thereof, start, end },
      at,
      i,
    );
    return position === '' ? next : this.elsewhereInText(next);
  }

  /** "of the latter", "of the last in particular", and not "of the last report". */
  private orderAt(i: number): 'former' | 'latter' | undefined {
    const { t } = this;
    if (!this.words.has(i, Role.of) || !this.words.has(i + 1, Role.determiner) || t.kind(i + 2) !== Kind.word)
      return undefined;
    if (t.kind(i + 3) === Kind.word && !this.words.has(i + 3, Role.preposition | Role.and)) return undefined;
    const order = this.words.order(i + 2);
    return order === 'former' || order === 'latter' ? order : undefined;
  }

  /** "(subparagraphs (b) and (c)) of the present paragraph": the place behind it; the same place where it does not follow. */
  private ofThisParagraph(i: number): number {
    const { t } = this;
    let at = i + 1;
    let isHere = false;
    for (; at < i + 4 && this.words.has(at, Role.determiner); at++) isHere ||= this.words.order(at) === 'here';
    const follows =
      this.words.has(i, Role.of) && isHere && this.words.has(at, Role.paragraph) && t.kind(at + 1) !== Kind.number;
    return follows ? at + 1 : i;
  }

  /** "paragraphs 10 (a) to (c) below and 4 (b) above": the list goes on in the other direction. */
  private elsewhereInText(i: number): number {
    const { t } = this;
    const separator = separatorAt(this.words, i, false);
    if (!separator || separator.range || !isListNumber(this.words, separator.next, 0, false)) return i;
    const list = paragraphList(this.words, separator.next, true, false, false);
    const position = list ? this.words.position(list.next) : '';
    if (!list || position === '') return i;
    const [start, end] = [t.start(separator.next), t.end(list.next)];
    return this.elsewhereInText(
      this.add(
        { kind: 'paragraphs', items: list.value, abbreviated: false, position, thereof: false, start, end },
        list.next + 1,
        separator.next,
      ),
    );
  }

  /** "paragraph 2 of article 17", "subparagraph (a) of paragraph 12", "paragraph 3 of the same article". */
  private inverse(i: number, listEnd: number, items: readonly ParagraphItem[]): number {
    const { t } = this;
    let at = listEnd;
    if (!this.words.has(at, Role.of)) return i;
    at++;
    let same = false;
    while (this.words.has(at, Role.determiner | Role.same) && at < listEnd + 4) {
      same = true;
      at++;
    }
    if (this.words.has(at, Role.paragraph) && !same) {
      const outer = paragraphList(this.words, this.words.skipStop(at + 1), false, false, false);
      const number = outer?.value[0];
      if (outer && number && items.every((item) => item.number === '')) {
        const merged = items.map((item) => ({ ...item, number: number.number, path: [...number.path, ...item.path] }));
        const last = merged.at(-1);
        if (last) merged[merged.length - 1] = { ...last, end: number.end };
        const deeper = this.inverse(i, outer.next, merged);
        if (deeper > i) return deeper;
        return this.add(
          {
            kind: 'paragraphs',
            items: merged,
            abbreviated: false,
            position: '',
            thereof: false,
            start: t.start(i),
            end: t.end(outer.next - 1),
          },
          outer.next,
          i,
        );
      }
      return i;
    }
    if (!this.words.has(at, Role.article)) return i;
    const abbreviated = t.kind(at + 1) === Kind.stop;
    const plural = this.words.has(at, Role.plural);
    const outer =
      t.kind(this.words.skipStop(at + 1)) === Kind.number || lawNumber(this.words, this.words.skipStop(at + 1))
        ? articleList(this.words, this.words.skipStop(at + 1), plural, abbreviated || this.depth > 0)
        : undefined;
    const first = outer?.value[0];
    const asArticle = (item: ParagraphItem, article: string): ArticleItem => {
      const bare = item.number === '';
      const paragraph = bare ? (/^\d/.test(item.path[0] ?? '') ? (item.path[0] ?? '') : '') : item.number;
      return {
        article,
        paragraph,
        path: bare && paragraph !== '' ? item.path.slice(1) : item.path,
        range: item.range,
        start: item.start,
        end: item.end,
        ...(item.joint && { joint: item.joint }),
      };
    };
    if (!outer || !first) {
      if (!same) return i;
      return this.add(
        {
          kind: 'articles',
          items: items.map((p) => asArticle(p, '')),
          abbreviated,
          sameArticle: true,
          start: t.start(i),
          end: t.end(at),
        },
        at + 1,
        i,
      );
    }
    // "subparagraph (a) of article 12, paragraph 2": what is cited last is what the letter stands in.
    const inner = items
      .map((item) => asArticle(item, first.article))
      .map((item) =>
        item.paragraph === '' && first.paragraph !== ''
          ? { ...item, paragraph: first.paragraph, path: [...first.path, ...item.path] }
          : item,
      );
    const last = inner.at(-1);
    if (last) inner[inner.length - 1] = { ...last, end: first.end };
    return this.add(
      {
        kind: 'articles',
        items: [...inner, ...outer.value.slice(1)],
        abbreviated,
        sameArticle: false,
        start: t.start(i),
        end: t.end(outer.next - 1),
      },
      outer.next,
      i,
    );
  }

  private relative(i: number): number {
    const { t } = this;
    if (!this.words.has(i + 1, Role.paragraph) || this.words.has(i + 1, Role.plural)) return i;
    if (t.kind(this.words.skipStop(i + 2)) === Kind.number || this.words.has(i + 2, Role.of)) return i;
    if (this.words.has(i - 1, Role.number) || t.kind(i - 1) === Kind.number) return i;
    // The word before belongs to the reference as it is written: "the previous paragraph".
    const from = this.words.has(i - 1, Role.determiner) && i > 0 ? i - 1 : i;
    const direction = this.words.has(i, Role.previous) ? -1 : 1;
    return this.add({ kind: 'relative', direction, start: t.start(from), end: t.end(i + 1) }, i + 2, from);
  }

  // ------------------------------------------------------------------------------------------------------ articles

  private articles(i: number): number {
    const { t } = this;
    const abbreviated = t.kind(i + 1) === Kind.stop;
    const at = this.words.skipStop(i + 1);
    const list = articleList(this.words, at, this.words.has(i, Role.plural), abbreviated || this.depth > 0);
    if (!list) return i;
    return this.add(
      {
        kind: 'articles',
        items: list.value,
        abbreviated,
        sameArticle: false,
        start: t.start(i),
        end: t.end(list.next - 1),
      },
      list.next,
      i,
    );
  }

  // ------------------------------------------------------------------------------------------- symbols, instruments

  private symbol(i: number): number {
    const { t } = this;
    const scanned = t.symbol(i);
    if (!scanned) return i;
    const start = t.start(i);
    this.add(
      { kind: 'symbol', symbol: scanned.symbol, malformed: scanned.malformed, short: false, start, end: scanned.end },
      i + 1,
      i,
    );
    let next = i + 1;
    if (!scanned.symbol) return next;
    if (!this.committee.isNamed && scanned.symbol.committee)
      this.committee = { id: scanned.symbol.committee, isNamed: false };
    const words = this.vocabulary.language.citations;
    const limit = Math.min(t.end(t.length - 1), scanned.end + 400);
    for (const short of continuations(scanned.symbol, t.text, scanned.end, limit, words)) {
      if (short.implied) continue;
      let first = next;
      while (first < t.length && t.end(first) <= short.start) first++;
      next = first;
      while (next < t.length && t.start(next) < short.end) next++;
      this.add(
        { kind: 'symbol', symbol: short.symbol, malformed: undefined, short: true, start: short.start, end: short.end },
        next,
        first,
      );
    }
    return next;
  }

  /** A capitalized noun for an instrument that is no known name: the committee's own, an ILO convention or another one. */
  private instrument(
    i: number,
    next: number,
    type: 'convention' | 'covenant' | 'protocol' | 'any-protocol' | undefined,
    to?: 'convention' | 'covenant',
  ): number {
    const { t } = this;
    // "Protocol No. 12" is another organization's.
    const ilo = type === undefined || type === 'convention' ? this.iloNumbers(next) : undefined;
    if (ilo)
      return this.add({ kind: 'ilo', items: ilo.value, start: t.start(i), end: t.end(ilo.next - 1) }, ilo.next, i);
    if (t.upper(i) && this.goesOnAsLaw(next)) return i;
    const start = t.start(i);
    const end = t.end(next - 1);
    const named =
      t.kind(i - 1) === Kind.word &&
      t.upper(i - 1) &&
      !this.words.has(i - 1, Role.determiner | Role.and | Role.of | Role.preposition);
    const subject = this.words.has(next, Role.subject) && this.leadsToName(next + 1);
    if (named || subject || type === undefined) {
      if (type === undefined && !named && !subject) return i;
      return this.add({ kind: 'instrument', id: 'other', start, end }, next, i);
    }
    if (this.words.has(i, Role.plural)) return i;
    const id = type === 'any-protocol' ? type : `own-${type}`;
    const pointing = this.words.order(i - 1) === 'that';
    if (!pointing && !to) return this.add({ kind: 'instrument', id, start, end }, next, i);
    return this.add({ kind: 'instrument', id, ...(pointing && { pointing }), ...(to && { to }), start, end }, next, i);
  }

  /** Whether a capitalized word follows within a few small ones: "on the Rights", "relating to the Status". */
  private leadsToName(i: number): boolean {
    for (let at = i; at < i + 3; at++) {
      if (this.t.kind(at) !== Kind.word) return false;
      if (this.t.upper(at)) return true;
      if ((this.words.roles(at) & (Role.determiner | Role.preposition | Role.to | Role.of)) === 0) return false;
    }
    return false;
  }

  /** "Convention, 2011 (No. 189)", "Conventions Nos. 97, 143 and 181", "Convention (Revised), 1949 (No. 97)". */
  private iloNumbers(i: number): Parsed<(Span & { number: number })[]> | undefined {
    const { t } = this;
    let at = i;
    if (t.kind(at) === Kind.open && t.kind(at + 1) === Kind.word && t.kind(at + 2) === Kind.close) at += 3;
    else if (
      t.kind(at) === Kind.open &&
      t.kind(at + 1) === Kind.word &&
      t.kind(at + 2) === Kind.word &&
      t.kind(at + 3) === Kind.close
    )
      at += 4;
    if (t.kind(at) === Kind.comma && t.kind(at + 1) === Kind.number) at += 2;
    else if (this.words.has(at, Role.of) && t.kind(at + 1) === Kind.number) at += 2;
    if (t.kind(at) === Kind.open && this.words.has(at + 1, Role.number)) {
      const number = this.words.skipStop(at + 2);
      if (t.kind(number) === Kind.number && t.kind(number + 1) === Kind.close) {
        return { value: [{ number: t.value(number), start: t.start(number), end: t.end(number) }], next: number + 2 };
      }
      return undefined;
    }
    if (at === i && this.words.has(at, Role.number)) return this.plainNumbers(this.words.skipStop(at + 1));
    return undefined;
  }

  /** "97, 143, 181 and 189", "No. 87 and No. 98". */
  private plainNumbers(i: number): Parsed<(Span & { number: number })[]> | undefined {
    const { t } = this;
    const items: (Span & { number: number })[] = [];
    let at = i;
    while (items.length < 50) {
      if (t.kind(at) !== Kind.number || t.value(at) < 1 || t.value(at) > 400) break;
      items.push({ number: t.value(at), start: t.start(at), end: t.end(at) });
      at++;
      const separator = separatorAt(this.words, at, false);
      if (!separator) break;
      let next = separator.next;
      if (this.words.has(next, Role.number)) next = this.words.skipStop(next + 1);
      if (t.kind(next) !== Kind.number || t.value(next) > 400) break;
      at = next;
    }
    const last = items.at(-1);
    if (!last) return undefined;
    while (at > i && t.end(at - 1) > last.end) at--;
    return { value: items, next: at };
  }

  // ------------------------------------------------------------------------------------ general comments, resolutions

  private generalComments(
    i: number,
    next: number,
    name: 'general-comment' | 'general-recommendation',
    several = false,
  ): number {
    const { t } = this;
    const items: (Span & { number: number; year: number })[] = [];
    let at = next;
    let end = next;
    while (items.length < 50) {
      if (this.words.has(at, Role.number)) at = this.words.skipStop(at + 1);
      const roman = t.kind(at) === Kind.word && t.upper(at) ? romanValue(t.slice(at)) : 0;
      const number = t.kind(at) === Kind.number ? t.value(at) : roman;
      if (number < 1 || number > 99 || (t.kind(at) === Kind.number && this.words.has(at + 1, Role.unit))) break;
      const item = { number, year: 0, start: t.start(at), end: t.end(at) };
      items.push(item);
      at++;
      end = at;
      // "(2013)", "(1992)": the year belongs to the number before it.
      if (t.kind(at) === Kind.open && t.kind(at + 1) === Kind.number && t.kind(at + 2) === Kind.close) {
        item.year = t.value(at + 1);
        at += 3;
        end = at;
      }
      const behind = separatorAt(this.words, several ? this.behindTitle(at) : at, false);
      if (!behind) break;
      at = behind.next;
      if (
        !this.words.has(at, Role.number) &&
        t.kind(at) !== Kind.number &&
        !(t.upper(at) && romanValue(t.slice(at)) > 0)
      )
        break;
      if (t.kind(at) === Kind.number && this.words.has(at + 1, Role.unit)) break;
    }
    if (items.length === 0) return i;
    const continues = next === i;
    const titled = this.words.beginsTitle(end);
    return this.add(
      { kind: 'general-comments', name, items, continues, titled, start: t.start(i), end: t.end(end - 1) },
      end,
      i,
    );
  }

  /**
   * The end of a title, where another number with its year follows: "Nos. 34 (2016) on the rights of rural women and 39 (2022)". The
   * same index where none does.
   */
  private behindTitle(i: number): number {
    const { t } = this;
    if (!this.words.has(i, Role.subject)) return i;
    for (let at = i + 1; at < i + LONGEST_GLOSS; at++) {
      const kind = t.kind(at);
      if (kind !== Kind.word && kind !== Kind.comma) return i;
      if (this.words.has(at, Role.article | Role.paragraph | Role.subparagraph | Role.number)) return i;
      // "women" begins a name of a treaty, and is none in "on women migrant workers".
      if (this.words.has(at, Role.phrase) && this.isCitedName(at)) return i;
      const separator =
        kind === Kind.comma || this.words.has(at, Role.and) ? separatorAt(this.words, at, false) : undefined;
      if (separator && !separator.range && this.isDated(separator.next)) return at;
    }
    return i;
  }

  /** Whether a name that ends a title begins here: another comment, a committee or a treaty. */
  private isCitedName(i: number): boolean {
    const kind = this.words.phraseAt(i)?.value.kind;
    return kind === 'general-comment' || (this.t.upper(i) && (kind === 'committee' || kind === 'instrument'));
  }

  /** The organ of a bare "resolution": "the Human Rights Council, in its resolution 44/17", "resolution 44/17 of the Human Rights Council". */
  private organOf(i: number, behind: number): string {
    if (this.words.has(i - 1, Role.possessive) && this.organ.sentence === this.sentence) return this.organ.id;
    // "Human Rights Council resolution 43/1 and resolution 48/18"
    const isJoined =
      this.mentions.at(-1)?.kind === 'resolutions' && this.gapFrom === i - 1 && this.words.has(i - 1, Role.and);
    if (isJoined && this.organ.sentence === this.sentence) return this.organ.id;
    const { t } = this;
    const isBehind =
      this.words.has(behind, Role.of) || (this.words.has(i - 1, Role.possessive) && t.kind(behind) === Kind.comma);
    if (!isBehind || !this.words.has(behind + 1, Role.determiner)) return '';
    const meaning = this.words.phraseAt(behind + 2)?.value;
    return meaning?.kind === 'organ' ? meaning.id : '';
  }

  /** Where the numbers of "subsequent resolutions, including 2122 (2013)" begin; behind the word elsewhere. */
  private firstResolution(word: number): number {
    let at = this.words.skipComma(word + 1);
    while (at < word + 4 && this.words.has(at, Role.introducer)) at++;
    return at > word + 1 && this.words.has(at - 1, Role.introducer) && this.words.has(word, Role.resolution)
      ? at
      : word + 1;
  }

  private resolutions(i: number, word: number, named: string): number {
    const { t } = this;
    const items: (Span & { symbol: string })[] = [];
    let at = this.firstResolution(word);
    const behind = t.kind(at + 1) === Kind.slash ? at + 3 : at + 1;
    const organ = named === '' ? this.organOf(i, behind) : named;
    let end = at;
    while (items.length < 50) {
      if (t.kind(at) !== Kind.number) break;
      const start = t.start(at);
      let symbol = '';
      let next = at + 1;
      if (t.kind(next) === Kind.slash && t.kind(next + 1) === Kind.number && !t.spaced(next + 1)) {
        const first = t.slice(at);
        const organName = organ === '' ? (first.length === 4 ? 'ECOSOC' : 'GA') : organ;
        symbol = resolutionSymbol(organName, `${first}/${t.slice(next + 1)}`);
        next += 2;
      } else if (
        t.kind(next) === Kind.open &&
        t.kind(next + 1) === Kind.number &&
        t.kind(next + 2) === Kind.close &&
        t.value(next + 1) > 1945
      ) {
        symbol = `S/RES/${t.slice(at)}`;
        next += 3;
      } else if (
        t.kind(next) === Kind.word &&
        t.upper(next) &&
        t.end(next) - t.start(next) === 1 &&
        t.kind(next + 1) === Kind.open
      ) {
        // 217 A (III), the Assembly's older form.
        symbol = `A/RES/${t.slice(at)} ${t.slice(next)} (${t.slice(next + 2)})`;
        next += 4;
      } else break;
      items.push({ symbol, start, end: t.end(next - 1) });
      at = next;
      end = at;
      const separator = separatorAt(this.words, at, false);
      if (!separator || t.kind(separator.next) !== Kind.number) break;
      if (t.kind(separator.next + 1) !== Kind.slash && t.kind(separator.next + 1) !== Kind.open) break;
      at = separator.next;
    }
    if (items.length === 0) return i;
    return this.add({ kind: 'resolutions', items, start: t.start(i), end: t.end(end - 1) }, end, i);
  }

  // ---------------------------------------------------------------------------------------------------- domestic law

  /** "001-2015-IN", "20/2005", "27.118": the number of a law goes on. */
  private goesOn(i: number): boolean {
    const { t } = this;
    const kind = t.kind(i);
    if (t.spaced(i) || t.spaced(i + 1)) return false;
    return kind === Kind.dash || kind === Kind.slash || (kind === Kind.stop && t.kind(i + 1) === Kind.number);
  }

  private isNameWord(i: number): boolean {
    return (
      i >= 0 &&
      this.t.kind(i) === Kind.word &&
      this.t.upper(i) &&
      !this.words.has(i, Role.determiner | Role.preposition | Role.possessive)
    );
  }

  /**
   * Behind what a law is on: "the Code on Foreigners", "the Act on the Implementation of the Convention on the Rights of the
   * Child", of which the Convention is a part. The same index where no capital follows, or where it begins an instrument's
   * name: "brought the Act closer to the Convention".
   */
  private behindSubject(i: number): number {
    const { t } = this;
    if (!this.words.beginsTitle(i)) return i;
    let end = i;
    let at = i + 1;
    while (at < i + 2 * LONGEST_NAME) {
      if (t.kind(at) === Kind.word && t.upper(at)) {
        const isOwn = this.words.has(at, Role.instrument | Role.phrase) && this.namesOther(at);
        if (isOwn && (end === i || this.words.has(at - 1, Role.and))) break;
        if (this.words.has(at, Role.article | Role.paragraph | Role.law)) break;
        at++;
        end = at;
      } else if (t.kind(at) === Kind.comma && end === at) {
        // "on Meetings, Rallies and Demonstrations"
        const goesOn =
          t.upper(at + 1) && (t.kind(at + 2) === Kind.comma || this.words.has(at + 2, Role.and)) && t.upper(at + 3);
        if (!goesOn || this.words.has(at + 1, Role.phrase | Role.instrument | Role.law)) break;
        at++;
      } else if (
        end === i
          ? this.words.has(at, Role.determiner | Role.preposition | Role.to | Role.of) && at < i + 3
          : this.words.has(at, Role.of | Role.subject | Role.preposition | Role.and) ||
            (this.words.has(at, Role.determiner) && !this.words.has(at - 1, Role.and) && t.kind(at - 1) === Kind.word)
      )
        at++;
      else break;
    }
    return end;
  }

  /** "the Convention against Torture Act", "the Optional Protocol (Implementation) Bill": a treaty's name within that of a law. */
  private goesOnAsLaw(i: number): boolean {
    const { t } = this;
    let at = i;
    while (at < i + 8) {
      if (t.kind(at) === Kind.open) {
        do at++;
        while (at < i + 8 && t.kind(at) === Kind.word);
        if (t.kind(at) !== Kind.close) return false;
      } else if (t.kind(at) !== Kind.word || !t.upper(at)) return false;
      else if (this.words.has(at, Role.law)) return true;
      at++;
    }
    return false;
  }

  /** Whether an instrument's name begins at a capital. */
  private namesOther(i: number): boolean {
    if (this.words.has(i, Role.instrument)) return true;
    const meaning = this.words.phraseAt(i)?.value;
    return meaning !== undefined && isOfTreaty(meaning);
  }

  /** "IV", which is the number of a part of a law rather than a part of its name. */
  private isNumeral(i: number): boolean {
    const { t } = this;
    return t.end(i) - t.start(i) < 6 && romanValue(t.slice(i)) > 0;
  }

  /** The name word before brackets in a name; -1 where the brackets hold no part of a name. */
  private beforeBrackets(close: number): number {
    const { t } = this;
    for (let at = close - 1; at > close - 7; at--) {
      if (t.kind(at) === Kind.open) {
        if (at === close - 1) return -1;
        return t.kind(at - 1) === Kind.close ? this.beforeBrackets(at - 1) : this.isNameWord(at - 1) ? at - 1 : -1;
      }
      if (t.kind(at) === Kind.stop || (t.kind(at) === Kind.number && !this.words.isYear(at))) continue;
      if (!this.isNameWord(at) && !(this.words.has(at, Role.of | Role.and | Role.preposition) && at < close - 1))
        return -1;
    }
    return -1;
  }

  /** "Anti-Discrimination (Amendment) Act", "Prisons (Amendment) (No. 2) Act": whether a closing bracket leads to the noun of a law. */
  private isPartOfName(i: number): boolean {
    const { t } = this;
    if (t.kind(i) !== Kind.close) return false;
    let at = i + 1;
    for (let step = 0; t.kind(at) === Kind.open && step < 5; step++) while (at < i + 12 && t.kind(at++) !== Kind.close);
    return this.words.has(at, Role.law) && t.upper(at);
  }

  /** A law of a State: the noun in capitals with the name around it. */
  private law(i: number): number {
    const { t } = this;
    if (this.isPartOfName(i + 1)) return i;
    let from = i;
    while (from > 0 && from > i - LONGEST_NAME) {
      if (this.isNameWord(from - 1)) from--;
      // "Children (Employment) Act", "Children (Care and Protection) Act"
      else if (t.kind(from - 1) === Kind.close) {
        const open = this.beforeBrackets(from - 1);
        if (open < 0) break;
        from = open;
      }
      // "State of Siege Act", "Aliens and Asylum Act", "Persons with Disabilities Act", "Violence against Women Act"
      else if (
        this.words.has(from - 1, Role.of | Role.and | Role.preposition | Role.subject) &&
        !t.upper(from - 1) &&
        this.isNameWord(from - 2) &&
        !this.words.has(from - 2, Role.law | Role.instrument) &&
        !this.isNumeral(from - 2)
      )
        from -= 2;
      // "Defender of the People Act"
      else if (
        from < i &&
        this.words.has(from - 1, Role.determiner) &&
        !t.upper(from - 1) &&
        this.words.has(from - 2, Role.of | Role.subject) &&
        this.isNameWord(from - 3) &&
        !this.isNumeral(from - 3) &&
        !this.words.has(from - 3, Role.law) &&
        t.start(from - 3) >= (this.mentions.at(-1)?.end ?? 0)
      )
        from -= 3;
      else break;
    }
    const last = this.mentions.at(-1);
    while (from < i && last && t.start(from) < last.end) from++;
    const preceded = this.words.has(from - 1, Role.determiner | Role.of | Role.preposition | Role.and);
    const numbered = this.words.has(i + 1, Role.number);
    const atStart = from === 0 || isSentenceEnd(this.words, from - 1);
    // "Law enforcement officials …": a capital that only begins the sentence names nothing.
    if (from === i && atStart && !numbered && !this.words.has(i + 1, Role.of | Role.subject)) return i;
    if (from === i && !preceded && !numbered && !atStart && this.words.has(i + 1, Role.unit)) return i;
    let next = i + 1;
    for (let step = 0; step < LONGEST_NAME; step++) {
      if (this.words.has(next, Role.of) && t.kind(next + 1) === Kind.word && t.upper(next + 1)) {
        next += 2;
        while (t.kind(next) === Kind.word && t.upper(next) && !this.words.has(next, Role.law)) next++;
      } else if (this.words.has(next, Role.number) && t.kind(this.words.skipStop(next + 1)) === Kind.number) {
        next = this.words.skipStop(next + 1) + 1;
        while (this.goesOn(next)) next += 2;
      } else if (next === i + 1 && t.kind(next) === Kind.number && this.goesOn(next + 1)) {
        // "Decree 120/2019"
        next++;
        while (this.goesOn(next)) next += 2;
      } else if (this.words.has(next, Role.of) && this.words.isYear(next + 1)) next += 2;
      else if (t.kind(next) === Kind.comma && this.words.isYear(next + 1) && t.kind(next + 2) !== Kind.dash) next += 2;
      else break;
    }
    next = this.behindSubject(next);
    const name = withPlainSpaces(t.text.slice(t.start(from), t.end(i)).toLowerCase());
    return this.add({ kind: 'law', name, start: t.start(from), end: t.end(next - 1) }, next, from);
  }
}

/** Words with one space between them, where a line break or several spaces may stand. */
function withPlainSpaces(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isSpace(code) && (code !== 0x20 || isSpace(name.charCodeAt(at + 1)))) return name.replace(/\s+/g, ' ');
  }
  return name;
}

const NO_PROVISIONS: readonly Provision[] = [];

function isOfTreaty({ kind }: Meaning): boolean {
  return kind === 'instrument' || kind === 'other-instrument' || kind === 'own' || kind === 'ilo';
}

function resolutionSymbol(organ: string, number: string): string {
  switch (organ) {
    case 'HRC':
      return `A/HRC/RES/${number}`;
    case 'ECOSOC':
      return `E/RES/${number}`;
    case 'SC':
      return `S/RES/${number}`;
    case 'CHR':
      return `E/CN.4/RES/${number}`;
    default:
      return `A/RES/${number}`;
  }
}
