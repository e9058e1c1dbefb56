import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestedFileName } from '../../client/src/files/begunName';

const among =
  (...names: readonly string[]) =>
  async (name: string) =>
    names.includes(name);

describe('the name of the file for a text that was begun', () => {
  it('is the symbol of its first line', async () => {
    assert.equal(
      await suggestedFileName('United Nations\tCMW/C/XAA/CO/2-3\nCEDAW/C/XBB/6\n', among()),
      'CMW-C-XAA-CO-2-3.txt',
    );
    assert.equal(await suggestedFileName('Nations Unies\tCCPR/C/XAA/Q/4/Add.1\n', among()), 'CCPR-C-XAA-Q-4-Add.1.txt');
    assert.equal(await suggestedFileName('Naciones Unidas\tE/C.12/XAA/CO/5', among()), 'E-C.12-XAA-CO-5.txt');
  });

  it('is another one where that is taken', async () => {
    const isTaken = among('CMW-C-XAA-CO-3.txt', 'CMW-C-XAA-CO-3 (2).txt');
    assert.equal(await suggestedFileName('United Nations\tCMW/C/XAA/CO/3\n', isTaken), 'CMW-C-XAA-CO-3 (3).txt');
    assert.equal(await suggestedFileName('United Nations\tCMW/C/XAA/CO/3\n', async () => true), undefined);
  });

  it('is left open without a symbol', async () => {
    for (const text of ['', 'United Nations\t[symbol]\n', 'Notes\nCMW/C/XAA/CO/3\n'])
      assert.equal(await suggestedFileName(text, among()), undefined, text);
  });
});
