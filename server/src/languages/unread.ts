/** A language in which documents are issued but which cannot be read here: only what is needed to say so. */
export interface UnreadLanguage {
  /** ISO 639-1 code. */
  readonly id: string;
  /** Its English name, for people. */
  readonly name: string;
  /** Frequent short words that the other languages lack; none if the script is enough. */
  readonly frequent: readonly string[];
  /** Matches each letter of its script. */
  readonly script?: RegExp;
}

/** The official languages that are not supported yet. */
export const UNREAD_LANGUAGES: readonly UnreadLanguage[] = [
  { id: 'ar', name: 'Arabic', frequent: [], script: /\p{Script=Arabic}/u },
  {
    id: 'es',
    name: 'Spanish',
    frequent: ['el', 'los', 'las', 'del', 'y', 'por', 'una', 'para', 'con', 'al', 'sus', 'sobre', 'como', 'su'],
  },
  { id: 'ru', name: 'Russian', frequent: [], script: /\p{Script=Cyrillic}/u },
  { id: 'zh', name: 'Chinese', frequent: [], script: /\p{Script=Han}/u },
];
