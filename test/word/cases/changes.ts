import { level, list, listOf, numberingOf, p, r, style, styleOf, table } from '../support/docx';
import type { WordCase } from './case';

const BY = 'w:author="A. Reviewer" w:date="2024-02-03T04:05:06Z"';
const ins = (inside: string) => `<w:ins w:id="1" ${BY}>${inside}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const INSERTED_MARK = `<w:rPr><w:ins w:id="3" ${BY}/></w:rPr>`;
const DELETED_MARK = `<w:rPr><w:del w:id="4" ${BY}/></w:rPr>`;
const numbering = numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));

/** Cases of tracked changes (ECMA-376 part 1, 17.13.5). */
export const CHANGES: readonly WordCase[] = [
  {
    name: 'insertions and deletions',
    parts: { body: p(`${r('The ')}${del('old')}${ins(r('new'))}${r(' text.')}`) },
    text: ['The new text.'],
    original: ['The old text.'],
  },
  {
    name: 'a deletion in an insertion was never there',
    parts: {
      body: p(
        `${r('a')}${ins(`${r('b')}<w:del w:id="5" ${BY}><w:r><w:delText>c</w:delText></w:r></w:del>${r('d')}`)}${r('e')}`,
      ),
    },
    text: ['abde'],
    original: ['ae'],
  },
  {
    name: 'an inserted paragraph is counted when accepted',
    parts: {
      body: [p('One.', list(1)), p(ins(r('New.')), list(1) + INSERTED_MARK), p('Last.', list(1))].join(''),
      numbering,
    },
    text: ['1.→One.', '2.→New.', '3.→Last.'],
    original: ['1.→One.', '2.→Last.'],
  },
  {
    name: 'a deleted paragraph is counted when rejected',
    parts: {
      body: [p('One.', list(1)), p(del('Old.'), list(1) + DELETED_MARK), p('Last.', list(1))].join(''),
      numbering,
    },
    text: ['1.→One.', '2.→Last.'],
    original: ['1.→One.', '2.→Old.', '3.→Last.'],
  },
  {
    name: 'a deleted mark joins two paragraphs, and the second says how both are numbered',
    parts: {
      body: [p('One.', list(1)), p('It asks', list(1) + DELETED_MARK), p(' for more.', list(1, 1))].join(''),
      numbering,
    },
    text: ['1.→One.', '→(a)→It asks for more.'],
    original: ['1.→One.', '2.→It asks', '→(a)→ for more.'],
  },
  {
    name: 'a deleted mark before a table or at the end joins nothing',
    parts: { body: [p('Before', DELETED_MARK), table([['cell']]), p(del('gone'), DELETED_MARK)].join('') },
    text: ['Before', '', 'cell'],
    original: ['Before', '', 'cell', '', 'gone'],
  },
  {
    name: 'a paragraph that was moved is where it is now, or was',
    parts: {
      body: [
        p(
          `<w:moveFrom w:id="6" ${BY}>${r('Moved.')}</w:moveFrom>`,
          `${list(1)}<w:rPr><w:moveFrom w:id="7" ${BY}/></w:rPr>`,
        ),
        p('Stays.', list(1)),
        p(`<w:moveTo w:id="8" ${BY}>${r('Moved.')}</w:moveTo>`, `${list(1)}<w:rPr><w:moveTo w:id="9" ${BY}/></w:rPr>`),
        p('Last.', list(1)),
      ].join(''),
      numbering,
    },
    text: ['1.→Stays.', '2.→Moved.', '3.→Last.'],
    original: ['1.→Moved.', '2.→Stays.', '3.→Last.'],
  },
  {
    name: 'numbering that was put on is not there in the original',
    parts: {
      body: [
        p('One.', list(1)),
        p('Two.', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" ${BY}/></w:numPr>`),
        p('Three.', list(1)),
      ].join(''),
      numbering,
    },
    text: ['1.→One.', '2.→Two.', '3.→Three.'],
    original: ['1.→One.', '', 'Two.', '', '2.→Three.'],
  },
  {
    name: 'the form of a paragraph before it was changed',
    parts: {
      body: [
        p('One.', list(1)),
        p('Item.', `${list(1)}<w:pPrChange w:id="1" ${BY}><w:pPr>${list(1, 1)}</w:pPr></w:pPrChange>`),
        p('Heading', `${style('H1G')}<w:pPrChange w:id="1" ${BY}><w:pPr/></w:pPrChange>`),
      ].join(''),
      styles: styleOf('H1G', '_ H_1_G'),
      numbering,
    },
    text: ['1.→One.', '2.→Item.', '', '→→Heading'],
    original: ['1.→One.', '→(a)→Item.', '', 'Heading'],
  },
  {
    name: 'characters that were hidden, and are hidden now',
    parts: {
      body: p(
        `${r('a')}${r('b', `<w:vanish/><w:rPrChange w:id="1" ${BY}><w:rPr/></w:rPrChange>`)}${r('c', `<w:rPrChange w:id="1" ${BY}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`)}`,
      ),
    },
    text: ['ac'],
    original: ['ab'],
  },
  {
    name: 'rows and cells',
    parts: {
      body: `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:cellIns w:id="1" ${BY}/></w:tcPr>${p('b')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1" ${BY}/></w:trPr><w:tc>${p('c')}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="1" ${BY}/></w:trPr><w:tc>${p('d')}</w:tc></w:tr></w:tbl>`,
    },
    text: ['a→b', 'd'],
    original: ['a', 'c'],
  },
  {
    name: 'a note whose reference was deleted is not counted',
    parts: {
      body: p(
        `${r('a')}<w:del w:id="1" ${BY}><w:r><w:footnoteReference w:id="1"/></w:r></w:del>${r('b')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="1">${p('Old.')}</w:footnote><w:footnote w:id="2">${p('Kept.')}</w:footnote>`,
    },
    text: ['ab¹', '', '__________', '→¹→Kept.'],
    original: ['a¹b²', '', '__________', '→¹→Old.', '→²→Kept.'],
  },
  {
    name: 'a field that was deleted shows nothing',
    parts: {
      body: p(
        `${r('See ')}<w:del w:id="1" ${BY}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF x </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>5</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${ins(r('6'))}${r('.')}`,
      ),
    },
    text: ['See 6.'],
    original: ['See 5.'],
  },
];
