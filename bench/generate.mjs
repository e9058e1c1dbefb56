// Documents of any length, always the same for the same request: concluding observations on a State that does not exist, and the same text
// as Markdown, in which paragraphs are sections and references to them are links.

/** The shape of a document: how long its paragraphs are, and how many sentences in a hundred contain references. */
export const SHAPES = {
  short: { label: 'many short paragraphs', sentences: [1, 3], lettered: 15, referring: 20, forms: 1 },
  long: { label: 'few long paragraphs', sentences: [18, 24], lettered: 0, referring: 20, forms: 1 },
  dense: { label: 'dense references', sentences: [1, 4], lettered: 15, referring: 100, forms: 3 },
};

/** Lengths in UTF-16 code units, by their names in tables. */
export const SIZES = { '30 KB': 30_000, '300 KB': 300_000, '3 MB': 3_000_000 };

const STATE = 'Orvandia';
const CODE = 'XOV';
const ADJECTIVES =
  'seasonal regional domestic annual municipal rural coastal temporary independent updated joint detailed'.split(' ');
const NOUNS =
  'inspections registers complaints contracts recruiters statistics shelters training budgets leaflets offices interpreters'.split(
    ' ',
  );
const VERBS = 'cover reach strengthen monitor describe publish extend finance review record support follow'.split(' ');
const PLACES = ['the northern provinces', 'the capital', 'the port of Selm', 'border areas', 'the Tarn valley'];
const OPENINGS = [
  'The Committee notes that',
  'The Committee is concerned that',
  'The Committee recommends that the State party ensure that',
  'It also regrets that',
  'The State party’s delegation explained that',
  'According to information before the Committee,',
];
const TOPICS = ['Recruitment', 'Remuneration', 'Consular assistance', 'Detention', 'Housing', 'Schooling', 'Health'];

/** Articles of the Convention with two or more numbered paragraphs. */
const NUMBERED = [16, 17, 18, 22, 25, 43, 45, 64, 68];

/** Mulberry32: small, and the same on every platform. */
function randomSource(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function roman(number) {
  const steps = Object.entries({ C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 });
  let out = '';
  let rest = number;
  for (const [letters, value] of steps) {
    for (; rest >= value; rest -= value) out += letters;
  }
  return out;
}

/** Writes both renditions, and records the places of marks in each. */
class Writer {
  text = [];
  markdown = [];
  length = { text: 0, markdown: 0 };
  marks = { text: {}, markdown: {} };

  both(text, markdown = text) {
    this.text.push(text);
    this.markdown.push(markdown);
    this.length.text += text.length;
    this.length.markdown += markdown.length;
  }

  /** Marks a place, by offsets from the end of what is written so far: `text` and `markdown` units. */
  mark(name, text = 0, markdown = text) {
    for (const [rendition, units] of Object.entries({ text, markdown })) {
      this.marks[rendition][name] ??= [];
      this.marks[rendition][name].push(this.length[rendition] + units);
    }
  }
}

/**
 * A document of about `size` units in one of the SHAPES or in a given shape. Each rendition has its `text` and `marks`, which are offsets:
 * `paragraph` (after the first word of each), `number` (before each paragraph's number), `title`, `reference` (in a number that refers to a
 * paragraph) and `article` (in a reference to an article).
 */
export function generate(size, shape, seed = 1) {
  const { sentences, lettered, referring, forms } = SHAPES[shape] ?? shape;
  const random = randomSource(seed + size);
  const pick = (list) => list[random(list.length)];
  const out = new Writer();
  let paragraph = 0;

  /** Usually an earlier paragraph; one in two hundred does not exist, so that there is something to find. */
  const number = () => {
    const chosen = random(200) === 0 ? paragraph + 400 + random(400) : 1 + random(Math.max(1, paragraph - 1));
    return Math.min(chosen, 9999);
  };
  /** Some of them in text order, as in a list. */
  const numbers = (count) => {
    const chosen = new Set(Array.from({ length: count }, number));
    return [...chosen].sort((a, b) => a - b);
  };
  const link = (n, before = '', after = '') => {
    out.both(before);
    out.mark('reference', 0, `[${n}](#`.length);
    out.both(`${n}`, `[${n}](#${n})`);
    out.both(after);
  };
  const article = (text) => {
    out.mark('article', text.search(/\d/), `[${text}](#`.length);
    out.both(text, `[${text}](#the-convention)`);
  };
  const references = [
    () => link(number(), ' (see paragraph ', ' above)'),
    () => {
      const [first, ...others] = numbers(3);
      link(first, `, as recommended in paragraph${others.length > 0 ? 's' : ''} `);
      others.forEach((other, i) => {
        link(other, i === others.length - 1 ? ' and ' : ', ');
      });
    },
    () => {
      const from = Math.min(number(), 9990);
      link(from, ' (see paras. ');
      link(from + 2 + random(3), '–', ')');
    },
    () => {
      out.both(', in accordance with ');
      article(`article ${pick(NUMBERED)} (${1 + random(2)}) of the Convention`);
    },
    () => {
      out.both(' (');
      article(`arts. ${7 + random(20)} and ${30 + random(40)}`);
      out.both(')');
    },
    () => out.both(` (CMW/C/${CODE}/CO/1, para. ${2 + random(40)})`),
    () => out.both(`, under article ${1 + random(90)} of the Labour Inspection Act`),
  ];

  const sentence = () => {
    out.both(`${pick(OPENINGS)} ${pick(ADJECTIVES)} ${pick(NOUNS)} `);
    out.both(`${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)} in ${pick(PLACES)}`);
    if (random(100) < referring) {
      for (let i = 1 + random(forms); i > 0; i--) pick(references)();
    }
    out.both('.');
  };

  const heading = (level, label, topic) => {
    const indent = '\t'.repeat(level);
    // The heading gets the next paragraph's number, because links need unique headings.
    out.both(`\n${indent}${label}.\t${topic}\n\n`, `\n## ${label}. ${topic} from ${paragraph + 1}\n`);
  };

  const masthead = [
    ['United Nations', `CMW/C/${CODE}/CO/2`],
    [
      '',
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ],
    ['Distr.: General'],
    ['14 May 2019', ''],
    ['Original: English', ''],
    ['Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families'],
    ['Thirtieth session'],
    ['1–12 April 2019', ''],
  ];
  out.both('', '# ');
  for (const cells of masthead) out.both(`${cells.join('\t').trimEnd()}\n`, `${cells.join(' ').trim()}\n\n`);
  out.both('\n\t\t', '');
  out.mark('title', 'Concluding observations'.length);
  out.both(`Concluding observations on the second periodic report of ${STATE}\n`);

  let section = 0;
  let subsection = 0;
  while (out.length.text < size) {
    if (paragraph % 60 === 0) {
      section++;
      subsection = 0;
      heading(1, roman(section), pick(TOPICS));
    } else if (paragraph % 10 === 0) {
      heading(2, String.fromCharCode(65 + subsection), `${pick(TOPICS)} and ${pick(TOPICS).toLowerCase()}`);
      subsection++;
    }
    paragraph++;
    out.both('', '\n### ');
    out.mark('number');
    out.both(`${paragraph}.\t`, `${paragraph}\n\n`);
    out.mark('paragraph', 3);
    for (let i = sentences[0] + random(sentences[1] - sentences[0] + 1); i > 0; i--) {
      sentence();
      if (i > 1) out.both(' ');
    }
    out.both('\n');
    if (random(100) < lettered) {
      for (const letter of ['a', 'b', 'c']) {
        out.both(`\t(${letter})\t`, `\n(${letter}) `);
        sentence();
        out.both('\n');
      }
    }
  }
  out.both('', '\n## The Convention\n\nThe treaty.\n');
  return {
    size,
    shape,
    paragraphs: paragraph,
    text: rendition(out, 'text'),
    markdown: rendition(out, 'markdown'),
  };
}

function rendition(out, name) {
  // Through bytes, as from a file: gives a flat string instead of a rope.
  const text = Buffer.from(out[name].join(''), 'utf8').toString('utf8');
  return { text, marks: out.marks[name], positionAt: positions(text) };
}

/** Offset to line and column. */
function positions(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - starts[low] };
  };
}
