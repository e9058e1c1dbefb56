import { pluralsOf, singularsOf } from '../languages/countedNoun';
import type { Language } from '../languages/language';
import { compilePattern } from '../languages/pattern';
import type { Block } from '../syntax/blocks/block';
import { blockTokens } from '../syntax/tokens/blockTokens';
import { Matcher } from '../syntax/tokens/matcher';
import type { Span } from '../text/edits';
import { memoize, memoizeBy } from './base/memo';
import type { DocumentModel } from './document';
import { type BlockReading, referencesOfList } from './readings/blockReading';
import { anyOf } from './words/patterns';

/** The purpose of a list of recommendations: to request information on them, or only to stress their importance. */
type FollowUpKind = 'request' | 'importance';

/** The list of paragraphs in a follow-up request, or its placeholder in a draft. Offsets count from the start of the block. */
export interface FollowUpList extends Span {
  readonly block: number;
  /** Index among the mentions of the block; -1 for a placeholder: "paragraphs XX and XX". */
  readonly mention: number;
  readonly kind: FollowUpKind;
}

/** How far before a list its subject may be, in UTF-16 code units. */
const SUBJECT_REACH = 90;
/** How far before a list the request may be, in UTF-16 code units. */
export const REQUEST_REACH = 400;

/**
 * Classifies a list of paragraphs by the words before an offset; undefined for most lists. `isOtherSubject` and `isOtherRequest` say that
 * recommendations are named, or information is requested, in wording that this function does not know.
 */
export function followUpKind(
  block: Block,
  at: number,
  language: Language,
  isOtherSubject = false,
  isOtherRequest = false,
): FollowUpKind | undefined {
  const words = followUpMatchers(language);
  const tokens = blockTokens(block, language.elides);
  const index = tokens.at(at);
  const lowerLimit = tokens.from(at - REQUEST_REACH);
  const isRequest = isOtherRequest || words.request.isIn(tokens, lowerLimit, index);
  if (!isRequest && !words.importance.isIn(tokens, lowerLimit, index)) return undefined;
  // Last, because matching backwards across a gap costs more than looking for words, which most paragraphs lack.
  const isSubject = isOtherSubject || words.subjectBefore.isBefore(tokens, index, tokens.from(at - SUBJECT_REACH));
  if (!isSubject) return undefined;
  return isRequest ? 'request' : 'importance';
}

/**
 * The lists of paragraphs in follow-up requests about this document's recommendations, in text order; without any, the placeholders for
 * them. Takes a single pass over the text.
 */
export function followUpLists(model: DocumentModel): readonly FollowUpList[] {
  const { language } = model.language;
  const lists: FollowUpList[] = [];
  const open: FollowUpList[] = [];
  for (const [block, reading] of model.readings.entries()) {
    if ((model.paragraphs.owner[block] ?? -1) < 0 || reading.block.kind === 'footnote') continue;
    for (const list of listsIn(reading, language)) (list.mention < 0 ? open : lists).push({ block, ...list });
  }
  return lists.length > 0 ? lists : open;
}

/** The follow-up lists and placeholders in a single block. */
const listsIn = memoizeBy((reading: BlockReading, language: Language): readonly Omit<FollowUpList, 'block'>[] => {
  const { block, mentions } = reading;
  const lists = mentions.flatMap(({ kind: what, start, end }, mention) => {
    if (what !== 'paragraphs') return [];
    const references = referencesOfList(reading, mention);
    if (references.length === 0 || references.some(({ target }) => target.kind !== 'paragraph' || target.number === ''))
      return [];
    const kind = followUpKind(block, start, language);
    return kind ? [{ mention, start, end, kind }] : [];
  });
  const open = placeholdersIn(block, language).flatMap(({ noun, start, end }) => {
    const kind = followUpKind(block, noun, language);
    return kind ? [{ mention: -1, start, end, kind }] : [];
  });
  return lists.length + open.length > 0 ? [...lists, ...open] : NO_LISTS;
});

const NO_LISTS: readonly Omit<FollowUpList, 'block'>[] = [];

/** The placeholders for paragraph numbers in a block, and the start of the noun before each. */
function placeholdersIn(block: Block, language: Language): readonly (Span & { readonly noun: number })[] {
  const { text, content } = block;
  const { noun, and } = followUpMatchers(language);
  const tokens = blockTokens(block, language.elides);
  return noun.allIn(tokens).flatMap((match) => {
    const start = blankStart(text, tokens.end(match.end - 1));
    let end = start < 0 ? start : blankEnd(text, start);
    if (end < 0) return [];
    for (let count = 1, next = end; next >= 0 && count <= MAX_FURTHER_BLANKS; count++) {
      end = next;
      const conjunction = and.at(tokens, tokens.from(end));
      const comma = text.startsWith(',', end) ? end + 1 : end;
      next = blankEnd(
        text,
        conjunction ? tokens.end(conjunction.end - 1) + 1 : text.startsWith(' ', comma) ? comma + 1 : comma,
      );
      if (!conjunction && comma === end) break;
    }
    return end > content.end ? [] : [{ noun: tokens.start(match.start), start, end }];
  });
}

/** The start of a blank after a noun, skipping white space and an optional full stop; -1 if there is none. */
function blankStart(text: string, at: number): number {
  const space = /\.?\s{1,4}/y;
  space.lastIndex = at;
  return space.test(text) ? space.lastIndex : -1;
}

/** The end of a blank at an offset: "[…]", "XX", "__ (a)"; -1 if there is none. */
function blankEnd(text: string, at: number): number {
  const blank = /(?:\[[^\]\r\n]{0,40}\]|X{1,4}(?!\p{L})|…|\.{3}|_{2,9})(?:\s?\([a-zX]\))?/uy;
  blank.lastIndex = at;
  return blank.test(text) ? blank.lastIndex : -1;
}

/** At most this many further blanks are parsed in a list. */
const MAX_FURTHER_BLANKS = 9;

const followUpMatchers = memoize((language: Language) => {
  const { followUp } = language.meaning;
  const { paragraph, and } = language.citations;
  return {
    subjectBefore: new Matcher(compilePattern`${anyOf(followUp.subject, language)} <gap 12 .;()>`),
    request: new Matcher(anyOf(followUp.request, language)),
    importance: new Matcher(anyOf(followUp.importance, language)),
    noun: new Matcher(anyOf([...pluralsOf(paragraph), ...singularsOf(paragraph)], language)),
    and: new Matcher(anyOf(and, language)),
  };
});
