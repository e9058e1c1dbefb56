import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceLenses } from '../../../server/src/features/codeLens';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { references } from '../../../server/src/features/places/references';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { citations } from '../../../server/src/model/summary';
import { DRAFT, OBSERVATIONS, read } from '../../support/documents';
import { annotated, fixture, type Note } from '../../support/fixture';

const all = (text: string) => ({ start: 0, end: text.length });

/** Compares what a feature marks in a fixture with the marks in it. */
function check(source: string, mark: (model: ReturnType<typeof read>) => readonly Note[]): void {
  const { text, notes } = fixture(source);
  assert.equal(annotated(text, mark(read(text))), annotated(text, notes));
}

describe('document links', () => {
  it('lead to the official documents site, from symbols and from paragraphs of other documents', () => {
    check(
      `
${OBSERVATIONS}1. See (CMW/C/XAA/Q/1, para. 12 (b)) and paragraph 2 above.
        ^^^^^^^^^^^^^ https://docs.un.org/en/CMW/C/XAA/Q/1
                             ^^^^^^ https://docs.un.org/en/CMW/C/XAA/Q/1
2. See General Assembly resolution 68/268.
                                   ^^^^^^ https://docs.un.org/en/A/RES/68/268
`,
      (model) => documentLinks(model, () => false, 'en').map(({ url, ...span }) => ({ ...span, message: url })),
    );
  });

  it('say where they lead, not what the document is, which the hover says beside them', () => {
    const links = documentLinks(read(`${OBSERVATIONS}1. See (CMW/C/XAA/Q/1, para. 12 (b)).\n`), () => false, 'en');
    const tooltip = 'Open on the official documents site';
    assert.deepEqual(
      links.map((link) => link.tooltip),
      [tooltip, tooltip],
    );
  });

  it('leave out what can be gone to here, and the document itself', () => {
    const model = read(`${OBSERVATIONS}1. See (CMW/C/XAA/Q/1, para. 12) and CMW/C/XAA/CO/1 and CMW/C/XAA/1.\n`);
    const found = documentLinks(model, (symbol) => symbol === 'CMW/C/XAA/Q/1', 'en');
    assert.deepEqual(
      found.map(({ url }) => url),
      ['https://docs.un.org/en/CMW/C/XAA/1'],
    );
  });
});

describe('inlay hints', () => {
  it('are the numbers after relative references, and nothing else', () => {
    check(
      `
${OBSERVATIONS}1. The Committee refers to the previous paragraph and to the following paragraph.
                                                                               ^ (2)
2. The Committee refers to paragraph 1 above and to the preceding paragraph.
                                                                          ^ (1)
`,
      (model) =>
        inlayHints(model, all(model.text.text)).map(({ at, label }) => ({ start: at - 1, end: at, message: label })),
    );
  });

  it('say what the paragraph is about and where it is', () => {
    const model = read(DRAFT);
    const [hint, ...more] = inlayHints(model, all(DRAFT));
    assert.equal(more.length, 0);
    assert.equal(hint?.label, '(27)');
    assert.match(hint?.tooltip ?? '', /^27\. The Committee recommends/);
    assert.equal(hint && DRAFT.slice(hint.target.start, hint.target.end), '27.');
    assert.deepEqual(inlayHints(model, { start: 0, end: 300 }), []);
  });
});

describe('code lenses', () => {
  it('stand at the paragraphs that are referred to', () => {
    check(
      `
${OBSERVATIONS}1. The Committee refers to paragraphs 2–4 and 3 below.
2. Two.
^^ 1
3. The Committee refers to the previous paragraph and to article 1 of the Convention.
^^ 2
4. Four.
^^ 1
`.replace('2. Two.\n^^ 1', '2. Two.\n^^ 2'),
      (model) => referenceLenses(model, []).map(({ span, references: n }) => ({ ...span, message: String(n) })),
    );
  });

  it('count what other documents cite', () => {
    const model = read(`${OBSERVATIONS}1. One.\n2. Two.\n3. Three.\n`);
    const other = read('CMW/C/XAA/CO/2\n\nConcluding observations\n\n1. See CMW/C/XAA/CO/1, paras. 1–3 and 2 (a).\n');
    const cited = citations(other).map(({ citation }) => citation);
    assert.deepEqual(
      referenceLenses(model, cited).map(({ number, references: n }) => [number, n]),
      [
        ['1', 1],
        ['2', 2],
        ['3', 1],
      ],
    );
  });

  it('count what a search for references finds', () => {
    const model = read(DRAFT);
    const lenses = referenceLenses(model, []);
    assert.deepEqual(
      lenses.map(({ number }) => number),
      ['11', '27', '31', '33'],
    );
    for (const lens of lenses) assert.equal(references(model, lens.span.start)?.references.length, lens.references);
  });
});

describe('semantic tokens', () => {
  it('say what each thing points at', () => {
    check(
      `
${OBSERVATIONS}	A.	Introduction (arts. 2 and 7)
	^^^^^^^^^^^^^^^^^ namespace declaration
	  	              ^^^^^^^ type defaultLibrary declaration
	  	                     ^^^^^ namespace declaration
	  	                          ^ type defaultLibrary declaration
	  	                           ^ namespace declaration
1. See paragraphs 2–3, the previous paragraph and article 5 of the Supreme Decree.
^^ number declaration
       ^^^^^^^^^^^^ variable
                   ^ operator
                    ^ variable
                       ^^^^^^^^^^^^^^^^^^^^^^ variable
                                                  ^^^^^^^^^ string
(a) See (CMW/C/XAA/Q/1, para. 12);
^^^ enumMember declaration
         ^^^^^^^^^^^^^ property
                        ^^^^^^^^ property
`,
      (model) =>
        semanticTokens(model, all(model.text.text))
          .filter(({ start }) => start > OBSERVATIONS.length - 1)
          .map(({ type, modifiers, ...span }) => ({ ...span, message: [type, ...modifiers].join(' ') })),
    );
  });

  it('are in order and apart, and those of a range are those of its blocks', () => {
    const model = read(DRAFT);
    const tokens = semanticTokens(model, all(DRAFT));
    let end = 0;
    for (const token of tokens) {
      assert.ok(token.start >= end && token.end > token.start);
      end = token.end;
    }
    const range = { start: 900, end: 1400 };
    const part = semanticTokens(model, range);
    assert.deepEqual(
      part,
      tokens.filter((token) => part.some(({ start }) => start === token.start)),
    );
    for (const token of tokens)
      if (token.start >= range.start && token.end <= range.end)
        assert.ok(part.some(({ start }) => start === token.start));
  });
});
