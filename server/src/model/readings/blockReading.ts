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

/** The reading of one block; reused as long as the block and the reading's inputs stay the same. */
export interface BlockReading {
  readonly block: Block;
  /** That of the document. */
  readonly language: Language;
  readonly mentions: readonly Mention[];
  /** References to sections, rules, targets and the like; see {@link Provision}. */
  readonly provisions: readonly Provision[];
  /** The kinds of token among its words ({@link Tokens.kindsHeld}); everything for page furniture, whose words are not read. */
  readonly held: number;
  /** Words that count towards a limit; none for masthead and page furniture. */
  readonly words: number;
  /** The signals of its words on the role of its paragraph; undefined in a document without roles. */
  readonly signals: Signals | undefined;
  readonly references: readonly Reference[];
  readonly context: AttributionContext;
  readonly before: Carry;
  readonly after: Carry;
}

const byList = memoize(({ references }: BlockReading) => groupedBy(references, ({ list }) => list));

const NO_REFERENCES: readonly never[] = [];

/** The references of one list of a block, by the index of its mention, in text order; none if there is no such list. */
export function referencesOfList(reading: BlockReading | undefined, list: number): readonly Reference[] {
  return (reading && byList(reading).get(list)) ?? NO_REFERENCES;
}
