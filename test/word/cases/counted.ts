import { level, list, listOf, numberingOf, p, r } from '../support/docx';
import type { WordCase } from './case';

const DRAFT = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');

/** A `w:num` that begins at 7 and at (c). */
const RESTARTED =
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>';

/** Cases of what is counted in a list, and what is not. */
export const COUNTED: readonly WordCase[] = [
  {
    name: 'a level that was skipped begins, and its next paragraph has the next number',
    parts: {
      body: [p('Deep.', list(1, 1)), p('Top.', list(1)), p('Deep.', list(1, 1))].join(''),
      numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.'), 1)),
    },
    text: ['1.1.→Deep.', '2.→Top.', '2.1.→Deep.'],
  },
  {
    name: 'a level that was skipped below a paragraph begins as well, where its number says',
    parts: {
      body: [
        p('Paragraph:', list(1)),
        p('Deep.', list(1, 2)),
        p('Item.', list(1, 1)),
        p('Deep.', list(2, 1)),
        p('Paragraph:', list(2)),
        p('Deep.', list(2, 2)),
        p('Item.', list(2, 1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1), listOf(1, DRAFT, RESTARTED)),
    },
    text: ['1.→Paragraph:', '→→(i)→Deep.', '→(b)→Item.', '→(c)→Deep.', '8.→Paragraph:', '→→(i)→Deep.', '→(d)→Item.'],
  },
  {
    name: 'a paragraph that is numbered across headings does not begin them',
    parts: {
      body: [p('Paragraph.', list(1, 1)), p('Heading', list(1)), p('Paragraph.', list(1, 1))].join(''),
      numbering: numberingOf(
        listOf(0, level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'), 1),
      ),
    },
    text: ['1.→Paragraph.', 'A.→Heading', '2.→Paragraph.'],
  },
  {
    name: 'a paragraph that only ends a section is not counted, unless a picture is in it',
    parts: {
      body: [
        p('Cover'),
        p('', `${list(1)}<w:sectPr/>`),
        p('One.', list(1)),
        p('Two.', `${list(1)}<w:sectPr/>`),
        p('<w:r><w:drawing/></w:r>', `${list(1)}<w:sectPr/>`),
        p(`<w:del w:id="1" w:author="A">${r('Gone.').replaceAll('w:t', 'w:delText')}</w:del>`, `${list(1)}<w:sectPr/>`),
        p('Next.', list(1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['Cover', '', '1.→One.', '2.→Two.', '3.→', '', '4.→Next.'],
    original: ['Cover', '', '1.→One.', '2.→Two.', '3.→', '4.→Gone.', '5.→Next.'],
  },
];
