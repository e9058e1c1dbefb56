import type { CardInline, CardProse } from '../../../server/src/protocol';
import { type Child, h } from '../shared/dom';

/** Hover delay before a card appears, in milliseconds. */
const HOVER_DELAY = 250;

/** What a card needs from the page. */
interface CardSource {
  /** The content of a link’s card; undefined if there is none. */
  ask(link: HTMLElement): Promise<readonly CardProse[] | undefined>;
  open(address: string): void;
}

/** Cards with the editor's hover content, next to the hovered or focused link. */
export class Cards {
  readonly #box = h('div', { class: 'card', role: 'tooltip', id: 'card', hidden: true });
  readonly #source: CardSource;
  #link: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, source: CardSource) {
    this.#source = source;
    document.body.append(this.#box);
    page.addEventListener('mouseover', ({ target }) => this.#over(target));
    page.addEventListener('focusin', ({ target }) => {
      const link = linkOf(target);
      if (link) void this.#show(link);
      else this.hide();
    });
    page.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#box.addEventListener('mouseleave', () => this.hide());
    this.#box.addEventListener('click', (event) => {
      const address = event.target instanceof Element && event.target.getAttribute('data-address');
      if (!address) return;
      event.preventDefault();
      this.#source.open(address);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.#box.hidden = true;
  }

  /** Focusing a link may scroll it into view, so the card follows its link and closes only once the link is out of view. */
  #scrolled(): void {
    const rect = this.#link?.getBoundingClientRect();
    if (!rect || this.#box.hidden) return;
    if (rect.bottom < 0 || rect.top > window.innerHeight) this.hide();
    else this.#place(rect);
  }

  #over(target: EventTarget | null): void {
    const link = linkOf(target);
    if (link === this.#link && link) return;
    clearTimeout(this.#timer);
    // On its way from the link to the card, the mouse may cross other links.
    if (link) this.#timer = setTimeout(() => void this.#show(link), HOVER_DELAY);
    else if (this.#link && document.activeElement !== this.#link)
      this.#timer = setTimeout(() => this.#leave(), HOVER_DELAY);
  }

  #leave(): void {
    if (!this.#box.matches(':hover')) this.hide();
  }

  async #show(link: HTMLElement): Promise<void> {
    this.hide();
    this.#link = link;
    const prose = await this.#source.ask(link);
    if (this.#link !== link || !prose || prose.length === 0 || !link.isConnected) return;
    this.#box.replaceChildren(...proseElements(prose));
    this.#box.hidden = false;
    link.setAttribute('aria-describedby', 'card');
    this.#place(link.getBoundingClientRect());
  }

  #place({ left, bottom, top }: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const space = 6;
    const fitsBelow = bottom + space + height <= window.innerHeight;
    const y = fitsBelow ? bottom + space : Math.max(space, top - space - height);
    const x = Math.max(space, Math.min(left, window.innerWidth - width - space));
    this.#box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}

function linkOf(target: EventTarget | null): HTMLElement | undefined {
  const link = target instanceof Element ? target.closest('a[data-link]') : null;
  return link instanceof HTMLElement ? link : undefined;
}

/** Renders prose as elements; text is never parsed as markup. */
function proseElements(prose: readonly CardProse[]): readonly HTMLElement[] {
  return prose.map((one) => {
    if (one.kind === 'rule') return h('hr');
    const words = inlineNodes(one.parts);
    if (one.kind === 'quote') return h('blockquote', { dir: 'auto' }, ...words);
    const style = one.kind === 'item' ? `item depth-${Math.min(one.depth, 3)}` : undefined;
    return h('p', { dir: 'auto', class: style }, ...words);
  });
}

function inlineNodes(parts: readonly CardInline[]): readonly Child[] {
  return parts.map((part): Child => {
    if (typeof part === 'string') return part;
    if ('bold' in part) return h('b', {}, part.bold);
    if ('italic' in part) return h('i', {}, part.italic);
    if ('code' in part) return h('code', {}, part.code);
    return h('a', { href: '#', 'data-address': part.to }, part.link);
  });
}
