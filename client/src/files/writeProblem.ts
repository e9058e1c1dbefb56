/** Why a file cannot be written or read now: another program holds it, its disk is full, or the user has no right to it. */
type WriteProblem = 'open' | 'full' | 'no-right';

const PROBLEMS: readonly (readonly [WriteProblem, RegExp])[] = [
  ['open', /\b(?:EBUSY|ETXTBSY)\b/],
  ['full', /\b(?:ENOSPC|EDQUOT)\b/],
  ['no-right', /\b(?:EACCES|EPERM|EROFS|NoPermissions)\b/],
];

/** What an error of Node or of the files of VS Code, which puts that of Node into its message, is about; undefined for others. */
export function writeProblemOf(error: unknown): WriteProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const description = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  return PROBLEMS.find(([, names]) => names.test(description))?.[0];
}
