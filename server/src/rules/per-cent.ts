import type { WordForms } from '../languages/wordForms';
import { firstWords, type Matchers, patternsOf } from '../model/words/patterns';
import { Kind, kindBit, type Tokens } from '../syntax/tokens/tokens';
import { isDigit, isSpace } from '../text/characterKinds';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import { numberWordsBefore } from './reading/numbers/numberWords';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';
import { hasColumns } from './reading/wording/tableColumns';

const PERCENT_SIGN = 0x25;

const FORMS = new Gathered<Form>({
  words: [...firstWords('wording', 'percent'), ...firstWords('wording', 'joinedPercent')],
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'wording');
    const { wordForms } = reading.language;
    const form = patterns && wordForms && formAt(tokens, i, patterns, wordForms);
    if (!form) return;
    if (form.instead === '') note(form, true);
    else if (!isOthersWording(reading, form.start, form.end)) note(form);
  },
  block(reading, note) {
    if ((reading.held & kindBit(Kind.other)) === 0) return;
    const { text, content } = reading.block;
    if (!text.includes('%')) return;
    const patterns = patternsOf(reading.language, 'wording');
    const perCent = reading.language.wordForms?.perCent;
    if (!patterns || perCent === undefined) return;
    const tokens = ruleTokens(reading.block);
    for (let at = text.indexOf('%', content.start); at >= 0 && at < content.end; at = text.indexOf('%', at + 1)) {
      let from = at;
      while (from > content.start && isSpace(text.charCodeAt(from - 1))) from--;
      // "%20" is part of a URL; "%%" does not belong to a figure.
      const nextCode = text.charCodeAt(at + 1);
      const sign = tokens.from(at);
      const isStandalone =
        from < at && patterns.ofAfter.isAt(tokens, sign + 1) && patterns.aloneBefore.isBefore(tokens, sign);
      if (isStandalone && !hasColumns(reading) && !isOthersWording(reading, from, at + 1))
        note({ start: at, end: at + 1, text: '%', instead: 'percentage' });
      if (!isDigit(text.charCodeAt(from - 1)) || isDigit(nextCode) || nextCode === PERCENT_SIGN) continue;
      if (tokens.upper(sign + 1) && patterns.namedBefore.isBefore(tokens, sign)) continue;
      if (/[a-z]/i.test(text.charAt(at + 1)) || hasColumns(reading) || isOthersWording(reading, from, at + 1)) continue;
      note({
        start: at,
        end: at + 1,
        text: '%',
        instead: perCent,
        edit: { start: from, end: at + 1, text: ` ${perCent}` },
      });
    }
  },
});

/** The form of "per cent" at a token, and whether its number is in words; `instead` is empty if the form is correct. */
function formAt(tokens: Tokens, i: number, patterns: Matchers<'wording'>, forms: WordForms): Form | undefined {
  const { perCent, numbers } = forms;
  if (patterns.joinedPercent.isAt(tokens, i)) {
    const parts = tokens.slice(i).split('-');
    const number = parts.map((_, k) => numbers.get(parts.slice(0, k).join('-'))).findLast((one) => one !== undefined);
    return tokens.upper(i) || number === undefined ? undefined : formOf(tokens, i, i, `${number} ${perCent}`);
  }
  const isSplit = patterns.cent.isAt(tokens, i);
  const firstIndex = isSplit ? i - 1 : i;
  if (isSplit && !patterns.perBefore.isBefore(tokens, i)) return undefined;
  const lastIndex = patterns.short.isAt(tokens, i) ? shortEnd(tokens, i, patterns) : i;
  if (lastIndex < i) return undefined;
  const previousKind = tokens.kind(firstIndex - 1);
  const count = previousKind === Kind.word ? numbersInWords(tokens, firstIndex, patterns, forms) : undefined;
  const form = formOf(tokens, firstIndex, lastIndex, perCent);
  const hasCapital = /[A-Z]/.test(form.text);
  // "a 30-percent quota", "12pct"
  const isDashed = previousKind === Kind.dash && tokens.kind(firstIndex - 2) === Kind.number;
  const isAttached = previousKind === Kind.number && !tokens.hasSpaceBefore(firstIndex);
  if (isSplit && !count && !isDashed && !isAttached && !(hasCapital && previousKind === Kind.number))
    return { ...form, instead: '' };
  // "the 99 Percent Movement"
  if (hasCapital && (previousKind !== Kind.number || tokens.upper(lastIndex + 1))) return undefined;
  if (count) return formOf(tokens, count.first, lastIndex, `${count.figures} ${perCent}`);
  if (!isDashed && !isAttached) return form;
  const figuresIndex = isDashed ? firstIndex - 2 : firstIndex - 1;
  const number = figuresStart(tokens, figuresIndex);
  const numberText = tokens.text.slice(tokens.start(number), tokens.end(figuresIndex));
  return formOf(tokens, number, lastIndex, `${numberText} ${perCent}`);
}

function formOf(tokens: Tokens, first: number, last: number, replacement: string): Form {
  const [start, end] = [tokens.start(first), tokens.end(last)];
  return { start, end, text: tokens.text.slice(start, end), instead: replacement };
}

/** The first token of a number with a decimal point or thousands separators: "0.1", "1,200". */
function figuresStart(tokens: Tokens, figures: number): number {
  let firstIndex = figures;
  const isPoint = (kind: number) => kind === Kind.stop || kind === Kind.comma;
  while (
    isPoint(tokens.kind(firstIndex - 1)) &&
    tokens.kind(firstIndex - 2) === Kind.number &&
    !tokens.hasSpaceBefore(firstIndex) &&
    !tokens.hasSpaceBefore(firstIndex - 1)
  )
    firstIndex -= 2;
  return firstIndex;
}

/**
 * The last token of "pct", "pct.", "pc" or "p.c." after a number, excluding a full stop that may end the sentence. If the abbreviation
 * means something else, such as pages or pieces, the token before it.
 */
function shortEnd(tokens: Tokens, i: number, patterns: Matchers<'wording'>): number {
  if (tokens.upper(i) || tokens.kind(i - 1) !== Kind.number) return i - 1;
  let lastIndex = i;
  if (patterns.pages.isAt(tokens, i)) {
    const isLetters = tokens.kind(i + 1) === Kind.stop && tokens.is(i + 2, 'c') && !tokens.hasSpaceBefore(i + 2);
    if (!isLetters) return i - 1;
    lastIndex = i + 2;
  }
  const hasStop = tokens.kind(lastIndex + 1) === Kind.stop && !tokens.hasSpaceBefore(lastIndex + 1);
  const nextIndex = hasStop ? lastIndex + 2 : lastIndex + 1;
  const continuesSentence = tokens.kind(nextIndex) === Kind.word && !tokens.upper(nextIndex);
  // "a 3 pc limit"
  if (
    patterns.pieces.isAt(tokens, i) &&
    tokens.kind(nextIndex) === Kind.word &&
    !patterns.shortGoesOn.isAt(tokens, nextIndex)
  )
    return i - 1;
  return hasStop && (continuesSentence || tokens.kind(nextIndex) === Kind.comma) ? lastIndex + 1 : lastIndex;
}

/** Converts numbers in words before a token to digits: "eleven", "ten to fifteen". At the start of a sentence, words are correct. */
function numbersInWords(
  tokens: Tokens,
  before: number,
  patterns: Matchers<'wording'>,
  forms: WordForms,
): { readonly first: number; readonly figures: string } | undefined {
  const number = numberWordsBefore(tokens, before - 1, patterns, forms);
  if (!number) return undefined;
  const separator = tokens.slice(number.first - 1);
  const otherWords = patterns.joint.isAt(tokens, number.first - 1)
    ? numberWordsBefore(tokens, number.first - 2, patterns, forms)
    : undefined;
  // "one third of one per cent"
  if (patterns.of.isAt(tokens, number.first - 1) && patterns.fraction.isAt(tokens, number.first - 2)) return undefined;
  const firstIndex = otherWords?.first ?? number.first;
  if (
    opensSentence(tokens, firstIndex) ||
    (tokens.kind(firstIndex - 1) === Kind.word &&
      tokens.upper(firstIndex - 1) &&
      !opensSentence(tokens, firstIndex - 1))
  )
    return undefined;
  return {
    first: firstIndex,
    figures: otherWords ? `${otherWords.value} ${separator} ${number.value}` : String(number.value),
  };
}

/** Finds "percent" and the sign instead of "per cent". */
export const perCent = defineRule({
  id: 'per-cent',
  name: '“per cent”',
  group: 'style',
  severity: 'warning',
  summary:
    '“percent”, “pct” or “%” in running text, or words before it, where United Nations editorial style has “11 per cent”.',
  why: 'The United Nations Editorial Manual has “per cent” in two words, with figures unless they begin a sentence; the sign is for tables.',
  limits: ['A draft that never writes “per cent” is reported once.', 'Quotations, names and lines set in columns.'],
  elsewhere:
    'French and Spanish documents use the sign; the space before it is a matter of [`house-form`](house-form.md).',
  messages: HABIT_MESSAGES,
  habits: [['It rose by 5 per cent.', 'It rose by 6 percent.']],
  bad: [
    {
      text: '1.\tOnly 63 percent of women, and 5 per cent of girls, are insured.\n  \t        ^^^^^^^ Write “per cent” for “percent”.',
    },
    {
      text: '1.\tWomen hold eleven per cent of the posts, and 9 pct of the seats.\n  \t           ^^^^^^^^^^^^^^^ Write “11 per cent” for “eleven per cent”.\n  \t                                               ^^^ Write “per cent” for “pct”.',
    },
    { text: '1.\tOnly 63% of women, and 5 per cent of girls, are insured.\n  \t       ^ Write “per cent” for “%”.' },
    {
      text: '1.\tThe rate fell from 12% to 9%.\n  \t                     ^ Write “per cent” for “%”, here and throughout (3 times).\n2.\tIt was 7% in the north.',
    },
  ],
  good: [
    {
      text: '1.\tOnly 63 per cent of women are insured.\n2.\tThe plan promises “a 50% quota” (https://example.org/a%20b).',
    },
    { text: '1.\tThe Committee takes note of the figures below.\n\nWomen\t12%\t14%\n' },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
