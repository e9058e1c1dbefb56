import type { GeneralCommentsMention } from './mention';

/** The names in a run of text that later words may refer to. Sentences are indexes, -1 for none. */
interface NamedSoFar {
  /** The committee named last, or that of the last symbol if none has been named; empty for none. */
  committee: string;
  /** Whether the committee was named rather than inferred from a symbol. */
  byName: boolean;
  /** The organ named last, and the index of the sentence that named it. */
  organ: string;
  organIn: number;
  /** The last sentence that named an author other than a committee. */
  authorIn: number;
  /** The last sentence that named a regional court. */
  regionalIn: number;
  /** The last sentence that named a case, "A.B. v. Xandoria". */
  caseIn: number;
  /** The last sentence that named another author's document by a common noun. */
  writingIn: number;
  /** The last sentence that named an instrument by its noun alone, "the Declaration". */
  declarationIn: number;
  /** The last name used for general comments. */
  comment: GeneralCommentsMention['name'];
  /** The last sentence that named general comments in the plural. */
  severalIn: number;
  /** The last sentence that named a general comment by its number. */
  numberedIn: number;
}

/** The initial state: nothing named yet. */
export function initialNames(): NamedSoFar {
  return {
    committee: '',
    byName: false,
    organ: '',
    organIn: -1,
    authorIn: -1,
    regionalIn: -1,
    caseIn: -1,
    writingIn: -1,
    declarationIn: -1,
    comment: 'general-comment',
    severalIn: -1,
    numberedIn: -1,
  };
}
