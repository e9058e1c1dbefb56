import type { TimeForm, UnitLength } from '../engine/finding';

/** The rule messages of a language, and how to format the values in them. */
export interface Wording {
  /** Messages by rule and key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the rules, for menus. */
  readonly names: Readonly<Record<string, string>>;
  /** A one-line summary of what each rule reports, for the settings. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Letters of a subparagraph, outermost first: "(a) (i)". */
  letters(letters: readonly string[]): string;
  /** A place in an article: "11 (4) (c)"; paragraph and letters may be empty. */
  article(article: string, paragraph: string, letters: readonly string[]): string;
  /**
   * An instrument, given its id or a placeholder for the document's own (`convention`, `covenant`, `protocol`): in English without an
   * article, in other languages with the preposition that precedes it in all messages.
   */
  instrument(id: string): string;
  /** A length of time: in English for the start of a sentence, in other languages preceded by "of". `english`: as worded in the text. */
  period(english: string, lengths: readonly UnitLength[]): string;
  /** A list of numbers, or of ranges with an en dash: "3, 5–7". */
  all(items: readonly (string | number)[]): string;
  /** Ordinals of meetings: "285 or 286", « 285e ou 286e ». */
  meetings(numbers: readonly number[], join: 'and' | 'or'): string;
  /** A committee: its acronym, or the name that the language uses instead, with an article if the messages need one. */
  committee(id: string): string;
  /** A place in a source, with an article, for the start of a sentence: "Paragraph 12 of CMW/C/XAA/CO/1". */
  cited(source: string, place: string, isTreaty: boolean): string;
  /** A time as written in the text; `isFirst`: whether it starts the message. */
  time(symbolText: string, form: TimeForm, isFirst: boolean): string;
}

/** Splits a place into its parts: "10 (3) (a)" into 10, 3 and a. */
export function partsOfPlace(place: string): readonly [number: string, ...path: string[]] {
  const [number = '', ...path] = place.split(' ');
  return [number, ...path.map((part) => part.replace(/[()]/g, ''))];
}

/** Joins a list for use within a sentence, with a word before the last item: "3, 5 et 7". */
export function joinWith(items: readonly string[], word: string): string {
  const lastItem = items.at(-1) ?? '';
  return items.length < 2 ? lastItem : `${items.slice(0, -1).join(', ')} ${word} ${lastItem}`;
}

/** Splits ranges of two numbers into separate numbers, because "from 4 to 5" reads badly. */
export function splitItems(items: readonly (string | number)[]): readonly (string | number)[] {
  return items.flatMap((item) => {
    const [, before = '', from, to] = /^(.*?)(\d+)–\1(\d+)$/.exec(String(item)) ?? [];
    return from !== undefined && to !== undefined && Number(to) === Number(from) + 1
      ? [`${before}${from}`, `${before}${to}`]
      : [item];
  });
}
