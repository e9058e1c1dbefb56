import type {
  ArticlesMention,
  CommitteeMention,
  DocumentMention,
  GeneralCommentsMention,
  IloMention,
  InstrumentMention,
  IssuesMention,
  LawMention,
  Mention,
  ParagraphsMention,
  RelativeMention,
  ResolutionsMention,
  SymbolMention,
} from './mention';

type Bare<T> = T extends Mention ? Omit<T, 'sentence' | 'depth' | 'gap' | 'tail'> : never;

/** A mention as read, before its position among the other mentions is known. */
export type NewMention = Bare<Mention>;

/** All fields of a mention except the rare ones, so that a new field must be either spelled out below or declared rare. */
type Whole<M extends Mention, Rare extends keyof M = never> = Required<Omit<M, Rare>>;

/**
 * Adds the position of a mention; its tail is not known yet. All fields except the rare ones are spelled out, because adding them one by
 * one takes several times as long.
 */
export function placeMention(mention: NewMention, sentence: number, depth: number, gap: string): Mention {
  const { start, end } = mention;
  const noTail = '';
  switch (mention.kind) {
    case 'paragraphs': {
      if (mention.order || mention.here || mention.afterAuthor || mention.afterCase || mention.sense) break;
      if (mention.letters || mention.inSection || mention.isSigned) break;
      const { kind, items, abbreviated, position, thereof, afterWriting, goesOn } = mention;
      const completeMention = {
        kind,
        items,
        abbreviated,
        position,
        thereof,
        afterWriting,
        goesOn,
        start,
        end,
        sentence,
        depth,
        gap,
        tail: noTail,
      };
      return completeMention satisfies Whole<
        ParagraphsMention,
        'order' | 'here' | 'afterAuthor' | 'afterCase' | 'sense' | 'letters' | 'inSection' | 'isSigned'
      >;
    }
    case 'articles': {
      if (
        mention.besideLetters ||
        mention.afterDeclaration ||
        mention.afterRegional ||
        mention.goesOn ||
        mention.ofRules
      )
        break;
      const { kind, items, abbreviated, sameArticle, anewIn } = mention;
      const completeMention = {
        kind,
        items,
        abbreviated,
        sameArticle,
        anewIn,
        start,
        end,
        sentence,
        depth,
        gap,
        tail: noTail,
      };
      return completeMention satisfies Whole<
        ArticlesMention,
        'besideLetters' | 'afterDeclaration' | 'afterRegional' | 'goesOn' | 'ofRules'
      >;
    }
    case 'symbol': {
      if (mention.letters) break;
      const { kind, symbol, malformed, short } = mention;
      const completeMention = { kind, symbol, malformed, short, start, end, sentence, depth, gap, tail: noTail };
      return completeMention satisfies Whole<SymbolMention, 'letters'>;
    }
    case 'instrument': {
      if (mention.to || mention.pointing || mention.near || mention.letters) break;
      const { kind, id } = mention;
      const completeMention = { kind, id, start, end, sentence, depth, gap, tail: noTail };
      return completeMention satisfies Whole<InstrumentMention, 'to' | 'pointing' | 'near' | 'letters'>;
    }
    case 'law': {
      if (mention.shared) break;
      const { kind, name } = mention;
      return { kind, name, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<LawMention, 'shared'>;
    }
    case 'document': {
      if (mention.decides || mention.near || mention.short) break;
      const { kind, role } = mention;
      return { kind, role, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<
        DocumentMention,
        'decides' | 'near' | 'short' | 'title'
      >;
    }
    case 'committee': {
      if (mention.titled || mention.ofCommentBefore) break;
      const { kind, id } = mention;
      return { kind, id, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<
        CommitteeMention,
        'titled' | 'ofCommentBefore'
      >;
    }
    case 'general-comments': {
      if (mention.besideLetters) break;
      const { kind, name, items, continues, titled } = mention;
      const completeMention = { kind, name, items, continues, titled, start, end, sentence, depth, gap, tail: noTail };
      return completeMention satisfies Whole<GeneralCommentsMention, 'besideLetters'>;
    }
    case 'resolutions': {
      const { kind, items } = mention;
      return { kind, items, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<ResolutionsMention>;
    }
    case 'ilo': {
      const { kind, items } = mention;
      return { kind, items, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<IloMention>;
    }
    case 'issues': {
      const { kind, items, isIntroduced } = mention;
      return {
        kind,
        items,
        isIntroduced,
        start,
        end,
        sentence,
        depth,
        gap,
        tail: noTail,
      } satisfies Whole<IssuesMention>;
    }
    case 'relative': {
      const { kind, direction } = mention;
      return { kind, direction, start, end, sentence, depth, gap, tail: noTail } satisfies Whole<RelativeMention>;
    }
  }
  return { ...mention, sentence, depth, gap, tail: noTail };
}
