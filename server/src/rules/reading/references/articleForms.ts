import type { BlockReading } from '../../../model/blockReading';
import type { ArticlesMention, Mention } from '../../../syntax/citations/mention';
import { isDigit, isSpace } from '../../../text/characterKinds';
import type { Span } from '../../../text/edits';
import { Gathered, type Placed } from '../../engine/gather';
import type { View } from '../../engine/view';
import { isInCommentTitle } from '../comments/titlesOfComments';
import { isQuoted } from '../quotations/protectedText';
import { oneLine } from '../wording/habit';
import { type ArticleGroup, articleGroups, inBrackets, inCommas } from './articleCitations';
import { referenceIn } from './referenceIn';

/** A cited article, and how it would be written in the other form. */
export interface CitedForm extends Span {
  readonly text: string;
  /** In the other form. */
  readonly instead: string;
  /** What is replaced: the closing comma of the comma form comes and goes with it. */
  readonly edit: Span & { readonly text: string };
  /** Whether it is in brackets or in a note, where older documents use either form. */
  readonly inner: boolean;
}

/** A citation that could take the other form, which is only computed when needed. */
interface OtherForm extends ArticleGroup {
  readonly inner: boolean;
}

/** Articles in the comma form, and as right those in the form with brackets. */
export const GROUPED = new Gathered<OtherForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' || isInTitle(reading.block.text, mention, reading.mentions[index - 1])) return;
    const inner = mention.depth > 0 || reading.block.kind === 'footnote';
    for (const { start, end, form, items, goesOn } of articleGroups(reading, mention)) {
      if (form === 'sign' || (inner && form === 'bracket')) continue;
      if (!belongsToTreaty(reading, start, end) || isQuoted(reading, start, end)) continue;
      // "on general measures of implementation (arts. 4 and 44, para. 6)"
      if (mention.depth > 0 && isInCommentTitle(reading, start, end)) continue;
      note({ start, end, form, items, goesOn, inner }, form === 'bracket');
    }
  },
});

/** A citation in the other form. */
export function turned(model: View, one: Placed<OtherForm>): Placed<CitedForm> {
  const { block, start, end, form, goesOn, inner } = one;
  const source = model.block(block)?.text ?? '';
  const after = source.slice(end, end + 5);
  const text = oneLine(source.slice(start, end));
  if (form === 'comma') {
    const closes = /^,\s+of\b/.test(after) || (goesOn && /^,\s+(?:and|or)\b/.test(after));
    const modern = inBrackets(source, one);
    const edit = { start, end: end + (closes ? 1 : 0), text: modern };
    return { block, start, end, text, inner, instead: oneLine(modern), edit };
  }
  const old = inOldForm(source, one);
  return { block, start, end, text, inner, instead: oneLine(old), edit: { start, end, text: old } };
}

/** In the comma form, including the comma that closes it where the sentence continues with what it belongs to. */
function inOldForm(text: string, group: Pick<ArticleGroup, 'end' | 'items' | 'goesOn'>): string {
  const after = text.slice(group.end, group.end + 5);
  const opens = /^\s+of\b/.test(after) || (group.goesOn && /^\s+(?:and|or)\b/.test(after));
  return `${inCommas(text, group)}${opens ? ',' : ''}`;
}

/** "general recommendation No. 25 (2004) on article 4, paragraph 1, of the Convention": titles keep their form. */
function isInTitle(text: string, mention: Mention, before: Mention | undefined): boolean {
  return (
    before?.kind === 'general-comments' &&
    before.sentence === mention.sentence &&
    /^,?x[^.,;:()]*$/.test(mention.gap) &&
    // "in accordance with general comment No. 6 (2018) on equality and with article 5"
    !/\band\s+(?:with|in|under|to|by)\s+$/.test(text.slice(Math.max(before.end, mention.start - 16), mention.start))
  );
}

/** A form that is always wrong. */
export interface AlwaysWrongForm extends CitedForm {
  /** In the form with commas. */
  readonly old: string | undefined;
}

/** "16.4", "16 § 4", and "16(4)" without the space. */
export const MISWRITTEN = new Gathered<AlwaysWrongForm>({
  blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles', 'paragraphs'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' && mention.kind !== 'paragraphs') return;
    const { text } = reading.block;
    const isOfTreaty = mention.kind === 'articles' && namesTreaty(reading.mentions[index + 1]);
    const inner = mention.depth > 0 || reading.block.kind === 'footnote';
    let groups: readonly ArticleGroup[] | undefined;
    for (const item of mention.items) {
      const { start, end } = item;
      const manner = mannerOf(text, start, end);
      if (manner === 'plain' || isQuoted(reading, start, end)) continue;
      if (manner === 'spaced') {
        note(wellSpaced(start, end), true);
        continue;
      }
      groups ??= mention.kind === 'articles' ? articleGroups(reading, mention) : NO_GROUPS;
      const group = groups.find((one) => one.start <= start && end <= one.end);
      if (group?.form === 'sign' && isTreatys(reading, group, isOfTreaty)) {
        if (group.start === start)
          note({ ...citedAs(text, group, inBrackets(text, group)), inner, old: inOldForm(text, group) });
        continue;
      }
      const written = text.slice(start, end);
      const instead = written.replace(/(\d|\))(?=\()/g, '$1 ');
      const isLaw = referenceIn(reading, start, end)?.target.kind === 'law' && !isOfTreaty;
      if (instead !== written && !isLaw) {
        const old = group?.form === 'bracket' && group.items.length === 1 ? inOldForm(text, group) : undefined;
        note({ ...citedAs(text, item, instead), inner, old });
      } else if (/\d\s+\(/.test(written)) note(wellSpaced(start, end), true);
    }
  },
});

const NO_GROUPS: readonly ArticleGroup[] = [];

function citedAs(text: string, { start, end }: Span, instead: string): Omit<CitedForm, 'inner'> {
  return {
    start,
    end,
    text: oneLine(text.slice(start, end)),
    instead: oneLine(instead),
    edit: { start, end, text: instead },
  };
}

function wellSpaced(start: number, end: number): AlwaysWrongForm {
  return { start, end, text: '', instead: '', edit: NO_EDIT, inner: false, old: undefined };
}

/** Whether "16 § 4" is a treaty's and not quoted; "16.4" may be an article of a law unless the treaty is named after it. */
function isTreatys(reading: BlockReading, { start, end }: Span, isNamed: boolean): boolean {
  if (isQuoted(reading, start, end)) return false;
  return isNamed || (reading.block.text.slice(start, end).includes('§') && belongsToTreaty(reading, start, end));
}

const NO_EDIT = { start: 0, end: 0, text: '' };

/**
 * How a number is written: `plain` without brackets and full stops; `spaced` with spaces before all brackets, at least one of which has a
 * figure; undefined if it may be wrong.
 */
function mannerOf(text: string, start: number, end: number): 'plain' | 'spaced' | undefined {
  let manner: 'plain' | 'spaced' = 'plain';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === STOP || code === SECTION) return undefined;
    if (code !== OPEN) continue;
    let before = at - 1;
    while (before >= start && isSpace(text.charCodeAt(before))) before--;
    const isAfterFigure = before >= start && isDigit(text.charCodeAt(before));
    if (before === at - 1 && (isAfterFigure || (before >= start && text.charCodeAt(before) === CLOSE)))
      return undefined;
    if (isAfterFigure) manner = 'spaced';
  }
  return manner;
}

const STOP = 0x2e;

const SECTION = 0xa7;

const OPEN = 0x28;

const CLOSE = 0x29;

/**
 * The comma form without one of its commas, or with brackets: "article 2, paragraph 3 of the Convention", "article 2 paragraph 3, of the
 * Convention", "article 2, paragraph (3), of the Convention".
 */
export const UNCLOSED = new Gathered<CitedForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' || !endsBelow(mention) || !namesTreaty(reading.mentions[index + 1])) return;
    const { text } = reading.block;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'comma' || group.goesOn) return;
    const { start, end } = group;
    if (isInTitle(text, mention, reading.mentions[index - 1]) || isQuoted(reading, start, end)) return;
    const after = /^,?\s+of\b/.exec(text.slice(end, end + 6))?.[0];
    if (after === undefined) return;
    const to = end + after.length;
    const own = text.slice(start, end);
    const closed = own.replace(/^(\d+)\s+(?=para|sub)/i, '$1, ').replace(/(\bpara\S*\s+)\((\d+)\)/i, '$1$2');
    const cited = citedAs(text, { start, end: to }, `${closed}, of`);
    note({ ...cited, inner: mention.depth > 0 }, cited.text === cited.instead);
  },
});

/** The form with brackets, with the comma of the other form: "article 16 (4), of the Convention". */
export const CLOSED = new Gathered<CitedForm>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    const next = reading.mentions[index + 1];
    if (mention.kind !== 'articles' || !endsBelow(mention) || !next?.gap.startsWith(',') || !namesTreaty(next)) return;
    const { text } = reading.block;
    // "article 7, read in conjunction with article 2 (3), of the Covenant": the comma closes an earlier one.
    const before = reading.mentions[index - 1];
    if (before?.kind === 'articles' && before.sentence === mention.sentence && /^,./.test(mention.gap)) return;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'bracket' || group.goesOn || isQuoted(reading, group.start, group.end)) return;
    const to = text.indexOf(',', group.end) + 1;
    note({ ...citedAs(text, { start: group.start, end: to }, text.slice(group.start, group.end)), inner: false });
  },
});

/** Whether the last article has something cited below it; most do not. */
function endsBelow({ items }: ArticlesMention): boolean {
  return (items.at(-1)?.paragraph ?? '') !== '';
}

function belongsToTreaty(reading: BlockReading, start: number, end: number): boolean {
  return referenceIn(reading, start, end)?.target.kind === 'article';
}

/** "… of the Convention" */
function namesTreaty(next: Mention | undefined): boolean {
  return next?.kind === 'instrument' && next.id !== 'other' && /^,?od?$/.test(next.gap);
}
