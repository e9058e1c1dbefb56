/** The message of any thrown value. */
export function messageFrom(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
