import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import type { Finding } from '../../server/src/rules/engine/finding';
import { editsOf } from '../../server/src/rules/engine/fixes';
import { ignoredEntries, ignoredIn, isIgnored } from '../../server/src/rules/engine/ignored';
import { FINDING_HASH_PATTERN } from '../../server/src/rules/engine/ignoredHashes';
import type { WeighedFinding } from '../../server/src/rules/engine/weighed';
import { correct, ignoredEntriesFor, weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { OBSERVATIONS, read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';

const TEXT = `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.
2.\tThe Committee recalls “its” concerns. It requests information on paragraphs 1, 97 and 98 above.
`;

function found(text: string, settings: Partial<Parameters<typeof weighedFindings>[1]> = {}, uri?: string) {
  const model = read(text, uri);
  return { model, findings: weighedFindings(model, { ...NOTHING_SET, ...settings }) };
}

/** The entry by which a finding is ignored. */
function entryOf(model: DocumentModel, finding: WeighedFinding) {
  const [entry] = ignoredEntriesFor(model, NOTHING_SET, [finding]);
  assert.ok(entry);
  return entry;
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
  const entry = entryOf(model, first(missing));

  it('is recorded by rule, document and a hash, without a word of the text', () => {
    const { hashes = [], ...rest } = entry;
    assert.deepEqual(rest, { rule: 'paragraph-exists', document: 'CMW/C/XAA/CO/1', paragraph: '2' });
    assert.ok(hashes.length > 0);
    for (const hash of hashes) assert.match(hash, FINDING_HASH_PATTERN);
  });

  it('may be written down by hand, with its sentence and words', () => {
    const { rule, document } = entry;
    const sentence = 'It requests  information on paragraphs 1, 97 and 98 above.';
    const byHand = { rule, document, sentence };
    assert.deepEqual(args(found(TEXT, { ignored: [{ ...byHand, text: '97' }] }).findings), ['98']);
    assert.deepEqual(args(found(TEXT, { ignored: [byHand] }).findings), []);
    const moved = TEXT.replace('1.\tThe', '1.\tNew.\n2.\tThe')
      .replace('2.\tThe Committee recalls', '3.\tThe Committee recalls')
      .replace('paragraphs 1,', 'paragraphs 2,');
    assert.deepEqual(args(found(moved, { ignored: [{ ...byHand, text: '97' }] }).findings), ['98']);
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
    const ignored = [entryOf(before.model, first(own))];
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

  it('stays so after corrections of corrections, and not in another sentence', () => {
    const at = (sentence: string) => read(`${OBSERVATIONS}1.\t${sentence}\n`);
    /** A rule that corrects "tteh" to "teh" and that to "the", and one that finds the words of the State. */
    const findings = ({ tree }: DocumentModel): readonly Finding[] => {
      const block = tree.blocks.findIndex(({ kind }) => kind === 'paragraph');
      const { text = '' } = tree.blocks[block] ?? {};
      const finding = (rule: string, words: string, correction?: string): readonly Finding[] => {
        const start = text.indexOf(words);
        if (start < 0) return [];
        const span = { block, start, end: start + words.length };
        const fix = { message: 'fix', args: {}, certain: true, edits: [{ ...span, text: correction ?? '' }] };
        return [{ rule, message: 'found', args: {}, ...span, ...(correction !== undefined && { fixes: [fix] }) }];
      };
      const wrong = finding('the', 'tteh', 'teh');
      // A number is corrected in front of the sentence.
      return [
        ...finding('number', '1.', '2.'),
        ...(wrong.length > 0 ? wrong : finding('the', 'teh', 'the')),
        ...finding('its', 'State party'),
      ];
    };
    const itsIn = (model: DocumentModel) => findings(model).filter(({ rule }) => rule === 'its');
    const earlier = at('The Committee thanks tteh State party.');
    const [finding] = itsIn(earlier);
    assert.ok(finding);
    const here = ignoredIn(earlier, ignoredEntries(earlier, [finding], findings));
    assert.ok(here);
    const isLeft = (sentence: string) => {
      const model = at(sentence);
      return itsIn(model).map((one) => isIgnored(model, one, here, findings(model)));
    };
    assert.deepEqual(isLeft('The Committee thanks tteh State party.'), [true]);
    assert.deepEqual(isLeft('The Committee thanks teh State party.'), [true]);
    assert.deepEqual(isLeft('The Committee thanks the State party.'), [true]);
    assert.deepEqual(isLeft('The Committee asks the State party.'), [false]);
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

  it('at a number is known by the sentence after it', () => {
    const gap = `${OBSERVATIONS}1.\tOne is here. And more.\n3.\tThree is here. And more.\n`;
    const { model: before, findings: gaps } = found(gap);
    const numbering = first(gaps.filter(({ rule }) => rule === 'paragraph-numbering'));
    const noted = entryOf(before, numbering);
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
