import { applyEdits, type Span, shiftSpan, type TextEdit } from '../../../text/edits';
import { addAll, highestOf, lowestOf } from '../../../text/many';
import type { WordField } from '../../parts/result';
import { HindranceError } from '../runs/hindrance';

/** An edit of a paragraph, and its effect on the fields it touches. */
export type PlannedEdit =
  /** Text is changed, possibly within the result of a field. */
  | { readonly kind: 'text'; readonly edit: TextEdit }
  /** Fields are replaced by typed text. */
  | { readonly kind: 'typed'; readonly edit: TextEdit; readonly fields: readonly WordField[] }
  /** A field gets the new name of its bookmark. `edits` are edits of its result. */
  | { readonly kind: 'renamed'; readonly field: WordField; readonly edits: readonly TextEdit[] };

/** Fields whose results may be edited: paragraph numbers, which Word will recompute to the same value, and the text of links. */
export const OPEN_FIELDS: ReadonlySet<string> = new Set(['REF', 'HYPERLINK']);

/** What happens to fields: their bookmark is renamed, or they become typed text. */
export type FieldFates = ReadonlyMap<WordField, 'renamed' | 'typed'>;

/**
 * Plans the edits of a paragraph, in text order. An edit that extends beyond a field removes the whole field, since the rest would be
 * recomputed.
 *
 * @throws {HindranceError} if an edit reaches into a field that is not one of {@link OPEN_FIELDS}
 */
export function plannedEdits(
  text: string,
  edits: readonly TextEdit[],
  fields: readonly WordField[],
  fates: FieldFates,
): readonly PlannedEdit[] {
  const result: PlannedEdit[] = [];
  const groups = groupEdits(edits, fields, fates);
  for (const { span, own, fields: met } of groups) {
    const [field] = met;
    if (!field) {
      for (const edit of own) result.push({ kind: 'text', edit });
      continue;
    }
    const fieldChange = met.length === 1 ? fates.get(field) : undefined;
    const isWithin = met.length === 1 && own.every((edit) => field.start <= edit.start && edit.end <= field.end);
    const shownText = applyEdits(
      text.slice(span.start, span.end),
      own.map((edit) => shiftSpan(edit, -span.start)),
    );
    if (isWithin && fieldChange !== 'typed' && shownText !== '') {
      if (fieldChange === 'renamed') result.push({ kind: 'renamed', field, edits: own });
      else if (!OPEN_FIELDS.has(field.type)) throw new HindranceError('place');
      else for (const edit of own) result.push({ kind: 'text', edit });
      continue;
    }
    const isWhole = met.every(
      (one) => OPEN_FIELDS.has(one.type) || own.some(({ start, end }) => start <= one.start && one.end <= end),
    );
    if (!isWhole) throw new HindranceError('place');
    result.push({ kind: 'typed', edit: { ...span, text: shownText }, fields: met });
  }
  return result;
}

interface EditGroup {
  readonly span: Span;
  readonly own: readonly TextEdit[];
  readonly fields: readonly WordField[];
}

/** Edits and the fields they reach into, grouped by shared fields. */
function groupEdits(edits: readonly TextEdit[], fields: readonly WordField[], fates: FieldFates): readonly EditGroup[] {
  const groups: { span: Span; own: TextEdit[]; fields: WordField[] }[] = [];
  const add = (span: Span, own: readonly TextEdit[], metFields: readonly WordField[]) => {
    const lastGroup = groups.at(-1);
    const isJoined =
      lastGroup && metFields.length > 0 && lastGroup.fields.length > 0 && span.start < lastGroup.span.end;
    if (!lastGroup || !isJoined) {
      groups.push({ span, own: [...own], fields: [...metFields] });
      return;
    }
    lastGroup.span = { start: Math.min(lastGroup.span.start, span.start), end: Math.max(lastGroup.span.end, span.end) };
    addAll(lastGroup.own, own);
    addAll(
      lastGroup.fields,
      metFields.filter((one) => !lastGroup.fields.includes(one)),
    );
  };
  const changedFields = fields.filter((field) => fates.has(field) && !edits.some((edit) => overlapsField(edit, field)));
  const editsWithFields = [
    ...edits.map((edit) => ({
      span: edit as Span,
      own: [edit],
      met: fields.filter((field) => overlapsField(edit, field)),
    })),
    ...changedFields.map((field) => ({ span: field as Span, own: [], met: [field] })),
  ];
  for (const { span, own, met } of editsWithFields.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    const start = Math.min(span.start, lowestOf(met.map((field) => field.start)));
    const end = Math.max(span.end, highestOf(met.map((field) => field.end)));
    add({ start, end }, own, met);
  }
  return groups;
}

/** Whether an edit overlaps the result of a field. */
function overlapsField({ start, end }: Span, field: Span): boolean {
  return start < field.end && field.start < end;
}
