/** The address of the document in what a page has kept; undefined for what is nothing of the kind, which may be anything. */
export function uriIn(state: unknown): string | undefined {
  return typeof state === 'object' &&
    state !== null &&
    'uri' in state &&
    typeof state.uri === 'string' &&
    state.uri !== ''
    ? state.uri
    : undefined;
}
