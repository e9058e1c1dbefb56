import { docx, docxFiles, p, r, W, zipped } from '../../word/support/docx';
import { CONTROLS } from './hostile';

/** Something that may appear wherever a text, a file or a value is read. All readers get the same inputs. */
export interface HostileInput {
  readonly name: string;
  /** As a text of some thousand characters for each unit of size. */
  readonly text: (size: number) => string;
  /** As bytes, if these differ from the text in UTF-8. */
  readonly bytes?: (size: number) => Uint8Array;
}

const repeated = (part: string) => (size: number) => part.repeat(Math.ceil((1000 * size) / part.length));
const around = (open: string, middle: string, close: string) => (size: number) => {
  const depth = Math.ceil((1000 * size) / (open.length + close.length));
  return `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
};
const listed = (open: string, one: (i: number) => string, close: string) => (size: number) =>
  `${open}${Array.from({ length: Math.ceil(60 * size) }, (_, i) => one(i)).join(',')}${close}`;
const fixed = (text: string) => () => text;

function binary(name: string, bytes: (size: number) => Uint8Array): HostileInput {
  return { name, text: (size) => Buffer.from(bytes(size)).toString('latin1'), bytes };
}

/** A Word file whose document is unusual XML. */
const withXml = (xml: string) => zipped({ ...docxFiles({ body: '' }), 'word/document.xml': xml });

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  { name: 'nothing', text: fixed('') },
  { name: 'NUL characters', text: repeated('\0') },
  { name: 'control characters', text: repeated(`1.${CONTROLS.join('')}\n`) },
  { name: 'halves of characters', text: repeated('\ud83d1.\udc00\ud800') },
  { name: 'marks upon marks', text: repeated('e\u0301\u0327\u200d') },
  { name: 'one long word', text: repeated('a') },
  { name: 'blanks', text: repeated(' \t\u00a0') },
  { name: 'line ends of all kinds', text: repeated('\n\r\n\r\u2028\u0085') },
  {
    name: 'what a terminal, a runner or a renderer obeys',
    text: repeated('::stop-commands::x\n\u001b]8;;x\u0007\u202e<img src=x onerror=y>[x](command:y)$(z)\n'),
  },
  { name: 'lists that nothing closes', text: repeated('[') },
  { name: 'lists in lists', text: around('[', '', ']') },
  { name: 'objects in objects', text: around('{"items":', '[]', '}') },
  {
    name: 'keys of all objects',
    text: listed(
      '{',
      (i) => (i % 2 ? '"__proto__":{"rules":{"ize":"off"},"uri":1}' : '"constructor":{"prototype":[]}'),
      '}',
    ),
  },
  { name: 'one key again and again', text: listed('{', () => '"rules":{"ize":"off"}', '}') },
  { name: 'a list of nothing', text: listed('[', () => 'null,{},[],""', ']') },
  { name: 'a number without an end', text: fixed('1e999') },
  { name: 'a number below all places', text: fixed('-9007199254740993') },
  { name: 'a large number', text: fixed('4294967296') },
  { name: 'a part of a number', text: fixed('0.5') },
  { name: 'elements in each other', text: around('<div><i><b hidden>', 'Article 1', '</i></div>') },
  { name: 'comments that nothing closes', text: repeated('<!--[a](/*> - `') },
  { name: 'patterns', text: (size) => `${'{*,*}'.repeat(40 * size)}${'**/'.repeat(100 * size)}[!` },
  { name: 'ways out of a folder', text: (size) => `file:///${'../'.repeat(200 * size)}%00%zz?#/treaty-body.json` },
  { name: 'options', text: repeated('--fix=--__proto__ --cache-location=/dev/null -') },
  {
    name: 'paragraphs that cite each other',
    text: (size) =>
      Array.from(
        { length: 12 * size },
        (_, i) =>
          `${i + 1}.\tSee paragraphs 1–${12 * size}, articles 1 (a)–(z) of the Convention and paragraph ${i + 2} (a).\n`,
      ).join(''),
  },
  {
    name: 'brackets and letters',
    text: (size) =>
      `1.\tSee ${'(a) ('.repeat(50 * size)}paragraph 1 (a)${', (b)'.repeat(100 * size)}${')'.repeat(50 * size)}.\n`,
  },
  { name: 'slips in one sentence', text: repeated('XX [date] 10 % 5 percent organise  it, ') },
  { name: 'articles without an end', text: repeated('Article 8. (a) All (b) Some\n(1) It\n') },
  binary('a Word file that unpacks to very much', (size) => docx({ body: p(r('a'.repeat(100_000 * size))) })),
  binary('a Word file of tables in tables', (size) =>
    withXml(
      `<w:document xmlns:w="${W}"><w:body>${around('<w:tbl><w:tr><w:tc>', p(r('a')), '</w:tc></w:tr></w:tbl>')(size)}</w:body></w:document>`,
    ),
  ),
  binary('half a Word file', () => docx({ body: p(r('a')) }).subarray(0, 700)),
  binary('bytes of no encoding', (size) => Uint8Array.from({ length: 1000 * size }, (_, i) => 0x80 + ((i * 7) % 0x80))),
];

/** The bytes of an input of some size. */
export function bytesOf(input: HostileInput, size: number): Uint8Array {
  return input.bytes?.(size) ?? new TextEncoder().encode(input.text(size));
}

/** An input as JSON values: as a string and, if it is JSON itself, as the value it stands for. */
export function jsonOf(input: HostileInput, size: number): readonly string[] {
  const text = input.text(size);
  return isJson(text) ? [JSON.stringify(text), text] : [JSON.stringify(text)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const HERE = '\u0001here\u0001';

/** All variants of a value, as JSON, in which one part (the value of a key, an item of a list, or the whole) is replaced by `json`. */
export function withEachPart(value: unknown, json: string): readonly string[] {
  return holesIn(value).map((holed) => JSON.stringify(holed).replace(JSON.stringify(HERE), () => json));
}

function holesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [HERE];
  if (Array.isArray(value))
    return [HERE, ...value.flatMap((one: unknown, i) => holesIn(one).map((holed) => value.with(i, holed)))];
  return [
    HERE,
    ...Object.entries(value).flatMap(([key, one]) => holesIn(one).map((holed) => ({ ...value, [key]: holed }))),
  ];
}
