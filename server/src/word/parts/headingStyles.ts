/** "heading 1", including its names in programs that localize style names. */
const HEADING_PATTERN =
  /^(?:heading|titre|überschrift|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|标题|標題|見出し|제목|عنوان) ?([1-9])$/u;

/** Styles of the United Nations templates, by their normalized names: of Geneva (`_ H _Ch_G`, in Arabic `_GA`) and New York (`_ H _Ch`). */
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

/** The level of text that is not a heading, regardless of the parent style. */
export const TEXT = 10;

/**
 * The heading level implied by a style name, 0 for a title; {@link TEXT} if it is certainly not a heading, undefined if the name does not
 * tell.
 */
export function headingOfStyle(name: string): number | undefined {
  const plainText = name
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  const level = HEADING_PATTERN.exec(plainText)?.[1];
  if (level !== undefined) return Number(level);
  if (TITLES.has(plainText)) return 0;
  if (NO_HEADING_PATTERN.test(plainText)) return TEXT;
  return UNITED_NATIONS.get(plainText.replace(/ ga?$/, ''));
}

/** Whether a style name denotes entries of a table of contents. */
export function isContentsStyle(name: string): boolean {
  return /^(?:toc|contents|tm|verzeichnis) ?\d$/i.test(name.trim());
}

/** Whether a paragraph looks like an entry of a table of contents: words, tabs, a page number. */
export function isContentsLine(text: string): boolean {
  return text.length < MAX_ENTRY_LENGTH && /\S\t+\d{1,4}\s*$/.test(text);
}

const MAX_ENTRY_LENGTH = 300;

/** Styles that are based on heading styles but are not used for headings. */
const NO_HEADING_PATTERN = /^(?:session|agenda)/;

/** Maximum length of a heading recognized only by its appearance. */
const MAX_BOLD_HEADING_LENGTH = 160;

/** Whether the words of a bold paragraph read like a heading: they start with a capital or digit and do not end in a full stop. */
export function readsAsHeading(text: string): boolean {
  const words = text.trim();
  if (words.length === 0 || words.length > MAX_BOLD_HEADING_LENGTH || words.includes('\n')) return false;
  return /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(words) && !/[.;:,]$/.test(words);
}
