import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, samples } from '../host.mjs';

/** The first sample, by name, whose file name ends as the extension's first language says. */
export function sample() {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const endings = contributes.languages[0].extensions;
  const found = readdirSync(samples)
    .sort()
    .find((name) => endings.some((ending) => name.endsWith(ending)));
  if (!found) throw new Error(`no sample ends in ${endings.join(' or ')}`);
  return found;
}
