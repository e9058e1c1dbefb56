/** What of VS Code a file needs that asks questions, one box in the place of another: `vscode` for a bundle of the client’s code. */

type Listener<T> = (value: T) => void;

/** A box in which something is chosen or typed, as VS Code shows them: one at a time. */
class Box {
  static shown: Box | undefined;
  /** What happened, in order. */
  static readonly log: string[] = [];

  title = '';
  step = 0;
  totalSteps = 0;
  prompt = '';
  placeholder = '';
  value = '';
  busy = false;
  ignoreFocusOut = false;
  validationMessage: string | undefined;
  items: readonly { readonly label: string }[] = [];
  matchOnDescription = false;
  readonly #accepted: Listener<void>[] = [];
  readonly #hidden: Listener<void>[] = [];
  readonly #changed: Listener<string>[] = [];

  get activeItems() {
    return this.items.filter(({ label }) => label.startsWith(this.value));
  }

  readonly onDidAccept = (listener: Listener<void>) => this.#accepted.push(listener);
  readonly onDidHide = (listener: Listener<void>) => this.#hidden.push(listener);
  readonly onDidChangeValue = (listener: Listener<string>) => this.#changed.push(listener);

  show(): void {
    const before = Box.shown;
    Box.shown = this;
    Box.log.push(`${this.title} ${this.step}/${this.totalSteps} ${this.prompt}${this.placeholder}`);
    if (before) before.#hide();
  }

  /** Closes it; without another in its place, the focus goes back to the page. */
  dispose(): void {
    if (Box.shown !== this) return;
    Box.shown = undefined;
    Box.log.push('closed');
    this.#hide();
  }

  #hide(): void {
    for (const one of this.#hidden) one();
  }

  enter(value: string): void {
    this.value = value;
    for (const one of this.#changed) one(value);
    for (const one of this.#accepted) one();
  }
}

/** Types into the box that is shown, and presses Enter; gives what the box says is wrong. */
export function enter(value: string): string | undefined {
  Box.shown?.enter(value);
  return Box.shown?.validationMessage;
}

/** Presses Escape. */
export function cancel(): void {
  Box.shown?.dispose();
}

export const { log } = Box;

export const window = { createQuickPick: () => new Box(), createInputBox: () => new Box() };
