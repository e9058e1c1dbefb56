import { commands, Position, type QuickPickItem, Range, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN_RULE, SECTION_SHARES, type SectionSharesParams, type ShownSection } from '../../server/src/protocol';
import { plural, t } from './l10n';
import { asLabel } from './shown';

interface ShareItem extends QuickPickItem {
  readonly run: () => PromiseLike<unknown>;
}

/** Lists how long each section of a document is; picking one goes there, and the last row explains the figures. */
export async function showShares(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const params: SectionSharesParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const sections = await client.sendRequest<readonly ShownSection[] | null>(SECTION_SHARES, params);
  const items = (sections ?? []).map(
    ({ heading, depth, words, share, line }): ShareItem => ({
      label: asLabel(`${'\u2003'.repeat(depth)}${heading}`),
      description: plural(words, '{0} word, {1} per cent', '{0} words, {1} per cent', share),
      run: async () => {
        const at = new Position(line, 0);
        await window.showTextDocument(document, { selection: new Range(at, at) });
      },
    }),
  );
  const about: ShareItem = {
    label: `$(question) ${t('About the Length of Sections')}`,
    run: () => commands.executeCommand(EXPLAIN_RULE, 'section-share'),
  };
  const placeHolder = items.length > 0 ? t('Choose a section to go to it') : t('This document has no headings.');
  const picked = await window.showQuickPick([...items, about], { placeHolder, matchOnDescription: true });
  await picked?.run();
}
