import { type Disposable, type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DOCUMENT_TERMS,
  type DocumentParams,
  type DocumentStatus,
  type DocumentTerms,
} from '../../../server/src/protocol';
import { PROJECT_FILE } from '../../../server/src/textFiles';
import { fileOf } from '../files/wordAddress';
import { changeProject, type UserStatuses } from '../project/projectFile';
import { completeStep } from '../session/walkthrough';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import type { DocumentInfos } from './documentInfos';
import { namedLines, showOfDocument } from './documentItem';
import { languageText, statusName, statusSource, statusText } from './statusText';

/** Status bar position: to the left of the word count. */
const STATUS_PRIORITY = 100.7;
/** Duration of brief notices, in milliseconds. */
const NOTICE_DURATION = 6000;

/** Status bar item for the active document: its status, which a click changes, and its language if that is not checked. */
export function showStatus(infos: DocumentInfos): Disposable {
  return showOfDocument(infos, 'treatyBody.status', STATUS_PRIORITY, (info) => {
    const lines: [string, string][] = [
      [t('Status'), statusName(info.status)],
      [t('Language'), languageText(info)],
    ];
    if (info.part !== '')
      lines.push([t('Searched'), t('{0} of the workspace; references in the others are not found', info.part)]);
    return {
      name: t('Treaty Body Document: Status'),
      command: { title: t('Set Status'), command: 'treatyBody.setStatus' },
      text: asLabel(statusText(info)),
      tooltip: namedLines(lines).appendText(t('Click to set the status.')),
      isWarning: info.understood === 'numbering',
    };
  });
}

/**
 * The status, limit and other terms that apply to a document, and where each is set; undefined if the server does not know the document.
 */
export async function termsOf(client: BaseLanguageClient, document: TextDocument): Promise<DocumentTerms | undefined> {
  const params: DocumentParams = { uri: document.uri.toString() };
  return (await client.sendRequest<DocumentTerms | null>(DOCUMENT_TERMS, params)) ?? undefined;
}

interface StatusItem extends QuickPickItem {
  readonly status: DocumentStatus | null;
}

function detailOf(status: DocumentStatus): string {
  switch (status) {
    case 'draft':
      return t('Placeholders and notes are still expected; Enter and pasting continue the numbering.');
    case 'advance-unedited':
      return t('Adopted, not yet edited. You are asked before numbers change.');
    case 'final':
      return t('As submitted or issued, with nothing provisional left. You are asked before numbers change.');
  }
}

/** Sets the status of a document to the given one, or one that the user picks. */
export async function setStatus(
  client: BaseLanguageClient,
  statuses: UserStatuses,
  document: TextDocument,
  argument: unknown,
): Promise<void> {
  const status = isStatus(argument) ? argument : await pickStatus(client, document);
  if (status === undefined) return;
  const file = document.isUntitled ? undefined : await changeProject(client, document.uri, { status });
  if (!file) await statuses.set(client, document.uri, status);
  completeStep('limits');
  const name = status === null ? t('detected automatically') : statusName(status);
  window.setStatusBarMessage(
    file
      ? t('Status: {0}; recorded in {1}', name, workspace.asRelativePath(file.uri))
      : t('Status: {0}; for this window', name),
    NOTICE_DURATION,
  );
}

async function pickStatus(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<DocumentStatus | null | undefined> {
  const terms = await termsOf(client, document);
  const project = terms?.project === undefined ? PROJECT_FILE : workspace.asRelativePath(Uri.parse(terms.project));
  const isSetByUser = terms !== undefined && terms.statusFrom !== 'document';
  const mark = (isCurrent: boolean) => (isCurrent ? '$(check) ' : '');
  const items: StatusItem[] = (['draft', 'advance-unedited', 'final'] as const).map((status) => ({
    status,
    label: `${mark(isSetByUser && terms.status === status)}${statusName(status)}`,
    detail: detailOf(status),
  }));
  const ownStatusLabel = terms ? ` (${statusName(terms.ownStatus)})` : '';
  const detectLabel = `${mark(!isSetByUser)}${t('Detect automatically')}${ownStatusLabel}`;
  items.push({ status: null, label: detectLabel, detail: t('From its symbol, its date and its first page.') });
  const hasPlace = terms?.project !== undefined || workspace.getWorkspaceFolder(fileOf(document.uri)) !== undefined;
  const choice = await window.showQuickPick(items, {
    title: terms ? asLabel(t('Currently: {0}', statusSource(terms, project))) : t('Status'),
    placeHolder:
      !document.isUntitled && hasPlace
        ? t('The status is kept in {0}, never in the document itself', project)
        : t('The status is kept with this window, never in the document itself'),
  });
  return choice?.status;
}

function isStatus(value: unknown): value is DocumentStatus | null {
  return value === null || value === 'draft' || value === 'advance-unedited' || value === 'final';
}
