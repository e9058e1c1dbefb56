import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertItem } from '../../server/src/edits/paragraphs/insert';
import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { operateInWord } from '../../server/src/export/operationInWord';
import { operate } from '../../server/src/lsp/operations/operate';
import type { DocumentModel } from '../../server/src/model/document';
import type { OperationRequest } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/edits';
import type { WordText } from '../../server/src/word/parts/result';
import { operationStep, operate as step } from '../edits/operationSteps';
import { read as readText } from '../support/documents';
import { fc, runs } from '../support/random';
import { manner, parts, write } from '../syntax/drafts';
import { saidBy } from '../word/support/alike';
import { docx, level, list, listOf, numberingOf, p } from '../word/support/docx';
import { read } from '../word/support/reading';
import { draft, exported, partOf } from './exported';

const DATE = '2026-05-01T10:00:00Z';
const AUTHOR = 'A. Reviewer';

/** A text as a Word file whose numbers are typed. */
const typed = (text: string) =>
  docx({
    body: text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  });

/** Marks of notes, which Word counts anew. */
const plain = (text: string) => text.replace(/[⁰¹²³⁴-⁹]/gu, '');
/** What a text says; notes in an order of their own, without their marks. */
const said = (text: string) =>
  saidBy(readText(text))
    .map((line) => plain(line.replace(/^(footnote \|.*?\|).*?\|/, '$1')))
    .sort((a, b) => (a.startsWith('footnote') && b.startsWith('footnote') ? (a < b ? -1 : 1) : 0));

/** A Word file in which an operation was made. */
interface Made {
  readonly word: WordText;
  readonly outcome: OperationOutcome;
  readonly bytes: Uint8Array;
}

/** What becomes of a Word file, or why it is left alone. */
function made(
  bytes: Uint8Array,
  operation: (model: DocumentModel) => OperationOutcome | Refused,
): Made | { readonly refused: string } | { readonly hindrance: string } {
  const word = read(bytes);
  const model = readText(word.text);
  const outcome = operation(model);
  if (isRefused(outcome)) return { refused: outcome.refused };
  const result = operateInWord(bytes, word, model, outcome, { author: AUTHOR, date: DATE });
  if (result.kind === 'refused') assert.fail(result.message);
  if (result.kind === 'not-made') return { hindrance: result.hindrance };
  return { word, outcome, bytes: result.bytes };
}

/** Asserts that accepted it says what the operation makes of the text, and rejected what it said; gives the text as accepted. */
function assertMade(bytes: Uint8Array, operation: (model: DocumentModel) => OperationOutcome | Refused): string {
  const result = made(bytes, operation);
  if (!('word' in result)) assert.fail(JSON.stringify(result));
  return assertSaid(bytes, result);
}

function assertSaid(before: Uint8Array, { word, outcome, bytes }: Made): string {
  const accepted = read(bytes);
  const wanted = applyEdits(word.text, outcome.edits);
  // A number that waits for its words may be read as part of what stands before it.
  if (!outcome.withWords) assert.deepEqual(said(accepted.text), said(wanted));
  else assert.equal(plain(accepted.text).replace(/\s+/g, ''), plain(wanted).replace(/\s+/g, ''));
  assert.equal(read(bytes, 'original').text, read(before, 'original').text);
  const ours = accepted.revisions.filter(({ author, date }) => author === AUTHOR && date === DATE);
  assert.equal(ours.length, accepted.revisions.length, 'all is tracked');
  if (outcome.edits.length > 0 && accepted.text !== word.text) assert.ok(ours.length > 0);
  return accepted.text;
}

/** An operation at the words of a text. */
const at =
  (words: string, operation: OperationRequest) =>
  (model: DocumentModel): OperationOutcome | Refused => {
    const offset = model.text.text.indexOf(words);
    assert.ok(offset >= 0, words);
    return operate(model, offset, operation, { language: 'en', options: {}, filled: new Set() });
  };

const TEXT = draft(
  '1.\tThe Committee welcomes the delegation.',
  '2.\tThe Committee recalls paragraph 1 above. It also thanks the State party.',
  '3.\tThe Committee recommends that the State party:',
  '\t(a)\tRepeal the Act;',
  '\t(b)\tPublish the Code;',
  '\t(c)\tTrain the judges.',
  '4.\tThe Committee refers to paragraphs 2, 3 (b) and 5 of these observations.',
  '5.\tThe Committee requests a report on paragraph 3 (c) above.',
);

const OPERATIONS: readonly (readonly [string, words: string, OperationRequest])[] = [
  ['insert a paragraph', 'recalls', { kind: 'insert-paragraph' }],
  ['insert a pair at the end', 'requests', { kind: 'insert-pair' }],
  ['insert a subparagraph', 'Publish', { kind: 'insert-item' }],
  ['delete a paragraph', 'recalls', { kind: 'delete', what: 'paragraph', references: 'leave' }],
  ['delete the last paragraph', 'requests', { kind: 'delete', what: 'paragraph', references: 'remove' }],
  ['delete a paragraph with its items', 'recommends', { kind: 'delete', what: 'paragraph', references: 'remove' }],
  ['delete a subparagraph', 'Publish', { kind: 'delete', what: 'item', references: 'remove' }],
  ['move a paragraph up', 'recommends', { kind: 'move', what: 'paragraph', direction: 'up' }],
  ['move the last paragraph up', 'requests', { kind: 'move', what: 'paragraph', direction: 'up' }],
  ['move a paragraph to the end', 'recalls', { kind: 'move-after', what: 'paragraph', place: '5' }],
  ['move a subparagraph', 'Train', { kind: 'move', what: 'item', direction: 'up' }],
  ['split a paragraph', 'It also', { kind: 'split' }],
  ['merge two paragraphs', 'welcomes', { kind: 'merge' }],
  ['merge two subparagraphs', 'Repeal', { kind: 'merge' }],
  ['make a paragraph an item', 'refers', { kind: 'to-item' }],
  ['make an item a paragraph', 'Train', { kind: 'to-paragraph' }],
  [
    'write a follow-up paragraph',
    'recalls',
    { kind: 'follow-up', places: ['3'], period: 'two years', deadline: false },
  ],
];

describe('a first subparagraph in a Word file', () => {
  const file = (first: string) =>
    docx({
      body: [first, 'The Committee recalls its report.'].map((words) => p(words, list(1))).join(''),
      numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
    });

  for (const first of ['The Committee welcomes the report.', 'Scope of the permission', 'Signature ________'])
    it(`takes no number of a paragraph: after “${first}”`, () => {
      const result = made(file(first), (model) => insertItem(model, model.text.text.indexOf(first)));
      if (!('word' in result)) assert.fail(JSON.stringify(result));
      assert.match(
        read(result.bytes).text,
        new RegExp(`^1\\.\\t${first}\\n+\\t?\\(a\\)\\t\\n+2\\.\\tThe Committee recalls`),
      );
    });
});

describe('operations on a Word file', () => {
  for (const [name, words, operation] of OPERATIONS) {
    it(`${name} where numbers are automatic`, () => {
      assertMade(exported(TEXT), at(words, operation));
    });
    it(`${name} where numbers are typed`, () => {
      assertMade(typed(TEXT), at(words, operation));
    });
  }

  it('renumber where numbers are typed', () => {
    const text = draft('1.\tThe Committee acts.', '3.\tIt recalls paragraph 1 above.', '4.\tIt recalls paragraph 3.');
    assert.match(
      assertMade(typed(text), at('acts', { kind: 'renumber' })),
      /^1\.\t.*\n2\.\tIt recalls paragraph 1 above\.\n3\.\tIt recalls paragraph 2\.$/m,
    );
  });

  it('write no automatic number, and change what fields show', () => {
    const result = made(exported(TEXT), at('recalls', { kind: 'insert-paragraph' }));
    if (!('word' in result)) assert.fail(JSON.stringify(result));
    const accepted = read(result.bytes);
    assert.match(accepted.text, /^3\.\t\n4\.\tThe Committee recommends/m);
    assert.ok(accepted.fields.filter(({ type }) => type === 'REF').every(({ state }) => state === 'current'));
    for (const part of ['word/numbering.xml', 'word/styles.xml', '[Content_Types].xml'])
      assert.equal(partOf(result.bytes, part), partOf(exported(TEXT), part));
  });

  it('put in and take nothing out', () => {
    for (const [name, words, operation] of OPERATIONS) {
      const before = exported(TEXT);
      const result = made(before, at(words, operation));
      if (!('word' in result)) assert.fail(name);
      const [old, now] = [partOf(before, 'word/document.xml'), partOf(result.bytes, 'word/document.xml')];
      let next = 0;
      for (let i = 0; i < now.length && next < old.length; i++) if (now[i] === old[next]) next++;
      assert.equal(next, old.length, name);
    }
  });

  it('keep fields on what they name when that is moved, whether it is accepted or rejected', () => {
    const bytes = exported(TEXT);
    const result = made(bytes, at('welcomes', { kind: 'move', what: 'paragraph', direction: 'down' }));
    if (!('word' in result)) assert.fail(JSON.stringify(result));
    for (const changes of ['accepted', 'original'] as const) {
      const { text, fields, paragraphs } = read(result.bytes, changes);
      const recall = fields.find(({ paragraph }) =>
        text.slice(paragraphs[paragraph]?.start).includes('recalls paragraph'),
      );
      const target = paragraphs[recall?.target?.paragraph ?? -1];
      assert.match(text.slice(target?.start, target?.end), /welcomes the delegation/, changes);
      assert.equal(recall?.state, 'current', changes);
    }
  });

  it('copy footnotes with what is moved, and change the references in them', () => {
    const text = draft(
      '1.\tThe Committee welcomes the Act.¹',
      '2.\tThe Committee recalls the Code.²',
      '3.\tThe Committee ends.',
      '',
      '_______________',
      '\t¹\tSee paragraph 2 below.',
      '\t²\tSee paragraph 3 below.',
    );
    const accepted = assertMade(exported(text), at('recalls', { kind: 'move', what: 'paragraph', direction: 'up' }));
    assert.match(accepted, /\t¹\tSee paragraph 3 below\.\n\t²\tSee paragraph 1 (?:below|above)\./);
  });

  it('delete notes with what refers to them, and join what ends with the mark of one', () => {
    const text = draft(
      '1.\tThe Committee welcomes the Act.¹',
      '2.\tThe Committee recalls the Code.',
      '3.\tThe Committee ends.',
      '',
      '_______________',
      '\t¹\tAct No. 31 of 2011.',
    );
    const deleted = made(exported(text), at('welcomes', { kind: 'delete', what: 'paragraph', references: 'leave' }));
    if (!('word' in deleted)) assert.fail(JSON.stringify(deleted));
    assert.match(read(deleted.bytes).text, /1\.\tThe Committee recalls the Code\.\n2\.\tThe Committee ends\.$/);
    assert.equal(read(deleted.bytes, 'original').notes.length, 1);
    assert.match(
      assertMade(exported(text), at('welcomes', { kind: 'merge' })),
      /welcomes the Act\.¹ The Committee recalls/,
    );
  });

  it('move what is bold and in italics as it is', () => {
    const body = [
      p('CMW/C/XAA/CO/2'),
      p('<w:r><w:t>1.</w:t></w:r><w:r><w:tab/><w:t>It acts.</w:t></w:r>'),
      p('<w:r><w:t>2.</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>It ends.</w:t></w:r>'),
    ].join('');
    const result = made(docx({ body }), at('ends', { kind: 'move', what: 'paragraph', direction: 'up' }));
    if (!('word' in result)) assert.fail(JSON.stringify(result));
    assert.match(
      partOf(result.bytes, 'word/document.xml'),
      /<w:moveTo [^>]*>(?:(?!<\/w:moveTo>).)*<w:i\/><\/w:rPr><w:t xml:space="preserve">It ends\.<\/w:t>/,
    );
  });

  it('are refused as a whole where a section ends with what is deleted', () => {
    const section = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
    const body = [p('CMW/C/XAA/CO/2'), p('1.\tIt acts.'), p('2.\tIt ends.', section), p('3.\tIt goes on.')].join('');
    const wanted = at('ends', { kind: 'delete', what: 'paragraph', references: 'leave' });
    assert.deepEqual(made(docx({ body }), wanted), { hindrance: 'section' });
  });

  it('are refused where Word would number otherwise', () => {
    const text = draft('1.\tThe Committee acts.', '5.\tThe Committee recalls.', '6.\tThe Committee ends.');
    assert.deepEqual(made(exported(text), at('acts', { kind: 'renumber' })), { hindrance: 'otherwise' });
  });

  for (const [form, asWord] of [
    ['automatic', exported],
    ['typed', typed],
  ] as const)
    it(`say what they make of the text, in random drafts with ${form} numbers, or are refused`, () => {
      const counts = { made: 0, hindered: 0 };
      fc.assert(
        fc.property(parts, manner, operationStep, (document, how, wanted) => {
          const { text } = write(document, { ...how, within: 'nothing', lineBreak: '\n', mark: '' });
          const bytes = asWord(text);
          if (readText(read(bytes).text).paragraphs.all.length === 0) return;
          const result = made(bytes, (model) => step(model, wanted));
          if ('hindrance' in result) counts.hindered++;
          if (!('word' in result)) return;
          counts.made++;
          if (result.outcome.notes.some(({ kind }) => kind === 'reading')) return;
          assertSaid(bytes, result);
        }),
        { numRuns: runs(60) },
      );
      assert.ok(counts.made > counts.hindered, JSON.stringify(counts));
    });
});
