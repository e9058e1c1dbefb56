import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the manifest', () => {
  it('does not let a folder that is not trusted name places on the machine or the network', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, true);
    assert.deepEqual(restrictedConfigurations, ['treatyBody.treatyTexts']);
  });

  it('lets each folder have its own settings, but for what concerns the machine or the window', () => {
    const properties: Record<string, { scope: string }> = manifest.contributes.configuration.properties;
    const others = Object.entries(properties).filter(([, { scope }]) => scope !== 'resource');
    assert.deepEqual(
      others.map(([name, { scope }]) => `${name} ${scope}`),
      [
        'treatyBody.treatyTexts machine-overridable',
        'treatyBody.trace.server window',
        'treatyBody.trace.timings window',
      ],
    );
  });
});
