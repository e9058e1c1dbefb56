/** An answer, as a change to the previous one. */
export interface FollowedAnswer {
  readonly number: number;
  readonly change: ValueChange | null;
}
/** A change to a JSON value: a replacement, changes to fields, changes to array items, or the replacement of a run of items. */
export type ValueChange =
  | { readonly is: unknown }
  | { readonly fields: readonly (readonly [name: string, change: ValueChange])[] }
  | { readonly rows: readonly (readonly [index: number, change: ValueChange])[] }
  | { readonly at: number; readonly remove: number; readonly insert: readonly unknown[] };
