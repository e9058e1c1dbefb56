/** The document that these messages are about. */
export const URI = 'file:///drafts/a.txt';

/** Codes of errors, of JSON-RPC and of the protocol. */
export const INVALID_REQUEST = -32600;
export const METHOD_NOT_FOUND = -32601;
export const INVALID_PARAMS = -32602;
export const NOT_INITIALIZED = -32002;

/** Parameters as a client sends them. */
export const initialize = (more: object = {}) => ({ processId: null, rootUri: null, capabilities: {}, ...more });
export const open = (text: string, version = 1) => ({
  textDocument: { uri: URI, languageId: 'treaty-body', version, text },
});
export const change = (uri: string, ...contentChanges: readonly unknown[]) => ({
  textDocument: { uri, version: 2 },
  contentChanges,
});
export const at = (line: unknown, character: unknown) => ({
  textDocument: { uri: URI },
  position: { line, character },
});
