export const STAMPED: readonly string[];
export function stampedVersion(text: string, version: string, facts?: { readonly repository?: string }): string;
