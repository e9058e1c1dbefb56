import checklist from '@vscode/codicons/src/icons/checklist.svg';
import type { RecommendationItem, RecommendationsAnswer } from '../../../server/src/protocol';
import { choiceElement } from '../shared/choice';
import { connect } from '../shared/connect';
import { formatCount } from '../shared/counting';
import { h } from '../shared/dom';
import { FilterBox } from '../shared/filterBox';
import { fillPlaceholders } from '../shared/filtering';
import { ListFrame } from '../shared/listFrame';
import { keyOf, TreeGrid } from '../shared/treeGrid';
import {
  arrange,
  GROUPINGS,
  type Grouping,
  type GroupWords,
  type RecommendationGroup,
  SORTINGS,
  type Sorting,
} from './arrange';
import { enableDragging } from './dragging';
import type { Move } from './moving';
import { rowsOf, type SubjectRow } from './rows';
import type { RecommendationsLabels, RecommendationsTalk } from './talk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import './recommendations.css';

type RecommendationsToPage = RecommendationsTalk['toPage'];

const client = connect<RecommendationsTalk>((labels) => new RecommendationsPage(labels));

/** The recommendations page: the list and the controls above it. */
class RecommendationsPage {
  readonly #labels: RecommendationsLabels;
  readonly #words: GroupWords;
  readonly #grid: TreeGrid;
  readonly #frame: ListFrame;
  readonly #filter: FilterBox;
  #grouping: Grouping;
  #sorting: Sorting;
  readonly #closed: Set<string>;
  readonly #open: Set<string>;
  #shown: RecommendationsToPage | undefined;
  #rows: readonly SubjectRow[] = [];
  #byKey = new Map<string, SubjectRow>();
  /** Serializes ticks: each one edits the document, and the next needs the updated list. */
  #ticks: Promise<void> = Promise.resolve();
  /** The list last reported to the client; empty if unfiltered. */
  #listed = '';
  /** Called when the next list arrives. */
  #renewed: (() => void) | undefined;
  /** The words of a moved recommendation, used to find it under its new number. */
  #moved: string | undefined;

  constructor(labels: RecommendationsLabels) {
    const { state } = client;
    this.#labels = labels;
    this.#grouping = GROUPINGS.find((one) => one === state?.grouping) ?? 'section';
    this.#sorting = SORTINGS.find((one) => one === state?.sorting) ?? 'paragraph';
    this.#closed = new Set(state?.closed);
    this.#open = new Set(state?.open);
    this.#words = {
      article: (number, instrument) =>
        instrument === ''
          ? fillPlaceholders(labels.article, number)
          : fillPlaceholders(labels.articleOf, number, instrument),
      noArticle: labels.noArticle,
      noAddressee: labels.noAddressee,
      noSection: labels.noSection,
    };
    this.#filter = new FilterBox(labels, state?.filter ?? '', {
      changed: () => this.#filtered(),
      down: () => this.#grid.enter(),
    });
    const { columns } = labels;
    const header = h(
      'div',
      { role: 'row', class: 'row header' },
      h('div', { role: 'columnheader', class: 'tick' }, columns.followUp),
      h('div', { role: 'columnheader', class: 'number' }, columns.number),
      h('div', { role: 'columnheader', class: 'text' }, columns.text),
      h('div', { role: 'columnheader', class: 'fact concern' }, columns.concern),
      h('div', { role: 'columnheader', class: 'fact articles' }, columns.articles),
      h('div', { role: 'columnheader', class: 'fact addressee' }, columns.addressee),
      h('div', { role: 'columnheader', class: 'fact cited' }, columns.cited),
      h('div', { role: 'columnheader', class: 'fact count' }, columns.words),
    );
    const tools = h(
      'div',
      { class: 'tools' },
      this.#filter.element,
      h(
        'div',
        { class: 'choices' },
        choiceElement(labels.group, GROUPINGS, labels.groupings, this.#grouping, (one) => {
          this.#grouping = one;
          this.#update();
        }),
        choiceElement(labels.sort, SORTINGS, labels.sortings, this.#sorting, (one) => {
          this.#sorting = one;
          this.#update();
        }),
      ),
    );
    this.#frame = new ListFrame(labels, checklist, tools, header);
    this.#grid = new TreeGrid(this.#frame.list, {
      go: (key, keepsFocus) => this.#go(key, keepsFocus),
      open: (key, isOpen) => this.#setOpen(key, isOpen),
      press: (key, event) => this.#press(key, event),
      type: () => this.#filter.focus(),
    });
    enableDragging(this.#frame.list, {
      itemOf: (key) => {
        const subject = this.#byKey.get(key)?.meant;
        return subject?.kind === 'item' ? subject.item : undefined;
      },
      move: (move) => void this.#move(move),
    });
  }

  hear(shown: RecommendationsToPage): void {
    const isOtherDocument = shown.answer?.uri !== this.#shown?.answer?.uri;
    this.#shown = shown;
    document.body.classList.toggle('in-view', shown.placement === 'view');
    if (isOtherDocument) this.#frame.scroller.scrollTop = 0;
    this.#update();
    this.#renewed?.();
    const movedKey = this.#moved;
    if (movedKey === undefined) return;
    this.#moved = undefined;
    const row = this.#rows.find(({ meant }) => meant.kind === 'item' && textOf(meant.item) === movedKey);
    if (row) this.#grid.focus(row.key);
  }

  #filtered(): void {
    this.#update();
    const { answer } = this.#shown ?? {};
    if (answer) this.#frame.status.textContent = this.#countWords(answer);
  }

  /** Updates only what has changed. */
  #update(): void {
    const { answer = null, isEditable = false } = this.#shown ?? {};
    const filterText = this.#filter.typed;
    const groups = answer ? this.#groups(answer, filterText) : [];
    this.#rows = rowsOf(groups, {
      labels: this.#labels,
      closed: filterText === '' ? this.#closed : new Set(),
      open: this.#open,
      isGrouped: this.#grouping !== 'none',
      mayTick: answer?.mayFollowUp === true,
      isEditable,
      isDraggable: isEditable && this.#mayMove,
      tick: (place, isOn) => {
        this.#ticks = this.#ticks.then(() => this.#tick(place, isOn));
      },
    });
    this.#byKey = new Map(this.#rows.map((row) => [row.key, row]));
    this.#grid.show(this.#rows);
    this.#tellListed(groups, answer);
    this.#frame.summary.replaceChildren(...(answer ? this.#summaryOf(answer) : []));
    const { noMatch, nothing } = this.#labels;
    this.#frame.show(
      this.#rows.length === 0,
      answer ? answer.why || fillPlaceholders(noMatch, filterText.trim()) : nothing,
    );
    this.#keep();
  }

  /** Reports the listed recommendations to the client if they have changed. */
  #tellListed(groups: readonly RecommendationGroup[], answer: RecommendationsAnswer | null): void {
    const listedNumbers = [...new Set(groups.flatMap(({ items }) => items.map(({ item }) => item.number)))];
    const allNumbers = [...new Set(answer?.items.map(({ number }) => number))];
    const isAll =
      listedNumbers.length === allNumbers.length && listedNumbers.every((number, i) => number === allNumbers[i]);
    const key = isAll ? '' : listedNumbers.join(' ');
    if (key === this.#listed) return;
    this.#listed = key;
    client.say({ kind: 'listed', numbers: isAll ? undefined : listedNumbers });
  }

  #groups({ items }: RecommendationsAnswer, typed: string): readonly RecommendationGroup[] {
    return arrange(items, this.#grouping, this.#sorting, typed, this.#words);
  }

  #summaryOf(answer: RecommendationsAnswer): readonly HTMLElement[] {
    const { document: of, items, mayFollowUp } = answer;
    const addressedCount = items.filter(({ followUp }) => followUp !== 'none').length;
    return [
      h('span', { class: 'symbol', dir: 'auto' }, of.name),
      ...(items.length > 0 ? [h('span', {}, this.#countWords(answer))] : []),
      ...(items.length > 0 && mayFollowUp ? [h('span', {}, formatCount(addressedCount, this.#labels.ticked))] : []),
    ];
  }

  #countWords({ items }: RecommendationsAnswer): string {
    const totalLabel = formatCount(items.length, this.#labels.count);
    if (this.#filter.typed.trim() === '') return totalLabel;
    const displayedItems = new Set(this.#rows.flatMap(({ meant }) => (meant.kind === 'item' ? [meant.item] : [])));
    return fillPlaceholders(this.#labels.shown, displayedItems.size, totalLabel);
  }

  #keep(): void {
    client.keep({
      uri: this.#shown?.answer?.uri ?? '',
      grouping: this.#grouping,
      sorting: this.#sorting,
      filter: this.#filter.typed,
      closed: [...this.#closed],
      open: [...this.#open],
    });
  }

  #setOpen(key: string, isOpen: boolean): void {
    const isGroup = this.#byKey.get(key)?.meant.kind === 'group';
    const toggledKeys = isGroup ? this.#closed : this.#open;
    if (isGroup === isOpen) toggledKeys.delete(key);
    else toggledKeys.add(key);
    this.#update();
  }

  #go(key: string, keepsFocus: boolean): void {
    const row = this.#byKey.get(key);
    const { answer } = this.#shown ?? {};
    if (!row || !answer) return;
    const { meant } = row;
    if (meant.kind === 'group') {
      this.#setOpen(key, row.isOpen !== true);
      return;
    }
    const { position } = meant.kind === 'item' ? meant.item : meant.kind === 'part' ? meant.part : meant.concern;
    client.say({ kind: 'go', uri: answer.uri, position, keepsFocus });
  }

  #press(key: string, event: KeyboardEvent): boolean {
    const selection = this.#byKey.get(key)?.meant;
    if (event.key === ' ' && !event.altKey && !event.ctrlKey) {
      const box = document.activeElement?.querySelector<HTMLInputElement>('.tick input:enabled');
      box?.click();
      return true;
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      if (selection?.kind === 'item') this.#moveByKey(selection.item, event.key === 'ArrowUp' ? 'up' : 'down');
      return true;
    }
    if (event.key === 'Escape' && this.#filter.clear()) {
      this.#grid.focus();
      return true;
    }
    return false;
  }

  /** Rows can be moved only in paragraph order, where a position between two rows means something. */
  get #mayMove(): boolean {
    return this.#sorting === 'paragraph' && (this.#grouping === 'section' || this.#grouping === 'none');
  }

  #moveByKey(item: RecommendationItem, direction: 'up' | 'down'): void {
    const { answer, isEditable } = this.#shown ?? {};
    if (!answer || isEditable !== true) return;
    if (!this.#mayMove) {
      this.#frame.status.textContent = this.#labels.sortToMove;
      return;
    }
    void this.#move({ item, to: { direction } });
  }

  async #move({ item, to }: Move): Promise<void> {
    const { answer } = this.#shown ?? {};
    if (!answer) return;
    this.#moved = textOf(item);
    const { uri, version } = answer;
    const hasMoved = await client.ask('move', { uri, version, position: item.position, to });
    if (hasMoved === true) this.#frame.status.textContent = fillPlaceholders(this.#labels.moved, item.number);
    else this.#moved = undefined;
  }

  async #tick(place: string, isOn: boolean): Promise<void> {
    const { answer } = this.#shown ?? {};
    if (!answer) return;
    const { uri, version } = answer;
    const renewal = new Promise<void>((resolve) => {
      this.#renewed = resolve;
    });
    const hasTicked = await client.ask('tick', { uri, version, place, isOn });
    // A prompt takes the focus and returns it to the page, but not to a row.
    if (!this.#frame.list.contains(document.activeElement)) this.#grid.focus();
    if (hasTicked === true) await renewal;
    // The edit was not made, so reset the checkbox to the document's state.
    else
      for (const box of this.#frame.list.querySelectorAll<HTMLInputElement>('.tick input')) restore(box, this.#byKey);
  }
}

function restore(box: HTMLInputElement, rows: ReadonlyMap<string, SubjectRow>): void {
  const rowSubject = rows.get(keyOf(box) ?? '')?.meant;
  if (rowSubject?.kind === 'item') {
    box.checked = rowSubject.item.followUp === 'whole';
    box.indeterminate = rowSubject.item.followUp === 'part';
  } else if (rowSubject?.kind === 'part') box.checked = rowSubject.part.isFollowUp;
}

function textOf({ parts }: RecommendationItem): string {
  return parts.map(({ text }) => text).join('\n');
}
