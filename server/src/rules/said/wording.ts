import type { TimeForm, UnitLength } from '../engine/finding';

/** What a language says in the messages of rules, and how it writes the values in them. */
export interface Wording {
  /** Messages by rule and key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The names of the rules, as they stand in a menu. */
  readonly names: Readonly<Record<string, string>>;
  /** Letters of a subparagraph, the outermost first: "(a) (i)". */
  letters(letters: readonly string[]): string;
  /** A place in an article: "11 (4) (c)"; paragraph and letters may be empty. */
  article(article: string, paragraph: string, letters: readonly string[]): string;
  /**
   * An instrument by its id, or by what a document calls its own (`convention`, `covenant`, `protocol`): in English without an article,
   * elsewhere with the preposition that all messages have before it.
   */
  instrument(id: string): string;
  /** A length of time: in English as a sentence begins, elsewhere with “of”; `english`: in the words of the text. */
  period(english: string, lengths: readonly UnitLength[]): string;
  /** All of some figures, or ranges of them with an en dash: "3, 5–7". */
  all(items: readonly (string | number)[]): string;
  /** One of some figures: "285 or 286". */
  oneOf(items: readonly (string | number)[]): string;
  /** A time as the text has it; `isFirst`: whether the message begins with it. */
  time(written: string, form: TimeForm, isFirst: boolean): string;
}

/** A list as a sentence has it, with a word before the last item: "3, 5 et 7". */
export function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Figures and ranges, with a range of only two taken apart: "4–5", which nobody would read as “from … to …”. */
export function apart(items: readonly (string | number)[]): readonly (string | number)[] {
  return items.flatMap((item) => {
    const [, before = '', from, to] = /^(.*?)(\d+)–\1(\d+)$/.exec(String(item)) ?? [];
    return from !== undefined && to !== undefined && Number(to) === Number(from) + 1
      ? [`${before}${from}`, `${before}${to}`]
      : [item];
  });
}
