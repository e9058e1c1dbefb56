import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, readDocument, updateDocument } from '../../server/src/model/document';
import type { WeighedFinding } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { RULES } from '../../server/src/rules/registry';
import { runRules, weighedFindings } from '../../server/src/rules/runner';
import { trimEdit } from '../../server/src/text/edits';
import { openText } from '../../server/src/text/textVersion';
import { ALL_RULES } from '../fuzz/said';
import { issuedOn, read } from '../support/documents';
import { fixture } from '../support/fixture';
import { fc, runs } from '../support/random';
import { find } from '../support/rules/findings';
import { mention, saidOfWord, wordModel } from '../support/rules/wordFindings';
import { p } from '../word/support/docx';

interface Edited {
  readonly before: readonly WeighedFinding[];
  /** What is found after the edit, in the version that was updated and in one that is read anew. */
  readonly updated: readonly WeighedFinding[];
  readonly fresh: readonly WeighedFinding[];
}

/** Runs all rules before and after an edit. */
function edited(text: string, start: number, oldEnd: number, inserted: string): Edited {
  const model = readDocument(openText('file:///a.txt', 'treaty-body', 1, text));
  const before = weighedFindings(model, ALL_RULES);
  const after = openText('file:///a.txt', 'treaty-body', 2, text.slice(0, start) + inserted + text.slice(oldEnd));
  const updated = updateDocument(model, after, { start, oldEnd, newEnd: start + inserted.length });
  return {
    before,
    updated: weighedFindings(updated, ALL_RULES),
    fresh: weighedFindings(readDocument(after), ALL_RULES),
  };
}

const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const UNEDITED = '\n*\tThe present document is being issued with formal editing.\n';
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('');
const paragraphs = (from: number, to: number) =>
  many(to - from + 1, (i) => `${from + i}.\tThe Committee notes matter ${from + i}.\n`);

/** An edit in one place of a document that changes what a rule finds in another. */
const ELSEWHERE: readonly (readonly [rule: string, text: string, from: string, to: string])[] = [
  [
    'symbol-state',
    `${HEAD}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n\nCMW/C/XAB/CO/1\n\n2\n\n2.\tThe Committee thanks the State party.\n\nCAT/C/XAA/CO/1\n\n3\n\n3.\tThe Committee thanks the delegation.`,
    'CMW/C/XAA/CO/1',
    'CMW/C/XAA/CO/2',
  ],
  ...(['article-form', 'british-spelling', 'punctuation', 'repeated-word'] as const).map(
    (rule) =>
      [
        rule,
        `CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria*\n\n1.\tThe Committee notes the labor of the the courts , boards and schools, and recalls article 16 (4) and article 17, paragraph 2, of the Convention.\n${UNEDITED}`,
        'with formal',
        'without formal',
      ] as const,
  ),
  [
    'paragraph-exists',
    `${HEAD}1.\tThe State party should: (a) x, (b) repeal the Act.\n2.\tThe Committee recalls paragraph 1 (b) above.\n`,
    '(a) x,',
    '(a) act, as',
  ],
  [
    'paragraph-exists',
    `${HEAD}1.\tThe State party should: (i) repeal, as (ii) y.\n2.\tThe Committee recalls paragraph 1 (i) above.\n`,
    'repeal, as',
    'x',
  ],
  [
    'paragraph-numbering',
    `${HEAD}${paragraphs(1, 50)}9.\tOptional Protocols\n${paragraphs(51, 52)}`,
    'Optional Protocols',
    'Optional Protocols.',
  ],
  [
    'empty-section',
    `${HEAD}\tA.\tOne\n\n1.\tIt notes.\n\n\t\tWages and pay\n\n\tB.\tAddendum\n\n2.\tIt notes.\n`,
    'Addendum',
    'Addenda',
  ],
  ['above-below', `${HEAD}1.\tIt recalls paragraph 3 above.\n2.\tIt notes.\n3.\tIt notes.\n`, '3.\tIt', '4.\tIt'],
  ['title-symbol', `${HEAD}${paragraphs(1, 2)}`, 'CO/1\n', 'CO/3\n'],
  [
    'state-name',
    `${HEAD}1.\tThe Committee considered the initial report of Xandoria.\n`,
    'of Xandoria\n',
    'of Xelmira\n',
  ],
  [
    'state-code',
    `${HEAD}1.\tThe Committee notes it.\n2.\tThe Committee recalls CAT/C/PRE/CO/2 and CAT/C/XAB/CO/2.\n`,
    'CMW/C/XAA/CO/1\n',
    'CMW/C/PRE/CO/1\n',
  ],
  [
    'symbol-committee',
    `${HEAD}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n`,
    'CMW/C/XAA/CO/1\n',
    'CRC/C/XAA/CO/1\n',
  ],
  ['self-reference', `${HEAD}${paragraphs(1, 1)}2.\tIt recalls paragraph 3 above.\n`, '2.\tIt', '3.\tIt'],
  [
    'general-comment-form',
    `CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 2.\n`,
    '2023',
    '2013',
  ],
  [
    'report-symbol',
    `CAT/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n1.\tThe Committee considered the third periodic report of Xandoria (CAT/C/XAA/2).\n`,
    'CAT/C/XAA/CO/3',
    'CMW/C/XAA/CO/3',
  ],
  [
    'deadline',
    `CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee adopted the present concluding observations at its 410th meeting, held on 12 April 2023.\n2.\tThe Committee requests the State party to provide, within two years, that is, by 12 April 2025, information.\n`,
    'held on 12 April 2023',
    'held on 12 April 2022',
  ],
];

describe('what is kept of the findings of another version', () => {
  for (const [rule, text, from, to] of ELSEWHERE)
    it(`${rule}: “${from.trim()}” becomes “${to.trim()}”`, () => {
      const start = text.indexOf(from);
      assert.ok(start >= 0, 'nothing to edit');
      // As an editor sends it: what is the same at both ends is no part of the edit.
      const edit = trimEdit(text, { start, end: start + from.length, text: to });
      const { before, updated, fresh } = edited(text, edit.start, edit.end, edit.text);
      const of = (findings: readonly WeighedFinding[]) =>
        findings
          .filter((one) => one.rule === rule)
          .map(({ message, args, severity, fixes }) => ({ message, args, severity, fixes }));
      assert.notDeepEqual(of(fresh), of(before), 'the edit changes nothing for this rule');
      assert.deepEqual(updated, fresh);
    });

  it('is what a fresh reading gives, after an edit of one word in the examples of the rules', () => {
    const examples = RULES.flatMap(({ bad, good }) => [...bad, ...good].map(({ text }) => fixture(text).text));
    const words = [...new Set(examples.flatMap((text) => text.match(/[\p{L}\p{N}./–-]+/gu) ?? []))];
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(3), (which, where, what, how) => {
        const text = examples[which % examples.length] ?? '';
        const tokens = [...text.matchAll(/[\p{L}\p{N}./–-]+|[^\S\n]+|\n+|./gsu)];
        const token = tokens[where % tokens.length];
        if (!token) return;
        const inserted = how === 0 ? '' : how === 1 ? `${token[0]} ` : (words[what % words.length] ?? '');
        const { updated, fresh } = edited(text, token.index, token.index + token[0].length, inserted);
        assert.deepEqual(updated, fresh, `${text}\n${token.index}: ${token[0]} → ${inserted}`);
      }),
      { numRuns: runs(1200) },
    );
  });
});

describe('what is found after an edit', () => {
  const TEXT = `${issuedOn('9 October 2023')}\tA.\tIntroduction

1.	The Committee organised it in 5 percent of cases, as general comment 2 says (see art. 5.
2.	The State Party and the State party, from 2011–2012 to 2013-2014, and article 17, paragraph 2, of the Convention.

	B.	Positive aspects

	C.	Concerns and recommendations

		Arrests

3.	The Committee is concerned.  It recognises Turkey and 10700 women by XX, and “the Act.

		Wages

4.	On April 24, 2015 the PNX and the sub-paragraph [bookmark: a] were read.
`;
  const INSERTED = [
    '',
    '(',
    '”',
    'percent ',
    'per cent ',
    '\n\n',
    '\n5.\tThe State Party recognized it.\n',
    '\tD.\tMore\n',
    '  ',
    'State Party ',
  ];

  it('is what a fresh reading gives', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    let text = TEXT;
    let model: DocumentModel = readDocument(openText('file:///a.txt', 'treaty-body', 1, text));
    const options = { wordLimits: {} };
    runRules(model, options);
    for (let version = 2; version < 150; version++) {
      const start = random(text.length);
      const oldEnd = Math.min(text.length, start + random(3) * random(30));
      const inserted = INSERTED[random(INSERTED.length)] ?? '';
      text = text.slice(0, start) + inserted + text.slice(oldEnd);
      if (text.length < 400) text = TEXT;
      const opened = openText('file:///a.txt', 'treaty-body', version, text);
      const whole = text === TEXT;
      model = whole
        ? readDocument(opened)
        : updateDocument(model, opened, { start, oldEnd, newEnd: start + inserted.length });
      const fresh = readDocument(opened);
      assert.deepEqual(runRules(model, options), runRules(fresh, options), text);
    }
  });

  it('holds something of most rules to begin with', () => {
    const rules = { acronym: 'information', 'concern-answered': 'information' } as const;
    const found = new Set(weighedFindings(read(TEXT), { wordLimits: {}, rules }).map(({ rule }) => rule));
    assert.ok(found.size >= 15, [...found].join(', '));
    assert.doesNotMatch(
      find(TEXT)
        .map(({ rule, message, args }) => messageOf(rule, message, args, 'en'))
        .join('\n'),
      /\{/,
    );
  });
});

describe('what was found in a Word file', () => {
  it('is looked for again when the file is another one, though its text is the same', () => {
    const before = wordModel({ body: p(mention('3')) });
    const text = openText('file:///draft.docx', 'treaty-body', 2, before.text.text);
    assert.equal(saidOfWord(before).length, 1);
    const word = before.word && { ...before.word, fields: [] };
    const nothing = { start: 0, oldEnd: 0, newEnd: 0 };
    assert.deepEqual(saidOfWord(updateDocument(before, text, nothing, { word })), []);
    assert.deepEqual(saidOfWord(updateDocument(before, text, nothing)), []);
  });
});
