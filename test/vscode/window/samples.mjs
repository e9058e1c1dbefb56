import { readdirSync } from 'node:fs';
import { samples } from '../host.mjs';

/** The first sample by name. */
export function sample() {
  const found = readdirSync(samples)
    .sort()
    .find((name) => name.endsWith('.txt'));
  if (!found) throw new Error('the folder of samples holds no text');
  return found;
}
