/** The last sign of a gap, or an empty string. It rules out most patterns for what precedes a mention without running them. */
export function lastSign(gap: string): string {
  return gap.charAt(gap.length - 1);
}

/** Whether what follows a mention may belong to it: it is not empty, nor the end of brackets, a clause or the sentence. */
export function isGoingOn(after: string): boolean {
  const first = after.charAt(0);
  return first !== '' && first !== ')' && first !== '.' && first !== ';';
}
