import { type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';
import type { DocumentKind } from '../../catalogue/limits';
import type { Status } from '../../model/identity';
import { applyEdits } from '../../text/edits';
import { asGlob } from '../../text/glob';
import type { Ignored } from '../engine/ignored';
import type { RuleLevel } from '../engine/weighed';

/** What is to be written into a project file. */
export type ProjectChange =
  | { readonly ignore: Ignored }
  /** Takes all entries for a finding out again. */
  | { readonly lift: Ignored }
  /** The level of a rule; null takes it out. */
  | { readonly rule: string; readonly level: RuleLevel | null }
  /** The word limit of a kind of document, 0 for none; null takes it out. */
  | { readonly kind: DocumentKind; readonly limit: number | null }
  /** The status of the document at a path below the file's folder; null takes it out. */
  | { readonly path: string; readonly status: Status | null };

/**
 * The text of a project file with a change in it; comments and layout stay. Without a text there was no file yet. Undefined for
 * a text that is not well formed: nobody can say what would become of it.
 */
export function changedProject(text: string | undefined, change: ProjectChange): string | undefined {
  const before = text === undefined || text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const raw: unknown = parse(before, errors, SYNTAX);
  if (errors.length > 0 || raw === null || typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  if ('ignore' in change) return withIgnored(before, change.ignore);
  if ('lift' in change) return withoutIgnored(before, change.lift);
  if ('rule' in change) return put(before, ['rules', change.rule], change.level ?? undefined);
  if ('kind' in change) return put(before, ['wordLimits', change.kind], change.limit ?? undefined);
  return withStatus(before, change.path, change.status);
}

const SYNTAX = { allowTrailingComma: true };

function withIgnored(text: string, entry: Ignored): string {
  const known = listAt(text, 'ignored');
  if (known.some((one) => isSame(one, entry))) return text;
  return known.length === 0 ? put(text, ['ignored'], [entry]) : append(text, ['ignored', known.length], entry);
}

function withoutIgnored(text: string, entry: Ignored): string {
  const at = listAt(text, 'ignored').findLastIndex((one) => isSame(one, entry));
  return at < 0 ? text : withoutIgnored(put(text, ['ignored', at], undefined), entry);
}

function withStatus(text: string, path: string, status: Status | null): string {
  const known = listAt(text, 'documents');
  const pattern = path.includes('/') ? asGlob(path) : `/${asGlob(path)}`;
  const at = known.findLastIndex((one) => isFor(one, pattern));
  if (at < 0) {
    if (status === null) return text;
    const entry = { files: pattern, status };
    return known.length === 0 ? put(text, ['documents'], [entry]) : append(text, ['documents', known.length], entry);
  }
  if (status !== null) return put(text, ['documents', at, 'status'], status);
  const left = Object.keys(known[at] ?? {}).filter((key) => key !== 'files' && key !== 'status');
  return put(text, left.length > 0 ? ['documents', at, 'status'] : ['documents', at], undefined);
}

/** Whether an entry is about one document alone. */
function isFor(entry: unknown, pattern: string): boolean {
  if (entry === null || typeof entry !== 'object' || !('files' in entry)) return false;
  const { files } = entry;
  const one: unknown = Array.isArray(files) && files.length === 1 ? files[0] : files;
  return one === pattern || `/${String(one)}` === pattern;
}

function isSame(known: unknown, { rule, document, sentence, text }: Ignored): boolean {
  if (known === null || typeof known !== 'object') return false;
  const one = new Map<string, unknown>(Object.entries(known));
  return (
    one.get('rule') === rule &&
    one.get('document') === document &&
    one.get('sentence') === sentence &&
    one.get('text') === text
  );
}

function listAt(text: string, key: string): readonly unknown[] {
  const raw: unknown = parse(text, [], SYNTAX);
  const value = raw !== null && typeof raw === 'object' ? new Map<string, unknown>(Object.entries(raw)).get(key) : [];
  return Array.isArray(value) ? value : [];
}

function put(text: string, path: JSONPath, value: unknown): string {
  return changed(text, path, value, false);
}

function append(text: string, path: JSONPath, value: unknown): string {
  return changed(text, path, value, true);
}

function changed(text: string, path: JSONPath, value: unknown, isArrayInsertion: boolean): string {
  const edits = modify(text, path, value, { isArrayInsertion, formattingOptions: layoutOf(text) });
  return applyEdits(
    text,
    edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content })),
  );
}

/** How a file is laid out already. */
function layoutOf(text: string) {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 2 : indent.length,
    eol: /\r\n/.test(text) ? '\r\n' : '\n',
  };
}
