import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidOfWord, wordModel } from '../support/rules/wordFindings';
import { type DocxParts, p, r } from '../word/support/docx';

describe('markup-leftover', () => {
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="A"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const commented = (id: number, inside: string) =>
    `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comments =
    comment(0, '&lt;&lt;ODS JOB NO&gt;&gt;N0000000E&lt;&lt;ODS JOB NO&gt;&gt;') +
    comment(1, 'Which Act?') +
    comment(2, 'Still?');
  const file = (status: string): DocxParts => ({
    body: [
      p('CMW/C/XAA/CO/1'),
      p(status),
      p(commented(0, r('Concluding observations on the initial report of Xandoria'))),
      p(
        `${r('1.\tThe Committee welcomes the ')}${commented(1, r('Act'))}${r(' and ')}${commented(2, r('thanks'))}${r(' all.')}`,
      ),
      p(
        `${r('2.\tIt ')}<w:ins w:id="5" w:author="A">${r('notes')}</w:ins><w:del w:id="6" w:author="A"><w:r><w:delText>regrets</w:delText></w:r></w:del>${r(' it.')}`,
      ),
      p(
        `${r('3.\tIt is')}${r(' secret', '<w:vanish/>')}${r(' to be ')}${r('dec', '<w:highlight w:val="yellow"/>')}${r('ided', '<w:highlight w:val="green"/>')}${r('.')}`,
      ),
    ].join(''),
    comments,
  });

  it('tells of each kind once in a final document, and not of the comment of the documents office', () => {
    assert.deepEqual(saidOfWord(wordModel(file('9 October 2009'))), [
      'markup-leftover at “Act”: From here on 2 comments are still in the file.',
      'markup-leftover at “notes”: From here on 2 tracked changes are still to be accepted or rejected.',
      'markup-leftover at “is”: Hidden text is still in the file.',
      'markup-leftover at “decided”: Text is still highlighted.',
    ]);
  });

  it('is silent in a draft', () => {
    assert.deepEqual(saidOfWord(wordModel(file('Draft'))), []);
  });
});
