import { earlierDraft, status } from './operationParams';
import {
  anObject,
  byKey,
  type Checked,
  fields,
  flag,
  integer,
  list,
  maybe,
  orNull,
  type Shape,
  string,
  word,
} from './shape';

/** A document by its address. */
export const documentParams = fields({ uri: string });
/** The values that {@link documentParams} accepts. */
export type DocumentParams = Checked<typeof documentParams>;

/**
 * A document that a page follows. `since` is the number of the last answer to the same request, 0 for none: then the answer is what has
 * changed, a `FollowedAnswer`, or null if the document has changed before there was an answer. Without it the answer is whole.
 */
export const followedParams = fields({ uri: string, since: maybe(integer) });
/** The values that {@link followedParams} accepts. */
export type FollowedParams = Checked<typeof followedParams>;

/** A document, and what the user has said about it. */
export const documentOptionsParams = fields({ uri: string, status });
/** The values that {@link documentOptionsParams} accepts. */
export type DocumentOptionsParams = Checked<typeof documentOptionsParams>;

const recorded = {
  rule: string,
  document: string,
  hashes: maybe(list(string)),
  paragraph: maybe(string),
  sentence: maybe(string),
  text: maybe(string),
};
/** A finding to be ignored, in the form of the project file: with hashes, or by hand with its sentence. */
export type IgnoredFinding = Checked<typeof entry>;
const entry = fields(recorded);
const ignored: Shape<IgnoredFinding> = (value, path) =>
  entry(value, path) ?? (fields({ hashes: list(string) })(value, path) && fields({ sentence: string })(value, path));

/** The document whose project file is to change, and how. */
export const changeProjectParams = fields({
  uri: string,
  change: byKey({
    ignore: fields({ ignore: ignored }),
    /** Stops ignoring a finding. */
    lift: fields({ lift: ignored }),
    /** The level of a rule; null for the one in the settings. */
    rule: fields({ rule: string, level: orNull(word('off')) }),
    status: fields({ status }),
    /** Whether the text is claimed as a treaty body document. */
    claim: fields({ claim: flag }),
    /** The file or folder had this address before it was renamed or moved. */
    renamedFrom: fields({ renamedFrom: string }),
    /** The limit for the document's kind; 0 for none, null for the one in the settings. */
    limit: fields({ limit: orNull(integer) }),
  }),
  /** Project files that are open in the editor, with their present text. */
  open: list(fields({ uri: string, text: string })),
});
/** The values that {@link changeProjectParams} accepts. */
export type ChangeProjectParams = Checked<typeof changeProjectParams>;

/** A query that the user has noted. */
const notedQuery = fields({
  /** "12 (a)" */
  place: string,
  text: string,
  query: string,
  /** Its subject, in the column of rules. */
  rule: string,
});
/** The values that {@link notedQuery} accepts. */
export type NotedQuery = Checked<typeof notedQuery>;

/** The document, which must be open, and the format of the table. */
export const exportQueriesParams = fields({
  uri: string,
  /** `tabs` can be pasted as the rows of a table. */
  format: word('csv', 'markdown', 'tabs'),
  /** The user’s own queries, such as differences between language versions; they come last. */
  further: maybe(list(notedQuery)),
});
/** The values that {@link exportQueriesParams} accepts. */
export type ExportQueriesParams = Checked<typeof exportQueriesParams>;

/** The id of a rule. */
export const rulePageParams = fields({ rule: string });
/** The values that {@link rulePageParams} accepts. */
export type RulePageParams = Checked<typeof rulePageParams>;

/** The name of a file without folders, its text, and the id of the instrument if the user has chosen it. */
export const importTreatyParams = fields({ name: string, text: string, instrument: maybe(string) });
/** The values that {@link importTreatyParams} accepts. */
export type ImportTreatyParams = Checked<typeof importTreatyParams>;

/** The document, which must be open, and the ids of what is listed one by one; of the rest there is only how many. */
export const statisticsParams = fields({ uri: string, listed: list(string), since: maybe(integer) });
/** The values that {@link statisticsParams} accepts. */
export type StatisticsParams = Checked<typeof statisticsParams>;

/** The document must be open. `declared`: only what its project file declares and it is to be compared with, for which no folder is read. */
export const otherVersionsParams = fields({ uri: string, which: word('all', 'declared') });
/** The values that {@link otherVersionsParams} accepts. */
export type OtherVersionsParams = Checked<typeof otherVersionsParams>;

const versions = { uri: string, other: string };
/** Two open documents. */
export const languageVersionsParams = fields(versions);
/** The values that {@link languageVersionsParams} accepts. */
export type LanguageVersionsParams = Checked<typeof languageVersionsParams>;

/** Two open documents, and the original as it was when it was translated. */
export const originalChangesParams = fields({ ...versions, before: earlierDraft });
/** The values that {@link originalChangesParams} accepts. */
export type OriginalChangesParams = Checked<typeof originalChangesParams>;

/** Two open documents, and the format. */
export const versionsTableParams = fields({ ...versions, format: word('csv', 'tabs', 'html', 'markdown') });
/** The values that {@link versionsTableParams} accepts. */
export type VersionsTableParams = Checked<typeof versionsTableParams>;

/** The document, and the number of the client's last answer about it; 0 if it has none. */
export const pageParams = fields({ uri: string, since: integer });
/** The values that {@link pageParams} accepts. */
export type PageParams = Checked<typeof pageParams>;

/** A language that documents can be begun in. */
const begunLanguage = word('en', 'fr', 'es');
/** The values that {@link begunLanguage} accepts. */
export type BegunLanguageId = Checked<typeof begunLanguage>;

/** The language of names: that of the document to be begun, or of the one that another is begun from. Without either, the display language. */
export const newDocumentChoicesParams = fields({
  language: maybe(begunLanguage),
  uri: maybe(string),
  /** The text of the document, where it is not open. */
  text: maybe(string),
});
/** The values that {@link newDocumentChoicesParams} accepts. */
export type NewDocumentChoicesParams = Checked<typeof newDocumentChoicesParams>;

const begun = { state: string, session: integer, reports: list(integer) };
/** A committee, a kind and a language by their ids, a State by its code, and the numbers of a session and of reports. */
export const newDocumentParams = fields({
  committee: string,
  language: begunLanguage,
  kind: word('concluding-observations', 'list-of-issues', 'list-of-issues-prior'),
  ...begun,
});
/** The values that {@link newDocumentParams} accepts. */
export type NewDocumentParams = Checked<typeof newDocumentParams>;

/** The document, which must be open unless its text comes along, and what the next one is about, as in {@link NewDocumentParams}. */
export const nextDocumentParams = fields({
  uri: string,
  text: maybe(string),
  ...begun,
  /** As somebody typed them, in the language of the document or as “2030-04-05”; empty for what is not known. */
  dates: maybe(fields({ session: maybe(string), meetings: maybe(string), adoption: maybe(string) })),
});
/** The values that {@link nextDocumentParams} accepts. */
export type NextDocumentParams = Checked<typeof nextDocumentParams>;

/** The user’s notes on the recommendations of a document: the headings of the columns, and the words by place and heading. */
export interface OwnNotes {
  readonly columns: readonly string[];
  readonly recommendations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const rows = {
  uri: string,
  /** The numbers of the recommendations, or the indices of the citations, to include; recommendations in this order. Absent for all. */
  only: maybe(list(string)),
  /** Columns of the user’s own for the matrix, as {@link OwnNotes}. They are read from a file, and what has another form is left out. */
  own: maybe(anObject),
};
/** The document, which must be open, which of the tables, and its format. */
export const exportTableParams = fields({
  ...rows,
  table: word('recommendations', 'follow-up', 'matrix', 'replies', 'citations'),
  /** `tabs` can be pasted into a text or a spreadsheet, `html` into programs that make a table of it; `word` gives a file as base64. */
  format: word('csv', 'markdown', 'json', 'tabs', 'html', 'word'),
  /** The ids of the columns of the matrix to include; absent for all. */
  columns: maybe(list(string)),
  /** Other observations whose matrix follows, in this order, each with its rows to include and columns of the user’s own. */
  also: maybe(list(fields(rows))),
});
/** The values that {@link exportTableParams} accepts. */
export type ExportTableParams = Checked<typeof exportTableParams>;
