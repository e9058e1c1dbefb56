import type { Language } from '../../../languages/language';
import type { DateExpression, PartialDate } from '../../../model/words/dates';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { lex } from '../../../syntax/tokens/lexer';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { SENTENCE_WINDOW, sentenceIn, type TokenSentence } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered } from '../../engine/gather';
import { hasConjunction, isPlainWords, outsideBrackets } from '../wording/plainWords';
import { datesIn } from './datesIn';
import { type AnchorWord, type Consideration, consideredOn } from './dialogues';
import { isIn, isTogether, type Sitting, sittingIn } from './sittings';

/**
 * Statements about the adoption of a text: the day, the dates of the session, and any report considered before. Evaluated wherever
 * "adopted" is near a date. Sentences whose structure is not recognized prove nothing.
 */

/** A day of adoption; the span is that of the date. */
interface Adoption extends Span {
  readonly date: PartialDate;
  /** Whether the adopted text is the document itself. */
  readonly isPresent: boolean;
  /** Whether the text was adopted by a working group. */
  readonly isOfGroup: boolean;
  /** The session, or meeting of a working group, in the same sentence, if its dates do not include the day. */
  readonly session: Sitting | undefined;
  /** The days on which the report was considered, if the adopted text is observations and the days are later. */
  readonly considered: Consideration | undefined;
  /** The sentences on which this is based. */
  readonly read: Span;
}

/** Statements of adoption in a block that can be checked. */
export const ADOPTIONS = new Gathered<Adoption>({
  words: firstWords('adoptions', 'anchor'),
  token(tokens, index, reading, note) {
    const { block, language } = reading;
    const patterns = patternsOf(language, 'adoptions');
    const dates = patterns ? datesIn(block, language) : NONE;
    const match = patterns && dates.length > 0 ? patterns.anchor.at(tokens, index) : undefined;
    if (!patterns || !match) return;
    const anchor = {
      start: tokens.start(index),
      end: tokens.end(index),
      isVerb: match.part('adopted') !== undefined || match.part('issued') !== undefined,
      isAdoption: match.part('adopted') !== undefined,
      isDated: match.part('dated') !== undefined,
    };
    const nearbyDates = nearDates(dates, anchor);
    const signs = nearbyDates.length > 0 && signsOf(tokens, anchor, nearbyDates, patterns);
    const adoption = signs && read(tokens, anchor, nearbyDates, signs, patterns, language);
    if (adoption) note(adoption);
  },
});

/** The maximum distance between "adopted" and its date, in UTF-16 code units. */
const MAX_ADOPTION_DISTANCE = 260;

interface Word extends AnchorWord {
  /** Whether the text was adopted, as opposed to issued. */
  readonly isAdoption: boolean;
  readonly isDated: boolean;
}

/** What to look for in a sentence about an adoption, judging by individual words. */
interface AdoptionSigns {
  readonly present: boolean;
  readonly session: boolean;
  readonly dialogue: boolean;
}

/** Looks for words that most sentences with a date of adoption lack; without them, expensive checks are skipped. */
function signsOf(
  tokens: Tokens,
  { start, end, isVerb }: Word,
  dates: readonly DateExpression[],
  patterns: Matchers<'adoptions'>,
): AdoptionSigns | undefined {
  const rangeWithin = (reach: number) => [tokens.from(start - reach), tokens.at(end + reach)] as const;
  const [low, high] = rangeWithin(SENTENCE_WINDOW);
  const isPresentTense = isVerb && patterns.these.isIn(tokens, ...rangeWithin(MAX_OBJECT_LENGTH));
  const isSessionDate =
    isVerb && dates.some(({ form }) => form === 'range') && patterns.session.isIn(tokens, low, high);
  const isDialogueDate =
    dates.length > 1 && patterns.observed.isIn(tokens, low, high) && patterns.act.isIn(tokens, low, high);
  return isPresentTense || isSessionDate || isDialogueDate
    ? { present: isPresentTense, session: isSessionDate, dialogue: isDialogueDate }
    : undefined;
}

const MAX_OBJECT_LENGTH = 160;

/** The dates near a word. */
function nearDates(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
  const firstIndex = firstFrom(dates, start - SENTENCE_WINDOW);
  let endIndex = firstIndex;
  while (endIndex < dates.length && (dates[endIndex]?.end ?? 0) <= end + SENTENCE_WINDOW) endIndex++;
  return firstIndex === endIndex ? NONE : dates.slice(firstIndex, endIndex);
}

const NONE: readonly DateExpression[] = [];

function read(
  tokens: Tokens,
  anchor: Word,
  near: readonly DateExpression[],
  signs: AdoptionSigns,
  patterns: Matchers<'adoptions'>,
  language: Language,
): Adoption | undefined {
  const wholeSentence = sentenceOf(tokens, anchor);
  const span = {
    start: tokens.start(wholeSentence.before),
    end: Math.max(anchor.end, tokens.end(wholeSentence.to - 1)),
  };
  const dates = near.filter((one) => one.start >= span.start && one.end <= span.end);
  const sitting = signs.session ? sittingIn(wholeSentence, dates, patterns) : undefined;
  const maskedSentence = sitting ? sentenceOf(withoutTokens(tokens, sitting), anchor) : wholeSentence;
  const date = dateOf(maskedSentence, anchor, dates, patterns, language);
  const day = date?.dates[0]?.date;
  if (!date || !day?.valid) return undefined;
  const session = sitting && anchor.isAdoption && !isIn(day, sitting.dates) ? sitting : undefined;
  const adoption = {
    start: date.start,
    end: date.end,
    date: day,
    isPresent: signs.present && isPresent(maskedSentence, anchor, patterns),
    isOfGroup: signs.present && isGroupAdoption(maskedSentence, anchor, patterns),
    session:
      session && isTogether(maskedSentence, anchor, date, session, patterns, language) ? session.dates : undefined,
    considered: signs.dialogue ? consideredOn(maskedSentence, anchor, date, near, patterns, language) : undefined,
    read: span,
  };
  return adoption.session || adoption.considered || adoption.isPresent ? adoption : undefined;
}

function sentenceOf(tokens: Tokens, { start, end }: Span): TokenSentence {
  return sentenceIn(tokens, tokens.at(start), tokens.from(end));
}

/** The tokens of a text with a span blanked out, at unchanged offsets. */
function withoutTokens(tokens: Tokens, { start, end }: Span): Tokens {
  const { text, length } = tokens;
  const blank = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return lex(blank, tokens.start(0), tokens.end(length - 1), false);
}

// --------------------------------------------------------------------------------------------------- date of adoption

/** The date of an adoption, according to its sentence. */
function dateOf(
  { tokens, from }: TokenSentence,
  anchor: Word,
  dates: readonly DateExpression[],
  patterns: Matchers<'adoptions'>,
  language: Language,
): DateExpression | undefined {
  const [at, next] = [tokens.at(anchor.start), tokens.from(anchor.end)];
  const nextExpression = dates.find((one) => one.start >= anchor.end && one.form === 'single');
  if (nextExpression && nextExpression.start - anchor.end <= MAX_ADOPTION_DISTANCE) {
    const day = tokens.at(nextExpression.start);
    const connectorStart = anchor.isDated ? day : patterns.ofBefore.before(tokens, day)?.start;
    if (!anchor.isVerb) return connectorStart === next ? nextExpression : undefined;
    const precedingMatch = (
      nextExpression.dates[0]?.date.day === undefined ? patterns.inBefore : patterns.onBefore
    ).before(tokens, day, next);
    if (
      precedingMatch &&
      !patterns.andBefore.before(tokens, precedingMatch.start, next) &&
      isPlainWords(tokens, next, precedingMatch.start, language)
    )
      return nextExpression;
  }
  if (!anchor.isVerb) return undefined;
  const previousExpression = dates.findLast(
    (one) => one.end <= anchor.start && one.start >= tokens.start(from) && one.form === 'single',
  );
  if (!previousExpression || anchor.start - previousExpression.end > MAX_ADOPTION_DISTANCE) return undefined;
  const [day, rest] = [tokens.at(previousExpression.start), tokens.from(previousExpression.end)];
  if (!hasConjunction(tokens, rest, at, language)) return undefined;
  if (!patterns.heldBefore.before(tokens, day, from) && !patterns.onBefore.before(tokens, day, from)) return undefined;
  const indexesBetween = outsideBrackets(tokens, rest, at);
  const holds = (pattern: Matcher) => indexesBetween.some((i) => pattern.at(tokens, i));
  if (!holds(patterns.subject) && indexesBetween.some((i) => tokens.kind(i) === Kind.word)) return undefined;
  if (!patterns.apartBefore.before(tokens, day, from)) return undefined;
  const concernsOtherAct =
    patterns.otherAct.isIn(tokens, from, day) && !patterns.andOnBefore.before(tokens, day, from) && !holds(patterns.it);
  return concernsOtherAct ? undefined : previousExpression;
}

// ----------------------------------------------------------------------------------------------------- the adopted text

function isPresent({ tokens, from }: TokenSentence, { start, end }: Span, patterns: Matchers<'adoptions'>): boolean {
  const lowerLimit = Math.max(from, tokens.from(start - MAX_OBJECT_LENGTH));
  return (
    patterns.thisAfter.at(tokens, tokens.from(end)) !== undefined ||
    patterns.thisBefore.before(tokens, tokens.at(start), lowerLimit) !== undefined
  );
}

function isGroupAdoption(
  { tokens, from, to }: TokenSentence,
  { start, end }: Span,
  patterns: Matchers<'adoptions'>,
): boolean {
  const namedBody =
    patterns.byAfter.at(tokens, tokens.from(end), to) ?? patterns.body.lastIn(tokens, from, tokens.at(start));
  return namedBody !== undefined && !namedBody.part('committee');
}
