import { type CountedNoun, nounForm } from '../../languages/countedNoun';
import type { CitationWords } from '../../languages/language';
import { capitalizeWords } from '../../text/capitalized';
import type { TextEdit } from '../../text/edits';
import { addAll } from '../../text/many';
import { compareRanks, rises } from '../numbers/rank';
import {
  applyElementEdits,
  type ElementTokens,
  elementTokens,
  isWorded,
  letterSpace,
  sourceTextOf,
} from './listElement';
import { drawSeparators, foldSeparator } from './listSeparators';
import { type ListAddition, type ListElement, type ListTask, samePlace } from './listTask';
import {
  addedUnit,
  compactRanges,
  isPair,
  joinUnits,
  type ListUnit,
  type ReadList,
  rangeUnits,
  shortenNumbers,
  unitOf,
} from './listUnits';
import { remainingMembers } from './memberRuns';

/** A rewritten list. */
interface WrittenList {
  readonly edits: readonly TextEdit[];
  /** The list from its first number to its last. */
  readonly text: string;
  /** Whether deleted places were removed from the list. */
  readonly isRemoved: boolean;
  /** Whether a range lost some of its members. */
  readonly shrunk: boolean;
  /** Whether a range was expanded because it would now include another paragraph. */
  readonly brokenUp: boolean;
  /** Whether the list could not be rewritten, and was left as it was. */
  readonly unsure: boolean;
}

/** Rewrites a list with as few edits as possible: number by number if that suffices, otherwise as a whole. */
export function writeList(task: ListTask): WrittenList {
  const { elements, text } = task;
  const start = elements[0]?.start ?? 0;
  const end = elements.at(-1)?.end ?? 0;
  const result: WrittenList = {
    edits: [],
    text: text.slice(start, end),
    isRemoved: false,
    shrunk: false,
    brokenUp: false,
    unsure: false,
  };
  const tokens = elements.map((element) => elementTokens(text, element));
  const isElementIntact = elements.map((_, i) => isIntact(task, i));
  const isAnyShrunk = elements.some(({ range }) => range !== undefined && range.gone > 0);
  const inRange = (i: number) => elements[i]?.joint !== undefined || elements[i + 1]?.joint !== undefined;
  const hasRemovals = task.removeGone && elements.some(({ state }, i) => state === 'gone' && !inRange(i));
  const hasAdditions = task.additions !== undefined && task.additions.length > 0;
  const hasChanges =
    elements.some(({ now, old }) => !samePlace(now, old)) ||
    isElementIntact.includes(false) ||
    hasRemovals ||
    hasAdditions;
  if (!hasChanges) return result;
  if (elements.some((element, i) => collapseRange(elements[i - 1], element))) return { ...result, unsure: true };
  const sourceTexts = elements.map((_, i) => sourceTextOf(task, tokens, i));
  const needsOrder = !rises(elements.map((one) => one.oldRank)) || rises(elements.map((one) => one.rank));
  const hasRepeats = elements.some(
    (one, i) => !inRange(i) && elements.some((other, index) => index < i && !inRange(index) && becameSame(one, other)),
  );
  const renumbering = withNumber(task, tokens);
  if (renumbering) return { ...result, ...renumbering };
  const isWholeList =
    hasRemovals ||
    hasAdditions ||
    hasRepeats ||
    isElementIntact.includes(false) ||
    !needsOrder ||
    sourceTexts.includes(undefined);
  if (isWholeList) {
    const rewriting = rebuildList({
      task,
      tokens,
      inPlace: sourceTexts,
      intact: isElementIntact,
      space: letterSpace(task, tokens),
    });
    if (rewriting === 'empty') return { ...result, shrunk: isAnyShrunk };
    if (rewriting) {
      return {
        ...result,
        edits: [...rewriting.edits, ...(rewriting.text === result.text ? [] : [{ start, end, text: rewriting.text }])],
        text: rewriting.text,
        isRemoved: task.removeGone,
        shrunk: isAnyShrunk,
        brokenUp: elements.some(
          (one, i) =>
            isElementIntact[i] === false &&
            one.range?.gone === 0 &&
            remainingMembers(one.range) > 1 &&
            !isPair(one.range),
        ),
      };
    }
    if (hasRemovals && elements.every(({ state }) => state === 'gone')) return { ...result, shrunk: isAnyShrunk };
    if (hasRemovals || hasAdditions || isElementIntact.includes(false) || sourceTexts.includes(undefined))
      return { ...result, unsure: true };
  }
  const edits = elements.flatMap((element, i) => {
    const newText = sourceTexts[i];
    return newText === undefined || newText === text.slice(element.start, element.end)
      ? []
      : [{ start: element.start, end: element.end, text: newText }];
  });
  return { ...result, edits, text: applyElementEdits(text, { start, end }, edits) };
}

/** Whether a range still names exactly the same paragraphs; true for elements that are not ranges. */
function isIntact({ elements }: ListTask, i: number): boolean {
  const element = elements[i];
  if (!element?.joint) return true;
  const { range } = element;
  if (!range) return true;
  const [run, ...others] = range.runs;
  return (
    range.gone === 0 &&
    run !== undefined &&
    others.length === 0 &&
    run.count > 1 &&
    !isPair(range) &&
    run.first.entry === elements[i - 1]?.entry &&
    run.last.entry === element.entry
  );
}

/** Whether a range of which only the ends are known would no longer be ascending. */
function collapseRange(from: ListElement | undefined, to: ListElement): boolean {
  if (!from || !to.joint || to.range) return false;
  return compareRanks(from.oldRank, to.oldRank) < 0 && compareRanks(from.rank, to.rank) >= 0;
}

/** Whether two elements with different targets now have the same one, after a merge. */
function becameSame(one: ListElement, other: ListElement): boolean {
  return (
    one.state === 'known' && other.state === 'known' && samePlace(one.now, other.now) && !samePlace(one.old, other.old)
  );
}

const MAX_LEAD_LENGTH = 24;

/** Adds a number to letters that now belong to a paragraph other than the citing one: "subparagraph (a)" becomes "paragraph 3 (a)". */
function withNumber(
  task: ListTask,
  tokens: readonly ElementTokens[],
): { readonly edits: readonly TextEdit[]; readonly text: string } | undefined {
  const { elements, text, mention, words } = task;
  const firstElement = elements[0];
  const lastElement = elements.at(-1);
  const number = firstElement?.now.number ?? '';
  const isLeft = elements.every(
    ({ state, now, old, strayed, range }, i) =>
      state === 'known' &&
      now.number === number &&
      (old.number === '' || strayed === true) &&
      now.path.length === old.path.length &&
      tokens[i]?.number === undefined &&
      tokens[i]?.fits === true &&
      tokens[i]?.letters.length === old.path.length &&
      range === undefined,
  );
  if (!firstElement || !lastElement || number === '' || !isLeft) return undefined;
  if (!rises(elements.map((one) => one.rank)) && rises(elements.map((one) => one.oldRank))) return undefined;
  const leadMatch = /^(\p{L}[\p{L}-]*)(\.?\s+)$/u.exec(text.slice(mention.start, firstElement.start));
  const leadText = leadMatch?.[1] ?? '';
  const followingText =
    /^\s*,?\s*(\p{L}+)/u.exec(text.slice(lastElement.end, lastElement.end + MAX_LEAD_LENGTH))?.[1]?.toLowerCase() ?? '';
  const [usual] = words.paragraph;
  const word = (mention.abbreviated ? (words.paragraph.find(({ short }) => short) ?? usual) : usual)?.one;
  if (
    !leadMatch ||
    word === undefined ||
    !words.subparagraph.includes(leadText.toLowerCase()) ||
    words.of.includes(followingText)
  )
    return undefined;
  const isCapital = leadText.charAt(0) !== leadText.charAt(0).toLowerCase();
  const noun = isCapital ? capitalizeWords(word) : word;
  const edits: TextEdit[] = [
    { start: mention.start, end: mention.start + leadText.length, text: noun },
    { start: firstElement.start, end: firstElement.start, text: `${number} ` },
    ...elements.flatMap((element, i) =>
      (tokens[i]?.letters ?? []).flatMap(({ start, end, depth }) => {
        const letter = element.now.path[depth] ?? '';
        return letter === element.old.path[depth] ? [] : [{ start, end, text: letter }];
      }),
    ),
  ];
  return { edits, text: applyElementEdits(text, { start: mention.start, end: lastElement.end }, edits) };
}

/** Rebuilds a list from its parts; `empty` if none are left, undefined if its form is too unusual. */
function rebuildList(
  list: ReadList,
): { readonly text: string; readonly edits: readonly TextEdit[] } | 'empty' | undefined {
  const { task, tokens, inPlace, space } = list;
  const { elements, text } = task;
  if (tokens.some(({ inverse, fits }) => inverse || !fits)) return undefined;
  const separators = elements.map((element, i) => text.slice(elements[i - 1]?.end ?? element.start, element.start));
  if (separators.some((separator) => !/^[^[\]\d()]{0,16}$/.test(separator))) return undefined;
  // Letters without a number depend on a number elsewhere.
  if (!tokens[0]?.number && elements.some(({ now }) => now.number !== elements[0]?.now.number)) return undefined;
  const hasLeadingText = !tokens[0]?.number;
  const units: ListUnit[] = [];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (!element) continue;
    const ranges = elements[i + 1]?.joint ? elements[i + 1] : undefined;
    if (ranges) {
      const rangeParts = rangeUnits(list, i);
      if (!rangeParts) return undefined;
      const at = i;
      addAll(
        units,
        rangeParts.map((unit, index) => (index === 0 ? { ...unit, element: at } : unit)),
      );
      i++;
      if (elements[i + 1]?.joint) return undefined;
      continue;
    }
    if (element.state === 'gone' && task.removeGone) continue;
    const isJoined = task.additions?.some(({ now }) => now.number === element.now.number);
    const isGroup = isJoined || !tokens[i]?.number || (elements[i + 1] !== undefined && !tokens[i + 1]?.number);
    const isSeparate = isWorded(text, tokens[i]) && elements.some(({ now }) => now.number !== element.now.number);
    const fullText = tokens[i]?.number && !isSeparate ? inPlace[i] : undefined;
    units.push({
      ...unitOf(element, space, task.words, { full: fullText, isGroup }),
      isLeft: element.state !== 'known',
      element: i,
    });
  }
  const isOrdered = rises(elements.map((one) => one.oldRank));
  for (const addition of task.additions ?? []) {
    const unit = addedUnit(addition, space, task.words);
    const at = isOrdered ? -1 : units.findIndex((other) => compareRanks(other.rank, unit.rank) > 0);
    units.splice(at < 0 ? units.length : at, 0, unit);
  }
  if (units.length === 0) return 'empty';
  const distinctUnits = units.filter(
    (unit, i) => unit.isLeft || units.findIndex((other) => other.full === unit.full && !other.isLeft) === i,
  );
  if (isOrdered) distinctUnits.sort((a, b) => compareRanks(a.rank, b.rank));
  const parts = compactRanges(distinctUnits, space, task);
  const isShort = shortenNumbers(parts, hasLeadingText);
  if (hasLeadingText && isShort.includes(false)) return undefined;
  const oldPattern: boolean[] = [];
  const oldSeparators: string[] = [];
  elements.forEach((element, i) => {
    if (i === 0 || element.joint) return;
    oldPattern.push(!tokens[i]?.number);
    oldSeparators.push(separators[i] ?? '');
  });
  if (task.listText !== undefined) {
    oldPattern.push(false);
    oldSeparators.push(task.listText);
  }
  const innerShort = isShort.slice(1);
  const isSamePattern =
    innerShort.length === oldPattern.length && innerShort.every((inner, i) => inner === oldPattern[i]);
  const candidateSeparators = isSamePattern
    ? oldSeparators
    : drawSeparators(innerShort, oldPattern, oldSeparators, task.words);
  // Preserve a line break before a number.
  const newSeparators = candidateSeparators.map((separator, i) => {
    const ownSeparator = separators[parts[i + 1]?.element ?? -1];
    return ownSeparator !== undefined && foldSeparator(ownSeparator) === separator ? ownSeparator : separator;
  });
  const isPlural = task.additions
    ? new Set(parts.flatMap(({ first, last }) => [first.number, last.number])).size > 1
    : parts.length > 1 || parts[0]?.first !== parts[0]?.last;
  return { text: joinUnits(parts, isShort, newSeparators), edits: wordEdits(task, isPlural) };
}

/** Writes a new list: numbers and letters in order, in the document’s style. `letterSpace` goes before letters. */
export function listText(
  additions: readonly ListAddition[],
  letterSpace: string,
  task: Pick<ListTask, 'words' | 'next' | 'joints'>,
): string {
  const units = additions.map((addition) => addedUnit(addition, letterSpace, task.words));
  units.sort((a, b) => compareRanks(a.rank, b.rank));
  const parts = compactRanges(units, letterSpace, task);
  const isShort = shortenNumbers(parts, false);
  return joinUnits(parts, isShort, drawSeparators(isShort.slice(1), [], [], task.words));
}

/** Changes "paragraphs Nos." to "paragraph No." before a single number, and vice versa. */
function wordEdits({ text, mention, elements, words, additions = [] }: ListTask, many: boolean): TextEdit[] {
  const firstElement = elements[0];
  const differs = (place: 'old' | 'now') => elements.some((one) => one[place].number !== firstElement?.[place].number);
  // Adding letters to those of a single number does not make it plural.
  const isSameNoun = additions.length > 0 ? differs('old') === many : elements.length > 1 === many;
  if (!firstElement || (isSameNoun && !(differs('now') && !differs('old') && many))) return [];
  const leadingText = text.slice(mention.start, firstElement.start);
  const leadMatch = /^([^\s.]+)\.?(?:\s+(\p{L}+))?/u.exec(leadingText);
  const [, noun = '', second = ''] = leadMatch ?? [];
  const newNoun = nounFor(noun, words.paragraph, many);
  if (newNoun === undefined) return [];
  const edits = [
    ...articleEdits(text, mention.start, words.articleBefore, many),
    { start: mention.start, end: mention.start + noun.length, text: newNoun },
  ];
  const number = nounFor(second, words.number, many);
  if (number !== undefined) {
    const start = mention.start + (leadMatch?.[0].length ?? 0) - second.length;
    edits.push({ start, end: start + second.length, text: number });
  }
  return edits;
}

/** Makes the article before a noun agree with it: "de los párrafos" becomes "del párrafo". */
function articleEdits(text: string, noun: number, articles: CitationWords['articleBefore'], many: boolean): TextEdit[] {
  const textBefore =
    /(?:(?<!\p{L})\p{L}+\s+)?(?<!\p{L})\p{L}+\s+$/u.exec(text.slice(Math.max(0, noun - MAX_LEAD_LENGTH), noun))?.[0] ??
    '';
  const leadText = textBefore.trimEnd();
  const lowerCased = leadText.toLowerCase().replace(/\s+/g, ' ');
  for (const { one, several } of articles) {
    const [from, to] = many ? [one, several] : [several, one];
    if (lowerCased !== from && !lowerCased.endsWith(` ${from}`)) continue;
    const start = noun - textBefore.length + leadText.length - from.length;
    const isCapital = text.charAt(start) !== text.charAt(start).toLowerCase();
    return [{ start, end: start + from.length, text: isCapital ? capitalizeWords(to) : to }];
  }
  return [];
}

/** The singular or plural of a noun; undefined if the text is not the other form of any known noun. */
function nounFor(text: string, nouns: readonly CountedNoun[], many: boolean): string | undefined {
  const noun = nouns.find((one) => nounForm(one, !many) === text.toLowerCase());
  if (!noun) return undefined;
  const otherForm = nounForm(noun, many);
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  return isCapital ? capitalizeWords(otherForm) : otherForm;
}
