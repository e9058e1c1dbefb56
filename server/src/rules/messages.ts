import type { DisplayLanguage } from '../display/displayLanguage';
import { fillIn } from '../display/filled';
import { groupedIn } from '../display/numbers';
import type { Argument, Arguments } from './engine/finding';
import { ENGLISH } from './said/english';
import { FRENCH } from './said/french';
import { SPANISH } from './said/spanish';
import type { Wording } from './said/wording';

const WORDINGS: Readonly<Record<DisplayLanguage, Wording>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** Placeholders for counts, whose digits are grouped; other numbers are those of paragraphs, articles and years. */
const COUNT_ARGUMENTS: ReadonlySet<string> = new Set(['count', 'words', 'limit', 'difference', 'written']);

/** Formats a message; falls back to rule and key if it is missing, which tests rule out. */
export function messageOf(rule: string, key: string, args: Arguments, language: DisplayLanguage): string {
  const template = WORDINGS[language].messages[rule]?.[key] ?? `${rule}: ${key}`;
  const values = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' && COUNT_ARGUMENTS.has(name)
      ? groupedIn(language, value)
      : wordArgument(value, template.startsWith(`{${name}}`), WORDINGS[language]),
  ]);
  return fillIn(template, Object.fromEntries(values));
}

/** The name of a rule for menus, in the display language; falls back to its id. */
export function ruleNameIn(language: DisplayLanguage, rule: string): string {
  return WORDINGS[language].names[rule] ?? rule;
}

function wordArgument(value: Argument, isFirst: boolean, wording: Wording): string | number {
  if (typeof value !== 'object') return value;
  if ('letters' in value) return wording.letters(value.letters);
  if ('article' in value) return wording.article(value.article, value.paragraph, value.path);
  if ('instrument' in value) return wording.instrument(value.instrument);
  if ('all' in value) return wording.all(value.all);
  if ('lettered' in value) return wording.all(value.lettered.map((letter) => wording.letters([letter])));
  if ('meetings' in value) return wording.meetings(value.meetings, value.join);
  if ('committee' in value) return wording.committee(value.committee);
  if ('cited' in value) return wording.cited(value.cited, value.place, value.isTreaty);
  if ('lengths' in value) return wording.period(value.english, value.lengths);
  return wording.time(value.time, value.form, isFirst);
}
