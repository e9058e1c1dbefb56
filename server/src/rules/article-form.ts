import type { BlockReading } from '../model/document';
import type { ArticlesMention, Mention } from '../syntax/citations/mention';
import { isDigit, isSpace } from '../text/characterKinds';
import type { Span } from '../text/edits';
import type { Fix, Found } from './engine/finding';
import { Gathered, type Placed } from './engine/gather';
import { defineRule, type Report } from './engine/rule';
import type { View } from './engine/view';
import { isInCommentTitle } from './reading/comments/titlesOfComments';
import { isQuoted } from './reading/quotations/protectedText';
import { type ArticleGroup, articleGroups, inBrackets, inCommas } from './reading/references/articleCitations';
import { referenceIn } from './reading/references/referenceIn';
import { HABIT, isEdited, oneLine, reportOrOnce } from './reading/wording/habit';

interface Cited extends Span {
  readonly text: string;
  /** In the other form. */
  readonly instead: string;
  /** What is replaced: the comma that closes the comma form goes and comes with it. */
  readonly edit: Span & { readonly text: string };
  /** Stands in brackets or in a note, where older documents have either form. */
  readonly inner: boolean;
}

/** What a document may write in the other form; how, is asked for few. */
interface Written extends ArticleGroup {
  readonly inner: boolean;
}

/** Articles in the comma form, and as right those in the form with brackets. */
const FOUND = new Gathered<Written>({
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
function turned(model: View, one: Placed<Written>): Placed<Cited> {
  const { block, start, end, form, goesOn, inner } = one;
  const source = model.block(block)?.text ?? '';
  const behind = source.slice(end, end + 5);
  const text = oneLine(source.slice(start, end));
  if (form === 'comma') {
    const closes = /^,\s+of\b/.test(behind) || (goesOn && /^,\s+(?:and|or)\b/.test(behind));
    const modern = inBrackets(source, one);
    const edit = { start, end: end + (closes ? 1 : 0), text: modern };
    return { block, start, end, text, inner, instead: oneLine(modern), edit };
  }
  const old = inOldForm(source, one);
  return { block, start, end, text, inner, instead: oneLine(old), edit: { start, end, text: old } };
}

/** With commas, also the one that closes the citation where more of the sentence depends on it. */
function inOldForm(text: string, group: Pick<ArticleGroup, 'end' | 'items' | 'goesOn'>): string {
  const behind = text.slice(group.end, group.end + 5);
  const opens = /^\s+of\b/.test(behind) || (group.goesOn && /^\s+(?:and|or)\b/.test(behind));
  return `${inCommas(text, group)}${opens ? ',' : ''}`;
}

/** "general recommendation No. 25 (2004) on article 4, paragraph 1, of the Convention": a title keeps its form. */
function isInTitle(text: string, mention: Mention, before: Mention | undefined): boolean {
  return (
    before?.kind === 'general-comments' &&
    before.sentence === mention.sentence &&
    /^,?x[^.,;:()]*$/.test(mention.gap) &&
    // "in accordance with general comment No. 6 (2018) on equality and with article 5"
    !/\band\s+(?:with|in|under|to|by)\s+$/.test(text.slice(Math.max(before.end, mention.start - 16), mention.start))
  );
}

/** Right in no document. */
interface Miswritten extends Cited {
  /** In the form with commas. */
  readonly old: string | undefined;
}

/** "16.4", "16 § 4", and "16(4)" without the space. */
const MISWRITTEN = new Gathered<Miswritten>({
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

function citedAs(text: string, { start, end }: Span, instead: string): Omit<Cited, 'inner'> {
  return {
    start,
    end,
    text: oneLine(text.slice(start, end)),
    instead: oneLine(instead),
    edit: { start, end, text: instead },
  };
}

function wellSpaced(start: number, end: number): Miswritten {
  return { start, end, text: '', instead: '', edit: NO_EDIT, inner: false, old: undefined };
}

/** Whether "16 § 4" is a treaty's, and not quoted; "16.4" may be an article of a law unless the treaty is named after it. */
function isTreatys(reading: BlockReading, { start, end }: Span, isNamed: boolean): boolean {
  if (isQuoted(reading, start, end)) return false;
  return isNamed || (reading.block.text.slice(start, end).includes('§') && belongsToTreaty(reading, start, end));
}

const NO_EDIT = { start: 0, end: 0, text: '' };

/**
 * Whether a number is written without brackets and stops, or with spaces before all brackets, a figure before one of them; else it
 * may be miswritten.
 */
function mannerOf(text: string, start: number, end: number): 'plain' | 'spaced' | undefined {
  let manner: 'plain' | 'spaced' = 'plain';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === STOP || code === SECTION) return undefined;
    if (code !== OPEN) continue;
    let before = at - 1;
    while (before >= start && isSpace(text.charCodeAt(before))) before--;
    const isBehindFigure = before >= start && isDigit(text.charCodeAt(before));
    if (before === at - 1 && (isBehindFigure || (before >= start && text.charCodeAt(before) === CLOSE)))
      return undefined;
    if (isBehindFigure) manner = 'spaced';
  }
  return manner;
}

const STOP = 0x2e;
const SECTION = 0xa7;
const OPEN = 0x28;
const CLOSE = 0x29;

/**
 * The comma form without a comma of its own, or with brackets: "article 2, paragraph 3 of the Convention", "article 2 paragraph 3, of
 * the Convention", "article 2, paragraph (3), of the Convention".
 */
const UNCLOSED = new Gathered<Cited>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'articles' || !endsBelow(mention) || !namesTreaty(reading.mentions[index + 1])) return;
    const { text } = reading.block;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'comma' || group.goesOn) return;
    const { start, end } = group;
    if (isInTitle(text, mention, reading.mentions[index - 1]) || isQuoted(reading, start, end)) return;
    const behind = /^,?\s+of\b/.exec(text.slice(end, end + 6))?.[0];
    if (behind === undefined) return;
    const to = end + behind.length;
    const own = text.slice(start, end);
    const closed = own.replace(/^(\d+)\s+(?=para|sub)/i, '$1, ').replace(/(\bpara\S*\s+)\((\d+)\)/i, '$1$2');
    const cited = citedAs(text, { start, end: to }, `${closed}, of`);
    note({ ...cited, inner: mention.depth > 0 }, cited.text === cited.instead);
  },
});

/** The form with brackets with the comma of the other one: "article 16 (4), of the Convention". */
const CLOSED = new Gathered<Cited>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  mentions: ['articles'],
  mention(mention, index, reading, note) {
    const next = reading.mentions[index + 1];
    if (mention.kind !== 'articles' || !endsBelow(mention) || !next?.gap.startsWith(',') || !namesTreaty(next)) return;
    const { text } = reading.block;
    // "article 7, read in conjunction with article 2 (3), of the Covenant": the comma closes what one opens.
    const before = reading.mentions[index - 1];
    if (before?.kind === 'articles' && before.sentence === mention.sentence && /^,./.test(mention.gap)) return;
    const group = articleGroups(reading, mention).at(-1);
    if (group?.form !== 'bracket' || group.goesOn || isQuoted(reading, group.start, group.end)) return;
    const to = text.indexOf(',', group.end) + 1;
    note({ ...citedAs(text, { start: group.start, end: to }, text.slice(group.start, group.end)), inner: false });
  },
});

/** Whether the last article has something cited below it; for most there is nothing. */
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

/** Documents of 2015 and earlier have commas, later ones brackets. */
const BRACKETS_SINCE = 2016;

/** Articles cited in the form of another time. */
export const articleForm = defineRule({
  id: 'article-form',
  name: 'form of article citations',
  group: 'style',
  severity: 'warning',
  summary:
    'An article cited as “article 16, paragraph 4,” in a document of 2016 or later, or as “article 16 (4)” in an older one.',
  why: 'From 2006 to 2015 documents cite “article 16, paragraph 4, of the Convention”, since 2016 “article 16 (4) of the Convention”. Each number or letter has parentheses of its own, with a space before them; in the comma form a comma closes the paragraph before “of the Convention”.',
  limits: [
    'Documents without a date, or from before 2006.',
    'A document that uses the other form throughout is reported once, as information.',
    'In older documents, parentheses and footnotes, which may have either form.',
    '“Article 16.4” is right in no document, but in older ones that have no other form it is left alone.',
    'Quotations, articles of laws, and “paragraph 4 of article 16”.',
  ],
  messages: {
    comma: 'Cite “{text}” as “{instead}”, in the form of documents since 2016.',
    bracket: 'Cite “{text}” as “{instead}”, in the form of documents before 2016.',
    form: 'Write “{instead}” for “{text}”.',
    spaces: 'The space before the parentheses is missing throughout; write “{instead}”.',
    commas: 'Articles are cited like “{text}” throughout; documents since 2016 use parentheses.',
    brackets: 'Articles are cited like “{text}” throughout; documents before 2016 use commas.',
    'no-commas': 'The comma before “of” is missing throughout; write “{instead}”.',
    often: 'Write “{instead}” for “{text}”; there are {count} such places.',
    'often-other': 'Cite “{text}” as “{instead}”, as elsewhere; there are {count} such places.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^ Cite “17, paragraph 2” as “17 (2)”, in the form of documents since 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) of the Convention.\n  \t                                                                             ^^^^^^ Cite “17 (2)” as “17, paragraph 2”, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 17, paragraph 2, of the Convention.\n  \t                              ^^^^^^^^^^^^^^^ Articles are cited like “17, paragraph 2” throughout; documents since 2016 use parentheses.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraphs 2 and 3, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^^^^^^^^ Cite “17, paragraphs 2 and 3” as “17 (2) and (3)”, in the form of documents since 2016.\n',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) and (3) of the Convention.\n  \t                                                                             ^^^^^^^^^^^^^^ Cite “17 (2) and (3)” as “17, paragraphs 2 and 3”, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4), article 17.2 of the Convention and article 18(3)(a) of the Convention.\n  \t                                              ^^^^ Write “17 (2)” for “17.2”.\n  \t                                                                                 ^^^^^^^^ Write “18 (3) (a)” for “18(3)(a)”.',
    },
    {
      text: '1.\tThe Committee recalls articles 16(4), 17(2) and 18(3) of the Convention.\n  \t                               ^^^^^ The space before the parentheses is missing throughout; write “16 (4)”.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.\n2.\tThe Committee recalls article 22 (3) of the Convention.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19 § 3 of the Covenant and article 14.1 of the Covenant.\n  \t                              ^^^^^^ Write “19 (3)” for “19 § 3”.\n  \t                                                                 ^^^^ Write “14 (1)” for “14.1”.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2009\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19, paragraph 3 of the Covenant.\n  \t                              ^^^^^^^^^^^^^^^^^^ Write “19, paragraph 3, of” for “19, paragraph 3 of”.',
    },
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2009\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 19, paragraph 3 of the Covenant.\n  \t                              ^^^^^^^^^^^^^^^^^^ The comma before “of” is missing throughout; write “19, paragraph 3, of”.\n2.\tThe Committee recalls article 14, paragraph 1 of the Covenant.\n3.\tThe Committee recalls article 9, paragraph 3 of the Covenant.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited like “17 (2)” throughout; documents before 2016 use commas.\n2.\tThe Committee recalls article 18(3)(a) of the Convention.\n  \t                              ^^^^^^^^ Write “18 (3) (a)” for “18(3)(a)”.',
    },
  ],
  good: [
    {
      text: 'CCPR/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe facts disclose a violation of articles 6 (1) and 7, read alone and in conjunction with article 2 (3), of the Covenant.\n2.\tThe Committee recalls article 9 (1), as well as article 2 (3) (a), of the Covenant.',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 2 (1) of the Convention and its general recommendation No. 25 (2004) on article 4, paragraph 1, of the Convention.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention, paragraph 2 of article 17 of the Convention and article 5, paragraph 1, of the Penal Code.',
    },
    {
      text: '1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.',
    },
  ],
  gathers: [FOUND, MISWRITTEN, UNCLOSED, CLOSED],
  check(model, report) {
    if (!isEdited(model)) return;
    const year = model.identity.date?.value.year;
    const early = year !== undefined && year < BRACKETS_SINCE;
    // Committees have cited "article 12.1" throughout.
    const isTheirs = (early || year === undefined) && FOUND.left(model) + FOUND.right(model) === 0;
    const miswritten = MISWRITTEN.in(model).filter(({ text }) => !(isTheirs && DOTTED.test(text)));
    if (miswritten.length >= HABIT && MISWRITTEN.right(model) === 0 && miswritten.every(isUnspaced))
      reportAll(miswritten, { message: 'spaces' }, report);
    else {
      // A document that has brackets throughout keeps them, whatever its time had.
      const hasCommas = early && FOUND.left(model) >= FOUND.right(model);
      const found = miswritten.map((one) => written(hasCommas && !one.inner ? inTime(one) : one));
      reportOrOnce(found, { message: 'often' }, { message: 'replace-all' }, report);
    }
    if (year === undefined || year < COMMAS_SINCE) return;
    const modern = !early;
    reportCommas(modern ? CLOSED.in(model) : UNCLOSED.in(model), modern || UNCLOSED.right(model) > 0, report);
    const known = new Set(miswritten.map(({ block, start }) => `${block}:${start}`));
    const wrong = FOUND.in(model, !modern)
      .filter((one) => (modern || !one.inner) && !known.has(`${one.block}:${one.start}`))
      .map((one) => turned(model, one));
    if ((modern ? FOUND.right(model) : FOUND.left(model)) === 0) {
      // In the last year of the commas some had brackets throughout.
      if (wrong.length > 0 && year !== BRACKETS_SINCE - 1)
        reportAll(wrong, modern ? { message: 'commas' } : { message: 'brackets' }, report);
      return;
    }
    const found = wrong.map(
      (one): Found => ({
        ...placeOf(one),
        message: modern ? 'comma' : 'bracket',
        args: argumentsOf(one),
        fixes: [fixOf(one)],
      }),
    );
    reportOrOnce(found, { message: 'often-other' }, { message: 'replace-all' }, report);
  },
});

/** The earliest documents that were counted: nine in ten of those from 2006 to 2014 have commas. */
const COMMAS_SINCE = 2006;
const DOTTED = /^\d{1,3}\.\d{1,2}(?:\s*\([a-z]\))?$/;

/** In the form of documents that have commas. */
function inTime(one: Placed<Miswritten>): Placed<Miswritten> {
  const { old, edit } = one;
  return old === undefined ? one : { ...one, instead: oneLine(old), edit: { ...edit, text: old } };
}

function isUnspaced({ text }: Cited): boolean {
  return !/[§.]/.test(text);
}

function written(one: Placed<Cited>): Found {
  return { ...placeOf(one), message: 'form', args: argumentsOf(one), fixes: [{ ...fixOf(one), certain: true }] };
}

/** Commas that are missing, or too many, before "of the Convention": once where the document never has them right. */
function reportCommas(all: readonly Placed<Cited>[], isElsewhereRight: boolean, report: Report): void {
  if (all.length >= HABIT && !isElsewhereRight) reportAll(all, { message: 'no-commas' }, report);
  else for (const one of all) report(written(one));
}

/** One finding at the first place for what the document does throughout. */
function reportAll(all: readonly Placed<Cited>[], said: { readonly message: string }, report: Report): void {
  const [first] = all;
  if (!first) return;
  const count = all.length;
  report({
    ...placeOf(first),
    ...said,
    args: argumentsOf(first),
    severity: 'information',
    fixes: [
      {
        message: count === 1 ? 'replace' : 'replace-all',
        args: { text: first.instead, count },
        edits: all.map(({ block, edit }) => ({ block, ...edit })),
      },
    ],
  });
}

function placeOf({ block, start, end }: Placed<Cited>) {
  return { block, start, end };
}

function argumentsOf({ text, instead }: Placed<Cited>) {
  return { text, instead: instead.replace(/,$/, '') };
}

function fixOf({ block, edit, instead }: Placed<Cited>): Fix {
  return { message: 'replace', args: { text: instead }, edits: [{ block, ...edit }] };
}
