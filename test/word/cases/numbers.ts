import { type DocxParts, level, list, listOf, numberingOf, p, r, style, styleOf } from '../support/docx';
import type { WordCase } from './case';

const DRAFT = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');

/** A `w:num` with something of its own. */
const num = (id: number, inside: string, of = 0) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
const start = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

/** One paragraph for each number of a format. */
function formats(format: string, values: readonly number[]): DocxParts {
  const numbers = values.map((value, at) => num(at + 1, start(0, value)));
  return {
    body: values.map((value, at) => p(`Item ${value}`, list(at + 1))).join(''),
    numbering: numberingOf(listOf(0, level(0, format, '%1)'), ...numbers)),
  };
}

/** Cases of automatic numbers (ECMA-376 part 1, 17.9). */
export const NUMBERS: readonly WordCase[] = [
  {
    name: 'letters begin again below each paragraph',
    parts: {
      body: [
        p('First:', list(1)),
        p('one;', list(1, 1)),
        p('two.', list(1, 1)),
        p('Second:', list(1)),
        p('three.', list(1, 1)),
        p('four.', list(1, 2)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→First:', '→(a)→one;', '→(b)→two.', '2.→Second:', '→(a)→three.', '→→(i)→four.'],
  },
  {
    name: 'two numbers of one list share its counter',
    parts: {
      body: [p('One.', list(1)), p('Two.', list(2)), p('Three.', list(1))].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1, 2)),
    },
    text: ['1.→One.', '2.→Two.', '3.→Three.'],
  },
  {
    name: 'two lists have each their own',
    parts: {
      body: [p('One.', list(1)), p('One again.', list(2)), p('Two.', list(1))].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1), listOf(1, DRAFT, 2)),
    },
    text: ['1.→One.', '1.→One again.', '2.→Two.'],
  },
  {
    name: 'a number begins where it says, once',
    parts: {
      body: [p('One.', list(1)), p('Ten.', list(2)), p('Eleven.', list(2)), p('Twelve.', list(1))].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1, num(2, start(0, 10)))),
    },
    text: ['1.→One.', '10.→Ten.', '11.→Eleven.', '12.→Twelve.'],
  },
  {
    name: 'each level of a number begins where it says at its own first use',
    parts: {
      body: [
        p('One:', list(1)),
        p('a.', list(1, 1)),
        p('b.', list(1, 1)),
        p('a anew.', list(2, 1)),
        p('b anew.', list(2, 1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1, num(2, start(0, 1) + start(1, 1)))),
    },
    text: ['1.→One:', '→(a)→a.', '→(b)→b.', '→(a)→a anew.', '→(b)→b anew.'],
  },
  {
    name: 'a number may define a level anew',
    parts: {
      body: [p('One.', list(1)), p('B.', list(2))].join(''),
      numbering: numberingOf(
        listOf(0, DRAFT, 1, num(2, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`)),
      ),
    },
    text: ['1.→One.', '→B)→B.'],
  },
  {
    name: 'paragraphs run on across headings where they never restart',
    parts: {
      body: [
        p('Introduction', list(1)),
        p('Paragraph.', list(1, 1)),
        p('Concerns', list(1)),
        p('Paragraph.', list(1, 1)),
        p('Item.', list(1, 2)),
      ].join(''),
      numbering: numberingOf(
        listOf(
          0,
          level(0, 'upperRoman', '%1.') +
            level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
            level(2, 'lowerLetter', '(%3)'),
          1,
        ),
      ),
      styles: '',
    },
    text: ['I.→Introduction', '1.→Paragraph.', 'II.→Concerns', '2.→Paragraph.', '→(a)→Item.'],
  },
  {
    name: 'a level restarts after the level that it names and no other',
    parts: {
      body: [
        p('Part', list(1)),
        p('Chapter', list(1, 1)),
        p('One.', list(1, 2)),
        p('Chapter', list(1, 1)),
        p('Two.', list(1, 2)),
        p('Part', list(1)),
        p('One.', list(1, 2)),
      ].join(''),
      numbering: numberingOf(
        listOf(
          0,
          level(0, 'upperRoman', 'Part %1') +
            level(1, 'upperLetter', 'Chapter %2') +
            level(2, 'decimal', '%3.', '<w:lvlRestart w:val="1"/>'),
          1,
        ),
      ),
    },
    text: [
      '→Part I→Part',
      '→→Chapter A→Chapter',
      '1.→One.',
      '→→Chapter B→Chapter',
      '2.→Two.',
      '→Part II→Part',
      '1.→One.',
    ],
  },
  {
    name: 'a label may show the numbers above it, in digits where it is legal',
    parts: {
      body: [p('Scope', list(1)), p('Text.', list(1, 1)), p('Legal.', list(1, 2))].join(''),
      numbering: numberingOf(
        listOf(
          0,
          level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
          1,
        ),
      ),
    },
    text: ['I.→Scope', 'I.1→Text.', '1.1.1→Legal.'],
  },
  {
    name: 'a list begins at its start, and is followed by a space or by nothing',
    parts: {
      body: [p('Seven.', list(1)), p('Item', list(1, 1)), p('. Glued', list(1, 2))].join(''),
      numbering: numberingOf(
        listOf(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/></w:lvl>' +
            level(1, 'lowerLetter', '%2)', '<w:suff w:val="space"/>') +
            level(2, 'decimal', '§ %3', '<w:suff w:val="nothing"/>'),
          1,
        ),
      ),
    },
    text: ['7. Seven.', '→a) Item', '§ 1. Glued'],
  },
  {
    name: 'a number with nothing after it is no part of the first word',
    parts: {
      body: p('Words.', list(1)) + p('Item.', list(1, 1)),
      numbering: numberingOf(
        listOf(
          0,
          level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>') +
            level(1, 'lowerLetter', '(%2)', '<w:suff w:val="nothing"/>'),
          1,
        ),
      ),
    },
    text: ['1. Words.', '→(a) Item.'],
  },
  {
    name: 'a style gives the list and another, based on it, the level',
    parts: {
      body: [
        p('Paragraph.', style('Para')),
        p('Item.', style('Item')),
        p('Item.', style('Item')),
        p('Paragraph.', style('Para')),
      ].join(''),
      styles:
        styleOf('Para', 'Para', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        styleOf('Item', 'Item', '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>', 'Para'),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→Paragraph.', '→(a)→Item.', '→(b)→Item.', '2.→Paragraph.'],
  },
  {
    name: 'a level goes with the style that it names',
    parts: {
      body: [p('Paragraph.', style('Para')), p('Item.', style('Item'))].join(''),
      styles:
        styleOf('Para', 'Para', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        styleOf('Item', 'Item', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: numberingOf(
        listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Item"/>'), 1),
      ),
    },
    text: ['1.→Paragraph.', '→(a)→Item.'],
  },
  {
    name: 'a paragraph may say its level alone',
    parts: {
      body: [p('Paragraph.', style('Para')), p('Item.', `${style('Para')}<w:numPr><w:ilvl w:val="1"/></w:numPr>`)].join(
        '',
      ),
      styles: styleOf('Para', 'Para', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→Paragraph.', '→(a)→Item.'],
  },
  {
    name: 'numbering switched off leaves the typed number alone',
    parts: {
      body: [
        p('Paragraph.', style('Para')),
        p('7.\tTyped.', `${style('Para')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
        p('Paragraph.', style('Para')),
      ].join(''),
      styles: styleOf('Para', 'Para', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→Paragraph.', '7.→Typed.', '2.→Paragraph.'],
  },
  {
    name: 'a style of lists stands between number and list',
    parts: {
      body: p('One.', list(1)) + p('Two.', list(2)),
      styles:
        '<w:style w:type="numbering" w:styleId="Draft"><w:name w:val="Draft"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      numbering: numberingOf(
        [
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Draft"/></w:abstractNum>',
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ],
        listOf(1, DRAFT, 2),
      ),
    },
    text: ['1.→One.', '2.→Two.'],
  },
  {
    name: 'a number without its list, and a list without the level, make no label',
    parts: {
      body: p('Nothing.', list(9)) + p('Nothing either.', list(1, 5)),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['Nothing.', 'Nothing either.'],
  },
  {
    name: 'empty paragraphs are counted and shown',
    parts: {
      body: [p('One.', list(1)), p('', list(1)), p('Three.', list(1))].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→One.', '2.→', '3.→Three.'],
  },
  {
    name: 'Roman numerals and letters beyond their first round',
    parts: formats('lowerRoman', [4, 9, 14, 49, 99, 1994]),
    text: ['iv)', 'ix)', 'xiv)', 'xlix)', 'xcix)', 'mcmxciv)'].map(
      (label, at) => `→${label}→Item ${[4, 9, 14, 49, 99, 1994][at]}`,
    ),
  },
  {
    name: 'letters are doubled after z',
    parts: formats('lowerLetter', [26, 27, 28, 53]),
    text: ['→z)→Item 26', '→aa)→Item 27', '→bb)→Item 28', '→aaa)→Item 53'],
  },
  {
    name: 'ordinals in digits',
    parts: formats('ordinal', [1, 2, 3, 4, 11, 12, 21, 113]),
    text: ['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '113th'].map(
      (label, at) => `→${label})→Item ${[1, 2, 3, 4, 11, 12, 21, 113][at]}`,
    ),
  },
  {
    name: 'ordinals in words',
    parts: formats('ordinalText', [1, 8, 11, 12, 20, 21, 100]),
    text: ['First', 'Eighth', 'Eleventh', 'Twelfth', 'Twentieth', 'Twenty-first', 'One hundredth'].map(
      (label, at) => `→${label})→Item ${[1, 8, 11, 12, 20, 21, 100][at]}`,
    ),
  },
  {
    name: 'numbers in words',
    parts: formats('cardinalText', [1, 13, 40, 56]),
    text: ['One', 'Thirteen', 'Forty', 'Fifty-six'].map((label, at) => `→${label})→Item ${[1, 13, 40, 56][at]}`),
  },
  {
    name: 'words in French, by the language of the document',
    parts: {
      ...formats('ordinalText', [1, 2, 5, 9, 21, 71, 80, 200]),
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>',
    },
    text: [
      'Premier',
      'Deuxième',
      'Cinquième',
      'Neuvième',
      'Vingt et unième',
      'Soixante et onzième',
      'Quatre-vingtième',
      'Deux centième',
    ].map((label, at) => `→${label})→Item ${[1, 2, 5, 9, 21, 71, 80, 200][at]}`),
  },
  {
    name: 'words in the language of the paragraph, of its style, of the number',
    parts: {
      body: [
        p('Uno', `${list(1)}<w:rPr><w:lang w:val="es-ES"/></w:rPr>`),
        p('Deux', `${style('F')}${list(1)}`),
        p('Three', list(1)),
        p('Quatre', `${style('G')}${list(1)}`),
        p('Five', `${list(1)}<w:rPr><w:lang w:val="x-none"/></w:rPr>`),
        p('Sechs', `${list(1)}<w:rPr><w:lang w:val="de-DE"/></w:rPr>`),
        p('Uno', `${list(2)}`),
      ].join(''),
      styles:
        styleOf('F', 'Text', '<w:rPr><w:lang w:val="fr-CH" w:eastAsia="en-US"/></w:rPr>') +
        styleOf('G', 'More', '', 'F'),
      numbering: numberingOf(
        listOf(0, level(0, 'cardinalText', '%1)'), 1),
        listOf(1, level(0, 'ordinalText', '%1)', '<w:rPr><w:lang w:val="es-MX"/></w:rPr>'), 2),
      ),
    },
    text: ['→Uno)→Uno', '→Deux)→Deux', '→Three)→Three', '→Quatre)→Quatre', '→Five)→Five', '6)→Sechs', '→Primero)→Uno'],
  },
  {
    name: 'Arabic letters in the order of the dictionary and of the numerals',
    parts: {
      body:
        [0, 1, 2, 3].map((n) => p(`بند ${n}`, list(1))).join('') +
        [0, 1, 2, 3].map((n) => p(`بند ${n}`, list(2))).join(''),
      numbering: numberingOf(
        listOf(0, level(0, 'arabicAlpha', '(%1)'), 1),
        listOf(1, level(0, 'arabicAbjad', '(%1)'), 2),
      ),
    },
    text: ['أ', 'ب', 'ت', 'ث', 'أ', 'ب', 'ج', 'د'].map((letter, at) => `→(${letter})→بند ${at % 4}`),
  },
  {
    name: 'an Arabic template with a hyphen after the number',
    parts: {
      body: p('فقرة', list(1)) + p('فقرة', list(1)),
      numbering: numberingOf(listOf(0, level(0, 'decimal', '%1-'), 1)),
    },
    text: ['1-→فقرة', '2-→فقرة'],
  },
  {
    name: 'zeros before, and a format of a later version',
    parts: {
      body: p('One.', list(1)) + p('One.', list(2)),
      numbering: numberingOf(
        listOf(0, level(0, 'decimalZero', '%1.'), 1),
        listOf(
          1,
          '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
          2,
        ),
      ),
    },
    text: ['01.→One.', '001.→One.'],
  },
  {
    name: 'bullets of symbol fonts are shown as others see them',
    parts: {
      body: p('Round', list(1)) + p('Square', list(1, 1)) + p('Nothing', list(1, 2)),
      numbering: numberingOf(
        listOf(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '\uf0a7') + level(2, 'none', ''), 1),
      ),
    },
    text: ['→•→Round', '→→▪→Square', '', 'Nothing'],
  },
  {
    name: 'LISTNUM counts in the list that it names, and in that of all fields',
    parts: {
      body: [
        p('Heading', list(1)),
        `<w:p><w:fldSimple w:instr=" LISTNUM Clauses \\l 2 "/>${r('\tClause')}</w:p>`,
        `<w:p><w:fldSimple w:instr=" LISTNUM Clauses \\l 2 "/>${r('\tClause')}</w:p>`,
        `<w:p>${r('Of ')}<w:fldSimple w:instr=" LISTNUM "/>${r(' this and ')}<w:fldSimple w:instr=" LISTNUM "/>${r(' that.')}</w:p>`,
        `<w:p><w:fldSimple w:instr=" LISTNUM NumberDefault \\l 2 \\s 5 "/>${r(' fifth')}</w:p>`,
      ].join(''),
      numbering: numberingOf([
        `<w:abstractNum w:abstractNumId="0"><w:name w:val="Clauses"/>${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`,
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ]),
    },
    text: ['1.→Heading', '1.1→Clause', '1.2→Clause', '', 'Of 1) this and 2) that.', '', 'e) fifth'],
  },
  {
    name: 'hidden paragraphs are not counted',
    parts: {
      body: [
        p('One.', list(1)),
        p(r('Gone.', '<w:vanish/>'), `${list(1)}<w:rPr><w:vanish/></w:rPr>`),
        p('Two.', list(1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→One.', '2.→Two.'],
  },
  {
    name: 'a style separator puts heading and text on one line with one number',
    parts: {
      body: [
        p('One.', list(1)),
        p('Heading. ', `${list(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`),
        p('Text.'),
        p('Three.', list(1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→One.', '2.→Heading. Text.', '3.→Three.'],
  },
  {
    name: 'a style separator without hidden text is none, and what it joins may have a number of its own',
    parts: {
      body: [
        p('One.', `${list(1)}<w:rPr><w:specVanish/></w:rPr>`),
        p('Two. ', `${list(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`),
        p('Item.', list(1, 1)),
        p('Item.', list(1, 1)),
      ].join(''),
      numbering: numberingOf(listOf(0, DRAFT, 1)),
    },
    text: ['1.→One.', '2.→Two. (a) Item.', '→(b)→Item.'],
  },
];
