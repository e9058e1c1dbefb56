import { type Reference, targetKey } from '../model/base/target';
import { type ParagraphIndex, paragraphKey } from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { Fix } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { compareTargets, referenceListsOf } from './reading/references/referenceLists';
import { followsPattern } from './reading/wording/aroundPlace';
import { oneLine } from './reading/wording/habit';

/** Lists of references that are not in ascending order. */
export const referenceOrder = defineRule({
  id: 'reference-order',
  name: 'order of a list',
  group: 'references',
  severity: 'information',
  summary: 'A list of paragraphs, or of several articles, that is not in the order of their numbers.',
  why: 'Lists of paragraphs follow the order of the document; one that does not often contains a number that was not updated with the others. A list in order of importance is possible, so this is a query, raised once for each list.',
  limits: [
    'Articles, whose order may be that of the argument, unless a single one is out of place among four or more.',
    'Two paragraphs of another document cited by its symbol.',
    'Quotations.',
  ],
  messages: {
    found: '{number} comes after {before}: is this order intended?',
    sort: 'Put the list in order',
  },
  bad: [
    {
      text: '1.\tThe matter is dealt with in paragraphs 27, 11, 31 and 33 of the report (CMW/C/XAA/1).\n  \t                                           ^^ 11 comes after 27: is this order intended?',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tHuman rights of all migrant workers (arts. 8, 17, 9 and 13–16)\n\t  \t                                                  ^ 9 comes after 17: is this order intended?\n\n1.\tThe Committee is concerned.\n\n\tB.\tNon-discrimination (arts. 7, 1, 8 and 9)\n\n2.\tThe Committee is concerned.',
    },
  ],
  good: [
    {
      text: '1.\tThe matter is dealt with in paragraphs 11, 27, 31 (a) and (c) and 33–35 of the report (CMW/C/XAA/1).\n2.\tThe Committee recalls articles 26, 2 and 3 of the International Covenant on Civil and Political Rights.',
    },
  ],
  checkBlock(document, reading, report) {
    const { kind, text } = reading.block;
    if (kind === 'furniture' || reading.references.length < 2) return;
    for (const all of referenceListsOf(reading)) {
      if (isPairElsewhere(all) || isAscending(all) || isFree(all)) continue;
      // References to missing paragraphs are left to another rule and have no place in the order.
      const list = all.filter(
        ({ target }) => target.kind !== 'paragraph' || isExistingArticle(document.paragraphs, target.number),
      );
      if (list.length < 2) continue;
      // "paragraphs 26 and 20, respectively": the order is that of their owners.
      const respectively = patternsOf(reading.language, 'references')?.respectively;
      if (followsPattern(reading.block, list.at(-1)?.end ?? 0, respectively)) continue;
      let previousReference = list[0];
      for (const reference of list.slice(1)) {
        if (!previousReference) break;
        const order = compareTargets(previousReference.target, reference.target);
        // A reversed range is left to another rule; nothing after it can be compared.
        if (order === undefined || (reference.range && order >= 0)) break;
        if (order <= 0) {
          previousReference = reference;
          continue;
        }
        // Repeated numbers are left to another rule, too.
        if (isNamedBefore(list, reference)) continue;
        const { start, end } = reference;
        if (isInQuotation(reading, start, end)) break;
        const fix = list.length === all.length ? sortReferences(reading, list) : undefined;
        report({
          start,
          end,
          message: 'found',
          args: {
            number: oneLine(text.slice(start, end)),
            before: oneLine(text.slice(previousReference.start, previousReference.end)),
          },
          ...(fix && { fixes: [fix] }),
        });
        break;
      }
    }
  },
});

/** Whether a list is in ascending order; any sublist of an ascending list is, too. */
function isAscending(list: readonly Reference[]): boolean {
  for (let i = 1; i < list.length; i++) {
    const [before, reference] = [list[i - 1], list[i]];
    const order = before && reference && compareTargets(before.target, reference.target);
    if (order === undefined || order > 0) return false;
  }
  return true;
}

/**
 * Articles may follow the order of the argument. A long list follows the treaty's order, so an article out of sequence in the middle was
 * added or changed in the wrong place.
 */
function isFree(list: readonly Reference[]): boolean {
  if (list[0]?.target.kind !== 'article') return false;
  if (list.length < MIN_LIST_LENGTH || isAscending(list.slice(1))) return true;
  // Either the article that breaks the order or the one before it is out of place.
  const firstDescent = list.findIndex((_, i) => i > 0 && !isAscending(list.slice(i - 1, i + 1)));
  return ![firstDescent - 1, firstDescent].some((i) => i > 0 && isAscending(list.toSpliced(i, 1)));
}

/** The length from which a list must be in order, except for its first article, which may be the main subject of the section. */
const MIN_LIST_LENGTH = 4;

function isExistingArticle({ all, byNumber }: ParagraphIndex, number: string): boolean {
  return number === '' || all.length === 0 || byNumber.has(paragraphKey(0, number));
}

/** Whether a member of a list repeats an earlier one or falls within an earlier range. */
function isNamedBefore(list: readonly Reference[], reference: Reference): boolean {
  const key = targetKey(reference.target);
  return list.some((other, i) => {
    if (other.start >= reference.start) return false;
    if (targetKey(other.target) === key) return true;
    const from = list[i - 1];
    if (!other.range || !from) return false;
    const [low, high] = [compareTargets(from.target, reference.target), compareTargets(reference.target, other.target)];
    return low !== undefined && high !== undefined && low < 0 && high < 0;
  });
}

/** A fix that sorts the list in ascending order; undefined unless every member is written in full. */
function sortReferences({ block: { text } }: BlockReading, list: readonly Reference[]): Fix | undefined {
  const textOf = (reference: Reference) => text.slice(reference.start, reference.end);
  if (list.some((reference) => reference.range || !/^\d[^,;]*$/.test(textOf(reference)))) return undefined;
  const order = [...list].sort((a, b) => compareTargets(a.target, b.target) ?? 0);
  const edits = list.flatMap((reference, i) => {
    const otherReference = order[i];
    return otherReference && otherReference !== reference
      ? [blockEdit(reference.start, reference.end, textOf(otherReference))]
      : [];
  });
  return { message: 'sort', args: {}, edits };
}

/** For another document, the most relevant paragraph may come first: "(CMW/C/XAA/CO/1, paras. 30 and 22)". */
function isPairElsewhere([first, ...more]: readonly Reference[]): boolean {
  if (more.length > 1 || first?.target.kind === 'paragraph') return false;
  return first?.target.kind !== 'other-paragraph' || first.target.symbol !== undefined;
}
