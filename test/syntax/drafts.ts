import { fc } from '../support/random';

/** One thing in an invented document, before it is written down in some manner. */
export type Part =
  | {
      readonly kind: 'heading';
      readonly form: 'roman' | 'capital' | 'decimal' | 'plain';
      readonly label: string;
      readonly words: string;
      readonly level: number;
    }
  | { readonly kind: 'paragraph'; readonly label: string; readonly words: string }
  | { readonly kind: 'subparagraph'; readonly label: string; readonly words: string; readonly level: 1 | 2 }
  | { readonly kind: 'unnumbered'; readonly words: string }
  | { readonly kind: 'footnote'; readonly label: string; readonly words: string };

/** A manner of writing a document down as plain text. */
export interface Manner {
  /** Columns at which lines are wrapped; 0 for a paragraph a line. */
  readonly width: number;
  readonly number: '.<tab>' | '. <tab>' | '. ' | '.' | ')<tab>' | ') ' | 'alone' | 'alone, blank';
  /** What stands before a paragraph's number. */
  readonly indent: '' | '    ';
  readonly item: '<tab>(a)<tab>' | '(a) ' | '   (a) ' | '(a)<tab>' | '<tab>(a)';
  readonly note: '<tab>1<tab>' | '1<tab>' | '1/ ' | '¹ ' | '  1  ' | '[1] ';
  readonly heading: '<tab>A.<tab>' | 'A. ' | '          A. ';
  /** Blank lines between paragraphs and items. */
  readonly gap: 0 | 1 | 2;
  /** Blank lines before a heading; with 0 there are none after it either. A heading without a number has one at least. */
  readonly headingGap: 0 | 1 | 2;
  /** What stands within each paragraph of three lines and more, where the second breaks off in a sentence. */
  readonly within: 'nothing' | 'a footnote' | 'a page header';
  readonly lineBreak: '\n' | '\r\n' | '\r';
  readonly mark: '' | '\ufeff';
  readonly space: ' ' | '\u00a0';
  readonly leftovers: boolean;
}

/** Sentences that hold what may look like the start of a block when a line is wrapped before it. */
const SENTENCES = [
  'The Committee welcomes the report of the State party and regrets that it was late.',
  'It recalls the recommendations contained in paragraphs 11, 27, 31 and 33 of its previous concluding observations.',
  'The State party should apply paragraphs 13 (a) and (b), 27 and 41 (c) above without delay.',
  'The Bill, which was tabled in 2015, has not been adopted (see CMW/C/XAA/CO/1, paras. 12 and 26).',
  'The delegation was led by Mr. A. Smith and Ms. C. Jones of the Ministry of Labour.',
  'According to article 17 (2) of the Convention, read with articles 18 (1), (2) and (3), that is not so.',
  'The number of inspectors rose from 12 to 13. The Committee notes that 26) is no number of a paragraph.',
  'Nothing was said about Act No. 30 of 2010, nor about section 4. The matter remains open.',
  'Some 1,200 workers were expelled in 2013 and 14 were detained, as the Committee was told on 12 April 2013.',
  'It regrets that articles 8, 9 and 10 (art. 3) are not applied in the provinces of the north.',
  'Information is lacking on (a) the number of complaints, (b) their outcome and (c) the remedies given.',
];

const TITLES = [
  'General measures',
  'Data collection',
  'Non-discrimination',
  'Follow-up and dissemination',
  'Right to an effective remedy',
  'Training of judges and of the border police',
];
const ITEMS = [
  'The adoption of the Labour Act, in 2012',
  'Measures to inform workers of their rights under article 33',
  'The ratification of the Convention, in March 2010',
  'To ensure, in accordance with paragraphs 12 and 14 (b) above, that no worker is expelled without a hearing by a court',
];
const NOTES = [
  'See CAT/C/SR.2088 and CAT/C/SR.2091.',
  'Adopted by the Committee at its eighteenth session (15–26 April 2013).',
  'General comment No. 2 (2013), para. 74.',
];

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const words = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));

/** What stands under one heading. */
const section = fc.record({
  title: fc.constantFrom(...TITLES),
  articles: fc.option(fc.constantFrom('(art. 5)', '(arts. 9–11, 18 (1) and (2))'), { nil: undefined }),
  paragraphs: fc.array(
    fc.record({
      words,
      items: fc.array(
        fc.record({
          words: fc.constantFrom(...ITEMS),
          romans: fc.option(fc.integer({ min: 2, max: 4 }), { nil: 0, freq: 5 }),
        }),
        { maxLength: 10 },
      ),
      unnumbered: fc.boolean(),
      note: fc.option(fc.constantFrom(...NOTES), { nil: undefined, freq: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const FORMS = [
  ['capital'],
  ['roman', 'capital'],
  ['capital', 'plain'],
  ['roman', 'capital', 'decimal', 'plain'],
  ['capital', 'decimal', 'plain'],
] as const;

/** An invented document in its parts. */
export const parts: fc.Arbitrary<readonly Part[]> = fc
  .record({
    forms: fc.constantFrom(...FORMS),
    sections: fc.array(fc.tuple(fc.nat(3), section), { minLength: 1, maxLength: 6 }),
    first: fc.constantFrom(1, 1, 1, 251),
  })
  .map(({ forms, sections, first }) => {
    const out: Part[] = [];
    const counts = { roman: 0, capital: 0, decimal: 0, plain: 0 };
    let number = first;
    let note = 0;
    let reached = 0;
    for (const [wanted, { title, articles, paragraphs }] of sections) {
      const depth = Math.min(wanted, reached, forms.length - 1);
      // Each deeper heading stands under one of every form above it.
      reached = depth + 1;
      const form = forms[depth] ?? 'capital';
      counts[form]++;
      if (form === 'roman') counts.capital = 0;
      if (form === 'roman' || form === 'capital') counts.decimal = 0;
      const label =
        form === 'roman'
          ? (ROMANS[counts.roman - 1] ?? '').toUpperCase()
          : form === 'capital'
            ? String.fromCharCode(64 + counts.capital)
            : form === 'decimal'
              ? String(counts.decimal)
              : '';
      out.push({ kind: 'heading', form, label, words: articles ? `${title} ${articles}` : title, level: depth + 1 });
      for (const p of paragraphs) {
        const listed = p.items.length > 0;
        out.push({
          kind: 'paragraph',
          label: String(number++),
          words: listed ? `${p.words} The Committee recommends:` : p.words,
        });
        p.items.forEach((item, i) => {
          const last = i === p.items.length - 1;
          out.push({
            kind: 'subparagraph',
            label: String.fromCharCode(97 + i),
            words: `${item.words}${item.romans ? ':' : last ? '.' : ';'}`,
            level: 1,
          });
          for (let r = 0; r < item.romans; r++)
            out.push({
              kind: 'subparagraph',
              label: ROMANS[r] ?? '',
              words: `In the law of the provinces${last && r === item.romans - 1 ? '.' : ';'}`,
              level: 2,
            });
        });
        if (p.unnumbered) out.push({ kind: 'unnumbered', words: 'The State party should revise the Act.' });
        if (p.note) out.push({ kind: 'footnote', label: String(++note), words: p.note });
      }
    }
    return out;
  });

export const manner: fc.Arbitrary<Manner> = fc.record<Manner>({
  width: fc.oneof(fc.constant(0), fc.integer({ min: 60, max: 110 })),
  number: fc.constantFrom('.<tab>', '. <tab>', '. ', '.', ')<tab>', ') ', 'alone', 'alone, blank'),
  indent: fc.constantFrom('', '    '),
  item: fc.constantFrom('<tab>(a)<tab>', '(a) ', '   (a) ', '(a)<tab>', '<tab>(a)'),
  note: fc.constantFrom('<tab>1<tab>', '1<tab>', '1/ ', '¹ ', '  1  ', '[1] '),
  heading: fc.constantFrom('<tab>A.<tab>', 'A. ', '          A. '),
  gap: fc.constantFrom(0, 1, 2),
  headingGap: fc.constantFrom(0, 1, 2),
  within: fc.constantFrom('nothing', 'nothing', 'a footnote', 'a page header'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\ufeff'),
  space: fc.constantFrom(' ', '\u00a0'),
  leftovers: fc.boolean(),
});

/** A document as text, and the blocks that it must have after its title. */
export function write(
  document: readonly Part[],
  how: Manner,
): { readonly text: string; readonly blocks: readonly string[] } {
  const { lineBreak, width } = how;
  const out: string[] = [];
  const blocks: string[] = [];
  const put = (marker: string, text: string): string[] => {
    const leftover = how.leftovers && out.length % 7 === 3 ? '[bookmark: hit1]' : '';
    const lines = wrap(marker + text, width);
    lines[0] = leftover + lines[0];
    return lines;
  };
  const blank = (lines: number) => {
    for (let i = 0; i < lines; i++) out.push('');
  };
  const add = (part: Part, lines: readonly string[]) => {
    blocks.push(described(part));
    out.push(...lines);
  };
  out.push(
    'United Nations CMW/C/XAA/CO/2',
    'Original: English',
    '',
    ...put('', 'Concluding observations on the second periodic report of Xandria'),
    '',
  );
  for (const part of document) {
    switch (part.kind) {
      case 'heading': {
        const numbered = part.label !== '';
        blank(numbered ? how.headingGap : Math.max(1, how.headingGap));
        add(part, put(tabs(how.heading).replace(numbered ? 'A' : /A.*$/, part.label), part.words));
        if (how.headingGap > 0) blank(1);
        break;
      }
      case 'paragraph': {
        blank(how.gap);
        const said = part.words.replace(' ', how.space);
        const lines = how.number.startsWith('alone')
          ? put(how.indent, said)
          : put(how.indent + part.label + tabs(how.number), said);
        if (how.number.startsWith('alone')) {
          out.push(`${how.indent}${part.label}.`);
          if (how.number === 'alone, blank') blank(1);
        }
        if (how.within === 'nothing' || lines.length < 3 || /[.:]$/.test(lines[1] ?? '')) add(part, lines);
        else {
          const first = lines.slice(0, 2);
          const words = first.join(' ').replace(/^(\[bookmark: hit1\])?\s*(\d+[.)]\s*)?/, '');
          add({ ...part, words: words.replaceAll(how.space, ' ') }, first);
          if (how.within === 'a footnote') {
            add({ kind: 'footnote', label: '*', words: 'Reissued for technical reasons on 11 July 2024.' }, [
              '\t*\tReissued for technical reasons on 11 July 2024.',
            ]);
          } else {
            out.push('', 'CMW/C/XAA/CO/2', '');
            blocks.push('furniture CMW/C/XAA/CO/2');
          }
          add({ kind: 'unnumbered', words: lines.slice(2).join(' ') }, lines.slice(2));
        }
        break;
      }
      case 'subparagraph':
        blank(how.gap);
        add(part, put((part.level === 2 ? '\t' : '') + tabs(how.item).replace('(a)', `(${part.label})`), part.words));
        break;
      case 'unnumbered':
        blank(1);
        add(part, put(how.indent, part.words));
        if (how.gap === 0) blank(1);
        break;
      case 'footnote':
        blank(how.gap);
        add(part, put(noteMark(how.note, part.label), part.words));
        break;
    }
  }
  out.push('');
  return { text: how.mark + out.join(lineBreak), blocks };
}

function described(part: Part): string {
  const label = part.kind === 'unnumbered' || part.label === '' ? '' : ` [${part.label}]`;
  const level = part.kind === 'heading' || part.kind === 'subparagraph' ? ` ${part.level}` : '';
  return `${part.kind}${level}${label} ${part.words}`;
}

function tabs(form: string): string {
  return form.replaceAll('<tab>', '\t');
}

function noteMark(form: Manner['note'], label: string): string {
  if (form === '¹ ') return `${[...label].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(d))).join('')} `;
  return tabs(form).replace('1', label);
}

function wrap(text: string, width: number): string[] {
  if (width === 0) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
