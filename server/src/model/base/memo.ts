/**
 * Caches a computed value on the object it was computed from, like a `WeakMap` but faster. A minor garbage collection treats all values of
 * a `WeakMap` as live, so values for a discarded document would stay alive for a while; and each `WeakMap` access is a table look-up. The
 * value is not copied with the object and is ignored when objects are compared.
 */
export class Memo<K extends object, V> {
  private readonly key = Symbol('memo');

  /** The value last stored with an object; undefined if there is none. */
  get(of: K): V | undefined {
    return (of as Keeping<V>)[this.key];
  }

  /** Stores a value with an object, which must not be frozen; replaces any earlier value. */
  set(of: K, value: V): void {
    const keeping = of as Keeping<V>;
    if (this.key in keeping) keeping[this.key] = value;
    else Object.defineProperty(of, this.key, { value, writable: true, enumerable: false });
  }
}

/** Marks short-lived stand-ins, such as a rule’s view of a document: no value may be memoized on one. */
export const TRANSIENT_KEY: unique symbol = Symbol('passing');

function assertLasting(by: readonly unknown[]): void {
  for (const one of by)
    if (typeof one === 'object' && one !== null && TRANSIENT_KEY in one)
      throw new Error('A value cannot be kept by an object that only passes: name what is read of it.');
}

type Keeping<V> = { [key: symbol]: V | undefined };

/** Memoizes a function of an immutable object on that object. An `undefined` result is not cached. */
export function memoize<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const values = new Memo<K, V>();
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
 * Like {@link memoize}, for a value that depends on more than the object: the rest is passed as arguments, and the value is recomputed
 * whenever one of them has changed. The function gets nothing else, so it cannot depend on anything that is not compared. Throws if an
 * argument is {@link TRANSIENT_KEY}.
 */
export function memoizeBy<K extends object, A extends readonly unknown[], V>(
  compute: (of: K, ...by: A) => V,
): (of: K, ...by: A) => V {
  const values = new Memo<K, { readonly by: A; readonly value: V }>();
  return (of, ...by) => {
    const entry = values.get(of);
    if (entry && isSameList(entry.by, by)) return entry.value;
    assertLasting(by);
    const value = compute(of, ...by);
    values.set(of, { by, value });
    return value;
  };
}

/** Like {@link memoize}, for a value with a further key, such as a place in a block: the values for all keys are kept. */
export function memoizeEach<K extends object, Key, V>(compute: (of: K, key: Key) => V): (of: K, key: Key) => V {
  const values = memoize((_: K) => new Map<Key, V>());
  return (of, key) => {
    const entries = values(of);
    let value = entries.get(key);
    if (value === undefined) {
      assertLasting([key]);
      value = compute(of, key);
      entries.set(key, value);
    }
    return value;
  };
}

/** Maximum number of values that {@link valuesOnBases} keeps for an object. */
const MAX_VALUES_ON_BASES = 8;

/**
 * Returns a function that computes a value for an object only if none of the last few values for it was computed from the same basis:
 * everything that it depends on, which the caller must name, compared by identity. Unlike with {@link memoizeBy}, alternating uses do not
 * displace each other.
 */
export function valuesOnBases<K extends object, V>(): (of: K, basis: readonly unknown[], compute: () => V) => V {
  /** Oldest first. */
  const valuesByKey = memoize((_: K): { readonly basis: readonly unknown[]; readonly value: V }[] => []);
  return (of, basis, compute) => {
    const values = valuesByKey(of);
    const known = values.find((entry) => isSameList(entry.basis, basis));
    if (known) return known.value;
    assertLasting(basis);
    const value = compute();
    if (values.push({ basis, value }) > MAX_VALUES_ON_BASES) values.shift();
    return value;
  };
}

/**
 * Returns a function that replaces a list by the one of its last call for the same object if both have the same items, so that values can be
 * memoized on lists that are put together again and again.
 */
export function sharedLists<K extends object, T>(): (of: K, list: readonly T[]) => readonly T[] {
  const lists = new Memo<K, readonly T[]>();
  return (of, list) => {
    const previousTs = lists.get(of);
    if (previousTs && isSameList(previousTs, list)) return previousTs;
    lists.set(of, list);
    return list;
  };
}

/** Whether two lists have the same values in the same order, by identity. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
