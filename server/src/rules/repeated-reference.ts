import { type Reference, targetKey } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { NUMBER_SUFFIXES } from '../syntax/blocks/marker';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { memberRemovalEdit } from './reading/references/listMember';
import { compareTargets, referenceListsOf } from './reading/references/referenceLists';
import { oneLine } from './reading/wording/habit';

/** Numbers that occur twice in the same list. */
export const repeatedReference = defineRule({
  id: 'repeated-reference',
  name: 'repeated number in a list',
  group: 'references',
  severity: 'warning',
  summary: 'A number named twice in one list of paragraphs, articles, general comments or conventions.',
  why: 'One of the two is usually a slip for another number, left over from a renumbering.',
  limits: [
    'A paragraph and one of its subparagraphs (23 and 23 (c)), or two letters of one paragraph.',
    'The same number in different instruments.',
    'Articles of domestic laws with a part, a letter or “bis” after them.',
  ],
  messages: {
    twice: '{number} is named twice in this list.',
    within: '{number} is already covered by the range before it.',
    remove: 'Remove {number} from the list',
  },
  bad: [
    {
      text: '1.\tThe matter is dealt with in paragraphs 22, 28, 22 and 36 of the report (CMW/C/XAA/1).\n  \t                                               ^^ 22 is named twice in this list.',
    },
    {
      text: '1.\tThe matter is dealt with in paragraphs 12–15 and 14 of the report (CMW/C/XAA/1).\n  \t                                                 ^^ 14 is already covered by the range before it.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe matter is dealt with in paragraphs 22, 23 (a), 23 (c) and 36 of the report (CMW/C/XAA/1).\n2.\tThe Committee recalls articles 7 and 16 of the Convention, article 7 of the International Covenant on Civil and Political Rights and articles 7, 9 and 7 bis of the Constitution.',
    },
  ],
  listen: {
    blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
    block(reading, report) {
      for (const list of referenceListsOf(reading)) {
        if (!mayRepeat(reading, list)) continue;
        const seenKeys = new Set<string>();
        const ranges: { readonly from: Reference; readonly to: Reference }[] = [];
        for (const [i, reference] of list.entries()) {
          const key = keyOf(reading, reference);
          const previousReference = list[i - 1];
          if (reference.range && previousReference) ranges.push({ from: previousReference, to: reference });
          if (key === '') continue;
          const isRepeated = seenKeys.has(key);
          seenKeys.add(key);
          // A range with equal endpoints is left to another rule.
          if (
            reference.range ||
            (isRepeated && previousReference && keyOf(reading, previousReference) === key && list[i]?.range)
          )
            continue;
          const isInside =
            !isRepeated && isWhole(reference) && ranges.some(({ from, to }) => isBetween(reference, from, to));
          if ((!isRepeated && !isInside) || isInQuotation(reading, reference.start, reference.end)) continue;
          const { start, end } = reference;
          const args = { number: oneLine(reading.block.text.slice(start, end)) };
          const edits = memberRemovalEdit(reading, list, i);
          report({
            start,
            end,
            ...(isRepeated ? { message: 'twice' } : { message: 'within' }),
            args,
            ...(edits && { fixes: [{ message: 'remove', args, edits }] }),
          });
        }
      }
    },
  },
});

/** Fast path: most lists contain neither equal numbers nor ranges, so nothing can be repeated. */
function mayRepeat(reading: BlockReading, list: readonly Reference[]): boolean {
  if (list.length > MAX_PAIRWISE_LENGTH) return true;
  for (let i = 0; i < list.length; i++) {
    const number = numberOf(reading, list[i]);
    if (number === undefined || list[i]?.range) return true;
    for (let k = 0; k < i; k++) if (numberOf(reading, list[k]) === number) return true;
  }
  return false;
}

/** Above this length, a list is not compared pairwise. */
const MAX_PAIRWISE_LENGTH = 24;

function numberOf(reading: BlockReading, reference: Reference | undefined): string | undefined {
  const target = reference?.target;
  if (target?.kind === 'other-paragraph' || (target?.kind === 'paragraph' && target.number !== ''))
    return target.number;
  if (target?.kind === 'article') return target.article;
  return reference && keyOf(reading, reference);
}

/** A key for the target of a reference; empty if it cannot be compared. Articles of domestic law are keyed only by a plain number. */
function keyOf({ block: { text } }: BlockReading, { target, start, end }: Reference): string {
  // Without a paragraph number, compare the letters: "subparagraphs (a), (b) and (b) of this paragraph"
  if (target.kind === 'paragraph' && target.number === '') return target.path.join('.');
  if (target.kind !== 'law' && target.kind !== 'unknown') return targetKey(target);
  const referenceText = text.slice(start, end);
  return /^\d+$/.test(referenceText) && !GOES_ON_PATTERN.test(text.slice(end, end + 12)) ? referenceText : '';
}

/** What may follow a number and turn it into another number or into a part of its target. */
const GOES_ON_PATTERN = new RegExp(String.raw`^(?:\s?\(|[\w./\u2010-\u2014-]|\s(?:${NUMBER_SUFFIXES.join('|')})\b)`);

/** A part of an article may be cited in addition to a range that includes it: "arts. 9–20, 18 (1)". */
function isWhole({ target }: Reference): boolean {
  if (target.kind === 'article') return target.paragraph === '' && target.path.length === 0;
  return (target.kind === 'paragraph' || target.kind === 'other-paragraph') && target.path.length === 0;
}

function isBetween(reference: Reference, from: Reference, to: Reference): boolean {
  const [low, high] = [compareTargets(from.target, reference.target), compareTargets(reference.target, to.target)];
  return low !== undefined && high !== undefined && low < 0 && high < 0;
}
