/** The part of the `diff` package that is used; the installed version has no type declarations. */
declare module 'diff/lib/diff/array.js' {
  /** A run of values that are unchanged, added or removed. */
  export interface ArrayChange {
    readonly added?: boolean;
    readonly removed?: boolean;
    readonly value: readonly string[];
  }
  /** Undefined if there are more than `maxEditLength` additions and removals. */
  export function diffArrays(
    before: readonly string[],
    after: readonly string[],
    options: { readonly maxEditLength: number },
  ): readonly ArrayChange[] | undefined;
}
