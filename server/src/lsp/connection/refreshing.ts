import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { FILES_READ } from '../../protocol';
import type { Initialized } from './initialized';

// If a client refuses, it asks again after the next change.
const ignore = () => undefined;

/** Requests that the client refresh whatever depends on settings and other documents, if it announces support. */
export function refreshViews({ connection, client: { workspace }, options }: Initialized): void {
  if (options.extension) connection.sendNotification(FILES_READ).catch(ignore);
  if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
  if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).then(ignore, ignore);
}

/** Like {@link refreshViews}, but also refreshes semantic tokens, which depend on settings alone. */
export function refreshAllViews(client: Initialized): void {
  refreshViews(client);
  if (client.client.workspace?.semanticTokens?.refreshSupport)
    client.connection.languages.semanticTokens.refresh().catch(ignore);
}
