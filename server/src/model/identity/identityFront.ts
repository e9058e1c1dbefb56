import { skipSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { type PlainDate, scanDates } from '../words/dates';
import { readOrdinal } from '../words/ordinals';
import { findPhrase, phraseAt, wordStarts } from '../words/phrases';
import { FirstPages } from './firstPages';
import type { BlocksToRead, CommitteeSession, PlaceInBlock, Proceedings, WithEvidence } from './identity';
import { completeDates, type DatedPlace, type IdentitySource, placeInSource, sourceLines } from './identitySources';
import { kindByTitle, type NamedKind, type NumberedReport, reportIn } from './identityTitles';

/** Characters before "adopted" in a note that show that it cites another document. */
const CITES_PATTERN = /[,;:]|\d{3}/;

/** The facts in masthead, titles and footnotes, regardless of the paragraphs. */
export interface Front {
  readonly title: NamedKind | undefined;
  readonly report: NumberedReport | undefined;
  readonly session: CommitteeSession | undefined;
  /** The adoption, if a note gives its date. */
  readonly adoption: Proceedings | undefined;
  /** The first single day in the masthead other than the date of receipt. */
  readonly date: WithEvidence<PlainDate> | undefined;
  readonly draftMark: PlaceInBlock | undefined;
}

/** Reads the blocks other than paragraphs. */
export const identityFront = memoize((blocks: BlocksToRead): Front => {
  const pages = new FirstPages(blocks);
  return {
    title: kindByTitle(pages),
    report: reportIn(pages, pages.top),
    session: readSession(pages),
    adoption: adoptionInNotes(pages),
    date: mastheadDate(pages),
    draftMark: draftMark(pages),
  };
});

function readSession(pages: FirstPages): CommitteeSession | undefined {
  const adoptionNotes = pages.footnotes.filter((source) =>
    findPhrase(pages.words.adopted, source.text, source.words, source.end),
  );
  const noteSession = sessionOf(pages, adoptionNotes, 'footnote');
  if (noteSession?.from) return noteSession;
  const firstSession = sessionOf(pages, pages.top, 'masthead');
  // "Adopted by the Committee at its 138th session": the first page has the dates of that session.
  if (noteSession && firstSession?.number.value === noteSession.number.value)
    return { ...firstSession, number: noteSession.number };
  return noteSession ?? firstSession;
}

function sessionOf(
  pages: FirstPages,
  sources: readonly IdentitySource[],
  ground: 'footnote' | 'masthead',
): CommitteeSession | undefined {
  for (const [index, source] of sources.entries()) {
    const mention = sessionIn(pages, source);
    if (mention === undefined) continue;
    const nextSource = ground === 'masthead' ? sources[index + 1] : undefined;
    const [from, to] = rangeIn(pages, source, mention.end) ?? (nextSource && rangeIn(pages, nextSource, 0)) ?? [];
    const number = { value: mention.value, ground, at: placeInSource(source, mention.start, mention.end) };
    return { number, from: from && { ...from, ground }, to: to && { ...to, ground } };
  }
  return undefined;
}

function sessionIn(
  { words, language }: FirstPages,
  { text, end, words: starts }: IdentitySource,
): (Span & { readonly value: number }) | undefined {
  let sessionEnd = 0;
  for (const at of starts) {
    const ordinal = at < sessionEnd ? undefined : readOrdinal(text, at, end, language);
    if (ordinal === undefined) continue;
    const session = phraseAt(words.session, text, skipSpace(text, ordinal.end, end), end);
    if (session) return { value: ordinal.value, start: at, end: session.end };
    sessionEnd = ordinal.end;
  }
  return undefined;
}

/** The two ends of the first range of days. */
function rangeIn({ language }: FirstPages, source: IdentitySource, start: number): readonly DatedPlace[] | undefined {
  for (const date of scanDates(source.text, start, source.end, language)) {
    const dates = date.form === 'range' ? completeDates(source, date) : [];
    if (dates.length === 2) return dates;
  }
  return undefined;
}

/** "Adopted by the Committee on 23 April 2015" in a note, used if no paragraph states the adoption. */
function adoptionInNotes({ footnotes, top, words, language }: FirstPages): Proceedings | undefined {
  for (const source of [...footnotes, ...top]) {
    const phrase = findPhrase(words.adopted, source.text, source.words, source.end);
    // "See communication No. 1784/2008, …, Views adopted on 23 July 2012": the date is that of the cited document.
    if (phrase === undefined || CITES_PATTERN.test(source.text.slice(0, phrase.start))) continue;
    if (findPhrase(words.citing, source.text, source.words, phrase.start)) continue;
    const date = scanDates(source.text, phrase.end, source.end, language)[0];
    const [day] = date?.form === 'single' ? completeDates(source, date) : [];
    const ground = source.part === 'footnote' ? 'footnote' : 'masthead';
    if (day) return { meetings: undefined, dates: { value: [day.value], ground, at: day.at } };
  }
  return undefined;
}

function mastheadDate({ masthead, words, language }: FirstPages): WithEvidence<PlainDate> | undefined {
  for (const source of masthead) {
    for (const line of sourceLines(source)) {
      for (const lineDate of scanDates(source.text, line.start, line.end, language)) {
        const [date] = lineDate.form === 'single' ? completeDates(source, lineDate) : [];
        const starts = date ? wordStarts(source.text, line.start, lineDate.start) : [];
        if (date && !findPhrase(words.notIssue, source.text, starts, lineDate.start))
          return { ...date, ground: 'masthead' };
      }
    }
  }
  return undefined;
}

function draftMark({ top, words }: FirstPages): PlaceInBlock | undefined {
  for (const source of top) {
    for (const line of sourceLines(source)) {
      const draft = phraseAt(words.draft, source.text, line.start, source.end);
      if (draft) return placeInSource(source, line.start, draft.end);
    }
  }
  return undefined;
}
