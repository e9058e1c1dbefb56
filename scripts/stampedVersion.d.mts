export const STAMPED: readonly string[];
export function stampedVersion(text: string, version: string): string;
