import { type Checked, flag, integer, list, object, optional, string, wordShape } from './shape';

/** The mode for tracked changes; `marked` results in the same text as `accepted`. */
const changes = wordShape('accepted', 'original', 'marked');
/** The values that {@link changes} accepts. */
export type WordChanges = Checked<typeof changes>;

/** A Word file, and how to read it. */
export const wordTextParams = object({
  /** In base64. */
  bytes: string,
  changes,
  /** Defaults to `text`, the form of all documents. */
  form: optional(wordShape('text', 'markdown')),
  /** The URI of the file, if the text is to be displayed as its document. */
  uri: optional(string),
  /** Whether that document may be edited, unless the file itself prevents it. */
  isEditable: optional(flag),
});
/** The values that {@link wordTextParams} accepts. */
export type WordTextParams = Checked<typeof wordTextParams>;

const file = {
  /** In base64. */
  bytes: string,
  /** The URI of the file, which determines its settings and project file. */
  uri: string,
};
const findings = {
  ...file,
  /** All findings, or those of the submission check. */
  which: wordShape('all', 'submission'),
};
const revisionShape = {
  author: string,
  /** `2024-05-01T10:00:00Z` */
  date: string,
};
/** Indices of the items that the user has selected from a list requested before; absent for all. */
const chosenIndexes = optional(list(integer));

/** A Word file, and the findings to return. */
export const wordFindingsParams = object(findings);
/** The values that {@link wordFindingsParams} accepts. */
export type WordFindingsParams = Checked<typeof wordFindingsParams>;

/** A Word file, and the findings to write into it. */
export const sendToWordParams = object({
  ...findings,
  chosen: chosenIndexes,
  comments: flag,
  /** Whether safe corrections become tracked changes. */
  changes: flag,
  ...revisionShape,
  /** The author’s initials for comments; if absent or empty, they are derived from the name. */
  initials: optional(string),
});
/** The values that {@link sendToWordParams} accepts. */
export type SendToWordParams = Checked<typeof sendToWordParams>;

const references = {
  ...file,
  /**
   * `object`: typed references to numbers that Word generates, to be turned into fields. `text`: fields that display such numbers, to be
   * turned into text.
   */
  become: wordShape('fields', 'text'),
};
/** A Word file, and the direction of conversion. */
export const wordReferencesParams = object(references);
/** The values that {@link wordReferencesParams} accepts. */
export type WordReferencesParams = Checked<typeof wordReferencesParams>;

/** A Word file, and the references to convert. */
export const changeWordReferencesParams = object({ ...references, ...revisionShape, chosen: chosenIndexes });
/** The values that {@link changeWordReferencesParams} accepts. */
export type ChangeWordReferencesParams = Checked<typeof changeWordReferencesParams>;

/** A Word file, in base64. */
export const cleanWordParams = object({ bytes: string });
/** The values that {@link cleanWordParams} accepts. */
export type CleanWordParams = Checked<typeof cleanWordParams>;

/** A Word file and its edited text. */
export const applyToWordParams = object({
  /** In base64. */
  bytes: string,
  text: string,
  ...revisionShape,
  /** The URI of the file if its text is displayed as a document, which from then on shows the text of the copy. */
  uri: optional(string),
});
/** The values that {@link applyToWordParams} accepts. */
export type ApplyToWordParams = Checked<typeof applyToWordParams>;

/** A Word file in base64, and the kinds of hidden data to remove. */
export const prepareWordParams = object({ bytes: string, remove: list(string) });
/** The values that {@link prepareWordParams} accepts. */
export type PrepareWordParams = Checked<typeof prepareWordParams>;

/** An open document, and the date of the file, `2026-05-01T10:00:00Z`. */
export const exportWordParams = object({ uri: string, date: string });
/** The values that {@link exportWordParams} accepts. */
export type ExportWordParams = Checked<typeof exportWordParams>;
