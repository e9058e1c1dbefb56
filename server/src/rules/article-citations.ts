import type { BlockReading } from '../model/document';
import type { ArticleItem, ArticlesMention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';

/** An article with the paragraphs and letters below it, as one citation writes them. */
export interface ArticleGroup extends Span {
  /** `comma`: "16, paragraph 4"; `bracket`: "16 (4)"; `plain`: an article alone, or letters alone behind it. */
  readonly form: 'comma' | 'bracket' | 'plain';
  /** In the form with brackets, and in the one with commas, without the comma that closes it; empty where `form` is `plain`. */
  readonly modern: string;
  readonly old: string;
  /** Whether another article of the list follows. */
  readonly goesOn: boolean;
}

const BELOW = /,?\s+(?:sub[-\s]?)?para(?:graph)?s?\.?\s+/i;

/** The articles of a citation, each with all that is cited below it. */
export function articleGroups({ block: { text } }: BlockReading, { items }: ArticlesMention): readonly ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && goesOnWith(text, items[from], items[to])) to++;
    const group = groupOf(text, items.slice(from, to), to < items.length);
    if (group) groups.push(group);
    from = to;
  }
  return groups;
}

/** "17, paragraphs 2 and 3", "17 (2) and (3)": the later one has no number of an article. */
function goesOnWith(text: string, first: ArticleItem | undefined, item: ArticleItem | undefined): boolean {
  if (!first || !item || item.article !== first.article) return false;
  const written = text.slice(item.start, item.end);
  return (
    written.startsWith('(') || (item.paragraph !== '' && written.startsWith(item.paragraph) && !BELOW.test(written))
  );
}

function groupOf(text: string, items: readonly ArticleItem[], goesOn: boolean): ArticleGroup | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return undefined;
  const written = text.slice(first.start, first.end);
  // "(d) of paragraph 3 of article 14": neither form, and right in any document.
  const isComma = BELOW.test(written) && !/\bof\b/.test(written);
  const form = isComma ? 'comma' : first.paragraph !== '' && /^\d+[a-z ]*\s*\(\d/i.test(written) ? 'bracket' : 'plain';
  let modern = '';
  let old = '';
  if (form === 'plain') return { start: first.start, end: last.end, form, modern, old, goesOn };
  const several =
    items.filter(
      ({ start, paragraph }, i) =>
        paragraph !== '' && (i === 0 || !text.startsWith('(', start) || /^\(\d/.test(text.slice(start, start + 2))),
    ).length > 1;
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    const joint = before ? text.slice(before.end, item.start) : '';
    const own = text.slice(item.start, item.end).replace(/\s+/g, ' ');
    modern += joint + (before ? bracketed(own) : withBrackets(own));
    old += joint + (before ? own.replace(/^\((\d+)\)/, '$1') : withCommas(own, several));
  }
  return { start: first.start, end: last.end, form, modern, old, goesOn };
}

/** "16, paragraph 4 (a)" as "16 (4) (a)". */
function withBrackets(written: string): string {
  const article = /^\d+(?:[-.]\d+)?(?: (?:bis|ter|quater))?/.exec(written)?.[0] ?? '';
  const below = written.slice(article.length).split(BELOW).join(' ').trim();
  return below === '' ? article : `${article} ${bracketed(below)}`;
}

/** "4 (a)" as "(4) (a)", each in brackets of its own with a space before them. */
function bracketed(below: string): string {
  return below.replace(/^\d+/, '($&)').replace(/\)\s*\(/g, ') (');
}

/** "16 (4) (a)" as "16, paragraph 4 (a)". */
function withCommas(written: string, several: boolean): string {
  return written
    .replace(/^(\d+(?: (?:bis|ter|quater))?)\s*\((\d+)\)\s*/, `$1, paragraph${several ? 's' : ''} $2 `)
    .trim();
}
