import { type InputBox, type QuickInput, type QuickPickItem, window } from 'vscode';

/** Options for an input box. */
interface TypedQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  /** Returns the error message, or undefined for valid input. */
  readonly validate: (value: string) => string | undefined;
}

/**
 * A sequence of inputs in the same place. Each stays until the next appears: otherwise a page such as Welcome would take the focus back,
 * and the next input would close at once. Inputs stay open when the user looks something up elsewhere, since closing would lose the answers
 * so far. Escape returns undefined.
 */
export class Questions {
  readonly title: string;
  readonly #count: number;
  #asked = 0;
  #shown: QuickInput | undefined;

  /** `count` is the total number of steps, shown beside the title. */
  constructor(title: string, count: number) {
    this.title = title;
    this.#count = count;
  }

  /** Asks for an item from a list; typing filters by label and description. */
  pick<T extends QuickPickItem>(items: readonly T[], placeholder: string): Promise<T | undefined> {
    const input = window.createQuickPick<T>();
    input.items = items;
    input.placeholder = placeholder;
    input.matchOnDescription = true;
    return this.#ask(input, () => input.activeItems[0]);
  }

  /** Asks for text, rejecting invalid input with a reason. */
  type({ prompt, placeholder = '', validate }: TypedQuestion): Promise<string | undefined> {
    const input = window.createInputBox();
    input.prompt = prompt;
    input.placeholder = placeholder;
    const say = () => {
      input.validationMessage = validate(input.value);
      return input.validationMessage;
    };
    input.onDidChangeValue(say);
    return this.#ask(input, () => (say() === undefined ? input.value : undefined));
  }

  /** Closes the current input, before another picker opens and at the end (see {@link withProgress}). */
  end(): void {
    this.#shown?.dispose();
    this.#shown = undefined;
  }

  /** Replaces the current input, and resolves to the value of the new one when accepted. */
  #ask<T>(input: QuickInput & Pick<InputBox, 'onDidAccept'>, value: () => T | undefined): Promise<T | undefined> {
    this.#shown = input;
    this.#asked++;
    input.title = this.title;
    input.step = this.#asked;
    input.totalSteps = this.#count;
    input.ignoreFocusOut = true;
    return new Promise((resolve) => {
      input.onDidAccept(() => {
        const answer = value();
        if (answer === undefined) return;
        input.busy = true;
        resolve(answer);
      });
      input.onDidHide(() => {
        input.dispose();
        resolve(undefined);
      });
      input.show();
    });
  }
}

/** Runs a sequence of inputs, and always closes the last one. */
export async function withProgress(
  title: string,
  count: number,
  ask: (questions: Questions) => Promise<void>,
): Promise<void> {
  const questions = new Questions(title, count);
  try {
    await ask(questions);
  } finally {
    questions.end();
  }
}
