import { CodeActionKind } from 'vscode-languageserver';

/** The kind of action that corrects, without asking, all that is certain. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.treaty-body`;

/** The kind of the code actions that change the order or the numbers of a document. */
export const OPERATION_KIND = `${CodeActionKind.Refactor}.treaty-body`;

/** The kinds of code action that there are. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [CodeActionKind.QuickFix, FIX_ALL_KIND, OPERATION_KIND];

/** Whether a client that asks for some kinds of code action alone asks for this one: "quickfix" is a kind of "". */
export function isAskedFor(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}
