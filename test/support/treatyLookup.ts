import { readdirSync, readFileSync } from 'node:fs';
import type { Treaty, TreatyLookup } from '../../server/src/catalogue/treaty';

const FOLDER = 'server/src/catalogue/treaties';

/** Every treaty file of the catalogue with its name. */
export function treatyFiles(): readonly { readonly name: string; readonly treaty: Treaty }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'treaty.schema.json')
    .map((name) => ({ name, treaty: JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Treaty }));
}

/** The schema of these files. */
export function treatySchema(): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/treaty.schema.json`, 'utf8'));
}

const treaties = new Map(treatyFiles().map(({ treaty }) => [treaty.id, treaty]));

/** All treaties, as for a server that has loaded each of them. */
export const lookup: TreatyLookup = (id) => treaties.get(id);
