import type { Language } from '../../languages/language';
import type { Phrases } from '../words/phrases';
import type { BlocksToRead, IdentityGround, PlaceInBlock, WithEvidence } from './identity';
import {
  type BlockSource,
  blockSourceOf,
  IdentitySource,
  phraseIn,
  placeInSource,
  type SymbolAt,
} from './identitySources';
import { type IdentityWords, identityWords } from './identityWords';

/** The blocks of the first pages, grouped by part, each group in text order. */
export class FirstPages {
  readonly language: Language;
  readonly words: IdentityWords;
  readonly sources: readonly IdentitySource[];
  /** Masthead and titles. */
  readonly top: readonly IdentitySource[];
  readonly masthead: readonly IdentitySource[];
  readonly titles: readonly IdentitySource[];
  readonly paragraphs: readonly IdentitySource[];
  readonly footnotes: readonly IdentitySource[];
  readonly symbols: readonly SymbolAt[];

  constructor({ language, blocks, indices }: BlocksToRead) {
    this.language = language;
    this.words = identityWords(language);
    this.sources = blocks.map((block, at) => new IdentitySource(blockSourceOf(block, language), indices[at] ?? 0));
    const parts = (...partNames: readonly BlockSource['part'][]) =>
      this.sources.filter(({ part }) => partNames.includes(part));
    this.top = parts('masthead', 'title');
    this.masthead = parts('masthead');
    this.titles = parts('title');
    this.paragraphs = parts('paragraph');
    this.footnotes = parts('footnote');
    this.symbols = this.sources.flatMap((source) => source.own.symbols.map((symbol) => ({ ...symbol, source })));
  }

  /** The first phrase match in the first source that contains one. */
  find<T>(phrases: Phrases<T>, sources: readonly IdentitySource[]): { value: T; at: PlaceInBlock } | undefined {
    for (const source of sources) {
      const phrase = phraseIn(phrases, source.own);
      if (phrase) return { value: phrase.value, at: placeInSource(source, phrase.start, phrase.end) };
    }
    return undefined;
  }

  /** Like {@link find}, for several groups in turn, each with its own ground. */
  findIn<T>(
    phrases: Phrases<T>,
    ...groups: readonly (readonly [readonly IdentitySource[], IdentityGround])[]
  ): (WithEvidence<T> & { readonly at: PlaceInBlock }) | undefined {
    for (const [sources, ground] of groups) {
      const place = this.find(phrases, sources);
      if (place) return { ...place, ground };
    }
    return undefined;
  }

  /** The source that contains a place. */
  sourceAt(place: PlaceInBlock): IdentitySource | undefined {
    return this.sources.find((source) => source.index === place.block);
  }
}
