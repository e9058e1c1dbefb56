import { bisect } from '../../text/bisect';
import type { AutomaticLabel } from '../numbering/counters';
import type { WordBookmark, WordField, WordNote, WordParagraph } from '../parts/result';
import type { Pending } from './records';

/** Bidirectional marks that Word puts around the text of fields. */
const DIRECTION_PATTERN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Word’s error text for a missing bookmark, in the languages of the United Nations. */
const ERROR_PATTERN = /^(?:Error!|Erreur\s?!|¡Error!|Ошибка!|错误!|错误！|خطأ!)/;

/** Even a full number spelled out in words is shorter than this. */
const MAX_NUMBER_LENGTH = 500;

/** The context for resolving fields. */
interface FieldContext {
  readonly bookmarks: readonly WordBookmark[];
  /** Names, in lower case, of bookmarks outside the text; called only if a name is not found in it. */
  readonly bookmarksElsewhere: () => ReadonlySet<string>;
  readonly paragraphs: readonly WordParagraph[];
  readonly labels: readonly (AutomaticLabel | undefined)[];
  readonly notes: readonly WordNote[];
  readonly text: string;
}

/** Sets for each field its target, the number that Word would show now, and whether the field shows that number. */
export function resolveFields(
  fields: readonly (Pending<WordField> & { switches: string })[],
  context: FieldContext,
): void {
  const notes = [...context.notes].sort((a, b) => a.reference.start - b.reference.start);
  const byName = new Map<string, WordBookmark>();
  for (const bookmark of context.bookmarks) {
    const name = bookmark.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, bookmark);
  }
  let outsideBookmarks: ReadonlySet<string> | undefined;
  for (const field of fields) {
    field.shown = context.text.slice(field.start, field.end);
    const bookmark = field.bookmark === undefined ? undefined : byName.get(field.bookmark.toLowerCase());
    if (bookmark) field.target = { offset: bookmark.start, paragraph: bookmark.paragraph };
    const numbers = bookmark ? numbersOf(field, bookmark, { ...context, notes }) : [];
    field.computed = numbers.find((number) => isShown(field, number)) ?? numbers[0];
    field.state = stateOf(field);
    if (field.state !== 'missing') continue;
    outsideBookmarks ??= context.bookmarksElsewhere();
    if (outsideBookmarks.has(field.bookmark?.toLowerCase() ?? '')) field.state = 'unknown';
  }
}

function stateOf(field: Pending<WordField> & { switches: string }): WordField['state'] {
  const shownText = field.shown.replace(DIRECTION_PATTERN, '').trim();
  if (ERROR_PATTERN.test(shownText)) return 'error';
  const isReference = field.type === 'REF' || field.type === 'PAGEREF' || field.type === 'NOTEREF';
  if (isReference && field.bookmark !== undefined && !field.target) return 'missing';
  if (field.computed === undefined) return 'unknown';
  return isShown(field, field.computed) ? 'current' : 'stale';
}

/** Whether a field shows a number, optionally followed by a word: "12 above". */
function isShown({ shown, switches }: Pending<WordField> & { switches: string }, number: string): boolean {
  const words = shown.replace(DIRECTION_PATTERN, '').trim();
  if (words.length > MAX_NUMBER_LENGTH) return false;
  return sameNumber(switches.includes('p') ? words.replace(/\s+\S+$/, '') : words, number);
}

/** Whether two numbers are the same apart from white space, case (`\* Upper`) and trailing full stops. */
function sameNumber(shownText: string, computedText: string): boolean {
  const normalize = (number: string) =>
    number
      .replace(/[\s.]+$/g, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  return normalize(shownText) === normalize(computedText);
}

/** The numbers that Word may show for a field, likeliest first; none if it does not show a number. */
function numbersOf(
  field: Pending<WordField> & { switches: string },
  bookmark: WordBookmark,
  context: FieldContext,
): readonly string[] {
  const { switches } = field;
  if (field.type === 'NOTEREF') {
    const mark = noteIn(context.notes, bookmark)?.mark;
    return mark === undefined ? [] : [mark];
  }
  if (field.type !== 'REF' || !/[nrw]/.test(switches)) return [];
  const label = context.labels[bookmark.paragraph];
  // Word would show 0 for a typed number, but a reader finds that number in the target paragraph.
  if (!label) return [trimLabel(context.paragraphs[bookmark.paragraph]?.typed ?? '') || '0'];
  const numbers = switches.includes('n')
    ? [trimLabel(label.text)]
    : [
        switches.includes('w') ? fullNumber(label) : relativeNumber(label, context.labels[field.paragraph]),
        ...shortLabels(label),
      ];
  return switches.includes('t') ? numbers.map((number) => number.replace(/^[^\d(]*(?=[\d(])/, '')) : numbers;
}

/** The first note whose reference is in a bookmark. Notes are in order of their references. */
function noteIn(notes: readonly WordNote[], { start, end }: WordBookmark): WordNote | undefined {
  const note = notes[bisect(notes.length, (i) => (notes[i]?.reference.start ?? 0) < start)];
  return note && note.reference.start <= end ? note : undefined;
}

function trimLabel(label: string): string {
  return label.replace(/\.+$/, '').trim();
}

/** Joins the labels from the top level down. A label that includes the number of a higher level replaces that level's own label. */
function fullNumber(label: AutomaticLabel, upTo = 0): string {
  let text = trimLabel(label.text);
  let { shows } = label;
  for (let above = label.above; above; above = above.above) {
    if (above.level < upTo) break;
    if (above.level >= shows) continue;
    text = trimLabel(above.text) + text;
    ({ shows } = above);
  }
  return text;
}

/**
 * The full number without top levels that a reader does not need, provided that the rest is more than the letter of an item: in an article
 * of a part, "2.1" for "II.B.2.1". Word omits such levels if a part and its articles are numbered in the same list.
 */
function shortLabels(label: AutomaticLabel): readonly string[] {
  const numbers: string[] = [];
  for (let upTo = 1; upTo <= label.level; upTo++) numbers.push(fullNumber(label, upTo));
  return numbers.filter((number) => /^[\p{Lu}\d]/u.test(number));
}

/** The full number without the levels that the field's own paragraph shares with the target. */
function relativeNumber(label: AutomaticLabel, from: AutomaticLabel | undefined): string {
  if (!from || from.list !== label.list) return fullNumber(label);
  const ownLabels = new Set<AutomaticLabel>();
  for (let at: AutomaticLabel | undefined = from; at; at = at.above) ownLabels.add(at);
  let sharedDepth = -1;
  for (let at: AutomaticLabel | undefined = label; at; at = at.above)
    if (ownLabels.has(at) && at !== label) {
      sharedDepth = at.level;
      break;
    }
  return fullNumber(label, sharedDepth + 1);
}
