import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import { type Child, h, iconElement } from './dom';

/** A row of a tree grid. */
export interface TreeRow {
  /** Identifies a row across updates. */
  readonly key: string;
  /** One-based. */
  readonly level: number;
  /** Whether the row is expanded; undefined for a leaf. */
  readonly isOpen: boolean | undefined;
  /** The screen reader text of the row. Called, like `content`, only when the row is rendered, to keep long lists lazy. */
  label(): string;
  /** CSS classes of the row. */
  readonly look: string;
  /** A fingerprint of the content: a row is rendered again only if it changes. */
  content(): string;
  readonly isDraggable?: boolean;
  /** Renders the cells, each with a cell role. The first follows the toggle. */
  draw(): readonly Child[];
}

/** Callbacks for row actions. */
interface TreeActions {
  /** Goes to the target of a row; with `keepsFocus` the focus stays in the list. */
  go(key: string, keepsFocus: boolean): void;
  /** Expands or collapses a row. */
  open(key: string, isOpen: boolean): void;
  /** Handles a key that the grid itself does not; returns whether it did. */
  press(key: string, event: KeyboardEvent): boolean;
  /** The user typed a letter on a row. */
  type(): void;
}

/** Time slice for rendering rows before yielding, in milliseconds. */
const TIME_SLICE = 8;
/** For how many frames the focused row is held in place while rows around it are laid out. */
const HELD_FRAMES = 8;
/** Page Up and Page Down step, in rows, if the viewport cannot be measured. */
const PAGE_ROWS = 10;

/**
 * A tree grid following the "treegrid" pattern of the ARIA Authoring Practices: arrow keys move between rows, one of which is in the tab
 * order. Only changed rows are rendered, and long lists in time slices, so that keys stay responsive.
 */
export class TreeGrid {
  readonly #root: HTMLElement;
  readonly #header: Element | null;
  readonly #actions: TreeActions;
  readonly #drawn = new Map<string, { readonly element: HTMLElement; content: string }>();
  #rows: readonly TreeRow[] = [];
  #places: readonly { readonly at: number; readonly of: number }[] = [];
  #at = new Map<string, number>();
  #current = '';
  #drawing = 0;
  #holding = 0;

  /** @param root the list element; rows are appended after its existing children */
  constructor(root: HTMLElement, actions: TreeActions) {
    this.#root = root;
    this.#header = root.lastElementChild;
    this.#actions = actions;
    root.addEventListener('keydown', (event) => this.#keyDown(event));
    root.addEventListener('wheel', () => this.#holding++, { passive: true });
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('dblclick', (event) => {
      const key = keyOf(event.target);
      if (key !== undefined && !isControl(event.target)) actions.go(key, false);
    });
    root.addEventListener('focusin', (event) => {
      const key = keyOf(event.target);
      if (key !== undefined) this.#setCurrent(key);
    });
  }

  /** Replaces the list. */
  show(rows: readonly TreeRow[]): void {
    const previousIndex = this.#at.get(this.#current) ?? 0;
    const hadFocus = this.#hasFocus();
    const topOffset = hadFocus ? this.#drawn.get(this.#current)?.element.getBoundingClientRect().top : undefined;
    this.#rows = rows;
    this.#at = new Map(rows.map(({ key }, i) => [key, i]));
    this.#places = placesOf(rows);
    for (const [key, { element }] of this.#drawn) {
      if (this.#at.has(key)) continue;
      element.remove();
      this.#drawn.delete(key);
    }
    if (!this.#at.has(this.#current)) this.#current = rows[Math.min(previousIndex, rows.length - 1)]?.key ?? '';
    const drawing = ++this.#drawing;
    let previousHeader = this.#header;
    let i = 0;
    const draw = () => {
      if (drawing !== this.#drawing) return;
      for (const end = performance.now() + TIME_SLICE; i < rows.length; i++) {
        if (performance.now() > end) {
          setTimeout(draw);
          return;
        }
        const row = rows[i];
        if (!row) continue;
        const element = this.#draw(row, i);
        if (previousHeader ? previousHeader.nextElementSibling !== element : this.#root.firstElementChild !== element) {
          if (previousHeader) previousHeader.after(element);
          else this.#root.prepend(element);
        }
        previousHeader = element;
      }
    };
    draw();
    if (!hadFocus) return;
    if (this.#root.contains(document.activeElement)) this.#hold(topOffset);
    else this.focus();
  }

  /** The keys of all rows, in order. */
  get keys(): readonly string[] {
    return this.#rows.map(({ key }) => key);
  }

  /** Moves the focus into the grid; false if it is empty. */
  enter(): boolean {
    if (this.#rows.length === 0) return false;
    this.focus();
    return true;
  }

  /** Focuses a row, by default the one in the tab order. */
  focus(key = this.#current): void {
    const element = this.#drawn.get(key)?.element;
    if (!element) return;
    this.#setCurrent(key);
    element.focus({ preventScroll: true });
    this.#hold(undefined);
  }

  #hasFocus(): boolean {
    return this.#root.contains(document.activeElement) && keyOf(document.activeElement) !== undefined;
  }

  /**
   * Keeps the current row in view, and at this distance from the top if there is one. Rows change their height when they are laid out, some
   * frames after they have come into view, and the browser would rather hold another row in place.
   */
  #hold(top: number | undefined): void {
    const holdCount = ++this.#holding;
    let frames = HELD_FRAMES;
    const hold = () => {
      const element = this.#drawn.get(this.#current)?.element;
      if (holdCount !== this.#holding || !element || !this.#hasFocus()) return;
      // A sticky row is in view wherever it belongs.
      element.style.position = 'relative';
      if (top !== undefined) this.#root.parentElement?.scrollBy(0, element.getBoundingClientRect().top - top);
      element.scrollIntoView({ block: 'nearest' });
      element.style.position = '';
      if (--frames > 0) requestAnimationFrame(hold);
    };
    hold();
  }

  #draw(row: TreeRow, at: number): HTMLElement {
    const renderedRow = this.#drawn.get(row.key);
    const element = renderedRow?.element ?? h('div', { role: 'row', 'data-key': row.key });
    const place = this.#places[at];
    const attributes: Readonly<Record<string, string | undefined>> = {
      class: `row ${row.look}`,
      'aria-level': String(row.level),
      'aria-posinset': String(place?.at ?? 1),
      'aria-setsize': String(place?.of ?? 1),
      'aria-expanded': row.isOpen === undefined ? undefined : String(row.isOpen),
      'aria-label': row.label(),
      draggable: row.isDraggable ? 'true' : undefined,
      tabindex: row.key === this.#current ? '0' : '-1',
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    const content = row.content();
    if (renderedRow?.content !== content) {
      const twistie = h('span', { class: 'twistie', 'aria-hidden': 'true' }, iconElement(chevronRight));
      element.replaceChildren(twistie, ...row.draw().filter((child) => child !== false && child !== undefined));
    }
    if (renderedRow) renderedRow.content = content;
    else this.#drawn.set(row.key, { element, content });
    return element;
  }

  #setCurrent(key: string): void {
    if (key === this.#current && this.#drawn.get(key)?.element.tabIndex === 0) return;
    const previousElement = this.#drawn.get(this.#current)?.element;
    if (previousElement) previousElement.tabIndex = -1;
    const currentElement = this.#drawn.get(key)?.element;
    if (currentElement) currentElement.tabIndex = 0;
    this.#current = key;
  }

  #click(event: MouseEvent): void {
    const key = keyOf(event.target);
    if (key === undefined || isControl(event.target)) return;
    const row = this.#rows[this.#at.get(key) ?? -1];
    this.focus(key);
    const isOnTwistie = event.target instanceof Element && event.target.closest('.twistie') !== null;
    if (row?.isOpen !== undefined && (isOnTwistie || row.look.includes('group'))) this.#actions.open(key, !row.isOpen);
    else if (document.getSelection()?.isCollapsed !== false) this.#actions.go(key, true);
  }

  #keyDown(event: KeyboardEvent): void {
    const key = keyOf(event.target);
    const at = this.#at.get(key ?? '') ?? -1;
    const row = this.#rows[at];
    if (key === undefined || !row) return;
    if (!isControl(event.target) && this.#move(event, row, at)) event.preventDefault();
    else if (this.#actions.press(key, event)) event.preventDefault();
    else if (isTyping(event) && !isControl(event.target)) this.#actions.type();
  }

  #move(event: KeyboardEvent, row: TreeRow, at: number): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        return this.#focusAt(at + 1);
      case 'ArrowUp':
        return this.#focusAt(at - 1);
      case 'Home':
        return this.#focusAt(0);
      case 'End':
        return this.#focusAt(this.#rows.length - 1);
      case 'PageDown':
        return this.#focusAt(Math.min(this.#rows.length - 1, at + PAGE_ROWS));
      case 'PageUp':
        return this.#focusAt(Math.max(0, at - PAGE_ROWS));
      case 'ArrowRight':
        if (row.isOpen === false) this.#actions.open(row.key, true);
        else if (row.isOpen) return this.#focusAt(at + 1);
        return true;
      case 'ArrowLeft':
        if (row.isOpen) this.#actions.open(row.key, false);
        else return this.#focusAt(this.#above(at));
        return true;
      case 'Enter':
        this.#actions.go(row.key, event.shiftKey);
        return true;
      default:
        return false;
    }
  }

  #above(at: number): number {
    const level = this.#rows[at]?.level ?? 1;
    for (let i = at - 1; i >= 0; i--) if ((this.#rows[i]?.level ?? level) < level) return i;
    return at;
  }

  #focusAt(at: number): boolean {
    const key = this.#rows[at]?.key;
    if (key !== undefined) this.focus(key);
    return true;
  }
}

/** Each row’s one-based position among its siblings, and their number. */
function placesOf(rows: readonly TreeRow[]): readonly { readonly at: number; readonly of: number }[] {
  const places: { at: number; of: number }[] = [];
  const open: { at: number; of: number }[][] = [];
  const close = (level: number) => {
    for (const siblings of open.splice(level)) for (const place of siblings) place.of = siblings.length;
  };
  for (const { level } of rows) {
    close(level);
    const siblings = open[level - 1] ?? [];
    open[level - 1] = siblings;
    const place = { at: siblings.length + 1, of: 0 };
    siblings.push(place);
    places.push(place);
  }
  close(0);
  return places;
}

/** The row element that contains an event target. */
export function rowOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-key]')) || undefined;
}

/** The key of the row that contains an event target. */
export function keyOf(target: EventTarget | null): string | undefined {
  return rowOf(target)?.getAttribute('data-key') ?? undefined;
}

function isControl(target: unknown): boolean {
  return target instanceof Element && target.closest('input, button, select, summary, a') !== null;
}

function isTyping({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey;
}
