import { allCommittees, type CommitteeId, type InstrumentId, isCommitteeId } from '../../catalogue/committees';
import { allStates } from '../../catalogue/states';
import { pluralsOf, singularsOf } from '../../languages/countedNoun';
import type { Language, TitleKind } from '../../languages/language';
import { formsOfStateName } from '../../languages/stateNameForms';
import { memoize } from '../base/memo';
import { compilePhrases, compileWords, type Phrases } from '../words/phrases';

/** Kinds of titles, most specific first; those that only indicate a subject come last. */
export const TITLE_ORDER: readonly TitleKind[] = [
  'corrigendum',
  'follow-up-report',
  'replies',
  'views',
  'concluding-observations',
  'list-of-issues-prior',
  'list-of-issues',
  'common-core-document',
  'general-comment',
  'state-report',
];

/** The words of a language, compiled for matching. */
export interface IdentityWords {
  readonly titles: Phrases<{ readonly kind: TitleKind; readonly isShared: boolean }>;
  readonly committees: Phrases<CommitteeId>;
  readonly instruments: Phrases<InstrumentId>;
  readonly states: Phrases<string>;
  readonly beforeState: Phrases<true>;
  readonly notState: Phrases<true>;
  readonly determiner: Phrases<true>;
  readonly and: Phrases<true>;
  readonly connectors: ReadonlySet<string>;
  readonly romanBefore: ReadonlySet<string>;
  readonly initial: Phrases<true>;
  readonly periodic: Phrases<true>;
  readonly report: Phrases<true>;
  readonly session: Phrases<true>;
  readonly meeting: Phrases<true>;
  readonly adopted: Phrases<true>;
  readonly verbs: Phrases<'consideration' | 'adoption'>;
  /** Phrases before the date on which a report was received. */
  readonly arrival: Phrases<true>;
  /** Words before "adopted" in a note that show that it cites another document. */
  readonly citing: Phrases<true>;
  /** Phrases before a date that is not that of the document. */
  readonly notIssue: Phrases<true>;
  readonly absence: Phrases<true>;
  readonly advanceUnedited: Phrases<true>;
  readonly draft: Phrases<true>;
  readonly placeholders: Phrases<true>;
  readonly suffixes: Phrases<true>;
}

/** The compiled words of a language, memoized. */
export const identityWords = memoize((language: Language): IdentityWords => {
  const { blocks, citations, names, meaning } = language;
  const sharedTitles = new Set(meaning.sharedTitles);
  const instruments = new Map<string, InstrumentId>(
    allCommittees().flatMap(({ instrument, protocols }) => [instrument, ...protocols].map((id) => [id, id] as const)),
  );
  const words: IdentityWords = {
    titles: compilePhrases(
      TITLE_ORDER.flatMap((kind) =>
        blocks.titles[kind].map((phrase) => [phrase, { kind, isShared: sharedTitles.has(phrase) }] as const),
      ),
    ),
    committees: compilePhrases(
      Object.entries(names.committees).flatMap(([id, list]) =>
        isCommitteeId(id) ? list.map((name) => [name, id] as const) : [],
      ),
    ),
    instruments: compilePhrases(
      Object.entries(names.instruments).flatMap(([id, list]) => {
        const instrument = instruments.get(id);
        return instrument === undefined ? [] : list.map((name) => [name, instrument] as const);
      }),
    ),
    states: compilePhrases(stateNames(language)),
    beforeState: compileWords(meaning.beforeState),
    notState: compileWords(meaning.notState),
    determiner: compileWords(citations.determiner),
    and: compileWords(citations.and),
    connectors: new Set([...citations.and, ...citations.of, ...citations.determiner]),
    romanBefore: new Set([
      ...singularsOf(citations.article),
      ...pluralsOf(citations.article),
      ...citations.section,
      ...citations.resolution,
    ]),
    initial: compileWords(meaning.initial),
    periodic: compileWords(meaning.periodic),
    report: compileWords(meaning.report),
    session: compileWords(meaning.session),
    meeting: compileWords(meaning.meeting),
    adopted: compileWords(meaning.adopted),
    verbs: compilePhrases([
      ...meaning.considered.map((verb) => [verb, 'consideration'] as const),
      ...meaning.adopted.map((verb) => [verb, 'adoption'] as const),
    ]),
    arrival: compileWords(meaning.arrival),
    citing: compileWords(meaning.citing),
    notIssue: compileWords([...meaning.received, ...meaning.adopted, ...meaning.session]),
    absence: compileWords(meaning.absence),
    advanceUnedited: compileWords(meaning.advanceUnedited),
    draft: compileWords(meaning.draft),
    placeholders: compileWords(meaning.placeholders),
    suffixes: compileWords(meaning.ordinalSuffixes),
  };
  return words;
});

/**
 * The names of States in the language, in order of precedence: if two codes share a name, current codes come before former ones, and codes
 * used in symbols (CHN-HKG) before other current ones.
 */
function stateNames({ meaning }: Language): (readonly [string, string])[] {
  const states = [...allStates()].sort((a, b) => Number(b.code.includes('-')) - Number(a.code.includes('-')));
  const nameForms = states.flatMap(({ code }) =>
    formsOfStateName(meaning.states[code] ?? '').flatMap((form) => (form === '' ? [] : [[form, code] as const])),
  );
  const furtherNames = Object.entries(meaning.stateNames).flatMap(([code, list]) =>
    list.map((name) => [name, code] as const),
  );
  return [...nameForms, ...furtherNames];
}
