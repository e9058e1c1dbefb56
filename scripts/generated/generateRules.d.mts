export function localized<T>(value: T, words: Readonly<Record<string, string>>): T;
