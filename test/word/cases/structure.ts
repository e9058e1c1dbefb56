import { escaped, level, list, listOf, numberingOf, p, r, style, styleOf, table } from '../support/docx';
import type { WordCase } from './case';

const GENEVA = [
  styleOf('HMG', '_ H __M_G'),
  styleOf('HChG', '_ H _Ch_G'),
  styleOf('H1G', '_ H_1_G'),
  styleOf('H23G', '_ H_2/3_G'),
  styleOf('H4GA', '_ H_4_GA'),
  styleOf('SingleTxtG', '_ Single Txt_G'),
].join('');

const NEW_YORK = [
  styleOf('TitleHCH', 'Title_H_CH'),
  styleOf('HCh', '_ H _Ch'),
  styleOf('H1', '_ H_1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  styleOf('Session', 'Session', '', 'H1'),
].join('');

const FLOATING = '<w:tblpPr w:vertAnchor="page" w:horzAnchor="page"/>';
const MASTHEAD = table(
  [
    ['', 'United Nations', `<w:p>${r('CAT', '<w:sz w:val="40"/>')}${r('/C/XAB/CO/4')}</w:p>`],
    ['', 'Convention against Torture', `${p('Distr.: General')}${p('3 May 2021')}${p('')}${p('Original: English')}`],
  ],
  FLOATING,
);
const MASTHEAD_TEXT = [
  'United Nations→CAT/C/XAB/CO/4',
  '→Convention against Torture',
  'Distr.: General',
  '3 May 2021',
  '',
  'Original: English',
];

const section = (inside: string) => `<w:sectPr>${inside}</w:sectPr>`;
const note = (id: number, inside: string, type = 'footnote') => `<w:${type} w:id="${id}">${inside}</w:${type}>`;
const reference = (id: number, type = 'footnote') => `<w:r><w:${type}Reference w:id="${id}"/></w:r>`;
const ownMark = (type = 'footnote') => `<w:r><w:${type}Ref/></w:r>`;
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>';
const box = (inside: string) => `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx>`;

/** Cases of headings, mastheads, tables, boxes and notes. */
export const STRUCTURE: readonly WordCase[] = [
  {
    name: 'headings of the Geneva template stand after tabs, with blank lines around',
    parts: {
      body: [
        p('Concluding observations on the fourth report of Xabaria', style('HMG')),
        p('1.\tThe Committee met.', style('SingleTxtG')),
        p('\tA.\tIntroduction', style('H1G')),
        p('2.\tThe Committee thanks.', style('SingleTxtG')),
        p('Torture', style('H23G')),
        p('Definition', style('H4GA')),
        p('3.\tThe Committee regrets.', style('SingleTxtG')),
        p('B.\tRest', style('H1G')),
      ].join(''),
      styles: GENEVA,
    },
    text: [
      '→→Concluding observations on the fourth report of Xabaria',
      '',
      '1.→The Committee met.',
      '',
      '→A.→Introduction',
      '',
      '2.→The Committee thanks.',
      '',
      '→→Torture',
      '',
      '→→Definition',
      '',
      '3.→The Committee regrets.',
      '',
      '→B.→Rest',
    ],
  },
  {
    name: 'headings of the New York template, and a style based on one that is none',
    parts: {
      body: [
        p('Fifth session', style('Session')),
        p('Report of the Secretary', style('TitleHCH')),
        p('I.\tGeneral', style('HCh')),
        p('Purpose', style('H1')),
      ].join(''),
      styles: NEW_YORK,
    },
    text: ['Fifth session', '', '→→Report of the Secretary', '', '→I.→General', '', '→→Purpose'],
  },
  {
    name: 'headings by outline level, by the names of other languages, and text by its own',
    parts: {
      body: [
        p('Outlined', '<w:outlineLvl w:val="1"/>'),
        p('Titre', style('T1')),
        p('Заголовок', style('R1')),
        p('Not one', `${style('T1')}<w:outlineLvl w:val="9"/>`),
      ].join(''),
      styles: styleOf('T1', 'Titre 1') + styleOf('R1', 'Заголовок 1'),
    },
    text: ['→→Outlined', '', '→→Titre', '', '→→Заголовок', '', 'Not one'],
  },
  {
    name: 'a heading by its look, and bold words that are none',
    parts: {
      body: [
        p(r('Committee against Torture', '<w:b/>')),
        p('1.\tThe Committee met.'),
        p(r('Legal framework', '<w:b/>')),
        p(r('The Committee is concerned.', '<w:b/>')),
        p(`${r('In part', '<w:b/>')}${r(' only')}`),
      ].join(''),
    },
    text: [
      'Committee against Torture',
      '1.→The Committee met.',
      '',
      '→→Legal framework',
      '',
      'The Committee is concerned.',
      '',
      'In part only',
    ],
  },
  {
    name: 'an automatic letter makes a bold line a heading',
    parts: {
      body: [p(r('Introduction', '<w:b/>'), list(1)), p('The Committee met.', list(1, 1))].join(''),
      numbering: numberingOf(listOf(0, level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%2.'), 1)),
    },
    text: ['→A.→Introduction', '', '1.→The Committee met.'],
  },
  {
    name: 'a sentence in the style of a heading is text',
    parts: {
      body: p(
        'The Committee welcomes the fact that the State party has acceded to the instruments that it had been invited to accede to.',
        style('H1G'),
      ),
      styles: GENEVA,
    },
    text: [
      'The Committee welcomes the fact that the State party has acceded to the instruments that it had been invited to accede to.',
    ],
  },
  {
    name: 'the masthead in a floating table at the head',
    parts: { body: MASTHEAD + p('Committee against Torture') + p('1.\tThe Committee met.') },
    text: [...MASTHEAD_TEXT, '', 'Committee against Torture', '1.→The Committee met.'],
  },
  {
    name: 'the masthead in a floating table that is fastened further down',
    parts: { body: p('Committee against Torture') + p('Seventieth session') + MASTHEAD },
    text: [...MASTHEAD_TEXT, '', 'Committee against Torture', 'Seventieth session'],
  },
  {
    name: 'the masthead in the header of the first page',
    parts: {
      body:
        p('Committee against Torture') +
        section(
          '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:titlePg/>',
        ),
      heads: {
        h1: p('CAT/C/XAB/CO/4'),
        h2: table([
          ['', 'United Nations', '', 'CAT/C/XAB/CO/4'],
          ['', 'General Assembly', `${p('Distr.: General')}${p('3 May 2021')}`],
        ]),
      },
    },
    text: [
      'United Nations→CAT/C/XAB/CO/4',
      '→General Assembly',
      'Distr.: General',
      '3 May 2021',
      '',
      'Committee against Torture',
    ],
  },
  {
    name: 'a header of the first page that the section does not use',
    parts: {
      body: p('Words.') + section('<w:headerReference w:type="first" r:id="h2"/>'),
      heads: { h2: table([['United Nations', 'CAT/C/XAB/CO/4']]) },
    },
    text: ['Words.'],
  },
  {
    name: 'a table row by row, cells with tabs between',
    parts: {
      body: [
        p('Before.'),
        table([
          ['Year', 'Cases'],
          ['', '12'],
          [`${p('2020')}${p('(part)')}`, `${p('30')}${p('')}`],
        ]),
        p('After.'),
      ].join(''),
    },
    text: ['Before.', '', 'Year→Cases', '→12', '2020', '(part)→30', '', 'After.'],
  },
  {
    name: 'a table in a table, and one whose rows lie in a content control',
    parts: {
      body: `<w:tbl><w:tr><w:tc>${table([['a', 'b']])}<w:p/></w:tc><w:tc>${p('c')}</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc>${p('d')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    },
    text: ['a→b→c', 'd'],
  },
  {
    name: 'numbers in cells',
    parts: {
      body: table([[p('first', list(1)), p('second', list(1))]]),
      numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
    },
    text: ['1. first→2. second'],
  },
  {
    name: 'a text box once, after its paragraph',
    parts: {
      body:
        `<w:p>${r('Anchor.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('Boxed.') + p('Twice.'))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boxed.')}${p('Twice.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' Goes on.')}</w:p>` +
        p('Next.'),
    },
    text: ['Anchor. Goes on.', '', 'Boxed.', '', 'Twice.', '', 'Next.'],
  },
  {
    name: 'a text box of older versions, with another in it',
    parts: {
      body: `<w:p>${r('Anchor.')}<w:r><w:pict><v:textbox><w:txbxContent><w:p>${r('Outer.')}<w:r><w:pict><v:textbox><w:txbxContent>${p('Inner.')}</w:txbxContent></v:textbox></w:pict></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    },
    text: ['Anchor.', '', 'Outer.', '', 'Inner.'],
  },
  {
    name: 'footnotes in the order of their references, under a rule',
    parts: {
      body: p(`${r('One')}${reference(7)}${r(' and two')}${reference(3)}${r('.')}`),
      footnotes:
        SEPARATORS +
        note(3, p(`${r('\t')}${ownMark()}${r('\tSecond note.')}`)) +
        note(7, p(`${ownMark()}${r(' First note.')}`) + p('It goes on.')),
    },
    text: ['One¹ and two².', '', '__________', '→¹→First note.', 'It goes on.', '→²→Second note.'],
  },
  {
    name: 'a mark that is typed is not counted',
    parts: {
      body: p(
        `${r('Title')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${r(' with one')}${reference(2)}`,
      ),
      footnotes: note(1, p('\t*\tAdopted.')) + note(2, p(`${r('([')}${ownMark()}${r('])\tSee.')}`)),
    },
    text: ['Title* with one¹', '', '__________', '→*→Adopted.', '→¹→See.'],
  },
  {
    name: 'notes begin anew with each section, and in letters',
    parts: {
      body: [
        p(`${r('a')}${reference(1)}${r('b')}${reference(2)}`),
        `<w:p><w:pPr>${section('<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>')}</w:pPr></w:p>`,
        p(`${r('c')}${reference(3)}`),
        section('<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'),
      ].join(''),
      footnotes: note(1, p('A.')) + note(2, p('B.')) + note(3, p('C.')),
    },
    text: ['aᵃbᵇ', '', 'c¹', '', '__________', '→ᵃ→A.', '→ᵇ→B.', '→¹→C.'],
  },
  {
    name: 'endnotes after footnotes, in Roman numerals',
    parts: {
      body: p(`${r('x')}${reference(1, 'endnote')}${r('y')}${reference(1)}`),
      footnotes: note(1, p(`${ownMark()}${r(' Foot.')}`)),
      endnotes: note(1, p(`${ownMark('endnote')}${r(' End.')}`), 'endnote'),
    },
    text: ['xⁱy¹', '', '__________', '→¹→Foot.', '→ⁱ→End.'],
  },
  {
    name: 'a note that is not there keeps its mark, and one that is referred to twice is told once',
    parts: {
      body: p(`${r('a')}${reference(9)}${r('b')}${reference(1)}${r('c')}${reference(1)}`),
      footnotes: note(1, p(`${ownMark()}${r(' Note.')}`)),
    },
    text: ['a¹b²c³', '', '__________', '→²→Note.'],
  },
  {
    name: 'content controls, smart tags, direction and links are as if they were not there',
    parts: {
      body: `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:smartTag w:element="x">${r('Smart')}<w:smartTag w:element="y">${r(' tag')}</w:smartTag></w:smartTag><w:hyperlink w:anchor="b">${r(', link')}</w:hyperlink><w:bdo w:val="rtl">${r(', over')}</w:bdo><w:dir w:val="rtl">${r(' and under')}</w:dir><w:sdt><w:sdtContent>${r(', control')}</w:sdtContent></w:sdt><w:customXml w:element="z">${r('.')}</w:customXml></w:p></w:sdtContent></w:sdt>`,
    },
    text: ['Smart tag, link, over and under, control.'],
  },
  {
    name: 'a table of contents stands together',
    parts: {
      body: [
        p('Contents', style('HChG')),
        p('\tI.\tScope\t\t2', ''),
        p('\tII.\tRest\t3'),
        p('Scope', style('HChG')),
      ].join(''),
      styles: GENEVA,
    },
    text: ['→→Contents', '', '→I.→Scope→→2', '→II.→Rest→3', '', '→→Scope'],
  },
  {
    name: 'characters that are elements, references and sections of their own',
    parts: {
      body: `<w:p>${r('A\u201180')}<w:r><w:t>&lt;a&gt; &amp; &#233;&#x1F600;</w:t><w:softHyphen/><w:t xml:space="preserve"> <![CDATA[<&>]]></w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Arial" w:char="00A7"/><w:br w:type="page"/><w:cr/><w:t>${escaped('x')}</w:t></w:r></w:p>`,
    },
    text: ['A\u201180<a> & é😀 <&>✓α§', 'x'],
  },
  {
    name: 'white space counts where the file says so',
    parts: {
      body: '<w:p><w:r><w:t>  a\n  b  </w:t></w:r><w:r><w:t xml:space="preserve"> c </w:t></w:r></w:p>',
    },
    text: ['a   b c '],
  },
  {
    name: 'empty paragraphs are one blank line, white space alone is none',
    parts: { body: [p('1.\tOne.'), p(''), p(' '), p(''), p('2.\tTwo.')].join('') },
    text: ['1.→One.', '', '2.→Two.'],
  },
  {
    name: 'hidden text is not shown, by itself or by its style',
    parts: {
      body: `<w:p>${r('Seen')}${r(' hidden', '<w:vanish/>')}${r(' styled', '<w:rStyle w:val="Secret"/>')}${r(' shown', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')}</w:p>`,
      styles:
        '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    text: ['Seen shown'],
  },
  {
    name: 'a formula in one line, and the base of a word with its reading',
    parts: {
      body: `<w:p>${r('If ')}<m:oMath><m:r><m:t>a=</m:t></m:r><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath><w:r><w:ruby><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby></w:r></w:p>`,
    },
    text: ['If a=b2漢'],
  },
];
