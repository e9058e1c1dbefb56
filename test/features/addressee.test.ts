import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresseesOf } from '../../server/src/features/places/addressee';
import { en } from '../../server/src/languages/en';

describe('addressees', () => {
  it('are named without article and genitive, each once', () => {
    for (const [text, names] of [
      ['The State party’s courts should act. The State party should pay.', ['State party']],
      [
        'It invites the Office of the Ombudsman to report and urges the state party to act.',
        ['Office of the Ombudsman', 'state party'],
      ],
      ['It asks them to act.', []],
      ['Requests are submitted to the Commission of Xandoria.', []],
    ] as const)
      assert.deepEqual(addresseesOf([{ text }], en), names, text);
  });
});
