// The licences of bundled packages: which packages are bundled comes from esbuild, their versions from the lockfile.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file beside the programs. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The folder of a package within the path of a bundled file: "node_modules/a/node_modules/@b/c". */
const PACKAGE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^licen[cs]e(?:[-.].*)?$/i;
const NOTICE = /^(?:notice|third-?party-?notices?)(?:\.(?:txt|md))?$/i;

/** The folders of all packages that are bundled in part, sorted; `metafiles` are esbuild's. */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = PACKAGE.exec(path.replaceAll('\\', '/'))?.[1];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].sort();
}

/**
 * The notices to ship. Throws if the licence of a package is not stated in the lockfile and its folder, or requires more than attribution.
 */
export function noticesOf(root, folders) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const parts = folders.map((folder) => {
    const locked = packages[folder];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!locked?.version) throw new Error(`${folder} is bundled and not in the lockfile`);
    if (!/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0)$/.test(locked.license ?? ''))
      throw new Error(`${name} is bundled, and its licence is ${locked.license ?? 'not told'}`);
    const files = readdirSync(join(root, folder)).sort();
    const licences = files.filter((file) => LICENCE.test(file));
    if (licences.length === 0) throw new Error(`${name} is bundled, and has no text of its licence`);
    const texts = [...licences, ...files.filter((file) => NOTICE.test(file))].map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replace(/\r\n?/g, '\n')
        .trim(),
    );
    return `${name} ${locked.version} (${locked.license})\n\n${texts.join('\n\n')}\n`;
  });
  const head = 'This product holds parts of the following packages, under the licences that follow each.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
