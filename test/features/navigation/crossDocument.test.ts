import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  citationsOf,
  foreignAt,
  foreignHover,
  subjectsAt,
  targetSpansIn,
} from '../../../server/src/features/hover/crossDocument';
import { citationOverlap } from '../../../server/src/model/summary';
import { annotated, type Note } from '../../support/fixture';
import { filesOf, uriOf } from './files';

const OWN = 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n';
const OTHER = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';

/** Marks what is underlined at the cursor, and in which file what is gone to. */
function checkDefinition(source: string): void {
  const { open, cursor, fixtures, find, models } = filesOf(source);
  const reference = foreignAt(open, cursor);
  const target = reference && find(reference.symbol);
  for (const { name, text, notes } of fixtures) {
    const found: Note[] = [];
    const model = models.get(uriOf(name));
    if (reference && target && model === open) found.push({ ...reference.origin, message: 'from' });
    if (reference && target && model === target) {
      for (const place of reference.places) {
        const landing = targetSpansIn(target, place);
        if (landing) found.push({ ...landing.name, message: 'to' });
      }
    }
    assert.equal(annotated(text, found), annotated(text, notes), name);
  }
}

/** Marks in every file what cites the thing at the cursor. */
function checkCitations(source: string): void {
  const { open, cursor, fixtures, models } = filesOf(source);
  const places = subjectsAt(open, cursor);
  for (const { name, text, notes } of fixtures) {
    const model = models.get(uriOf(name));
    const found = model ? citationsOf(model, places).map((span) => ({ ...span, message: '' })) : [];
    assert.equal(annotated(text, found), annotated(text, notes), name);
  }
}

describe('definition in another document', () => {
  it('leads to the paragraph that is cited', () => {
    checkDefinition(`
//- CMW-C-XAA-CO-2.txt
${OWN}1. The Committee recalls paragraph $026 of its previous concluding observations (CMW/C/XAA/CO/1).
                                   ^^ from
//- older.txt
${OTHER}25. Twenty-five.
26. Twenty-six.
^^^ to
`);
  });

  it('leads to the subparagraph, and where there is none to its paragraph', () => {
    for (const [letter, to] of [
      ['b', '\n(b) Pay.\n^^^ to'],
      ['f', '\n(b) Pay.'],
    ] as const) {
      checkDefinition(`
//- new.txt
${OWN}1. See its previous concluding observations (CMW/C/XAA/CO/1, para. $07 (${letter})).
                                                                   ^^^^^ from
//- cmw_c_xaa_co_1_e.txt
${OTHER}7. The State party should:${letter === 'f' ? '\n^^ to' : ''}
(a) Act;${to}
`);
    }
  });

  it('leads to the title of a document that is only named', () => {
    checkDefinition(`
//- new.txt
${OWN}1. The Committee recalls its list of issues (CMW/C/$0XAA/Q/2).
                                             ^^^^^^^^^^^^^ from
//- list.txt
CMW/C/XAA/Q/2

List of issues in relation to the second periodic report of Xandoria
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to

1. Please inform the Committee.
`);
  });

  it('leads from the dash of a range to everything in it', () => {
    checkDefinition(`
//- new.txt
${OWN}1. See its previous concluding observations (CMW/C/XAA/CO/1, paras. 2$0–4).
                                                                     ^ from
//- old.txt
${OTHER}1. One.
2. Two.
^^ to
3. Three.
^^ to
4. Four.
^^ to
5. Five.
`);
  });

  it('goes by what a document says of itself before what its file is called', () => {
    checkDefinition(`
//- new.txt
${OWN}1. See its previous concluding observations (CMW/C/XAA/CO/1, para. $01).
                                                                   ^ from
//- CMW-C-XAA-CO-1.txt
CMW/C/XBB/CO/1

Concluding observations on the initial report of Xistan

1. Misnamed.
//- old.txt
${OTHER}1. The right one.
^^ to
`);
  });

  it('leads from replies to the observations on a combined report, which no symbol names', () => {
    checkDefinition(`
//- replies.txt
CMW/C/XAA/RQ/5

Replies of Xandoria to the list of issues in relation to its fifth periodic report

1. As to paragraph $02 of the concluding observations, it is done.
                   ^ from
//- observations.txt
CMW/C/XAA/CO/3-4

Concluding observations on the combined third and fourth periodic reports of Xandoria

1. One.
2. Two.
^^ to
//- others.txt
CMW/C/XAA/CO/2-3

Concluding observations on the combined second and third periodic reports of Xandoria

2. Not this one.
`);
  });

  it('goes nowhere where the document is not known, and for this document', () => {
    checkDefinition(`
//- new.txt
${OWN}1. See its previous concluding observations (CMW/C/XAA/CO/1, para. $01).
//- addendum.txt
CMW/C/XAA/CO/1/Add.1

Information on follow-up

1. Not this one.
`);
    checkDefinition(`
//- new.txt
${OWN}1. See paragraph $02 above.
2. Two.
`);
  });
});

describe('citations in other documents', () => {
  it('are found from a paragraph’s number, with ranges that span it and letters below it', () => {
    checkCitations(`
//- old.txt
${OTHER}1. One.
$02. Two, see paragraph 2 above.
3. Three.
//- new.txt
${OWN}1. See the previous concluding observations (CMW/C/XAA/CO/1, paras. 2 and 3).
                                                                    ^
2. See the previous concluding observations (CMW/C/XAA/CO/1, paras. 1–3 and 2 (a)).
                                                                     ^
                                                                            ^^^^^
3. See paragraph 2 above.
`);
  });

  it('are found from a citation of the same place', () => {
    checkCitations(`
//- list.txt
CMW/C/XAA/Q/2

List of issues in relation to the second periodic report of Xandoria

1. In its previous concluding observations (CMW/C/XAA/CO/1, para. $012), the Committee asked for more.
                                                                  ^^
//- new.txt
${OWN}1. See the previous concluding observations (CMW/C/XAA/CO/1, para. 12).
                                                                   ^^
`);
  });

  it('count the whole document where only that is named', () => {
    const place = { symbol: 'CMW/C/XAA/CO/1', number: '', path: [] };
    assert.equal(citationOverlap({ ...place, number: '3', through: '' }, place), 'itself');
    assert.equal(citationOverlap({ ...place, symbol: 'CMW/C/XAA/CO/2', through: '' }, place), false);
  });
});

describe('a hover on another document', () => {
  it('shows the paragraph, and says so where there is none', () => {
    const source = (number: string) => `
//- new.txt
${OWN}1. See its previous concluding observations (CMW/C/XAA/CO/1, para. $0${number}).
//- old.txt
${OTHER}1. The Committee recommends that the State party act.
`;
    for (const [number, expected] of [
      ['1', /Paragraph 1.*recommends that the State party act/s],
      ['9', /It has no paragraph 9/],
    ] as const) {
      const { open, cursor, find } = filesOf(source(number));
      const reference = foreignAt(open, cursor);
      const document = reference && find(reference.symbol);
      assert.ok(reference && document);
      assert.match(JSON.stringify(foreignHover(reference, document, 'en').prose), expected);
    }
  });

  it('names observations on a combined report as they name themselves', () => {
    const { open, cursor, find } = filesOf(`
//- replies.txt
CMW/C/XAA/RQ/5

Replies of Xandoria to the list of issues in relation to its fifth periodic report

1. As to paragraph $02 of the concluding observations, it is done.
//- observations.txt
CMW/C/XAA/CO/3-4

Concluding observations on the combined third and fourth periodic reports of Xandoria

2. Two.
`);
    const reference = foreignAt(open, cursor);
    const document = reference && find(reference.symbol);
    assert.ok(reference && document);
    const shown = JSON.stringify(foreignHover(reference, document, 'en').prose);
    assert.match(shown, /CMW\/C\/XAA\/CO\/3-4/);
    assert.doesNotMatch(shown, /CO\/4/);
  });
});

describe('a section of another document', () => {
  const CITED = `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

 I. Introduction

1. One.

 II. Recommendations

2. Two.
`;

  it('is gone to by the number of its heading', () => {
    checkDefinition(`//- own.txt
CMW/C/XAA/CO/2

Concluding observations on the second periodic report of Xandoria

1. As to section $0II of the observations (CMW/C/XAA/CO/1), it is done.
                 ^^ from
//- observations.txt
${CITED.replace(' II. Recommendations\n', ' II. Recommendations\n ^^^^^^^^^^^^^^^^^^^ to\n')}`);
  });

  for (const [number, expected] of [
    ['II', /II\. Recommendations/],
    ['IV', /It has no section IV\./],
  ] as const)
    it(`shows its heading and paragraphs, or that it is missing: ${number}`, () => {
      const { open, cursor, find } = filesOf(`//- own.txt
CMW/C/XAA/CO/2

Concluding observations on the second periodic report of Xandoria

1. As to section $0${number} of the observations (CMW/C/XAA/CO/1), it is done.
//- observations.txt
${CITED}`);
      const reference = foreignAt(open, cursor);
      const document = reference && find(reference.symbol);
      assert.ok(reference && document);
      assert.match(JSON.stringify(foreignHover(reference, document, 'en').prose), expected);
    });
});
