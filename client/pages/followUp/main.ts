import inbox from '@vscode/codicons/src/icons/inbox.svg';
import type { FollowUpSaidAnswer, FollowUpSaidItem, FollowUpSaidTarget } from '../../../server/src/protocol';
import { connect } from '../shared/connect';
import { h, icon } from '../shared/dom';
import { filled } from '../shared/filtering';
import { TreeGrid, type TreeRow } from '../shared/treeGrid';
import type { FollowUpLabels, FollowUpTalk } from './followUpTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import './followUp.css';

type FollowUpToPage = FollowUpTalk['toPage'];

/** Where clicking a row leads. */
type RowPlace = Pick<FollowUpSaidItem, 'uri' | 'position'>;

const client = connect<FollowUpTalk>((labels) => new FollowUpPage(labels));

/** The targets of a follow-up paragraph, each with what other documents say about it. */
class FollowUpPage {
  readonly #labels: FollowUpLabels;
  readonly #grid: TreeGrid;
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #summary = h('div', { class: 'summary' });
  readonly #empty = h('div', { class: 'empty', hidden: true });
  readonly #closed = new Set(client.state?.closed);
  #shown: FollowUpToPage | undefined;
  #places = new Map<string, RowPlace>();

  constructor(labels: FollowUpLabels) {
    this.#labels = labels;
    document.documentElement.lang = labels.language;
    const header = h(
      'div',
      { role: 'row', class: 'row header' },
      h('div', { role: 'columnheader' }, labels.columns.recommendation),
      h('div', { role: 'columnheader' }, labels.columns.said),
    );
    this.#list = h('div', { role: 'treegrid', class: 'list', 'aria-label': labels.title }, header);
    this.#scroller = h('div', { class: 'scroller' }, this.#list, this.#empty);
    document.body.append(
      h('main', { class: 'page' }, h('h1', { class: 'only-read' }, labels.title), this.#summary, this.#scroller),
    );
    this.#grid = new TreeGrid(this.#list, {
      go: (key, keepsFocus) => {
        const place = this.#places.get(key);
        if (place) client.say({ kind: 'go', ...place, keepsFocus });
      },
      open: (key, isOpen) => {
        if (isOpen) this.#closed.delete(key);
        else this.#closed.add(key);
        this.#update();
      },
      press: () => false,
      type: () => undefined,
    });
    this.#showEmpty(labels.loading);
  }

  hear(shown: FollowUpToPage): void {
    if (shown.answer?.uri !== this.#shown?.answer?.uri) this.#scroller.scrollTop = 0;
    this.#shown = shown;
    document.body.classList.toggle('in-view', shown.placement === 'view');
    this.#update();
  }

  #update(): void {
    const answer = this.#shown?.answer ?? null;
    this.#places = new Map();
    const rows = answer ? answer.targets.flatMap((target) => this.#rowsOf(answer, target)) : [];
    this.#grid.show(rows);
    this.#list.hidden = rows.length === 0;
    this.#summary.replaceChildren(...(answer ? this.#summaryOf(answer) : []));
    this.#empty.hidden = rows.length > 0;
    if (rows.length === 0) this.#showEmpty(answer ? answer.why : this.#labels.nothing);
    client.keep({ uri: answer?.uri ?? '', closed: [...this.#closed] });
  }

  #summaryOf(answer: FollowUpSaidAnswer): readonly HTMLElement[] {
    const { document: of, deadline, paragraph, position, part, uri } = answer;
    const labels = this.#labels;
    const shown = [h('span', { class: 'symbol', dir: 'auto' }, of.name)];
    if (position) {
      const words = filled(labels.paragraph, paragraph);
      const link = h('button', { type: 'button', class: 'link' }, words);
      link.addEventListener('click', () => client.say({ kind: 'go', uri, position, keepsFocus: false }));
      shown.push(link);
    }
    if (deadline !== '') shown.push(h('span', { dir: 'auto' }, filled(labels.due, deadline)));
    if (part !== '') shown.push(h('span', {}, filled(labels.part, part)));
    return shown;
  }

  #rowsOf(answer: FollowUpSaidAnswer, target: FollowUpSaidTarget): readonly TreeRow[] {
    const { place, said, position } = target;
    const isOpen = !this.#closed.has(place);
    this.#places.set(place, { uri: answer.uri, position });
    const rows = [this.#targetRow(target, said.length > 0 ? isOpen : undefined)];
    if (!isOpen) return rows;
    for (const [i, one] of said.entries()) {
      const key = `${place}\n${one.uri}\n${one.place}\n${i}`;
      this.#places.set(key, one);
      rows.push(this.#saidRow(key, one));
    }
    return rows;
  }

  #targetRow({ place, text, said }: FollowUpSaidTarget, isOpen: boolean | undefined): TreeRow {
    const labels = this.#labels;
    const lines = text.split('\n');
    const isSilent = said.length === 0;
    const rows = isOpen === true ? said.length : 1;
    return {
      key: place,
      level: 1,
      isOpen,
      label: () => [filled(labels.place, place), ...lines, ...(isSilent ? [labels.nothingSaid] : [])].join('. '),
      look: `target${isSilent ? ' silent' : ''} over-${Math.min(rows, MOST_ROWS)}`,
      content: () => JSON.stringify([text, isSilent]),
      draw: () => [
        h('div', { role: 'gridcell', class: 'number' }, place),
        h(
          'div',
          { role: 'gridcell', class: 'text' },
          ...lines.map((line) => h('div', { class: 'words', dir: 'auto' }, line)),
          isSilent && h('div', { class: 'nothing' }, labels.nothingSaid),
        ),
      ],
    };
  }

  #saidRow(key: string, { symbol, kind, place, text, through }: FollowUpSaidItem): TreeRow {
    const labels = this.#labels;
    const name = labels.kinds[kind] ?? labels.otherKind;
    const where = `${symbol}, ${filled(labels.place, place)}`;
    const why = through === '' ? '' : filled(labels.replyTo, through);
    const lines = text.split('\n');
    return {
      key,
      level: 2,
      isOpen: undefined,
      label: () => [name, where, why, ...lines].filter((words) => words !== '').join('. '),
      look: `said ${kind}`,
      content: () => JSON.stringify([name, where, why, text]),
      draw: () => [
        h(
          'div',
          { role: 'gridcell', class: 'source' },
          h('span', { class: 'kind' }, name),
          h('span', { class: 'where', dir: 'auto' }, where),
          why !== '' && h('span', { class: 'why', dir: 'auto' }, why),
        ),
        h(
          'div',
          { role: 'gridcell', class: 'text' },
          ...lines.map((line) => h('div', { class: 'words', dir: 'auto' }, line)),
        ),
      ],
    };
  }

  #showEmpty(words: string): void {
    this.#empty.hidden = false;
    this.#empty.replaceChildren(icon(inbox), h('p', {}, words));
  }
}

/** In the wide layout a recommendation is beside at most this many rows of what is said; more rows continue below it. */
const MOST_ROWS = 12;
