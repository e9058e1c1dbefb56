import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { applyText } from '../../server/src/word/apply/applyText';
import { closedPlaces } from '../../server/src/word/apply/closedPlaces';
import { docxFiles, inStrictForm, level, list, listOf, numberingOf, p, r, zipped } from './support/docx';
import { read } from './support/reading';

const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const BODY = 'word/document.xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const VBA = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
const FILES = docxFiles({
  body: [
    p('The Committee met.'),
    p(`${r('It welcomes the report')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}`, list(1)),
    p('It invites a reply.', list(1)),
  ].join(''),
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
  footnotes: `<w:footnote w:id="1">${p('See the annex.')}</w:footnote>`,
});

/** The file with all that is XML in it changed, and other files in it. */
function file(change: (xml: string, name: string) => string, more: Readonly<Record<string, Uint8Array>> = {}) {
  const entries = Object.entries(FILES).map(
    ([name, data]) => [name, typeof data === 'string' ? change(data, name) : data] as const,
  );
  return zipped({ ...Object.fromEntries(entries), ...more });
}

const EDITS = [
  (text: string) => text.replace('welcomes', 'appreciates'),
  (text: string) => text.replace('met.', 'met.\n1.\tIt has a new chair.'),
  (text: string) => text.replace('annex', 'annexes'),
];
/** Moves a paragraph with a note. */
const MOVE = (text: string) => text.replace(/(1\.\t.*)\n+(2\.\t.*)/, '$2\n$1');

/** What edits make of a file, in which all other parts are as before. */
function edited(bytes: Uint8Array): Uint8Array {
  assert.deepEqual(closedPlaces(bytes, read(bytes)), []);
  const moved = applied(bytes, MOVE(read(bytes).text));
  assert.match(read(moved).text, /1\.\tIt invites.*\n+2\.\tIt welcomes the report¹/);
  const made = applied(
    bytes,
    EDITS.reduce((before, edit) => edit(before), read(bytes).text),
  );
  assert.match(read(made).text, /1\.\tIt has a new chair\.\n+2\.\tIt appreciates.*\n+3\.\tIt invites/);
  return made;
}

function applied(bytes: Uint8Array, text: string): Uint8Array {
  const made = applyText(bytes, text, BY);
  if (made.kind !== 'applied') assert.fail(JSON.stringify(made));
  assert.equal(read(made.bytes, 'original').text, read(bytes, 'original').text);
  const [before, after] = [unzipSync(bytes), unzipSync(made.bytes)];
  assert.deepEqual(Object.keys(after), Object.keys(before));
  for (const [name, data] of Object.entries(before))
    if (name !== BODY && name !== 'word/footnotes.xml') assert.deepEqual(after[name], data, name);
  return made.bytes;
}

describe('a Word file of an unusual kind whose text is edited', () => {
  it('stays in the strict form, with all that is new', () => {
    const strict = file(inStrictForm);
    const made = unzipSync(edited(strict));
    for (const data of Object.values(made)) assert.doesNotMatch(strFromU8(data), /wordprocessingml\/2006\/main/);
  });

  for (const [ending, type] of Object.entries({
    docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    dotm: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  }))
    it(`stays what it is, with its macros and their signature: ${ending}`, () => {
      const bytes = file((xml) => xml.replace(DOCUMENT, type), {
        'word/vbaProject.bin': VBA,
        'word/vbaProjectSignature.bin': VBA,
        'word/vbaData.xml': strToU8('<a/>'),
      });
      assert.equal(read(edited(bytes)).ending, ending);
    });

  it('keeps its own prefix', () => {
    const renamed = file((xml) => xml.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0='));
    assert.doesNotMatch(strFromU8(unzipSync(edited(renamed))[BODY] ?? new Uint8Array()), /<w:/);
  });

  it('is refused before it is edited where nothing can be written in it', () => {
    const bare = file((xml, name) =>
      name === BODY ? xml.replace(/<(\/?)w:/g, '<$1').replace('xmlns:w=', 'xmlns=') : xml,
    );
    const western = file((xml, name) => (name === BODY ? xml.replace('UTF-8', 'windows-1252') : xml));
    for (const bytes of [bare, western]) {
      const word = read(bytes);
      assert.match(word.text, /^The Committee met\./);
      for (const made of [applyText(bytes, `${word.text} More.`, BY), closedPlaces(bytes, word)]) {
        assert.ok('kind' in made && made.kind === 'refused' && made.reason === 'unwritable');
        assert.match(made.message, /^The file cannot be changed: .*\.$/);
      }
    }
  });
});
