import { type CountedNoun, nounForm, nounOf } from '../../languages/countedNoun';
import type { DocumentModel } from '../../model/document';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import type { RangeConnectors } from './listTask';

/** Where a citation is: documents may abbreviate the noun in brackets and notes. */
export type CitationPlace = 'text' | 'brackets';

/** A document’s style of citing paragraphs. */
export interface CitationStyle {
  /** "paragraph", "paragraphs", "para." or "paras.", in lower case. */
  word(place: CitationPlace, many: boolean): string;
  /** The white space between noun and number, and between number and letters. */
  readonly numberSpace: string;
  readonly letterSpace: string;
  /** How ranges are written; undefined if the document writes out three or more consecutive numbers. */
  joints(place: CitationPlace): RangeConnectors;
}

/** A noun for paragraphs, with any full stop after it. */
interface WrittenNoun {
  readonly noun: CountedNoun | undefined;
  readonly stop: string;
}

/** Infers the citation style of a document from all its citations, with the conventions of its language as defaults. */
export function citationStyle(model: DocumentModel): CitationStyle {
  const words = model.language.language.citations;
  const nouns = { text: new FormTally<WrittenNoun>(), brackets: new FormTally<WrittenNoun>() };
  const spaces = { number: new FormTally<string>(), letter: new FormTally<string>() };
  const ranges = { numbers: new RangeForms(), letters: new RangeForms() };
  for (const { mentions, block } of model.readings) {
    for (const mention of mentions) {
      if (mention.kind !== 'paragraphs') continue;
      const place = mention.depth > 0 || block.kind === 'footnote' ? 'brackets' : 'text';
      const firstOffset = mention.items[0]?.start ?? mention.end;
      const leadMatch = /^([^\s.]+)(\.?)(\s+)$/.exec(block.text.slice(mention.start, firstOffset));
      const noun = leadMatch && nounOf(words.paragraph, leadMatch[1] ?? '');
      if (leadMatch && noun) {
        nouns[place].add(`${noun.one} ${noun.several}${leadMatch[2]}`, { noun, stop: leadMatch[2] ?? '' });
        addSpace(spaces.number, leadMatch[3] ?? '');
      }
      for (const { start, end, number, path } of mention.items) {
        if (number === '' || path.length === 0) continue;
        const run = block.text.slice(start, end);
        const space = /^\d+(?:\s+\p{L}{3,})?(\s*)\(?(?=\p{L}+\))/u.exec(run)?.[1];
        if (space !== undefined) addSpace(spaces.letter, space);
      }
      countRanges(ranges, block.text, mention, place);
    }
  }
  const [first] = words.paragraph;
  const shortNoun = words.paragraph.find((noun) => noun.short);
  const usualForms: Readonly<Record<CitationPlace, WrittenNoun>> = {
    text: { noun: first, stop: '' },
    brackets: shortNoun ? { noun: shortNoun, stop: '.' } : { noun: first, stop: '' },
  };
  return {
    word: (place, many) => {
      const { noun, stop } = nouns[place].most() ?? usualForms[place];
      return noun ? `${nounForm(noun, many)}${stop}` : '';
    },
    numberSpace: spaces.number.most() ?? ' ',
    letterSpace: spaces.letter.most() ?? ' ',
    joints: (place) => {
      const numbers = ranges.numbers.joint(place);
      const letters = ranges.letters.joint(place);
      return { ...(numbers !== undefined && { numbers }), ...(letters !== undefined && { letters }) };
    },
  };
}

/** Counts a kind of white space, ignoring line breaks, which are not part of the style. */
function addSpace(tally: FormTally<string>, space: string): void {
  if (!/[\r\n]/.test(space)) tally.add(space, space);
}

function countRanges(
  ranges: { readonly numbers: RangeForms; readonly letters: RangeForms },
  text: string,
  { items }: ParagraphsMention,
  place: CitationPlace,
): void {
  let run = 1;
  items.forEach((item, i) => {
    const previousItem = items[i - 1];
    if (!previousItem) return;
    const kind = item.path.length > 0 ? ranges.letters : ranges.numbers;
    if (item.range) {
      kind.add(place, text.slice(previousItem.end, item.start).replace(/\s*[\r\n]\s*/g, ' '));
      run = 1;
      return;
    }
    const followsPrevious = isNext(previousItem, item);
    run = followsPrevious ? run + 1 : 1;
    if (run === 3) kind.writtenOut++;
  });
}

/** Whether a list item directly follows another in number or letter. */
function isNext(
  before: { readonly number: string; readonly path: readonly string[] },
  item: { readonly number: string; readonly path: readonly string[] },
): boolean {
  if (before.path.length !== item.path.length) return false;
  if (item.path.length === 0) return Number(item.number) === Number(before.number) + 1;
  const [last = '', newLabel = ''] = [before.path.at(-1), item.path.at(-1)];
  const isSameNumber = item.number === '' || item.number === before.number;
  return (
    isSameNumber && last.length === 1 && newLabel.length === 1 && newLabel.charCodeAt(0) === last.charCodeAt(0) + 1
  );
}

/** Counts how a document writes three or more consecutive numbers or letters. */
class RangeForms {
  private readonly tallies = { text: new FormTally<string>(), brackets: new FormTally<string>() };
  private count = 0;
  /** How often they were written out. */
  writtenOut = 0;

  add(place: CitationPlace, joint: string): void {
    this.tallies[place].add(joint, joint);
    this.count++;
  }

  /** The most common joint of ranges, preferably in the given context; undefined if the document mostly writes numbers out. */
  joint(place: CitationPlace): string | undefined {
    if (this.count < this.writtenOut) return undefined;
    return this.tallies[place].most() ?? this.tallies[place === 'text' ? 'brackets' : 'text'].most();
  }
}

/** Counts occurrences of values by key. */
class FormTally<T> {
  private readonly counts = new Map<string, { readonly value: T; count: number }>();

  add(key: string, value: T): void {
    const entry = this.counts.get(key);
    if (entry) entry.count++;
    else this.counts.set(key, { value, count: 1 });
  }

  /** The most frequent value, the first one on a tie; undefined if there is none. */
  most(): T | undefined {
    let mostUsed: { readonly value: T; readonly count: number } | undefined;
    for (const entry of this.counts.values()) if (!mostUsed || entry.count > mostUsed.count) mostUsed = entry;
    return mostUsed?.value;
  }
}
