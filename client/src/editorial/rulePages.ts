import { type CancellationToken, type Disposable, Uri, workspace } from 'vscode';
import { RULE_PAGE, RULE_SCHEME, type RulePageParams } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { currentLanguage, t } from '../shown/l10n';

/** The URI of a rule’s page. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
}

/** The rule whose page has this URI; undefined for other URIs. */
export function ruleOfPage(uri: Uri): string | undefined {
  return /^\/([a-z0-9-]+)\.md$/.exec(uri.path)?.[1];
}

/** Provides rule pages, whose content comes from the server. */
export function provideRulePages(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
      const rule = ruleOfPage(uri);
      if (rule === undefined) return t('There is no page at {0}.', uri.path);
      const client = await session.whenConnected();
      const page = await client.sendRequest<string | null>(RULE_PAGE, { rule } satisfies RulePageParams, token);
      // The page itself is in English only, so readers of other languages get a note.
      const note = currentLanguage() === 'en' ? '' : `*${t('The pages of the rules are in English only.')}*\n\n`;
      if (page !== null) return `${note}${page}`;
      return t('There is no rule {0}.', rule);
    },
  });
}
