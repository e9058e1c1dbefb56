// npm run compare [-- FILE_OR_FOLDER…]
// Compares what is read of Word files with what other readers make of them; without a name, of the small files of the tests.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { validated, validatorMissing } from '../../office/validator.mjs';
import { compareLabels, docxodusLines, libreOfficeLines } from './labels.mjs';
import { filesFrom, ours, readOurs, scratch } from './ours.mjs';

const named = process.argv.slice(2);
const paths = filesFrom(named);
const readable = paths.filter((path) => readOurs(path));

function heading(text) {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

heading('Files');
console.log(`${paths.length} files, ${readable.length} read`);
for (const path of paths.filter((one) => !readable.includes(one)))
  console.log(`${basename(path)}: ${ours.readWord(new Uint8Array(readFileSync(path))).message}`);

heading('Map: pieces joined are the text, each says what it points at');
for (const path of readable)
  for (const changes of ['accepted', 'original'])
    try {
      ours.assertMapped(new Uint8Array(readFileSync(path)), readOurs(path, changes));
    } catch (error) {
      console.log(`${basename(path)} (${changes}): ${error.message}`);
    }
console.log('done');

heading('Numbers that Word left in REF fields');
const states = {};
for (const path of readable) {
  for (const { type, code, state, shown, computed } of readOurs(path).fields) {
    if (type !== 'REF' || !/\\[nrw]\b/.test(code)) continue;
    states[state] = (states[state] ?? 0) + 1;
    if (state !== 'current') console.log(`${basename(path)}: ${state}: “${shown}”, computed ${computed} (${code})`);
  }
}
console.log(JSON.stringify(states));

heading('Labels');
const totals = {};
function tell(path, reader, { same, missed, other }) {
  totals[reader] ??= { same: 0, other: 0, missed: 0 };
  const total = totals[reader];
  total.same += same;
  total.other += other.length;
  total.missed += missed;
  for (const { ours: own, theirs, words } of other.slice(0, 5))
    console.log(`${basename(path)}: ours “${own}”, ${reader} “${theirs}”: ${words}`);
  if (other.length > 5) console.log(`${basename(path)}: ${other.length - 5} more as ${reader} has them`);
}
const exported = libreOfficeLines(readable);
for (const path of readable) {
  const read = readOurs(path);
  const lines = exported.get(path);
  if (lines) tell(path, 'LibreOffice', compareLabels(read, lines));
  try {
    tell(path, 'docxodus', compareLabels(read, await docxodusLines(path)));
  } catch (error) {
    console.log(
      `${basename(path)}: docxodus fails: ${String(error.message ?? error)
        .split('\n')[0]
        .slice(0, 120)}`,
    );
  }
}
console.log(JSON.stringify(totals));

heading('Changes accepted and rejected, beside the files that say what should come out');
// NAME-Accepted.docx, NAME-Rejected.docx, or NAME.ref-accepted.docx, NAME.ref-rejected.docx, beside NAME.docx.
let equal = 0;
let compared = 0;
for (const path of readable) {
  const match = /^(.*?)(?:-|\.ref-)(accepted|rejected)\.docx$/i.exec(basename(path));
  const source = match && join(dirname(path), `${match[1]}.docx`);
  if (!source || !readable.includes(source)) continue;
  compared++;
  const own = readOurs(source, match[2].toLowerCase() === 'accepted' ? 'accepted' : 'original').text.split('\n');
  const theirs = readOurs(path).text.split('\n');
  const line = own.findIndex((text, at) => text !== theirs[at]);
  if (line < 0 && own.length === theirs.length) equal++;
  else console.log(`${basename(path)}, line ${line + 1}: ours “${own[line]}”, theirs “${theirs[line]}”`);
}
console.log(`${equal} of ${compared} equal`);

if (named.length === 0) {
  heading('Validity of the small files, by the Open XML SDK');
  const missing = validatorMissing();
  if (missing !== undefined) console.log(`It is not run: ${missing}.`);
  for (const path of missing === undefined ? paths : [])
    for (const error of validated(path).slice(0, 3))
      console.log(`${basename(path)}: ${error.description ?? JSON.stringify(error)}`);
}

heading('Processor time for the ten largest: medians of five in milliseconds, ours and mammoth (raw text)');
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
/** Unlike the time that goes by, what a busy machine gives to others is not in it. */
async function spent(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const largest = [...readable].sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 10);
for (const path of named.length > 0 ? largest : []) {
  const bytes = readFileSync(path);
  const mine = [];
  const others = [];
  for (let i = 0; i < 5; i++) {
    mine.push(await spent(() => readOurs(path)));
    others.push(await spent(() => mammoth.extractRawText({ buffer: bytes }).catch(() => undefined)));
  }
  console.log(`${basename(path)}: ${median(mine).toFixed(0)} / ${median(others).toFixed(0)}`);
}
rmSync(scratch, { recursive: true });
