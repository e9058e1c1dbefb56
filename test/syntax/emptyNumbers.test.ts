import assert from 'node:assert/strict';
import { it } from 'node:test';
import { OBSERVATIONS, read } from '../support/documents';

/** The numbers of the paragraphs of observations that begin with two and go on as given. */
function numbers(rest: string): string {
  const text = `${OBSERVATIONS}1.\tThe Committee considered the report.\n2.\tIt welcomes the reply.\n${rest}`;
  return read(text)
    .paragraphs.all.map(({ number }) => number)
    .slice(2)
    .join(' ');
}

it('a number without words is that of a paragraph although the sentence above it breaks off', () => {
  for (const end of ['in paragraph ', 'in paragraphs 1 and ', '(see paragraph ', 'under article ', 'in 2019, ']) {
    const begun = `3.\tThe Committee asks, ${end}\n`;
    assert.equal(numbers(`${begun}4.\t\n5.\tIt acts.\n`), '3 4 5', end);
    assert.equal(numbers(`${begun}4.\t\n`), '3 4', end);
    assert.equal(numbers(`${begun}4.\n5.\tIt acts.\n`), '3 4 5', end);
    assert.equal(numbers(`${begun}4. \n\n\tB.\tConcerns\n\n5. It acts.\n`), '3 4 5', end);
  }
});

it('a sentence begins a paragraph below one that breaks off, if the number after it follows', () => {
  const begun = '3. The Committee asks, as set out in paragraph \n';
  assert.equal(numbers(`${begun}4. The Committee recommends acting.\n5. It acts.\n`), '3 4 5');
  assert.equal(numbers(`${begun}4. The Committee recommends that it:\n(a) Act;\n(b) Stop.\n5. It acts.\n`), '3 4 5');
});

it('a number ends a sentence where the next paragraph has it', () => {
  assert.equal(numbers('3.\tThe Committee asks, as in paragraphs 1 and\n4.\n4.\tIt acts.\n'), '3 4');
  assert.equal(numbers('3. The Committee asks, as in paragraphs 1 and\n4. It acts.\n4. It goes on.\n'), '3 4');
  assert.equal(numbers('3.\tThe Committee asks, as in paragraphs 1 and\n4.\n'), '3');
  assert.equal(numbers('3.\tThe Committee asks, as in paragraphs 1 and\n9.\n10.\tIt acts.\n'), '3 10');
  const wrapped = `3. ${'The Committee asks what the State party has done. '.repeat(2)}It refers to paragraph\n4. It welcomes that. ${'It also thanks the delegation for that answer. '.repeat(2)}\n`;
  assert.equal(numbers(`${wrapped}4. It acts.\n`), '3 4');
});
