import { memoize } from '../model/base/memo';
import type { DocumentModel } from '../model/document';
import type { Identity } from '../model/identity/identity';
import type { BlockReading } from '../model/readings/blockReading';
import type { Block } from '../syntax/blocks/block';
import type { CompiledLanguage } from '../syntax/tokens/compiled';

/** The members of a citing document that are read here: of a model, or of a rule’s view of one, which tracks the reads. */
export interface CitingDocument {
  readonly identity: Pick<Identity, 'kind' | 'symbol'>;
  readonly language: CompiledLanguage;
  /** The blocks without their text. */
  readonly outline: readonly Pick<Block, 'kind' | 'label'>[];
  /** The reading of a block; undefined if there is none. */
  reading(block: number): BlockReading | undefined;
}

/** Adapts a model to {@link CitingDocument}. */
export const citingDocument = memoize(
  ({ identity, language, tree, readings }: DocumentModel): CitingDocument => ({
    identity,
    language,
    outline: tree.blocks,
    reading: (block) => readings[block],
  }),
);
