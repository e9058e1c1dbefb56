import { printParseErrorCode } from 'jsonc-parser';
import { DOCUMENT_KINDS, type DocumentKind } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { memoize } from '../../model/base/memo';
import type { ModelOptions } from '../../model/document';
import type { Status } from '../../model/identity/identity';
import { asGlob, globProblem, isLiteralPattern, MAX_PATTERN_LENGTH } from '../../text/globs/glob';
import type { IgnoreEntry } from '../engine/ignored';
import type { RuleLevel, RuleSettings } from '../engine/weighed';
import { checkedTerms } from './checkedTerms';
import { FilesNamed } from './filesNamed';
import { PROBLEM_WORDS } from './problemWords';
import { nodeValue, parseProject, parsingLimitProblem, repeatedKeys, ValuePlaces } from './projectTree';
import {
  checkedEntries,
  checkedIgnored,
  checkedLimits,
  checkedNames,
  checkedRules,
  checkedTexts,
  expectedOneOf,
  FirstProblems,
  isKind,
  isStatus,
  isWordCount,
  itemsOf,
  type Problem,
  type SettingPath,
  STATUSES,
  stepText,
  unknownKey,
} from './valueValidators';
import { checkedVersions, type VersionSet } from './versionSets';

/** Settings for documents that match a glob; the last match applies. */
interface DocumentEntry {
  readonly files: readonly string[];
  readonly kind?: DocumentKind;
  readonly status?: Status;
}

/** The valid content of a project file. */
export interface Project {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly wordLimits: Readonly<Record<string, number>>;
  /** Target lengths of sections, in words, by heading. */
  readonly sectionTargets: Readonly<Record<string, number>>;
  readonly acronyms: readonly string[];
  /** Names of laws, and of instruments that are not in the catalogue: their articles are never attributed to a treaty. */
  readonly laws: readonly string[];
  readonly instruments: readonly string[];
  readonly documents: readonly DocumentEntry[];
  /** Sets of files that are language versions of one document, original first unless a masthead states the original language. */
  readonly versions: readonly VersionSet[];
  /** Agreed terms: the forms of each by language code. */
  readonly terms: readonly Readonly<Record<string, readonly string[]>>[];
  readonly ignored: readonly IgnoreEntry[];
}

/** A problem in a project file, with its location in the text. */
interface ProjectProblem {
  /** "rules.word-limit: expected one of …" */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** An empty project. */
export const NO_PROJECT: Project = {
  rules: {},
  wordLimits: {},
  sectionTargets: {},
  acronyms: [],
  laws: [],
  instruments: [],
  documents: [],
  versions: [],
  terms: [],
  ignored: [],
};

/** All keys of a project file; `$schema` is used by editors. */
export const PROJECT_KEYS: readonly string[] = ['$schema', ...Object.keys(NO_PROJECT)];

const DOCUMENT_KEYS = ['files', 'kind', 'status'];

/**
 * Parses a project file: valid entries are used, others reported with their path and the expected value. Never fails.
 *
 * @param rules the ids of all rules
 * @param language the language of the messages
 */
export function readProject(
  text: string,
  rules: readonly string[],
  language: DisplayLanguage,
): { readonly project: Project; readonly problems: readonly ProjectProblem[] } {
  const content = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const words = PROBLEM_WORDS[language];
  const limitProblem = parsingLimitProblem(content);
  if (limitProblem) {
    const { start, end, expected } = limitProblem;
    return { project: NO_PROJECT, problems: [{ message: expected(words), start, end }] };
  }
  const at = (path: SettingPath, problem: string) => {
    const text = pathText(path);
    return text === '' ? problem : words.at(text) + problem;
  };
  const { tree, errors } = parseProject(content);
  const problems: ProjectProblem[] = [];
  const places = tree && new ValuePlaces(tree);
  const firstProblems = new FirstProblems(words, (path, expectation) => {
    const { start, end } = places?.at(path) ?? { start: 0, end: 0 };
    problems.push({ message: at(path, expectation), start, end });
  });
  for (const { error, offset, length } of errors) {
    if (!firstProblems.count()) continue;
    const code = printParseErrorCode(error);
    problems.push({ message: words.syntax(code) ?? code, start: offset, end: offset + length });
  }
  if (tree) {
    for (const { path, start, end } of repeatedKeys(tree)) {
      if (!firstProblems.count()) continue;
      problems.push({ message: at(path, words.twice), start, end });
    }
  }
  const project = tree ? projectFrom(nodeValue(tree), firstProblems.take, rules) : NO_PROJECT;
  const { more } = firstProblems;
  if (more !== undefined) problems.push({ message: more, start: text.length, end: text.length });
  return { project, problems };
}

function projectFrom(raw: unknown, problem: Problem, rules: readonly string[]): Project {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    problem([], ({ object }) => object);
    return NO_PROJECT;
  }
  const values = new Map<string, unknown>(Object.entries(raw));
  for (const [key, value] of values) {
    if (!PROJECT_KEYS.includes(key)) problem([key], unknownKey(key, PROJECT_KEYS.slice(1)));
    else if (key === '$schema') {
      if (typeof value !== 'string') problem([key], ({ text }) => text);
    } else if (value === null)
      problem([key], ({ list, object }) => (Array.isArray(Reflect.get(NO_PROJECT, key)) ? list : object));
  }
  return {
    rules: checkedRules(values.get('rules'), ['rules'], problem, rules),
    wordLimits: checkedLimits(values.get('wordLimits'), ['wordLimits'], problem),
    sectionTargets: sectionTargets(values.get('sectionTargets'), problem),
    acronyms: checkedNames(values.get('acronyms'), ['acronyms'], problem),
    laws: checkedNames(values.get('laws'), ['laws'], problem),
    instruments: checkedNames(values.get('instruments'), ['instruments'], problem),
    documents: documentEntries(values.get('documents'), problem),
    versions: checkedVersions(values.get('versions'), problem),
    terms: checkedTerms(values.get('terms'), problem),
    ignored: checkedIgnored(values.get('ignored'), ['ignored'], problem, rules),
  };
}

function sectionTargets(value: unknown, problem: Problem): Readonly<Record<string, number>> {
  const targets = new Map<string, number>();
  for (const [heading, words] of checkedEntries(value, ['sectionTargets'], problem)) {
    if (isWordCount(words)) targets.set(heading, words);
    else problem(['sectionTargets', heading], ({ target }) => target);
  }
  // `Object.fromEntries` because a heading may be called "__proto__".
  return Object.fromEntries(targets);
}

/**
 * The limit on the total length of patterns, in UTF-16 code units, since each is matched against the path of every document. Plain names do not
 * count.
 */
const MAX_PATTERNS_LENGTH = 20_000;

function documentEntries(value: unknown, problem: Problem): readonly DocumentEntry[] {
  let length = 0;
  const isTooMuch = (pattern: string) => {
    if (!isLiteralPattern(pattern)) length += pattern.length;
    return length > MAX_PATTERNS_LENGTH;
  };
  return itemsOf(value, ['documents'], problem).flatMap((item, i) => {
    const path = ['documents', i];
    if (item === null || typeof item !== 'object' || Array.isArray(item)) {
      problem(path, (words) => words.documentEntry);
      return [];
    }
    const entry = new Map<string, unknown>(Object.entries(item));
    for (const key of entry.keys()) {
      if (!DOCUMENT_KEYS.includes(key)) problem([...path, key], unknownKey(key, DOCUMENT_KEYS));
    }
    const files = filePatterns(entry.get('files'), [...path, 'files'], problem, isTooMuch);
    const kind = entry.get('kind');
    if (kind !== undefined && !isKind(kind)) problem([...path, 'kind'], expectedOneOf(DOCUMENT_KINDS, kind));
    const status = entry.get('status');
    if (status !== undefined && !isStatus(status)) {
      problem([...path, 'status'], expectedOneOf(STATUSES, status));
    }
    if (files.length === 0) return [];
    return [{ files, ...(isKind(kind) && { kind }), ...(isStatus(status) && { status }) }];
  });
}

/** A file name or pattern, or a list of these. */
function filePatterns(
  value: unknown,
  path: SettingPath,
  problem: Problem,
  isTooMuch: (pattern: string) => boolean,
): readonly string[] {
  const isOne = typeof value === 'string';
  if (!isOne && (!Array.isArray(value) || value.length === 0)) {
    problem(path, (words) => words.files);
    return [];
  }
  const items: readonly unknown[] = isOne ? [value] : value;
  return items.flatMap((item, i) => {
    const at = isOne ? path : [...path, i];
    const [text] = checkedTexts([item], path, (_, expectation) => problem(at, expectation));
    if (text === undefined) return [];
    if (isTooMuch(text)) {
      problem(at, ({ patterns }) => patterns(MAX_PATTERNS_LENGTH));
      return [];
    }
    const wrongProblem = globProblem(text);
    if (wrongProblem !== undefined) problem(at, ({ pattern }) => pattern[wrongProblem](MAX_PATTERN_LENGTH));
    return [text];
  });
}

/** `documents[0].status`, `rules.word-limit`; empty for the whole file. */
function pathText(path: SettingPath): string {
  return path.map((step, i) => (typeof step === 'string' && i > 0 ? `.${stepText(step)}` : stepText(step))).join('');
}

/** The lookup of entries by file, memoized for all documents. */
const namedBy = memoize((entries: readonly DocumentEntry[]) => new FilesNamed(entries.map(({ files }) => files)));
/** The patterns that claim a file by its full path. */
const claimsOf = memoize(
  (entries: readonly DocumentEntry[]): ReadonlySet<string> =>
    new Set(entries.flatMap(({ files }) => files.map((pattern) => pattern.replace(/^\//, '')))),
);

/**
 * The names that a project adds to those of a language; null if there are none. The same object for all documents, which use it as a
 * memoization key.
 */
const namesOf = memoize(({ laws, instruments }: Project) =>
  laws.length + instruments.length > 0 ? { laws, instruments } : null,
);

/** All names inside which nothing is reported; the same list for all settings. */
const ownWordsOf = memoize(({ acronyms, laws, instruments }: Project) => [...acronyms, ...laws, ...instruments]);

/** Whether a project claims a file as a treaty body document by its full path; a pattern for many files does not count. */
export function isClaimed(project: Project, path: string): boolean {
  return claimsOf(project.documents).has(asGlob(path));
}

/** A project’s settings for parsing a document. The path is relative to the folder of the project file, with slashes. */
export function optionsFrom(project: Project, path: string): ModelOptions {
  let kind: DocumentKind | undefined;
  let status: Status | undefined;
  for (const at of namedBy(project.documents).fitting(path)) {
    const entry = project.documents[at];
    kind = entry?.kind ?? kind;
    status = entry?.status ?? status;
  }
  const names = namesOf(project);
  return { ...(kind && { kind }), ...(status && { status }), ...(names && { names }) };
}

/** Applies a project’s settings on top of the user’s. */
export function withProject<S extends RuleSettings>(settings: S, project: Project): S {
  const ownWords = ownWordsOf(project);
  return {
    ...settings,
    rules: { ...settings.rules, ...project.rules },
    wordLimits: { ...settings.wordLimits, ...project.wordLimits },
    ...(Object.keys(project.sectionTargets).length > 0 && { sectionTargets: project.sectionTargets }),
    ...(project.acronyms.length > 0 && { acronyms: project.acronyms }),
    ...(project.ignored.length > 0 && { ignored: [...(settings.ignored ?? []), ...project.ignored] }),
    ...(ownWords.length > 0 && { ownWords }),
  };
}
