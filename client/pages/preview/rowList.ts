import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { h } from '../shared/dom';
import type { PreviewRow } from './pageModel';

/** Up to this many rows, all are rendered, so that screen readers can read the whole document. */
const ALL_OF = 400;
/** Overscan: rows rendered above and below the viewport of a longer document. */
const OVERSCAN_ROWS = 12;
/** Estimated height of an unmeasured row, in pixels. */
const ESTIMATED_ROW_HEIGHT = 90;

/** The scroll position: a row, and how many of its pixels are above the viewport. */
interface ScrollAnchor {
  readonly key: string;
  readonly by: number;
}

/** A virtualized list of rows: only those in view are rendered, and they stay in place when other rows change. */
export class RowList {
  readonly #scroller: HTMLElement;
  readonly #space = h('div', { class: 'space' });
  readonly #drawn = h('div', { class: 'sheet' });
  readonly #draw: (row: PreviewRow) => HTMLElement;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #elements = new Map<string, { readonly row: PreviewRow; readonly element: HTMLElement }>();
  #rows: readonly PreviewRow[] = [];
  #scrolledTo = -1;

  /**
   * @param draw renders a row
   * @param changed called when the set of rendered rows changes
   */
  constructor(
    scroller: HTMLElement,
    draw: (row: PreviewRow) => HTMLElement,
    private readonly changed: () => void,
  ) {
    this.#scroller = scroller;
    this.#draw = draw;
    this.#space.append(this.#drawn);
    scroller.append(this.#space);
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: 0,
      getScrollElement: () => scroller,
      estimateSize: () => ESTIMATED_ROW_HEIGHT,
      // Keeps the end of the document away from the window edge.
      paddingEnd: 96,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.#render(),
    });
    this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
  }

  /** Replaces the rows; those in view stay in place. */
  show(rows: readonly PreviewRow[]): void {
    const anchor = this.#anchor();
    this.#rows = rows;
    this.#virtualizer.setOptions({
      ...this.#virtualizer.options,
      count: rows.length,
      overscan: rows.length <= ALL_OF ? ALL_OF : OVERSCAN_ROWS,
      getItemKey: (index) => rows[index]?.key ?? index,
    });
    this.#virtualizer._willUpdate();
    this.#render();
    if (anchor) this.#returnTo(anchor);
  }

  /** The row at the top of the viewport, and the fraction of it that is above, from 0 to 1. */
  top(): { readonly row: number; readonly share: number } {
    const item = this.#virtualizer.getVirtualItemForOffset(this.#scroller.scrollTop);
    if (!item) return { row: 0, share: 0 };
    const scrollOffset = this.#scroller.scrollTop - item.start;
    return { row: item.index, share: item.size > 0 ? Math.min(1, Math.max(0, scrollOffset / item.size)) : 0 };
  }

  /** Scrolls so that a fraction of a row is above the viewport. */
  scrollTo(row: number, share: number): void {
    // Heights of rows never rendered are estimates, so scroll again once they have been measured.
    for (let tries = 0; tries < 4; tries++) {
      const item = this.#itemAt(row);
      if (!item) return;
      const scrollTop = Math.round(item.start + share * item.size);
      if (Math.abs(this.#scroller.scrollTop - scrollTop) < 2 && tries > 0) break;
      this.#setTop(scrollTop);
      this.#render();
    }
  }

  /** Scrolls a row into view by the shortest distance. */
  reveal(row: number): void {
    const item = this.#itemAt(row);
    if (!item) return;
    const { scrollTop, clientHeight } = this.#scroller;
    if (item.start >= scrollTop && item.end <= scrollTop + clientHeight) return;
    this.scrollTo(row, 0);
    this.#setTop(Math.max(0, this.#scroller.scrollTop - clientHeight / 4));
    this.#render();
  }

  /** Whether this class, not the user, caused the last scroll. */
  get isOwnScroll(): boolean {
    return Math.abs(this.#scroller.scrollTop - this.#scrolledTo) < 2;
  }

  /** The element of a row; undefined if it is not rendered. */
  elementOf(row: number): HTMLElement | undefined {
    return this.#elements.get(this.#rows[row]?.key ?? '')?.element;
  }

  /** The rendered rows with their elements. */
  drawn(): readonly { readonly row: PreviewRow; readonly element: HTMLElement }[] {
    return [...this.#elements.values()];
  }

  /** The elements of the rendered rows, in order. */
  inOrder(): readonly HTMLElement[] {
    return [...this.#drawn.children].filter((child) => child instanceof HTMLElement);
  }

  /** Renders and measures all rows again after a change of width or font. */
  measureAgain(): void {
    const { row, share } = this.top();
    this.#virtualizer.measure();
    this.#render();
    this.scrollTo(row, share);
  }

  /** Renders all rows again after a change that does not affect their blocks. */
  redraw(): void {
    for (const { element } of this.#elements.values()) element.remove();
    this.#elements.clear();
    this.#render();
  }

  #itemAt(row: number) {
    return this.#virtualizer.measurementsCache[row];
  }

  #setTop(top: number): void {
    this.#scroller.scrollTop = top;
    this.#scrolledTo = this.#scroller.scrollTop;
    // The scroll event fires too late: this render already depends on the position.
    this.#virtualizer.scrollOffset = this.#scroller.scrollTop;
  }

  #anchor(): ScrollAnchor | undefined {
    const item = this.#virtualizer.getVirtualItemForOffset(this.#scroller.scrollTop);
    const key = item && this.#rows[item.index]?.key;
    return item && key !== undefined && this.#scroller.scrollTop > 0
      ? { key, by: this.#scroller.scrollTop - item.start }
      : undefined;
  }

  #returnTo({ key, by }: ScrollAnchor): void {
    const item = this.#itemAt(this.#rows.findIndex((row) => row.key === key));
    if (!item || Math.abs(item.start + by - this.#scroller.scrollTop) < 1) return;
    this.#setTop(item.start + by);
    this.#render();
  }

  /** Renders the rows in view, reusing the elements of unchanged rows. */
  #render(): void {
    const items = this.#virtualizer.getVirtualItems();
    const keysInRange = new Set<string>();
    const rowElements: HTMLElement[] = [];
    let previousElement: HTMLElement | undefined;
    let isOtherDocument = false;
    for (const { index } of items) {
      const row = this.#rows[index];
      if (!row) continue;
      keysInRange.add(row.key);
      let rendered = this.#elements.get(row.key);
      if (!rendered || !sameRow(rendered.row, row)) {
        const element = this.#draw(row);
        rendered?.element.replaceWith(element);
        rendered = { row, element };
        this.#elements.set(row.key, rendered);
        rowElements.push(element);
        isOtherDocument = true;
      }
      const { element } = rendered;
      element.setAttribute('data-index', String(index));
      const place = previousElement ? previousElement.nextSibling : this.#drawn.firstChild;
      if (place !== element) this.#drawn.insertBefore(element, place);
      previousElement = element;
    }
    for (const [key, { element }] of this.#elements)
      if (!keysInRange.has(key)) {
        element.remove();
        this.#elements.delete(key);
        isOtherDocument = true;
      }
    this.#space.style.height = `${this.#virtualizer.getTotalSize()}px`;
    this.#drawn.style.transform = `translateY(${items[0]?.start ?? 0}px)`;
    if (!isOtherDocument) return;
    this.changed();
    // Elements from earlier renders are already observed.
    for (const element of rowElements) this.#virtualizer.measureElement(element);
  }
}

function sameRow(a: PreviewRow, b: PreviewRow): boolean {
  if (a.kind === 'block' && b.kind === 'block')
    return a.block.block === b.block.block && a.block.anchor === b.block.anchor;
  if (a.kind === 'masthead' && b.kind === 'masthead')
    return a.blocks.length === b.blocks.length && a.blocks.every(({ block }, i) => block === b.blocks[i]?.block);
  return a.kind === b.kind;
}
