import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import { memoize } from '../model/base/memo';
import type { Item } from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import type { Block } from '../syntax/blocks/block';
import { letterValue, romanNumeral, romanValue } from '../syntax/blocks/marker';
import { Kind } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import type { Report } from './engine/finding';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { isTruncated } from './reading/document/cutOff';
import { isInQuotation } from './reading/quotations/protectedText';

/** Offset of the last "b)" in a block; -1 if there is none. */
const lastB = memoize(({ block: { text } }: BlockReading) => text.lastIndexOf('b)'));

/** An inline list with only its first item: "the measures taken: (a) to separate …". */
const INLINE = new Gathered<Span>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  words: ['a'],
  token(tokens, i, reading, note) {
    if (tokens.kind(i - 1) !== Kind.open || tokens.kind(i + 1) !== Kind.close || tokens.kind(i - 2) !== Kind.colon)
      return;
    if (
      tokens.kind(i - 3) !== Kind.word ||
      tokens.upper(i) ||
      !tokens.hasSpaceBefore(i - 1) ||
      !tokens.hasSpaceBefore(i + 2)
    )
      return;
    const [start, end] = [tokens.start(i - 1), tokens.end(i + 1)];
    if (lastB(reading) < end && !isInQuotation(reading, start, end)) note({ start, end });
  },
});

/** Whether a block ends with a full stop, optionally followed by a closing quotation mark or a note number. */
function isEnded(block: Block | undefined): boolean {
  if (!block) return false;
  const { text, content } = block;
  return /[.!?][)\]”’"'*\d]*\s*$/.test(text.slice(Math.max(content.start, content.end - ENDING_WINDOW), content.end));
}

const ENDING_WINDOW = 12;

/** Subparagraph letters that are missing, duplicated, out of order or the only one of their list. */
export const subparagraphNumbering = defineRule({
  id: 'subparagraph-numbering',
  name: 'numbering of subparagraphs',
  group: 'numbering',
  severity: 'warning',
  isWordless: true,
  summary: 'A subparagraph letter that is missing, used twice, out of order or alone.',
  why: 'References name subparagraphs by letter. After an item is inserted or deleted, a list that skips or repeats a letter leaves them pointing at the wrong one.',
  limits: [
    'Each list is checked separately: a paragraph with two lists may begin with (a) twice.',
    'In documents of States, which quote laws and answer some letters of a question: bracketed numbers, a lone letter, and gaps of more than one.',
    'A lone (a) is a query, but not at the end of a draft or of a text that breaks off, nor in a draft while its own sentence is unfinished.',
  ],
  messages: {
    gap: 'Subparagraph ({letter}) follows ({previous}): ({missing}) is missing.',
    pair: 'Subparagraph ({letter}) follows ({previous}): ({missing})–({until}) are missing.',
    gaps: 'Subparagraph ({letter}) follows ({previous}): ({missing})–({until}) are missing.',
    duplicate: 'Subparagraph ({letter}) is used twice in this list.',
    disorder: 'Subparagraph ({letter}) comes after ({previous}).',
    alone: 'There is a subparagraph ({letter}) but no ({next}).',
    related: 'Subparagraph ({letter}) is here.',
  },
  bad: [
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(c)\tCompensate the victims.\n\t^^^ Subparagraph (c) follows (a): (b) is missing.',
    },
    {
      text: '1.\tThe Committee welcomes:\n\t(a)\tThe adoption of the Act.\n\t^^^ There is a subparagraph (a) but no (b).\n2.\tThe Committee thanks the delegation.',
    },
    {
      text: '1.\tPlease describe the measures taken: (a) to separate them.\n  \t                                    ^^^ There is a subparagraph (a) but no (b).\n2.\tPlease describe the results.',
    },
  ],
  good: [
    {
      text: '1.\tPlease describe the measures taken: (a) to separate them; and (b) to train them.',
    },
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tCompensate the victims:\n\t\t(i)\tIn money;\n\t\t(ii)\tBy restitution.',
    },
  ],
  gathers: [INLINE],
  check(model, report) {
    const { all } = model.paragraphs;
    const isStateDocument = STATE_DOCUMENTS.has(model.identity.kind);
    for (const { block, start, end } of isStateDocument ? [] : INLINE.in(model)) {
      // "… the following: (a) water;", with (b) on a separate line.
      if (all[model.paragraphs.owner[block] ?? -1]?.items.some(({ text }) => text === 'b')) continue;
      report({ block, start, end, message: 'alone', args: { letter: 'a', next: 'b' }, severity: 'information' });
    }
    for (const paragraph of all) {
      if (paragraph.items.length === 0) continue;
      const mayGoOn = (model.identity.status === 'draft' || isTruncated(model)) && paragraph === all.at(-1);
      if (paragraph.items.length === 1) {
        const [only] = paragraph.items;
        if (only?.text === 'a' && !mayGoOn && !isStateDocument) reportSingleItem(model, only, report);
        continue;
      }
      for (const [i, item] of paragraph.items.entries()) {
        if (item.level > 0 && !isStateDocument && isOnlyOne(paragraph.items, i, mayGoOn))
          reportSingleItem(model, item, report);
      }
      const lastItems: (Item | undefined)[] = [];
      for (const [i, item] of paragraph.items.entries()) {
        lastItems.length = Math.min(lastItems.length, item.level + 1);
        const previousItem = lastItems[item.level];
        lastItems[item.level] = item;
        if (!previousItem) continue;
        const { value, roman } = itemValue(item, previousItem);
        const previousValue = roman ? romanValue(previousItem.text) : labelValue(previousItem.text);
        const marker = model.outline[item.block]?.marker ?? { start: 0, end: 0 };
        if (value === previousValue + 1) continue;
        // "(2)" after "(g)": a State may quote a law with its own numbering, or answer only some letters of a question.
        if (
          isStateDocument &&
          (value > previousValue + 2 || value < previousValue || isFigure(item) || isFigure(previousItem))
        )
          continue;
        // A new list starts after introductory words; directly after an item, an "(a)" that should continue the list is a typo.
        if (value === 1) {
          // A single-item list directly followed by another list is really one list.
          const likelyValue =
            isDirectlyAfter(model, previousItem, item) &&
            (intendedPosition(item, previousValue, paragraph.items[i + 1]) ?? (previousValue === 1 ? 2 : undefined));
          if (!likelyValue) continue;
          lastItems[item.level] = { ...item, text: nameOf(likelyValue, roman, previousItem.text) };
        }
        // "(a), (b), (b), (d)": the next item continues from the intended letter (c).
        if (
          value === previousValue &&
          intendedPosition(item, previousValue, paragraph.items[i + 1]) === previousValue + 1
        )
          lastItems[item.level] = { ...item, text: nameOf(previousValue + 1, roman, item.text) };
        const message =
          value === previousValue || value === 1
            ? 'duplicate'
            : value < previousValue
              ? 'disorder'
              : value - previousValue === 2
                ? 'gap'
                : value - previousValue === 3
                  ? 'pair'
                  : 'gaps';
        const missingText = nameOf(previousValue + 1, roman, item.text);
        const lastName = nameOf(value - 1, roman, item.text);
        const earlierSpan = model.outline[previousItem.block]?.marker ?? { start: 0, end: 0 };
        report({
          block: item.block,
          start: marker.start,
          end: marker.end,
          message,
          args: { letter: item.text, previous: previousItem.text, missing: missingText, until: lastName },
          related: [
            {
              block: previousItem.block,
              start: earlierSpan.start,
              end: earlierSpan.end,
              message: 'related',
              args: { letter: previousItem.text },
            },
          ],
        });
      }
    }
  },
});

/** Whether an item is the only one of its list: the enclosing list continues after it, or the paragraph ends. */
function isOnlyOne(items: readonly Item[], i: number, mayGoOn: boolean): boolean {
  const item = items[i];
  if (!item || (item.text !== 'i' && item.text !== 'a')) return false;
  const previousItem = items[i - 1];
  if (previousItem === undefined || previousItem.level >= item.level) return false;
  let k = i + 1;
  while ((items[k]?.level ?? 0) > item.level) k++;
  const nextItem = items[k];
  return nextItem === undefined ? !mayGoOn : nextItem.level < item.level;
}

function reportSingleItem(model: View, { block, text }: Item, report: Report): void {
  // In a draft, a list that has just been started may be incomplete.
  if (model.identity.status === 'draft' && !isEnded(model.block(block))) return;
  const { start, end } = model.outline[block]?.marker ?? { start: 0, end: 0 };
  const nextLabel = text === 'i' ? 'ii' : 'b';
  report({ block, start, end, message: 'alone', args: { letter: text, next: nextLabel }, severity: 'information' });
}

/** Whether an item is numbered rather than lettered. */
function isFigure({ text }: Item): boolean {
  return /^\d/.test(text);
}

/** Whether two items have only other items between them. */
function isDirectlyAfter({ outline }: View, previous: Item, item: Item): boolean {
  return outline.slice(previous.block, item.block).every(({ kind }) => kind !== 'unnumbered');
}

/** The intended position of an "(a)", if the list continues after it as if it were another letter; undefined if a new list starts. */
function intendedPosition(item: Item, before: number, next: Item | undefined): number | undefined {
  if (next?.level !== item.level) return undefined;
  const { value } = itemValue(next, item);
  return value === before + 1 ? before : value === before + 2 ? before + 1 : undefined;
}

function labelValue(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : letterValue(text) || romanValue(text);
}

/** "i" after "h" is a letter, but at the start of a list it is a Roman numeral; the preceding item decides. */
function itemValue(item: Item, previous: Item): { value: number; roman: boolean } {
  const roman = romanValue(item.text);
  const asRoman =
    roman > 0 &&
    romanValue(previous.text) > 0 &&
    (letterValue(item.text) === 0 ||
      letterValue(previous.text) === 0 ||
      roman === romanValue(previous.text) + 1 ||
      (roman === 1 && previous.text.length > 1));
  return asRoman ? { value: roman, roman: true } : { value: labelValue(item.text), roman: false };
}

function nameOf(value: number, roman: boolean, like: string): string {
  if (/^\d+$/.test(like)) return String(value);
  if (roman) return romanNumeral(value) || String(value);
  return value <= 26 ? String.fromCharCode(0x60 + value) : String.fromCharCode(0x60 + value - 26).repeat(2);
}
