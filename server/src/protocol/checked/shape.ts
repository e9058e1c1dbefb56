/**
 * Says what is wrong with a value, with the path to it: "position.line: expected a whole number"; undefined if nothing is. A value with
 * which nothing is wrong is a `T`.
 */
export interface Shape<T> {
  (value: unknown, path: string): string | undefined;
  /** Never called; carries the type. */
  readonly as?: () => T;
}

/** The type of the values with which a shape finds nothing wrong. */
export type Checked<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<S> = { [K in keyof S]: undefined extends Checked<S[K]> ? K : never }[keyof S];
type Flat<T> = { readonly [K in keyof T]: T[K] };
/** An object whose fields have these shapes; those that may be missing are optional. */
type FieldsOf<S> = Flat<
  { [K in Exclude<keyof S, OptionalKeys<S>>]: Checked<S[K]> } & {
    [K in OptionalKeys<S>]?: Exclude<Checked<S[K]>, undefined>;
  }
>;
/** An object of one of several shapes, which a field names. */
type ByField<N extends string, S> = { [K in keyof S]: Flat<{ [F in N]: K } & Checked<S[K]>> }[keyof S];

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function expectShape<T>(what: string, isSo: (value: unknown) => boolean): Shape<T> {
  return (value, path) => (isSo(value) ? undefined : `${path}: expected ${what}`);
}

/** A string, empty or not. */
export const string = expectShape<string>('a string', (value) => typeof value === 'string');
/** A boolean; no truthy substitutes. */
export const flag = expectShape<boolean>('true or false', (value) => typeof value === 'boolean');
/** A whole number. JSON has no NaN, but 1e999 is read as Infinity. */
export const integer = expectShape<number>('a whole number', Number.isInteger);
/** An object with any fields; not an array. */
export const anObject = expectShape<object>('an object', isPlain);

/** One of some words. */
export function word<const W extends string>(...words: readonly W[]): Shape<W> {
  return expectShape(words.map((one) => `"${one}"`).join(' or '), (value) => words.some((one) => one === value));
}

function unlessMissing(shape: Shape<unknown>): Shape<never> {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

/** A value that may be missing; null counts as missing. */
export const maybe: <T>(shape: Shape<T>) => Shape<T | undefined> = unlessMissing;
/** A value or null; a missing one counts as null. */
export const orNull: <T>(shape: Shape<T>) => Shape<T | null> = unlessMissing;

/** An array whose items all have one shape; the error names the first that does not. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: expected a list`;
    for (const [i, one] of value.entries()) {
      const problem = shape(one, `${path}[${i}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object with at least these fields. */
export function fields<const S extends Shapes>(shapes: S): Shape<FieldsOf<S>> {
  return (value, path) => {
    if (!isPlain(value)) return `${path}: expected an object`;
    for (const [name, shape] of Object.entries(shapes)) {
      const problem = shape(value[name], `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object in which one field selects one of several shapes. */
export function byField<const N extends string, const S extends Shapes>(name: N, shapes: S): Shape<ByField<N, S>> {
  const nameShape = fields({ [name]: word(...Object.keys(shapes)) });
  return (value, path) => {
    const problem = nameShape(value, path);
    if (problem !== undefined || !isPlain(value)) return problem;
    const key = value[name];
    return typeof key === 'string' ? shapes[key]?.(value, path) : undefined;
  };
}

/** An object with the first key of a table that it has, in the shape that the table gives. */
export function byKey<const S extends Shapes>(shapes: S): Shape<Checked<S[keyof S]>> {
  return (value, path) => {
    const problem = anObject(value, path);
    if (problem !== undefined || !isPlain(value)) return problem;
    const own = Object.entries(shapes).flatMap(([key, shape]) => (Object.hasOwn(value, key) ? [shape] : []));
    if (own.length === 0) return `${path}: expected one of ${Object.keys(shapes).join(', ')}`;
    return own.map((shape) => shape(value, path)).find((one) => one !== undefined);
  };
}

/** Whether nothing is wrong with a value. */
export function hasShape<T>(shape: Shape<T>, value: unknown): value is T {
  return shape(value, '') === undefined;
}
