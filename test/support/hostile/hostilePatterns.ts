/** A path pattern that keeps a careless matcher busy, and a path to try it on, both of any length. */
export interface HostilePattern {
  readonly name: string;
  readonly pattern: (size: number) => string;
  readonly path: (size: number) => string;
}

/** Patterns that can fail in many ways, each with a path that nearly matches. */
export const HOSTILE_PATTERNS: readonly HostilePattern[] = [
  { name: 'stars in braces', pattern: (n) => `${'{*,*}'.repeat(n)} !`, path: (n) => 'a'.repeat(4 * n) },
  { name: 'stars and dashes', pattern: (n) => `${'*-'.repeat(n)}x`, path: (n) => '-'.repeat(6 * n) },
  { name: 'folders', pattern: (n) => `${'**/'.repeat(n)}x`, path: (n) => `${'a/'.repeat(2 * n)}y` },
  { name: 'folders and names', pattern: (n) => `${'**/a*/'.repeat(n)}x`, path: (n) => `${'a/'.repeat(2 * n)}y` },
  { name: 'empty alternatives', pattern: (n) => `${'{,a}'.repeat(n)}b`, path: (n) => 'a'.repeat(n) },
  {
    name: 'nested braces',
    pattern: (n) => `${'{a,*'.repeat(n)}${'}'.repeat(n)}b`,
    path: (n) => 'a'.repeat(4 * n),
  },
  { name: 'classes', pattern: (n) => `${'*[a-z]'.repeat(n)}!`, path: (n) => 'a'.repeat(4 * n) },
];
