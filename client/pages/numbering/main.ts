import type { ConcordanceLine } from '../../../server/src/protocol';
import { connect } from '../shared/connect';
import { h } from '../shared/dom';
import { fillPlaceholders } from '../shared/filtering';
import { TreeGrid, type TreeRow } from '../shared/treeGrid';
import type { NumberingLabels, NumberingTalk } from './numberingTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/lineTable.css';
import './numbering.css';

const client = connect<NumberingTalk>((labels) => new NumberingPage(labels));

/** What happened to a number. */
type NumberChange = keyof NumberingLabels['rows'];

/** The table of old and new numbers, changes first. */
class NumberingPage {
  readonly #labels: NumberingLabels;
  readonly #grid: TreeGrid;
  readonly #summary = h('div', { class: 'summary' });
  #lines = new Map<string, ConcordanceLine>();

  constructor(labels: NumberingLabels) {
    this.#labels = labels;
    const { columns } = labels;
    document.documentElement.lang = labels.language;
    const header = h(
      'div',
      { role: 'row', class: 'row header' },
      h('div', { role: 'columnheader', class: 'number' }, columns.before),
      h('div', { role: 'columnheader', class: 'number' }, columns.after),
      h('div', { role: 'columnheader', class: 'text' }, columns.text),
    );
    const list = h('div', { role: 'treegrid', class: 'list', 'aria-label': labels.title }, header);
    document.body.append(
      h(
        'main',
        { class: 'page' },
        h('h1', { class: 'only-read' }, labels.title),
        this.#summary,
        h('div', { class: 'scroller' }, list),
      ),
    );
    this.#grid = new TreeGrid(list, {
      go: (key, keepsFocus) => {
        const position = this.#lines.get(key)?.position;
        if (position) client.say({ kind: 'go', position, keepsFocus });
      },
      open: () => undefined,
      press: () => false,
      type: () => undefined,
    });
  }

  hear({ title, summary, lines, kept }: NumberingTalk['toPage']): void {
    client.keep(kept);
    this.#lines = new Map(lines.map((line, i) => [`${line.before}\n${line.after}\n${i}`, line]));
    this.#summary.replaceChildren(h('span', { class: 'symbol' }, title), h('span', {}, summary));
    this.#grid.show([...this.#lines].map(([key, line]) => this.#row(key, line)));
  }

  #row(key: string, line: ConcordanceLine): TreeRow {
    const { before, after, words } = line;
    const { rows, added, deleted } = this.#labels;
    const change = changeOf(line);
    return {
      key,
      level: 1,
      isOpen: undefined,
      label: () => `${fillPlaceholders(rows[change], before || after, after)}. ${words}`,
      look: `line ${change}${line.isItem ? ' item' : ''}`,
      content: () => JSON.stringify([before, after, words]),
      draw: () => [
        h('div', { role: 'gridcell', class: before === '' ? 'number none' : 'number' }, before || added),
        h('div', { role: 'gridcell', class: after === '' ? 'number none' : 'number' }, after || deleted),
        h('div', { role: 'gridcell', class: 'text', dir: 'auto' }, words),
      ],
    };
  }
}

function changeOf({ before, after }: ConcordanceLine): NumberChange {
  if (before === '') return 'added';
  if (after === '') return 'deleted';
  return before === after ? 'unchanged' : 'renumbered';
}
