import { h } from '../shared/dom';

/** State filter, shown if there are several States. Values are the names of States; empty for all. */
export class StateChoice {
  readonly element: HTMLElement;
  readonly #select = h('select', { class: 'select' });
  readonly #all: string;
  #states = '';

  constructor(label: string, all: string, choose: (state: string) => void) {
    this.#all = all;
    this.#select.addEventListener('change', () => choose(this.#select.value));
    this.element = h('label', { class: 'choice' }, h('span', { class: 'only-read' }, label), this.#select);
  }

  /** Lists the given States; returns the selected one, or empty for all. */
  show(states: readonly string[], chosen: string): string {
    const stateOptions = [...new Set(states)];
    const content = stateOptions.join('\n');
    if (content !== this.#states) {
      this.#states = content;
      this.#select.replaceChildren(
        ...['', ...stateOptions].map((state) => h('option', { value: state }, state === '' ? this.#all : state)),
      );
    }
    this.element.hidden = stateOptions.length < 2;
    this.#select.value = stateOptions.length > 1 && stateOptions.includes(chosen) ? chosen : '';
    return this.#select.value;
  }
}
