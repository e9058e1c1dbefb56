import saveIcon from '@vscode/codicons/src/icons/save-as.svg';
import findIcon from '@vscode/codicons/src/icons/search.svg';
import zoomInIcon from '@vscode/codicons/src/icons/zoom-in.svg';
import zoomOutIcon from '@vscode/codicons/src/icons/zoom-out.svg';
import type { PageAnswer } from '../../../server/src/protocol';
import { type Client, connect } from '../shared/connect';
import { h, iconButton } from '../shared/dom';
import '../shared/shared.css';
import './document.css';
import './preview.css';
import { Cards } from './cards';
import { Finder } from './finder';
import { settleMargins } from './margins';
import { markFindings, underlineTarget } from './marks';
import type { MarkedChange, PreviewConversation, PreviewLabels, ToPreview } from './messages';
import { PageModel } from './pageModel';
import { RowList } from './rowList';
import { drawRow, type RenderOptions } from './rowView';
import { savedBody } from './savedBody';

const ZOOM_LEVELS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The preview page of one document. */
class PreviewPage {
  readonly #labels: PreviewLabels;
  readonly #client: Client<PreviewConversation>;
  readonly #model = new PageModel();
  readonly #scroller: HTMLElement;
  readonly #list: RowList;
  readonly #cards: Cards;
  readonly #finder: Finder;
  readonly #name = h('h1', { class: 'name' });
  readonly #zoomShown: HTMLButtonElement;
  #uri = '';
  #language = '';
  #isEditable = false;
  #changes: readonly MarkedChange[] = [];
  #zoom: number;
  #cursor = -1;
  #current: HTMLElement | undefined;
  /** The offset to scroll to the top once its part of the document arrives. */
  #toReach: number | undefined;
  /** Whether the document, or the rest of a long one, has yet to arrive. */
  #isPart = true;
  #isToSave = false;

  constructor(client: Client<PreviewConversation>, labels: PreviewLabels) {
    this.#client = client;
    this.#labels = labels;
    const { zoom = 100, offset = 0, uri = '' } = client.state ?? {};
    this.#zoom = ZOOM_LEVELS.includes(zoom) ? zoom : 100;
    this.#uri = uri;
    this.#toReach = offset > 0 ? offset : undefined;
    this.#scroller = h('main', { class: 'scroller', tabindex: 0 });
    this.#zoomShown = h('button', { type: 'button', class: 'icon-button zoom', title: labels.resetZoom });
    this.#zoomShown.addEventListener('click', () => this.#zoomBy(0));
    const tools = h(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': labels.tools },
      iconButton(findIcon, labels.find, () => this.#finder.open()),
      iconButton(zoomOutIcon, labels.zoomOut, () => this.#zoomBy(-1)),
      this.#zoomShown,
      iconButton(zoomInIcon, labels.zoomIn, () => this.#zoomBy(1)),
      iconButton(saveIcon, labels.save, () => this.#save()),
    );
    const bar = h('header', { class: 'bar' }, this.#name, tools);
    this.#list = new RowList(
      this.#scroller,
      (row) => drawRow(row, this.#manner(false)),
      () => this.#drawn(),
    );
    this.#finder = new Finder(
      labels,
      this.#model,
      this.#list,
      () => this.#scroller.focus(),
      (row) => client.say({ kind: 'scrolled', offset: this.#model.offsetAt(row, 0) }),
    );
    bar.append(this.#finder.element);
    document.body.append(bar, this.#scroller);
    this.#cards = new Cards(this.#scroller, {
      ask: async (link) => (await client.ask('card', { offset: this.#offsetOf(link, 'link') }))?.prose,
      open: (address) => client.say({ kind: 'open', address }),
    });
    this.#setZoom(this.#zoom);
    this.#listen();
  }

  hear(message: ToPreview): void {
    switch (message.kind) {
      case 'page':
        this.#uri = message.uri;
        this.#isEditable = message.isEditable;
        this.#take(message.answer, message.file);
        break;
      case 'changes':
        this.#changes = message.changes;
        this.#list.redraw();
        break;
      case 'scroll':
        this.#toReach = message.offset;
        this.#reach();
        break;
      case 'show':
        this.#list.reveal(this.#model.rowAt(message.offset).row);
        break;
      case 'cursor':
        this.#cursor = message.offset;
        this.#markCursor();
        break;
      case 'save':
        this.#save();
        break;
      case 'find':
        this.#finder.open();
        break;
      case 'zoom':
        this.#zoomBy(message.step);
    }
  }

  #take(answer: PageAnswer, file: string): void {
    if (!this.#model.take(answer)) {
      this.#client.say({ kind: 'again' });
      return;
    }
    const title = answer.title || file;
    if (this.#name.textContent !== title) {
      this.#name.textContent = title;
      document.title = this.#labels.page.replace('{0}', title);
      this.#scroller.setAttribute('aria-label', document.title);
    }
    if (this.#language !== answer.language) {
      this.#language = answer.language;
      // Arabic is the only right-to-left official language; its numbers hang on the right.
      this.#scroller.dir = answer.language === 'ar' ? 'rtl' : 'ltr';
      this.#list.redraw();
    }
    this.#list.show(this.#model.rows);
    this.#scroller.classList.toggle('empty', this.#model.rows.length === 0);
    this.#isPart = answer.isPart;
    this.#reach();
    this.#markCursor();
    this.#finder.search();
    this.#keep();
    if (this.#isToSave) this.#save();
  }

  /** Scrolls to the pending offset as soon as the page has it. */
  #reach(): void {
    const offset = this.#toReach;
    if (offset === undefined || this.#model.rows.length === 0 || this.#isAhead(offset)) return;
    const { row, share } = this.#model.rowAt(offset);
    this.#list.scrollTo(row, offset === 0 ? 0 : share);
    this.#toReach = undefined;
    this.#keep();
  }

  /** Whether an offset is in a part that has not arrived yet. */
  #isAhead(offset: number): boolean {
    return this.#isPart && offset >= this.#model.length;
  }

  #manner(isFile: boolean): RenderOptions {
    return {
      labels: this.#labels,
      language: this.#language,
      isEditable: this.#isEditable,
      isFile,
      changes: this.#changes,
      startOf: (block) => this.#model.startOf(block),
      hasNote: (mark) => this.#model.rowOfNote(mark) !== undefined,
      hasPlace: (place) => this.#model.rowOfPlace(place) !== undefined,
    };
  }

  #drawn(): void {
    settleMargins(this.#list.inOrder());
    markFindings(this.#list.drawn());
    this.#finder?.mark();
    this.#markCursor();
  }

  #markCursor(): void {
    const { row } = this.#model.rowAt(Math.max(0, this.#cursor));
    const isOnScreen = this.#cursor >= 0 && !this.#isAhead(this.#cursor);
    const currentElement = isOnScreen ? this.#list.elementOf(row) : undefined;
    if (currentElement === this.#current) return;
    this.#current?.classList.remove('current');
    currentElement?.classList.add('current');
    this.#current = currentElement;
  }

  #listen(): void {
    const scroller = this.#scroller;
    scroller.addEventListener(
      'scroll',
      () => {
        if (this.#list.isOwnScroll) return;
        this.#toReach = undefined;
        const { row, share } = this.#list.top();
        this.#client.say({ kind: 'scrolled', offset: this.#model.offsetAt(row, share) });
        this.#keep();
      },
      { passive: true },
    );
    scroller.addEventListener('click', (event) => this.#clicked(event));
    for (const kind of ['mouseover', 'focusin'] as const)
      scroller.addEventListener(kind, ({ target }) => underlineTarget(target, this.#list.drawn()));
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key === 'f') this.#finder.open();
      else if (event.key === '+' || event.key === '=') this.#zoomBy(1);
      else if (event.key === '-') this.#zoomBy(-1);
      else if (event.key === '0') this.#zoomBy(0);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    let width = 0;
    new ResizeObserver(() => {
      if (scroller.clientWidth === width) return;
      width = scroller.clientWidth;
      this.#list.measureAgain();
    }).observe(scroller);
  }

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest('a');
    if (link) {
      event.preventDefault();
      this.#cards.hide();
      const note = link.getAttribute('data-note');
      if (note !== null) this.#showRow(this.#model.rowOfNote(note));
      else this.#client.say({ kind: 'follow', offset: this.#offsetOf(link, 'link') });
      return;
    }
    const button = target?.closest('button');
    if (button?.hasAttribute('data-explain')) {
      const findingElement = button.closest<HTMLElement>('.finding');
      if (findingElement) this.#client.say({ kind: 'go', offset: this.#offsetOf(findingElement) });
      return;
    }
    const title = button?.getAttribute('data-fix');
    if (button && title) {
      const start = this.#offsetOf(button);
      const length = Number(button.getAttribute('data-end')) - Number(button.getAttribute('data-start'));
      this.#client.say({ kind: 'fix', start, end: start + length, title });
      return;
    }
    // A click that ends a selection does not navigate.
    if (!document.getSelection()?.isCollapsed) return;
    const row = target?.closest<HTMLElement>('.row');
    const textElement = target?.closest<HTMLElement>('[data-start]') ?? row?.querySelector<HTMLElement>('[data-start]');
    if (textElement)
      this.#client.say({ kind: 'go', offset: this.#offsetOf(textElement) + letterIndexAt(event, textElement) });
  }

  #showRow(row: number | undefined): void {
    if (row === undefined) return;
    this.#list.reveal(row);
    const { row: top, share } = this.#list.top();
    this.#client.say({ kind: 'scrolled', offset: this.#model.offsetAt(top, share) });
  }

  /** The document offset of an element's words: their start, or the offset at which to query their link. */
  #offsetOf(words: Element, from: 'start' | 'link' = 'start'): number {
    const key = words.getAttribute('data-block');
    for (const row of this.#model.rows) {
      const blocks = row.kind === 'block' ? [row.block] : row.kind === 'masthead' ? row.blocks : [];
      const placedBlock = blocks.find((one) => one.key === key);
      if (placedBlock) return this.#model.startOf(placedBlock.block) + Number(words.getAttribute(`data-${from}`));
    }
    return 0;
  }

  #zoomBy(step: -1 | 0 | 1): void {
    const at = ZOOM_LEVELS.indexOf(this.#zoom);
    this.#setZoom(step === 0 ? 100 : (ZOOM_LEVELS[at + step] ?? this.#zoom));
    this.#list.measureAgain();
    this.#keep();
  }

  #setZoom(zoom: number): void {
    this.#zoom = zoom;
    this.#zoomShown.textContent = `${zoom} %`;
    this.#scroller.style.setProperty('--zoom', String(zoom / 100));
  }

  #keep(): void {
    const { row, share } = this.#list.top();
    const offset = this.#toReach ?? this.#model.offsetAt(row, share);
    this.#client.keep({ uri: this.#uri, zoom: this.#zoom, offset });
  }

  #save(): void {
    this.#isToSave = this.#isPart;
    if (this.#isPart) return;
    const title = this.#name.textContent ?? '';
    const body = savedBody(this.#model.rows, this.#manner(true));
    this.#client.say({ kind: 'save', title, language: this.#language, body });
  }
}

/** The index of the character under the mouse within an element. */
function letterIndexAt({ clientX, clientY }: MouseEvent, element: HTMLElement): number {
  const caret = document.caretRangeFromPoint?.(clientX, clientY);
  return caret && element.contains(caret.startContainer) && caret.startContainer instanceof Text
    ? caret.startOffset
    : 0;
}

const client: Client<PreviewConversation> = connect((labels) => new PreviewPage(client, labels));
