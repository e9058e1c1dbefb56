import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';

/** The lines, counted from 1, on which a mark is found, each with what is said of it. */
function marksIn(text: string): string {
  const model = read(text);
  return weighedFindings(model, NOTHING_SET)
    .filter(({ rule }) => rule === 'merge-mark')
    .map((finding) => {
      const line = text.slice(0, spanOfPlace(model, finding).start).split(/\r\n?|\n/).length;
      return `${line} ${finding.weight} ${finding.message}`;
    })
    .join(', ');
}

describe('merge-mark', () => {
  it('finds conflicts in the masthead and in lists, in the form with three versions, with any ends of lines', () => {
    const text = `United Nations
<<<<<<< HEAD
Distr.: General
=======
Distr.: Limited
>>>>>>> drafts/health

${OBSERVATIONS}1.\tThe Committee notes:
\t(a)\tThe law;
<<<<<<< ours
\t(b)\tThe Act.
||||||| 1a2b3c4
\t(b)\tThe Bill.
=======
\t(b)\tThe Code.
>>>>>>> 5d6e7f8 (Revise the list)
`;
    const said = '2 error begins, 14 error begins';
    assert.equal(marksIn(text), said);
    assert.equal(marksIn(text.replaceAll('\n', '\r\n')), said);
    assert.equal(marksIn(text.replaceAll('\n', '\r')), said);
  });

  it('finds what is left where the other marks are gone', () => {
    assert.equal(
      marksIn(`${OBSERVATIONS}1.\tThe Act.\n>>>>>>> drafts\n2.\tThe Code.\n>>>>>>>\n`),
      '6 error left, 8 error left',
    );
  });

  it('leaves rules, quotations of mails, and signs within a line alone', () => {
    const lines = [
      '=======',
      '|||||||',
      '>>>>>> six',
      '>>>>>>>> eight',
      '>>>>>>>glued',
      '> > > > > > > apart',
      'It says <<<<<<< HEAD.',
    ];
    for (const line of lines)
      assert.equal(marksIn(`${OBSERVATIONS}1.\tThe Act.\n\n${line}\n\n2.\tThe Code.\n`), '', line);
  });
});
