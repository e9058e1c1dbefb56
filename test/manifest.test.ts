import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

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
    // The others need no document.
    assert.ok(palette.every(({ when }) => /editorLangId == treaty-body|workspaceFolderCount|^false$/.test(when)));
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

  it('leaves the bracket behind a letter in the colour of the text: “a)” opens nothing', () => {
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
});
