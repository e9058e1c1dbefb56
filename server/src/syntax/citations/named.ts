import type { GeneralCommentsMention } from './mention';

/** What has been named in a run of text that a word further on may point back at. Sentences are told by their numbers, -1 for none. */
export interface Named {
  /** The committee named last, or that of the last symbol where none has been named; empty for none. */
  committee: string;
  /** Whether it was named, and not only known by a symbol. */
  byName: boolean;
  /** The organ that was named last, and the sentence that named it. */
  organ: string;
  organIn: number;
  /** The last sentence that has named somebody, other than a committee, who writes documents. */
  authorIn: number;
  /** The last sentence that has named a case, "A.B. v. Xandoria". */
  caseIn: number;
  /** The last sentence that has named a document of somebody else by a word for one. */
  writingIn: number;
  /** The last sentence that has named an instrument by a word alone, "the Declaration". */
  declarationIn: number;
  /** What general comments were called last. */
  comment: GeneralCommentsMention['name'];
  /** The last sentence that has named general comments in the plural. */
  severalIn: number;
  /** The last sentence that has named one by its number. */
  numberedIn: number;
}

/** Before anything has been named. */
export function nothingNamed(): Named {
  return {
    committee: '',
    byName: false,
    organ: '',
    organIn: -1,
    authorIn: -1,
    caseIn: -1,
    writingIn: -1,
    declarationIn: -1,
    comment: 'general-comment',
    severalIn: -1,
    numberedIn: -1,
  };
}
