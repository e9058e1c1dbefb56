import type { WordPatch } from '../../../server/src/word/patch/parts/wordPatch';
import { fc, share } from '../../support/random';

/** Something that is put into a text, by how far down in it. */
export interface RandomPatch {
  /** From 0 to 1. */
  readonly at: number;
  readonly length: number;
  readonly words: string;
  readonly kind: 'comment' | 'change' | 'both';
}

const one: fc.Arbitrary<RandomPatch> = fc.record({
  at: share,
  length: fc.nat(12),
  words: fc.constantFrom('', 'new', 'a & <b> "c"', '\t', 'é\u2011😀', ' '),
  kind: fc.constantFrom('comment', 'change', 'both'),
});

/** Comments and changes at places anywhere in a text, over each other too. */
export const randomPatches: fc.Arbitrary<readonly RandomPatch[]> = fc.array(one, { minLength: 1, maxLength: 50 });

/** How many of them. */
export function randomPatchesOf(count: number): fc.Arbitrary<readonly RandomPatch[]> {
  return fc.array(one, { minLength: count, maxLength: count });
}

/** The same for a text of some length. */
export function patchesFor(random: readonly RandomPatch[], textLength: number): readonly WordPatch[] {
  return random.map(({ at, length, words, kind }) => {
    const start = Math.round(at * textLength);
    const end = Math.min(textLength, start + length);
    const says = `Is “${words}” right?`;
    return {
      start,
      end,
      about: 'date-form',
      ...(kind === 'change' ? { otherwise: says } : { comment: says }),
      ...(kind !== 'comment' && { edits: [{ start, end, text: words }] }),
    };
  });
}
