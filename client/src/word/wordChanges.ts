import {
  type DecorationOptions,
  Disposable,
  InlayHint,
  languages,
  MarkdownString,
  OverviewRulerLane,
  type Position,
  type QuickPickItem,
  Range,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type ReadWordText, type ShownRevision, WORD_SCHEME, type WordChanges } from '../../../server/src/protocol';
import { fileOf } from '../files/wordAddress';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { currentLanguage, plural, t } from '../shown/l10n';
import { type DeletedRun, deletedRuns, deletedText, isDeletion, isInsertion } from './deletedRuns';
import type { MarkedChanges } from './markedChanges';
import type { WordFiles } from './wordFiles';
import type { WordModes } from './wordModes';

/** Status bar position: to the left of the document's status. */
const STATUS_PRIORITY = 100.8;
/** Maximum length of a deletion shown in the text; the hover has all of it. */
const MAX_DELETION_LENGTH = 120;
/** The maximum where VS Code shows no inlay hints and the decorations used instead are not wrapped. */
const MAX_INLINE_LENGTH = 24;
/** The "erase to the left" symbol, which precedes deleted words. */
const ERASED_SIGN = '⌫';

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

/** Shows the mode for tracked changes of the active Word text in the status bar, and marks the changes in the text if the mode says so. */
export function showWordChanges(files: WordFiles, modes: WordModes, markedChanges: MarkedChanges): Disposable {
  const item = window.createStatusBarItem('treatyBody.wordChanges', StatusBarAlignment.Right, STATUS_PRIORITY);
  const insertionStyle = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('diffEditor.insertedTextBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('diffEditor.insertedTextBorder'),
    overviewRulerColor: new ThemeColor('diffEditorOverview.insertedForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const deletionStyle = window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor('diffEditorOverview.removedForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const decorate = (editor: TextEditor) => {
    const { document } = editor;
    if (document.uri.scheme !== WORD_SCHEME) return;
    const revisions = markedChanges.of(document);
    editor.setDecorations(insertionStyle, insertionsIn(document, revisions));
    editor.setDecorations(deletionStyle, deletionsIn(document, revisions));
  };
  const hints = languages.registerInlayHintsProvider(
    { scheme: WORD_SCHEME },
    {
      onDidChangeInlayHints: markedChanges.onDidChange,
      provideInlayHints: (document, range) =>
        deletedRuns(markedChanges.of(document)).flatMap((run) => {
          const at = document.positionAt(run.at);
          return range.contains(at) ? [hintOf(run, at)] : [];
        }),
    },
  );
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
    item.tooltip = modeTooltip(mode, files.beside(document));
    item.show();
  };
  update();
  return Disposable.from(
    item,
    insertionStyle,
    deletionStyle,
    hints,
    markedChanges.onDidChange(update),
    modes.onDidChange(update),
    onDidChangeLanguage(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
  );
}

/** Whether an untrusted value is a mode for tracked changes. */
export function isWordChanges(value: unknown): value is WordChanges {
  return ALL.some((changes) => changes === value);
}

/** Asks for the mode for tracked changes; undefined if the user cancels. */
export async function pickWordChanges(present: WordChanges): Promise<WordChanges | undefined> {
  const items = ALL.map((changes): QuickPickItem & { changes: WordChanges } => ({
    changes,
    label: `${changes === present ? '$(check) ' : ''}${nameOf(changes)}`,
    detail: detailOf(changes),
  }));
  const choice = await window.showQuickPick(items, {
    placeHolder: t('How the tracked changes of this document are shown'),
  });
  return choice?.changes;
}

function modeTooltip(mode: WordChanges, beside: ReadWordText | undefined): MarkdownString {
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
  const insertionCount = revisions.filter(isInsertion).length;
  const deletionCount = revisions.filter(isDeletion).length;
  if (insertionCount + deletionCount === 0)
    return revisions.length > 0 ? t('Formatting changes only') : t('No tracked changes');
  return t(
    '{0} and {1}',
    plural(insertionCount, '{0} insertion', '{0} insertions'),
    plural(deletionCount, '{0} deletion', '{0} deletions'),
  );
}

function insertionsIn(document: TextDocument, revisions: readonly ShownRevision[]): DecorationOptions[] {
  return revisions.filter(isInsertion).flatMap((revision): DecorationOptions[] => {
    if (revision.end <= revision.start) return [];
    const range = new Range(document.positionAt(revision.start), document.positionAt(revision.end));
    const hover = hoverText(revision.type === 'moved-here' ? t('Moved here') : t('Inserted'), revision);
    return [{ range, hoverMessage: new MarkdownString().appendText(hover) }];
  });
}

function shorten(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Inlay hints are part of the line, which is wrapped accordingly. */
function hintOf({ words, parts }: DeletedRun, at: Position): InlayHint {
  const hint = new InlayHint(at, `${ERASED_SIGN} ${shorten(words, MAX_DELETION_LENGTH)}`);
  hint.tooltip = deletedBy(parts);
  hint.paddingRight = true;
  return hint;
}

function deletionsIn(document: TextDocument, revisions: readonly ShownRevision[]): DecorationOptions[] {
  const isHinted = workspace.getConfiguration('editor', document).get('inlayHints.enabled') !== 'off';
  return deletedRuns(revisions).map(({ at, words, parts }): DecorationOptions => {
    const position = document.positionAt(at);
    const range = new Range(position, position);
    if (isHinted) return { range };
    return {
      range,
      hoverMessage: deletedBy(parts),
      renderOptions: {
        before: {
          contentText: shorten(words, MAX_INLINE_LENGTH).replaceAll(' ', '\u00a0'),
          textDecoration: 'line-through',
          backgroundColor: new ThemeColor('diffEditor.removedTextBackground'),
          border: '1px solid',
          borderColor: new ThemeColor('diffEditor.removedTextBorder'),
        },
      },
    };
  });
}

/** Authors and text of deletions, combining consecutive ones by the same author. */
function deletedBy(parts: readonly ShownRevision[]): MarkdownString {
  const lines: { readonly who: string; words: string }[] = [];
  for (const revision of parts) {
    const authorText = hoverText(revision.type === 'moved-away' ? t('Moved from here') : t('Deleted'), revision);
    const lastLine = lines.at(-1);
    if (lastLine?.who === authorText) lastLine.words += deletedText(revision);
    else lines.push({ who: authorText, words: deletedText(revision) });
  }
  const text = new MarkdownString();
  for (const { who, words } of lines)
    text.appendText(who).appendMarkdown('\n\n').appendText(words).appendMarkdown('\n\n');
  return text;
}

/** Locales that put the day first, as in United Nations style. */
const DATES = { en: 'en-GB', fr: 'fr', es: 'es' } as const;

/** "Inserted by Ann, 1 May 2024" */
function hoverText(what: string, { author, date }: ShownRevision): string {
  const day = new Date(date);
  const dateText = Number.isNaN(day.valueOf())
    ? ''
    : `, ${day.toLocaleDateString(DATES[currentLanguage()], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
  const attribution = author === '' ? what : t('{0} by {1}', what, author);
  return `${attribution}${dateText}`;
}
