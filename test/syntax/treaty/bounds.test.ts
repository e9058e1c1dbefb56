import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treatyReadingText } from '../../../server/src/features/treaty/problems';
import { readTreatyFile } from '../../../server/src/syntax/treaty/file';
import { HOSTILE_TREATIES } from '../../support/hostile/hostileTreaties';

describe('a file that is no treaty', () => {
  for (const { name, file, write } of HOSTILE_TREATIES) {
    // What grew with its square took a minute at a tenth of this.
    it(`is read or refused at once: ${name}`, async () => {
      for (const size of [1, 10, 400_000]) {
        const reading = await readTreatyFile(file, write(size), 'icrmw');
        assert.equal(reading.text, undefined);
        assert.ok(treatyReadingText(reading, 'en').length < 2000);
      }
    });
  }

  it('is refused with the reason where it nests without end or is longer than any treaty', async () => {
    const deep = await readTreatyFile('a.html', '<div>'.repeat(501));
    assert.equal(treatyReadingText(deep, 'en'), 'The file was not read: it has more than 500 elements in each other');
    assert.equal((await readTreatyFile('a.html', '<div>'.repeat(500))).refusal, undefined);
    const long = await readTreatyFile('a.txt', 'a'.repeat(8 * 1024 * 1024 + 1), 'icrmw');
    assert.equal(treatyReadingText(long, 'en'), 'The file was not read: it is longer than any treaty');
  });

  it('keeps its words where there are signs that nothing closes', async () => {
    const text = `# Convention on Migrant Workers #\n\n<!-- a\ncomment -->Article 1\n\n[one](a) [two(b) <!-- not closed\n`;
    const reading = await readTreatyFile('a.md', text);
    assert.equal(reading.instrument, 'icrmw');
  });
});
