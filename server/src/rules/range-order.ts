import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { firstWords, patternsOf } from '../model/words/patterns';
import { Kind } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import type { Fix } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { backwardsAfter, backwardsAt } from './reading/numbers/reversedRange';
import { isInQuotation, isProtected } from './reading/quotations/protectedText';
import { referenceIn } from './reading/references/referenceIn';
import { compareTargets, referenceListsOf } from './reading/references/referenceLists';
import { backwardsArticles } from './reading/references/reversedArticles';
import { oneLine } from './reading/wording/habit';

/** Finds ranges of paragraphs, articles or years that are descending or contain a single number. */
export const rangeOrder = defineRule({
  id: 'range-order',
  name: 'ends of a range',
  group: 'references',
  severity: 'error',
  summary: 'A range of paragraphs, articles or years that runs backwards, or whose ends are the same.',
  why: 'A range that runs backwards says nothing certain: the ends may have been swapped, or one of them is a slip.',
  limits: [
    'Years, ages and days of a month, unless something beside them says what they are.',
    'Numbers of domestic laws such as 347-1, votes, and ranges in quotations.',
  ],
  messages: {
    backwards: 'The range {range} runs backwards.',
    same: 'Both ends of the range {range} are the same.',
    shortened: 'Write the end of the range {range} in full.',
    replace: 'Replace with {range}',
  },
  bad: [
    {
      text: '1.\tThe measures are described in paragraphs 32–29 of the report (CMW/C/XAA/1).\n  \t                                         ^^^^^ The range 32–29 runs backwards.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls articles 16–16 of the Convention.\n  \t                               ^^^^^ Both ends of the range 16–16 are the same.',
    },
    {
      text: '1.\tThe figures are given in paragraphs 112–18 of the report (CMW/C/XAA/1).\n  \t                                    ^^^^^^ Write the end of the range 112–18 in full.',
    },
    {
      text: '1.\tThe Committee notes the disappearances of the years 1983–1976 and the plan for 2021–2026.\n  \t                                                    ^^^^^^^^^ The range 1983–1976 runs backwards.',
    },
  ],
  good: [
    {
      text: '1.\tThe measures are described in paragraphs 29–32 and 41 (c)–(e) of the report (CMW/C/XAA/1).\n2.\tThe Committee is concerned at article 347-1 of the Penal Code and at articles 12 bis to 13 of the Asylum Act.',
    },
  ],
  listen: {
    blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
    tokens: [Kind.dash],
    words: firstWords('numbers', 'times'),
    token(tokens, i, reading, report) {
      const patterns = patternsOf(reading.language, 'numbers');
      const readBackwards = tokens.kind(i) === Kind.dash ? backwardsAt : backwardsAfter;
      const ends = patterns && readBackwards(tokens, i, patterns);
      if (!ends) return;
      const at = { start: ends.from.start, end: ends.to.end };
      if (isProtected(reading, at.start, at.end) || referenceIn(reading, at.start, at.end)) return;
      const [first, last] = [textOfReference(reading, ends.from), textOfReference(reading, ends.to)];
      const connector = textOfReference(reading, { start: ends.from.end, end: ends.to.start });
      report({
        ...at,
        message: ends.isSame ? 'same' : 'backwards',
        args: { range: oneLine(`${first}${connector}${last}`) },
        severity: 'warning',
        fixes: [
          {
            message: 'replace',
            args: { range: oneLine(ends.isSame ? first : `${last}${connector}${first}`) },
            edits: ends.isSame
              ? [blockEdit(ends.from.end, ends.to.end, '')]
              : [blockEdit(ends.from.start, ends.from.end, last), blockEdit(ends.to.start, ends.to.end, first)],
          },
        ],
      });
    },
    mentions: ['articles'],
    mention(mention, i, reading, report) {
      if (mention.kind !== 'articles') return;
      for (const { from, to } of backwardsArticles(reading, mention, i)) {
        const at = { start: from.start, end: to.end };
        if (isInQuotation(reading, at.start, at.end)) continue;
        const [first, last] = [textOfReference(reading, from), textOfReference(reading, to)];
        const separator = textOfReference(reading, { start: from.end, end: to.start });
        report({
          ...at,
          message: 'backwards',
          args: { range: `${first}${separator}${last}` },
          fixes: [
            {
              message: 'replace',
              args: { range: `${last}${separator}${first}` },
              edits: [blockEdit(from.start, from.end, last), blockEdit(to.start, to.end, first)],
            },
          ],
        });
      }
    },
    block(reading, report) {
      for (const list of referenceListsOf(reading)) {
        for (let i = 1; i < list.length; i++) {
          const [from, to] = [list[i - 1], list[i]];
          if (!from || !to?.range) continue;
          const order = compareTargets(from.target, to.target);
          if (order === undefined || order < 0 || isInQuotation(reading, from.start, to.end)) continue;
          const at = { start: from.start, end: to.end };
          const args = { range: oneLine(reading.block.text.slice(at.start, at.end)) };
          const fixes = order > 0 ? swapEnds(reading, from, to) : singleFixes(reading, from, to);
          if (isShortened(reading, from, to)) report({ ...at, message: 'shortened', args, severity: 'warning', fixes });
          else if (order > 0) report({ ...at, message: 'backwards', args, fixes });
          else report({ ...at, message: 'same', args, severity: 'warning', fixes });
        }
      }
    },
  },
});

/** Whether the second end omits digits that it shares with the first, "112–18"; "35 to 8" may be anything. */
function isShortened({ block: { text } }: BlockReading, from: Reference, to: Reference): boolean {
  const isDash = /^\s?\p{Pd}\s?$/u.test(text.slice(from.end, to.start));
  const lastText = text.slice(to.start, to.end);
  return isDash && lastText.length > 1 && fullEnd(text.slice(from.start, from.end), lastText) !== '';
}

/** The second end of an abbreviated range with all digits, "118" for "112–18"; empty if it is not abbreviated. */
function fullEnd(first: string, last: string): string {
  if (!isFigures(first) || !isFigures(last) || last.length >= first.length) return '';
  const fullNumber = first.slice(0, first.length - last.length) + last;
  return Number(fullNumber) > Number(first) ? fullNumber : '';
}

/** Fixes that write an abbreviated end ("112–18") in full, and that swap the ends. */
function swapEnds({ block: { text } }: BlockReading, from: Reference, to: Reference): readonly Fix[] {
  const [first, last] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
  const fixes: Fix[] = [];
  const add = (edits: Fix['edits'], range: string) =>
    fixes.push({ message: 'replace', args: { range: oneLine(range) }, edits });
  const joint = text.slice(from.end, to.start);
  if (isFigures(first) && isFigures(last)) {
    const fullNumber = fullEnd(first, last);
    if (fullNumber !== '') add([blockEdit(to.start, to.end, fullNumber)], `${first}${joint}${fullNumber}`);
    add([blockEdit(from.start, from.end, last), blockEdit(to.start, to.end, first)], `${last}${joint}${first}`);
    return fixes;
  }
  // "41 (e)–(c)": swap the letters, and keep the number.
  const open = first.lastIndexOf('(');
  if (open > 0 && first.endsWith(')') && last.startsWith('(') && last.endsWith(')')) {
    const letter = first.slice(open);
    add(
      [blockEdit(from.start + open, from.end, last), blockEdit(to.start, to.end, letter)],
      `${first.slice(0, open)}${last}${joint}${letter}`,
    );
  }
  return fixes;
}

function singleFixes({ block: { text } }: BlockReading, from: Reference, to: Reference): readonly Fix[] {
  const firstText = text.slice(from.start, from.end);
  return [{ message: 'replace', args: { range: oneLine(firstText) }, edits: [blockEdit(from.end, to.end, '')] }];
}

function isFigures(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

function textOfReference({ block: { text } }: BlockReading, { start, end }: Span): string {
  return text.slice(start, end);
}
