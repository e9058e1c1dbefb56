import { intendedSymbol, type ResolutionsMention, type SymbolMention } from '../../../syntax/citations/mention';
import type { Ground, Target, WrittenTitle } from '../../base/target';

/** Makes the target for a paragraph of one document. */
export type TargetOfPlace = (number: string, path: readonly string[]) => Target;

/** The target of paragraphs, and its ground. */
export interface PlaceWithGround {
  readonly place: TargetOfPlace;
  readonly ground: Ground;
}

/** A paragraph of this document. */
export const ownParagraph: TargetOfPlace = (number, path) => ({ kind: 'paragraph', number, path });

/** A paragraph of this document or, for a number with a point such as 14.4, of another document: such numbers are those of decisions. */
export const ownUndivided: TargetOfPlace = (number, path) =>
  number.includes('.') ? otherDocumentTarget(undefined)(number, path) : ownParagraph(number, path);

/** A paragraph of another document, whose symbol is known, presumed or unknown. */
export function otherDocumentTarget(
  symbol: string | undefined,
  presumedOwner?: string,
  title?: WrittenTitle,
): TargetOfPlace {
  const otherTarget = {
    kind: 'other-paragraph',
    symbol,
    ...(symbol === undefined && presumedOwner && { presumed: presumedOwner }),
    ...(title && { title }),
  } as const;
  return (number, path) => ({ ...otherTarget, number, path });
}

/** A paragraph of an unknown document: no link. */
export const unknownPlace: TargetOfPlace = () => ({ kind: 'unknown' });

/** The words do not identify the owner of the paragraph. */
export const LEFT_OPEN: PlaceWithGround = { place: unknownPlace, ground: 'undecided' };

/** A paragraph of a State's own law. */
export const lawPlace: TargetOfPlace = (number) => ({ kind: 'law', article: number });

/** A paragraph of a resolution; of the last one if several are named. */
export function resolutionPlace(mention: ResolutionsMention): TargetOfPlace {
  const symbol = mention.items.at(-1)?.symbol ?? '';
  return (paragraph, path) => ({ kind: 'resolution', symbol, paragraph: withPath(paragraph, path) });
}

/** A paragraph of a general comment, given as `committee number`. */
export function commentPlace(comment: string): TargetOfPlace {
  const [committee = '', number = ''] = comment.split(' ');
  return (paragraph, path) => ({
    kind: 'general-comment',
    committee,
    number: Number(number),
    paragraph: withPath(paragraph, path),
  });
}

function withPath(paragraph: string, path: readonly string[]): string {
  return paragraph + path.map((p) => `(${p})`).join('');
}

/**
 * The key of the document whose paragraph is cited, as in {@link Carry.citedDocument}; undefined for this document and for targets other
 * than documents.
 */
export function keyOfPlace(target: Target): string | undefined {
  switch (target.kind) {
    case 'other-paragraph':
      return target.symbol === undefined ? 'doc' : `doc ${target.symbol}`;
    case 'general-comment':
      return `gc ${target.committee} ${target.number}`;
    case 'resolution':
      return `res ${target.symbol}`;
    default:
      return undefined;
  }
}

/** The place for a key from {@link keyOfPlace}: `doc`, with the symbol if known, `gc` or `res`. */
export function placeOfKey(key: string): TargetOfPlace {
  const space = key.indexOf(' ');
  const remainingText = space < 0 ? '' : key.slice(space + 1);
  if (key.startsWith('gc ')) return commentPlace(remainingText);
  if (key.startsWith('res ')) {
    return (paragraph, path) => ({ kind: 'resolution', symbol: remainingText, paragraph: withPath(paragraph, path) });
  }
  return otherDocumentTarget(remainingText === '' ? undefined : remainingText);
}

/** The canonical form of the symbol in a mention, or of the one unambiguously intended; undefined if there is neither. */
export function targetSymbol(mention: SymbolMention): string | undefined {
  return intendedSymbol(mention)?.canonical;
}
