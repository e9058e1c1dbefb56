// A language pack for tests: it makes VS Code use a language for which it has no words, so that all translated words are the extension's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packVsix } from '../../scripts/packaging/vsix.mjs';

/** Packs a language pack into a folder, and gives its path. VS Code's own commands keep their English titles. */
export function languagePack(folder, languageId) {
  const source = join(folder, `pack-${languageId}`);
  mkdirSync(source, { recursive: true });
  const manifest = {
    name: `test-language-pack-${languageId}`,
    displayName: `Language pack for tests: ${languageId}`,
    description: 'Sets the language of the window and says nothing.',
    version: '1.0.0',
    publisher: 'treaty-body-tools',
    license: 'MIT',
    engines: { vscode: '^1.100.0' },
    categories: ['Language Packs'],
    contributes: {
      localizations: [
        {
          languageId,
          languageName: languageId,
          localizedLanguageName: languageId,
          translations: [{ id: 'vscode', path: './main.i18n.json' }],
        },
      ],
    },
  };
  writeFileSync(join(source, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(source, 'main.i18n.json'), JSON.stringify({ version: '1.0.0', contents: {} }));
  writeFileSync(join(source, 'README.md'), 'For tests.\n');
  writeFileSync(join(source, 'LICENSE'), 'MIT\n');
  const path = join(folder, `pack-${languageId}.vsix`);
  if (packVsix(source, path, 315_532_800, 'ignore') !== 0) throw new Error('The language pack was not packed.');
  return path;
}

/** Records in a user folder that the pack is installed, as VS Code does when it is installed from a window. */
export function noteLanguagePack(user, extensions, languageId) {
  const name = `test-language-pack-${languageId}`;
  const pack = {
    hash: languageId,
    label: languageId,
    extensions: [{ extensionIdentifier: { id: `treaty-body-tools.${name}` }, version: '1.0.0' }],
    translations: { vscode: join(extensions, `treaty-body-tools.${name}-1.0.0`, 'main.i18n.json') },
  };
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify({ [languageId]: pack }));
}
