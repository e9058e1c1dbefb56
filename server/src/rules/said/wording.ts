import type { TimeForm, UnitLength } from '../engine/finding';

/** The messages of rules in a language, and how it writes the values in them. */
export interface Wording {
  /** Messages by rule and key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The names of the rules, for menus. */
  readonly names: Readonly<Record<string, string>>;
  /** The subject of each rule’s findings, in a line for the settings. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Letters of a subparagraph, outermost first: "(a) (i)". */
  letters(letters: readonly string[]): string;
  /** A place in an article: "11 (4) (c)"; paragraph and letters may be empty. */
  article(article: string, paragraph: string, letters: readonly string[]): string;
  /**
   * An instrument by its id, or the document's own (`convention`, `covenant`, `protocol`): in English without an article, in other
   * languages with the preposition that precedes it in all messages.
   */
  instrument(id: string): string;
  /** A length of time: in English for the beginning of a sentence, in other languages with "of"; `english`: in the words of the text. */
  period(english: string, lengths: readonly UnitLength[]): string;
  /** All of some figures, or ranges of them with an en dash: "3, 5–7". */
  all(items: readonly (string | number)[]): string;
  /** Meetings by number: "285 or 286", « 285e ou 286e ». */
  meetings(numbers: readonly number[], join: 'and' | 'or'): string;
  /** A committee: its acronym, or the name that a language uses instead, with its article where one follows in all messages. */
  committee(id: string): string;
  /** A place in a source with its article, for the beginning of a sentence: "Paragraph 12 of CMW/C/XAA/CO/1". */
  cited(source: string, place: string, isTreaty: boolean): string;
  /** A time as written in the text; `isFirst`: whether the message begins with it. */
  time(symbolText: string, form: TimeForm, isFirst: boolean): string;
}

/** The parts of a place: "10 (3) (a)" is 10, 3 and a. */
export function partsOfPlace(place: string): readonly [number: string, ...path: string[]] {
  const [number = '', ...path] = place.split(' ');
  return [number, ...path.map((part) => part.replace(/[()]/g, ''))];
}

/** A list within a sentence, with a word before the last item: "3, 5 et 7". */
export function joinWith(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Figures and ranges, with two-number ranges split, since "from 4 to 5" reads badly. */
export function apart(items: readonly (string | number)[]): readonly (string | number)[] {
  return items.flatMap((item) => {
    const [, before = '', from, to] = /^(.*?)(\d+)–\1(\d+)$/.exec(String(item)) ?? [];
    return from !== undefined && to !== undefined && Number(to) === Number(from) + 1
      ? [`${before}${from}`, `${before}${to}`]
      : [item];
  });
}
