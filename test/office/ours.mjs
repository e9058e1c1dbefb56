// What is exported and how it is read, bundled from the sources, and the texts that are tried.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources } from '../../scripts/loadSources.mjs';

const root = join(import.meta.dirname, '../..');
export const scratch = mkdtempSync(join(tmpdir(), 'treaty-body-office-'));

const ENTRY = `
import fc from 'fast-check';
import { manner, parts, write } from './test/syntax/drafts';
import { makeReferencesLive } from './server/src/export/liveReferences';
import { read as readText } from './test/support/documents';
import { read } from './test/word/support/reading';
export { exported } from './test/export/exported';
import { exported } from './test/export/exported';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
const FIELD = /<w:r>(?:<w:rPr>(?:(?!<\\/w:rPr>).)*<\\/w:rPr>)?(?:<w:fldChar[^>]*\\/>|<w:instrText[^>]*>[^<]*<\\/w:instrText>)<\\/w:r>|<w:bookmark(?:Start|End)[^>]*>/g;
const typed = (text) => {
  const parts = unzipSync(exported(text));
  const document = strFromU8(parts['word/document.xml']).replace(FIELD, '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
};
export const live = (text) => {
  const bytes = typed(text);
  const word = read(bytes);
  return makeReferencesLive(bytes, word, readText(word.text, undefined, word), {}).bytes;
};
import { makeReferencesTyped } from './server/src/export/unlinkedReferences';
export const retyped = (bytes) => makeReferencesTyped(bytes, read(bytes), {}).bytes;
export { read } from './test/word/support/reading';
import { operateInWord } from './server/src/export/operationInWord';
import { operate } from './server/src/lsp/operations/operate';
import { docx as docxOf, p as paragraphOf } from './test/word/support/docx';
export const typedOut = (text) => docxOf({ body: text.split('\\n').map((line) => paragraphOf(line)).join('') });
export const operated = (bytes, words, operation) => {
  const word = read(bytes);
  const model = readText(word.text);
  const at = model.text.text.indexOf(words);
  const outcome = operate(model, at, operation, { language: 'en', options: {}, filled: new Set() });
  if ('refused' in outcome) throw new Error(words + ': ' + outcome.refused);
  const made = operateInWord(bytes, word, model, outcome, { date: '2026-05-01T10:00:00Z' });
  if (made.kind !== 'rewritten') throw new Error(JSON.stringify({ words, operation, made, outcome }));
  return made.bytes;
};
import { tableDocument } from './server/src/export/tableDocument';
import { printedMatrix } from './server/src/features/matrix/printedMatrix';
import { recommendationMatrix } from './server/src/features/matrix/recommendationMatrix';
import { planted } from './test/support/rules/planted';
export const matrix = () => {
  const { observations, others, summaries } = planted();
  const one = recommendationMatrix(observations, others, summaries, 'en');
  const table = printedMatrix([{ matrix: one, own: { headings: ['Notes'], words: new Map() } }], 'en');
  return { rows: table.rows, bytes: tableDocument(table, 'en') };
};
import { patchesOf } from './server/src/features/findings/findingPatches';
import { removeOurs } from './server/src/word/patch/removeOurs';
import { patchWord } from './server/src/word/patch/patchWord';
import { weighedFindings } from './server/src/rules/runner';
import { docx, p } from './test/word/support/docx';
const SETTINGS = { rules: {}, wordLimits: {} };
const found = (bytes) => {
  const word = read(bytes);
  const model = readText(word.text, undefined, word);
  return { word, model, all: weighedFindings(model, SETTINGS).filter(({ isFigure }) => !isFigure) };
};
const plainOf = (all) => all.map(({ rule, fixes }) => ({ rule, isCertain: fixes?.[0]?.certain === true }));
export const sending = {
  sent: (text) => {
    const bytes = docx({ body: text.split('\\n').map((line) => p(line)).join('') });
    const { model, all } = found(bytes);
    const made = patchWord(bytes, patchesOf(model, all, { comments: true, changes: true }, 'en'), {
      date: '2026-05-01T10:00:00Z',
    });
    return { file: made.bytes, found: plainOf(all), made };
  },
  findings: (bytes) => {
    const clean = removeOurs(bytes);
    const { word, all } = found(clean.bytes);
    return { findings: plainOf(all), revisions: word.revisions.length, removed: clean.comments };
  },
};
export const randomDrafts = (count) =>
  fc.sample(fc.tuple(parts, manner), { numRuns: count, seed: 7 }).map(([document, how]) => write(document, how).text);
`;

const ours = await loadSources('test/office', { contents: ENTRY });

/** Sends what is found in a text into a Word file, and finds again. */
export const { sending } = ours;

/** Numbers of all kinds, gaps, notes, a table, an annex, and references to all of them. */
const MIXED = `CMW/C/XAA/CO/3
Distr.: General
9 October 2015
Original: French

Concluding observations on the third periodic report of Xandoria*

\t*\tAdopted by the Committee at its twenty-third session.

\tI.\tIntroduction

1.\tThe Committee considered the report of Xandoria.¹ It thanks the delegation.²
2.\tThe Committee recalls paragraphs 1, 2 and 12 bis (a) below and paragraph 4 (a) (ii).

\tII.\tConcerns of the Committee

\tA.\tGeneral measures

\t1.\tLegislation of the State

\t\tCollection of data

4.\tThe Committee recommends that the State party:
\t(a)\tAdopt the following without delay:
\t\t(i)\tThe first bill before the Assembly;
\t\t(ii)\tThe second bill before the Assembly;
\t(b)\tCompile the decisions of the courts;
\t(d)\tPublish the decisions of the courts.

12 bis.\tThe Committee further recommends that the State party:
\t(a)\tTranslate the Convention;
\t(b)\tDistribute the Convention.

Name of the Act\tYear\tState
Labour Act\t2010\tBrevonia
Penal Code\t2012\tXandoria

\tIII.\tDissemination of the text

13.\tThe Committee asks for a report.

Annex I

\tTerms of reference

1.\tFirst paragraph of the annex.
2.\tSecond paragraph, see paragraph 1 above.

_______________
\t¹\tSee the report of the State party.
\t²\tSee paragraph 2 below.
`;

const ARABIC = `الأمم المتحدة\tCMW/C/XAA/CO/1
\tالاتفاقية الدولية لحماية حقوق العمال المهاجرين
Distr.: General
9 October 2015
Original: English

اللجنة المعنية بحماية حقوق العمال المهاجرين

الملاحظات الختامية على التقرير الأولي

1.\tنظرت اللجنة في التقرير الأولي (CMW/C/XAA/1) في جلستيها المعقودتين في 1 و2 أيلول/سبتمبر 2015.
2.\tتعرب اللجنة عن تقديرها للدولة الطرف لتقديمها تقريرها الأولي.
`;

const texts = Object.entries({
  ...Object.fromEntries(
    readdirSync(join(root, 'samples'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.replace('.txt', ''), readFileSync(join(root, 'samples', name), 'utf8')]),
  ),
  mixed: MIXED,
  arabic: ARABIC,
  ...Object.fromEntries(ours.randomDrafts(8).map((text, at) => [`random-${at + 1}`, text])),
});

/** Word files that were exported, with what our reader reads of them. */
export const files = texts.map(([name, text]) => {
  const path = join(scratch, `${name}.docx`);
  const bytes = ours.exported(text);
  writeFileSync(path, bytes);
  return { name, path, read: ours.read(bytes) };
});

/** A Word file with automatic numbers and typed references, which were made fields as tracked changes. */
export const live = (() => {
  const path = join(scratch, 'live.docx');
  const bytes = ours.live(readFileSync(join(root, 'samples/CMW-C-XAA-CO-2.txt'), 'utf8'));
  writeFileSync(path, bytes);
  return { name: 'live references', path, read: ours.read(bytes) };
})();

/** An exported file, and the one above whose fields are changes themselves, with their fields made text as tracked changes. */
export const retyped = [files.find(({ name }) => name === 'mixed'), live].map(({ name, path }) => {
  const typed = join(scratch, `${name.replace(' ', '-')}-typed.docx`);
  const bytes = ours.retyped(new Uint8Array(readFileSync(path)));
  writeFileSync(typed, bytes);
  return {
    name: `${name}, typed again`,
    path: typed,
    accepted: ours.read(bytes),
    rejected: ours.read(bytes, 'original'),
  };
});

/** Operations by a name, each with words where it is made. */
const OPERATIONS = {
  insert: ['welcomes', { kind: 'insert-paragraph' }],
  pair: ['is concerned', { kind: 'insert-pair' }],
  item: ['recommends that the State party:', { kind: 'insert-item' }],
  delete: ['notes', { kind: 'delete', what: 'innermost', references: 'remove' }],
  up: ['is concerned', { kind: 'move', what: 'innermost', direction: 'up' }],
  last: ['welcomes', { kind: 'move-after', what: 'paragraph', place: '70' }],
  split: ['the State party:', { kind: 'split' }],
  merge: ['is concerned', { kind: 'merge' }],
  'follow-up': ['welcomes', { kind: 'follow-up', places: ['11', '21'], period: '', deadline: false }],
};

/** A draft with automatic numbers and one with typed ones after each operation, with what our reader reads of them. */
export const operated = ['exported', 'typedOut'].flatMap((form) => {
  const draft = ours[form](readFileSync(join(root, 'samples/CMW-C-XAA-CO-2.txt'), 'utf8'));
  return Object.entries(OPERATIONS).map(([name, [words, operation]]) => {
    const path = join(scratch, `${form}-${name}.docx`);
    const bytes = ours.operated(draft, words, operation);
    writeFileSync(path, bytes);
    return { name: `${form}, ${name}`, path, accepted: ours.read(bytes), rejected: ours.read(bytes, 'original') };
  });
});

/** What became of all recommendations, as a table of many columns. */
export const matrixFile = (() => {
  const path = join(scratch, 'matrix.docx');
  const { rows, bytes } = ours.matrix();
  writeFileSync(path, bytes);
  return { name: 'a table of recommendations', path, rows };
})();

/** What our reader reads of a file. */
export function readFile(path) {
  return ours.read(new Uint8Array(readFileSync(path)));
}
