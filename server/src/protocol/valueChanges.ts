import type { ValueChange } from './pageAnswers';

/**
 * Computes the change from one value to another; undefined if they are equal as JSON. Takes linear time. Array items are compared by index
 * or, if the lengths differ, from both ends.
 */
export function valueChange(before: unknown, after: unknown): ValueChange | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return rowsChange(before, after);
  if (isFields(before) && isFields(after)) return fieldsChange(before, after);
  return { is: after ?? null };
}

function rowsChange(before: readonly unknown[], after: readonly unknown[]): ValueChange | undefined {
  if (before.length === after.length) {
    const rows = after.flatMap((row, index) => {
      const change = valueChange(before[index], row);
      return change ? [[index, change] as const] : [];
    });
    return rows.length > 0 ? { rows } : undefined;
  }
  const maxLength = Math.min(before.length, after.length);
  let head = 0;
  while (head < maxLength && !valueChange(before[head], after[head])) head++;
  let tailCount = 0;
  while (tailCount < maxLength - head && !valueChange(before.at(-1 - tailCount), after.at(-1 - tailCount))) tailCount++;
  return { at: head, remove: before.length - head - tailCount, insert: after.slice(head, after.length - tailCount) };
}

function fieldsChange(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): ValueChange | undefined {
  const names = writtenNames(after);
  if (writtenNames(before).length !== names.length) return { is: after };
  const fields: (readonly [string, ValueChange])[] = [];
  for (const name of names) {
    if (before[name] === undefined) return { is: after };
    const change = valueChange(before[name], after[name]);
    if (change) fields.push([name, change]);
  }
  return fields.length > 0 ? { fields } : undefined;
}

/** The names of the fields that JSON would include. */
function writtenNames(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

/** Applies a change to a value, sharing unchanged parts. Throws if the change does not fit the value. */
export function changedValue(before: unknown, change: ValueChange | null): unknown {
  if (change === null) return before;
  if ('is' in change) return change.is;
  if ('fields' in change) {
    if (!isFields(before)) throw new Error('These fields are not those of the value before.');
    const fields = change.fields.map(([name, one]) => [name, changedValue(before[name], one)] as const);
    return { ...before, ...Object.fromEntries(fields) };
  }
  if (!Array.isArray(before)) throw new Error('These rows are not those of the value before.');
  const rows: unknown[] = [...before];
  if ('rows' in change) for (const [index, one] of change.rows) rows[index] = changedValue(rows[index], one);
  else return [...rows.slice(0, change.at), ...change.insert, ...rows.slice(change.at + change.remove)];
  return rows;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return value instanceof Object && !Array.isArray(value);
}
