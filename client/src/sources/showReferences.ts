import { commands, type Disposable, type Location, Uri } from 'vscode';
import { ReferencesRequest } from 'vscode-languageclient';
import { SHOW_REFERENCES } from '../../../server/src/protocol';
import { textUriOf } from '../files/wordAddress';
import type { Session } from '../session/session';
import { isPosition } from '../shown/plainPlaces';

/** Registers the command of reference code lenses, which opens VS Code's peek view. */
export function registerShowReferences(session: Session): Disposable {
  return commands.registerCommand(SHOW_REFERENCES, async (uri: unknown, position: unknown) => {
    if (typeof uri !== 'string' || !isPosition(position)) return;
    const client = await session.whenConnected();
    const references = await client.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    const { protocol2CodeConverter: convert } = client;
    const locations: Location[] = (references ?? []).map((one) => convert.asLocation(one));
    await commands.executeCommand(
      'editor.action.showReferences',
      textUriOf(Uri.parse(uri)),
      convert.asPosition(position),
      locations,
    );
  });
}
