import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { localized } from '../scripts/generated/generateRules.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const keys = read('package.json');
type Words = Readonly<Record<string, string>>;
const WORDS: Readonly<Record<'en' | 'fr' | 'es', Words>> = {
  en: read('package.nls.json'),
  fr: read('package.nls.fr.json'),
  es: read('package.nls.es.json'),
};
const manifest = localized(keys, WORDS.en);

/** Every string of a part of the manifest, with its path. */
function* stringsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* stringsIn(one, `${path}.${key}`);
}

/** The fields in which VS Code shows something to people. */
const SHOWN = /\.(?:displayName|description|markdownDescription|title|category|label|altText|enumDescriptions\.\d+)$/;

describe('the manifest', () => {
  it('does not let a folder that is not trusted name places on the machine or the network', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, true);
    assert.deepEqual(restrictedConfigurations, ['treatyBody.treatyTexts']);
  });

  it('gives each command a title of its own, a place in the palette and, where it is of a document, only there', () => {
    const commands: { command: string; title: string }[] = manifest.contributes.commands;
    assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
    const palette: { command: string; when: string }[] = manifest.contributes.menus.commandPalette;
    const known = new Set(commands.map(({ command }) => command));
    const menus: Record<string, { command?: string }[]> = manifest.contributes.menus;
    for (const { command } of Object.values(menus).flat())
      if (command !== undefined) assert.ok(known.has(command), command);
    // The others need no document. What only a page that is in front can do has its buttons and keys there.
    assert.ok(
      palette.every(({ when }) =>
        /editorLangId == treaty-body|workspaceFolderCount|^!isWeb \|\| remoteName$|^false$/.test(when),
      ),
    );
  });

  it('walks through what there is: commands that exist, pictures that are packed', () => {
    const [walkthrough] = manifest.contributes.walkthroughs;
    type Pictures = Readonly<Record<'dark' | 'light' | 'hc' | 'hcLight', string>>;
    const steps: { id: string; description: string; media: { image: Pictures }; completionEvents: string[] }[] =
      walkthrough.steps;
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['open', 'find', 'renumber', 'check', 'limits', 'word'],
    );
    const own = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    const packed = readFileSync('.vscodeignore', 'utf8');
    for (const { id, description, media, completionEvents } of steps) {
      const named = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)].map(([, command = '']) => command);
      assert.ok(named.length > 0, id);
      for (const command of named) assert.ok(own.has(command), command);
      // Ticked by what came of a command, and not by its being run.
      assert.deepEqual(completionEvents, [`onContext:treatyBody.did.${id}`]);
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'hcLight', 'light']);
      for (const picture of Object.values(media.image)) {
        assert.ok(existsSync(picture), picture);
        assert.match(picture, /^docs\/images\/walkthrough-/);
      }
    }
    assert.match(packed, /^!docs\/images\/walkthrough-\*\.png$/m);
    assert.match(packed, /^!samples\/CEDAW-C-XBB-CO-6\.txt$/m);
  });

  it('leaves the bracket after a letter in the colour of the text: “a)” opens nothing', () => {
    for (const language of ['[treaty-body]', '[treaty-body-treaty]'])
      assert.equal(
        manifest.contributes.configurationDefaults[language]['editor.bracketPairColorization.enabled'],
        false,
      );
  });

  it('lets each folder have its own settings, but for what concerns the machine or the window', () => {
    const properties: Record<string, { scope: string }> = manifest.contributes.configuration.properties;
    const others = Object.entries(properties).filter(([, { scope }]) => scope !== 'resource');
    assert.deepEqual(
      others.map(([name, { scope }]) => `${name} ${scope}`),
      [
        'treatyBody.language window',
        'treatyBody.treatyTexts machine-overridable',
        'treatyBody.trace.server window',
        'treatyBody.trace.timings window',
      ],
    );
  });

  it('says what it says in three languages, by keys that are all used', () => {
    const used = [...stringsIn(keys)].flatMap(([, text]) => /^%([\w.-]+)%$/.exec(text)?.[1] ?? []);
    for (const [language, words] of Object.entries(WORDS)) {
      // Rules may come to weigh what none does now.
      const unused = Object.keys(words).filter((key) => !used.includes(key) && !key.startsWith('level.default.'));
      assert.deepEqual(unused, [], language);
      assert.deepEqual(
        [...new Set(used)].filter((key) => words[key] === undefined),
        [],
        language,
      );
      assert.deepEqual(Object.keys(words), Object.keys(WORDS.en), language);
    }
  });

  it('has no words of its own', () => {
    const own = [...stringsIn(keys)].filter(
      ([path, text]) => SHOWN.test(path) && !/^%[\w.-]+%$/.test(text) && !/\$\{/.test(text),
    );
    assert.deepEqual(own, []);
  });

  it('names the same commands, settings, keys and markup in each language', () => {
    const marks = (text: string) => text.match(/\(command:[\w:.]+\)|`[^`]*`|#[\w.]+#|\*\*|treaty-body\.json/g) ?? [];
    for (const [language, words] of Object.entries(WORDS))
      for (const [key, text] of Object.entries(words))
        assert.deepEqual([...marks(text)].sort(), [...marks(WORDS.en[key] ?? '')].sort(), `${language}: ${key}`);
  });

  it('gives each command a title of its own in each language', () => {
    for (const words of Object.values(WORDS)) {
      const titles = Object.entries(words).flatMap(([key, text]) => (key.startsWith('command.') ? [text] : []));
      assert.equal(new Set(titles).size, titles.length);
      // A command that asks something ends in an ellipsis, whatever the language.
      for (const [key, text] of Object.entries(words))
        if (key.startsWith('command.')) assert.equal(text.endsWith('…'), WORDS.en[key]?.endsWith('…'), text);
    }
  });

  it('is in French as it is printed: with no-break spaces and curved apostrophes', () => {
    for (const [key, words] of Object.entries(WORDS.fr)) {
      const plain = words
        .replace(/`[^`]*`|\(command:[^)]*\)|#[\w.]+#|Treaty Body Documents: Messages/g, 'x')
        // Of a text, and as it stands there.
        .replace(/(?<=«\u00a0)[^»]*(?=\u00a0»)/g, 'x');
      assert.doesNotMatch(plain, /[^\u00a0\d][:;!?»](?=\s|$)/, key);
      assert.doesNotMatch(plain, /«(?!\u00a0)|'|“|”/, key);
    }
  });
});
