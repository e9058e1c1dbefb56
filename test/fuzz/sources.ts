import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drafts } from '../edits/editedDrafts';
import { readMarks } from '../evaluation/evaluate';
import { anyText, fc, share } from '../support/random';
import { manner, parts, write } from '../syntax/drafts';
import { soup } from './mutations';

const FOLDERS = [
  'samples',
  'test/evaluation/development',
  'test/evaluation/blind',
  'test/evaluation/unseen',
  'test/checker/sets/01',
  'test/checker/sets/clean',
];

/** The drafts of the project that look like real ones, without the marks that tests need. */
const REAL: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readMarks(readFileSync(join(folder, name), 'utf8')).text),
);

const LINE_BREAKS = ['\n', '\n', '\n', '\r\n', '\r'] as const;

/** The beginning of a real-looking draft and some lines of it: short, so that many edits can be tried. */
const excerpt: fc.Arbitrary<string> = fc
  .record({
    draft: fc.constantFrom(...REAL),
    head: fc.constantFrom(0, 200, 400, 900),
    at: share,
    length: fc.integer({ min: 0, max: 600 }),
    lineBreak: fc.constantFrom(...LINE_BREAKS),
  })
  .map(({ draft, head, at, length, lineBreak }) => {
    const start = draft.indexOf('\n', Math.max(head, Math.floor(at * draft.length))) + 1;
    return (draft.slice(0, head) + draft.slice(start, start + length)).replaceAll('\n', lineBreak);
  });

/** A whole draft that looks like a real one; slower, and so rarely tried. */
const whole: fc.Arbitrary<string> = fc.constantFrom(...REAL);

/** Drafts to start from: invented ones, parts of real-looking ones, and what is hardly a text. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 48, arbitrary: excerpt },
  { weight: 16, arbitrary: fc.tuple(parts, manner).map(([document, how]) => write(document, how).text.slice(0, 1200)) },
  { weight: 16, arbitrary: drafts.map(({ text }) => text) },
  { weight: 24, arbitrary: soup },
  { weight: 8, arbitrary: anyText(300) },
  { weight: 1, arbitrary: whole },
);
