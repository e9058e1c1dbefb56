import copy from '@vscode/codicons/src/icons/copy.svg';
import question from '@vscode/codicons/src/icons/question.svg';
import settings from '@vscode/codicons/src/icons/settings-gear.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import type { CountedGroupItem, SectionLength, StatisticsAnswer } from '../../../server/src/protocol';
import { connect } from '../shared/connect';
import { formatCount } from '../shared/counting';
import { h, iconButton, iconElement } from '../shared/dom';
import { fillPlaceholders } from '../shared/filtering';
import { TreeGrid, type TreeRow } from '../shared/treeGrid';
import { lengthBar } from './lengthBar';
import type { StatisticsLabels, StatisticsTalk } from './statisticsTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import './statistics.css';

const client = connect<StatisticsTalk>((labels) => new StatisticsPage(labels));

/** The group key of the sections. */
const SECTIONS = 'sections';

/** The statistics page: each section with a bar, and counts with links to the individual items. */
class StatisticsPage {
  readonly #labels: StatisticsLabels;
  readonly #grid: TreeGrid;
  readonly #summary = h('div', { class: 'summary' });
  readonly #whole = h('div', { class: 'whole' });
  readonly #open: Set<string>;
  #answer: StatisticsAnswer | undefined;

  constructor(labels: StatisticsLabels) {
    this.#labels = labels;
    document.documentElement.lang = labels.language;
    this.#open = new Set(client.state?.open ?? [SECTIONS]);
    const { columns } = labels;
    const list = h(
      'div',
      { role: 'treegrid', class: 'list', 'aria-label': labels.title },
      h(
        'div',
        { role: 'row', class: 'row header' },
        h('div', { role: 'columnheader', class: 'name' }, columns.part),
        h('div', { role: 'columnheader', class: 'length' }, columns.length),
        h('div', { role: 'columnheader', class: 'figure' }, columns.words),
        h('div', { role: 'columnheader', class: 'figure' }, columns.share),
        h('div', { role: 'columnheader', class: 'target' }, columns.target),
      ),
    );
    document.body.append(
      h(
        'main',
        { class: 'page' },
        h('h1', { class: 'only-read' }, labels.title),
        h(
          'div',
          { class: 'tools' },
          this.#summary,
          h(
            'div',
            { class: 'buttons' },
            iconButton(copy, labels.copy, () => this.#copy()),
            iconButton(question, labels.about, () => client.say({ kind: 'about' })),
            iconButton(settings, labels.options, () => client.say({ kind: 'options' })),
          ),
        ),
        this.#whole,
        h('div', { class: 'scroller' }, list),
      ),
    );
    this.#grid = new TreeGrid(list, {
      go: (key, keepsFocus) => this.#go(key, keepsFocus),
      open: (key, isOpen) => this.#setOpen(key, isOpen),
      press: () => false,
      type: () => undefined,
    });
    this.#list();
  }

  hear({ answer }: StatisticsTalk['toPage']): void {
    this.#answer = answer;
    const { name, words, limit } = answer;
    const { within, over } = this.#labels;
    const isOver = limit > 0 && words > limit;
    const length =
      limit === 0
        ? formatCount(words, this.#labels.words)
        : fillPlaceholders(isOver ? over : within, grouped(words), grouped(limit), grouped(Math.abs(limit - words)));
    this.#summary.replaceChildren(
      h('span', { class: 'symbol', dir: 'auto' }, name),
      h('span', { class: isOver ? 'exceeded' : '' }, isOver && iconElement(warning), isOver && ' ', length),
    );
    const maxWords = Math.max(1, words, limit);
    this.#whole.replaceChildren(lengthBar({ words, target: limit, full: maxWords }));
    this.#whole.hidden = limit === 0;
    this.#grid.show(this.#rows(answer));
    client.keep({ uri: answer.uri, open: [...this.#open] });
  }

  /** Reports to the client which kinds are expanded into items. */
  #list(): void {
    client.say({ kind: 'list', things: [...this.#open] });
  }

  #setOpen(key: string, isOpen: boolean): void {
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    if (this.#answer) {
      this.#grid.show(this.#rows(this.#answer));
      client.keep({ uri: this.#answer.uri, open: [...this.#open] });
    }
    this.#list();
  }

  #go(key: string, keepsFocus: boolean): void {
    const [of = '', index = ''] = key.split(' ');
    const at = Number(index);
    const { sections = [], groups = [] } = this.#answer ?? {};
    const line = sections[at]?.line;
    const place =
      of === SECTIONS
        ? line === undefined
          ? undefined
          : { line, character: 0 }
        : groups.find(({ thing }) => thing === of)?.members[at]?.position;
    if (place) client.say({ kind: 'go', line: place.line, character: place.character, keepsFocus });
  }

  #rows({ sections, groups }: StatisticsAnswer): readonly TreeRow[] {
    const { sections: title, noSections, things } = this.#labels;
    const maxWords = sections.reduce((most, { words, target }) => Math.max(most, words, target), 1);
    const isOpen = this.#open.has(SECTIONS);
    return [
      this.#group(SECTIONS, sections.length === 0 ? noSections : title, sections.length),
      ...(isOpen ? sections.map((section, at) => this.#section(section, at, maxWords)) : []),
      ...groups.flatMap((group): readonly TreeRow[] => [
        this.#group(group.thing, things[group.thing], group.count),
        ...(this.#open.has(group.thing) ? group.members.map((_, at) => this.#member(group, at)) : []),
      ]),
    ];
  }

  #group(key: string, title: string, count: number): TreeRow {
    return {
      key,
      level: 1,
      isOpen: count > 0 ? this.#open.has(key) : undefined,
      label: () => `${title}: ${grouped(count)}`,
      look: 'group',
      content: () => `${title} ${count}`,
      draw: () => [
        h('div', { role: 'gridcell', class: 'heading' }, h('span', { class: 'title' }, title)),
        h('div', { role: 'gridcell' }, h('span', { class: 'badge' }, grouped(count))),
      ],
    };
  }

  #section(section: SectionLength, at: number, full: number): TreeRow {
    const { heading, depth, words, share, target } = section;
    const labels = this.#labels;
    const excess = target > 0 ? Math.max(0, words - target) : 0;
    const targetText =
      target === 0
        ? ''
        : fillPlaceholders(excess > 0 ? labels.overTarget : labels.target, grouped(target), grouped(excess));
    const percentage = fillPlaceholders(labels.share, share);
    return {
      key: `${SECTIONS} ${at}`,
      level: 2 + depth,
      isOpen: undefined,
      label: () =>
        [heading, formatCount(words, labels.words), percentage, targetText].filter((one) => one !== '').join('. '),
      look: `line section depth-${Math.min(depth, 4)}${excess > 0 ? ' exceeds' : ''}`,
      content: () => JSON.stringify([section, full]),
      draw: () => [
        h('div', { role: 'gridcell', class: 'name', dir: 'auto' }, heading),
        h('div', { role: 'gridcell', class: 'length' }, lengthBar({ words, target, full })),
        h('div', { role: 'gridcell', class: 'figure' }, grouped(words)),
        h('div', { role: 'gridcell', class: 'figure' }, percentage),
        h(
          'div',
          { role: 'gridcell', class: 'target' },
          excess > 0 && iconElement(warning),
          excess > 0 && ' ',
          targetText,
        ),
      ],
    };
  }

  #member({ thing, members }: CountedGroupItem, at: number): TreeRow {
    const { place = '', name = '', amount = 0 } = members[at] ?? {};
    const { words, times } = this.#labels;
    const measureText = amount === 0 ? '' : formatCount(amount, thing === 'articles' ? times : words);
    return {
      key: `${thing} ${at}`,
      level: 2,
      isOpen: undefined,
      label: () => [place, name, measureText].filter((one) => one !== '').join('. '),
      look: 'line member',
      content: () => JSON.stringify([place, name, measureText]),
      draw: () => [
        h('div', { role: 'gridcell', class: 'place', dir: 'auto' }, place),
        h('div', { role: 'gridcell', class: 'words', dir: 'auto' }, name),
        h('div', { role: 'gridcell', class: 'target' }, measureText),
      ],
    };
  }

  #copy(): void {
    const { part, words, share, target } = this.#labels.columns;
    const rows = [
      [part, words, share, target],
      ...(this.#answer?.sections ?? []).map((section) => [
        section.heading,
        String(section.words),
        fillPlaceholders(this.#labels.share, section.share),
        section.target === 0 ? '' : String(section.target),
      ]),
    ];
    const table = h('table', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))));
    client.say({ kind: 'copy', html: table.outerHTML, text: rows.map((row) => row.join('\t')).join('\n') });
  }
}

function grouped(count: number): string {
  return formatCount(count, { one: '{0}', many: '{0}' });
}
