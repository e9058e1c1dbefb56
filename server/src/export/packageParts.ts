import type { PageForm } from './pageForm';
import { fieldRuns } from './wordsWriter';
import { paragraphXml, textRun, wholeRun, xmlText } from './xmlText';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document properties of a file. */
interface FileProperties {
  readonly title: string;
  /** The symbol of the document; empty if it has none. */
  readonly symbol: string;
  /** The symbol with its addition in the masthead, such as "(Sect. 13)", used as the running head. */
  readonly head: string;
  /** `en-GB` */
  readonly language: string;
  /** The date of creation, `2026-05-01T10:00:00Z`; empty for none. */
  readonly date: string;
  /** Whether the page is landscape; absent means portrait. */
  readonly isWide?: boolean;
}

/** The contents of the root elements of the parts. */
interface PartContents {
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  /** Empty if the document has no notes. */
  readonly footnotes: string;
  readonly firstNote: number;
}

/** Maps the name of each part to its root element and content type. */
const PARTS = {
  document: ['document', 'document.main'],
  styles: ['styles', 'styles'],
  numbering: ['numbering', 'numbering'],
  settings: ['settings', 'settings'],
  footnotes: ['footnotes', 'footnotes'],
  header1: ['hdr', 'header'],
  header2: ['hdr', 'header'],
  footer1: ['ftr', 'footer'],
  footer2: ['ftr', 'footer'],
} as const;

type PartName = keyof typeof PARTS;

/** All parts of a Word file by name, in the order in which they are packed (ECMA-376 part 2). */
export function packageParts(
  contents: PartContents,
  form: PageForm,
  properties: FileProperties,
): ReadonlyMap<string, string> {
  const hasHeads = properties.symbol !== '';
  const partContents = new Map<PartName, string>([
    ['document', `<w:body>${contents.body}${sectionXml(form, hasHeads, properties.isWide === true)}</w:body>`],
    ['styles', contents.styles],
    ['numbering', contents.numbering],
    ['settings', settingsXml(contents)],
    ['footnotes', separatorNotes(form) + contents.footnotes],
  ]);
  if (hasHeads) {
    partContents.set('header1', headXml(properties.head, 'left', form));
    partContents.set('header2', headXml(properties.head, 'right', form));
  }
  partContents.set('footer1', footXml('left', form));
  partContents.set('footer2', footXml('right', form));
  const names = [...partContents.keys()];
  const parts = new Map<string, string>([
    ['[Content_Types].xml', typesXml(names)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${R}/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', `${R}/extended-properties`, 'docProps/app.xml'],
        ...(hasHeads ? [['rId4', `${R}/custom-properties`, 'docProps/custom.xml'] as const] : []),
      ]),
    ],
  ]);
  for (const [name, xml] of partContents) {
    const [element] = PARTS[name];
    parts.set(
      `word/${name}.xml`,
      `${XML_DECLARATION}<w:${element} xmlns:w="${W}" xmlns:r="${R}">${xml}</w:${element}>`,
    );
  }
  const relatedParts = names.filter((name) => name !== 'document');
  parts.set(
    'word/_rels/document.xml.rels',
    relationships(relatedParts.map((name) => [name, `${R}/${PARTS[name][1]}`, `${name}.xml`])),
  );
  parts.set('docProps/core.xml', coreXml(properties));
  parts.set(
    'docProps/app.xml',
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Treaty Body</Application></Properties>`,
  );
  if (hasHeads) parts.set('docProps/custom.xml', customXml(properties.symbol));
  return parts;
}

function typesXml(names: readonly PartName[]): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    ...names.map((name) => override(`word/${name}.xml`, `${WORD}.${PARTS[name][1]}+xml`)),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...(names.includes('header1')
      ? [override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')]
      : []),
    '</Types>',
  ].join('');
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const relationshipsXml = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationshipsXml.join('')}</Relationships>`;
}

/** The page setup of the template: A4, portrait or landscape, with running heads from the second page on. */
function sectionXml({ isRtl }: PageForm, hasHeads: boolean, isWide: boolean): string {
  const size = isWide ? 'w:w="16840" w:h="11907" w:orient="landscape"' : 'w:w="11907" w:h="16840"';
  const heads = hasHeads
    ? '<w:headerReference w:type="even" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>'
    : '';
  return `<w:sectPr>${heads}<w:footerReference w:type="even" r:id="footer1"/><w:footerReference w:type="default" r:id="footer2"/><w:pgSz ${size} w:code="9"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1134" w:header="851" w:footer="567" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/>${isRtl ? '<w:bidi/>' : ''}</w:sectPr>`;
}

function settingsXml({ firstNote }: PartContents): string {
  const start = firstNote === 1 ? '' : `<w:numStart w:val="${firstNote}"/>`;
  return `<w:defaultTabStop w:val="567"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr>${start}<w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>`;
}

/** The separator above notes, and the one above notes continued from the page before. */
function separatorNotes({ isRtl }: PageForm): string {
  const line = (type: string, id: number) =>
    `<w:footnote w:type="${type}" w:id="${id}">${paragraphXml(
      wholeRun(`<w:${type}/>`),
      `${isRtl ? '<w:bidi/>' : ''}<w:spacing w:after="80" w:line="240" w:lineRule="auto"/>`,
    )}</w:footnote>`;
  return line('separator', -1) + line('continuationSeparator', 0);
}

function headXml(symbol: string, side: 'left' | 'right', form: PageForm): string {
  return paragraphXml(textRun(symbol), sideOf('Header', side, form));
}

function footXml(side: 'left' | 'right', form: PageForm): string {
  const runStyle = '<w:rStyle w:val="PageNumber"/>';
  return paragraphXml(fieldRuns('PAGE', textRun('2', runStyle), runStyle), sideOf('Footer', side, form));
}

/** The properties of a running head or foot. Symbols and page numbers run from left to right in all languages. */
function sideOf(style: string, side: 'left' | 'right', { isRtl }: PageForm): string {
  return `<w:pStyle w:val="${style}"/>${isRtl ? '<w:bidi w:val="0"/>' : ''}<w:jc w:val="${side}"/>`;
}

function coreXml({ title, symbol, language, date }: FileProperties): string {
  const element = (name: string, value: string, attributes = '') =>
    value === '' ? '' : `<${name}${attributes}>${xmlText(value)}</${name}>`;
  const time = ' xsi:type="dcterms:W3CDTF"';
  return [
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element('dc:title', title),
    element('dc:subject', symbol),
    element('dc:language', language),
    element('dcterms:created', date, time),
    element('dcterms:modified', date, time),
    '</cp:coreProperties>',
  ].join('');
}

/** The symbol as a custom property, under the name used by the templates of the documents office. */
function customXml(symbol: string): string {
  return `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Symbol1"><vt:lpwstr>${xmlText(symbol)}</vt:lpwstr></property></Properties>`;
}
