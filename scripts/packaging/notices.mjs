// Collects the licences of bundled packages: esbuild reports the packages, the lockfile their versions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the notices file, next to the programs. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The package folder in the path of a bundled file: "node_modules/a/node_modules/@b/c". */
const PACKAGE_PATTERN = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_PATTERN = /^licen[cs]e(?:[-.].*)?$/i;
const NOTICE_PATTERN = /^(?:notice|third-?party-?notices?)(?:\.(?:txt|md))?$/i;

/** The folders of all packages of which any code is bundled, sorted; `metafiles` are from esbuild. */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = PACKAGE_PATTERN.exec(path.replaceAll('\\', '/'))?.[1];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].sort();
}

/** The notices to ship. Throws if a package’s licence is not given in both lockfile and folder, or requires more than attribution. */
export function noticesOf(root, folders) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const parts = folders.map((folder) => {
    const locked = packages[folder];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!locked?.version) throw new Error(`${folder} is bundled and not in the lockfile`);
    if (!/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0)$/.test(locked.license ?? ''))
      throw new Error(`${name} is bundled, and its licence is ${locked.license ?? 'not told'}`);
    const files = readdirSync(join(root, folder)).sort();
    const licences = files.filter((file) => LICENCE_PATTERN.test(file));
    if (licences.length === 0) throw new Error(`${name} is bundled, and has no text of its licence`);
    const texts = [...licences, ...files.filter((file) => NOTICE_PATTERN.test(file))].map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replace(/\r\n?/g, '\n')
        .trim(),
    );
    return `${name} ${locked.version} (${locked.license})\n\n${texts.join('\n\n')}\n`;
  });
  const head = 'This product holds parts of the following packages, under the licences that follow each.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
