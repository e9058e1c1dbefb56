import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { FILES_READ } from '../../protocol';
import type { Initialized } from './initialized';

// If a client refuses, it asks again after the next change.
const ignore = () => undefined;

/** Has the client ask again for what depends on settings and on other documents. Nothing is sent to one that has not announced support. */
export function refreshViews({ connection, client: { workspace }, options }: Initialized): void {
  if (options.extension) connection.sendNotification(FILES_READ).catch(ignore);
  if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
  if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).then(ignore, ignore);
}

/** Like {@link refreshViews}, and for semantic tokens, which depend on settings alone. */
export function refreshAllViews(client: Initialized): void {
  refreshViews(client);
  if (client.client.workspace?.semanticTokens?.refreshSupport)
    client.connection.languages.semanticTokens.refresh().catch(ignore);
}
