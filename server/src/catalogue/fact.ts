/** `verified`: checked against a source; `memory`: unchecked, shown as such, and never the basis for an error. */
export type FactStatus = 'verified' | 'memory';

/** A fact, with its verification status. */
export interface Fact<T> {
  readonly value: T;
  readonly status: FactStatus;
}
