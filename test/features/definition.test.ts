import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionsAt } from '../../server/src/features/definition';
import { citationAt } from '../../server/src/features/places/citedPhrase';
import type { DocumentModel } from '../../server/src/model/document';
import { owningParagraph } from '../../server/src/model/paragraphs/paragraphs';
import { OBSERVATIONS, read } from '../support/documents';
import { annotated, fixtureAtCursor, type Note } from '../support/fixture';

/** Forty-five paragraphs; 11, 13, 19 and 41 have letters (a) to (e), 8 has them in running text; the last is given. */
function draft(sentence: string): string {
  let text = OBSERVATIONS;
  for (let n = 1; n < 45; n++) {
    text += `${n}.\tThe Committee thanks the delegation${n === 8 ? ': (a) for its candour; (b) for its figures' : ''}.\n`;
    if ([11, 13, 19, 41].includes(n)) for (const letter of 'abcde') text += `\t(${letter})\tItem of the list;\n`;
  }
  return `${text}45.\t${sentence}\n`;
}

/** A place as it is cited, by the number or letter that it starts with. */
function nameOf(model: DocumentModel, at: number): string {
  const { blocks, starts } = model.tree;
  const block = starts.findLastIndex((start) => start <= at);
  const owner = owningParagraph(model.paragraphs, block)?.number ?? '?';
  const label = blocks[block]?.label?.text ?? '';
  if (blocks[block]?.kind !== 'paragraph') return `${owner}(${label})`;
  return at - (starts[block] ?? 0) <= (blocks[block]?.marker.start ?? 0)
    ? owner
    : `${owner} ${model.text.text.slice(at, at + 3)}`;
}

/** Every link from a number or dash of the last paragraph: what is underlined, and the places that it leads to. */
function linksOf(sentence: string): string {
  const text = draft(sentence);
  const model = read(text);
  const seen = new Map<number, string>();
  for (let at = text.lastIndexOf('45.') + 4; at < text.length; at++) {
    if (citationAt(model, at)?.onWords) continue;
    for (const { origin, name } of definitionsAt(model, at)) {
      const to = nameOf(model, name.start);
      const before = seen.get(origin.start);
      if (before === undefined) seen.set(origin.start, `${text.slice(origin.start, origin.end)}→${to}`);
      else if (!before.replace(/^.*→/, '').split(',').includes(to)) seen.set(origin.start, `${before},${to}`);
    }
  }
  return [...seen.values()].join(' | ');
}

/** Marks where the link at the cursor starts, and where and to what it leads. */
function checkDefinition(source: string): void {
  const { text, cursor, notes } = fixtureAtCursor(source);
  const found = definitionsAt(read(text), cursor).flatMap(({ origin, name, whole }): Note[] => [
    { ...origin, message: 'from' },
    { ...name, message: `to ${JSON.stringify(text.slice(whole.start, whole.end))}` },
  ]);
  assert.equal(annotated(text, found), annotated(text, notes));
}

describe('definition', () => {
  it('leads from the words of a citation to the nearest of what it names', () => {
    for (const [sentence, expected] of [
      ['as noted in para$0graphs 1 and 2 above', 'paragraphs 1→1'],
      ['as noted in $0paragraphs 1 and 2 above', 'paragraphs 1→1'],
      ['as noted in paragraphs 1 a$0nd 2 above', '1 and→1'],
      ['as noted in paragraphs 1 an$0d 2 above', 'and 2→2'],
      ['as noted in paragraphs 1, $02 and 3 above', '2→2'],
      ['as noted in paragraphs 1 and 2 ab$0ove', '2 above→2'],
      ['as noted (see pa$0ra. 11 (b))', 'para. 11 (b)→11(b)'],
      ['as noted$0 in paragraphs 1 and 2 above', ''],
      ['see para$0graph 7 of the decree', ''],
    ] as const) {
      const text = draft(`The Committee, ${sentence}, thanks it.`);
      const cursor = text.indexOf('$0');
      const model = read(text.replace('$0', ''));
      const links = definitionsAt(model, cursor).map(
        ({ origin, name }) => `${model.text.text.slice(origin.start, origin.end)}→${nameOf(model, name.start)}`,
      );
      assert.equal(links.join(' | '), expected, sentence);
    }
  });

  it('leads from every number to its paragraph', () => {
    for (const [sentence, expected] of [
      ['paragraphs 11, 27, 31 and 33 of these concluding observations', '11→11 | 27→27 | 31→31 | 33→33'],
      ['paragraphs 11, 27, 31 and 33', '11→11 | 27→27 | 31→31 | 33→33'],
      ['paragraph 8 above', '8→8'],
      ['para. 8 below', '8→8'],
      ['paras. 2 and 3 above and paragraph 4', '2→2 | 3→3 | 4→4'],
      ['paragraphs\n11\nand 27 above', '11→11 | 27→27'],
      ['paragraphs\u00a011 and\u00a027 above', '11→11 | 27→27'],
    ] as const) {
      assert.equal(linksOf(`The Committee refers to ${sentence}.`), expected, sentence);
    }
  });

  it('leads from a letter to the subparagraph of the number before it', () => {
    for (const [sentence, expected] of [
      [
        'paragraphs 13 (a) and (b), 27 and 41 (c)–(e) above',
        '13 (a)→13(a) | (b)→13(b) | 27→27 | 41 (c)→41(c) | –→41(c),41(d),41(e) | (e)→41(e)',
      ],
      ['para. 19, subparas. (a) and (c)', '19, subparas. (a)→19(a) | (c)→19(c)'],
      ['subparagraph (b) of paragraph 11', '(b) of paragraph 11→11(b)'],
      ['paragraph 8 (b) above', '8 (b)→8 (b)'],
    ] as const) {
      assert.equal(linksOf(`The Committee refers to ${sentence}.`), expected, sentence);
    }
  });

  it('leads from a letter that is not there to what it is looked for in', () => {
    for (const [sentence, expected] of [
      ['paragraph 44 (a) above', '44 (a)→44'],
      ['paragraphs 13 (a) and (f) above', '13 (a)→13(a) | (f)→13'],
      ['paragraph 13 (b) (iii) above', '13 (b) (iii)→13(b)'],
      ['paragraph 99 (a) above', ''],
    ] as const)
      assert.equal(linksOf(`The Committee refers to ${sentence}.`), expected, sentence);
  });

  it('leads from a dash or "to" to all of the range', () => {
    for (const [sentence, expected] of [
      ['paras. 12–14', '12→12 | –→12,13,14 | 14→14'],
      ['paragraphs 12 to 14', '12→12 | to→12,13,14 | 14→14'],
      ['paras. 12-14 and 20‑22 above', '12→12 | -→12,13,14 | 14→14 | 20→20 | ‑→20,21,22 | 22→22'],
      ['paragraphs 20 to 20', '20→20 | to→20 | 20→20'],
    ] as const) {
      assert.equal(linksOf(`The Committee refers to ${sentence}.`), expected, sentence);
    }
  });

  it('knows the neighbours', () => {
    assert.equal(linksOf('The Committee refers to the previous paragraph.'), 'the previous paragraph→44');
    assert.equal(linksOf('The Committee refers to the preceding paragraph.'), 'the preceding paragraph→44');
    assert.equal(linksOf('It is so.\n46.\tIt is.'), '');
  });

  it('gives nothing for paragraphs of other documents', () => {
    for (const sentence of [
      'the State party’s report (CMW/C/XAA/1, para. 12)',
      'A/66/48, para. 26',
      'General Assembly resolution 68/268, para. 16',
      'general comment No. 2, para. 5',
      'its general comment No. 2 (2013) on the rights of migrant workers in an irregular situation, paras. 5 and 6',
      'paragraph 26 of its previous concluding observations (CMW/C/XAA/CO/0)',
      'its previous concluding observations (para. 5)',
      'the recommendation in its previous concluding observations, in paragraphs 5 and 6',
      'paragraph 5 of the list of issues',
      'paragraphs 11, 12 and 14 of the report',
    ]) {
      assert.equal(linksOf(`The Committee recalls ${sentence}.`), '', sentence);
    }
  });

  it('gives nothing for paragraphs of articles', () => {
    for (const sentence of [
      'article 17, paragraph 2, of the Convention',
      'article 17 (2)',
      'paragraph 2 of article 17',
      'paragraphs 2 and 3 of article 17 of the Convention',
      'articles 2, 3 (1) and 26',
      'arts. 9–11, 18 (1) and (2)',
      'article 4 (1) (a)',
      'article 9, paragraphs 2 to 4, of the Covenant',
      'article 17 of the Convention, in particular its paragraph 2',
    ]) {
      assert.equal(linksOf(`The Committee recalls ${sentence}.`), '', sentence);
    }
  });

  it('gives nothing for domestic law and numbers that refer to nothing here', () => {
    for (const sentence of [
      'article 5 of the Supreme Decree',
      'the decree (Supreme Decree No. 001-2015-IN, art. 5)',
      'articles 3 and 28 of the Elections Act',
      'articles 4 and 20 of its Constitution',
      'the Penal Code (arts. 11 and 13)',
      'article 5, paragraph 11, of the Elections Act',
      'paragraph 3 of article 12 of the Penal Code',
      'Act No. 30103',
      'Conventions Nos. 97, 143 and 181',
      'article 347-1 of the Penal Code',
      'meetings CMW/C/SR.275 and 276',
      'CEDAW/C/CHN/3-4 and Corr.1',
      'CERD/C/XAA/Q/4-5 and Add.1',
    ]) {
      assert.equal(linksOf(`The Committee notes ${sentence}.`), '', sentence);
    }
  });

  it('gives nothing for what is not there', () => {
    assert.equal(linksOf('The Committee refers to paragraphs 3, 99 and 45 (f) above.'), '3→3');
  });

  it('shows the whole of what it leads to, and selects its number', () => {
    checkDefinition(`
${OBSERVATIONS}1. The State party should:
^^ to "1. The State party should:\\n(a) Repeal the Act;\\n(b) Train judges."
(a) Repeal the Act;
(b) Train judges.
2. The Committee refers to paragraph $01 above.
                                     ^ from
`);
    checkDefinition(`
${OBSERVATIONS}1. The State party should:
(a) Repeal the Act;
(b) Train judges.
^^^ to "(b) Train judges."
2. The Committee refers to paragraph 1 (b)$0 above.
                                     ^^^^^ from
`);
    checkDefinition(`
${OBSERVATIONS}1. The Committee
^^ to "1. The Committee\\nconsidered the report."
considered the report.

2. The Committee refers to paragraph $01 above.
                                     ^ from
`);
  });

  it('ends a subparagraph where the next one begins', () => {
    checkDefinition(`
${OBSERVATIONS}1. The State party should:
(a) Repeal the Act:
^^^ to "(a) Repeal the Act:\\n(i) At once;\\n(ii) In full;"
(i) At once;
(ii) In full;
(b) Train judges.
2. The Committee refers to paragraph 1 (a)$0 above.
                                     ^^^^^ from
`);
  });

  it('gives nothing outside references, at either end of the text and in an empty one', () => {
    const text = draft('The Committee refers to paragraph 8 above.');
    const model = read(text);
    for (const at of [0, text.indexOf('Committee'), text.length]) assert.deepEqual(definitionsAt(model, at), []);
    assert.deepEqual(definitionsAt(read(''), 0), []);
  });

  it('looks in an annex first at its own paragraphs', () => {
    const text = `${OBSERVATIONS}1.\tOne.\n2.\tTwo.\n\nAnnex\n\n1.\tThe list in paragraph 1 above and that in paragraph 2 above.\n`;
    const model = read(text);
    const at = (words: string) =>
      definitionsAt(model, text.indexOf(words) + words.length).map(({ name }) => name.start);
    assert.deepEqual(at('list in paragraph '), [text.lastIndexOf('1.\t')]);
    assert.deepEqual(at('that in paragraph '), [text.indexOf('2.\t')]);
  });

  const opening = `
${OBSERVATIONS}I. Introduction
1. The Committee thanks the delegation.
II. Recommendations
A. General
2. The Committee recommends nothing.
`;

  it('leads from a section to its heading and everything under it', () => {
    checkDefinition(`${opening}B. Detention
^^^^^^^^^^^^ to "B. Detention\\n3. The State party should release them.\\n4. See section II.B below."
3. The State party should release them.
4. See section $0II.B below.
               ^^^^ from
`);
  });

  it('leads nowhere from a section that is not there, or not said to be here', () => {
    for (const sentence of ['See section III above.', 'See section II.', 'Section II of the Act is in force.']) {
      const text = `${opening}3. ${sentence}\n`;
      const model = read(text);
      for (let at = text.lastIndexOf('3. '); at < text.length; at++)
        assert.deepEqual(definitionsAt(model, at), [], sentence);
    }
  });
});
