import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { HIDDEN_DATA_KINDS, type HiddenDataKind } from '../../server/src/word/patch/carriedData';
import { cleanCopy, inspectWord, rejectedCopy } from '../../server/src/word/patch/cleanCopy';
import { partOf } from '../export/exported';
import { CHANGES } from './cases/changes';
import { STRUCTURE } from './cases/structure';
import { docx, p, r } from './support/docx';
import { read } from './support/reading';

const BY = 'w:id="7" w:author="A. Person" w:date="2026-01-02T03:04:05Z"';
const ALL = new Set(HIDDEN_DATA_KINDS);
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file that carries something of every kind. */
function laden(): Uint8Array {
  const body = [
    `<w:p w:rsidR="00AA11BB"><w:commentRangeStart w:id="1"/>${r('The Committee ')}<w:del ${BY}><w:r><w:delText>secretly </w:delText></w:r></w:del><w:ins ${BY}>${r('openly ')}</w:ins>${r('met.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    `<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr>${r('It adopted ')}</w:p>`,
    p(`${r('its report.')}${r(' A hidden thought.', '<w:vanish/>')}`),
  ].join('');
  const files = unzipSync(
    docx({
      body,
      settings: '<w:attachedTemplate r:id="rIdT"/><w:rsids><w:rsidRoot w:val="00AA11BB"/></w:rsids>',
      comments: `<w:comment w:id="1" w:author="A. Person" w:initials="AP">${p('Is this so?')}</w:comment>`,
    }),
  );
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const relate = (name: string, xml: string) => {
    files[name] = strToU8(text(name).replace('</Relationships>', `${xml}</Relationships>`));
  };
  const relation = (id: string, type: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
  relate('word/_rels/document.xml.rels', relation('rIdX', `${REL}/customXml`, '../customXml/item1.xml'));
  relate(
    '_rels/.rels',
    relation(
      'rIdC',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
  );
  files['word/_rels/settings.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rIdT', `${REL}/attachedTemplate`, 'file:///C:/Users/person/Draft.dotm', ' TargetMode="External"')}</Relationships>`,
  );
  files['customXml/item1.xml'] = strToU8('<data>internal</data>');
  files['docProps/core.xml'] = strToU8(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A. Person</dc:creator></cp:coreProperties>',
  );
  return zipSync(files);
}

function carried(bytes: Uint8Array) {
  const made = inspectWord(bytes);
  if (made.kind !== 'inspected') assert.fail(made.message);
  return made.carried;
}

function cleaned(bytes: Uint8Array, kinds: ReadonlySet<HiddenDataKind> = ALL) {
  const made = cleanCopy(bytes, kinds);
  if (made.kind !== 'clean') assert.fail(made.message);
  assert.equal(read(made.bytes).text, read(bytes).text);
  return made;
}

describe('what a Word file carries besides its text', () => {
  it('is listed by kinds, with the words, names and addresses', () => {
    assert.deepEqual(
      carried(laden()).map(({ kind, count, samples }) => [kind, count, ...samples]),
      [
        ['changes', 3, 'secretly'],
        ['comments', 1, 'Is this so?'],
        ['authors', 1, 'A. Person'],
        ['hidden', 1, 'A hidden thought.'],
        ['properties', 1, 'A. Person'],
        ['template', 1, 'file:///C:/Users/person/Draft.dotm'],
        ['custom-xml', 1, 'customXml/item1.xml'],
        ['rsids', 1],
      ],
    );
    assert.deepEqual(carried(docx({ body: p('Text.') })), []);
  });

  it('is not in a clean copy, whose text is the same', () => {
    const { bytes, left } = cleaned(laden());
    assert.deepEqual(left, []);
    assert.equal(read(bytes).text, 'The Committee openly met.\nIt adopted its report.');
    for (const [name, data] of Object.entries(unzipSync(bytes))) {
      const text = new TextDecoder().decode(data);
      assert.doesNotMatch(text, /secretly|thought|Person|person|Is this|internal|00AA11BB|rsid/, name);
    }
    assert.doesNotMatch(partOf(bytes, 'word/document.xml'), /<w:(?:ins|del|comment)/);
    assert.equal(read(bytes).text, read(bytes, 'original').text);
  });

  for (const kind of HIDDEN_DATA_KINDS)
    it(`may lose only its ${kind}`, () => {
      const { left } = cleaned(laden(), new Set([kind]));
      // The deleted and commented words of one author are changes and comments of theirs.
      assert.deepEqual(
        left.map((one) => one.kind),
        HIDDEN_DATA_KINDS.filter((one) => one !== kind),
      );
    });

  it('goes from all kinds of files, which read as before', () => {
    for (const { parts, name } of [...CHANGES, ...STRUCTURE].map((one) => ({ parts: one.parts, name: one.name }))) {
      const bytes = docx(parts);
      const { left } = cleaned(bytes);
      assert.deepEqual(left, [], name);
    }
  });

  it('is rejected in all kinds of files, which then read as the original', () => {
    for (const { parts, name } of [...CHANGES, ...STRUCTURE].map((one) => ({ parts: one.parts, name: one.name }))) {
      const made = rejectedCopy(docx(parts));
      if (made.kind !== 'rejected') assert.fail(`${name}: ${made.message}`);
      const { text, revisions } = read(made.bytes);
      assert.deepEqual([text, revisions], [read(docx(parts), 'original').text, []], name);
    }
  });

  it('is refused for what is signed or no Word file', () => {
    assert.equal(cleanCopy(new Uint8Array([1, 2]), ALL).kind, 'refused');
    const signed = zipSync({ ...unzipSync(docx({ body: p('Text.') })), '_xmlsignatures/sig1.xml': strToU8('<s/>') });
    assert.equal(cleanCopy(signed, ALL).kind, 'refused');
  });
});
