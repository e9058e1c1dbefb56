import downIcon from '@vscode/codicons/src/icons/arrow-down.svg';
import upIcon from '@vscode/codicons/src/icons/arrow-up.svg';
import closeIcon from '@vscode/codicons/src/icons/close.svg';
import { h, iconButton } from '../shared/dom';
import type { PreviewLabels } from './messages';
import type { PageModel } from './pageModel';
import type { RowList } from './rowList';

/** A match: its row, and its index in the row. */
interface MatchPlace {
  readonly row: number;
  readonly nth: number;
}

/** The find box of the page. The browser's own search would miss rows that are not rendered. */
export class Finder {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #count: HTMLElement;
  readonly #labels: PreviewLabels;
  #places: readonly MatchPlace[] = [];
  #at = -1;

  constructor(
    labels: PreviewLabels,
    private readonly model: PageModel,
    private readonly list: RowList,
    private readonly closed: () => void,
    /** Called with the row of the match that the user navigates to. */
    private readonly moved: (row: number) => void,
  ) {
    this.#labels = labels;
    this.#input = h('input', { type: 'text', class: 'input', 'aria-label': labels.find, placeholder: labels.find });
    this.#count = h('span', { class: 'count', role: 'status' });
    this.element = h(
      'div',
      { class: 'finder', role: 'search', 'aria-label': labels.find, hidden: true },
      this.#input,
      this.#count,
      iconButton(upIcon, labels.findPrevious, () => this.#step(-1)),
      iconButton(downIcon, labels.findNext, () => this.#step(1)),
      iconButton(closeIcon, labels.closeFind, () => this.close()),
    );
    this.#input.addEventListener('input', () => this.search());
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.#input) this.#step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  open(): void {
    this.element.hidden = false;
    this.#input.focus();
    this.#input.select();
    this.search();
  }

  close(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.#places = [];
    this.mark();
    this.closed();
  }

  /** Searches again after the search words or the page have changed. */
  search(): void {
    if (this.element.hidden) return;
    const pattern = this.#pattern();
    this.#places = pattern
      ? this.model.rows.flatMap((_, row) => [...this.#text(row).matchAll(pattern)].map((_match, nth) => ({ row, nth })))
      : [];
    const { row } = this.list.top();
    const nextIndex = this.#places.findIndex((place) => place.row >= row);
    this.#at = this.#places.length === 0 ? -1 : Math.max(0, nextIndex);
    this.#show();
  }

  /** Highlights matches in the rendered rows. */
  mark(): void {
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-here');
    const pattern = this.element.hidden ? undefined : this.#pattern();
    if (!pattern) return;
    const ranges: Range[] = [];
    const currentPlace = this.#places[this.#at];
    for (const row of new Set(this.#places.map((place) => place.row))) {
      const element = this.list.elementOf(row);
      if (!element) continue;
      const matchRanges = rangesIn(element, pattern);
      matchRanges.forEach((range, nth) => {
        if (currentPlace?.row === row && currentPlace.nth === nth)
          CSS.highlights.set('found-here', new Highlight(range));
        else ranges.push(range);
      });
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  #step(by: number): void {
    if (this.#places.length === 0) return;
    this.#at = (this.#at + by + this.#places.length) % this.#places.length;
    this.#show();
    const place = this.#places[this.#at];
    if (place) this.moved(place.row);
  }

  #show(): void {
    const count = this.#places.length;
    this.element.classList.toggle('none', count === 0 && this.#input.value !== '');
    this.#count.textContent =
      this.#input.value === ''
        ? ''
        : count === 0
          ? this.#labels.notFound
          : this.#labels.found.replace('{0}', String(this.#at + 1)).replace('{1}', String(count));
    const place = this.#places[this.#at];
    if (place) this.list.reveal(place.row);
    this.mark();
  }

  /** A pattern for the search words in which all kinds of white space, hyphens and apostrophes match each other. */
  #pattern(): RegExp | undefined {
    const words = this.#input.value.trim();
    if (words === '') return undefined;
    const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const source = escaped
      .replace(/\s+/g, '\\s+')
      .replace(/[-\u2010\u2011\u2013]/g, '[-\\u2010\\u2011\\u2013]')
      .replace(/['\u2018\u2019]/g, "['\\u2018\\u2019]")
      .replace(/["\u201c\u201d]/g, '["\\u201c\\u201d]');
    return new RegExp(source, 'giu');
  }

  /** The text of a row, as rendered. */
  #text(row: number): string {
    const displayedRow = this.model.rows[row];
    const blocks =
      displayedRow?.kind === 'block'
        ? [displayedRow.block]
        : displayedRow?.kind === 'masthead'
          ? displayedRow.blocks
          : [];
    return blocks
      .map(({ block }) => {
        const runs = [...block.runs, ...(block.parts ?? []).flatMap((part) => part.runs)];
        return runs.map(({ text }) => text).join('');
      })
      .join('\n');
  }
}

/** Matches in an element's text, possibly across text nodes; paragraph numbers and findings are not searched. */
function rangesIn(element: HTMLElement, pattern: RegExp): readonly Range[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.number, .margin, del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  const text = nodes.map(({ data }) => data).join('');
  const at = (offset: number): [Text, number] | undefined => {
    let restStart = offset;
    for (const node of nodes) {
      if (restStart <= node.length) return [node, restStart];
      restStart -= node.length;
    }
    return undefined;
  };
  return [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
    const [from, to] = [at(index), at(index + words.length)];
    if (!from || !to) return [];
    const range = new Range();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
