import type { ClientCapabilities, Range, SnippetTextEdit } from 'vscode-languageserver';
import type { OperationOutcome } from '../../edits/paragraphs/operation';
import type { TextEdit } from '../../text/edits';

/** Whether a client takes edits with tab stops (LSP 3.18). */
export function takesSnippetEdits({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.snippetEditSupport === true;
}

/** A text as a snippet with tab stops at square brackets. */
export function snippetOf(text: string): string {
  let stop = 0;
  return text
    .split(/(\[[^[\]\r\n]+\])/)
    .map((part) => (/^\[.*\]$/.test(part) ? `\${${++stop}:${escapeSnippet(part)}}` : escapeSnippet(part)))
    .join('');
}

/** The edit of an operation whose text contains all the tab stops, with that text as a snippet; undefined if there is none. */
export function editWithStops({
  edits,
  stops = [],
}: OperationOutcome): { readonly edit: TextEdit; readonly snippet: string } | undefined {
  const [first] = stops;
  const lastStop = stops.at(-1);
  if (first === undefined || lastStop === undefined) return undefined;
  let delta = 0;
  for (const edit of edits) {
    const { start, end, text } = edit;
    const from = start + delta;
    if (first >= from && lastStop <= from + text.length) {
      const places = stops.map((stop) => stop - from);
      const parts = [...places, text.length].map((to, i) => escapeSnippet(text.slice(places[i - 1] ?? 0, to)));
      // The last stop is the final cursor position.
      const signs = places.map((_, i) => (i === places.length - 1 ? '$0' : `$${i + 1}`));
      return { edit, snippet: parts.map((part, i) => `${part}${signs[i] ?? ''}`).join('') };
    }
    delta += text.length - (end - start);
  }
  return undefined;
}

/** A snippet as an LSP edit. */
export function snippetEdit(range: Range, value: string): SnippetTextEdit {
  return { range, snippet: { kind: 'snippet', value } };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
