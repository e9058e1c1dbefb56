/** An answer in terms of the one before. */
export interface FollowedAnswer {
  readonly number: number;
  readonly change: ValueChange | null;
}
/** What became of a value of JSON: another value, or the same with some fields, some rows, or a run of its rows replaced. */
export type ValueChange =
  | { readonly is: unknown }
  | { readonly fields: readonly (readonly [name: string, change: ValueChange])[] }
  | { readonly rows: readonly (readonly [index: number, change: ValueChange])[] }
  | { readonly at: number; readonly remove: number; readonly insert: readonly unknown[] };
