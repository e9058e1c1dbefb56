import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hover } from '../../server/src/features/hover/hover';
import { type PrintedBlock, printedBlock } from '../../server/src/features/printed';
import type { DocumentModel } from '../../server/src/model/document';
import type { PageRun } from '../../server/src/protocol';
import { leavesOf } from '../../server/src/syntax/blocks/tree';
import { OBSERVATIONS, read } from '../support/documents';
import { fc } from '../support/random';
import { lookup } from '../support/treatyLookup';

function page(model: DocumentModel): readonly PrintedBlock[] {
  return model.readings.map((reading) => printedBlock(reading, model.language.language));
}

const runsOf = ({ runs, parts = [] }: PrintedBlock) => [...runs, ...parts.flatMap((part) => part.runs)];

function drawn({ text, link, to, note }: PageRun): string {
  if (note !== undefined) return `^${note}`;
  return link === undefined ? text : `[${text}|${link}${to === undefined ? '' : ` ${to}`}]`;
}

/** The page of paragraphs, a line for each block. */
function shown(text: string): readonly string[] {
  return page(read(OBSERVATIONS + text))
    .slice(2)
    .map((block) => `${block.marker} ${block.runs.map(drawn).join('')}`.trim());
}

const folded = (text: string) => text.replace(/\s+/g, '');

/** What a page says of a document: all but page furniture and what converters left. */
function expected({ tree }: DocumentModel): string {
  return folded(
    tree.blocks
      .filter(({ kind }) => kind !== 'furniture')
      .flatMap((block) =>
        leavesOf(block).flatMap(({ kind, start, end }) => (kind === 'leftover' ? [] : [block.text.slice(start, end)])),
      )
      .join(''),
  );
}

const said = (blocks: readonly PrintedBlock[]) =>
  folded(
    blocks
      .map(
        (block) =>
          block.marker +
          runsOf(block)
            .map(({ text }) => text)
            .join(''),
      )
      .join(''),
  );

describe('a printed block', () => {
  it('says what its words point at', () => {
    assert.deepEqual(
      shown(
        '1.\tThe Committee recalls paragraphs 2 (a) and 3 above, article 17 (2) of the Convention and CMW/C/XAA/CO/1.¹\n2.\tIt asks:\n\t(a)\tFor the text of article 5 of the Elections Act [bookmark: _Ref1];\n3.\tIt ends.\n\t¹\tAct No. 3.\n',
      ),
      [
        '1. The Committee recalls [paragraphs 2 (a)|here 2(a)] and [3|here 3] above, [article 17 (2)|article] of the [Convention|article] and [CMW/C/XAA/CO/1|document].^1',
        '2. It asks:',
        '(a) For the text of article 5 of the Elections Act ;',
        '3. It ends.',
        '¹ Act No. 3.',
      ],
    );
  });

  it('says where a link is asked for: at the number, where the editor has its hover', () => {
    const text = `${OBSERVATIONS}1.\tIt recalls article 17 (2) of the Convention.\n`;
    const model = read(text);
    const [link] = page(model).flatMap(({ runs }) => runs.filter((run) => run.text === 'article 17 (2)'));
    assert.ok(link?.at !== undefined);
    const start = model.tree.starts[page(model).findIndex(({ kind }) => kind === 'paragraph')] ?? 0;
    assert.ok(hover(model, start + link.at, lookup, 'en'));
  });

  it('marks an asterisk after a title, and none in a formula', () => {
    const blocks = page(
      read('CMW/C/XAA/CO/1\n\nConcluding observations on Xandoria*\n\n1.\tOf 2 * 3 it says no more.\n'),
    );
    assert.deepEqual(
      blocks.map((block) => block.runs.flatMap(({ note }) => note ?? [])),
      [[], ['*'], []],
    );
  });

  it('lays a masthead out by what its lines are', () => {
    const places = (text: string) =>
      page(read(text)).flatMap(({ parts = [] }) =>
        parts.map(({ place, runs }) => `${place}: ${runs.map(({ text: words }) => words).join('')}`),
      );
    assert.deepEqual(
      places(
        'United Nations\tCMW/C/XAA/CO/1\n\tConvention on Migrant Workers\nDistr.: General\n9 October 2009\nEnglish\nOriginal: French\n\nCommittee on Migrant Workers\nEleventh session\n5–16 October 2009\n\nConcluding observations on Xandoria\n\n1.\tIt ends.\n',
      ),
      [
        'name: United Nations',
        'symbol: CMW/C/XAA/CO/1',
        'name: Convention on Migrant Workers',
        'issue: Distr.: General',
        'issue: 9 October 2009',
        'issue: English',
        'issue: Original: French',
        'name: Committee on Migrant Workers',
        'name: Eleventh session',
        'name: 5–16 October 2009',
      ],
    );
  });

  it('keeps the days of a session with the committee, whatever their form', () => {
    const places = (days: string) =>
      page(
        read(
          `United Nations\tCMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\nOriginal: English\n\nCommittee on Migrant Workers\nEleventh session\n${days}\n\nConcluding observations on Xandoria\n\n1.\tIt ends.\n`,
        ),
      ).flatMap(({ parts = [] }) => parts.map(({ place }) => place));
    const expected = places('Geneva');
    assert.deepEqual(expected.slice(-3), ['name', 'name', 'name']);
    for (const days of [
      '5–16 October 2009',
      '31 August–9 September 2009',
      '31 August to 9 September 2009',
      '28 December 2009–5 January 2010',
      '5 and 6 October 2009',
    ])
      assert.deepEqual(places(days), expected, days);
  });

  it('knows the lines of the name of a committee', () => {
    const bodies = (lines: string) =>
      page(
        read(
          `United Nations\tCMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\nOriginal: English\n\n${lines}\nEleventh session\n5–16 October 2009\n\nConcluding observations on Xandoria\n\n1.\tIt ends.\n`,
        ),
      ).flatMap(({ parts = [] }) =>
        parts.flatMap(({ isBody, runs }) => (isBody ? [runs.map(({ text: words }) => words).join('')] : [])),
      );
    assert.deepEqual(bodies('Committee on Migrant Workers'), ['Committee on Migrant Workers']);
    assert.deepEqual(
      bodies('Committee on the Protection of the Rights of All\nMigrant Workers and Members of Their Families'),
      ['Committee on the Protection of the Rights of All', 'Migrant Workers and Members of Their Families'],
    );
  });

  const documents = ['cmw-xandria', 'ccpr-xelania', 'crc-xocoria', 'cedaw-xyria', 'ced-xumbra-list'].map((name) =>
    readFileSync(`test/evaluation/development/${name}.txt`, 'utf8'),
  );

  it('leaves out nothing but page furniture and what converters left', () => {
    for (const text of documents) {
      const model = read(text);
      assert.equal(said(page(model)), expected(model));
      assert.equal(
        page(model).reduce((sum, { length }) => sum + length, 0),
        text.length,
      );
    }
    const line = fc.constantFrom(
      'United Nations\tCMW/C/XAA/CO/1',
      'Distr.: General',
      '<script>alert(1)</script>',
      '1.\tSee paragraph 2 above, para. 2¹ and article 7 (1).',
      '\t(a)\tParagraphs 1 to 3, [bookmark: x] and 12–14 above;',
      '2.\tOne*',
      '\t*\tA note.',
      '\t¹\tSee paragraph 1.',
      'I.\tHeading¹',
      'Page 2',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
        const model = read(lines.join('\n'));
        assert.equal(said(page(model)), expected(model));
        for (const [b, block] of page(model).entries())
          for (const { start, text } of runsOf(block))
            assert.equal(model.tree.blocks[b]?.text.slice(start, start + text.length), text);
      }),
    );
  });
});
