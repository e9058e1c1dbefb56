import { findNodeAtLocation, getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { DOCUMENT_KINDS, type DocumentKind } from '../catalogue/limits';
import type { ModelOptions } from '../model/document';
import type { Status } from '../model/identity';
import { compileGlob } from '../text/glob';
import {
  checkedIgnored,
  checkedLimits,
  checkedRules,
  checkedTexts,
  entriesOf,
  isKind,
  isStatus,
  isWordCount,
  itemsOf,
  type SettingPath,
  STATUSES,
} from './checked';
import type { Ignored } from './ignored';
import type { RuleLevel, RuleSettings } from './weighed';

/** What is said of the documents whose files match a pattern; of several that match, the last one holds. */
interface DocumentEntry {
  readonly files: readonly string[];
  readonly kind?: DocumentKind;
  readonly status?: Status;
}

/** What a project file says, as far as it is well formed. */
export interface Project {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly wordLimits: Readonly<Record<string, number>>;
  /** Targets in words for sections, by heading. */
  readonly sectionTargets: Readonly<Record<string, number>>;
  readonly acronyms: readonly string[];
  /** Names of laws, and of instruments that are none of the catalogue's: their articles are never a treaty's. */
  readonly laws: readonly string[];
  readonly instruments: readonly string[];
  readonly documents: readonly DocumentEntry[];
  readonly ignored: readonly Ignored[];
}

/** Something in a project file that is not as it should be, with its place in the text of the file. */
export interface ProjectProblem {
  /** "rules.word-limit: expected one of …" */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A project that says nothing. */
export const NO_PROJECT: Project = {
  rules: {},
  wordLimits: {},
  sectionTargets: {},
  acronyms: [],
  laws: [],
  instruments: [],
  documents: [],
  ignored: [],
};

/** All keys of a project file; `$schema` is an editor's affair. */
export const PROJECT_KEYS: readonly string[] = ['$schema', ...Object.keys(NO_PROJECT)];

const DOCUMENT_KEYS = ['files', 'kind', 'status'];
const SYNTAX = { allowTrailingComma: true, allowEmptyContent: true };

/** Reads a project file: what is well formed is taken, what is not is named with its path and what was expected. Never fails. */
export function readProject(text: string): { readonly project: Project; readonly problems: readonly ProjectProblem[] } {
  const problems: ProjectProblem[] = [];
  const errors: ParseError[] = [];
  const content = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const tree = parseTree(content, errors, SYNTAX);
  for (const { error, offset, length } of errors) {
    problems.push({ message: syntaxProblem(printParseErrorCode(error)), start: offset, end: offset + length });
  }
  if (!tree) return { project: NO_PROJECT, problems };
  const problem = (path: SettingPath, expected: string) => {
    let node = findNodeAtLocation(tree, [...path]);
    for (let length = path.length - 1; !node && length >= 0; length--) {
      node = findNodeAtLocation(tree, path.slice(0, length));
    }
    const named = node?.parent?.type === 'property' ? node.parent : node;
    const { offset, length } = named ?? { offset: 0, length: 0 };
    problems.push({ message: `${pathText(path)}${expected}`, start: offset, end: offset + length });
  };
  const raw: unknown = getNodeValue(tree);
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    problem([], 'expected an object');
    return { project: NO_PROJECT, problems };
  }
  const values = new Map<string, unknown>(Object.entries(raw));
  for (const key of values.keys()) {
    if (!PROJECT_KEYS.includes(key)) problem([key], `expected one of ${PROJECT_KEYS.slice(1).join(', ')}`);
  }
  const project: Project = {
    rules: checkedRules(values.get('rules'), ['rules'], problem),
    wordLimits: checkedLimits(values.get('wordLimits'), ['wordLimits'], problem),
    sectionTargets: sectionTargets(values.get('sectionTargets'), problem),
    acronyms: checkedTexts(values.get('acronyms'), ['acronyms'], problem),
    laws: checkedTexts(values.get('laws'), ['laws'], problem),
    instruments: checkedTexts(values.get('instruments'), ['instruments'], problem),
    documents: documentEntries(values.get('documents'), problem),
    ignored: checkedIgnored(values.get('ignored'), ['ignored'], problem),
  };
  return { project, problems };
}

function sectionTargets(
  value: unknown,
  problem: (path: SettingPath, expected: string) => void,
): Readonly<Record<string, number>> {
  const targets: Record<string, number> = {};
  for (const [heading, words] of entriesOf(value, ['sectionTargets'], problem)) {
    if (isWordCount(words)) targets[heading] = words;
    else problem(['sectionTargets', heading], 'expected a number of words, 0 for no target');
  }
  return targets;
}

function documentEntries(
  value: unknown,
  problem: (path: SettingPath, expected: string) => void,
): readonly DocumentEntry[] {
  return itemsOf(value, ['documents'], problem).flatMap((item, i) => {
    const path = ['documents', i];
    if (item === null || typeof item !== 'object' || Array.isArray(item)) {
      problem(path, 'expected an object with files, and kind or status');
      return [];
    }
    const entry = new Map<string, unknown>(Object.entries(item));
    for (const key of entry.keys()) {
      if (!DOCUMENT_KEYS.includes(key)) problem([...path, key], `expected one of ${DOCUMENT_KEYS.join(', ')}`);
    }
    const written = entry.get('files');
    const files = checkedTexts(
      typeof written === 'string' ? [written] : written,
      typeof written === 'string' ? path : [...path, 'files'],
      problem,
    );
    if (written === undefined) problem([...path, 'files'], 'expected the name of a file, a pattern, or a list of them');
    const kind = entry.get('kind');
    if (kind !== undefined && !isKind(kind)) problem([...path, 'kind'], `expected one of ${DOCUMENT_KINDS.join(', ')}`);
    const status = entry.get('status');
    if (status !== undefined && !isStatus(status)) {
      problem([...path, 'status'], `expected one of ${STATUSES.join(', ')}`);
    }
    if (files.length === 0) return [];
    return [{ files, ...(isKind(kind) && { kind }), ...(isStatus(status) && { status }) }];
  });
}

/** `documents[0].status: `, `rules.word-limit: `; empty for the whole file. */
function pathText(path: SettingPath): string {
  const text = path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step)).join('');
  return text === '' ? '' : `${text}: `;
}

/** "InvalidCommentToken" as words. */
function syntaxProblem(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/ [A-Z]/g, (word) => word.toLowerCase());
}

/** What a project says of one document: how it is to be read. The path is relative to the project file's folder, with slashes. */
export function optionsFrom(project: Project, path: string): ModelOptions {
  let kind: DocumentKind | undefined;
  let status: Status | undefined;
  for (const entry of project.documents) {
    if (!entry.files.some((pattern) => compileGlob(pattern)(path))) continue;
    kind = entry.kind ?? kind;
    status = entry.status ?? status;
  }
  const names =
    project.laws.length + project.instruments.length > 0
      ? { laws: project.laws, instruments: project.instruments }
      : undefined;
  return { ...(kind && { kind }), ...(status && { status }), ...(names && { names }) };
}

/** Settings with what a project says put over them. */
export function withProject<S extends RuleSettings>(settings: S, project: Project): S {
  const ownWords = [...project.acronyms, ...project.laws, ...project.instruments];
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
