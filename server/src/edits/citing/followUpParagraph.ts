import type { SectionId } from '../../catalogue/committees';
import type { Language } from '../../languages/language';
import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import { paragraphRoles, sectionByHeading } from '../../model/roles';
import { monthsAfter, writtenDate } from '../../model/words/calendar';
import { anyOf } from '../../model/words/patterns';
import { periodsIn } from '../../model/words/periods';
import { blockSignals, SIGNAL } from '../../model/words/signals';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { lex } from '../../syntax/tokens/lexer';
import { Matcher } from '../../syntax/tokens/matcher';
import { listText } from '../lists/list';
import type { Listing } from '../lists/listing';
import type { ListAddition } from '../lists/listTask';
import { type CitationStyle, citationStyle } from '../lists/manner';
import { arrangementEntries } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';
import { coreEnd, lineBreakOf, markerText, nearestForm, paragraphGap } from '../numbers/form';
import { type OperationOutcome, perform, type Refused } from '../paragraphs/operation';

/** What the user chooses for a follow-up paragraph besides its list. */
export interface FollowUpChoice {
  /** The period for a new paragraph, as typed by the user: "two years"; empty for none. */
  readonly period: string;
  /** Whether to add the date at the end of the period. */
  readonly withDeadline: boolean;
}

/** Where to insert a follow-up paragraph. */
interface FollowUpPlace {
  /** The block before which to insert the paragraph. */
  readonly at: number;
  /** An unnumbered heading whose formatting to copy for a new one; undefined for no heading. */
  readonly headingLike: number | undefined;
}

/** Inserts a numbered follow-up paragraph at the usual position. */
export function insertFollowUp(
  model: DocumentModel,
  additions: readonly ListAddition[],
  choice: FollowUpChoice,
  listing: Listing,
): OperationOutcome | Refused {
  const lastParagraph = model.paragraphs.all.findLast(({ annex }) => annex === 0);
  if (!lastParagraph) return { refused: 'no-paragraph' };
  const { at, headingLike } = placeOf(model, lastParagraph);
  const { blocks, starts, length } = model.tree;
  const lineBreak = lineBreakOf(model.text.text);
  const form = nearestForm(model, 'paragraph', lastParagraph.block);
  const heading = headingLike === undefined ? '' : headingText(model, headingLike);
  const oldEntries = arrangementEntries(model);
  const newEntries: Entry[] = [
    ...(heading === ''
      ? []
      : [{ block: -1, role: 'heading', level: blocks[headingLike ?? -1]?.level ?? 1, form: 'mark' } as const]),
    { block: -1, role: 'paragraph', level: 0, form: 'decimal' },
  ];
  const entries = [...oldEntries.slice(0, at), ...newEntries, ...oldEntries.slice(at)];
  const ownEntry = at + newEntries.length - 1;
  const isAfterHeading = blocks[at - 1]?.kind === 'heading';
  const placeOffset = isAfterHeading ? (starts[at] ?? length) : coreEnd(model, at - 1);
  const isOpen = !isAfterHeading && !/[\r\n]$/.test(model.text.text.slice(0, placeOffset));
  const gap = heading !== '' ? lineBreak : paragraphGap(model, 'paragraph', lastParagraph.block);
  const style = citationStyle(model);
  const write = (label: (entry: number) => string) => {
    const number = markerText(form, label(ownEntry));
    const top = heading === '' ? '' : `${heading}${lineBreak}${lineBreak}`;
    const words = wordsOf(model, additions, choice, listing, style, (block) =>
      label(block < at ? block : block + newEntries.length),
    );
    const line = `${top}${number}${words}`;
    if (isOpen) return `${lineBreak}${gap}${line}`;
    return isAfterHeading
      ? `${line}${lineBreak}${gap || (blocks[at]?.kind === 'heading' ? lineBreak : '')}`
      : `${gap}${line}${lineBreak}`;
  };
  return perform(model, {
    entries,
    counting: 'keep',
    ways: [
      {
        structure: [{ kind: 'replace', start: placeOffset, end: placeOffset, text: write }],
        cursor: { edit: 0, fromEnd: () => (isOpen ? 0 : lineBreak.length) },
      },
    ],
  });
}

/** The text of the paragraph, with the recommendations' numbers as they will be after the insertion. */
function wordsOf(
  model: DocumentModel,
  additions: readonly ListAddition[],
  { period, withDeadline }: FollowUpChoice,
  listing: Listing,
  manner: CitationStyle,
  number: (block: number) => string,
): string {
  const { language } = model.language;
  const { wording } = language.meaning.followUp;
  const namedAdditions = additions.map((one): ListAddition => {
    const paragraph = owningParagraph(model.paragraphs, one.entry);
    return { ...one, now: { ...one.now, number: paragraph ? number(paragraph.block) : one.now.number } };
  });
  const numbers = listText(namedAdditions, manner.letterSpace, {
    words: language.citations,
    next: listing.next,
    joints: manner.joints('text'),
  });
  const isMany = new Set(namedAdditions.map(({ now }) => now.number)).size > 1;
  const bareWords = withoutLead(period.trim(), language);
  return (isMany ? wording.many : wording.one)
    .replace('{numbers}', () => numbers)
    .replace('{period}', () => (bareWords === '' ? '' : periodText(model, bareWords, withDeadline)));
}

/** Strips the lead from a period: "two years". */
function withoutLead(period: string, language: Language): string {
  const { within } = followUpMatchers(language);
  const tokens = lex(period, 0, period.length, language.elides);
  const leadMatch = within.at(tokens, 0);
  return leadMatch ? period.slice(tokens.start(leadMatch.end)) : period;
}

const followUpMatchers = memoize((language: Language) => {
  const { within, heading, after } = language.meaning.followUp;
  return {
    within: new Matcher(anyOf(within, language)),
    heading: new Matcher(anyOf(heading, language)),
    after: new Matcher(anyOf(after, language)),
  };
});

/** Formats a period: ", within two years,", with the end date if requested and known. */
function periodText(model: DocumentModel, period: string, withDeadline: boolean): string {
  const { language } = model.language;
  const { wording } = language.meaning.followUp;
  const phrase = wording.period.replace('{period}', () => period);
  const adoptionDate = model.identity.adoption?.dates?.value.at(-1);
  const statedPeriod = periodsIn(phrase, language)[0];
  if (!withDeadline || !adoptionDate?.valid || !statedPeriod) return phrase;
  const date = writtenDate(monthsAfter(adoptionDate, statedPeriod.months), language);
  return (
    phrase.slice(0, statedPeriod.end) + wording.deadline.replace('{date}', () => date) + phrase.slice(statedPeriod.end)
  );
}

/** The heading for the follow-up section, formatted like an existing unnumbered heading. */
function headingText(model: DocumentModel, like: number): string {
  const block = model.tree.blocks[like];
  const { heading } = model.language.language.meaning.followUp.wording;
  return block ? block.text.slice(0, block.content.start).replace(/^[\s\S]*[\r\n]/, '') + heading : heading;
}

const CLOSING_SECTIONS: ReadonlySet<SectionId | undefined> = new Set<SectionId>([
  'follow-up-and-dissemination',
  'follow-up-procedure',
  'implementation-and-reporting',
]);

/**
 * The usual position: under a heading that mentions follow-up, before dissemination and the next report; otherwise before the closing
 * paragraphs.
 */
function placeOf(model: DocumentModel, last: Paragraph): FollowUpPlace {
  const { language } = model.language;
  const { blocks } = model.tree;
  const { all } = model.paragraphs;
  const { heading: names, after: later } = followUpMatchers(language);
  const containsLaterWords = ({ block, endBlock }: Paragraph) =>
    blocks.slice(block, endBlock).some((one) => later.isIn(blockTokens(one, language.elides)));
  const heading = blocks.findLastIndex(
    (block) =>
      isMain(block) &&
      names.isIn(blockTokens(block, language.elides)) &&
      CLOSING_SECTIONS.has(sectionByHeading(contentOf(block), language)),
  );
  const headingBlock = blocks[heading];
  if (headingBlock) {
    const ownParagraphs = all.filter((paragraph) => paragraph.heading === heading);
    // If the heading mentions other subjects too, their paragraphs come after follow-up; otherwise the whole section is follow-up.
    const firstParagraph = later.isIn(blockTokens(headingBlock, language.elides))
      ? ownParagraphs.find(containsLaterWords)
      : undefined;
    return { at: firstParagraph?.block ?? ownParagraphs.at(-1)?.endBlock ?? heading + 1, headingLike: undefined };
  }
  const roles = paragraphRoles(model.tree, language, model.identity.kind);
  const isClosing = (paragraph: Paragraph, i: number) =>
    CLOSING_SECTIONS.has(roles[i]?.section) ||
    (containsLaterWords(paragraph) &&
      (roles[i]?.role === 'neither' ||
        blocks
          .slice(paragraph.block, paragraph.endBlock)
          .some((block) => (blockSignals(block, language) & SIGNAL.closing) !== 0)));
  let firstIndex = all.indexOf(last) + 1;
  for (let i = firstIndex - 1; i >= 0; i--) {
    const paragraph = all[i];
    if (!paragraph || !isClosing(paragraph, i)) break;
    firstIndex = i;
  }
  const nextParagraph = all[firstIndex];
  const modelBlock = blocks.findLastIndex((block) => isMain(block) && isUnnumbered(block));
  if (!nextParagraph || nextParagraph.annex > 0)
    return { at: last.endBlock, headingLike: modelBlock < 0 ? undefined : modelBlock };
  const previousBlock = nextParagraph.block - 1;
  if (blocks[previousBlock]?.kind !== 'heading') return { at: nextParagraph.block, headingLike: undefined };
  const innerBlock = blocks[previousBlock];
  if (innerBlock && isUnnumbered(innerBlock)) return { at: previousBlock, headingLike: previousBlock };
  let outermostBlock = previousBlock;
  while (blocks[outermostBlock - 1]?.kind === 'heading') outermostBlock--;
  return { at: outermostBlock, headingLike: modelBlock < 0 ? undefined : modelBlock };
}

function isMain(block: Block): boolean {
  return block.kind === 'heading' && block.after.annex === 0;
}

function isUnnumbered(block: Block): boolean {
  return block.kind === 'heading' && block.marker.end <= block.marker.start;
}
