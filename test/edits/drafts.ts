import * as fc from 'fast-check';

/** An invented draft of one of several manners; each numbered block holds a word that no other has, by which it is known again. */
export interface Draft {
  readonly text: string;
  readonly paragraphs: number;
}

/** A word of letters for a number, so that nothing in it looks like one: block 5 is "Zofa". */
export function markOf(index: number): string {
  let rest = index;
  let word = '';
  do {
    word += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `Zo${word}k`;
}

/** The marks in a run of text. */
export function marksIn(text: string): readonly string[] {
  return text.match(/\bZo[a-z]+k\b/g) ?? [];
}

interface Shape {
  readonly heading: boolean;
  readonly items: number;
  readonly romans: boolean;
  readonly text: boolean;
  readonly cites: readonly Cite[];
}

interface Cite {
  readonly form: number;
  readonly picks: readonly number[];
  readonly letters: readonly number[];
}

const cite: fc.Arbitrary<Cite> = fc.record({
  form: fc.nat(11),
  picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  letters: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
});

const shape: fc.Arbitrary<Shape> = fc.record({
  heading: fc.boolean(),
  items: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 2, max: 5 }) }),
  romans: fc.boolean(),
  text: fc.boolean(),
  cites: fc.array(cite, { maxLength: 2 }),
});

const manner = fc.record({
  paragraph: fc.constantFrom('.\t', '. ', '.\t', ')\t'),
  item: fc.constantFrom('\t(@)\t', '(@) ', '    (@) '),
  gap: fc.constantFrom('', '\n'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  first: fc.constantFrom(1, 1, 1, 7),
  space: fc.constantFrom(' ', '\u00a0'),
});

/** Drafts whose numbers are right, with citations in many forms. */
export const drafts: fc.Arbitrary<Draft> = fc
  .tuple(fc.array(shape, { minLength: 4, maxLength: 14 }), manner)
  .map(([shapes, how]) => {
    const out: string[] = [
      'CEDAW/C/XAA/CO/5',
      '',
      'Concluding observations on the fifth periodic report of Xandria',
      '',
    ];
    let mark = 0;
    let headings = 0;
    const count = shapes.length;
    const number = (i: number) => how.first + i;
    shapes.forEach((one, i) => {
      if (one.heading) {
        if (out.at(-1) !== '') out.push('');
        out.push(`\t${String.fromCharCode(65 + headings++)}.\tData and training of the police`, '');
      } else if (how.gap !== '' && out.at(-1) !== '') out.push('');
      const said = one.cites.map((c) => ` ${cited(c, shapes, i, how.first, how.space)}`).join('');
      const listed = one.items > 0;
      out.push(
        `${number(i)}${how.paragraph}The Committee is concerned about ${markOf(mark++)} in the State party.${said}${listed ? ' It recommends that the State party:' : ''}`,
      );
      for (let k = 0; k < one.items; k++) {
        if (how.gap !== '') out.push('');
        const last = k === one.items - 1;
        const romans = one.romans && k === 0;
        out.push(
          `${how.item.replace('@', String.fromCharCode(97 + k))}Adopt measures on ${markOf(mark++)} without delay${romans ? ':' : last ? '.' : ';'}`,
        );
        if (!romans) continue;
        for (const roman of ['i', 'ii', 'iii']) {
          if (how.gap !== '') out.push('');
          out.push(`\t\t(${roman})\tIn the matter of ${markOf(mark++)} in the provinces;`);
        }
      }
      if (one.text && !listed) {
        if (out.at(-1) !== '') out.push('');
        out.push(`The State party should look into ${markOf(mark++)} without further delay.`, '');
      }
    });
    out.push('');
    return { text: out.join(how.lineBreak), paragraphs: count };
  });

function cited(c: Cite, shapes: readonly Shape[], at: number, first: number, space: string): string {
  const count = shapes.length;
  const paragraphs = [...new Set(c.picks.map((p) => p % count))].sort((a, b) => a - b);
  const name = (i: number) => String(first + i);
  const letter = (i: number, k: number) => {
    const items = shapes[i]?.items ?? 0;
    return items > 0 ? `${space}(${String.fromCharCode(97 + ((c.letters[k] ?? 0) % items))})` : '';
  };
  const [a = 0, b = a] = paragraphs;
  const listOf = (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
  const withLetters = paragraphs.map((p, k) => name(p) + letter(p, k));
  const plural = paragraphs.length > 1;
  const listedItems = shapes.findIndex((one, i) => one.items >= 3 && i >= a);
  switch (c.form) {
    case 0:
      return `It recalls paragraph${plural ? 's' : ''} ${listOf(withLetters)} of the present concluding observations.`;
    case 1:
      return `It refers to its concern (para${plural ? 's' : ''}. ${paragraphs.map(name).join(', ')}).`;
    case 2:
      return b > a
        ? `It refers to paragraphs ${name(a)}–${name(b)} of the present concluding observations.`
        : `It refers to paragraph ${name(a)} of the present concluding observations.`;
    case 3:
      return b > a + 1
        ? `It stresses paragraphs ${name(a)} to ${name(b)} of these concluding observations.`
        : `It stresses paragraph ${name(b)} of these concluding observations.`;
    case 4:
      return at > 0 ? 'It recalls what it says in the previous paragraph.' : 'It recalls (CEDAW/C/XAA/CO/4, para. 3).';
    case 5:
      return listedItems < 0
        ? 'It recalls article 4 of the Convention.'
        : `See paragraphs ${listedItems > a ? `${name(a)}, ` : ''}${name(listedItems)} (a) and (c) of the present concluding observations.`;
    case 6:
      return listedItems < 0
        ? 'See article 2 (a) of the Convention.'
        : `See paragraph ${name(listedItems)} (a)–(c) of the present concluding observations.`;
    case 7:
      return 'It recalls its previous concluding observations (CEDAW/C/XAA/CO/4, paras. 2, 3 and 5) and article 5 of the Convention.';
    case 8:
      return listedItems < 0
        ? 'It recalls General Assembly resolution 68/268, para. 4.'
        : `As said in subparagraph (b) of paragraph ${name(listedItems)}, the law is not applied.`;
    case 9:
      return a < at
        ? `It reiterates paragraph ${name(a)}${letter(a, 0)} above.`
        : `It refers to paragraph ${name(a)} below.`;
    case 10:
      return at < count - 1 ? 'It returns to this in the following paragraph.' : 'It recalls article 12.';
    default:
      return `Under the Elections Act, articles 3 and 8 apply (paras. ${name(a)}${b > a ? ` and ${name(b)}` : ''}).`;
  }
}
