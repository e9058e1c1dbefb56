import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renamedNumber } from '../../server/src/features/renamedNumber';
import { OBSERVATIONS, read } from '../support/documents';

const NUMBERED = Array.from({ length: 14 }, (_, i) => `${i + 1}.\tThe Committee thanks the delegation.\n`).join('');

/** What is renamed at a vertical bar in the last sentence, as "number: words". */
function renamed(sentence: string): string {
  const at = sentence.indexOf('|');
  const before = `${OBSERVATIONS}${NUMBERED}15.\t`;
  const text = `${before}${sentence.replace('|', '')}\n`;
  const found = renamedNumber(read(text), before.length + at);
  return found ? `${found.number}: ${text.slice(found.span.start, found.span.end)}` : '';
}

it('a number is renamed from the words of its citation too', () => {
  const expected = [
    ['See paragraph 1|2 above.', '12: 12'],
    ['See parag|raph 12 above.', '12: paragraph 12'],
    ['See |paragraph 12 above.', '12: paragraph 12'],
    ['It recalls (para|. 3) that.', '3: para. 3'],
    ['As set out in parag|raphs 4, 6 and 9, it acts.', '4: paragraphs 4'],
    ['As set out in paragraphs 4, 6 an|d 9, it acts.', '9: and 9'],
    ['As set out in paragraphs 4 and |9, it acts.', '9: 9'],
    ['Under parag|raphs 5–8 above, it acts.', '5: paragraphs 5'],
    // Of other documents and treaties, and what does not exist.
    ['Under arti|cle 12 of the Convention, it acts.', ''],
    ['Under parag|raph 2 of article 12 of the Convention, it acts.', ''],
    ['See CMW/C/XAB/CO/1, parag|raph 12.', ''],
    ['See parag|raph 99 above.', ''],
    ['The Com|mittee acts.', ''],
  ];
  for (const [sentence = '', number] of expected) assert.equal(renamed(sentence), number, sentence);
});
