/** Counts how often the server has ended by itself, so that one that cannot live is not started for ever. */
export class Crashes {
  readonly #most: number;
  readonly #within: number;
  #times: number[] = [];
  /** All there have been. */
  count = 0;

  /** @param most how many are forgiven @param within how many milliseconds one of them counts */
  constructor(most: number, within: number) {
    this.#most = most;
    this.#within = within;
  }

  /** Records a crash at that moment. True: start the server again. */
  forgive(now: number): boolean {
    this.#times = this.#times.filter((time) => now - time < this.#within);
    this.#times.push(now);
    this.count++;
    return this.#times.length <= this.#most;
  }

  forget(): void {
    this.#times = [];
  }
}
