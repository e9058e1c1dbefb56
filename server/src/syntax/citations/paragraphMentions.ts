import { romanValue } from '../blocks/marker';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { articleList } from './articleList';
import { firstNumber, lawNumber } from './articleNumber';
import { withinArticle } from './items';
import type { ParagraphItem } from './mention';
import type { MentionCollector } from './mentionsFound';
import { paragraphList } from './paragraphList';
import { rulesOfArticles } from './rulesOfArticles';
import { isConcerned, isInRemark, SENSE_REACH, senseBefore } from './senseBefore';
import { unclosedLetters } from './unclosedLetters';
import type { Words } from './words/citationWords';
import { glossEnd } from './words/glosses';
import { beginsWithNumber, lettersAt } from './words/letters';
import { isListNumber, separatorAt } from './words/lists';
import { adjacentAbbreviation } from './words/shortNames';

/** How far back to look for the start of a question, in tokens. */
const QUESTION_REACH = 120;

/**
 * Whether brackets that cite paragraphs, up to `nextIndex`, are in or directly after a question: "Please explain this (see para. 8)", "… here?
 * (para. 8)".
 */
function isInQuestion(mentionsBefore: MentionCollector, i: number, next: number): boolean {
  const { words, opening } = mentionsBefore;
  const { t } = words;
  const isMark = (at: number) => t.kind(at) === Kind.other && t.slice(at) === '?';
  let open = i - 1;
  while (open > opening && open > i - SENSE_REACH && t.kind(open) !== Kind.open) open--;
  if (t.kind(open) !== Kind.open) return false;
  if (isMark(open - 1) || (t.kind(next) === Kind.close && isMark(next + 1))) return true;
  for (let at = open - 1; at >= Math.max(opening, open - QUESTION_REACH) && !isMark(at); at--)
    if (words.has(at, Role.request)) return !words.has(at + 1, Role.pointer);
  return false;
}

/**
 * Reads a list of paragraphs or subparagraphs, including those of an article: "paras. 11 and 27 (a)–(c) above", "paragraph 2 of article
 * 17". "The paragraph above", without a number, and the placeholder "paragraph XX" are not mentions.
 */
export function paragraphsAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const isAbbreviated = t.kind(i + 1) === Kind.stop;
  let at = words.skipNo(words.skipStop(i + 1));
  // "subparagraph 3 (b)": both the paragraph number and the letter are given.
  const isNumbered = t.kind(at) === Kind.number && lettersAt(words, at + 1) !== undefined;
  const lettersOnly = words.has(i, Role.subparagraph) && !isNumbered;
  const isPlural = words.has(i, Role.subparagraph, Role.plural);
  const isNamedLetter = words.has(i, Role.letterNoun);
  const closed = isNamedLetter
    ? undefined
    : paragraphList(words, at, isPlural, isAbbreviated || mentionsBefore.depth > 0, lettersOnly);
  const list = closed ?? (lettersOnly || isNamedLetter ? unclosedLetters(words, at) : undefined);
  if (!list) return i;
  at = list.next;
  const { value: items } = list;
  const afterContainer = paragraphsOf(mentionsBefore, i, at, items);
  if (afterContainer > i) return afterContainer;
  const gloss = items.length > 1 ? glossEnd(words, at) : at;
  if (words.position(gloss) !== '') at = gloss;
  const pointer = words.skipComma(at);
  const position = words.position(pointer);
  if (position !== '') at = pointer + 1;
  const thereof = words.has(at, Role.thereof);
  if (thereof) at++;
  const start = t.start(i);
  if (items.every((item) => item.number === '' && beginsWithNumber(item.path))) {
    // "paragraphs (2) and (3) thereof": paragraphs of an article named earlier.
    const articles = items.map((item) => withinArticle('', item));
    return mentionsBefore.add(
      {
        kind: 'articles',
        items: articles,
        abbreviated: isAbbreviated,
        sameArticle: true,
        anewIn: mentionsBefore.anewIn,
        start,
        end: t.end(at - 1),
      },
      at,
      i,
    );
  }
  const order = orderAfter(words, at);
  const nextIndex = items.every((item) => item.number === '') ? afterThisParagraph(words, at) : at;
  const isThisParagraph = nextIndex > at;
  at = nextIndex;
  const end = t.end(at - 1);
  const followsAuthor = mentionsBefore.names.authorIn === mentionsBefore.sentence;
  const followsCase = mentionsBefore.names.caseIn === mentionsBefore.sentence;
  const followsWriting = mentionsBefore.names.writingIn === mentionsBefore.sentence;
  const { goesOn } = mentionsBefore;
  const contextSense = senseBefore(words, i) ?? (isInRemark(mentionsBefore, i) ? 'pointer' : undefined);
  const ownSense = isConcerned(words, i) ? 'question' : contextSense;
  const isAside = isAbbreviated && mentionsBefore.depth > 0 && ownSense !== 'question';
  const sense = isAside && isInQuestion(mentionsBefore, i, at) ? 'asked' : ownSense;
  const letters = adjacentAbbreviation(words, i, at);
  const inSection = isInSection(words, i);
  const plainMention = {
    kind: 'paragraphs',
    items,
    abbreviated: isAbbreviated,
    position,
    thereof,
    afterWriting: followsWriting,
    goesOn,
    start,
    end,
  } as const;
  const next = mentionsBefore.add(
    order || isThisParagraph || followsAuthor || followsCase || sense || letters || inSection
      ? {
          ...plainMention,
          ...(order && { order }),
          ...(isThisParagraph && { here: isThisParagraph }),
          ...(followsAuthor && { afterAuthor: followsAuthor }),
          ...(followsCase && { afterCase: followsCase }),
          ...(sense && { sense }),
          ...(letters && { letters }),
          ...(inSection && { inSection }),
        }
      : plainMention,
    at,
    i,
  );
  return position === '' ? next : oppositeDirectionParagraphs(mentionsBefore, next);
}

/** Whether a section or part precedes the paragraphs: "section IV, paras. 12–14", "part II, paragraph 3". */
function isInSection(words: Words, i: number): boolean {
  const { t } = words;
  if (t.kind(i - 1) !== Kind.comma || !words.has(i - 3, Role.section)) return false;
  return words.vocabulary.nounOf(t.word(i - 3)) === 'section';
}

/** "of the latter", "of the last in particular", but not "of the last report". */
function orderAfter(words: Words, i: number): 'former' | 'latter' | undefined {
  const { t } = words;
  if (!words.has(i, Role.of) || !words.has(i + 1, Role.determiner) || t.kind(i + 2) !== Kind.word) return undefined;
  if (t.kind(i + 3) === Kind.word && !words.has(i + 3, Role.preposition, Role.and)) return undefined;
  const order = words.order(i + 2);
  return order === 'former' || order === 'latter' ? order : undefined;
}

/**
 * Token index after "of the present paragraph", as in "subparagraphs (b) and (c) of the present paragraph"; unchanged if that does not
 * follow.
 */
function afterThisParagraph(words: Words, i: number): number {
  let at = i + 1;
  let hasThis = false;
  for (; at < i + 4 && words.has(at, Role.determiner); at++) hasThis ||= words.order(at) === 'here';
  const followsPointer =
    words.has(i, Role.of) && hasThis && words.has(at, Role.paragraph) && words.t.kind(at + 1) !== Kind.number;
  return followsPointer ? at + 1 : i;
}

/** Continues the list in the other direction, as often as needed: "paragraphs 10 (a) to (c) below and 4 (b) above". */
function oppositeDirectionParagraphs(mentionsBefore: MentionCollector, after: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  for (let at = after; ; ) {
    const separator = separatorAt(words, at, false);
    if (!separator || separator.range || !isListNumber(words, separator.next, 0, false)) return at;
    const firstIndex = separator.next;
    const list = paragraphList(words, firstIndex, true, false, false);
    const position = list ? words.position(list.next) : '';
    if (!list || position === '') return at;
    const start = t.start(firstIndex);
    const end = t.end(list.next);
    at = mentionsBefore.add(
      {
        kind: 'paragraphs',
        items: list.value,
        abbreviated: false,
        position,
        thereof: false,
        afterWriting: false,
        goesOn: false,
        start,
        end,
      },
      list.next + 1,
      firstIndex,
    );
  }
}

/**
 * The owner of the paragraphs before `at`: "paragraph 2 of article 17", "subparagraph (a) of paragraph 12", "paragraph 3 of the same
 * article". The mention starts at `i`.
 */
function paragraphsOf(
  mentionsBefore: MentionCollector,
  i: number,
  at: number,
  items: readonly ParagraphItem[],
): number {
  const { words } = mentionsBefore;
  if (!words.has(at, Role.of))
    return precedesArticle(words, at) ? paragraphsOfArticle(mentionsBefore, i, at + 1, items, false) : i;
  let noun = at + 1;
  while (words.has(noun, Role.determiner, Role.same, Role.possessive) && noun < at + 4) noun++;
  const isSameNoun = noun > at + 1;
  if (words.has(noun, Role.paragraph) && !isSameNoun) return lettersOfParagraph(mentionsBefore, i, noun, items);
  const order = words.order(noun - 1);
  const isLetter = words.has(noun, Role.subparagraph) && !words.has(noun - 1, Role.same) && order === undefined;
  if (isLetter && isWithinLetter(items)) return lettersOfParagraph(mentionsBefore, i, noun, items);
  // "this provision" in place of an article: "paragraph 1 of this provision", "paragraph 3 (c) of the same provision"
  const isBackReference = isSameNoun && (words.has(noun - 1, Role.same) || order === 'here' || order === 'that');
  const isProvision = isBackReference && words.has(noun, Role.provision);
  return words.has(noun, Role.article) || isProvision
    ? paragraphsOfArticle(mentionsBefore, i, noun, items, isSameNoun)
    : i;
}

/** ", article 17 of the Convention" after the paragraphs of that article. */
function precedesArticle(words: Words, comma: number): boolean {
  const noun = comma + 1;
  if (words.t.kind(comma) !== Kind.comma || !words.has(noun, Role.article) || words.has(noun, Role.plural))
    return false;
  const articleItems = articleList(words, words.skipStop(noun + 1), false, false);
  return (
    articleItems?.value.length === 1 && words.has(articleItems.next, Role.of) && articleItems.value[0]?.paragraph === ''
  );
}

/** Whether letters may be below another letter: the "i)" of « inciso i) del apartado c) ». */
function isWithinLetter(items: readonly ParagraphItem[]): boolean {
  return items.every(({ number, path }) => number === '' && romanValue(path[0] ?? '') > 0);
}

/** "subparagraph (a) of paragraph 12", optionally "of article 17"; « inciso i) del apartado a) del párrafo 12 ». */
function lettersOfParagraph(
  mentionsBefore: MentionCollector,
  i: number,
  noun: number,
  items: readonly ParagraphItem[],
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const isLetter = words.has(noun, Role.subparagraph);
  const outerList = paragraphList(words, words.skipStop(noun + 1), false, false, isLetter);
  const number = outerList?.value[0];
  if (!outerList || !number || items.some((item) => item.number !== '')) return i;
  const mergedItems = items.map((item) => ({ ...item, number: number.number, path: [...number.path, ...item.path] }));
  const lastMergedItem = mergedItems.at(-1);
  if (lastMergedItem) mergedItems[mergedItems.length - 1] = { ...lastMergedItem, end: number.end };
  const deeperEnd = paragraphsOf(mentionsBefore, i, outerList.next, mergedItems);
  if (deeperEnd > i) return deeperEnd;
  const pointer = words.skipComma(outerList.next);
  const position = words.position(pointer);
  let nextIndex = position === '' ? outerList.next : pointer + 1;
  const thereof = words.has(nextIndex, Role.thereof);
  if (thereof) nextIndex++;
  const start = t.start(i);
  const end = t.end(nextIndex - 1);
  return mentionsBefore.add(
    {
      kind: 'paragraphs',
      items: mergedItems,
      abbreviated: false,
      position,
      thereof,
      afterWriting: false,
      goesOn: false,
      start,
      end,
    },
    nextIndex,
    i,
  );
}

/** "paragraph 2 of article 17" or, without a number, "paragraph 3 of the same article". */
function paragraphsOfArticle(
  mentionsBefore: MentionCollector,
  i: number,
  noun: number,
  items: readonly ParagraphItem[],
  isSame: boolean,
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const isAbbreviated = t.kind(noun + 1) === Kind.stop;
  const number = words.skipStop(noun + 1);
  const outerItems =
    t.kind(number) === Kind.number || firstNumber(words, number) || lawNumber(words, number)
      ? articleList(words, number, words.has(noun, Role.plural), isAbbreviated || mentionsBefore.depth > 0)
      : undefined;
  const firstItem = outerItems?.value[0];
  const start = t.start(i);
  if (!outerItems || !firstItem) {
    if (!isSame) return i;
    const innerItems = items.map((item) => withinArticle('', item));
    return mentionsBefore.add(
      {
        kind: 'articles',
        items: innerItems,
        abbreviated: isAbbreviated,
        sameArticle: true,
        anewIn: mentionsBefore.anewIn,
        start,
        end: t.end(noun),
      },
      noun + 1,
      i,
    );
  }
  // "subparagraph (a) of article 12, paragraph 2": the letter belongs to the last citation.
  const inner = items
    .map((item) => withinArticle(firstItem.article, item))
    .map((item) =>
      item.paragraph === '' && firstItem.paragraph !== ''
        ? { ...item, paragraph: firstItem.paragraph, path: [...firstItem.path, ...item.path] }
        : item,
    );
  const lastItem = inner.at(-1);
  if (lastItem) inner[inner.length - 1] = { ...lastItem, end: firstItem.end };
  const allItems = [...inner, ...outerItems.value.slice(1)];
  const namedRules = rulesOfArticles(words, outerItems.next);
  return mentionsBefore.add(
    {
      kind: 'articles',
      items: allItems,
      abbreviated: isAbbreviated,
      sameArticle: false,
      ...(namedRules && { ofRules: namedRules }),
      anewIn: mentionsBefore.anewIn,
      start,
      end: t.end(outerItems.next - 1),
    },
    outerItems.next,
    i,
  );
}

/** "The paragraph immediately preceding", unless "preceding" has an object. */
export function relativeAfterNoun(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (!words.has(i - 1, Role.determiner) || words.has(i, Role.plural)) return i;
  const at = words.nearness(i + 1) === 'adjacent' ? i + 2 : i + 1;
  if (!words.has(at, Role.previous, Role.following)) return i;
  // "le paragraphe précédent" is the normal word order in such a language, which `relativeAfter` handles.
  if (at === i + 1 && words.vocabulary.language.citations.neighbourAfter) return i;
  const nextKind = t.kind(at + 1);
  if (nextKind === Kind.word || nextKind === Kind.number || nextKind === Kind.open) return i;
  const direction = words.has(at, Role.previous) ? -1 : 1;
  return mentionsBefore.add({ kind: 'relative', direction, start: t.start(i - 1), end: t.end(at) }, at + 1, i - 1);
}

/**
 * A paragraph without a number: "the previous paragraph", "the immediately preceding para.". The mention includes the preceding determiner.
 * There is none if the words before it refer to another paragraph, another document or no particular one ("the second preceding paragraph",
 * "its previous paragraph", "each preceding paragraph").
 */
export function relativeAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (words.vocabulary.language.citations.neighbourAfter && words.has(i - 1, Role.paragraph))
    return relativeAfter(mentionsBefore, i);
  if (!words.has(i + 1, Role.paragraph) || words.has(i + 1, Role.plural)) return i;
  const nextIndex = words.skipStop(i + 2);
  if (t.kind(nextIndex) === Kind.number || words.has(i + 2, Role.of)) return i;
  const noun = words.nearness(i - 1) === 'adjacent' ? i - 1 : i;
  const from = wordIndexBefore(words, noun);
  if (from === undefined) return i;
  // A full stop belongs to the abbreviation if the sentence continues after it.
  const sentenceContinues = nextIndex > i + 2 && t.kind(nextIndex) !== Kind.end && !t.upper(nextIndex);
  const next = sentenceContinues && words.has(i + 1, Role.abbreviation) ? nextIndex : i + 2;
  const direction = words.has(i, Role.previous) ? -1 : 1;
  return mentionsBefore.add({ kind: 'relative', direction, start: t.start(from), end: t.end(next - 1) }, next, from);
}

/** "le paragraphe précédent", in languages that put the adjective after the noun. */
function relativeAfter(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const noun = i - 1;
  if (words.has(noun, Role.plural) || noun < mentionsBefore.afterLast) return i;
  if (t.kind(words.skipStop(i + 1)) === Kind.number || words.has(i + 1, Role.of)) return i;
  // "le paragraphe suivant :" introduces a quotation and is not a reference.
  if (t.kind(i + 1) === Kind.colon) return i;
  if (words.has(noun - 1, Role.number) || t.kind(noun - 1) === Kind.number) return i;
  // Include the determiner, as in "the previous paragraph".
  const from = words.has(noun - 1, Role.determiner) ? noun - 1 : noun;
  const direction = words.has(i, Role.previous) ? -1 : 1;
  return mentionsBefore.add({ kind: 'relative', direction, start: t.start(from), end: t.end(i) }, i + 1, from);
}

/** Start of "the previous paragraph", given its adjective; undefined if the word before it changes the meaning. */
function wordIndexBefore(words: Words, adjective: number): number | undefined {
  const { t } = words;
  const previousIndex = adjective - 1;
  if (words.nearness(previousIndex) === 'indefinite' || t.kind(previousIndex) === Kind.number) return undefined;
  if (words.has(previousIndex, Role.determiner))
    return words.has(previousIndex - 1, Role.determiner) ? undefined : previousIndex;
  const isBareNoun = t.kind(previousIndex) !== Kind.word || words.hasOneOf(previousIndex, BEFORE_BARE);
  return isBareNoun && !words.has(previousIndex, Role.number) ? adjective : undefined;
}

/** Words after which "previous paragraph" needs no article: "see previous paragraph". */
const BEFORE_BARE = [Role.preposition, Role.of, Role.introducer, Role.and, Role.to];
