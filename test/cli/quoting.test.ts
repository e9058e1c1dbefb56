import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx } from '../word/support/docx';
import { runCaptured } from './support/captured';

const WORDS = 'The Committee regrets that Xandorian fishers organise 11 percent, as in paragraph 9 above.';
const DRAFT = `CMW/C/XAA/CO/1\n\nA.\tFishing in the sea sea\n\n1.\t${WORDS}\n`;
const WORD_FILE = docx({
  body: DRAFT.split('\n')
    .filter((line) => line !== '')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replace('\t', ' ')}</w:t></w:r></w:p>`)
    .join(''),
});
const FILES = { 'draft.txt': DRAFT, 'draft.docx': WORD_FILE };
const FORMATS = ['json', 'sarif', 'github'] as const;

/** The words of the draft that are in what was printed. */
function quoted(out: string): readonly string[] {
  return ['fishers', 'Fishing', 'organise', '“sea”', 'percent,'].filter((word) => out.includes(word));
}

async function printed(...args: readonly string[]): Promise<string> {
  const { out } = await runCaptured(['check', ...args], { files: FILES });
  return out;
}

describe('a draft', () => {
  for (const format of FORMATS)
    it(`is not quoted in ${format}, and its findings are there`, async () => {
      for (const file of Object.keys(FILES)) {
        const out = await printed('--format', format, file);
        assert.deepEqual(quoted(out), [], file);
        assert.match(out, /Paragraph 9 does not exist\./);
      }
    });

  for (const format of FORMATS)
    it(`is quoted in ${format} where that is asked for`, async () => {
      for (const file of Object.keys(FILES)) {
        const out = await printed('--format', format, '--with-text', file);
        assert.notDeepEqual(quoted(out), [], file);
        assert.match(out, /Paragraph 9 does not exist\./);
      }
    });

  it('is quoted for the person at the terminal', async () => {
    assert.notDeepEqual(quoted(await printed('draft.docx')), []);
  });

  it('says in JSON that its text is withheld, and a final document does not', async () => {
    const of = async (...args: readonly string[]) => {
      const { documents } = JSON.parse(await printed('--format', 'json', 'draft.txt', ...args)) as {
        documents: { textWithheld?: boolean; findings: { rule: string; fixes: unknown[] }[] }[];
      };
      return documents[0];
    };
    assert.equal((await of())?.textWithheld, true);
    const final = await of('--status', 'final');
    assert.equal(final?.textWithheld, undefined);
    const fixes = (one: typeof final) =>
      one?.findings.filter(({ rule, fixes }) => rule === 'per-cent' && fixes.length > 0).length;
    assert.deepEqual([fixes(final), fixes(await of())], [1, 0]);
  });
});
