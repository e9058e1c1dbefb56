import { fc } from '../../support/random';
import { bookmark, type DocxParts, escaped, field, level, list, listOf, numberingOf, p, styleOf } from './docx';

const BY = 'w:author="A" w:date="2024-01-01T00:00:00Z"';

const words = fc.stringMatching(/^[a-z &<>"éא\u0661😀\u2011]{0,12}$/u);
const text = fc.oneof(
  words.map((own) => `<w:t xml:space="preserve">${escaped(own)}</w:t>`),
  words.map((own) => `<w:t>${escaped(own)}</w:t>`),
  words.map((own) => `<w:t xml:space="preserve"><![CDATA[${own}]]></w:t>`),
  fc.constantFrom(
    '<w:tab/>',
    '<w:br/>',
    '<w:cr/>',
    '<w:br w:type="page"/>',
    '<w:noBreakHyphen/>',
    '<w:softHyphen/>',
    '<w:t>&#10;&#x41;&amp;</w:t>',
    '<w:t xml:space="preserve">a\r\nb\tc</w:t>',
    '<w:sym w:font="Symbol" w:char="F0B7"/>',
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="2" w:customMarkFollows="1"/>',
    '<w:endnoteReference w:id="1"/>',
    '<w:delText>deleted</w:delText>',
  ),
);
const run = fc
  .tuple(
    fc.constantFrom(
      '',
      '<w:rPr><w:b/></w:rPr>',
      '<w:rPr><w:vanish/></w:rPr>',
      '<w:rPr><w:highlight w:val="red"/></w:rPr>',
    ),
    fc.array(text, { maxLength: 3 }),
  )
  .map(([look, inside]) => `<w:r>${look}${inside.join('')}</w:r>`);

const inline = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    fc.constantFrom(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:instrText> REF b \\r </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '<w:commentRangeStart w:id="1"/>',
      '<w:commentRangeEnd w:id="1"/>',
      '<w:bookmarkStart w:id="7" w:name="x"/>',
      '<w:bookmarkEnd w:id="7"/>',
      field('REF b \\r', '3'),
    ),
    tie('many').map((inside) => `<w:ins w:id="1" ${BY}>${inside}</w:ins>`),
    tie('many').map((inside) => `<w:del w:id="1" ${BY}>${inside}</w:del>`),
    tie('many').map((inside) => `<w:hyperlink w:anchor="b">${inside}</w:hyperlink>`),
    tie('many').map((inside) => bookmark('b', 3, inside)),
    tie('many').map(
      (inside) =>
        `<w:r><w:pict><v:textbox><w:txbxContent><w:p>${inside}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
    ),
  ),
  many: fc.array(tie('one'), { maxLength: 4 }).map((all) => all.join('')),
})).many;

const properties = fc
  .tuple(
    fc.constantFrom('', '<w:pStyle w:val="H"/>', '<w:pStyle w:val="N"/>'),
    fc.constantFrom('', list(1), list(1, 1), list(2), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    fc.constantFrom(
      '',
      `<w:rPr><w:ins w:id="1" ${BY}/></w:rPr>`,
      `<w:rPr><w:del w:id="1" ${BY}/></w:rPr>`,
      '<w:rPr><w:vanish/></w:rPr>',
      '<w:rPr><w:vanish/><w:specVanish/></w:rPr>',
    ),
  )
  .map((all) => all.join(''));
const paragraph = fc.tuple(inline, properties).map(([inside, own]) => `<w:p><w:pPr>${own}</w:pPr>${inside}</w:p>`);

const block = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc.array(fc.array(tie('many'), { maxLength: 3 }), { maxLength: 3 }).map((rows) => {
      const cells = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
      return `<w:tbl>${cells.join('')}</w:tbl>`;
    }),
    tie('many').map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
    tie('many').map((inside) => `<w:ins w:id="1" ${BY}>${inside}</w:ins>`),
  ),
  many: fc.array(tie('one'), { maxLength: 4 }).map((all) => all.join('')),
})).many;

const LEVELS = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)');

/** Word files of whatever may lie in whatever, well-formed and mostly no sense. */
export const randomDocx: fc.Arbitrary<DocxParts> = fc.tuple(block, inline, inline).map(([body, note, header]) => ({
  body: `${body}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>`,
  styles: styleOf('H', 'heading 1') + styleOf('N', 'Numbered', `<w:pPr>${list(1)}</w:pPr>`),
  numbering: numberingOf(listOf(0, LEVELS, 1), listOf(1, LEVELS, 2)),
  footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${note}</w:p></w:footnote><w:footnote w:id="2">${p('\t* Own.')}</w:footnote>`,
  endnotes: `<w:endnote w:id="1"><w:p>${note}</w:p></w:endnote>`,
  comments: `<w:comment w:id="1" w:author="A">${p('Said.')}</w:comment>`,
  heads: { h1: `<w:tbl><w:tr><w:tc><w:p>${header}</w:p></w:tc></w:tr></w:tbl>` },
}));
