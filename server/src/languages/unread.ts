/** A language in which documents are issued and whose words are not known here: only enough of it to say so. */
export interface UnreadLanguage {
  /** ISO 639-1 code. */
  readonly id: string;
  /** Its English name, for people. */
  readonly name: string;
  /** Frequent short words that the other languages do not have; none where the script tells it. */
  readonly frequent: readonly string[];
  /** What each letter of its script fits. */
  readonly script?: RegExp;
}

/** The official languages that are not read yet. */
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
