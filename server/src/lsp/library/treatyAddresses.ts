import { TextDocumentContentRefreshRequest } from 'vscode-languageserver';
import { INSTRUMENTS } from '../../catalogue/instruments';
import { TREATIES_CHANGED, TREATY_SCHEME } from '../../protocol';
import { readsTreaties } from '../connection/capabilities';
import type { Initialized } from '../connection/initialized';

/** The URI of an instrument’s document; its last segment is the tab title. */
export function treatyUri(id: string): string {
  return `${TREATY_SCHEME}:/${id}/${encodeURIComponent(INSTRUMENTS[id]?.shortTitle ?? id)}.treaty`;
}

/** The instrument of a treaty document’s URI; undefined for other URIs. */
export function treatyOfUri(uri: string): string | undefined {
  const id = new RegExp(`^${TREATY_SCHEME}:/([a-z0-9-]+)(?:/|$)`).exec(uri)?.[1];
  return id !== undefined && Object.hasOwn(INSTRUMENTS, id) ? id : undefined;
}

/** Whether a URI is that of a treaty document, which is for reading only: it is neither checked nor treated as a draft. */
export function isTreaty(uri: string): boolean {
  return uri.startsWith(`${TREATY_SCHEME}:`);
}

/** Tells the client that the content of treaty documents may have changed. */
export function notifyTreatiesChanged({ connection, client, options }: Initialized): void {
  if (options.treatyDocuments) void connection.sendNotification(TREATIES_CHANGED);
  else if (readsTreaties(client, options)) {
    for (const id of Object.keys(INSTRUMENTS)) {
      void connection
        .sendRequest(TextDocumentContentRefreshRequest.method, { uri: treatyUri(id) })
        .catch(() => undefined);
    }
  }
}
