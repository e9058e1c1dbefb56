import type { CommandName } from '../../server/src/lsp/connection/serverCommands';
import type { OperationRequest } from '../../server/src/protocol';

export const FOLDER = 'file:///drafts';
/** A document that is open. */
export const URI = `${FOLDER}/CMW-C-XAA-CO-1.txt`;

const position = { line: 20, character: 12 };
const range = { start: { line: 18, character: 0 }, end: position };
const textDocument = { uri: URI };
const ofDocument = { textDocument };
const atPosition = { textDocument, position };
const finding = { rule: 'ize', document: 'CMW/C/XAA/CO/1', sentence: 'One.', text: 'realise' };

const OPERATIONS: Readonly<Record<OperationRequest['kind'], OperationRequest>> = {
  renumber: { kind: 'renumber' },
  'insert-paragraph': { kind: 'insert-paragraph' },
  'insert-pair': { kind: 'insert-pair' },
  'insert-item': { kind: 'insert-item' },
  split: { kind: 'split' },
  merge: { kind: 'merge' },
  'to-item': { kind: 'to-item' },
  'to-paragraph': { kind: 'to-paragraph' },
  delete: { kind: 'delete', what: 'paragraph', references: 'leave' },
  move: { kind: 'move', what: 'paragraph', direction: 'down' },
  'move-after': { kind: 'move-after', what: 'paragraph', place: '11 (a)' },
  'move-first': { kind: 'move-first', what: 'paragraph' },
  'move-before': { kind: 'move-before', what: 'pair', place: '11' },
  cite: { kind: 'cite', places: ['11', '27 (a)'], selections: [range] },
  'follow-up': { kind: 'follow-up', places: ['11', '27'], period: 'two years', deadline: true },
};

/** Arguments of each command that an editor may have the server run. */
const COMMAND_ARGUMENTS: Readonly<Record<CommandName, readonly unknown[]>> = {
  renumber: [URI],
  insertParagraph: [URI, position],
  insertConcernAndRecommendation: [URI, position],
  insertSubparagraph: [URI, position],
  deleteParagraph: [URI, position, 'leave'],
  deleteSubparagraph: [URI, position, 'leave'],
  moveUp: [URI, position],
  moveDown: [URI, position],
  movePairUp: [URI, position],
  movePairDown: [URI, position],
  moveTo: [URI, position, '11'],
  split: [URI, position],
  merge: [URI, position],
  toSubparagraph: [URI, position],
  toParagraph: [URI, position],
  cite: [URI, position, ['11']],
  followUp: [URI, position, ['11'], 'two years'],
  operate: [URI, position, OPERATIONS.cite],
  correct: [URI, 'ize'],
  applyEdit: [URI, 1, { changes: {} }],
  paste: [URI, range, '7.\tIt acts.\n'],
  setStatus: [URI, 'draft'],
  checkSubmission: [URI],
  exportQueries: [URI, 'csv'],
  numberingChanges: [URI, 'csv', { text: '1.\tOne.\n' }],
  checkFolder: [],
  clearFolder: [],
  showReferences: [URI, position],
};

/** Parameters of every message that the server looks at, as a client may well send them. */
export const REQUESTS: Readonly<Record<string, readonly unknown[]>> = {
  initialize: [
    {
      capabilities: { textDocument: {}, workspace: {}, general: { positionEncodings: ['utf-8'] } },
      rootUri: FOLDER,
      workspaceFolders: [{ uri: FOLDER, name: 'drafts' }],
      initializationOptions: { extension: true, files: true, treatyStorage: 'kept' },
    },
  ],
  'workspace/didChangeWorkspaceFolders': [
    { event: { added: [{ uri: FOLDER, name: 'a' }], removed: [{ uri: 'file:///b', name: 'b' }] } },
  ],
  'workspace/didChangeConfiguration': [{ settings: { treatyBody: { rules: { ize: 'off' } } } }],
  'workspace/didRenameFiles': [{ files: [{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }] }],
  'workspace/didChangeWatchedFiles': [{ changes: [{ uri: `${FOLDER}/treaty-body.json`, type: 2 }] }],
  'workspace/symbol': [{ query: '11' }],
  'workspace/textDocumentContent': [{ uri: 'treaty-body-treaty:/icrmw/a' }],
  'workspace/executeCommand': Object.entries(COMMAND_ARGUMENTS).map(([name, given]) => ({
    command: `treaty-body.${name}`,
    arguments: given,
  })),
  'textDocument/didOpen': [
    { textDocument: { uri: `${FOLDER}/b.txt`, languageId: 'treaty-body', version: 1, text: '' } },
  ],
  'textDocument/didChange': [{ textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: '', range }] }],
  'textDocument/didClose': [{ textDocument: { uri: `${FOLDER}/b.txt` } }],
  'textDocument/didSave': [ofDocument],
  'textDocument/diagnostic': [{ textDocument, previousResultId: '1:1' }],
  'textDocument/documentSymbol': [ofDocument],
  'textDocument/foldingRange': [ofDocument],
  'textDocument/documentLink': [ofDocument],
  'textDocument/codeLens': [ofDocument],
  'textDocument/selectionRange': [{ textDocument, positions: [position] }],
  'textDocument/definition': [atPosition],
  'textDocument/references': [{ textDocument, position, context: { includeDeclaration: true } }],
  'textDocument/documentHighlight': [atPosition],
  'textDocument/hover': [atPosition],
  'textDocument/completion': [atPosition],
  'textDocument/prepareRename': [atPosition],
  'textDocument/rename': [{ textDocument, position, newName: '12' }],
  'textDocument/onTypeFormatting': [{ textDocument, position, ch: '\n', options: {} }],
  'textDocument/formatting': [{ textDocument, options: {} }],
  'textDocument/rangeFormatting': [{ textDocument, range, options: {} }],
  'textDocument/inlayHint': [{ textDocument, range }],
  'textDocument/codeAction': [{ textDocument, range, context: { diagnostics: [{}], only: ['quickfix'] } }],
  'textDocument/semanticTokens/full': [ofDocument],
  'textDocument/semanticTokens/full/delta': [{ textDocument, previousResultId: '1' }],
  'textDocument/semanticTokens/range': [{ textDocument, range }],
  'codeAction/resolve': [
    {
      title: 'a',
      data: {
        uri: URI,
        version: 1,
        position: { line: 5, character: 5 },
        work: { kind: 'operation', operation: { kind: 'insert-paragraph' } },
      },
    },
  ],
  'completionItem/resolve': [{ label: 'paragraph', data: { uri: URI, id: 'icrmw' } }],
  'treatyBody/rulePage': [{ rule: 'ize' }],
  'treatyBody/treatyDocument': [{ uri: 'treaty-body-treaty:/icrmw/a' }],
  'treatyBody/importTreaty': [{ name: 'a.html', text: 'Article 8', instrument: 'icrmw' }],
  'treatyBody/wordText': [{ bytes: 'UEs=', changes: 'accepted', form: 'text', uri: `${FOLDER}/a.docx` }],
  'treatyBody/wordFindings': [{ bytes: 'UEs=', uri: `${FOLDER}/a.docx`, which: 'all' }],
  'treatyBody/matrix': [{ uri: URI }],
  'treatyBody/otherObservations': [{ uri: URI }],
  'treatyBody/issuesAndReplies': [{ uri: URI }],
  'treatyBody/otherVersions': [{ uri: URI, which: 'all' }],
  'treatyBody/originalChanges': [
    { uri: URI, other: `${FOLDER}/CMW-C-XAA-CO-1.fr.txt`, before: { uri: '', text: '1.\tA paragraph.\n' } },
  ],
  'treatyBody/versionsTable': [{ uri: URI, other: `${FOLDER}/CMW-C-XAA-CO-1.fr.txt`, format: 'html' }],
  'treatyBody/languageVersions': [{ uri: URI, other: `${FOLDER}/CMW-C-XAA-CO-1.fr.txt` }],
  'treatyBody/sendToWord': [
    {
      bytes: 'UEs=',
      uri: `${FOLDER}/a.docx`,
      which: 'submission',
      chosen: [0],
      comments: true,
      changes: true,
      author: 'A',
      date: '2026-01-01T00:00:00Z',
    },
  ],
  'treatyBody/applyToWord': [{ bytes: 'UEs=', text: 'One.', author: 'A', date: '2026-01-01T00:00:00Z' }],
  'treatyBody/wordReferences': [{ bytes: 'UEs=', uri: `${FOLDER}/a.docx`, become: 'text' }],
  'treatyBody/changeWordReferences': [
    {
      bytes: 'UEs=',
      uri: `${FOLDER}/a.docx`,
      become: 'fields',
      chosen: [0],
      author: 'A',
      date: '2026-01-01T00:00:00Z',
    },
  ],
  'treatyBody/cleanWord': [{ bytes: 'UEs=' }],
  'treatyBody/inspectWord': [{ bytes: 'UEs=' }],
  'treatyBody/prepareWord': [{ bytes: 'UEs=', remove: ['comments'] }],
  'treatyBody/documentOptions': [{ uri: URI, status: 'draft' }],
  'treatyBody/changeProject': [
    { uri: URI, change: { ignore: finding }, open: [{ uri: `${FOLDER}/treaty-body.json`, text: '{}' }] },
    { uri: URI, change: { lift: finding }, open: [] },
    { uri: URI, change: { rule: 'ize', level: 'off' }, open: [] },
    { uri: URI, change: { status: 'final' }, open: [] },
    { uri: URI, change: { claim: true }, open: [] },
    { uri: URI, change: { limit: 9000 }, open: [] },
  ],
  'treatyBody/statistics': [{ uri: URI, listed: ['references', 'errors'] }],
  'treatyBody/submission': [{ uri: URI }],
  'treatyBody/exportQueries': [{ uri: URI, format: 'csv' }],
  'treatyBody/exportWord': [{ uri: URI, date: '2026-05-01T10:00:00Z' }],
  'treatyBody/documentTerms': [{ uri: URI }],
  'treatyBody/ignoredFindings': [{ uri: URI }],
  'treatyBody/claimed': [{ uri: URI }],
  'treatyBody/checkFolder': [{ workDoneToken: 'a' }],
  'treatyBody/operate': Object.values(OPERATIONS).map((operation) => ({
    uri: URI,
    position,
    selection: range,
    operation,
    confirmed: true,
  })),
  'treatyBody/operateInWord': Object.values(OPERATIONS).map((operation) => ({
    uri: `${FOLDER}/a.docx`,
    position,
    selection: range,
    operation,
    confirmed: true,
    bytes: 'UEs=',
    author: 'A',
    date: '2026-01-01T00:00:00Z',
    fields: true,
  })),
  'treatyBody/citable': [{ uri: URI, position }],
  'treatyBody/moveTargets': [{ uri: URI, position }],
  'treatyBody/followUp': [{ uri: URI, position }],
  'treatyBody/paste': [
    { uri: URI, range, text: '7.\tIt acts.\n', source: { text: '3.\tIt acts.\n', start: 0, end: 8, isSame: true } },
  ],
  'treatyBody/recommendations': [{ uri: URI }],
  'treatyBody/page': [{ uri: URI, since: 0 }],
  'treatyBody/card': [{ uri: URI, position }],
  'treatyBody/followUpSaid': [{ uri: URI }],
  'treatyBody/heldCitations': [{ uri: URI }],
  'treatyBody/exportTable': [
    { uri: URI, table: 'recommendations', format: 'csv' },
    { uri: URI, table: 'follow-up', format: 'json' },
    { uri: URI, table: 'citations', format: 'csv', only: ['0'] },
  ],
  'treatyBody/newDocumentChoices': [{ language: 'fr' }, { uri: URI }, { uri: URI, text: '1.\tOne.\n' }],
  'treatyBody/newDocument': [
    { committee: 'CMW', language: 'es', kind: 'concluding-observations', state: 'XAA', session: 33, reports: [2, 3] },
  ],
  'treatyBody/nextDocument': [
    { uri: URI, state: 'XAA', session: 33, reports: [2, 3] },
    {
      uri: '',
      text: '1.\tOne.\n',
      state: 'XAA',
      session: 33,
      reports: [2],
      dates: { session: '5–16 April 2030', meetings: '2030-04-08', adoption: '' },
    },
  ],
  'treatyBody/beginReplies': [{ uri: URI }],
  'treatyBody/compareDrafts': [{ uri: URI, before: { uri: '', text: '1.\tOne.\n' } }],
  'treatyBody/comparedSides': [{ uri: URI, before: { uri: '', text: '1.\tOne.\n' } }],
  'treatyBody/exportComparison': [
    { uri: URI, before: { uri: URI, text: '' }, what: 'changes', format: 'word', only: [0, 1] },
  ],
  'treatyBody/concordance': [{ uri: URI, form: 'csv', before: { text: '1.\tOne.\n' } }],
};

/** Whether a message is told, and gets no answer. */
export function isTold(method: string): boolean {
  return /\/did[A-Z]/.test(method);
}
