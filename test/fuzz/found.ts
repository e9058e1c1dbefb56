import type { Play } from './play';

/** What the fuzzer has found and was mended, by what went wrong: small enough to be read. */
export const FOUND: Readonly<Record<string, Play>> = {};
