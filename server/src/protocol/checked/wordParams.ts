import { type Checked, fields, flag, integer, list, maybe, string, word } from './shape';

/** How tracked changes are treated; the text of `marked` is that of `accepted`. */
const changes = word('accepted', 'original', 'marked');
/** The values that {@link changes} accepts. */
export type WordChanges = Checked<typeof changes>;

/** A Word file, and how to read it. */
export const wordTextParams = fields({
  /** In base64. */
  bytes: string,
  changes,
  /** `text`, the form of all documents, by default. */
  form: maybe(word('text', 'markdown')),
  /** Its address, if the text is to be shown as its document. */
  uri: maybe(string),
  /** Whether that document can be edited, unless the file is closed to changes. */
  isEditable: maybe(flag),
});
/** The values that {@link wordTextParams} accepts. */
export type WordTextParams = Checked<typeof wordTextParams>;

const file = {
  /** In base64. */
  bytes: string,
  /** Its address, which determines its settings and project file. */
  uri: string,
};
const findings = {
  ...file,
  /** All findings, or those of the submission check. */
  which: word('all', 'submission'),
};
const written = {
  author: string,
  /** `2024-05-01T10:00:00Z` */
  date: string,
};
/** Indexes of what the user has chosen from a list that was asked for before; all if absent. */
const chosen = maybe(list(integer));

/** A Word file, and which findings are wanted. */
export const wordFindingsParams = fields(findings);
/** The values that {@link wordFindingsParams} accepts. */
export type WordFindingsParams = Checked<typeof wordFindingsParams>;

/** The file, and which of its findings to put into it. */
export const sendToWordParams = fields({
  ...findings,
  chosen,
  comments: flag,
  /** Whether certain corrections become tracked changes. */
  changes: flag,
  ...written,
  /** Those of the author, for comments; if absent or empty, those of the name. */
  initials: maybe(string),
});
/** The values that {@link sendToWordParams} accepts. */
export type SendToWordParams = Checked<typeof sendToWordParams>;

const references = {
  ...file,
  /**
   * `fields`: the typed references to numbers that Word generates, which can become fields. `text`: the fields that show such numbers,
   * which can become text.
   */
  become: word('fields', 'text'),
};
/** A Word file, and the conversion that is wanted. */
export const wordReferencesParams = fields(references);
/** The values that {@link wordReferencesParams} accepts. */
export type WordReferencesParams = Checked<typeof wordReferencesParams>;

/** The file, and which of its references to convert. */
export const changeWordReferencesParams = fields({ ...references, ...written, chosen });
/** The values that {@link changeWordReferencesParams} accepts. */
export type ChangeWordReferencesParams = Checked<typeof changeWordReferencesParams>;

/** A Word file, in base64. */
export const cleanWordParams = fields({ bytes: string });
/** The values that {@link cleanWordParams} accepts. */
export type CleanWordParams = Checked<typeof cleanWordParams>;

/** A Word file and its edited text. */
export const applyToWordParams = fields({
  /** In base64. */
  bytes: string,
  text: string,
  ...written,
  /** The address of the file, if the text is shown as its document: from now on, it is that of the copy. */
  uri: maybe(string),
});
/** The values that {@link applyToWordParams} accepts. */
export type ApplyToWordParams = Checked<typeof applyToWordParams>;

/** A Word file in base64, and the kinds of what is to be removed. */
export const prepareWordParams = fields({ bytes: string, remove: list(string) });
/** The values that {@link prepareWordParams} accepts. */
export type PrepareWordParams = Checked<typeof prepareWordParams>;

/** The document, which must be open, and the date of the file, `2026-05-01T10:00:00Z`. */
export const exportWordParams = fields({ uri: string, date: string });
/** The values that {@link exportWordParams} accepts. */
export type ExportWordParams = Checked<typeof exportWordParams>;
