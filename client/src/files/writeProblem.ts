/** Why a file cannot be read or written: locked by another program, disk full, or permissions missing. */
type WriteProblem = 'open' | 'full' | 'no-right';

const PROBLEMS: readonly (readonly [WriteProblem, RegExp])[] = [
  ['open', /\b(?:EBUSY|ETXTBSY)\b/],
  ['full', /\b(?:ENOSPC|EDQUOT)\b/],
  ['no-right', /\b(?:EACCES|EPERM|EROFS|NoPermissions)\b/],
];

/** Classifies an error from Node, or from the VS Code file system, which wraps Node’s message; undefined for other errors. */
export function writeProblemOf(error: unknown): WriteProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const description = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  return PROBLEMS.find(([, names]) => names.test(description))?.[0];
}
