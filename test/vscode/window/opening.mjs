import { strict as assert } from 'node:assert';
import { sample } from './samples.mjs';

export const steps = {
  'a sample opens as a Treaty Body Document': async (window) => {
    await window.open(sample());
    await window.waitForLanguageMode('Treaty Body Document');
    assert.equal(await window.activeFile(), sample());
    await window.screenshot('opening', { docs: true });
  },
};
