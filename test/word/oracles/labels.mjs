// Automatic numbers as other readers show them, beside ours.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as docxodus from 'docxodus/core';
import { scratch } from './ours.mjs';

/** How much of a paragraph is looked for, and how far ahead. */
const SHOWN = 40;
/** Shorter words stand in too many lines. */
const SHORTEST = 12;
const AHEAD = 400;

/** Each shows bullets in its own way. */
const BULLET = /^[-•▪◦o●■–]$/;
const plain = (text) => text.replace(/[\s\u200e\u200f\u00ad]+/g, ' ').trim();
const withoutMarks = (text) => text.replace(/[⁰¹²³⁴-⁹]+/g, '');

const exportOf = (path) => join(scratch, basename(path).replace(/\.\w+$/, '.txt'));

/** The lines of each file as LibreOffice exports it; nothing where there is no LibreOffice, or it does not come to an end. */
export function libreOfficeLines(paths) {
  let rest = paths;
  while (rest.length > 0) {
    const before = rest.length;
    const started = exportAll(rest);
    rest = rest.filter((path) => !existsSync(exportOf(path)));
    if (!started || rest.length === 0) break;
    // It hangs on the first one that is not there, and is asked for the others again.
    console.log(`${basename(rest[0])}: LibreOffice ${before === rest.length ? 'fails' : 'stops here'}`);
    rest = rest.slice(1);
  }
  const lines = (path) =>
    readFileSync(exportOf(path), 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .map(plain);
  return new Map(paths.filter((path) => existsSync(exportOf(path))).map((path) => [path, lines(path)]));
}

/** Whether LibreOffice could be started. It gets twenty seconds and two a file, and goes with all that it has started. */
function exportAll(paths) {
  // One that was ended leaves its profile locked.
  const options = ['--headless', `-env:UserInstallation=file://${scratch}/profile-${paths.length}`];
  const into = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', scratch];
  const { status } = spawnSync(
    'timeout',
    ['-k', '2', String(20 + 2 * paths.length), 'soffice', ...options, ...into, ...paths],
    {
      stdio: 'ignore',
    },
  );
  // What `timeout` says of a program that is not there.
  if (status === 127) console.log('There is no LibreOffice here.');
  return status !== 127;
}

let isReady = false;

/** The lines of a file as docxodus shows it, its Markdown taken away. */
export async function docxodusLines(path) {
  if (!isReady) await docxodus.initialize();
  isReady = true;
  const { markdown } = await docxodus.convertWmlToMarkdown(readFileSync(path));
  return markdown.split('\n').map((line) =>
    plain(
      line
        .replace(/\{#[^}]*\}|\[\^[^\]]*\]/g, '')
        .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
        .replace(/(?<!\\)[*_`]|\\(?=[^\w\s])/g, ''),
    ).replace(/^#+ /, ''),
  );
}

/** How many labels are as another reader shows them, which are not, and how many paragraphs were not found there. */
export function compareLabels(read, lines) {
  let same = 0;
  let missed = 0;
  const other = [];
  let at = 0;
  for (const { number, zone, label, textStart, end } of read.paragraphs) {
    if (number !== 'automatic' || zone === 'note') continue;
    const [first = ''] = read.text.slice(textStart, end).split('\n');
    const words = plain(withoutMarks(first)).slice(0, SHOWN);
    if (words.length < SHORTEST) continue;
    let line = at;
    while (line < lines.length && line < at + AHEAD && !lines[line].includes(words)) line++;
    if (!lines[line]?.includes(words)) missed++;
    else {
      const theirs = lines[line].slice(0, lines[line].indexOf(words)).trim();
      at = line + 1;
      if (theirs === plain(label) || (BULLET.test(theirs) && BULLET.test(label))) same++;
      else other.push({ ours: plain(label), theirs, words });
    }
  }
  return { same, missed, other };
}
