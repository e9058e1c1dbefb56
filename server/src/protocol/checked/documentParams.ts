import { earlierDraft, status } from './operationParams';
import {
  anObject,
  byKey,
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

/** A document, given by its URI. */
export const documentParams = object({ uri: string });
/** The values that {@link documentParams} accepts. */
export type DocumentParams = Checked<typeof documentParams>;

/**
 * The document of a page that is updated incrementally. `since` is the number of the last answer to the same request, or 0; the answer is
 * then a `FollowedAnswer` with the changes, or null if the document changed before an answer was ready. Without `since`, the answer is
 * complete.
 */
export const followedParams = object({ uri: string, since: optional(integer) });
/** The values that {@link followedParams} accepts. */
export type FollowedParams = Checked<typeof followedParams>;

/** A document, with the settings that the user has made for it. */
export const documentOptionsParams = object({ uri: string, status });
/** The values that {@link documentOptionsParams} accepts. */
export type DocumentOptionsParams = Checked<typeof documentOptionsParams>;

const recordedShape = {
  rule: string,
  document: string,
  hashes: optional(list(string)),
  paragraph: optional(string),
  sentence: optional(string),
  text: optional(string),
};
/** A finding to be ignored, in the form of a project file entry: with hashes or, if written by hand, with its sentence. */
export type IgnoredFinding = Checked<typeof entry>;
const entry = object(recordedShape);
const ignoredShape: Shape<IgnoredFinding> = (value, path) =>
  entry(value, path) ?? (object({ hashes: list(string) })(value, path) && object({ sentence: string })(value, path));

/** The document whose project file is to be changed, and the change. */
export const changeProjectParams = object({
  uri: string,
  change: byKey({
    ignore: object({ ignore: ignoredShape }),
    /** Stops ignoring a finding. */
    lift: object({ lift: ignoredShape }),
    /** The level of a rule; null to use the settings. */
    rule: object({ rule: string, level: orNull(wordShape('off')) }),
    status: object({ status }),
    /** Whether the text is claimed to be a treaty body document. */
    claim: object({ claim: flag }),
    /** The URI of the file or folder before it was renamed or moved. */
    renamedFrom: object({ renamedFrom: string }),
    /** The limit for the document's kind; 0 for no limit, null to use the settings. */
    limit: object({ limit: orNull(integer) }),
  }),
  /** Project files open in the editor, with their current text. */
  open: list(object({ uri: string, text: string })),
});
/** The values that {@link changeProjectParams} accepts. */
export type ChangeProjectParams = Checked<typeof changeProjectParams>;

/** A query that the user has added. */
const userQuery = object({
  /** "12 (a)" */
  place: string,
  text: string,
  query: string,
  /** The subject of the query, for the rule column. */
  rule: string,
});
/** The values that {@link userQuery} accepts. */
export type UserQuery = Checked<typeof userQuery>;

/** An open document, and the format of the table. */
export const exportQueriesParams = object({
  uri: string,
  /** `tabs` can be pasted as table rows. */
  format: wordShape('csv', 'markdown', 'tabs'),
  /** The user’s own queries, such as differences between language versions; they are appended. */
  further: optional(list(userQuery)),
});
/** The values that {@link exportQueriesParams} accepts. */
export type ExportQueriesParams = Checked<typeof exportQueriesParams>;

/** The id of a rule. */
export const rulePageParams = object({ rule: string });
/** The values that {@link rulePageParams} accepts. */
export type RulePageParams = Checked<typeof rulePageParams>;

/** The name of a file without its folder, its text, and the id of the instrument if chosen by the user. */
export const importTreatyParams = object({ name: string, text: string, instrument: optional(string) });
/** The values that {@link importTreatyParams} accepts. */
export type ImportTreatyParams = Checked<typeof importTreatyParams>;

/** An open document, and the ids of the groups to be listed item by item; the others are only counted. */
export const statisticsParams = object({ uri: string, listed: list(string), since: optional(integer) });
/** The values that {@link statisticsParams} accepts. */
export type StatisticsParams = Checked<typeof statisticsParams>;

/**
 * An open document. `declared` selects only the versions that its project file declares and that it is to be compared with; no folder is
 * read for that.
 */
export const otherVersionsParams = object({ uri: string, which: wordShape('all', 'declared') });
/** The values that {@link otherVersionsParams} accepts. */
export type OtherVersionsParams = Checked<typeof otherVersionsParams>;

const versions = { uri: string, other: string };
/** Two open documents. */
export const languageVersionsParams = object(versions);
/** The values that {@link languageVersionsParams} accepts. */
export type LanguageVersionsParams = Checked<typeof languageVersionsParams>;

/** Two open documents, and the original at the time of translation. */
export const originalChangesParams = object({ ...versions, before: earlierDraft });
/** The values that {@link originalChangesParams} accepts. */
export type OriginalChangesParams = Checked<typeof originalChangesParams>;

/** Two open documents, and the format of the table. */
export const versionsTableParams = object({ ...versions, format: wordShape('csv', 'tabs', 'html', 'markdown') });
/** The values that {@link versionsTableParams} accepts. */
export type VersionsTableParams = Checked<typeof versionsTableParams>;

/** The document, and the number of the client's last answer about it; 0 for none. */
export const pageParams = object({ uri: string, since: integer });
/** The values that {@link pageParams} accepts. */
export type PageParams = Checked<typeof pageParams>;

/** A language available for new documents. */
const templateLanguage = wordShape('en', 'fr', 'es');
/** The values that {@link templateLanguage} accepts. */
export type TemplateLanguageId = Checked<typeof templateLanguage>;

/** The language for names: that of the new document, or of the document that it is based on. If neither is given, the display language. */
export const newDocumentChoicesParams = object({
  language: optional(templateLanguage),
  uri: optional(string),
  /** The text of the document, if it is not open. */
  text: optional(string),
});
/** The values that {@link newDocumentChoicesParams} accepts. */
export type NewDocumentChoicesParams = Checked<typeof newDocumentChoicesParams>;

const documentBasis = { state: string, session: integer, reports: list(integer) };
/** The ids of a committee, a kind and a language, the code of a State, and the numbers of a session and of reports. */
export const newDocumentParams = object({
  committee: string,
  language: templateLanguage,
  kind: wordShape('concluding-observations', 'list-of-issues', 'list-of-issues-prior'),
  ...documentBasis,
});
/** The values that {@link newDocumentParams} accepts. */
export type NewDocumentParams = Checked<typeof newDocumentParams>;

/** A document, which must be open unless its text is included, and the subject of the next one, as in {@link NewDocumentParams}. */
export const nextDocumentParams = object({
  uri: string,
  text: optional(string),
  ...documentBasis,
  /** As typed, in the language of the document or as “2030-04-05”; empty if unknown. */
  dates: optional(object({ session: optional(string), meetings: optional(string), adoption: optional(string) })),
});
/** The values that {@link nextDocumentParams} accepts. */
export type NextDocumentParams = Checked<typeof nextDocumentParams>;

/** The user’s notes on the recommendations of a document: column headings, and texts by place and heading. */
export interface OwnNotes {
  readonly columns: readonly string[];
  readonly recommendations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const rows = {
  uri: string,
  /** The numbers of the recommendations (in this order), or the indices of the citations, to include. Absent for all. */
  only: optional(list(string)),
  /** User-defined columns of the matrix, as in {@link OwnNotes}. They come from a file, so malformed parts are ignored. */
  own: optional(anObject),
};
/** An open document, the table to export, and the format. */
export const exportTableParams = object({
  ...rows,
  table: wordShape('recommendations', 'follow-up', 'matrix', 'replies', 'citations'),
  /**
   * `tabs` can be pasted into a text or spreadsheet, `html` into programs that convert it to a table; `wordShape` results in a file in base64.
   */
  format: wordShape('csv', 'markdown', 'json', 'tabs', 'html', 'word'),
  /** The ids of the matrix columns to include; absent for all. */
  columns: optional(list(string)),
  /** Further observations whose matrices are appended in this order, each with the rows to include and its user-defined columns. */
  also: optional(list(object(rows))),
});
/** The values that {@link exportTableParams} accepts. */
export type ExportTableParams = Checked<typeof exportTableParams>;
