/**
 * Validates a value. Returns what is wrong, with the path, as in "position.line: expected a whole number"; undefined if the value is a `T`.
 */
export interface Shape<T> {
  (value: unknown, path: string): string | undefined;
  /** Phantom property that carries the type; never called. */
  readonly as?: () => T;
}

/** The type of the values that a shape accepts. */
export type Checked<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<S> = { [K in keyof S]: undefined extends Checked<S[K]> ? K : never }[keyof S];
type Flat<T> = { readonly [K in keyof T]: T[K] };
/** An object whose fields have the given shapes; those with optional shapes may be missing. */
type FieldsOf<S> = Flat<
  { [K in Exclude<keyof S, OptionalKeys<S>>]: Checked<S[K]> } & {
    [K in OptionalKeys<S>]?: Exclude<Checked<S[K]>, undefined>;
  }
>;
/** A discriminated union: an object of one of several shapes, selected by a field. */
type ByField<N extends string, S> = { [K in keyof S]: Flat<{ [F in N]: K } & Checked<S[K]>> }[keyof S];

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function expectShape<T>(what: string, isSo: (value: unknown) => boolean): Shape<T> {
  return (value, path) => (isSo(value) ? undefined : `${path}: expected ${what}`);
}

/** A string, empty or not. */
export const string = expectShape<string>('a string', (value) => typeof value === 'string');
/** A boolean, not merely a truthy or falsy value. */
export const flag = expectShape<boolean>('true or false', (value) => typeof value === 'boolean');
/** An integer. JSON has no NaN, but 1e999 is parsed as Infinity. */
export const integer = expectShape<number>('a whole number', Number.isInteger);
/** An object with any fields; not an array. */
export const anObject = expectShape<object>('an object', isPlain);

/** One of the given strings. */
export function wordShape<const W extends string>(...words: readonly W[]): Shape<W> {
  return expectShape(words.map((one) => `"${one}"`).join(' or '), (value) => words.some((one) => one === value));
}

function unlessMissing(shape: Shape<unknown>): Shape<never> {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

/** An optional value; null counts as missing. */
export const optional: <T>(shape: Shape<T>) => Shape<T | undefined> = unlessMissing;
/** A value or null; a missing value counts as null. */
export const orNull: <T>(shape: Shape<T>) => Shape<T | null> = unlessMissing;

/** An array whose items all have one shape; the error is that of the first invalid item. */
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
export function object<const S extends Shapes>(shapes: S): Shape<FieldsOf<S>> {
  return (value, path) => {
    if (!isPlain(value)) return `${path}: expected an object`;
    for (const [name, shape] of Object.entries(shapes)) {
      const problem = shape(value[name], `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object in which one field selects among several shapes. */
export function byField<const N extends string, const S extends Shapes>(name: N, shapes: S): Shape<ByField<N, S>> {
  const nameShape = object({ [name]: wordShape(...Object.keys(shapes)) });
  return (value, path) => {
    const problem = nameShape(value, path);
    if (problem !== undefined || !isPlain(value)) return problem;
    const key = value[name];
    return typeof key === 'string' ? shapes[key]?.(value, path) : undefined;
  };
}

/** An object with at least one key of the table; the value of every such key must have the shape given there. */
export function byKey<const S extends Shapes>(shapes: S): Shape<Checked<S[keyof S]>> {
  return (value, path) => {
    const problem = anObject(value, path);
    if (problem !== undefined || !isPlain(value)) return problem;
    const ownShapes = Object.entries(shapes).flatMap(([key, shape]) => (Object.hasOwn(value, key) ? [shape] : []));
    if (ownShapes.length === 0) return `${path}: expected one of ${Object.keys(shapes).join(', ')}`;
    return ownShapes.map((shape) => shape(value, path)).find((one) => one !== undefined);
  };
}

/** Whether a value has a shape. */
export function hasShape<T>(shape: Shape<T>, value: unknown): value is T {
  return shape(value, '') === undefined;
}
