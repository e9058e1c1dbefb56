import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCaptured, type World } from '../support/captured';

const BASELINE = 'treaty-body-baseline.json';
const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const OLD = 'The Committee recalls paragraph 97 (c) above on the Seafarers Act.';
const DRAFT = `${HEAD}1.\tIt thanks Xandoria.\n2.\t${OLD}\n`;
/** The same after two paragraphs were put before it, by which the numbers have moved. */
const RENUMBERED = `${HEAD}1.\tIt thanks Xandoria.\n2.\tIt regrets the delay.\n3.\tIt notes the dialogue.\n4.\t${OLD.replace('97 (c)', '99 (d)')}\n`;
const NEW = `${RENUMBERED}5.\tIt regrets, as in paragraph 98 above, the delay.\n`;

/** The baseline that a run writes. */
async function written(world: World, ...args: string[]): Promise<string> {
  const { code, out, written: files } = await runCaptured(['check', '--write-baseline', ...args], world);
  assert.deepEqual([code, out], [0, '']);
  return new TextDecoder().decode(files?.[BASELINE]);
}

describe('a baseline', () => {
  it('lets old findings pass, even when paragraphs were renumbered, and no others', async () => {
    const baseline = await written({ files: { 'x.txt': DRAFT } }, 'x.txt');
    const check = (text: string) => runCaptured(['check', 'x.txt'], { files: { 'x.txt': text, [BASELINE]: baseline } });
    for (const text of [DRAFT, RENUMBERED]) {
      const { code, out, error } = await check(text);
      assert.deepEqual([code, out], [0, '']);
      assert.match(error, /; 1 old one in the baseline\n$/);
    }
    const { code, out } = await check(NEW);
    assert.equal(code, 1);
    assert.match(out, /^x\.txt:9:\d+: error paragraph-exists: Paragraph 98 does not exist\.\n$/);
    const twice = await check(`${DRAFT}3.\t${OLD}\n`);
    assert.match(twice.error, /1 finding \(1 error\).*; 1 old one in the baseline/);
  });

  it('is about its own document', async () => {
    const baseline = await written({ files: { 'x.txt': DRAFT } }, 'x.txt');
    const other = DRAFT.replace('XAA', 'XAB');
    const { out } = await runCaptured(['check', 'x.txt'], { files: { 'x.txt': other, [BASELINE]: baseline } });
    assert.match(out, /paragraph-exists/);
  });

  it('holds no words of a document', async () => {
    const baseline = await written({ files: { 'x.txt': DRAFT } }, 'x.txt');
    assert.match(
      baseline,
      /^\{\n {2}"format": 1,\n {2}"documents": \{\n {4}"[0-9a-f]{20}": \{\n {6}"paragraph-exists": \{\n {8}"[0-9a-f]{20}": 1\n/,
    );
    assert.doesNotMatch(baseline, /Committee|Seafarers|XAA|97/);
  });

  it('keeps the entries of documents that are not checked, and drops those of findings that are gone', async () => {
    const files = { 'x.txt': DRAFT, 'y.txt': DRAFT.replace('XAA', 'XAB') };
    const both = await written({ files }, 'x.txt', 'y.txt');
    const again = await written({ files: { ...files, [BASELINE]: both } }, 'y.txt');
    assert.equal(again, both);
    const clean = { ...files, 'y.txt': files['y.txt'].replace(OLD, 'It regrets the delay.') };
    const fewer = await written({ files: { ...clean, [BASELINE]: both } }, 'y.txt');
    assert.equal(fewer, await written({ files: { 'x.txt': DRAFT } }, 'x.txt'));
  });

  it('goes with threads, kept results and every format', async () => {
    const baseline = await written({ files: { 'x.txt': DRAFT } }, 'x.txt');
    const files = { 'x.txt': NEW, [BASELINE]: baseline };
    const shelf = new Map<string, string>();
    const first = await runCaptured(['check', '--cache', 'x.txt'], { files, shelf });
    assert.deepEqual(await runCaptured(['check', '--cache', 'x.txt'], { files, shelf }), first);
    assert.match(first.error, /1 old one in the baseline/);
    const { out } = await runCaptured(['check', '--format=json', 'x.txt'], { files });
    assert.equal(JSON.parse(out).documents[0].findings.length, 1);
  });

  it('that is wrong is refused, since nothing would be old', async () => {
    for (const text of ['', '[]', '{"format":2,"documents":{}}', '{"format":1,"documents":{"a":{"b":{"c":"d"}}}}']) {
      const { code, error } = await runCaptured(['check', 'x.txt'], { files: { 'x.txt': DRAFT, [BASELINE]: text } });
      assert.equal(code, 2);
      assert.match(error, /--baseline treaty-body-baseline\.json: is not a baseline/);
    }
    assert.match(
      (await runCaptured(['check', 'x.txt', '--baseline=gone'])).error,
      /--baseline gone: there is no such file/,
    );
  });

  it('is not written where nothing could be checked', async () => {
    const { code, written: files } = await runCaptured(['check', '--write-baseline', 'gone.txt']);
    assert.deepEqual([code, files], [2, undefined]);
  });
});

describe('the fingerprint of a finding in SARIF', () => {
  it('survives a renumbering, and tells findings of one sentence apart', async () => {
    const prints = async (text: string) => {
      const { out } = await runCaptured(['check', '--format=sarif', 'x.txt'], { files: { 'x.txt': text } });
      const results: readonly { partialFingerprints: { primaryLocationLineHash: string } }[] =
        JSON.parse(out).runs[0].results;
      return results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    };
    const [before = ''] = await prints(DRAFT);
    assert.match(before, /^[0-9a-f]{20}:1$/);
    assert.deepEqual(await prints(RENUMBERED), [before]);
    assert.equal((await prints(NEW)).length, 2);
    const double = await prints(DRAFT.replace('97 (c) above', '97 (c) and paragraph 98 (a)'));
    assert.equal(new Set(double).size, 2);
  });
});
