import { type QuickPickItem, type Uri, window, workspace } from 'vscode';
import {
  CHANGE_WORD_REFERENCES,
  type ChangeWordReferencesParams,
  CLEAN_WORD,
  type CleanWordAnswer,
  type CleanWordParams,
  SEND_TO_WORD,
  type SendToWordAnswer,
  type SendToWordParams,
  WORD_FINDINGS,
  WORD_REFERENCES,
  type WordFinding,
  type WordFindingsAnswer,
  type WordFindingsParams,
  type WordReferencesAnswer,
  type WordReferencesParams,
} from '../../../server/src/protocol';
import { fileName } from '../files/wordAddress';
import { writeWord } from '../files/writeWord';
import type { Session } from '../session/session';
import { placeText } from '../shown/editorialText';
import { plural, t } from '../shown/l10n';
import { type NumberedItem, pickMany } from '../shown/pickMany';
import { asLabel, asMessage } from '../shown/shown';
import {
  askForTarget,
  authorAndDateFor,
  type CopyKind,
  initialsFor,
  readWordFile,
  refuseSaved,
  targetFor,
} from './besideWord';
import { offerToOpen } from './exportToWord';

/** The findings to send: all of a list, or part of it. */
interface FindingSelection {
  readonly which: WordFindingsParams['which'];
  readonly chosen?: readonly number[];
}

interface WhichItem extends QuickPickItem {
  readonly which: WordFindingsParams['which'] | 'choose';
}

interface MarkupItem extends QuickPickItem {
  readonly manner: Pick<SendToWordParams, 'comments' | 'changes'>;
}

/**
 * Writes the findings into a copy of a Word file, as comments and tracked changes. Rejects with a user-facing message on failure; never
 * writes the file itself.
 */
export async function sendToWord(session: Session, file: Uri): Promise<void> {
  const client = await session.whenConnected();
  const source = await readWordFile(file);
  const selection = await pickWhich(
    file,
    async (params) => client.sendRequest<WordFindingsAnswer>(WORD_FINDINGS, params),
    source,
  );
  const markup = selection && (await pickMarkup());
  const target = markup && (await targetFor(file, 'checked'));
  if (!selection || !markup || !target) return;
  const answer = await client.sendRequest<SendToWordAnswer>(SEND_TO_WORD, {
    ...selection,
    ...markup,
    bytes: source.base64,
    uri: file.toString(),
    ...authorAndDateFor(file),
    initials: initialsFor(file),
  } satisfies SendToWordParams);
  if ('refusal' in answer) throw new Error(t('Nothing can be sent to {0}. {1}', fileName(file), answer.refusal));
  if (answer.comments + answer.changed === 0) {
    void window.showInformationMessage(t('There is nothing to send to Word.'));
    return;
  }
  await refuseSaved(file, source.stamp, t('{0} was saved in the meantime. Send again.', fileName(file)));
  await writeWord(target, answer.bytes);
  const noPlace = plural(
    answer.left,
    '{0} finding could not be placed there.',
    '{0} findings could not be placed there.',
  );
  await showWrittenFindings(target, answer, noPlace);
}

/**
 * Converts typed references to automatic numbers into cross-reference fields, as tracked changes in a copy of a Word file. Rejects like
 * {@link sendToWord}.
 */
export function changeToLiveReferences(session: Session, file: Uri): Promise<void> {
  return changeReferences(session, file, {
    become: 'fields',
    copy: 'live',
    none: t('No typed reference names an automatic number.'),
    title: t('Make References Live'),
    placeholder: t('Choose the references that Word should keep up to date'),
  });
}

/** The reverse of {@link changeToLiveReferences}: converts cross-reference fields for paragraphs into their displayed text. */
export function changeToTypedReferences(session: Session, file: Uri): Promise<void> {
  return changeReferences(session, file, {
    become: 'text',
    copy: 'typed',
    none: t('No field refers to the number of a paragraph.'),
    title: t('Make References Typed'),
    placeholder: t('Choose the references to turn into plain text'),
  });
}

/** A conversion of references, with the phrases that describe it. */
interface ReferenceChange extends Pick<WordReferencesParams, 'become'> {
  readonly copy: CopyKind;
  readonly none: string;
  readonly title: string;
  readonly placeholder: string;
}

async function changeReferences(session: Session, file: Uri, change: ReferenceChange): Promise<void> {
  const { become, copy, none, title, placeholder } = change;
  const client = await session.whenConnected();
  const source = await readWordFile(file);
  const params: WordReferencesParams = { bytes: source.base64, uri: file.toString(), become };
  const references = await client.sendRequest<WordReferencesAnswer>(WORD_REFERENCES, params);
  if ('refusal' in references) throw new Error(t('{0} cannot be changed. {1}', fileName(file), references.refusal));
  if (references.items.length === 0) {
    void window.showInformationMessage(none);
    return;
  }
  const rows = references.items.map(({ place, text, isStale }, index) => {
    const description = [placeText(place), ...(isStale ? [t('Word would show another number')] : [])].join(' · ');
    return { index, place: text, label: asLabel(text), description: asLabel(description) };
  });
  const choice = await pickMany(rows, { title, placeholder, preselection: rows });
  const target = choice && choice.length > 0 ? await targetFor(file, copy) : undefined;
  if (!choice || !target) return;
  const indexes = choice.map(({ index }) => index);
  const answer = await client.sendRequest<SendToWordAnswer>(CHANGE_WORD_REFERENCES, {
    ...params,
    ...authorAndDateFor(file),
    chosen: indexes,
  } satisfies ChangeWordReferencesParams);
  if ('refusal' in answer) throw new Error(t('{0} cannot be changed. {1}', fileName(file), answer.refusal));
  await refuseSaved(file, source.stamp);
  if (answer.changed === 0) throw new Error(t('None of these references can be changed in place.'));
  await writeWord(target, answer.bytes);
  await showWrittenFindings(
    target,
    answer,
    plural(answer.left, '{0} reference cannot be changed.', '{0} references cannot be changed.'),
  );
}

/** Removes the comments that were sent to a Word file, after confirmation. */
export async function removeWordComments(session: Session, file: Uri): Promise<void> {
  const client = await session.whenConnected();
  const { base64: bytes, stamp } = await readWordFile(file);
  const answer = await client.sendRequest<CleanWordAnswer>(CLEAN_WORD, { bytes } satisfies CleanWordParams);
  if ('refusal' in answer) throw new Error(t('{0} cannot be changed. {1}', fileName(file), answer.refusal));
  const { comments, answered, isExact } = answer;
  const remainder =
    answered === 0
      ? ''
      : plural(answered, '{0} comment was answered and stays.', '{0} comments were answered and stay.');
  if (comments === 0 && (answered > 0 || bytes === answer.bytes)) {
    const message = t('{0} has no comments of ours to remove.', fileName(file));
    void window.showInformationMessage(asMessage([message, remainder].filter(Boolean).join(' ')));
    return;
  }
  const remove = t('Remove');
  const copy = t('Save as Copy…');
  const question =
    comments === 0
      ? t('Remove the tracked changes that were sent to {0}?', fileName(file))
      : plural(comments, 'Remove {0} comment from {1}?', 'Remove {0} comments from {1}?', fileName(file));
  const changes = isExact
    ? t('Tracked changes that were sent with them are removed as well.')
    : t('Tracked changes stay; accept or reject them in Word.');
  const button = await window.showWarningMessage(
    question,
    { modal: true, detail: [changes, remainder].filter(Boolean).join(' ') },
    remove,
    copy,
  );
  const target = button === remove ? file : button === copy ? await askForTarget(file, 'checked') : undefined;
  if (!target) return;
  await refuseSaved(file, stamp);
  await writeWord(target, answer.bytes);
  window.setStatusBarMessage(plural(comments, '{0} comment removed', '{0} comments removed'), 6000);
}

async function pickWhich(
  file: Uri,
  ask: (params: WordFindingsParams) => Promise<WordFindingsAnswer>,
  { base64: bytes }: { readonly base64: string },
): Promise<FindingSelection | undefined> {
  const items: WhichItem[] = [
    { label: t('All Findings'), which: 'all' },
    {
      label: t('Findings of the Submission Check'),
      description: t('as if the document were final'),
      which: 'submission',
    },
    { label: t('Choose Findings…'), which: 'choose' },
  ];
  const choice = await window.showQuickPick(items, { placeHolder: t('Which findings go to Word?') });
  if (!choice) return undefined;
  if (choice.which !== 'choose') return { which: choice.which };
  const answer = await ask({ bytes, uri: file.toString(), which: 'all' });
  if ('refusal' in answer) throw new Error(t('Nothing can be sent to {0}. {1}', fileName(file), answer.refusal));
  const rows = answer.items.map(rowOf);
  const selection = await pickMany(rows, {
    title: t('Findings'),
    placeholder: t('Choose the findings that go to Word'),
  });
  return selection && { which: 'all', chosen: selection.map(({ index }) => index) };
}

function rowOf(
  { place, text, message, suggestion }: WordFinding,
  index: number,
): NumberedItem & { readonly index: number } {
  return {
    index,
    place,
    label: asLabel(placeText(place)),
    description: asLabel(message),
    detail: asLabel(suggestion === '' ? text : `→ ${suggestion}`),
  };
}

async function pickMarkup(): Promise<MarkupItem['manner'] | undefined> {
  const items: MarkupItem[] = [
    {
      label: t('Comments and Tracked Changes'),
      description: t('changes where the correction is certain'),
      manner: { comments: true, changes: true },
    },
    { label: t('Comments'), manner: { comments: true, changes: false } },
    {
      label: t('Tracked Changes'),
      description: t('only where the correction is certain'),
      manner: { comments: false, changes: true },
    },
  ];
  return (await window.showQuickPick(items, { placeHolder: t('How do they go to Word?') }))?.manner;
}

/** Reports the result; adds `aboutLeft` if something was left out. */
async function showWrittenFindings(
  target: Uri,
  answer: Extract<SendToWordAnswer, { bytes: string }>,
  aboutLeft: string,
): Promise<void> {
  const { comments, changed, left, notes } = answer;
  const parts = [
    ...(comments > 0 ? [plural(comments, '{0} comment', '{0} comments')] : []),
    ...(changed > 0 ? [plural(changed, '{0} tracked change', '{0} tracked changes')] : []),
  ];
  const message = [
    t('Written to {0}: {1}.', workspace.asRelativePath(target), parts.join(', ')),
    ...(left > 0 ? [aboutLeft] : []),
    ...notes,
  ].join(' ');
  await offerToOpen(target, message);
}
