/** The language id of treaty body documents. */
export const LANGUAGE_ID = 'treaty-body';

/** The settings section. */
export const SETTINGS_SECTION = 'treatyBody';

/** URI scheme of rule pages in the client: `treaty-body-rule:/paragraph-exists.md`. */
export const RULE_SCHEME = 'treaty-body-rule';
/** URI scheme of the two sides of a comparison of drafts. */
export const COMPARED_SCHEME = 'treaty-body-compared';

/** URI scheme of instruments shown as documents: `treaty-body-treaty:/icrmw/Convention on Migrant Workers.treaty`. */
export const TREATY_SCHEME = 'treaty-body-treaty';
/** The language id of documents with {@link TREATY_SCHEME}. */
export const TREATY_LANGUAGE_ID = 'treaty-body-treaty';

/** URI scheme of Word texts in the client. The server knows such a document by the URI of its file; this scheme never leaves the client. */
export const WORD_SCHEME = 'treaty-docx';

/** URI scheme of earlier versions of a Word file, shown for comparison; the server never sees them. */
export const WORD_VERSION_SCHEME = 'treaty-docx-version';

/** The client’s options when it starts the server. */
export interface InitializationOptions {
  /** The client is this project's extension: it pulls diagnostics, and has its own commands in place of the server's. */
  readonly extension?: boolean;
  /** The client shows {@link RULE_SCHEME} documents, so a finding's code may link to the page of its rule. */
  readonly rulePages?: boolean;
  /** The client answers `READ_RESOURCE`, for a server that cannot read files. */
  readonly resources?: boolean;
  /** The client answers `LIST_FILES`, `READ_FILE` and `READ_SOURCE`, for folders that the server cannot access. */
  readonly files?: boolean;
  /** The client runs {@link SHOW_REFERENCES}, so code lenses may be clickable. */
  readonly showReferences?: boolean;
  /** The client listens to `PROJECT_PROBLEMS` and shows these problems itself. */
  readonly projectProblems?: boolean;
  /** The client runs `IGNORE_FINDING` and `TURN_RULE_OFF`, so code actions may use them. */
  readonly ignoring?: boolean;
  /** The client runs `OPERATE_COMMAND`, so operations with questions may be code actions. */
  readonly operations?: boolean;
  /** The client runs `CITE_COMMAND`, so a code action may let the user pick paragraphs. */
  readonly picking?: boolean;
  /** The client shows {@link TREATY_SCHEME} documents and answers `READ_TREATY_TEXTS`. */
  readonly treatyDocuments?: boolean;
  /** The client shows Word files as text and answers `READ_BYTES`, so links may lead to them. */
  readonly wordFiles?: boolean;
  /** The folder in which the client stores imported treaty texts, each as `ImportedTreaty.stored`. */
  readonly treatyStorage?: string;
}

/** Client to server: requests the documentation page of a rule, as Markdown; null for an unknown rule. */
export const RULE_PAGE = 'treatyBody/rulePage';

/** A client command that shows the references to the target at a position. Arguments: `uri` and `position`. */
export const SHOW_REFERENCES = 'treatyBody.showReferences';

/** A client command that shows the documentation page of a rule. Argument: the rule id. */
export const EXPLAIN_RULE = 'treatyBody.explainRule';
