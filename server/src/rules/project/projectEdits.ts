import { findNodeAtLocation, type JSONPath, modify, parse } from 'jsonc-parser';
import type { DocumentKind } from '../../catalogue/limits';
import type { Status } from '../../model/identity/identity';
import { applyEdits, type TextEdit } from '../../text/edits';
import { asGlob } from '../../text/globs/glob';
import type { IgnoreEntry } from '../engine/ignored';
import type { RuleLevel } from '../engine/weighed';
import { nodeValue, parseProject, parsingLimitProblem, repeatedKeys, SYNTAX } from './projectTree';

/** A change to a project file. */
export type ProjectChange =
  | { readonly ignore: IgnoreEntry }
  /** Removes all entries for a finding. */
  | { readonly lift: IgnoreEntry }
  /** Sets the level of a rule; null removes it. */
  | { readonly rule: string; readonly level: RuleLevel | null }
  /** Sets the word limit for a kind of document, 0 for no limit; null removes it. */
  | { readonly kind: DocumentKind; readonly limit: number | null }
  /** Sets the status of the document at a path relative to the folder of the project file; null removes it. */
  | { readonly path: string; readonly status: Status | null }
  /** Sets whether the file at a path relative to the folder of the project file is claimed as a treaty body document. */
  | { readonly path: string; readonly claim: boolean }
  /** Renames or moves the file or folder at a path relative to the folder of the project file. */
  | { readonly path: string; readonly newPath: string };

/**
 * Applies a change to the text of a project file, preserving comments and formatting. `text` is undefined for a new file. Undefined for a
 * text that is malformed, has duplicate keys or a value of the wrong type, for which the result would be unpredictable.
 */
export function changedProject(text: string | undefined, change: ProjectChange): string | undefined {
  const textBefore = text === undefined || text.trim() === '' ? '{}\n' : text;
  if (parsingLimitProblem(textBefore)) return undefined;
  const { tree, errors } = parseProject(textBefore);
  if (tree?.type !== 'object' || errors.length > 0 || repeatedKeys(tree).length > 0) return undefined;
  const [key, kind] =
    'ignore' in change || 'lift' in change
      ? (['ignored', 'array'] as const)
      : 'rule' in change
        ? (['rules', 'object'] as const)
        : 'kind' in change
          ? (['wordLimits', 'object'] as const)
          : (['documents', 'array'] as const);
  const value = findNodeAtLocation(tree, [key]);
  const isFit = !value || value.type === kind || (value.type === 'null' && kind === 'array');
  if (!isFit) return undefined;
  if ('ignore' in change) return withIgnored(textBefore, change.ignore);
  if ('lift' in change) return withoutIgnored(textBefore, change.lift);
  if ('rule' in change) return setValue(textBefore, ['rules', change.rule], change.level ?? undefined);
  if ('kind' in change) return setValue(textBefore, ['wordLimits', change.kind], change.limit ?? undefined);
  if ('newPath' in change) return withRenamed(textBefore, change.path, change.newPath);
  if ('claim' in change) return withClaim(textBefore, change.path, change.claim);
  return withStatus(textBefore, change.path, change.status);
}

function withIgnored(text: string, entry: IgnoreEntry): string {
  const entries = listAt(text, 'ignored');
  if (entries.some((one) => isSame(one, entry))) return text;
  return entries.length === 0 ? setValue(text, ['ignored'], [entry]) : append(text, ['ignored', entries.length], entry);
}

/** Removes all matching entries at once, so that thousands of equal ones do not cost thousands of rewrites. */
function withoutIgnored(text: string, entry: IgnoreEntry): string {
  const { tree } = parseProject(text);
  const list = tree && findNodeAtLocation(tree, ['ignored']);
  const entries = list?.type === 'array' ? (list.children ?? []) : [];
  const isOut = entries.map((one) => isSame(nodeValue(one), entry));
  if (list && isOut.every((out) => out)) {
    if (entries.length === 0) return text;
    return applyEdits(text, [{ start: list.offset + 1, end: list.offset + list.length - 1, text: '' }]);
  }
  const edits: TextEdit[] = [];
  for (let from = isOut.indexOf(true); from >= 0; ) {
    const nextIndex = isOut.indexOf(false, from);
    const nextEntry = entries[nextIndex];
    const [before, first, last] = [entries[from - 1], entries[from], entries.at(nextIndex < 0 ? -1 : nextIndex - 1)];
    // Remove a run with the comma after it or, at the end of the list, with the one before it.
    const start = nextEntry || !before ? first?.offset : before.offset + before.length;
    const end = nextEntry ? nextEntry.offset : last && last.offset + last.length;
    if (start !== undefined && end !== undefined) edits.push({ start, end, text: '' });
    from = nextIndex < 0 ? -1 : isOut.indexOf(true, nextIndex);
  }
  return applyEdits(text, edits);
}

function withStatus(text: string, path: string, status: Status | null): string {
  const entries = listAt(text, 'documents');
  const pattern = patternOf(path);
  const at = entries.findLastIndex((one) => isFor(one, pattern));
  if (at < 0) {
    if (status === null) return text;
    const entry = { files: pattern, status };
    return entries.length === 0
      ? setValue(text, ['documents'], [entry])
      : append(text, ['documents', entries.length], entry);
  }
  if (status !== null) return setValue(text, ['documents', at, 'status'], status);
  const otherKeys = Object.keys(entries[at] ?? {}).filter((key) => key !== 'files' && key !== 'status');
  return setValue(text, otherKeys.length > 0 ? ['documents', at, 'status'] : ['documents', at], undefined);
}

/** Adds or removes an entry that only claims a document. */
function withClaim(text: string, path: string, claim: boolean): string {
  const entries = listAt(text, 'documents');
  const pattern = patternOf(path);
  const at = entries.findLastIndex((one) => isFor(one, pattern));
  if (claim === at >= 0) return text;
  if (!claim) return setValue(text, ['documents', at], undefined);
  const entry = { files: pattern };
  return entries.length === 0
    ? setValue(text, ['documents'], [entry])
    : append(text, ['documents', entries.length], entry);
}

/** Renames a file or folder in entries, and in findings ignored by file name; patterns for several files are kept. */
function withRenamed(text: string, path: string, newPath: string): string {
  let result = text;
  for (const [i, entry] of listAt(text, 'documents').entries()) {
    if (entry === null || typeof entry !== 'object' || !('files' in entry)) continue;
    const { files } = entry;
    const patterns: readonly unknown[] = Array.isArray(files) ? files : [files];
    for (const [k, pattern] of patterns.entries()) {
      const nextPattern = typeof pattern === 'string' ? renamedPattern(pattern, path, newPath) : undefined;
      const at: JSONPath = ['documents', i, 'files', ...(Array.isArray(files) ? [k] : [])];
      if (nextPattern !== undefined) result = setValue(result, at, nextPattern);
    }
  }
  for (const [i, entry] of listAt(text, 'versions').entries()) {
    const files: readonly unknown[] = Array.isArray(entry) ? entry : [];
    for (const [k, file] of files.entries()) {
      const isIt = typeof file === 'string' && (file === path || file.startsWith(`${path}/`));
      if (isIt) result = setValue(result, ['versions', i, k], newPath + file.slice(path.length));
    }
  }
  const [name, newName] = [nameIn(path), nameIn(newPath)];
  if (name === newName) return result;
  for (const [i, entry] of listAt(text, 'ignored').entries()) {
    if (entry === null || typeof entry !== 'object' || !('document' in entry)) continue;
    const { document } = entry;
    if (typeof document === 'string' && document.toLowerCase() === name.toLowerCase())
      result = setValue(result, ['ignored', i, 'document'], newName);
  }
  return result;
}

/** Renames a pattern for a file or folder, or for a path below it; undefined for other patterns. */
function renamedPattern(pattern: string, path: string, newPath: string): string | undefined {
  const rootedPattern = pattern.includes('/') && !pattern.startsWith('/') ? `/${pattern}` : pattern;
  const [from, to] = [`/${asGlob(path)}`, `/${asGlob(newPath)}`];
  if (rootedPattern === from || `/${rootedPattern}` === from) {
    const isBarePattern = !pattern.startsWith('/') && !to.slice(1).includes('/') && !path.includes('/');
    return isBarePattern ? to.slice(1) : patternOf(newPath);
  }
  if (!rootedPattern.startsWith(`${from}/`)) return undefined;
  const newPattern = `${to}${rootedPattern.slice(from.length)}`;
  return pattern.startsWith('/') ? newPattern : newPattern.slice(1);
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The pattern that matches one file, given its path relative to the folder of the project file. */
function patternOf(path: string): string {
  return path.includes('/') ? asGlob(path) : `/${asGlob(path)}`;
}

/** Whether an entry applies to this document alone. */
function isFor(entry: unknown, pattern: string): boolean {
  if (entry === null || typeof entry !== 'object' || !('files' in entry)) return false;
  const { files } = entry;
  const soleFile: unknown = Array.isArray(files) && files.length === 1 ? files[0] : files;
  return typeof soleFile === 'string' && (soleFile === pattern || `/${soleFile}` === pattern);
}

/** Whether an entry in the file is for the same finding; its location and reason may differ. */
function isSame(value: unknown, entry: IgnoreEntry): boolean {
  if (value === null || typeof value !== 'object') return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const comparedFields = ['rule', 'document', 'sentence', 'text'] as const;
  return (
    comparedFields.every((key) => entries.get(key) === entry[key]) && isSameList(entries.get('hashes'), entry.hashes)
  );
}

function isSameList(value: unknown, hashes: readonly string[] | undefined): boolean {
  if (!Array.isArray(value) || hashes === undefined) return value === hashes;
  return value.length === hashes.length && hashes.every((hash, i) => value[i] === hash);
}

function listAt(text: string, key: string): readonly unknown[] {
  const rawValue: unknown = parse(text, [], SYNTAX);
  const value =
    rawValue !== null && typeof rawValue === 'object'
      ? new Map<string, unknown>(Object.entries(rawValue)).get(key)
      : [];
  return Array.isArray(value) ? value : [];
}

function setValue(text: string, path: JSONPath, value: unknown): string {
  // The library cannot remove a missing property.
  const { tree } = parseProject(text);
  if (value === undefined && !(tree && findNodeAtLocation(tree, path))) return text;
  return changeJson(text, path, value, false);
}

function append(text: string, path: JSONPath, value: unknown): string {
  return changeJson(text, path, value, true);
}

function changeJson(text: string, path: JSONPath, value: unknown, isArrayInsertion: boolean): string {
  const formattingOptions = layoutOf(text);
  const edits = modify(text, path, value, { isArrayInsertion, ...(formattingOptions && { formattingOptions }) });
  return applyEdits(
    text,
    edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content })),
  );
}

/** With a longer line than this, the text was not formatted by a person. */
const MAX_LINE_LENGTH = 5000;

/**
 * Formatting options that match a file's layout; undefined if it has none, for example if a program wrote it. The library formats whole
 * lines, one token at a time, and copies the text each time.
 */
function layoutOf(text: string) {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE_LENGTH) return undefined;
  }
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 2 : indent.length,
    eol: /\r\n/.test(text) ? '\r\n' : '\n',
  };
}
