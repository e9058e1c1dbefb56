import down from '@vscode/codicons/src/icons/arrow-down.svg';
import up from '@vscode/codicons/src/icons/arrow-up.svg';
import quote from '@vscode/codicons/src/icons/quote.svg';
import type { CheckedCitationsAnswer } from '../../../server/src/protocol';
import { choiceElement } from '../shared/choice';
import { connect } from '../shared/connect';
import { formatCount } from '../shared/counting';
import { h, iconButton } from '../shared/dom';
import { FilterBox } from '../shared/filterBox';
import { fillPlaceholders } from '../shared/filtering';
import { ListFrame } from '../shared/listFrame';
import { keyOf, TreeGrid } from '../shared/treeGrid';
import { CITATION_CHOICES, CITATION_GROUPINGS, choiceOf, citationGroups, type ListedCitation } from './citationGroups';
import { type CitationRow, citationRows } from './citationRows';
import type { CitationChoice, CitationGrouping, CitationsLabels, CitationsTalk } from './citationsTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import './citations.css';

const client = connect<CitationsTalk>((labels) => new CitationsPage(labels));

/** The citations page: a document’s citations with their verdicts, and the controls above them. */
class CitationsPage {
  readonly #labels: CitationsLabels;
  readonly #grid: TreeGrid;
  readonly #frame: ListFrame;
  readonly #filter: FilterBox;
  readonly #steps: readonly HTMLButtonElement[];
  readonly #closed: Set<string>;
  #grouping: CitationGrouping;
  #choice: CitationChoice;
  #answer: CheckedCitationsAnswer | undefined;
  #rows: readonly CitationRow[] = [];
  /** The key of the citation last navigated to. */
  #at = '';
  /** The list last reported to the client; empty if unfiltered. */
  #listed = '';

  constructor(labels: CitationsLabels) {
    const { state } = client;
    this.#labels = labels;
    this.#grouping = CITATION_GROUPINGS.find((one) => one === state?.grouping) ?? 'source';
    this.#choice = CITATION_CHOICES.find((one) => one === state?.choice) ?? 'all';
    this.#closed = new Set(state?.closed);
    this.#filter = new FilterBox(labels, state?.filter ?? '', {
      changed: () => this.#filtered(),
      down: () => this.#grid.enter(),
    });
    this.#steps = [
      iconButton(up, labels.previous, () => this.#step(-1)),
      iconButton(down, labels.next, () => this.#step(1)),
    ];
    const { columns } = labels;
    const header = h(
      'div',
      { role: 'row', class: 'row header' },
      h('div', { role: 'columnheader' }, columns.answer),
      h('div', { role: 'columnheader' }, columns.written),
      h('div', { role: 'columnheader' }, columns.cited),
    );
    const tools = h(
      'div',
      { class: 'tools' },
      this.#filter.element,
      h('div', { class: 'steps' }, ...this.#steps),
      h(
        'div',
        { class: 'choices' },
        choiceElement(labels.show, CITATION_CHOICES, labels.choices, this.#choice, (one) => {
          this.#choice = one;
          this.#update();
          this.#tellCount();
        }),
        choiceElement(labels.group, CITATION_GROUPINGS, labels.groupings, this.#grouping, (one) => {
          this.#grouping = one;
          this.#update();
        }),
      ),
    );
    this.#frame = new ListFrame(labels, quote, tools, header);
    this.#grid = new TreeGrid(this.#frame.list, {
      go: (key, keepsFocus) => this.#go(key, keepsFocus),
      open: (key, isOpen) => {
        if (isOpen) this.#closed.delete(key);
        else this.#closed.add(key);
        this.#update();
      },
      press: (_, event) => this.#press(event),
      type: () => this.#filter.focus(),
    });
    this.#frame.list.addEventListener('focusin', ({ target }) => {
      this.#at = keyOf(target) ?? this.#at;
    });
  }

  hear({ answer }: CitationsTalk['toPage']): void {
    this.#answer = answer;
    this.#update();
  }

  #filtered(): void {
    this.#update();
    this.#tellCount();
  }

  #tellCount(): void {
    if (this.#answer) this.#frame.status.textContent = this.#countWords(this.#answer);
  }

  #update(): void {
    const answer = this.#answer;
    if (!answer) return;
    const filterText = this.#filter.typed;
    const groups = citationGroups(answer.sources, this.#grouping, this.#choice, filterText);
    this.#rows = citationRows(groups, {
      labels: this.#labels,
      closed: filterText === '' ? this.#closed : new Set(),
      open: (name) => client.say({ kind: 'open', name }),
      importTexts: () => client.say({ kind: 'import' }),
      goToSource: (listed) => this.#goToSource(listed),
    });
    this.#grid.show(this.#rows);
    const indices = groups.flatMap(({ items }) => items.map(({ citation }) => String(citation.index)));
    this.#tellListed(indices.length === allOf(answer).length ? undefined : indices);
    for (const button of this.#steps) button.disabled = indices.length === 0;
    this.#frame.summary.replaceChildren(...this.#summaryOf(answer));
    const { noCitations, noMatch } = this.#labels;
    this.#frame.show(this.#rows.length === 0, allOf(answer).length === 0 ? noCitations : noMatch);
    client.keep({
      uri: answer.uri,
      grouping: this.#grouping,
      choice: this.#choice,
      filter: filterText,
      closed: [...this.#closed],
    });
  }

  #tellListed(indices: readonly string[] | undefined): void {
    const key = indices ? indices.join(' ') : '';
    if (key === this.#listed) return;
    this.#listed = key;
    client.say({ kind: 'listed', indices });
  }

  #summaryOf(answer: CheckedCitationsAnswer): readonly HTMLElement[] {
    const labels = this.#labels;
    const count = (choice: CitationChoice) =>
      allOf(answer).filter(({ citation }) => choiceOf(citation.verdict) === choice).length;
    const displayedMaps = [h('span', { class: 'symbol', dir: 'auto' }, answer.document.name)];
    if (allOf(answer).length > 0)
      displayedMaps.push(
        h('span', {}, this.#countWords(answer)),
        h('span', {}, formatCount(count('wrong'), labels.wrong)),
        h('span', {}, formatCount(count('unchecked'), labels.unchecked)),
      );
    if (answer.part !== '') displayedMaps.push(h('span', {}, fillPlaceholders(labels.part, answer.part)));
    return displayedMaps;
  }

  #countWords(answer: CheckedCitationsAnswer): string {
    const totalLabel = formatCount(allOf(answer).length, this.#labels.count);
    if (this.#filter.typed.trim() === '' && this.#choice === 'all') return totalLabel;
    return fillPlaceholders(this.#labels.shown, this.#rows.filter(({ listed }) => listed).length, totalLabel);
  }

  #press(event: KeyboardEvent): boolean {
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.#step(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.key !== 'Escape' || !this.#filter.clear()) return false;
    this.#grid.focus();
    return true;
  }

  /** Goes to the next or previous citation in the list, wrapping around, and reveals it in the document. */
  #step(by: 1 | -1): void {
    const keys = this.#rows.map(({ key }) => key);
    const from = keys.indexOf(this.#at);
    const start = from < 0 && by < 0 ? 0 : from;
    for (let i = 1; i <= keys.length; i++) {
      const row = this.#rows[(start + i * by + keys.length * 2) % keys.length];
      if (!row?.listed) continue;
      this.#at = row.key;
      this.#grid.focus(row.key);
      this.#go(row.key, true);
      return;
    }
  }

  #go(key: string, keepsFocus: boolean): void {
    const row = this.#rows.find((one) => one.key === key);
    if (!row || !this.#answer) return;
    if (row.listed) {
      const { position } = row.listed.citation;
      client.say({ kind: 'go', uri: this.#answer.uri, position, keepsFocus });
      return;
    }
    if (row.isOpen) this.#closed.add(key);
    else this.#closed.delete(key);
    this.#update();
  }

  #goToSource({ source, citation: { cited } }: ListedCitation): void {
    const position = cited?.position ?? { line: 0, character: 0 };
    client.say({ kind: 'go', uri: source.uri, position, keepsFocus: false });
  }
}

function allOf({ sources }: CheckedCitationsAnswer): readonly ListedCitation[] {
  return sources.flatMap((source) => source.citations.map((citation) => ({ source, citation })));
}
