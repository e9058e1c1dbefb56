/** The address of the document in the saved state of a page, which may be any value; undefined if it has none. */
export function uriIn(state: unknown): string | undefined {
  return typeof state === 'object' &&
    state !== null &&
    'uri' in state &&
    typeof state.uri === 'string' &&
    state.uri !== ''
    ? state.uri
    : undefined;
}
