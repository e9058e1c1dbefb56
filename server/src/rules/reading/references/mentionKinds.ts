import type { Reference } from '../../../model/base/target';
import type { BlockReading } from '../../../model/readings/blockReading';
import type { Mention } from '../../../syntax/citations/mention';

/** Bit flags for the kinds of mention and target that rules select blocks by. */
export const Has = {
  symbol: 1,
  committee: 2,
  paragraph: 4,
  relative: 8,
  otherParagraph: 16,
  unknown: 32,
} as const;

const MENTIONS: Readonly<Partial<Record<Mention['kind'], number>>> = { symbol: Has.symbol, committee: Has.committee };
const TARGETS: Readonly<Partial<Record<Reference['target']['kind'], number>>> = {
  paragraph: Has.paragraph,
  relative: Has.relative,
  'other-paragraph': Has.otherParagraph,
  unknown: Has.unknown,
};

/** The {@link Has} flags of a block: the kinds of its mentions and of its references' targets. */
export function mentionKindBits({ mentions, references }: BlockReading): number {
  let kindFlags = 0;
  for (const { kind } of mentions) kindFlags |= MENTIONS[kind] ?? 0;
  for (const { target } of references) kindFlags |= TARGETS[target.kind] ?? 0;
  return kindFlags;
}
