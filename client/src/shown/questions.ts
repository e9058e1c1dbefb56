import { type InputBox, type QuickInput, type QuickPickItem, window } from 'vscode';

/** The options of an input box. */
interface TypedQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  /** The validation message; undefined for valid input. */
  readonly validate: (value: string) => string | undefined;
}

/**
 * Sequential questions in the same place. Each stays until the next is there: between them, a page such as the Welcome page would take the
 * focus back, and the next question would close at once. None closes, losing all the answers before it, when the user looks something up
 * elsewhere. Escape answers with undefined.
 */
export class Questions {
  readonly title: string;
  readonly #count: number;
  #asked = 0;
  #shown: QuickInput | undefined;

  /** `count` is how many questions there are, shown beside the title. */
  constructor(title: string, count: number) {
    this.title = title;
    this.#count = count;
  }

  /** Asks for an item of a list; typing filters it by labels and descriptions. */
  pick<T extends QuickPickItem>(items: readonly T[], placeholder: string): Promise<T | undefined> {
    const input = window.createQuickPick<T>();
    input.items = items;
    input.placeholder = placeholder;
    input.matchOnDescription = true;
    return this.#ask(input, () => input.activeItems[0]);
  }

  /** Asks for a text; invalid input is refused with the reason. */
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

  /** Closes open pickers before another one opens, and at the end (see {@link asking}). */
  end(): void {
    this.#shown?.dispose();
    this.#shown = undefined;
  }

  /** Shows an input in place of the one before, and returns its value once accepted. */
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

/** Asks a number of questions, and closes the last of them whatever happens. */
export async function asking(
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
