/** A language in which documents are issued but which cannot be read here: only what is needed to say so. */
export interface UnreadLanguage {
  /** ISO 639-1 code. */
  readonly id: string;
  /** Its English name, for people. */
  readonly name: string;
  /** Matches each letter of its script. */
  readonly script: RegExp;
  readonly isRightToLeft?: true;
}

/** The official languages that are not supported yet. */
export const UNREAD_LANGUAGES: readonly UnreadLanguage[] = [
  { id: 'ar', name: 'Arabic', script: /\p{Script=Arabic}/u, isRightToLeft: true },
  { id: 'ru', name: 'Russian', script: /\p{Script=Cyrillic}/u },
  { id: 'zh', name: 'Chinese', script: /\p{Script=Han}/u },
];
