import { TextDocumentContentRefreshRequest } from 'vscode-languageserver';
import { INSTRUMENTS } from '../../catalogue/instruments';
import { TREATIES_CHANGED, TREATY_SCHEME } from '../../protocol';
import { readsTreaties } from '../connection/capabilities';
import type { Initialized } from '../connection/initialized';

/** The address of an instrument's document; its last part is what a tab shows. */
export function treatyUri(id: string): string {
  return `${TREATY_SCHEME}:/${id}/${encodeURIComponent(INSTRUMENTS[id]?.shortTitle ?? id)}.treaty`;
}

/** The instrument of an address; undefined for other addresses. */
export function treatyOfUri(uri: string): string | undefined {
  const id = new RegExp(`^${TREATY_SCHEME}:/([a-z0-9-]+)(?:/|$)`).exec(uri)?.[1];
  return id !== undefined && Object.hasOwn(INSTRUMENTS, id) ? id : undefined;
}

/** Whether an address is that of a treaty document, which is read but not checked or taken for a draft. */
export function isTreaty(uri: string): boolean {
  return uri.startsWith(`${TREATY_SCHEME}:`);
}

/** Tells the client that the content of treaty documents may have changed. */
export function treatiesChanged({ connection, client, options }: Initialized): void {
  if (options.treatyDocuments) void connection.sendNotification(TREATIES_CHANGED);
  else if (readsTreaties(client, options)) {
    for (const id of Object.keys(INSTRUMENTS)) {
      void connection
        .sendRequest(TextDocumentContentRefreshRequest.method, { uri: treatyUri(id) })
        .catch(() => undefined);
    }
  }
}
