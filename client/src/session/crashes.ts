import { t } from '../shown/l10n';

/** Counts server crashes, to stop restarting a server that keeps crashing. */
export class Crashes {
  readonly #most: number;
  readonly #within: number;
  #times: number[] = [];
  /** All crashes so far. */
  count = 0;

  /**
   * @param most how many recent crashes are tolerated
   * @param within how long a crash counts as recent, in milliseconds
   */
  constructor(most: number, within: number) {
    this.#most = most;
    this.#within = within;
  }

  /** Records a crash, given its time in milliseconds; returns whether to restart the server. */
  forgive(crashTime: number): boolean {
    this.#times = this.#times.filter((time) => crashTime - time < this.#within);
    this.#times.push(crashTime);
    this.count++;
    return this.#times.length <= this.#most;
  }

  /** The message for when the crash limit is exceeded. */
  get tooMany(): string {
    return t(
      'The Treaty Body language server stopped {0} times within {1} minutes and was not started again.',
      this.#most + 1,
      this.#within / 60_000,
    );
  }

  forget(): void {
    this.#times = [];
  }
}
