import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import type { Mention } from '../../syntax/citations/mention';
import type { Provision } from '../../syntax/citations/provision';
import type { Tokens } from '../../syntax/tokens/tokens';
import { groupedBy } from '../../text/groupedBy';
import type { Carry } from '../attribution/evidence/carry';
import { memoize } from '../base/memo';
import type { Reference } from '../base/target';
import type { AttributionContext } from '../paragraphs/context';
import type { Signals } from '../words/signals';

/** A parsed block; reused while the block and the parser's inputs stay the same. */
export interface BlockReading {
  readonly block: Block;
  /** The language of the document. */
  readonly language: Language;
  readonly mentions: readonly Mention[];
  /** References to sections, rules, targets and similar provisions; see {@link Provision}. */
  readonly provisions: readonly Provision[];
  /** The token kinds among the block’s words ({@link Tokens.kindsHeld}); all kinds for page furniture, whose words are not parsed. */
  readonly held: number;
  /** Words that count towards a limit; 0 for masthead and page furniture. */
  readonly words: number;
  /** Signals in the words for the role of the paragraph; undefined in a document without roles. */
  readonly signals: Signals | undefined;
  readonly references: readonly Reference[];
  readonly context: AttributionContext;
  readonly before: Carry;
  readonly after: Carry;
}

const byList = memoize(({ references }: BlockReading) => groupedBy(references, ({ list }) => list));

const NO_REFERENCES: readonly never[] = [];

/** The references of one list in a block, given the index of its mention, in text order; empty if there is no such list. */
export function referencesOfList(reading: BlockReading | undefined, list: number): readonly Reference[] {
  return (reading && byList(reading).get(list)) ?? NO_REFERENCES;
}
