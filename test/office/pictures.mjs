// node test/office/pictures.mjs
// Takes the picture of a draft that was sent to Word, as LibreOffice has it: docs/images/word-changes.png. It needs LibreOffice, pdftoppm
// (apt-get install poppler-utils) and Chromium. LibreOffice cannot print comments beside the text without a window: its PDF has them as
// notes, whose places and words are read here and set beside the page that it has printed.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, isRoot } from '../vscode/host.mjs';
import { converted } from './libreOffice.mjs';
import { scratch } from './ours.mjs';
import { sentFile } from './sentDraft.mjs';

const PICTURE = join(import.meta.dirname, '../../docs/images/word-changes.png');
/** Dots for a point, of which a PDF has 72 for an inch. */
const SCALE = 1.5;
/** Left out of the page, above, below and beside its text, in points. */
const CROP = { left: 56, top: 64, width: 500, height: 272 };
const PAGE_HEIGHT = 792;
const BALLOONS = 250;

const WITH_NOTES = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';
const notes = notesOf(readFileSync(converted([sentFile.path], WITH_NOTES)[0], 'latin1'));
const [pdf] = converted([sentFile.path], 'pdf');
const page = join(scratch, 'page');
execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(72 * SCALE), pdf, page]);
const image = readFileSync(`${page}.png`).toString('base64');

const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: !isRoot });
try {
  const width = CROP.width * SCALE + BALLOONS;
  const view = await browser.newPage({ viewport: { width, height: CROP.height * SCALE } });
  await view.setContent(html());
  await view.evaluate(settle);
  await view.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/** The notes of a PDF: where they stand, in points from the top of the page, and what they say. */
function notesOf(text) {
  const found = [];
  const note =
    /\/Rect \[([\d.]+) [\d.]+ [\d.]+ ([\d.]+)\] \/Subtype \/Text .*?\/Contents <FEFF([0-9A-F]*)>\s*\/T <FEFF([0-9A-F]*)>/gs;
  for (const [, x, y, words, by] of text.matchAll(note))
    found.push({
      x: Number(x),
      y: PAGE_HEIGHT - Number(y),
      words: decoded(words),
      by: decoded(by).replace(/[, ]+$/, ''),
    });
  if (found.length === 0) throw new Error('LibreOffice has written no notes');
  return found;
}

function decoded(hex) {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function html() {
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const at = (points, from) => (points - from) * SCALE;
  const lines = notes.map(
    ({ x, y }) =>
      `<line data-x="${at(x, CROP.left)}" data-y="${at(y, CROP.top) + 13 * SCALE}" stroke="#b45309" stroke-dasharray="3 3"/>`,
  );
  const balloons = notes.map(
    ({ y, words, by }) =>
      `<p style="top:${at(y, CROP.top)}px"><b>${escaped(by)}</b><br>${escaped(words).replace(/\n/g, '<br>')}</p>`,
  );
  return `<style>
    body { margin: 0; background: #fff; position: relative; overflow: hidden }
    img { position: absolute; left: ${-CROP.left * SCALE}px; top: ${-CROP.top * SCALE}px; clip-path: inset(0 0 0 0) }
    aside { position: absolute; left: ${CROP.width * SCALE}px; top: 0; width: ${BALLOONS}px; height: 100vh; background: #f3f4f6 }
    p { position: absolute; left: 12px; width: ${BALLOONS - 44}px; margin: 0; padding: 6px 10px; background: #fff7ed; border-left: 3px solid #b45309; font: 13px/1.35 sans-serif }
    svg { position: absolute; inset: 0; width: 100%; height: 100vh }
  </style><img src="data:image/png;base64,${image}" alt=""><aside>${balloons.join('')}</aside><svg>${lines.join('')}</svg>`;
}

/** In the page: moves notes down that would lie over each other, and leads lines to them. */
function settle() {
  const lines = [...document.querySelectorAll('line')];
  let free = 8;
  for (const [at, note] of [...document.querySelectorAll('p')].entries()) {
    const top = Math.max(free, note.offsetTop);
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + 8;
    const { x, y } = lines[at].dataset;
    const left = note.getBoundingClientRect().left;
    for (const [name, value] of Object.entries({ x1: x, y1: y, x2: left, y2: top + 14 }))
      lines[at].setAttribute(name, value);
  }
}
