/**
 * What somebody has computed from an object, kept with it for as long as it is there: a `WeakMap` in use, and quicker. The
 * engine takes all values of a `WeakMap` for live whenever it clears away what is young, so that of a document that was read
 * and is done with everything was carried on for a while; and each look-up there is one in a table. What is kept is not
 * copied with the object, and not seen when two are compared.
 */
export class Beside<K extends object, V> {
  private readonly key = Symbol('beside');

  /** What was kept with an object last; undefined where nothing was. */
  get(of: K): V | undefined {
    return (of as Keeping<V>)[this.key];
  }

  /** Keeps a value with an object that is not frozen, in place of what was kept before. */
  set(of: K, value: V): void {
    const keeping = of as Keeping<V>;
    if (this.key in keeping) keeping[this.key] = value;
    else Object.defineProperty(of, this.key, { value, writable: true, enumerable: false });
  }
}

type Keeping<V> = { [key: symbol]: V | undefined };

/** A function of an immutable object, whose value for each is kept with it. A value that is `undefined` is computed again. */
export function kept<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const values = new Beside<K, V>();
  return (of) => {
    let value = values.get(of);
    if (value === undefined) {
      value = compute(of);
      values.set(of, value);
    }
    return value;
  };
}

/**
 * The same for a value that depends on more than the object: all of it is handed over, and the value is computed again whenever some
 * of that is not what it was the last time. It is given nothing else, so it cannot depend on what is not compared.
 */
export function keptBy<K extends object, A extends readonly unknown[], V>(
  compute: (of: K, ...by: A) => V,
): (of: K, ...by: A) => V {
  const values = new Beside<K, { readonly by: A; readonly value: V }>();
  return (of, ...by) => {
    const known = values.get(of);
    if (known && isSameList(known.by, by)) return known.value;
    const value = compute(of, ...by);
    values.set(of, { by, value });
    return value;
  };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
