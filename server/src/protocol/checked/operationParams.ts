import {
  byField,
  type Checked,
  flag,
  integer,
  list,
  object,
  optional,
  orNull,
  type Shape,
  string,
  wordShape,
} from './shape';

/** A zero-based position in a text; characters are UTF-16 code units. A position outside the text is clamped. */
export const position = object({ line: integer, character: integer });
/** The values that {@link position} accepts. */
export type OperationPosition = Checked<typeof position>;

/** A range of a text. */
export const range = object({ start: position, end: position });
/** The values that {@link range} accepts. */
export type OperationRange = Checked<typeof range>;

/** The stage of a document. */
const stage = wordShape('draft', 'advance-unedited', 'final');
/** The values that {@link stage} accepts. */
export type DocumentStatus = Checked<typeof stage>;
/** A status that was set explicitly; null to use the one stated in the document. */
export const status = orNull(stage);

/**
 * What the operation applies to: the paragraph at the cursor, the subparagraph, the innermost of the two, or the paragraph together with
 * its concern or recommendation.
 */
const subject = wordShape('paragraph', 'item', 'innermost', 'pair');
/** The values that {@link subject} accepts. */
export type OperationSubject = Checked<typeof subject>;

const plainShape = object({});

/** An operation, as requested by a command. */
export const operation = byField('kind', {
  renumber: plainShape,
  'insert-paragraph': plainShape,
  'insert-pair': plainShape,
  'insert-item': plainShape,
  split: plainShape,
  merge: plainShape,
  'to-item': plainShape,
  'to-paragraph': plainShape,
  delete: object({
    what: subject,
    /** What to do with references to the place; absent to ask the user. */
    references: optional(wordShape('remove', 'leave')),
  }),
  move: object({ what: subject, direction: wordShape('up', 'down') }),
  /** Moves the subject after the place "36 (c)"; refused if `place` is empty or invalid. */
  'move-after': object({ what: subject, place: string }),
  /** Moves the subject to the beginning: a paragraph to that of the document or annex, a subparagraph to that of its level. */
  'move-first': object({ what: subject }),
  /** Moves the subject before the paragraph "36", or before the pair that contains that paragraph. */
  'move-before': object({ what: subject, place: string }),
  /** Edits the list in the follow-up paragraph to name exactly these places; inserts the paragraph if there is none. */
  'follow-up': object({
    places: list(string),
    /** For a new paragraph: the period as typed by the user, "two years"; empty for none. */
    period: string,
    /** Whether to add the date on which the period ends. */
    deadline: flag,
  }),
  /** Cites places at each selection, or at the position if there are no selections. */
  cite: object({ places: list(string), selections: list(range) }),
});
/** The values that {@link operation} accepts. */
export type OperationRequest = Checked<typeof operation>;

/** A document and a position in it. */
export const citableParams = object({ uri: string, position });
/** The values that {@link citableParams} accepts. */
export type CitableParams = Checked<typeof citableParams>;

const operatedShape = {
  uri: string,
  position,
  /** The selection, if any. */
  selection: optional(range),
  operation,
  /** Whether the user has agreed to change numbers in a document that is no longer a draft. */
  confirmed: optional(flag),
};
/** An operation, and where to apply it. */
export const operateParams = object(operatedShape);
/** The values that {@link operateParams} accepts. */
export type OperateParams = Checked<typeof operateParams>;

/** The parameters of the operation on the text, with the file. */
export const wordOperateParams = object({
  ...operatedShape,
  /** The file whose text is displayed, in base64. */
  bytes: string,
  author: string,
  /** `2024-05-01T10:00:00Z` */
  date: string,
  /** Whether to turn changed typed references into fields if Word generates the numbers that they refer to. */
  fields: optional(flag),
});
/** The values that {@link wordOperateParams} accepts. */
export type WordOperateParams = Checked<typeof wordOperateParams>;

/** The data of a code action whose edits are computed when it is resolved. */
export const deferredEdit = object({
  uri: string,
  version: integer,
  position,
  work: byField('kind', {
    rule: object({ rule: string }),
    all: plainShape,
    operation: object({ operation }),
  }),
});

/** The pasted text, where it goes, and where it comes from. */
export const pasteParams = object({
  uri: string,
  /** The range to replace. */
  range,
  text: string,
  /** The document from which the text was copied or cut, as of then, if known. */
  source: optional(
    object({
      text: string,
      /** The span of the copied text, in UTF-16 code units. */
      start: integer,
      end: integer,
      /** Whether source and target are the same document. */
      isSame: flag,
    }),
  ),
});
/** The values that {@link pasteParams} accepts. */
export type PasteParams = Checked<typeof pasteParams>;

/** The baseline: the document as opened or as last saved, or another text. */
export const baselineShape: Shape<'opened' | 'saved' | { readonly text: string }> = (value, path) =>
  typeof value === 'string' ? wordShape('opened', 'saved')(value, path) : object({ text: string })(value, path);

/** The document, the baseline, and the format of the table. */
export const concordanceParams = object({
  uri: string,
  /** `rows` returns the rows instead of a table. */
  form: wordShape('markdown', 'csv', 'tabs', 'html', 'rows'),
  before: baselineShape,
});
/** The values that {@link concordanceParams} accepts. */
export type ConcordanceParams = Checked<typeof concordanceParams>;

/** An earlier draft: an open document given by its URI, or any text. */
export const earlierDraft = object({
  /** Empty for a text that is not an open document. */
  uri: string,
  text: string,
});
/** The values that {@link earlierDraft} accepts. */
export type EarlierDraft = Checked<typeof earlierDraft>;

/** The document, and the draft to compare it with. */
export const compareDraftsParams = object({ uri: string, before: earlierDraft, since: optional(integer) });
/** The values that {@link compareDraftsParams} accepts. */
export type CompareDraftsParams = Checked<typeof compareDraftsParams>;

/** The comparison, the parts to include, and the kind and format of the export. */
export const exportComparisonParams = object({
  uri: string,
  before: earlierDraft,
  /** The parts as listed, or the list of changes in "for … read …" form. */
  what: wordShape('parts', 'changes'),
  /** `wordShape` results in a Word file in base64. */
  format: wordShape('tabs', 'html', 'markdown', 'word'),
  /** Indices of the parts, in the order of the answer. */
  only: list(integer),
});
/** The values that {@link exportComparisonParams} accepts. */
export type ExportComparisonParams = Checked<typeof exportComparisonParams>;
