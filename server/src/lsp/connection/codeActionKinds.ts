import { type ClientCapabilities, CodeActionKind } from 'vscode-languageserver';

/** The kind of the action that applies all certain corrections. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.treaty-body`;

/** The kinds of the code actions that restructure or renumber a document; editors show each kind under its own heading. */
export const OPERATION_KINDS = {
  move: `${CodeActionKind.Refactor}.move.treaty-body`,
  rewrite: `${CodeActionKind.RefactorRewrite}.treaty-body`,
} as const;

/** All kinds of code action that the server offers. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  FIX_ALL_KIND,
  OPERATION_KINDS.rewrite,
  OPERATION_KINDS.move,
];

/** Whether the `only` filter of a request includes a kind of code action. A kind includes its sub-kinds; the empty kind includes all. */
export function isKindRequested(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}

/** Whether a client resolves the edits of a code action on selection, so that a menu need not include all of them. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}
