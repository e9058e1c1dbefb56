import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  OverviewRulerLane,
  type QuickPickItem,
  Range,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { type ReadWordText, type ShownRevision, WORD_SCHEME, type WordChanges } from '../../server/src/protocol';
import { plural, spokenLanguage, t } from './l10n';
import { onDidChangeLanguage } from './spokenLanguage';
import { fileOf } from './wordAddress';
import type { WordFiles } from './wordFiles';
import type { WordModes } from './wordModes';

/** To the left of the document's status. */
const PRIORITY = 100.8;
/** How much of a deletion is shown in the text; the hover has all of it. */
const LONGEST = 120;

const ALL = ['accepted', 'marked', 'original'] as const;

function nameOf(changes: WordChanges): string {
  switch (changes) {
    case 'accepted':
      return t('Changes accepted');
    case 'marked':
      return t('Changes marked');
    case 'original':
      return t('Original');
  }
}

function detailOf(changes: WordChanges): string {
  switch (changes) {
    case 'accepted':
      return t('The text as it will be, with insertions and without deletions.');
    case 'marked':
      return t('The same text, with insertions coloured and deletions shown.');
    case 'original':
      return t('The text as it was before the tracked changes.');
  }
}

/** Shows in the status bar how tracked changes are treated in the active Word text, and marks them in the text if they are to be marked. */
export function showWordChanges(files: WordFiles, modes: WordModes): Disposable {
  const item = window.createStatusBarItem('treatyBody.wordChanges', StatusBarAlignment.Right, PRIORITY);
  const inserted = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('diffEditor.insertedTextBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('diffEditor.insertedTextBorder'),
    overviewRulerColor: new ThemeColor('diffEditorOverview.insertedForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const deleted = window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor('diffEditorOverview.removedForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const decorate = (editor: TextEditor) => {
    const { document } = editor;
    if (document.uri.scheme !== WORD_SCHEME) return;
    const beside = modes.of(fileOf(document.uri)) === 'marked' ? files.beside(document) : undefined;
    const revisions = beside?.revisions ?? [];
    editor.setDecorations(inserted, insertionsIn(document, revisions));
    editor.setDecorations(deleted, deletionsIn(document, revisions));
  };
  const update = () => {
    for (const editor of window.visibleTextEditors) decorate(editor);
    const document = window.activeTextEditor?.document;
    if (document?.uri.scheme !== WORD_SCHEME) {
      item.hide();
      return;
    }
    const mode = modes.of(fileOf(document.uri));
    item.name = t('Treaty Body Document: Tracked Changes');
    item.command = { title: t('Set How Tracked Changes Are Shown'), command: 'treatyBody.setWordChanges' };
    item.text = `$(file) ${nameOf(mode)}`;
    item.tooltip = tooltip(mode, files.beside(document));
    item.show();
  };
  update();
  return Disposable.from(
    item,
    inserted,
    deleted,
    files.onDidRead(update),
    modes.onDidChange(update),
    onDidChangeLanguage(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
  );
}

/** Whether a value says how tracked changes are treated. */
export function isWordChanges(value: unknown): value is WordChanges {
  return ALL.some((changes) => changes === value);
}

/** Asks how to treat tracked changes; undefined if the user cancels. */
export async function pickWordChanges(present: WordChanges): Promise<WordChanges | undefined> {
  const items = ALL.map((changes): QuickPickItem & { changes: WordChanges } => ({
    changes,
    label: `${changes === present ? '$(check) ' : ''}${nameOf(changes)}`,
    detail: detailOf(changes),
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: t('How the tracked changes of this document are shown'),
  });
  return picked?.changes;
}

function tooltip(mode: WordChanges, beside: ReadWordText | undefined): MarkdownString {
  const text = new MarkdownString();
  text.appendText(detailOf(mode)).appendMarkdown('  \n');
  if (beside) {
    text
      .appendText(`${changesText(beside.revisions)}. ${plural(beside.comments.length, '{0} comment', '{0} comments')}.`)
      .appendMarkdown('  \n');
    for (const warning of beside.warnings) text.appendText(warning).appendMarkdown('  \n');
  }
  text.appendText(t('Click to choose.'));
  return text;
}

/** "12 insertions and 3 deletions" */
function changesText(revisions: readonly ShownRevision[]): string {
  const insertions = revisions.filter(isInsertion).length;
  const deletions = revisions.filter(isDeletion).length;
  if (insertions + deletions === 0)
    return revisions.length > 0 ? t('Formatting changes only') : t('No tracked changes');
  return t(
    '{0} and {1}',
    plural(insertions, '{0} insertion', '{0} insertions'),
    plural(deletions, '{0} deletion', '{0} deletions'),
  );
}

function isInsertion({ type }: ShownRevision): boolean {
  return type === 'insertion' || type === 'moved-here' || type === 'inserted-row' || type === 'inserted-cell';
}

function isDeletion({ type }: ShownRevision): boolean {
  return (
    type === 'deletion' ||
    type === 'moved-away' ||
    type === 'deleted-row' ||
    type === 'deleted-cell' ||
    type === 'deleted-mark'
  );
}

function insertionsIn(document: TextDocument, revisions: readonly ShownRevision[]): DecorationOptions[] {
  return revisions.filter(isInsertion).flatMap((revision): DecorationOptions[] => {
    if (revision.end <= revision.start) return [];
    const range = new Range(document.positionAt(revision.start), document.positionAt(revision.end));
    return [{ range, hoverMessage: told(revision.type === 'moved-here' ? t('Moved here') : t('Inserted'), revision) }];
  });
}

function deletionsIn(document: TextDocument, revisions: readonly ShownRevision[]): DecorationOptions[] {
  return revisions.filter(isDeletion).flatMap((revision): DecorationOptions[] => {
    const gone = revision.type === 'deleted-mark' ? '¶' : revision.gone;
    if (gone === '') return [];
    const at = document.positionAt(revision.start);
    const line = gone.replace(/\s+/g, '\u00a0');
    const contentText = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
    return [
      {
        range: new Range(at, at),
        hoverMessage: told(revision.type === 'moved-away' ? t('Moved from here') : t('Deleted'), revision)
          .appendMarkdown('\n\n')
          .appendText(gone),
        renderOptions: {
          before: {
            contentText,
            textDecoration: 'line-through',
            backgroundColor: new ThemeColor('diffEditor.removedTextBackground'),
            border: '1px solid',
            borderColor: new ThemeColor('diffEditor.removedTextBorder'),
          },
        },
      },
    ];
  });
}

/** The day comes first, in United Nations style. */
const DATES = { en: 'en-GB', fr: 'fr', es: 'es' } as const;

/** "Inserted by Ann, 1 May 2024" */
function told(what: string, { author, date }: ShownRevision): MarkdownString {
  const day = new Date(date);
  const when = Number.isNaN(day.valueOf())
    ? ''
    : `, ${day.toLocaleDateString(DATES[spokenLanguage()], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
  const who = author === '' ? what : t('{0} by {1}', what, author);
  return new MarkdownString().appendText(`${who}${when}`);
}
