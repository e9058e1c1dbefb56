import { h, icon } from './dom';

/** What a page with a list is called, in which language, and what it says until there is a list; nothing if that is not given. */
interface FrameLabels {
  readonly language: string;
  readonly title: string;
  readonly loading?: string;
}

/** A page with a list: tools, a summary, what screen readers are told of it, the list, and words in its place where it is empty. */
export class ListFrame {
  readonly summary = h('div', { class: 'summary' });
  readonly status = h('div', { role: 'status', class: 'only-read' });
  readonly list: HTMLElement;
  readonly scroller: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #picture: string;

  /**
   * Draws the page.
   *
   * @param picture the icon above the words
   * @param tools what stands above the list
   * @param header the row of column headings
   */
  constructor({ language, title, loading }: FrameLabels, picture: string, tools: HTMLElement, header?: HTMLElement) {
    document.documentElement.lang = language;
    this.#picture = picture;
    this.list = h('div', { role: 'treegrid', class: 'list', 'aria-label': title }, header);
    this.#empty = h('div', { class: 'empty', hidden: true });
    this.scroller = h('div', { class: 'scroller' }, this.list, this.#empty);
    document.body.append(
      h(
        'main',
        { class: 'page' },
        h('h1', { class: 'only-read' }, title),
        tools,
        this.summary,
        this.status,
        this.scroller,
      ),
    );
    if (loading !== undefined) this.#explain(loading);
  }

  /** Shows the list; if it is empty, the words that say why. */
  show(isEmpty: boolean, words: string): void {
    this.list.hidden = isEmpty;
    if (isEmpty) this.#explain(words);
    else this.#empty.hidden = true;
  }

  #explain(words: string): void {
    this.#empty.hidden = false;
    this.#empty.replaceChildren(icon(this.#picture), h('p', {}, words));
  }
}
