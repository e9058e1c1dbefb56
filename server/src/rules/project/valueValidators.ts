import { DOCUMENT_KINDS, type DocumentKind } from '../../catalogue/limits';
import type { Status } from '../../model/identity/identity';
import { nearestName } from '../../text/nearestName';
import type { IgnoreEntry } from '../engine/ignored';
import { FINDING_HASH_PATTERN } from '../engine/ignoredHashes';
import { isRuleLevel, RULE_LEVELS, type RuleLevel } from '../engine/weighed';
import type { ProblemWords } from './problemWords';

/** The stages of a document, in order. */
export const STATUSES: readonly Status[] = ['draft', 'advance-unedited', 'final'];

/** The path of a value in a settings object. */
export type SettingPath = readonly (string | number)[];

/** Describes the expected kind of value; evaluated only for display. */
export type Expected = (words: ProblemWords) => string;

/** Receives an unexpected value: its path, and the expected type. */
export type Problem = (path: SettingPath, expectation: Expected) => void;

/** The maximum number of problems to report for a file or settings object, which may have hundreds of thousands. */
const MAX_PROBLEMS = 100;

/** Passes on the first problems and counts the others. */
export class FirstProblems {
  private tellCount = 0;
  private rest = 0;

  constructor(
    private readonly words: ProblemWords,
    private readonly tell: (path: SettingPath, expectation: string) => void,
  ) {}

  /** Counts a problem; returns whether to report it. */
  count(): boolean {
    if (this.tellCount >= MAX_PROBLEMS) this.rest++;
    else this.tellCount++;
    return this.rest === 0;
  }

  readonly take: Problem = (path, expectation) => {
    if (this.count()) this.tell(path, expectation(this.words));
  };

  /** "and 40 more problems"; undefined if all were reported. */
  get more(): string | undefined {
    return this.rest === 0 ? undefined : this.words.more(this.rest);
  }
}

/** A path segment, as displayed in a message. */
export function stepText(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : truncate(step);
}

/** Whether a value is a status. */
export function isStatus(value: unknown): value is Status {
  return STATUSES.some((status) => status === value);
}

/** Whether a value is a kind of document. */
export function isKind(value: unknown): value is DocumentKind {
  return DOCUMENT_KINDS.some((kind) => kind === value);
}

/** The entries of an object; empty, after reporting a problem, for any other value. */
export function checkedEntries(value: unknown, path: SettingPath, problem: Problem): readonly [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  problem(path, ({ object }) => object);
  return [];
}

/** The message for a value outside a fixed set: the allowed values, and the actual one. */
export function expectedOneOf(choices: readonly string[], value: unknown): Expected {
  return (words) => words.oneOf(choices.join(', '), showValue(value, words));
}

/** The message for an unknown name: the most similar known one, or all of them. */
export function unknownKey(name: string, knownKeys: readonly string[]): Expected {
  return (words) => {
    const suggestion = nearestName(name, knownKeys);
    return suggestion === undefined ? words.noKeyOf(knownKeys.join(', ')) : words.noKeyBut(suggestion);
  };
}

const MAX_DISPLAY_LENGTH = 40;

/** A value, as quoted in a message. */
function showValue(value: unknown, { quoted, aList, anObject }: ProblemWords): string {
  if (typeof value === 'string') return quoted(truncate(value));
  if (Array.isArray(value)) return aList;
  return value !== null && typeof value === 'object' ? anObject : truncate(String(value));
}

function truncate(text: string): string {
  return text.length > MAX_DISPLAY_LENGTH ? `${text.slice(0, MAX_DISPLAY_LENGTH)}…` : text;
}

/** The items of an array; empty, after reporting a problem, for any other value. */
export function itemsOf(value: unknown, path: SettingPath, problem: Problem): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  problem(path, ({ list }) => list);
  return [];
}

function unknownRule(id: string, knownIds: readonly string[]): Expected {
  return ({ noRule }) => noRule(nearestName(id, knownIds));
}

/** Validates levels of rules; `knownIds` are the ids of all rules. */
export function checkedRules(
  value: unknown,
  path: SettingPath,
  problem: Problem,
  knownIds: readonly string[],
): Readonly<Record<string, RuleLevel>> {
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of checkedEntries(value, path, problem)) {
    if (!knownIds.includes(id)) problem([...path, id], unknownRule(id, knownIds));
    else if (!isRuleLevel(level)) problem([...path, id], expectedOneOf(RULE_LEVELS, level));
    else rules[id] = level;
  }
  return rules;
}

/** Validates word limits by kind of document. */
export function checkedLimits(value: unknown, path: SettingPath, problem: Problem): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  for (const [kind, limit] of checkedEntries(value, path, problem)) {
    if (!isKind(kind)) problem([...path, kind], unknownKey(kind, DOCUMENT_KINDS));
    else if (isWordCount(limit)) limits[kind] = limit;
    else problem([...path, kind], ({ limit }) => limit);
  }
  return limits;
}

/** Whether a value is a valid number of words. */
export function isWordCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Validates non-empty strings, such as names. */
export function checkedTexts(value: unknown, path: SettingPath, problem: Problem): readonly string[] {
  return itemsOf(value, path, problem).flatMap((item, i) => {
    const text = typeof item === 'string' ? item.trim().replace(/\s+/g, ' ') : '';
    if (text === '') problem([...path, i], ({ nonEmpty }) => nonEmpty);
    return text === '' ? [] : [text];
  });
}

/**
 * Limits on the names added by a project file, in UTF-16 code units: per name, and per list. The longest titles of treaties have about 250
 * units; thousands of names fit. All names are searched for in every document of the folder.
 */
const MAX_NAME_LENGTH = 500;
const MAX_NAMES_LENGTH = 100_000;

/**
 * Validates names and removes duplicates. Names beyond the limits are problems; exceeding the limit for the whole list is reported at its
 * start.
 */
export function checkedNames(value: unknown, path: SettingPath, problem: Problem): readonly string[] {
  const names = new Set<string>();
  let length = 0;
  for (const [i, item] of itemsOf(value, path, problem).entries()) {
    const at = [...path, i];
    const [name] = checkedTexts([item], path, (_, expectation) => problem(at, expectation));
    if (name === undefined || names.has(name)) continue;
    const isLong = name.length > MAX_NAME_LENGTH;
    const isFull = length > MAX_NAMES_LENGTH;
    if (!isLong) length += name.length;
    if (isLong) problem(at, (words) => words.name(MAX_NAME_LENGTH));
    else if (length <= MAX_NAMES_LENGTH) names.add(name);
    else if (!isFull) problem(at, (words) => words.names(MAX_NAMES_LENGTH));
  }
  return [...names];
}

/** The keys of an ignored-finding entry. */
const IGNORED_KEYS = ['rule', 'document', 'paragraph', 'hashes', 'sentence', 'text', 'reason'] as const;

/** Validates ignored findings; `knownIds` are the ids of all rules. */
export function checkedIgnored(
  value: unknown,
  path: SettingPath,
  problem: Problem,
  knownIds: readonly string[],
): readonly IgnoreEntry[] {
  return itemsOf(value, path, problem).flatMap((item, i) => {
    const at = [...path, i];
    if (item === null || typeof item !== 'object' || Array.isArray(item)) {
      problem(at, ({ ignoredEntry }) => ignoredEntry);
      return [];
    }
    const entry = new Map<string, unknown>(Object.entries(item));
    for (const key of entry.keys()) {
      if (!IGNORED_KEYS.some((knownKey) => knownKey === key)) problem([...at, key], unknownKey(key, IGNORED_KEYS));
    }
    const textAt = (key: (typeof IGNORED_KEYS)[number], isNeeded: boolean): string | undefined => {
      const text = entry.get(key);
      if (typeof text === 'string' && (text.trim() !== '' || !isNeeded)) return text;
      if (text !== undefined || isNeeded) problem([...at, key], (words) => words.text);
      return undefined;
    };
    const rule = textAt('rule', true);
    const document = textAt('document', true);
    const hashes = hashesOf(entry.get('hashes'), [...at, 'hashes'], problem);
    const sentence = textAt('sentence', entry.has('sentence'));
    const text = textAt('text', false);
    const paragraph = textAt('paragraph', false);
    textAt('reason', false);
    if (rule !== undefined && !knownIds.includes(rule)) {
      problem([...at, 'rule'], unknownRule(rule, knownIds));
      return [];
    }
    if (rule === undefined || document === undefined) return [];
    if (hashes.length === 0 && sentence === undefined) {
      if (!entry.has('hashes') && !entry.has('sentence')) problem(at, ({ ignoredEntry }) => ignoredEntry);
      return [];
    }
    return [
      {
        rule,
        document,
        ...(paragraph !== undefined && { paragraph }),
        ...(hashes.length > 0 && { hashes }),
        ...(sentence !== undefined && { sentence }),
        ...(text !== undefined && { text }),
      },
    ];
  });
}

function hashesOf(value: unknown, path: SettingPath, problem: Problem): readonly string[] {
  return itemsOf(value, path, problem).flatMap((hash, i) => {
    if (typeof hash === 'string' && FINDING_HASH_PATTERN.test(hash)) return [hash];
    problem([...path, i], (words) => words.hash);
    return [];
  });
}
