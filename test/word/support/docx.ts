import { strToU8, zipSync } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The inside of each part of a Word file; what is not given is not in the file. */
export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:numbering`, `w:settings`, `w:footnotes`, `w:endnotes`, `w:comments`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Running heads and feet by the id of their relationship, which begins with `h` or `f`: `h1`. */
  readonly heads?: Readonly<Record<string, string>>;
  /** `docProps/core.xml` and `docProps/custom.xml`, whole. */
  readonly core?: string;
  readonly custom?: string;
  /** More relationships of the document, whole elements. */
  readonly relationships?: string;
  /** Other files, and what takes the place of those that are made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const NAMES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const part = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<w:${name} ${NAMES}>${inside}</w:${name}>`;

/** The files of a Word document by their names. */
export function docxFiles(parts: DocxParts): Record<string, string | Uint8Array> {
  const { heads = {}, files = {} } = parts;
  const kinds = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const;
  const made: Record<string, string | Uint8Array> = {};
  const relationships: string[] = [];
  const relate = (id: string, type: string, target: string) =>
    relationships.push(`<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`);
  for (const kind of kinds) {
    const inside = parts[kind];
    if (inside === undefined) continue;
    made[`word/${kind}.xml`] = part(kind, inside);
    relate(`r-${kind}`, kind, `${kind}.xml`);
  }
  for (const [id, inside] of Object.entries(heads)) {
    const kind = id.startsWith('h') ? 'header' : 'footer';
    made[`word/${id}.xml`] = part(kind === 'header' ? 'hdr' : 'ftr', inside);
    relate(id, kind, `${id}.xml`);
  }
  if (parts.commentsExtended !== undefined) {
    made['word/commentsExtended.xml'] =
      `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${parts.commentsExtended}</w15:commentsEx>`;
    relationships.push(
      '<Relationship Id="r-ex" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
    );
  }
  const root = [`<Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/>`];
  if (parts.core !== undefined) {
    made['docProps/core.xml'] = parts.core;
    root.push(
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    );
  }
  if (parts.custom !== undefined) {
    made['docProps/custom.xml'] = parts.custom;
    root.push(`<Relationship Id="r3" Type="${R}/custom-properties" Target="docProps/custom.xml"/>`);
  }
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${REL}">${root.join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${REL}">${relationships.join('')}${parts.relationships ?? ''}</Relationships>`,
    ...made,
    ...files,
  };
}

/** Files as a zip archive; at level 0 they are not packed. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
    { level },
  );
}

/** A Word file. */
export function docx(parts: DocxParts): Uint8Array {
  return zipped(docxFiles(parts));
}

const SIGNS: Readonly<Record<string, string>> = { '\t': '<w:tab/>', '\n': '<w:br/>', '\u2011': '<w:noBreakHyphen/>' };

export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** A run with tabs, line breaks and no-break hyphens as their elements. */
export function r(text: string, properties = ''): string {
  const inside = text
    .split(/([\t\n\u2011])/)
    .map((piece) => SIGNS[piece] ?? (piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`))
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** A paragraph of text or of runs, with what stands in its `w:pPr`. */
export function p(content: string, properties = ''): string {
  const inside = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const list = (number: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;

/** A level of a list: `level(0, 'decimal', '%1.')`. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** An abstract list and the numbers that count in it. */
export function listOf(id: number, levels: string, ...numbers: (number | string)[]): [lists: string, numbers: string] {
  const lists = `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const own = numbers.map((number) =>
    typeof number === 'string' ? number : `<w:num w:numId="${number}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return [lists, own.join('')];
}

/** The inside of `w:numbering`: lists first, then numbers. */
export function numberingOf(...lists: readonly [lists: string, numbers: string][]): string {
  return lists.map(([one]) => one).join('') + lists.map(([, numbers]) => numbers).join('');
}

/** A paragraph style. */
export function styleOf(id: string, name: string, more = '', basedOn = ''): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${more}</w:style>`;
}

/** A field in runs: its code, and what is shown of it. */
export function field(code: string, shown: string, properties = ''): string {
  const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r>`;
  return `${character('begin')}${instruction}${character('separate')}${r(shown, properties)}${character('end')}`;
}

export const bookmark = (name: string, id: number, inside: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;

/** A table of rows of cells, each cell its paragraphs. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cells = rows.map(
    (row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${cells.join('')}</w:tbl>`;
}

/** Some XML of a document in the names of strict Office Open XML. */
export function inStrictForm(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}
