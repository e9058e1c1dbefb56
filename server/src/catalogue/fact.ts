/** `verified`: checked against a source; `memory`: not checked, shown as such, never the basis for an error. */
export type FactStatus = 'verified' | 'memory';

/** A fact and whether it was checked. */
export interface Fact<T> {
  readonly value: T;
  readonly status: FactStatus;
}
