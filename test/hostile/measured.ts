/** What the worker tells: that an entry is given an input, and then what came of it. */
export interface Line {
  readonly entry: string;
  readonly input: string;
  /** The time that was computed, in seconds, and by how much the most memory that was ever held has grown, in MB; absent before. */
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly problem?: string;
}
