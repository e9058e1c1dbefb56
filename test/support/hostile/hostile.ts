/** A text that nobody writes but a tool may produce, of any size. */
export interface Hostile {
  readonly name: string;
  /** A size at which reading takes some hundredths of a second. */
  readonly size: number;
  readonly write: (size: number) => string;
}

function hostile(name: string, size: number, write: (size: number) => string): Hostile {
  return { name, size, write };
}

const repeated = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

/** All invisible characters, and some that change how their surroundings are shown. */
export const CONTROLS: readonly string[] = [
  ...Array.from({ length: 0x20 }, (_, i) => String.fromCharCode(i)),
  ...Array.from({ length: 0x21 }, (_, i) => String.fromCharCode(0x7f + i)),
  ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u2028', '\u2029', '\ufeff', '\ufffc', '\ufffe', '\uffff'],
  ...Array.from({ length: 0x10 }, (_, i) => String.fromCharCode(0x2000 + i)),
  ...Array.from({ length: 0x10 }, (_, i) => String.fromCharCode(0x2060 + i)),
  ...Array.from({ length: 5 }, (_, i) => String.fromCharCode(0x202a + i)),
];

const TITLE = 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n';

/** Texts that must be read in linear time. */
export const HOSTILE: readonly Hostile[] = [
  hostile('one line without end', 1_250_000, (size) => 'The Committee notes it. '.repeat(size / 24)),
  hostile('one word without end', 1_250_000, (size) => 'a'.repeat(size)),
  hostile('white space without end', 250_000, (size) => `1.\tThe${' '.repeat(size)}`),
  hostile('a list without end', 250_000, (size) => `1.\tSee paragraph 1${', 1'.repeat(size)}.`),
  hostile('references without end', 50_000, (size) => `1.\t${'See paragraph 1, 1, 1. '.repeat(size / 3)}`),
  hostile(
    'a list of articles without end',
    25_000,
    (size) => `1.\tSee articles 1${', 1'.repeat(size)} of the Convention.`,
  ),
  hostile(
    'paragraphs of an article in brackets without end',
    10_000,
    (size) => `1.\tSee article 1${repeated(size, (i) => ` (${i + 1})`)}.`,
  ),
  hostile('general comments without end', 10_000, (size) => `1.\t${'general comment No. 3 '.repeat(size)}`),
  hostile(
    'treaties in one sentence',
    10_000,
    (size) => `1.\tThe ${'Optional Protocol to the '.repeat(size)}Convention.`,
  ),
  hostile('nested parentheses', 25_000, (size) => `1.\tSee ${'('.repeat(size)}paragraph 1${')'.repeat(size)}.`),
  hostile('nested parentheses with words', 25_000, (size) => `1.\tSee ${'a ('.repeat(size)}b${')'.repeat(size)}.`),
  hostile('brackets that are never closed', 25_000, (size) => `1.\tSee ${'('.repeat(size)}.`),
  hostile('brackets that are never opened', 25_000, (size) => `1.\tSee${' It)'.repeat(size)}.`),
  hostile('quotation marks that are never closed', 5000, (size) => `1.\tSee ${'“paragraph 1 '.repeat(size)}.`),
  hostile(
    'letters of subparagraphs in running text',
    20_000,
    (size) => `1.\tThe State party: ${'(a) acts; '.repeat(size)}`,
  ),
  hostile(
    'items of running text that are cited',
    20_000,
    (size) => `1.\tThe State party should: ${'(a) it, '.repeat(size)}see paragraph 1 (a).`,
  ),
  hostile('letters that are cited and open nothing', 10_000, (size) => `1.\t${'subparagraph (a) '.repeat(size)}`),
  hostile(
    'treaties in small letters',
    10_000,
    (size) => `1.\t${'the convention, of the optional protocol. '.repeat(size)}`,
  ),
  hostile(
    'areas with their paragraphs',
    5000,
    (size) => `1.\tthe recommendations concerning the following areas: ${'x (para. 8), '.repeat(size)}`,
  ),
  hostile('ranges that name nothing', 5000, (size) => `1.\t${'para. 2–3 '.repeat(size)}`),
  hostile('a paragraph that cites itself', 5000, (size) => `1.\t${'paragraph 1, '.repeat(size)}`),
  hostile('articles that do not exist', 5000, (size) => `1.\t${'article 95, '.repeat(size)}`),
  hostile(
    'a note with numbers that do not exist',
    5000,
    (size) => `1.\tIt acts.1\n\n\t1\tSee ${'para. 99; '.repeat(size)}`,
  ),
  hostile('many paragraphs', 25_000, (size) => repeated(size, (i) => `${i + 1}.\tIt acts.\n`)),
  hostile('one number again and again', 5000, (size) => '1.\tIt acts.\n'.repeat(size)),
  hostile('numbers with gaps', 5000, (size) => repeated(size, (i) => `${3 * i + 1}.\tIt acts.\n`)),
  hostile('subparagraphs of one paragraph', 2500, (size) => `1.\tIt should:\n${'\t(a)\tAct;\n'.repeat(size)}`),
  hostile(
    'a list in a list in a list',
    2500,
    (size) =>
      `1.\tIt should:\n${repeated(size, (i) => `${'\t'.repeat(i % 100)}(${'aiA1'.charAt(i % 4)})\tAct on this:\n`)}`,
  ),
  hostile(
    'a table of contents without end',
    10_000,
    (size) => `Contents\n${repeated(size, (i) => (i % 5 === 4 ? `Redress ${i}\n` : 'Rights of the\n'))}`,
  ),
  hostile('numbers of headings on lines of their own', 10_000, (size) => repeated(size, () => 'A.\nLaw\n')),
  hostile('letters of a list', 25_000, (size) => `1.\tSee paragraph 1 (a)${', (b)'.repeat(size)}.`),
  hostile(
    'lists of paragraphs above and below by turns',
    5000,
    (size) => `1.\tSee paragraphs ${'1 above, 2 below, '.repeat(size)}.`,
  ),
  hostile('brackets in the name of a law', 10_000, (size) => `1.\tThe Boat ${'(Fishing) '.repeat(size)}Act applies.`),
  hostile(
    'letters in letters',
    25_000,
    (size) => `1.\tSee paragraph 1${' (a)'.repeat(size)}; article 7${'(a)'.repeat(size)}.`,
  ),
  hostile(
    'meeting records',
    25_000,
    (size) => `1.\tSee CMW/C/SR.1${', 2'.repeat(size)} and CMW/C/SR.1${' and 2'.repeat(size)}.`,
  ),
  hostile('ranges over everything', 1000, (size) =>
    repeated(size, (i) => `${i + 1}.\tSee paragraphs 1–${size} above.\n`),
  ),
  hostile('symbols', 4000, (size) => `1.\tSee ${'CMW/C/XAA/CO/1, '.repeat(size)}.`),
  hostile('headings', 3000, (size) => 'A. Introduction\n\n'.repeat(size)),
  hostile(
    'paragraphs between headings that do not follow each other',
    2500,
    (size) => `I. Introduction\n\n${repeated(size, (i) => `${i + 1}.\tIt acts.\n`)}\nIV. Follow-up\n\n`,
  ),
  hostile(
    'blank lines before the title',
    20_000,
    (size) => `Distr.: General${'\n \n'.repeat(size)}Views\n\n1.\tSee paragraph 7.\n`,
  ),
  hostile(
    'notes on replies',
    1500,
    (size) =>
      `${TITLE}1.\tIt thanks ${'the Committee against Torture for replies.1 '.repeat(size)}\n\n\t1\tCMW/C/XAA/RQ/1.\n`,
  ),
  hostile(
    'replies to a list of issues prior to reporting',
    1500,
    (size) =>
      `${TITLE}1.\tIt came ${'in reply to the list of issues prior to reporting.1 '.repeat(size)}\n\n\t1\tCMW/C/XAA/1.\n`,
  ),
  hostile('general comments', 3000, (size) => `${TITLE}1.\tSee ${'its general comment No. 2, '.repeat(size)}.`),
  hostile('lists that begin', 5000, (size) => `${TITLE}1.\tIt has ${'seen: (a) it acts; '.repeat(size)}.`),
  hostile(
    'limits of reports',
    2000,
    (size) => `${TITLE}1.\t${'The report should not exceed 20,000 words. '.repeat(size)}`,
  ),
  hostile('bookmarks that are never closed', 20_000, (size) => `1.\tSee ${'[bookmark: '.repeat(size)}.`),
  hostile(
    'halves of characters',
    25_000,
    (size) => `1.\tSee ${'\ud83d paragraph 1\udc00'.repeat(size / 5)}${'\ud800'.repeat(size)}.`,
  ),
  hostile('control characters', 1000, (size) =>
    repeated(size, (i) => `${i}.${CONTROLS.join('')}See paragraph${CONTROLS[i % CONTROLS.length]}1.\n`),
  ),
  hostile('text from right to left', 5000, (size) =>
    repeated(size, (i) => `${i + 1}.\tتلاحظ اللجنة \u202bالفقرة ${i} (أ) أعلاه\u202c والمادة 7 من الاتفاقية.\n`),
  ),
  hostile(
    'marks upon marks',
    25_000,
    (size) => `1.\tThe\u0301 Committee${'\u0301\u0327'.repeat(size)} notes paragraph 1.`,
  ),
  hostile('letters outside the first plane', 5000, (size) =>
    repeated(size, (i) => `${i + 1}.\t𝐓𝐡𝐞 👩‍👩‍👧‍👦 paragraph 𝟏 and 1.\n`),
  ),
  hostile('lines of one letter', 10_000, (size) => TITLE + 'a\n'.repeat(size)),
  hostile('lines of a table before the title', 5000, (size) => repeated(size, (i) => `a\tb\t${i}\n`)),
  hostile('notes with their marks', 1000, (size) =>
    repeated(size, (i) => `${i + 1}.\tIt acts.[${i + 1}]\n\n[${i + 1}]\tSee paragraph ${i}.\n\n`),
  ),
  hostile(
    'page heads within a sentence',
    2000,
    (size) => `${TITLE}1.\tIt ${'acts and\n\nGE.26-1234\n\n'.repeat(size)}acts.`,
  ),
  hostile('stars in a title', 10_000, (size) => `CMW/C/XAA/CO/2\n\n\t\tReport ${'*'.repeat(size)}a\n\n1.\tIt acts.\n`),
  hostile('line breaks of every kind', 25_000, (size) => '1.\tIt acts.\r\r\n\n\u2028\u0085\v\f'.repeat(size / 10)),
];

/** The worst cases among them. */
export const WORST: readonly { readonly name: string; readonly text: () => string }[] = [
  {
    name: 'a hundred thousand paragraphs',
    text: () =>
      repeated(
        100_000,
        (i) => `${(i % 9999) + 1}.\tThe Committee refers to paragraph ${(i % 9000) + 1} above (art. 7).\n`,
      ),
  },
  { name: 'a line of 50 MB', text: () => 'The Committee notes it. '.repeat(50_000_000 / 24) },
  {
    name: 'ten thousand nested parentheses',
    text: () => `1.\tSee ${'('.repeat(10_000)}paragraph 1${')'.repeat(10_000)}.\n`,
  },
  { name: 'a million times paragraph 1', text: () => `1.\tSee paragraph 1${', 1'.repeat(1_000_000)}.\n` },
  { name: 'a million references', text: () => `1.\t${'See paragraph 1, 1, 1. '.repeat(333_333)}\n` },
  {
    name: 'ten thousand lists in one another',
    text: () =>
      `1.\tIt should:\n${repeated(10_000, (i) => `${'\t'.repeat(i % 200)}(${'aiA1'.charAt(i % 4)})\tAct:\n`)}`,
  },
];
