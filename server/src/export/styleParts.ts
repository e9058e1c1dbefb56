import { type PageForm, STYLES, type StyleName } from './pageForm';

/** A heading style. Sizes are in half points; Arabic letters, which look smaller, have their own. */
interface HeadingStyle {
  readonly name: StyleName;
  readonly size: number;
  readonly arabicSize: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly arabicLine: number;
  readonly letters: 'b' | 'i';
  /** The outline level, zero-based. The template has none, but Word needs it for the navigation pane and tables of contents. */
  readonly outline: number;
}

/** The headings of the template: 17, 14, 12 and 10 point bold, 10 point italic. */
const HEADINGS: readonly HeadingStyle[] = [
  headingStyle('mainTitle', [34, 44], [240, 240], [360, 480], 'b', 0),
  headingStyle('chapter', [28, 38], [360, 240], [300, 440], 'b', 0),
  headingStyle('first', [24, 34], [360, 240], [270, 400], 'b', 1),
  headingStyle('second', [20, 30], [240, 120], [240, 380], 'b', 2),
  headingStyle('fourth', [20, 30], [240, 120], [240, 380], 'i', 3),
];

function headingStyle(
  name: StyleName,
  [size, arabicSize]: readonly [number, number],
  [before, after]: readonly [number, number],
  [line, arabicLine]: readonly [number, number],
  letters: 'b' | 'i',
  outline: number,
): HeadingStyle {
  return { name, size, arabicSize, before, after, line, arabicLine, letters, outline };
}

/** The content of `w:styles`, with the names and measures of the Geneva template. */
export function stylesXml(form: PageForm): string {
  const { language, isRtl, margin, step, numberEnd } = form;
  const arabic = (size: number) => `<w:szCs w:val="${size}"/>`;
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="${isRtl ? 'Traditional Arabic' : 'Times New Roman'}"/>`;
  const eastAsia = language === 'zh-CN' ? 'zh-CN' : 'en-US';
  const languages = `<w:lang w:val="${isRtl || language === 'zh-CN' ? 'en-GB' : language}" w:eastAsia="${eastAsia}" w:bidi="ar-SA"/>`;
  const side = `w:left="${margin}" w:right="${margin}"`;
  const tabs = [1, 2, 3, 4].map((at) => `<w:tab w:val="left" w:pos="${margin + at * step}"/>`).join('');
  const numberTab = `<w:tabs><w:tab w:val="right" w:pos="${numberEnd}"/></w:tabs>`;
  const notes = `${numberTab}<w:spacing w:line="${isRtl ? 300 : 220}" w:lineRule="exact"/><w:ind ${side} w:hanging="${margin}"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="20"/>${arabic(isRtl ? 30 : 20)}${languages}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    styleXml(
      'Normal',
      'Normal',
      `<w:suppressAutoHyphens/>${isRtl ? '<w:bidi/>' : ''}<w:spacing w:line="240" w:lineRule="atLeast"/>${isRtl ? '<w:jc w:val="lowKashida"/>' : ''}`,
      '',
      { isDefault: true },
    ),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...HEADINGS.map(({ name, size, arabicSize, before, after, line, arabicLine, letters, outline }) =>
      templateStyle(
        form,
        name,
        `<w:keepNext/><w:keepLines/>${numberTab}<w:spacing w:before="${before}" w:after="${after}" w:line="${isRtl ? arabicLine : line}" w:lineRule="exact"/><w:ind ${side} w:hanging="${margin}"/>${isRtl ? '' : '<w:jc w:val="left"/>'}<w:outlineLvl w:val="${outline}"/>`,
        `<w:${letters}/><w:${letters}Cs/><w:sz w:val="${size}"/>${arabic(isRtl ? arabicSize : size)}`,
      ),
    ),
    templateStyle(
      form,
      'text',
      `<w:tabs>${tabs}</w:tabs><w:spacing w:after="120"${isRtl ? ' w:line="380" w:lineRule="exact"' : ''}/><w:ind ${side}/><w:jc w:val="${isRtl ? 'lowKashida' : 'both'}"/>`,
      '',
    ),
    styleXml(
      'Header',
      'header',
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr><w:spacing w:line="240" w:lineRule="auto"/>',
      `<w:b/><w:bCs/><w:sz w:val="18"/>${arabic(18)}`,
      { alias: `6_${form.ending}` },
    ),
    styleXml('Footer', 'footer', '<w:spacing w:line="240" w:lineRule="auto"/>', `<w:sz w:val="16"/>${arabic(16)}`, {
      alias: `3_${form.ending}`,
    }),
    styleXml('FootnoteText', 'footnote text', notes, `<w:sz w:val="18"/>${arabic(isRtl ? 26 : 18)}`, {
      alias: `5_${form.ending}`,
    }),
    characterStyle(
      'FootnoteReference',
      'footnote reference',
      `4_${form.ending}`,
      `<w:sz w:val="18"/>${arabic(isRtl ? 28 : 18)}<w:vertAlign w:val="superscript"/>`,
    ),
    characterStyle('PageNumber', 'page number', `7_${form.ending}`, `<w:b/><w:bCs/><w:sz w:val="18"/>${arabic(18)}`),
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>',
  ].join('');
}

function templateStyle(form: PageForm, name: StyleName, look: string, letters: string): string {
  const [id, displayName] = STYLES[name];
  return styleXml(id + form.ending, displayName + form.ending, look, letters, { isOwn: true });
}

interface StyleOptions {
  readonly isDefault?: boolean;
  /** Whether it is a custom style, not one of Word’s own. */
  readonly isOwn?: boolean;
  readonly alias?: string;
}

function styleXml(id: string, name: string, look: string, letters: string, options: StyleOptions): string {
  const { isDefault = false, isOwn = false, alias } = options;
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    alias === undefined ? '' : `<w:aliases w:val="${alias}"/>`,
    isDefault ? '' : '<w:basedOn w:val="Normal"/>',
    isOwn || isDefault ? '<w:qFormat/>' : '',
    `<w:pPr>${look}</w:pPr>`,
    letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function characterStyle(id: string, name: string, alias: string, letters: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:aliases w:val="${alias}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${letters}</w:rPr></w:style>`;
}
