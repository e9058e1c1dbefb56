import type { Mention } from './mention';

type Bare<T> = T extends Mention ? Omit<T, 'sentence' | 'depth' | 'gap' | 'tail'> : never;

/** A mention as it is read, before it is said where it stands among the others. */
export type NewMention = Bare<Mention>;

/**
 * A mention at its place; what follows it is not known yet. The kinds are written out but for members that few have: an object
 * to which members are added one by one takes several times as long to make.
 */
export function placed(mention: NewMention, sentence: number, depth: number, gap: string): Mention {
  const { start, end } = mention;
  const tail = '';
  switch (mention.kind) {
    case 'paragraphs': {
      if (mention.order || mention.here) break;
      const { kind, items, abbreviated, position, thereof } = mention;
      return { kind, items, abbreviated, position, thereof, start, end, sentence, depth, gap, tail };
    }
    case 'articles': {
      const { kind, items, abbreviated, sameArticle } = mention;
      return { kind, items, abbreviated, sameArticle, start, end, sentence, depth, gap, tail };
    }
    case 'symbol': {
      const { kind, symbol, malformed, short } = mention;
      return { kind, symbol, malformed, short, start, end, sentence, depth, gap, tail };
    }
    case 'instrument':
      if (mention.to || mention.pointing) break;
      return { kind: mention.kind, id: mention.id, start, end, sentence, depth, gap, tail };
    case 'law':
      return { kind: mention.kind, name: mention.name, start, end, sentence, depth, gap, tail };
    case 'document':
      if (mention.decides) break;
      return { kind: mention.kind, role: mention.role, start, end, sentence, depth, gap, tail };
    case 'committee':
      if (mention.titled) break;
      return { kind: mention.kind, id: mention.id, start, end, sentence, depth, gap, tail };
    case 'general-comments': {
      const { kind, name, items, continues, titled } = mention;
      return { kind, name, items, continues, titled, start, end, sentence, depth, gap, tail };
    }
    case 'resolutions':
      return { kind: mention.kind, items: mention.items, start, end, sentence, depth, gap, tail };
    case 'ilo':
      return { kind: mention.kind, items: mention.items, start, end, sentence, depth, gap, tail };
    case 'relative':
      return { kind: mention.kind, direction: mention.direction, start, end, sentence, depth, gap, tail };
  }
  return { ...mention, sentence, depth, gap, tail };
}
