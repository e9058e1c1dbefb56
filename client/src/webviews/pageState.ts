/** The document URI in a page’s saved state, which is untrusted; undefined if it has none. */
export function uriIn(state: unknown): string | undefined {
  return typeof state === 'object' &&
    state !== null &&
    'uri' in state &&
    typeof state.uri === 'string' &&
    state.uri !== ''
    ? state.uri
    : undefined;
}
