/** Says what is wrong with a value, with the path to it: "position.line: expected a whole number"; undefined if nothing is. */
export type Shape = (value: unknown, path: string) => string | undefined;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function expected(what: string, isSo: (value: unknown) => boolean): Shape {
  return (value, path) => (isSo(value) ? undefined : `${path}: expected ${what}`);
}

/** A string, empty or not. */
export const string = expected('a string', (value) => typeof value === 'string');
/** A boolean; no truthy substitutes. */
export const flag = expected('true or false', (value) => typeof value === 'boolean');
/** A whole number. JSON has no NaN, but 1e999 is read as Infinity. */
export const integer = expected('a whole number', Number.isInteger);
/** An object with any fields; not an array. */
export const anObject = expected('an object', isPlain);

/** One of some words. */
export function word(...words: readonly string[]): Shape {
  return expected(words.map((one) => `"${one}"`).join(' or '), (value) => words.some((one) => one === value));
}

/** A value that may be missing or null. */
export function maybe(shape: Shape): Shape {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

/** An array whose items all have one shape; the first that does not is named. */
export function list(shape: Shape): Shape {
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
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isPlain(value)) return `${path}: expected an object`;
    for (const [name, shape] of Object.entries(shapes)) {
      const problem = shape(value[name], `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object in which one field says which of several shapes it has. */
export function byField(name: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const named = fields({ [name]: word(...Object.keys(shapes)) });
  return (value, path) => {
    const problem = named(value, path);
    if (problem !== undefined || !isPlain(value)) return problem;
    const key = value[name];
    return typeof key === 'string' ? shapes[key]?.(value, path) : undefined;
  };
}
