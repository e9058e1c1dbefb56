import { fc } from '../support/random';

/** A word of letters for a number, so that nothing in it looks like one: block 5 is about "zofk". */
function markOf(index: number): string {
  let rest = index;
  let word = '';
  do {
    word += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `zo${word}k`;
}

/** The marks in a run of text. */
export function marksIn(text: string): readonly string[] {
  return text.match(/\bzo[a-z]+k\b/g) ?? [];
}

/** How many forms of citation there are, and how many of them name what is there and are read by themselves. */
const FORMS = 26;
const PLAIN_FORMS = 12;

interface Cite {
  readonly form: number;
  readonly picks: readonly number[];
  readonly letters: readonly number[];
}

interface Shape {
  readonly isUneven: boolean;
  readonly heading: number;
  readonly items: number;
  /** Which item has Roman ones below it. */
  readonly romans: number;
  /** Text without a number: none, after the paragraph's own words or its items. */
  readonly text: boolean;
  readonly note: boolean;
  /** Sentences that cite, in the paragraph, in its last item and in its text. */
  readonly cites: readonly Cite[];
  readonly itemCite: Cite | undefined;
  readonly textCite: Cite | undefined;
  readonly more: number;
}

function cite(forms: number): fc.Arbitrary<Cite> {
  return fc.record({
    form: fc.nat(forms - 1),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
    letters: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  });
}

const maybe = fc.option(cite(FORMS), { nil: undefined, freq: 3 });
const none = fc.constant(undefined);

function shape(isEven: boolean): fc.Arbitrary<Shape> {
  return fc.record({
    isUneven: fc.constant(!isEven),
    heading: fc.nat(4),
    items: fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: isEven ? 2 : 1, max: 5 }) },
    ),
    romans: fc.nat(9),
    text: fc.boolean(),
    note: isEven ? fc.constant(false) : fc.nat(5).map((n) => n === 0),
    cites: fc.array(cite(isEven ? PLAIN_FORMS : FORMS), { maxLength: 2 }),
    itemCite: isEven ? none : maybe,
    textCite: isEven ? none : maybe,
    more: fc.nat(2),
  });
}

interface Manner {
  /** What stands after a paragraph's number; a line break where it stands alone on its line. */
  readonly paragraph: string;
  /** How an item's letter is written, with "@" for the letter. */
  readonly item: string;
  /** A blank line between paragraphs and items, or none. */
  readonly gap: string;
  readonly lineBreak: string;
  /** The first number. */
  readonly first: number;
  readonly space: string;
  /** Columns at which lines are broken; 0 for a paragraph a line. */
  readonly width: number;
  /** The paragraph that is "… bis" of the one before it; 0 for none. */
  readonly bis: number;
  /** The paragraph whose number is another than it should be, and by how much. */
  readonly slip: readonly [number, number];
}

const EVEN = {
  paragraph: fc.constantFrom('.\t', '.\t', '. ', ')\t'),
  item: fc.constantFrom('\t(@)\t', '(@) ', '    (@) '),
  gap: fc.constantFrom('', '\n'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  first: fc.constantFrom(1, 1, 1, 7),
  space: fc.constantFrom(' ', '\u00a0'),
  width: fc.constant(0),
  bis: fc.constant(0),
  slip: fc.constant([0, 0] as const),
};

const evenManner: fc.Arbitrary<Manner> = fc.record(EVEN);

const anyManner: fc.Arbitrary<Manner> = fc.record({
  ...EVEN,
  paragraph: fc.constantFrom('.\t', '.\t', '. ', ')\t', '.\n'),
  item: fc.constantFrom('\t(@)\t', '\t(@)\t', '(@) ', '    (@) ', '(@)\t'),
  lineBreak: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  first: fc.constantFrom(1, 1, 1, 7, 251),
  width: fc.constantFrom(0, 0, 0, 72, 95),
  bis: fc.nat(30),
  slip: fc.tuple(fc.nat(40), fc.constantFrom(-1, 1, 3)),
});

/**
 * Invented drafts whose numbers are right, a paragraph a line; each sentence that matters holds a word that no other has, by which
 * it is known again.
 */
export const drafts: fc.Arbitrary<{ readonly text: string }> = fc
  .tuple(fc.array(shape(true), { minLength: 4, maxLength: 14 }), evenManner)
  .map(([shapes, how]) => ({ text: write(shapes, how) }));

/** The same in all manners: wrapped by hand, with footnotes, slips in numbers, "12 bis", citations that name nothing. */
export const unevenDrafts: fc.Arbitrary<{ readonly text: string }> = fc
  .tuple(fc.array(shape(false), { minLength: 3, maxLength: 12 }), anyManner)
  .map(([shapes, how]) => ({ text: write(shapes, how) }));

function write(shapes: readonly Shape[], how: Manner): string {
  const lines: string[] = [
    'United Nations\tCEDAW/C/XAA/CO/5',
    '',
    'Concluding observations on the fifth periodic report of Xandria',
    '',
  ];
  let marks = 0;
  let capital = 0;
  let roman = 0;
  let note = 0;
  const mark = () => markOf(marks++);
  const blank = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const gap = () => {
    if (how.gap !== '') blank();
  };
  const put = (line: string) => {
    if (how.width === 0) lines.push(line);
    else lines.push(...wrapped(line, how.width));
  };
  const cited = new Citing(shapes, how);
  shapes.forEach((one, i) => {
    if (one.heading === 1) {
      blank();
      lines.push(`\t${String.fromCharCode(65 + capital++)}.\tData and training of the police`, '');
    } else if (one.heading === 2 && i % 3 === 0) {
      blank();
      lines.push(`${['I', 'II', 'III', 'IV', 'V'][roman++]}.\tPrincipal areas of concern`, '');
      capital = 0;
    } else gap();
    const said = one.cites.map((c) => ` In the matter of ${mark()}, ${cited.sentence(c, i)}`).join('');
    const more = one.more === 1 ? ` It was told of ${mark()} by the delegation.` : '';
    const listed = one.items > 0;
    const list = listed ? ` In view of ${mark()}, it recommends that the State party:` : '';
    const number = cited.label(i, true);
    const words = `The Committee is concerned about ${mark()} in the State party.${more}${said}${list}`;
    if (how.paragraph === '.\n') {
      lines.push(`${number}.`);
      put(words);
    } else put(`${number}${how.paragraph}${words}`);
    for (let k = 0; k < one.items; k++) {
      gap();
      const last = k === one.items - 1;
      const romans = one.romans === k;
      const own = last && one.itemCite ? `, as ${cited.words(one.itemCite, i)}` : '';
      const end = romans ? ':' : last ? '.' : k === one.items - 2 ? '; and' : ';';
      put(`${how.item.replace('@', letter(k))}Adopt measures on ${mark()} without delay${own}${end}`);
      if (!romans) continue;
      for (const number of ['i', 'ii', 'iii']) {
        gap();
        put(`\t\t(${number})\tIn the matter of ${mark()} in the provinces${last && number === 'iii' ? '.' : ';'}`);
      }
    }
    if (one.text && (one.isUneven || !listed)) {
      blank();
      const own = one.textCite ? ` In the matter of ${mark()}, ${cited.sentence(one.textCite, i)}` : '';
      put(`The State party should look into ${mark()} without further delay.${own}`);
      lines.push('');
    }
    if (one.note && how.width === 0) put(`\t${++note}\tSee the report on ${mark()} (${cited.note(i)}).`);
  });
  lines.push('');
  return lines.join(how.lineBreak);
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Lines of a width at most, broken between words. */
function wrapped(line: string, width: number): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= 0) break;
    out.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  out.push(rest);
  return out;
}

/** Writes citations of paragraphs that are there. */
class Citing {
  constructor(
    private readonly shapes: readonly Shape[],
    private readonly how: Manner,
  ) {}

  /** The number of a paragraph; `asWritten` with the slip that it has. */
  label(i: number, asWritten = false): string {
    const { first, bis, slip } = this.how;
    const hasBis = bis > 0 && bis < this.shapes.length;
    const value = first + i - (hasBis && i >= bis ? 1 : 0);
    if (asWritten && slip[0] === i && value + slip[1] > 0) return String(value + slip[1]);
    return hasBis && i === bis ? `${value} bis` : String(value);
  }

  note(i: number): string {
    return i % 2 === 0 ? `para. ${this.label(0)} above` : 'CEDAW/C/XAA/CO/4, para. 2';
  }

  /** What may stand after "as": "set out in paragraph 4 above". */
  words(c: Cite, at: number): string {
    const [a = 0] = this.picked(c);
    switch (c.form % 4) {
      case 0:
        return `set out in paragraph ${this.label(a)}${this.letterOf(a, c, 0)} ${a < at ? 'above' : 'below'}`;
      case 1:
        return 'set out in subparagraph (a) above';
      case 2:
        return `the Committee asks (para. ${this.label(a)})`;
      default:
        return 'article 2 (c) of the Convention requires';
    }
  }

  sentence(c: Cite, at: number): string {
    return `${this.clause(c, at)}.`;
  }

  private picked(c: Cite): readonly number[] {
    return [...new Set(c.picks.map((p) => p % this.shapes.length))].sort((x, y) => x - y);
  }

  private letterOf(i: number, c: Cite, k: number): string {
    const items = this.shapes[i]?.items ?? 0;
    return items > 0 ? `${this.how.space}(${letter((c.letters[k] ?? 0) % items)})` : '';
  }

  private clause(c: Cite, at: number): string {
    const { shapes } = this;
    const name = (i: number) => this.label(i);
    const picked = this.picked(c);
    const [a = 0, b = a, d = b] = picked;
    const lettered = picked.map((p, k) => name(p) + this.letterOf(p, c, k));
    const s = picked.length > 1 ? 's' : '';
    const present = 'of the present concluding observations';
    const long = shapes.findIndex((one, i) => one.items >= 3 && i >= a);
    const nested = shapes.findIndex((one) => one.items > one.romans);
    switch (c.form) {
      case 0:
        return `it recalls paragraph${s} ${listOf(lettered)} ${present}`;
      case 1:
        return `it refers to its concern (para${s}. ${picked.map(name).join(', ')})`;
      case 2:
        return b > a ? `it refers to paragraphs ${name(a)}–${name(b)} ${present}` : `it refers to paragraph ${name(a)}`;
      case 3:
        return `it stresses paragraph${b > a + 1 ? `s ${name(a)} to` : ''} ${name(b)} of these concluding observations`;
      case 4:
        return at > 0 ? 'it recalls what it says in the previous paragraph' : 'it is concerned';
      case 5:
        return long < 0
          ? 'it recalls article 4 of the Convention'
          : `it recalls paragraphs ${long > a ? `${name(a)}, ` : ''}${name(long)} (a) and (c) ${present}`;
      case 6:
        return long < 0
          ? 'article 2 (a) of the Convention applies'
          : `it recalls paragraph ${name(long)} (a)–(c) ${present}`;
      case 7:
        return 'it recalls its previous concluding observations (CEDAW/C/XAA/CO/4, paras. 2, 3 and 5) and article 5 of the Convention';
      case 8:
        return long < 0
          ? 'it recalls General Assembly resolution 68/268, para. 4'
          : `the law, as said in subparagraph (b) of paragraph ${name(long)}, is not applied`;
      case 9:
        return a < at
          ? `it reiterates paragraph ${name(a)}${this.letterOf(a, c, 0)} above`
          : `see paragraph ${name(a)} below`;
      case 10:
        return at < shapes.length - 1 ? 'it returns to this in the following paragraph' : 'it recalls article 12';
      case 11:
        return `articles 3 and 8 of the Elections Act apply (paras. ${name(a)}${b > a ? ` and ${name(b)}` : ''})`;
      case 12:
        return `it refers to paragraphs ${name(d)}, ${name(a)} and ${name(b)} ${present}`;
      case 13:
        return d > b && b > a
          ? `it refers to paras. ${name(a)}, ${name(b)}–${name(d)} ${present}`
          : `it refers to para. ${name(a)} ${present}`;
      case 14:
        return `CEDAW/C/XAA/CO/4, para. ${name(a)}, says so, and paragraph ${name(b)} above repeats it`;
      case 15:
        return nested < 0
          ? 'it has nothing to add'
          : `it recalls paragraph ${name(nested)} (${letter(shapes[nested]?.romans ?? 0)}) (i) and (ii) ${present}`;
      case 16:
        return (shapes[at]?.items ?? 0) > 1 ? 'it stresses subparagraphs (a) and (b) below' : 'it stresses this';
      case 17:
        return a < at
          ? `it refers to paragraphs ${name(a)}, 99${at} and ${name(b)} ${present}`
          : `it refers to paragraph 99${at} ${present}`;
      case 18:
        return `it stresses paragraphs ${name(a)}, ${name(b)}, and ${name(d)}, which are urgent`;
      case 19:
        return `it recalls paragraph ${name(a)} above, and article 5, paragraph ${name(b)}, of the Convention`;
      case 20:
        return long < 0
          ? `it asks for a reply under paragraph ${name(a)} within two years`
          : `it asks for a reply under paragraphs ${long > a ? `${name(a)}, ` : ''}${name(long)} (b) to (c)${long < shapes.length - 1 ? ` and ${name(long + 1)}` : ''} above`;
      case 21:
        return `it takes note of paragraph ${name(a)} of its report and of paragraph ${name(b)} above`;
      case 22:
        return b > a ? `see paragraphs ${name(a)} and ${name(b)} above and below` : 'see above';
      case 23:
        return long < 0 ? 'it adds nothing' : `it stresses para. ${name(long)}, subparas. (a) and (b)`;
      case 24:
        return 'it refers to the preceding paragraph and to what follows';
      default:
        return `it refers to general comment No. 2, para. ${name(a)}, and to paragraphs ${name(a)} and ${name(b)} ${present}`;
    }
  }
}

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
