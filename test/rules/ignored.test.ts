import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import type { Finding } from '../../server/src/rules/engine/finding';
import { editsOf } from '../../server/src/rules/engine/fixes';
import { ignoredEntry, ignoredIn, isIgnored } from '../../server/src/rules/engine/ignored';
import type { WeighedFinding } from '../../server/src/rules/engine/weighed';
import { correct, weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { openText } from '../../server/src/text/textVersion';
import { OBSERVATIONS, read } from '../support/documents';
import { NOTHING_SET } from '../support/findings';

const TEXT = `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.
2.\tThe Committee recalls “its” concerns. It requests information on paragraphs 1, 97 and 98 above.
`;

function found(text: string, settings: Partial<Parameters<typeof weighedFindings>[1]> = {}, uri?: string) {
  const model = read(text, uri);
  return { model, findings: weighedFindings(model, { ...NOTHING_SET, ...settings }) };
}

function first(findings: readonly WeighedFinding[]): WeighedFinding {
  const [finding] = findings;
  assert.ok(finding);
  return finding;
}

function args(findings: readonly WeighedFinding[]) {
  return findings.filter(({ rule }) => rule === 'paragraph-exists').map(({ args: { number } }) => number);
}

describe('a finding that is to be left', () => {
  const { model, findings } = found(TEXT);
  const missing = findings.filter(({ rule }) => rule === 'paragraph-exists');
  const entry = ignoredEntry(model, first(missing));

  it('is written down by rule, document, sentence and words', () => {
    assert.deepEqual(entry, {
      rule: 'paragraph-exists',
      document: 'CMW/C/XAA/CO/1',
      sentence: 'It requests information on paragraphs 1, 97 and 98 above.',
      text: '97',
    });
  });

  it('is found no more, and the other ones still are', () => {
    assert.deepEqual(args(findings), ['97', '98']);
    assert.deepEqual(args(found(TEXT, { ignored: [entry] }).findings), ['98']);
  });

  it('stays so when paragraphs are inserted and numbers in its sentence move', () => {
    const moved = TEXT.replace('1.\tThe', '1.\tNew.\n2.\tThe')
      .replace('2.\tThe Committee recalls', '3.\tThe Committee recalls')
      .replace('paragraphs 1,', 'paragraphs 2,');
    assert.deepEqual(args(found(moved, { ignored: [entry] }).findings), ['98']);
  });

  it('stays so when the sentence is wrapped, or its marks change', () => {
    const wrapped = TEXT.replace('information on paragraphs', 'information\non  paragraphs');
    assert.deepEqual(args(found(wrapped, { ignored: [entry] }).findings), ['98']);
  });

  it('stays so when corrections are made in its sentence that the rules offer', () => {
    const loose = TEXT.replace(
      'It requests information on',
      'In the 80’s, 15 % of cases were summarised and organised.  It summarises and organises information on 15 % of',
    ).replace('97 and 98 above.', '97 and 98 above “at once” .');
    const before = found(loose);
    const own = before.findings.filter(({ rule }) => rule === 'paragraph-exists');
    const ignored = [ignoredEntry(before.model, first(own))];
    const others = before.findings.filter(({ rule, fixes }) => rule !== 'paragraph-exists' && fixes);
    assert.ok(others.length >= 3, others.map(({ rule }) => rule).join());
    const left = (text: string) => args(found(text, { ignored }).findings);
    assert.deepEqual(left(loose), ['98']);
    for (const { fixes = [] } of others)
      for (const fix of fixes)
        assert.deepEqual(left(applyEdits(loose, editsOf(before.model, fix))), ['98'], fix.message);
    const { edits } = correct(before.model, { ...NOTHING_SET, ignored }, {});
    const all = applyEdits(loose, edits);
    assert.deepEqual(left(all), ['98']);
    // Numbers move after a correction as before it.
    const moved = all.replace('1.\tThe', '1.\tNew.\n2.\tThe').replace('2.\tThe Committee rec', '3.\tThe Committee rec');
    assert.deepEqual(left(moved.replace('paragraphs 1,', 'paragraphs 2,')), ['98']);
    // With another word in it, it is another sentence.
    assert.deepEqual(left(all.replace('information on', 'news of')), ['97', '98']);
  });

  it('is decided anew in another sentence, be the finding the same', () => {
    const written = 'The Committee thanks teh State party.';
    const at = (sentence: string) => read(`${OBSERVATIONS}1.\t${sentence}\n`);
    const [corrected, another] = [
      at('The Committee thanks the State party.'),
      at('The Committee asks the State party.'),
    ];
    const block = corrected.tree.blocks.findIndex(({ kind }) => kind === 'paragraph');
    const span = { start: 3, end: 16 };
    const finding: Finding = { rule: 'its', message: 'found', args: {}, block, ...span };
    const document = 'CMW/C/XAA/CO/1';
    const here = ignoredIn(corrected, [{ rule: 'its', document, sentence: written }]);
    assert.ok(here);
    /** A rule that finds "teh" and corrects it. */
    const findings = ({ tree }: DocumentModel): readonly Finding[] => {
      const start = tree.blocks[block]?.text.indexOf('teh') ?? -1;
      const edits = [{ block, start, end: start + 3, text: 'the' }];
      return start < 0 ? [] : [{ ...finding, fixes: [{ message: 'fix', args: {}, edits }] }];
    };
    assert.equal(isIgnored(corrected, finding, here, findings), true);
    assert.equal(isIgnored(another, finding, here, findings), false);
  });

  it('is looked for in the document as the user says that it is', () => {
    const said = { kind: 'replies', status: 'draft', names: { laws: ['Labour Charter'], instruments: [] } } as const;
    const text = openText('file:///draft.txt', 'treaty-body', 1, '1.\tXandoria thanks the Committee.\n');
    const model = readDocument(text, said);
    const finding: Finding = { rule: 'its', message: 'found', args: {}, block: 0, start: 3, end: 11 };
    const here = ignoredIn(model, [{ rule: 'its', document: 'draft.txt', sentence: 'Xandoria thanks teh Committee.' }]);
    assert.ok(here);
    const supposed: DocumentModel[] = [];
    isIgnored(model, finding, here, (one) => {
      supposed.push(one);
      return [];
    });
    assert.deepEqual(
      supposed.map(({ text: { text }, identity: { kind, status }, said, language }) => ({
        text,
        kind,
        status,
        said,
        isNamed: language === model.language,
      })),
      [{ text: '1.\tXandoria thanks teh Committee.\n', kind: 'replies', status: 'draft', said, isNamed: true }],
    );
  });

  it('comes back when the sentence says something else, or another number is wrong', () => {
    const other = TEXT.replace('It requests information', 'It demands information');
    assert.deepEqual(args(found(other, { ignored: [entry] }).findings), ['97', '98']);
    const number = TEXT.replace('97', '96');
    assert.deepEqual(args(found(number, { ignored: [entry] }).findings), ['96', '98']);
  });

  it('is one of this document, by its symbol or by its file', () => {
    const elsewhere = TEXT.replace('CMW/C/XAA/CO/1', 'CMW/C/XBB/CO/1');
    assert.deepEqual(args(found(elsewhere, { ignored: [entry] }).findings), ['97', '98']);
    const byName = { ...entry, document: 'Draft.TXT' };
    assert.deepEqual(args(found(elsewhere, { ignored: [byName] }, 'file:///x/draft.txt').findings), ['98']);
  });

  it('may be named without its words: then all of that rule in the sentence', () => {
    const { rule, document, sentence } = entry;
    assert.deepEqual(args(found(TEXT, { ignored: [{ rule, document, sentence }] }).findings), []);
  });

  it('at a number is known by the sentence after it', () => {
    const gap = `${OBSERVATIONS}1.\tOne is here. And more.\n3.\tThree is here. And more.\n`;
    const { model: before, findings: gaps } = found(gap);
    const numbering = first(gaps.filter(({ rule }) => rule === 'paragraph-numbering'));
    const noted = ignoredEntry(before, numbering);
    assert.deepEqual([noted.sentence, noted.text], ['Three is here.', undefined]);
    const later = `${OBSERVATIONS}1.\tZero is here.\n2.\tOne is here. And more.\n4.\tThree is here. And more.\n`;
    const left = found(later, { ignored: [noted] }).findings.filter(({ rule }) => rule === 'paragraph-numbering');
    assert.deepEqual(left, []);
  });
});

describe('own words', () => {
  it('are right as they are, as whole words', () => {
    const text = `${OBSERVATIONS}1.\tThe symbol is CMC/C/XAA/Q/1 here.\n`;
    assert.ok(found(text).findings.some(({ rule }) => rule === 'symbol-committee'));
    assert.ok(!found(text, { ownWords: ['CMC/C/XAA'] }).findings.some(({ rule }) => rule === 'symbol-committee'));
    assert.ok(found(text, { ownWords: ['CM'] }).findings.some(({ rule }) => rule === 'symbol-committee'));
  });
});

describe('what the author has marked as seen', () => {
  it('is left: “[sic]” stands after it', () => {
    for (const words of ['It met on 31 June 2014 [sic].', 'It trained 12400 (sic) persons and 2,500 others.'])
      assert.deepEqual(found(`${OBSERVATIONS}1.\t${words}\n`).findings, [], words);
    assert.equal(found(`${OBSERVATIONS}1.\tIt met on 31 June 2014 [in Spanish].\n`).findings.length, 1);
  });
});
