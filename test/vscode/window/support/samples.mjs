import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../../host.mjs';

/** The first sample by name. */
export function sample() {
  const found = readdirSync(samples)
    .sort()
    .find((name) => name.endsWith('.txt'));
  if (!found) throw new Error('the folder of samples holds no text');
  return found;
}

/** The line of a sample that begins with some words, from 1. */
export function lineOf(window, name, words) {
  const lines = readFileSync(join(window.host.workspace, name), 'utf8').split(/\r?\n/);
  const line = lines.findIndex((one) => one.startsWith(words));
  if (line < 0) throw new Error(`no line of ${name} begins with ${words}`);
  return line + 1;
}
