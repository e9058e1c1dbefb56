import { h } from '../shared/dom';

/** The choice of a State, shown while there are several; its values are the names of the States, and empty for all. */
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

  /** Offers some States to filter by; returns the selected one, empty for all. */
  show(states: readonly string[], chosen: string): string {
    const each = [...new Set(states)];
    const content = each.join('\n');
    if (content !== this.#states) {
      this.#states = content;
      this.#select.replaceChildren(
        ...['', ...each].map((state) => h('option', { value: state }, state === '' ? this.#all : state)),
      );
    }
    this.element.hidden = each.length < 2;
    this.#select.value = each.length > 1 && each.includes(chosen) ? chosen : '';
    return this.#select.value;
  }
}
