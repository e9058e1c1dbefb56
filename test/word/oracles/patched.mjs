// npm run patched [-- FILE_OR_FOLDER…]
// Puts comments and changes at random places of Word files and has other readers say what has become of them; without a name, of the
// small files of the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validated, validatorMissing } from '../../office/validator.mjs';
import { filesFrom, ours, readOurs, scratch } from './ours.mjs';

const PLACES = 50;
const seed = Number(process.env.RANDOM_SEED ?? 1);
const totals = { files: 0, comments: 0, changed: 0 };
const wrong = [];
const [folder, originals] = ['patched', 'original'].map((name) => join(scratch, name));
const opened = [];
const validator = validatorMissing();
if (validator !== undefined) console.log(`The validator is not run: ${validator}.`);
for (const path of [folder, originals]) mkdirSync(path);

for (const [index, path] of filesFrom(process.argv.slice(2)).entries()) {
  const before = readOurs(path);
  if (!before) continue;
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(path));
  const [random] = ours.fc.sample(ours.randomPatchesOf(PLACES), { numRuns: 1, seed: seed + index });
  const patches = ours.patchesFor(random, before.text.length);
  const made = ours.patchWord(bytes, patches, { date: '2026-01-02T03:04:05Z' });
  if (made.kind === 'refused') {
    wrong.push(`${name}: refused: ${made.message}`);
    continue;
  }
  totals.files++;
  totals.comments += made.comments;
  totals.changed += made.changed;
  const result = join(folder, `${String(index).padStart(3, '0')}.docx`);
  writeFileSync(result, made.bytes);
  const say = (what) => wrong.push(`${name}: ${what}`);
  if (validator === undefined) sameErrors(path, result, say);
  removed(bytes, made.bytes, patches, say);
  pandoc(path, result, say);
  const original = join(originals, `${String(index).padStart(3, '0')}.docx`);
  writeFileSync(original, bytes);
  opened.push({ original, result, made: made.comments, say });
  process.stdout.write('.');
}
const shown = commentsInLibreOffice(folder);
const there = commentsInLibreOffice(originals);
for (const { original, result, made, say } of opened) {
  const [now, before] = [shown?.get(basename(result)), there?.get(basename(original))];
  // Comments of others that LibreOffice does not show are not ours to count; what it cannot open, it never could.
  if (before === undefined || now === before + made) continue;
  say(
    `LibreOffice ${now === undefined ? 'does not open it' : `shows ${now - before} comments more, ${made} were made`}`,
  );
}
console.log(`\n${JSON.stringify(totals)}\n${wrong.length === 0 ? 'nothing wrong' : wrong.join('\n')}`);
rmSync(scratch, { recursive: true, force: true });

/** No error that the original has not. */
function sameErrors(path, result, say) {
  const counts = (file) => {
    const found = new Map();
    for (const { id, description, path: part } of validated(file)) {
      const key = `${id} ${part} ${description.replace(/\d+/g, '#')}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    return found;
  };
  const [before, after] = [counts(path), counts(result)];
  for (const [key, count] of after) if (count > (before.get(key) ?? 0)) say(`validator: ${key.slice(0, 200)}`);
}

/** Taken out, each part is what it was to the byte; put in again, all is the same. */
function removed(bytes, patched, patches, say) {
  const back = ours.removeOurs(patched);
  if (back.kind === 'refused' || !back.isExact) return say('not taken out');
  const [old, now] = [ours.unzipSync(bytes), ours.unzipSync(back.bytes)];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)]))
    if (!old[name] || !now[name] || Buffer.compare(old[name], now[name]) !== 0) say(`${name} is not as it was`);
  const again = ours.patchWord(patched, patches, { date: '2026-01-02T03:04:05Z' });
  if (again.kind === 'refused' || Buffer.compare(again.bytes, patched) !== 0) say('a second run is not the same');
}

/** Rejecting gives what pandoc reads of the original when it rejects. */
function pandoc(path, result, say) {
  const text = (file, how) => {
    try {
      const args = ['-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${how}`, file];
      const form = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 };
      // Signs of its own stand around each run with a look, and lines of tables are as long as what is in them.
      return execFileSync('pandoc', args, form).replace(/[^\p{L}\p{N}]+/gu, ' ');
    } catch {
      return undefined;
    }
  };
  const before = text(path, 'reject');
  if (before === undefined) return;
  if (text(result, 'reject') !== before) say('pandoc reads another text when it rejects');
}

/** How many comments LibreOffice shows of each file of a folder, by its name; undefined where there is no LibreOffice. */
function commentsInLibreOffice(from) {
  const names = readdirSync(from);
  const paths = names.map((name) => join(from, name));
  const options = ['--headless', `-env:UserInstallation=file://${scratch}/profile`];
  const time = String(60 + 5 * names.length);
  const run = ['-k', '2', time, 'soffice', ...options, '--convert-to', 'fodt', '--outdir', from, ...paths];
  if (spawnSync('timeout', run, { stdio: 'ignore' }).status === 127) return undefined;
  const counts = new Map();
  for (const name of names) {
    const made = join(from, name.replace(/\.docx$/, '.fodt'));
    if (existsSync(made)) counts.set(name, readFileSync(made, 'utf8').match(/<office:annotation /g)?.length ?? 0);
  }
  return counts;
}
