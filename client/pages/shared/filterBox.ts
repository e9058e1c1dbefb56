import clear from '@vscode/codicons/src/icons/close.svg';
import search from '@vscode/codicons/src/icons/search.svg';
import { h, iconButton, iconElement } from './dom';

/** The labels of a filter and of its clear button. */
interface FilterLabels {
  readonly filter: string;
  readonly clear: string;
}

/** The page’s callbacks for its filter. */
interface FilterUse {
  /** Called when the filter text changes or is cleared. */
  changed(): void;
  /** Moves the focus down into the list; false if the list is empty. */
  down(): boolean;
}

/** The filter box above a list. Escape clears it; the down arrow moves to the list. */
export class FilterBox {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #clear: HTMLButtonElement;
  readonly #use: FilterUse;

  constructor(labels: FilterLabels, typed: string, use: FilterUse) {
    this.#use = use;
    this.#input = h('input', {
      class: 'input',
      type: 'text',
      placeholder: labels.filter,
      'aria-label': labels.filter,
      spellcheck: 'false',
    });
    this.#input.value = typed;
    this.#clear = iconButton(clear, labels.clear, () => this.clear());
    this.#clear.hidden = typed === '';
    this.element = h('div', { class: 'search' }, iconElement(search), this.#input, this.#clear);
    this.#input.addEventListener('input', () => this.#changed());
    this.#input.addEventListener('keydown', (event) => {
      const isHandled = event.key === 'ArrowDown' ? use.down() : event.key === 'Escape' && this.clear();
      if (isHandled) event.preventDefault();
    });
  }

  /** The filter text as typed. */
  get typed(): string {
    return this.#input.value;
  }

  focus(): void {
    this.#input.focus();
  }

  /** Clears the filter and focuses the box; false if it was empty already. */
  clear(): boolean {
    if (this.typed === '') return false;
    this.#input.value = '';
    this.focus();
    this.#changed();
    return true;
  }

  #changed(): void {
    this.#clear.hidden = this.typed === '';
    this.#use.changed();
  }
}
