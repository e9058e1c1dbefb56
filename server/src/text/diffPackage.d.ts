/** The part of the package `diff` that is used; the installed version has no type declarations. */
declare module 'diff/lib/diff/array.js' {
  /** A run of values that stayed, were put in, or were taken out. */
  export interface ArrayChange {
    readonly added?: boolean;
    readonly removed?: boolean;
    readonly value: readonly string[];
  }
  /** Undefined where more than `maxEditLength` values would have to be put in and taken out. */
  export function diffArrays(
    before: readonly string[],
    after: readonly string[],
    options: { readonly maxEditLength: number },
  ): readonly ArrayChange[] | undefined;
}
