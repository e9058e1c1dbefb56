import { isLanguageChoice, LANGUAGE_CHOICES, type LanguageChoice } from '../../display/displayLanguage';
import type { RuleSettings } from '../../rules/engine/weighed';
import { PROBLEM_WORDS } from '../../rules/project/problemWords';
import {
  checkedIgnored,
  checkedLimits,
  checkedRules,
  FirstProblems,
  type SettingPath,
  stepText,
  unknownKey,
} from '../../rules/project/valueValidators';
import { RULE_IDS } from '../../rules/registry';

/** The settings that the server reads, for one document. */
export interface Settings extends RuleSettings {
  /** The choice of display language. */
  readonly language: LanguageChoice;
  /** Whether the number of the paragraph is shown after "the previous paragraph". */
  readonly inlayHints: boolean;
  /** Whether to show the number of references above each paragraph. */
  readonly codeLens: boolean;
  /** Whether Enter after a numbered paragraph or subparagraph of a draft writes the next number. */
  readonly continueNumbering: boolean;
  /** Whether numbered paragraphs pasted into a draft are renumbered without asking. */
  readonly renumberOnPaste: boolean;
  /** The folder of treaty texts; empty for none. */
  readonly treatyTexts: string;
  /** The length up to which a document is checked, in millions of characters; 0 for no limit. */
  readonly sizeLimit: number;
  /** Whether to log how long readings and answers take. */
  readonly timings: boolean;
}

/** The default settings. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  rules: {},
  wordLimits: {},
  inlayHints: true,
  codeLens: true,
  continueNumbering: true,
  renumberOnPaste: true,
  treatyTexts: '',
  sizeLimit: 10,
  timings: false,
};

/** The names of all settings, including those that only the client reads; any other name has no effect. */
export const SETTING_KEYS: readonly string[] = [
  ...Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'timings'),
  'ignored',
  'recognizeByContent',
  'treatAsDocuments',
  'word',
  'trace',
];

/**
 * Validates settings from outside: well-formed ones are used; the rest are omitted and reported in `problems` with their path and the
 * expected value.
 */
export function checkSettings(raw: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, problems };
  if (typeof raw !== 'object') return { settings: DEFAULT_SETTINGS, problems: ['treatyBody: expected an object'] };
  const values = new Map<string, unknown>(Object.entries(raw));
  const firstProblems = new FirstProblems(PROBLEM_WORDS.en, (path, what) =>
    problems.push(`treatyBody${pathText(path)}: ${what}`),
  );
  const problem = firstProblems.take;
  for (const key of values.keys()) if (!SETTING_KEYS.includes(key)) problem([key], unknownKey(key, SETTING_KEYS));
  const rules = checkedRules(values.get('rules'), ['rules'], problem, RULE_IDS);
  const wordLimits = checkedLimits(values.get('wordLimits'), ['wordLimits'], problem);
  const ignoredFindings = checkedIgnored(values.get('ignored'), ['ignored'], problem, RULE_IDS);
  if (firstProblems.more !== undefined) problems.push(`treatyBody: ${firstProblems.more}`);
  const language = languageOf(values.get('language'), problems);
  const inlayHints = flagOf(raw, 'inlayHints', problems);
  const codeLens = flagOf(raw, 'codeLens', problems);
  const continueNumbering = flagOf(raw, 'continueNumbering', problems);
  const renumberOnPaste = flagOf(raw, 'renumberOnPaste', problems);
  const treatyTexts = textOf(raw, 'treatyTexts', problems);
  const sizeLimit = sizeOf(raw, 'sizeLimit', problems);
  const trace = values.get('trace');
  const timings = typeof trace === 'object' && trace !== null && 'timings' in trace && trace.timings === true;
  return {
    settings: {
      language,
      rules,
      wordLimits,
      inlayHints,
      codeLens,
      continueNumbering,
      renumberOnPaste,
      treatyTexts,
      sizeLimit,
      timings,
      ...(ignoredFindings.length > 0 && { ignored: ignoredFindings }),
    },
    problems,
  };
}

function flagOf(
  raw: object,
  key: 'inlayHints' | 'codeLens' | 'continueNumbering' | 'renumberOnPaste',
  problems: string[],
): boolean {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) problems.push(`treatyBody.${key}: expected true or false`);
  return DEFAULT_SETTINGS[key];
}

function languageOf(value: unknown, problems: string[]): LanguageChoice {
  if (isLanguageChoice(value)) return value;
  if (value !== undefined && value !== null)
    problems.push(`treatyBody.language: expected one of ${LANGUAGE_CHOICES.join(', ')}`);
  return DEFAULT_SETTINGS.language;
}

function textOf(raw: object, key: 'treatyTexts', problems: string[]): string {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (typeof value === 'string') return value.trim();
  if (value !== undefined && value !== null) problems.push(`treatyBody.${key}: expected the path of a folder`);
  return DEFAULT_SETTINGS[key];
}

function sizeOf(raw: object, key: 'sizeLimit', problems: string[]): number {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (typeof value === 'number' && value >= 0) return value;
  if (value !== undefined && value !== null) problems.push(`treatyBody.${key}: expected a number, 0 or more`);
  return DEFAULT_SETTINGS[key];
}

/** A path in words: `.rules.word-limit`, `.ignored[2].rule`. */
function pathText(path: SettingPath): string {
  return path.map((step) => (typeof step === 'number' ? stepText(step) : `.${stepText(step)}`)).join('');
}
