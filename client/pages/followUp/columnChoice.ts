import type { MatrixColumn } from '../../../server/src/protocol';
import { h } from '../shared/dom';

/** Column picker: a button that opens a list of checkboxes. */
export class ColumnChoice {
  readonly element: HTMLDetailsElement;
  readonly #boxes = h('div', { class: 'boxes' });
  readonly #choose: (id: string, isShown: boolean) => void;
  #content = '';

  constructor(label: string, choose: (id: string, isShown: boolean) => void) {
    this.#choose = choose;
    this.element = h('details', { class: 'column-choice' }, h('summary', { class: 'select' }, label), this.#boxes);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.element.open) return;
      this.element.open = false;
      this.element.querySelector('summary')?.focus();
      event.preventDefault();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.element.contains(target)) this.element.open = false;
    });
  }

  /** Lists the given columns, with the `hidden` ones unticked. */
  show(columns: readonly MatrixColumn[], hidden: ReadonlySet<string>): void {
    const content = JSON.stringify([columns.map(({ id, heading }) => [id, heading]), [...hidden]]);
    if (content === this.#content) return;
    this.#content = content;
    const boxesById = new Map([...this.#boxes.querySelectorAll('input')].map((box) => [box.value, box]));
    if (boxesById.size === columns.length && columns.every(({ id }) => boxesById.has(id))) {
      for (const [id, box] of boxesById) box.checked = !hidden.has(id);
      return;
    }
    this.#boxes.replaceChildren(
      ...columns.map(({ id, heading }) => {
        const box = h('input', { type: 'checkbox', value: id });
        box.checked = !hidden.has(id);
        box.addEventListener('change', () => this.#choose(id, box.checked));
        return h('label', {}, box, heading);
      }),
    );
  }
}
