import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { WordRefused } from '../../server/src/word/parts/refusal';
import { XmlTree } from '../../server/src/word/parts/xml';
import { fc } from '../support/random';
import { CHANGES } from './cases/changes';
import { NUMBERS } from './cases/numbers';
import { STRUCTURE } from './cases/structure';
import { docxFiles } from './support/docx';
import { randomDocx } from './support/randomDocx';

/** An element with its place, and the characters in it. */
interface Told {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  end: number;
  text: string;
}

const local = (name: string) => name.replace(/^.*:/, '');

/** Elements as the other reader of XML tells them. */
function asOracle(source: string): readonly Told[] {
  const told: Told[] = [];
  const open: Told[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name: local(name), attributes, start: parser.startIndex, end: 0, text: '' };
        open.push(element);
        told.push(element);
      },
      ontext: (text) => {
        for (const element of open) element.text += text;
      },
      onclosetag: () => {
        const element = open.pop();
        if (element) element.end = parser.endIndex + 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return told.map((element) => ({ ...element, text: element.text.trim() }));
}

/** The same of ours, with the attributes that the other one has found. */
function asOurs(source: string, oracle: readonly Told[]): readonly Told[] {
  const tree = new XmlTree(source, 'part.xml');
  const told: Told[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.isText(node)) continue;
    const names = Object.keys(oracle[told.length]?.attributes ?? {});
    const attributes = Object.fromEntries(names.map((name) => [name, tree.attribute(node, local(name))]));
    const text = tree.text(node).trim();
    told.push({ name: local(tree.name(node)), attributes, start: tree.start(node), end: tree.end(node), text });
  }
  return told;
}

function assertAlike(source: string): void {
  const oracle = asOracle(source);
  assert.deepEqual(asOurs(source, oracle), oracle);
}

/** The parts of a file that are XML. */
const partsOf = (parts: Parameters<typeof docxFiles>[0]) =>
  Object.values(docxFiles(parts)).flatMap((data) => (typeof data === 'string' ? [data] : []));

describe('the reader of XML', () => {
  it('reads the parts of all small files as htmlparser2 does', () => {
    for (const { parts } of [...NUMBERS, ...STRUCTURE, ...CHANGES])
      for (const part of partsOf(parts)) assertAlike(part);
  });

  it('reads those of random files as htmlparser2 does', () => {
    fc.assert(fc.property(randomDocx, (parts) => partsOf(parts).forEach(assertAlike)));
  });

  it('reads what may stand where it is seldom seen', () => {
    for (const source of [
      '<a/>',
      '<?xml version=\'1.0\'?><!-- <b> --><a b=\'"\' c="\'" d = "&gt;>"\n><b ></b><c/></a>\n<!-- end -->',
      '<a>x<b/>y<c>z</c> </a>',
      '<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>',
      '<a b="/"></a>',
      '<a><b/></a>',
      '<a>\u00e9&#x1F600;&lt;</a>',
    ])
      assertAlike(source);
  });

  it('passes over what an instruction holds, and space in a closing tag', () => {
    const tree = new XmlTree('<a><?pi <x>?><b></b ></a >', 'part.xml');
    assert.deepEqual([tree.size, tree.start(1), tree.end(1), tree.end(0)], [2, 13, 21, 26]);
  });

  it('knows names by their namespaces, whatever their prefixes', () => {
    const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const names = (source: string) => {
      const tree = new XmlTree(source, 'part.xml');
      return Array.from({ length: tree.size }, (_, node) => tree.name(node)).join(' ');
    };
    assert.equal(names(`<w:p xmlns:w="${WORD}"><w:r/></w:p>`), 'w:p w:r');
    assert.equal(names(`<ns0:p xmlns:ns0="${STRICT}"><ns0:r/></ns0:p>`), 'w:p w:r');
    assert.equal(names(`<p xmlns="${WORD}"><r/></p>`), 'w:p w:r');
    assert.equal(names(`<w:p xmlns:w="${WORD}"><w:r xmlns:w="urn:x"><w:t/></w:r><w:r/></w:p>`), 'w:p ?:r ?:t w:r');
    assert.equal(names('<p><r xml:space="preserve"/></p>'), '?:p ?:r');
  });

  it('refuses what the other one repairs', () => {
    for (const source of [
      '<a><b></a>',
      '<a b></a>',
      '<a b=c/>',
      '<a',
      '</a>',
      '<a>&x;</a>',
      '<a/><b/>',
      '<a b="<"/>',
      '< a/>',
      '<a></a b>',
    ])
      assert.throws(() => new XmlTree(source, 'part.xml'), WordRefused, source);
  });
});
