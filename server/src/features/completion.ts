import { articleOf, type TreatyArticle, type TreatyItem, type TreatyLookup } from '../catalogue/treaty';
import type { DisplayLanguage } from '../display/displayLanguage';
import { speakerFor } from '../display/speaker';
import type { Target } from '../model/base/target';
import { type DocumentModel, roleOfParagraph } from '../model/document';
import { followUpKind } from '../model/followUpList';
import { findPlace, type Item, owningParagraph, type Paragraph } from '../model/paragraphs/paragraphs';
import { type Probe, probeInsertion } from '../model/probe';
import { type ParagraphRole, PROCEDURE_SECTIONS, sectionByHeading } from '../model/roles';
import { type ForeignPlace, foreignPlace } from '../model/summary';
import { contentOf } from '../syntax/blocks/block';
import { isDigit } from '../text/characterKinds';
import type { Span } from '../text/edits';
import { articleProse } from './hover/articleProse';
import { itemPath } from './hover/crossDocument';
import { paragraphProse } from './hover/paragraph';
import { leadingText, type Prose } from './words/prose';
import { tellingText } from './words/tellingWords';

/** A place where a citation can be completed. */
interface CompletionPlace {
  /** The digits or letters at the cursor, which are replaced, by UTF-16 offsets of the whole text. */
  readonly span: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  /** The bracket to add after the letter of a subparagraph; empty if it is already there, undefined for numbers. */
  readonly closing: string | undefined;
  /** A separator between the number and a word after the cursor; empty if none is needed. */
  readonly spacer: string;
  readonly target: Target;
  /** The block at the cursor, and the offset in it where the number would start. */
  readonly block: number;
  readonly at: number;
  /** The references of the same list. Offsets count from the start of the block. */
  readonly listed: Probe['list'];
  /** The treaty that must be loaded first. */
  readonly treaty: string | undefined;
  /** The other document that must be loaded first. */
  readonly foreign: ForeignPlace | undefined;
}

/** The subject of an item, from which its documentation is resolved on demand. */
export type CompletionSubject =
  | { readonly kind: 'paragraph'; readonly number: string; readonly path: readonly string[] }
  | { readonly kind: 'foreign'; readonly symbol: string; readonly number: string }
  | Extract<Target, { kind: 'article' }>;

/** A completion item. Items are in display order. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  readonly role: ParagraphRole;
  /** A short description: the most telling words of its subject. */
  readonly detail: string;
  /** Whether it equals the typed text. */
  readonly exact: boolean;
  readonly subject: CompletionSubject;
}

const DETAIL_LENGTH = 90;
/** Longer lists are no help and slow the editor down. */
const MAX_ITEMS = 400;
const MAX_NUMBER_LENGTH = 4;

/**
 * The completion context at an offset; undefined almost everywhere. To find out whether a number there would be a citation, and of what,
 * the block is parsed with a probe number.
 */
export function completionPlace(model: DocumentModel, offset: number): CompletionPlace | undefined {
  const { text } = model.text;
  let start = offset;
  let end = offset;
  while (offset - start < MAX_NUMBER_LENGTH && isPart(text.charCodeAt(start - 1))) start--;
  const previousChar = text.charAt(start - 1);
  const inBrackets = previousChar === '(';
  // A word directly after the cursor is kept, and separated from the number.
  const touches = !inBrackets && start === offset && /\p{L}/u.test(text.charAt(offset));
  const isOwn = touches ? isDigit : isPart;
  while (end - offset < MAX_NUMBER_LENGTH && isOwn(text.charCodeAt(end))) end++;
  // « paragraphe 12 a) »
  const isHalfBracket = !inBrackets && !touches && mayBeLetter(model, start, end);
  const spacer = touches ? ' ' : '';
  if (!inBrackets && !isHalfBracket) {
    if (!/[\s\u2010-\u2015-]/.test(previousChar)) return undefined;
    for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
  }
  const closingBracket = inBrackets || isHalfBracket ? (text.charAt(end) === ')' ? '' : ')') : undefined;
  const result = probeInsertion(model, start, end, closingBracket === undefined ? '7' : `a${closingBracket}`, spacer);
  if (!result) return undefined;
  const { target } = result.reference;
  if (closingBracket !== undefined && !('path' in target && target.path.length > 0)) return undefined;
  const foreignTarget = foreignPlace(target);
  if (target.kind !== 'paragraph' && target.kind !== 'article' && (!foreignTarget || foreignTarget.number === ''))
    return undefined;
  return {
    span: { start, end },
    typed: text.slice(start, offset),
    closing: closingBracket,
    spacer,
    target,
    block: result.block,
    at: result.reference.start,
    listed: result.list,
    treaty: target.kind === 'article' ? target.instrument : undefined,
    foreign: foreignTarget,
  };
}

/** The proposals for a place, best first. `foreignTarget` is the other document that the place needs, if it is known. */
export function completions(
  model: DocumentModel,
  place: CompletionPlace,
  treaties: TreatyLookup,
  foreign: DocumentModel | undefined,
): readonly Completion[] {
  const { target } = place;
  let items: readonly Completion[] = [];
  if (target.kind === 'paragraph')
    items = place.closing === undefined ? ownParagraphs(model, place) : ownItems(model, place, target);
  else if (target.kind === 'article') items = articleCompletions(place, target, treaties);
  else if (place.foreign && foreign && place.closing === undefined) items = foreignParagraphs(place, foreign);
  const { typed } = place;
  const matchingCompletions = typed === '' ? items : items.filter(({ label }) => label.startsWith(typed));
  return [
    ...matchingCompletions.filter(({ exact }) => exact),
    ...matchingCompletions.filter(({ exact }) => !exact),
  ].slice(0, MAX_ITEMS);
}

/** The documentation of an item: the paragraph, or our summary of the article. */
export function completionProse(
  subject: CompletionSubject,
  model: DocumentModel,
  treaties: TreatyLookup,
  language: DisplayLanguage,
): readonly Prose[] | undefined {
  const translator = speakerFor(language);
  switch (subject.kind) {
    case 'paragraph':
      return paragraphProse(model, findPlace(model.tree, model.paragraphs, 0, subject), translator);
    case 'foreign':
      return paragraphProse(
        model,
        findPlace(model.tree, model.paragraphs, 0, { number: subject.number, path: [] }),
        translator,
      );
    case 'article': {
      const treaty = treaties(subject.instrument);
      return treaty && articleProse(treaty, subject, translator);
    }
  }
}

/** Whether a run of letters, perhaps empty, follows a number and white space, in a language that cites letters with half a bracket. */
function mayBeLetter({ language: { language }, text: { text } }: DocumentModel, start: number, end: number): boolean {
  return (
    language.citations.halfBrackets &&
    /^[a-z]*$/.test(text.slice(start, end)) &&
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A digit or a lower-case letter. */
function isPart(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x7a);
}

/** Whether a place is about follow-up to recommendations, by the words before its list or by its section. */
function isForFollowUp(model: DocumentModel, { block, at, listed }: CompletionPlace): boolean {
  const ownBlock = model.tree.blocks[block];
  const firstStart = listed.reduce((least, { start }) => Math.min(least, start), at);
  if (ownBlock && followUpKind(ownBlock, firstStart, model.language.language)) return true;
  const heading = owningParagraph(model.paragraphs, block)?.heading ?? -1;
  const section = sectionByHeading(contentOf(model.tree.blocks[heading]), model.language.language);
  return section !== undefined && PROCEDURE_SECTIONS.has(section);
}

function ownParagraphs(model: DocumentModel, place: CompletionPlace): readonly Completion[] {
  const listedNumbers = numbersIn(place);
  const highestNumber = highestNumberBefore(place);
  const ownParagraph = owningParagraph(model.paragraphs, place.block);
  const annex = model.tree.blocks[place.block]?.after.annex ?? 0;
  const followUp = isForFollowUp(model, place);
  const rankedItems: { readonly rank: number; readonly completion: Completion }[] = [];
  const seenNumbers = new Set<string>();
  for (const paragraph of model.paragraphs.all) {
    const { number, value } = paragraph;
    if ((paragraph.annex !== annex && paragraph.annex !== 0) || seenNumbers.has(number) || listedNumbers.has(number))
      continue;
    seenNumbers.add(number);
    // A paragraph may cite its own subparagraphs but not itself.
    if (paragraph === ownParagraph && paragraph.items.length === 0) continue;
    const role = roleOfParagraph(model, paragraph);
    const recommends = role.includes('recommendation');
    rankedItems.push({
      rank: (paragraph === ownParagraph ? 4 : 0) + (followUp && !recommends ? 2 : 0) + (value <= highestNumber ? 1 : 0),
      completion: {
        label: number,
        insert: number + place.spacer,
        role,
        detail: tellingText(model, paragraph.block, DETAIL_LENGTH),
        exact: number === place.typed,
        subject: { kind: 'paragraph', number, path: [] },
      },
    });
  }
  return rankedItems.sort((a, b) => a.rank - b.rank).map(({ completion }) => completion);
}

function ownItems(
  model: DocumentModel,
  { block, typed, closing, listed }: CompletionPlace,
  target: Extract<Target, { kind: 'paragraph' }>,
): readonly Completion[] {
  const parentPath = target.path.slice(0, -1);
  const parent = findPlace(model.tree, model.paragraphs, block, { number: target.number, path: parentPath });
  if (parent.kind !== 'paragraph' && parent.kind !== 'item') return [];
  const { paragraph } = parent;
  const listedLetters = new Set(
    listed.flatMap(({ target: other }) =>
      other.kind === 'paragraph' && other.number === target.number && other.path.length === target.path.length
        ? [other.path.at(-1)]
        : [],
    ),
  );
  return itemsBelow(paragraph, parent.kind === 'item' ? parent.item : undefined).flatMap((item) => {
    if (listedLetters.has(item.text)) return [];
    return [
      {
        label: item.text,
        insert: `${item.text}${closing}`,
        role: 'neither' as const,
        detail: tellingText(model, item.block, DETAIL_LENGTH),
        exact: item.text === typed,
        subject: { kind: 'paragraph', number: paragraph.number, path: itemPath(paragraph, item.block) } as const,
      },
    ];
  });
}

function itemsBelow(paragraph: Paragraph, parent: Item | undefined): readonly Item[] {
  const followingItems = parent
    ? paragraph.items.filter(
        (one) => one.level > parent.level && one.block > parent.block && one.block < parent.endBlock,
      )
    : paragraph.items;
  const level = followingItems.reduce((low, one) => Math.min(low, one.level), Number.MAX_SAFE_INTEGER);
  return followingItems.filter((one) => one.level === level);
}

function foreignParagraphs(place: CompletionPlace, document: DocumentModel): readonly Completion[] {
  const listedNumbers = numbersIn(place);
  const symbol = place.foreign?.symbol ?? '';
  return document.paragraphs.all.flatMap((paragraph) => {
    const { number } = paragraph;
    if (paragraph.annex > 0 || listedNumbers.has(number)) return [];
    return [
      {
        label: number,
        insert: number + place.spacer,
        role: roleOfParagraph(document, paragraph),
        detail: tellingText(document, paragraph.block, DETAIL_LENGTH),
        exact: number === place.typed,
        subject: { kind: 'foreign', symbol, number } as const,
      },
    ];
  });
}

function articleCompletions(
  place: CompletionPlace,
  target: Extract<Target, { kind: 'article' }>,
  treaties: TreatyLookup,
): readonly Completion[] {
  const treaty = treaties(target.instrument);
  if (!treaty) return [];
  const { instrument } = target;
  const { typed, closing = '', spacer } = place;
  const completionOf = (
    label: string,
    detail: string,
    subject: Omit<CompletionSubject & { kind: 'article' }, 'kind'>,
  ) => ({
    label,
    insert: `${label}${closing}${spacer}`,
    role: 'neither' as const,
    detail: leadingText(detail, DETAIL_LENGTH),
    exact: label === typed,
    subject: { kind: 'article', ...subject } as const,
  });
  if (target.paragraph === '' && target.path.length === 0) {
    const listedNumbers = numbersIn(place);
    const highestNumber = highestNumberBefore(place);
    const remainingArticles = treaty.articles.filter(({ number }) => !listedNumbers.has(String(number)));
    return [
      ...remainingArticles.filter(({ number }) => number > highestNumber),
      ...remainingArticles.filter(({ number }) => number <= highestNumber),
    ].map(({ number, heading }) => {
      const article = String(number);
      return completionOf(article, heading, { instrument, article, paragraph: '', path: [] });
    });
  }
  const article = articleOf(treaty, target.article);
  if (!article) return [];
  const common = { instrument, article: target.article };
  const numberedParagraphs = article.paragraphs.filter((paragraph) => paragraph.number !== null);
  const wantsNumber = place.closing === undefined ? target.path.length === 0 : target.paragraph === '';
  if (wantsNumber && numberedParagraphs.length > 0) {
    return numberedParagraphs.map(({ number, summary }) =>
      completionOf(String(number), summary, { ...common, paragraph: String(number), path: [] }),
    );
  }
  const parentPath = target.path.slice(0, -1);
  return (itemsOf(article, target.paragraph, parentPath) ?? []).map(({ letter, summary }) =>
    completionOf(letter, summary, { ...common, paragraph: target.paragraph, path: [...parentPath, letter] }),
  );
}

function itemsOf(
  article: TreatyArticle,
  paragraph: string,
  above: readonly string[],
): readonly TreatyItem[] | undefined {
  const citedParagraph =
    paragraph === '' ? article.paragraphs[0] : article.paragraphs.find((one) => one.number === Number(paragraph));
  let items = citedParagraph?.items;
  for (const step of above) items = items?.find(({ letter }) => letter === step)?.items;
  return items;
}

/** The numbers already in the same list, except those with a letter, which may be cited again with another letter. */
function numbersIn({ listed }: CompletionPlace): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { target } of listed) {
    if (target.kind === 'article' && target.paragraph === '' && target.path.length === 0) numbers.add(target.article);
    else if ('number' in target && 'path' in target && target.path.length === 0) numbers.add(target.number);
  }
  return numbers;
}

/** The highest number of the list before the cursor, since lists are ascending. */
function highestNumberBefore({ listed, at }: CompletionPlace): number {
  let lastNumber = 0;
  for (const { target, start } of listed) {
    if (start > at) continue;
    const number = target.kind === 'article' ? target.article : 'number' in target ? String(target.number) : '';
    lastNumber = Math.max(lastNumber, Number.parseInt(number, 10) || 0);
  }
  return lastNumber;
}
