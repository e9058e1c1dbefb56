import { Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';
import { isWorkingText } from '../files/schemes';
import { fileOf } from '../files/wordAddress';

/**
 * Hides documents that are not being worked on from the server. A document selector can list schemes but not exclude any, and documents may
 * have schemes unknown to us.
 */
export const workingTextsOnly: Middleware = {
  sendNotification: async (type, next, params) => {
    if (isServed(params)) await next(type, withFile(params));
  },
  // Null is a valid response to every request about a document.
  sendRequest: async <P, R>(
    type: Parameters<NonNullable<Middleware['sendRequest']>>[0],
    param: P | undefined,
    token: Parameters<NonNullable<Middleware['sendRequest']>>[2],
    next: (t: typeof type, p?: P, k?: NonNullable<typeof token>) => Promise<R>,
  ): Promise<R> => (isServed(param) ? next(type, withFile(param), token) : (null as R)),
};

/** Requests the settings for a Word text by the URI of its file, because VS Code cannot derive the folder from the URI of the text. */
export const settingsOfWordFiles: Middleware = {
  workspace: {
    configuration: async (params, token, next) => {
      const response = await next(params, token);
      if (!Array.isArray(response)) return response;
      return response.map((value: unknown, index) => {
        const { scopeUri, section } = params.items[index] ?? {};
        if (scopeUri === undefined || section === undefined || !hasWordEnding(scopeUri)) return value;
        const settings: unknown = workspace.getConfiguration(undefined, Uri.parse(scopeUri)).get(section);
        return settings === undefined ? null : JSON.parse(JSON.stringify(settings));
      });
    },
  },
};

/** In our own requests, replaces the URI of a Word text with that of its file. */
function withFile<P>(params: P): P {
  if (typeof params !== 'object' || params === null || !('uri' in params)) return params;
  const { uri } = params;
  return typeof uri === 'string' && uri.startsWith(`${WORD_SCHEME}:`)
    ? { ...params, uri: fileOf(Uri.parse(uri)).toString() }
    : params;
}

function isServed(params: unknown): boolean {
  const uri = uriOf(params);
  return uri === undefined || isWorkingText(Uri.parse(uri).scheme);
}

function uriOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const document = params.textDocument;
  if (typeof document !== 'object' || document === null || !('uri' in document)) return undefined;
  return typeof document.uri === 'string' ? document.uri : undefined;
}
