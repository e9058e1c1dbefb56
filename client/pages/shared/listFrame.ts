import { h, iconElement } from './dom';

/** The title, language and loading text of a list page; an absent text is empty. */
interface FrameLabels {
  readonly language: string;
  readonly title: string;
  readonly loading?: string;
}

/** A list page: toolbar, summary, screen reader announcements, list, and a placeholder for an empty list. */
export class ListFrame {
  readonly summary = h('div', { class: 'summary' });
  readonly status = h('div', { role: 'status', class: 'only-read' });
  readonly list: HTMLElement;
  readonly scroller: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #picture: string;

  /**
   * Builds the page.
   *
   * @param picture the icon above the placeholder
   * @param tools the controls above the list
   * @param header the row of column headings
   */
  constructor({ language, title, loading }: FrameLabels, picture: string, tools: HTMLElement, header?: HTMLElement) {
    document.documentElement.lang = language;
    this.#picture = picture;
    this.list = h('div', { role: 'treegrid', class: 'list', 'aria-label': title }, header);
    this.#heading = h('h1', { class: 'only-read' }, title);
    this.#empty = h('div', { class: 'empty', hidden: true });
    this.scroller = h('div', { class: 'scroller' }, this.list, this.#empty);
    document.body.append(h('main', { class: 'page' }, this.#heading, tools, this.summary, this.status, this.scroller));
    if (loading !== undefined) this.#explain(loading);
  }

  /** Changes the title for screen readers. */
  set title(words: string) {
    if (this.#heading.textContent === words) return;
    this.#heading.textContent = words;
    this.list.setAttribute('aria-label', words);
    document.title = words;
  }

  /** Shows the list, or the placeholder if the list is empty. */
  show(isEmpty: boolean, words: string): void {
    this.list.hidden = isEmpty;
    if (isEmpty) this.#explain(words);
    else this.#empty.hidden = true;
  }

  #explain(words: string): void {
    this.#empty.hidden = false;
    this.#empty.replaceChildren(iconElement(this.#picture), h('p', {}, words));
  }
}
