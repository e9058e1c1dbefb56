import {
  APPLY_TO_WORD,
  BEGIN_REPLIES,
  CARD,
  CHANGE_PROJECT,
  CHANGE_WORD_REFERENCES,
  CHECK_FOLDER,
  CITABLE,
  CLAIMED,
  CLEAN_WORD,
  COMPARE_DRAFTS,
  CONCORDANCE,
  DOCUMENT_OPTIONS,
  DOCUMENT_TERMS,
  EXPORT_COMPARISON,
  EXPORT_QUERIES,
  EXPORT_TABLE,
  EXPORT_WORD,
  FOLLOW_UP,
  FOLLOW_UP_SAID,
  HELD_CITATIONS,
  IGNORED_FINDINGS,
  IMPORT_TREATY,
  INSPECT_WORD,
  ISSUES_AND_REPLIES,
  LANGUAGE_VERSIONS,
  MATRIX,
  MOVE_TARGETS,
  NEW_DOCUMENT,
  NEW_DOCUMENT_CHOICES,
  NEXT_DOCUMENT,
  OPERATE,
  ORIGINAL_CHANGES,
  OTHER_OBSERVATIONS,
  OTHER_VERSIONS,
  PAGE,
  PASTE,
  PREPARE_WORD,
  RECOMMENDATIONS,
  RULE_PAGE,
  SEND_TO_WORD,
  STATISTICS,
  SUBMISSION,
  TREATY_DOCUMENT,
  VERSIONS_TABLE,
  WORD_FINDINGS,
  WORD_OPERATE,
  WORD_REFERENCES,
  WORD_TEXT,
} from '../../protocol';
import { anObject, byField, fields, flag, integer, list, maybe, type Shape, string, word } from './shape';

/** Places outside the text become the nearest one inside, so any whole number will do. */
export const position = fields({ line: integer, character: integer });
/** A range of a text. */
export const range = fields({ start: position, end: position });
const textDocument = fields({ uri: string });
const ofDocument = fields({ textDocument });
const atPosition = fields({ textDocument, position });
const folder = fields({ uri: string });
const ofWordFile = fields({ bytes: string, uri: string, which: word('all', 'submission') });

const become = word('fields', 'text');
const subject = word('paragraph', 'item', 'innermost', 'pair');
/** An operation on a document. */
export const operation = byField('kind', {
  renumber: anObject,
  'insert-paragraph': anObject,
  'insert-pair': anObject,
  'insert-item': anObject,
  split: anObject,
  merge: anObject,
  'to-item': anObject,
  'to-paragraph': anObject,
  delete: fields({ what: subject, references: maybe(word('remove', 'leave')) }),
  move: fields({ what: subject, direction: word('up', 'down') }),
  'move-after': fields({ what: subject, place: string }),
  'move-first': fields({ what: subject }),
  'move-before': fields({ what: subject, place: string }),
  'follow-up': fields({ places: list(string), period: string, deadline: flag }),
  cite: fields({ places: list(string), selections: list(range) }),
});
/** The data of a code action whose edits are computed when it is chosen. */
export const deferredEdit = fields({
  uri: string,
  version: integer,
  position,
  work: byField('kind', { rule: fields({ rule: string }), all: anObject, operation: fields({ operation }) }),
});
/** The version that a concordance compares with. */
export const before: Shape = (value, path) =>
  typeof value === 'string' ? word('opened', 'saved')(value, path) : fields({ text: string })(value, path);
/** A draft that an open document is compared with. */
const earlierDraft = fields({ uri: string, text: string });
/** The status of a document; null or absent for the one that the document itself states. */
export const status = maybe(word('draft', 'advance-unedited', 'final'));
const recorded = fields({ rule: string, document: string, paragraph: maybe(string), text: maybe(string) });
/** A finding to be ignored has hashes, or the sentence that somebody has written down. */
const ignored: Shape = (value, path) =>
  recorded(value, path) ?? (fields({ hashes: list(string) })(value, path) && fields({ sentence: string })(value, path));
/** What may be changed in a project file, by key. */
const CHANGES: Readonly<Record<string, Shape>> = {
  ignore: fields({ ignore: ignored }),
  lift: fields({ lift: ignored }),
  rule: fields({ rule: string, level: maybe(word('off')) }),
  status: fields({ status }),
  claim: fields({ claim: flag }),
  renamedFrom: fields({ renamedFrom: string }),
  limit: fields({ limit: maybe(integer) }),
};
const projectChange: Shape = (value, path) => {
  const problem = anObject(value, path);
  if (problem !== undefined || typeof value !== 'object' || value === null) return problem;
  const shapes = Object.entries(CHANGES).flatMap(([key, shape]) => (Object.hasOwn(value, key) ? [shape] : []));
  if (shapes.length === 0) return `${path}: expected one of ${Object.keys(CHANGES).join(', ')}`;
  return shapes.map((shape) => shape(value, path)).find((one) => one !== undefined);
};

/** The shape of the parameters of each message, by method. A method that is missing here accepts anything. */
const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    initialize: fields({
      capabilities: fields({
        textDocument: maybe(anObject),
        workspace: maybe(anObject),
        general: maybe(fields({ positionEncodings: maybe(list(string)) })),
      }),
      rootUri: maybe(string),
      rootPath: maybe(string),
      workspaceFolders: maybe(list(folder)),
    }),
    'workspace/didChangeWorkspaceFolders': fields({ event: fields({ added: list(folder), removed: list(folder) }) }),
    'workspace/didChangeConfiguration': anObject,
    'workspace/didRenameFiles': fields({ files: list(fields({ oldUri: string, newUri: string })) }),
    'workspace/didChangeWatchedFiles': fields({ changes: list(fields({ uri: string, type: integer })) }),
    'workspace/symbol': fields({ query: string }),
    'workspace/textDocumentContent': fields({ uri: string }),
    'textDocument/didOpen': fields({
      textDocument: fields({ uri: string, languageId: string, version: integer, text: string }),
    }),
    'textDocument/didChange': fields({
      textDocument: fields({ uri: string, version: maybe(integer) }),
      contentChanges: list(fields({ text: string, range: maybe(range) })),
    }),
    'textDocument/didClose': ofDocument,
    'textDocument/didSave': ofDocument,
    'textDocument/diagnostic': fields({ textDocument, previousResultId: maybe(string) }),
    'textDocument/documentSymbol': ofDocument,
    'textDocument/foldingRange': ofDocument,
    'textDocument/documentLink': ofDocument,
    'textDocument/codeLens': ofDocument,
    'textDocument/selectionRange': fields({ textDocument, positions: list(position) }),
    'textDocument/definition': atPosition,
    'textDocument/references': fields({ textDocument, position, context: fields({ includeDeclaration: flag }) }),
    'textDocument/documentHighlight': atPosition,
    'textDocument/hover': atPosition,
    'textDocument/completion': atPosition,
    'textDocument/prepareRename': atPosition,
    'textDocument/rename': fields({ textDocument, position, newName: string }),
    'textDocument/onTypeFormatting': fields({ textDocument, position, ch: string }),
    'textDocument/formatting': ofDocument,
    'textDocument/rangeFormatting': fields({ textDocument, range }),
    'textDocument/inlayHint': fields({ textDocument, range }),
    'textDocument/codeAction': fields({
      textDocument,
      range,
      context: fields({ diagnostics: list(anObject), only: maybe(list(string)) }),
    }),
    'textDocument/semanticTokens/full': ofDocument,
    'textDocument/semanticTokens/full/delta': fields({ textDocument, previousResultId: string }),
    'textDocument/semanticTokens/range': fields({ textDocument, range }),
    'codeAction/resolve': fields({ title: string }),
    'completionItem/resolve': fields({ label: string }),
    'workspace/executeCommand': fields({ command: string, arguments: maybe(list(() => undefined)) }),
    [RULE_PAGE]: fields({ rule: string }),
    [TREATY_DOCUMENT]: fields({ uri: string }),
    [IMPORT_TREATY]: fields({ name: string, text: string, instrument: maybe(string) }),
    [WORD_TEXT]: fields({
      bytes: string,
      changes: word('accepted', 'original', 'marked'),
      form: maybe(word('text', 'markdown')),
      uri: maybe(string),
      isEditable: maybe(flag),
    }),
    [WORD_FINDINGS]: ofWordFile,
    [SEND_TO_WORD]: (value, path) =>
      ofWordFile(value, path) ??
      fields({
        chosen: maybe(list(integer)),
        comments: flag,
        changes: flag,
        author: string,
        initials: maybe(string),
        date: string,
      })(value, path),
    [WORD_REFERENCES]: fields({ bytes: string, uri: string, become }),
    [CHANGE_WORD_REFERENCES]: fields({
      bytes: string,
      uri: string,
      become,
      chosen: maybe(list(integer)),
      author: string,
      date: string,
    }),
    [CLEAN_WORD]: fields({ bytes: string }),
    [APPLY_TO_WORD]: fields({ bytes: string, text: string, author: string, date: string, uri: maybe(string) }),
    [INSPECT_WORD]: fields({ bytes: string }),
    [PREPARE_WORD]: fields({ bytes: string, remove: list(string) }),
    [DOCUMENT_OPTIONS]: fields({ uri: string, status }),
    [CHANGE_PROJECT]: fields({
      uri: string,
      change: projectChange,
      open: list(fields({ uri: string, text: string })),
    }),
    [SUBMISSION]: fields({ uri: string }),
    [EXPORT_QUERIES]: fields({
      uri: string,
      format: word('csv', 'markdown', 'tabs'),
      further: maybe(list(fields({ place: string, text: string, query: string, rule: string }))),
    }),
    [EXPORT_WORD]: fields({ uri: string, date: string }),
    [DOCUMENT_TERMS]: fields({ uri: string }),
    [IGNORED_FINDINGS]: fields({ uri: string }),
    [CLAIMED]: fields({ uri: string }),
    [CHECK_FOLDER]: anObject,
    [OPERATE]: fields({ uri: string, position, selection: maybe(range), operation, confirmed: maybe(flag) }),
    [WORD_OPERATE]: fields({
      uri: string,
      position,
      selection: maybe(range),
      operation,
      confirmed: maybe(flag),
      bytes: string,
      author: string,
      date: string,
      fields: maybe(flag),
    }),
    [CITABLE]: fields({ uri: string, position }),
    [MOVE_TARGETS]: fields({ uri: string, position }),
    [FOLLOW_UP]: fields({ uri: string, position }),
    [PASTE]: fields({
      uri: string,
      range,
      text: string,
      source: maybe(fields({ text: string, start: integer, end: integer, isSame: flag })),
    }),
    [RECOMMENDATIONS]: fields({ uri: string }),
    [STATISTICS]: fields({ uri: string, listed: list(string) }),
    [OTHER_VERSIONS]: fields({ uri: string, which: word('all', 'declared') }),
    [LANGUAGE_VERSIONS]: fields({ uri: string, other: string }),
    [ORIGINAL_CHANGES]: fields({ uri: string, other: string, before: earlierDraft }),
    [VERSIONS_TABLE]: fields({ uri: string, other: string, format: word('csv', 'tabs', 'html', 'markdown') }),
    [FOLLOW_UP_SAID]: fields({ uri: string }),
    [MATRIX]: fields({ uri: string }),
    [OTHER_OBSERVATIONS]: fields({ uri: string }),
    [ISSUES_AND_REPLIES]: fields({ uri: string }),
    [HELD_CITATIONS]: fields({ uri: string }),
    [EXPORT_TABLE]: fields({
      uri: string,
      table: word('recommendations', 'follow-up', 'matrix', 'replies', 'citations'),
      format: word('csv', 'markdown', 'json', 'tabs', 'html', 'word'),
      only: maybe(list(string)),
      columns: maybe(list(string)),
      own: maybe(anObject),
      also: maybe(list(fields({ uri: string, only: maybe(list(string)), own: maybe(anObject) }))),
    }),
    [PAGE]: fields({ uri: string, since: integer }),
    [CARD]: fields({ uri: string, position }),
    [NEW_DOCUMENT_CHOICES]: fields({
      language: maybe(word('en', 'fr', 'es')),
      uri: maybe(string),
      text: maybe(string),
    }),
    [NEW_DOCUMENT]: fields({
      committee: string,
      language: word('en', 'fr', 'es'),
      kind: word('concluding-observations', 'list-of-issues', 'list-of-issues-prior'),
      state: string,
      session: integer,
      reports: list(integer),
    }),
    [NEXT_DOCUMENT]: fields({
      uri: string,
      text: maybe(string),
      state: string,
      session: integer,
      reports: list(integer),
      dates: maybe(fields({ session: maybe(string), meetings: maybe(string), adoption: maybe(string) })),
    }),
    [BEGIN_REPLIES]: fields({ uri: string }),
    [COMPARE_DRAFTS]: fields({ uri: string, before: earlierDraft }),
    [EXPORT_COMPARISON]: fields({
      uri: string,
      before: earlierDraft,
      what: word('parts', 'changes'),
      format: word('tabs', 'html', 'markdown', 'word'),
      only: list(integer),
    }),
    [CONCORDANCE]: fields({ uri: string, form: word('markdown', 'csv', 'tabs', 'html', 'rows'), before }),
  }),
);

/** The methods whose parameters are checked. */
export const CHECKED_METHODS: readonly string[] = [...SHAPES.keys()];

/** What is wrong with the parameters of a message, in words; undefined if nothing is. */
export function problemWith(method: string, params: unknown): string | undefined {
  return SHAPES.get(method)?.(params, 'params')?.replace(/^params\./, '');
}
