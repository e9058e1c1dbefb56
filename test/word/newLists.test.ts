import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyText } from '../../server/src/word/apply/applyText';
import { recordOf } from '../../server/src/word/apply/ownRecord';
import { openPackage } from '../../server/src/word/parts/package';
import { DEFAULT_LIMIT } from '../../server/src/word/parts/result';
import { withoutRecorded } from '../../server/src/word/patch/removeOurs';
import { runCaptured } from '../cli/support/captured';
import { partOf } from '../export/exported';
import { docx, level, list, listOf, numberingOf, p } from './support/docx';
import { read } from './support/reading';

const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const LETTERS = level(0, 'lowerLetter', '(%1)', '<w:pStyle w:val="Letters"/>') + level(1, 'lowerRoman', '(%2)');
/** Paragraphs in one list, and letters below them in another that does not begin again by itself. */
const NUMBERING = numberingOf(
  listOf(0, level(0, 'decimal', '%1.'), 1),
  listOf(
    7,
    `<w:nsid w:val="11AA22BB"/>${LETTERS}`,
    2,
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ),
);
const file = (...body: readonly string[]) => docx({ numbering: NUMBERING, body: body.join('') });
const number = (words: string) => p(words, list(1));
const letter = (words: string, own = 2) => p(words, list(own));

const DRAFT = file(
  p('The Committee met in Xandor.'),
  number('It notes the report.'),
  number('It recommends that Xandoria:'),
  letter('Ratify the Convention;'),
  letter('Amend its law.'),
  number('It invites a reply.'),
  number('It adjourns.'),
);

const linesOf = (text: string) => text.split('\n').filter((line) => /\S/.test(line));

function saved(bytes: Uint8Array, edited: string) {
  const result = applyText(bytes, edited, BY);
  if (result.kind !== 'applied') assert.fail(JSON.stringify(result));
  assert.equal(read(result.bytes, 'original').text, read(bytes, 'original').text);
  return result;
}

describe('lists that an edited text begins anew', () => {
  it('count by themselves, below what they follow', () => {
    const before = read(DRAFT).text;
    const edited = before.replace(
      'reply.\n4.\t',
      'reply, and also:\n\t(a)\tStatistics;\n\t(b)\tThe budget:\n\t(c)\tA plan.\n4.\t',
    );
    const { accepted, bytes } = saved(DRAFT, edited);
    assert.deepEqual(linesOf(accepted.text), linesOf(edited));
    const added = partOf(bytes, 'word/numbering.xml');
    assert.match(added, /<w:abstractNum w:abstractNumId="8"><w:nsid w:val="5A000008"\/><w:lvl w:ilvl="0">/);
    assert.match(
      added,
      /<w:num w:numId="4"><w:abstractNumId w:val="8"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/><\/w:lvlOverride><\/w:num>/,
    );
    assert.equal(added.split('w:pStyle').length, partOf(DRAFT, 'word/numbering.xml').split('w:pStyle').length);
  });

  it('leave the numbers of what follows as they are', () => {
    const before = read(DRAFT).text;
    const edited = before.replace('report.\n', 'report and asks for:\n\t(a)\tStatistics;\n\t(b)\tA plan.\n');
    const { accepted } = saved(DRAFT, edited);
    assert.deepEqual(linesOf(accepted.text), linesOf(edited));
  });

  it('hold paragraphs of several lists of the file, if a redline has them in one', async () => {
    const first = file(number('It asks for:'), letter('Statistics;'), letter('The budget;', 3), letter('Plans.', 3));
    const second = file(number('It asks for:'), letter('Statistics;'), letter('The budgets;'), letter('Plans.'));
    assert.match(read(first).text, /\(a\)\tStatistics;\n\t\(a\)\tThe budget;\n\t\(b\)\tPlans/);
    const run = await runCaptured(['compare', 'a.docx', 'b.docx', '--redline', 'o.docx'], {
      files: { 'a.docx': first, 'b.docx': second },
    });
    const out = run.written?.['o.docx'] ?? assert.fail(run.error);
    assert.deepEqual(linesOf(read(out).text), linesOf(read(second).text));
    assert.equal(read(out, 'original').text, read(first).text);
  });

  it('are taken out with the changes, and written the same again', () => {
    const edited = read(DRAFT).text.replace('reply.\n4.\t', 'reply:\n\t(a)\tStatistics;\n\t(b)\tA plan.\n4.\t');
    const { bytes, accepted } = saved(DRAFT, edited);
    const again = saved(bytes, accepted.text);
    assert.deepEqual(again.bytes, bytes);
    const base = withoutRecorded(openPackage(bytes, DEFAULT_LIMIT), recordOf(BY.author));
    assert.equal(base?.tree('word/numbering.xml')?.source, partOf(DRAFT, 'word/numbering.xml'));
  });

  it('need a paragraph between them and another list: a first letter below others of its kind is left to Word', () => {
    const edited = read(DRAFT).text.replace('law.\n', 'law;\n\t(a)\tTrain judges.\n');
    const { accepted } = saved(DRAFT, edited);
    assert.match(accepted.text, /\(b\)\tAmend its law;\n\t\(c\)\tTrain judges\./);
  });

  it('are none where a first figure is typed to have a paragraph numbered', () => {
    const edited = read(DRAFT).text.replace('reply.\n', 'reply.\n\t\tFurther matters\n1.\tIt thanks the delegation.\n');
    const { accepted } = saved(DRAFT, edited);
    assert.match(accepted.text, /4\.\tIt thanks the delegation\.\n5\.\tIt adjourns/);
  });

  it('are those of the second document in a redline, paragraphs of the first included', async () => {
    const second = file(
      p('The Committee met in Xandor.'),
      number('It notes the report and asks for:'),
      letter('Statistics on schools;'),
      letter('A plan for hospitals.'),
      number('It recommends that Xandoria:'),
      letter('Ratify the Convention;', 3),
      letter('Amend its law.', 3),
      number('It invites a reply.'),
      p('Annex'),
      p('It lists the sources of the report:', list(1)),
    );
    const files = { 'a.docx': DRAFT, 'b.docx': second };
    const run = await runCaptured(['compare', 'a.docx', 'b.docx', '--redline', 'o.docx'], { files });
    const out = run.written?.['o.docx'] ?? assert.fail(run.error);
    assert.deepEqual(linesOf(read(out).text), linesOf(read(second).text));
    assert.equal(read(out, 'original').text, read(DRAFT).text);
  });
});
