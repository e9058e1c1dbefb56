import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import copy from '@vscode/codicons/src/icons/copy.svg';
import diff from '@vscode/codicons/src/icons/diff.svg';
import list from '@vscode/codicons/src/icons/list-flat.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import type { ComparedLine, ComparedWords } from '../../../server/src/protocol';
import { choiceElement } from '../shared/choice';
import { connect } from '../shared/connect';
import { type Child, h, iconButton, iconElement } from '../shared/dom';
import { FilterBox } from '../shared/filterBox';
import { fillPlaceholders, matchesFilter, searchableText } from '../shared/filtering';
import { ListFrame } from '../shared/listFrame';
import { keyOf, TreeGrid, type TreeRow } from '../shared/treeGrid';
import { type ComparisonLabels, type ComparisonTalk, LISTED_PARTS, type ListedParts } from './comparisonTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import '../shared/lineTable.css';
import './comparison.css';

const client = connect<ComparisonTalk>((labels) => new ComparisonPage(labels));

/** The comparison page: how each part of a draft has changed. */
class ComparisonPage {
  readonly #labels: ComparisonLabels;
  readonly #grid: TreeGrid;
  readonly #frame: ListFrame;
  readonly #filter: FilterBox;
  #show: ListedParts;
  #parts: readonly ComparedLine[] = [];
  #listed: readonly number[] = [];
  #kept: { readonly uri: string; readonly since: unknown };

  constructor(labels: ComparisonLabels) {
    this.#labels = labels;
    const { state } = client;
    this.#kept = { uri: state?.uri ?? '', since: state?.since };
    this.#filter = new FilterBox(labels, state?.filter ?? '', {
      changed: () => this.#update(),
      down: () => this.#grid.enter(),
    });
    this.#show = LISTED_PARTS.find((one) => one === state?.listed) ?? 'to-read';
    const { columns } = labels;
    const header = h(
      'div',
      { role: 'row', class: 'row header' },
      h('div', { role: 'columnheader', class: 'change' }, columns.change),
      h('div', { role: 'columnheader', class: 'number' }, columns.before),
      h('div', { role: 'columnheader', class: 'number' }, columns.after),
      h('div', { role: 'columnheader', class: 'text' }, columns.words),
    );
    const tools = h(
      'div',
      { class: 'tools' },
      this.#filter.element,
      choiceElement(labels.show, LISTED_PARTS, labels.shows, this.#show, (one) => {
        this.#show = one;
        this.#update();
      }),
      h(
        'div',
        { class: 'buttons' },
        iconButton(arrowUp, labels.previous, () => this.#step(-1)),
        iconButton(arrowDown, labels.next, () => this.#step(1)),
        iconButton(diff, labels.openDiff, () => client.say({ kind: 'diff' })),
        iconButton(list, labels.listChanges, () => client.say({ kind: 'changes' })),
        iconButton(copy, labels.copy, () => client.say({ kind: 'copy' })),
      ),
    );
    this.#frame = new ListFrame(labels, diff, tools, header);
    this.#grid = new TreeGrid(this.#frame.list, {
      go: (key, keepsFocus) => client.say({ kind: 'go', at: Number(key), keepsFocus }),
      open: () => undefined,
      press: () => false,
      type: () => this.#filter.focus(),
    });
    if (this.#kept.since !== undefined) client.say({ kind: 'since', since: this.#kept.since });
  }

  hear(message: ComparisonTalk['toPage']): void {
    if (message.kind === 'step') {
      this.#step(message.by);
      return;
    }
    this.#kept = message.kept;
    this.#parts = message.parts;
    this.#frame.summary.replaceChildren(
      h('span', { class: 'symbol', dir: 'auto' }, message.title),
      h('span', {}, message.summary),
    );
    this.#update();
  }

  /** Goes to the next or previous difference in the list; focus stays here. */
  #step(by: 1 | -1): void {
    const focused = keyOf(document.activeElement);
    const at = focused === undefined ? -1 : this.#listed.indexOf(Number(focused));
    const nextRow = this.#listed[at < 0 ? (by === 1 ? 0 : this.#listed.length - 1) : at + by];
    if (nextRow === undefined) return;
    this.#grid.focus(String(nextRow));
    client.say({ kind: 'go', at: nextRow, keepsFocus: true });
  }

  #update(): void {
    const filterText = this.#filter.typed;
    this.#listed = this.#parts.flatMap((part, at) =>
      isListed(part, this.#show) && matchesFilter(searchableText(this.#read(part)), filterText) ? [at] : [],
    );
    this.#grid.show(this.#listed.flatMap((at) => this.#row(at)));
    this.#frame.show(this.#listed.length === 0, this.#labels.nothing);
    this.#frame.status.textContent = fillPlaceholders(this.#labels.shown, this.#listed.length, this.#parts.length);
    client.say({ kind: 'listed', parts: this.#listed });
    client.keep({ ...this.#kept, filter: filterText, listed: this.#show });
  }

  #row(at: number): readonly TreeRow[] {
    const part = this.#parts[at];
    if (!part) return [];
    const hasNotes = part.notes.length > 0;
    return [
      {
        key: String(at),
        level: 1,
        isOpen: undefined,
        label: () => this.#read(part),
        look: `line ${part.change}${hasNotes ? ' loud' : ''}`,
        content: () => JSON.stringify(part),
        draw: () => [
          h('div', { role: 'gridcell', class: 'change' }, hasNotes && iconElement(warning), part.what),
          h('div', { role: 'gridcell', class: 'number' }, part.before),
          h('div', { role: 'gridcell', class: 'number' }, part.after),
          h(
            'div',
            { role: 'gridcell', class: 'text', dir: 'auto' },
            ...part.words.flatMap((run) => this.#marked(run)),
            ...part.notes.map((note) => h('div', { class: 'note', dir: 'auto' }, note)),
          ),
        ],
      },
    ];
  }

  #marked({ kind, before, after }: ComparedWords): readonly Child[] {
    if (kind === 'same' || kind === 'followed') return [after, ' '];
    const modifier = kind === 'renamed' ? 'renamed' : undefined;
    return [
      before !== '' && h('del', { class: modifier }, before),
      before !== '' && ' ',
      after !== '' && h('ins', { class: modifier }, after),
      after !== '' && ' ',
    ];
  }

  /** The full text of a row, for screen readers and filtering. */
  #read({ what, before, after, words, notes }: ComparedLine): string {
    const { gone, added } = this.#labels;
    const places = before === after || after === '' || before === '' ? before || after : `${before} → ${after}`;
    const spokenWords = words.map((run) => {
      if (run.kind === 'same' || run.kind === 'followed') return run.after;
      const parts = [
        run.before === '' ? '' : fillPlaceholders(gone, run.before),
        run.after === '' ? '' : fillPlaceholders(added, run.after),
      ];
      return parts.filter((one) => one !== '').join(' ');
    });
    return `${places}. ${what}. ${notes.join(' ')} ${spokenWords.join(' ')}`;
  }
}

function isListed({ change, notes }: ComparedLine, listed: ListedParts): boolean {
  switch (listed) {
    case 'all':
      return true;
    case 'to-read':
      return change !== 'same' && change !== 'renumbered';
    case 'renamed':
      return notes.length > 0;
    default:
      return change === listed;
  }
}
