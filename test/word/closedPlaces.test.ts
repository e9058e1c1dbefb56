import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closedPlaces } from '../../server/src/word/apply/closedPlaces';
import { docx, p, r } from './support/docx';
import { read } from './support/reading';

/** The words of a file that cannot be edited, each with the reason. */
function closedIn(bytes: Uint8Array): unknown {
  const word = read(bytes);
  const closed = closedPlaces(bytes, word);
  return 'kind' in closed
    ? closed.reason
    : closed.map(({ start, end, hindrance }) => [word.text.slice(start, end), hindrance]);
}

const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('places of a Word file that cannot be edited', () => {
  it('are computed fields, and not references and links', () => {
    const body =
      p(r('Adopted on ') + field(' DATE ', '1 May') + r(' in Xandoria.')) +
      p(r('See ') + field(' REF _a ', '4') + r('.'));
    assert.deepEqual(closedIn(docx({ body })), [['1 May', 'place']]);
  });

  it('are content controls that are chosen or locked, and not free ones', () => {
    const body = p(
      control('<w:dropDownList/>', r('One')) +
        r(' and ') +
        control('', r('two')) +
        control('<w:lock w:val="contentLocked"/>', r('three')),
    );
    assert.deepEqual(closedIn(docx({ body })), [
      ['One', 'control'],
      ['three', 'control'],
    ]);
  });

  it('are words that another person moved, as one place', () => {
    const body = p(`<w:moveTo w:id="1" w:author="Ann">${r('Moved ')}${r('here.')}</w:moveTo>${r(' Typed.')}`);
    assert.deepEqual(closedIn(docx({ body })), [['Moved here.', 'changes']]);
  });

  it('are none in plain text, insertions of others and tables', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('one')}</w:tc><w:tc>${p('two')}</w:tc></w:tr></w:tbl>`;
    const body = p(`${r('The ')}<w:ins w:id="1" w:author="Ann">${r('old')}</w:ins>${r(' draft.')}`) + table;
    assert.deepEqual(closedIn(docx({ body })), []);
  });
});
