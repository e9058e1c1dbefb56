import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyText } from '../../../server/src/word/apply/applyText';
import type { WordText } from '../../../server/src/word/parts/result';
import { readWord } from '../../../server/src/word/readWord';
import { exported } from '../../export/exported';

/** The people whose comments and tracked changes are in {@link reviewedDraft}. */
export const PEOPLE = ['Ann Reader', 'Ben Reviewer'] as const;
/** When they made them. */
const DATE = '2026-04-01T10:00:00Z';
const BODY = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';

/** A draft of some thirty paragraphs with thirty tracked changes of two people, in as many paragraphs, and a comment of each. */
export function reviewedDraft(): Uint8Array {
  let bytes = exported(readFileSync('samples/CMW-C-XAA-CO-2.txt', 'utf8'));
  for (const [turn, author] of PEOPLE.entries()) {
    const lines = textIn(bytes).split('\n');
    const long = lines.flatMap((line, at) => (/^\d+\.\t.{80}/.test(line) ? [at] : []));
    for (const [count, at] of long
      .filter((_, place) => place % 2 === turn)
      .slice(0, 15)
      .entries())
      lines[at] = changed(lines[at] ?? '', count);
    const made = applyText(bytes, lines.join('\n'), { author, date: DATE });
    if (made.kind !== 'applied') throw new Error(made.kind);
    bytes = savedElsewhere(made.bytes);
  }
  return withComments(bytes);
}

/** A file as another program saves it: without what is said about it after its end. */
export function savedElsewhere(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [BODY]: strToU8(partIn(files, BODY).replace(/(<\/w:document>).*$/s, '$1')) });
}

/** What people have inserted and deleted, in the order of the text before all changes. */
export function changesBy({ revisions, text }: WordText, author: string): readonly string[] {
  return revisions
    .filter((one) => one.author === author)
    .map(({ type, gone, start, end }) => `${type} ${gone || text.slice(start, end)}`);
}

/** A paragraph with one change: a word more, another word, or a word less. */
function changed(line: string, count: number): string {
  const [, head = '', word = '', tail = ''] = /^(\d+\.\t\S+ \S+ \S+) (\S+) (.*)$/.exec(line) ?? [];
  if (count % 5 === 0) return `${head} such ${tail}`;
  return count % 5 === 1 ? `${head} ${tail}` : `${head} promptly ${word} ${tail}`;
}

function textIn(bytes: Uint8Array): string {
  const read = readWord(bytes);
  if (read.kind === 'refused') throw new Error(read.message);
  return read.text;
}

function withComments(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  let body = partIn(files, BODY);
  const runs = body.match(/<w:r>(?:(?!<\/w:r>).)*<w:t(?: [^>]*)?>[^<]{40,}<\/w:t><\/w:r>/gs) ?? [];
  const comments = PEOPLE.map((author, turn) => {
    const id = 900 + turn;
    const run = runs[10 + 20 * turn] ?? '';
    const around = `<w:commentRangeStart w:id="${id}"/>${run}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    body = body.replace(run, () => around);
    return `<w:comment w:id="${id}" w:author="${author}" w:date="${DATE}" w:initials="R"><w:p><w:r><w:t>To be checked.</w:t></w:r></w:p></w:comment>`;
  });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const grown = (name: string, closing: string, more: string) =>
    strToU8(partIn(files, name).replace(closing, `${more}${closing}`));
  return zipSync({
    ...files,
    [BODY]: strToU8(body),
    'word/comments.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comments.join('')}</w:comments>`,
    ),
    [TYPES]: grown(TYPES, '</Types>', `<Override PartName="/word/comments.xml" ContentType="${type}"/>`),
    [LINKS]: grown(
      LINKS,
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${relation}" Target="comments.xml"/>`,
    ),
  });
}

function partIn(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}
