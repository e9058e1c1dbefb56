import { byField, type Checked, fields, flag, integer, list, maybe, orNull, type Shape, string, word } from './shape';

/** A place in a text; both count from 0, characters in UTF-16 units. One outside the text becomes the nearest one inside. */
export const position = fields({ line: integer, character: integer });
/** The values that {@link position} accepts. */
export type OperationPosition = Checked<typeof position>;

/** A range of a text. */
export const range = fields({ start: position, end: position });
/** The values that {@link range} accepts. */
export type OperationRange = Checked<typeof range>;

/** The stage that a document has reached. */
const stage = word('draft', 'advance-unedited', 'final');
/** The values that {@link stage} accepts. */
export type DocumentStatus = Checked<typeof stage>;
/** The status that somebody has set; null for the one that the document itself states. */
export const status = orNull(stage);

/**
 * The paragraph at the cursor, the subparagraph, the innermost of the two, or the paragraph with the concern or the recommendation that it
 * belongs together with.
 */
const subject = word('paragraph', 'item', 'innermost', 'pair');
/** The values that {@link subject} accepts. */
export type OperationSubject = Checked<typeof subject>;

const plain = fields({});

/** An operation, as requested by a command. */
export const operation = byField('kind', {
  renumber: plain,
  'insert-paragraph': plain,
  'insert-pair': plain,
  'insert-item': plain,
  split: plain,
  merge: plain,
  'to-item': plain,
  'to-paragraph': plain,
  delete: fields({
    what: subject,
    /** The treatment of references to it; absent if the user is to be asked. */
    references: maybe(word('remove', 'leave')),
  }),
  move: fields({ what: subject, direction: word('up', 'down') }),
  /** Moves it after the place "36 (c)"; refused if `place` is empty or none. */
  'move-after': fields({ what: subject, place: string }),
  /** Moves it before all others: a paragraph in the document or annex, a subparagraph on its level. */
  'move-first': fields({ what: subject }),
  /** Moves it before the paragraph "36", or before the pair that this one is in. */
  'move-before': fields({ what: subject, place: string }),
  /** Makes the follow-up paragraph name these places and no others; writes one if there is none. */
  'follow-up': fields({
    places: list(string),
    /** For a new paragraph: the period in the user's words, "two years"; empty for none. */
    period: string,
    /** Whether to write the day on which its period ends. */
    deadline: flag,
  }),
  /** Cites places at each of the selections, or at the position if there are none. */
  cite: fields({ places: list(string), selections: list(range) }),
});
/** The values that {@link operation} accepts. */
export type OperationRequest = Checked<typeof operation>;

/** A document and a position in it. */
export const citableParams = fields({ uri: string, position });
/** The values that {@link citableParams} accepts. */
export type CitableParams = Checked<typeof citableParams>;

const operated = {
  uri: string,
  position,
  /** The selection, if there is one. */
  selection: maybe(range),
  operation,
  /** Whether the user has agreed to change numbers of a document that is no longer a draft. */
  confirmed: maybe(flag),
};
/** An operation and where to perform it. */
export const operateParams = fields(operated);
/** The values that {@link operateParams} accepts. */
export type OperateParams = Checked<typeof operateParams>;

/** The parameters of the operation on the text, and the file. */
export const wordOperateParams = fields({
  ...operated,
  /** The file whose text is shown, in base64. */
  bytes: string,
  author: string,
  /** `2024-05-01T10:00:00Z` */
  date: string,
  /** Whether typed references that change become fields, if Word generates the numbers that they name. */
  fields: maybe(flag),
});
/** The values that {@link wordOperateParams} accepts. */
export type WordOperateParams = Checked<typeof wordOperateParams>;

/** The data of a code action whose edits are computed when it is chosen. */
export const deferredEdit = fields({
  uri: string,
  version: integer,
  position,
  work: byField('kind', { rule: fields({ rule: string }), all: plain, operation: fields({ operation }) }),
});

/** The pasted text, its target, and its source. */
export const pasteParams = fields({
  uri: string,
  /** The range to replace. */
  range,
  text: string,
  /** The document from which the text was copied or cut, as it was then, if known. */
  source: maybe(
    fields({
      text: string,
      /** The span that was taken, in UTF-16 units of that text. */
      start: integer,
      end: integer,
      /** Whether it is the document into which the text is pasted. */
      isSame: flag,
    }),
  ),
});
/** The values that {@link pasteParams} accepts. */
export type PasteParams = Checked<typeof pasteParams>;

/** The document as it was opened or last saved, or another text of it. */
export const before: Shape<'opened' | 'saved' | { readonly text: string }> = (value, path) =>
  typeof value === 'string' ? word('opened', 'saved')(value, path) : fields({ text: string })(value, path);

/** The document, what to compare it with, and the format of the table. */
export const concordanceParams = fields({
  uri: string,
  /** `rows` gives the lines instead of a table. */
  form: word('markdown', 'csv', 'tabs', 'html', 'rows'),
  before,
});
/** The values that {@link concordanceParams} accepts. */
export type ConcordanceParams = Checked<typeof concordanceParams>;

/** An earlier draft: an open document by its address, or any text. */
export const earlierDraft = fields({
  /** Empty for a text that is no open document. */
  uri: string,
  text: string,
});
/** The values that {@link earlierDraft} accepts. */
export type EarlierDraft = Checked<typeof earlierDraft>;

/** The document, and what it is compared with. */
export const compareDraftsParams = fields({ uri: string, before: earlierDraft, since: maybe(integer) });
/** The values that {@link compareDraftsParams} accepts. */
export type CompareDraftsParams = Checked<typeof compareDraftsParams>;

/** The comparison, its parts, and the kind and format of the export. */
export const exportComparisonParams = fields({
  uri: string,
  before: earlierDraft,
  /** The parts as they are listed, or the list of changes with "for" and "read". */
  what: word('parts', 'changes'),
  /** `word` gives the bytes of a Word file in base64. */
  format: word('tabs', 'html', 'markdown', 'word'),
  /** The indexes of the parts, in the order of the answer. */
  only: list(integer),
});
/** The values that {@link exportComparisonParams} accepts. */
export type ExportComparisonParams = Checked<typeof exportComparisonParams>;
