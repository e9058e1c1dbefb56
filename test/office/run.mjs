// What is exported to Word, in other programs: the Open XML SDK's validator, and LibreOffice where it is installed
// (apt-get install --no-install-recommends libreoffice-writer). Ends with 3 where neither can be run.
import { strict as assert } from 'node:assert';
import { readFileSync, rmSync } from 'node:fs';
import { converted, decided, libreOffice } from './libreOffice.mjs';
import { files, live, matrixFile, operated, readFile, retyped, scratch } from './ours.mjs';
import { sentFile, steps as sentSteps } from './sentDraft.mjs';
import { validated, validatorMissing } from './validator.mjs';

const CANNOT_RUN = 3;
let passed = 0;
let failed = 0;

async function check(title, run) {
  try {
    await run();
    passed++;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    failed++;
    console.log(`  ✖ ${title}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
  }
}

const plain = (text) => text.replace(/[\s\u200e\u200f]+/g, ' ').trim();

/** The automatic numbers of a file with the words after them, as a reader sees them. */
function numberedLines({ paragraphs, text }) {
  return paragraphs
    .filter(({ number }) => number === 'automatic')
    .map(({ label, textStart, end }) => plain(`${label} ${text.slice(textStart, end)}`));
}

/** The fields that refer to paragraphs: their codes without switches, and what they show. */
function references({ fields }) {
  return fields
    .filter(({ type }) => type === 'REF')
    .map(({ code, shown }) => `${code.split(/\s+/)[1]} ${plain(shown)}`);
}

const missing = validatorMissing();
if (missing === undefined) {
  for (const { name, path } of [...files, live, ...retyped, ...operated, sentFile, matrixFile])
    await check(`${name}: the validator of the Open XML SDK finds nothing`, () =>
      assert.deepEqual(validated(path), []),
    );
} else console.log(`The validator of the Open XML SDK is not run: ${missing}.`);

if (libreOffice() !== undefined) {
  const paths = files.map(({ path }) => path);
  await check('LibreOffice prints the numbers that we read', () => {
    converted(paths, 'txt:Text (encoded):UTF8').forEach((path, at) => {
      const lines = new Set(
        readFileSync(path, 'utf8')
          .replace(/^\ufeff/, '')
          .split(/\r?\n/)
          // It writes the marks of notes as digits of the line.
          .map((line) => plain(line.replace(/(?<=[.\p{L}])\d+(?= |$)/gu, ''))),
      );
      const { name, read } = files[at];
      const own = numberedLines(read).map((line) => line.replace(/[⁰¹²³⁴-⁹]+/g, ''));
      assert(own.length > 0, name);
      const missing = own.filter((line) => !lines.has(plain(line.replace(/(?<=[.\p{L}])\d+(?= |$)/gu, ''))));
      assert.deepEqual(missing, [], name);
    });
  });
  await check('references are fields still when LibreOffice has saved the file', () => {
    converted(paths, 'docx').forEach((path, at) => {
      const { name, read } = files[at];
      const saved = readFile(path);
      assert.deepEqual(references(saved), references(read), name);
      assert.deepEqual(
        saved.notes.map(({ mark }) => mark),
        read.notes.map(({ mark }) => mark),
        name,
      );
    });
    assert(files.some(({ read }) => references(read).length > 10));
  });
  await check('references that were made fields are so still when LibreOffice has saved the file', () => {
    const [path] = converted([live.path], 'docx');
    assert(references(live.read).length > 10);
    assert.deepEqual(references(readFile(path)), references(live.read));
  });
  await check('references that were made text are so when all is accepted, and fields when all is rejected', () => {
    for (const { name, path, accepted, rejected } of retyped) {
      for (const [what, own] of Object.entries({ Accept: accepted, Reject: rejected })) {
        const saved = readFile(decided(path, path.replace('.docx', `-${what}.docx`), what));
        assert.equal(saved.revisions.length, 0, name);
        assert.deepEqual(references(saved), references(own), name);
        assert.deepEqual(numberedLines(saved), numberedLines(own), name);
      }
      assert.deepEqual(references(accepted), [], name);
    }
    assert(references(retyped[0].rejected).length > 5);
  });
  await check('operations are made when all is accepted, and undone when all is rejected', () => {
    for (const { name, path, accepted, rejected } of operated) {
      for (const [what, own] of Object.entries({ Accept: accepted, Reject: rejected })) {
        const saved = readFile(decided(path, path.replace('.docx', `-${what}.docx`), what));
        assert.deepEqual(numberedLines(saved), numberedLines(own), `${name}, ${what}`);
        assert.equal(plain(saved.text), plain(own.text), `${name}, ${what}`);
      }
    }
  });
  for (const [title, step] of Object.entries(sentSteps)) await check(title, step);
  await check('a table is one when LibreOffice has saved it, with its heading on each of its wide pages', () => {
    const { path, rows } = matrixFile;
    const [flat] = converted([path], 'fodt');
    const xml = readFileSync(flat, 'utf8');
    assert.equal(xml.match(/<table:table /g)?.length, 1);
    assert.match(xml, /<table:table-header-rows>\s*<table:table-row/);
    assert.equal(xml.match(/<table:table-row[ >]/g)?.length, rows.length);
    assert.equal(xml.match(/<table:table-cell[ >]/g)?.length, rows.length * rows[0].length);
    assert.match(xml, /style:print-orientation="landscape"/);
    const [pdf] = converted([path], 'pdf');
    assert((readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0) > 1);
  });
  await check('LibreOffice lays the file out in pages', () => {
    const [sample] = files;
    const [pdf] = converted([sample.path], 'pdf');
    assert.match(readFileSync(pdf, 'latin1'), /^%PDF-1\.\d/);
  });
} else console.log('LibreOffice is not run (not installed).');

rmSync(scratch, { recursive: true });
if (passed + failed === 0) {
  console.log('office: not run (neither the validator nor LibreOffice is installed)');
  process.exit(CANNOT_RUN);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
