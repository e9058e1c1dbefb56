import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type OutlineNode, outlineNodes } from '../../server/src/features/outline';
import type { Span } from '../../server/src/text/edits';
import { OBSERVATIONS, read } from '../support/documents';
import { fc } from '../support/random';

/** The outline as lines: kind, name, and the detail in brackets. */
function drawn(nodes: readonly OutlineNode[], depth = 0): string {
  return nodes
    .map(
      ({ kind, name, detail, children }) =>
        `${'  '.repeat(depth)}${kind}: ${name}${detail && ` [${detail}]`}\n${drawn(children, depth + 1)}`,
    )
    .join('');
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Spans hold those of their children and what is selected; `apart`: those side by side do not overlap either. */
function checkSpans(nodes: readonly OutlineNode[], within: Span, apart = false): void {
  let end = within.start;
  for (const node of nodes) {
    assert.ok(holds(within, node.span), `${node.name} leaves what it stands in`);
    assert.ok(holds(node.span, node.selection), `${node.name} is selected outside itself`);
    assert.ok(node.span.start < node.span.end, `${node.name} is empty`);
    if (apart) assert.ok(node.span.start >= end, `${node.name} begins before the one before it ends`);
    assert.notEqual(node.name.trim(), '');
    checkSpans(node.children, node.span, apart);
    end = node.span.end;
  }
}

describe('outline', () => {
  it('letters subparagraphs as the language of display does', () => {
    const model = read(
      `${OBSERVATIONS}1.\tThe Committee asks:\n\n\t(a)\tTo mend the quays;\n\n\t(b)\tTo light them.\n`,
    );
    const letters = (language: 'en' | 'fr' | 'es') =>
      outlineNodes(model, language).flatMap(({ children }) => children.map(({ name }) => name.slice(0, 3)));
    assert.deepEqual(letters('en'), ['(a)', '(b)']);
    assert.deepEqual(letters('fr'), ['a) ', 'b) ']);
    assert.deepEqual(letters('es'), ['a) ', 'b) ']);
  });

  it('leaves the asterisk of a footnote out of a title or heading', () => {
    const names = outlineNodes(
      read(
        'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n\tA.\tIntroduction **\n\n1.\tThe Committee thanks it.\n\n*\tAdopted by the Committee.\n',
      ),
      'en',
    ).map(({ name }) => name);
    assert.deepEqual(names, ['Concluding observations on the initial report of Xandoria', 'A. Introduction']);
  });

  it('nests headings, paragraphs and subparagraphs', () => {
    const text = `${OBSERVATIONS}1.\tThe Committee considered the report.

\tA.\tIntroduction

2.\tThe Committee thanks the State party.

\tB.\tPrincipal subjects of concern and recommendations

\t1.\tGeneral measures of implementation (arts. 73 and 84)

\t\tLegislation

3.\tThe Committee is concerned that wages go unpaid.
4.\tThe Committee recommends that the State party:
\t(a)\tRepeal the Act;
\t(b)\tCompensate the victims:
\t\t(i)\tIn money;
\t\t(ii)\tBy restitution;
\t(c)\tTrain judges.
5.\tThe Committee is concerned at the delay and recommends that the State party act.

\tC.\tFollow-up

6 bis.\tThe Committee thanks the delegation.

Annex

1.\tThe list.
`;
    assert.equal(
      drawn(outlineNodes(read(text), 'en')),
      `title: Concluding observations on the initial report of Xandoria
paragraph: 1. The Committee considered the report.
heading: A. Introduction
  paragraph: 2. The Committee thanks the State party.
heading: B. Principal subjects of concern and recommendations
  heading: 1. General measures of implementation (arts. 73 and 84)
    heading: Legislation
      paragraph: 3. Wages go unpaid. [concern]
      paragraph: 4. Repeal the Act; Compensate the victims; Train judges [recommendation]
        subparagraph: (a) Repeal the Act;
        subparagraph: (b) Compensate the victims: In money; By restitution
          subparagraph: (i) In money;
          subparagraph: (ii) By restitution;
        subparagraph: (c) Train judges.
      paragraph: 5. Delay and recommends that the State party act. [concern and recommendation]
heading: C. Follow-up
  paragraph: 6 bis. The Committee thanks the delegation.
heading: Annex
  paragraph: 1. The list.
`,
    );
  });

  it('spans what belongs to a node, and selects its number or words', () => {
    const text = `${OBSERVATIONS}\tA.\tIntroduction\n\n1.\tOne:\n\t(a)\tTwo;\n\t(b)\tThree.\n\n\tB.\tPositive aspects\n\n2.\tFour.\n`;
    const nodes = outlineNodes(read(text), 'en');
    const shown = (node: OutlineNode | undefined) =>
      node && [text.slice(node.span.start, node.span.end), text.slice(node.selection.start, node.selection.end)];
    const heading = nodes[1];
    assert.deepEqual(shown(heading), ['A.\tIntroduction\n\n1.\tOne:\n\t(a)\tTwo;\n\t(b)\tThree.', 'A.\tIntroduction']);
    assert.deepEqual(shown(heading?.children[0]), ['1.\tOne:\n\t(a)\tTwo;\n\t(b)\tThree.', '1.']);
    assert.deepEqual(shown(heading?.children[0]?.children[1]), ['(b)\tThree.', '(b)']);
  });

  it('keeps names short and on one line', () => {
    const long = outlineNodes(
      read(`${OBSERVATIONS}1.\tThe Committee\nis\u00a0concerned ${'that wages go unpaid '.repeat(20)}.\n`),
      'en',
    );
    const name = long[1]?.name ?? '';
    assert.ok(name.length <= 76, name);
    assert.ok(name.startsWith('1. Wages go unpaid that'), name);
    assert.match(name, /\w…$/);
    // A cut between the halves of a pair would leave half a character.
    const pairs = outlineNodes(read(`${OBSERVATIONS}1.\t${'😀'.repeat(100)}\n`), 'en')[1]?.name ?? '';
    assert.doesNotMatch(pairs, /[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  const documents = ['cmw-xandria', 'ccpr-xelania', 'crc-xocoria', 'cedaw-xyria', 'ced-xumbra-list'].map((name) =>
    readFileSync(`test/evaluation/development/${name}.txt`, 'utf8'),
  );
  const line = fc.constantFrom(
    '\tA.\tHeading',
    '\tI.\tHeading',
    '\t1.\tHeading',
    '\t\tHeading',
    '1.\tOne.',
    '2.\tTwo:',
    '3. Three.',
    '\t(a)\tItem;',
    '\t(b)\tItem;',
    '\t\t(i)\tItem;',
    '\t\t\t[1]\tItem;',
    '\t*\tNote.',
    'More words.',
    'Annex',
    '',
    '[bookmark: hit1]',
    'CMW/C/XAA/CO/1',
    'Concluding observations on Xandoria',
  );
  const texts = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end));

  it('has spans that hold those below and what is selected', () => {
    const check = (text: string) => checkSpans(outlineNodes(read(text), 'en'), { start: 0, end: text.length });
    documents.forEach(check);
    fc.assert(fc.property(texts, check));
  });

  it('has spans that do not overlap', () => {
    const check = (text: string) => checkSpans(outlineNodes(read(text), 'en'), { start: 0, end: text.length }, true);
    documents.forEach(check);
    fc.assert(fc.property(texts, check));
  });

  it('has nothing after a number without words', () => {
    const text = `${OBSERVATIONS}1.\t\n2.\tThe Committee recommends:\n\t(a)\t\n\t(b)\tReform.\n`;
    const lines = drawn(outlineNodes(read(text), 'en'))
      .trimEnd()
      .split('\n');
    assert.deepEqual(
      lines.slice(1).map((line) => line.trim()),
      ['paragraph: 1.', 'paragraph: 2. Reform [recommendation]', 'subparagraph: (a)', 'subparagraph: (b) Reform.'],
    );
  });

  it('is empty for an empty text', () => {
    assert.deepEqual(outlineNodes(read(''), 'en'), []);
    assert.deepEqual(outlineNodes(read('\n\n \n'), 'en'), []);
  });
});
