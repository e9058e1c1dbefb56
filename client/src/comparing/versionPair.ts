import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  languages,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  LANGUAGE_VERSIONS,
  type LanguageVersionsAnswer,
  type LanguageVersionsParams,
  type ReportedDifference,
  type VersionLines,
} from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import { nearSelection } from './nearDifferences';
import { type LineSpan, PairedLines } from './pairedLines';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const satisfies Record<ReportedDifference['level'], DiagnosticSeverity>;

/** A difference and its location: in the translation, or in the original if the translation lacks that place. */
export interface LocatedDifference {
  readonly difference: ReportedDifference;
  readonly document: TextDocument;
  readonly range: Range;
  /** The corresponding range in the other document, if any. */
  readonly beside: Range | undefined;
}

/**
 * Two language versions side by side. They scroll in sync by paragraph, the paragraph at the cursor is highlighted in both, and differences
 * are reported as diagnostics while both are open. Dispose it to end the comparison.
 */
export class VersionPair implements Disposable {
  readonly #session: Session;
  readonly #documents: readonly [TextDocument, TextDocument];
  readonly #ended: () => void;
  readonly #problems = languages.createDiagnosticCollection('treaty-body-versions');
  /** Diagnostics for changes of the original since its translation. */
  readonly #changes = languages.createDiagnosticCollection('treaty-body-original');
  readonly #lit = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('focusBorder'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
  });
  readonly #listeners: Disposable;
  /** The line mapping from the first document to the second, and the reverse. */
  #lines: readonly [PairedLines, PairedLines] = [new PairedLines([]), new PairedLines([])];
  /** Target lines of scrolling that we caused, by editor, and the distance from its top line when last reported. */
  readonly #scrolled = new Map<TextEditor, { readonly line: number; readonly distance: number }>();
  #differences: readonly (LocatedDifference & { readonly diagnostic: Diagnostic })[] = [];
  #original = 0;
  #asking = false;
  #changed = false;

  constructor(session: Session, documents: readonly [TextDocument, TextDocument], onEnd: () => void) {
    this.#session = session;
    this.#documents = documents;
    this.#ended = onEnd;
    this.#listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.has(document)) void this.compare();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.has(document)) this.dispose();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#light(textEditor)),
      window.onDidChangeVisibleTextEditors(() => this.#light(window.activeTextEditor)),
      this.#problems,
      this.#changes,
      this.#lit,
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#ended();
  }

  /** Whether a document belongs to the pair. */
  has(document: TextDocument): boolean {
    return this.#documents.includes(document);
  }

  /** Both documents, the original first. */
  get documents(): readonly [original: TextDocument, version: TextDocument] {
    const [one, two] = this.#documents;
    return this.#original === 0 ? [one, two] : [two, one];
  }

  /** The differences found by the last comparison, in the order of the original. */
  get differences(): readonly LocatedDifference[] {
    return this.#differences;
  }

  /** The differences at a selection in one of the two documents, and the others of its paragraph. */
  differencesNear(
    document: TextDocument,
    selection: Range,
  ): { readonly touched: readonly LocatedDifference[]; readonly inParagraph: readonly LocatedDifference[] } {
    const unit = this.#linesFrom(document).unitAt(selection.start.line, this.#last(document));
    return nearSelection(this.differences, document, selection, unit?.onThisSide);
  }

  /** Moves the cursor to the next or previous difference in the editor’s version, wrapping around. */
  goToNext(editor: TextEditor, step: 1 | -1): void {
    const at = editor.selection.active;
    const starts = this.#differences
      .flatMap(({ document, range, beside }) => (document === editor.document ? [range] : beside ? [beside] : []))
      .map(({ start }) => start)
      .sort((a, b) => a.compareTo(b));
    const [first, last] = [starts[0], starts.at(-1)];
    const target =
      step > 0
        ? (starts.find((start) => start.isAfter(at)) ?? first)
        : (starts.findLast((start) => start.isBefore(at)) ?? last);
    if (!target) return;
    editor.selection = new Selection(target, target);
    editor.revealRange(new Range(target, target), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Compares the documents, again if they change meanwhile. Returns the number of differences; undefined if the two cannot be compared. */
  async compare(): Promise<number | undefined> {
    this.#changed = true;
    if (this.#asking) return undefined;
    this.#asking = true;
    let count: number | undefined;
    try {
      while (this.#changed) {
        this.#changed = false;
        count = this.#take(await this.#ask());
      }
    } finally {
      this.#asking = false;
    }
    return count;
  }

  /** Moves the cursor to the corresponding place in the other version, and focuses its editor. */
  async goToCounterpart(editor: TextEditor): Promise<void> {
    const otherDocument = this.#otherOf(editor.document);
    const line = editor.selection.active.line;
    const unit = this.#linesFrom(editor.document).unitAt(line, this.#last(editor.document));
    const target = new Position(unit?.onOtherSide.first ?? 0, 0);
    const visible = visibleEditor(otherDocument);
    const column = visible?.viewColumn;
    const otherEditor = await window.showTextDocument(
      otherDocument,
      column === undefined ? {} : { viewColumn: column },
    );
    otherEditor.selection = new Selection(target, target);
    otherEditor.revealRange(new Range(target, target), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Marks changes of the original in the translation, replacing earlier marks. */
  mark(changes: readonly Diagnostic[]): void {
    this.#changes.clear();
    this.#changes.set(this.documents[1].uri, changes);
  }

  /** Quick fixes for differences within a range of the translation: the original’s value in the language of the translation. */
  corrections(document: TextDocument, range: Range): readonly CodeAction[] {
    return this.#differences.flatMap(({ difference: { instead }, document: own, diagnostic }) => {
      const isInRange = own === document && own === this.documents[1] && diagnostic.range.intersection(range);
      if (!isInRange || instead === undefined) return [];
      const action = new CodeAction(t('Replace with {0}', instead), CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      action.edit = new WorkspaceEdit();
      action.edit.replace(document.uri, diagnostic.range, instead);
      return [action];
    });
  }

  /** The corresponding text in the other version, with the number as written in that language; undefined if that version lacks the unit. */
  textBeside(document: TextDocument, line: number): string | undefined {
    const unit = this.#linesFrom(document).unitAt(line, this.#last(document));
    if (!unit || unit.onThisSide.first !== line) return undefined;
    return this.#otherOf(document)
      .getText(rangeOf(unit.onOtherSide, this.#otherOf(document)))
      .trim();
  }

  async #ask(): Promise<LanguageVersionsAnswer | null> {
    const client = await this.#session.whenConnected();
    const [uri = '', other = ''] = this.#documents.map((one) => client.code2ProtocolConverter.asUri(one.uri));
    return client.sendRequest<LanguageVersionsAnswer | null>(LANGUAGE_VERSIONS, {
      uri,
      other,
    } satisfies LanguageVersionsParams);
  }

  #take(answer: LanguageVersionsAnswer | null): number | undefined {
    if (!answer) {
      this.#problems.clear();
      this.#differences = [];
      return undefined;
    }
    const pairs = new PairedLines(answer.pairs);
    this.#lines = [pairs, pairs.reverse()];
    this.#tell(answer);
    this.#light(window.activeTextEditor);
    return answer.differences.length;
  }

  #tell({ differences, isOriginal }: LanguageVersionsAnswer): void {
    const defaultSide = isOriginal ? 1 : 0;
    this.#original = 1 - defaultSide;
    this.#differences = differences.flatMap((difference) => {
      const ranges = [difference.range, difference.other];
      const at = ranges[defaultSide] ? defaultSide : 1 - defaultSide;
      const place = ranges[at];
      const document = this.#documents[at];
      if (!place || !document) return [];
      const range = rangeFrom(place);
      const diagnostic = new Diagnostic(range, difference.message, SEVERITIES[difference.level]);
      diagnostic.source = t('versions');
      diagnostic.code = difference.kind;
      const counterpart = ranges[1 - at];
      const counterpartRange = counterpart && rangeFrom(counterpart);
      const otherDocument = this.#otherOf(document);
      if (counterpartRange)
        diagnostic.relatedInformation = [
          new DiagnosticRelatedInformation(new Location(otherDocument.uri, counterpartRange), t('The other version')),
        ];
      return [{ difference, document, range, beside: counterpartRange, diagnostic }];
    });
    for (const document of this.#documents)
      this.#problems.set(
        document.uri,
        this.#differences.filter((one) => one.document === document).map(({ diagnostic }) => diagnostic),
      );
  }

  /** Scrolls the other editor in sync, unless we caused this scrolling ourselves. */
  #follow(editor: TextEditor): void {
    if (!this.has(editor.document)) return;
    const topLine = editor.visibleRanges[0]?.start.line;
    if (topLine === undefined) return;
    // Smooth scrolling reports each step, and sticky scroll leaves the top above the target line. Only movement away from the target is
    // the user's.
    const ownScroll = this.#scrolled.get(editor);
    const distance = ownScroll && Math.abs(topLine - ownScroll.line);
    if (ownScroll && distance !== undefined && distance <= ownScroll.distance) {
      this.#scrolled.set(editor, { ...ownScroll, distance });
      return;
    }
    this.#scrolled.delete(editor);
    const otherEditor = visibleEditor(this.#otherOf(editor.document));
    if (!otherEditor) return;
    const line = this.#linesFrom(editor.document).beside(topLine, this.#last(editor.document));
    const otherTop = otherEditor.visibleRanges[0]?.start.line ?? 0;
    if (otherTop === line) return;
    this.#scrolled.set(otherEditor, { line, distance: Math.abs(otherTop - line) });
    const target = new Position(line, 0);
    otherEditor.revealRange(new Range(target, target), TextEditorRevealType.AtTop);
  }

  /** Highlights the paragraph at the cursor in both versions. */
  #light(editor: TextEditor | undefined): void {
    if (!editor || !this.has(editor.document)) return;
    const { document, selection } = editor;
    const unit = this.#linesFrom(document).unitAt(selection.active.line, this.#last(document));
    const otherDocument = this.#otherOf(document);
    const unitSpans: readonly (readonly [TextDocument, LineSpan | undefined])[] = [
      [document, unit?.onThisSide],
      [otherDocument, unit?.onOtherSide],
    ];
    for (const [one, span] of unitSpans)
      for (const editorShown of window.visibleTextEditors)
        if (editorShown.document === one) editorShown.setDecorations(this.#lit, span ? [rangeOf(span, one)] : []);
  }

  #otherOf(document: TextDocument): TextDocument {
    const [one, two] = this.#documents;
    return document === one ? two : one;
  }

  #linesFrom(document: TextDocument): PairedLines {
    return this.#lines[document === this.#documents[0] ? 0 : 1] ?? new PairedLines([]);
  }

  #last(document: TextDocument): VersionLines {
    return { line: document.lineCount - 1, other: this.#otherOf(document).lineCount - 1 };
  }
}

function visibleEditor(document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find((one) => one.document === document && one.viewColumn !== undefined);
}

/** The range of a unit, without trailing blank lines. */
function rangeOf({ first, last }: LineSpan, document: TextDocument): Range {
  let end = Math.min(last, document.lineCount - 1);
  while (end > first && document.lineAt(end).isEmptyOrWhitespace) end--;
  return new Range(first, 0, end, document.lineAt(end).text.length);
}
