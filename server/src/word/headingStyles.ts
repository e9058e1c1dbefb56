/** "heading 1" as programs call it that write the names of their own language. */
const HEADING =
  /^(?:heading|titre|überschrift|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|标题|標題|見出し|제목|عنوان) ?([1-9])$/u;

/** The styles of the United Nations templates, of Geneva (`_ H _Ch_G`, in Arabic `_GA`) and of New York (`_ H _Ch`), by what is left of their names. */
const UNITED_NATIONS: ReadonlyMap<string, number> = new Map([
  ['h m', 0],
  ['title h ch', 0],
  ['title h1', 0],
  ['title h 1', 0],
  ['h ch', 1],
  ['h 1', 2],
  ['h 2/3', 3],
  ['h 4', 4],
  ['h 5/6', 5],
]);

const TITLES: ReadonlySet<string> = new Set([
  'title',
  'titre',
  'titel',
  'título',
  'titolo',
  'название',
  '标题',
  'العنوان',
]);

/** The level of what is no heading, whatever its style is based on. */
export const TEXT = 10;

/** The level of a heading by the name of its style, 0 for a title; {@link TEXT} or undefined for another style. */
export function headingOfStyle(name: string): number | undefined {
  const plain = name
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  const level = HEADING.exec(plain)?.[1];
  if (level !== undefined) return Number(level);
  if (TITLES.has(plain)) return 0;
  if (NO_HEADING.test(plain)) return TEXT;
  return UNITED_NATIONS.get(plain.replace(/ ga?$/, ''));
}

/** Whether a style is that of an entry in a table of contents. */
export function isContentsStyle(name: string): boolean {
  return /^(?:toc|contents|tm|verzeichnis) ?\d$/i.test(name.trim());
}

/** Whether a paragraph is such an entry as it is typed: words, tabs, the number of a page. */
export function isContentsLine(text: string): boolean {
  return text.length < LONGEST_ENTRY && /\S\t+\d{1,4}\s*$/.test(text);
}

const LONGEST_ENTRY = 300;

/** Styles that are based on those of headings and are none. */
const NO_HEADING = /^(?:session|agenda)/;

/** A heading that nothing but its look makes one is no longer than this. */
const LONGEST_BOLD = 160;

/** Whether words read as a heading where a paragraph is all bold: a capital or a digit first, no full stop after. */
export function readsAsHeading(text: string): boolean {
  const words = text.trim();
  if (words.length === 0 || words.length > LONGEST_BOLD || words.includes('\n')) return false;
  return /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(words) && !/[.;:,]$/.test(words);
}
