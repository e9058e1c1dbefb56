import { isRecord } from '../../catalogue/official';
import type { DocumentModel } from '../../model/document';
import { codeOf } from '../../node/regularFile';
import type { Finding } from '../../rules/engine/finding';
import { decodeText } from '../../textFiles';
import type { Baseline } from '../io/checkJob';
import { documentHash, type HashedFinding, hashedFinding } from '../io/fingerprint';
import { type Io, UsageError } from '../io/io';
import { unreadableReason, unwritableReason } from '../io/read';
import { printableLine, safeJson } from '../io/terminal';

/** The default baseline file, in the working directory. */
export const BASELINE_FILE = 'treaty-body-baseline.json';

const MAX_BASELINE_SIZE = 64 * 1024 * 1024;
const FORMAT_VERSION = 1;

/**
 * Reads a baseline from a file; undefined if the file does not exist, unless it `mustExist`. Throws a `UsageError` if the file cannot be
 * read, rather than report all known findings again.
 */
export async function readBaseline(path: string, mustExist: boolean, io: Io): Promise<Baseline | undefined> {
  const refuse = (reason: string) => new UsageError(`--baseline ${printableLine(path)}: ${reason}`);
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path, MAX_BASELINE_SIZE);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !mustExist) return undefined;
    throw refuse(codeOf(error) === 'EISDIR' ? 'is a directory, not a baseline' : unreadableReason(error));
  }
  let value: unknown;
  try {
    value = JSON.parse(decodeText(Buffer.from(bytes)));
  } catch {
    throw refuse('is not a baseline: it is not JSON');
  }
  const { format, documents } = isRecord(value) ? value : {};
  if (format !== FORMAT_VERSION || !isBaseline(documents))
    throw refuse('is not a baseline of this version; --write-baseline writes one');
  return documents;
}

/** Writes a baseline, preserving the entries of documents not in `latest`. Returns the reason if it could not be written. */
export async function writeBaseline(
  path: string,
  latest: Baseline,
  earlier: Baseline | undefined,
  io: Io,
): Promise<string | undefined> {
  const text = printBaseline({ ...earlier, ...latest });
  try {
    await io.writeNewFile(path, new TextEncoder().encode(text), true);
    return undefined;
  } catch (error) {
    return unwritableReason(error);
  }
}

/** Sorted, one line per entry, so that concurrent changes can be merged. */
function printBaseline(all: Baseline): string {
  const documents = sortKeys(all).flatMap(([document, rules]) => {
    const rows = sortKeys(rules).map(([rule, places]) => {
      const counts = sortKeys(places).map(([place, count]) => `        ${safeJson(place)}: ${count}`);
      return `      ${safeJson(rule)}: {\n${counts.join(',\n')}\n      }`;
    });
    return rows.length > 0 ? [`    ${safeJson(document)}: {\n${rows.join(',\n')}\n    }`] : [];
  });
  const documentsText = documents.length > 0 ? `\n${documents.join(',\n')}\n  ` : '';
  return `{\n  "format": ${FORMAT_VERSION},\n  "documents": {${documentsText}}\n}\n`;
}

/** Splits off the findings of a document that are in a baseline; returns the new ones, and the number of known ones. */
export function newFindings<F extends Finding>(
  model: DocumentModel,
  findings: readonly F[],
  baseline: Baseline,
): { readonly findings: readonly F[]; readonly old: number } {
  const rules = baseline[documentHash(model)];
  if (!rules) return { findings, old: 0 };
  const counts = new Map<string, number>();
  const remainingFs = findings.filter((finding) => {
    const { rule, place } = hashedFinding(model, finding);
    const countBefore = counts.get(place) ?? 0;
    counts.set(place, countBefore + 1);
    return countBefore >= (rules[rule]?.[place] ?? 0);
  });
  return { findings: remainingFs, old: findings.length - remainingFs.length };
}

/** The baseline entries for a document’s findings, to be merged by {@link BaselineSum}. */
export function baselineOf(model: DocumentModel, findings: readonly Finding[]): string {
  return `${safeJson([documentHash(model), ...findings.map((finding) => hashedFinding(model, finding))])}\n`;
}

/** Merges baseline entries. Of several copies of a document, the one with most findings counts. */
export class BaselineSum {
  private readonly documents = new Map<string, Map<string, Map<string, number>>>();

  /** @param part a result of {@link baselineOf} */
  add(part: string): void {
    const [document, ...entries]: [string, ...HashedFinding[]] = JSON.parse(part);
    const rules = this.documents.get(document) ?? new Map<string, Map<string, number>>();
    this.documents.set(document, rules);
    const countsByPlace = new Map<string, number>();
    for (const { rule, place } of entries) {
      const count = (countsByPlace.get(place) ?? 0) + 1;
      countsByPlace.set(place, count);
      const places = rules.get(rule) ?? new Map<string, number>();
      rules.set(rule, places.set(place, Math.max(places.get(place) ?? 0, count)));
    }
  }

  /** The total number of findings. */
  get count(): number {
    const counts = [...this.documents.values()].flatMap((rules) =>
      [...rules.values()].flatMap((places) => [...places.values()]),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  get baseline(): Baseline {
    return Object.fromEntries(
      [...this.documents].map(([document, rules]) => [
        document,
        Object.fromEntries([...rules].map(([rule, places]) => [rule, Object.fromEntries(places)])),
      ]),
    );
  }
}

function sortKeys<T>(of: Readonly<Record<string, T>>): readonly [string, T][] {
  return Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isBaseline(value: unknown): value is Baseline {
  const areAll = (of: unknown, is: (inside: unknown) => boolean) => isRecord(of) && Object.values(of).every(is);
  return areAll(value, (rules) => areAll(rules, (places) => areAll(places, (count) => Number.isSafeInteger(count))));
}
