import { gapPattern } from '../../../model/base/gapPattern';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import { NUMBER_SUFFIXES } from '../../../syntax/blocks/marker';
import type { ArticlesMention, Mention } from '../../../syntax/citations/mention';
import { isDigit, isSpace } from '../../../text/characterKinds';
import type { Span } from '../../../text/edits';
import { Gathered, type NoteInBlock } from '../../engine/gather';
import { ruleTokens } from '../../engine/ruleTokens';
import type { View } from '../../engine/view';
import { isInCommentTitle } from '../comments/titlesOfComments';
import { isInQuotation } from '../quotations/protectedText';
import { followsPattern, precedesPattern } from '../wording/aroundPlace';
import { oneLine } from '../wording/habit';
import { type ArticleGroup, articleGroups, bracketForm, commaForm } from './articleCitations';
import { referenceIn } from './referenceIn';

/** A cited article, and its other form. */
export interface CitedForm extends Span {
  readonly text: string;
  /** The other form. */
  readonly instead: string;
  /** The span to be replaced: the closing comma of the comma form is added and removed with it. */
  readonly edit: Span & { readonly text: string };
  /** Whether the citation is in brackets or in a note, where older documents use either form. */
  readonly inner: boolean;
}

/** A citation that could take the other form, which is computed only when needed. */
interface OtherForm extends ArticleGroup {
  readonly inner: boolean;
}

/** Articles in the comma form and, as correct, those in the bracket form. */
export const GROUPED_FORMS = new Gathered<OtherForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' || isInTitle(reading, mention, reading.mentions[index - 1])) return;
    const isInNote = mention.depth > 0 || reading.block.kind === 'footnote';
    for (const { start, end, form, items, goesOn } of articleGroups(reading, mention)) {
      if (form === 'sign' || (isInNote && form === 'bracket')) continue;
      if (!belongsToTreaty(reading, start, end) || isInQuotation(reading, start, end)) continue;
      // "on general measures of implementation (arts. 4 and 44, para. 6)"
      if (mention.depth > 0 && isInCommentTitle(reading, start, end)) continue;
      note({ start, end, form, items, goesOn, inner: isInNote }, form === 'bracket');
    }
  },
});

/** Converts a citation to its other form. */
export function turnForm(model: View, one: NoteInBlock<OtherForm>): NoteInBlock<CitedForm> {
  const { block, start, end, form, goesOn, inner } = one;
  const reading = model.reading(block);
  const source = reading?.block.text ?? '';
  const text = oneLine(source.slice(start, end));
  if (form === 'comma') {
    const closesGroup = isFollowed(reading, end, 'commaOf') || (goesOn && isFollowed(reading, end, 'commaAnd'));
    const modernForm = bracketForm(source, one, model.language.language);
    const edit = { start, end: end + (closesGroup ? 1 : 0), text: modernForm };
    return { block, start, end, text, inner, instead: oneLine(modernForm), edit };
  }
  const oldForm = oldFormOf(reading, one);
  return { block, start, end, text, inner, instead: oneLine(oldForm), edit: { start, end, text: oldForm } };
}

/** The comma form, with a closing comma if the sentence continues with the owner. */
function oldFormOf(reading: BlockReading | undefined, group: Pick<ArticleGroup, 'end' | 'items' | 'goesOn'>): string {
  const opensGroup =
    isFollowed(reading, group.end, 'ofAfter') || (group.goesOn && isFollowed(reading, group.end, 'andAfter'));
  return `${commaForm(reading?.block.text ?? '', group)}${opensGroup ? ',' : ''}`;
}

/** Whether one of the given patterns follows an offset in a block. */
function isFollowed(
  reading: BlockReading | undefined,
  at: number,
  words: 'commaOf' | 'commaAnd' | 'ofAfter' | 'andAfter',
): boolean {
  return (
    reading !== undefined && followsPattern(reading.block, at, patternsOf(reading.language, 'references')?.[words])
  );
}

const TITLE_WORDS_PATTERN = gapPattern(',? word [not . , ; : ( )]*');

/**
 * Whether the citation is part of a title, which keeps its form: "general recommendation No. 25 (2004) on article 4, paragraph 1, of the
 * Convention".
 */
function isInTitle({ block, language }: BlockReading, mention: Mention, before: Mention | undefined): boolean {
  return (
    before?.kind === 'general-comments' &&
    before.sentence === mention.sentence &&
    TITLE_WORDS_PATTERN.test(mention.gap) &&
    // "in accordance with general comment No. 6 (2018) on equality and with article 5"
    !precedesPattern(block, mention.start, patternsOf(language, 'references')?.andWithBefore)
  );
}

/** A form that is always wrong. */
export interface AlwaysWrongForm extends CitedForm {
  /** The comma form. */
  readonly old: string | undefined;
}

/** "16.4", "16 § 4", and "16(4)" without the space. */
export const MISWRITTEN_FORMS = new Gathered<AlwaysWrongForm>({
  blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles', 'paragraphs'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' && mention.kind !== 'paragraphs') return;
    const { text } = reading.block;
    const isTreatyArticles = mention.kind === 'articles' && namesTreaty(reading.mentions[index + 1]);
    const isInNote = mention.depth > 0 || reading.block.kind === 'footnote';
    let groups: readonly ArticleGroup[] | undefined;
    for (const item of mention.items) {
      const { start, end } = item;
      const manner = mannerOf(text, start, end);
      if (manner === 'plain' || isInQuotation(reading, start, end)) continue;
      if (manner === 'spaced') {
        note(wellSpaced(start, end), true);
        continue;
      }
      groups ??= mention.kind === 'articles' ? articleGroups(reading, mention) : NO_GROUPS;
      const group = groups.find((one) => one.start <= start && end <= one.end);
      if (group?.form === 'sign' && isTreatys(reading, group, isTreatyArticles)) {
        if (group.start === start)
          note({
            ...citedAs(text, group, bracketForm(text, group, reading.language)),
            inner: isInNote,
            old: oldFormOf(reading, group),
          });
        continue;
      }
      const citationText = text.slice(start, end);
      const replacement = citationText.replace(/(\d|\))(?=\()/g, '$1 ');
      const isLaw = referenceIn(reading, start, end)?.target.kind === 'law' && !isTreatyArticles;
      if (replacement !== citationText && !isLaw) {
        const oldForm = group?.form === 'bracket' && group.items.length === 1 ? oldFormOf(reading, group) : undefined;
        note({ ...citedAs(text, item, replacement), inner: isInNote, old: oldForm });
      } else if (/\d\s+\(/.test(citationText)) note(wellSpaced(start, end), true);
    }
  },
});

const NO_GROUPS: readonly ArticleGroup[] = [];

function citedAs(text: string, { start, end }: Span, replacement: string): Omit<CitedForm, 'inner'> {
  return {
    start,
    end,
    text: oneLine(text.slice(start, end)),
    instead: oneLine(replacement),
    edit: { start, end, text: replacement },
  };
}

function wellSpaced(start: number, end: number): AlwaysWrongForm {
  return { start, end, text: '', instead: '', edit: NO_EDIT, inner: false, old: undefined };
}

/**
 * Whether a form belongs to a treaty and is not quoted. "16 § 4" counts if it resolves to a treaty article; "16.4", which may be an article
 * of a law, only if the treaty is named after it.
 */
function isTreatys(reading: BlockReading, { start, end }: Span, isNamed: boolean): boolean {
  if (isInQuotation(reading, start, end)) return false;
  return isNamed || (reading.block.text.slice(start, end).includes('§') && belongsToTreaty(reading, start, end));
}

const NO_EDIT = { start: 0, end: 0, text: '' };

/**
 * How a number is written. `plain`: without brackets and full stops; `spaced`: with spaces before all brackets, at least one of which
 * contains a digit. Undefined if it may be wrong.
 */
function mannerOf(text: string, start: number, end: number): 'plain' | 'spaced' | undefined {
  let manner: 'plain' | 'spaced' = 'plain';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === STOP_CODE || code === SECTION_CODE) return undefined;
    if (code !== OPEN_CODE) continue;
    let previousIndex = at - 1;
    while (previousIndex >= start && isSpace(text.charCodeAt(previousIndex))) previousIndex--;
    const isAfterFigure = previousIndex >= start && isDigit(text.charCodeAt(previousIndex));
    if (
      previousIndex === at - 1 &&
      (isAfterFigure || (previousIndex >= start && text.charCodeAt(previousIndex) === CLOSE_CODE))
    )
      return undefined;
    if (isAfterFigure) manner = 'spaced';
  }
  return manner;
}

const STOP_CODE = 0x2e;

const SECTION_CODE = 0xa7;

const OPEN_CODE = 0x28;

const CLOSE_CODE = 0x29;

/**
 * The comma form with one of its commas missing, or with brackets: "article 2, paragraph 3 of the Convention", "article 2 paragraph 3, of
 * the Convention", "article 2, paragraph (3), of the Convention".
 */
export const UNCLOSED_FORMS = new Gathered<CitedForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' || !endsBelow(mention) || !namesTreaty(reading.mentions[index + 1])) return;
    const { text } = reading.block;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'comma' || group.goesOn) return;
    const { start, end } = group;
    if (isInTitle(reading, mention, reading.mentions[index - 1]) || isInQuotation(reading, start, end)) return;
    const tokens = ruleTokens(reading.block);
    const nextMatch = patternsOf(reading.language, 'references')?.mayCloseOf.at(tokens, tokens.from(end));
    if (!nextMatch) return;
    const to = tokens.end(nextMatch.end - 1);
    const of = tokens.slice(nextMatch.end - 1);
    const ownText = text.slice(start, end);
    const closedText = ownText.replace(BEFORE_NOUN_PATTERN, '$1, ').replace(/(\p{L}\S*\s+)\((\d+)\)/u, '$1$2');
    const citedForm = citedAs(text, { start, end: to }, `${closedText}, ${of}`);
    note({ ...citedForm, inner: mention.depth > 0 }, citedForm.text === citedForm.instead);
  },
});

/** A number directly before the noun of its part: "2 paragraph 3". */
const BEFORE_NOUN_PATTERN = new RegExp(String.raw`^(\d+)\s+(?!(?:${NUMBER_SUFFIXES.join('|')})\b)(?=\p{L})`, 'iu');

/** The bracket form with the closing comma of the comma form: "article 16 (4), of the Convention". */
export const CLOSED_FORMS = new Gathered<CitedForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    const nextMention = reading.mentions[index + 1];
    if (
      mention.kind !== 'articles' ||
      !endsBelow(mention) ||
      !nextMention?.gap.startsWith(',') ||
      !namesTreaty(nextMention)
    )
      return;
    const { text } = reading.block;
    // "article 7, read in conjunction with article 2 (3), of the Covenant": the comma belongs to an earlier one.
    const previousMention = reading.mentions[index - 1];
    if (
      previousMention?.kind === 'articles' &&
      previousMention.sentence === mention.sentence &&
      COMMA_AND_MORE.test(mention.gap)
    )
      return;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'bracket' || group.goesOn || isInQuotation(reading, group.start, group.end)) return;
    const to = text.indexOf(',', group.end) + 1;
    note({ ...citedAs(text, { start: group.start, end: to }, text.slice(group.start, group.end)), inner: false });
  },
});

/** Whether the last article has a cited paragraph; most do not. */
function endsBelow({ items }: ArticlesMention): boolean {
  return (items.at(-1)?.paragraph ?? '') !== '';
}

function belongsToTreaty(reading: BlockReading, start: number, end: number): boolean {
  return referenceIn(reading, start, end)?.target.kind === 'article';
}

const OF_THE_PATTERN = gapPattern(',? of the?');
const COMMA_AND_MORE = gapPattern(', any …');

/** Whether the next mention is "… of the Convention". */
function namesTreaty(next: Mention | undefined): boolean {
  return next?.kind === 'instrument' && next.id !== 'other' && OF_THE_PATTERN.test(next.gap);
}
