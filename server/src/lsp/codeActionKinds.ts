import { CodeActionKind } from 'vscode-languageserver';

/** The kind of action that corrects, without asking, all that is certain. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.treaty-body`;

/** The kinds of the code actions that change the order or the numbers of a document; editors show each kind under a heading of its own. */
export const OPERATION_KINDS = {
  move: `${CodeActionKind.Refactor}.move.treaty-body`,
  rewrite: `${CodeActionKind.RefactorRewrite}.treaty-body`,
} as const;

/** The kinds of code action that there are. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  FIX_ALL_KIND,
  OPERATION_KINDS.rewrite,
  OPERATION_KINDS.move,
];

/** Whether a client that asks for some kinds of code action alone asks for this one: "quickfix" is a kind of "". */
export function isAskedFor(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}
