import type { PlaceFromOne } from '../../text/placeFromOne';

/** A value of a field in JSON, as a schema describes it. */
export type FieldSchema = Readonly<Record<string, unknown>>;

/** A field of a JSON object: its schema, and how to compute its value from the subject; undefined omits it. */
export interface DataField<T> {
  readonly schema: FieldSchema;
  readonly isRequired?: boolean;
  readonly value: (of: T) => unknown;
}

/** The fields of an object by name, in order. Both the data and its schema are generated from them. */
export type DataFields<T> = Readonly<Record<string, DataField<T>>>;

/** The JSON object for a subject, without undefined fields. */
export function dataOf<T>(fields: DataFields<T>, of: T): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { value }]) => {
      const fieldValue = value(of);
      return fieldValue === undefined ? [] : [[name, fieldValue]];
    }),
  );
}

/** The schema of an object with these fields and no others. */
export function schemaOf<T>(fields: DataFields<T>): FieldSchema {
  const fieldEntries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: fieldEntries.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    properties: Object.fromEntries(fieldEntries.map(([name, { schema }]) => [name, schema])),
  };
}

/** A text. */
export const TEXT_SCHEMA: FieldSchema = { type: 'string' };

/** A count. */
export const COUNT_SCHEMA: FieldSchema = { type: 'integer', minimum: 0 };

/** A boolean. */
export const YES_OR_NO: FieldSchema = { type: 'boolean' };

/** A list of texts. */
export const TEXTS: FieldSchema = { type: 'array', items: TEXT_SCHEMA };

/** A one-based line or column. */
export const FROM_ONE: FieldSchema = { type: 'integer', minimum: 1 };

/** A severity. */
export const SEVERITY_SCHEMA: FieldSchema = { enum: ['error', 'warning', 'information'] };

/** A required field. */
export function field<T>(schema: FieldSchema, value: (of: T) => unknown): DataField<T> {
  return { schema, isRequired: true, value };
}

/** A field with an object. */
export function objectField<T, U>(fields: DataFields<U>, value: (of: T) => U): DataField<T> {
  return field(schemaOf(fields), (of) => dataOf(fields, value(of)));
}

/** A field with a list of objects. */
export function listField<T, U>(fields: DataFields<U>, value: (of: T) => readonly U[]): DataField<T> {
  return field({ type: 'array', items: schemaOf(fields) }, (of) => value(of).map((one) => dataOf(fields, one)));
}

/** The fields of a place in a text, `line` and `column`, with a description of the line. */
export function placeFields<T>(line: string, placeOf: (of: T) => PlaceFromOne): DataFields<T> {
  return {
    line: field(fieldWithDescription(line, FROM_ONE), (of) => placeOf(of).line),
    column: field(fieldWithDescription('In UTF-16 code units, counted from 1.', FROM_ONE), (of) => placeOf(of).column),
  };
}

/** A schema with a description. */
export function fieldWithDescription(description: string, schema: FieldSchema): FieldSchema {
  return { ...schema, description };
}

/** The schema of a command’s output, from the fields of the whole; `definitions` are the targets of its `$ref`s. */
export function documentSchema<T>(title: string, fields: DataFields<T>, definitions?: FieldSchema): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...schemaOf(fields),
    ...(definitions && { definitions }),
  };
}
